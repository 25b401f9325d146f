/*
 * tagger.h - a trained tagger that finds names no list has: persons, places, organisations, and other names.
 *
 * A linear-chain conditional random field over hashed features. One model file (*.dpm) a language; it is checked as a
 * whole when it is loaded and then used in place. Format: lib/models/README.md.
 */
#ifndef DP_TAGGER_H
#define DP_TAGGER_H

#include "mention/tagger_label.h"
#include "text/text.h"

struct dp_tag_cache;    /* tagger_cache.h: for the texts of one thread */
struct dp_tagger_model; /* opaque, immutable; may be shared by any number of threads */

/* What the caller knows of a token from its packs; any of them may be left out. */
enum dp_tag_hint {
    DP_HINT_GPE = 1 << 0,       /* part of a place with a government known to a gazetteer */
    DP_HINT_LOC = 1 << 1,       /* part of any other known place */
    DP_HINT_ORG = 1 << 2,       /* part of a known organisation */
    DP_HINT_PER = 1 << 3,       /* part of a known person */
    DP_HINT_INSIDE = 1 << 4,    /* not the first token of that known name */
    DP_HINT_GIVEN = 1 << 5,     /* a given name */
    DP_HINT_SURNAME = 1 << 6,   /* a surname */
    DP_HINT_TITLE = 1 << 7,     /* a role that may stand before a name: "Außenminister", "Präsidentin" */
    DP_HINT_ROLE = 1 << 8,      /* another noun for people */
    DP_HINT_BODY = 1 << 9,      /* a noun for a body: "Ministerium", "Partei" */
    DP_HINT_PEOPLE = 1 << 10,   /* an adjective or noun of a country: "armenisch", "Armenier" */
    DP_HINT_FUNCTION = 1 << 11, /* a function word: determiner, pronoun, preposition, conjunction, auxiliary */
    DP_HINT_NOUN = 1 << 12,     /* any other common noun of the lexicon */
    DP_HINT_VERB = 1 << 13,     /* a verb form of the lexicon */
    DP_HINT_MASK = (1 << 14) - 1
};

/* What the tagger reads. */
struct dp_tag_input {
    const struct dp_text *text;
    const uint32_t *hints;      /* [text->token_count] sets of enum dp_tag_hint; NULL = none known */
    struct dp_tag_cache *cache; /* makes it faster, changes no result; NULL = one for this text */
};

/* A name: tokens [first, end) of the text. */
struct dp_tag_span {
    uint32_t first, end;
    enum dp_tag_type type;
    float confidence; /* probability of exactly this span and type, 0 to 1 */
};

/* Names in text order; they do not overlap. */
struct dp_tagged {
    const struct dp_tag_span *spans; /* [count] */
    uint32_t count;
};

/**
 * Load a model file. It is mapped, and must not be changed in place while the arena lives.
 *
 * @param out    set only on DP_OK; lives in `arena`.
 * @param path   a *.dpm file.
 * @param err    what is wrong with the file; may be NULL.
 * @return DP_OK, DP_BAD_MODEL, DP_IO or DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_tagger_model_load(struct dp_tagger_model **out, struct dp_arena *arena,
                                                  const char *path, struct dp_error *err);

/** The language a model was trained for, "de". Borrowed from `model`. */
struct dp_str dp_tagger_model_lang(const struct dp_tagger_model *model);

/** Checksum of the model's file: tells two models apart. */
uint64_t dp_tagger_model_checksum(const struct dp_tagger_model *model);

/**
 * Find the names of a text. A second pass gives the same surface the same type where the first was unsure.
 *
 * @param arena  holds the result and all work memory.
 * @param out    set only on DP_OK.
 * @return DP_OK or DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_tagger_run(struct dp_arena *arena, const struct dp_tagger_model *model,
                                           const struct dp_tag_input *in, struct dp_tagged *out);

#endif

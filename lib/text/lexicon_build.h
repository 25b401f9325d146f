/*
 * lexicon_build.h - a lexicon while its pack loads.
 *
 * Order: dp_lexicon_add_file() for every *.lex, dp_lexicon_add_noun() and dp_lexicon_add_verb() for the heads that
 * frames and roles name, then dp_lexicon_freeze(), which generates all forms. Lemmas have their symbols from the start.
 */
#ifndef DP_LEXICON_BUILD_H
#define DP_LEXICON_BUILD_H

#include "text/lexicon.h"

struct dp_verb_def {
    uint32_t lemma;                     /* symbol of the spelling with marks */
    struct dp_str base;                 /* without particle, "-" marks kept: "greifen" of "an+greifen" */
    struct dp_str particle;             /* "an", empty = none */
    struct dp_str pres, past, part, k2; /* principal parts, absent = regular */
    uint8_t flags;                      /* DP_R_AUX, DP_R_MODAL, DP_R_SEIN */
    const char *file;                   /* where it stands, for messages */
    uint32_t line;
};

struct dp_entry {
    uint32_t sym;
    struct dp_reading reading;
};

struct dp_lexicon_builder {
    struct dp_arena *arena;  /* of the pack */
    struct dp_arena *work;   /* what the finished lexicon does not need */
    struct dp_intern *words; /* of all packs */
    struct dp_str lang;
    struct DP_VEC(struct dp_entry) entries;
    struct DP_VEC(struct dp_verb_def) verbs;
    struct DP_VEC(struct dp_multi) multis;
    struct dp_map verb_of; /* lemma symbol -> index in verbs */
    struct dp_map noun_of; /* lemma symbol -> 1 */
    struct dp_map genders; /* lemma symbol -> letter */
    struct dp_map multi_first, abbreviations, particle_verbs;
};

void dp_lexicon_builder_init(struct dp_lexicon_builder *b, struct dp_arena *arena, struct dp_arena *work,
                             struct dp_intern *words, struct dp_str lang);

/**
 * Add every line of a *.lex file.
 *
 * @param text  the file's content; must live as long as the pack.
 * @param file  its name for messages; must live as long as the pack.
 * @return DP_OK, DP_BAD_PACK with file:line, or DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_lexicon_add_file(struct dp_lexicon_builder *b, struct dp_str text, const char *file,
                                                 struct dp_error *err);

/** Add one full stop abbreviation ("Dr."). */
DP_MUST_CHECK enum dp_status dp_lexicon_add_abbreviation(struct dp_lexicon_builder *b, struct dp_str abbreviation);

/**
 * Make sure the noun `spec` ("Soldat,Soldaten") is there; all its forms come with it.
 *
 * @param flags  DP_R_NOCOMP or 0.
 * @param lemma  set to the symbol of the lemma (lower-cased); may be NULL.
 */
DP_MUST_CHECK enum dp_status dp_lexicon_add_noun(struct dp_lexicon_builder *b, struct dp_str spec, uint8_t flags,
                                                 uint32_t *lemma);

/** A noun that is masculine or feminine as whom it names: "der Vorsitzende", "die Vorsitzende". */
enum { DP_GENDER_MF = 'b' };

/** Say the gender ('m', 'f', 'n', DP_GENDER_MF) of the noun `spec`, before it is added; other letters say nothing. */
DP_MUST_CHECK enum dp_status dp_lexicon_set_gender(struct dp_lexicon_builder *b, struct dp_str spec, char gender);

/** The gender of noun `lemma` as a letter, '\0' = not said. */
char dp_lexicon_gender(const struct dp_lexicon_builder *b, uint32_t lemma);

/** Make sure the verb `spec` ("an+greifen") is there. A verb that no *.lex line has is taken as regular. */
DP_MUST_CHECK enum dp_status dp_lexicon_add_verb(struct dp_lexicon_builder *b, struct dp_str spec, uint32_t *lemma);

/** Make sure the adjective `spec` is there. */
DP_MUST_CHECK enum dp_status dp_lexicon_add_adjective(struct dp_lexicon_builder *b, struct dp_str spec,
                                                      uint32_t *lemma);

/** Generate all forms and hand over the finished lexicon. The builder is of no use afterwards. */
DP_MUST_CHECK enum dp_status dp_lexicon_freeze(struct dp_lexicon *out, struct dp_lexicon_builder *b);

/* ---- for the morphology files ---- */

/** Add the form `prefix` + `form` with `reading`. */
DP_MUST_CHECK enum dp_status dp_lexicon_put(struct dp_lexicon_builder *b, struct dp_str prefix, struct dp_str form,
                                            struct dp_reading reading);

/** The principal parts of strong `base`, also by its suffix ("zerschlagen" by "schlagen"); NULL if it is regular. */
const struct dp_verb_def *dp_lexicon_strong(const struct dp_lexicon_builder *b, struct dp_str base,
                                            struct dp_str *prefix);

/** Generate the forms of a verb, noun or adjective. morph_de.c, morph_en.c. */
struct dp_morphology {
    enum dp_status (*verb)(struct dp_lexicon_builder *b, const struct dp_verb_def *def);
    enum dp_status (*noun)(struct dp_lexicon_builder *b, struct dp_str singular, struct dp_str plural,
                           struct dp_reading reading);
    enum dp_status (*adjective)(struct dp_lexicon_builder *b, struct dp_str word, struct dp_reading reading);
    enum dp_status (*possessive)(struct dp_lexicon_builder *b, struct dp_str word, struct dp_reading reading);
};

extern const struct dp_morphology dp_morphology_de, dp_morphology_en;

/** The morphology of `lang`; English's for a language that has none of its own. */
const struct dp_morphology *dp_morphology_of(struct dp_str lang);

#endif

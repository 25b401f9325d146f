/*
 * gazetteer.h - the names, peoples, country adjectives and role nouns that the packs know.
 *
 * Names stand in a trie over token symbols; adjectives and nouns are found by one symbol. Inflected forms are generated
 * when the pack loads.
 */
#ifndef DP_GAZETTEER_H
#define DP_GAZETTEER_H

#include "base/map.h"
#include "base/vec.h"
#include "depesche/record.h"
#include "text/lexicon_build.h"
#include "text/tokenize.h"

enum dp_gaz_level { DP_LEVEL_NONE, DP_LEVEL_COUNTRY, DP_LEVEL_REGION, DP_LEVEL_CITY };

enum dp_gaz_flag {
    DP_GAZ_ROLE = 1 << 0,     /* a common noun, not a name */
    DP_GAZ_BODY = 1 << 1,     /* of a role: an organisation ("kind=org"), not people */
    DP_GAZ_TITLE = 1 << 2,    /* of a role: may stand before a name */
    DP_GAZ_PLURAL = 1 << 3,   /* the name takes a plural verb */
    DP_GAZ_CAPITAL = 1 << 4,  /* seat of a government */
    DP_GAZ_EXACT = 1 << 5,    /* only as written */
    DP_GAZ_NO_SHORT = 1 << 6, /* the surname alone is not this person */
    DP_GAZ_GROUND = 1 << 7,   /* of a role: a noun for places ("kind=place"): what it names is no person */
    DP_GAZ_OFFICE = 1 << 8    /* of a body: a state has one of it, so that with a country it is a name */
};

struct dp_gaz_entry {
    struct dp_str name;
    enum dp_entity_type type;
    enum dp_gaz_level level;
    struct dp_country country;
    dp_sectors sectors;
    struct dp_str title;    /* absent = none */
    struct dp_str wikidata; /* absent = unknown */
    double lat, lon;
    bool has_coordinates;
    uint32_t geonames, pop;
    int32_t from, to; /* days since 1970, [from, to); INT32_MIN, INT32_MAX = open */
    uint16_t flags;   /* enum dp_gaz_flag */
    const char *file;
    uint32_t line;
};

/* How a word names an entry. */
enum dp_gaz_kind {
    DP_GAZ_NAME,
    DP_GAZ_SURNAME, /* of a person */
    DP_GAZ_ADJ,     /* country adjective */
    DP_GAZ_PEOPLE,  /* noun for the people */
    DP_GAZ_NOUN     /* role noun */
};

struct dp_gaz_sense {
    uint32_t entry; /* index */
    uint32_t next;  /* index + 1 of the next sense of the same words, 0 = none */
    uint8_t kind;   /* enum dp_gaz_kind */
    bool exact;     /* letters must be capitals as written */
};

/* What a word is to the gazetteer. Most are nothing, and are told so without a search. */
enum dp_gaz_mark {
    DP_GAZ_STARTS = 1 << 0,   /* a name starts with it */
    DP_GAZ_IS_ADJ = 1 << 1,   /* adjs has it */
    DP_GAZ_IS_NOUN = 1 << 2,  /* nouns has it */
    DP_GAZ_IS_GIVEN = 1 << 3, /* a given name */
};

struct dp_gazetteer {
    const struct dp_gaz_entry *entries;
    const struct dp_gaz_sense *senses;
    const uint8_t *marks; /* [sym_end]: of a symbol, enum dp_gaz_mark */
    uint32_t sym_end;     /* symbols from here on are nothing */
    struct dp_map edges;  /* (node, symbol) -> node; the root is node 1 */
    const uint32_t *ends; /* [nodes + 1]: index + 1 of the first sense of the words that lead to a node, 0 = none */
    struct dp_map adjs;   /* symbol -> sense index + 1 */
    struct dp_map nouns;  /* noun lemma -> sense index + 1 */
    uint32_t entry_count, sense_count;
    bool german; /* towns make adjectives in -er: "Kölner" */
};

struct dp_gaz_builder {
    struct dp_arena *arena; /* of the pack */
    struct dp_arena *work;  /* what the finished gazetteer does not need */
    struct dp_intern *words;
    struct dp_lexicon_builder *lexicon;
    struct DP_VEC(struct dp_gaz_entry) entries;
    struct DP_VEC(struct dp_gaz_sense) senses;
    struct dp_map edges, ends, adjs, nouns, given;
    struct dp_token_list tokens; /* of the name being read */
    uint32_t node_count;
    bool german; /* generate German inflection */
};

void dp_gaz_builder_init(struct dp_gaz_builder *b, struct dp_lexicon_builder *lexicon);

/** Add every line of a *.gaz file; `text` and `file` must live as long as the pack. DP_BAD_PACK with file:line. */
DP_MUST_CHECK enum dp_status dp_gaz_add_file(struct dp_gaz_builder *b, struct dp_str text, const char *file,
                                             struct dp_error *err);

/** Add one given name. */
DP_MUST_CHECK enum dp_status dp_gaz_add_given(struct dp_gaz_builder *b, struct dp_str name);

/** Add `entry` under `name`, all inflected forms included; for the parser. */
DP_MUST_CHECK enum dp_status dp_gaz_add_name(struct dp_gaz_builder *b, struct dp_str name, struct dp_gaz_sense sense);

/** Copy the finished gazetteer into the pack's arena; the builder's work memory is free afterwards. */
DP_MUST_CHECK enum dp_status dp_gaz_freeze(struct dp_gazetteer *out, const struct dp_gaz_builder *b);

/** Whether `sym` has the mark. */
static inline bool dp_gaz_has(const struct dp_gazetteer *gaz, uint32_t sym, enum dp_gaz_mark mark)
{
    return sym < gaz->sym_end && (gaz->marks[sym] & mark) != 0;
}

/* A stretch of tokens that a name of the gazetteer matches. */
struct dp_gaz_match {
    uint32_t end;   /* one behind the last token; `begin` itself = no match */
    uint32_t sense; /* index + 1 of the first sense */
};

/** The longest name that starts at token `begin` and stays in its sentence. */
struct dp_gaz_match dp_gaz_longest(const struct dp_gazetteer *gaz, const struct dp_text *text, uint32_t begin);

/** The first sense (index + 1) of the one-word name with symbol `sym`, 0 = none. */
uint32_t dp_gaz_word(const struct dp_gazetteer *gaz, uint32_t sym);

/** The country adjective `sym`, NULL = none. */
const struct dp_gaz_entry *dp_gaz_adjective(const struct dp_gazetteer *gaz, uint32_t sym);

/**
 * The town that an adjective in -er belongs to; German only.
 *
 * @param words   of the text.
 * @param before  symbol of the first word of the town's name ("New Yorker"), DP_NO_SYM = it is one word.
 * @param norm    the adjective in lower case: "kölner", "göttinger", "yorker".
 * @return NULL = none.
 */
const struct dp_gaz_entry *dp_gaz_town(const struct dp_gazetteer *gaz, const struct dp_intern *words, uint32_t before,
                                       struct dp_str norm);

/** Whether `lemma` is a noun for places: what it names is no person ("die Stadt X"). */
bool dp_gaz_is_ground(const struct dp_gazetteer *gaz, uint32_t lemma);

/** The role or people noun with `lemma`; *kind says which. NULL = none. */
const struct dp_gaz_entry *dp_gaz_noun(const struct dp_gazetteer *gaz, uint32_t lemma, enum dp_gaz_kind *kind);

/* An article's text with what is known of its language: the three that most stages read together. */
struct dp_view {
    const struct dp_text *text;
    const struct dp_lexicon *lex;
    const struct dp_gazetteer *gaz;
};

#endif

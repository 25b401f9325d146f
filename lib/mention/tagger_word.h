/* tagger_word.h - one word as the tagger sees it, and the features it gives to itself and to its neighbours. */
#ifndef DP_TAGGER_WORD_H
#define DP_TAGGER_WORD_H

#include "mention/tagger_lexicon.h"

enum { DP_TAG_AFFIX_MAX = 6, DP_TAG_WORD_MAX_BYTES = 96, DP_TAG_GRAM_MAX_CHARS = 20, DP_TAG_MAX_FEATURES = 160 };

/* Hashed features of one token. A feature beyond the maximum is dropped. */
struct dp_tag_features {
    uint64_t at[DP_TAG_MAX_FEATURES];
    uint32_t count;
};

/* What the neighbours of a word need to know of it. */
struct dp_tag_core {
    uint64_t norm; /* as in struct dp_tag_word */
    uint64_t brief;
    uint32_t cluster;
    uint16_t flags;       /* of the word, enum dp_tag_word_flag */
    uint16_t lower_flags; /* of its lower-cased form */
    bool is_upper;
};

/* A word without its context. Hashes are dp_hash() of the bytes named; 0 = absent. */
struct dp_tag_word {
    uint64_t form;                     /* as written */
    uint64_t norm;                     /* lower case */
    uint64_t shape;                    /* "Xxx-Xx": runs cut to three */
    uint64_t brief;                    /* "Xx-Xx": runs cut to one */
    uint64_t prefix[DP_TAG_AFFIX_MAX]; /* of `norm`, 1 to 6 letters, shorter than the word */
    uint64_t suffix[DP_TAG_AFFIX_MAX];
    uint64_t first_part, last_part;   /* lower case, of a hyphenated word */
    uint64_t tail;                    /* longest known common noun that ends the word */
    struct dp_tag_lex lex;            /* of the word as written, or without its genitive s */
    struct dp_tag_lex lower;          /* of its lower-cased form */
    struct dp_tag_lex tail_lex;       /* of `tail`, or of the last part of a hyphenated word */
    struct dp_tag_lex first_lex;      /* of the first part of a hyphenated word */
    bool is_genitive;                 /* `lex` was found only without the s */
    bool is_upper;                    /* starts with a capital */
    char text[DP_TAG_WORD_MAX_BYTES]; /* lower case between "^" and "$", for letter n-grams */
    uint32_t text_len;
};

/** The part of `word` that its neighbours see. */
struct dp_tag_core dp_tag_core_of(const struct dp_tag_word *word);

/** Analyse `surface`: valid UTF-8, not empty. */
void dp_tag_word_make(const struct dp_tag_lexicon *lexicon, struct dp_str surface, struct dp_tag_word *out);

/** The pseudo-word that stands beyond the ends of a sentence. */
void dp_tag_word_edge(struct dp_tag_word *out);

/** Append the features that `word` gives to the token `offset` (-2 .. 2) places after it. */
void dp_tag_word_features(const struct dp_tag_word *word, int offset, struct dp_tag_features *out);

/** Append the feature `value` of template `id`. Templates below 1000 belong to tagger_word.c. */
void dp_tag_feature_add(struct dp_tag_features *out, uint32_t id, uint64_t value);

#endif

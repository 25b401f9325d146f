/* tagger_lexicon.h - what the tagger knows of single words: clusters, frequency class, kinds of noun. */
#ifndef DP_TAGGER_LEXICON_H
#define DP_TAGGER_LEXICON_H

#include "base/str.h"

#include <stdbool.h>

enum dp_tag_word_flag {
    DP_WORD_NOUN = 1 << 0,     /* a common noun */
    DP_WORD_GIVEN = 1 << 1,    /* a given name */
    DP_WORD_SURNAME = 1 << 2,  /* a surname */
    DP_WORD_TOPONYM = 1 << 3,  /* a place in the dictionary of nouns */
    DP_WORD_CITY = 1 << 4,     /* a town of more than 500 people */
    DP_WORD_BIG_CITY = 1 << 5, /* a city of more than 100,000 people */
    DP_WORD_COUNTRY = 1 << 6,  /* a state or territory */
    DP_WORD_ORG = 1 << 7,      /* an acronym or a name of an organisation, or its legal form */
    DP_WORD_NAMEPART = 1 << 8, /* one word of a place name of several */
    DP_WORD_FLAG_MASK = 0x1FF,
    DP_WORD_PROB_SHIFT = 9, /* frequency class: 0 unknown, 1 rare .. 7 very frequent */
    DP_WORD_CASE_SHIFT = 12 /* lower-cased twin: 0 none known, 1 far rarer .. 7 far more frequent */
};

enum { DP_WORD_MAX_PROBES = 1024, DP_CLUSTER_BITS = 20 };

/* One slot; `check` 0 = empty. Cluster numbers index dp_tag_lexicon.clusters, 0 = none. */
struct dp_tag_entry {
    uint16_t check;
    uint16_t cluster;
    uint16_t cluster2;
    uint16_t flags; /* enum dp_tag_word_flag */
};

enum { DP_GUESS_CLASSES = 16 };

/* Weights of one letter n-gram for the word classes. */
struct dp_guess_row {
    int8_t at[DP_GUESS_CLASSES];
};

/* Borrowed from a model file, or built in memory by the trainer. */
struct dp_tag_lexicon {
    const struct dp_tag_entry *entries; /* [mask + 1] */
    const uint32_t *clusters;           /* [cluster_count] bit strings, first bit lowest; entry 0 is unused */
    uint32_t mask;
    uint32_t cluster_count;
    const struct dp_guess_row *guesses; /* [guess_mask + 1] by hash of the n-gram; NULL = no guessing */
    uint32_t guess_mask;
    float guess_scale;                         /* natural log per unit of a weight */
    uint32_t guess_clusters[DP_GUESS_CLASSES]; /* what a class stands for, 0 = nothing */
};

/* What is known of a word; all zero when it is unknown. */
struct dp_tag_lex {
    uint32_t cluster, cluster2; /* bit strings with a leading 1 above DP_CLUSTER_BITS, 0 = none */
    uint16_t flags;
};

/** Slot and check of a word's hash in a table of `mask` + 1 slots. */
uint32_t dp_tag_word_slot(uint64_t hash, uint32_t mask);
uint16_t dp_tag_word_check(uint64_t hash);

/** Look the word with this dp_hash(word, DP_HASH_SEED) up; false when it is unknown (then `out` is zero). */
bool dp_tag_lexicon_find(const struct dp_tag_lexicon *lexicon, uint64_t hash, struct dp_tag_lex *out);

#endif

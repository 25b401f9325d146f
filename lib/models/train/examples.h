/* examples.h - sentences as lists of feature numbers: what the optimiser works on. */
#ifndef DP_TRAIN_EXAMPLES_H
#define DP_TRAIN_EXAMPLES_H

#include "mention/tagger_feature.h"
#include "models/train/corpus.h"

/* Hash of a feature to its number, frozen after the training data have been read. */
struct dp_train_index {
    uint64_t *keys;    /* [mask + 1], 0 = empty */
    uint32_t *numbers; /* [mask + 1] */
    uint32_t *counts;  /* [mask + 1] tokens that have it */
    bool *is_copy;     /* [mask + 1] private to a domain: not for the model file */
    uint32_t mask;
    uint32_t used;          /* keys */
    uint32_t feature_count; /* keys seen often enough: numbers 0 .. feature_count - 1 */
};

#define DP_TRAIN_IDENTITY UINT32_C(0x80000000) /* the feature names the word itself: drop-out may hide it */
#define DP_TRAIN_HINT UINT32_C(0x40000000)     /* the feature is a hint of the packs: drop-out may hide it */
#define DP_TRAIN_NUMBER UINT32_C(0x3FFFFFFF)

struct dp_train_token {
    uint64_t first; /* in dp_train_examples.features */
    uint32_t count;
    uint8_t label;
};

struct dp_train_sentence {
    uint32_t first, end; /* tokens */
    float weight;
};

struct dp_train_examples {
    uint32_t *features; /* numbers with DP_TRAIN_IDENTITY and DP_TRAIN_HINT */
    struct dp_train_token *tokens;
    struct dp_train_sentence *sentences;
    uint64_t feature_count, feature_cap;
    uint32_t token_count, sentence_count;
};

/**
 * Count the features of `corpus` and number those that at least `min_count` tokens have. Heap memory; freed with
 * dp_train_index_free().
 */
DP_MUST_CHECK enum dp_status dp_train_index_build(struct dp_train_index *out, const struct dp_tag_lexicon *lexicon,
                                                  const struct dp_train_corpus *corpus, uint32_t min_count,
                                                  struct dp_error *err);
void dp_train_index_free(struct dp_train_index *index);

/** Number of the feature with this hash, UINT32_MAX = none. */
uint32_t dp_train_index_find(const struct dp_train_index *index, uint64_t hash);

/** The corpus as examples; features that `index` has not are left out. Freed with dp_train_examples_free(). */
DP_MUST_CHECK enum dp_status dp_train_examples_build(struct dp_train_examples *out,
                                                     const struct dp_tag_lexicon *lexicon,
                                                     const struct dp_train_corpus *corpus,
                                                     const struct dp_train_index *index, struct dp_error *err);
void dp_train_examples_free(struct dp_train_examples *examples);

#endif

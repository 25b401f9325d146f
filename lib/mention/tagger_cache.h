/* tagger_cache.h - what words give to the scores of the tokens around them, kept by surface from text to text. */
#ifndef DP_TAGGER_CACHE_H
#define DP_TAGGER_CACHE_H

#include "base/arena.h"
#include "mention/tagger_feature.h"
#include "mention/tagger_model.h"

enum { DP_TAG_WORDS = 2 * DP_TAG_WINDOW + 1, DP_TAG_CACHE_KEPT = 16384 };

/* A word and the scores it gives to the token k - DP_TAG_WINDOW places after it. */
struct dp_tag_given {
    uint64_t key; /* of the surface and the model, 0 = empty */
    struct dp_tag_core core;
    struct dp_label_scores give[DP_TAG_WORDS];
};

/* All zero = empty. What it holds depends on words and models alone, so results are the same with and without it. */
struct dp_tag_cache {
    struct dp_tag_given *at; /* [mask + 1] */
    uint32_t mask;
};

/** Room for `count` words, a power of two, in `arena`; false when out of memory. */
bool dp_tag_cache_make(struct dp_tag_cache *cache, struct dp_arena *arena, uint32_t count);

/** Scores of `word` into `out`, without its key. */
void dp_tag_give(const struct dp_tagger_model *model, const struct dp_tag_word *word, struct dp_tag_given *out);

/** The entry of a surface, made if it is not there; good until the next call. `key` is of the surface, not 0. */
const struct dp_tag_given *dp_tag_cache_word(struct dp_tag_cache *cache, const struct dp_tagger_model *model,
                                             uint64_t key, struct dp_str surface);

/** Begin to read the entry of a surface, for a call of dp_tag_cache_word() that follows soon. */
void dp_tag_cache_expect(const struct dp_tag_cache *cache, const struct dp_tagger_model *model, uint64_t key);

#endif

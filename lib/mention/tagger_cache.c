/* tagger_cache.c - scores of single words; a later word takes the place of an earlier one in the same slot. */
#include "mention/tagger_cache.h"

#include <string.h>

bool dp_tag_cache_make(struct dp_tag_cache *cache, struct dp_arena *arena, uint32_t count)
{
    cache->at = DP_NEW_ARRAY(arena, struct dp_tag_given, count);
    cache->mask = count - 1;
    return cache->at != NULL;
}

void dp_tag_give(const struct dp_tagger_model *model, const struct dp_tag_word *word, struct dp_tag_given *out)
{
    struct dp_tag_features features;

    out->core = dp_tag_core_of(word);
    memset(out->give, 0, sizeof(out->give));
    for (int k = -DP_TAG_WINDOW; k <= DP_TAG_WINDOW; k++) {
        features.count = 0;
        dp_tag_word_features(word, k, &features);
        dp_model_add(model, features.at, features.count, &out->give[k + DP_TAG_WINDOW]);
    }
}

const struct dp_tag_given *dp_tag_cache_word(struct dp_tag_cache *cache, const struct dp_tagger_model *model,
                                             uint64_t key, struct dp_str surface)
{
    uint64_t whole = (key ^ model->checksum) | 1;
    struct dp_tag_given *entry = &cache->at[(whole >> 20) & cache->mask];

    if (entry->key != whole) {
        struct dp_tag_word word;

        dp_tag_word_make(&model->lexicon, surface, &word);
        dp_tag_give(model, &word, entry);
        entry->key = whole;
    }
    return entry;
}

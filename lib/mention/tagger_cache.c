/* tagger_cache.c - scores of single words; a later word takes the place of an earlier one in the same slot. */
#include "mention/tagger_cache.h"

#include <string.h>

bool dp_tag_cache_make(struct dp_tag_cache *cache, struct dp_arena *arena, uint32_t count)
{
    cache->at = DP_NEW_ARRAY(arena, struct dp_tag_given, count);
    cache->mask = count - 1;
    return cache->at != NULL;
}

/* What an entry is found by. */
static uint64_t whole_key(const struct dp_tagger_model *model, uint64_t key) { return (key ^ model->checksum) | 1; }

/* The product spreads the key: words that differ in their last letter have most bits of their hashes in common. */
static struct dp_tag_given *entry_of(const struct dp_tag_cache *cache, uint64_t whole)
{
    return &cache->at[(whole * UINT64_C(0x9E3779B97F4A7C15) >> 40) & cache->mask];
}

void dp_tag_give(const struct dp_tagger_model *model, const struct dp_tag_word *word, struct dp_tag_given *out)
{
    struct dp_tag_features features[DP_TAG_WORDS];

    out->core = dp_tag_core_of(word);
    memset(out->give, 0, sizeof(out->give));
    for (int k = 0; k < DP_TAG_WORDS; k++) {
        features[k].count = 0;
        dp_tag_word_features(word, k - DP_TAG_WINDOW, &features[k]);
        dp_model_expect(model, features[k].at, features[k].count);
    }
    for (int k = 0; k < DP_TAG_WORDS; k++) {
        dp_model_add(model, features[k].at, features[k].count, &out->give[k]);
    }
}

void dp_tag_cache_expect(const struct dp_tag_cache *cache, const struct dp_tagger_model *model, uint64_t key)
{
    const char *entry = (const char *)entry_of(cache, whole_key(model, key));

    for (size_t line = 0; line < sizeof(struct dp_tag_given); line += 64) {
        __builtin_prefetch(entry + line);
    }
}

const struct dp_tag_given *dp_tag_cache_word(struct dp_tag_cache *cache, const struct dp_tagger_model *model,
                                             uint64_t key, struct dp_str surface)
{
    uint64_t whole = whole_key(model, key);
    struct dp_tag_given *entry = entry_of(cache, whole);

    if (entry->key != whole) {
        struct dp_tag_word word;

        dp_tag_word_make(&model->lexicon, surface, &word);
        dp_tag_give(model, &word, entry);
        entry->key = whole;
    }
    return entry;
}

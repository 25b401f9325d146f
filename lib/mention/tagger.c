/*
 * tagger.c - run a model over a text: score tokens, find the best labels, then look again at names that the document
 * itself tells more about.
 *
 * Words repeat, and what a word gives to itself and its neighbours depends on nothing else, so those sums are kept in a
 * cache by surface. The second pass: every capitalised surface collects the probability mass of its types over the whole
 * text; where a sentence's own reading of a surface differs from the majority, the majority is added to its scores.
 */
#include "mention/tagger.h"

#include "base/vec.h"
#include "mention/tagger_feature.h"
#include "mention/tagger_model.h"

#include <math.h>
#include <string.h>

enum { CACHE_MIN = 64, CACHE_MAX = 2048, WINDOW = 2 * DP_TAG_WINDOW + 1 };

/* A word and the scores it gives to the token at offset k - DP_TAG_WINDOW from it. */
struct word_entry {
    uint64_t key; /* of the surface, 0 = empty */
    struct dp_tag_word word;
    struct dp_label_scores give[WINDOW];
};

/* What the document says of a surface. */
struct vote {
    uint64_t key; /* of the surface, 0 = empty */
    float of[DP_TAG_TYPE_COUNT];
    float none;
};

struct span_list DP_VEC(struct dp_tag_span);

struct run {
    const struct dp_tagger_model *model;
    const struct dp_text *text;
    const uint32_t *hints;
    struct dp_arena *arena;
    struct word_entry *cache; /* [cache_mask + 1], by the low bits of the key */
    uint32_t cache_mask;
    struct word_entry edge;
    struct word_entry scratch;  /* not used between calls */
    struct dp_tag_window window;
    struct dp_lattice lattice;
    struct vote *votes; /* [vote_mask + 1] */
    uint32_t vote_mask;
    struct span_list spans;
};

static uint32_t power_above(uint32_t count, uint32_t low, uint32_t high)
{
    uint32_t size = low;

    while (size < count && size < high) {
        size *= 2;
    }
    return size;
}

static void score_word(const struct run *run, struct word_entry *entry)
{
    struct dp_tag_features features;

    memset(entry->give, 0, sizeof(entry->give));
    for (int k = -DP_TAG_WINDOW; k <= DP_TAG_WINDOW; k++) {
        features.count = 0;
        dp_tag_word_features(&entry->word, k, &features);
        for (uint32_t i = 0; i < features.count; i++) {
            dp_model_add(run->model, features.at[i], &entry->give[k + DP_TAG_WINDOW]);
        }
    }
}

/* The entry of token `i`, or of the edge beyond `sentence`. Good until CACHE_MIN other words have been asked for. */
static const struct word_entry *word_at(struct run *run, uint32_t i)
{
    struct dp_str surface = dp_token_str(run->text, i);
    uint64_t key = dp_hash(surface, DP_HASH_SEED) | 1;
    struct word_entry *entry = &run->cache[(key >> 8) & run->cache_mask];

    if (entry->key != key) {
        entry->key = key;
        dp_tag_word_make(&run->model->lexicon, surface, &entry->word);
        score_word(run, entry);
    }
    return entry;
}

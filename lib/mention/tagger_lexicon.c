/* tagger_lexicon.c - words in an open hash table that knows 16 bits of each word's hash. */
#include "mention/tagger_lexicon.h"

/* FNV's low bits are weak for short words; this spreads all 64 over the table. */
static uint64_t spread(uint64_t hash)
{
    hash ^= hash >> 32;
    return hash * UINT64_C(0x9E3779B97F4A7C15);
}

uint32_t dp_tag_word_slot(uint64_t hash, uint32_t mask) { return (uint32_t)(spread(hash) >> 24) & mask; }

uint16_t dp_tag_word_check(uint64_t hash)
{
    uint16_t check = (uint16_t)(spread(hash) >> 8);

    return check == 0 ? 1 : check;
}

static uint32_t cluster_of(const struct dp_tag_lexicon *lexicon, uint16_t number)
{
    return number == 0 ? 0 : lexicon->clusters[number] | 1u << DP_CLUSTER_BITS;
}

bool dp_tag_lexicon_find(const struct dp_tag_lexicon *lexicon, uint64_t hash, struct dp_tag_lex *out)
{
    uint32_t slot = dp_tag_word_slot(hash, lexicon->mask);
    uint16_t check = dp_tag_word_check(hash);

    *out = (struct dp_tag_lex){0, 0, 0};
    for (uint32_t i = 0; i < DP_WORD_MAX_PROBES; i++) {
        const struct dp_tag_entry *entry = &lexicon->entries[(slot + i) & lexicon->mask];

        if (entry->check == 0) {
            return false;
        }
        if (entry->check == check) {
            out->cluster = cluster_of(lexicon, entry->cluster);
            out->cluster2 = cluster_of(lexicon, entry->cluster2);
            out->flags = entry->flags;
            return true;
        }
    }
    return false;
}

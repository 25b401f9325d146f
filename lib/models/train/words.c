/* words.c - word list to hash table. */
#include "models/train/words.h"

#include "base/file.h"

#include <stdlib.h>
#include <string.h>

enum { FILE_MAX_BYTES = 256 * 1024 * 1024, MAX_CLUSTERS = 8192, CLUSTER_SLOTS = 16384, MIN_SLOTS = 16 };

/* Cluster bit strings seen so far, and where to find them. */
struct clusters {
    uint32_t *bits; /* [MAX_CLUSTERS] */
    uint32_t count;
    uint16_t *slots; /* [CLUSTER_SLOTS] number, 0 = empty */
};

static bool number_of(struct clusters *clusters, uint32_t bits, uint16_t *out)
{
    uint32_t slot;

    bits &= (1u << DP_CLUSTER_BITS) - 1;
    *out = 0;
    if (bits == 0) {
        return true;
    }
    slot = (bits * 2654435761u) >> 18;
    while (clusters->slots[slot] != 0 && clusters->bits[clusters->slots[slot]] != bits) {
        slot = (slot + 1) % CLUSTER_SLOTS;
    }
    if (clusters->slots[slot] == 0) {
        if (clusters->count == MAX_CLUSTERS) {
            return false;
        }
        clusters->bits[clusters->count] = bits;
        clusters->slots[slot] = (uint16_t)clusters->count++;
    }
    *out = clusters->slots[slot];
    return true;
}

static bool parse_number(struct dp_str text, uint32_t *out)
{
    *out = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9' || *out > UINT32_MAX / 10 - 1) {
            return false;
        }
        *out = *out * 10 + (uint32_t)(text.ptr[i] - '0');
    }
    return text.len > 0;
}

/* The fields of one line; false when it is malformed. */
static bool parse_line(struct dp_str line, struct clusters *clusters, struct dp_tag_entry *entry, uint64_t *hash)
{
    struct dp_str word = dp_str_cut(&line, '\t');
    uint32_t numbers[3];

    for (uint32_t i = 0; i < 3; i++) {
        if (line.ptr == NULL || !parse_number(dp_str_cut(&line, '\t'), &numbers[i])) {
            return false;
        }
    }
    *hash = dp_hash(word, DP_HASH_SEED);
    entry->check = dp_tag_word_check(*hash);
    entry->flags = (uint16_t)numbers[2];
    return word.len > 0 && numbers[2] <= UINT16_MAX && number_of(clusters, numbers[0], &entry->cluster) &&
           number_of(clusters, numbers[1], &entry->cluster2);
}

static bool insert(struct dp_tag_entry *entries, uint32_t mask, uint64_t hash, const struct dp_tag_entry *entry)
{
    uint32_t slot = dp_tag_word_slot(hash, mask);

    for (uint32_t i = 0; i < DP_WORD_MAX_PROBES; i++) {
        struct dp_tag_entry *at = &entries[(slot + i) & mask];

        if (at->check == 0 || at->check == entry->check) {
            *at = *entry;
            return true;
        }
    }
    return false;
}

static enum dp_status fill(struct dp_tag_entry *entries, uint32_t mask, struct clusters *clusters, struct dp_str rest,
                           const char *path, struct dp_error *err)
{
    for (uint32_t number = 1; rest.ptr != NULL; number++) {
        struct dp_str line = dp_str_cut(&rest, '\n');
        struct dp_tag_entry entry;
        uint64_t hash;

        if (line.len == 0) {
            continue;
        }
        if (!parse_line(line, clusters, &entry, &hash)) {
            return dp_error_at(err, DP_BAD_CONFIG, path, number,
                               "want WORD, two clusters and flags, separated by tabs");
        }
        if (!insert(entries, mask, hash, &entry)) {
            return dp_error_at(err, DP_BAD_CONFIG, path, number, "the word table is too full");
        }
    }
    return DP_OK;
}

static uint32_t slots_for(struct dp_str text)
{
    uint32_t lines = 0, slots = MIN_SLOTS;

    for (uint32_t i = 0; i < text.len; i++) {
        lines += text.ptr[i] == '\n';
    }
    while (slots / 8 * 7 < lines) {
        slots *= 2;
    }
    return slots;
}

enum dp_status dp_train_words_read(struct dp_tag_lexicon *out, struct dp_arena *arena, const char *path,
                                   struct dp_error *err)
{
    struct clusters clusters = {DP_NEW_ARRAY(arena, uint32_t, MAX_CLUSTERS), 1,
                                DP_NEW_ARRAY(arena, uint16_t, CLUSTER_SLOTS)};
    struct dp_tag_entry *entries;
    struct dp_str text;
    uint32_t slots;

    DP_TRY(dp_file_read(&text, arena, path, FILE_MAX_BYTES, err));
    slots = slots_for(text);
    entries = DP_NEW_ARRAY(arena, struct dp_tag_entry, slots);
    if (arena->failed) {
        return dp_error_set(err, DP_NO_MEMORY, "train", "out of memory for %u words", slots);
    }
    DP_TRY(fill(entries, slots - 1, &clusters, text, path, err));
    *out = (struct dp_tag_lexicon){
        .entries = entries, .clusters = clusters.bits, .mask = slots - 1, .cluster_count = clusters.count};
    return DP_OK;
}

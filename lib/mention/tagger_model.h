/* tagger_model.h - the model file (*.dpm): layout, checks, and the look-up of a feature's weights. */
#ifndef DP_TAGGER_MODEL_H
#define DP_TAGGER_MODEL_H

#include "mention/tagger.h"
#include "mention/tagger_lattice.h"
#include "mention/tagger_lexicon.h"

#include <string.h>

#define DP_MODEL_MAGIC "DPTAGGER"

enum {
    DP_MODEL_VERSION = 1,
    DP_MODEL_ORDER = 0x01020304, /* as a number: tells the byte order of the machine that wrote the file */
    DP_MODEL_MAX_BYTES = 32 * 1024 * 1024,
    DP_MODEL_MAX_LOG2 = 22,
    DP_MODEL_MAX_PROBES = 1024,
    DP_MODEL_ROW_BITS = 17, /* of a slot; the rest is the check */
    DP_MODEL_ALIGN = 16     /* of every section */
};

/* First bytes of the file, in the byte order of little-endian machines. Offsets count from the start of the file. */
struct dp_model_header {
    char magic[8];
    uint32_t version;
    uint32_t order;
    uint64_t checksum; /* dp_model_checksum() of everything behind this field */
    char lang[8];      /* padded with NULs */
    uint32_t label_count;
    uint32_t file_bytes;
    uint32_t slot_log2;  /* slots of the feature table */
    uint32_t row_count;  /* of them used */
    uint32_t word_log2;  /* slots of the word table */
    uint32_t word_count; /* of them used */
    uint32_t cluster_count;
    uint32_t guess_log2;  /* slots of the n-gram table */
    uint32_t slots_at;    /* uint32_t [1 << slot_log2], see dp_model_add() */
    uint32_t rows_at;     /* struct dp_model_row [row_count + 1], row 0 is unused */
    uint32_t words_at;    /* struct dp_tag_entry [1 << word_log2] */
    uint32_t clusters_at; /* uint32_t [cluster_count] */
    uint32_t guesses_at;  /* struct dp_guess_row [1 << guess_log2] */
    uint32_t links_at;    /* struct dp_label_links */
    float scale_unit;     /* smallest scale of a row, in natural log per unit of a weight */
    float guess_scale;
    uint32_t guess_clusters[DP_GUESS_CLASSES];
};

/* The weights of a feature: at[j] * scales[scale] is added to the score of label j. */
struct dp_model_row {
    int8_t at[DP_LABEL_COUNT];
    uint8_t scale; /* sixteenths of a doubling of scale_unit */
};

struct dp_tagger_model {
    const uint32_t *slots;
    const struct dp_model_row *rows;
    struct dp_tag_lexicon lexicon;
    struct dp_label_links links;
    struct dp_link_probs probs;
    float scales[256];
    uint64_t checksum;
    uint32_t mask;
    char lang[9];
};

/** Hash of `len` bytes, eight at a step. */
uint64_t dp_model_checksum(const void *bytes, size_t len);

/** Where the look-up of a feature begins, and what distinguishes it from others there, in place of the row's bits. */
static inline uint32_t dp_model_slot(uint64_t hash, uint32_t mask) { return (uint32_t)(hash >> 16) & mask; }

static inline uint32_t dp_model_check(uint64_t hash)
{
    return (uint32_t)(hash >> 32) >> DP_MODEL_ROW_BITS << DP_MODEL_ROW_BITS;
}

/** The scale that `code` stands for. */
float dp_model_scale(float unit, uint32_t code);

/**
 * Check a model that has been read into memory and set `out` up to use it in place.
 *
 * @param file  the whole file, aligned to 16 bytes; must outlive `out`.
 * @param path  for messages.
 * @return DP_OK or DP_BAD_MODEL.
 */
DP_MUST_CHECK enum dp_status dp_tagger_model_open(struct dp_tagger_model *out, struct dp_str file, const char *path,
                                                  struct dp_error *err);

/** The row of a feature, given the slot its look-up begins at and what stands there; 0 = the model has it not. */
static inline uint32_t dp_model_row(const struct dp_tagger_model *model, uint64_t hash, uint32_t at)
{
    const uint32_t row_mask = (1u << DP_MODEL_ROW_BITS) - 1;
    uint32_t slot = dp_model_slot(hash, model->mask), check = dp_model_check(hash);

    while (at != 0 && (at & ~row_mask) != check) {
        slot = (slot + 1) & model->mask;
        at = model->slots[slot];
    }
    return at & row_mask;
}

/* The last lane, which belongs to no label, takes the scale for a weight: so the row is read at once, as a vector. */
static inline void dp_model_add_row(const struct dp_model_row *row, const float *scales, struct dp_label_scores *scores)
{
    float scale = scales[row->scale];
    int8_t weights[DP_LABEL_LANES];

    _Static_assert(sizeof(*row) == sizeof(weights), "a weight a lane, and nothing else");
    memcpy(weights, row, sizeof(weights));
    for (uint32_t j = 0; j < DP_LABEL_LANES; j++) {
        scores->at[j] += (float)weights[j] * scale;
    }
}

enum { DP_MODEL_AT_ONCE = 32 };

/** Begin to read the slots that the look-ups of `count` features begin at: they lie far apart in memory. */
static inline void dp_model_expect(const struct dp_tagger_model *model, const uint64_t *hashes, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        __builtin_prefetch(&model->slots[dp_model_slot(hashes[i], model->mask)]);
    }
}

/** The rows of at most DP_MODEL_AT_ONCE features, those that the model has; reading them is begun. Returns how many. */
static inline uint32_t dp_model_rows(const struct dp_tagger_model *model, const uint64_t *hashes, uint32_t count,
                                     const struct dp_model_row **rows)
{
    uint32_t heads[DP_MODEL_AT_ONCE], found = 0;

    for (uint32_t i = 0; i < count; i++) {
        heads[i] = model->slots[dp_model_slot(hashes[i], model->mask)];
    }
    for (uint32_t i = 0; i < count; i++) {
        uint32_t number = dp_model_row(model, hashes[i], heads[i]);

        if (number != 0) {
            rows[found] = &model->rows[number];
            __builtin_prefetch(rows[found++]);
        }
    }
    return found;
}

/** Add the weights of `count` features, by their hashes, to `scores`. */
static inline void dp_model_add(const struct dp_tagger_model *model, const uint64_t *hashes, uint32_t count,
                                struct dp_label_scores *scores)
{
    const struct dp_model_row *rows[DP_MODEL_AT_ONCE];
    struct dp_label_scores sum = *scores; /* in registers meanwhile */

    for (uint32_t first = 0; first < count; first += DP_MODEL_AT_ONCE) {
        uint32_t some = count - first < DP_MODEL_AT_ONCE ? count - first : DP_MODEL_AT_ONCE;
        uint32_t found = dp_model_rows(model, hashes + first, some, rows);

        for (uint32_t i = 0; i < found; i++) {
            dp_model_add_row(rows[i], model->scales, &sum);
        }
    }
    *scores = sum;
}

#endif

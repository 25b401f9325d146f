/* writer.c - keep the features with the largest weights, quantise each to int8 at its own full range, write the file.
 */
#include "models/train/writer.h"

#include "base/alloc.h"
#include "mention/tagger_model.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FULL = 127, SCALE_CODES = 255, LOAD_PERCENT = 50 };

/* A feature that is kept. */
struct kept {
    uint64_t hash;
    uint32_t number;
    float largest;
};

/* The file under construction. */
struct image {
    char *bytes;
    struct dp_model_header header;
};

static float largest_of(const struct dp_label_scores *row)
{
    float most = 0.0f;

    for (uint32_t j = 0; j < DP_LABEL_COUNT; j++) {
        float size = fabsf(row->at[j]);

        most = size > most ? size : most;
    }
    return most;
}

static int by_size(const void *a, const void *b)
{
    const struct kept *x = a, *y = b;

    if (x->largest != y->largest) {
        return x->largest > y->largest ? -1 : 1;
    }
    return x->hash < y->hash ? -1 : x->hash > y->hash;
}

/* All features with a weight, the largest first. */
static uint32_t collect(const struct dp_train_model *model, struct kept *out)
{
    const struct dp_train_index *index = model->index;
    uint32_t count = 0;

    for (uint32_t i = 0; i <= index->mask; i++) {
        if (index->keys[i] != 0 && !index->is_copy[i] && index->numbers[i] != UINT32_MAX) {
            float largest = largest_of(&model->weights->rows[index->numbers[i]]);

            if (largest > 0.0f) {
                out[count++] = (struct kept){index->keys[i], index->numbers[i], largest};
            }
        }
    }
    qsort(out, count, sizeof(*out), by_size);
    count = count < model->row_limit ? count : model->row_limit;
    return count < (1u << DP_MODEL_ROW_BITS) ? count : (1u << DP_MODEL_ROW_BITS) - 1;
}

static uint32_t section(uint32_t *end, size_t bytes)
{
    uint32_t at = (*end + DP_MODEL_ALIGN - 1) / DP_MODEL_ALIGN * DP_MODEL_ALIGN;

    *end = at + (uint32_t)bytes;
    return at;
}

static uint32_t log2_for(uint32_t count)
{
    uint32_t log2 = 1;

    while ((UINT64_C(1) << log2) * LOAD_PERCENT / 100 < count) {
        log2++;
    }
    return log2;
}

static uint32_t log2_of(uint32_t mask)
{
    uint32_t log2 = 0;

    while (mask >> log2 != 0) {
        log2++;
    }
    return log2;
}

static void lay_out(const struct dp_train_model *model, uint32_t row_count, struct dp_model_header *out)
{
    const struct dp_tag_lexicon *lexicon = model->lexicon;
    uint32_t end = sizeof(*out);

    memset(out, 0, sizeof(*out));
    memcpy(out->magic, DP_MODEL_MAGIC, sizeof(out->magic));
    out->version = DP_MODEL_VERSION;
    out->order = DP_MODEL_ORDER;
    (void)snprintf(out->lang, sizeof(out->lang), "%s", model->lang);
    out->label_count = DP_LABEL_COUNT;
    out->slot_log2 = log2_for(row_count);
    out->row_count = row_count;
    out->word_log2 = log2_of(lexicon->mask);
    for (uint32_t i = 0; i <= lexicon->mask; i++) {
        out->word_count += lexicon->entries[i].check != 0;
    }
    out->cluster_count = lexicon->cluster_count;
    out->guess_log2 = log2_of(lexicon->guess_mask);
    out->guess_scale = lexicon->guess_scale;
    memcpy(out->guess_clusters, lexicon->guess_clusters, sizeof(out->guess_clusters));
    out->slots_at = section(&end, sizeof(uint32_t) << out->slot_log2);
    out->rows_at = section(&end, sizeof(struct dp_model_row) * (row_count + 1));
    out->words_at = section(&end, sizeof(struct dp_tag_entry) << out->word_log2);
    out->clusters_at = section(&end, lexicon->cluster_count * sizeof(uint32_t));
    out->guesses_at = section(&end, sizeof(struct dp_guess_row) << out->guess_log2);
    out->links_at = section(&end, sizeof(struct dp_label_links));
    out->file_bytes = end;
}

/* The code of the smallest scale at which `largest` fits in int8. */
static uint8_t scale_code(float unit, float largest)
{
    uint32_t code = 0;

    while (code < SCALE_CODES && dp_model_scale(unit, code) * (float)FULL < largest) {
        code++;
    }
    return (uint8_t)code;
}

static void put_row(struct image *image, uint32_t number, const struct kept *kept,
                    const struct dp_label_scores *weights)
{
    uint32_t *slots = (void *)(image->bytes + image->header.slots_at);
    struct dp_model_row *rows = (void *)(image->bytes + image->header.rows_at);
    uint32_t mask = (1u << image->header.slot_log2) - 1;
    uint32_t slot = dp_model_slot(kept->hash, mask);
    struct dp_model_row row = {.scale = scale_code(image->header.scale_unit, kept->largest)};

    while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
    }
    for (uint32_t j = 0; j < DP_LABEL_COUNT; j++) {
        row.at[j] = (int8_t)lrintf(weights->at[j] / dp_model_scale(image->header.scale_unit, row.scale));
    }
    slots[slot] = dp_model_check(kept->hash) | number;
    rows[number] = row;
}

static void fill(struct image *image, const struct dp_train_model *model, const struct kept *kept)
{
    const struct dp_tag_lexicon *lexicon = model->lexicon;
    struct dp_model_header *header = &image->header;
    size_t skip = offsetof(struct dp_model_header, lang);

    header->scale_unit = kept[header->row_count - 1].largest / (float)FULL;
    header->scale_unit = header->scale_unit < 1e-7f ? 1e-7f : header->scale_unit;
    for (uint32_t i = 0; i < header->row_count; i++) {
        put_row(image, i + 1, &kept[i], &model->weights->rows[kept[i].number]);
    }
    memcpy(image->bytes + header->words_at, lexicon->entries, sizeof(struct dp_tag_entry) << header->word_log2);
    memcpy(image->bytes + header->clusters_at, lexicon->clusters, lexicon->cluster_count * sizeof(uint32_t));
    memcpy(image->bytes + header->guesses_at, lexicon->guesses, sizeof(struct dp_guess_row) << header->guess_log2);
    memcpy(image->bytes + header->links_at, &model->weights->links, sizeof(model->weights->links));
    memcpy(image->bytes, header, sizeof(*header));
    header->checksum = dp_model_checksum(image->bytes + skip, header->file_bytes - skip);
    memcpy(image->bytes, header, sizeof(*header));
}

static enum dp_status save(const struct image *image, const char *path, struct dp_error *err)
{
    char temporary[600];
    FILE *file;
    bool ok;

    (void)snprintf(temporary, sizeof(temporary), "%s.new", path);
    file = fopen(temporary, "wb");
    if (file == NULL) {
        return dp_error_at(err, DP_IO, path, 0, "cannot be written: error %d", errno);
    }
    ok = fwrite(image->bytes, 1, image->header.file_bytes, file) == image->header.file_bytes;
    ok = fclose(file) == 0 && ok;
    if (!ok || rename(temporary, path) != 0) {
        return dp_error_at(err, DP_IO, path, 0, "cannot be written: error %d", errno);
    }
    return DP_OK;
}

static enum dp_status write_kept(const struct dp_train_model *model, struct kept *kept, const char *path,
                                 struct dp_error *err)
{
    uint32_t count = collect(model, kept);
    struct image image = {0};
    enum dp_status status;

    if (count == 0) {
        return dp_error_at(err, DP_BAD_CONFIG, path, 0, "no feature has a weight: are there names in the data?");
    }
    lay_out(model, count, &image.header);
    image.bytes = dp_calloc(1, image.header.file_bytes);
    if (image.bytes == NULL) {
        return dp_error_at(err, DP_NO_MEMORY, path, 0, "out of memory");
    }
    fill(&image, model, kept);
    status = save(&image, path, err);
    dp_mfree(image.bytes);
    return status;
}

enum dp_status dp_train_write(const struct dp_train_model *model, const char *path, struct dp_error *err)
{
    struct kept *kept = dp_calloc(model->index->used + 1u, sizeof(*kept));
    enum dp_status status;

    if (kept == NULL) {
        return dp_error_at(err, DP_NO_MEMORY, path, 0, "out of memory");
    }
    status = write_kept(model, kept, path, err);
    dp_mfree(kept);
    return status;
}

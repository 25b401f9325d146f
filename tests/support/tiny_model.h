/*
 * tiny_model.h - a name tagger's model file made by hand in memory: a few words whose scores are chosen, nothing
 * learned.
 *
 * Known words: "Mirsojan" is a person, "Jerewan" a place, "Karn" a place or, a little less, a person.
 */
#ifndef DP_TESTS_TINY_MODEL_H
#define DP_TESTS_TINY_MODEL_H

#include "mention/tagger_model.h"
#include "mention/tagger_word.h"

#include <string.h>

enum { TINY_LOG2 = 6, TINY_CLUSTERS = 2, TINY_MODEL_BYTES = 8192 };

struct tiny_model {
    _Alignas(16) char bytes[TINY_MODEL_BYTES];
    struct dp_model_header header;
};

static inline struct dp_str tiny_file(const struct tiny_model *model)
{
    return (struct dp_str){model->bytes, model->header.file_bytes};
}

/** Write the header and its checksum over the bytes: after every change. */
static inline void tiny_seal(struct tiny_model *model)
{
    size_t skip = offsetof(struct dp_model_header, lang);

    memcpy(model->bytes, &model->header, sizeof(model->header));
    model->header.checksum = dp_model_checksum(model->bytes + skip, model->header.file_bytes - skip);
    memcpy(model->bytes, &model->header, sizeof(model->header));
}

/** Let the word `form` score `weight` (of 127) for `label`; a second call for the same word adds a label. */
static inline void tiny_teach(struct tiny_model *model, struct dp_str form, uint32_t label, int8_t weight)
{
    static const struct dp_tag_entry none[1];
    const struct dp_tag_lexicon empty = {.entries = none};
    uint32_t *slots = (void *)(model->bytes + model->header.slots_at);
    struct dp_model_row *rows = (void *)(model->bytes + model->header.rows_at);
    struct dp_tag_features features = {.count = 0};
    struct dp_tag_word word;
    uint32_t slot;

    dp_tag_word_make(&empty, form, &word);
    dp_tag_word_features(&word, 0, &features);
    slot = dp_model_slot(features.at[0], (1u << TINY_LOG2) - 1);
    while (slots[slot] != 0 &&
           slots[slot] >> DP_MODEL_ROW_BITS << DP_MODEL_ROW_BITS != dp_model_check(features.at[0])) {
        slot = (slot + 1) % (1u << TINY_LOG2);
    }
    if (slots[slot] == 0) {
        slots[slot] = dp_model_check(features.at[0]) | ++model->header.row_count;
    }
    rows[slots[slot] & ((1u << DP_MODEL_ROW_BITS) - 1)].at[label] = weight;
}

static inline uint32_t tiny_section(uint32_t *end, size_t bytes)
{
    uint32_t at = (*end + 15) / 16 * 16;

    *end = at + (uint32_t)bytes;
    return at;
}

/** A whole, valid model. */
static inline void tiny_make(struct tiny_model *model)
{
    uint32_t slots = 1u << TINY_LOG2, end = sizeof(model->header);
    struct dp_model_header *header = &model->header;
    struct dp_tag_entry entry = {.check = 7, .cluster = 1};
    struct dp_label_links links = {.start = {{[DP_LABEL_O] = 1.0f}}};

    for (uint32_t i = 0; i < DP_LABEL_COUNT; i++) {
        links.from[i].at[DP_LABEL_O] = 1.0f;
    }

    memset(model, 0, sizeof(*model));
    memcpy(header->magic, DP_MODEL_MAGIC, sizeof(header->magic));
    header->version = DP_MODEL_VERSION;
    header->order = DP_MODEL_ORDER;
    memcpy(header->lang, "de", 2);
    header->label_count = DP_LABEL_COUNT;
    header->slot_log2 = header->word_log2 = header->guess_log2 = TINY_LOG2;
    header->word_count = 1;
    header->cluster_count = TINY_CLUSTERS;
    header->scale_unit = 0.05f;
    header->guess_scale = 0.01f;
    header->slots_at = tiny_section(&end, slots * sizeof(uint32_t));
    header->rows_at = tiny_section(&end, slots * sizeof(struct dp_model_row)); /* room for more than row_count */
    header->words_at = tiny_section(&end, slots * sizeof(struct dp_tag_entry));
    header->clusters_at = tiny_section(&end, TINY_CLUSTERS * sizeof(uint32_t));
    header->guesses_at = tiny_section(&end, slots * sizeof(struct dp_guess_row));
    header->links_at = tiny_section(&end, sizeof(struct dp_label_links));
    header->file_bytes = end;
    memcpy(model->bytes + header->words_at, &entry, sizeof(entry));
    memcpy(model->bytes + header->links_at, &links, sizeof(links));
    tiny_teach(model, DP_STR("Mirsojan"), DP_LABEL_U_PER, 127);
    tiny_teach(model, DP_STR("Jerewan"), DP_LABEL_U_LOC, 127);
    tiny_teach(model, DP_STR("Karn"), DP_LABEL_U_LOC, 60);
    tiny_teach(model, DP_STR("Karn"), DP_LABEL_U_PER, 50);
    tiny_seal(model);
}

#endif

/* tagger_model.c - a model file is input: everything in it is checked once, before anything is used. */
#include "mention/tagger_model.h"

#include "base/file.h"

#include <math.h>
#include <string.h>

#define SCALE_MIN 1e-9f
#define SCALE_MAX 1.0f
#define LINK_MAX 30.0f

/* An open file and where to complain. */
struct check {
    const struct dp_model_header *header;
    struct dp_str file;
    const char *path;
    struct dp_error *err;
};

#define BAD(check, ...) dp_error_at((check)->err, DP_BAD_MODEL, (check)->path, 0, __VA_ARGS__)

uint64_t dp_model_checksum(const void *bytes, size_t len)
{
    const char *at = bytes;
    uint64_t hash = DP_HASH_SEED ^ len;

    for (; len >= sizeof(uint64_t); at += sizeof(uint64_t), len -= sizeof(uint64_t)) {
        uint64_t word;

        memcpy(&word, at, sizeof(word));
        hash = (hash ^ word) * UINT64_C(0x9E3779B97F4A7C15);
        hash ^= hash >> 32;
    }
    return dp_hash((struct dp_str){at, (uint32_t)len}, hash);
}

float dp_model_scale(float unit, uint32_t code) { return unit * exp2f((float)code / 16.0f); }

static enum dp_status check_start(const struct check *check)
{
    const struct dp_model_header *header = check->header;
    size_t skip = offsetof(struct dp_model_header, lang);

    if (check->file.len < sizeof(*header)) {
        return BAD(check, "too short to be a tagger model: %u bytes", check->file.len);
    }
    if (memcmp(header->magic, DP_MODEL_MAGIC, sizeof(header->magic)) != 0) {
        return BAD(check, "not a tagger model: it does not start with %s", DP_MODEL_MAGIC);
    }
    if (header->order != DP_MODEL_ORDER) {
        return BAD(check, "written on a machine of another byte order");
    }
    if (header->version != DP_MODEL_VERSION) {
        return BAD(check, "model version %u, this program reads %d: train it again", header->version, DP_MODEL_VERSION);
    }
    if (header->file_bytes != check->file.len) {
        return BAD(check, "%u bytes long, its header says %u: it is cut off or was appended to", check->file.len,
                   header->file_bytes);
    }
    if (header->checksum != dp_model_checksum(check->file.ptr + skip, check->file.len - skip)) {
        return BAD(check, "the checksum does not fit: the file is damaged");
    }
    return DP_OK;
}

static bool is_scale(float scale) { return isfinite(scale) && scale >= SCALE_MIN && scale <= SCALE_MAX; }

static bool is_lang(const char *lang)
{
    for (uint32_t i = 0; i < 8; i++) {
        if (lang[i] == '\0') {
            return i >= 2;
        }
        if (lang[i] < 'a' || lang[i] > 'z') {
            return false;
        }
    }
    return true;
}

static enum dp_status check_counts(const struct check *check)
{
    const struct dp_model_header *header = check->header;

    if (header->label_count != DP_LABEL_COUNT) {
        return BAD(check, "%u labels, this program knows %d", header->label_count, DP_LABEL_COUNT);
    }
    if (!is_lang(header->lang)) {
        return BAD(check, "names no language");
    }
    if (header->slot_log2 == 0 || header->slot_log2 > DP_MODEL_MAX_LOG2 || header->row_count == 0 ||
        header->row_count >= 1u << header->slot_log2 || header->row_count >= 1u << DP_MODEL_ROW_BITS) {
        return BAD(check, "impossible feature table: %u features in 2^%u slots", header->row_count, header->slot_log2);
    }
    if (header->word_log2 == 0 || header->word_log2 > DP_MODEL_MAX_LOG2 || header->word_count == 0 ||
        header->word_count >= 1u << header->word_log2) {
        return BAD(check, "impossible word table: %u words in 2^%u slots", header->word_count, header->word_log2);
    }
    if (header->cluster_count == 0 || header->cluster_count > UINT16_MAX || header->guess_log2 == 0 ||
        header->guess_log2 > DP_MODEL_MAX_LOG2) {
        return BAD(check, "impossible sizes: %u clusters, 2^%u n-grams", header->cluster_count, header->guess_log2);
    }
    if (!is_scale(header->scale_unit) || !is_scale(header->guess_scale)) {
        return BAD(check, "a scale of the weights is no number between %g and %g", (double)SCALE_MIN,
                   (double)SCALE_MAX);
    }
    return DP_OK;
}

static enum dp_status check_section(const struct check *check, const char *name, uint32_t at, uint64_t bytes)
{
    if (at % DP_MODEL_ALIGN != 0 || at < sizeof(*check->header) || at + bytes > check->file.len) {
        return BAD(check, "the section of the %s lies outside the file: %llu bytes at %u", name,
                   (unsigned long long)bytes, at);
    }
    return DP_OK;
}

static enum dp_status check_sections(const struct check *check)
{
    const struct dp_model_header *header = check->header;
    uint64_t slots = UINT64_C(1) << header->slot_log2, words = UINT64_C(1) << header->word_log2;
    uint64_t rows = UINT64_C(1) + header->row_count;

    DP_TRY(check_section(check, "feature slots", header->slots_at, slots * sizeof(uint32_t)));
    DP_TRY(check_section(check, "features", header->rows_at, rows * sizeof(struct dp_model_row)));
    DP_TRY(check_section(check, "words", header->words_at, words * sizeof(struct dp_tag_entry)));
    DP_TRY(check_section(check, "clusters", header->clusters_at, header->cluster_count * sizeof(uint32_t)));
    DP_TRY(check_section(check, "n-grams", header->guesses_at,
                         (UINT64_C(1) << header->guess_log2) * sizeof(struct dp_guess_row)));
    return check_section(check, "transitions", header->links_at, sizeof(struct dp_label_links));
}

/* A run of used slots longer than this would make a look-up slow; a table without an empty slot would never end one. */
static enum dp_status check_run(const struct check *check, const char *name, uint32_t longest, uint32_t used,
                                uint32_t said)
{
    if (used != said) {
        return BAD(check, "%u %s in the table, its header says %u", used, name, said);
    }
    if (longest > DP_MODEL_MAX_PROBES) {
        return BAD(check, "%u %s without a gap in the table, at most %d are allowed", longest, name,
                   DP_MODEL_MAX_PROBES);
    }
    return DP_OK;
}

static enum dp_status check_slots(const struct check *check, const uint32_t *at)
{
    uint32_t slots = 1u << check->header->slot_log2, used = 0, run = 0, longest = 0;

    for (uint32_t i = 0; i < slots; i++) {
        uint32_t row = at[i] & ((1u << DP_MODEL_ROW_BITS) - 1);

        if (row > check->header->row_count || (at[i] != 0 && row == 0)) {
            return BAD(check, "feature slot %u names row %u of %u", i, row, check->header->row_count);
        }
        run = at[i] != 0 ? run + 1 : 0;
        used += at[i] != 0;
        longest = run > longest ? run : longest;
    }
    return check_run(check, "features", longest, used, check->header->row_count);
}

static enum dp_status check_words(const struct check *check, const struct dp_tag_entry *words)
{
    uint32_t slots = 1u << check->header->word_log2, used = 0, run = 0, longest = 0;

    for (uint32_t i = 0; i < slots; i++) {
        if (words[i].cluster >= check->header->cluster_count || words[i].cluster2 >= check->header->cluster_count) {
            return BAD(check, "word slot %u names cluster %u of %u", i, words[i].cluster, check->header->cluster_count);
        }
        run = words[i].check != 0 ? run + 1 : 0;
        used += words[i].check != 0;
        longest = run > longest ? run : longest;
    }
    return check_run(check, "words", longest, used, check->header->word_count);
}

static enum dp_status check_clusters(const struct check *check, const uint32_t *clusters, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (clusters[i] >> DP_CLUSTER_BITS != 0) {
            return BAD(check, "cluster %u has more than %d bits", i, DP_CLUSTER_BITS);
        }
    }
    return DP_OK;
}

static enum dp_status check_links(const struct check *check, const struct dp_label_links *links)
{
    const float *at = links->start.at;

    for (size_t i = 0; i < sizeof(*links) / sizeof(float); i++) {
        if (isnan(at[i]) || at[i] > LINK_MAX || (at[i] < -LINK_MAX && !isinf(at[i]))) {
            return BAD(check, "transition %zu has no sensible weight", i);
        }
    }
    return DP_OK;
}

static void use(struct dp_tagger_model *out, const struct check *check)
{
    const struct dp_model_header *header = check->header;
    const char *base = check->file.ptr;

    out->slots = (const void *)(base + header->slots_at);
    out->rows = (const void *)(base + header->rows_at);
    out->mask = (1u << header->slot_log2) - 1;
    out->lexicon.entries = (const void *)(base + header->words_at);
    out->lexicon.mask = (1u << header->word_log2) - 1;
    out->lexicon.clusters = (const void *)(base + header->clusters_at);
    out->lexicon.cluster_count = header->cluster_count;
    out->lexicon.guesses = (const void *)(base + header->guesses_at);
    out->lexicon.guess_mask = (1u << header->guess_log2) - 1;
    out->lexicon.guess_scale = header->guess_scale;
    memcpy(out->lexicon.guess_clusters, header->guess_clusters, sizeof(header->guess_clusters));
    memcpy(&out->links, base + header->links_at, sizeof(out->links));
    memcpy(out->lang, header->lang, sizeof(header->lang));
    out->lang[8] = '\0';
    out->checksum = header->checksum;
    dp_links_forbid(&out->links);
    dp_link_probs_of(&out->links, &out->probs);
    for (uint32_t i = 0; i < 256; i++) {
        out->scales[i] = dp_model_scale(header->scale_unit, i);
    }
}

enum dp_status dp_tagger_model_open(struct dp_tagger_model *out, struct dp_str file, const char *path,
                                    struct dp_error *err)
{
    struct check check = {(const void *)file.ptr, file, path, err};
    const struct dp_model_header *header = check.header;

    DP_TRY(check_start(&check));
    DP_TRY(check_counts(&check));
    DP_TRY(check_sections(&check));
    DP_TRY(check_slots(&check, (const void *)(file.ptr + header->slots_at)));
    DP_TRY(check_words(&check, (const void *)(file.ptr + header->words_at)));
    DP_TRY(check_clusters(&check, (const void *)(file.ptr + header->clusters_at), header->cluster_count));
    DP_TRY(check_clusters(&check, header->guess_clusters, DP_GUESS_CLASSES));
    DP_TRY(check_links(&check, (const void *)(file.ptr + header->links_at)));
    use(out, &check);
    return DP_OK;
}

enum dp_status dp_tagger_model_load(struct dp_tagger_model **out, struct dp_arena *arena, const char *path,
                                    struct dp_error *err)
{
    struct dp_tagger_model *model = DP_NEW(arena, struct dp_tagger_model);
    struct dp_str file;

    if (model == NULL) {
        return dp_error_at(err, DP_NO_MEMORY, path, 0, "out of memory");
    }
    DP_TRY(dp_file_map(&file, arena, path, DP_MODEL_MAX_BYTES, err));
    DP_TRY(dp_tagger_model_open(model, file, path, err));
    *out = model;
    return DP_OK;
}

struct dp_str dp_tagger_model_lang(const struct dp_tagger_model *model) { return dp_str_of(model->lang); }

uint64_t dp_tagger_model_checksum(const struct dp_tagger_model *model) { return model->checksum; }

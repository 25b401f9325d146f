/* extractor.c - from messages to rows, on all threads. */
#include "extractor.h"

#include "clock.h"
#include "crash.h"
#include "depesche/depesche.h"
#include "key.h"
#include "log.h"
#include "mem.h"
#include "pool.h"
#include "setup.h"

#include <inttypes.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

enum { SCRATCH_MAX_BYTES = 4 * 1024 * 1024 };

struct extractor {
    const struct dp_config *config;
    struct dp_metrics *metrics;
    int64_t run_id;
    struct dp_field_map fields;
    struct dp_packs *packs; /* NULL = articles are only read */
    struct dp_pool *pool;
    struct dp_scratch **scratches; /* [threads] */

    /* of the batch in hand */
    struct dp_batch *batch; /* NULL = none */
    int64_t begun_us;
    atomic_int_least64_t ended_us; /* when the last article so far was done */
    atomic_int status;             /* enum dp_status: the first that ends the program */
    struct dp_error *errs;         /* [threads] */
};

static bool is_skipped(const struct extractor *x, const struct dp_message *message)
{
    char place[300];

    if (x->config->skip.count == 0) {
        return false;
    }
    (void)snprintf(place, sizeof(place), "%s:%" PRId32 ":%" PRId64, message->partition->topic,
                   message->partition->number, message->offset);
    for (size_t i = 0; i < x->config->skip.count; i++) {
        if (strcmp(x->config->skip.at[i], place) == 0) {
            return true;
        }
    }
    return false;
}

static void make_tombstone(struct dp_slot *slot)
{
    struct dp_error err;

    if (slot->key != NULL) {
        slot->outcome = DP_OUTCOME_TOMBSTONE;
        slot->id = dp_need_strdup(slot->key);
        return;
    }
    dp_error_clear(&err);
    (void)dp_error_set(&err, DP_BAD_ARTICLE, "decode",
                       "a null value without a key: neither an article nor a tombstone");
    dp_slot_reject(slot, &err, NULL);
}

static struct dp_input input_of(const struct extractor *x, const struct dp_message *message)
{
    const bool has_header = message->header_time_us != DP_TIME_NONE;

    return (struct dp_input){
        .bytes = message->value.ptr,
        .len = message->value.len,
        .format = DP_FORMAT_AUTO,
        .fields = &x->fields,
        .fallback_id = x->config->missing_id == DP_ID_FROM_KEY && message->key.len > 0 ? message->key : DP_STR_NONE,
        .fallback_time_us = has_header ? message->header_time_us : message->time_us,
        .fallback_date_source = has_header ? DP_DATE_HEADER : DP_DATE_KAFKA,
    };
}

static void take_record(const struct extractor *x, struct dp_slot *slot, const struct dp_record *record)
{
    const struct dp_rows_of of = {.run_id = x->run_id,
                                  .slot = (uint32_t)(slot - x->batch->slots),
                                  .message = &slot->message,
                                  .key = slot->key,
                                  .record = record};

    dp_rows_build(&slot->rows, &of);
    if (x->config->output_topic != NULL && dp_record_to_json(&slot->record, &slot->record_len, record) != DP_OK) {
        dp_out_of_memory(slot->record_len);
    }
    slot->id = dp_need_strndup(record->article.id.ptr, record->article.id.len);
    slot->outcome = DP_OUTCOME_ARTICLE;
    dp_metrics_extracted(x->metrics, record);
}

/* A scratch that one large article has blown up would keep its size: it is made anew. */
static void watch_memory(struct extractor *x, uint32_t thread)
{
    const uint64_t peak = dp_scratch_peak_bytes(x->scratches[thread]);
    uint64_t most = atomic_load(&x->metrics->arena_peak_bytes);
    struct dp_scratch *fresh;

    while (peak > most && !atomic_compare_exchange_weak(&x->metrics->arena_peak_bytes, &most, peak)) {
    }
    if (peak > SCRATCH_MAX_BYTES && dp_scratch_new(&fresh) == DP_OK) {
        dp_scratch_free(x->scratches[thread]);
        x->scratches[thread] = fresh;
        dp_mem_trim();
    }
}

static void extract_article(struct extractor *x, struct dp_slot *slot, uint32_t thread)
{
    const struct dp_input input = input_of(x, &slot->message);
    const struct dp_record *record = NULL;
    struct dp_error *err = &x->errs[thread];
    enum dp_status status;

    dp_error_clear(err);
    status = dp_extract(x->scratches[thread], x->packs, &input, &record, err);
    if (status == DP_OK) {
        take_record(x, slot, record);
    } else if (dp_status_class(status) == DP_CLASS_REJECT) {
        const struct dp_str id = dp_scratch_article_id(x->scratches[thread]);
        char *copy = id.ptr ? dp_need_strndup(id.ptr, id.len) : NULL;

        dp_slot_reject(slot, err, copy);
        free(copy);
    } else {
        int none = DP_OK;

        (void)atomic_compare_exchange_strong(&x->status, &none, (int)status);
    }
    watch_memory(x, thread);
}

static void extract_slot(void *arg, uint32_t i, uint32_t thread)
{
    struct extractor *x = arg;
    struct dp_slot *slot = &x->batch->slots[i];
    const struct dp_message *message = &slot->message;

    if (slot->outcome != DP_OUTCOME_NONE || !dp_slot_counts(slot)) {
        return;
    }
    dp_crash_note(thread, message->partition->topic, message->partition->number, message->offset);
    slot->key = dp_key_id(message->key);
    if (is_skipped(x, message)) {
        struct dp_error err = {.status = DP_BAD_ARTICLE, .stage = "operator", .text = "passed over by --skip"};

        dp_slot_reject(slot, &err, NULL);
    } else if (message->value.ptr == NULL) {
        make_tombstone(slot);
    } else {
        extract_article(x, slot, thread);
    }
    dp_crash_note(thread, NULL, 0, 0);
    atomic_store(&x->ended_us, dp_now_us());
}

static void begin(void *self, struct dp_batch *batch)
{
    struct extractor *x = self;

    x->batch = batch;
    x->begun_us = dp_now_us();
    atomic_store(&x->ended_us, x->begun_us);
    atomic_store(&x->status, DP_OK);
    dp_pool_begin(x->pool, batch->count, extract_slot, x);
}

static enum dp_status wait_for_all(void *self, struct dp_error *err)
{
    struct extractor *x = self;
    enum dp_status status;

    if (x->batch == NULL) {
        return DP_OK;
    }
    dp_pool_wait(x->pool);
    x->batch = NULL;
    DP_COUNT(x->metrics, extract_us, (uint64_t)(atomic_load(&x->ended_us) - x->begun_us));
    status = (enum dp_status)atomic_load(&x->status);
    if (status != DP_OK) {
        return dp_error_set(err, status, "extract", "%s", dp_status_text(status));
    }
    return DP_OK;
}

static void tell_packs(const struct extractor *x)
{
    const struct dp_packs *packs = x->packs;

    for (uint32_t i = 0; i < dp_packs_count(packs); i++) {
        const struct dp_str lang = dp_packs_lang(packs, i), version = dp_packs_version(packs, i);

        dp_log(DP_LOG_INFO, "pack %.*s %.*s", DP_STR_ARG(lang), DP_STR_ARG(version));
    }
    dp_metrics_packs(x->metrics, packs);
    dp_mem_trim(); /* loading takes more than what is loaded */
}

static void reload(void *self)
{
    struct extractor *x = self;
    struct dp_packs *packs;
    struct dp_error err;

    if (x->packs == NULL) {
        return;
    }
    dp_error_clear(&err);
    if (dp_setup_packs(&packs, x->config, &err) != DP_OK) {
        dp_log_failure("the packs are not reloaded, the old ones stay", &err);
        return;
    }
    dp_packs_free(x->packs);
    x->packs = packs;
    tell_packs(x);
}

static enum dp_status open_threads(struct extractor *x, struct dp_error *err)
{
    const uint32_t threads = dp_setup_threads(x->config);

    x->pool = dp_pool_new(threads);
    if (x->pool == NULL) {
        return dp_error_set(err, DP_NO_MEMORY, "extract", "%" PRIu32 " threads could not be started", threads);
    }
    x->errs = dp_need_zeroed(threads, sizeof(*x->errs));
    x->scratches = dp_need_zeroed(threads, sizeof(struct dp_scratch *));
    for (uint32_t i = 0; i < threads; i++) {
        DP_TRY(dp_scratch_new(&x->scratches[i]));
    }
    return DP_OK;
}

enum dp_status dp_extractor_open(struct dp_extractor_ops *out, const struct dp_config *config, int64_t run_id,
                                 struct dp_metrics *metrics, struct dp_error *err)
{
    struct extractor *x = dp_need_zeroed(1, sizeof(*x));

    *x = (struct extractor){.config = config, .run_id = run_id, .metrics = metrics};
    *out = (struct dp_extractor_ops){.self = x, .begin = begin, .wait = wait_for_all, .reload = reload};
    DP_TRY(dp_setup_fields(&x->fields, &config->fields, err));
    if (config->extract == DP_EXTRACTION_ON) {
        DP_TRY(dp_setup_packs(&x->packs, config, err));
        tell_packs(x);
    }
    return open_threads(x, err);
}

void dp_extractor_close(struct dp_extractor_ops *extractor)
{
    struct extractor *x = extractor->self;

    if (x == NULL) {
        return;
    }
    for (uint32_t i = 0; x->scratches != NULL && i < dp_pool_threads(x->pool); i++) {
        dp_scratch_free(x->scratches[i]);
    }
    dp_pool_free(x->pool);
    dp_packs_free(x->packs);
    free(x->scratches);
    free(x->errs);
    free(x);
    extractor->self = NULL;
}

/* loop_write.c - from a batch of messages to rows: retry what the world is at fault for, isolate what a record is. */
#include "loop_internal.h"

#include "clock.h"
#include "mem.h"

#include <inttypes.h>
#include <stdlib.h>

enum { SLICE_MS = 100 };

void dp_loop_clear_batch(struct dp_loop *loop, struct dp_batch *batch)
{
    for (uint32_t i = 0; i < batch->count; i++) {
        loop->source.release(loop->source.self, batch->slots[i].message.handle);
    }
    dp_batch_clear(batch);
}

static bool any_counts(const struct dp_range *range)
{
    for (uint32_t i = range->first; i < range->end; i++) {
        if (dp_slot_counts(&range->batch->slots[i])) {
            return true;
        }
    }
    return false;
}

/* Wait before the next attempt. The group must not think us dead: the source stands still, but is polled. */
static enum dp_status wait_for_database(struct dp_loop *loop, unsigned attempt, struct dp_error *err)
{
    const int64_t until = dp_now_ms() + dp_loop_backoff(loop, attempt);

    if (!loop->paused) {
        loop->paused = true;
        atomic_store(&loop->metrics->paused, 1);
        loop->source.pause(loop->source.self);
    }
    while (!atomic_load(loop->stop)) {
        struct dp_poll polled = {.kind = DP_POLLED_NOTHING};
        const int64_t left = until - dp_now_ms();

        if (left <= 0) {
            break;
        }
        dp_metrics_progress(loop->metrics);
        DP_TRY(loop->source.poll(loop->source.self, &polled, (int)(left < SLICE_MS ? left : SLICE_MS), err));
        /* Whatever still comes is read again: resuming places every partition where its batch ends. */
        if (polled.kind == DP_POLLED_MESSAGE) {
            loop->source.release(loop->source.self, polled.message.handle);
        }
    }
    return DP_OK;
}

/* Partitions that a write has found in other hands are left to them. */
static void give_up_fenced(struct dp_loop *loop)
{
    for (size_t i = 0; i < loop->partitions.count; i++) {
        struct dp_partition *partition = loop->partitions.at[i];

        if (!partition->owned && partition->epoch > 0) {
            const struct dp_place place = {partition->topic, partition->number, partition->written};

            dp_log_at(DP_LOG_WARN, &place, "another worker has taken this partition over: leaving it to that one");
            DP_COUNT(loop->metrics, fenced, 1);
            dp_loop_give_up(loop, partition, dp_now_ms() + loop->limits.fence_wait_ms);
        }
    }
}

/* The headers of rejects are kept, so that they can be sent again as they were. */
static void keep_headers(struct dp_loop *loop, const struct dp_range *range)
{
    for (uint32_t i = range->first; loop->source.headers != NULL && i < range->end; i++) {
        struct dp_slot *slot = &range->batch->slots[i];

        if (slot->outcome == DP_OUTCOME_REJECT && slot->headers == NULL && dp_slot_counts(slot)) {
            slot->headers = loop->source.headers(loop->source.self, slot->message.handle);
        }
    }
}

static enum dp_status attempt_write(struct dp_loop *loop, const struct dp_range *range, struct dp_error *err)
{
    const int64_t begin = dp_now_us();
    enum dp_status status = DP_OK;

    keep_headers(loop, range);
    if (loop->dead_letters.send != NULL) {
        status = loop->dead_letters.send(loop->dead_letters.self, range, err);
    }
    if (status == DP_OK) {
        dp_batch_resolve(range);
        status = loop->sink.write(loop->sink.self, range, err);
    }
    DP_COUNT(loop->metrics, write_us, (uint64_t)(dp_now_us() - begin));
    return status;
}

static enum dp_status write_range(struct dp_loop *loop, const struct dp_range *range, struct dp_error *err);

/* The database refuses some record of the range: halve it until there is one, and reject that. */
static enum dp_status isolate(struct dp_loop *loop, const struct dp_range *range, const struct dp_error *why,
                              struct dp_error *err)
{
    const uint32_t middle = range->first + (range->end - range->first) / 2;
    struct dp_slot *slot = &range->batch->slots[range->first];
    const struct dp_range left = {range->batch, range->first, middle}, right = {range->batch, middle, range->end};

    DP_COUNT(loop->metrics, bad_batches, 1);
    if (range->end - range->first > 1) {
        DP_TRY(write_range(loop, &left, err));
        return write_range(loop, &right, err);
    }
    if (slot->outcome != DP_OUTCOME_ARTICLE) {
        return dp_error_set(err, DP_BAD_SCHEMA, "database", "not even a reject can be written: %s", why->text);
    }
    dp_slot_reject(slot, why, NULL);
    return write_range(loop, range, err);
}

/* Keep at it until the range is written, or nothing of it is ours, or there is no time left. */
static enum dp_status write_range(struct dp_loop *loop, const struct dp_range *range, struct dp_error *err)
{
    for (unsigned attempt = 0; any_counts(range); attempt++) {
        struct dp_error why;
        enum dp_status status;

        dp_error_clear(&why);
        status = attempt_write(loop, range, &why);
        if (status == DP_OK) {
            return DP_OK;
        }
        if (status == DP_BAD_DATA) {
            return isolate(loop, range, &why, err);
        }
        if (status == DP_FENCED) {
            give_up_fenced(loop);
            continue;
        }
        if (status != DP_UNAVAILABLE || loop->impatient || atomic_load(loop->stop)) {
            return dp_error_set(err, status, why.stage, "%s", why.text);
        }
        DP_COUNT(loop->metrics, write_retries, 1);
        dp_log(DP_LOG_WARN, "the batch is not written yet, attempt %u: %s", attempt + 1, why.text);
        DP_TRY(wait_for_database(loop, attempt, err));
    }
    return DP_OK;
}

static void count_batch(struct dp_loop *loop, const struct dp_batch *batch)
{
    struct dp_metrics *metrics = loop->metrics;

    DP_COUNT(metrics, batches, 1);
    DP_COUNT(metrics, messages, batch->count);
    DP_COUNT(metrics, bytes, batch->bytes);
    for (uint32_t i = 0; i < batch->count; i++) {
        const struct dp_slot *slot = &batch->slots[i];
        const struct dp_message *message = &slot->message;

        if (!dp_slot_counts(slot)) {
            continue;
        }
        if (slot->outcome == DP_OUTCOME_REJECT) {
            const struct dp_place place = {message->partition->topic, message->partition->number, message->offset};

            DP_COUNT(metrics, rejected, 1);
            DP_COUNT(metrics, rejected_for[slot->status], 1);
            dp_log_at(DP_LOG_WARN, &place, "rejected: %s: %s", slot->stage, slot->reason);
        } else if (slot->superseded != DP_SUPERSEDED_NOT) {
            DP_COUNT(metrics, superseded, 1);
        } else {
            DP_COUNT(metrics, articles, 1);
        }
    }
}

/* For lag monitors: where the database says we are. */
static void tell_group(struct dp_loop *loop)
{
    struct dp_place *list = dp_need_zeroed(loop->partitions.count, sizeof(*list));
    size_t count = 0;

    for (size_t i = 0; i < loop->partitions.count; i++) {
        const struct dp_partition *partition = loop->partitions.at[i];

        if (partition->owned && partition->written > 0) {
            list[count++] = (struct dp_place){partition->topic, partition->number, partition->written};
        }
    }
    if (count > 0) {
        loop->source.commit(loop->source.self, list, count);
    }
    free(list);
}

void dp_loop_await(struct dp_loop *loop)
{
    struct dp_error why;

    dp_error_clear(&why);
    if (loop->extractor.wait(loop->extractor.self, &why) != DP_OK) {
        loop->failure = why;
    }
}

/* The batch that is ready goes to the database. */
static enum dp_status write_ready(struct dp_loop *loop, struct dp_error *err)
{
    const struct dp_range all = {loop->ready, 0, loop->ready->count};

    DP_TRY(write_range(loop, &all, err));
    dp_metrics_batch(loop->metrics, loop->ready->count, (uint64_t)(dp_now_us() - loop->ready->begun_us) / 1000);
    count_batch(loop, loop->ready);
    tell_group(loop);
    dp_loop_clear_batch(loop, loop->ready);
    dp_loop_resume(loop);
    return DP_OK;
}

static void begin_extraction(struct dp_loop *loop)
{
    if (loop->filling->count > 0) {
        loop->filling->begun_us = dp_now_us();
        loop->extractor.begin(loop->extractor.self, loop->filling);
    }
}

enum dp_status dp_loop_step(struct dp_loop *loop, struct dp_error *err)
{
    struct dp_batch *emptied = loop->ready;
    enum dp_status status = DP_OK;

    loop->writing = true;
    begin_extraction(loop);
    if (loop->ready->count > 0) {
        status = write_ready(loop, err);
    }
    dp_loop_await(loop);
    loop->writing = false;
    DP_TRY(status);
    if (loop->failure.status != DP_OK) {
        *err = loop->failure;
        return err->status;
    }
    loop->ready = loop->filling;
    loop->filling = emptied;
    return DP_OK;
}

enum dp_status dp_loop_finish(struct dp_loop *loop, struct dp_error *err)
{
    while (loop->ready->count > 0 || loop->filling->count > 0) {
        DP_TRY(dp_loop_step(loop, err));
    }
    return DP_OK;
}

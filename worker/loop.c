/* loop.c - take messages, extract them, write them, go on. */
#include "loop.h"

#include "clock.h"
#include "loop_internal.h"

enum { SIGN_MS = 1000, SLICE_MS = 100 }; /* how often the stop flag is looked at while nothing comes */

static bool is_stopping(const struct dp_loop *loop) { return loop->finished || atomic_load(loop->stop); }

/* Once a second: that we live, and how much is left to do. */
static void sign_of_life(struct dp_loop *loop, int64_t now_ms)
{
    uint64_t lag = 0;

    if (now_ms < loop->sign_at_ms) {
        return;
    }
    loop->sign_at_ms = now_ms + SIGN_MS;
    dp_metrics_progress(loop->metrics);
    for (size_t i = 0; i < loop->partitions.count; i++) {
        const struct dp_partition *partition = loop->partitions.at[i];
        const struct dp_place place = {partition->topic, partition->number, partition->written};
        const int64_t high = partition->owned ? loop->source.known_end(loop->source.self, &place) : 0;

        lag += high > partition->written ? (uint64_t)(high - partition->written) : 0;
    }
    atomic_store(&loop->metrics->lag, lag);
}

/* Whether the message is the next one of a partition that is ours. Others are read again when it is. */
static bool is_wanted(const struct dp_partition *partition, int64_t offset)
{
    return partition != NULL && partition->owned && offset >= partition->fetched;
}

/* What is told in the database without a row must be told behind everything that was read before it. */
static enum dp_status finish_and(struct dp_loop *loop, const struct dp_place *place,
                                 enum dp_status (*tell)(struct dp_loop *, const struct dp_place *, struct dp_error *),
                                 struct dp_error *err)
{
    DP_TRY(dp_loop_finish(loop, err));
    return tell(loop, place, err);
}

/* Whether nothing more is wanted of the partition. One without an end has only been read to where it is now. */
static bool is_at_end(struct dp_loop *loop, const struct dp_place *place)
{
    const struct dp_partition *partition = dp_partitions_find(&loop->partitions, place->topic, place->partition);

    return is_wanted(partition, place->offset) && partition->end != DP_OFFSET_NONE && place->offset >= partition->end;
}

static enum dp_status accept(struct dp_loop *loop, struct dp_poll *polled, struct dp_error *err)
{
    struct dp_partition *partition =
        dp_partitions_find(&loop->partitions, polled->place.topic, polled->place.partition);
    const bool at_end = is_at_end(loop, &polled->place);

    if (at_end || !is_wanted(partition, polled->place.offset)) {
        /* The topic's name goes with the message. */
        const struct dp_place place = {at_end ? partition->topic : NULL, polled->place.partition, polled->place.offset};

        loop->source.release(loop->source.self, polled->message.handle);
        return at_end ? finish_and(loop, &place, dp_loop_end, err) : DP_OK;
    }
    polled->message.partition = partition;
    partition->fetched = polled->place.offset + 1;
    (void)dp_batch_add(loop->filling, &polled->message);
    return DP_OK;
}

static enum dp_status poll_once(bool *nothing, struct dp_loop *loop, int64_t timeout_ms, struct dp_error *err)
{
    struct dp_poll polled = {.kind = DP_POLLED_NOTHING};

    DP_TRY(loop->source.poll(loop->source.self, &polled, (int)timeout_ms, err));
    *nothing = polled.kind == DP_POLLED_NOTHING;
    if (loop->failure.status != DP_OK) {
        *err = loop->failure;
        return loop->failure.status;
    }
    switch (polled.kind) {
    case DP_POLLED_MESSAGE:
        return accept(loop, &polled, err);
    case DP_POLLED_GAP:
        return finish_and(loop, &polled.place, dp_loop_gap, err);
    case DP_POLLED_END:
        return is_at_end(loop, &polled.place) ? finish_and(loop, &polled.place, dp_loop_end, err) : DP_OK;
    case DP_POLLED_NOTHING:
        break;
    }
    return DP_OK;
}

/* A run with an end is done when the database says that all workers together are. */
static void look_at_progress(struct dp_loop *loop, int64_t now_ms)
{
    struct dp_error ignored;
    int64_t done = 0, total = 0;

    if (loop->on_progress == NULL || now_ms < loop->progress_at_ms) {
        return;
    }
    loop->progress_at_ms = now_ms + SIGN_MS;
    dp_error_clear(&ignored);
    if (loop->sink.progress(loop->sink.self, &done, &total, &ignored) == DP_OK) {
        loop->on_progress(done, total);
        loop->finished = done >= total;
    }
}

/* What both batches hold counts: a message of many megabytes must not meet another. */
static bool has_room(const struct dp_loop *loop)
{
    return loop->filling->count < loop->filling->cap &&
           loop->filling->bytes + loop->ready->bytes < loop->limits.batch_bytes;
}

/* How long to wait for the next message; below 0 = the batch is old enough. What is ready must not wait for others. */
static int64_t patience(const struct dp_loop *loop, int64_t now_ms, int64_t close_at_ms)
{
    if (loop->ready->count > 0) {
        return 0;
    }
    if (loop->filling->count == 0 || close_at_ms - now_ms >= SLICE_MS) {
        return SLICE_MS;
    }
    return close_at_ms > now_ms ? close_at_ms - now_ms : -1;
}

/* Take messages until the batch is full, or old enough, or there is something better to do, or we are told to stop. */
static enum dp_status fill(struct dp_loop *loop, struct dp_error *err)
{
    int64_t close_at = 0;

    while (!is_stopping(loop) && has_room(loop)) {
        const int64_t now = dp_now_ms(), timeout = patience(loop, now, close_at);
        const bool was_empty = loop->filling->count == 0;
        bool nothing = false;

        if (timeout < 0) {
            break;
        }
        sign_of_life(loop, now);
        look_at_progress(loop, now);
        if (now >= loop->retake_at_ms) {
            DP_TRY(dp_loop_retake(loop, now, err));
        }
        DP_TRY(poll_once(&nothing, loop, timeout, err));
        if (nothing && loop->ready->count > 0) {
            break;
        }
        if (was_empty) {
            close_at = dp_now_ms() + loop->limits.batch_wait_ms;
        }
    }
    return DP_OK;
}

static void reload_if_asked(struct dp_loop *loop)
{
    if (atomic_exchange(loop->reload, false) && loop->extractor.reload != NULL) {
        loop->extractor.reload(loop->extractor.self);
    }
}

static enum dp_status run(struct dp_loop *loop, struct dp_error *err)
{
    while (!is_stopping(loop)) {
        DP_TRY(fill(loop, err));
        reload_if_asked(loop);
        DP_TRY(dp_loop_step(loop, err));
    }
    return dp_loop_finish(loop, err);
}

enum dp_status dp_loop_run(struct dp_loop *loop, struct dp_error *err)
{
    enum dp_status status;

    for (int i = 0; i < 2; i++) {
        dp_batch_init(&loop->batches[i], loop->limits.batch_messages);
    }
    loop->filling = &loop->batches[0];
    loop->ready = &loop->batches[1];
    loop->random = (uint32_t)dp_now_us() | 1;
    atomic_store(&loop->metrics->running, 1);
    status = run(loop, err);
    if (status != DP_OK && !(status == DP_UNAVAILABLE && is_stopping(loop))) {
        return status;
    }
    /* What may still be in hand is left to the next owner. */
    dp_error_clear(err);
    return DP_OK;
}

void dp_loop_close(struct dp_loop *loop)
{
    /* What is not written now is read again by the next owner. */
    for (int i = 0; i < 2; i++) {
        dp_loop_clear_batch(loop, &loop->batches[i]);
    }
    loop->source.close(loop->source.self);
    dp_partitions_free(&loop->partitions);
    for (int i = 0; i < 2; i++) {
        dp_batch_free(&loop->batches[i]);
    }
}

/* loop.c - take messages, extract them, write them, go on. */
#include "loop.h"

#include "clock.h"
#include "loop_internal.h"

enum { SIGN_MS = 1000, SLICE_MS = 100 }; /* how often the stop flag is looked at while nothing comes */

static bool is_stopping(const struct dp_loop *loop) { return atomic_load(loop->stop); }

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
    return partition != NULL && partition->owned && offset >= partition->fetched &&
           (partition->end == DP_OFFSET_NONE || offset < partition->end);
}

static void accept(struct dp_loop *loop, struct dp_poll *polled)
{
    struct dp_partition *partition =
        dp_partitions_find(&loop->partitions, polled->place.topic, polled->place.partition);

    if (!is_wanted(partition, polled->place.offset)) {
        loop->source.release(loop->source.self, polled->message.handle);
        return;
    }
    polled->message.partition = partition;
    partition->fetched = polled->place.offset + 1;
    (void)dp_batch_add(&loop->batch, &polled->message);
}

/* A gap is told in the database, behind everything that was read before it. */
static enum dp_status cross_gap(struct dp_loop *loop, const struct dp_place *place, struct dp_error *err)
{
    struct dp_place copy = *place;

    DP_TRY(dp_loop_finish_batch(loop, err));
    return dp_loop_gap(loop, &copy, err);
}

static enum dp_status poll_once(struct dp_loop *loop, int64_t timeout_ms, struct dp_error *err)
{
    struct dp_poll polled = {.kind = DP_POLLED_NOTHING};

    DP_TRY(loop->source.poll(loop->source.self, &polled, (int)timeout_ms, err));
    if (loop->failure.status != DP_OK) {
        *err = loop->failure;
        return loop->failure.status;
    }
    if (polled.kind == DP_POLLED_MESSAGE) {
        accept(loop, &polled);
    } else if (polled.kind == DP_POLLED_GAP) {
        return cross_gap(loop, &polled.place, err);
    }
    return DP_OK;
}

/* Take messages until the batch is full, or old enough, or we are told to stop. */
static enum dp_status fill(struct dp_loop *loop, struct dp_error *err)
{
    int64_t close_at = 0;

    while (!is_stopping(loop) && loop->batch.count < loop->batch.cap && loop->batch.bytes < loop->limits.batch_bytes) {
        const int64_t now = dp_now_ms();
        int64_t timeout = SLICE_MS;

        if (loop->batch.count > 0 && now >= close_at) {
            break;
        }
        if (loop->batch.count > 0 && close_at - now < timeout) {
            timeout = close_at - now;
        }
        sign_of_life(loop, now);
        if (now >= loop->retake_at_ms) {
            DP_TRY(dp_loop_retake(loop, now, err));
        }
        if (loop->batch.count == 0) {
            DP_TRY(poll_once(loop, timeout, err));
            close_at = dp_now_ms() + loop->limits.batch_wait_ms;
        } else {
            DP_TRY(poll_once(loop, timeout, err));
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

enum dp_status dp_loop_run(struct dp_loop *loop, struct dp_error *err)
{
    dp_batch_init(&loop->batch, loop->limits.batch_messages);
    loop->random = (uint32_t)dp_now_us() | 1;
    atomic_store(&loop->metrics->running, 1);
    while (!is_stopping(loop)) {
        enum dp_status status;

        reload_if_asked(loop);
        status = fill(loop, err);
        if (status == DP_OK) {
            status = dp_loop_finish_batch(loop, err);
        }
        if (status == DP_UNAVAILABLE && is_stopping(loop)) {
            break; /* what is in hand is left to the next owner */
        }
        DP_TRY(status);
    }
    dp_error_clear(err);
    return DP_OK;
}

void dp_loop_close(struct dp_loop *loop)
{
    /* What is not written now is read again by the next owner. */
    dp_loop_clear_batch(loop);
    loop->source.close(loop->source.self);
    dp_partitions_free(&loop->partitions);
    dp_batch_free(&loop->batch);
}

/* loop_own.c - which partitions are ours, and from where they are read. */
#include "loop_internal.h"

#include "clock.h"
#include "mem.h"

#include <inttypes.h>
#include <stdlib.h>

enum { FIRST_PAUSE_MS = 100, MAX_DOUBLINGS = 20 };

static struct dp_place place_of(const struct dp_partition *partition)
{
    return (struct dp_place){partition->topic, partition->number, partition->fetched};
}

int64_t dp_loop_backoff(struct dp_loop *loop, unsigned attempt)
{
    int64_t pause = (int64_t)FIRST_PAUSE_MS << (attempt < MAX_DOUBLINGS ? attempt : MAX_DOUBLINGS);

    if (pause > loop->limits.retry_max_ms) {
        pause = loop->limits.retry_max_ms;
    }
    /* xorshift: workers that lost the database together must not come back together. */
    loop->random ^= loop->random << 13;
    loop->random ^= loop->random >> 17;
    loop->random ^= loop->random << 5;
    return pause / 2 + (int64_t)(loop->random % (uint32_t)(pause / 2 + 1));
}

void dp_loop_drop(struct dp_loop *loop, const struct dp_partition *partition)
{
    dp_loop_await(loop);
    for (int b = 0; b < 2; b++) {
        for (uint32_t i = 0; i < loop->batches[b].count; i++) {
            if (loop->batches[b].slots[i].message.partition == partition) {
                loop->batches[b].slots[i].message.partition = NULL;
            }
        }
    }
}

/* Until the time comes, messages of the partition are let pass. */
static void defer(struct dp_loop *loop, struct dp_partition *partition, int64_t retry_at_ms)
{
    partition->owned = false;
    partition->retry_at_ms = retry_at_ms;
    if (retry_at_ms < loop->retake_at_ms) {
        loop->retake_at_ms = retry_at_ms;
    }
}

void dp_loop_give_up(struct dp_loop *loop, struct dp_partition *partition, int64_t retry_at_ms)
{
    dp_loop_drop(loop, partition);
    partition->epoch = 0;
    defer(loop, partition, retry_at_ms);
}

/* The row of a partition that this run has not read yet. */
static enum dp_status begin(struct dp_loop *loop, struct dp_partition *partition, struct dp_error *err)
{
    const struct dp_place place = place_of(partition);
    int64_t low, high;

    DP_TRY(loop->source.bounds(loop->source.self, &place, &low, &high, err));
    return loop->sink.begin(loop->sink.self, partition, loop->limits.from_latest ? high : low, err);
}

/* Take the partitions of `list`, creating rows where there are none. */
static enum dp_status take(struct dp_loop *loop, struct dp_partition *const *list, size_t count, struct dp_error *err)
{
    DP_TRY(loop->sink.take(loop->sink.self, list, count, err));
    for (size_t i = 0; i < count; i++) {
        if (!list[i]->owned) {
            DP_TRY(begin(loop, list[i], err));
        }
    }
    return DP_OK;
}

/* As take(), but a server that is away only means later. Those that are ours then go on at the database's offset. */
static enum dp_status try_take(struct dp_loop *loop, struct dp_partition *const *list, size_t count,
                               struct dp_error *err)
{
    struct dp_error why;
    enum dp_status status;

    dp_error_clear(&why);
    status = take(loop, list, count, &why);
    for (size_t i = 0; i < count; i++) {
        if (list[i]->owned) {
            list[i]->fetched = list[i]->written;
        } else {
            defer(loop, list[i], dp_now_ms() + dp_loop_backoff(loop, loop->retake_attempts));
        }
    }
    if (status == DP_OK) {
        loop->retake_attempts = 0;
        return DP_OK;
    }
    if (dp_status_class(status) != DP_CLASS_RETRY) {
        return dp_error_set(err, status, why.stage, "%s", why.text);
    }
    loop->retake_attempts++;
    dp_log(DP_LOG_WARN, "partitions wait to be taken over: %s", why.text);
    return DP_OK;
}

/* Have the source read those of `list` that are ours. */
static void place_owned(struct dp_loop *loop, struct dp_partition *const *list, size_t count)
{
    struct dp_place *places = dp_need_zeroed(count, sizeof(*places));
    size_t owned = 0;

    for (size_t i = 0; i < count; i++) {
        if (list[i]->owned) {
            places[owned++] = place_of(list[i]);
        }
    }
    if (owned > 0) {
        loop->source.place(loop->source.self, places, owned);
    }
    free(places);
}

static void count_partitions(struct dp_loop *loop)
{
    uint64_t waiting = 0;

    for (size_t i = 0; i < loop->partitions.count; i++) {
        waiting += !loop->partitions.at[i]->owned;
    }
    atomic_store(&loop->metrics->partitions, loop->partitions.count);
    atomic_store(&loop->metrics->partitions_waiting, waiting);
}

enum dp_status dp_loop_retake(struct dp_loop *loop, int64_t now_ms, struct dp_error *err)
{
    struct dp_partition **due = dp_need_zeroed(loop->partitions.count, sizeof(struct dp_partition *));
    enum dp_status status = DP_OK;
    size_t count = 0;

    loop->retake_at_ms = INT64_MAX;
    for (size_t i = 0; i < loop->partitions.count; i++) {
        struct dp_partition *partition = loop->partitions.at[i];

        if (partition->owned) {
            continue;
        }
        if (partition->retry_at_ms <= now_ms) {
            due[count++] = partition;
        } else if (partition->retry_at_ms < loop->retake_at_ms) {
            loop->retake_at_ms = partition->retry_at_ms;
        }
    }
    if (count > 0) {
        status = try_take(loop, due, count, err);
        place_owned(loop, due, count);
        count_partitions(loop);
    }
    free(due);
    return status;
}

void dp_loop_resume(struct dp_loop *loop)
{
    if (!loop->paused) {
        return;
    }
    loop->paused = false;
    atomic_store(&loop->metrics->paused, 0);
    place_owned(loop, loop->partitions.at, loop->partitions.count);
    for (size_t i = 0; i < loop->partitions.count; i++) {
        if (!loop->partitions.at[i]->owned) {
            defer(loop, loop->partitions.at[i], loop->partitions.at[i]->retry_at_ms);
        }
    }
}

/* Kafka has less than we have read: nothing that a program could decide. */
static enum dp_status refuse_short_topic(const struct dp_partition *partition, int64_t high, struct dp_error *err)
{
    return dp_error_set(err, DP_CONFLICT, "kafka",
                        "%s:%" PRId32 " ends at offset %" PRId64 ", but this run has read up to %" PRId64
                        ": the topic was created anew or cut short. Read it into another run (--run NAME)",
                        partition->topic, partition->number, high, partition->fetched);
}

/* Move on across messages that Kafka has deleted unread. */
static enum dp_status skip_to(struct dp_loop *loop, struct dp_partition *partition, int64_t low, struct dp_error *err)
{
    const struct dp_place place = place_of(partition);
    const int64_t lost = low - partition->fetched;

    dp_log_at(DP_LOG_ERROR, &place, "GAP: Kafka has deleted %" PRId64 " messages before they were read, up to %" PRId64,
              lost, low);
    if (loop->limits.stop_at_gap) {
        return dp_error_set(err, DP_CONFLICT, "kafka",
                            "%s:%" PRId32 " has a gap of %" PRId64 " messages, and --gap says stop", place.topic,
                            place.partition, lost);
    }
    DP_TRY(loop->sink.advance(loop->sink.self, partition, low, true, err));
    partition->fetched = low;
    DP_COUNT(loop->metrics, gaps, 1);
    DP_COUNT(loop->metrics, lost_offsets, (uint64_t)lost);
    return DP_OK;
}

/* What could not be told in the database is told when the partition has been taken again; a real failure ends it all.
 */
static enum dp_status later(struct dp_loop *loop, struct dp_partition *partition, const struct dp_error *why,
                            struct dp_error *err)
{
    if (dp_status_class(why->status) == DP_CLASS_RETRY) {
        dp_loop_give_up(loop, partition, dp_now_ms() + dp_loop_backoff(loop, loop->retake_attempts++));
        return DP_OK;
    }
    return dp_error_set(err, why->status, why->stage, "%s", why->text);
}

enum dp_status dp_loop_gap(struct dp_loop *loop, const struct dp_place *place, struct dp_error *err)
{
    struct dp_partition *partition = dp_partitions_find(&loop->partitions, place->topic, place->partition);
    struct dp_error why;
    int64_t low, high;
    enum dp_status status;

    if (partition == NULL || !partition->owned) {
        return DP_OK;
    }
    dp_error_clear(&why);
    status = loop->source.bounds(loop->source.self, place, &low, &high, &why);
    if (status == DP_OK && partition->fetched > high) {
        return refuse_short_topic(partition, high, err);
    }
    if (status == DP_OK && partition->fetched < low) {
        const bool beyond = partition->end != DP_OFFSET_NONE && low > partition->end;

        status = skip_to(loop, partition, beyond ? partition->end : low, &why);
    }
    if (status == DP_OK) {
        place_owned(loop, &partition, 1);
        return DP_OK;
    }
    return later(loop, partition, &why, err);
}

enum dp_status dp_loop_end(struct dp_loop *loop, const struct dp_place *place, struct dp_error *err)
{
    struct dp_partition *partition = dp_partitions_find(&loop->partitions, place->topic, place->partition);

    if (partition == NULL || !partition->owned) {
        return DP_OK;
    }
    /* The last offsets before the end may be none of messages: marks of transactions, or compacted away. */
    if (partition->written < partition->end) {
        struct dp_error why;

        dp_error_clear(&why);
        if (loop->sink.advance(loop->sink.self, partition, partition->end, false, &why) != DP_OK) {
            return later(loop, partition, &why, err);
        }
    }
    partition->fetched = partition->end;
    loop->source.hold(loop->source.self, place, 1);
    return DP_OK;
}

static void on_assigned(void *self, struct dp_place *places, size_t count)
{
    struct dp_loop *loop = self;
    struct dp_partition **list = dp_need_zeroed(count, sizeof(struct dp_partition *));

    for (size_t i = 0; i < count; i++) {
        list[i] = dp_partitions_add(&loop->partitions, places[i].topic, places[i].partition);
        list[i]->owned = false;
        list[i]->epoch = 0;
    }
    DP_COUNT(loop->metrics, rebalances, 1);
    dp_log(DP_LOG_INFO, "%zu partitions assigned", count);
    if (loop->paused) {
        for (size_t i = 0; i < count; i++) {
            defer(loop, list[i], dp_now_ms());
        }
    } else if (try_take(loop, list, count, &loop->failure) != DP_OK) {
        dp_log(DP_LOG_ERROR, "assignment: %s", loop->failure.text);
    }
    for (size_t i = 0; i < count; i++) {
        places[i].offset = list[i]->owned ? list[i]->fetched : DP_OFFSET_HOLD;
    }
    count_partitions(loop);
    free(list);
}

static bool in_batch(const struct dp_batch *batch, const struct dp_partition *partition)
{
    for (uint32_t i = 0; partition != NULL && i < batch->count; i++) {
        if (batch->slots[i].message.partition == partition) {
            return true;
        }
    }
    return false;
}

static bool is_in_hand(struct dp_loop *loop, const struct dp_place *place)
{
    const struct dp_partition *partition = dp_partitions_find(&loop->partitions, place->topic, place->partition);

    return in_batch(loop->ready, partition) || in_batch(loop->filling, partition);
}

/* What is in hand of these partitions is written now, in one attempt, or left to their next owner. */
static void flush(struct dp_loop *loop)
{
    struct dp_error why;
    enum dp_status status;

    dp_error_clear(&why);
    loop->impatient = true;
    status = dp_loop_finish(loop, &why);
    loop->impatient = false;
    if (status != DP_OK && status != DP_UNAVAILABLE) {
        loop->failure = why;
    }
}

static void on_revoked(void *self, const struct dp_place *places, size_t count, bool lost)
{
    struct dp_loop *loop = self;
    bool in_hand = false;

    DP_COUNT(loop->metrics, rebalances, 1);
    dp_log(lost ? DP_LOG_WARN : DP_LOG_INFO, "%zu partitions %s", count, lost ? "lost" : "revoked");
    for (size_t i = 0; i < count; i++) {
        in_hand = in_hand || is_in_hand(loop, &places[i]);
    }
    if (in_hand && !lost && !loop->writing) {
        flush(loop);
    }
    for (size_t i = 0; i < count; i++) {
        struct dp_partition *partition = dp_partitions_find(&loop->partitions, places[i].topic, places[i].partition);

        if (partition != NULL) {
            dp_loop_drop(loop, partition);
            dp_partitions_remove(&loop->partitions, partition);
        }
    }
    count_partitions(loop);
}

struct dp_source_events dp_loop_events(struct dp_loop *loop)
{
    return (struct dp_source_events){.assigned = on_assigned, .revoked = on_revoked, .loop = loop};
}

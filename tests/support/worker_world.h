/* worker_world.h - a fake Kafka and a fake database that count every message, for tests of the worker's loop. */
#ifndef DP_TEST_WORKER_WORLD_H
#define DP_TEST_WORKER_WORLD_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "log.h"
#include "loop.h"
#include "mem.h"

enum { PARTITIONS = 2, MESSAGES = 40, MAX_EVENTS = 8, ALL = 1000 };

enum kind { ASSIGN, REVOKE, LOSE, STOP, STEAL };

/* Something that happens at the n-th poll. */
struct happening {
    unsigned at_poll;
    enum kind kind;
    int32_t partition;
};

/* One partition, as Kafka has it and as the database has it. */
struct side {
    int64_t no_message_from; /* offsets from here on hold no message, 0 = all do */
    int64_t low, high, pos;  /* Kafka: what is there, what comes next; pos below 0 = not read */
    bool assigned, gap_told, end_told;
    bool has_row;
    int64_t next, epoch, lost; /* database */
    int64_t end;               /* of a run with an end, 0 = none */
    int seen[MESSAGES];        /* rows written for each offset */
    int rejected[MESSAGES];
};

struct world {
    struct side sides[PARTITIONS];
    struct happening happenings[MAX_EVENTS];
    struct dp_source_events events;
    atomic_bool stop, reload;
    unsigned polls, holds, pauses, writes, takes, dead_letters, commits;
    bool paused, stop_when_done;
    unsigned writes_fail, takes_fail; /* so many of the next ones find no database */
    enum dp_status write_answers;     /* what every write answers, DP_OK = write */
    struct dp_batch *extracting;      /* begun, not waited for; NULL = none */
    unsigned overlaps;                /* writes while that was so */
    int64_t poison;                   /* offset in partition 0 that the database refuses, -1 = none */
};

static const char *const topic = "news";

/* ---- Kafka ---- */

static void happen(struct world *w, const struct happening *event)
{
    struct side *side = &w->sides[event->partition];
    struct dp_place place = {topic, event->partition, DP_OFFSET_HOLD};

    switch (event->kind) {
    case ASSIGN:
        w->events.assigned(w->events.loop, &place, 1);
        side->assigned = true;
        side->pos = place.offset;
        break;
    case REVOKE:
    case LOSE:
        w->events.revoked(w->events.loop, &place, 1, event->kind == LOSE);
        side->assigned = false;
        side->pos = -1;
        break;
    case STEAL:
        side->epoch++;
        break;
    case STOP:
        atomic_store(&w->stop, true);
        break;
    }
}

static bool all_done(const struct world *w)
{
    for (int i = 0; i < PARTITIONS; i++) {
        if (w->sides[i].assigned && w->sides[i].next < w->sides[i].high) {
            return false;
        }
    }
    return true;
}

static void give(struct dp_poll *out, struct side *side, int32_t partition)
{
    char *value = dp_need_printf("%d", (int)side->pos);

    out->kind = DP_POLLED_MESSAGE;
    out->place = (struct dp_place){topic, partition, side->pos};
    out->message = (struct dp_message){.offset = side->pos,
                                       .time_us = side->pos,
                                       .header_time_us = DP_TIME_NONE,
                                       .value = {value, (uint32_t)strlen(value)},
                                       .handle = value};
    side->pos++;
}

static enum dp_status fake_poll(void *self, struct dp_poll *out, int timeout_ms, struct dp_error *err)
{
    struct world *w = self;

    (void)timeout_ms;
    (void)err;
    out->kind = DP_POLLED_NOTHING;
    w->polls++;
    for (int i = 0; i < MAX_EVENTS; i++) {
        if (w->happenings[i].at_poll == w->polls) {
            happen(w, &w->happenings[i]);
        }
    }
    for (int32_t i = 0; !w->paused && i < PARTITIONS; i++) {
        struct side *side = &w->sides[i];

        if (!side->assigned || side->pos < 0 || side->gap_told) {
            continue;
        }
        if (side->pos < side->low || side->pos > side->high) {
            side->gap_told = true;
            out->kind = DP_POLLED_GAP;
            out->place = (struct dp_place){topic, i, side->pos};
            return DP_OK;
        }
        if (side->no_message_from > 0 && side->pos >= side->no_message_from) {
            side->pos = side->high;
        }
        if (side->pos < side->high) {
            give(out, side, i);
            return DP_OK;
        }
        if (!side->end_told) {
            side->end_told = true;
            out->kind = DP_POLLED_END;
            out->place = (struct dp_place){topic, i, side->pos};
            return DP_OK;
        }
    }
    if (w->stop_when_done && w->polls > 3 && all_done(w)) {
        atomic_store(&w->stop, true);
    }
    assert_true(w->polls < 100000);
    (void)nanosleep(&(struct timespec){0, 100000}, NULL);
    return DP_OK;
}

static void fake_pause(void *self)
{
    struct world *w = self;

    w->paused = true;
    w->pauses++;
}

static void fake_hold(void *self, const struct dp_place *list, size_t count)
{
    struct world *w = self;

    for (size_t i = 0; i < count; i++) {
        w->sides[list[i].partition].pos = -1;
        w->holds++;
    }
}

static void fake_place(void *self, const struct dp_place *list, size_t count)
{
    struct world *w = self;

    w->paused = false;
    for (size_t i = 0; i < count; i++) {
        assert_true(w->sides[list[i].partition].assigned);
        assert_true(list[i].offset >= 0);
        w->sides[list[i].partition].pos = list[i].offset;
        w->sides[list[i].partition].gap_told = false;
        w->sides[list[i].partition].end_told = false;
    }
}

static enum dp_status fake_bounds(void *self, const struct dp_place *place, int64_t *low, int64_t *high,
                                  struct dp_error *err)
{
    const struct world *w = self;

    (void)err;
    *low = w->sides[place->partition].low;
    *high = w->sides[place->partition].high;
    return DP_OK;
}

static int64_t fake_known_end(void *self, const struct dp_place *place)
{
    return ((const struct world *)self)->sides[place->partition].high;
}

static void fake_commit(void *self, const struct dp_place *list, size_t count)
{
    struct world *w = self;

    w->commits++;
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(list[i].offset, w->sides[list[i].partition].next);
    }
}

static void fake_release(void *self, void *handle)
{
    (void)self;
    free(handle);
}

static void fake_close(void *self)
{
    struct world *w = self;

    for (int32_t i = 0; i < PARTITIONS; i++) {
        if (w->sides[i].assigned) {
            happen(w, &(struct happening){0, REVOKE, i});
        }
    }
}

/* ---- the database ---- */

static enum dp_status away(struct dp_error *err) { return dp_error_set(err, DP_UNAVAILABLE, "database", "away"); }

static void own(struct side *side, struct dp_partition *partition)
{
    partition->epoch = ++side->epoch;
    partition->written = side->next;
    partition->end = side->end > 0 ? side->end : DP_OFFSET_NONE;
    partition->owned = true;
}

static enum dp_status fake_take(void *self, struct dp_partition *const *list, size_t count, struct dp_error *err)
{
    struct world *w = self;

    w->takes++;
    if (w->takes_fail > 0) {
        w->takes_fail--;
        return away(err);
    }
    for (size_t i = 0; i < count; i++) {
        if (w->sides[list[i]->number].has_row) {
            own(&w->sides[list[i]->number], list[i]);
        }
    }
    return DP_OK;
}

static enum dp_status fake_begin(void *self, struct dp_partition *partition, int64_t offset, struct dp_error *err)
{
    struct side *side = &((struct world *)self)->sides[partition->number];

    (void)err;
    side->has_row = true;
    side->next = offset;
    own(side, partition);
    return DP_OK;
}

static enum dp_status fake_advance(void *self, struct dp_partition *partition, int64_t offset, bool lost,
                                   struct dp_error *err)
{
    struct side *side = &((struct world *)self)->sides[partition->number];

    (void)err;
    side->lost += lost ? offset - side->next : 0;
    side->next = partition->written = offset;
    return DP_OK;
}

static enum dp_status fake_progress(void *self, int64_t *done, int64_t *total, struct dp_error *err)
{
    const struct world *w = self;

    (void)err;
    *done = *total = 0;
    for (int i = 0; i < PARTITIONS; i++) {
        *done += w->sides[i].next;
        *total += w->sides[i].end;
    }
    return DP_OK;
}

static void ignore_progress(int64_t done, int64_t total) { assert_true(done <= total); }

/* As the fence does: all partitions of the range must be ours and where we think they are. */
static bool fence_opens(const struct world *w, const struct dp_range *range)
{
    bool opens = true;

    for (uint32_t i = range->first; i < range->end; i++) {
        struct dp_partition *partition = range->batch->slots[i].message.partition;

        if (partition != NULL && (w->sides[partition->number].epoch != partition->epoch ||
                                  w->sides[partition->number].next != partition->written)) {
            partition->owned = false;
            opens = false;
        }
    }
    return opens;
}

static bool has_poison(const struct world *w, const struct dp_range *range)
{
    for (uint32_t i = range->first; i < range->end; i++) {
        const struct dp_slot *slot = &range->batch->slots[i];

        if (slot->message.partition != NULL && slot->message.partition->number == 0 &&
            slot->message.offset == w->poison && slot->outcome == DP_OUTCOME_ARTICLE) {
            return true;
        }
    }
    return false;
}

static enum dp_status fake_write(void *self, const struct dp_range *range, struct dp_error *err)
{
    struct world *w = self;

    w->writes++;
    w->overlaps += w->extracting != NULL;
    assert_ptr_not_equal(range->batch, w->extracting);
    if (w->write_answers != DP_OK) {
        return dp_error_set(err, w->write_answers, "database", "as told");
    }
    if (w->writes_fail > 0) {
        w->writes_fail--;
        return away(err);
    }
    if (!fence_opens(w, range)) {
        return dp_error_set(err, DP_FENCED, "database", "fenced");
    }
    if (has_poison(w, range)) {
        return dp_error_set(err, DP_BAD_DATA, "database", "poison");
    }
    for (uint32_t i = range->first; i < range->end; i++) {
        const struct dp_slot *slot = &range->batch->slots[i];
        struct dp_partition *partition = slot->message.partition;

        if (partition != NULL) {
            struct side *side = &w->sides[partition->number];

            side->seen[slot->message.offset]++;
            side->rejected[slot->message.offset] += slot->outcome == DP_OUTCOME_REJECT;
            side->next = partition->written = slot->message.offset + 1;
        }
    }
    return DP_OK;
}

static void fake_close_sink(void *self) { (void)self; }

/* Every message is an article of its own; one whose value ends in 7 cannot be read. */
static void extract_all(struct dp_batch *batch)
{
    for (uint32_t i = 0; i < batch->count; i++) {
        struct dp_slot *slot = &batch->slots[i];

        if (slot->outcome != DP_OUTCOME_NONE || slot->message.partition == NULL) {
            continue;
        }
        slot->outcome = DP_OUTCOME_ARTICLE;
        slot->id = dp_need_printf("%d/%d", (int)slot->message.partition->number, (int)slot->message.offset);
        if (slot->message.offset % 10 == 7) {
            struct dp_error why = {.status = DP_BAD_JSON, .stage = "decode", .text = "seven"};

            dp_slot_reject(slot, &why, NULL);
        }
    }
}

/* Works as late as it may: a partition that is taken away without waiting for it would be seen. */
static void fake_begin_extraction(void *self, struct dp_batch *batch)
{
    struct world *w = self;

    assert_null(w->extracting);
    w->extracting = batch;
}

static enum dp_status fake_wait(void *self, struct dp_error *err)
{
    struct world *w = self;

    (void)err;
    if (w->extracting != NULL) {
        extract_all(w->extracting);
        w->extracting = NULL;
    }
    return DP_OK;
}

static enum dp_status fake_dead_letters(void *self, const struct dp_range *range, struct dp_error *err)
{
    struct world *w = self;

    (void)err;
    for (uint32_t i = range->first; i < range->end; i++) {
        struct dp_slot *slot = &range->batch->slots[i];

        if (dp_slot_counts(slot) && slot->outcome == DP_OUTCOME_REJECT && !slot->dead_lettered) {
            slot->dead_lettered = true;
            w->dead_letters++;
        }
    }
    return DP_OK;
}

/* ---- the stage ---- */

static struct world new_world(void)
{
    struct world w = {.stop_when_done = true, .poison = -1};

    for (int32_t i = 0; i < PARTITIONS; i++) {
        w.sides[i] = (struct side){.high = MESSAGES, .pos = -1};
        w.happenings[i] = (struct happening){1, ASSIGN, i};
    }
    dp_log_setup(DP_LOG_ERROR, false);
    return w;
}

static struct dp_loop_limits quick_limits(void)
{
    return (struct dp_loop_limits){
        .batch_messages = 8, .batch_bytes = 1 << 20, .batch_wait_ms = 5, .retry_max_ms = 4, .fence_wait_ms = 1};
}

static enum dp_status run_with(struct world *w, const struct dp_loop_limits *limits, struct dp_metrics *metrics)
{
    struct dp_loop loop = {
        .source = {w, fake_poll, fake_hold, fake_pause, fake_place, fake_bounds, fake_known_end, fake_commit,
                   fake_release, fake_close, NULL},
        .sink = {w, fake_take, fake_begin, fake_advance, fake_progress, fake_write, fake_close_sink},
        .extractor = {w, fake_begin_extraction, fake_wait, NULL},
        .dead_letters = {w, fake_dead_letters, NULL},
        .limits = *limits,
        .metrics = metrics,
        .on_progress = w->sides[0].end > 0 ? ignore_progress : NULL,
        .stop = &w->stop,
        .reload = &w->reload,
    };
    struct dp_error err;
    enum dp_status status;

    dp_error_clear(&err);
    w->events = dp_loop_events(&loop);
    status = dp_loop_run(&loop, &err);
    assert_int_equal(err.status, status);
    dp_loop_close(&loop);
    return status;
}

static enum dp_status run(struct world *w)
{
    struct dp_metrics metrics;
    const struct dp_loop_limits limits = quick_limits();

    memset(&metrics, 0, sizeof(metrics));
    return run_with(w, &limits, &metrics);
}

#endif

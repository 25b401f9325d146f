/*
 * source.h - where messages come from: a table of functions, so that the loop runs on Kafka and, in tests, on a fake.
 *
 * A source knows groups and partitions, but not how far anything has been read: it is told at every assignment.
 */
#ifndef DP_WORKER_SOURCE_H
#define DP_WORKER_SOURCE_H

#include "batch.h"
#include "depesche/status.h"
#include "log.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* dp_place.offset of a partition that is assigned, but must not be read yet. */
#define DP_OFFSET_HOLD INT64_C(-2)

/* What a source tells the loop. Called from within poll() and close(), on the caller's thread. */
struct dp_source_events {
    /** These partitions are ours now. Set each `offset` to where reading begins, or to DP_OFFSET_HOLD. */
    void (*assigned)(void *loop, struct dp_place *list, size_t count);
    /** These are taken from us; when `lost`, another worker may have them already. */
    void (*revoked)(void *loop, const struct dp_place *list, size_t count, bool lost);
    void *loop;
};

enum dp_polled {
    DP_POLLED_NOTHING,
    DP_POLLED_MESSAGE,
    DP_POLLED_GAP, /* the offset asked for is not there any more */
    DP_POLLED_END  /* for now there is nothing more from the place on */
};

/* What one poll brought. */
struct dp_poll {
    enum dp_polled kind;
    struct dp_place place;     /* of what was polled; `topic` borrowed until the handle is released */
    struct dp_message message; /* DP_POLLED_MESSAGE; `partition` is the loop's to fill */
};

struct dp_source {
    void *self;

    /**
     * Wait up to `timeout_ms` for the next message. A gap means that the offset asked for is not in Kafka any more; the
     * partition stands still until place().
     */
    enum dp_status (*poll)(void *self, struct dp_poll *out, int timeout_ms, struct dp_error *err);

    /** Stop reading these assigned partitions, until place(). */
    void (*hold)(void *self, const struct dp_place *list, size_t count);

    /** Stop reading all partitions; poll() goes on serving the group. place() ends it. */
    void (*pause)(void *self);

    /** Read these assigned partitions from these offsets on; does nothing when they are lost, as the next poll() tells.
     */
    void (*place)(void *self, const struct dp_place *list, size_t count);

    /** The first offset that Kafka has and the one that comes next, of `place`. DP_UNAVAILABLE when nobody answers. */
    enum dp_status (*bounds)(void *self, const struct dp_place *place, int64_t *low, int64_t *high,
                             struct dp_error *err);

    /** The offset that comes next of `place` as far as is known without asking; below 0 = unknown. */
    int64_t (*known_end)(void *self, const struct dp_place *place);

    /** Tell the group how far we are, for lag monitors only. Does not wait. */
    void (*commit)(void *self, const struct dp_place *list, size_t count);

    /** Give back a message's memory. */
    void (*release)(void *self, void *handle);

    /** Leave the group; calls `revoked` for what we have. Messages must have been released. */
    void (*close)(void *self);

    /** The headers of a message as dp_headers_json() writes them; NULL = none. NULL function = there never are any. */
    char *(*headers)(void *self, void *handle);
};

#endif

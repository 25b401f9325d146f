/*
 * batch.h - the unit of work: messages from Kafka, what extraction made of them, and what becomes of each.
 *
 * A batch is filled by one thread, extracted by many (each slot by one), and written by one.
 */
#ifndef DP_WORKER_BATCH_H
#define DP_WORKER_BATCH_H

#include "depesche/article.h"
#include "depesche/span.h"
#include "depesche/status.h"
#include "partition.h"
#include "rows.h"

/* One message. `traceparent`, `key` and `value` are borrowed from `handle`, which is the source's. */
struct dp_message {
    struct dp_partition *partition; /* NULL = given up: the slot counts no more */
    int64_t offset;
    int64_t time_us;           /* Kafka timestamp, UTC microseconds since 1970; DP_TIME_NONE = none */
    int64_t header_time_us;    /* publication time that a header gives; DP_TIME_NONE = none */
    struct dp_str traceparent; /* header of that name: which trace it belongs to; absent = none */
    struct dp_str key;         /* absent = none */
    struct dp_str value;       /* absent = tombstone */
    void *handle;              /* NULL = none */
};

enum dp_outcome {
    DP_OUTCOME_NONE,      /* not extracted yet */
    DP_OUTCOME_ARTICLE,   /* rows are ready */
    DP_OUTCOME_TOMBSTONE, /* deletes the article of its key */
    DP_OUTCOME_REJECT     /* cannot be processed: stage, status, reason */
};

/* X(enum, wire name) - why a message that was read has no article row. */
#define DP_SUPERSEDED_MAP(X)                                                                                           \
    X(DP_SUPERSEDED_NOT, "")                                                                                           \
    X(DP_SUPERSEDED_REPLACED, "replaced")                                                                              \
    X(DP_SUPERSEDED_OUTDATED, "outdated")                                                                              \
    X(DP_SUPERSEDED_DELETED, "deleted")                                                                                \
    X(DP_SUPERSEDED_TOMBSTONE, "tombstone")
#define DP_X(name, wire) name,
enum dp_superseded { DP_SUPERSEDED_MAP(DP_X) DP_SUPERSEDED_COUNT };
#undef DP_X

struct dp_slot {
    struct dp_message message;
    enum dp_outcome outcome;
    char *id;            /* of the article; of a tombstone, its key; of a reject, if known. NULL = none. Owned */
    char *key;           /* message key as an id, NULL = none. Owned */
    char *headers;       /* of a reject, as dp_headers_json() has them; NULL = none. Owned, free() */
    struct dp_rows rows; /* DP_OUTCOME_ARTICLE */
    char *record;        /* of an article, as JSON; NULL = nobody wants it. Owned, dp_free() */
    size_t record_len;
    enum dp_superseded superseded; /* set by dp_batch_resolve() */
    uint32_t deleted_by;           /* DP_SUPERSEDED_DELETED: the slot of the tombstone */
    bool dead_lettered;            /* the dead-letter topic has it */
    enum dp_status status;         /* of a reject */
    char stage[24];
    char reason[256];
};

struct dp_batch {
    struct dp_slot *slots; /* [cap]; in the order of arrival, so offsets of a partition ascend */
    uint32_t count, cap;
    size_t bytes;     /* of all keys and values */
    int64_t begun_us; /* when its extraction began (monotonic clock) */
};

/* Slots [first, end) of a batch. */
struct dp_range {
    struct dp_batch *batch;
    uint32_t first, end;
};

/** Make `batch` ready for up to `cap` messages; release with dp_batch_free(). */
void dp_batch_init(struct dp_batch *batch, uint32_t cap);

/** Append a message; the batch must not be full. Its handle is the source's to release once the batch is cleared. */
struct dp_slot *dp_batch_add(struct dp_batch *batch, const struct dp_message *message);

/** Make the slot a reject; first reason wins. `id` may be NULL. */
void dp_slot_reject(struct dp_slot *slot, const struct dp_error *err, const char *id);

/** Forget all slots. Handles must have been released before. */
void dp_batch_clear(struct dp_batch *batch);

void dp_batch_free(struct dp_batch *batch);

/** The slot counts: its partition has not been given up. */
bool dp_slot_counts(const struct dp_slot *slot);

/** The slot is an article that is to stand, as far as is known. */
bool dp_slot_stands(const struct dp_slot *slot);

/**
 * Decide which of several messages with one id in the range is to stand, by the rule the database goes by too: a later
 * offset of one partition wins, else the later Kafka timestamp. Sets `superseded` of every slot of the range.
 */
void dp_batch_resolve(const struct dp_range *range);

const char *dp_superseded_name(enum dp_superseded superseded);

#endif

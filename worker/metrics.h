/* metrics.h - what the worker counts, and how Prometheus reads it. */
#ifndef DP_WORKER_METRICS_H
#define DP_WORKER_METRICS_H

#include "depesche/depesche.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

/* X(name, help) - counters that only grow. Those in microseconds (..._us) are shown as seconds. */
#define DP_COUNTER_MAP(X)                                                                                              \
    X(messages, "messages taken from Kafka")                                                                           \
    X(bytes, "bytes of their keys and values")                                                                         \
    X(articles, "articles written")                                                                                    \
    X(rejected, "messages rejected")                                                                                   \
    X(superseded, "messages without a row of their own: replaced, outdated, deleted, tombstones")                      \
    X(batches, "batches written")                                                                                      \
    X(write_retries, "attempts to write that failed because the database or the output topic was away")                \
    X(bad_batches, "transactions that the database refused because of a record")                                       \
    X(fenced, "times that a write met another owner of the partition")                                                 \
    X(rebalances, "assignments and revocations")                                                                       \
    X(database_connections, "connections made to the database; all but the first are reconnections")                   \
    X(gaps, "times that Kafka had deleted messages before they were read")                                             \
    X(lost_offsets, "offsets in those gaps")                                                                           \
    X(extract_us, "time spent extracting")                                                                             \
    X(write_us, "time spent writing")                                                                                  \
    X(output_records, "records that the output topic has acknowledged")                                                \
    X(output_deletions, "null values, for articles deleted, that it has acknowledged")                                 \
    X(output_refused, "records that it does not take: an error stands in their place")                                 \
    X(output_failures, "batches that were not delivered to it, and are sent again")                                    \
    X(days_counted, "days counted again for event_dyad_day and event_clusters")                                        \
    X(refresh_us, "time spent counting them")

/* X(name, help) - values that come and go. */
#define DP_GAUGE_MAP(X)                                                                                                \
    X(partitions, "partitions assigned")                                                                               \
    X(partitions_waiting, "partitions assigned whose row in the database is not ours yet")                             \
    X(lag, "messages of our partitions that are not written yet, as far as Kafka has told")                            \
    X(arena_peak_bytes, "most work memory that extracting one article has taken")                                      \
    X(paused, "1 while the database or the output topic is away and nothing is read")                                  \
    X(running, "1 from the moment that the database is there and the group has been asked to join")

/* A language is counted by its two letters; the last place is for articles without one. */
enum { DP_METRIC_LANGS = 26 * 26 + 1, DP_METRIC_BOUNDS = 8 };

/* How many of something fell below each bound, and what they come to. */
struct dp_histogram {
    atomic_uint_least64_t below[DP_METRIC_BOUNDS + 1]; /* the last has no bound */
    atomic_uint_least64_t sum;
};

/* Zero-initialise. Any thread may read and count. */
struct dp_metrics {
#define DP_X(name, help) atomic_uint_least64_t name;
    DP_COUNTER_MAP(DP_X)
    DP_GAUGE_MAP(DP_X)
#undef DP_X
    atomic_uint_least64_t extracted[DP_METRIC_LANGS];                   /* articles */
    atomic_uint_least64_t events[DP_METRIC_LANGS][DP_EVENT_TYPE_COUNT]; /* in them */
    atomic_uint_least64_t rejected_for[DP_STATUS_COUNT];
    struct dp_histogram batch_messages, batch_ms;
    char *packs;                      /* lines about them, under a lock; NULL = not loaded yet */
    atomic_int_least64_t progress_ms; /* monotonic time of the loop's last sign of life, 0 = it has not begun */
};

/** Add to a counter. */
#define DP_COUNT(metrics, name, by) ((void)atomic_fetch_add_explicit(&(metrics)->name, (by), memory_order_relaxed))

/** Count an article that was extracted, and its events. */
void dp_metrics_extracted(struct dp_metrics *metrics, const struct dp_record *record);

/** Count a batch of so many messages that took so long from its extraction to its COMMIT. */
void dp_metrics_batch(struct dp_metrics *metrics, uint64_t messages, uint64_t ms);

/** Note which packs are in use. */
void dp_metrics_packs(struct dp_metrics *metrics, const struct dp_packs *packs);

/** Note that the loop is alive. */
void dp_metrics_progress(struct dp_metrics *metrics);

/** Write everything in Prometheus' text format. */
void dp_metrics_print(FILE *out, struct dp_metrics *metrics);

/** The loop has given a sign of life within the last two minutes, or has not begun yet. */
bool dp_metrics_healthy(struct dp_metrics *metrics);

/** Messages are being read and written, or would be if there were any. */
bool dp_metrics_ready(struct dp_metrics *metrics);

#endif

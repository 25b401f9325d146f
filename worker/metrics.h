/* metrics.h - what the worker counts. */
#ifndef DP_WORKER_METRICS_H
#define DP_WORKER_METRICS_H

#include <stdatomic.h>
#include <stdint.h>

/* X(name, help) - counters that only grow. */
#define DP_COUNTER_MAP(X)                                                                                              \
    X(messages, "messages taken from Kafka")                                                                           \
    X(bytes, "bytes of their keys and values")                                                                         \
    X(articles, "articles written")                                                                                    \
    X(rejected, "messages rejected")                                                                                   \
    X(superseded, "messages of a batch that a later one made void, and tombstones")                                    \
    X(batches, "batches written")                                                                                      \
    X(write_retries, "attempts to write that failed because the database was away")                                    \
    X(bad_batches, "transactions that the database refused because of a record")                                       \
    X(fenced, "times that a write met another owner of the partition")                                                 \
    X(rebalances, "assignments and revocations")                                                                       \
    X(gaps, "times that Kafka had deleted messages before they were read")                                             \
    X(lost_offsets, "offsets in those gaps")                                                                           \
    X(extract_us, "microseconds spent extracting, all threads together")                                               \
    X(write_us, "microseconds spent writing")

/* X(name, help) - values that come and go. */
#define DP_GAUGE_MAP(X)                                                                                                \
    X(partitions, "partitions assigned")                                                                               \
    X(partitions_waiting, "partitions assigned whose row in the database is not ours yet")                             \
    X(paused, "1 while the database is away and nothing is read")                                                      \
    X(progress_ms, "monotonic time of the loop's last sign of life")

struct dp_metrics {
#define DP_X(name, help) atomic_uint_least64_t name;
    DP_COUNTER_MAP(DP_X)
    DP_GAUGE_MAP(DP_X)
#undef DP_X
};

/** Add to a counter. */
#define DP_COUNT(metrics, name, by) ((void)atomic_fetch_add_explicit(&(metrics)->name, (by), memory_order_relaxed))

#endif

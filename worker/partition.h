/* partition.h - the partitions that this worker has been given, and how far each is. */
#ifndef DP_WORKER_PARTITION_H
#define DP_WORKER_PARTITION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define DP_OFFSET_NONE INT64_C(-1)

struct dp_partition {
    char *topic;
    int32_t number;
    bool owned;          /* the row in consumer_offset is ours: messages may be taken */
    int64_t epoch;       /* of the row */
    int64_t written;     /* next_offset of the row; DP_OFFSET_NONE = there is no row yet */
    int64_t fetched;     /* next offset to come from Kafka: all below are written or in the batch */
    int64_t end;         /* first offset that is not wanted; DP_OFFSET_NONE = no end */
    int64_t retry_at_ms; /* not owned: when to try to take it (monotonic clock) */
};

/* The set of them. Elements stay where they are until they are removed. */
struct dp_partitions {
    struct dp_partition **at;
    size_t count;
    size_t last; /* found last: messages come in runs */
};

/** The partition, NULL = not here. */
struct dp_partition *dp_partitions_find(struct dp_partitions *set, const char *topic, int32_t number);

/** The partition, added (not owned, nothing known) if it is not here. */
struct dp_partition *dp_partitions_add(struct dp_partitions *set, const char *topic, int32_t number);

/** Remove and free it. */
void dp_partitions_remove(struct dp_partitions *set, struct dp_partition *partition);

/** Remove and free all. */
void dp_partitions_free(struct dp_partitions *set);

#endif

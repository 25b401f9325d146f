/* kafka_extent.h - from which offset to which a span of time extends, in every partition of some topics. */
#ifndef DP_KAFKA_EXTENT_H
#define DP_KAFKA_EXTENT_H

#include "options.h"

/* The messages of one partition from `first` on, before `end`. */
struct dp_extent {
    char *topic; /* owned */
    int32_t partition;
    int64_t first, end;
};

struct dp_extents {
    struct dp_extent *at;
    size_t count;
};

/**
 * Ask Kafka.
 *
 * @param out      set on DP_OK; release with dp_extents_free().
 * @param from_us  UTC microseconds since 1970; DP_TIME_NONE = from the first message kept.
 * @param to_us    messages before this time; DP_TIME_NONE = to the last one there is now.
 * @return DP_OK, DP_UNAVAILABLE, DP_BAD_CONFIG (a topic does not exist).
 */
DP_MUST_CHECK enum dp_status dp_kafka_extents(struct dp_extents *out, const struct dp_config *config, int64_t from_us,
                                              int64_t to_us, struct dp_error *err);

void dp_extents_free(struct dp_extents *extents);

#endif

/* kafka_consumer.h - messages from Kafka. */
#ifndef DP_KAFKA_CONSUMER_H
#define DP_KAFKA_CONSUMER_H

#include "options.h"
#include "source.h"

/**
 * Join the group and subscribe to the topics. Nothing comes before the first poll.
 *
 * @param group   name of the group.
 * @param events  called from poll() and close().
 * @return DP_OK with *out to be closed with its close(); DP_BAD_CONFIG; DP_IO (secret file).
 */
DP_MUST_CHECK enum dp_status dp_kafka_consumer_open(struct dp_source *out, const struct dp_config *config,
                                                    const char *group, const struct dp_source_events *events,
                                                    struct dp_error *err);

#endif

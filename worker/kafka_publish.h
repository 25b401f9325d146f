/* kafka_publish.h - sending messages to a topic. */
#ifndef DP_KAFKA_PUBLISH_H
#define DP_KAFKA_PUBLISH_H

#include "depesche/span.h"
#include "depesche/status.h"
#include "options.h"

struct dp_publisher; /* opaque */

/** Make a producer; release with dp_publisher_close(). @return DP_OK or DP_BAD_CONFIG. */
DP_MUST_CHECK enum dp_status dp_publisher_open(struct dp_publisher **out, const struct dp_config *config,
                                               struct dp_error *err);

/**
 * Queue one message; waits while the queue is full.
 *
 * @param key    absent = the message has none. Copied.
 * @param value  absent = a tombstone. Copied.
 */
DP_MUST_CHECK enum dp_status dp_publisher_send(struct dp_publisher *publisher, const char *topic, struct dp_str key,
                                               struct dp_str value, struct dp_error *err);

/** Wait until the brokers have everything. DP_UNAVAILABLE when they do not; then some messages are lost. */
DP_MUST_CHECK enum dp_status dp_publisher_flush(struct dp_publisher *publisher, struct dp_error *err);

/** Number of messages that the brokers have acknowledged. */
uint64_t dp_publisher_sent(const struct dp_publisher *publisher);

/** Release it. What was not flushed is lost. */
void dp_publisher_close(struct dp_publisher *publisher);

#endif

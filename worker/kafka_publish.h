/* kafka_publish.h - sending messages to a topic. */
#ifndef DP_KAFKA_PUBLISH_H
#define DP_KAFKA_PUBLISH_H

#include "depesche/span.h"
#include "depesche/status.h"
#include "headers.h"
#include "options.h"

struct dp_publisher; /* opaque */

/** Make a producer; release with dp_publisher_close(). @return DP_OK or DP_BAD_CONFIG. */
DP_MUST_CHECK enum dp_status dp_publisher_open(struct dp_publisher **out, const struct dp_config *config,
                                               struct dp_error *err);

/* A message to be sent. Borrowed for the call. */
struct dp_publication {
    const char *topic;
    struct dp_str key;   /* absent = none */
    struct dp_str value; /* absent = a tombstone */
    struct dp_headers headers;
};

/** Queue a message; waits while the queue is full. */
DP_MUST_CHECK enum dp_status dp_publisher_send(struct dp_publisher *publisher, const struct dp_publication *message,
                                               struct dp_error *err);

/** Wait until the brokers have everything. DP_UNAVAILABLE when they do not; then some messages are lost. */
DP_MUST_CHECK enum dp_status dp_publisher_flush(struct dp_publisher *publisher, struct dp_error *err);

/** Number of messages that the brokers have acknowledged. */
uint64_t dp_publisher_sent(const struct dp_publisher *publisher);

/** Release it. What was not flushed is lost. */
void dp_publisher_close(struct dp_publisher *publisher);

#endif

/* kafka_produce.h - handing one message to a producer. Only kafka_*.c may include this. */
#ifndef DP_KAFKA_PRODUCE_H
#define DP_KAFKA_PRODUCE_H

#include "depesche/span.h"

#include <librdkafka/rdkafka.h>

/* Borrowed for the call; key and value are copied. */
struct dp_outgoing {
    const char *topic;
    struct dp_str key;           /* absent = none */
    struct dp_str value;         /* absent = tombstone */
    rd_kafka_headers_t *headers; /* taken over when the call succeeds; NULL = none */
    void *opaque;                /* `_private` of the delivery report */
};

/** Queue the message. librdkafka's answer: NO_ERROR, _QUEUE_FULL (try again later), or what is wrong with it. */
rd_kafka_resp_err_t dp_kafka_produce(rd_kafka_t *client, const struct dp_outgoing *message);

#endif

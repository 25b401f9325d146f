/* kafka_produce.h - handing one message to a producer. Only kafka_*.c may include this. */
#ifndef DP_KAFKA_PRODUCE_H
#define DP_KAFKA_PRODUCE_H

#include "batch.h"
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

/** Wait until the fate of everything queued has been reported, `wait_ms` at most; what has none by then has failed. */
void dp_kafka_settle(rd_kafka_t *client, int wait_ms);

/** The message alone is at fault: it is larger than the topic takes. */
bool dp_kafka_is_too_large(rd_kafka_resp_err_t code);

/** Add a header with a text, or with a number in decimal. */
void dp_kafka_add_text(rd_kafka_headers_t *headers, const char *name, const char *value);
void dp_kafka_add_number(rd_kafka_headers_t *headers, const char *name, int64_t value);

/** Add where a message comes from and what has read it: depesche.topic, .partition, .offset, .version. */
void dp_kafka_add_origin(rd_kafka_headers_t *headers, const struct dp_message *origin);

#endif

/* kafka_dlq.h - rejected messages to a dead-letter topic. */
#ifndef DP_KAFKA_DLQ_H
#define DP_KAFKA_DLQ_H

#include "options.h"
#include "sink.h"

/**
 * Make a producer for --dlq-topic. A dead letter has the bytes, key and headers of the message and, as further headers,
 * depesche.reason, .stage, .status, .topic, .partition, .offset, .version, and depesche.cut (the whole length) where
 * the brokers would not take it whole. It is delivered at least once: its coordinates tell doubles apart.
 *
 * Messages must come from the Kafka source.
 */
DP_MUST_CHECK enum dp_status dp_kafka_dlq_open(struct dp_dead_letters *out, const struct dp_config *config,
                                               struct dp_error *err);

#endif

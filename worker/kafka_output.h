/* kafka_output.h - records to an output topic. */
#ifndef DP_KAFKA_OUTPUT_H
#define DP_KAFKA_OUTPUT_H

#include "metrics.h"
#include "options.h"
#include "sink.h"

/**
 * Make a producer for --output-topic. The key of a message is the article's id, its value the record as `depesche
 * extract` prints it, or null for an article that was deleted; its headers are depesche.record (version of the format),
 * .run, .topic, .partition and .offset (of the message that it comes from), .version, and that message's traceparent.
 *
 * Delivered at least once: a transaction that fails after the delivery is done again, and sends the same again. A
 * record that the topic refuses, mostly as too large, is replaced by {"record":1,"article":{"id":...},"error":{...}},
 * so that a version which the database does not have any more is not the last that the topic tells.
 *
 * @param config  borrowed for the life of the output, as are `run` and `metrics`.
 * @return DP_OK with *out to be closed; DP_BAD_CONFIG; DP_IO (secret file).
 */
DP_MUST_CHECK enum dp_status dp_kafka_output_open(struct dp_output *out, const struct dp_config *config,
                                                  const char *run, struct dp_metrics *metrics, struct dp_error *err);

#endif

/* extractor.h - from messages to rows, on all threads. */
#ifndef DP_WORKER_EXTRACTOR_H
#define DP_WORKER_EXTRACTOR_H

#include "depesche/status.h"
#include "metrics.h"
#include "options.h"
#include "sink.h"

/**
 * Load the packs and start the threads.
 *
 * @param config  borrowed for the life of the extractor.
 * @param run_id  of the rows to build.
 * @param metrics borrowed likewise: where articles, events and packs are counted.
 * @return DP_OK with *out to be released with dp_extractor_close(); DP_BAD_PACK, DP_BAD_MODEL, DP_IO, DP_NO_MEMORY,
 *         DP_BAD_CONFIG (--field, --skip).
 */
DP_MUST_CHECK enum dp_status dp_extractor_open(struct dp_extractor_ops *out, const struct dp_config *config,
                                               int64_t run_id, struct dp_metrics *metrics, struct dp_error *err);

void dp_extractor_close(struct dp_extractor_ops *extractor);

#endif

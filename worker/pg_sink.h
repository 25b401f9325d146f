/* pg_sink.h - results to PostgreSQL. */
#ifndef DP_PG_SINK_H
#define DP_PG_SINK_H

#include "metrics.h"
#include "options.h"
#include "sink.h"

/**
 * Make the sink. It connects when it is used first, and again whenever the connection has broken.
 *
 * @param config  borrowed for the life of the sink, as are the strings.
 * @param run     name of the run.
 * @param kind    "live" or "replay".
 * @param metrics borrowed for the life of the sink: where connections are counted.
 */
void dp_pg_sink_open(struct dp_sink *out, const struct dp_config *config, const char *run, const char *kind,
                     struct dp_metrics *metrics);

/** Send records to `output` too, which is copied; the caller closes it after the sink. */
void dp_pg_sink_output(const struct dp_sink *to, const struct dp_output *output);

/**
 * Connect, check the schema, open the run.
 *
 * @param run_id  set on DP_OK.
 * @return DP_OK, DP_UNAVAILABLE, DP_BAD_CONFIG (the server refuses us), DP_BAD_SCHEMA.
 */
DP_MUST_CHECK enum dp_status dp_pg_sink_run(int64_t *run_id, const struct dp_sink *sink, struct dp_error *err);

#endif

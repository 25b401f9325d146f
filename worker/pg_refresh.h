/*
 * pg_refresh.h - event_dyad_day and event_clusters are kept up to date: by a thread of the worker, or on request.
 *
 * The counting is done by depesche.refresh() in the database, which counts the days again whose events have changed. It
 * has a connection of its own, so that no batch waits for it.
 */
#ifndef DP_PG_REFRESH_H
#define DP_PG_REFRESH_H

#include "metrics.h"
#include "options.h"

/**
 * Count until nothing is left to count.
 *
 * @param days    set to the number of days that were counted, also when it fails later.
 * @param run     name of the run, NULL = the active one.
 * @return DP_OK; DP_CONFLICT (no such run); a status of the database.
 */
DP_MUST_CHECK enum dp_status dp_pg_refresh(int64_t *days, const struct dp_config *config, const char *run,
                                           struct dp_error *err);

/* A thread that does it again and again. */
struct dp_refresher;

/**
 * Start the thread. Of several workers of one run one counts and the others find nothing to do. What fails is logged
 * and tried again at the next turn.
 *
 * @param config, run, metrics  borrowed until it is stopped; config->refresh_s is the pause between two turns. A turn
 *                              that takes long is followed by a pause ten times as long.
 * @return NULL when no thread could be started. To be ended with dp_refresher_stop().
 */
struct dp_refresher *dp_refresher_start(const struct dp_config *config, const char *run, struct dp_metrics *metrics);

/** End the thread, in the middle of a query too, and release it. NULL is fine. */
void dp_refresher_stop(struct dp_refresher *refresher);

#endif

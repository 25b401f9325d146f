/* http.h - /metrics, /healthz and /readyz, for whoever watches the worker. */
#ifndef DP_WORKER_HTTP_H
#define DP_WORKER_HTTP_H

#include "depesche/status.h"
#include "metrics.h"

struct dp_http; /* opaque */

/**
 * Answer requests on a thread of its own, one after another.
 *
 * @param address  "127.0.0.1:9464", "[::1]:9464", ":9464" (loopback), "*:9464" (every address); port 0 = any.
 * @param metrics  borrowed until dp_http_stop().
 * @return DP_OK with *out for dp_http_stop(); DP_BAD_CONFIG (address), DP_IO (port in use).
 */
DP_MUST_CHECK enum dp_status dp_http_start(struct dp_http **out, const char *address, struct dp_metrics *metrics,
                                           struct dp_error *err);

/** The port that it listens on. */
int dp_http_port(const struct dp_http *http);

/** End the thread. NULL is allowed. */
void dp_http_stop(struct dp_http *http);

#endif

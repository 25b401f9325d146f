/*
 * notify.h - how the worker is, for a service manager that listens: systemd with Type=notify and WatchdogSec=.
 *
 * The protocol is a datagram of NAME=VALUE lines to the socket that $NOTIFY_SOCKET names; libsystemd is not needed for
 * it.
 */
#ifndef DP_WORKER_NOTIFY_H
#define DP_WORKER_NOTIFY_H

#include "depesche/status.h"
#include "metrics.h"

#include <stdatomic.h>
#include <stdbool.h>

struct dp_notify; /* opaque */

/**
 * Tell on a thread of its own: READY=1 when the database is there and the group has been asked to join, STATUS=
 * whenever it changes, STOPPING=1 when `stop` is set, and WATCHDOG=1 four times in the $WATCHDOG_USEC that the manager
 * allows, but only if the loop has given a sign of life since the last time.
 *
 * @param metrics  borrowed until dp_notify_stop(), as is `stop`.
 * @return DP_OK with *out for dp_notify_stop(), NULL when nobody listens; DP_IO (the socket), DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_notify_start(struct dp_notify **out, struct dp_metrics *metrics,
                                             const atomic_bool *stop, struct dp_error *err);

/** End the thread. NULL is allowed. */
void dp_notify_stop(struct dp_notify *notify);

#endif

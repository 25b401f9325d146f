/* progress.h - how far a run with an end has come: a bar on a terminal, a line of the log now and then elsewhere. */
#ifndef DP_WORKER_PROGRESS_H
#define DP_WORKER_PROGRESS_H

#include <stdint.h>

/**
 * Show that `done` of `total` messages are done. The rate is that since the first call in this process, whoever did the
 * work. Not for use by two threads.
 */
void dp_progress_show(int64_t done, int64_t total);

/** Show nothing: of several processes at the same work one shows what all have done. */
void dp_progress_hide(int64_t done, int64_t total);

#endif

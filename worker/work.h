/* work.h - what `run` and `replay` have in common: everything between the options and the loop. */
#ifndef DP_WORKER_WORK_H
#define DP_WORKER_WORK_H

#include "metrics.h"
#include "options.h"
#include "signals.h"
#include "sink.h"

/* One job. Borrowed for the call. */
struct dp_work {
    const struct dp_config *config;
    const char *run;  /* its name */
    const char *kind; /* "live" or "replay" */
    const char *group;
    struct dp_signals *signals; /* started */
    struct dp_metrics *metrics;

    /**
     * Called when the run is open and before anything is read; NULL = nothing to prepare. Sets *is_done when there is
     * nothing to do. `arg` is the member below.
     */
    enum dp_status (*prepare)(void *arg, const struct dp_sink *sink, bool *is_done, struct dp_error *err);
    /** Called when a run with an end has come to it; NULL with `on_progress`. */
    enum dp_status (*finish)(void *arg, const struct dp_sink *sink, struct dp_error *err);
    void (*on_progress)(int64_t done, int64_t total); /* NULL = the run has no end */
    void *arg;
};

/**
 * Work until told to stop, or until a run with an end is done.
 *
 * @return DP_OK then; otherwise the status that ends the program, with its reason in `err`.
 */
DP_MUST_CHECK enum dp_status dp_work(const struct dp_work *work, struct dp_error *err);

#endif

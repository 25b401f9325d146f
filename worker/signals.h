/*
 * signals.h - SIGTERM and SIGINT end the program in order, SIGHUP reads the packs again.
 *
 * A thread of its own waits for signals, so that none interrupts anything; it is the watchdog too: a program that has
 * not ended when the time to drain is over is ended by it. Whatever was in hand then is read again by the next worker.
 */
#ifndef DP_WORKER_SIGNALS_H
#define DP_WORKER_SIGNALS_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

struct dp_signals {
    atomic_bool stop;   /* set once, by SIGTERM or SIGINT */
    atomic_bool reload; /* set by SIGHUP */
    int64_t drain_ms;
};

/** Start to listen; before any other thread is started. `signals` must live until the process ends. */
bool dp_signals_start(struct dp_signals *signals);

#endif

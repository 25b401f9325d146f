/* signals.c - SIGTERM and SIGINT end the program in order, SIGHUP reads the packs again. */
#include "signals.h"

#include "log.h"

#include <inttypes.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>

static void listen_set(sigset_t *set)
{
    (void)sigemptyset(set);
    (void)sigaddset(set, SIGTERM);
    (void)sigaddset(set, SIGINT);
    (void)sigaddset(set, SIGHUP);
}

/* The program has been told to end: give it its time, then end it. A second signal is an impatient operator. */
_Noreturn static void watch_drain(const struct dp_signals *signals)
{
    const struct timespec drain = {signals->drain_ms / 1000, (long)(signals->drain_ms % 1000) * 1000000};
    sigset_t set;

    listen_set(&set);
    (void)sigdelset(&set, SIGHUP);
    (void)sigtimedwait(&set, NULL, &drain);
    dp_log(DP_LOG_WARN, "the batch in hand is left unfinished; it will be read again");
    _Exit(1);
}

static void *listen(void *arg)
{
    struct dp_signals *signals = arg;
    sigset_t set;

    listen_set(&set);
    while (true) {
        int number = 0;

        if (sigwait(&set, &number) != 0) {
            continue;
        }
        if (number == SIGHUP) {
            atomic_store(&signals->reload, true);
            continue;
        }
        dp_log(DP_LOG_INFO, "told to stop: finishing within %" PRId64 " ms", signals->drain_ms);
        atomic_store(&signals->stop, true);
        watch_drain(signals);
    }
    return NULL;
}

bool dp_signals_start(struct dp_signals *signals)
{
    pthread_t thread;
    sigset_t set;

    listen_set(&set);
    (void)signal(SIGPIPE, SIG_IGN);
    if (pthread_sigmask(SIG_BLOCK, &set, NULL) != 0 || pthread_create(&thread, NULL, listen, signals) != 0) {
        return false;
    }
    (void)pthread_detach(thread);
    return true;
}

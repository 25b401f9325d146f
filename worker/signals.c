/* signals.c - SIGTERM and SIGINT end the program in order, SIGHUP reads the packs again. */
#include "signals.h"

#include "clock.h"
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
    const int64_t deadline = dp_now_ms() + signals->drain_ms;
    sigset_t set;

    listen_set(&set);
    (void)sigdelset(&set, SIGHUP);
    for (int64_t left = signals->drain_ms; left > 0; left = deadline - dp_now_ms()) {
        const struct timespec wait = {left / 1000, (long)(left % 1000) * 1000000};

        /* Waking up for no reason (a debugger, SIGCONT) is not the end. */
        if (sigtimedwait(&set, NULL, &wait) > 0) {
            break;
        }
    }
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

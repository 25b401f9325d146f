/* notify.c - how the worker is, for a service manager that listens. */
#include "notify.h"

#include "clock.h"
#include "mem.h"

#include <errno.h>
#include <inttypes.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

enum { SLICE_MS = 200 }; /* how often it is looked what there is to tell */

struct dp_notify {
    int fd;
    struct dp_metrics *metrics;
    const atomic_bool *stop;
    pthread_t thread;
    atomic_bool end;
    int64_t beat_ms; /* between two WATCHDOG=1, 0 = nobody asks for them */

    /* what has been told */
    bool ready, stopping;
    int64_t beat_at_ms; /* when the next WATCHDOG=1 is due */
    int64_t progress_ms;
    char status[80];
};

/* A manager that does not take it now is told again: whoever calls does not count it as told. */
static bool tell(const struct dp_notify *notify, const char *text)
{
    return send(notify->fd, text, strlen(text), MSG_NOSIGNAL | MSG_DONTWAIT) >= 0;
}

static void describe(char *out, size_t size, const struct dp_notify *notify)
{
    struct dp_metrics *metrics = notify->metrics;
    const uint64_t partitions = atomic_load(&metrics->partitions), waiting = atomic_load(&metrics->partitions_waiting);

    if (atomic_load(notify->stop)) {
        (void)snprintf(out, size, "STATUS=finishing what is in hand");
    } else if (atomic_load(&metrics->running) == 0) {
        (void)snprintf(out, size, "STATUS=waiting for the database");
    } else if (atomic_load(&metrics->paused) == 1) {
        (void)snprintf(out, size, "STATUS=waiting for the database or the output topic");
    } else {
        (void)snprintf(out, size, "STATUS=%" PRIu64 " partitions, %" PRIu64 " of them not taken over yet", partitions,
                       waiting);
    }
}

static void tell_status(struct dp_notify *notify)
{
    char text[sizeof(notify->status)];

    describe(text, sizeof(text), notify);
    if (strcmp(text, notify->status) != 0 && tell(notify, text)) {
        memcpy(notify->status, text, sizeof(text));
    }
}

/* A loop that stands still is not vouched for, and the manager ends it. */
static void beat(struct dp_notify *notify)
{
    const int64_t now = dp_now_ms(), progress = atomic_load(&notify->metrics->progress_ms);

    if (notify->beat_ms > 0 && now >= notify->beat_at_ms && progress != notify->progress_ms &&
        tell(notify, "WATCHDOG=1")) {
        notify->beat_at_ms = now + notify->beat_ms;
        notify->progress_ms = progress;
    }
}

static void look(struct dp_notify *notify)
{
    if (!notify->ready && atomic_load(&notify->metrics->running) == 1) {
        notify->ready = tell(notify, "READY=1");
    }
    if (!notify->stopping && atomic_load(notify->stop)) {
        notify->stopping = tell(notify, "STOPPING=1");
    }
    tell_status(notify);
    beat(notify);
}

static void *watch(void *arg)
{
    struct dp_notify *notify = arg;
    const int64_t slice_ms = notify->beat_ms > 0 && notify->beat_ms < SLICE_MS ? notify->beat_ms : (int64_t)SLICE_MS;
    const struct timespec slice = {0, (long)slice_ms * 1000000};

    while (!atomic_load(&notify->end)) {
        look(notify);
        (void)nanosleep(&slice, NULL);
    }
    look(notify);
    return NULL;
}

/* A socket that sends to `path`, which begins with @ when it is a name and no file; -1 with errno on failure. */
static int open_socket(const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    const size_t len = strlen(path);
    int fd;

    if (len >= sizeof(address.sun_path)) {
        errno = ENAMETOOLONG;
        return -1;
    }
    memcpy(address.sun_path, path, len);
    if (*path == '@') {
        address.sun_path[0] = '\0';
    }
    fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd >= 0 && connect(fd, (const struct sockaddr *)&address,
                           (socklen_t)(offsetof(struct sockaddr_un, sun_path) + len + (*path != '@'))) != 0) {
        (void)close(fd);
        return -1;
    }
    return fd;
}

/* What the manager allows, unless it means another process. */
static int64_t beat_ms_asked(void)
{
    const char *us = getenv("WATCHDOG_USEC"), *pid = getenv("WATCHDOG_PID");
    const intmax_t allowed_us = us != NULL ? strtoimax(us, NULL, 10) : 0;

    if (allowed_us <= 0 || (pid != NULL && strtoimax(pid, NULL, 10) != (intmax_t)getpid())) {
        return 0;
    }
    return allowed_us / 4000 > 0 ? (int64_t)(allowed_us / 4000) : 1;
}

/* Signals are for the thread that waits for them. */
static bool start_thread(struct dp_notify *notify)
{
    sigset_t all, before;
    bool ok;

    (void)sigfillset(&all);
    (void)pthread_sigmask(SIG_SETMASK, &all, &before);
    ok = pthread_create(&notify->thread, NULL, watch, notify) == 0;
    (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
    return ok;
}

enum dp_status dp_notify_start(struct dp_notify **out, struct dp_metrics *metrics, const atomic_bool *stop,
                               struct dp_error *err)
{
    const char *path = getenv("NOTIFY_SOCKET");
    struct dp_notify *notify;
    int fd;

    *out = NULL;
    if (path == NULL || *path == '\0') {
        return DP_OK;
    }
    fd = open_socket(path);
    if (fd < 0) {
        return dp_error_set(err, DP_IO, "notify", "NOTIFY_SOCKET %s cannot be reached (error %d)", path, errno);
    }
    notify = dp_need_zeroed(1, sizeof(*notify));
    notify->fd = fd;
    notify->metrics = metrics;
    notify->stop = stop;
    notify->beat_ms = beat_ms_asked();
    if (!start_thread(notify)) {
        (void)close(fd);
        free(notify);
        return dp_error_set(err, DP_NO_MEMORY, "notify", "no thread could be started");
    }
    *out = notify;
    return DP_OK;
}

void dp_notify_stop(struct dp_notify *notify)
{
    if (notify == NULL) {
        return;
    }
    atomic_store(&notify->end, true);
    (void)pthread_join(notify->thread, NULL);
    (void)close(notify->fd);
    free(notify);
}

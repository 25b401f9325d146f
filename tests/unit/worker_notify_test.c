/* worker_notify_test.c - what a service manager is told, and when it is not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include "clock.h"
#include "notify.h"

/* The manager's end, and the worker as the notifier sees it. */
struct stage {
    int fd;
    char path[100];
    struct dp_metrics metrics;
    atomic_bool stop;
};

/* A name of no file: nothing is left behind. */
static void open_stage(struct stage *stage, const char *watchdog_us)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    const struct timeval patience = {2, 0};

    memset(stage, 0, sizeof(*stage));
    (void)snprintf(stage->path, sizeof(stage->path), "@depesche-notify-test-%ld", (long)getpid());
    memcpy(address.sun_path + 1, stage->path + 1, strlen(stage->path) - 1);
    stage->fd = socket(AF_UNIX, SOCK_DGRAM, 0);
    assert_int_equal(bind(stage->fd, (const struct sockaddr *)&address,
                          (socklen_t)(offsetof(struct sockaddr_un, sun_path) + strlen(stage->path))),
                     0);
    assert_int_equal(setsockopt(stage->fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience)), 0);
    assert_int_equal(setenv("NOTIFY_SOCKET", stage->path, 1), 0);
    assert_int_equal(watchdog_us ? setenv("WATCHDOG_USEC", watchdog_us, 1) : unsetenv("WATCHDOG_USEC"), 0);
}

static struct dp_notify *start(struct stage *stage)
{
    struct dp_error err = {.status = DP_OK};
    struct dp_notify *notify;

    assert_int_equal(dp_notify_start(&notify, &stage->metrics, &stage->stop, &err), DP_OK);
    assert_non_null(notify);
    return notify;
}

/* The next datagram, "" = none came. */
static const char *hear(const struct stage *stage)
{
    static char text[200];
    const ssize_t got = recv(stage->fd, text, sizeof(text) - 1, 0);

    text[got > 0 ? got : 0] = '\0';
    return text;
}

/* How many heartbeats come within so many milliseconds, during which the loop gives a sign of life each 10 ms or not.
 */
static int count_beats(struct stage *stage, int ms, bool alive)
{
    const int64_t until = dp_now_ms() + ms;
    int beats = 0;

    while (dp_now_ms() < until) {
        char text[200];

        if (alive) {
            dp_metrics_progress(&stage->metrics);
        }
        (void)nanosleep(&(struct timespec){0, 10000000}, NULL);
        while (recv(stage->fd, text, sizeof(text), MSG_DONTWAIT) > 0) {
            beats += strncmp(text, "WATCHDOG=1", 10) == 0;
        }
    }
    return beats;
}

static void test_ready_comes_with_the_database(void **state)
{
    struct stage stage;
    struct dp_notify *notify;

    (void)state;
    open_stage(&stage, NULL);
    notify = start(&stage);
    assert_string_equal(hear(&stage), "STATUS=waiting for the database");
    atomic_store(&stage.metrics.partitions, 4);
    atomic_store(&stage.metrics.running, 1);
    assert_string_equal(hear(&stage), "READY=1");
    assert_string_equal(hear(&stage), "STATUS=4 partitions, 0 of them not taken over yet");
    atomic_store(&stage.metrics.paused, 1);
    assert_string_equal(hear(&stage), "STATUS=waiting for the database or the output topic");
    atomic_store(&stage.stop, true);
    assert_string_equal(hear(&stage), "STOPPING=1");
    assert_string_equal(hear(&stage), "STATUS=finishing what is in hand");
    dp_notify_stop(notify);
    (void)close(stage.fd);
}

static void test_only_a_loop_that_moves_is_vouched_for(void **state)
{
    struct stage stage;
    struct dp_notify *notify;

    (void)state;
    open_stage(&stage, "200000");
    atomic_store(&stage.metrics.running, 1);
    notify = start(&stage);
    assert_in_range(count_beats(&stage, 1000, true), 4, 21);
    (void)count_beats(&stage, 200, false); /* what was due for the last sign */
    assert_int_equal(count_beats(&stage, 600, false), 0);
    assert_in_range(count_beats(&stage, 600, true), 2, 13);
    dp_notify_stop(notify);
    (void)close(stage.fd);
}

static void test_a_watchdog_of_another_process_gets_nothing(void **state)
{
    struct stage stage;
    struct dp_notify *notify;

    (void)state;
    open_stage(&stage, "200000");
    assert_int_equal(setenv("WATCHDOG_PID", "1", 1), 0);
    notify = start(&stage);
    assert_int_equal(count_beats(&stage, 500, true), 0);
    assert_int_equal(unsetenv("WATCHDOG_PID"), 0);
    dp_notify_stop(notify);
    (void)close(stage.fd);
}

static void test_without_a_manager_nothing_is_started(void **state)
{
    struct stage stage = {.fd = -1};
    struct dp_error err = {.status = DP_OK};
    struct dp_notify *notify;

    (void)state;
    assert_int_equal(unsetenv("NOTIFY_SOCKET"), 0);
    assert_int_equal(dp_notify_start(&notify, &stage.metrics, &stage.stop, &err), DP_OK);
    assert_null(notify);
    dp_notify_stop(notify);
    assert_int_equal(setenv("NOTIFY_SOCKET", "/nowhere/at/all", 1), 0);
    assert_int_equal(dp_notify_start(&notify, &stage.metrics, &stage.stop, &err), DP_IO);
    assert_null(notify);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ready_comes_with_the_database),
        cmocka_unit_test(test_only_a_loop_that_moves_is_vouched_for),
        cmocka_unit_test(test_a_watchdog_of_another_process_gets_nothing),
        cmocka_unit_test(test_without_a_manager_nothing_is_started),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

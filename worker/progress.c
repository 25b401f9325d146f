/* progress.c - how far a run with an end has come. */
#include "progress.h"

#include "clock.h"
#include "log.h"

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { BAR_CELLS = 30, LOG_EVERY_MS = 10000 };

/* What has to be known from one call to the next. */
static struct {
    int64_t begin_ms, begin_done; /* when this process looked first, and what was done by then */
    int64_t logged_ms;
    bool is_over; /* the end has been shown */
} pace;

/* "1:02:03", or "?" for what nobody can tell yet. */
static void print_duration(char *out, size_t size, double seconds)
{
    const long s = seconds < 0 ? -1 : (long)(seconds + 0.5);

    if (s < 0) {
        (void)snprintf(out, size, "?");
    } else {
        (void)snprintf(out, size, "%ld:%02ld:%02ld", s / 3600, s / 60 % 60, s % 60);
    }
}

static void show_bar(int64_t done, int64_t total, double rate, const char *left)
{
    const int filled = total > 0 ? (int)(done * BAR_CELLS / total) : BAR_CELLS;
    char bar[BAR_CELLS + 1];

    memset(bar, '.', BAR_CELLS);
    memset(bar, '#', (size_t)filled);
    bar[BAR_CELLS] = '\0';
    (void)fprintf(stderr, "\r[%s] %" PRId64 " of %" PRId64 " messages, %.0f/s, %s left   %s", bar, done, total, rate,
                  left, done >= total ? "\n" : "");
}

void dp_progress_show(int64_t done, int64_t total)
{
    const int64_t now = dp_now_ms();
    double rate, left_s; /* below 0 = nobody can tell yet */
    char left[32];

    if (pace.begin_ms == 0) {
        pace.begin_ms = now;
        pace.begin_done = done;
    }
    if (pace.is_over) {
        return;
    }
    pace.is_over = done >= total;
    rate = now > pace.begin_ms ? (double)(done - pace.begin_done) * 1000 / (double)(now - pace.begin_ms) : 0;
    left_s = done >= total ? 0 : rate > 0 ? (double)(total - done) / rate : -1;
    print_duration(left, sizeof(left), left_s);
    if (isatty(STDERR_FILENO)) {
        show_bar(done, total, rate, left);
    } else if (done >= total || pace.logged_ms == 0 || now - pace.logged_ms >= LOG_EVERY_MS) {
        const struct dp_log_number numbers[] = {
            {"done", (double)done}, {"total", (double)total}, {"rate", rate}, {"left_s", left_s}};

        pace.logged_ms = now;
        dp_log_numbers(DP_LOG_INFO, numbers, left_s < 0 ? 3 : 4, "%" PRId64 " of %" PRId64 " messages, %.0f/s, %s left",
                       done, total, rate, left);
    }
}

void dp_progress_hide(int64_t done, int64_t total)
{
    (void)done;
    (void)total;
}

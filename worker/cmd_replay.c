/* cmd_replay.c - depesche replay: process a span of time again, into a run beside the live one. */
#include "clock.h"
#include "command.h"
#include "crash.h"
#include "decode/date.h"
#include "depesche/article.h"
#include "mem.h"
#include "options.h"
#include "pg_refresh.h"
#include "pg_replay.h"
#include "work.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { BAR_CELLS = 30, LOG_EVERY_S = 10 };

/* Outlive every thread that looks at them. */
static struct dp_signals signals;
static struct dp_metrics metrics;

/* What the progress bar needs to know from one call to the next. */
static struct {
    int64_t begin_ms, begin_done; /* when this process looked first, and what was done by then */
    int64_t logged_ms;
} pace;

struct replay {
    const struct dp_config *config;
    int64_t from_us; /* DP_TIME_NONE = earliest */
    int64_t to_us;   /* DP_TIME_NONE = now */
    bool is_done;    /* nothing is left to do */
};

/* "1:02:03", or "?" for what nobody can tell yet. */
static void print_duration(char *out, size_t size, double seconds)
{
    const long s = seconds < 360000000 ? (long)(seconds + 0.5) : -1;

    if (s < 0) {
        (void)snprintf(out, size, "?");
    } else {
        (void)snprintf(out, size, "%ld:%02ld:%02ld", s / 3600, s / 60 % 60, s % 60);
    }
}

static void show_progress(int64_t done, int64_t total)
{
    const int64_t now = dp_now_ms();
    const int filled = total > 0 ? (int)(done * BAR_CELLS / total) : BAR_CELLS;
    char bar[BAR_CELLS + 1], left[32];
    double rate;

    if (pace.begin_ms == 0) {
        pace.begin_ms = now;
        pace.begin_done = done;
    }
    rate = now > pace.begin_ms ? (double)(done - pace.begin_done) * 1000 / (double)(now - pace.begin_ms) : 0;
    print_duration(left, sizeof(left), done >= total ? 0 : rate > 0 ? (double)(total - done) / rate : 1e9);
    if (isatty(STDERR_FILENO)) {
        memset(bar, '.', BAR_CELLS);
        memset(bar, '#', (size_t)filled);
        bar[BAR_CELLS] = '\0';
        (void)fprintf(stderr, "\r[%s] %" PRId64 " of %" PRId64 " messages, %.0f/s, %s left   %s", bar, done, total,
                      rate, left, done >= total ? "\n" : "");
    } else if (done >= total || now - pace.logged_ms >= LOG_EVERY_S * 1000) {
        pace.logged_ms = now;
        dp_log(DP_LOG_INFO, "%" PRId64 " of %" PRId64 " messages, %.0f/s, %s left", done, total, rate, left);
    }
}

static int64_t wall_clock_us(void)
{
    struct timespec now;

    (void)clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

/* Another worker, or an earlier one, has made the plan: it holds, and must be the one that was asked for. */
static enum dp_status join_plan(struct replay *replay, const struct dp_replay_plan *plan, struct dp_error *err)
{
    const bool other_from = replay->from_us != plan->from_us;
    const bool other_to = replay->to_us != DP_TIME_NONE && replay->to_us != plan->to_us;

    if (other_from || other_to) {
        return dp_error_set(err, DP_CONFLICT, "replay",
                            "run \"%s\" was begun with another --%s; a run keeps its span, take another name",
                            replay->config->run, other_from ? "from" : "to");
    }
    replay->is_done = plan->is_finished;
    dp_log(DP_LOG_INFO, plan->is_finished ? "run %s is finished already" : "going on with run %s", replay->config->run);
    return DP_OK;
}

static enum dp_status prepare(void *arg, const struct dp_sink *sink, bool *is_done, struct dp_error *err)
{
    struct replay *replay = arg;
    struct dp_replay_plan plan;
    struct dp_extents extents;
    enum dp_status status;

    DP_TRY(dp_pg_replay_look(&plan, sink, err));
    if (plan.exists) {
        *is_done = plan.is_finished;
        return join_plan(replay, &plan, err);
    }
    plan.from_us = replay->from_us;
    plan.to_us = replay->to_us == DP_TIME_NONE ? wall_clock_us() : replay->to_us;
    DP_TRY(dp_kafka_extents(&extents, replay->config, replay->from_us, replay->to_us, err));
    status = dp_pg_replay_plan(sink, &plan, &extents, err);
    dp_extents_free(&extents);
    return status;
}

static enum dp_status finish(void *arg, const struct dp_sink *sink, struct dp_error *err)
{
    struct replay *replay = arg;

    int64_t days;
    struct dp_error why;

    replay->is_done = true;
    DP_TRY(dp_pg_replay_finish(sink, err));
    dp_error_clear(&why);
    if (dp_pg_refresh(&days, replay->config, replay->config->run, &why) != DP_OK) {
        dp_log(DP_LOG_WARN, "days are not counted yet; promoting the run will: %s", why.text);
    }
    return DP_OK;
}

/* `word` stands for "no limit". */
static bool read_time(int64_t *out, const char *name, const char *value, const char *word)
{
    *out = DP_TIME_NONE;
    if (strcmp(value, word) == 0 || dp_date_parse(out, (struct dp_str){value, (uint32_t)strlen(value)})) {
        return true;
    }
    (void)fprintf(stderr, "depesche replay: --%s: '%s' is neither %s nor a time such as 2024-05-06T07:08:09Z\n", name,
                  value, word);
    return false;
}

static int replay_run(struct replay *replay)
{
    const struct dp_config *config = replay->config;
    char *group = dp_need_printf("depesche-replay-%s", config->run);
    const struct dp_work work = {.config = config,
                                 .run = config->run,
                                 .kind = "replay",
                                 .group = config->group ? config->group : group,
                                 .signals = &signals,
                                 .metrics = &metrics,
                                 .prepare = prepare,
                                 .finish = finish,
                                 .on_progress = show_progress,
                                 .arg = replay};
    struct dp_error err;
    enum dp_status status;

    dp_error_clear(&err);
    status = dp_work(&work, &err);
    free(group);
    if (status != DP_OK) {
        dp_log_failure("replay", &err);
        return DP_EXIT_FAILED;
    }
    dp_log(DP_LOG_INFO,
           replay->is_done ? "run %s is complete; compare it with `depesche runs diff`, then promote it"
                           : "stopped; the same command goes on with run %s",
           config->run);
    return DP_EXIT_DONE;
}

int dp_cmd_replay(int argc, char **argv)
{
    struct dp_config config;
    struct replay replay = {.config = &config};
    const enum dp_parse parse = dp_config_read(&config, DP_COMMAND_INDEX_replay, argc, argv);
    int exit_status = dp_parse_exit(parse);

    if (parse == DP_PARSE_GO) {
        signals.drain_ms = config.drain_ms;
        dp_crash_install();
        if (!read_time(&replay.from_us, "from", config.from, "earliest") ||
            !read_time(&replay.to_us, "to", config.to, "now")) {
            exit_status = DP_EXIT_USAGE;
        } else if (!dp_signals_start(&signals)) {
            dp_log(DP_LOG_ERROR, "replay: no thread could be started");
            exit_status = DP_EXIT_FAILED;
        } else {
            exit_status = replay_run(&replay);
        }
    }
    dp_config_free(&config);
    return exit_status;
}

/* cmd_replay.c - depesche replay: process a span of time again, into a run beside the live one. */
#include "command.h"
#include "crash.h"
#include "crew.h"
#include "decode/date.h"
#include "depesche/article.h"
#include "mem.h"
#include "options.h"
#include "pg_refresh.h"
#include "pg_replay.h"
#include "progress.h"
#include "work.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* Outlive every thread that looks at them. */
static struct dp_signals signals;
static struct dp_metrics metrics;

struct replay {
    struct dp_config *config;
    int64_t from_us; /* DP_TIME_NONE = earliest */
    int64_t to_us;   /* DP_TIME_NONE = now */
    bool is_done;    /* nothing is left to do */
    bool is_quiet;   /* another process shows the progress */
};

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
                                 .on_progress = replay->is_quiet ? dp_progress_hide : dp_progress_show,
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

/* One process. */
static int work_alone(void *arg, int number)
{
    struct replay *replay = arg;

    if (number > 0) {
        free(replay->config->http);
        replay->config->http = NULL;
        replay->is_quiet = true;
    }
    signals.drain_ms = replay->config->drain_ms;
    dp_crash_install();
    if (!dp_signals_start(&signals)) {
        dp_log(DP_LOG_ERROR, "replay: no thread could be started");
        return DP_EXIT_FAILED;
    }
    return replay_run(replay);
}

/* Several processes share the processors that one would use alone. */
static int work_together(struct replay *replay)
{
    const int64_t workers = replay->config->workers;

    if (replay->config->threads == 0) {
        const int64_t processors = (int64_t)sysconf(_SC_NPROCESSORS_ONLN);

        replay->config->threads = processors > workers ? processors / workers : 1;
    }
    return dp_crew_run((int)workers, work_alone, replay);
}

/*
 * The records of a live run have a topic, whose readers do not expect those of a replay: the setting that both share in
 * a file or in the environment is the live run's.
 */
static void forget_shared_output(struct dp_config *config)
{
    const char name[] = "output-topic";

    if (config->output_topic != NULL && config->ranks[dp_option_find(name, strlen(name))] < DP_RANK_ARGUMENT) {
        dp_log(DP_LOG_INFO, "no records go to topic %s: a replay sends them only where --%s is among its arguments",
               config->output_topic, name);
        free(config->output_topic);
        config->output_topic = NULL;
    }
}

int dp_cmd_replay(int argc, char **argv)
{
    struct dp_config config;
    struct replay replay = {.config = &config};
    const enum dp_parse parse = dp_config_read(&config, DP_COMMAND_INDEX_replay, argc, argv);
    int exit_status = dp_parse_exit(parse);

    if (parse == DP_PARSE_GO) {
        forget_shared_output(&config);
        if (!read_time(&replay.from_us, "from", config.from, "earliest") ||
            !read_time(&replay.to_us, "to", config.to, "now")) {
            exit_status = DP_EXIT_USAGE;
        } else {
            exit_status = config.workers > 1 ? work_together(&replay) : work_alone(&replay, 0);
        }
    }
    dp_config_free(&config);
    return exit_status;
}

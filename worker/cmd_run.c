/* cmd_run.c - depesche run: read articles from Kafka, write events to PostgreSQL. */
#include "clock.h"
#include "command.h"
#include "crash.h"
#include "depesche/depesche.h"
#include "extractor.h"
#include "http.h"
#include "kafka_consumer.h"
#include "kafka_dlq.h"
#include "loop.h"
#include "options.h"
#include "pg_sink.h"
#include "signals.h"

#include <inttypes.h>
#include <time.h>

enum { FENCE_WAIT_MS = 20000 }; /* twice the default session: by then the group knows who is alive */

/* Outlives every thread that looks at it. */
static struct dp_signals signals;
static struct dp_metrics metrics;

static bool is_stopped(void) { return atomic_load(&signals.stop); }

/* Without the database nothing can be done, not even joining the group: wait for it. */
static enum dp_status wait_for_database(int64_t *run_id, const struct dp_sink *sink, struct dp_error *err)
{
    enum dp_status status = dp_pg_sink_run(run_id, sink, err);

    while (status == DP_UNAVAILABLE && !is_stopped()) {
        const struct timespec pause = {0, 500 * 1000000L};

        dp_log(DP_LOG_WARN, "waiting for the database: %s", err->text);
        for (int i = 0; i < 4 && !is_stopped(); i++) {
            (void)nanosleep(&pause, NULL);
        }
        dp_error_clear(err);
        status = dp_pg_sink_run(run_id, sink, err);
    }
    return status;
}

static struct dp_loop_limits limits_of(const struct dp_config *config)
{
    return (struct dp_loop_limits){
        .batch_messages = (uint32_t)config->batch_messages,
        .batch_bytes = (size_t)config->batch_bytes,
        .batch_wait_ms = config->batch_wait_ms,
        .retry_max_ms = config->retry_max_ms,
        .fence_wait_ms = FENCE_WAIT_MS,
        .from_latest = config->start == DP_START_LATEST,
        .stop_at_gap = config->gap == DP_GAP_STOP,
    };
}

/* Everything is open but the source. */
static enum dp_status run_loop(struct dp_loop *loop, const struct dp_config *config, struct dp_error *err)
{
    const struct dp_source_events events = dp_loop_events(loop);
    enum dp_status status;

    DP_TRY(dp_kafka_consumer_open(&loop->source, config, &events, err));
    dp_log(DP_LOG_INFO, "depesche %s reads from %s", dp_version(), config->brokers);
    status = dp_loop_run(loop, err);
    dp_loop_close(loop);
    return status;
}

static enum dp_status run(const struct dp_config *config, struct dp_error *err)
{
    struct dp_loop loop = {
        .limits = limits_of(config), .metrics = &metrics, .stop = &signals.stop, .reload = &signals.reload};
    struct dp_http *http = NULL;
    int64_t run_id = 0;
    enum dp_status status = config->http ? dp_http_start(&http, config->http, &metrics, err) : DP_OK;

    dp_pg_sink_open(&loop.sink, config);
    if (status == DP_OK) {
        status = wait_for_database(&run_id, &loop.sink, err);
    }
    if (status == DP_OK) {
        status = dp_extractor_open(&loop.extractor, config, run_id, err);
    }
    if (status == DP_OK && config->dlq_topic != NULL) {
        status = dp_kafka_dlq_open(&loop.dead_letters, config, err);
    }
    if (status == DP_OK) {
        status = run_loop(&loop, config, err);
    }
    if (loop.dead_letters.close != NULL) {
        loop.dead_letters.close(loop.dead_letters.self);
    }
    dp_extractor_close(&loop.extractor);
    loop.sink.close(loop.sink.self);
    dp_http_stop(http);
    return status == DP_UNAVAILABLE && is_stopped() ? DP_OK : status;
}

int dp_cmd_run(int argc, char **argv)
{
    struct dp_config config;
    struct dp_error err;
    const enum dp_parse parse = dp_config_read(&config, DP_COMMAND_INDEX_run, argc, argv);
    int exit_status = dp_parse_exit(parse);

    dp_error_clear(&err);
    if (parse == DP_PARSE_GO) {
        signals.drain_ms = config.drain_ms;
        dp_crash_install();
        if (!dp_signals_start(&signals)) {
            dp_log(DP_LOG_ERROR, "run: no thread could be started");
            exit_status = DP_EXIT_FAILED;
        } else if (run(&config, &err) != DP_OK) {
            dp_log_failure("run", &err);
            exit_status = DP_EXIT_FAILED;
        } else {
            dp_log(DP_LOG_INFO, "stopped");
        }
    }
    dp_config_free(&config);
    return exit_status;
}

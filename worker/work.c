/* work.c - what `run` and `replay` have in common. */
#include "work.h"

#include "depesche/depesche.h"
#include "extractor.h"
#include "http.h"
#include "kafka_consumer.h"
#include "kafka_dlq.h"
#include "kafka_output.h"
#include "loop.h"
#include "notify.h"
#include "pg_refresh.h"
#include "pg_sink.h"
#include "topics.h"

#include <time.h>

enum { FENCE_WAIT_MS = 20000 }; /* twice the default session: by then the group knows who is alive */

static bool is_stopped(const struct dp_work *work) { return atomic_load(&work->signals->stop); }

/* Without the database nothing can be done, not even joining the group: wait for it. */
static enum dp_status open_run(int64_t *run_id, const struct dp_work *work, const struct dp_sink *sink,
                               struct dp_error *err)
{
    enum dp_status status = dp_pg_sink_run(run_id, sink, err);

    while (status == DP_UNAVAILABLE && !is_stopped(work)) {
        const struct timespec pause = {0, 500 * 1000000L};

        dp_log(DP_LOG_WARN, "waiting for the database: %s", err->text);
        for (int i = 0; i < 4 && !is_stopped(work); i++) {
            (void)nanosleep(&pause, NULL);
        }
        dp_error_clear(err);
        status = dp_pg_sink_run(run_id, sink, err);
    }
    return status;
}

/* What we write must not come back to us as an article. */
static enum dp_status check_topics(const struct dp_config *config, struct dp_error *err)
{
    const char *written[] = {config->dlq_topic, config->output_topic};

    for (size_t i = 0; i < sizeof(written) / sizeof(written[0]); i++) {
        if (written[i] != NULL && dp_topics_include(&config->topics, written[i])) {
            return dp_error_set(err, DP_BAD_CONFIG, "config", "topic %s would be read and written", written[i]);
        }
    }
    return DP_OK;
}

static struct dp_loop loop_of(const struct dp_work *work)
{
    const struct dp_config *config = work->config;

    return (struct dp_loop){
        .limits = {.batch_messages = (uint32_t)config->batch_messages,
                   .batch_bytes = (size_t)config->batch_bytes,
                   .batch_wait_ms = config->batch_wait_ms,
                   .retry_max_ms = config->retry_max_ms,
                   .fence_wait_ms = FENCE_WAIT_MS,
                   .from_latest = config->start == DP_START_LATEST,
                   .stop_at_gap = config->gap == DP_GAP_STOP},
        .metrics = work->metrics,
        .stop = &work->signals->stop,
        .reload = &work->signals->reload,
        .on_progress = work->on_progress,
    };
}

/* Everything is open but the source. */
static enum dp_status run_loop(struct dp_loop *loop, const struct dp_work *work, struct dp_error *err)
{
    const struct dp_source_events events = dp_loop_events(loop);
    struct dp_refresher *refresher = NULL; /* a run with an end is counted when it has come to it */
    enum dp_status status;

    DP_TRY(dp_kafka_consumer_open(&loop->source, work->config, work->group, &events, err));
    dp_log(DP_LOG_INFO, "depesche %s reads from %s into run %s", dp_version(), work->config->brokers, work->run);
    if (work->finish == NULL && work->config->refresh_s > 0) {
        refresher = dp_refresher_start(work->config, work->run, work->metrics);
    }
    status = dp_loop_run(loop, err);
    dp_refresher_stop(refresher);
    if (status == DP_OK && loop->finished && work->finish != NULL) {
        status = work->finish(work->arg, &loop->sink, err);
    }
    dp_loop_close(loop);
    return status;
}

/* Where things go besides the database. */
static enum dp_status open_producers(struct dp_loop *loop, struct dp_output *output, const struct dp_work *work,
                                     struct dp_error *err)
{
    const struct dp_config *config = work->config;

    if (config->dlq_topic != NULL) {
        DP_TRY(dp_kafka_dlq_open(&loop->dead_letters, config, err));
    }
    if (config->output_topic != NULL) {
        DP_TRY(dp_kafka_output_open(output, config, work->run, work->metrics, err));
        dp_pg_sink_output(&loop->sink, output);
    }
    return DP_OK;
}

static enum dp_status open_and_run(struct dp_loop *loop, struct dp_output *output, const struct dp_work *work,
                                   struct dp_error *err)
{
    int64_t run_id = 0;
    bool is_done = false;

    DP_TRY(open_run(&run_id, work, &loop->sink, err));
    if (work->prepare != NULL) {
        DP_TRY(work->prepare(work->arg, &loop->sink, &is_done, err));
    }
    if (is_done) {
        return DP_OK;
    }
    DP_TRY(dp_extractor_open(&loop->extractor, work->config, run_id, work->metrics, err));
    DP_TRY(open_producers(loop, output, work, err));
    return run_loop(loop, work, err);
}

static enum dp_status do_work(const struct dp_work *work, struct dp_error *err)
{
    struct dp_loop loop = loop_of(work);
    struct dp_output output = {.self = NULL};
    enum dp_status status;

    dp_pg_sink_open(&loop.sink, work->config, work->run, work->kind, work->metrics);
    status = open_and_run(&loop, &output, work, err);
    if (loop.dead_letters.close != NULL) {
        loop.dead_letters.close(loop.dead_letters.self);
    }
    dp_extractor_close(&loop.extractor);
    loop.sink.close(loop.sink.self);
    if (output.close != NULL) {
        output.close(output.self);
    }
    return status == DP_UNAVAILABLE && is_stopped(work) ? DP_OK : status;
}

enum dp_status dp_work(const struct dp_work *work, struct dp_error *err)
{
    struct dp_http *http = NULL;
    struct dp_notify *notify = NULL;
    enum dp_status status = check_topics(work->config, err);

    if (status == DP_OK && work->config->http != NULL) {
        status = dp_http_start(&http, work->config->http, work->metrics, err);
    }
    if (status == DP_OK) {
        status = dp_notify_start(&notify, work->metrics, &work->signals->stop, err);
    }
    if (status == DP_OK) {
        status = do_work(work, err);
    }
    dp_notify_stop(notify);
    dp_http_stop(http);
    return status;
}

/* cmd_run.c - depesche run: read articles from Kafka, write events to PostgreSQL. */
#include "command.h"
#include "crash.h"
#include "options.h"
#include "work.h"

/* Outlive every thread that looks at them. */
static struct dp_signals signals;
static struct dp_metrics metrics;

static int run(const struct dp_config *config)
{
    const struct dp_work work = {.config = config,
                                 .run = config->run ? config->run : "live",
                                 .kind = "live",
                                 .group = config->group,
                                 .signals = &signals,
                                 .metrics = &metrics};
    struct dp_error err;

    dp_error_clear(&err);
    signals.drain_ms = config->drain_ms;
    dp_crash_install();
    if (!dp_signals_start(&signals)) {
        dp_log(DP_LOG_ERROR, "run: no thread could be started");
        return DP_EXIT_FAILED;
    }
    if (dp_work(&work, &err) != DP_OK) {
        dp_log_failure("run", &err);
        return DP_EXIT_FAILED;
    }
    dp_log(DP_LOG_INFO, "stopped");
    return DP_EXIT_DONE;
}

int dp_cmd_run(int argc, char **argv)
{
    struct dp_config config;
    const enum dp_parse parse = dp_config_read(&config, DP_COMMAND_INDEX_run, argc, argv);
    const int exit_status = parse == DP_PARSE_GO ? run(&config) : dp_parse_exit(parse);

    dp_config_free(&config);
    return exit_status;
}

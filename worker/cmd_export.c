/* cmd_export.c - depesche export: the events of a run as JSON lines or CSV. */
#include "command.h"
#include "log.h"
#include "options.h"
#include "pg_export.h"

#include <errno.h>
#include <string.h>

static enum dp_status fail(struct dp_error *err, const char *what, const char *path)
{
    char why[100];

    if (strerror_r(errno, why, sizeof(why)) != 0) {
        why[0] = '\0';
    }
    return dp_error_set(err, DP_IO, "export", "%s: %s: %s", path, what, why);
}

/* A file that could not be written to its end is removed: half of the events must not pass for all. */
static enum dp_status export_to(const char *path, const struct dp_config *config, struct dp_error *err)
{
    FILE *file = fopen(path, "w");
    enum dp_status status;

    if (file == NULL) {
        return fail(err, "cannot be written", path);
    }
    status = dp_pg_export(file, config, err);
    if (fclose(file) != 0 && status == DP_OK) {
        status = fail(err, "cannot be written", path);
    }
    if (status != DP_OK) {
        (void)remove(path);
    }
    return status;
}

static enum dp_status export_events(const struct dp_config *config, struct dp_error *err)
{
    if (config->output != NULL) {
        return export_to(config->output, config, err);
    }
    DP_TRY(dp_pg_export(stdout, config, err));
    return fflush(stdout) == 0 ? DP_OK : fail(err, "cannot be written", "standard output");
}

/* json means the same here as in extract: one object a line. */
static bool settle_format(struct dp_config *config)
{
    if (config->format == DP_SHOW_JSON) {
        config->format = DP_SHOW_JSONL;
    }
    return config->format >= DP_SHOW_JSONL && config->arg_count == 0;
}

int dp_cmd_export(int argc, char **argv)
{
    struct dp_config config;
    struct dp_error err;
    enum dp_parse parse = dp_config_read(&config, DP_COMMAND_INDEX_export, argc, argv);
    int exit_status;

    if (parse == DP_PARSE_GO && !settle_format(&config)) {
        (void)fputs("usage: depesche export [--format jsonl|csv|parquet-csv] [--run NAME] [--from DAY] [--to DAY] "
                    "[--output FILE]\n",
                    stderr);
        parse = DP_PARSE_WRONG;
    }
    exit_status = dp_parse_exit(parse);
    dp_error_clear(&err);
    if (parse == DP_PARSE_GO && export_events(&config, &err) != DP_OK) {
        dp_log_failure("export", &err);
        exit_status = DP_EXIT_FAILED;
    }
    dp_config_free(&config);
    return exit_status;
}

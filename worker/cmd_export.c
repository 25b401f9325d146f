/* cmd_export.c - depesche export: the events of a run as JSON lines or CSV. */
#include "command.h"
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
static enum dp_status act(bool *known, struct dp_config *config, struct dp_error *err)
{
    if (config->format == DP_SHOW_JSON) {
        config->format = DP_SHOW_JSONL;
    }
    *known = config->format >= DP_SHOW_JSONL && config->arg_count == 0;
    return *known ? export_events(config, err) : DP_OK;
}

int dp_cmd_export(int argc, char **argv)
{
    return dp_command_run(
        DP_COMMAND_INDEX_export, argc, argv, act,
        "usage: depesche export [--format jsonl|csv|parquet-csv] [--run NAME] [--from DAY] [--to DAY] "
        "[--output FILE]\n");
}

/* cmd_migrate.c - depesche migrate: create or update the database schema. */
#include "command.h"
#include "log.h"
#include "mem.h"
#include "options.h"
#include "paths.h"
#include "pg_migrate.h"

#include <stdlib.h>
#include <time.h>

/* A database that is just starting is waited for, so that both can be started together. */
static enum dp_status migrate_patiently(const struct dp_config *config, const char *dir, struct dp_error *err)
{
    enum dp_status status = dp_pg_migrate(config, dir, err);

    for (int64_t waited = 0; status == DP_UNAVAILABLE && waited < config->wait_s; waited++) {
        const struct timespec second = {1, 0};

        if (waited == 0) {
            dp_log(DP_LOG_WARN, "waiting up to %d s for the database: %s", (int)config->wait_s, err->text);
        }
        (void)nanosleep(&second, NULL);
        dp_error_clear(err);
        status = dp_pg_migrate(config, dir, err);
    }
    return status;
}

int dp_cmd_migrate(int argc, char **argv)
{
    struct dp_config config;
    struct dp_error err;
    const enum dp_parse parse = dp_config_read(&config, DP_COMMAND_INDEX_migrate, argc, argv);
    int exit_status = dp_parse_exit(parse);

    if (parse == DP_PARSE_GO) {
        char *dir = config.sql_dir ? dp_need_strdup(config.sql_dir) : dp_data_dir(DP_DATA_SQL);

        dp_error_clear(&err);
        if (dir == NULL) {
            dp_log(DP_LOG_ERROR, "the schema files were not found; name their folder with --sql-dir");
            exit_status = DP_EXIT_FAILED;
        } else if (migrate_patiently(&config, dir, &err) != DP_OK) {
            dp_log_failure("migrate", &err);
            exit_status = DP_EXIT_FAILED;
        }
        free(dir);
    }
    dp_config_free(&config);
    return exit_status;
}

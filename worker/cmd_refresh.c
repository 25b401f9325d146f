/* cmd_refresh.c - depesche refresh: bring event_dyad_day and event_clusters up to date now. */
#include "command.h"
#include "log.h"
#include "options.h"
#include "pg_refresh.h"

#include <inttypes.h>

int dp_cmd_refresh(int argc, char **argv)
{
    struct dp_config config;
    struct dp_error err;
    const enum dp_parse parse = dp_config_read(&config, DP_COMMAND_INDEX_refresh, argc, argv);
    int exit_status = dp_parse_exit(parse);
    int64_t days = 0;

    dp_error_clear(&err);
    if (parse == DP_PARSE_GO && dp_pg_refresh(&days, &config, config.run, &err) != DP_OK) {
        dp_log_failure("refresh", &err);
        exit_status = DP_EXIT_FAILED;
    } else if (parse == DP_PARSE_GO) {
        dp_log(DP_LOG_INFO, "counted %" PRId64 " days again", days);
    }
    dp_config_free(&config);
    return exit_status;
}

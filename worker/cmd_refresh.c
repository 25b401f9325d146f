/* cmd_refresh.c - depesche refresh: bring event_dyad_day and event_clusters up to date now. */
#include "command.h"
#include "log.h"
#include "options.h"
#include "pg_refresh.h"

#include <inttypes.h>

static enum dp_status refresh(bool *known, struct dp_config *config, struct dp_error *err)
{
    int64_t days = 0;

    (void)known;
    DP_TRY(dp_pg_refresh(&days, config, config->run, err));
    dp_log(DP_LOG_INFO, "counted %" PRId64 " days again", days);
    return DP_OK;
}

int dp_cmd_refresh(int argc, char **argv)
{
    return dp_command_run(DP_COMMAND_INDEX_refresh, argc, argv, refresh, NULL);
}

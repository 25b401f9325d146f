/* cmd_runs.c - depesche runs: look at runs, and choose the one that analysts see. */
#include "command.h"
#include "options.h"
#include "pg_runs.h"

#include <string.h>

static const char usage[] =
    "depesche runs: needs one of\n"
    "  list          every run and how far it has come\n"
    "  show NAME     one run: partitions, articles, events, rejects\n"
    "  diff A B      what B makes of the same articles that A does not: counts by type, countries and rule, sentences\n"
    "  promote NAME  make it the run that the views read\n"
    "  drop NAME     delete it with all its rows\n";

/* The action that the words ask for; *known is false when they ask for none. */
static enum dp_status act(bool *known, struct dp_config *config, struct dp_error *err)
{
    const int count = config->arg_count;
    const char *action = count > 0 ? config->args[0] : "";

    if (strcmp(action, "list") == 0 && count == 1) {
        return dp_pg_runs_list(stdout, config, err);
    }
    if (strcmp(action, "show") == 0 && count == 2) {
        return dp_pg_runs_show(stdout, config, config->args[1], err);
    }
    if (strcmp(action, "diff") == 0 && count == 3) {
        return dp_pg_runs_diff(stdout, config, (const char *const[]){config->args[1], config->args[2]}, err);
    }
    if (strcmp(action, "promote") == 0 && count == 2) {
        return dp_pg_runs_promote(config, config->args[1], err);
    }
    if (strcmp(action, "drop") == 0 && count == 2) {
        return dp_pg_runs_drop(config, config->args[1], err);
    }
    *known = false;
    return DP_OK;
}

int dp_cmd_runs(int argc, char **argv) { return dp_command_run(DP_COMMAND_INDEX_runs, argc, argv, act, usage); }

/* command.c - what subcommands have in common. */
#include "command.h"

#include "log.h"
#include "options.h"
#include "synopsis.h"

#include <stdio.h>

int dp_command_run(enum dp_command_index command, int argc, char **argv, dp_command_fn act, const char *usage)
{
    struct dp_config config;
    struct dp_error err;
    const enum dp_parse parse = dp_config_read(&config, command, argc, argv);
    int exit_status = dp_parse_exit(parse);
    bool known = true;

    dp_error_clear(&err);
    if (parse == DP_PARSE_GO && act(&known, &config, &err) != DP_OK) {
        dp_log_failure(dp_command_name(command), &err);
        exit_status = DP_EXIT_FAILED;
    }
    if (!known) {
        (void)fputs(usage, stderr);
        exit_status = DP_EXIT_USAGE;
    }
    dp_config_free(&config);
    return exit_status;
}

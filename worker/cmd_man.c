/* cmd_man.c - depesche man: manual pages. */
#include "command.h"
#include "man.h"
#include "options.h"
#include "synopsis.h"

#include <string.h>

static int print_page(const struct dp_config *config)
{
    if (config->arg_count == 0) {
        dp_man_program(stdout);
        return DP_EXIT_DONE;
    }
    for (int i = 0; i < DP_COMMAND_COUNT && config->arg_count == 1; i++) {
        if (strcmp(dp_command_name((enum dp_command_index)i), config->args[0]) == 0) {
            dp_man_command(stdout, (enum dp_command_index)i);
            return DP_EXIT_DONE;
        }
    }
    (void)fputs("usage: depesche man [COMMAND] | man -l -\n", stderr);
    return DP_EXIT_USAGE;
}

int dp_cmd_man(int argc, char **argv)
{
    struct dp_config config;
    const enum dp_parse parse = dp_config_read(&config, DP_COMMAND_INDEX_man, argc, argv);
    const int status = parse == DP_PARSE_GO ? print_page(&config) : dp_parse_exit(parse);

    dp_config_free(&config);
    return status;
}

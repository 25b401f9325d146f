/* cmd_man.c - depesche man: manual pages. */
#include "command.h"
#include "man.h"
#include "options.h"
#include "synopsis.h"

#include <string.h>

static enum dp_status print_page(bool *known, struct dp_config *config, struct dp_error *err)
{
    (void)err;
    if (config->arg_count == 0) {
        dp_man_program(stdout);
        return DP_OK;
    }
    for (int i = 0; i < DP_COMMAND_COUNT && config->arg_count == 1; i++) {
        if (strcmp(dp_command_name((enum dp_command_index)i), config->args[0]) == 0) {
            dp_man_command(stdout, (enum dp_command_index)i);
            return DP_OK;
        }
    }
    *known = false;
    return DP_OK;
}

int dp_cmd_man(int argc, char **argv)
{
    return dp_command_run(DP_COMMAND_INDEX_man, argc, argv, print_page, "usage: depesche man [COMMAND] | man -l -\n");
}

/* cmd_completion.c - depesche completion: scripts for shells. */
#include "command.h"
#include "completion.h"
#include "options.h"

#include <string.h>

static enum dp_status print_script(bool *known, struct dp_config *config, struct dp_error *err)
{
    const char *shell = config->arg_count == 1 ? config->args[0] : "";

    (void)err;
    if (strcmp(shell, "bash") == 0) {
        dp_completion_bash(stdout);
    } else if (strcmp(shell, "zsh") == 0) {
        dp_completion_zsh(stdout);
    } else if (strcmp(shell, "fish") == 0) {
        dp_completion_fish(stdout);
    } else {
        *known = false;
    }
    return DP_OK;
}

int dp_cmd_completion(int argc, char **argv)
{
    return dp_command_run(DP_COMMAND_INDEX_completion, argc, argv, print_script,
                          "usage: depesche completion bash|zsh|fish\n");
}

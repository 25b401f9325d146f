/* cmd_completion.c - depesche completion: scripts for shells. */
#include "command.h"
#include "completion.h"
#include "options.h"

#include <string.h>

static int print_script(const struct dp_config *config)
{
    const char *shell = config->arg_count == 1 ? config->args[0] : "";

    if (strcmp(shell, "bash") == 0) {
        dp_completion_bash(stdout);
    } else if (strcmp(shell, "zsh") == 0) {
        dp_completion_zsh(stdout);
    } else if (strcmp(shell, "fish") == 0) {
        dp_completion_fish(stdout);
    } else {
        (void)fputs("usage: depesche completion bash|zsh|fish\n", stderr);
        return DP_EXIT_USAGE;
    }
    return DP_EXIT_DONE;
}

int dp_cmd_completion(int argc, char **argv)
{
    struct dp_config config;
    const enum dp_parse parse = dp_config_read(&config, DP_COMMAND_INDEX_completion, argc, argv);
    const int status = parse == DP_PARSE_GO ? print_script(&config) : dp_parse_exit(parse);

    dp_config_free(&config);
    return status;
}

/* cmd_config.c - depesche config: show, check and explain the configuration. */
#include "command.h"
#include "options.h"

#include <stdio.h>
#include <string.h>

static const char usage[] =
    "depesche config: needs one of\n"
    "  example   print a configuration file with every setting and its default\n"
    "  markdown  print the reference of all settings\n"
    "  show      print every setting that file, environment and arguments come to, with its origin\n"
    "  check     say whether they can be read; prints nothing when they can\n";

int dp_cmd_config(int argc, char **argv)
{
    struct dp_config config;
    const enum dp_parse parse = dp_config_read(&config, DP_COMMAND_INDEX_config, argc, argv);
    const char *what = parse == DP_PARSE_GO && config.arg_count == 1 ? config.args[0] : "";
    int status = DP_EXIT_DONE;

    if (parse != DP_PARSE_GO) {
        status = dp_parse_exit(parse);
    } else if (strcmp(what, "example") == 0) {
        dp_options_example(stdout);
    } else if (strcmp(what, "markdown") == 0) {
        dp_options_markdown(stdout);
    } else if (strcmp(what, "show") == 0) {
        dp_config_show(stdout, &config);
    } else if (strcmp(what, "check") != 0) {
        (void)fputs(usage, stderr);
        status = DP_EXIT_USAGE;
    }
    dp_config_free(&config);
    return status;
}

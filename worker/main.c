/* main.c - the list of subcommands, and the way to each. */
#include "command.h"

#include "depesche/depesche.h"
#include "mem.h"

#include <stdio.h>
#include <string.h>

struct command {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *doc;
};

#define DP_X(name, doc) {#name, dp_cmd_##name, doc},
static const struct command commands[] = {DP_COMMAND_MAP(DP_X)};
#undef DP_X

static void print_usage(FILE *out)
{
    (void)fputs("depesche: who did what to whom, where, when, and who says so. News in, event records out.\n\n"
                "usage: depesche COMMAND [OPTION...]\n\n",
                out);
    for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
        (void)fprintf(out, "    %-10s %s\n", commands[i].name, commands[i].doc);
    }
    (void)fputs("\n`depesche COMMAND --help` lists the options of a command.\n", out);
}

int main(int argc, char **argv)
{
    const char *name = argc > 1 ? argv[1] : "";

    dp_mem_setup();
    if (strcmp(name, "--version") == 0) {
        name = "version";
    }
    for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
        if (strcmp(commands[i].name, name) == 0) {
            return commands[i].run(argc - 1, argv + 1);
        }
    }
    if (strcmp(name, "help") == 0 || strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0) {
        print_usage(stdout);
        return DP_EXIT_DONE;
    }
    if (*name != '\0') {
        (void)fprintf(stderr, "depesche: no command '%s'\n\n", name);
    }
    print_usage(stderr);
    return DP_EXIT_USAGE;
}

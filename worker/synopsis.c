/* synopsis.c - what stands behind the options of a command. */
#include "synopsis.h"

#include <stddef.h>

#define DP_X(name, doc) {#name, doc},
static const struct {
    const char *name, *doc;
} commands[] = {DP_COMMAND_MAP(DP_X)};
#undef DP_X

/* Commands that are not here take no arguments. */
static const struct {
    const char *args, *words;
    int takes_files;
} arguments[DP_COMMAND_COUNT] = {
    [DP_COMMAND_INDEX_runs] = {"list | show NAME | diff A B | promote NAME | drop NAME", "list show diff promote drop",
                               0},
    [DP_COMMAND_INDEX_dlq] = {"list | show TOPIC:PARTITION:OFFSET | replay [TOPIC:PARTITION:OFFSET...]",
                              "list show replay", 0},
    [DP_COMMAND_INDEX_extract] = {"[FILE...]", "", 1},
    [DP_COMMAND_INDEX_packs] = {"lint | test | unknown CORPUS...", "lint test unknown", 1},
    [DP_COMMAND_INDEX_publish] = {"FILE...", "", 1},
    [DP_COMMAND_INDEX_config] = {"example | markdown | show | check", "example markdown show check", 0},
    [DP_COMMAND_INDEX_man] = {"[COMMAND]", "", 0},
    [DP_COMMAND_INDEX_completion] = {"bash | zsh | fish", "bash zsh fish", 0},
};

const char *dp_command_name(enum dp_command_index command) { return commands[command].name; }

const char *dp_command_doc(enum dp_command_index command) { return commands[command].doc; }

const char *dp_command_args(enum dp_command_index command)
{
    return arguments[command].args == NULL ? "" : arguments[command].args;
}

const char *dp_command_words(enum dp_command_index command)
{
    return arguments[command].words == NULL ? "" : arguments[command].words;
}

int dp_command_takes_files(enum dp_command_index command) { return arguments[command].takes_files; }

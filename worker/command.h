/* command.h - the subcommands of `depesche`. */
#ifndef DP_WORKER_COMMAND_H
#define DP_WORKER_COMMAND_H

#include <depesche/status.h>

#include <stdbool.h>

struct dp_config;

/* Exit statuses of every subcommand. */
enum { DP_EXIT_DONE = 0, DP_EXIT_FAILED = 1, DP_EXIT_USAGE = 2 };

/**
 * X(name, one line for the list of commands) - every subcommand, in the order people meet them. The name is the word on
 * the command line, the suffix of its function and of its bit in the table of options.
 */
#define DP_COMMAND_MAP(X)                                                                                              \
    X(migrate, "create or update the database schema")                                                                 \
    X(run, "read articles from Kafka, write events to PostgreSQL")                                                     \
    X(replay, "process a span of time again, into a run beside the live one")                                          \
    X(runs, "look at runs, compare them, choose the one that analysts see")                                            \
    X(refresh, "bring what is counted by days up to date now")                                                         \
    X(dlq, "look at rejected messages, send them again")                                                               \
    X(export, "the events of a run as JSON lines or CSV")                                                              \
    X(extract, "articles from files or a pipe, records to standard output")                                            \
    X(packs, "check the packs and run their examples")                                                                 \
    X(train, "train a name tagger")                                                                                    \
    X(publish, "send articles to a Kafka topic")                                                                       \
    X(config, "show, check and explain the configuration")                                                             \
    X(man, "print a manual page")                                                                                      \
    X(completion, "print a script that completes commands in a shell")                                                 \
    X(version, "print the version")

#define DP_X(name, doc) int dp_cmd_##name(int argc, char **argv);
DP_COMMAND_MAP(DP_X)
#undef DP_X

#define DP_X(name, doc) DP_COMMAND_INDEX_##name,
enum dp_command_index { DP_COMMAND_MAP(DP_X) DP_COMMAND_COUNT };
#undef DP_X

/* Sets of subcommands, for the table of options. */
#define DP_X(name, doc) DP_CMD_##name = 1u << DP_COMMAND_INDEX_##name,
enum dp_command { DP_COMMAND_MAP(DP_X) DP_CMD_ALL = (1u << DP_COMMAND_COUNT) - 1 };
#undef DP_X

/** What a subcommand does. *known is true before, and made false when the words ask for nothing that it can do. */
typedef enum dp_status (*dp_command_fn)(bool *known, struct dp_config *config, struct dp_error *err);

/**
 * Read the settings of `command` and act: most subcommands are this.
 *
 * @param usage  said to stderr when the words ask for nothing known; NULL when `act` knows them all.
 * @return the exit status. A failure has been logged.
 */
int dp_command_run(enum dp_command_index command, int argc, char **argv, dp_command_fn act, const char *usage);

#endif

/*
 * options.h - every setting of the program in one table, from which the parser, --help, the example configuration file
 * and the reference page are made.
 *
 * A value comes from the configuration file, is replaced by the environment (DEPESCHE_BATCH_BYTES for batch-bytes), and
 * that by an argument (--batch-bytes).
 */
#ifndef DP_WORKER_OPTIONS_H
#define DP_WORKER_OPTIONS_H

#include "command.h"
#include "log.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* Words of a list, in the order given. */
struct dp_words {
    char **at;
    size_t count;
};

/* KEY=VALUE pairs, each key once, in the order given. */
struct dp_pair {
    char *key, *value;
};
struct dp_pairs {
    struct dp_pair *at;
    size_t count;
};

enum dp_start { DP_START_EARLIEST, DP_START_LATEST };
enum dp_extraction { DP_EXTRACTION_ON, DP_EXTRACTION_OFF };
enum dp_gap { DP_GAP_SKIP, DP_GAP_STOP };
enum dp_missing_id { DP_ID_FROM_KEY, DP_ID_FROM_CONTENT };
/* `extract` has the first three, `export` the others. */
enum dp_show { DP_SHOW_JSON, DP_SHOW_PRETTY, DP_SHOW_HTML, DP_SHOW_JSONL, DP_SHOW_CSV, DP_SHOW_PARQUET_CSV };
enum dp_log_format { DP_LOG_AUTO, DP_LOG_JSON, DP_LOG_TEXT };

/* What the settings of one subcommand come to. Strings are owned; NULL = not set. See the table for the meanings. */
struct dp_config {
    char *config_file;
    char *brokers;
    struct dp_words topics;
    char *group;
    char *run;
    char *database;
    char *database_password_file;
    char *dlq_topic;
    char *output_topic;
    struct dp_words packs;
    struct dp_pairs fields;
    struct dp_pairs kafka;
    struct dp_words skip;
    char *sql_dir;
    char *from, *to;
    char *output;
    char *lang;
    char *http;
    int64_t threads;
    int64_t batch_messages;
    int64_t batch_bytes;
    int64_t batch_wait_ms;
    int64_t start;      /* enum dp_start */
    int64_t gap;        /* enum dp_gap */
    int64_t extract;    /* enum dp_extraction */
    int64_t missing_id; /* enum dp_missing_id */
    int64_t copy_window_h;
    int64_t reject_bytes;
    int64_t retry_max_ms;
    int64_t drain_ms;
    int64_t database_wait_s;
    int64_t limit;
    int64_t wait_s;
    int64_t refresh_s;
    int64_t workers;
    int64_t samples;
    int64_t delete;      /* 0 or 1 */
    int64_t jsonl;       /* 0 or 1 */
    int64_t format;      /* enum dp_show */
    int64_t color;       /* enum dp_colour_choice */
    int64_t strict;      /* 0 or 1 */
    int64_t explain;     /* 0 or 1 */
    int64_t min_percent; /* of the packs' examples */
    int64_t log_level;   /* enum dp_log_level */
    int64_t log_format;  /* enum dp_log_format */

    char **args; /* what is no option: borrowed from argv */
    int arg_count;

    char **origins; /* [number of options]: where each value comes from, NULL = default */
    int *ranks;     /* [number of options]: precedence of that origin */
};

enum dp_option_type {
    DP_OPT_TEXT,
    DP_OPT_INT,
    DP_OPT_FLAG,   /* given or not: int64_t 0 or 1 */
    DP_OPT_CHOICE, /* one of `choices`: int64_t index */
    DP_OPT_WORDS,  /* may be repeated, or separated by commas */
    DP_OPT_PAIRS   /* KEY=VALUE, may be repeated; NAME.KEY = VALUE in the file */
};

struct dp_option {
    const char *name; /* "batch-bytes" */
    enum dp_option_type type;
    size_t offset;              /* of the value in struct dp_config */
    const char *initial;        /* default as one would write it, NULL = none */
    int64_t min, max;           /* DP_OPT_INT */
    const char *unit;           /* DP_OPT_INT: "bytes"; else the form of the value: "HOST:PORT[,...]" */
    const char *const *choices; /* DP_OPT_CHOICE, NULL-terminated */
    unsigned commands;          /* set of enum dp_command that know it */
    unsigned needed_by;         /* set of enum dp_command that cannot do without it */
    bool secret;                /* the value must not be shown or logged */
    const char *doc;            /* one or two sentences */
};

extern const struct dp_option dp_options[];
extern const size_t dp_option_count;

enum dp_parse { DP_PARSE_GO, DP_PARSE_HELP, DP_PARSE_WRONG };

/**
 * Read the settings of `command`: defaults, file, environment, arguments. Sets up logging as they say.
 *
 * @param out      filled; release with dp_config_free() whatever the answer.
 * @param command  index of the subcommand.
 * @param argc     argv[0] is the subcommand's name; argv is borrowed for the life of *out.
 * @return DP_PARSE_GO, DP_PARSE_HELP (help was printed: exit 0), DP_PARSE_WRONG (said to stderr: exit 2).
 */
enum dp_parse dp_config_read(struct dp_config *out, enum dp_command_index command, int argc, char **argv);

/** Release what dp_config_read() filled and make it empty. */
void dp_config_free(struct dp_config *config);

/** The exit status that stands for an answer other than DP_PARSE_GO. */
int dp_parse_exit(enum dp_parse parse);

/** The index of the option called `name` (`len` bytes), or dp_option_count. */
size_t dp_option_find(const char *name, size_t len);

/** The value of `key` among `pairs`, NULL = absent. Borrowed. */
const char *dp_pairs_get(const struct dp_pairs *pairs, const char *key);

/* How strongly an origin speaks. */
enum { DP_RANK_DEFAULT, DP_RANK_FILE, DP_RANK_ENVIRONMENT, DP_RANK_ARGUMENT };

/* A value on its way into a configuration. */
struct dp_setting {
    size_t option;   /* index into dp_options */
    const char *key; /* DP_OPT_PAIRS written as NAME.KEY, else NULL; `key_len` bytes */
    size_t key_len;
    const char *value;  /* NUL-terminated */
    int rank;           /* DP_RANK_* */
    const char *origin; /* for people: "depesche.conf:3" */
};

/**
 * Set one option. Lists take further words of the same rank, and start anew with a higher one.
 *
 * @return false with the reason in `why` when the value does not fit.
 */
bool dp_config_set(struct dp_config *config, const struct dp_setting *setting, char *why, size_t why_size);

/** Read the file into `config`; false after saying to stderr what is wrong and where. */
bool dp_config_read_file(struct dp_config *config, const char *path);

/** Print the help of `command`. */
void dp_options_help(FILE *out, enum dp_command_index command);

/** Print a configuration file with every option, its meaning and its default. */
void dp_options_example(FILE *out);

/** Print the reference of all options as a Markdown page. */
void dp_options_markdown(FILE *out);

/** Print every value of `config` with its origin; secrets are hidden. */
void dp_config_show(FILE *out, const struct dp_config *config);

#endif

/* options_table.c - every setting of the program. `depesche config` knows them all. */
#include "options.h"

#include <stddef.h>

static const char *const start_choices[] = {"earliest", "latest", NULL};
static const char *const extract_choices[] = {"on", "off", NULL};
static const char *const gap_choices[] = {"skip", "stop", NULL};
static const char *const missing_id_choices[] = {"key", "content", NULL};
static const char *const format_choices[] = {"json", "pretty", "html", "jsonl", "csv", "parquet-csv", NULL};
static const char *const color_choices[] = {"auto", "always", "never", NULL};
static const char *const log_format_choices[] = {"auto", "json", "text", NULL};

#define DP_X(name, wire) wire,
static const char *const log_level_choices[] = {DP_LOG_MAP(DP_X) NULL};
#undef DP_X

/* The kinds of rows: AT names the member of struct dp_config. */
#define AT(member) offsetof(struct dp_config, member)
#define TEXT(form) DP_OPT_TEXT, .unit = (form)
#define INT(initial_, min_, max_, unit_) DP_OPT_INT, .initial = #initial_, .min = (min_), .max = (max_), .unit = (unit_)
#define CHOICE(list, initial_) DP_OPT_CHOICE, .choices = (list), .initial = (initial_)
#define WORDS(form) DP_OPT_WORDS, .unit = (form)
#define PAIRS(form) DP_OPT_PAIRS, .unit = (form)
#define FLAG DP_OPT_FLAG
#define FOR(commands_) .commands = (commands_)
#define NEEDED(commands_) .needed_by = (commands_)

enum {
    KAFKA_COMMANDS = DP_CMD_run | DP_CMD_replay | DP_CMD_publish,
    BROKER_COMMANDS = KAFKA_COMMANDS | DP_CMD_dlq,
    DATABASE_COMMANDS =
        DP_CMD_run | DP_CMD_replay | DP_CMD_migrate | DP_CMD_runs | DP_CMD_refresh | DP_CMD_dlq | DP_CMD_export,
    RUN_COMMANDS = DP_CMD_run | DP_CMD_replay,
    EXTRACT_COMMANDS = RUN_COMMANDS | DP_CMD_extract
};

const struct dp_option dp_options[] = {
    {"config", TEXT("FILE"), .offset = AT(config_file), FOR(DP_CMD_ALL),
     .doc = "File of settings, one `name = value` a line; `#` starts a comment line."},

    {"brokers", TEXT("HOST:PORT[,...]"), .offset = AT(brokers), FOR(BROKER_COMMANDS),
     NEEDED(DP_CMD_run | DP_CMD_replay | DP_CMD_publish),
     .doc = "Kafka brokers to start from; the others are found by themselves."},
    {"topic", WORDS("NAME[,...]"), .offset = AT(topics), FOR(KAFKA_COMMANDS),
     NEEDED(DP_CMD_run | DP_CMD_replay | DP_CMD_publish),
     .doc = "Topics with articles. A name that starts with ^ is a regular expression."},
    {"group", TEXT("NAME"), .offset = AT(group), FOR(RUN_COMMANDS), NEEDED(DP_CMD_run),
     .doc = "Consumer group. Workers of one group share the partitions; the database, not Kafka, holds the offsets, so "
            "one run must be written by one group. Default of a replay: depesche-replay-RUN."},
    {"kafka", PAIRS("KEY=VALUE"), .offset = AT(kafka), FOR(BROKER_COMMANDS),
     .doc =
         "Any property of librdkafka, handed over untouched (TLS, SASL, timeouts). The value @file:PATH is read from "
         "that file, for secrets."},
    {"dlq-topic", TEXT("NAME"), .offset = AT(dlq_topic), FOR(RUN_COMMANDS),
     .doc = "Topic that also gets every rejected message, with its reason and coordinates as headers."},
    {"output-topic", TEXT("NAME"), .offset = AT(output_topic), FOR(RUN_COMMANDS),
     .doc =
         "Topic that also gets the record of every article, as JSON under the article's id, and a null value for one "
         "that is deleted. A replay obeys it as an argument only, not in the file or the environment."},

    {"database", TEXT("URL"), .offset = AT(database), FOR(DATABASE_COMMANDS), NEEDED(DATABASE_COMMANDS), .secret = true,
     .doc = "PostgreSQL connection string or URI, as libpq reads it."},
    {"database-password-file", TEXT("FILE"), .offset = AT(database_password_file), FOR(DATABASE_COMMANDS),
     .doc = "File that holds the database password; read again at every connection, so that it may change."},
    {"database-wait", INT(60, 1, 100, "s"), .offset = AT(database_wait_s), FOR(RUN_COMMANDS),
     .doc = "How long the database may work on one statement. A connection that stays silent for a few seconds more is "
            "given up."},
    {"sql-dir", TEXT("DIR"), .offset = AT(sql_dir), FOR(DP_CMD_migrate),
     .doc = "Folder of the numbered schema files. Default: where they were installed, else the source tree."},
    {"wait", INT(30, 0, 3600, "s"), .offset = AT(wait_s), FOR(DP_CMD_migrate),
     .doc = "How long to wait for a database that is not there yet."},

    {"run", TEXT("NAME"), .offset = AT(run), FOR(RUN_COMMANDS | DP_CMD_dlq | DP_CMD_refresh | DP_CMD_export),
     NEEDED(DP_CMD_replay),
     .doc = "Name of the run that the rows belong to; it is created when it does not exist. Default except in replay: "
            "live; of refresh and export: the active run."},
    {"from", TEXT("TIME|earliest"), .initial = "earliest", .offset = AT(from), FOR(DP_CMD_replay | DP_CMD_export),
     .doc = "First Kafka time to replay: 2024-05-06T07:08:09Z, or the first message that Kafka has kept. Of export the "
            "first day of the events: 2024-05-06."},
    {"to", TEXT("TIME|now"), .initial = "now", .offset = AT(to), FOR(DP_CMD_replay | DP_CMD_export),
     .doc = "Kafka time to stop before; now means what is there when the replay begins. Of export the last day of the "
            "events, itself included; with from or to, events that no day is known of stay out."},
    {"workers", INT(1, 1, 64, "processes"), .offset = AT(workers), FOR(DP_CMD_replay),
     .doc =
         "Processes that share the replay; the same command on other machines shares it too. More than the topics have "
         "partitions are of no use."},
    {"samples", INT(5, 0, 100000, "sentences"), .offset = AT(samples), FOR(DP_CMD_runs),
     .doc = "Of runs diff: how many sentences to show whose events are lost, gained or changed, of each."},
    {"limit", INT(50, 1, 1000000, "lines"), .offset = AT(limit), FOR(DP_CMD_dlq | DP_CMD_packs),
     .doc = "Most messages to list; of packs unknown, most words of each kind."},
    {"packs", WORDS("DIR[,...]"), .offset = AT(packs), FOR(EXTRACT_COMMANDS | DP_CMD_packs),
     .doc =
         "Folders of packs; a later one adds to an earlier one. Default: the installed packs, else the source tree."},
    {"extract", CHOICE(extract_choices, "on"), .offset = AT(extract), FOR(RUN_COMMANDS),
     .doc =
         "off writes articles alone, in the language that they name, and needs no packs: no sentences, names, events, "
         "nor near copies. A replay into a run of its own extracts later what was only read at first."},
    {"field", PAIRS("NAME=PATH"), .offset = AT(fields), FOR(EXTRACT_COMMANDS | DP_CMD_publish | DP_CMD_packs),
     .doc = "Where a JSON article keeps a field, as a dotted path: text=body.content. Names: id url source title text "
            "html lang published_at fetched_at."},
    {"missing-id", CHOICE(missing_id_choices, "key"), .offset = AT(missing_id), FOR(RUN_COMMANDS),
     .doc = "The id of an article that names none: the message key (else its content), or its content only. Choose "
            "content when keys are not unique, such as a source name: articles with one id replace each other."},
    {"start", CHOICE(start_choices, "earliest"), .offset = AT(start), FOR(DP_CMD_run),
     .doc = "Where a run begins on a partition that it has not read before."},
    {"gap", CHOICE(gap_choices, "skip"), .offset = AT(gap), FOR(RUN_COMMANDS),
     .doc = "What to do when Kafka has deleted messages that were not read yet: go on behind the gap and count it in "
            "consumer_offset.lost_offsets, or stop."},
    {"skip", WORDS("TOPIC:PARTITION:OFFSET[,...]"), .offset = AT(skip), FOR(RUN_COMMANDS),
     .doc = "Messages to reject unread: the way past one that brings the worker down."},
    {"refresh", INT(60, 0, 86400, "s"), .offset = AT(refresh_s), FOR(DP_CMD_run),
     .doc =
         "How often event_dyad_day and event_clusters are brought up to date; 0 = never, which leaves it to `depesche "
         "refresh`. Of several workers one does it."},

    {"delete", FLAG, .initial = "false", .offset = AT(delete), FOR(DP_CMD_publish),
     .doc = "The arguments are ids, not files: send a tombstone for each, which deletes the article."},

    {"jsonl", FLAG, .initial = "false", .offset = AT(jsonl), FOR(DP_CMD_extract),
     .doc =
         "The input holds one article in JSON a line; the output has one line for each, in the same order. Without it "
         "a file is one article in any format."},
    {"format", CHOICE(format_choices, "json"), .offset = AT(format), FOR(DP_CMD_extract | DP_CMD_packs | DP_CMD_export),
     .doc = "json: one record a line. pretty: the text with names and events marked, and each event in words. "
            "html: one page with the text, the events beside it and a map. packs unknown prints a table unless json is "
            "asked for. Of export: jsonl (the default), one event an object; csv, lists in one column with ; between; "
            "parquet-csv, no lists but their first member and their length, empty is null."},
    {"output", TEXT("FILE"), .offset = AT(output), FOR(DP_CMD_export),
     .doc = "File to write; removed when it cannot be written to its end. Default: standard output."},
    {"explain", FLAG, .initial = "false", .offset = AT(explain), FOR(DP_CMD_extract),
     .doc = "Say why each event is there, and which rules came close in its sentence and what they lacked: in html "
            "beside the events, in the other formats instead of the record."},
    {"color", CHOICE(color_choices, "auto"), .offset = AT(color), FOR(DP_CMD_extract),
     .doc = "Colours of the pretty format. auto is colours on a terminal, unless NO_COLOR is set."},
    {"strict", FLAG, .initial = "false", .offset = AT(strict), FOR(DP_CMD_extract),
     .doc = "Exit with status 1 when an article could not be processed. Its line says why either way."},

    {"lang", TEXT("de"), .offset = AT(lang), FOR(DP_CMD_packs),
     .doc = "packs unknown reads only the articles of this language. Default: all that a pack knows."},
    {"min-percent", INT(100, 0, 100, "percent"), .offset = AT(min_percent), FOR(DP_CMD_packs),
     .doc = "packs test fails when fewer of the examples hold."},
    {"threads", INT(0, 0, 256, "threads"), .offset = AT(threads), FOR(EXTRACT_COMMANDS),
     .doc = "Threads that extract; 0 means one for each processor."},
    {"batch-messages", INT(500, 1, 20000, "messages"), .offset = AT(batch_messages), FOR(RUN_COMMANDS),
     .doc = "Most messages in one transaction."},
    {"batch-bytes", INT(8388608, 1048576, 1073741824, "bytes"), .offset = AT(batch_bytes), FOR(RUN_COMMANDS),
     .doc = "A batch that holds this much is full."},
    {"batch-wait", INT(100, 0, 60000, "ms"), .offset = AT(batch_wait_ms), FOR(RUN_COMMANDS),
     .doc = "How long a batch waits for more after its first message."},
    {"copy-window", INT(72, 0, 8760, "h"), .offset = AT(copy_window_h), FOR(RUN_COMMANDS),
     .doc =
         "How far apart two articles may appear for the later one to be a near copy (article.duplicate_of). The same "
         "for all workers of a run. 0 does not look for copies."},
    {"reject-bytes", INT(65536, 0, 33554432, "bytes"), .offset = AT(reject_bytes), FOR(RUN_COMMANDS),
     .doc = "How much of a rejected message is kept in the table rejected."},
    {"retry-max", INT(15000, 100, 600000, "ms"), .offset = AT(retry_max_ms), FOR(RUN_COMMANDS),
     .doc = "Longest pause between two attempts to reach a database that is down."},
    {"drain", INT(4500, 100, 600000, "ms"), .offset = AT(drain_ms), FOR(RUN_COMMANDS),
     .doc = "How long SIGTERM waits for the batch in hand before the process ends anyway. Nothing is lost either way."},

    {"http", TEXT("ADDR:PORT"), .offset = AT(http), FOR(RUN_COMMANDS),
     .doc = "Where to answer GET /metrics (Prometheus), /healthz and /readyz; the address defaults to this "
            "machine's loopback, *:PORT means every address."},

    {"log-level", CHOICE(log_level_choices, "info"), .offset = AT(log_level), FOR(DP_CMD_ALL),
     .doc = "The least urgent lines to log."},
    {"log-format", CHOICE(log_format_choices, "auto"), .offset = AT(log_format), FOR(DP_CMD_ALL),
     .doc = "How to log to standard error. auto is text on a terminal and JSON elsewhere."},
};

const size_t dp_option_count = sizeof(dp_options) / sizeof(dp_options[0]);

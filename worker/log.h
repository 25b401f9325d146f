/* log.h - one line to standard error for each thing an operator should know: JSON for machines, text for people. */
#ifndef DP_WORKER_LOG_H
#define DP_WORKER_LOG_H

#include "depesche/status.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* X(enum, name) - most urgent first. */
#define DP_LOG_MAP(X)                                                                                                  \
    X(DP_LOG_ERROR, "error")                                                                                           \
    X(DP_LOG_WARN, "warn")                                                                                             \
    X(DP_LOG_INFO, "info")                                                                                             \
    X(DP_LOG_DEBUG, "debug")
#define DP_X(name, wire) name,
enum dp_log_level { DP_LOG_MAP(DP_X) DP_LOG_LEVELS };
#undef DP_X

/* A place in Kafka. */
struct dp_place {
    const char *topic; /* NULL = none */
    int32_t partition;
    int64_t offset; /* below 0 = the partition as a whole */
};

/** Say how to log. Not for use while another thread logs. The default is text and DP_LOG_INFO. */
void dp_log_setup(enum dp_log_level least, bool json);

/** Write one line of at most 4 KiB. Any thread. The text must hold no secret. */
void dp_log(enum dp_log_level level, const char *fmt, ...) DP_PRINTF(2, 3);

/** The same about a place in Kafka, which becomes fields of its own. `place` may be NULL. */
void dp_log_at(enum dp_log_level level, const struct dp_place *place, const char *fmt, ...) DP_PRINTF(3, 4);

/* A number that a program which reads the log should not have to look for in the text. */
struct dp_log_number {
    const char *name;
    double value;
};

/** Write one line; where the log is JSON, the numbers become fields of their own beside the text. */
void dp_log_numbers(enum dp_log_level level, const struct dp_log_number *numbers, size_t count, const char *fmt, ...)
    DP_PRINTF(4, 5);

/** Log a failure as an error: "WHAT: FILE:LINE: TEXT", the file where there is one. */
void dp_log_failure(const char *what, const struct dp_error *err);

#endif

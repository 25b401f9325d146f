/* log.c - one line to standard error for each thing an operator should know. */
#include "log.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { LINE_MAX_BYTES = 4096, TEXT_MAX_BYTES = 3000 };

#define DP_X(name, wire) wire,
static const char *const level_names[] = {DP_LOG_MAP(DP_X)};
#undef DP_X

static enum dp_log_level least_level = DP_LOG_INFO;
static bool as_json;

struct line {
    char at[LINE_MAX_BYTES];
    size_t len;
};

static void put(struct line *line, const char *fmt, ...) DP_PRINTF(2, 3);

static void put(struct line *line, const char *fmt, ...)
{
    const size_t room = sizeof(line->at) - line->len;
    va_list args;
    int len;

    va_start(args, fmt);
    len = vsnprintf(line->at + line->len, room, fmt, args);
    va_end(args);
    line->len += len < 0 ? 0 : (size_t)len < room ? (size_t)len : room - 1;
}

/* A JSON string. Control characters become spaces: a line stays a line, and quotes and backslashes are all that is
 * left. */
static void put_string(struct line *line, const char *text)
{
    put(line, "\"");
    for (const char *c = text; *c && line->len < sizeof(line->at) - 32; c++) {
        const char *before = *c == '"' || *c == '\\' ? "\\" : "";

        put(line, "%s%c", before, (unsigned char)*c < 0x20 ? ' ' : *c);
    }
    put(line, "\"");
}

static void put_time(struct line *line)
{
    struct timespec now;
    struct tm utc;

    (void)clock_gettime(CLOCK_REALTIME, &now);
    (void)gmtime_r(&now.tv_sec, &utc);
    put(line, "%04d-%02d-%02dT%02d:%02d:%02d.%03ldZ", utc.tm_year + 1900, utc.tm_mon + 1, utc.tm_mday, utc.tm_hour,
        utc.tm_min, utc.tm_sec, now.tv_nsec / 1000000);
}

/* What a line says besides its text. */
struct content {
    enum dp_log_level level;
    const struct dp_place *place; /* NULL = none */
    const struct dp_log_number *numbers;
    size_t number_count;
};

static void put_json(struct line *line, const struct content *content, const char *text)
{
    const struct dp_place *place = content->place;

    put(line, "{\"time\":\"");
    put_time(line);
    put(line, "\",\"level\":\"%s\",\"pid\":%ld,\"message\":", level_names[content->level], (long)getpid());
    put_string(line, text);
    if (place != NULL && place->topic != NULL) {
        put(line, ",\"topic\":");
        put_string(line, place->topic);
        put(line, ",\"partition\":%" PRId32, place->partition);
        if (place->offset >= 0) {
            put(line, ",\"offset\":%" PRId64, place->offset);
        }
    }
    for (size_t i = 0; i < content->number_count; i++) {
        put(line, ",\"%s\":%.15g", content->numbers[i].name, content->numbers[i].value);
    }
    put(line, "}");
}

static void put_text(struct line *line, const struct content *content, const char *text)
{
    const struct dp_place *place = content->place;

    put_time(line);
    put(line, " %-5s ", level_names[content->level]);
    if (place != NULL && place->topic != NULL) {
        put(line, "%s:%" PRId32, place->topic, place->partition);
        if (place->offset >= 0) {
            put(line, ":%" PRId64, place->offset);
        }
        put(line, ": ");
    }
    for (const char *c = text; *c && line->len < sizeof(line->at) - 2; c++) {
        line->at[line->len++] = (unsigned char)*c < 0x20 ? ' ' : *c;
    }
    line->at[line->len] = '\0';
}

void dp_log_setup(enum dp_log_level least, bool json)
{
    least_level = least;
    as_json = json;
}

static void log_line(const struct content *content, const char *fmt, va_list args) DP_PRINTF(2, 0);

static void log_line(const struct content *content, const char *fmt, va_list args)
{
    struct line line = {.len = 0};
    char text[TEXT_MAX_BYTES];

    if (content->level > least_level) {
        return;
    }
    (void)vsnprintf(text, sizeof(text), fmt, args);
    (as_json ? put_json : put_text)(&line, content, text);
    /* One write, so that lines of threads and processes do not mix. The newline takes the place of the NUL. */
    line.at[line.len] = '\n';
    (void)fwrite(line.at, 1, line.len + 1, stderr);
}

void dp_log(enum dp_log_level level, const char *fmt, ...)
{
    struct content content = {.level = level};
    va_list args;

    va_start(args, fmt);
    log_line(&content, fmt, args);
    va_end(args);
}

void dp_log_at(enum dp_log_level level, const struct dp_place *place, const char *fmt, ...)
{
    struct content content = {.level = level, .place = place};
    va_list args;

    va_start(args, fmt);
    log_line(&content, fmt, args);
    va_end(args);
}

void dp_log_numbers(enum dp_log_level level, const struct dp_log_number *numbers, size_t count, const char *fmt, ...)
{
    struct content content = {.level = level, .numbers = numbers, .number_count = count};
    va_list args;

    va_start(args, fmt);
    log_line(&content, fmt, args);
    va_end(args);
}

void dp_log_failure(const char *what, const struct dp_error *err)
{
    if (*err->file == '\0') {
        dp_log(DP_LOG_ERROR, "%s: %s", what, err->text);
    } else if (err->line == 0) {
        dp_log(DP_LOG_ERROR, "%s: %s: %s", what, err->file, err->text);
    } else {
        dp_log(DP_LOG_ERROR, "%s: %s:%" PRIu32 ": %s", what, err->file, err->line, err->text);
    }
}

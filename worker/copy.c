/* copy.c - rows in the text format of PostgreSQL's COPY. */
#include "copy.h"

#include "base/civil.h"
#include "day.h"
#include "depesche/article.h"
#include "mem.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

enum { KEEP_BYTES = 32 * 1024 }; /* a buffer that one huge article has grown beyond this is given back */

static void next_field(struct dp_copy *copy)
{
    if (copy->in_row) {
        dp_buf_char(&copy->buf, '\t');
    }
    copy->in_row = true;
}

/* The letter that stands for `c` behind a backslash; 0 = `c` stands for itself. */
static char escape_letter(char c)
{
    switch (c) {
    case '\\':
        return '\\';
    case '\t':
        return 't';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    default:
        return 0;
    }
}

static void put_escaped(struct dp_copy *copy, struct dp_str text)
{
    uint32_t begin = 0;

    for (uint32_t i = 0; i < text.len; i++) {
        const char letter = escape_letter(text.ptr[i]);

        if (letter == 0 && text.ptr[i] != '\0') {
            continue;
        }
        dp_buf_put(&copy->buf, text.ptr + begin, i - begin);
        if (letter != 0) {
            dp_buf_char(&copy->buf, '\\');
            dp_buf_char(&copy->buf, letter);
        }
        begin = i + 1;
    }
    dp_buf_put(&copy->buf, text.ptr + begin, text.len - begin);
}

void dp_copy_null(struct dp_copy *copy)
{
    next_field(copy);
    dp_buf_put(&copy->buf, "\\N", 2);
}

void dp_copy_text(struct dp_copy *copy, struct dp_str text)
{
    if (text.ptr == NULL) {
        dp_copy_null(copy);
        return;
    }
    next_field(copy);
    put_escaped(copy, text);
}

void dp_copy_code(struct dp_copy *copy, const char *code)
{
    if (code == NULL || *code == '\0') {
        dp_copy_null(copy);
        return;
    }
    dp_copy_text(copy, (struct dp_str){code, (uint32_t)strlen(code)});
}

void dp_copy_int(struct dp_copy *copy, int64_t value)
{
    next_field(copy);
    dp_buf_int(&copy->buf, value);
}

void dp_copy_real(struct dp_copy *copy, double value)
{
    if (!isfinite(value)) {
        dp_copy_null(copy);
        return;
    }
    next_field(copy);
    dp_buf_real(&copy->buf, value);
}

void dp_copy_bool(struct dp_copy *copy, bool value)
{
    next_field(copy);
    dp_buf_char(&copy->buf, value ? 't' : 'f');
}

/* Inside an array literal a word stands in quotes, where quotes and backslashes take a backslash of their own. */
static void put_word(struct dp_copy *copy, struct dp_str word)
{
    dp_buf_char(&copy->buf, '"');
    for (uint32_t i = 0; i < word.len; i++) {
        if (word.ptr[i] == '"' || word.ptr[i] == '\\') {
            put_escaped(copy, DP_STR("\\"));
        }
        put_escaped(copy, (struct dp_str){word.ptr + i, 1});
    }
    dp_buf_char(&copy->buf, '"');
}

void dp_copy_words(struct dp_copy *copy, const struct dp_str *words, uint32_t count)
{
    next_field(copy);
    dp_buf_char(&copy->buf, '{');
    for (uint32_t i = 0; i < count; i++) {
        if (i > 0) {
            dp_buf_char(&copy->buf, ',');
        }
        put_word(copy, words[i]);
    }
    dp_buf_char(&copy->buf, '}');
}

void dp_copy_bytes(struct dp_copy *copy, struct dp_str bytes)
{
    static const char digits[] = "0123456789abcdef";

    if (bytes.ptr == NULL) {
        dp_copy_null(copy);
        return;
    }
    next_field(copy);
    dp_buf_put(&copy->buf, "\\\\x", 3);
    (void)dp_buf_reserve(&copy->buf, (size_t)bytes.len * 2);
    for (uint32_t i = 0; i < bytes.len; i++) {
        const unsigned char byte = (unsigned char)bytes.ptr[i];

        dp_buf_char(&copy->buf, digits[byte >> 4]);
        dp_buf_char(&copy->buf, digits[byte & 15]);
    }
}

void dp_copy_time(struct dp_copy *copy, int64_t us)
{
    const int64_t day_us = INT64_C(86400) * 1000000;
    int64_t days = 0, rest = 0;
    int year = 0, month, day, len;
    char text[64];

    if (us != DP_TIME_NONE) {
        days = us / day_us - (us % day_us < 0);
        rest = us - days * day_us;
        dp_civil_from_days(days, &year, &month, &day);
    }
    if (year < 1 || year > 9999) {
        dp_copy_null(copy);
        return;
    }
    len = snprintf(text, sizeof(text), "%04d-%02d-%02d %02d:%02d:%02d.%06d+00", year, month, day,
                   (int)(rest / 3600000000), (int)(rest / 60000000 % 60), (int)(rest / 1000000 % 60),
                   (int)(rest % 1000000));
    next_field(copy);
    dp_buf_put(&copy->buf, text, (size_t)len);
}

void dp_copy_date(struct dp_copy *copy, const char *date)
{
    int64_t days;

    dp_copy_code(copy, dp_day_number(&days, date) ? date : "");
}

void dp_copy_end(struct dp_copy *copy)
{
    dp_buf_char(&copy->buf, '\n');
    copy->in_row = false;
    if (dp_buf_status(&copy->buf) != DP_OK) {
        dp_out_of_memory(copy->buf.len);
    }
}

void dp_copy_reset(struct dp_copy *copy)
{
    if (copy->buf.cap > KEEP_BYTES) {
        dp_buf_free(&copy->buf);
    }
    copy->buf.len = 0;
    copy->in_row = false;
}

void dp_copy_free(struct dp_copy *copy)
{
    dp_buf_free(&copy->buf);
    *copy = (struct dp_copy){.in_row = false};
}

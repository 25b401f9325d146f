/* fields.c - lines, comments, words and key=value pairs of pack files. */
#include "base/fields.h"

#include "base/limits.h"
#include "base/utf8.h"

#include <string.h>

static bool is_blank(char c) { return c == ' ' || c == '\t'; }

static struct dp_str without_comment(struct dp_str text)
{
    bool quoted = false;

    for (uint32_t i = 0; i < text.len; i++) {
        quoted ^= text.ptr[i] == '"';
        if (!quoted && text.ptr[i] == '#' && (i == 0 || is_blank(text.ptr[i - 1]))) {
            return dp_str_sub(text, 0, i);
        }
    }
    return text;
}

enum dp_status dp_lines_bad(const struct dp_lines *lines, const char *what, struct dp_str token)
{
    return dp_error_at(lines->err, DP_BAD_PACK, lines->file, lines->number, "%s \"%.*s\"", what, DP_STR_ARG(token));
}

enum dp_status dp_lines_next(struct dp_lines *lines, struct dp_str *line)
{
    while (lines->rest.ptr != NULL) {
        struct dp_str raw = dp_str_cut(&lines->rest, '\n');

        lines->number++;
        if (raw.len > DP_PACK_LINE_MAX_BYTES) {
            return dp_error_at(lines->err, DP_BAD_PACK, lines->file, lines->number, "line is longer than %d bytes",
                               DP_PACK_LINE_MAX_BYTES);
        }
        if (dp_utf8_valid_prefix(raw.ptr, raw.len) != raw.len) {
            return dp_error_at(lines->err, DP_BAD_PACK, lines->file, lines->number, "line is not valid UTF-8");
        }
        *line = dp_str_trim(without_comment(raw));
        if (line->len > 0) {
            return DP_OK;
        }
    }
    *line = DP_STR_NONE;
    return DP_OK;
}

static uint32_t word_end(struct dp_str s)
{
    bool quoted = false;
    uint32_t i = 0;

    while (i < s.len && (quoted || !is_blank(s.ptr[i]))) {
        quoted ^= s.ptr[i] == '"';
        i++;
    }
    return i;
}

struct dp_str dp_field_word(struct dp_str *rest)
{
    struct dp_str s = dp_str_trim(*rest);
    uint32_t end = word_end(s);

    *rest = dp_str_sub(s, end, s.len);
    return dp_str_sub(s, 0, end);
}

static struct dp_str unquoted(struct dp_str s)
{
    if (s.len >= 2 && s.ptr[0] == '"' && s.ptr[s.len - 1] == '"') {
        return dp_str_sub(s, 1, s.len - 1);
    }
    return s;
}

bool dp_field_pair(struct dp_str *rest, struct dp_str *key, struct dp_str *value)
{
    struct dp_str word = dp_field_word(rest);
    const char *equals;

    if (word.len == 0) {
        return false;
    }
    equals = memchr(word.ptr, '=', word.len);
    *key = word;
    *value = DP_STR_NONE;
    if (equals != NULL) {
        uint32_t at = (uint32_t)(equals - word.ptr);

        *key = dp_str_sub(word, 0, at);
        *value = unquoted(dp_str_sub(word, at + 1, word.len));
    }
    return true;
}

bool dp_field_uint(struct dp_str s, uint32_t max, uint32_t *out)
{
    uint64_t value = 0;

    for (uint32_t i = 0; i < s.len; i++) {
        if (!dp_cp_is_digit((unsigned char)s.ptr[i])) {
            return false;
        }
        value = value * 10 + (uint64_t)(s.ptr[i] - '0');
        if (value > max) {
            return false;
        }
    }
    *out = (uint32_t)value;
    return s.len > 0;
}

bool dp_field_decimal(struct dp_str s, double *out)
{
    bool negative = s.len > 0 && s.ptr[0] == '-';
    double value = 0;
    double unit = 1;
    bool fraction = false;
    uint32_t digits = 0;

    for (uint32_t i = negative; i < s.len; i++) {
        if (s.ptr[i] == '.' && !fraction) {
            fraction = true;
        } else if (dp_cp_is_digit((unsigned char)s.ptr[i])) {
            value = value * 10 + (s.ptr[i] - '0');
            unit *= fraction ? 10 : 1;
            digits++;
        } else {
            return false;
        }
    }
    *out = (negative ? -value : value) / unit;
    return digits > 0 && digits <= 15;
}

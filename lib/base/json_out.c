/* json_out.c - JSON text. */
#include "base/json_out.h"

#include "base/utf8.h"

#include <math.h>
#include <string.h>

static void before_value(struct dp_json_out *json)
{
    if (json->comma) {
        dp_buf_char(json->buf, ',');
    }
    json->comma = true;
}

void dp_json_open(struct dp_json_out *json, char bracket)
{
    before_value(json);
    dp_buf_char(json->buf, bracket);
    json->comma = false;
}

void dp_json_close(struct dp_json_out *json, char bracket)
{
    dp_buf_char(json->buf, bracket);
    json->comma = true;
}

void dp_json_key(struct dp_json_out *json, const char *name)
{
    before_value(json);
    dp_buf_char(json->buf, '"');
    dp_buf_cstr(json->buf, name);
    dp_buf_put(json->buf, "\":", 2);
    json->comma = false;
}

static void put_unicode_escape(struct dp_buf *buf, unsigned cp)
{
    static const char hex[] = "0123456789abcdef";
    const char escape[6] = {'\\', 'u', hex[cp >> 12 & 15], hex[cp >> 8 & 15], hex[cp >> 4 & 15], hex[cp & 15]};

    dp_buf_put(buf, escape, sizeof(escape));
}

static void put_control(struct dp_buf *buf, char c)
{
    static const char named[] = "\"\\\b\f\n\r\t";
    static const char letters[] = "\"\\bfnrt";
    const char *at = c == '\0' ? NULL : strchr(named, c);

    if (at == NULL) {
        put_unicode_escape(buf, (unsigned char)c);
        return;
    }
    dp_buf_char(buf, '\\');
    dp_buf_char(buf, letters[at - named]);
}

/* Bytes of a line-breaking character at s[i], which is 0xC2 or 0xE2, and its code point; 0 = it is none. */
static uint32_t line_break_len(struct dp_str s, uint32_t i, unsigned *cp)
{
    const unsigned char *p = (const unsigned char *)s.ptr + i;

    if (p[0] == 0xC2 && p[1] < 0xA0) {
        *cp = p[1];
        return 2;
    }
    if (p[0] == 0xE2 && p[1] == 0x80 && (p[2] == 0xA8 || p[2] == 0xA9)) {
        *cp = 0x2000u | (p[2] & 0x3Fu);
        return 3;
    }
    return 0;
}

/* Valid UTF-8, escaped, without quotes around it. */
static void put_escaped(struct dp_buf *buf, struct dp_str s)
{
    uint32_t copied = 0;

    for (uint32_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        unsigned cp = 0;
        uint32_t len = 0;

        if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F && c != 0xC2 && c != 0xE2) {
            continue;
        }
        if (c >= 0x80) {
            len = line_break_len(s, i, &cp);
            if (len == 0) {
                continue;
            }
        }
        dp_buf_put(buf, s.ptr + copied, i - copied);
        if (len == 0) {
            put_control(buf, (char)c);
            copied = i + 1;
        } else {
            put_unicode_escape(buf, cp);
            i += len - 1;
            copied = i + 1;
        }
    }
    dp_buf_put(buf, s.ptr + copied, s.len - copied);
}

static void put_quoted(struct dp_buf *buf, struct dp_str s)
{
    dp_buf_char(buf, '"');
    while (s.len > 0) {
        uint32_t valid = (uint32_t)dp_utf8_valid_prefix(s.ptr, s.len);

        put_escaped(buf, (struct dp_str){s.ptr, valid});
        if (valid < s.len) {
            put_unicode_escape(buf, 0xFFFD);
            valid++;
        }
        s.ptr += valid;
        s.len -= valid;
    }
    dp_buf_char(buf, '"');
}

void dp_json_key_str(struct dp_json_out *json, struct dp_str name)
{
    before_value(json);
    put_quoted(json->buf, name);
    dp_buf_char(json->buf, ':');
    json->comma = false;
}

void dp_json_str(struct dp_json_out *json, struct dp_str s)
{
    if (s.ptr == NULL) {
        dp_json_null(json);
        return;
    }
    before_value(json);
    put_quoted(json->buf, s);
}

void dp_json_cstr(struct dp_json_out *json, const char *s)
{
    if (s == NULL || s[0] == '\0') {
        dp_json_null(json);
        return;
    }
    dp_json_str(json, (struct dp_str){s, (uint32_t)strlen(s)});
}

void dp_json_int(struct dp_json_out *json, int64_t value)
{
    before_value(json);
    dp_buf_int(json->buf, value);
}

void dp_json_bool(struct dp_json_out *json, bool value)
{
    before_value(json);
    dp_buf_cstr(json->buf, value ? "true" : "false");
}

void dp_json_null(struct dp_json_out *json)
{
    before_value(json);
    dp_buf_put(json->buf, "null", 4);
}

void dp_json_fixed(struct dp_json_out *json, double value, int decimals)
{
    if (!isfinite(value)) {
        dp_json_null(json);
        return;
    }
    before_value(json);
    dp_buf_fixed(json->buf, value, decimals);
}

void dp_json_real(struct dp_json_out *json, double value)
{
    if (!isfinite(value)) {
        dp_json_null(json);
        return;
    }
    before_value(json);
    dp_buf_real(json->buf, value);
}

void dp_json_raw(struct dp_json_out *json, struct dp_str value)
{
    before_value(json);
    dp_buf_str(json->buf, value);
}

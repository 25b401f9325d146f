/* headers.c - headers of a Kafka message, as JSON and back. */
#include "headers.h"

#include "base/json_out.h"
#include "base/utf8.h"
#include "decode/date.h"
#include "depesche/article.h"
#include "depesche/depesche.h"
#include "mem.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

enum { DATE_MAX_BYTES = 100, TRACE_MIN_BYTES = 55, TRACE_MAX_BYTES = 200 };

/* ---- writing ---- */

/* Whether it can stand in a JSON text that PostgreSQL takes: UTF-8 without NUL. */
static bool is_text(struct dp_str s)
{
    return dp_utf8_valid_prefix(s.ptr, s.len) == s.len && memchr(s.ptr, '\0', s.len) == NULL;
}

static void put_hex(struct dp_json_out *json, struct dp_str s)
{
    static const char digits[] = "0123456789abcdef";
    struct dp_buf hex = {.at = NULL};

    for (uint32_t i = 0; i < s.len; i++) {
        const unsigned char byte = (unsigned char)s.ptr[i];

        dp_buf_char(&hex, digits[byte >> 4]);
        dp_buf_char(&hex, digits[byte & 15]);
    }
    json->buf->no_memory = json->buf->no_memory || hex.no_memory;
    dp_json_str(json, (struct dp_str){hex.at ? hex.at : "", (uint32_t)hex.len});
    dp_buf_free(&hex);
}

static void put_bytes(struct dp_json_out *json, const char *name, const char *name_hex, struct dp_str bytes)
{
    if (bytes.ptr == NULL) {
        return;
    }
    if (bytes.len == 0 || is_text(bytes)) {
        dp_json_key(json, name);
        dp_json_str(json, bytes);
    } else {
        dp_json_key(json, name_hex);
        put_hex(json, bytes);
    }
}

char *dp_headers_json(const struct dp_header *list, size_t count)
{
    struct dp_buf buf = {.at = NULL};
    struct dp_json_out json = {.buf = &buf};
    char *text, *out;

    if (count == 0) {
        return NULL;
    }
    dp_json_open(&json, '[');
    for (size_t i = 0; i < count; i++) {
        dp_json_open(&json, '{');
        put_bytes(&json, "name", "name_hex", list[i].name);
        put_bytes(&json, "value", "value_hex", list[i].value);
        dp_json_close(&json, '}');
    }
    dp_json_close(&json, ']');
    if (dp_buf_take(&text, NULL, &buf) != DP_OK) {
        dp_out_of_memory(count);
    }
    out = dp_need_strdup(text);
    dp_free(text);
    return out;
}

/* ---- reading ---- */

static int digit_of(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool read_hex(struct dp_str *out, const char *hex, size_t len)
{
    char *bytes = dp_need(len / 2 + 1);

    for (size_t i = 0; i + 1 < len; i += 2) {
        const int high = digit_of(hex[i]), low = digit_of(hex[i + 1]);

        if (high < 0 || low < 0) {
            free(bytes);
            return false;
        }
        bytes[i / 2] = (char)(high * 16 + low);
    }
    *out = (struct dp_str){bytes, (uint32_t)(len / 2)};
    return len % 2 == 0;
}

/* One of the two forms; absent when neither is there. What was allocated stands in `out` also on failure. */
static bool read_bytes(struct dp_str *out, const json_t *header, const char *name, const char *name_hex)
{
    const json_t *text = json_object_get(header, name), *hex = json_object_get(header, name_hex);

    if (json_is_string(text)) {
        const size_t len = json_string_length(text);
        char *copy = dp_need(len + 1);

        memcpy(copy, json_string_value(text), len);
        *out = (struct dp_str){copy, (uint32_t)len};
        return hex == NULL;
    }
    return text == NULL &&
           (hex == NULL || (json_is_string(hex) && read_hex(out, json_string_value(hex), json_string_length(hex))));
}

static bool read_list(struct dp_headers *out, const json_t *list)
{
    if (!json_is_array(list)) {
        return false;
    }
    out->at = dp_need_zeroed(json_array_size(list) + 1, sizeof(*out->at));
    out->count = json_array_size(list);
    for (size_t i = 0; i < out->count; i++) {
        const json_t *header = json_array_get(list, i);

        if (!json_is_object(header) || !read_bytes(&out->at[i].name, header, "name", "name_hex") ||
            !read_bytes(&out->at[i].value, header, "value", "value_hex") || out->at[i].name.ptr == NULL) {
            return false;
        }
    }
    return true;
}

bool dp_headers_read(struct dp_headers *out, const char *json)
{
    json_t *list = json ? json_loads(json, JSON_REJECT_DUPLICATES, NULL) : NULL;
    bool ok = true;

    *out = (struct dp_headers){NULL, 0};
    if (json != NULL) {
        ok = read_list(out, list);
    }
    json_decref(list);
    if (!ok) {
        dp_headers_free(out);
    }
    return ok;
}

void dp_headers_free(struct dp_headers *headers)
{
    for (size_t i = 0; i < headers->count; i++) {
        free((void *)(uintptr_t)headers->at[i].name.ptr);
        free((void *)(uintptr_t)headers->at[i].value.ptr);
    }
    free(headers->at);
    *headers = (struct dp_headers){NULL, 0};
}

/* ---- the ones that the worker reads ---- */

struct dp_str dp_header_traceparent(struct dp_str value)
{
    if (value.ptr == NULL || value.len < TRACE_MIN_BYTES || value.len > TRACE_MAX_BYTES || value.ptr[2] != '-' ||
        value.ptr[35] != '-' || value.ptr[52] != '-') {
        return DP_STR_NONE;
    }
    for (uint32_t i = 0; i < value.len; i++) {
        if (digit_of(value.ptr[i]) < 0 && value.ptr[i] != '-') {
            return DP_STR_NONE;
        }
    }
    return value;
}

int64_t dp_header_time(struct dp_str value)
{
    int64_t us;

    return value.ptr != NULL && value.len < DATE_MAX_BYTES && dp_date_parse(&us, value) ? us : DP_TIME_NONE;
}

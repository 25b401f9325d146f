/* json_extra.c - deterministic writer of a parsed JSON value. */
#include "decode/json_extra.h"

#include "base/json_out.h"
#include "base/limits.h"
#include "base/str.h"

#include <stdlib.h>

struct entry {
    struct dp_str key;
    json_t *value;
};

static void write_value(struct dp_json_out *out, struct dp_arena *arena, json_t *value);

static int by_key(const void *a, const void *b)
{
    return dp_str_cmp(((const struct entry *)a)->key, ((const struct entry *)b)->key);
}

static void write_object(struct dp_json_out *out, struct dp_arena *arena, json_t *object)
{
    size_t count = json_object_size(object);
    struct entry *entries = DP_NEW_ARRAY(arena, struct entry, count);
    size_t n = 0;

    if (entries == NULL) {
        out->buf->no_memory = true;
        return;
    }
    for (void *at = json_object_iter(object); at != NULL && n < count; at = json_object_iter_next(object, at)) {
        struct dp_str key = {json_object_iter_key(at), (uint32_t)json_object_iter_key_len(at)};

        entries[n++] = (struct entry){key, json_object_iter_value(at)};
    }
    qsort(entries, n, sizeof(entries[0]), by_key);
    dp_json_open(out, '{');
    for (size_t i = 0; i < n && dp_buf_status(out->buf) == DP_OK; i++) {
        dp_json_key_str(out, entries[i].key);
        write_value(out, arena, entries[i].value);
    }
    dp_json_close(out, '}');
}

static void write_array(struct dp_json_out *out, struct dp_arena *arena, json_t *array)
{
    dp_json_open(out, '[');
    for (size_t i = 0; i < json_array_size(array) && dp_buf_status(out->buf) == DP_OK; i++) {
        write_value(out, arena, json_array_get(array, i));
    }
    dp_json_close(out, ']');
}

/* Recursion goes no deeper than DP_JSON_MAX_DEPTH. */
static void write_value(struct dp_json_out *out, struct dp_arena *arena, json_t *value)
{
    switch (json_typeof(value)) {
    case JSON_OBJECT:
        write_object(out, arena, value);
        break;
    case JSON_ARRAY:
        write_array(out, arena, value);
        break;
    case JSON_STRING:
        dp_json_str(out, (struct dp_str){json_string_value(value), (uint32_t)json_string_length(value)});
        break;
    case JSON_INTEGER:
        dp_json_int(out, json_integer_value(value));
        break;
    case JSON_REAL:
        dp_json_real(out, json_real_value(value));
        break;
    case JSON_TRUE:
    case JSON_FALSE:
        dp_json_bool(out, json_is_true(value));
        break;
    case JSON_NULL:
        dp_json_null(out);
        break;
    }
}

enum dp_status dp_json_extra(struct dp_str *out, struct dp_arena *arena, json_t *value)
{
    struct dp_buf buf = {.max_bytes = DP_EXTRA_MAX_BYTES};
    struct dp_json_out json = {.buf = &buf};
    enum dp_status status;

    write_value(&json, arena, value);
    status = dp_buf_status(&buf);
    if (status == DP_OK) {
        *out = dp_arena_str(arena, (struct dp_str){buf.at, (uint32_t)buf.len});
        status = out->ptr == NULL ? DP_NO_MEMORY : DP_OK;
    }
    dp_buf_free(&buf);
    return status;
}

/* json.c - finds the fields of an article in a JSON object; the only file of the stage that parses JSON messages. */
#include "decode/json.h"

#include "base/buf.h"
#include "base/limits.h"
#include "base/str.h"
#include "decode/date.h"
#include "decode/json_extra.h"
#include "decode/json_scan.h"
#include "decode/lang_code.h"

#include <inttypes.h>
#include <jansson.h>
#include <string.h>

static const struct dp_field_map contract_fields = {.id = "id",
                                                    .url = "url",
                                                    .source = "source",
                                                    .title = "title",
                                                    .text = "text",
                                                    .html = "html",
                                                    .lang = "lang",
                                                    .published_at = "published_at",
                                                    .fetched_at = "fetched_at"};

struct reader {
    json_t *root;
    struct dp_arena *arena;
    struct dp_draft *draft;
};

/* The value at a dotted path, NULL = none. A key that holds dots itself is found too, and first. */
static json_t *find(json_t *object, const char *path)
{
    while (json_is_object(object)) {
        json_t *value = json_object_get(object, path);
        const char *dot = strchr(path, '.');

        if (value != NULL || dot == NULL) {
            return value;
        }
        object = json_object_getn(object, path, (size_t)(dot - path));
        path = dot + 1;
    }
    return NULL;
}

/* Take the value at a path out of the tree, and the objects above it that hold nothing else. */
static void take_out(json_t *object, const char *path)
{
    const char *dot = strchr(path, '.');
    json_t *child;

    if (json_object_del(object, path) == 0 || dot == NULL) {
        return;
    }
    child = json_object_getn(object, path, (size_t)(dot - path));
    if (!json_is_object(child)) {
        return;
    }
    take_out(child, dot + 1);
    if (json_object_size(child) == 0) {
        (void)json_object_deln(object, path, (size_t)(dot - path));
    }
}

static struct dp_str real_text(struct dp_arena *arena, double value)
{
    struct dp_buf buf = {0};
    struct dp_str text = DP_STR_NONE;

    dp_buf_real(&buf, value);
    if (dp_buf_status(&buf) == DP_OK) {
        text = dp_arena_str(arena, (struct dp_str){buf.at, (uint32_t)buf.len});
    }
    arena->failed = arena->failed || text.ptr == NULL;
    dp_buf_free(&buf);
    return text;
}

/* A string or number as text in the arena, absent for anything else. */
static struct dp_str scalar_text(struct dp_arena *arena, const json_t *value)
{
    if (json_is_string(value)) {
        struct dp_str s = {json_string_value(value), (uint32_t)json_string_length(value)};

        return dp_arena_str(arena, s);
    }
    if (json_is_integer(value)) {
        return dp_arena_printf(arena, "%" PRId64, (int64_t)json_integer_value(value));
    }
    return json_is_real(value) ? real_text(arena, json_real_value(value)) : DP_STR_NONE;
}

static bool is_list_of_strings(const json_t *value)
{
    if (!json_is_array(value) || json_array_size(value) == 0) {
        return false;
    }
    for (size_t i = 0; i < json_array_size(value); i++) {
        if (!json_is_string(json_array_get(value, i))) {
            return false;
        }
    }
    return true;
}

/* The strings of a list, one a paragraph. */
static struct dp_str paragraphs(struct dp_arena *arena, const json_t *list)
{
    size_t len = 0;
    char *text;

    for (size_t i = 0; i < json_array_size(list); i++) {
        len += json_string_length(json_array_get(list, i)) + 2;
    }
    text = dp_arena_alloc(arena, len + 1);
    len = 0;
    for (size_t i = 0; text != NULL && i < json_array_size(list); i++) {
        const json_t *item = json_array_get(list, i);

        memcpy(text + len, json_string_value(item), json_string_length(item));
        len += json_string_length(item);
        memcpy(text + len, "\n\n", 2);
        len += 2;
    }
    return (struct dp_str){text, text == NULL ? 0 : (uint32_t)len};
}

static bool is_kept_always(struct dp_str text) { return text.ptr != NULL; }

static bool is_kept_as_id(struct dp_str text) { return text.len <= DP_ID_MAX_BYTES; }

static bool is_kept_as_lang(struct dp_str text) { return text.len == 0 || dp_is_lang_code(text); }

/*
 * One field as text. What cannot be read, or is not kept as it is, stays in the tree and so goes to `extra`; null is as
 * absent.
 */
static struct dp_str read_field(const struct reader *r, const char *path, bool (*is_kept)(struct dp_str))
{
    json_t *value = find(r->root, path);
    struct dp_str text = value == NULL ? DP_STR_NONE : scalar_text(r->arena, value);

    if (json_is_null(value) || (text.ptr != NULL && is_kept(text))) {
        take_out(r->root, path);
    }
    return text;
}

/* The same for running text, which may also be a list of paragraphs. */
static struct dp_str read_text(const struct reader *r, const char *path)
{
    json_t *value = find(r->root, path);
    struct dp_str text;

    if (!is_list_of_strings(value)) {
        return read_field(r, path, is_kept_always);
    }
    text = paragraphs(r->arena, value);
    take_out(r->root, path);
    return text;
}

/* One field as a date; one that cannot be read is flagged and goes to `extra` as it is. */
static int64_t read_date(const struct reader *r, const char *path)
{
    json_t *value = find(r->root, path);
    struct dp_str text = value == NULL ? DP_STR_NONE : scalar_text(r->arena, value);
    int64_t us;

    if (value == NULL) {
        return DP_TIME_NONE;
    }
    if (json_is_null(value) || (text.ptr != NULL && dp_str_trim(text).len == 0)) {
        take_out(r->root, path);
        return DP_TIME_NONE;
    }
    if (text.ptr == NULL || !dp_date_parse(&us, text)) {
        r->draft->flags |= DP_FLAG_BAD_DATE;
        return DP_TIME_NONE;
    }
    take_out(r->root, path);
    return us;
}

static const char *path_or(const char *path, const char *otherwise)
{
    return path == NULL || path[0] == '\0' ? otherwise : path;
}

static void read_fields(const struct reader *r, const struct dp_field_map *fields)
{
    const struct dp_field_map *names = &contract_fields;
    const struct dp_field_map *given = fields == NULL ? names : fields;
    struct dp_draft *draft = r->draft;

    draft->id = read_field(r, path_or(given->id, names->id), is_kept_as_id);
    draft->url = read_field(r, path_or(given->url, names->url), is_kept_always);
    draft->source = read_field(r, path_or(given->source, names->source), is_kept_always);
    draft->title = read_field(r, path_or(given->title, names->title), is_kept_always);
    draft->text = read_text(r, path_or(given->text, names->text));
    draft->html = read_text(r, path_or(given->html, names->html));
    draft->lang = read_field(r, path_or(given->lang, names->lang), is_kept_as_lang);
    draft->published_us = read_date(r, path_or(given->published_at, names->published_at));
    draft->fetched_us = read_date(r, path_or(given->fetched_at, names->fetched_at));
    draft->date_source = draft->published_us == DP_TIME_NONE ? DP_DATE_NONE : DP_DATE_MESSAGE;
}

static enum dp_status no_memory(struct dp_error *err)
{
    return dp_error_set(err, DP_NO_MEMORY, "decode", "out of memory while reading JSON");
}

static enum dp_status read_object(struct dp_draft *draft, struct dp_arena *arena, json_t *root,
                                  const struct dp_field_map *fields, struct dp_error *err)
{
    struct reader reader = {root, arena, draft};
    enum dp_status status = DP_OK;

    if (!json_is_object(root)) {
        return dp_error_set(err, DP_BAD_JSON, "decode", "the message is JSON, but not an object: an article is {...}");
    }
    read_fields(&reader, fields);
    if (json_object_size(root) > 0) {
        status = dp_json_extra(&draft->extra, arena, root);
    }
    if (status == DP_TOO_LARGE) {
        draft->flags |= DP_FLAG_EXTRA_DROPPED;
        status = DP_OK;
    }
    return status != DP_OK || arena->failed ? no_memory(err) : DP_OK;
}

static json_t *parse(struct dp_str text, uint32_t *flags, json_error_t *error)
{
    json_t *root = json_loadb(text.ptr, text.len, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, error);

    if (root == NULL && json_error_code(error) == json_error_duplicate_key) {
        *flags |= DP_FLAG_DUPLICATE_KEYS;
        root = json_loadb(text.ptr, text.len, JSON_DECODE_ANY, error); /* keeps the last of them */
    }
    return root;
}

static enum dp_status report(const json_error_t *error, struct dp_str text, struct dp_error *err)
{
    bool is_first = err != NULL && err->status == DP_OK;

    if (dp_json_memory_is_out(text)) {
        return no_memory(err);
    }
    (void)dp_error_set(err, DP_BAD_JSON, "decode", "not valid JSON at line %d, column %d: %s", error->line,
                       error->column, error->text);
    if (is_first && error->line > 0) {
        err->line = (uint32_t)error->line;
    }
    return DP_BAD_JSON;
}

enum dp_status dp_json_decode(struct dp_draft *draft, struct dp_arena *arena, struct dp_str utf8,
                              const struct dp_field_map *fields, struct dp_error *err)
{
    json_error_t error;
    enum dp_status status;
    json_t *root;

    DP_TRY(dp_json_scan(&utf8, arena, utf8, &draft->flags, err));
    root = parse(utf8, &draft->flags, &error);
    if (root == NULL) {
        return report(&error, utf8, err);
    }
    status = read_object(draft, arena, root, fields, err);
    json_decref(root);
    return status;
}

enum dp_status dp_json_is_other_value(bool *is_other, struct dp_arena *arena, struct dp_str utf8, struct dp_error *err)
{
    struct dp_str text = dp_str_trim(utf8);
    uint32_t flags = 0;
    json_t *value;

    *is_other = false;
    if (text.len == 0 || text.ptr[0] == '\0' || strchr("[\"-0123456789tfn", text.ptr[0]) == NULL) {
        return DP_OK;
    }
    DP_TRY(dp_json_scan(&text, arena, text, &flags, err));
    value = json_loadb(text.ptr, text.len, JSON_DECODE_ANY, NULL);
    if (value == NULL) {
        return dp_json_memory_is_out(text) ? no_memory(err) : DP_OK;
    }
    *is_other = true;
    json_decref(value);
    return DP_OK;
}

/* contract_test.c - every record of the samples keeps what the record format promises: keys, types, spans, references.
 */
#include "base/utf8.h"
#include "depesche/depesche.h"

#include <jansson.h>

#include <glob.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static struct dp_packs *packs;
static struct dp_scratch *scratch;

static int setup(void **state)
{
    (void)state;
    const char *const dirs[] = {DP_PACKS_DIR};
    struct dp_error err;
    dp_error_clear(&err);
    if (dp_packs_load(&packs, dirs, 1, &err) != DP_OK) {
        print_error("%s:%u: %s\n", err.file, (unsigned)err.line, err.text);
        return -1;
    }
    return dp_scratch_new(&scratch) == DP_OK ? 0 : -1;
}

static int teardown(void **state)
{
    (void)state;
    dp_scratch_free(scratch);
    dp_packs_free(packs);
    return 0;
}

/* The record of one article as parsed JSON, with packs or NULL; the caller's to json_decref(). */
static json_t *record_with(const struct dp_packs *with, const char *bytes, size_t len)
{
    struct dp_input in = {.bytes = bytes, .len = len, .fallback_time_us = DP_TIME_NONE};
    const struct dp_record *rec = NULL;
    struct dp_error err;
    char *json = NULL;
    size_t json_len = 0;
    dp_error_clear(&err);
    if (dp_extract(scratch, with, &in, &rec, &err) != DP_OK) {
        fail_msg("%s: %s", err.stage, err.text);
    }
    assert_int_equal(dp_record_to_json(&json, &json_len, rec), DP_OK);
    assert_null(memchr(json, '\n', json_len));
    json_t *parsed = json_loadb(json, json_len, JSON_REJECT_DUPLICATES, NULL);
    assert_non_null(parsed);
    dp_free(json);
    return parsed;
}

static json_t *record_of(const char *bytes, size_t len) { return record_with(packs, bytes, len); }

/* The bytes of code points [begin, end) of `text`. */
static struct dp_str slice(const char *text, json_int_t begin, json_int_t end)
{
    struct dp_str s = {text, (uint32_t)strlen(text)};
    uint32_t pos = 0, from = 0;
    for (json_int_t i = 0; i < end; i++) {
        assert_true(pos < s.len);
        if (i == begin) {
            from = pos;
        }
        (void)dp_utf8_next(s, &pos);
    }
    return begin == end ? (struct dp_str){text, 0} : (struct dp_str){text + from, pos - from};
}

/* {"start", "end", "text"} of a phrase: the text of a whole phrase stands there, the parts of a broken one stand
 * inside. */
static void check_phrase(const json_t *phrase, const char *text)
{
    json_int_t start = json_integer_value(json_object_get(phrase, "start"));
    json_int_t end = json_integer_value(json_object_get(phrase, "end"));
    const char *part = json_string_value(json_object_get(phrase, "text"));
    assert_true(json_is_integer(json_object_get(phrase, "start")) && start >= 0 && start <= end);
    if (part == NULL) {
        return;
    }
    struct dp_str whole = slice(text, start, end);
    if (strstr(part, " … ") == NULL) {
        if (whole.len != strlen(part) || memcmp(whole.ptr, part, whole.len) != 0) {
            fail_msg("[%d, %d) is \"%.*s\", not \"%s\"", (int)start, (int)end, DP_STR_ARG(whole), part);
        }
    }
}

static void check_entity_ref(const json_t *holder, const json_t *record)
{
    const json_t *entity = json_object_get(holder, "entity");
    assert_non_null(entity);
    if (!json_is_null(entity)) {
        assert_true((size_t)json_integer_value(entity) < json_array_size(json_object_get(record, "entities")));
    }
}

static void check_list(const json_t *record, const char *name, const char *text)
{
    size_t index;
    json_t *item;
    json_int_t last = 0;
    json_array_foreach(json_object_get(record, name), index, item)
    {
        json_int_t start = json_integer_value(json_object_get(item, "start"));
        check_phrase(item, text);
        assert_true(start >= last); /* in the order of the text */
        last = start;
    }
}

static void check_participants(const json_t *event, const char *role, const json_t *record, const char *text)
{
    size_t index;
    json_t *item;
    assert_true(json_is_array(json_object_get(event, role)));
    json_array_foreach(json_object_get(event, role), index, item)
    {
        check_phrase(item, text);
        check_entity_ref(item, record);
        assert_true(json_is_array(json_object_get(item, "sectors")));
        assert_true(strlen(json_string_value(json_object_get(item, "text"))) > 0);
    }
}

static void check_event(const json_t *event, const json_t *record, const char *text)
{
    static const char *const keys[] = {"id",       "type",     "mode",    "quad",   "score",      "cameo",
                                       "contexts", "sentence", "trigger", "actors", "recipients", "location",
                                       "date",     "counts",   "status",  "source", "confidence", "rule"};
    for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
        if (json_object_get(event, keys[i]) == NULL) {
            fail_msg("an event has no \"%s\"", keys[i]);
        }
    }
    json_t *sentence = json_array_get(json_object_get(record, "sentences"),
                                      (size_t)json_integer_value(json_object_get(event, "sentence")));
    json_t *trigger = json_object_get(event, "trigger");
    assert_non_null(sentence);
    check_phrase(trigger, text);
    assert_true(json_integer_value(json_object_get(trigger, "start")) >=
                json_integer_value(json_array_get(sentence, 0)));
    assert_true(json_integer_value(json_object_get(trigger, "end")) <= json_integer_value(json_array_get(sentence, 1)));
    check_participants(event, "actors", record, text);
    check_participants(event, "recipients", record, text);
    double confidence = json_number_value(json_object_get(event, "confidence"));
    assert_true(confidence > 0 && confidence <= 1);
}

static void check_record(const json_t *record)
{
    const char *text = json_string_value(json_object_get(record, "text"));
    size_t index;
    json_t *item;
    json_int_t last = 0;
    assert_int_equal(json_integer_value(json_object_get(record, "record")), 1);
    assert_non_null(text);
    json_array_foreach(json_object_get(record, "sentences"), index, item)
    {
        assert_true(json_integer_value(json_array_get(item, 0)) >= last);
        last = json_integer_value(json_array_get(item, 1));
        assert_true(slice(text, json_integer_value(json_array_get(item, 0)), last).len > 0);
    }
    check_list(record, "mentions", text);
    check_list(record, "times", text);
    json_array_foreach(json_object_get(record, "mentions"), index, item) { check_entity_ref(item, record); }
    json_array_foreach(json_object_get(record, "claims"), index, item) { check_phrase(item, text); }
    json_array_foreach(json_object_get(record, "events"), index, item) { check_event(item, record, text); }
}

/* Run `check` over every sample article. */
static void each_sample(void (*check)(const char *path, const char *bytes, size_t len))
{
    glob_t files;
    assert_int_equal(glob(DP_TEST_DIR "/../deploy/samples/*.json", 0, NULL, &files), 0);
    for (size_t i = 0; i < files.gl_pathc; i++) {
        json_t *article = json_load_file(files.gl_pathv[i], 0, NULL);
        char *bytes = json_dumps(article, JSON_COMPACT);
        assert_non_null(bytes);
        check(files.gl_pathv[i], bytes, strlen(bytes));
        free(bytes);
        json_decref(article);
    }
    globfree(&files);
}

static void keeps_the_format(const char *path, const char *bytes, size_t len)
{
    json_t *record = record_of(bytes, len);
    print_message("%s: %zu events\n", path, json_array_size(json_object_get(record, "events")));
    check_record(record);
    json_decref(record);
}

/* Without packs there is the article of the whole record but for its hash for near copies, and nothing else. */
static void is_only_read(const char *path, const char *bytes, size_t len)
{
    static const char *const lists[] = {"sentences", "entities", "mentions", "times", "claims", "events"};
    json_t *whole = record_of(bytes, len), *read = record_with(NULL, bytes, len);
    json_t *article = json_object_get(read, "article"), *flags = json_object_get(article, "flags");
    json_t *simhash = json_object_get(json_object_get(whole, "article"), "simhash");
    (void)path;
    for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++) {
        assert_int_equal(json_array_size(json_object_get(read, lists[i])), 0);
    }
    check_record(read);
    assert_string_equal(json_string_value(json_array_get(flags, 0)), "no_pack");
    assert_int_equal(json_array_clear(flags), 0);
    assert_string_equal(json_string_value(json_object_get(article, "simhash")), "0000000000000000");
    assert_int_equal(json_object_set(article, "simhash", simhash), 0);
    assert_true(json_equal(json_object_get(whole, "article"), article));
    assert_true(json_equal(json_object_get(whole, "text"), json_object_get(read, "text")));
    json_decref(whole);
    json_decref(read);
}

/* The same bytes give the same record, also after other articles and in a fresh scratch. */
static void is_the_same_again(const char *path, const char *bytes, size_t len)
{
    (void)path;
    json_t *first = record_of(bytes, len);
    json_t *other = record_of("Regierung in Wien tritt zurück.", 32);
    dp_scratch_free(scratch);
    assert_int_equal(dp_scratch_new(&scratch), DP_OK);
    json_t *again = record_of(bytes, len);
    assert_true(json_equal(first, again));
    json_decref(first);
    json_decref(other);
    json_decref(again);
}

static void samples_keep_the_format(void **state)
{
    (void)state;
    each_sample(keeps_the_format);
}

static void samples_are_only_read_without_packs(void **state)
{
    (void)state;
    each_sample(is_only_read);
}

static void samples_give_the_same_again(void **state)
{
    (void)state;
    each_sample(is_the_same_again);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(samples_keep_the_format),
        cmocka_unit_test(samples_are_only_read_without_packs),
        cmocka_unit_test(samples_give_the_same_again),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}

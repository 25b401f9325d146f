/* json_test.c - articles in JSON: fields, wrong types, dotted paths, extra fields, and what the parser alone refuses.
 */
#include "base/limits.h"
#include "base/str.h"
#include "decode/json.h"
#include "decode/json_scan.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct dp_arena arena;
static struct dp_error err;

static int setup(void **state)
{
    (void)state;
    dp_arena_reset(&arena);
    dp_error_clear(&err);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    dp_arena_free(&arena);
    return 0;
}

static void assert_str(struct dp_str got, const char *want)
{
    if (want == NULL ? got.ptr != NULL : !dp_str_is(got, want)) {
        fail_msg("got \"%.*s\", want \"%s\"", DP_STR_ARG(got), want == NULL ? "(absent)" : want);
    }
}

static enum dp_status read_with(struct dp_draft *draft, const char *json, const struct dp_field_map *fields)
{
    *draft = (struct dp_draft){.published_us = DP_TIME_NONE, .fetched_us = DP_TIME_NONE};
    dp_error_clear(&err);
    return dp_json_decode(draft, &arena, dp_str_of(json), fields, &err);
}

static struct dp_draft read_ok(const char *json)
{
    struct dp_draft draft;
    if (read_with(&draft, json, NULL) != DP_OK) {
        fail_msg("%s: %s", json, err.text);
    }
    return draft;
}

static void the_contract_s_fields(void **state)
{
    (void)state;
    struct dp_draft d = read_ok(
        "{\"id\":\"a1\",\"url\":\"https://example.org/a1\",\"source\":\"Der Bote\",\"title\":\"Titel\",\"text\":"
        "\"Text.\",\"html\":\"<p>x\",\"lang\":\"de\",\"published_at\":\"2023-06-29T00:00:00Z\",\"fetched_at\":"
        "1688049005}");
    assert_str(d.id, "a1");
    assert_str(d.url, "https://example.org/a1");
    assert_str(d.source, "Der Bote");
    assert_str(d.title, "Titel");
    assert_str(d.text, "Text.");
    assert_str(d.html, "<p>x");
    assert_str(d.lang, "de");
    assert_int_equal(d.published_us, INT64_C(1687996800000000));
    assert_int_equal(d.fetched_us, INT64_C(1688049005000000));
    assert_int_equal(d.date_source, DP_DATE_MESSAGE);
    assert_str(d.extra, NULL);
    assert_int_equal(d.flags, 0);
}

static void values_of_other_types(void **state)
{
    (void)state;
    assert_str(read_ok("{\"id\":42}").id, "42");
    assert_str(read_ok("{\"id\":-42}").id, "-42");
    assert_str(read_ok("{\"id\":4.5}").id, "4.5");
    assert_str(read_ok("{\"id\":12345678901234567890123}").id, "12345678901234567890123");
    assert_str(read_ok("{\"id\":null}").id, NULL);
    assert_str(read_ok("{\"id\":null}").extra, NULL);
    assert_str(read_ok("{\"id\":[1]}").id, NULL);
    assert_str(read_ok("{\"id\":[1]}").extra, "{\"id\":[1]}");
    assert_str(read_ok("{\"id\":{\"$oid\":\"f\"}}").extra, "{\"id\":{\"$oid\":\"f\"}}");
    assert_str(read_ok("{\"id\":true}").extra, "{\"id\":true}");
    assert_str(read_ok("{\"text\":[\"Eins.\",\"Zwei.\"]}").text, "Eins.\n\nZwei.\n\n");
    assert_str(read_ok("{\"text\":[\"Eins.\",2]}").text, NULL);
    assert_str(read_ok("{\"text\":[]}").text, NULL);
    assert_str(read_ok("{\"title\":[\"Eins.\"]}").title, NULL);
    assert_str(read_ok("{\"lang\":\"deu\"}").extra, "{\"lang\":\"deu\"}");
    assert_str(read_ok("{\"lang\":\"de-AT\"}").extra, NULL);
    assert_str(read_ok("{\"source\":{\"name\":\"Bote\"}}").extra, "{\"source\":{\"name\":\"Bote\"}}");
}

static void dates_of_other_types(void **state)
{
    (void)state;
    assert_int_equal(read_ok("{\"published_at\":1688049005123}").published_us, INT64_C(1688049005123000));
    assert_int_equal(read_ok("{\"published_at\":1688049005.5}").published_us, INT64_C(1688049005500000));
    assert_int_equal(read_ok("{\"published_at\":\"\"}").flags, 0);
    assert_int_equal(read_ok("{\"published_at\":null}").flags, 0);
    const char *const bad[] = {"\"soon\"", "0", "true", "[2023]", "{\"y\":2023}"};
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        char json[100];
        snprintf(json, sizeof(json), "{\"published_at\":%s}", bad[i]);
        struct dp_draft d = read_ok(json);
        assert_int_equal(d.flags, DP_FLAG_BAD_DATE);
        assert_int_equal(d.published_us, DP_TIME_NONE);
        assert_int_equal(d.date_source, DP_DATE_NONE);
        assert_str(d.extra, json); /* nothing is lost */
    }
}

static void dotted_paths(void **state)
{
    (void)state;
    const struct dp_field_map fields = {.text = "body.content", .title = "dc.title", .id = "meta.ids.main", .url = ""};
    struct dp_draft d;

    assert_int_equal(read_with(&d,
                               "{\"body\":{\"content\":\"Text\",\"words\":1},\"dc.title\":\"T\",\"meta\":{\"ids\":{"
                               "\"main\":7}},\"url\":\"u\"}",
                               &fields),
                     DP_OK);
    assert_str(d.text, "Text");
    assert_str(d.title, "T");
    assert_str(d.id, "7");
    assert_str(d.url, "u");
    assert_str(d.extra, "{\"body\":{\"words\":1}}");
    assert_int_equal(read_with(&d, "{\"body\":\"Text\",\"meta\":[],\"text\":\"other\"}", &fields), DP_OK);
    assert_str(d.text, NULL);
    assert_str(d.extra, "{\"body\":\"Text\",\"meta\":[],\"text\":\"other\"}");
}

static void extra_fields_are_kept_in_one_form(void **state)
{
    (void)state;
    assert_str(
        read_ok("{\"z\":1,\"a\":[true,false,null,{\"y\":0.1,\"b\":\"ä\\n\"}],\"m\":-2.5e-7,\"ab\":\"\",\"Z\":{}}")
            .extra,
        "{\"Z\":{},\"a\":[true,false,null,{\"b\":\"ä\\n\",\"y\":0.1}],\"ab\":\"\",\"m\":-2.5e-07,\"z\":1}");
    assert_str(read_ok("{\"big\":123456789012345678901234567890,\"far\":1e999,\"neg\":-9223372036854775808}").extra,
               "{\"big\":\"123456789012345678901234567890\",\"far\":\"1e999\",\"neg\":\"-9223372036854775808\"}");
    assert_str(read_ok("{\"exp\":1E5,\"z\":0,\"m\":-0.0}").extra, "{\"exp\":100000,\"m\":-0,\"z\":0}");
}

static void too_much_extra_is_dropped_and_flagged(void **state)
{
    (void)state;
    size_t len = DP_EXTRA_MAX_BYTES + 100;
    char *json = malloc(len + 1);
    memset(json, 'x', len);
    memcpy(json, "{\"text\":\"T\",\"e\":\"", 17);
    memcpy(json + len - 2, "\"}", 3);
    struct dp_draft d = read_ok(json);
    assert_str(d.text, "T");
    assert_str(d.extra, NULL);
    assert_int_equal(d.flags, DP_FLAG_EXTRA_DROPPED);
    free(json);
}

static void duplicate_keys_keep_the_last(void **state)
{
    (void)state;
    struct dp_draft d = read_ok("{\"text\":\"alt\",\"x\":{\"a\":1,\"a\":2},\"text\":\"neu\"}");
    assert_str(d.text, "neu");
    assert_str(d.extra, "{\"x\":{\"a\":2}}");
    assert_int_equal(d.flags, DP_FLAG_DUPLICATE_KEYS);
}

static void strings_are_mended(void **state)
{
    (void)state;
    const struct {
        const char *json, *text;
        uint32_t flags;
    } cases[] = {
        {"{\"text\":\"a\\u0000b\"}", "ab", DP_FLAG_NUL_REMOVED},
        {"{\"text\":\"\\u0000\"}", "", DP_FLAG_NUL_REMOVED},
        {"{\"text\":\"a\\\\u0000b\"}", "a\\u0000b", 0},
        {"{\"text\":\"\\ud83d\\ude00\"}", "😀", 0},
        {"{\"text\":\"\\uD83D\\uDE00\"}", "😀", 0},
        {"{\"text\":\"a\\ud83db\"}",
         "a\xEF\xBF\xBD"
         "b",
         DP_FLAG_SURROGATE_REPLACED},
        {"{\"text\":\"\\ude00\"}", "\xEF\xBF\xBD", DP_FLAG_SURROGATE_REPLACED},
        {"{\"text\":\"\\ud83d\\ud83d\\ude00\"}", "\xEF\xBF\xBD😀", DP_FLAG_SURROGATE_REPLACED},
        {"{\"text\":\"\\ud83d\\n\"}", "\xEF\xBF\xBD\n", DP_FLAG_SURROGATE_REPLACED},
        {"{\"text\":\"\\ud83d\"}", "\xEF\xBF\xBD", DP_FLAG_SURROGATE_REPLACED},
        {"{\"text\":\"a\nb\tc\rd\"}", "a\nb\tc\rd", 0},
        {"{\"text\":\"a\x01\x1F"
         "b\"}",
         "ab", DP_FLAG_CONTROLS_REMOVED},
        {"{\"text\":\"\\u00e4\\u20ac\\/\\\"\"}", "ä€/\"", 0},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct dp_draft d = read_ok(cases[i].json);
        assert_str(d.text, cases[i].text);
        assert_int_equal(d.flags, cases[i].flags);
    }
}

static void nul_bytes_are_removed(void **state)
{
    (void)state;
    const char json[] = "{\"te\0xt\":\"a\0b\"\0}\0\0";
    struct dp_draft d = {.published_us = DP_TIME_NONE};
    assert_int_equal(dp_json_decode(&d, &arena, (struct dp_str){json, sizeof(json) - 1}, NULL, &err), DP_OK);
    assert_str(d.text, "ab");
    assert_int_equal(d.flags, DP_FLAG_NUL_REMOVED);
}

static void bad_json_says_where(void **state)
{
    (void)state;
    const char *const cases[] = {
        "{",
        "{\"text\":",
        "{\"text\":\"a",
        "{\"text\":\"a\\",
        "{\"text\":\"a\\u12\"}",
        "{text:1}",
        "{'text':1}",
        "{\"a\":1,}",
        "{\"a\":01}",
        "{\"a\":1}{\"a\":1}",
        "{\"a\":1} x",
        "{\"a\":tru}",
        "{\"a\":1e}",
        "{\"a\":--1}",
        "{\"a\":\"\\x\"}",
        "{\"a\":123456789012345678901x}",
        "}",
        "",
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct dp_draft d;
        assert_int_equal(read_with(&d, cases[i], NULL), DP_BAD_JSON);
        assert_string_equal(err.stage, "decode");
        assert_non_null(strstr(err.text, "line 1"));
        assert_int_equal(err.line, 1);
    }
}

static void other_values_are_no_articles(void **state)
{
    (void)state;
    const char *const cases[] = {"[]", "[{\"text\":\"a\"}]", "\"text\"", "17", "-1.5", "true", "null"};
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct dp_draft d;
        bool is_other = false;
        assert_int_equal(read_with(&d, cases[i], NULL), DP_BAD_JSON);
        assert_non_null(strstr(err.text, "not an object"));
        assert_int_equal(dp_json_is_other_value(&is_other, &arena, dp_str_of(cases[i]), NULL), DP_OK);
        assert_true(is_other);
    }
    const char *const texts[] = {"", " ", "[Eilmeldung] Rücktritt", "\"So nicht\", sagt er", "17 Tote", "true story"};
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        bool is_other = true;
        assert_int_equal(dp_json_is_other_value(&is_other, &arena, dp_str_of(texts[i]), NULL), DP_OK);
        assert_false(is_other);
    }
}

/* `count` times `unit`, then `last`. */
static char *repeat(const char *first, const char *unit, size_t count, const char *last)
{
    size_t unit_len = strlen(unit);
    char *text = malloc(strlen(first) + unit_len * count + strlen(last) + 1);
    char *at = text;
    memcpy(at, first, strlen(first));
    at += strlen(first);
    for (size_t i = 0; i < count; i++, at += unit_len) {
        memcpy(at, unit, unit_len);
    }
    memcpy(at, last, strlen(last) + 1);
    return text;
}

static void bombs_are_refused(void **state)
{
    (void)state;
    struct dp_draft d;
    char *closed = repeat("", "]", DP_JSON_MAX_DEPTH - 1, "}");
    char *deepest = repeat("{\"a\":", "[", DP_JSON_MAX_DEPTH - 1, closed);
    assert_int_equal(read_with(&d, deepest, NULL), DP_OK);
    char *deeper = repeat("{\"a\":", "[", DP_JSON_MAX_DEPTH, "");
    assert_int_equal(read_with(&d, deeper, NULL), DP_BAD_JSON);
    assert_non_null(strstr(err.text, "256"));
    char *endless = repeat("", "{\"a\":", 1000000, "");
    assert_int_equal(read_with(&d, endless, NULL), DP_BAD_JSON);
    char *wide = repeat("{\"a\":[0", ",0", DP_JSON_MAX_VALUES, "]}");
    assert_int_equal(read_with(&d, wide, NULL), DP_TOO_LARGE);
    char *in_string = repeat("{\"text\":\"", "[{,", 1000000, "\"}");
    assert_int_equal(read_with(&d, in_string, NULL), DP_OK);
    assert_int_equal(d.text.len, 3000000);
    free(closed);
    free(deepest);
    free(deeper);
    free(endless);
    free(wide);
    free(in_string);
}

static void scanning_copies_only_when_it_must(void **state)
{
    (void)state;
    struct dp_str in = DP_STR("{\"a\":\"\\ud83d\\ude00 \\\\ x\",\"n\":[1,-2.5e10,123456789012345678]}");
    struct dp_str out;
    uint32_t flags = 0;
    assert_int_equal(dp_json_scan(&out, &arena, in, &flags, NULL), DP_OK);
    assert_ptr_equal(out.ptr, in.ptr);
    assert_int_equal(dp_json_scan(&out, &arena, DP_STR("[\"\\ud800\",1234567890123456789 ,\"\n\"]"), &flags, NULL),
                     DP_OK);
    assert_str(out, "[\"\\ufffd\",\"1234567890123456789\" ,\"\\n\"]");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(the_contract_s_fields, setup),
        cmocka_unit_test_setup(values_of_other_types, setup),
        cmocka_unit_test_setup(dates_of_other_types, setup),
        cmocka_unit_test_setup(dotted_paths, setup),
        cmocka_unit_test_setup(extra_fields_are_kept_in_one_form, setup),
        cmocka_unit_test_setup(too_much_extra_is_dropped_and_flagged, setup),
        cmocka_unit_test_setup(duplicate_keys_keep_the_last, setup),
        cmocka_unit_test_setup(strings_are_mended, setup),
        cmocka_unit_test_setup(nul_bytes_are_removed, setup),
        cmocka_unit_test_setup(bad_json_says_where, setup),
        cmocka_unit_test_setup(other_values_are_no_articles, setup),
        cmocka_unit_test_setup(bombs_are_refused, setup),
        cmocka_unit_test_setup(scanning_copies_only_when_it_must, setup),
    };
    return cmocka_run_group_tests(tests, NULL, teardown);
}

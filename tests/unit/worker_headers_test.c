/* worker_headers_test.c - headers of a message survive the way through the database, whatever bytes they hold. */
#include "headers.h"

#include "depesche/article.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void assert_str(struct dp_str got, struct dp_str wanted)
{
    assert_int_equal(got.len, wanted.len);
    assert_true((got.ptr == NULL) == (wanted.ptr == NULL));
    if (got.len > 0) {
        assert_memory_equal(got.ptr, wanted.ptr, got.len);
    }
}

static void test_every_kind_of_bytes_comes_back(void **state)
{
    const struct dp_header list[] = {
        {DP_STR("traceparent"), DP_STR("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")},
        {DP_STR("Größe"), DP_STR("\"zwei\"\n")},
        {DP_STR("twice"), DP_STR("a")},
        {DP_STR("twice"), DP_STR("b")},
        {DP_STR(""), DP_STR("")},
        {DP_STR("null"), {NULL, 0}},
        {DP_STR("nul"), {"a\0b", 3}},
        {DP_STR("\xff name"), DP_STR("\xed\xa0\x80")},
    };
    const size_t count = sizeof(list) / sizeof(list[0]);
    char *json = dp_headers_json(list, count);
    struct dp_headers back;

    (void)state;
    assert_non_null(strstr(json, "{\"name\":\"nul\",\"value_hex\":\"610062\"}"));
    assert_non_null(strstr(json, "{\"name\":\"null\"}"));
    assert_true(dp_headers_read(&back, json));
    assert_int_equal(back.count, count);
    for (size_t i = 0; i < count; i++) {
        assert_str(back.at[i].name, list[i].name);
        assert_str(back.at[i].value, list[i].value);
    }
    dp_headers_free(&back);
    free(json);
}

static void test_no_headers_are_nothing(void **state)
{
    struct dp_headers back;

    (void)state;
    assert_null(dp_headers_json(NULL, 0));
    assert_true(dp_headers_read(&back, NULL));
    assert_int_equal(back.count, 0);
}

static void test_what_we_did_not_write_is_refused(void **state)
{
    static const char *const wrong[] = {
        "",
        "{}",
        "[1]",
        "[{}]",
        "[{\"value\":\"a\"}]",
        "[{\"name\":\"a\",\"name_hex\":\"61\"}]",
        "[{\"name_hex\":\"6\"}]",
        "[{\"name_hex\":\"6g\"}]",
        "[{\"name\":\"a\",\"value\":1}]",
        "[{\"name\":\"a\",\"value\":\"b\"}",
    };
    struct dp_headers back;

    (void)state;
    for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        assert_false(dp_headers_read(&back, wrong[i]));
        assert_null(back.at);
    }
}

static void test_reads_a_traceparent(void **state)
{
    const struct dp_str good = DP_STR("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

    (void)state;
    assert_str(dp_header_traceparent(good), good);
    assert_null(dp_header_traceparent(DP_STR_NONE).ptr);
    assert_null(dp_header_traceparent((struct dp_str){good.ptr, good.len - 1}).ptr);
    assert_null(dp_header_traceparent(DP_STR("00-0AF7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")).ptr);
    assert_null(dp_header_traceparent(DP_STR("0000af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-011")).ptr);
}

static void test_reads_a_time(void **state)
{
    (void)state;
    assert_true(dp_header_time(DP_STR("1970-01-01T00:00:01Z")) == 1000000);
    assert_true(dp_header_time(DP_STR("gestern")) == DP_TIME_NONE);
    assert_true(dp_header_time(DP_STR_NONE) == DP_TIME_NONE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_kind_of_bytes_comes_back),
        cmocka_unit_test(test_no_headers_are_nothing),
        cmocka_unit_test(test_what_we_did_not_write_is_refused),
        cmocka_unit_test(test_reads_a_traceparent),
        cmocka_unit_test(test_reads_a_time),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

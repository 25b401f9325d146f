/* fields_test.c - the syntax all pack files share: lines, comments, words, key=value, numbers; files on disk. */
#include "base/fields.h"
#include "base/file.h"
#include "base/limits.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void comments_and_empty_lines_are_skipped(void **state)
{
    (void)state;
    struct dp_lines lines = {.rest = DP_STR("# head\n\n  eins  # rest\nzwei#drei\r\n\t\nvier"), .file = "x.lex"};
    struct dp_str line;
    assert_int_equal(dp_lines_next(&lines, &line), DP_OK);
    assert_true(dp_str_is(line, "eins"));
    assert_int_equal(lines.number, 3);
    assert_int_equal(dp_lines_next(&lines, &line), DP_OK);
    assert_true(dp_str_is(line, "zwei#drei"));
    assert_int_equal(dp_lines_next(&lines, &line), DP_OK);
    assert_true(dp_str_is(line, "vier"));
    assert_int_equal(lines.number, 6);
    assert_int_equal(dp_lines_next(&lines, &line), DP_OK);
    assert_null(line.ptr);
}

static void a_bad_line_is_named(void **state)
{
    (void)state;
    struct dp_error err;
    struct dp_str line;
    dp_error_clear(&err);
    struct dp_lines lines = {.rest = DP_STR("gut\nb\xFFse"), .file = "x.lex", .err = &err};
    assert_int_equal(dp_lines_next(&lines, &line), DP_OK);
    assert_int_equal(dp_lines_next(&lines, &line), DP_BAD_PACK);
    assert_string_equal(err.file, "x.lex");
    assert_int_equal(err.line, 2);
}

static void an_endless_line_is_refused(void **state)
{
    (void)state;
    static char bytes[DP_PACK_LINE_MAX_BYTES + 1];
    struct dp_str line;
    memset(bytes, 'a', sizeof(bytes));
    struct dp_lines fits = {.rest = {bytes, DP_PACK_LINE_MAX_BYTES}, .file = "x"};
    assert_int_equal(dp_lines_next(&fits, &line), DP_OK);
    struct dp_lines over = {.rest = {bytes, DP_PACK_LINE_MAX_BYTES + 1}, .file = "x"};
    assert_int_equal(dp_lines_next(&over, &line), DP_BAD_PACK);
}

static void words_and_pairs(void **state)
{
    (void)state;
    struct dp_str rest = DP_STR("  verb   \"zwei Worte\" ende");
    assert_true(dp_str_is(dp_field_word(&rest), "verb"));
    assert_true(dp_str_is(dp_field_word(&rest), "\"zwei Worte\""));
    assert_true(dp_str_is(dp_field_word(&rest), "ende"));
    assert_int_equal(dp_field_word(&rest).len, 0);

    struct dp_str key, value;
    rest = DP_STR("country=AZE title=\"Präsident des Parlaments\" sym");
    assert_true(dp_field_pair(&rest, &key, &value));
    assert_true(dp_str_is(key, "country") && dp_str_is(value, "AZE"));
    assert_true(dp_field_pair(&rest, &key, &value));
    assert_true(dp_str_is(key, "title") && dp_str_is(value, "Präsident des Parlaments"));
    assert_true(dp_field_pair(&rest, &key, &value));
    assert_true(dp_str_is(key, "sym") && value.ptr == NULL);
    assert_false(dp_field_pair(&rest, &key, &value));
}

static void numbers(void **state)
{
    (void)state;
    uint32_t n = 7;
    double x = 0;
    assert_true(dp_field_uint(DP_STR("120"), 120, &n));
    assert_int_equal(n, 120);
    const struct dp_str none[] = {DP_STR("121"), DP_STR(""), DP_STR("-1"), DP_STR("1x"),
                                  DP_STR("99999999999999999999")};
    for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++) {
        assert_false(dp_field_uint(none[i], 120, &n));
    }
    assert_true(dp_field_decimal(DP_STR("-9.5"), &x) && x < -9.49 && x > -9.51);
    assert_false(dp_field_decimal(DP_STR("9,5"), &x));
    assert_false(dp_field_decimal(DP_STR(""), &x));
    assert_false(dp_field_decimal(DP_STR("."), &x));
}

static void files_are_read_whole_or_refused(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    struct dp_error err;
    struct dp_str text;
    dp_error_clear(&err);
    assert_int_equal(dp_file_read(&text, &arena, DP_TEST_DIR "/support/pack-tiny/de/pack.conf", 1000, &err), DP_OK);
    assert_true(dp_str_starts(text, DP_STR("lang = de\n")));
    assert_int_equal(text.ptr[text.len], '\0');
    assert_int_equal(dp_file_read(&text, &arena, DP_TEST_DIR "/support/pack-tiny/de/pack.conf", 5, &err), DP_IO);
    dp_error_clear(&err);
    assert_int_equal(dp_file_read(&text, &arena, DP_TEST_DIR "/none", 5, &err), DP_IO);
    assert_non_null(strstr(err.file, "none"));
    assert_int_equal(dp_file_read(&text, &arena, DP_TEST_DIR, 1000, NULL), DP_IO);
    dp_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(comments_and_empty_lines_are_skipped),
        cmocka_unit_test(a_bad_line_is_named),
        cmocka_unit_test(an_endless_line_is_refused),
        cmocka_unit_test(words_and_pairs),
        cmocka_unit_test(numbers),
        cmocka_unit_test(files_are_read_whole_or_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

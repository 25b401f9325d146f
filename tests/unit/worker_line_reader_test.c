/* worker_line_reader_test.c - lines come whole, in order, without waiting for more than one, in bounded memory. */
#include "line_reader.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

enum { MAX_BYTES = 1000 };

/* A pipe that holds `bytes`; the writing end is closed. */
static int pipe_with(const char *bytes, size_t len)
{
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(write(ends[1], bytes, len), (ssize_t)len);
    close(ends[1]);
    return ends[0];
}

/* All lines, each followed by "|", those that are too long as "!". */
static void assert_lines(const char *bytes, size_t len, const char *want)
{
    struct dp_line_reader reader = {.fd = pipe_with(bytes, len), .max_bytes = MAX_BYTES};
    char got[3000] = "";
    size_t at = 0;
    size_t count = 1;
    while (count > 0) {
        const struct dp_line *lines;
        assert_int_equal(dp_line_reader_next(&reader, &lines, &count, NULL), DP_OK);
        for (size_t i = 0; i < count; i++) {
            memcpy(got + at, lines[i].bytes, lines[i].len);
            at += lines[i].len;
            got[at++] = lines[i].too_long ? '!' : '|';
        }
    }
    got[at] = '\0';
    assert_string_equal(got, want);
    close(reader.fd);
    dp_line_reader_free(&reader);
}

static void lines_are_split(void **state)
{
    (void)state;
    const char *const cases[][2] = {
        {"", ""},
        {"\n", "|"},
        {"a", "a|"},
        {"a\n", "a|"},
        {"a\nb", "a|b|"},
        {"a\n\nb\n", "a||b|"},
        {"a\r\nb\r\n", "a|b|"},
        {"a\rb\n", "a\rb|"},
        {"\r\n", "|"},
        {"a\r", "a|"},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        assert_lines(cases[i][0], strlen(cases[i][0]), cases[i][1]);
    }
}

static void long_lines_are_marked_and_passed(void **state)
{
    (void)state;
    char bytes[60000];
    char want[3000];

    memset(bytes, 'x', sizeof(bytes));
    memcpy(bytes, "a\n", 2);
    memcpy(bytes + 2 + MAX_BYTES, "\nb\n", 3); /* just fits */
    memset(want, 'x', sizeof(want));
    memcpy(want, "a|", 2);
    memcpy(want + 2 + MAX_BYTES, "|b|", 4);
    assert_lines(bytes, 2 + MAX_BYTES + 3, want);
    memset(bytes, 'x', sizeof(bytes));
    memcpy(bytes, "a\n", 2);
    memcpy(bytes + 3 + MAX_BYTES, "\nb\n", 3); /* one too many */
    assert_lines(bytes, 3 + MAX_BYTES + 3, "a|!b|");
    memset(bytes, 'x', sizeof(bytes));
    memcpy(bytes + 50000, "\nb\n", 3);
    assert_lines(bytes, 50003, "!b|");
    memset(bytes, 'x', sizeof(bytes));
    assert_lines(bytes, 50000, "!");
}

static void a_line_is_there_before_the_next_is_written(void **state)
{
    (void)state;
    int ends[2];
    const struct dp_line *lines;
    size_t count;
    assert_int_equal(pipe(ends), 0);
    struct dp_line_reader reader = {.fd = ends[0], .max_bytes = MAX_BYTES};
    for (int i = 0; i < 3; i++) {
        assert_int_equal(write(ends[1], "one\ntwo\nhal", 11), 11);
        assert_int_equal(dp_line_reader_next(&reader, &lines, &count, NULL), DP_OK);
        assert_int_equal(count, 2);
        assert_memory_equal(lines[1].bytes, "two", 3);
        assert_int_equal(write(ends[1], "f\n", 2), 2);
        assert_int_equal(dp_line_reader_next(&reader, &lines, &count, NULL), DP_OK);
        assert_int_equal(count, 1);
        assert_memory_equal(lines[0].bytes, "half", 4);
    }
    close(ends[1]);
    assert_int_equal(dp_line_reader_next(&reader, &lines, &count, NULL), DP_OK);
    assert_int_equal(count, 0);
    close(ends[0]);
    dp_line_reader_free(&reader);
}

static void what_cannot_be_read_is_said(void **state)
{
    (void)state;
    struct dp_line_reader reader = {.fd = -1, .max_bytes = MAX_BYTES};
    const struct dp_line *lines;
    size_t count;
    struct dp_error err;
    dp_error_clear(&err);
    assert_int_equal(dp_line_reader_next(&reader, &lines, &count, &err), DP_IO);
    assert_true(err.text[0] != '\0');
    dp_line_reader_free(&reader);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_are_split),
        cmocka_unit_test(long_lines_are_marked_and_passed),
        cmocka_unit_test(a_line_is_there_before_the_next_is_written),
        cmocka_unit_test(what_cannot_be_read_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

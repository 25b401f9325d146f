/* html_pages_test.c - web pages of many kinds: each data/pages/X.html gives title and text of X.txt, and no more. */
#include "base/buf.h"
#include "base/str.h"
#include "decode/html.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { PAGE_BYTES = 64 * 1024, PATH_BYTES = 512, LEAST_PAGES = 12 };

static struct dp_str read_file(struct dp_arena *arena, const char *name, size_t stem, const char *suffix)
{
    char path[PATH_BYTES];
    char *text = dp_arena_alloc(arena, PAGE_BYTES);
    FILE *file;
    size_t len;

    assert_non_null(text);
    (void)snprintf(path, sizeof(path), DP_TEST_DIR "/unit/data/pages/%.*s%s", (int)stem, name, suffix);
    file = fopen(path, "rb");
    if (file == NULL) {
        fail_msg("%s cannot be read", path);
        return DP_STR_NONE;
    }
    len = fread(text, 1, PAGE_BYTES, file);
    (void)fclose(file);
    assert_true(len > 0 && len < PAGE_BYTES);
    return (struct dp_str){text, (uint32_t)len};
}

/* Title, empty line, text: what X.txt holds. */
static struct dp_str shown(struct dp_arena *arena, const struct dp_draft *draft)
{
    struct dp_buf buf = {.max_bytes = PAGE_BYTES};
    struct dp_str all;

    dp_buf_str(&buf, draft->title);
    dp_buf_str(&buf, DP_STR("\n\n"));
    dp_buf_str(&buf, draft->text);
    assert_int_equal(dp_buf_status(&buf), DP_OK);
    all = dp_arena_str(arena, (struct dp_str){buf.at, (uint32_t)buf.len});
    dp_buf_free(&buf);
    return dp_str_trim(all);
}

/* Does the page give what stands beside it? Says what it gives instead. */
static bool is_right(const char *name)
{
    size_t stem = strlen(name) - strlen(".html");
    struct dp_arena arena = {0};
    struct dp_draft draft = {.published_us = DP_TIME_NONE, .fetched_us = DP_TIME_NONE};
    struct dp_str want = dp_str_trim(read_file(&arena, name, stem, ".txt"));
    struct dp_str got;
    bool same;

    assert_int_equal(dp_html_decode(&draft, &arena, read_file(&arena, name, stem, ".html"), NULL), DP_OK);
    got = shown(&arena, &draft);
    same = dp_str_eq(got, want);
    if (!same) {
        print_error("%s gives\n%.*s\n----\n", name, DP_STR_ARG(got));
    }
    dp_arena_free(&arena);
    return same;
}

static void pages_of_many_kinds_give_their_article(void **state)
{
    DIR *dir = opendir(DP_TEST_DIR "/unit/data/pages");
    const struct dirent *entry;
    int pages = 0, wrong = 0;

    (void)state;
    assert_non_null(dir);
    while ((entry = readdir(dir)) != NULL) {
        const char *dot = strrchr(entry->d_name, '.');

        if (dot != NULL && strcmp(dot, ".html") == 0) {
            pages++;
            wrong += !is_right(entry->d_name);
        }
    }
    (void)closedir(dir);
    assert_true(pages >= LEAST_PAGES);
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(pages_of_many_kinds_give_their_article)};

    return cmocka_run_group_tests_name("html_pages", tests, NULL, NULL);
}

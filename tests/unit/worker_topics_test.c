/* worker_topics_test.c - which topics a list of names and patterns means. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "topics.h"

static bool include(char *first, char *second, const char *name)
{
    char *topics[] = {first, second};
    const struct dp_words list = {topics, second ? 2 : 1};

    return dp_topics_include(&list, name);
}

static void test_names_are_compared_whole(void **state)
{
    char news[] = "news", wire[] = "wire.de";

    (void)state;
    assert_true(include(news, NULL, "news"));
    assert_true(include(wire, news, "news"));
    assert_false(include(news, wire, "newsroom"));
    assert_false(include(news, NULL, "new"));
    assert_false(include(wire, NULL, "wire-de"));
}

static void test_patterns_begin_with_a_caret(void **state)
{
    char all[] = "^news-(de|en)$", open[] = "^rec", broken[] = "^news[";

    (void)state;
    assert_true(include(all, NULL, "news-en"));
    assert_false(include(all, NULL, "news-fr"));
    assert_true(include(all, open, "records"));
    assert_false(include(open, NULL, "my-records"));
    assert_false(include(broken, NULL, "news["));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names_are_compared_whole),
        cmocka_unit_test(test_patterns_begin_with_a_caret),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

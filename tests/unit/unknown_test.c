/* unknown_test.c - what packs do not know of a corpus: counted once an occurrence, most frequent first. */
#include "depesche/depesche.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

struct list {
    char text[2000];
    size_t len;
};

static void keep(void *arg, const struct dp_unknown *unknown)
{
    struct list *list = arg;

    list->len += (size_t)snprintf(list->text + list->len, sizeof(list->text) - list->len, "%.*s %u/%u: %.*s\n",
                                  DP_STR_ARG(unknown->word), (unsigned)unknown->count, (unsigned)unknown->articles,
                                  DP_STR_ARG(unknown->example));
}

static struct dp_packs *load(void)
{
    static const char *const dirs[] = {DP_TEST_DIR "/support/pack-tiny"};
    struct dp_packs *packs;

    assert_int_equal(dp_packs_load(&packs, dirs, 1, NULL), DP_OK);
    return packs;
}

static void add(struct dp_unknowns *unknowns, const char *text)
{
    char json[1000];
    int len = snprintf(json, sizeof(json), "{\"lang\":\"de\",\"text\":\"%s\"}", text);
    struct dp_input in = {
        .bytes = json, .len = (size_t)len, .format = DP_FORMAT_JSON, .fallback_time_us = DP_TIME_NONE};

    assert_int_equal(dp_unknowns_add(unknowns, &in, NULL), DP_OK);
}

static struct list list_of(struct dp_unknowns *unknowns, enum dp_unknown_kind kind, uint32_t limit)
{
    struct list list = {.len = 0};

    dp_unknowns_each(unknowns, kind, limit, keep, &list);
    return list;
}

static void names_are_counted_over_articles(void **state)
{
    struct dp_packs *packs = load();
    struct dp_unknowns *unknowns;

    (void)state;
    assert_int_equal(dp_unknowns_new(&unknowns, packs, DP_STR_NONE), DP_OK);
    add(unknowns, "Die Polizei verhaftete in Wien Zorvanek. Soldaten töteten Zorvanek.");
    add(unknowns, "Soldaten töteten Quimbel, Soldaten töteten Zorvanek.");
    assert_int_equal(dp_unknowns_articles(unknowns), 2);
    struct list names = list_of(unknowns, DP_UNKNOWN_NAME, 10);
    assert_int_equal(strncmp(names.text, "Zorvanek 3/2: Die Polizei verhaftete in Wien Zorvanek.\n", 53), 0);
    assert_non_null(strstr(names.text, "Quimbel 1/1: "));
    assert_null(strstr(names.text, "\nWien "));
    assert_null(strstr(list_of(unknowns, DP_UNKNOWN_NAME, 1).text, "Quimbel"));
    dp_unknowns_free(unknowns);
    dp_packs_free(packs);
}

static void verbs_with_a_frame_are_known(void **state)
{
    struct dp_packs *packs = load();
    struct dp_unknowns *unknowns;

    (void)state;
    assert_int_equal(dp_unknowns_new(&unknowns, packs, DP_STR("de")), DP_OK);
    add(unknowns, "Soldaten töteten drei Demonstranten. Die Soldaten flobten.");
    assert_null(strstr(list_of(unknowns, DP_UNKNOWN_VERB, 10).text, "töten"));
    assert_non_null(strstr(list_of(unknowns, DP_UNKNOWN_WORD, 10).text, "flobten 1/1: Die Soldaten flobten."));
    dp_unknowns_free(unknowns);
    dp_packs_free(packs);
}

static void long_sentences_are_shown_around_the_word(void **state)
{
    struct dp_packs *packs = load();
    struct dp_unknowns *unknowns;

    (void)state;
    assert_int_equal(dp_unknowns_new(&unknowns, packs, DP_STR_NONE), DP_OK);
    add(unknowns, "Soldaten töteten drei Demonstranten und drei Demonstranten und drei Demonstranten und drei "
                  "Demonstranten und drei Demonstranten und zuletzt auch Zorvanek und drei Demonstranten und noch drei "
                  "Demonstranten und drei Demonstranten.");
    struct list names = list_of(unknowns, DP_UNKNOWN_NAME, 10);
    assert_non_null(strstr(names.text, "Zorvanek 1/1: … "));
    assert_non_null(strstr(names.text, "zuletzt auch Zorvanek und drei"));
    assert_non_null(strstr(names.text, " …\n"));
    dp_unknowns_free(unknowns);
    dp_packs_free(packs);
}

static void other_languages_are_left_out(void **state)
{
    struct dp_packs *packs = load();
    struct dp_unknowns *unknowns;

    (void)state;
    assert_int_equal(dp_unknowns_new(&unknowns, packs, DP_STR("en")), DP_OK);
    add(unknowns, "Die Polizei verhaftete Zorvanek.");
    assert_int_equal(dp_unknowns_articles(unknowns), 0);
    assert_string_equal(list_of(unknowns, DP_UNKNOWN_NAME, 10).text, "");
    dp_unknowns_free(unknowns);
    dp_packs_free(packs);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_counted_over_articles),
        cmocka_unit_test(verbs_with_a_frame_are_known),
        cmocka_unit_test(long_sentences_are_shown_around_the_word),
        cmocka_unit_test(other_languages_are_left_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

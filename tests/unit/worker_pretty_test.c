/* worker_pretty_test.c - a record for people: wrapped at any width, complete, coloured only when asked to. */
#include "pretty.h"

#include "base/str.h"
#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char words[] =
    "Streit auf See\nDie Küstenwache von Nordland nahm am Dienstag drei Fischer fest, erklärte das Ministerium. "
    "Südland drohte mit Vergeltung.\n\nNiemand wurde verletzt.";
static const struct dp_str text = {words, sizeof(words) - 1};

static struct dp_span span_of(const char *phrase)
{
    uint32_t at = dp_str_find(text, dp_str_of(phrase), 0);
    assert_int_not_equal(at, UINT32_MAX);
    return (struct dp_span){at, at + (uint32_t)strlen(phrase)};
}

static struct dp_phrase phrase_of(const char *phrase) { return (struct dp_phrase){span_of(phrase), dp_str_of(phrase)}; }

/* Everything the record of the text above points to. */
static struct dp_entity entities[2];
static struct dp_mention mentions[2];
static struct dp_claim claims[1];
static struct dp_participant who[3];
static struct dp_location where[1];
static struct dp_str contexts[1];
static struct dp_event events[2];

static void fill_events(void)
{
    who[0] = (struct dp_participant){phrase_of("Küstenwache"), DP_STR("Nordland"), 0, {"NOR"}, 1u << DP_SECTOR_GOV_BIT};
    who[1] = (struct dp_participant){phrase_of("Fischer"), DP_STR_NONE, -1, {""}, 0};
    who[2] = (struct dp_participant){phrase_of("Südland"), DP_STR("Südland"), 1, {"SUE"}, 0};
    where[0] = (struct dp_location){phrase_of("See"), DP_STR("Nordsee"), -1, {""}, true, 54.5, -3.25, 0};
    contexts[0] = DP_STR("military");
    events[0] = (struct dp_event){.type = DP_EVENT_COERCE,
                                  .mode = DP_STR("arrest"),
                                  .cameo = DP_STR("173"),
                                  .score = -5.5,
                                  .contexts = contexts,
                                  .context_count = 1,
                                  .trigger = {span_of("nahm am Dienstag drei Fischer fest"), DP_STR("nahm … fest")},
                                  .actors = &who[0],
                                  .actor_count = 1,
                                  .recipients = &who[1],
                                  .recipient_count = 1,
                                  .locations = where,
                                  .location_count = 1,
                                  .date_from = "2023-06-27",
                                  .date_to = "2023-06-27",
                                  .date_source = DP_EVENT_DATE_RELATIVE,
                                  .has_source = true,
                                  .source = who[0],
                                  .claim = 0,
                                  .same_as = -1,
                                  .confidence = 0.86,
                                  .rule = DP_STR("de/events/coerce.frames:4")};
    events[0].counts[DP_COUNT_ARRESTED] = (struct dp_count){true, 3, 3};
    events[0].counts[DP_COUNT_INJURED] = (struct dp_count){true, 1, INT32_MAX};
    events[1] = (struct dp_event){.type = DP_EVENT_THREATEN,
                                  .trigger = phrase_of("drohte"),
                                  .actors = &who[2],
                                  .actor_count = 1,
                                  .status = DP_FUTURE,
                                  .claim = -1,
                                  .same_as = 0,
                                  .confidence = 0.5};
}

static struct dp_record sample(void)
{
    entities[0] = (struct dp_entity){.type = DP_ORG, .name = DP_STR("Küstenwache")};
    entities[1] = (struct dp_entity){.type = DP_GPE, .name = DP_STR("Südland")};
    mentions[0] = (struct dp_mention){span_of("Küstenwache"), DP_ORG, 0};
    mentions[1] = (struct dp_mention){span_of("Südland"), DP_GPE, 1};
    claims[0] = (struct dp_claim){.span = span_of("Die Küstenwache von Nordland nahm am Dienstag drei Fischer fest")};
    fill_events();
    return (struct dp_record){.article = {.title = DP_STR("Streit auf See"),
                                          .id = DP_STR("a"),
                                          .published_us = INT64_C(1687996800000000),
                                          .source = DP_STR("Der Bote"),
                                          .flags = DP_FLAG_NO_DATE | DP_FLAG_TRUNCATED},
                              .lang = DP_STR("de"),
                              .text = text,
                              .entities = entities,
                              .mentions = mentions,
                              .claims = claims,
                              .events = events,
                              .sentence_count = 4,
                              .entity_count = 2,
                              .mention_count = 2,
                              .claim_count = 1,
                              .event_count = 2};
}

/* The page, NUL-terminated; free with free(). */
static char *page(uint32_t width, bool colour)
{
    const struct dp_record rec = sample();
    const struct dp_pretty how = {width, colour};
    struct dp_buf buf = {0};
    char *out;
    dp_pretty_record(&buf, &rec, &how);
    assert_int_equal(dp_buf_take(&out, NULL, &buf), DP_OK);
    return out;
}

static void a_page_without_colours(void **state)
{
    (void)state;
    char *got = page(60, false);
    const char *want = "  Streit auf See\n"
                       "  29 June 2023 · Der Bote · de · 4 sentences · 2 events ·\n"
                       "  truncated\n"
                       "\n"
                       "  Die Küstenwache von Nordland nahm am Dienstag drei Fischer\n"
                       "  fest¹, erklärte das Ministerium. Südland drohte² mit\n"
                       "  Vergeltung.\n"
                       "\n"
                       "  Niemand wurde verletzt.\n"
                       "\n"
                       "  1   COERCE arrest · material conflict -5.5 · CAMEO 173 ·\n"
                       "      military\n"
                       "      who       Küstenwache = Nordland NOR GOV\n"
                       "      whom      Fischer\n"
                       "      where     See = Nordsee 54.5 N 3.25 W\n"
                       "      when      2023-06-27 counted from the article's date\n"
                       "      how many  at least 1 injured, 3 arrested\n"
                       "      status    asserted\n"
                       "      says who  Küstenwache = Nordland NOR GOV\n"
                       "      sure      86 %\n"
                       "      rule      de/events/coerce.frames:4\n"
                       "\n"
                       "  2   THREATEN · verbal conflict 0\n"
                       "      who       Südland SUE\n"
                       "      status    future\n"
                       "      says who  the article itself\n"
                       "      sure      50 %\n"
                       "      same as   event 1\n"
                       "\n";
    assert_string_equal(got, want);
    free(got);
}

static void colours_change_nothing_but_colours(void **state)
{
    (void)state;
    for (uint32_t width = 40; width <= 100; width += 7) {
        char *plain = page(width, false);
        char *coloured = page(width, true);
        char *legend;
        size_t len = 0;
        assert_non_null(strstr(coloured, "\033[0;1;3;4;31mfest"));
        assert_non_null(strstr(coloured, "\033[0;1;4;33mdrohte"));
        assert_non_null(strstr(coloured, "\033[0;3;35mKüstenwache"));
        for (const char *c = coloured; *c != '\0'; c++) {
            if (*c == '\033') {
                c = strchr(c, 'm');
            } else {
                coloured[len++] = *c;
            }
        }
        coloured[len] = '\0';
        legend = strstr(coloured, "  ORG GPE\n\n");
        assert_non_null(legend);
        memmove(legend, legend + strlen("  ORG GPE\n\n"), strlen(legend + strlen("  ORG GPE\n\n")) + 1);
        assert_string_equal(plain, coloured);
        free(plain);
        free(coloured);
    }
}

static void no_line_is_wider_than_the_terminal(void **state)
{
    (void)state;
    for (uint32_t width = 45; width <= 100; width++) {
        char *got = page(width, false);
        for (char *line = got; *line != '\0';) {
            size_t len = strcspn(line, "\n");
            assert_true(dp_columns((struct dp_str){line, (uint32_t)len}) <= width);
            line += len + 1;
        }
        free(got);
    }
}

static void wide_and_combining_characters(void **state)
{
    (void)state;
    assert_int_equal(dp_columns(DP_STR("aä€")), 3);
    assert_int_equal(dp_columns(DP_STR("日本😀")), 6);
    assert_int_equal(dp_columns(DP_STR("q\xCC\x88")), 1);
    assert_int_equal(dp_columns(DP_STR("")), 0);
}

static void the_terminal_decides(void **state)
{
    (void)state;
    unsetenv("NO_COLOR");
    unsetenv("COLUMNS");
    assert_false(dp_pretty_for(-1, DP_COLOUR_AUTO).colour);
    assert_true(dp_pretty_for(-1, DP_COLOUR_ALWAYS).colour);
    assert_int_equal(dp_pretty_for(-1, DP_COLOUR_NEVER).width, 80);
    setenv("COLUMNS", "10", 1);
    assert_int_equal(dp_pretty_for(-1, DP_COLOUR_NEVER).width, 40);
    setenv("COLUMNS", "72", 1);
    assert_int_equal(dp_pretty_for(-1, DP_COLOUR_NEVER).width, 72);
    setenv("COLUMNS", "500", 1);
    assert_int_equal(dp_pretty_for(-1, DP_COLOUR_NEVER).width, 100);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_page_without_colours),
        cmocka_unit_test(colours_change_nothing_but_colours),
        cmocka_unit_test(no_line_is_wider_than_the_terminal),
        cmocka_unit_test(wide_and_combining_characters),
        cmocka_unit_test(the_terminal_decides),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

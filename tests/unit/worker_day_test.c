/* worker_day_test.c - dates as days, and the day that an event is counted under. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "day.h"
#include "depesche/article.h"

static void test_numbers(void **state)
{
    static const struct {
        const char *date;
        int64_t number; /* INT64_MIN = no date */
    } rows[] = {{"1970-01-01", 0},          {"1969-12-31", -1},        {"2024-02-29", 19782},
                {"0001-01-01", -719162},    {"2023-02-29", INT64_MIN}, {"2023-13-01", INT64_MIN},
                {"2023-00-01", INT64_MIN},  {"0000-01-01", INT64_MIN}, {"2023-01-1", INT64_MIN},
                {"2023/01/01", INT64_MIN},  {"20x3-01-01", INT64_MIN}, {"", INT64_MIN},
                {"2023-01-01T", INT64_MIN}, {"2023-01-32", INT64_MIN}};

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        int64_t number = INT64_MIN;

        assert_int_equal(dp_day_number(&number, rows[i].date), rows[i].number != INT64_MIN);
        assert_true(number == rows[i].number);
    }
}

static void test_the_day_of_an_event(void **state)
{
    const int64_t day_us = INT64_C(86400) * 1000000;
    static const struct {
        const char *from, *to;
        int64_t published_days; /* INT64_MAX = unknown */
        const char *day;
    } rows[] = {{"2024-05-06", "2024-05-06", 19850, "2024-05-06"}, /* the text says so */
                {"2024-05-06", "", 19850, "2024-05-06"},           /* since then */
                {"2024-04-29", "2024-05-05", 19850, "2024-04-29"}, /* a week */
                {"2024-04-29", "2024-05-06", 19850, ""},           /* longer */
                {"2024-01-01", "2024-12-31", 19850, ""},
                {"", "", 19850, "2024-05-07"}, /* the article's */
                {"", "", -1, "1969-12-31"},
                {"", "", INT64_MAX, ""},
                {"2024-02-30", "", 19850, "2024-05-07"}}; /* what no calendar has is no date */

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct dp_event event = {.score = 0};
        char day[11];

        (void)snprintf(event.date_from, sizeof(event.date_from), "%s", rows[i].from);
        (void)snprintf(event.date_to, sizeof(event.date_to), "%s", rows[i].to);
        dp_event_day(day, &event,
                     rows[i].published_days == INT64_MAX ? DP_TIME_NONE : rows[i].published_days * day_us + 5);
        assert_string_equal(day, rows[i].day);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_the_day_of_an_event),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

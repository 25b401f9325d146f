/* time_period_test.c - weeks, months, seasons ... of the calendar. */
#include "base/civil.h"
#include "time/time_period.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static int64_t day(int y, int m, int d) { return dp_days_from_civil(y, m, d); }

static void assert_period(struct dp_time_period period, const char *value, const char *from, const char *to)
{
    char text[16], first[11], last[11];

    dp_period_value(text, period);
    dp_day_text(first, period.from);
    dp_day_text(last, period.to);
    assert_string_equal(text, value);
    assert_string_equal(first, from);
    assert_string_equal(last, to);
}

static void periods_hold_their_day(void **state)
{
    (void)state;
    const int64_t d = day(2023, 6, 29); /* a Thursday */

    assert_period(dp_period_of(DP_UNIT_HOUR, d), "2023-06-29", "2023-06-29", "2023-06-29");
    assert_period(dp_period_of(DP_UNIT_WEEK, d), "2023-W26", "2023-06-26", "2023-07-02");
    assert_period(dp_period_of(DP_UNIT_WEEKEND, d), "2023-W26-WE", "2023-07-01", "2023-07-02");
    assert_period(dp_period_of(DP_UNIT_MONTH, d), "2023-06", "2023-06-01", "2023-06-30");
    assert_period(dp_period_of(DP_UNIT_SEASON, d), "2023-SU", "2023-06-01", "2023-08-31");
    assert_period(dp_period_of(DP_UNIT_QUARTER, d), "2023-Q2", "2023-04-01", "2023-06-30");
    assert_period(dp_period_of(DP_UNIT_HALF, d), "2023-H1", "2023-01-01", "2023-06-30");
    assert_period(dp_period_of(DP_UNIT_YEAR, d), "2023", "2023-01-01", "2023-12-31");
    assert_period(dp_period_of(DP_UNIT_DECADE, d), "202", "2020-01-01", "2029-12-31");
    assert_period(dp_period_of(DP_UNIT_CENTURY, d), "20", "2001-01-01", "2100-12-31");
    assert_period(dp_period_of(DP_UNIT_SEASON, day(2024, 1, 15)), "2023-WI", "2023-12-01", "2024-02-29");
    assert_period(dp_period_of(DP_UNIT_CENTURY, day(1900, 12, 31)), "18", "1801-01-01", "1900-12-31");
}

static void iso_weeks_at_the_turn_of_the_year(void **state)
{
    (void)state;
    assert_period(dp_period_of(DP_UNIT_WEEK, day(2016, 1, 1)), "2015-W53", "2015-12-28", "2016-01-03");
    assert_period(dp_period_of(DP_UNIT_WEEK, day(2018, 12, 31)), "2019-W01", "2018-12-31", "2019-01-06");
    assert_period(dp_period_of(DP_UNIT_WEEK, day(2021, 1, 3)), "2020-W53", "2020-12-28", "2021-01-03");
}

static void shifting(void **state)
{
    (void)state;
    assert_period(dp_period_shift(dp_period_month(2023, 12), 2), "2024-02", "2024-02-01", "2024-02-29");
    assert_period(dp_period_shift(dp_period_month(2023, 1), -1), "2022-12", "2022-12-01", "2022-12-31");
    assert_period(dp_period_shift(dp_period_season(2023, DP_SEASON_WINTER), 1), "2024-SP", "2024-03-01", "2024-05-31");
    assert_period(dp_period_shift(dp_period_of(DP_UNIT_WEEK, day(2023, 6, 29)), -26), "2022-W52", "2022-12-26",
                  "2023-01-01");
    assert_period(dp_period_shift(dp_period_year(2023), -24), "1999", "1999-01-01", "1999-12-31");
    assert_int_equal(dp_day_add(day(2024, 1, 31), DP_UNIT_MONTH, 1), day(2024, 2, 29));
    assert_int_equal(dp_day_add(day(2024, 2, 29), DP_UNIT_YEAR, -1), day(2023, 2, 28));
    assert_int_equal(dp_day_add(day(2024, 2, 29), DP_UNIT_HOUR, 5), day(2024, 2, 29));
    assert_int_equal(dp_day_add(day(2024, 2, 29), DP_UNIT_WEEK, 2), day(2024, 3, 14));
}

static void beginnings_middles_and_ends(void **state)
{
    (void)state;
    assert_period(dp_period_part(dp_period_month(2023, 6), DP_MOD_START), "2023-06", "2023-06-01", "2023-06-10");
    assert_period(dp_period_part(dp_period_month(2023, 6), DP_MOD_MID), "2023-06", "2023-06-11", "2023-06-20");
    assert_period(dp_period_part(dp_period_month(2023, 7), DP_MOD_END), "2023-07", "2023-07-21", "2023-07-31");
    assert_period(dp_period_part(dp_period_year(2023), DP_MOD_MID), "2023", "2023-05-01", "2023-08-31");
    assert_period(dp_period_part(dp_period_of(DP_UNIT_WEEK, day(2023, 6, 29)), DP_MOD_END), "2023-W26", "2023-06-30",
                  "2023-07-02");
    assert_period(dp_period_part(dp_period_year(2023), DP_MOD_NONE), "2023", "2023-01-01", "2023-12-31");
}

/* Dates from the tables of the church calendar. */
static void easter(void **state)
{
    (void)state;
    assert_int_equal(dp_day_easter(1961), day(1961, 4, 2));
    assert_int_equal(dp_day_easter(2000), day(2000, 4, 23));
    assert_int_equal(dp_day_easter(2008), day(2008, 3, 23));
    assert_int_equal(dp_day_easter(2011), day(2011, 4, 24));
    assert_int_equal(dp_day_easter(2024), day(2024, 3, 31));
}

static void only_years_of_four_digits_are_written(void **state)
{
    (void)state;
    char text[11];

    assert_true(dp_period_is_valid(dp_period_year(1)));
    assert_true(dp_period_is_valid(dp_period_year(9999)));
    assert_false(dp_period_is_valid(dp_period_year(0)));
    assert_false(dp_period_is_valid(dp_period_year(10000)));
    dp_day_text(text, day(10000, 1, 1));
    assert_string_equal(text, "");
    dp_day_text(text, day(-3, 1, 1));
    assert_string_equal(text, "");
}

static void every_period_holds_its_day_and_meets_its_neighbours(void **state)
{
    (void)state;
    for (int64_t d = day(1799, 1, 1); d < day(2101, 1, 1); d += 13) {
        for (int unit = DP_UNIT_DAY; unit <= DP_UNIT_CENTURY; unit++) {
            struct dp_time_period p = dp_period_of((enum dp_time_unit)unit, d);
            struct dp_time_period next = dp_period_shift(p, 1);
            struct dp_time_period back = dp_period_shift(next, -1);

            assert_true(p.from <= p.to);
            assert_true(unit == DP_UNIT_WEEKEND || (p.from <= d && d <= p.to));
            assert_true(unit == DP_UNIT_WEEKEND || next.from == p.to + 1);
            assert_true(back.from == p.from && back.to == p.to);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(periods_hold_their_day),
        cmocka_unit_test(iso_weeks_at_the_turn_of_the_year),
        cmocka_unit_test(shifting),
        cmocka_unit_test(beginnings_middles_and_ends),
        cmocka_unit_test(easter),
        cmocka_unit_test(only_years_of_four_digits_are_written),
        cmocka_unit_test(every_period_holds_its_day_and_meets_its_neighbours),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

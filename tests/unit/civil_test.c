/* civil_test.c - day numbers and dates agree over all years that news may speak of. */
#include "base/civil.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void known_days(void **state)
{
    (void)state;
    assert_int_equal(dp_days_from_civil(1970, 1, 1), 0);
    assert_int_equal(dp_days_from_civil(1969, 12, 31), -1);
    assert_int_equal(dp_days_from_civil(2000, 3, 1), 11017);
    assert_int_equal(dp_days_from_civil(2023, 2, 29), dp_days_from_civil(2023, 3, 1));
    assert_int_equal(dp_weekday(0), 3);
    assert_int_equal(dp_weekday(dp_days_from_civil(2025, 3, 12)), 2);
    assert_int_equal(dp_weekday(-4), 6);
    assert_true(dp_is_leap_year(2000) && dp_is_leap_year(2024) && !dp_is_leap_year(1900) && !dp_is_leap_year(2023));
}

static void every_day_of_six_centuries(void **state)
{
    (void)state;
    int64_t day = dp_days_from_civil(1600, 1, 1);
    int weekday = dp_weekday(day);
    for (int y = 1600; y < 2200; y++) {
        for (int m = 1; m <= 12; m++) {
            for (int d = 1; d <= dp_days_in_month(y, m); d++, day++) {
                int yy, mm, dd;
                assert_int_equal(dp_days_from_civil(y, m, d), day);
                dp_civil_from_days(day, &yy, &mm, &dd);
                assert_true(yy == y && mm == m && dd == d);
                assert_int_equal(dp_weekday(day), weekday);
                weekday = (weekday + 1) % 7;
            }
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_days),
        cmocka_unit_test(every_day_of_six_centuries),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* date_test.c - publication dates in every form that messages and pages use. */
#include "decode/date.h"

#include "base/civil.h"
#include "base/str.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define SECOND INT64_C(1000000)
#define NO_DATE INT64_MIN

/* 2023-06-29T00:00:00Z in seconds. */
#define DAY (INT64_C(19537) * 86400)
#define AT(h, m, s) ((DAY + (h)*3600 + (m)*60 + (s)) * SECOND)

static int64_t parse(const char *text)
{
    int64_t us = 0;
    return dp_date_parse(&us, dp_str_of(text)) ? us : NO_DATE;
}

static void forms_are_read(void **state)
{
    (void)state;
    const struct {
        const char *text;
        int64_t us;
    } cases[] = {
        {"2023-06-29", AT(0, 0, 0)},
        {"  2023-06-29\n", AT(0, 0, 0)},
        {"2023/06/29", AT(0, 0, 0)},
        {"2023-6-9", AT(0, 0, 0) - 20 * 86400 * SECOND},
        {"2023-06-29T14:30:05Z", AT(14, 30, 5)},
        {"2023-06-29t14:30:05z", AT(14, 30, 5)},
        {"2023-06-29T14:30Z", AT(14, 30, 0)},
        {"2023-06-29 14:30:05", AT(14, 30, 5)},
        {"2023-06-29 14:30:05 UTC", AT(14, 30, 5)},
        {"2023-06-29T14:30:05+02:00", AT(12, 30, 5)},
        {"2023-06-29T14:30:05-0530", AT(20, 0, 5)},
        {"2023-06-29T14:30:05+02", AT(12, 30, 5)},
        {"2023-06-29 14:30:05 +0200", AT(12, 30, 5)},
        {"2023-06-29T14:30:05.5Z", AT(14, 30, 5) + 500000},
        {"2023-06-29T14:30:05,123456789Z", AT(14, 30, 5) + 123456},
        {"2023-06-29T23:59:60Z", AT(24, 0, 0)},
        {"2023-06-29T24:00:00Z", AT(24, 0, 0)},
        {"2023-06-29T14:30:05+02:00[Europe/Berlin]", AT(12, 30, 5)},
        {"20230629", AT(0, 0, 0)},
        {"20230629T143005Z", AT(14, 30, 5)},
        {"20230629143005", AT(14, 30, 5)},
        {"29.06.2023", AT(0, 0, 0)},
        {"29.6.2023, 14:30", AT(14, 30, 0)},
        {"29.06.2023 14:30:05 MESZ", AT(12, 30, 5)},
        {"Thu, 29 Jun 2023 14:30:05 +0200", AT(12, 30, 5)},
        {"Thu, 29 Jun 2023 14:30:05 +0200 (CEST)", AT(12, 30, 5)},
        {"29 Jun 2023 14:30:05 GMT", AT(14, 30, 5)},
        {"29 Jun 2023 14:30 EST", AT(19, 30, 0)},
        {"29 June 23", AT(0, 0, 0)},
        {"Thursday, 29-Jun-23 14:30:05 GMT", AT(14, 30, 5)},
        {"1688049005", AT(14, 30, 5)},
        {"1688049005.25", AT(14, 30, 5) + 250000},
        {"1688049005123", AT(14, 30, 5) + 123000},
        {"1688049005123456", AT(14, 30, 5) + 123456},
        {"1688049005123456789", AT(14, 30, 5) + 123456},
        {"-200000000", INT64_C(-200000000) * SECOND},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        if (parse(cases[i].text) != cases[i].us) {
            fail_msg("%s: got %lld, want %lld", cases[i].text, (long long)parse(cases[i].text), (long long)cases[i].us);
        }
    }
}

static void what_is_no_date_is_refused(void **state)
{
    (void)state;
    const char *const cases[] = {"",
                                 " ",
                                 "yesterday",
                                 "2023",
                                 "2023-06",
                                 "2023-13-01",
                                 "2023-00-10",
                                 "2023-02-29",
                                 "2023-06-31",
                                 "0000-01-01",
                                 "2023-06-29T",
                                 "2023-06-29T25:00:00Z",
                                 "2023-06-29T24:00:01Z",
                                 "2023-06-29T14:60:00Z",
                                 "2023-06-29T14:30:61Z",
                                 "2023-06-29T14:30:05+24:00",
                                 "2023-06-29T14:30:05+02:60",
                                 "2023-06-29T14:30:05 Mars",
                                 "2023-06-29T14:30:05.Z",
                                 "2023-06-29 and more",
                                 "06/29/2023",
                                 "32.06.2023",
                                 "29.06.23",
                                 "29 Juin 2023x",
                                 "Thu, 29 Foo 2023 14:30:05 GMT",
                                 "0",
                                 "1",
                                 "99999999",
                                 "-",
                                 "1688049005.5.5",
                                 "16880490051234567890",
                                 "99999999999999999999999999",
                                 "-99999999999",
                                 "1e9",
                                 "null"};
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        if (parse(cases[i]) != NO_DATE) {
            fail_msg("\"%s\" was read as %lld", cases[i], (long long)parse(cases[i]));
        }
    }
}

static void leap_days_and_the_ends_of_time(void **state)
{
    (void)state;
    assert_int_equal(parse("2024-02-29"), dp_days_from_civil(2024, 2, 29) * 86400 * SECOND);
    assert_int_equal(parse("1900-02-28"), dp_days_from_civil(1900, 2, 28) * 86400 * SECOND);
    assert_int_equal(parse("1900-02-29"), NO_DATE);
    assert_int_equal(parse("0001-01-01"), INT64_C(-62135596800000000));
    assert_int_equal(parse("9999-12-31T23:59:59.999999Z"), INT64_C(253402300799999999));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(forms_are_read),
        cmocka_unit_test(what_is_no_date_is_refused),
        cmocka_unit_test(leap_days_and_the_ends_of_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

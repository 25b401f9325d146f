/* time_period.c - arithmetic on calendar periods. */
#include "time/time_period.h"

#include "base/civil.h"

#include <string.h>

enum { DAYS_PER_WEEK = 7, MONTHS_PER_YEAR = 12, SATURDAY = 5, THURSDAY = 3 };

static int64_t floor_div(int64_t a, int64_t b) { return a / b - (a % b != 0 && (a < 0) != (b < 0)); }

/* Months since year 0. */
static int64_t month_number(int64_t day)
{
    int y, m, d;

    dp_civil_from_days(day, &y, &m, &d);
    return (int64_t)y * MONTHS_PER_YEAR + m - 1;
}

static int64_t first_of_month(int64_t number)
{
    int64_t year = floor_div(number, MONTHS_PER_YEAR);

    return dp_days_from_civil((int)year, (int)(number - year * MONTHS_PER_YEAR) + 1, 1);
}

static struct dp_time_period of_months(enum dp_time_unit unit, int64_t first, int64_t count)
{
    return (struct dp_time_period){unit, first_of_month(first), first_of_month(first + count) - 1};
}

/* How many months a unit has, and how many months after January the first one of year 0 begins. */
static int64_t unit_months(enum dp_time_unit unit, int64_t *offset)
{
    *offset = 0;
    switch (unit) {
    case DP_UNIT_MONTH:
        return 1;
    case DP_UNIT_SEASON:
        *offset = 2; /* spring begins in March */
        return 3;
    case DP_UNIT_QUARTER:
        return 3;
    case DP_UNIT_HALF:
        return 6;
    case DP_UNIT_DECADE:
        return INT64_C(10) * MONTHS_PER_YEAR;
    case DP_UNIT_CENTURY:
        *offset = MONTHS_PER_YEAR; /* centuries begin with year 1 */
        return INT64_C(100) * MONTHS_PER_YEAR;
    default:
        return MONTHS_PER_YEAR;
    }
}

struct dp_time_period dp_period_of(enum dp_time_unit unit, int64_t day)
{
    int64_t monday = day - dp_weekday(day);
    int64_t offset, months;

    if (unit <= DP_UNIT_DAY) {
        return (struct dp_time_period){DP_UNIT_DAY, day, day};
    }
    if (unit == DP_UNIT_WEEKEND) {
        return (struct dp_time_period){unit, monday + SATURDAY, monday + DAYS_PER_WEEK - 1};
    }
    if (unit == DP_UNIT_WEEK) {
        return (struct dp_time_period){unit, monday, monday + DAYS_PER_WEEK - 1};
    }
    months = unit_months(unit, &offset);
    return of_months(unit, floor_div(month_number(day) - offset, months) * months + offset, months);
}

struct dp_time_period dp_period_shift(struct dp_time_period period, int64_t n)
{
    int64_t offset, months;

    if (period.unit <= DP_UNIT_WEEK) {
        int64_t days = n * (period.unit <= DP_UNIT_DAY ? 1 : DAYS_PER_WEEK);

        return (struct dp_time_period){period.unit, period.from + days, period.to + days};
    }
    months = unit_months(period.unit, &offset);
    return of_months(period.unit, month_number(period.from) + n * months, months);
}

struct dp_time_period dp_period_year(int32_t year)
{
    return of_months(DP_UNIT_YEAR, (int64_t)year * MONTHS_PER_YEAR, MONTHS_PER_YEAR);
}

struct dp_time_period dp_period_month(int32_t year, int32_t month)
{
    return of_months(DP_UNIT_MONTH, (int64_t)year * MONTHS_PER_YEAR + month - 1, 1);
}

struct dp_time_period dp_period_season(int32_t year, enum dp_time_season season)
{
    int64_t march = (int64_t)year * MONTHS_PER_YEAR + 2;

    return of_months(DP_UNIT_SEASON, march + (int64_t)(season - DP_SEASON_SPRING) * 3, 3);
}

int64_t dp_day_add(int64_t day, enum dp_time_unit unit, int64_t n)
{
    int64_t offset, month;
    int y, m, d, length;

    if (unit <= DP_UNIT_HOUR) {
        return day;
    }
    if (unit <= DP_UNIT_WEEK) {
        return day + n * (unit == DP_UNIT_DAY ? 1 : DAYS_PER_WEEK);
    }
    month = month_number(day) + n * unit_months(unit, &offset);
    dp_civil_from_days(day, &y, &m, &d);
    length = (int)(first_of_month(month + 1) - first_of_month(month));
    return first_of_month(month) + (d < length ? d : length) - 1;
}

int32_t dp_day_year(int64_t day) { return (int32_t)floor_div(month_number(day), MONTHS_PER_YEAR); }

/* Anonymous Gregorian algorithm (Nature, 1876; Meeus/Jones/Butcher). */
int64_t dp_day_easter(int32_t year)
{
    int32_t a = year % 19, b = year / 100, c = year % 100;
    int32_t d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    int32_t h = (19 * a + b - d - g + 15) % 30;
    int32_t i = c / 4, k = c % 4;
    int32_t l = (32 + 2 * e + 2 * i - h - k) % 7;
    int32_t m = (a + 11 * h + 22 * l) / 451;
    int32_t n = h + l - 7 * m + 114;

    return dp_days_from_civil(year, n / 31, n % 31 + 1);
}

bool dp_period_is_valid(struct dp_time_period period)
{
    return dp_day_year(period.from) >= DP_TIME_YEAR_MIN && dp_day_year(period.to) <= DP_TIME_YEAR_MAX;
}

/* The last `width` digits of `number`; returns the place behind them. */
static char *put_digits(char *out, int64_t number, int width)
{
    for (int i = width - 1; i >= 0; i--) {
        out[i] = (char)('0' + number % 10);
        number /= 10;
    }
    return out + width;
}

static char *put_text(char *out, const char *text)
{
    size_t len = strlen(text);

    memcpy(out, text, len);
    return out + len;
}

static char *put_day(char *out, int y, int m, int d)
{
    out = put_text(put_digits(out, y, 4), "-");
    out = put_text(put_digits(out, m, 2), "-");
    return put_digits(out, d, 2);
}

void dp_day_text(char out[11], int64_t day)
{
    int y, m, d;

    dp_civil_from_days(day, &y, &m, &d);
    if (y < DP_TIME_YEAR_MIN || y > DP_TIME_YEAR_MAX) {
        out[0] = '\0';
        return;
    }
    *put_day(out, y, m, d) = '\0';
}

/* The ISO week belongs to the year of its Thursday. */
static char *put_week(char *out, struct dp_time_period period)
{
    int64_t thursday = period.from - dp_weekday(period.from) + THURSDAY;
    int32_t year = dp_day_year(thursday);

    out = put_text(put_digits(out, year, 4), "-W");
    out = put_digits(out, (thursday - dp_period_year(year).from) / DAYS_PER_WEEK + 1, 2);
    return period.unit == DP_UNIT_WEEKEND ? put_text(out, "-WE") : out;
}

static char *put_value(char *out, struct dp_time_period period)
{
    int y, m, d;

    dp_civil_from_days(period.from, &y, &m, &d);
    switch (period.unit) {
    case DP_UNIT_WEEKEND:
    case DP_UNIT_WEEK:
        return put_week(out, period);
    case DP_UNIT_MONTH:
        return put_digits(put_text(put_digits(out, y, 4), "-"), m, 2);
    case DP_UNIT_SEASON:
        return put_text(put_text(put_digits(out, y, 4), "-"), dp_time_season_code((enum dp_time_season)(m / 3)));
    case DP_UNIT_QUARTER:
        return put_digits(put_text(put_digits(out, y, 4), "-Q"), (m + 2) / 3, 1);
    case DP_UNIT_HALF:
        return put_digits(put_text(put_digits(out, y, 4), "-H"), (m + 5) / 6, 1);
    case DP_UNIT_YEAR:
        return put_digits(out, y, 4);
    case DP_UNIT_DECADE:
        return put_digits(out, y / 10, 3);
    case DP_UNIT_CENTURY:
        return put_digits(out, y / 100, 2);
    default:
        return put_day(out, y, m, d);
    }
}

void dp_period_value(char out[16], struct dp_time_period period) { *put_value(out, period) = '\0'; }

static struct dp_time_period narrow(struct dp_time_period period, int64_t from, int64_t to)
{
    return (struct dp_time_period){period.unit, from, to};
}

/* Of a year its first and last quarter and the four months in the middle, of anything longer thirds in whole months. */
static struct dp_time_period part_in_months(struct dp_time_period period, int64_t third)
{
    static const int year[3][2] = {{0, 3}, {4, 8}, {9, 12}};
    int64_t first = month_number(period.from);
    int64_t months = month_number(period.to) - first + 1;

    if (period.unit == DP_UNIT_YEAR) {
        return narrow(period, first_of_month(first + year[third][0]), first_of_month(first + year[third][1]) - 1);
    }
    return narrow(period, first_of_month(first + months * third / 3),
                  first_of_month(first + months * (third + 1) / 3) - 1);
}

struct dp_time_period dp_period_part(struct dp_time_period period, enum dp_time_mod mod)
{
    int64_t days = period.to - period.from + 1;
    int64_t third = mod == DP_MOD_NONE ? 0 : (int64_t)mod - DP_MOD_START;

    if (mod == DP_MOD_NONE || days < 3) {
        return period;
    }
    if (period.unit >= DP_UNIT_YEAR) {
        return part_in_months(period, third);
    }
    if (period.unit == DP_UNIT_MONTH) {
        return narrow(period, period.from + 10 * third, mod == DP_MOD_END ? period.to : period.from + 10 * third + 9);
    }
    if (period.unit == DP_UNIT_WEEK) {
        return narrow(period, period.from + 2 * third, mod == DP_MOD_END ? period.to : period.from + 2 * third + 1);
    }
    return narrow(period, period.from + (days * third + 1) / 3, period.from + (days * (third + 1) + 1) / 3 - 1);
}

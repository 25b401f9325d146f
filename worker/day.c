/* day.c - dates as days, and the one day that an event is counted under. */
#include "day.h"

#include "base/civil.h"
#include "depesche/article.h"

#include <stdio.h>
#include <string.h>

enum { SPAN_MAX_DAYS = 7 };

/* The two digits at `text`, -1 when they are none. */
static int two_digits(const char *text)
{
    const bool ok = text[0] >= '0' && text[0] <= '9' && text[1] >= '0' && text[1] <= '9';

    return ok ? (text[0] - '0') * 10 + (text[1] - '0') : -1;
}

bool dp_day_number(int64_t *out, const char *date)
{
    int century, year, month, day;

    if (strlen(date) != 10 || date[4] != '-' || date[7] != '-') {
        return false;
    }
    century = two_digits(date);
    year = two_digits(date + 2);
    month = two_digits(date + 5);
    day = two_digits(date + 8);
    if (century < 0 || year < 0 || century * 100 + year < 1 || month < 1 || month > 12 || day < 1 ||
        day > dp_days_in_month(century * 100 + year, month)) {
        return false;
    }
    *out = dp_days_from_civil(century * 100 + year, month, day);
    return true;
}

static void day_of_time(char out[11], int64_t us)
{
    const int64_t day_us = INT64_C(86400) * 1000000;
    int year, month, day;
    char text[40];

    if (us == DP_TIME_NONE) {
        return;
    }
    dp_civil_from_days(us / day_us - (us % day_us < 0), &year, &month, &day);
    if (year >= 1 && year <= 9999) {
        (void)snprintf(text, sizeof(text), "%04d-%02d-%02d", year, month, day);
        memcpy(out, text, 11);
    }
}

void dp_event_day(char out[11], const struct dp_event *event, int64_t published_us)
{
    int64_t from = 0, to = 0;

    *out = '\0';
    if (!dp_day_number(&from, event->date_from)) {
        day_of_time(out, published_us);
        return;
    }
    if (!dp_day_number(&to, event->date_to) || to - from < SPAN_MAX_DAYS) {
        memcpy(out, event->date_from, 11);
    }
}

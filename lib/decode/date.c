/* date.c - recognises the form of a date and reads it. */
#include "decode/date.h"

#include "base/str.h"
#include "decode/date_scan.h"

/* Numbers below it are no seconds since 1970, but years or days. */
#define FIRST_EPOCH_SECONDS INT64_C(100000000)
#define FIRST_EPOCH_US INT64_C(-62135596800000000) /* start of the year 1 */
#define LAST_EPOCH_US INT64_C(253402300799999999)  /* end of the year 9999 */

static bool zone_and_end(struct dp_date_scan *scan, struct dp_date_parts *parts)
{
    if (!dp_scan_zone(scan, parts)) {
        return false;
    }
    dp_scan_blanks(scan);
    if (dp_scan_any(scan, "([")) { /* "(CEST)", "[Europe/Berlin]" repeat the zone in words */
        scan->at = scan->s.len;
    }
    return dp_scan_at_end(scan);
}

static bool clock_zone_and_end(struct dp_date_scan *scan, struct dp_date_parts *parts)
{
    return dp_scan_clock(scan, parts) && zone_and_end(scan, parts);
}

/* 2023-06-29, 2023/06/29, with a time behind "T" or blanks. */
static bool parse_iso(struct dp_date_scan scan, struct dp_date_parts *parts)
{
    if (!dp_scan_number(&scan, 4, 4, &parts->year) || !dp_scan_any(&scan, "-/") ||
        !dp_scan_number(&scan, 1, 2, &parts->month) || !dp_scan_any(&scan, "-/") ||
        !dp_scan_number(&scan, 1, 2, &parts->day)) {
        return false;
    }
    if (dp_scan_any(&scan, "Tt ")) {
        dp_scan_blanks(&scan);
        return clock_zone_and_end(&scan, parts);
    }
    return zone_and_end(&scan, parts);
}

static void split_day_number(struct dp_date_parts *parts, int number)
{
    parts->year = number / 10000;
    parts->month = number / 100 % 100;
    parts->day = number % 100;
}

/* 20230629, 20230629T143000Z, 20230629143000 */
static bool parse_compact(struct dp_date_scan scan, struct dp_date_parts *parts)
{
    uint32_t digits = dp_scan_digit_count(&scan);
    struct dp_date_scan day = {{scan.s.ptr, 8}, 0};
    int number;

    if ((digits != 8 && digits != 14) || !dp_scan_number(&day, 8, 8, &number)) {
        return false;
    }
    split_day_number(parts, number);
    scan.at = 8;
    if (digits == 8 && !dp_scan_any(&scan, "Tt")) {
        return dp_scan_at_end(&scan);
    }
    return clock_zone_and_end(&scan, parts);
}

/* 29.06.2023 and 29.6.2023, 14:30 */
static bool parse_german(struct dp_date_scan scan, struct dp_date_parts *parts)
{
    if (!dp_scan_number(&scan, 1, 2, &parts->day) || !dp_scan_any(&scan, ".") ||
        !dp_scan_number(&scan, 1, 2, &parts->month) || !dp_scan_any(&scan, ".") ||
        !dp_scan_number(&scan, 4, 4, &parts->year)) {
        return false;
    }
    if (dp_scan_any(&scan, ", ")) {
        dp_scan_blanks(&scan);
        return clock_zone_and_end(&scan, parts);
    }
    return dp_scan_at_end(&scan);
}

static bool month_of(struct dp_str word, int *month)
{
    static const char *const names[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                        "jul", "aug", "sep", "oct", "nov", "dec"};

    for (int i = 0; i < 12; i++) {
        if (dp_scan_same_word(word, names[i])) {
            *month = i + 1;
            return true;
        }
    }
    return false;
}

/* RFC 2822, section 3.3 and 4.3: the day of the week and the seconds may be missing, the year may have two digits. */
static bool parse_mail(struct dp_date_scan scan, struct dp_date_parts *parts)
{
    struct dp_str weekday = dp_scan_word(&scan);

    if (weekday.ptr != NULL) {
        (void)dp_scan_any(&scan, ",");
        dp_scan_blanks(&scan);
    }
    if (!dp_scan_number(&scan, 1, 2, &parts->day) || !dp_scan_any(&scan, " -")) {
        return false;
    }
    dp_scan_blanks(&scan);
    if (!month_of(dp_scan_word(&scan), &parts->month) || !dp_scan_any(&scan, " -")) {
        return false;
    }
    dp_scan_blanks(&scan);
    if (!dp_scan_number(&scan, 2, 4, &parts->year)) {
        return false;
    }
    if (parts->year < 1000) {
        parts->year += parts->year < 50 ? 2000 : 1900;
    }
    dp_scan_blanks(&scan);
    return dp_scan_at_end(&scan) || clock_zone_and_end(&scan, parts);
}

/* Digits, then a fraction; false when it is no such number or does not fit. */
static bool scan_epoch(struct dp_date_scan *scan, int64_t *whole, int *micros)
{
    uint32_t end = scan->at + dp_scan_digit_count(scan);
    int weight = 100000;

    if (end == scan->at) {
        return false;
    }
    for (; scan->at < end; scan->at++) {
        if (*whole > INT64_MAX / 10 - 1) {
            return false;
        }
        *whole = *whole * 10 + (scan->s.ptr[scan->at] - '0');
    }
    if (dp_scan_any(scan, ".")) {
        for (end = scan->at + dp_scan_digit_count(scan); scan->at < end; scan->at++) {
            *micros += (scan->s.ptr[scan->at] - '0') * weight;
            weight /= 10;
        }
    }
    return dp_scan_at_end(scan);
}

static bool parse_epoch(int64_t *us, struct dp_str s)
{
    struct dp_date_scan scan = {s, 0};
    bool negative = dp_scan_any(&scan, "-");
    int64_t whole = 0;
    int micros = 0;

    if (!scan_epoch(&scan, &whole, &micros) || whole < FIRST_EPOCH_SECONDS) {
        return false;
    }
    if (whole < FIRST_EPOCH_SECONDS * 1000) {
        *us = whole * 1000000 + micros;
    } else if (whole < FIRST_EPOCH_SECONDS * 1000 * 1000) {
        *us = whole * 1000;
    } else if (whole < FIRST_EPOCH_SECONDS * 1000 * 1000 * 1000) {
        *us = whole;
    } else {
        *us = whole / 1000;
    }
    *us = negative ? -*us : *us;
    return *us >= FIRST_EPOCH_US && *us <= LAST_EPOCH_US;
}

bool dp_date_parse(int64_t *us, struct dp_str s)
{
    static bool (*const forms[])(struct dp_date_scan, struct dp_date_parts *) = {parse_iso, parse_compact, parse_german,
                                                                                 parse_mail};
    struct dp_str trimmed = dp_str_trim(s);

    for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
        struct dp_date_parts parts = {.year = 0};

        if (forms[i]((struct dp_date_scan){trimmed, 0}, &parts) && dp_date_from_parts(us, &parts)) {
            return true;
        }
    }
    return parse_epoch(us, trimmed);
}

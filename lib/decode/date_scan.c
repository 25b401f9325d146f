/* date_scan.c - numbers, clock times and time zones. */
#include "decode/date_scan.h"

#include "base/civil.h"

#include <string.h>

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

static char peek(const struct dp_date_scan *scan) { return scan->at < scan->s.len ? scan->s.ptr[scan->at] : '\0'; }

uint32_t dp_scan_digit_count(const struct dp_date_scan *scan)
{
    uint32_t count = 0;

    while (scan->at + count < scan->s.len && is_digit(scan->s.ptr[scan->at + count])) {
        count++;
    }
    return count;
}

/* Exactly `count` digits; the caller has seen that they are there. */
static int take_digits(struct dp_date_scan *scan, uint32_t count)
{
    int value = 0;

    for (uint32_t i = 0; i < count; i++) {
        value = value * 10 + (scan->s.ptr[scan->at++] - '0');
    }
    return value;
}

bool dp_scan_number(struct dp_date_scan *scan, uint32_t min, uint32_t max, int *value)
{
    uint32_t count = dp_scan_digit_count(scan);

    if (count < min || count > max) {
        return false;
    }
    *value = take_digits(scan, count);
    return true;
}

bool dp_scan_any(struct dp_date_scan *scan, const char *set)
{
    char c = peek(scan);

    if (c == '\0' || strchr(set, c) == NULL) {
        return false;
    }
    scan->at++;
    return true;
}

void dp_scan_blanks(struct dp_date_scan *scan)
{
    while (dp_scan_any(scan, " \t\r\n")) {
    }
}

bool dp_scan_at_end(const struct dp_date_scan *scan) { return scan->at == scan->s.len; }

struct dp_str dp_scan_word(struct dp_date_scan *scan)
{
    uint32_t start = scan->at;

    while (lower(peek(scan)) >= 'a' && lower(peek(scan)) <= 'z') {
        scan->at++;
    }
    return start == scan->at ? DP_STR_NONE : (struct dp_str){scan->s.ptr + start, scan->at - start};
}

bool dp_scan_same_word(struct dp_str word, const char *name)
{
    size_t len = strlen(name);

    if (word.len < len) {
        return false;
    }
    for (size_t i = 0; i < len; i++) {
        if (lower(word.ptr[i]) != name[i]) {
            return false;
        }
    }
    return true;
}

/* Digits behind the point; what is finer than a microsecond is cut. */
static bool scan_fraction(struct dp_date_scan *scan, int *micros)
{
    uint32_t count = dp_scan_digit_count(scan);
    uint32_t used = count < 6 ? count : 6;

    if (count == 0) {
        return false;
    }
    *micros = take_digits(scan, used);
    for (uint32_t i = used; i < 6; i++) {
        *micros *= 10;
    }
    scan->at += count - used;
    return true;
}

static bool scan_seconds(struct dp_date_scan *scan, struct dp_date_parts *parts)
{
    return dp_scan_number(scan, 2, 2, &parts->second) &&
           (!dp_scan_any(scan, ".,") || scan_fraction(scan, &parts->micros));
}

bool dp_scan_clock(struct dp_date_scan *scan, struct dp_date_parts *parts)
{
    uint32_t digits = dp_scan_digit_count(scan);

    if (digits == 4 || digits == 6) {
        parts->hour = take_digits(scan, 2);
        parts->minute = take_digits(scan, 2);
        return digits == 4 || scan_seconds(scan, parts);
    }
    return dp_scan_number(scan, 1, 2, &parts->hour) && dp_scan_any(scan, ":") &&
           dp_scan_number(scan, 2, 2, &parts->minute) && (!dp_scan_any(scan, ":") || scan_seconds(scan, parts));
}

/* The zones of RFC 2822, section 4.3, and Central Europe's. */
static bool named_zone(struct dp_str name, int *offset)
{
    static const struct {
        const char *name;
        int hours;
    } zones[] = {{"utc", 0},  {"gmt", 0},  {"ut", 0},   {"z", 0},    {"est", -5}, {"edt", -4}, {"cst", -6},
                 {"cdt", -5}, {"mst", -7}, {"mdt", -6}, {"pst", -8}, {"pdt", -7}, {"wet", 0},  {"cet", 1},
                 {"cest", 2}, {"mez", 1},  {"mesz", 2}, {"eet", 2},  {"bst", 1}};

    for (size_t i = 0; i < sizeof(zones) / sizeof(zones[0]); i++) {
        if (name.len == strlen(zones[i].name) && dp_scan_same_word(name, zones[i].name)) {
            *offset = zones[i].hours * 60;
            return true;
        }
    }
    return false;
}

static bool scan_offset(struct dp_date_scan *scan, int *offset)
{
    bool west = peek(scan) == '-';
    int hours;
    int minutes = 0;

    scan->at++;
    if (dp_scan_digit_count(scan) == 4) {
        hours = take_digits(scan, 2);
        minutes = take_digits(scan, 2);
    } else if (!dp_scan_number(scan, 1, 2, &hours) ||
               (dp_scan_any(scan, ":") && !dp_scan_number(scan, 2, 2, &minutes))) {
        return false;
    }
    *offset = west ? -(hours * 60 + minutes) : hours * 60 + minutes;
    return hours < 24 && minutes < 60;
}

bool dp_scan_zone(struct dp_date_scan *scan, struct dp_date_parts *parts)
{
    struct dp_str name;
    char c;

    dp_scan_blanks(scan);
    name = dp_scan_word(scan);
    if (name.ptr != NULL && !named_zone(name, &parts->offset)) {
        return false;
    }
    c = peek(scan); /* "GMT+0200" names both */
    return (c != '+' && c != '-') || scan_offset(scan, &parts->offset);
}

static bool in_range(const struct dp_date_parts *p)
{
    bool date = p->year >= 1 && p->year <= 9999 && p->month >= 1 && p->month <= 12 && p->day >= 1 &&
                p->day <= dp_days_in_month(p->year, p->month);
    bool midnight = p->hour == 24 && p->minute == 0 && p->second == 0 && p->micros == 0;

    return date && (p->hour < 24 || midnight) && p->minute < 60 && p->second <= 60; /* 60: a leap second */
}

bool dp_date_from_parts(int64_t *us, const struct dp_date_parts *parts)
{
    int64_t seconds;

    if (!in_range(parts)) {
        return false;
    }
    seconds = dp_days_from_civil(parts->year, parts->month, parts->day) * 86400 + parts->hour * 3600 +
              (parts->minute - parts->offset) * 60 + parts->second;
    *us = seconds * 1000000 + parts->micros;
    return true;
}

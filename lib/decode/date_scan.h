/* date_scan.h - the small pieces dates are made of; shared by the date*.c files only. */
#ifndef DP_DECODE_DATE_SCAN_H
#define DP_DECODE_DATE_SCAN_H

#include "depesche/span.h"

#include <stdbool.h>
#include <stdint.h>

struct dp_date_scan {
    struct dp_str s;
    uint32_t at; /* next byte */
};

/* A point in time in parts; `offset` is its zone east of UTC in minutes. */
struct dp_date_parts {
    int year, month, day;
    int hour, minute, second, micros;
    int offset;
};

/** Digits from here on. */
uint32_t dp_scan_digit_count(const struct dp_date_scan *scan);

/** A number of `min` to `max` digits (at most 9); false when there are fewer or more. */
bool dp_scan_number(struct dp_date_scan *scan, uint32_t min, uint32_t max, int *value);

/** One of the characters of `set`. */
bool dp_scan_any(struct dp_date_scan *scan, const char *set);

void dp_scan_blanks(struct dp_date_scan *scan);
bool dp_scan_at_end(const struct dp_date_scan *scan);

/** A word of ASCII letters, absent when there is none. */
struct dp_str dp_scan_word(struct dp_date_scan *scan);

/** "14:30", "14:30:05", "14:30:05.123", "143005", "1430" into hour to micros. */
bool dp_scan_clock(struct dp_date_scan *scan, struct dp_date_parts *parts);

/** "Z", "UTC", "GMT", "CEST", "+02:00", "+0200", "+02" after optional blanks, into offset; true when there is none. */
bool dp_scan_zone(struct dp_date_scan *scan, struct dp_date_parts *parts);

/** Does `word` start with the three-letter `name`, in either case? */
bool dp_scan_same_word(struct dp_str word, const char *name);

/** Check the ranges and convert to UTC microseconds since 1970. */
bool dp_date_from_parts(int64_t *us, const struct dp_date_parts *parts);

#endif

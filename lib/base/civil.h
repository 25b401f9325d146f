/* civil.h - dates of the proleptic Gregorian calendar as day numbers, without the C library's time zone and locale. */
#ifndef DP_CIVIL_H
#define DP_CIVIL_H

#include <stdbool.h>
#include <stdint.h>

/** Days from 1970-01-01 to y-m-d, negative before. m is 1-12; a d beyond the month's end runs on into the next. */
int64_t dp_days_from_civil(int y, int m, int d);

/** The date that is `days` after 1970-01-01. All three pointers are set. */
void dp_civil_from_days(int64_t days, int *y, int *m, int *d);

/** Day of the week of a day number: 0 = Monday ... 6 = Sunday. */
int dp_weekday(int64_t days);

bool dp_is_leap_year(int y);

/** 28 to 31; m is 1-12. */
int dp_days_in_month(int y, int m);

#endif

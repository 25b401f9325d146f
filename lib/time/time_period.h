/* time_period.h - stretches of the calendar: days, weeks, months ... as TIMEX3 values and as first and last day. */
#ifndef DP_TIME_PERIOD_H
#define DP_TIME_PERIOD_H

#include "base/arena.h"
#include "time/time_vocab.h"

/* A day, week, month ... of the calendar. `from` fixes it; with `unit` the rest follows. */
struct dp_time_period {
    enum dp_time_unit unit; /* DAY and larger */
    int64_t from, to;       /* first and last day, days since 1970-01-01 */
};

/* Years that the library writes: four digits. */
enum { DP_TIME_YEAR_MIN = 1, DP_TIME_YEAR_MAX = 9999 };

/** The period of `unit` that holds `day`. The season of a January is the winter that began in the year before. */
struct dp_time_period dp_period_of(enum dp_time_unit unit, int64_t day);

/** The period of the same unit `n` later, earlier for a negative n. Of a season: the season `n` seasons later. */
struct dp_time_period dp_period_shift(struct dp_time_period period, int64_t n);

struct dp_time_period dp_period_year(int32_t year);

/** month is 1-12. */
struct dp_time_period dp_period_month(int32_t year, int32_t month);

/** The season that begins in `year`. */
struct dp_time_period dp_period_season(int32_t year, enum dp_time_season season);

/** The day `n` units after `day`: the same day of a later month, or its last day where that is shorter. */
int64_t dp_day_add(int64_t day, enum dp_time_unit unit, int64_t n);

/** The year of a day. */
int32_t dp_day_year(int64_t day);

/** Easter Sunday of a year of the Gregorian calendar. */
int64_t dp_day_easter(int32_t year);

/** Whether the whole period lies in years that can be written. */
bool dp_period_is_valid(struct dp_time_period period);

/** "2023-06-27", "2023-W26", "2023-W26-WE", "2023-06", "2023-SU", "2023-Q2", "2023-H1", "2023", "202", "20". */
void dp_period_value(char out[16], struct dp_time_period period);

/** "YYYY-MM-DD"; "" when the year has not four digits. */
void dp_day_text(char out[11], int64_t day);

/**
 * The beginning, middle or end of a period, as people use the words: a quarter of a year, ten days of a month, Friday
 * to Sunday of a week, a third of anything else. The period itself for DP_MOD_NONE.
 */
struct dp_time_period dp_period_part(struct dp_time_period period, enum dp_time_mod mod);

#endif

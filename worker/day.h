/* day.h - dates as days, and the one day that an event is counted under. */
#ifndef DP_WORKER_DAY_H
#define DP_WORKER_DAY_H

#include "depesche/record.h"

#include <stdbool.h>
#include <stdint.h>

/** Days from 1970-01-01 to "YYYY-MM-DD", years 1 to 9999; false when it is not that, or no calendar has it. */
bool dp_day_number(int64_t *out, const char *date);

/**
 * The day that an event is counted under: the day that the text gives, the first one of a span of at most a week; where
 * the text gives no date, the day on which the article was published (UTC).
 *
 * @param out           set to "YYYY-MM-DD", or "" when no day can be told: a longer span, or no date at all.
 * @param published_us  UTC microseconds since 1970, DP_TIME_NONE = unknown.
 */
void dp_event_day(char out[11], const struct dp_event *event, int64_t published_us);

#endif

/* date.h - the forms in which messages and pages write a point in time. */
#ifndef DP_DECODE_DATE_H
#define DP_DECODE_DATE_H

#include "depesche/span.h"

#include <stdbool.h>
#include <stdint.h>

/**
 * Read a date with or without a time of day. A time without a zone is taken as UTC, a date without a time as midnight.
 *
 *   2023-06-29T14:30:00.5+02:00  2023-06-29 14:30:00 UTC  2023-06-29  2023/06/29  20230629T143000Z  20230629
 *   Thu, 29 Jun 2023 14:30:00 +0200 (CEST)  29 Jun 23 14:30 EST  29.06.2023, 14:30
 *   1688041800  1688041800123  1688041800.5   (seconds, milli-, micro- or nanoseconds since 1970, by their size)
 *
 * @param us  set when true is returned: UTC microseconds since 1970, within the years 1 to 9999.
 * @param s   blanks at both ends do not count.
 */
bool dp_date_parse(int64_t *us, struct dp_str s);

#endif

/* time_choose.c - which year or week is meant when the text names only a day, a month, a season or a weekday. */
#include "base/civil.h"
#include "time/time_resolve.h"

enum {
    GRACE_DAYS = 1,         /* an article's date may lag behind its place's clock by a day */
    WEEKDAY_YEARS_BACK = 7, /* "Donnerstag, 25. Februar": years looked at for one where the weekday fits */
    EASTER_CODED = 10000,
    WEDNESDAY = 2,
    LEAP_GAP_YEARS = 8,
    FAR_AHEAD_DAYS = 330 /* a day so long ahead has just been, and is not meant without its year */
};

int64_t dp_time_feast_day(int32_t feast, int32_t year)
{
    if (feast >= EASTER_CODED) {
        return dp_day_easter(year) + (feast - DP_TIME_EASTER);
    }
    return dp_days_from_civil(year, feast / 100, feast % 100);
}

/* The same day of the month `n` years on; for the 29th of February on to the next leap year. */
static int64_t same_day_of_year(int64_t day, int n)
{
    int y, m, d, y2, m2, d2;
    int64_t moved = day;

    dp_civil_from_days(day, &y, &m, &d);
    for (int k = 0; k < LEAP_GAP_YEARS; k++) {
        moved = dp_day_add(day, DP_UNIT_YEAR, n < 0 ? n - k : n + k);
        dp_civil_from_days(moved, &y2, &m2, &d2);
        if (d2 == d) {
            break;
        }
    }
    return moved;
}

struct dp_time_period dp_timex_step(const struct dp_timex *x, int n)
{
    static const int per_year[] = {
        [DP_UNIT_MONTH] = 12, [DP_UNIT_SEASON] = 4, [DP_UNIT_QUARTER] = 4, [DP_UNIT_HALF] = 2};

    if (n == 0) {
        return x->period;
    }
    if (x->step == DP_UNIT_WEEK) {
        return dp_period_shift(x->period, x->period.unit == DP_UNIT_WEEKEND ? n : n * 7);
    }
    if (x->feast != 0) {
        return dp_period_of(DP_UNIT_DAY, dp_time_feast_day(x->feast, dp_day_year(x->period.from) + n));
    }
    if (x->period.unit == DP_UNIT_DAY) {
        return dp_period_of(DP_UNIT_DAY, same_day_of_year(x->period.from, n));
    }
    return dp_period_shift(x->period, n * (x->period.unit <= DP_UNIT_HALF ? per_year[x->period.unit] : 1));
}

static int64_t distance(int64_t a, int64_t b) { return a < b ? b - a : a - b; }

/* "Donnerstag, 25. Februar" of the year nearest to the article in which the 25th is a Thursday. */
static bool choose_by_weekday(const struct dp_time_context *ctx, const struct dp_time_match *match, struct dp_timex *x)
{
    struct dp_time_period best = x->period;
    bool found = false;

    if (!dp_time_has(&match->slots, DP_SLOT_WEEKDAY) || x->step != DP_UNIT_YEAR || x->period.unit != DP_UNIT_DAY) {
        return false;
    }
    for (int n = 1; n >= -WEEKDAY_YEARS_BACK; n--) {
        struct dp_time_period other = dp_timex_step(x, n);

        if (dp_weekday(other.from) == match->slots.value[DP_SLOT_WEEKDAY] &&
            (!found || distance(other.from, ctx->published) < distance(best.from, ctx->published))) {
            best = other;
            found = true;
        }
    }
    x->period = found ? best : x->period;
    return found;
}

/* Whether the coming one is meant. A weekend is the coming one from Thursday on, the last one before. */
static bool wants_next(const struct dp_time_context *ctx, const struct dp_time_match *match, const struct dp_timex *x,
                       int64_t next_from)
{
    enum dp_time_tense tense = x->cue == DP_CUE_SINCE ? DP_TENSE_PAST : dp_time_tense_around(ctx, match);

    if (tense != DP_TENSE_NONE) {
        return tense == DP_TENSE_FUTURE;
    }
    if (x->cue == DP_CUE_UNTIL) {
        return true;
    }
    if (x->period.unit == DP_UNIT_WEEKEND) {
        return dp_weekday(ctx->published) > WEDNESDAY;
    }
    return x->step == DP_UNIT_YEAR && next_from - ctx->published <= ctx->rules->ahead_days;
}

void dp_time_choose(const struct dp_time_context *ctx, const struct dp_time_match *match, struct dp_timex *x)
{
    int64_t grace = x->step == DP_UNIT_YEAR && x->period.unit == DP_UNIT_DAY ? GRACE_DAYS : 0;
    struct dp_time_period last = dp_timex_step(x, -2);
    struct dp_time_period next = dp_timex_step(x, 2);

    if (choose_by_weekday(ctx, match, x)) {
        return;
    }
    for (int n = -1; n <= 1; n++) {
        struct dp_time_period other = dp_timex_step(x, n);

        if (other.from <= ctx->published + grace) {
            last = other;
        }
    }
    for (int n = 1; n >= -1; n--) {
        struct dp_time_period other = dp_timex_step(x, n);

        if (other.to >= ctx->published) {
            next = other;
        }
    }
    if (last.to >= ctx->published || next.from - ctx->published > FAR_AHEAD_DAYS) {
        x->period = last;
        return;
    }
    x->future_possible = !wants_next(ctx, match, x, next.from);
    x->period = x->future_possible ? last : next;
}

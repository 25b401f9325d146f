/* time_duration.c - how long and how often: durations and sets. */
#include "base/civil.h"
#include "time/time_resolve.h"

#include <stdio.h>
#include <string.h>

static int32_t slot_or(const struct dp_time_match *match, enum dp_time_slot slot, int32_t otherwise)
{
    return dp_time_has(&match->slots, slot) ? match->slots.value[slot] : otherwise;
}

/* "3", "2.5", "X": how many, as a value writes it. Tenths that the unit below holds exactly are given in that unit. */
static void amount_text(char *out, size_t size, int32_t n, int32_t tenths)
{
    if (n == DP_TIME_SOME) {
        (void)snprintf(out, size, "X");
    } else if (tenths != 0) {
        (void)snprintf(out, size, "%d.%d", (int)n, (int)tenths);
    } else {
        (void)snprintf(out, size, "%d", (int)n);
    }
}

/* "ein halbes Jahr" is six months, half an hour thirty minutes, a half-year six months. */
static void to_smaller_unit(enum dp_time_unit *unit, int32_t *n, int32_t *tenths)
{
    static const struct {
        enum dp_time_unit from, to;
        int32_t times;
    } smaller[] = {
        {DP_UNIT_YEAR, DP_UNIT_MONTH, 12}, {DP_UNIT_HOUR, DP_UNIT_MINUTE, 60}, {DP_UNIT_DAY, DP_UNIT_HOUR, 24}};

    if (*unit == DP_UNIT_HALF && *n != DP_TIME_SOME) {
        *n *= 6;
        *unit = DP_UNIT_MONTH;
    }
    for (size_t i = 0; i < sizeof(smaller) / sizeof(smaller[0]); i++) {
        if (*unit == smaller[i].from && *n == 0 && *tenths == 5) {
            *n = smaller[i].times / 2;
            *tenths = 0;
            *unit = smaller[i].to;
            return;
        }
    }
}

static struct dp_str period_text(const struct dp_time_context *ctx, const struct dp_time_match *match)
{
    enum dp_time_unit unit = (enum dp_time_unit)slot_or(match, DP_SLOT_UNIT, DP_UNIT_DAY);
    int32_t n = slot_or(match, DP_SLOT_N, 1);
    int32_t tenths = slot_or(match, DP_SLOT_FRAC, 0);
    const char *code;
    char amount[32];

    to_smaller_unit(&unit, &n, &tenths);
    amount_text(amount, sizeof(amount), n, tenths);
    code = unit == DP_UNIT_MINUTE ? "M" : dp_time_unit_code(unit);
    return dp_arena_printf(ctx->arena, "P%s%s%s", unit <= DP_UNIT_HOUR ? "T" : "", amount, code);
}

/*
 * So many units before or after the article's day: the day itself, or the week, month, year in which it lies. "Vor
 * einer Woche" is a day, "vor drei Wochen" some day of a week.
 */
static void set_point(struct dp_timex *out, int64_t day, enum dp_time_unit unit, int64_t n)
{
    bool is_day = unit == DP_UNIT_WEEK && (n == 1 || n == -1);
    struct dp_time_period point = dp_period_of(is_day ? DP_UNIT_DAY : unit, dp_day_add(day, unit, n));

    dp_day_text(out->time.from, point.from);
    dp_day_text(out->time.to, point.to);
}

/* The stretch that ends (n below 0) or begins with the article's day. */
static void set_stretch(struct dp_timex *out, int64_t day, enum dp_time_unit unit, int64_t n)
{
    int64_t other = dp_day_add(day, unit, n);

    dp_day_text(out->time.from, n < 0 ? other : day);
    dp_day_text(out->time.to, n < 0 ? day : other);
}

static void bound_duration(const struct dp_time_context *ctx, const struct dp_time_match *match, struct dp_timex *out)
{
    enum dp_time_unit unit = (enum dp_time_unit)slot_or(match, DP_SLOT_UNIT, DP_UNIT_DAY);
    int32_t n = slot_or(match, DP_SLOT_N, 1);
    int32_t dir = slot_or(match, DP_SLOT_DIR, out->cue == DP_CUE_SINCE ? -1 : 0);

    if (!ctx->has_published) {
        return;
    }
    if (n == DP_TIME_SOME) {
        if (dir < 0) {
            dp_day_text(out->time.to, ctx->published);
        } else if (dir > 0) {
            dp_day_text(out->time.from, ctx->published);
        }
        return;
    }
    if (dir != 0) {
        set_stretch(out, ctx->published, unit, (int64_t)n * dir);
    } else if (out->cue == DP_CUE_AGO) {
        set_point(out, ctx->published, unit, -(int64_t)n);
    } else if (out->cue == DP_CUE_IN && dp_time_tense_around(ctx, match) != DP_TENSE_PAST) {
        set_point(out, ctx->published, unit, n);
    }
}

enum dp_status dp_time_resolve_duration(const struct dp_time_context *ctx, const struct dp_time_match *match,
                                        struct dp_timex *out)
{
    out->time.type = DP_TIMEX_DURATION;
    out->time.value = period_text(ctx, match);
    if (out->time.value.ptr == NULL) {
        return DP_NO_MEMORY;
    }
    bound_duration(ctx, match, out);
    return DP_OK;
}

enum dp_status dp_time_resolve_set(const struct dp_time_context *ctx, const struct dp_time_match *match,
                                   struct dp_timex *out)
{
    enum dp_time_part part = (enum dp_time_part)slot_or(match, DP_SLOT_PART, DP_PART_NONE);
    const char *t = part == DP_PART_NONE ? "" : "T";
    const char *code = part == DP_PART_NONE ? "" : dp_time_part_code(part);

    out->time.type = DP_TIMEX_SET;
    if (dp_time_has(&match->slots, DP_SLOT_WEEKDAY)) {
        out->time.value =
            dp_arena_printf(ctx->arena, "XXXX-WXX-%d%s%s", (int)match->slots.value[DP_SLOT_WEEKDAY] + 1, t, code);
    } else if (dp_time_has(&match->slots, DP_SLOT_MONTH)) {
        out->time.value = dp_arena_printf(ctx->arena, "XXXX-%02d", (int)match->slots.value[DP_SLOT_MONTH]);
    } else if (dp_time_has(&match->slots, DP_SLOT_SEASON)) {
        out->time.value = dp_arena_printf(ctx->arena, "XXXX-%s",
                                          dp_time_season_code((enum dp_time_season)match->slots.value[DP_SLOT_SEASON]));
    } else if (part != DP_PART_NONE) {
        out->time.value = dp_arena_printf(ctx->arena, "XXXX-XX-XXT%s", code);
    } else {
        out->time.value = period_text(ctx, match);
    }
    return out->time.value.ptr == NULL ? DP_NO_MEMORY : DP_OK;
}

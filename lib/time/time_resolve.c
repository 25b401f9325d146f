/* time_resolve.c - what a rule's slots mean on the calendar. */
#include "time/time_resolve.h"

#include "base/civil.h"
#include "base/str.h"

#include <string.h>

enum { YY_AHEAD = 10 /* "30" is 2030 up to so many years after the article, 1930 beyond */, DAYS_PER_WEEK = 7 };

static bool has(const struct dp_time_match *match, enum dp_time_slot slot) { return dp_time_has(&match->slots, slot); }

static int32_t slot_or(const struct dp_time_match *match, enum dp_time_slot slot, int32_t otherwise)
{
    return has(match, slot) ? match->slots.value[slot] : otherwise;
}

/* Words beside a date bound the days it tells about. */
static void bound_by_cue(struct dp_timex *x, struct dp_time_period days)
{
    dp_day_text(x->time.from, days.from);
    dp_day_text(x->time.to, days.to);
    switch (x->cue) {
    case DP_CUE_SINCE:
        x->time.to[0] = '\0';
        if (x->has_published && days.from <= x->published) {
            dp_day_text(x->time.to, x->published);
        }
        break;
    case DP_CUE_ONWARD:
        x->time.to[0] = '\0';
        break;
    case DP_CUE_UNTIL:
        x->time.from[0] = '\0';
        break;
    case DP_CUE_BEFORE:
    case DP_CUE_AGO:
        x->time.from[0] = '\0';
        dp_day_text(x->time.to, days.from - 1);
        break;
    case DP_CUE_AFTER:
        dp_day_text(x->time.from, days.to + 1);
        x->time.to[0] = '\0';
        break;
    default:
        break;
    }
}

enum dp_status dp_timex_render(struct dp_timex *x, struct dp_arena *arena)
{
    struct dp_time_period days = dp_period_part(x->period, x->mod);
    char value[16];

    days.from -= x->from_eve;
    dp_period_value(value, x->period);
    x->time.value = x->clock.ptr == NULL ? dp_arena_str(arena, dp_str_of(value))
                                         : dp_arena_printf(arena, "%s%.*s", value, DP_STR_ARG(x->clock));
    bound_by_cue(x, days);
    return x->time.value.ptr == NULL ? DP_NO_MEMORY : DP_OK;
}

static int32_t hour_of_day(const struct dp_time_match *match)
{
    int32_t hour = slot_or(match, DP_SLOT_HOUR, 0);

    if (!has(match, DP_SLOT_PM)) {
        return hour;
    }
    return hour % 12 + (match->slots.value[DP_SLOT_PM] != 0 ? 12 : 0);
}

/* "TMO", "T14:30": what a value has behind the day. An absent clock and DP_OK: nothing. */
static enum dp_status set_clock(const struct dp_time_context *ctx, const struct dp_time_match *match,
                                struct dp_timex *x)
{
    if (has(match, DP_SLOT_HOUR)) {
        x->clock = has(match, DP_SLOT_SECOND) ? dp_arena_printf(ctx->arena, "T%02d:%02d:%02d", (int)hour_of_day(match),
                                                                (int)slot_or(match, DP_SLOT_MINUTE, 0),
                                                                (int)match->slots.value[DP_SLOT_SECOND])
                                              : dp_arena_printf(ctx->arena, "T%02d:%02d", (int)hour_of_day(match),
                                                                (int)slot_or(match, DP_SLOT_MINUTE, 0));
    } else if (has(match, DP_SLOT_PART)) {
        x->clock =
            dp_arena_printf(ctx->arena, "T%s", dp_time_part_code((enum dp_time_part)match->slots.value[DP_SLOT_PART]));
    } else {
        return DP_OK;
    }
    x->time.type = DP_TIMEX_TIME;
    return x->clock.ptr == NULL ? DP_NO_MEMORY : DP_OK;
}

/* The year that the text gives, or that "dieses", "vorigen Jahres" gives. */
static bool year_of(const struct dp_time_context *ctx, const struct dp_time_match *match, int32_t *year)
{
    int32_t this_year = ctx->has_published ? dp_day_year(ctx->published) : 2000;

    if (has(match, DP_SLOT_YEAR)) {
        *year = match->slots.value[DP_SLOT_YEAR];
        return true;
    }
    if (has(match, DP_SLOT_YY)) {
        *year = this_year / 100 * 100 + match->slots.value[DP_SLOT_YY];
        *year -= *year > this_year + YY_AHEAD ? 100 : 0;
        return true;
    }
    if (has(match, DP_SLOT_DIR) && ctx->has_published) {
        *year = this_year + match->slots.value[DP_SLOT_DIR];
        return true;
    }
    return false;
}

/* "1990er" has the year, "90er" the last such decade that is over. */
static int32_t decade_year(const struct dp_time_context *ctx, int32_t decade)
{
    int32_t this_year = ctx->has_published ? dp_day_year(ctx->published) : 2020;
    int32_t year = this_year / 100 * 100 + decade;

    if (decade >= 100) {
        return decade;
    }
    return year + 10 > this_year ? year - 100 : year;
}

/* The period that the slots name in `year`. unit 0: they name none. */
static struct dp_time_period period_in_year(const struct dp_time_match *match, int32_t year)
{
    const int32_t *value = match->slots.value;

    if (has(match, DP_SLOT_FEAST)) {
        return dp_period_of(DP_UNIT_DAY, dp_time_feast_day(value[DP_SLOT_FEAST], year));
    }
    if (has(match, DP_SLOT_MONTH) && has(match, DP_SLOT_DAY)) {
        return dp_period_of(DP_UNIT_DAY, dp_days_from_civil(year, value[DP_SLOT_MONTH], value[DP_SLOT_DAY]));
    }
    if (has(match, DP_SLOT_MONTH)) {
        return dp_period_month(year, value[DP_SLOT_MONTH]);
    }
    if (has(match, DP_SLOT_SEASON)) {
        return dp_period_season(year, (enum dp_time_season)value[DP_SLOT_SEASON]);
    }
    if (has(match, DP_SLOT_QUARTER)) {
        return dp_period_of(DP_UNIT_QUARTER, dp_period_month(year, value[DP_SLOT_QUARTER] * 3).from);
    }
    if (has(match, DP_SLOT_HALF)) {
        return dp_period_of(DP_UNIT_HALF, dp_period_month(year, value[DP_SLOT_HALF] * 6).from);
    }
    return (struct dp_time_period){0};
}

/* A period that hangs on no year. unit 0: the slots name none. */
static struct dp_time_period period_without_year(const struct dp_time_context *ctx, const struct dp_time_match *match)
{
    const int32_t *value = match->slots.value;

    if (has(match, DP_SLOT_DECADE)) {
        return dp_period_of(DP_UNIT_DECADE, dp_period_year(decade_year(ctx, value[DP_SLOT_DECADE])).from);
    }
    if (has(match, DP_SLOT_CENTURY)) {
        return dp_period_of(DP_UNIT_CENTURY, dp_period_year(value[DP_SLOT_CENTURY] * 100).from);
    }
    if (has(match, DP_SLOT_WEEKDAY) && ctx->has_published) {
        int64_t monday = ctx->published - dp_weekday(ctx->published);

        return dp_period_of(DP_UNIT_DAY, monday + value[DP_SLOT_WEEKDAY]);
    }
    if (slot_or(match, DP_SLOT_UNIT, 0) == DP_UNIT_WEEKEND && ctx->has_published) {
        return dp_period_of(DP_UNIT_WEEKEND, ctx->published);
    }
    return (struct dp_time_period){0};
}

/*
 * The day that a time of day without a date belongs to: that of its sentence; in a story ("am Abend", "gegen 20 Uhr",
 * but not the bare "20 Uhr" of a list) also that of the sentence before; else the article's.
 */
static bool day_in_mind(const struct dp_time_context *ctx, const struct dp_time_match *match, const struct dp_timex *x,
                        struct dp_time_period *day)
{
    bool tells = has(match, DP_SLOT_PART) || x->cue == DP_CUE_AT;
    bool goes_on = tells && ctx->last_sentence + 1 == ctx->sentence_number &&
                   !ctx->text->sentences[ctx->sentence_number].starts_paragraph;
    bool near =
        ctx->has_last && ctx->last.unit == DP_UNIT_DAY && (ctx->last_sentence == ctx->sentence_number || goes_on);

    if (!near && !ctx->has_published) {
        return false;
    }
    *day = near ? ctx->last : dp_period_of(DP_UNIT_DAY, ctx->published);
    return true;
}

/* Without an article date: what is known, and X for the rest. */
static enum dp_status set_unknown(const struct dp_time_context *ctx, const struct dp_time_match *match,
                                  struct dp_timex *x)
{
    static const char *const unknown[] = {
        [DP_UNIT_WEEKEND] = "XXXX-WXX-WE", [DP_UNIT_WEEK] = "XXXX-WXX", [DP_UNIT_MONTH] = "XXXX-XX",
        [DP_UNIT_QUARTER] = "XXXX-QX",     [DP_UNIT_HALF] = "XXXX-HX",  [DP_UNIT_YEAR] = "XXXX",
        [DP_UNIT_DECADE] = "XXX",          [DP_UNIT_CENTURY] = "XX"};
    int32_t unit = slot_or(match, DP_SLOT_UNIT, DP_UNIT_DAY);
    struct dp_time_period period = period_in_year(match, 2000);
    char value[16] = "XXXX-XX-XX";

    if (period.unit != 0 && slot_or(match, DP_SLOT_FEAST, 0) < DP_TIME_EASTER / 2) {
        dp_period_value(value, period);
        memcpy(value, "XXXX", 4);
    } else if (has(match, DP_SLOT_WEEKDAY)) {
        memcpy(value, "XXXX-WXX-", 9);
        value[9] = (char)('1' + match->slots.value[DP_SLOT_WEEKDAY]);
    } else if (unit > DP_UNIT_DAY && unit <= DP_UNIT_CENTURY && unknown[unit] != NULL) {
        memcpy(value, unknown[unit], strlen(unknown[unit]) + 1);
    }
    x->time.value = dp_arena_printf(ctx->arena, "%s%.*s", value, DP_STR_ARG(x->clock));
    return x->time.value.ptr == NULL ? DP_NO_MEMORY : DP_OK;
}

static enum dp_time_unit step_of(const struct dp_time_period *period, const struct dp_time_match *match)
{
    if (has(match, DP_SLOT_MONTH) || has(match, DP_SLOT_FEAST)) {
        return DP_UNIT_YEAR;
    }
    return period->unit == DP_UNIT_DAY || period->unit == DP_UNIT_WEEKEND ? DP_UNIT_WEEK : DP_UNIT_YEAR;
}

static bool is_impossible(const struct dp_time_match *match, int32_t year)
{
    return has(match, DP_SLOT_MONTH) && has(match, DP_SLOT_DAY) &&
           match->slots.value[DP_SLOT_DAY] > dp_days_in_month(year, match->slots.value[DP_SLOT_MONTH]);
}

/* A day, month, season ... whose year or week the text leaves open. */
static void resolve_open(const struct dp_time_context *ctx, const struct dp_time_match *match, struct dp_timex *x)
{
    int32_t year = dp_day_year(ctx->published);

    while (is_impossible(match, year) && year > dp_day_year(ctx->published) - 8) {
        year--; /* the 29th of February */
    }
    x->period = period_in_year(match, year);
    x->period = x->period.unit == 0 ? period_without_year(ctx, match) : x->period;
    if (x->period.unit == 0 || x->period.unit >= DP_UNIT_DECADE) {
        return;
    }
    x->step = step_of(&x->period, match);
    x->feast = slot_or(match, DP_SLOT_FEAST, 0);
    dp_time_choose(ctx, match, x);
}

static void resolve_date(const struct dp_time_context *ctx, const struct dp_time_match *match, struct dp_timex *x,
                         bool *found)
{
    int32_t year;

    if (is_impossible(match, 2000)) {
        *found = false;
    } else if (year_of(ctx, match, &year)) {
        *found = !is_impossible(match, year);
        x->period = period_in_year(match, year);
        x->period = x->period.unit == 0 ? dp_period_year(year) : x->period;
    } else if (ctx->has_published || has(match, DP_SLOT_DECADE) || has(match, DP_SLOT_CENTURY)) {
        resolve_open(ctx, match, x);
    }
    if (x->period.unit == 0 && x->clock.ptr != NULL && !has(match, DP_SLOT_WEEKDAY) && !has(match, DP_SLOT_MONTH)) {
        (void)day_in_mind(ctx, match, x, &x->period);
    }
}

/* "kommenden Montag", "vergangenen Mai": strictly after or before `day`; "diesen Montag": of its week or year. */
static struct dp_time_period nth_from(const struct dp_time_match *match, struct dp_timex *x, int64_t day, int32_t dir)
{
    struct dp_time_period found = x->period;

    for (int n = -2; n <= 2 && dir != 0; n++) {
        struct dp_time_period other = dp_timex_step(x, dir > 0 ? -n : n);

        if (dir > 0 ? other.from > day : other.to < day) {
            found = other;
        }
    }
    if (dir == 0 && has(match, DP_SLOT_SEASON) && dp_timex_step(x, -1).to >= day) {
        return dp_timex_step(x, -1); /* "diesen Winter" in January */
    }
    return found;
}

/* Weekends count from the week's last working day: "kommendes Wochenende" is that of this week until Friday. */
static int64_t weekend_offset(int64_t day, int64_t offset) { return offset - (offset > 0 && dp_weekday(day) < 5); }

/* n units before or after `day`, or the next or last weekday, month, season or feast from there. */
static void resolve_relative(const struct dp_time_context *ctx, const struct dp_time_match *match, struct dp_timex *x,
                             int64_t day)
{
    enum dp_time_unit unit = (enum dp_time_unit)slot_or(match, DP_SLOT_UNIT, 0);
    int32_t dir = slot_or(match, DP_SLOT_DIR, 1);
    int64_t offset = (int64_t)slot_or(match, DP_SLOT_N, 1) * dir;

    x->period = period_in_year(match, dp_day_year(day));
    if (has(match, DP_SLOT_WEEKDAY) && unit != DP_UNIT_DAY) {
        int64_t monday = day - dp_weekday(day) + (unit == DP_UNIT_WEEK ? offset * DAYS_PER_WEEK : 0);

        x->period = dp_period_of(DP_UNIT_DAY, monday + match->slots.value[DP_SLOT_WEEKDAY]);
        x->step = DP_UNIT_WEEK;
        x->period = unit == DP_UNIT_WEEK ? x->period : nth_from(match, x, day, dir);
    } else if (x->period.unit != 0) {
        x->step = step_of(&x->period, match);
        x->feast = slot_or(match, DP_SLOT_FEAST, 0);
        x->period = nth_from(match, x, day, dir);
    } else if (unit == DP_UNIT_WEEKEND) {
        x->period = dp_period_shift(dp_period_of(unit, day), weekend_offset(day, offset));
    } else {
        x->period = dp_period_shift(dp_period_of(unit == 0 ? DP_UNIT_DAY : unit, day), offset);
    }
    x->step = 0; /* the text has said which */
    (void)ctx;
}

static void resolve_from_published(const struct dp_time_context *ctx, const struct dp_time_match *match,
                                   struct dp_timex *x)
{
    if (ctx->has_published && slot_or(match, DP_SLOT_N, 1) != DP_TIME_SOME) {
        resolve_relative(ctx, match, x, ctx->published);
    }
}

/* "drei Tage später" after "im Mai" is no day that one could name. */
static void resolve_from_last(const struct dp_time_context *ctx, const struct dp_time_match *match, struct dp_timex *x)
{
    enum dp_time_unit unit = (enum dp_time_unit)slot_or(match, DP_SLOT_UNIT, DP_UNIT_DAY);
    bool too_fine = ctx->has_last && (unit > DP_UNIT_DAY ? unit : DP_UNIT_DAY) < ctx->last.unit;

    if (too_fine || slot_or(match, DP_SLOT_N, 1) == DP_TIME_SOME || (!ctx->has_last && !ctx->has_published)) {
        return;
    }
    resolve_relative(ctx, match, x, ctx->has_last ? ctx->last.from : ctx->published);
}

static enum dp_status resolve_fuzzy(const struct dp_time_match *match, struct dp_timex *x)
{
    static const char *const names[] = {
        [DP_REF_PAST] = "PAST_REF", [DP_REF_PRESENT] = "PRESENT_REF", [DP_REF_FUTURE] = "FUTURE_REF"};

    x->time.value = dp_str_of(names[slot_or(match, DP_SLOT_REF, DP_REF_PRESENT)]);
    return DP_OK;
}

static void remember(struct dp_time_context *ctx, const struct dp_timex *x)
{
    ctx->has_last = true;
    ctx->last = x->period;
    ctx->last_sentence = ctx->sentence_number;
}

static enum dp_status resolve_calendar(struct dp_time_context *ctx, const struct dp_time_match *match,
                                       struct dp_timex *x, bool *found)
{
    DP_TRY(set_clock(ctx, match, x));
    switch (ctx->rules->rules.at[match->rule].verb) {
    case DP_VERB_REL:
        resolve_from_published(ctx, match, x);
        break;
    case DP_VERB_LAST:
        resolve_from_last(ctx, match, x);
        break;
    default:
        resolve_date(ctx, match, x, found);
        break;
    }
    if (!*found) {
        return DP_OK;
    }
    if (x->period.unit == 0) {
        return set_unknown(ctx, match, x);
    }
    *found = dp_period_is_valid(x->period);
    if (*found) {
        remember(ctx, x);
    }
    return dp_timex_render(x, ctx->arena);
}

enum dp_status dp_time_resolve(struct dp_time_context *ctx, const struct dp_time_match *match, struct dp_timex *out,
                               bool *found)
{
    const struct dp_atom *first = &ctx->atoms->at[match->begin];
    const struct dp_atom *last = &ctx->atoms->at[match->end - 1];

    *out = (struct dp_timex){.first = first->token,
                             .end = last->token + 1,
                             .sentence = ctx->sentence_number,
                             .mod = (enum dp_time_mod)slot_or(match, DP_SLOT_MOD, DP_MOD_NONE),
                             .cue = dp_time_cue_before(ctx, match),
                             .from_eve = slot_or(match, DP_SLOT_EVE, 0) != 0,
                             .has_published = ctx->has_published,
                             .published = ctx->published,
                             .last = ctx->has_last ? ctx->last : (struct dp_time_period){0},
                             .partner = DP_TIME_NO_PARTNER};
    out->time.span = (struct dp_span){first->begin, last->end};
    *found = true;
    switch (ctx->rules->rules.at[match->rule].verb) {
    case DP_VERB_DURATION:
        return dp_time_resolve_duration(ctx, match, out);
    case DP_VERB_SET:
        return dp_time_resolve_set(ctx, match, out);
    case DP_VERB_FUZZY:
        return resolve_fuzzy(match, out);
    default:
        return resolve_calendar(ctx, match, out, found);
    }
}

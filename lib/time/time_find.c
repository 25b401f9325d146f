/* time_find.c - one pass over an article: atoms, matches, resolved expressions. */
#include "time/time.h"

#include "time/time_resolve.h"

#define US_PER_DAY INT64_C(86400000000)

enum { NEIGHBOUR_TOKENS = 2 };

static int64_t day_of(int64_t us) { return us / US_PER_DAY - (us % US_PER_DAY < 0); }

/* "Um 14 Uhr am Samstag": a clock without a date takes the day that stands right behind it. */
static enum dp_status adopt_following_day(const struct dp_time_context *ctx, struct dp_times *times, uint32_t first)
{
    bool has_day = false;

    for (uint32_t i = first; i + 1 < times->count; i++) {
        struct dp_timex *x = &times->at[i];
        const struct dp_timex *next = &times->at[i + 1];
        bool bare = x->time.type == DP_TIMEX_TIME && x->step == 0 && x->period.unit == DP_UNIT_DAY;

        has_day = has_day || (x->period.unit == DP_UNIT_DAY && x->time.type == DP_TIMEX_DATE);
        if (bare && !has_day && next->time.type == DP_TIMEX_DATE && next->period.unit == DP_UNIT_DAY &&
            next->first - x->end <= NEIGHBOUR_TOKENS) {
            x->period = next->period;
            DP_TRY(dp_timex_render(x, ctx->arena));
        }
    }
    return DP_OK;
}

static enum dp_status find_in_sentence(struct dp_time_context *ctx, struct dp_times *out,
                                       struct dp_time_matches *matches)
{
    uint32_t first = out->count;
    uint32_t kept = 0;

    DP_TRY(dp_time_match_sentence(matches, ctx->arena, ctx->atoms, ctx->rules, ctx->sentence));
    for (uint32_t i = 0; i < matches->count; i++) {
        struct dp_timex x;
        bool found;

        DP_TRY(dp_time_resolve(ctx, &matches->at[i], &x, &found));
        if (!found) {
            continue;
        }
        matches->at[kept++] = matches->at[i];
        if (!DP_PUSH(ctx->arena, out, x)) {
            return DP_NO_MEMORY;
        }
    }
    matches->count = kept;
    DP_TRY(adopt_following_day(ctx, out, first));
    return dp_time_link_ranges(ctx, out, matches, first);
}

enum dp_status dp_times_find(struct dp_times *out, struct dp_arena *arena, const struct dp_text *text,
                             const struct dp_time_rules *rules, int64_t published_us)
{
    struct dp_atoms atoms = {0};
    struct dp_time_matches matches = {0};
    struct dp_time_context ctx = {.text = text, .rules = rules, .atoms = &atoms, .arena = arena};
    uint32_t *first_atom;

    *out = (struct dp_times){0};
    if (rules == NULL || rules->rules.count == 0) {
        return DP_OK;
    }
    ctx.has_published = published_us != DP_TIME_NONE;
    ctx.published = ctx.has_published ? day_of(published_us) : 0;
    ctx.has_published = ctx.has_published && dp_period_is_valid(dp_period_of(DP_UNIT_CENTURY, ctx.published));
    DP_TRY(dp_atoms_cut(&atoms, &first_atom, arena, text, rules));
    for (uint32_t s = 0; s < text->sentence_count; s++) {
        ctx.sentence = (struct dp_span){first_atom[s], first_atom[s + 1]};
        ctx.sentence_number = s;
        DP_TRY(find_in_sentence(&ctx, out, &matches));
    }
    dp_arena_release(arena, atoms.at);
    return DP_OK;
}

static enum dp_status shift(struct dp_timex *x, struct dp_arena *arena)
{
    x->period = x->step == 0 ? x->period : dp_timex_step(x, 1);
    x->future_possible = false;
    return dp_timex_render(x, arena);
}

enum dp_status dp_time_shift_future(struct dp_times *times, struct dp_arena *arena, uint32_t i)
{
    struct dp_timex *x = &times->at[i];
    struct dp_timex *other = x->partner == DP_TIME_NO_PARTNER ? NULL : &times->at[x->partner];

    if (!x->future_possible) {
        return DP_OK;
    }
    DP_TRY(shift(x, arena));
    if (other == NULL) {
        return DP_OK;
    }
    DP_TRY(shift(other, arena));
    dp_timex_set_range(x->partner > i ? x : other, x->partner > i ? other : x);
    return DP_OK;
}

/* The first item that ends behind `token`. */
static uint32_t first_behind(const struct dp_times *times, uint32_t token)
{
    uint32_t lo = 0;
    uint32_t hi = times->count;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (times->at[mid].end <= token) {
            lo = mid + 1;
        } else {
            hi = mid;
        }
    }
    return lo;
}

const struct dp_timex *dp_times_at(const struct dp_times *times, uint32_t token)
{
    uint32_t i = first_behind(times, token);

    return i < times->count && times->at[i].first <= token ? &times->at[i] : NULL;
}

void dp_times_of_sentence(const struct dp_times *times, uint32_t sentence, uint32_t *first, uint32_t *end)
{
    uint32_t lo = 0;
    uint32_t hi = times->count;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (times->at[mid].sentence < sentence) {
            lo = mid + 1;
        } else {
            hi = mid;
        }
    }
    *first = lo;
    while (lo < times->count && times->at[lo].sentence == sentence) {
        lo++;
    }
    *end = lo;
}

const struct dp_timex *dp_times_before(const struct dp_times *times, const struct dp_text *text, uint32_t token)
{
    uint32_t i = first_behind(times, token);

    return i > 0 && times->at[i - 1].sentence == text->tokens[token].sentence ? &times->at[i - 1] : NULL;
}

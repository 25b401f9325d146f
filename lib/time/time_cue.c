/* time_cue.c - what stands around a time expression: cue words, the tense of its clause, the other end of its range. */
#include "base/str.h"
#include "time/time_resolve.h"

#include <string.h>

enum {
    SUFFIXED_MIN_BYTES = 5,
    SKIPPED_MAX = 2,
    CLAUSE_SIDE_ATOMS = 60 /* how far a verb is looked for on either side; longer "clauses" are lists */
};

static enum dp_time_cue cue_at(const struct dp_time_context *ctx, uint32_t at)
{
    int32_t cue = DP_CUE_NONE;

    (void)dp_time_in_class(ctx->rules, ctx->atoms->at[at].word, ctx->rules->class_cue, &cue);
    return (enum dp_time_cue)cue;
}

enum dp_time_cue dp_time_cue_before(const struct dp_time_context *ctx, const struct dp_time_match *match)
{
    uint32_t at = match->begin;

    for (uint32_t skipped = 0; at > ctx->sentence.begin && skipped <= SKIPPED_MAX; skipped++) {
        enum dp_time_cue cue = cue_at(ctx, --at);

        if (cue != DP_CUE_SKIP) {
            return cue;
        }
    }
    return DP_CUE_NONE;
}

static bool ends_clause(const struct dp_time_context *ctx, uint32_t at)
{
    return dp_time_in_class(ctx->rules, ctx->atoms->at[at].word, ctx->rules->class_clause, NULL);
}

/* Endings only speak for words that no rule knows: "letzte" is no verb. */
static enum dp_time_tense tense_of_suffix(const struct dp_time_context *ctx, const struct dp_atom *atom)
{
    struct dp_str word = dp_str_sub(ctx->text->str, atom->begin, atom->end);

    if (atom->word != DP_TIME_NO_WORD || atom->flags & DP_ATOM_UPPER || word.len < SUFFIXED_MIN_BYTES) {
        return DP_TENSE_NONE;
    }
    for (uint32_t i = 0; i < ctx->rules->suffixes.count; i++) {
        if (dp_str_ends(word, ctx->rules->suffixes.at[i].ending)) {
            return ctx->rules->suffixes.at[i].tense;
        }
    }
    return DP_TENSE_NONE;
}

/* Tenses seen in a clause: [0] by words of the lists, [1] by endings. */
struct tenses {
    bool seen[2][DP_TENSE_FUTURE + 1];
};

static void note_tense(const struct dp_time_context *ctx, uint32_t at, struct tenses *tenses)
{
    const struct dp_atom *atom = &ctx->atoms->at[at];
    int32_t tense;

    if (dp_time_in_class(ctx->rules, atom->word, ctx->rules->class_tense, &tense)) {
        tenses->seen[0][tense] = true;
    } else if (atom->flags & DP_ATOM_WORD) {
        tenses->seen[1][tense_of_suffix(ctx, atom)] = true;
    }
}

/* Words of the lists outweigh endings: "will be signed" lies ahead. */
enum dp_time_tense dp_time_tense_around(const struct dp_time_context *ctx, const struct dp_time_match *match)
{
    uint32_t left = match->begin - ctx->sentence.begin;
    uint32_t right = ctx->sentence.end - match->end;
    struct tenses tenses = {0};

    left = match->begin - (left < CLAUSE_SIDE_ATOMS ? left : CLAUSE_SIDE_ATOMS);
    right = match->end + (right < CLAUSE_SIDE_ATOMS ? right : CLAUSE_SIDE_ATOMS);
    for (uint32_t at = match->begin; at > left && !ends_clause(ctx, at - 1); at--) {
        note_tense(ctx, at - 1, &tenses);
    }
    for (uint32_t at = match->end; at < right && !ends_clause(ctx, at); at++) {
        note_tense(ctx, at, &tenses);
    }
    for (int by = 0; by < 2; by++) {
        bool past = tenses.seen[by][DP_TENSE_PAST];
        bool future = tenses.seen[by][DP_TENSE_FUTURE];

        if (past != future) {
            return past ? DP_TENSE_PAST : DP_TENSE_FUTURE;
        }
        if (past) {
            return DP_TENSE_NONE;
        }
    }
    return DP_TENSE_NONE;
}

/* What joins two neighbours: nothing but cues stands between them, and one of them is a joiner. */
static enum dp_time_cue joiner(const struct dp_time_context *ctx, const struct dp_time_match *left,
                               const struct dp_time_match *right)
{
    enum dp_time_cue found = DP_CUE_NONE;

    for (uint32_t at = left->end; at < right->begin; at++) {
        enum dp_time_cue cue = cue_at(ctx, at);

        if (cue == DP_CUE_SKIP) {
            continue;
        }
        if (found != DP_CUE_NONE || (cue != DP_CUE_UNTIL && cue != DP_CUE_TO && cue != DP_CUE_AND)) {
            return DP_CUE_NONE;
        }
        found = cue;
    }
    return found;
}

/*
 * Where the text leaves open which year or week is meant, the end of a range is the first such date behind its
 * beginning, and the beginning the last before its end.
 */
static void align(struct dp_timex *a, struct dp_timex *b)
{
    if (b->step != 0 && b->period.to < a->period.from) {
        b->period = dp_timex_step(b, 1);
    } else if (b->step != 0 && dp_timex_step(b, -1).from >= a->period.from) {
        b->period = dp_timex_step(b, -1);
    }
    if (a->step != 0 && b->step == 0 && b->period.to < a->period.from) {
        a->period = dp_timex_step(a, -1);
    }
}

void dp_timex_set_range(struct dp_timex *a, struct dp_timex *b)
{
    dp_day_text(a->time.from, dp_period_part(a->period, a->mod).from);
    dp_day_text(a->time.to, dp_period_part(b->period, b->mod).to);
    memcpy(b->time.from, a->time.from, sizeof(b->time.from));
    memcpy(b->time.to, a->time.to, sizeof(b->time.to));
}

static enum dp_status link_pair(const struct dp_time_context *ctx, struct dp_times *times, uint32_t left)
{
    struct dp_timex *a = &times->at[left];
    struct dp_timex *b = &times->at[left + 1];

    if (a->period.unit == 0 || b->period.unit == 0) {
        return DP_OK;
    }
    align(a, b);
    DP_TRY(dp_timex_render(a, ctx->arena));
    DP_TRY(dp_timex_render(b, ctx->arena));
    if (b->period.to < a->period.from) {
        return DP_OK;
    }
    a->partner = left + 1;
    b->partner = left;
    dp_timex_set_range(a, b);
    return DP_OK;
}

enum dp_status dp_time_link_ranges(const struct dp_time_context *ctx, struct dp_times *times,
                                   const struct dp_time_matches *matches, uint32_t first)
{
    for (uint32_t i = first; i + 1 < times->count; i++) {
        enum dp_time_cue join = joiner(ctx, &matches->at[i - first], &matches->at[i + 1 - first]);

        if (join == DP_CUE_UNTIL || join == DP_CUE_TO || (join == DP_CUE_AND && times->at[i].cue == DP_CUE_BETWEEN)) {
            DP_TRY(link_pair(ctx, times, i));
        }
    }
    return DP_OK;
}

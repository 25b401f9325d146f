/* time_resolve.h - from a match to a resolved time expression. */
#ifndef DP_TIME_RESOLVE_H
#define DP_TIME_RESOLVE_H

#include "time/time.h"
#include "time/time_match.h"

/* One article while its expressions are resolved in the order of the text. */
struct dp_time_context {
    const struct dp_text *text;
    const struct dp_time_rules *rules;
    const struct dp_atoms *atoms;
    struct dp_arena *arena;
    bool has_published;
    int64_t published;       /* day */
    struct dp_span sentence; /* atoms of the current sentence */
    uint32_t sentence_number;
    bool has_last;
    struct dp_time_period last; /* the date named last */
    uint32_t last_sentence;     /* where */
};

/**
 * Resolve one match.
 *
 * @param out    set when *found.
 * @param found  false: the match is no date after all ("31. Juni").
 * @return DP_OK or DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_time_resolve(struct dp_time_context *ctx, const struct dp_time_match *match,
                                             struct dp_timex *out, bool *found);

/** Write value, from and to of `x` after its period has changed. @return DP_OK or DP_NO_MEMORY. */
DP_MUST_CHECK enum dp_status dp_timex_render(struct dp_timex *x, struct dp_arena *arena);

/** Let both ends of a range tell about all of it: from the first day of `a` to the last of `b`. */
void dp_timex_set_range(struct dp_timex *a, struct dp_timex *b);

/** The period `n` steps (years or weeks) after that of `x`. */
struct dp_time_period dp_timex_step(const struct dp_timex *x, int n);

/** Which of the periods that `x` can mean, given one of them in x->period. Sets period and future_possible. */
void dp_time_choose(const struct dp_time_context *ctx, const struct dp_time_match *match, struct dp_timex *x);

/** The day of a feast in `year`; DP_SLOT_FEAST tells the coding. */
int64_t dp_time_feast_day(int32_t feast, int32_t year);

/** Durations and sets: type and value, and from and to as far as direction and cue give them. */
DP_MUST_CHECK enum dp_status dp_time_resolve_duration(const struct dp_time_context *ctx,
                                                      const struct dp_time_match *match, struct dp_timex *out);
DP_MUST_CHECK enum dp_status dp_time_resolve_set(const struct dp_time_context *ctx, const struct dp_time_match *match,
                                                 struct dp_timex *out);

/** The cue word before a match, articles between skipped; DP_CUE_NONE = none. */
enum dp_time_cue dp_time_cue_before(const struct dp_time_context *ctx, const struct dp_time_match *match);

/** The tense of the clause around a match as far as lists of words and endings tell; NONE when they contradict. */
enum dp_time_tense dp_time_tense_around(const struct dp_time_context *ctx, const struct dp_time_match *match);

/** Tie the two ends of ranges together: items [first, times->count), all of the current sentence. */
DP_MUST_CHECK enum dp_status dp_time_link_ranges(const struct dp_time_context *ctx, struct dp_times *times,
                                                 const struct dp_time_matches *matches, uint32_t first);

#endif

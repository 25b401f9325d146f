/* time_match.h - finds the places where rules apply. */
#ifndef DP_TIME_MATCH_H
#define DP_TIME_MATCH_H

#include "time/time_atoms.h"

/* What a match captured; `set` has a bit for each slot that holds a value. */
struct dp_time_slots {
    uint32_t set;
    int32_t value[DP_SLOTS];
};

struct dp_time_match {
    uint32_t begin, end; /* atoms of the expression, without its context */
    uint32_t rule;
    struct dp_time_slots slots; /* captured by the pattern, then what the rule sets */
};

struct dp_time_matches DP_VEC(struct dp_time_match);

/**
 * The expressions among atoms [first, end) of one sentence: leftmost first, the longer first, the earlier rule first,
 * none overlapping. Rules with the action `none` take part and are left out at the end.
 *
 * @param out  emptied first.
 */
DP_MUST_CHECK enum dp_status dp_time_match_sentence(struct dp_time_matches *out, struct dp_arena *arena,
                                                    const struct dp_atoms *atoms, const struct dp_time_rules *rules,
                                                    struct dp_span sentence);

static inline bool dp_time_has(const struct dp_time_slots *slots, enum dp_time_slot slot)
{
    return slots->set >> slot & 1;
}

#endif

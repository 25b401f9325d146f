/* time.h - the time expressions of an article, resolved against its date. */
#ifndef DP_TIME_H
#define DP_TIME_H

#include "base/vec.h"
#include "depesche/record.h"
#include "text/text.h"
#include "time/time_period.h"
#include "time/time_rules.h"

#define DP_TIME_NO_PARTNER UINT32_MAX

/*
 * One expression. `time.from` and `time.to` are the days that are told about, both inclusive, "" = open or unknown:
 * they take in what the words beside the expression say ("bis zum 29. Juni" has no `from`, "seit Mai" goes on to the
 * article's date) and, for the two ends of a range
 * ("vom 3. bis 5. Mai"), the whole range. `time.value` is that of the expression alone.
 */
struct dp_timex {
    struct dp_time time;
    uint32_t first, end; /* tokens */
    uint32_t sentence;
    struct dp_time_period period; /* what `value` names; unit 0 = nothing on the calendar */
    struct dp_str clock;          /* end of the value of a TIME: "TMO", "T14:30"; absent = none */
    enum dp_time_mod mod;
    enum dp_time_cue cue;   /* the word before it, as far as it matters */
    enum dp_time_unit step; /* YEAR or WEEK: the text leaves open which year or week; 0 = it does not */
    int32_t feast;          /* 0 = none; as DP_SLOT_FEAST */
    bool from_eve;          /* it begins on the evening before: "in der Nacht auf Samstag" */
    bool has_published;
    int64_t published;          /* the article's day */
    struct dp_time_period last; /* the date that the text named last before it; unit 0 = none */
    bool future_possible;       /* the past was taken where the next such date could be meant as well */
    uint32_t partner;           /* the other end of a range, DP_TIME_NO_PARTNER = none */
};

struct dp_times DP_VEC(struct dp_timex);

/**
 * Find and resolve all time expressions.
 *
 * @param out           items by begin, not overlapping; in the arena.
 * @param rules         of the text's language, with its words in the table below text->words.
 * @param published_us  UTC microseconds since 1970, DP_TIME_NONE = unknown: values then hold X for what is not said,
 * and `from` and `to` are known for full dates only.
 * @return DP_OK or DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_times_find(struct dp_times *out, struct dp_arena *arena, const struct dp_text *text,
                                           const struct dp_time_rules *rules, int64_t published_us);

/**
 * A later stage has seen that item `i` lies ahead ("wird am Dienstag verhandelt"): move it to the next such date, and
 * the other end of its range with it. Does nothing unless it is `future_possible`, so that it may be called twice.
 *
 * @return DP_OK or DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_time_shift_future(struct dp_times *times, struct dp_arena *arena, uint32_t i);

/** The item that covers token `token`; NULL = none. */
const struct dp_timex *dp_times_at(const struct dp_times *times, uint32_t token);

/** The items of a sentence: *first and one beyond the last. */
void dp_times_of_sentence(const struct dp_times *times, uint32_t sentence, uint32_t *first, uint32_t *end);

/** The last item of `token`'s own sentence that ends at or before it; NULL = none. */
const struct dp_timex *dp_times_before(const struct dp_times *times, const struct dp_text *text, uint32_t token);

#endif

/* time_vocab.h - the names that *.time files may use, and the numbers they stand for. */
#ifndef DP_TIME_VOCAB_H
#define DP_TIME_VOCAB_H

#include "depesche/span.h"

#include <stdbool.h>
#include <stdint.h>

/* X(enum suffix, name) - what a pattern can capture and a rule can set. One bit each. */
#define DP_TIME_SLOT_MAP(X)                                                                                            \
    X(YEAR, "year")                                                                                                    \
    X(YY, "yy") /* two digits */                                                                                       \
    X(MONTH, "month")                                                                                                  \
    X(DAY, "day")                                                                                                      \
    X(WEEKDAY, "weekday") /* 0 = Monday */                                                                             \
    X(PART, "part")       /* of the day */                                                                             \
    X(HOUR, "hour")                                                                                                    \
    X(MINUTE, "minute")                                                                                                \
    X(SECOND, "second")                                                                                                \
    X(PM, "pm") /* 1 = the hour counts from noon, 0 = from midnight, on a clock of twelve hours */                     \
    X(SEASON, "season")                                                                                                \
    X(QUARTER, "quarter")                                                                                              \
    X(HALF, "half")                                                                                                    \
    X(N, "n")       /* how many units; DP_TIME_SOME = not said */                                                      \
    X(FRAC, "frac") /* tenths of a unit beside n */                                                                    \
    X(UNIT, "unit")                                                                                                    \
    X(DIR, "dir") /* -1 before, 0 this, 1 after */                                                                     \
    X(MOD, "mod") /* which third of the period */                                                                      \
    X(DECADE, "decade")                                                                                                \
    X(CENTURY, "century")                                                                                              \
    X(REF, "ref")                                                                                                      \
    X(FEAST, "feast") /* month * 100 + day, or DP_TIME_EASTER + days after Easter Sunday */                            \
    X(EVE, "eve")     /* 1 = it begins on the evening before: "die Nacht auf Samstag" */                               \
    X(CUE, "cue")                                                                                                      \
    X(TENSE, "tense")
#define DP_X(name, text) DP_SLOT_##name,
enum dp_time_slot { DP_TIME_SLOT_MAP(DP_X) DP_SLOTS, DP_SLOT_NONE = DP_SLOTS };
#undef DP_X

/* X(enum suffix, name) - what a rule makes of its slots. */
#define DP_TIME_VERB_MAP(X)                                                                                            \
    X(DATE, "date")         /* a date with what the slots say, the rest from the article's date */                     \
    X(REL, "rel")           /* n units of `unit` from the article's date */                                            \
    X(LAST, "last")         /* the same from the date the text named last */                                           \
    X(DURATION, "duration") /* n units long */                                                                         \
    X(SET, "set")           /* every n units, every such weekday, every such part of the day */                        \
    X(FUZZY, "fuzzy")       /* ref */                                                                                  \
    X(NONE, "none")         /* no time expression, and nothing that overlaps it is one */
#define DP_X(name, text) DP_VERB_##name,
enum dp_time_verb { DP_TIME_VERB_MAP(DP_X) DP_TIME_VERBS };
#undef DP_X

/* Units from small to large, as TIMEX3 names them; also how exact a date is. SEASON is no unit of *.time files. */
enum dp_time_unit {
    DP_UNIT_SECOND = 1,
    DP_UNIT_MINUTE,
    DP_UNIT_HOUR,
    DP_UNIT_DAY,
    DP_UNIT_WEEKEND,
    DP_UNIT_WEEK,
    DP_UNIT_MONTH,
    DP_UNIT_SEASON,
    DP_UNIT_QUARTER,
    DP_UNIT_HALF,
    DP_UNIT_YEAR,
    DP_UNIT_DECADE,
    DP_UNIT_CENTURY
};

enum dp_time_part { DP_PART_NONE, DP_PART_MORNING, DP_PART_MIDDAY, DP_PART_AFTERNOON, DP_PART_EVENING, DP_PART_NIGHT };
enum dp_time_season { DP_SEASON_SPRING = 1, DP_SEASON_SUMMER, DP_SEASON_FALL, DP_SEASON_WINTER };
enum dp_time_mod { DP_MOD_NONE, DP_MOD_START, DP_MOD_MID, DP_MOD_END };
enum dp_time_ref { DP_REF_PAST = 1, DP_REF_PRESENT, DP_REF_FUTURE };
enum dp_time_tense { DP_TENSE_NONE, DP_TENSE_PAST, DP_TENSE_FUTURE };

/* Words beside an expression that say how it bounds what is told. */
enum dp_time_cue {
    DP_CUE_NONE,
    DP_CUE_SKIP,    /* an article or the like between a cue and its date: "bis [zum] 3. Mai" */
    DP_CUE_SINCE,   /* "seit": up to the article */
    DP_CUE_ONWARD,  /* "ab": with no end */
    DP_CUE_FROM,    /* opens a range: "von", "vom" */
    DP_CUE_BETWEEN, /* "zwischen" ... AND */
    DP_CUE_AND,
    DP_CUE_UNTIL, /* "bis": closes a range, or bounds alone */
    DP_CUE_TO,    /* closes a range only: a dash, English "to" */
    DP_CUE_BEFORE,
    DP_CUE_AFTER,
    DP_CUE_AGO, /* German "vor" with a duration */
    DP_CUE_IN,  /* "in" with a duration: so far ahead */
    DP_CUE_AT   /* "um", "gegen" with a time of day: on the day that the story is at */
};

#define DP_TIME_SOME INT32_MIN /* value of n: an unknown number, "einige" */
#define DP_TIME_EASTER 100000  /* feasts around this number count days from Easter Sunday */

/** The slot, verb or constant called `name`; false when there is none. A constant is also a plain number. */
bool dp_time_slot_named(struct dp_str name, enum dp_time_slot *out);
bool dp_time_verb_named(struct dp_str name, enum dp_time_verb *out);
bool dp_time_constant(struct dp_str name, int32_t *out);

/** "D", "WE", "Y" ...: the letter(s) a TIMEX3 duration uses. Static string. */
const char *dp_time_unit_code(enum dp_time_unit unit);

/** "MO", "SU", ...; static strings. */
const char *dp_time_part_code(enum dp_time_part part);
const char *dp_time_season_code(enum dp_time_season season);

#endif

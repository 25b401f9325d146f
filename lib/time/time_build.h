/* time_build.h - what the parts of the *.time compiler share; only they include it. */
#ifndef DP_TIME_BUILD_H
#define DP_TIME_BUILD_H

#include "time/time_rules.h"

/* One file while it is read. */
struct dp_time_build {
    struct dp_time_rules *rules;
    struct dp_arena *arena;
    struct dp_intern *words;
    const char *file;
    uint32_t line;
    struct dp_error *err;
};

/** Record a mistake of the current line. @return DP_BAD_PACK. */
enum dp_status dp_time_mistake(const struct dp_time_build *b, const char *what, struct dp_str where);

/** The number of class `name`, made if new; 0 when out of memory. */
uint32_t dp_time_class_add(const struct dp_time_build *b, struct dp_str name);

/** The number of class `name`, 0 = there is none. */
uint32_t dp_time_class_named(const struct dp_time_rules *rules, struct dp_str name);

/** The word spelled `spelling` (any case), made if new. DP_OK, DP_NO_MEMORY, or DP_BAD_PACK: no text has such a word.
 */
DP_MUST_CHECK enum dp_status dp_time_word_add(const struct dp_time_build *b, struct dp_str spelling, uint32_t *word);

/** Put `word` into a class unless it is there. */
DP_MUST_CHECK enum dp_status dp_time_member_add(const struct dp_time_build *b, uint32_t class_id, uint32_t word,
                                                int32_t value);

/** The pattern called `name`, absent = none. */
struct dp_str dp_time_let_named(const struct dp_time_rules *rules, struct dp_str name);

/**
 * Compile `pattern` behind the ops so far; leads and code of `rule` are set.
 *
 * @return DP_OK, DP_BAD_PACK or DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_time_pattern_compile(const struct dp_time_build *b, struct dp_str pattern,
                                                     struct dp_time_rule *rule);

/** Work out which rules can begin with which word, and the class bits of words. */
DP_MUST_CHECK enum dp_status dp_time_dispatch_build(const struct dp_time_build *b);

#endif

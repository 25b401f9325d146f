/* namekey.h - names made comparable: folded tokens that even out transliterations. */
#ifndef DP_NAMEKEY_H
#define DP_NAMEKEY_H

#include "text/text.h"

enum { DP_NAME_KEY_TOKENS = 6 };

/* Each token of a name as a hash of its folded form; `loose` also evens out transliterations (sch/sh, w/v, dsch/j). */
struct dp_name_key {
    uint64_t exact[DP_NAME_KEY_TOKENS];
    uint64_t loose[DP_NAME_KEY_TOKENS];
    uint64_t bare; /* the last token without a final -s, 0 = it has none or is cut already */
    uint32_t count;
};

/**
 * The key of tokens [first, end). Longer names keep their last tokens. A genitive -s at the end is cut, but not behind
 * a vowel: "Kostas" is a name, so "Lindaus" can only be told by `bare`.
 */
struct dp_name_key dp_name_key_of(const struct dp_text *text, uint32_t first, uint32_t end);

/** The same person: equal surnames, and given names that agree where both have one. */
bool dp_name_key_matches(const struct dp_name_key *a, const struct dp_name_key *b);

/** The same words. */
bool dp_name_key_equal(const struct dp_name_key *a, const struct dp_name_key *b);

#endif

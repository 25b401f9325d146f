/* mojibake.h - mends text whose UTF-8 was once read as Windows-1252: "ZÃ¼rich" becomes "Zürich". */
#ifndef DP_DECODE_MOJIBAKE_H
#define DP_DECODE_MOJIBAKE_H

#include "base/arena.h"

/* What a text holds of it; one struct may count the title and the body of one article. */
struct dp_mojibake {
    uint32_t twice; /* characters that were encoded twice */
    uint32_t plain; /* other characters that could begin one: evidence that the text is right as it is */
};

/** Add the counts of valid UTF-8 `s`. */
void dp_mojibake_count(struct dp_mojibake *found, struct dp_str s);

/** Is the evidence strong enough to change the text? */
bool dp_mojibake_is_likely(const struct dp_mojibake *found);

/** `s` with every character that was encoded twice put right; ptr NULL when out of memory. */
struct dp_str dp_mojibake_mend(struct dp_arena *arena, struct dp_str s);

#endif

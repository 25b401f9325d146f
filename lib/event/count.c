/* count.c - how many were killed, arrested, took part: the numerals of the phrases. */
#include "event/coder.h"

/* The number a phrase names: its numeral, 1 for one person, -1 for an unknown many. */
static int64_t number_of(const struct dp_coder *coder, const struct dp_filler *filler)
{
    const struct dp_chunk *chunk;

    if (filler->chunk == DP_NONE) {
        return -1;
    }
    chunk = &coder->syn->chunks[filler->chunk];
    if (chunk->number >= 0) {
        return chunk->number;
    }
    if (chunk->kind == DP_CHUNK_PRONOUN || (filler->who.flags & DP_WHO_PERSON) == 0) {
        return -1;
    }
    return (chunk->agr & DP_AGR_SG) != 0 && (chunk->has_det || chunk->mention != DP_NONE) ? 1 : -1;
}

void dp_count_fillers(const struct dp_coder *coder, enum dp_count_key key, const struct dp_fillers *fillers,
                      struct dp_event *event)
{
    int64_t sum = 0;

    for (uint32_t i = 0; i < fillers->count; i++) {
        int64_t number = number_of(coder, &fillers->at[i]);

        if (number < 0) {
            return;
        }
        sum += number;
    }
    if (sum > 0 && sum <= INT32_MAX) {
        event->counts[key] = (struct dp_count){.known = true, .min = (int32_t)sum, .max = (int32_t)sum};
    }
}

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
    if (chunk->mention != DP_NONE) {
        return (filler->who.flags & DP_WHO_PLURAL) == 0 ? 1 : -1;
    }
    return chunk->has_det && (chunk->agr & DP_AGR_PL) == 0 ? 1 : -1;
}

/* The upper end of a range, "20 bis 30 Menschen"; else the number itself. */
static int64_t most_of(const struct dp_coder *coder, const struct dp_filler *filler, int64_t number)
{
    int64_t most = filler->chunk == DP_NONE ? -1 : coder->syn->chunks[filler->chunk].number_max;

    return most > number ? most : number;
}

void dp_count_fillers(const struct dp_coder *coder, enum dp_count_key key, const struct dp_fillers *fillers,
                      struct dp_event *event)
{
    int64_t sum = 0;
    int64_t most = 0;

    for (uint32_t i = 0; i < fillers->count; i++) {
        int64_t number = number_of(coder, &fillers->at[i]);

        if (number < 0) {
            return;
        }
        sum += number;
        most += most_of(coder, &fillers->at[i], number);
    }
    if (sum > 0 && most < INT32_MAX) {
        event->counts[key] = (struct dp_count){.known = true, .min = (int32_t)sum, .max = (int32_t)most};
    }
}

/* "Anschlag mit 130 Toten", "24 Verletzte bei Angriff": a noun for casualties in the clause says how many. */
void dp_count_casualties(const struct dp_coder *coder, const struct dp_site *site, struct dp_event *event)
{
    uint32_t s = coder->text->tokens[site->token].sentence;

    for (uint32_t n = 0; n < coder->frames->casualties.count && event->type == DP_EVENT_ASSAULT; n++) {
        const struct dp_casualty *casualty = &coder->frames->casualties.at[n];

        for (uint32_t k = coder->syn->first_chunk[s]; k < coder->syn->first_chunk[s + 1]; k++) {
            const struct dp_chunk *chunk = &coder->syn->chunks[k];

            if (chunk->clause == site->clause && chunk->number > 0 && chunk->number <= INT32_MAX &&
                !event->counts[casualty->key].known && dp_token_in_set(coder, chunk->head, casualty->set)) {
                event->counts[casualty->key] = (struct dp_count){true, (int32_t)chunk->number, (int32_t)chunk->number};
            }
        }
    }
}

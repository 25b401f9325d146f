/* setting.c - when and where: the time expression and the place phrases of the event's clause. */
#include "event/coder.h"

#include "base/civil.h"
#include "base/str.h"

#include <string.h>

static bool tells_a_date(const struct dp_timex *timex)
{
    return timex->time.type != DP_TIMEX_SET && timex->time.from[0] != '\0' && timex->time.to[0] != '\0';
}

static bool is_speech(enum dp_event_type type)
{
    switch (type) {
    case DP_EVENT_AGREE:
    case DP_EVENT_SUPPORT:
    case DP_EVENT_CONCEDE:
    case DP_EVENT_REQUEST:
    case DP_EVENT_ACCUSE:
    case DP_EVENT_REJECT:
    case DP_EVENT_THREATEN:
        return true;
    default:
        return false;
    }
}

/* What is said hangs on the clause that says it: "warf der Armee vor, 1975 geputscht zu haben". */
static bool hangs_on(const struct dp_coder *coder, int32_t c, int32_t around)
{
    while (c != DP_NONE && c != around) {
        c = coder->syn->clauses[c].parent;
    }
    return c == around;
}

/* The date of the event's own clause, else of another that does not report it; what is said does not date a speech. */
static const struct dp_timex *find_date(const struct dp_coder *coder, const struct dp_site *site, bool speech)
{
    uint32_t s = coder->text->tokens[site->token].sentence;
    int32_t claim = coder->claims->of_token[site->token];
    const struct dp_timex *other = NULL;
    uint32_t first;
    uint32_t end;

    dp_times_of_sentence(coder->times, s, &first, &end);
    for (uint32_t i = first; i < end; i++) {
        const struct dp_timex *timex = &coder->times->at[i];
        int32_t clause = coder->syn->clause_of[timex->first];

        if (!tells_a_date(timex)) {
            continue;
        }
        if (clause == site->clause) {
            return timex;
        }
        if (coder->claims->of_token[timex->first] == claim && other == NULL &&
            !(speech && site->clause != DP_NONE && hangs_on(coder, clause, site->clause))) {
            other = timex;
        }
    }
    return other;
}

void dp_site_date(const struct dp_coder *coder, const struct dp_site *site, struct dp_event *event)
{
    const struct dp_timex *timex = find_date(coder, site, is_speech(event->type));

    if (timex == NULL) {
        return;
    }
    memcpy(event->date_from, timex->time.from, sizeof(event->date_from));
    memcpy(event->date_to, timex->time.to, sizeof(event->date_to));
    event->date_source = DP_EVENT_DATE_TEXT;
}

bool dp_is_place(const struct dp_coder *coder, int32_t k)
{
    const struct dp_chunk *chunk = &coder->syn->chunks[k];
    enum dp_entity_type type;

    if (chunk->prep == DP_NO_SYM || chunk->mention == DP_NONE ||
        dp_map_get(&coder->frames->places, dp_map_key(0, chunk->prep), 0) == 0) {
        return false;
    }
    type = coder->mentions->at[chunk->mention].type;
    if (type == DP_GPE && chunk->prep == coder->an) {
        return false; /* "die Forderung an Ankara"; but "an der Grenze" is one */
    }
    return type == DP_GPE || type == DP_LOC || type == DP_FAC;
}

/* "im Norden Syriens", "an der Grenze von Mali": the place that a part of is named; DP_NONE. */
static int32_t place_of_area(const struct dp_coder *coder, int32_t k)
{
    const struct dp_chunk *chunk = &coder->syn->chunks[k];
    int32_t owner;
    enum dp_entity_type type;

    if (coder->frames->area == 0 || chunk->prep == DP_NO_SYM || chunk->mention != DP_NONE ||
        dp_map_get(&coder->frames->places, dp_map_key(0, chunk->prep), 0) == 0 ||
        !dp_token_in_set(coder, chunk->head, coder->frames->area - 1)) {
        return DP_NONE;
    }
    owner = dp_chunk_genitive(coder->syn, k, coder->von);
    if (owner == DP_NONE || coder->syn->chunks[owner].mention == DP_NONE) {
        return DP_NONE;
    }
    type = coder->mentions->at[coder->syn->chunks[owner].mention].type;
    return type == DP_GPE || type == DP_LOC || type == DP_FAC ? owner : DP_NONE;
}

static struct dp_location location_of(const struct dp_coder *coder, int32_t k)
{
    const struct dp_found *found = &coder->mentions->at[coder->syn->chunks[k].mention];
    int32_t e = coder->entities->of_mention[coder->syn->chunks[k].mention];
    const struct dp_entity *entity = &coder->entities->list.at[e];

    return (struct dp_location){.phrase = dp_phrase_of_tokens(coder->text, found->first, found->end),
                                .name = entity->name,
                                .entity = e,
                                .country = entity->country,
                                .has_coordinates = entity->has_coordinates,
                                .lat = entity->lat,
                                .lon = entity->lon,
                                .geonames = entity->geonames};
}

enum { LOCATIONS_MAX = 8 };

enum dp_status dp_site_place(const struct dp_coder *coder, const struct dp_frame *frame, const struct dp_site *site,
                             struct dp_event *event)
{
    uint32_t s = coder->text->tokens[site->token].sentence;
    struct dp_location *list = DP_NEW_ARRAY(coder->arena, struct dp_location, LOCATIONS_MAX);

    (void)frame;
    if (list == NULL) {
        return DP_NO_MEMORY;
    }
    for (uint32_t k = coder->syn->first_chunk[s]; k < coder->syn->first_chunk[s + 1]; k++) {
        bool near = coder->syn->chunks[k].clause == site->clause || coder->syn->chunks[k].after == site->chunk;
        int32_t owner = near ? place_of_area(coder, (int32_t)k) : DP_NONE;

        if (owner != DP_NONE && event->location_count < LOCATIONS_MAX) {
            list[event->location_count++] = location_of(coder, owner);
        } else if (near && dp_is_place(coder, (int32_t)k) && coder->syn->chunks[k].previous == DP_NONE) {
            for (int32_t at = (int32_t)k; at != DP_NONE && event->location_count < LOCATIONS_MAX;
                 at = coder->syn->chunks[at].next) {
                if (coder->syn->chunks[at].mention != DP_NONE) {
                    list[event->location_count++] = location_of(coder, at);
                }
            }
        }
    }
    event->locations = list;
    return DP_OK;
}

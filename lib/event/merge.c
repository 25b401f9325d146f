/* merge.c - one act, one event: nouns that repeat their clause's verb go, sentences that tell the same are linked. */
#include "event/coder.h"

#include "base/str.h"

#include <string.h>

/* A noun of the same type in the clause of a verb event only names it again. */
static bool repeats(const struct dp_coder *coder, uint32_t i)
{
    const struct dp_event *event = &coder->events.at[i];

    if (coder->sites.at[i].kind != DP_FRAME_NOUN) {
        return false;
    }
    for (uint32_t k = 0; k < coder->events.count; k++) {
        const struct dp_event *other = &coder->events.at[k];

        if (other->sentence == event->sentence && other->type == event->type &&
            coder->sites.at[k].kind != DP_FRAME_NOUN && coder->sites.at[k].clause == coder->sites.at[i].clause) {
            return true;
        }
    }
    return false;
}

static bool share_participant(const struct dp_event *a, const struct dp_event *b)
{
    for (uint32_t i = 0; i < a->actor_count; i++) {
        for (uint32_t k = 0; k < b->actor_count; k++) {
            if (a->actors[i].entity != DP_NO_ENTITY && a->actors[i].entity == b->actors[k].entity) {
                return true;
            }
        }
    }
    for (uint32_t i = 0; i < a->recipient_count; i++) {
        for (uint32_t k = 0; k < b->recipient_count; k++) {
            if (a->recipients[i].entity != DP_NO_ENTITY && a->recipients[i].entity == b->recipients[k].entity) {
                return true;
            }
        }
    }
    return false;
}

static bool dates_agree(const struct dp_event *a, const struct dp_event *b)
{
    return a->date_from[0] == '\0' || b->date_from[0] == '\0' || strcmp(a->date_from, b->date_from) == 0;
}

static void link_same(struct dp_coder *coder, uint32_t i)
{
    struct dp_event *event = &coder->events.at[i];

    for (uint32_t k = 0; k < i; k++) {
        const struct dp_event *other = &coder->events.at[k];

        if (other->type == event->type && other->sentence != event->sentence && other->status == event->status &&
            dates_agree(event, other) && share_participant(event, other)) {
            event->same_as = other->same_as >= 0 ? other->same_as : (int32_t)k;
            return;
        }
    }
}

static bool comes_later(const struct dp_event *a, const struct dp_event *b)
{
    return a->sentence != b->sentence ? a->sentence > b->sentence : a->trigger.span.begin > b->trigger.span.begin;
}

/* Events come almost in order: insertion sort, and stable. */
static void sort_events(struct dp_coder *coder)
{
    for (uint32_t i = 1; i < coder->events.count; i++) {
        struct dp_event event = coder->events.at[i];
        struct dp_site site = coder->sites.at[i];
        uint32_t k = i;

        for (; k > 0 && comes_later(&coder->events.at[k - 1], &event); k--) {
            coder->events.at[k] = coder->events.at[k - 1];
            coder->sites.at[k] = coder->sites.at[k - 1];
        }
        coder->events.at[k] = event;
        coder->sites.at[k] = site;
    }
}

enum dp_status dp_events_merge(struct dp_coder *coder)
{
    bool *drop = DP_NEW_ARRAY(coder->arena, bool, (size_t)coder->events.count + 1);
    uint32_t kept = 0;

    if (drop == NULL) {
        return DP_NO_MEMORY;
    }
    for (uint32_t i = 0; i < coder->events.count; i++) {
        drop[i] = repeats(coder, i);
    }
    for (uint32_t i = 0; i < coder->events.count; i++) {
        if (!drop[i]) {
            coder->events.at[kept] = coder->events.at[i];
            coder->sites.at[kept++] = coder->sites.at[i];
        }
    }
    coder->events.count = kept;
    coder->sites.count = kept;
    sort_events(coder);
    for (uint32_t i = 0; i < kept; i++) {
        link_same(coder, i);
    }
    return DP_OK;
}

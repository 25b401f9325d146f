/*
 * passing.c - what a text only mentions in passing is no event of its news.
 *
 * A noun alone may name a topic ("der Streit über Abschiebungen"), a background ("seit den Anschlägen in Paris") or a
 * chapter of history; "could be arrested" without anybody who would do it states a rule of life.
 */
#include "event/coder.h"

enum { YEARS_AGO = 20, DAYS_OF_YEAR = 365 };

static bool has_count(const struct dp_event *event)
{
    for (int key = 0; key < DP_COUNT_KEYS; key++) {
        if (event->counts[key].known) {
            return true;
        }
    }
    return false;
}

/* Nothing but the noun: nobody who acts or suffers, no numbers. */
static bool is_bare(const struct dp_event *event, const struct dp_site *site)
{
    return site->kind == DP_FRAME_NOUN && event->actor_count == 0 && event->recipient_count == 0 && !has_count(event);
}

/* Is anybody named who would do it? "Menschen", "Unbekannte" are nobody in particular. */
static bool has_known_actor(const struct dp_event *event)
{
    for (uint32_t i = 0; i < event->actor_count; i++) {
        if (event->actors[i].entity != DP_NO_ENTITY || event->actors[i].sectors != 0) {
            return true;
        }
    }
    return false;
}

static bool is_old(const struct dp_coder *coder, const struct dp_event *event)
{
    return event->status == DP_HISTORICAL && coder->day != INT32_MIN &&
           dp_epoch_day(event->date_to) < coder->day - YEARS_AGO * DAYS_OF_YEAR;
}

bool dp_event_is_passing(const struct dp_coder *coder, const struct dp_event *event, const struct dp_site *site)
{
    if (event->status == DP_HYPOTHETICAL && !has_known_actor(event)) {
        return true;
    }
    if (!coder->is_long) {
        return false;
    }
    if (coder->is_private && is_old(coder, event)) {
        return true;
    }
    if (coder->is_violent || event->sentence == 0 || !is_bare(event, site)) {
        return false; /* news of violence, and a headline, tell with nouns alone */
    }
    return event->type == DP_EVENT_ASSAULT || (event->location_count == 0 && event->date_from[0] == '\0');
}

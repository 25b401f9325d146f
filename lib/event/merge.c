/* merge.c - one act, one event: nouns that repeat their clause's verb go, sentences that tell the same are linked. */
#include "event/coder.h"

#include "base/str.h"

#include <string.h>

/* The events of a sentence stand together: the first of those of event `i`. */
static uint32_t first_of_sentence(const struct dp_coder *coder, uint32_t i)
{
    while (i > 0 && coder->events.at[i - 1].sentence == coder->events.at[i].sentence) {
        i--;
    }
    return i;
}

/* "urged the rebels to halt attacks": what is to end goes on. */
static bool is_ended_by(const struct dp_coder *coder, uint32_t i, uint32_t k)
{
    return coder->sites.at[i].kind == DP_FRAME_NOUN && coder->sites.at[k].shown == coder->sites.at[i].chunk &&
           coder->events.at[i].type == DP_EVENT_ASSAULT &&
           (coder->events.at[k].type == DP_EVENT_RETREAT || coder->events.at[k].type == DP_EVENT_CONCEDE);
}

/* "were killed in clashes between A and B": the noun knows who fought. */
static void lend_actors(const struct dp_coder *coder, uint32_t k, const struct dp_event *noun)
{
    struct dp_event *event = &coder->events.at[k];

    if (event->type == DP_EVENT_ASSAULT && noun->type == DP_EVENT_ASSAULT && event->actor_count == 0) {
        event->actors = noun->actors;
        event->actor_count = noun->actor_count;
    }
}

/* "staged a rally to demand his release": what a protest is for is told by the protest. */
static bool is_aim_of_protest(const struct dp_coder *coder, uint32_t i, uint32_t k)
{
    const struct dp_site *site = &coder->sites.at[i];
    const struct dp_clause *clause = site->clause == DP_NONE ? NULL : &coder->syn->clauses[site->clause];

    return coder->events.at[i].type == DP_EVENT_REQUEST && coder->events.at[k].type == DP_EVENT_PROTEST &&
           site->kind == DP_FRAME_VERB && clause != NULL && clause->kind == DP_CLAUSE_INF &&
           clause->parent != DP_NONE && clause->parent == coder->sites.at[k].clause;
}

/* A noun of the same type in the clause of a verb event only names it again; so does one that is a part of its trigger
 * ("lifted an arms embargo"). */
static bool repeats(const struct dp_coder *coder, uint32_t i)
{
    const struct dp_event *event = &coder->events.at[i];
    const struct dp_site *site = &coder->sites.at[i];

    for (uint32_t k = first_of_sentence(coder, i);
         k < coder->events.count && coder->events.at[k].sentence == event->sentence; k++) {
        const struct dp_event *other = &coder->events.at[k];
        const struct dp_site *at = &coder->sites.at[k];

        if (is_aim_of_protest(coder, i, k)) {
            return true;
        }
        if (k == i || at->kind == DP_FRAME_NOUN) {
            continue;
        }
        if (is_ended_by(coder, i, k)) {
            coder->events.at[i].status = DP_ASSERTED;
            continue;
        }
        if (site->kind == DP_FRAME_NOUN &&
            ((other->type == event->type && at->clause == site->clause) || at->shown == site->chunk)) {
            lend_actors(coder, k, event);
            return true;
        }
        if (dp_event_is_said_by(coder, i, k)) {
            return true;
        }
    }
    return false;
}

/* Is clause `b` coordinated to clause `a`? Also ", killing two and wounding three". */
static bool is_joined(const struct dp_coder *coder, int32_t a, int32_t b)
{
    const struct dp_clause *first = &coder->syn->clauses[a];
    const struct dp_clause *second = &coder->syn->clauses[b];
    bool both = first->kind == DP_CLAUSE_INF && second->kind == DP_CLAUSE_INF && a + 1 == b;

    return (second->is_coordinated && second->parent == a) ||
           (both && coder->syn->words[second->first].pos == DP_POS_CONJ);
}

/* "wurde getötet und sieben weitere verletzt": one attack, told by two verbs of which the second hangs on the first. */
static bool continues(const struct dp_coder *coder, uint32_t i, uint32_t k)
{
    const struct dp_event *a = &coder->events.at[i];
    const struct dp_event *b = &coder->events.at[k];
    int32_t clause = coder->sites.at[k].clause;
    bool counts_differ = false;

    if (a->type != DP_EVENT_ASSAULT || b->type != DP_EVENT_ASSAULT || a->sentence != b->sentence || clause == DP_NONE ||
        coder->sites.at[i].kind != DP_FRAME_VERB || coder->sites.at[k].kind != DP_FRAME_VERB ||
        !is_joined(coder, coder->sites.at[i].clause, clause)) {
        return false;
    }
    for (int key = 0; key < DP_COUNT_KEYS; key++) {
        if (a->counts[key].known && b->counts[key].known) {
            return false;
        }
        counts_differ |= b->counts[key].known;
    }
    return counts_differ;
}

static enum dp_status absorb(struct dp_coder *coder, struct dp_event *event, const struct dp_event *more)
{
    uint32_t count = event->recipient_count + more->recipient_count;
    struct dp_participant *both = DP_NEW_ARRAY(coder->arena, struct dp_participant, (size_t)count + 1);

    if (both == NULL) {
        return DP_NO_MEMORY;
    }
    memcpy(both, event->recipients, event->recipient_count * sizeof(*both));
    count = event->recipient_count;
    for (uint32_t i = 0; i < more->recipient_count; i++) {
        bool known = false;

        for (uint32_t k = 0; k < event->recipient_count; k++) {
            known |= both[k].phrase.span.begin == more->recipients[i].phrase.span.begin;
        }
        if (!known) {
            both[count++] = more->recipients[i];
        }
    }
    event->recipients = both;
    event->recipient_count = count;
    if (event->actor_count == 0) { /* "was shot and killed by police" */
        event->actors = more->actors;
        event->actor_count = more->actor_count;
    }
    for (int key = 0; key < DP_COUNT_KEYS; key++) {
        if (more->counts[key].known) {
            event->counts[key] = more->counts[key];
        }
    }
    return DP_OK;
}

/* Event `i` takes in those behind it in its sentence that go on with it. */
static enum dp_status absorb_behind(struct dp_coder *coder, bool *drop, uint32_t i)
{
    struct dp_event *event = &coder->events.at[i];

    for (uint32_t k = i + 1; k < coder->events.count && coder->events.at[k].sentence == event->sentence; k++) {
        if (!drop[k] && continues(coder, i, k)) {
            DP_TRY(absorb(coder, event, &coder->events.at[k]));
            drop[k] = true;
        }
    }
    return DP_OK;
}

static enum dp_status absorb_all(struct dp_coder *coder, bool *drop)
{
    for (uint32_t i = 0; i < coder->events.count; i++) {
        if (!drop[i]) {
            DP_TRY(absorb_behind(coder, drop, i));
        }
    }
    return DP_OK;
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
    DP_TRY(absorb_all(coder, drop));
    for (uint32_t i = 0; i < coder->events.count; i++) {
        if (!drop[i] && !dp_event_is_passing(coder, &coder->events.at[i], &coder->sites.at[i])) {
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

/*
 * content.c - a speech act and what is said in it: PLOVER (manual 2.0) never writes both where the act names the
 * content.
 *
 * What is threatened is the THREATEN, what is refused the REJECT, what is promised the AGREE. What is denied, planned
 * or demanded is told beside it.
 */
#include "event/coder.h"

#include "base/str.h"

/* "denied attacking": a fact is disputed, no act refused. */
static bool denies(const struct dp_coder *coder, uint32_t k)
{
    uint32_t lemma = coder->syn->clauses[coder->sites.at[k].clause].lemma;

    return lemma != DP_NO_SYM && dp_map_get(&coder->frames->denials, dp_map_key(0, lemma), 0) != 0;
}

/* What clause `c` hangs on: of "... and impose a blockade" what the infinitive before it hangs on. */
static int32_t clause_above(const struct dp_coder *coder, int32_t c)
{
    const struct dp_clause *clause = &coder->syn->clauses[c];

    while (clause->kind == DP_CLAUSE_INF && clause->is_coordinated && clause->parent != DP_NONE) {
        clause = &coder->syn->clauses[clause->parent];
    }
    return clause->parent;
}

/* Does the trigger at `site` hang on clause `c`, or is a noun of it? */
static bool is_within(const struct dp_coder *coder, const struct dp_site *site, int32_t c)
{
    int32_t at = site->clause;

    if (at == c) {
        return site->kind == DP_FRAME_NOUN;
    }
    for (int hops = 0; at != DP_NONE && at != c && hops < 8; hops++) {
        at = clause_above(coder, at);
    }
    return at == c;
}

/* "threatened a blockade", "threatened to ban ..."; not "... unless the president resigned". */
static bool is_infinitive_of(const struct dp_coder *coder, const struct dp_site *site, int32_t around)
{
    int32_t c = site->clause;

    while (c != around && c != DP_NONE && coder->syn->clauses[c].kind == DP_CLAUSE_INF) {
        c = clause_above(coder, c);
    }
    return c == around;
}

/* The mode of a threat with that content. */
static struct dp_str threat_mode(const struct dp_event *content)
{
    if (dp_str_is(content->mode, "expel") || dp_str_is(content->mode, "deport")) {
        return DP_STR("expel");
    }
    if (content->type == DP_EVENT_ASSAULT) {
        return DP_STR("violence");
    }
    if (content->type == DP_EVENT_SANCTION) {
        return DP_STR("relations");
    }
    if (content->type != DP_EVENT_COERCE) {
        return DP_STR_NONE;
    }
    return dp_str_is(content->mode, "arrest") ? DP_STR("arrest") : DP_STR("restrict");
}

/* "threatened to ban the party": what is threatened, and whom. */
static void take_content(const struct dp_coder *coder, uint32_t k, const struct dp_event *content)
{
    struct dp_event *threat = &coder->events.at[k];
    struct dp_str mode = threat_mode(content);

    if (threat->mode.len == 0 && mode.len > 0) {
        threat->mode = mode;
    }
    dp_event_set_codes(coder, coder->sites.at[k].frame, threat);
    if (threat->recipient_count == 0) {
        threat->recipients = content->recipients;
        threat->recipient_count = content->recipient_count;
    }
}

/* "vowed": a promise of one side, not an agreement of several. */
static bool is_promise(const struct dp_coder *coder, uint32_t k)
{
    return coder->events.at[k].type == DP_EVENT_AGREE && coder->sites.at[k].kind == DP_FRAME_VERB &&
           coder->sites.at[k].frame->type == DP_EVENT_AGREE && !coder->sites.at[k].frame->symmetric;
}

static bool harms(enum dp_event_type type)
{
    return type == DP_EVENT_ASSAULT || type == DP_EVENT_COERCE || type == DP_EVENT_SANCTION;
}

/* "vowed to bomb the town" threatens. */
static bool becomes_threat(const struct dp_coder *coder, uint32_t i, uint32_t k)
{
    const struct dp_event *event = &coder->events.at[i];

    return is_promise(coder, k) && harms(event->type) && event->status == DP_FUTURE &&
           coder->sites.at[i].kind == DP_FRAME_VERB &&
           is_infinitive_of(coder, &coder->sites.at[i], coder->sites.at[k].clause);
}

bool dp_event_is_said_by(const struct dp_coder *coder, uint32_t i, uint32_t k)
{
    const struct dp_event *event = &coder->events.at[i];
    struct dp_event *other = &coder->events.at[k];
    const struct dp_site *site = &coder->sites.at[i];
    int32_t around = coder->sites.at[k].clause;

    if (coder->sites.at[k].kind == DP_FRAME_NOUN) {
        return false;
    }
    if (is_promise(coder, i) && other->type == DP_EVENT_THREATEN) { /* "vowed to retaliate" */
        return is_infinitive_of(coder, &coder->sites.at[k], site->clause) && around != site->clause;
    }
    if (becomes_threat(coder, i, k)) {
        other->type = DP_EVENT_THREATEN;
        other->mode = DP_STR_NONE;
        take_content(coder, k, event);
        return true;
    }
    if (other->type == DP_EVENT_THREATEN && event->status != DP_ASSERTED && event->status != DP_HISTORICAL &&
        is_within(coder, site, around)) {
        if (is_infinitive_of(coder, site, around)) {
            take_content(coder, k, event);
        }
        return true;
    }
    if (event->type == DP_EVENT_CONSULT && other->type == DP_EVENT_CONSULT && event->mode.len == 0) {
        return around != site->clause && is_infinitive_of(coder, site, around); /* "met to discuss" */
    }
    if (event->status == DP_FUTURE && event->type == DP_EVENT_AGREE && other->type == DP_EVENT_AGREE) {
        bool same = around != site->clause && is_infinitive_of(coder, site, around);

        if (same && other->recipient_count == 0) { /* "ist bereit, der Armee zu helfen" */
            other->recipients = event->recipients;
            other->recipient_count = event->recipient_count;
        }
        return same;
    }
    return event->status == DP_NEGATED && other->type == DP_EVENT_REJECT && !denies(coder, k) &&
           is_within(coder, site, around);
}

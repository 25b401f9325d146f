/* explain.c - tells of each event its rule, slots, conditions, setting, status and confidence, and of near misses. */
#include "event/explain.h"

#include "base/fields.h"
#include "base/str.h"

/* An article while it is explained. */
struct teller {
    struct dp_coder *coder;
    const struct dp_explainer *to;
    struct dp_explanation now; /* what is the same for all that is told of one rule */
    bool no_memory;
};

static void tell(struct teller *t, enum dp_explain_kind kind, struct dp_str text)
{
    if (text.ptr == NULL) {
        t->no_memory = true;
        return;
    }
    t->now.kind = kind;
    t->now.text = text;
    t->to->report(t->to->arg, &t->now);
}

#define TELL(t, kind, ...) tell((t), (kind), dp_arena_printf((t)->coder->arena, __VA_ARGS__))

/* "verb töten", by the word that was met. */
static struct dp_str name_of_head(const struct dp_coder *coder, const struct dp_head *head, const struct dp_site *site)
{
    static const char *const kinds[] = {"verb", "noun", "adj"};
    const struct dp_frame *frame = &coder->frames->frames.at[head->frame];
    uint32_t lemma = coder->syn->words[site->token].lemma;
    struct dp_str word;

    if (site->kind == DP_FRAME_VERB && !site->is_participle) {
        lemma = dp_site_is_modal(coder, site) ? lemma : coder->syn->clauses[site->clause].lemma;
    }
    word = dp_intern_str(&coder->text->words, lemma);
    if (site->kind == DP_FRAME_ADJ || word.len == 0) {
        word = dp_token_str(coder->text, site->token);
    }
    return dp_arena_printf(coder->arena, "%s %s%.*s", kinds[frame->kind], head->reflexive ? "sich " : "",
                           DP_STR_ARG(word));
}

static void begin(struct teller *t, const struct dp_head *head, const struct dp_site *site, int32_t event)
{
    const struct dp_frame *frame = &t->coder->frames->frames.at[head->frame];

    t->now.sentence = t->coder->text->tokens[site->token].sentence;
    t->now.event = event;
    t->now.file = frame->file;
    t->now.line = frame->line;
    t->now.head = name_of_head(t->coder, head, site);
    t->no_memory |= t->now.head.ptr == NULL;
}

static bool is_by(const struct dp_coder *coder, const struct dp_event *event, const struct dp_frame *frame)
{
    struct dp_str rule = dp_arena_printf(coder->arena, "%s:%u", frame->file, (unsigned)frame->line);

    return dp_str_eq(event->rule, rule);
}

static bool same_site(const struct dp_site *a, const struct dp_site *b)
{
    return a->token == b->token && a->kind == b->kind && a->is_participle == b->is_participle && a->clause == b->clause;
}

/* The head whose frame made event `e`; NULL if it is not among those that were tried. */
static const struct dp_head *head_of(const struct dp_coder *coder, uint32_t e)
{
    for (uint32_t i = 0; i < coder->tries.count; i++) {
        if (!same_site(&coder->tries.at[i].site, &coder->sites.at[e])) {
            continue;
        }
        for (uint32_t at = coder->tries.at[i].first_head; at != 0; at = coder->frames->heads.at[at - 1].next) {
            const struct dp_head *head = &coder->frames->heads.at[at - 1];

            if (is_by(coder, &coder->events.at[e], &coder->frames->frames.at[head->frame])) {
                return head;
            }
        }
    }
    return NULL;
}

/* ---- slots ---- */

static struct dp_span span_of(const struct dp_coder *coder, const struct dp_filler *filler)
{
    return filler->chunk == DP_NONE ? dp_phrase_of_tokens(coder->text, filler->token, filler->token + 1).span
                                    : dp_phrase_of_chunk(coder->syn, filler->chunk).span;
}

/* The source of `slot` that gives the participant; absent if none does. */
static struct dp_str source_of(const struct dp_coder *coder, const struct dp_site *site, const struct dp_slot *slot,
                               const struct dp_participant *who)
{
    for (uint32_t i = 0; i < slot->count; i++) {
        struct dp_fillers found = {.count = 0};

        dp_source_collect(coder, site, &slot->sources[i], &found);
        for (uint32_t k = 0; k < found.count; k++) {
            struct dp_span span = span_of(coder, &found.at[k]);

            if (span.begin == who->phrase.span.begin && span.end == who->phrase.span.end) {
                return dp_explain_source(coder, &slot->sources[i]);
            }
        }
    }
    return DP_STR_NONE;
}

static void tell_slot(struct teller *t, const char *name, const struct dp_slot *slot, const struct dp_site *site,
                      const struct dp_participant *who)
{
    struct dp_str source = source_of(t->coder, site, slot, who);

    if (source.ptr != NULL) {
        TELL(t, DP_EXPLAIN_SLOT, "%s \"%.*s\" from %s=%.*s", name, DP_STR_ARG(who->phrase.text), name,
             DP_STR_ARG(source));
    } else {
        TELL(t, DP_EXPLAIN_SLOT, "%s \"%.*s\" from %s", name, DP_STR_ARG(who->phrase.text),
             site->kind == DP_FRAME_NOUN ? "the verb that carries the noun" : "an act told together with this one");
    }
}

static void tell_slots(struct teller *t, const struct dp_frame *frame, const struct dp_site *site,
                       const struct dp_event *event)
{
    for (uint32_t i = 0; i < event->actor_count; i++) {
        tell_slot(t, "actor", &frame->actor, site, &event->actors[i]);
    }
    for (uint32_t i = 0; i < event->recipient_count; i++) {
        tell_slot(t, "recipient", &frame->recipient, site, &event->recipients[i]);
    }
}

/* ---- conditions ---- */

static bool is_condition(struct dp_str key)
{
    return dp_str_starts(key, DP_STR("need")) || dp_str_starts(key, DP_STR("not.")) || dp_str_is(key, "with") ||
           dp_str_is(key, "near") || dp_str_is(key, "block") || dp_str_is(key, "voice") || dp_str_is(key, "zu");
}

static void tell_conditions(struct teller *t, const struct dp_frame *frame)
{
    struct dp_str rest = frame->text;
    struct dp_str key;
    struct dp_str value;

    (void)dp_str_cut(&rest, ':');
    while (dp_field_pair(&rest, &key, &value)) {
        if (is_condition(key)) {
            TELL(t, DP_EXPLAIN_CONDITION, "%.*s=%.*s holds", DP_STR_ARG(key), DP_STR_ARG(value));
        }
    }
    if (frame->need == DP_NEED_ACTOR) {
        tell(t, DP_EXPLAIN_CONDITION, DP_STR("need=actor holds: a slot has an actor"));
    }
}

/* ---- setting, source, confidence ---- */

static void tell_setting(struct teller *t, const struct dp_event *event)
{
    for (uint32_t i = 0; i < event->location_count; i++) {
        TELL(t, DP_EXPLAIN_SETTING, "location \"%.*s\"", DP_STR_ARG(event->locations[i].phrase.text));
    }
    if (event->date_source != DP_EVENT_DATE_NONE) {
        TELL(t, DP_EXPLAIN_SETTING, "date %s to %s from the %s", event->date_from, event->date_to,
             event->date_source == DP_EVENT_DATE_ARTICLE ? "article's date" : "text");
    }
    for (int key = 0; key < DP_COUNT_KEYS; key++) {
        if (event->counts[key].known) {
            TELL(t, DP_EXPLAIN_SETTING, "%s %d from a number beside its noun", dp_count_name((enum dp_count_key)key),
                 (int)event->counts[key].min);
        }
    }
}

static void tell_status(struct teller *t, const struct dp_frame *frame, const struct dp_site *site,
                        const struct dp_event *event)
{
    const char *why = dp_explain_status(t->coder, frame, site, event);

    TELL(t, DP_EXPLAIN_STATUS, "%s: %s", dp_event_status_name(event->status), why == NULL ? "" : why);
    if (event->type != frame->type) {
        TELL(t, DP_EXPLAIN_STATUS, "%s: PLOVER codes what is only planned of %s so", dp_event_type_name(event->type),
             dp_event_type_name(frame->type));
    }
}

static void tell_source(struct teller *t, const struct dp_event *event)
{
    const struct dp_said *said = event->claim < 0 ? NULL : &t->coder->claims->at[event->claim];

    if (said == NULL) {
        tell(t, DP_EXPLAIN_SAYS, DP_STR("the article itself: no claim around it"));
    } else {
        TELL(t, DP_EXPLAIN_SAYS, "\"%.*s\" by the cue \"%.*s\" (%s)", DP_STR_ARG(event->source.phrase.text),
             DP_STR_ARG(said->cue.text), dp_claim_kind_name(said->kind));
    }
}

static void tell_confidence(struct teller *t, const struct dp_frame *frame, const struct dp_event *event)
{
    struct dp_confidence parts = dp_confidence_of(frame, event);

    TELL(t, DP_EXPLAIN_CONFIDENCE, "%d %% = rule %d %%%s%s", (int)(event->confidence * 100 + 0.5),
         (int)(parts.rule * 100 + 0.5), parts.actor < 1 ? ", less for no actor" : "",
         parts.noun < 1 ? ", less for a noun as trigger" : "");
}

static void tell_event(struct teller *t, uint32_t e)
{
    const struct dp_event *event = &t->coder->events.at[e];
    const struct dp_site *site = &t->coder->sites.at[e];
    const struct dp_head *head = head_of(t->coder, e);
    const struct dp_frame *frame;

    if (head == NULL) {
        return;
    }
    frame = &t->coder->frames->frames.at[head->frame];
    begin(t, head, site, (int32_t)e);
    tell(t, DP_EXPLAIN_EVENT, frame->text);
    tell_slots(t, frame, site, event);
    tell_conditions(t, frame);
    tell_setting(t, event);
    tell_status(t, frame, site, event);
    tell_source(t, event);
    tell_confidence(t, frame, event);
}

/* ---- near misses ---- */

/* The event that stands for the site; -1 if none does. */
static int32_t event_at(const struct dp_coder *coder, const struct dp_site *site)
{
    for (uint32_t e = 0; e < coder->events.count; e++) {
        if (same_site(&coder->sites.at[e], site)) {
            return (int32_t)e;
        }
    }
    return -1;
}

static void tell_holding(struct teller *t, const struct dp_site *site)
{
    int32_t e = event_at(t->coder, site);

    if (e >= 0) {
        TELL(t, DP_EXPLAIN_MISS, "holds, but %.*s is as specific or more", DP_STR_ARG(t->coder->events.at[e].rule));
    } else {
        tell(t, DP_EXPLAIN_MISS,
             DP_STR("holds, but only in passing, or another event of the sentence tells of the same act"));
    }
}

static void tell_misses(struct teller *t, const struct dp_try *try)
{
    int32_t e = event_at(t->coder, &try->site);

    for (uint32_t at = try->first_head; at != 0; at = t->coder->frames->heads.at[at - 1].next) {
        const struct dp_head *head = &t->coder->frames->heads.at[at - 1];
        struct dp_match match;
        struct dp_failure failure;

        if (e >= 0 && is_by(t->coder, &t->coder->events.at[e], &t->coder->frames->frames.at[head->frame])) {
            continue;
        }
        failure = dp_head_try(t->coder, head, &try->site, &match);
        begin(t, head, &try->site, -1);
        if (failure.kind == DP_HOLDS) {
            tell_holding(t, &try->site);
        } else {
            tell(t, DP_EXPLAIN_MISS, dp_explain_failure(t->coder, head, &try->site, failure));
        }
    }
}

enum dp_status dp_explain(struct dp_coder *coder, const struct dp_explainer *explainer)
{
    struct teller t = {.coder = coder, .to = explainer};
    uint32_t e = 0;
    uint32_t i = 0;

    for (uint32_t s = 0; s < coder->text->sentence_count; s++) {
        for (; e < coder->events.count && coder->events.at[e].sentence == s; e++) {
            tell_event(&t, e);
        }
        for (; i < coder->tries.count && coder->text->tokens[coder->tries.at[i].site.token].sentence == s; i++) {
            tell_misses(&t, &coder->tries.at[i]);
        }
    }
    return t.no_memory ? DP_NO_MEMORY : DP_OK;
}

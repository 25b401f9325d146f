/* build.c - one event from a frame that holds: participants, setting, status, source, confidence, id. */
#include "event/coder.h"

#include "base/civil.h"
#include "base/str.h"

#include <string.h>

enum { HISTORICAL_DAYS = 365, CONTEXTS_MAX = 8 };

static struct dp_str name_of(const struct dp_coder *coder, const struct dp_filler *filler)
{
    const struct dp_chunk *chunk;

    if (filler->who.entity != DP_NO_ENTITY) {
        return coder->entities->list.at[filler->who.entity].name;
    }
    if (filler->chunk == DP_NONE) {
        return dp_token_str(coder->text, filler->token);
    }
    chunk = &coder->syn->chunks[filler->chunk];
    if (filler->who.stands_for != DP_NONE) {
        return dp_phrase_of_chunk(coder->syn, filler->who.stands_for).text;
    }
    return dp_phrase_of_tokens(coder->text, chunk->first + (chunk->has_det && chunk->first < chunk->head), chunk->end)
        .text;
}

static struct dp_participant participant_of(const struct dp_coder *coder, const struct dp_filler *filler)
{
    return (struct dp_participant){.phrase = filler->chunk == DP_NONE
                                                 ? dp_phrase_of_tokens(coder->text, filler->token, filler->token + 1)
                                                 : dp_phrase_of_chunk(coder->syn, filler->chunk),
                                   .name = name_of(coder, filler),
                                   .entity = filler->who.entity,
                                   .country = filler->who.country,
                                   .sectors = filler->who.sectors};
}

static enum dp_status participants_of(const struct dp_coder *coder, const struct dp_fillers *fillers,
                                      const struct dp_participant **out, uint32_t *count)
{
    struct dp_participant *list = DP_NEW_ARRAY(coder->arena, struct dp_participant, (size_t)fillers->count + 1);

    if (list == NULL) {
        return DP_NO_MEMORY;
    }
    for (uint32_t i = 0; i < fillers->count; i++) {
        list[i] = participant_of(coder, &fillers->at[i]);
    }
    *out = list;
    *count = fillers->count;
    return DP_OK;
}

static enum dp_status set_trigger(const struct dp_coder *coder, const struct dp_frame *frame,
                                  const struct dp_site *site, struct dp_event *event)
{
    struct dp_span with = dp_frame_with(coder, frame, site);
    struct dp_span head = {site->token, site->token + 1};
    int32_t shown = frame->trigger.kind == DP_SRC_NONE ? DP_NONE : dp_source_chunk(coder, site, &frame->trigger);

    if (shown != DP_NONE) {
        uint32_t token = coder->syn->chunks[shown].head;

        return dp_phrase_of_parts(&event->trigger, coder->arena, coder->text, head, (struct dp_span){token, token + 1});
    }
    if (dp_site_is_modal(coder, site)) {
        uint32_t verb = (uint32_t)coder->syn->clauses[site->clause].verb;

        return dp_phrase_of_parts(&event->trigger, coder->arena, coder->text, head, (struct dp_span){verb, verb + 1});
    }
    if (site->kind == DP_FRAME_VERB && !site->is_participle && frame->with == 0) {
        return dp_phrase_of_verb(&event->trigger, coder->arena, coder->syn, site->clause);
    }
    return dp_phrase_of_parts(&event->trigger, coder->arena, coder->text, head, with);
}

static void set_mode(const struct dp_coder *coder, const struct dp_frame *frame, const struct dp_site *site,
                     struct dp_event *event)
{
    const struct dp_sentence *sentence = &coder->text->sentences[event->sentence];

    event->mode = frame->mode;
    for (uint32_t m = 0; m < coder->frames->instruments.count && event->mode.len == 0; m++) {
        const struct dp_instrument *instrument = &coder->frames->instruments.at[m];

        for (uint32_t i = sentence->first; i < sentence->end && instrument->type == event->type; i++) {
            bool near = i == site->token || coder->syn->clause_of[i] == site->clause;

            if (near && dp_token_in_set(coder, i, instrument->set)) {
                event->mode = instrument->mode;
                break;
            }
        }
    }
}

static enum dp_status set_contexts(const struct dp_coder *coder, const struct dp_frame *frame, struct dp_event *event)
{
    struct dp_str rest = frame->contexts;
    struct dp_str *list = DP_NEW_ARRAY(coder->arena, struct dp_str, CONTEXTS_MAX);

    if (list == NULL) {
        return DP_NO_MEMORY;
    }
    while (rest.len > 0 && event->context_count < CONTEXTS_MAX) {
        list[event->context_count++] = dp_str_cut(&rest, ',');
    }
    event->contexts = list;
    return DP_OK;
}

/* Who says so: the source of the innermost claim around the trigger. */
static void set_source(const struct dp_coder *coder, const struct dp_site *site, struct dp_event *event)
{
    const struct dp_said *said;
    struct dp_filler filler;

    event->claim = coder->claims->of_token[site->token];
    if (event->claim < 0) {
        return;
    }
    said = &coder->claims->at[event->claim];
    if (said->source_phrase.text.ptr == NULL || said->cue_clause == site->clause) {
        event->claim = said->cue_clause == site->clause ? -1 : event->claim;
        return;
    }
    filler = (struct dp_filler){.chunk = said->source, .who = {.entity = DP_NO_ENTITY, .stands_for = DP_NONE}};
    if (said->source != DP_NONE) {
        filler.who = coder->who[said->source];
        event->source = participant_of(coder, &filler);
    }
    event->source.phrase = said->source_phrase;
    event->has_source = true;
}

int32_t dp_epoch_day(const char *date)
{
    int part[3] = {0, 0, 0};

    for (int i = 0, p = 0; date[i] != '\0' && p < 3; i++) {
        if (date[i] == '-') {
            p++;
        } else {
            part[p] = part[p] * 10 + (date[i] - '0');
        }
    }
    return (int32_t)dp_days_from_civil(part[0], part[1], part[2]);
}

/* Long past is history; PLOVER writes a planned meeting or help as AGREE, a planned retreat as CONCEDE (manual 2.0). */
static void settle_status(const struct dp_coder *coder, struct dp_event *event)
{
    if (event->status == DP_ASSERTED && event->date_to[0] != '\0' && coder->day != INT32_MIN &&
        dp_epoch_day(event->date_to) < coder->day - HISTORICAL_DAYS) {
        event->status = DP_HISTORICAL;
    }
    if (event->status != DP_FUTURE) {
        return;
    }
    if (event->type == DP_EVENT_CONSULT || event->type == DP_EVENT_SUPPORT || event->type == DP_EVENT_COOPERATE ||
        event->type == DP_EVENT_AID) {
        event->type = DP_EVENT_AGREE;
        event->mode = DP_STR_NONE;
    } else if (event->type == DP_EVENT_RETREAT) {
        event->type = DP_EVENT_CONCEDE;
        event->mode = DP_STR_NONE;
    }
}

/* The same article and packs give the same id: hashed from the article, the kind of event and its place in the text. */
static void set_id(const struct dp_coder *coder, struct dp_event *event)
{
    static const char digits[] = "0123456789abcdef";
    uint64_t half[2];
    char place[16];

    memcpy(place, &event->trigger.span, sizeof(event->trigger.span));
    half[0] = dp_hash(coder->article_id, DP_HASH_SEED);
    half[0] = dp_hash(dp_str_of(dp_event_type_name(event->type)), half[0]);
    half[0] = dp_hash((struct dp_str){place, sizeof(event->trigger.span)}, half[0]);
    half[1] = dp_hash(event->trigger.text, half[0]);
    for (int i = 0; i < 32; i++) {
        event->id[i] = digits[half[i / 16] >> (i % 16 * 4) & 0xF];
    }
}

void dp_event_set_codes(const struct dp_coder *coder, const struct dp_frame *frame, struct dp_event *event)
{
    const struct dp_mode *mode = dp_ontology_mode(coder->ontology, event->type, event->mode);

    event->score = mode == NULL ? 0 : mode->score;
    event->cameo =
        frame->cameo.len > 0 && event->type == frame->type
            ? frame->cameo
            : dp_ontology_code(coder->ontology, event->type, event->mode, event->contexts, event->context_count);
    set_id(coder, event);
}

struct dp_confidence dp_confidence_of(const struct dp_frame *frame, const struct dp_event *event)
{
    return (struct dp_confidence){.rule = frame->confidence,
                                  .actor = event->actor_count > 0       ? 1.0
                                           : event->recipient_count > 0 ? 0.9
                                                                        : 0.7,
                                  .noun = frame->kind == DP_FRAME_NOUN ? 0.92 : 1.0};
}

static double confidence_of(const struct dp_frame *frame, const struct dp_event *event)
{
    struct dp_confidence parts = dp_confidence_of(frame, event);

    return parts.rule * parts.actor * parts.noun;
}

enum dp_status dp_event_build(struct dp_coder *coder, const struct dp_frame *frame, const struct dp_site *site,
                              const struct dp_fillers *actors, const struct dp_fillers *recipients)
{
    struct dp_event event = {
        .type = frame->type, .sentence = coder->text->tokens[site->token].sentence, .claim = -1, .same_as = -1};
    struct dp_site built = *site;

    DP_TRY(participants_of(coder, actors, &event.actors, &event.actor_count));
    DP_TRY(participants_of(coder, recipients, &event.recipients, &event.recipient_count));
    DP_TRY(set_trigger(coder, frame, site, &event));
    DP_TRY(set_contexts(coder, frame, &event));
    set_mode(coder, frame, site, &event);
    DP_TRY(dp_site_place(coder, frame, site, &event));
    dp_site_date(coder, site, &event);
    if (frame->effect >= 0) {
        const struct dp_fillers *counted = frame->effect == DP_COUNT_PARTICIPANTS ? actors : recipients;

        dp_count_fillers(coder, (enum dp_count_key)frame->effect, counted, &event);
    }
    dp_count_casualties(coder, site, &event);
    event.status = dp_site_status(coder, frame, site);
    settle_status(coder, &event);
    set_source(coder, site, &event);
    dp_event_set_codes(coder, frame, &event);
    event.confidence = confidence_of(frame, &event);
    built.frame = frame;
    built.shown = frame->trigger.kind == DP_SRC_NONE ? DP_NONE : dp_source_chunk(coder, site, &frame->trigger);
    event.rule = dp_arena_printf(coder->arena, "%s:%u", frame->file, (unsigned)frame->line);
    if (event.rule.ptr == NULL || !DP_PUSH(coder->arena, &coder->events, event) ||
        !DP_PUSH(coder->arena, &coder->sites, built)) {
        return DP_NO_MEMORY;
    }
    return DP_OK;
}

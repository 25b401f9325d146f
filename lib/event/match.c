/* match.c - every trigger of the text, the best of its frames. */
#include "event/coder.h"

#include "base/limits.h"
#include "base/str.h"

/* Conditions make a frame specific: the most specific that holds is the trigger's. */
static int rank_of(const struct dp_frame *frame)
{
    return (int)frame->condition_count * 2 + (frame->with != 0 ? 4 : 0) + (frame->near != 0) + (frame->voice != 0) +
           (frame->needs_clause ? 1 : 0);
}

static bool is_actor(const struct dp_who *who)
{
    return (who->flags & DP_WHO_ACTOR) != 0 || who->country.code[0] != '\0';
}

/* An actor, or something that belongs to one: "ein Waffenlager der Hamas". */
static bool has_actor(const struct dp_coder *coder, const struct dp_fillers *fillers)
{
    for (uint32_t i = 0; i < fillers->count; i++) {
        int32_t k = fillers->at[i].chunk;
        int32_t owner = k == DP_NONE ? DP_NONE : dp_chunk_genitive(coder->syn, k, coder->von);

        if (is_actor(&fillers->at[i].who) || (owner != DP_NONE && is_actor(&coder->who[owner]))) {
            return true;
        }
    }
    return false;
}

/* A state or a power, or something that belongs to one. */
static bool has_power(const struct dp_coder *coder, const struct dp_fillers *fillers)
{
    for (uint32_t i = 0; i < fillers->count; i++) {
        int32_t k = fillers->at[i].chunk;
        int32_t owner = k == DP_NONE ? DP_NONE : dp_chunk_genitive(coder->syn, k, coder->von);

        if (dp_who_is_power(&fillers->at[i].who) || (owner != DP_NONE && dp_who_is_power(&coder->who[owner]))) {
            return true;
        }
    }
    return false;
}

/* Firms, clubs and artists accuse, promise and refuse too: not politics, unless a power takes part. Protests, releases
 * and investigations are public whoever takes part. */
static bool must_name_power(const struct dp_coder *coder, const struct dp_frame *frame)
{
    bool is_public = frame->type == DP_EVENT_PROTEST || frame->type == DP_EVENT_RETREAT ||
                     (frame->type == DP_EVENT_ACCUSE && dp_str_is(frame->mode, "investigate"));
    bool is_speech = frame->need == DP_NEED_ACTOR && frame->type <= DP_EVENT_THREATEN;

    return coder->is_private && !is_public && (is_speech || frame->need == DP_NEED_POLITICAL);
}

/* An actor acts: a thing in an actor's place is none. */
static void keep_actors(struct dp_fillers *fillers)
{
    uint32_t kept = 0;

    for (uint32_t i = 0; i < fillers->count; i++) {
        if (is_actor(&fillers->at[i].who)) {
            fillers->at[kept++] = fillers->at[i];
        }
    }
    fillers->count = kept;
}

static void drop_shared(struct dp_fillers *recipients, const struct dp_fillers *actors)
{
    uint32_t kept = 0;

    for (uint32_t i = 0; i < recipients->count; i++) {
        bool shared = false;

        for (uint32_t k = 0; k < actors->count; k++) {
            const struct dp_filler *actor = &actors->at[k];

            shared |= actor->chunk == recipients->at[i].chunk && actor->token == recipients->at[i].token;
            shared |= actor->chunk != DP_NONE && actor->chunk == recipients->at[i].who.stands_for; /* "we must ..." */
        }
        if (!shared) {
            recipients->at[kept++] = recipients->at[i];
        }
    }
    recipients->count = kept;
}

static void use_support(const struct dp_coder *coder, const struct dp_frame *frame, const struct dp_site *site,
                        struct dp_match *match)
{
    const struct dp_source subject = {.kind = DP_SRC_SUBJ};
    const struct dp_source object = {.kind = frame->support_recipient};

    if (site->kind != DP_FRAME_NOUN) {
        return;
    }
    if (match->actors.count == 0 || frame->symmetric) {
        dp_source_collect(coder, site, &subject, &match->actors);
    }
    if (frame->support_recipient != DP_SRC_NONE && match->recipients.count == 0) {
        dp_source_collect(coder, site, &object, &match->recipients);
    }
}

static struct dp_failure fill(const struct dp_coder *coder, const struct dp_frame *frame, const struct dp_site *site,
                              struct dp_match *match)
{
    *match = (struct dp_match){.frame = frame, .rank = rank_of(frame)};
    dp_slot_fill(coder, site, &frame->actor, &match->actors);
    dp_slot_fill(coder, site, &frame->recipient, &match->recipients);
    use_support(coder, frame, site, match);
    keep_actors(&match->actors);
    drop_shared(&match->recipients, &match->actors);
    if (frame->actor.required && match->actors.count == 0) {
        return (struct dp_failure){.kind = DP_FAILS_ACTOR};
    }
    if (frame->recipient.required && match->recipients.count == 0) {
        return (struct dp_failure){.kind = DP_FAILS_RECIPIENT};
    }
    if (frame->need == DP_NEED_ACTOR && !has_actor(coder, &match->actors) && !has_actor(coder, &match->recipients)) {
        return (struct dp_failure){.kind = DP_FAILS_NEED};
    }
    if (must_name_power(coder, frame) && !has_power(coder, &match->actors) && !has_power(coder, &match->recipients)) {
        return (struct dp_failure){.kind = DP_FAILS_PRIVATE};
    }
    return (struct dp_failure){.kind = DP_HOLDS};
}

static bool head_fits(const struct dp_coder *coder, const struct dp_head *head, const struct dp_site *site)
{
    if (site->kind == DP_FRAME_VERB && !site->is_participle) {
        return !head->reflexive || coder->syn->clauses[site->clause].is_reflexive;
    }
    if (coder->frames->frames.at[head->frame].whole_only && coder->syn->words[site->token].head > 0) {
        return false;
    }
    return !head->second_only || coder->syn->words[site->token].head > 0;
}

static bool wants_acting_subject(const struct dp_frame *frame)
{
    for (uint32_t i = 0; i < frame->condition_count; i++) {
        const struct dp_condition *condition = &frame->conditions[i];

        if (condition->source.kind == DP_SRC_SUBJ && condition->want == DP_WANT_ACTOR && !condition->negative) {
            return true;
        }
    }
    return false;
}

static bool behind_comma(const struct dp_coder *coder, uint32_t i)
{
    enum dp_pos before = i > 0 ? (enum dp_pos)coder->syn->words[i - 1].pos : DP_POS_STOP;

    return before == DP_POS_COMMA || before == DP_POS_STOP || before == DP_POS_QUOTE;
}

/* "Ein Abkommen lehnt Riad ab", "Die Quote lehnt die Regierung ab": forms that can be either case, first what cannot
 * act, behind the verb who can. */
static bool is_inverted(const struct dp_coder *coder, const struct dp_site *site)
{
    const struct dp_clause *clause;
    const struct dp_chunk *first;
    const struct dp_chunk *second;

    if (!coder->german || site->kind != DP_FRAME_VERB || site->is_participle || site->clause == DP_NONE) {
        return false;
    }
    clause = &coder->syn->clauses[site->clause];
    if (clause->kind != DP_CLAUSE_MAIN || (clause->flags & (DP_CL_PASSIVE | DP_CL_STATE)) != 0 ||
        clause->subject == DP_NONE || clause->object == DP_NONE || clause->finite == DP_NONE) {
        return false;
    }
    first = &coder->syn->chunks[clause->subject];
    second = &coder->syn->chunks[clause->object];
    return first->kind == DP_CHUNK_NOUN && first->end <= (uint32_t)clause->finite &&
           !behind_comma(coder, (uint32_t)clause->finite) && second->kind != DP_CHUNK_PRONOUN &&
           second->first == (uint32_t)clause->finite + 1 && (first->agr & DP_AGR_CASE(DP_ACC)) != 0 &&
           (second->agr & DP_AGR_CASE(DP_NOM)) != 0 && (coder->who[clause->subject].flags & DP_WHO_ACTOR) == 0 &&
           (coder->who[clause->object].flags & DP_WHO_ACTOR) != 0;
}

static struct dp_site turned_for(const struct dp_coder *coder, const struct dp_frame *frame, const struct dp_site *site)
{
    struct dp_site turned = *site;

    turned.is_inverted = wants_acting_subject(frame) && is_inverted(coder, site);
    return turned;
}

struct dp_failure dp_head_try(const struct dp_coder *coder, const struct dp_head *head, const struct dp_site *site,
                              struct dp_match *match)
{
    const struct dp_frame *frame = &coder->frames->frames.at[head->frame];
    struct dp_site turned = turned_for(coder, frame, site);
    struct dp_failure failure;

    if (!head_fits(coder, head, site)) {
        return (struct dp_failure){.kind = DP_FAILS_HEAD};
    }
    failure = dp_frame_check(coder, frame, &turned);
    return failure.kind == DP_HOLDS ? fill(coder, frame, &turned, match) : failure;
}

static enum dp_status try_heads(struct dp_coder *coder, uint32_t first_head, const struct dp_site *site)
{
    struct dp_match best = {.frame = NULL, .rank = -1};
    struct dp_site turned;

    if (coder->explains && first_head != 0 &&
        !DP_PUSH(coder->arena, &coder->tries, ((struct dp_try){*site, first_head}))) {
        return DP_NO_MEMORY;
    }

    for (uint32_t at = first_head; at != 0; at = coder->frames->heads.at[at - 1].next) {
        const struct dp_head *head = &coder->frames->heads.at[at - 1];
        struct dp_match match;

        if (rank_of(&coder->frames->frames.at[head->frame]) >= best.rank &&
            dp_head_try(coder, head, site, &match).kind == DP_HOLDS) {
            best = match;
        }
    }
    if (best.frame == NULL || coder->events.count >= DP_ARTICLE_MAX_EVENTS) {
        return DP_OK;
    }
    turned = turned_for(coder, best.frame, site);
    return dp_event_build(coder, best.frame, &turned, &best.actors, &best.recipients);
}

static enum dp_status match_verb(struct dp_coder *coder, int32_t c)
{
    const struct dp_clause *clause = &coder->syn->clauses[c];
    struct dp_site site = {.kind = DP_FRAME_VERB, .clause = c, .chunk = DP_NONE, .shown = DP_NONE};

    if (clause->verb == DP_NONE || clause->lemma == DP_NO_SYM) {
        return DP_OK;
    }
    /* "must withdraw", not "must have known" */
    if (clause->modal != DP_NO_SYM && clause->finite != DP_NONE && clause->finite != clause->verb &&
        (clause->flags & DP_CL_PERFECT) == 0) {
        site.token = (uint32_t)clause->finite;
        DP_TRY(try_heads(coder, dp_map_get(&coder->frames->modals, dp_map_key(0, clause->modal), 0), &site));
    }
    site.token = (uint32_t)clause->verb;
    return try_heads(coder, dp_map_get(&coder->frames->verbs, dp_map_key(0, clause->lemma), 0), &site);
}

/* "X ist tot": a predicative adjective. */
static enum dp_status match_adjectives(struct dp_coder *coder, int32_t c)
{
    const struct dp_clause *clause = &coder->syn->clauses[c];

    for (uint32_t i = clause->first; i < clause->end; i++) {
        struct dp_site site = {.kind = DP_FRAME_ADJ, .token = i, .clause = c, .chunk = DP_NONE, .shown = DP_NONE};
        const struct dp_reading *adjective;

        if (coder->syn->clause_of[i] != c || coder->syn->chunk_of[i] >= 0 || clause->finite == (int32_t)i) {
            continue; /* "Unbekannte verletzten zwei Soldaten" */
        }
        adjective = dp_lexicon_as(coder->syn->lex, coder->text->tokens[i].sym, DP_W_ADJ);
        if (adjective != NULL) {
            DP_TRY(try_heads(coder, dp_map_get(&coder->frames->adjs, dp_map_key(0, adjective->lemma), 0), &site));
        }
    }
    return DP_OK;
}

static enum dp_status match_chunk(struct dp_coder *coder, int32_t k)
{
    const struct dp_chunk *chunk = &coder->syn->chunks[k];
    const struct dp_word *head = &coder->syn->words[chunk->head];
    struct dp_site site = {
        .kind = DP_FRAME_NOUN, .token = chunk->head, .clause = chunk->clause, .chunk = k, .shown = DP_NONE};

    if (head->pos == DP_POS_NOUN && head->lemma != DP_NO_SYM) {
        DP_TRY(try_heads(coder, dp_map_get(&coder->frames->nouns, dp_map_key(0, head->lemma), 0), &site));
    }
    if (chunk->participle == 0) {
        return DP_OK;
    }
    site.kind = DP_FRAME_VERB;
    site.token = chunk->participle - 1;
    site.is_participle = true;
    site.active_participle = (coder->syn->words[site.token].verb & DP_V_PART1) != 0;
    return try_heads(coder, dp_map_get(&coder->frames->verbs, dp_map_key(0, coder->syn->words[site.token].lemma), 0),
                     &site);
}

enum dp_status dp_events_match(struct dp_coder *coder)
{
    for (uint32_t s = 0; s < coder->text->sentence_count; s++) {
        for (uint32_t c = coder->syn->first_clause[s]; c < coder->syn->first_clause[s + 1]; c++) {
            DP_TRY(match_verb(coder, (int32_t)c));
            DP_TRY(match_adjectives(coder, (int32_t)c));
        }
        for (uint32_t k = coder->syn->first_chunk[s]; k < coder->syn->first_chunk[s + 1]; k++) {
            DP_TRY(match_chunk(coder, (int32_t)k));
        }
    }
    return DP_OK;
}

/* realis.c - whether an event is told as fact, plan, demand, possibility, denial or history. */
#include "event/coder.h"

#include "base/str.h"

static bool lemma_is(const struct dp_coder *coder, uint32_t lemma, const char *const *words)
{
    struct dp_str word = dp_intern_str(&coder->text->words, lemma);

    for (; lemma != DP_NO_SYM && *words != NULL; words++) {
        if (dp_str_is(word, *words)) {
            return true;
        }
    }
    return false;
}

static int operator_of(const struct dp_coder *coder, uint32_t lemma)
{
    return lemma == DP_NO_SYM ? -1 : (int)dp_map_get(&coder->frames->operators, dp_map_key(0, lemma), 0) - 1;
}

/* "will zurücktreten", "könnte angreifen", "muss abziehen". */
static int modal_status(const struct dp_coder *coder, const struct dp_clause *clause)
{
    static const char *const future[] = {"wollen", "sollen", "will", "shall", NULL};
    static const char *const demanded[] = {"müssen", "must", "should", NULL};
    static const char *const possible[] = {"können", "dürfen", "mögen", "may", "might", "could", "can", NULL};

    static const char *const would[] = {"would", NULL};

    if (lemma_is(coder, clause->modal, would)) { /* "said it would send ...": the future of what is reported */
        bool reported = clause->verb != DP_NONE && coder->claims->of_token[clause->verb] >= 0;

        return reported && (clause->flags & DP_CL_PERFECT) == 0 ? DP_FUTURE : DP_HYPOTHETICAL;
    }
    if (clause->modal == DP_NO_SYM || (clause->flags & DP_CL_PERFECT) != 0) {
        return -1; /* "soll angegriffen haben" tells of the past */
    }
    if (lemma_is(coder, clause->modal, future)) {
        return (clause->flags & DP_CL_PAST) != 0 && (clause->flags & DP_CL_K2) == 0 ? -1 : DP_FUTURE;
    }
    if (lemma_is(coder, clause->modal, demanded)) {
        return (clause->flags & DP_CL_PAST) != 0 ? -1 : DP_DEMANDED;
    }
    return lemma_is(coder, clause->modal, possible) ? DP_HYPOTHETICAL : -1;
}

static bool is_condition(const struct dp_coder *coder, const struct dp_clause *clause)
{
    static const char *const subs[] = {"wenn", "falls", "sofern", "ob", "if", "unless", "whether", NULL};
    static const char *const shall[] = {"sollen", NULL};

    if (clause->kind == DP_CLAUSE_SUB) {
        return lemma_is(coder, clause->sub, subs);
    }
    /* "Sollte die Junta die Gefangenen nicht freilassen, ..." */
    return coder->german && clause->kind == DP_CLAUSE_MAIN && clause->finite == (int32_t)clause->first &&
           ((clause->flags & DP_CL_K2) != 0 || lemma_is(coder, clause->modal, shall));
}

/* "tötete keine Zivilisten", "no group claimed the attack". */
static bool is_of_nobody(const struct dp_coder *coder, const struct dp_clause *clause)
{
    const struct dp_chunk *chunks = coder->syn->chunks;

    return (clause->subject != DP_NONE && chunks[clause->subject].is_negated) ||
           (clause->object != DP_NONE && chunks[clause->object].is_negated);
}

/* What the clause itself says of its event. */
static int clause_status(const struct dp_coder *coder, const struct dp_clause *clause)
{
    static const char *const purpose[] = {"um", NULL};
    int modal;

    if (is_condition(coder, clause)) {
        return DP_HYPOTHETICAL;
    }
    if ((clause->flags & DP_CL_NEGATED) != 0 || is_of_nobody(coder, clause)) {
        return DP_NEGATED;
    }
    modal = modal_status(coder, clause);
    if (modal >= 0) {
        return modal;
    }
    if ((clause->flags & DP_CL_FUTURE) != 0) {
        return DP_FUTURE;
    }
    return clause->kind == DP_CLAUSE_INF && lemma_is(coder, clause->sub, purpose) ? DP_FUTURE : -1;
}

/* Is the noun what its verb is about? "plans an attack", "called for talks", not "ordered patrols after riots". */
static bool is_governed(const struct dp_coder *coder, const struct dp_site *site, const struct dp_clause *clause)
{
    static const char *const with[] = {"with", NULL}; /* "threatened Israel with air strikes" */
    /* these phrases only say when, where and why: "plant nach dem Angriff ein Treffen" */
    static const char *const loose[] = {"nach",       "bei",     "während",  "seit",  "wegen", "trotz", "in",
                                        "angesichts", "infolge", "aufgrund", "neben", "durch", NULL};
    const struct dp_chunk *chunk = &coder->syn->chunks[site->chunk];

    if (!coder->german) {
        return chunk->prep == DP_NO_SYM ||
               (lemma_is(coder, chunk->prep, with) && operator_of(coder, clause->lemma) == DP_HYPOTHETICAL) ||
               (clause->particle != DP_NONE && chunk->prep_token == (uint32_t)clause->particle);
    }
    if (clause->subject == site->chunk && clause->object != DP_NONE && (clause->flags & DP_CL_PASSIVE) == 0) {
        return false; /* "Der Angriff verhinderte ein Treffen" */
    }
    return !lemma_is(coder, chunk->prep, loose);
}

/* A demand or a threat that is turned down was made all the same. */
static bool survives_denial(const struct dp_frame *frame)
{
    return frame->type == DP_EVENT_REQUEST || frame->type == DP_EVENT_ACCUSE || frame->type == DP_EVENT_THREATEN;
}

/* A clause that says what is planned, demanded or denied, not when or why. */
static bool is_content(const struct dp_coder *coder, const struct dp_clause *clause)
{
    static const char *const subs[] = {"that", "whether", "if", "how", NULL};

    return coder->german || clause->sub == DP_NO_SYM || lemma_is(coder, clause->sub, subs);
}

/* "ist bereit, ..." */
static int adjective_status(const struct dp_coder *coder, int32_t c)
{
    const struct dp_clause *clause = &coder->syn->clauses[c];

    for (uint32_t i = clause->first; i < clause->end; i++) {
        const struct dp_reading *adjective = NULL;
        uint32_t status = 0;

        if (coder->syn->clause_of[i] == c && coder->syn->chunk_of[i] < 0) {
            adjective = dp_lexicon_as(coder->syn->lex, coder->text->tokens[i].sym, DP_W_ADJ);
        }
        if (adjective != NULL) {
            status = dp_map_get(&coder->frames->adj_operators, dp_map_key(0, adjective->lemma), 0);
        }
        if (status != 0) {
            return (int)status - 1;
        }
    }
    return -1;
}

/* What the clause above `clause` makes of it, by its verb, its noun ("der Plan, ...") or its adjective. */
static int status_from_above(const struct dp_coder *coder, const struct dp_clause *clause)
{
    int status = operator_of(coder, coder->syn->clauses[clause->parent].lemma);
    int32_t noun = status < 0 ? dp_governing_noun(coder, clause) : DP_NONE;

    if (noun != DP_NONE) {
        status = operator_of(coder, coder->syn->words[coder->syn->chunks[noun].head].lemma);
    }
    return status < 0 ? adjective_status(coder, clause->parent) : status;
}

/* "will visit Chad to mediate", "must go to Rome to sign": what an act is for is as certain as the act at most. */
static int purpose_status(const struct dp_coder *coder, const struct dp_clause *clause)
{
    const struct dp_clause *parent = &coder->syn->clauses[clause->parent];
    int status;

    if (coder->german || clause->kind != DP_CLAUSE_INF || coder->syn->words[clause->first].pos != DP_POS_ZU) {
        return -1;
    }
    status = modal_status(coder, parent);
    return status < 0 && (parent->flags & DP_CL_FUTURE) != 0 ? DP_FUTURE : status;
}

/* What the verbs around it make of it: "forderte ..., abzuziehen", "plant ein Treffen". */
static int context_status(const struct dp_coder *coder, const struct dp_frame *frame, const struct dp_site *site)
{
    const struct dp_clause *clause = &coder->syn->clauses[site->clause];
    int32_t noun;
    int status = -1;

    if (site->kind == DP_FRAME_NOUN && is_governed(coder, site, clause)) {
        status = operator_of(coder, clause->lemma);
        status = status == DP_NEGATED && survives_denial(frame) ? -1 : status;
    }
    for (int hops = 0; status < 0 && clause->parent != DP_NONE && hops < 8; hops++) {
        if (clause->kind != DP_CLAUSE_INF && !(clause->kind == DP_CLAUSE_SUB && is_content(coder, clause))) {
            break;
        }
        if (clause->kind == DP_CLAUSE_INF && clause->is_coordinated) { /* "agreed to halt attacks and release ..." */
            clause = &coder->syn->clauses[clause->parent];
            continue;
        }
        noun = coder->german || clause->kind != DP_CLAUSE_SUB ? DP_NONE : dp_governing_noun(coder, clause);
        if (noun != DP_NONE) { /* "demanded an admission that ...": what is admitted is not what is demanded */
            return operator_of(coder, coder->syn->words[coder->syn->chunks[noun].head].lemma);
        }
        status = status_from_above(coder, clause);
        status = status < 0 ? purpose_status(coder, clause) : status;
        clause = &coder->syn->clauses[clause->parent];
    }
    return status;
}

enum dp_event_status dp_site_status(const struct dp_coder *coder, const struct dp_frame *frame,
                                    const struct dp_site *site)
{
    int status;

    if (frame->status != -1) {
        return (enum dp_event_status)frame->status;
    }
    if (site->chunk != DP_NONE && coder->syn->chunks[site->chunk].is_negated) {
        return DP_NEGATED;
    }
    if (site->clause == DP_NONE || site->is_participle) {
        return DP_ASSERTED;
    }
    status = clause_status(coder, &coder->syn->clauses[site->clause]);
    if (status < 0) {
        status = context_status(coder, frame, site);
    }
    return status < 0 ? DP_ASSERTED : (enum dp_event_status)status;
}

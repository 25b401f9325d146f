/*
 * clause_en_verb.c - what an English clause says of its verb: particle, voice, tense, subject and objects.
 *
 * Subject before the verb, object behind it; "by" names the agent of a passive. A to-infinitive and an -ing clause take
 * the subject of the clause they hang on, or the phrase in front of them where that is told to act.
 */
#include "syntax/english.h"

#include "base/str.h"

static struct dp_clause *clause_at(const struct dp_parser *p, int32_t c) { return &p->clauses.at[c]; }

bool dp_en_is_helper(const struct dp_parser *p, uint32_t i)
{
    return dp_en_is_verb(p, i) && (p->syn->words[i].flags & (DP_R_AUX | DP_R_MODAL)) != 0;
}
/* A verb that can only be finite here: "killed" behind its noun may be a participle, "was" may not. */
bool dp_en_is_clear_finite(const struct dp_parser *p, uint32_t i)
{
    return dp_is_finite(p, i) && (dp_en_is_helper(p, i) || (p->syn->words[i].verb & DP_V_PART2) == 0);
}
static bool lemma_is(const struct dp_parser *p, uint32_t i, const char *const *verbs)
{
    struct dp_str lemma = dp_intern_str(&p->text->words, p->syn->words[i].lemma);

    for (size_t k = 0; p->syn->words[i].lemma != DP_NO_SYM && verbs[k] != NULL; k++) {
        if (dp_str_is(lemma, verbs[k])) {
            return true;
        }
    }
    return false;
}

/* Verbs that take a clause without "that": "said Russia attacked". */
bool dp_en_takes_clause(const struct dp_parser *p, uint32_t i)
{
    static const char *const verbs[] = {"say",  "believe", "think",   "claim", "hope",     "know",     "fear",
                                        "add",  "report",  "insist",  "warn",  "admit",    "suggest",  "mean",
                                        "show", "deny",    "confirm", "tell",  "announce", "conclude", NULL};

    return lemma_is(p, i, verbs);
}

bool dp_en_speaks(const struct dp_parser *p, uint32_t i)
{
    static const char *const verbs[] = {"accuse", "urge",      "call",     "demand", "condemn", "vow",
                                        "pledge", "promise",   "threaten", "ask",    "appeal",  "criticise",
                                        "blame",  "criticize", "offer",    "agree",  NULL};

    return lemma_is(p, i, verbs);
}

bool dp_en_is_gerund(const struct dp_parser *p, uint32_t i)
{
    return dp_en_is_verb(p, i) && (p->syn->words[i].verb & DP_V_PART1) != 0 && !dp_is_finite(p, i);
}

/* Is the word at `i` part of a time or an adverb, which may stand between a verb and its particle? */
static bool is_between(const struct dp_parser *p, uint32_t i)
{
    enum dp_pos pos = dp_en_pos(p, i);

    return pos == DP_POS_TIME || pos == DP_POS_ADV || (pos == DP_POS_PREP && dp_en_pos(p, i + 1) == DP_POS_TIME);
}

/* A particle behind the verb or behind its object: "carried out", "called the talks off". */
static void find_particle(struct dp_parser *p, struct dp_clause *clause)
{
    const struct dp_reading *verb = dp_verb_as(p, (uint32_t)clause->verb, 0xFFFF);
    bool behind_object = false;

    for (uint32_t i = (uint32_t)clause->verb + 1; verb != NULL && i < clause->end; i++) {
        int32_t k = p->syn->chunk_of[i];
        bool governs = dp_en_pos(p, i) == DP_POS_PREP && k >= 0 && p->chunks.at[k].prep_token == i;
        bool is_time = dp_en_pos(p, i) == DP_POS_PREP && dp_en_pos(p, i + 1) == DP_POS_TIME;

        /* "took office on Monday", "called Paris for help": behind an object a preposition is no particle */
        if (!is_time && !(behind_object && governs) &&
            dp_lexicon_particle_verb(p->lex, verb->lemma, p->text->tokens[i].sym) != DP_NO_SYM) {
            clause->particle = (int32_t)i;
            return;
        }
        if (is_between(p, i)) {
            continue;
        }
        if (behind_object || k < 0 || governs) {
            return;
        }
        behind_object = true;
        i = p->chunks.at[k].end - 1;
    }
}

static uint16_t helper_flags(const struct dp_parser *p, const struct dp_clause *clause, const struct dp_verbs *verbs,
                             uint32_t *modal)
{
    bool part2 = dp_verb_as(p, (uint32_t)clause->verb, DP_V_PART2) != NULL;
    uint16_t flags = 0;
    bool be = false;

    for (uint32_t k = 0; k < verbs->count && verbs->at[k] != (uint32_t)clause->verb; k++) {
        uint32_t i = verbs->at[k];
        struct dp_str word = dp_token_norm(p->text, i);

        be = dp_has_verb_lemma(p, i, p->key.be);
        flags |= dp_has_verb_lemma(p, i, p->key.have) ? DP_CL_PERFECT : 0;
        if ((p->syn->words[i].flags & DP_R_MODAL) != 0 || dp_str_is(word, "will") || dp_str_is(word, "would")) {
            *modal = p->syn->words[i].lemma;
            flags |= dp_str_is(word, "will") || dp_str_is(word, "'ll") ? DP_CL_FUTURE : 0;
            flags |= dp_str_is(word, "would") || dp_str_is(word, "could") || dp_str_is(word, "might") ? DP_CL_K2 : 0;
        }
    }
    return be && part2 ? flags | DP_CL_PASSIVE : flags;
}

/* "urged its citizens not to travel": the "not" belongs to what follows. */
static bool negates_infinitive(const struct dp_parser *p, uint32_t i)
{
    return i + 1 < p->text->token_count && (dp_en_pos(p, i + 1) == DP_POS_ZU || dp_en_is_gerund(p, i + 1)) &&
           !(i > 0 && dp_en_is_helper(p, i - 1));
}

static bool is_negated(const struct dp_parser *p, int32_t c)
{
    const struct dp_clause *clause = &p->clauses.at[c];

    for (uint32_t i = clause->first; i < clause->end; i++) {
        if (p->syn->clause_of[i] == c && dp_en_pos(p, i) == DP_POS_NEG &&
            !(i + 1 < clause->end && dp_token_is(p->text, i + 1, "only")) && !negates_infinitive(p, i)) {
            return true;
        }
    }
    return clause->kind == DP_CLAUSE_INF && clause->first > 0 && dp_en_pos(p, clause->first - 1) == DP_POS_NEG;
}

/* "were abducted and tortured", "... were killed and 14 others wounded": the helper stands in the clause before. */
static bool shares_passive(const struct dp_parser *p, const struct dp_clause *clause, const struct dp_verbs *verbs)
{
    uint32_t verb = verbs->at[0];
    int32_t k = verb + 1 < clause->end ? p->syn->chunk_of[verb + 1] : DP_NONE;

    if (!clause->is_coordinated || clause->parent == DP_NONE || verbs->count != 1 ||
        (clause_at(p, clause->parent)->flags & DP_CL_PASSIVE) == 0 || dp_en_is_clear_finite(p, verb) ||
        (p->syn->words[verb].verb & DP_V_PART2) == 0) {
        return false;
    }
    return k < 0 || p->chunks.at[k].prep_token == verb + 1;
}

static void analyse_verbs(struct dp_parser *p, int32_t c)
{
    struct dp_clause *clause = clause_at(p, c);
    struct dp_verbs verbs;
    bool bare_participle;

    dp_clause_verbs(p, c, &verbs);
    for (uint32_t k = 0; k < verbs.count && clause->verb == DP_NONE; k++) {
        if (clause->finite == DP_NONE && dp_is_finite(p, verbs.at[k]) && clause->kind != DP_CLAUSE_INF) {
            clause->finite = (int32_t)verbs.at[k];
        }
        if (!dp_en_is_helper(p, verbs.at[k])) {
            clause->verb = (int32_t)verbs.at[k];
        }
    }
    if (clause->verb == DP_NONE) {
        clause->verb = verbs.count > 0 ? (int32_t)verbs.at[verbs.count - 1] : DP_NONE;
    }
    if (clause->verb == DP_NONE) {
        return;
    }
    find_particle(p, clause);
    dp_clause_set_lemma(p, c, (uint32_t)clause->verb, 0xFFFF);
    clause->flags |= helper_flags(p, clause, &verbs, &clause->modal);
    clause->flags |= is_negated(p, c) ? DP_CL_NEGATED : 0;
    bare_participle = clause->kind != DP_CLAUSE_MAIN && (clause->finite == DP_NONE || clause->finite == clause->verb) &&
                      verbs.count == 1 && (p->syn->words[clause->verb].verb & DP_V_PART2) != 0 &&
                      clause->first == (uint32_t)clause->verb;
    bare_participle |= shares_passive(p, clause, &verbs);
    clause->flags |= bare_participle ? DP_CL_PASSIVE : 0;
    clause->flags |=
        clause->finite != DP_NONE && (p->syn->words[clause->finite].verb & DP_V_PAST) != 0 ? DP_CL_PAST : 0;
}

static bool is_argument(const struct dp_parser *p, int32_t k, int32_t c)
{
    const struct dp_chunk *chunk = &p->chunks.at[k];

    return chunk->clause == c && chunk->prep == DP_NO_SYM && chunk->of == DP_NONE && chunk->previous == DP_NONE &&
           !dp_chunk_in_brackets(p, chunk);
}

/* "which | troops invaded", "a cleric | he accuses": an object in front of the subject. */
static bool is_object_before(const struct dp_parser *p, int32_t before, int32_t subject)
{
    const struct dp_chunk *chunk = &p->chunks.at[before];

    return chunk->kind == DP_CHUNK_RELATIVE ||
           (chunk->kind == DP_CHUNK_NOUN && chunk->has_det && p->chunks.at[subject].kind == DP_CHUNK_PRONOUN &&
            chunk->end == p->chunks.at[subject].first);
}

/* A noun in the singular without any article: "hostage". */
static bool is_bare(const struct dp_parser *p, int32_t k)
{
    const struct dp_chunk *chunk = &p->chunks.at[k];

    return chunk->kind == DP_CHUNK_NOUN && chunk->first + 1 == chunk->end && (chunk->agr & DP_AGR_PL) == 0;
}

/* "Russia and Ukraine each handed over ...": no subject of its own. */
static bool floats(const struct dp_parser *p, int32_t subject, int32_t k)
{
    uint32_t head = p->chunks.at[k].head;

    return subject != DP_NONE && p->chunks.at[subject].kind != DP_CHUNK_RELATIVE &&
           (dp_token_is(p->text, head, "each") || dp_token_is(p->text, head, "both") ||
            dp_token_is(p->text, head, "all")) &&
           p->chunks.at[k].first == head && p->chunks.at[k].end == head + 1;
}

/* The verb comes first, but for quotation marks: '..., " said the minister'. */
static bool opens_with_verb(const struct dp_parser *p, const struct dp_clause *clause)
{
    uint32_t i = clause->first;

    while (i < (uint32_t)clause->verb && dp_en_pos(p, i) == DP_POS_QUOTE) {
        i++;
    }
    return i == (uint32_t)clause->verb;
}

/* Subject: the last free phrase before the verb group; objects: the free phrases behind it. */
static void find_arguments(struct dp_parser *p, int32_t c)
{
    struct dp_clause *clause = clause_at(p, c);
    uint32_t verb = clause->verb == DP_NONE ? clause->end : (uint32_t)clause->verb;
    uint32_t group = clause->finite == DP_NONE ? verb : (uint32_t)clause->finite;
    int32_t relative = DP_NONE;

    for (int32_t k = (int32_t)p->syn->first_chunk[clause->sentence]; k < (int32_t)p->chunks.count; k++) {
        const struct dp_chunk *chunk = &p->chunks.at[k];

        if (chunk->first < clause->first || chunk->first >= clause->end || !is_argument(p, k, c)) {
            continue;
        }
        if (chunk->end <= group && clause->kind != DP_CLAUSE_INF) {
            if (floats(p, clause->subject, k)) {
                continue;
            }
            relative =
                clause->subject != DP_NONE && is_object_before(p, clause->subject, k) ? clause->subject : relative;
            clause->subject = k;
        } else if (chunk->first > verb && clause->object == DP_NONE) {
            clause->object = k;
        } else if (chunk->first > verb && clause->dative == DP_NONE &&
                   chunk->first == p->chunks.at[clause->object].end) {
            clause->dative = clause->object; /* "gave Ukraine weapons" */
            clause->object = k;
        }
    }
    if (relative != DP_NONE && (clause->object == DP_NONE || is_bare(p, clause->object))) {
        clause->object = relative; /* "the region, which troops invaded", "whom they had taken hostage" */
    }
    /* "..., said the minister": inverted */
    if (clause->subject == DP_NONE && clause->kind == DP_CLAUSE_MAIN && !clause->is_coordinated &&
        clause->finite == clause->verb && clause->object != DP_NONE && opens_with_verb(p, clause)) {
        clause->subject = clause->object;
        clause->object = clause->dative;
        clause->dative = DP_NONE;
        clause->flags |= DP_CL_VERB_FIRST;
    }
}

/* A reduced relative clause has its noun as grammatical subject. */
static void link_reduced(struct dp_parser *p, int32_t c)
{
    struct dp_clause *clause = clause_at(p, c);

    if (clause->kind == DP_CLAUSE_REL && clause->subject == DP_NONE && clause->first > 0 &&
        clause->verb == (int32_t)clause->first) {
        bool comma = dp_en_pos(p, clause->first - 1) == DP_POS_COMMA;
        int32_t k = clause->first < 2 && comma ? DP_NONE : p->syn->chunk_of[clause->first - (comma ? 2 : 1)];

        clause->subject = k;
        if (k >= 0 && p->chunks.at[k].of != DP_NONE) {
            clause->subject = p->chunks.at[k].of;
        }
    }
}

/* May the phrase be told to do something? */
static bool may_act(const struct dp_parser *p, int32_t k)
{
    const struct dp_chunk *chunk = &p->chunks.at[k];
    const struct dp_word *head = &p->syn->words[chunk->head];
    enum dp_gaz_kind kind;

    return chunk->kind == DP_CHUNK_PRONOUN || chunk->mention != DP_NONE ||
           (head->pos == DP_POS_NOUN && dp_gaz_noun(p->gaz, head->lemma, &kind) != NULL);
}

/* Verbs whose object acts in the infinitive behind it: "urged Turkey to withdraw", not "visited Turkey to mediate". */
static bool commands(const struct dp_parser *p, uint32_t i)
{
    static const char *const verbs[] = {
        "urge",     "ask",     "tell",      "order",    "persuade",  "force",     "allow",    "help",     "send",
        "want",     "expect",  "encourage", "invite",   "warn",      "press",     "pressure", "lobby",    "command",
        "instruct", "require", "permit",    "enable",   "get",       "lead",      "cause",    "push",     "convince",
        "deploy",   "appoint", "elect",     "choose",   "beg",       "implore",   "advise",   "dare",     "challenge",
        "forbid",   "oblige",  "compel",    "train",    "hire",      "recruit",   "dispatch", "nominate", "remind",
        "exhort",   "beseech", "let",       "leave",    "authorise", "authorize", "prompt",   "request",  "pay",
        "call",     "appeal",  "condemn",   "sentence", "task",      "empower",   "mandate",  "oppose",   NULL};

    return lemma_is(p, i, verbs);
}

/* "the right of troops to fire", "Iran's plan to attack", "a plan by Iran to attack": who has the plan acts. */
static int32_t owner_of_plan(const struct dp_parser *p, const struct dp_clause *clause, int32_t k)
{
    const struct dp_chunk *chunk = &p->chunks.at[k];
    int32_t before = k - 1;

    if (dp_en_pos(p, clause->first) != DP_POS_ZU || chunk->clause != clause->parent) {
        return DP_NONE;
    }
    if (chunk->of != DP_NONE && !may_act(p, chunk->of) && may_act(p, k)) {
        return k;
    }
    if (chunk->after != DP_NONE && chunk->prep != DP_NO_SYM && p->text->tokens[chunk->prep_token].sym == p->key.by &&
        !may_act(p, chunk->after) && may_act(p, k)) {
        return k;
    }
    return before >= 0 && p->chunks.at[before].of == k && p->chunks.at[before].first < chunk->first && !may_act(p, k) &&
                   may_act(p, before)
               ? before
               : DP_NONE;
}

/* "urged Turkey to withdraw", "called on them to go", "accused him of spying": who stands before it acts. */
static void control_subject(struct dp_parser *p, int32_t c)
{
    struct dp_clause *clause = clause_at(p, c);
    const struct dp_clause *parent = clause->parent == DP_NONE ? NULL : clause_at(p, clause->parent);
    int32_t k = clause->first > 0 ? p->syn->chunk_of[clause->first - 1] : DP_NONE;
    int32_t owner;

    if (clause->kind != DP_CLAUSE_INF || parent == NULL || parent->verb == DP_NONE || k < 0 ||
        dp_en_pos(p, clause->first) == DP_POS_CONJ) {
        return;
    }
    owner = owner_of_plan(p, clause, k);
    if (owner != DP_NONE) {
        clause->subject = owner;
        return;
    }
    for (int hops = 0; hops < 8 && (p->chunks.at[k].of != DP_NONE || p->chunks.at[k].previous != DP_NONE); hops++) {
        k = p->chunks.at[k].of != DP_NONE ? p->chunks.at[k].of : p->chunks.at[k].previous;
    }
    if (p->chunks.at[k].first > (uint32_t)parent->verb && p->chunks.at[k].clause == clause->parent && may_act(p, k) &&
        ((k == parent->object && commands(p, (uint32_t)parent->verb)) || dp_en_is_gerund(p, clause->first) ||
         (parent->particle != DP_NONE && p->chunks.at[k].prep_token == (uint32_t)parent->particle))) {
        clause->subject = k;
    }
}

/* "Syria said it would withdraw": in what is reported, "it" is who speaks. */
static void name_speaker(struct dp_parser *p, int32_t c)
{
    struct dp_clause *clause = clause_at(p, c);
    const struct dp_clause *parent = clause->parent == DP_NONE ? NULL : clause_at(p, clause->parent);

    if (clause->kind != DP_CLAUSE_SUB || clause->subject == DP_NONE || parent == NULL || parent->verb == DP_NONE ||
        parent->subject == DP_NONE || p->text->tokens[p->chunks.at[clause->subject].head].sym != p->key.es) {
        return;
    }
    if (dp_en_takes_clause(p, (uint32_t)parent->verb) && may_act(p, parent->subject)) {
        clause->subject = parent->subject;
    }
}

/* "accused the minister of fraud", "warned NATO of a war": the verb takes the phrase, where the lexicon knows it with
 * that preposition or its object is a name. */
static bool takes_phrase(const struct dp_parser *p, const struct dp_chunk *object, uint32_t prep)
{
    const struct dp_reading *verb = NULL;

    if (object->prep == DP_NO_SYM && object->first > 0 && dp_en_is_verb(p, object->first - 1)) {
        verb = dp_verb_as(p, object->first - 1, DP_V_FINITE | DP_V_PART1 | DP_V_PART2 | DP_V_INF);
    }
    return verb != NULL &&
           (object->kind == DP_CHUNK_NAME || dp_lexicon_particle_verb(p->lex, verb->lemma, prep) != DP_NO_SYM);
}

/* Does the sentence of the clause end like a headline, without a full stop? */
static bool is_headline(const struct dp_parser *p, const struct dp_clause *clause)
{
    const struct dp_sentence *s = &p->text->sentences[clause->sentence];

    return dp_en_pos(p, s->end - 1) != DP_POS_STOP && dp_en_pos(p, s->end - 1) != DP_POS_QUOTE;
}

/* "Two soldiers killed in attack": headlines leave out the helper, and tell what somebody did in the present. */
static void mark_headline(struct dp_parser *p, int32_t c)
{
    struct dp_clause *clause = clause_at(p, c);
    uint32_t next = (uint32_t)clause->verb + 1;
    bool ends;

    if ((clause->kind != DP_CLAUSE_MAIN && (clause->kind != DP_CLAUSE_SUB || clause->sub != DP_NO_SYM)) ||
        clause->verb == DP_NONE || clause->finite != clause->verb || clause->subject == DP_NONE ||
        clause->object != DP_NONE || clause->particle != DP_NONE || !is_headline(p, clause)) {
        return;
    }
    ends = next >= clause->end || dp_en_pos(p, next) == DP_POS_PREP || dp_en_pos(p, next) == DP_POS_ADV ||
           dp_en_pos(p, next) == DP_POS_TIME;
    if (ends && (p->syn->words[clause->verb].verb & DP_V_PART2) != 0 &&
        !dp_en_takes_clause(p, (uint32_t)clause->verb)) {
        clause->flags |= DP_CL_PASSIVE;
    }
}

/* "are due to meet", "is set to visit": what is to come. */
static void mark_future(struct dp_parser *p, int32_t c)
{
    static const char *const words[] = {"due",     "set",      "about",  "likely", "ready",
                                        "willing", "prepared", "poised", NULL};
    struct dp_clause *clause = clause_at(p, c);
    const struct dp_clause *parent = clause->parent == DP_NONE ? NULL : clause_at(p, clause->parent);

    if (clause->kind != DP_CLAUSE_INF || clause->first == 0 || parent == NULL) {
        return;
    }
    if (parent->verb == DP_NONE && dp_en_pos(p, clause->first) == DP_POS_ZU &&
        p->syn->chunk_of[clause->first - 1] >= 0) {
        clause->flags |= DP_CL_FUTURE; /* a headline: "EU to impose sanctions" */
    }
    if (clause->is_coordinated) { /* "is to visit Rome and meet the pope" */
        clause->flags |= parent->flags & DP_CL_FUTURE;
    }
    if (parent->finite == DP_NONE) {
        return;
    }
    if (clause->first == (uint32_t)parent->finite + 1 && dp_has_verb_lemma(p, (uint32_t)parent->finite, p->key.be)) {
        clause->flags |= DP_CL_FUTURE; /* "is to visit" */
    }
    for (size_t k = 0; words[k] != NULL && dp_has_verb_lemma(p, (uint32_t)parent->finite, p->key.be); k++) {
        clause->flags |= dp_token_is(p->text, clause->first - 1, words[k]) ? DP_CL_FUTURE : 0;
    }
}

/* English writes its genitive with "of": "members of the opposition" is one phrase; "its annexation of Crimea" by
 * "Russia's" has its genitive in front. */
void dp_en_link_of(struct dp_parser *p, uint32_t sentence)
{
    uint32_t of = dp_intern_find(&p->text->words, DP_STR("of"));

    for (int32_t k = (int32_t)p->syn->first_chunk[sentence] + 1; of != DP_NO_SYM && k < (int32_t)p->chunks.count; k++) {
        struct dp_chunk *chunk = &p->chunks.at[k];
        int32_t owned = chunk->after;

        if (chunk->prep != of || owned == DP_NONE || p->chunks.at[owned].kind == DP_CHUNK_RELATIVE ||
            (owned > 0 && p->chunks.at[owned - 1].of == owned) || takes_phrase(p, &p->chunks.at[owned], of)) {
            continue;
        }
        for (int32_t at = k; at != DP_NONE; at = p->chunks.at[at].next) {
            p->chunks.at[at].of = owned;
            p->chunks.at[at].prep = DP_NO_SYM;
        }
    }
}

void dp_en_analyse(struct dp_parser *p, uint32_t first)
{
    for (uint32_t c = first; c < p->clauses.count; c++) {
        analyse_verbs(p, (int32_t)c);
        find_arguments(p, (int32_t)c);
        mark_headline(p, (int32_t)c);
        link_reduced(p, (int32_t)c);
        name_speaker(p, (int32_t)c);
        mark_future(p, (int32_t)c);
        control_subject(p, (int32_t)c);
    }
}

/* clause.c - what German and English clauses share: storage, verb lists, arguments, links. */
#include "syntax/internal.h"

#include "base/str.h"

static struct dp_clause *at(const struct dp_parser *p, int32_t c) { return &p->clauses.at[c]; }

int32_t dp_clause_add(struct dp_parser *p, uint32_t sentence, enum dp_clause_kind kind, int32_t parent)
{
    struct dp_clause clause = {.sentence = sentence,
                               .first = UINT32_MAX,
                               .kind = (uint8_t)kind,
                               .parent = parent,
                               .finite = DP_NONE,
                               .verb = DP_NONE,
                               .particle = DP_NONE,
                               .subject = DP_NONE,
                               .object = DP_NONE,
                               .dative = DP_NONE};

    return DP_PUSH(p->arena, &p->clauses, clause) ? (int32_t)p->clauses.count - 1 : DP_NONE;
}

bool dp_has_verb_lemma(const struct dp_parser *p, uint32_t i, uint32_t lemma)
{
    struct dp_readings all = dp_lexicon_readings(p->lex, p->text->tokens[i].sym);

    for (uint32_t k = 0; k < all.count; k++) {
        if (all.at[k].class == DP_W_VERB && all.at[k].lemma == lemma) {
            return true;
        }
    }
    return false;
}

void dp_clause_take(struct dp_parser *p, int32_t c, uint32_t first, uint32_t end)
{
    struct dp_clause *clause = at(p, c);

    clause->first = first < clause->first ? first : clause->first;
    clause->end = end > clause->end ? end : clause->end;
    for (uint32_t i = first; i < end; i++) {
        p->syn->clause_of[i] = c;
    }
}

void dp_clause_verbs(const struct dp_parser *p, int32_t c, struct dp_verbs *out)
{
    const struct dp_clause *clause = at(p, c);

    *out = (struct dp_verbs){.particle = DP_NONE};
    for (uint32_t i = clause->first; i < clause->end; i++) {
        if (p->syn->clause_of[i] != c) {
            continue;
        }
        if (p->syn->words[i].pos == DP_POS_VERB && out->count < DP_VERBS_MAX) {
            out->at[out->count++] = i;
        } else if (p->syn->words[i].pos == DP_POS_PARTICLE) {
            out->particle = (int32_t)i;
        }
    }
}

/* "wie X bekannt gab": older spelling writes the particle as a word of its own. */
static bool is_written_apart(const struct dp_parser *p, uint32_t verb)
{
    enum dp_pos pos = (enum dp_pos)p->syn->words[verb - 1].pos;
    struct dp_readings all = dp_lexicon_readings(p->lex, p->text->tokens[verb].sym);

    for (uint32_t i = 0; i < all.count && (pos == DP_POS_ADV || pos == DP_POS_ADJ); i++) {
        if (all.at[i].class == DP_W_VERB &&
            dp_lexicon_particle_verb(p->lex, all.at[i].lemma, p->text->tokens[verb - 1].sym) != DP_NO_SYM) {
            return true;
        }
    }
    return false;
}

void dp_clause_set_lemma(struct dp_parser *p, int32_t c, uint32_t verb, uint16_t mask)
{
    struct dp_clause *clause = at(p, c);
    struct dp_readings all = dp_lexicon_readings(p->lex, p->text->tokens[verb].sym);

    clause->verb = (int32_t)verb;
    clause->lemma = DP_NO_SYM;
    if (clause->particle == DP_NONE && verb > clause->first && p->german && is_written_apart(p, verb)) {
        clause->particle = (int32_t)verb - 1;
    }
    for (uint32_t i = 0; i < all.count; i++) {
        uint32_t joined;

        if (all.at[i].class != DP_W_VERB || (all.at[i].verb & mask) == 0) {
            continue;
        }
        if (clause->particle != DP_NONE) {
            joined = dp_lexicon_particle_verb(p->lex, all.at[i].lemma, p->text->tokens[clause->particle].sym);
            if (joined != DP_NO_SYM) {
                clause->lemma = joined;
                return;
            }
        }
        clause->lemma = clause->lemma == DP_NO_SYM ? all.at[i].lemma : clause->lemma;
    }
}

/* The token that closes the verb bracket of a German main clause, UINT32_MAX = it is open: what follows is no argument.
 */
static uint32_t bracket_end(const struct dp_parser *p, const struct dp_clause *clause)
{
    if (!p->german || clause->kind != DP_CLAUSE_MAIN || clause->finite == DP_NONE) {
        return UINT32_MAX;
    }
    if (clause->particle != DP_NONE) {
        return (uint32_t)clause->particle;
    }
    return clause->verb > clause->finite ? (uint32_t)clause->verb : UINT32_MAX;
}

enum { BRACKET_MAX_TOKENS = 12 };

bool dp_chunk_in_brackets(const struct dp_parser *p, const struct dp_chunk *chunk)
{
    for (uint32_t i = chunk->first; i-- > 0 && chunk->first - i <= BRACKET_MAX_TOKENS;) {
        if (dp_token_is(p->text, i, "(")) {
            return true;
        }
        if (p->syn->words[i].pos == DP_POS_VERB || dp_token_is(p->text, i, ")")) {
            return false;
        }
    }
    return false;
}

/* A chunk that may be subject or object: no preposition, no attribute, first of its coordination. */
static bool is_free(const struct dp_parser *p, int32_t k, int32_t c)
{
    const struct dp_chunk *chunk = &p->chunks.at[k];

    return chunk->clause == c && chunk->prep == DP_NO_SYM && chunk->of == DP_NONE && chunk->outer == DP_NONE &&
           chunk->previous == DP_NONE && chunk->first < bracket_end(p, at(p, c)) && !dp_chunk_in_brackets(p, chunk);
}

static bool is_reflexive(const struct dp_parser *p, const struct dp_chunk *chunk)
{
    return chunk->kind == DP_CHUNK_PRONOUN && (p->syn->words[chunk->head].flags & DP_R_REFL) != 0;
}

static bool may_be(const struct dp_chunk *chunk, int case_) { return (chunk->agr & DP_AGR_CASE(case_)) != 0; }

/* "der Minister"; but "der Türkei" is a dative as well: names show no gender. */
static bool only_nominative(const struct dp_chunk *chunk)
{
    return may_be(chunk, DP_NOM) && !may_be(chunk, DP_ACC) && !may_be(chunk, DP_DAT);
}

static bool number_agrees(const struct dp_parser *p, const struct dp_clause *clause, const struct dp_chunk *chunk)
{
    uint16_t verb;
    bool coordinated = chunk->next != DP_NONE;

    if (clause->finite == DP_NONE) {
        return true;
    }
    verb = p->syn->words[clause->finite].verb;
    if ((verb & DP_V_SG) != 0 && (chunk->agr & DP_AGR_CASE(DP_NOM) & DP_AGR_SG) != 0 && !coordinated) {
        return true;
    }
    if ((verb & DP_V_PL) != 0 && (coordinated || (chunk->agr & DP_AGR_CASE(DP_NOM) & DP_AGR_PL) != 0)) {
        return true;
    }
    /* "eine Gruppe von Männern haben", sums and foreign names: let the singular verb take a coordination, too */
    return coordinated && (verb & DP_V_SG) != 0 && !p->german;
}

static int subject_score(const struct dp_parser *p, const struct dp_clause *clause, int32_t k)
{
    const struct dp_chunk *chunk = &p->chunks.at[k];
    int score = 0;

    if (!may_be(chunk, DP_NOM) || is_reflexive(p, chunk)) {
        return -1;
    }
    score += number_agrees(p, clause, chunk) ? 8 : 0;
    score += only_nominative(chunk) ? 4 : 0;
    score += clause->kind == DP_CLAUSE_REL && chunk->kind == DP_CHUNK_RELATIVE ? 2 : 0;
    return score;
}

static int32_t best_subject(const struct dp_parser *p, int32_t c, int32_t first, int32_t end)
{
    const struct dp_clause *clause = at(p, c);
    int32_t best = DP_NONE;
    int best_score = p->german && clause->finite != DP_NONE ? 7 : 0; /* without agreement there is no subject */

    for (int32_t k = first; k < end; k++) {
        int score = is_free(p, k, c) ? subject_score(p, clause, k) : -1;

        if (score > best_score) {
            best_score = score;
            best = k;
        }
    }
    return best;
}

/* The next chunk from `first` on that may be an object; `end` when there is none. */
static int32_t next_object(const struct dp_parser *p, int32_t c, int32_t first, int32_t end)
{
    for (int32_t k = first; k < end; k++) {
        const struct dp_chunk *chunk = &p->chunks.at[k];

        if (k != at(p, c)->subject && is_free(p, k, c) && !is_reflexive(p, chunk) &&
            (may_be(chunk, DP_ACC) || may_be(chunk, DP_DAT))) {
            return k;
        }
    }
    return end;
}

/*
 * Of two objects the one that can only be accusative is the object; where both could be either, the dative stands in
 * front: "gewährte Jordanien einen Kredit", "warf Russland Kriegsverbrechen vor".
 */
static void find_objects(const struct dp_parser *p, int32_t c, int32_t first, int32_t end)
{
    struct dp_clause *clause = at(p, c);
    int32_t one = next_object(p, c, first, end);
    int32_t two = one < end ? next_object(p, c, one + 1, end) : end;
    bool swap;

    if (one == end) {
        return;
    }
    if (two == end) {
        *(may_be(&p->chunks.at[one], DP_ACC) ? &clause->object : &clause->dative) = one;
        return;
    }
    swap = may_be(&p->chunks.at[two], DP_ACC) && may_be(&p->chunks.at[one], DP_DAT);
    clause->object = swap ? two : one;
    clause->dative = swap ? one : two;
    if (!may_be(&p->chunks.at[clause->dative], DP_DAT)) {
        clause->dative = DP_NONE; /* a second accusative is a measure or a predicate */
    }
    if (!may_be(&p->chunks.at[clause->object], DP_ACC)) {
        clause->dative = clause->object;
        clause->object = DP_NONE;
    }
}

/* "Die Arbeiter streiken und fordern höhere Löhne": the verb behind the conjunction goes on with the subject in front,
 * unless a phrase of its own can be nothing else. */
static bool goes_on_with_subject(const struct dp_parser *p, int32_t c)
{
    const struct dp_clause *clause = at(p, c);
    const struct dp_clause *before = clause->parent == DP_NONE ? NULL : at(p, clause->parent);

    return p->german && clause->is_coordinated && clause->kind == DP_CLAUSE_MAIN && before != NULL &&
           before->subject != DP_NONE && clause->finite != DP_NONE && (uint32_t)clause->finite <= clause->first + 1 &&
           number_agrees(p, clause, &p->chunks.at[before->subject]) &&
           (clause->subject == DP_NONE || !only_nominative(&p->chunks.at[clause->subject]));
}

void dp_clause_arguments(struct dp_parser *p, int32_t c)
{
    struct dp_clause *clause = at(p, c);
    int32_t first = (int32_t)p->syn->first_chunk[clause->sentence];
    int32_t end = (int32_t)p->chunks.count;

    while (first < end && p->chunks.at[first].first < clause->first) {
        first++;
    }
    while (end > first && p->chunks.at[end - 1].first >= clause->end) {
        end--;
    }
    for (int32_t k = first; k < end; k++) {
        clause->is_reflexive |= p->chunks.at[k].clause == c && is_reflexive(p, &p->chunks.at[k]);
    }
    clause->subject = DP_NONE; /* the second look at a clause must not see the first */
    clause->object = DP_NONE;
    clause->dative = DP_NONE;
    if (clause->kind != DP_CLAUSE_INF) {
        clause->subject = best_subject(p, c, first, end);
        clause->subject = goes_on_with_subject(p, c) ? DP_NONE : clause->subject;
    }
    if (clause->subject != DP_NONE && p->chunks.at[clause->subject].kind == DP_CHUNK_PRONOUN &&
        p->text->tokens[p->chunks.at[clause->subject].head].sym == p->key.es) {
        clause->flags |= DP_CL_IMPERSONAL;
    }
    find_objects(p, c, first, end);
}

/* The chunk that a relative pronoun stands for: the last before the comma that agrees in number. */
static int32_t find_antecedent(const struct dp_parser *p, int32_t rel)
{
    const struct dp_chunk *pronoun = &p->chunks.at[rel];
    uint32_t limit = pronoun->prep_token == UINT32_MAX ? pronoun->first : pronoun->prep_token;

    for (int32_t k = rel - 1; k >= 0; k--) {
        const struct dp_chunk *chunk = &p->chunks.at[k];
        bool plural = chunk->next != DP_NONE || chunk->previous != DP_NONE || (chunk->agr & DP_AGR_SG) == 0;

        if (p->text->tokens[chunk->first].sentence != p->text->tokens[pronoun->first].sentence) {
            break;
        }
        if (chunk->end > limit || chunk->kind == DP_CHUNK_RELATIVE || chunk->outer != DP_NONE) {
            continue;
        }
        if (plural ? (pronoun->agr & DP_AGR_PL) != 0
                   : (pronoun->agr & chunk->agr & DP_AGR_SG) != 0 || !p->german || (pronoun->agr & DP_AGR_SG) != 0) {
            return chunk->previous != DP_NONE && plural ? chunk->previous : k;
        }
    }
    return DP_NONE;
}

/* A coordinated clause or a dependent infinitive without a subject of its own takes its parent's. */
static void share_subject(struct dp_parser *p, struct dp_clause *clause)
{
    const struct dp_clause *parent = clause->parent == DP_NONE ? NULL : at(p, clause->parent);

    if (parent == NULL || clause->subject != DP_NONE) {
        return;
    }
    if (clause->is_coordinated || clause->kind == DP_CLAUSE_INF) {
        clause->subject = parent->subject;
    }
}

void dp_clause_link(struct dp_parser *p, uint32_t first_clause)
{
    for (uint32_t c = first_clause; c < p->clauses.count; c++) {
        share_subject(p, at(p, (int32_t)c));
    }
    for (int32_t k = (int32_t)p->chunks.count - 1; k >= 0; k--) {
        struct dp_chunk *chunk = &p->chunks.at[k];

        if (chunk->clause < (int32_t)first_clause) {
            break;
        }
        if (chunk->kind == DP_CHUNK_RELATIVE) {
            chunk->antecedent = find_antecedent(p, k);
        }
    }
}

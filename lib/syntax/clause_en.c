/*
 * clause_en.c - English clauses: cut at commas, conjunctions and relative pronouns, and where a second finite verb
 * starts.
 *
 * Subject before the verb, object behind it; "by" names the agent of a passive. A to-infinitive and an -ing clause take
 * the subject of the clause they hang on.
 */
#include "syntax/internal.h"

#include "base/str.h"

struct builder {
    struct dp_parser *p;
    uint32_t sentence;
    int32_t current; /* DP_NONE at the start */
    int32_t main;    /* last main clause */
};

static enum dp_pos pos_at(const struct dp_parser *p, uint32_t i) { return (enum dp_pos)p->syn->words[i].pos; }

static struct dp_clause *clause_at(const struct builder *b, int32_t c) { return &b->p->clauses.at[c]; }

static bool is_verb(const struct dp_parser *p, uint32_t i) { return pos_at(p, i) == DP_POS_VERB; }

static bool is_helper(const struct dp_parser *p, uint32_t i)
{
    return is_verb(p, i) && (p->syn->words[i].flags & (DP_R_AUX | DP_R_MODAL)) != 0;
}

/* A verb that can only be finite here: "killed" behind its noun may be a participle, "was" may not. */
static bool is_clear_finite(const struct dp_parser *p, uint32_t i)
{
    return dp_is_finite(p, i) && (is_helper(p, i) || (p->syn->words[i].verb & DP_V_PART2) == 0);
}

static bool finite_between(const struct dp_parser *p, uint32_t first, uint32_t end, bool clear)
{
    for (uint32_t i = first; i < end; i++) {
        if (clear ? is_clear_finite(p, i) : dp_is_finite(p, i)) {
            return true;
        }
    }
    return false;
}

static bool has_verb(const struct dp_parser *p, uint32_t first, uint32_t end)
{
    for (uint32_t i = first; i < end; i++) {
        if (is_verb(p, i)) {
            return true;
        }
    }
    return false;
}

static enum dp_status open_clause(struct builder *b, enum dp_clause_kind kind, int32_t parent, uint32_t first,
                                  uint32_t end)
{
    b->current = dp_clause_add(b->p, b->sentence, kind, parent);
    if (b->current == DP_NONE) {
        return DP_NO_MEMORY;
    }
    dp_clause_take(b->p, b->current, first, end);
    if (kind == DP_CLAUSE_MAIN) {
        b->main = b->current;
    }
    return DP_OK;
}

static bool is_gerund(const struct dp_parser *p, uint32_t i)
{
    return is_verb(p, i) && (p->syn->words[i].verb & DP_V_PART1) != 0 && !dp_is_finite(p, i);
}

/* A form of "be" and a participle in [first, end). */
static bool has_passive(const struct dp_parser *p, uint32_t first, uint32_t end)
{
    for (uint32_t i = first; i + 1 < end; i++) {
        if (is_helper(p, i) && p->syn->words[i].lemma == p->key.be && is_verb(p, i + 1) &&
            (p->syn->words[i + 1].verb & DP_V_PART2) != 0) {
            return true;
        }
    }
    return false;
}

/* "Two people were killed | and 14 others wounded": a participle that shares the helper in front. */
static bool is_gapped(const struct dp_parser *p, uint32_t first, uint32_t conj, uint32_t end)
{
    uint32_t i = conj + 1;

    while (i < end && !is_verb(p, i)) {
        i++;
    }
    return i > conj + 1 && i < end && p->syn->chunk_of[i - 1] >= 0 &&
           p->chunks.at[p->syn->chunk_of[i - 1]].prep == DP_NO_SYM && !is_clear_finite(p, i) &&
           (p->syn->words[i].verb & DP_V_PART2) != 0 &&
           (i + 1 == end || p->syn->chunk_of[i + 1] < 0 || p->chunks.at[p->syn->chunk_of[i + 1]].prep_token == i + 1) &&
           has_passive(p, first, conj);
}

static bool starts_piece(const struct dp_parser *p, uint32_t first, uint32_t i, uint32_t end)
{
    enum dp_pos pos = pos_at(p, i);

    if (i == first) {
        return false;
    }
    if (pos == DP_POS_SUB || pos == DP_POS_ZU) {
        return true;
    }
    if (is_gerund(p, i)) { /* "issued a statement demanding ...", not "were fighting" */
        return (p->syn->chunk_of[i - 1] >= 0 && has_verb(p, first, i)) || (is_verb(p, i - 1) && !is_helper(p, i - 1));
    }
    if (pos == DP_POS_REL) {
        return pos_at(p, i - 1) != DP_POS_PREP;
    }
    if (pos == DP_POS_PREP) { /* "in which", "of killing" */
        return i + 1 < end && (pos_at(p, i + 1) == DP_POS_REL || is_gerund(p, i + 1));
    }
    if (pos == DP_POS_CONJ && is_gapped(p, first, i, end)) {
        return true;
    }
    if (pos == DP_POS_CONJ) { /* "... and killed three", "... and the army said" */
        return has_verb(p, first, i) && i + 1 < end && finite_between(p, i + 1, end, false) &&
               (is_verb(p, i + 1) || pos_at(p, i + 1) == DP_POS_ADV ||
                (finite_between(p, first, i, false) && finite_between(p, i + 1, end, true)));
    }
    /* an -ing or -ed form behind a complete clause: "soldiers killed in ...", handled as a piece of its own */
    return false;
}

/* The end of the verb group that starts at `i`: helpers, negations and adverbs up to the lexical verb. */
static uint32_t group_end(const struct dp_parser *p, uint32_t i, uint32_t end)
{
    uint32_t last = i;

    while (i < end && (is_verb(p, i) || pos_at(p, i) == DP_POS_ADV || pos_at(p, i) == DP_POS_NEG)) {
        if (is_verb(p, i)) {
            last = i + 1;
            if (!is_helper(p, i)) {
                break;
            }
        }
        i++;
    }
    return last;
}

/* "the attack carried out by rebels": a participle behind its noun whose agent is named. */
static bool names_agent(const struct dp_parser *p, uint32_t i, uint32_t end)
{
    if (!is_verb(p, i) || is_helper(p, i) || (p->syn->words[i].verb & DP_V_PART2) == 0 || i == 0 ||
        p->syn->chunk_of[i - 1] < 0) {
        return false;
    }
    while (++i < end && (pos_at(p, i) == DP_POS_PARTICLE || pos_at(p, i) == DP_POS_ADV)) {
    }
    return i < end && pos_at(p, i) == DP_POS_PREP && p->text->tokens[i].sym == p->key.by;
}

/* Verbs that take a clause without "that": "said Russia attacked". */
static bool takes_clause(const struct dp_parser *p, uint32_t i)
{
    static const char *const verbs[] = {"say",  "believe", "think",   "claim", "hope",     "know",     "fear",
                                        "add",  "report",  "insist",  "warn",  "admit",    "suggest",  "mean",
                                        "show", "deny",    "confirm", "tell",  "announce", "conclude", NULL};
    struct dp_str lemma = dp_intern_str(&p->text->words, p->syn->words[i].lemma);

    for (size_t k = 0; p->syn->words[i].lemma != DP_NO_SYM && verbs[k] != NULL; k++) {
        if (dp_str_is(lemma, verbs[k])) {
            return true;
        }
    }
    return false;
}

/* "killed two soldiers deployed near the border": no object behind it, and no verb in front that takes a clause. */
static bool is_attribute(const struct dp_parser *p, uint32_t first, uint32_t i, uint32_t end)
{
    uint32_t v = i;
    uint32_t next = i + 1;

    if (names_agent(p, i, end)) {
        return true;
    }
    if (!is_verb(p, i) || is_clear_finite(p, i) || (p->syn->words[i].verb & DP_V_PART2) == 0) {
        return false;
    }
    while (v > first && (!is_verb(p, v) || v == i)) {
        v--;
    }
    while (next < end && (pos_at(p, next) == DP_POS_PARTICLE || pos_at(p, next) == DP_POS_ADV)) {
        next++;
    }
    return is_verb(p, v) && v != i && !is_helper(p, v) && !takes_clause(p, v) && next < end &&
           pos_at(p, next) == DP_POS_PREP;
}

/*
 * "The president said Russia attacked": a second clear verb group starts a clause at the phrase before it, at the verb
 * itself where it is only an attribute of that phrase.
 */
static uint32_t second_clause(const struct dp_parser *p, uint32_t first, uint32_t end)
{
    uint32_t i = first;
    uint32_t subject;

    while (i < end && !is_verb(p, i)) {
        i++;
    }
    i = group_end(p, i, end);
    while (i < end && !dp_is_finite(p, i) && !names_agent(p, i, end)) {
        i++;
    }
    if (i >= end || p->syn->chunk_of[i - 1] < 0) {
        return end;
    }
    if (is_attribute(p, first, i, end)) {
        return i;
    }
    subject = p->chunks.at[p->syn->chunk_of[i - 1]].first;
    return p->chunks.at[p->syn->chunk_of[i - 1]].prep == DP_NO_SYM && subject > first ? subject : end;
}

/* A finite verb with a phrase of its own in front: in "said on Monday Russia had ..." "said" is no participle. */
static bool has_own_subject(const struct dp_parser *p, uint32_t first, uint32_t i)
{
    const struct dp_chunk *chunk;

    while (i > first && (pos_at(p, i - 1) == DP_POS_ADV || pos_at(p, i - 1) == DP_POS_TIME)) {
        i--;
    }
    if (i <= first + 1 || p->syn->chunk_of[i - 1] < 0) {
        return false;
    }
    chunk = &p->chunks.at[p->syn->chunk_of[i - 1]];
    return chunk->prep == DP_NO_SYM && chunk->of == DP_NONE && chunk->previous == DP_NONE;
}

static uint32_t next_clear_finite(const struct dp_parser *p, uint32_t i, uint32_t end)
{
    while (i < end && !is_clear_finite(p, i)) {
        i++;
    }
    return i;
}

/* "Soldiers killed in the attack were buried": the participle's group before the clause's finite verb. */
static uint32_t reduced_relative(const struct dp_parser *p, uint32_t first, uint32_t end)
{
    for (uint32_t i = first + 1; i < end && !is_clear_finite(p, i); i++) {
        uint32_t finite = next_clear_finite(p, i + 1, end);

        if (is_verb(p, i) && (p->syn->words[i].verb & DP_V_PART2) != 0 && !is_helper(p, i) && !takes_clause(p, i) &&
            p->syn->chunk_of[i - 1] >= 0 && pos_at(p, i - 1) != DP_POS_PRON && finite < end &&
            !has_own_subject(p, i, finite)) {
            return i;
        }
    }
    return end;
}

/* The only verb of clause `c`; DP_NONE when it has none or several. */
static int32_t only_verb(const struct dp_parser *p, int32_t c)
{
    struct dp_verbs verbs;

    dp_clause_verbs(p, c, &verbs);
    return verbs.count == 1 ? (int32_t)verbs.at[0] : DP_NONE;
}

/* Does the verb at `start` belong to the main clause before, which so far has none, or only a participle? */
static bool resumes_main(const struct builder *b, uint32_t start)
{
    const struct dp_parser *p = b->p;
    int32_t verb;

    if (b->main == DP_NONE || !is_verb(p, start)) {
        return false;
    }
    if (!has_verb(p, clause_at(b, b->main)->first, clause_at(b, b->main)->end)) {
        return true;
    }
    verb = only_verb(p, b->main);
    return is_clear_finite(p, start) && verb > 0 && !is_clear_finite(p, (uint32_t)verb) &&
           (p->syn->words[verb].verb & DP_V_PART2) != 0 && p->syn->chunk_of[verb - 1] >= 0;
}

/* A participle between commas, before the verb of a main clause that has none yet. */
static bool is_apposed(const struct builder *b, uint32_t start, uint32_t end)
{
    const struct dp_parser *p = b->p;

    return b->main != DP_NONE && is_verb(p, start) && !is_clear_finite(p, start) &&
           (p->syn->words[start].verb & DP_V_PART2) != 0 && !takes_clause(p, start) &&
           !has_verb(p, clause_at(b, b->main)->first, clause_at(b, b->main)->end) && pos_at(p, end) == DP_POS_COMMA &&
           is_clear_finite(p, end + 1);
}

/* "People killed in the blast, including ..., | were buried": what looked like the main verb is an attribute. */
static enum dp_status free_participle(struct builder *b)
{
    int32_t around = b->main;
    int32_t verb = only_verb(b->p, around);
    uint32_t end;

    if (verb == DP_NONE) {
        return DP_OK;
    }
    for (end = (uint32_t)verb; end < clause_at(b, around)->end && b->p->syn->clause_of[end] == around; end++) {
    }
    DP_TRY(open_clause(b, DP_CLAUSE_REL, around, (uint32_t)verb, end));
    return DP_OK;
}

static enum dp_status place_piece(struct builder *b, uint32_t first, uint32_t end, bool after_comma)
{
    const struct dp_parser *p = b->p;
    enum dp_pos pos;
    uint32_t start = first;

    while (start < end && (pos_at(p, start) == DP_POS_QUOTE || pos_at(p, start) == DP_POS_CONJ)) {
        start++;
    }
    if (start >= end) {
        return DP_OK;
    }
    pos = pos_at(p, start);
    if (pos == DP_POS_SUB) {
        DP_TRY(open_clause(b, DP_CLAUSE_SUB, b->current, first, end));
        clause_at(b, b->current)->sub = p->text->tokens[start].sym;
        return DP_OK;
    }
    if (pos == DP_POS_REL || (pos == DP_POS_PREP && start + 1 < end && pos_at(p, start + 1) == DP_POS_REL)) {
        return open_clause(b, DP_CLAUSE_REL, b->current, first, end);
    }
    if (pos == DP_POS_ZU ||
        (pos == DP_POS_PREP && start + 1 < end && is_gerund(p, start + 1) && b->current != DP_NONE) ||
        (is_verb(p, start) && !dp_is_finite(p, start) && b->current != DP_NONE)) {
        return open_clause(b, DP_CLAUSE_INF, b->current, first, end);
    }
    if (has_verb(p, start, end)) {
        int32_t before = b->current;

        if (start == first && after_comma && is_apposed(b, start, end)) { /* "The suspect, identified as X, was ..." */
            return open_clause(b, DP_CLAUSE_REL, b->main, first, end);
        }
        if (start == first && after_comma && resumes_main(b, start)) { /* "The president, who ..., | said" */
            DP_TRY(free_participle(b));
            dp_clause_take(b->p, b->main, first, end);
            b->current = b->main;
            return DP_OK;
        }
        DP_TRY(open_clause(b, DP_CLAUSE_MAIN, before == DP_NONE ? DP_NONE : b->main, first, end));
        clause_at(b, b->current)->is_coordinated = start > first && before != DP_NONE;
        if (before != DP_NONE && clause_at(b, before)->kind == DP_CLAUSE_SUB &&
            clause_at(b, before)->parent == DP_NONE) {
            clause_at(b, before)->parent = b->current;
        }
        return DP_OK;
    }
    if (b->current == DP_NONE) {
        return open_clause(b, DP_CLAUSE_MAIN, DP_NONE, first, end);
    }
    if (after_comma && clause_at(b, b->current)->kind != DP_CLAUSE_MAIN && b->main != DP_NONE) {
        b->current = b->main;
    }
    dp_clause_take(b->p, b->current, first, end);
    return DP_OK;
}

/* A noun with its participle, then the rest of its clause. */
static enum dp_status place_reduced(struct builder *b, uint32_t first, uint32_t reduced, uint32_t end, bool after_comma)
{
    uint32_t back = next_clear_finite(b->p, reduced + 1, end);
    int32_t around;

    DP_TRY(place_piece(b, first, reduced, after_comma));
    around = b->current;
    DP_TRY(open_clause(b, DP_CLAUSE_REL, around, reduced, back));
    dp_clause_take(b->p, around, back, end);
    b->current = around;
    return DP_OK;
}

static enum dp_status place_stretch(struct builder *b, uint32_t first, uint32_t end, bool after_comma)
{
    uint32_t reduced = reduced_relative(b->p, first, end);
    uint32_t second;

    if (reduced < end) {
        return place_reduced(b, first, reduced, end, after_comma);
    }
    second = second_clause(b->p, first, end);
    DP_TRY(place_piece(b, first, second, after_comma));
    while (second < end) {
        enum dp_clause_kind kind = is_verb(b->p, second) ? DP_CLAUSE_REL : DP_CLAUSE_SUB;
        uint32_t next = second_clause(b->p, second, end);

        DP_TRY(open_clause(b, kind, b->current, second, next));
        second = next;
    }
    return DP_OK;
}

/* A comma inside a list of phrases: "the United States, Japan and Australia". */
static bool joins_list(const struct dp_parser *p, uint32_t i)
{
    int32_t before = i == 0 ? DP_NONE : p->syn->chunk_of[i - 1];

    return before >= 0 && i + 1 < p->text->token_count && p->chunks.at[before].next != DP_NONE &&
           p->chunks.at[before].next == p->syn->chunk_of[i + 1];
}

static enum dp_status cut(struct builder *b)
{
    const struct dp_sentence *s = &b->p->text->sentences[b->sentence];
    uint32_t first = s->first;
    bool after_comma = false;

    for (uint32_t i = s->first; i < s->end; i++) {
        bool gap = (pos_at(b->p, i) == DP_POS_COMMA && !joins_list(b->p, i)) || pos_at(b->p, i) == DP_POS_STOP;

        if (!gap && !starts_piece(b->p, first, i, dp_segment_end(b->p, i))) {
            continue;
        }
        if (i > first) {
            DP_TRY(place_stretch(b, first, i, after_comma));
        }
        first = gap ? i + 1 : i;
        after_comma = gap;
    }
    return first < s->end ? place_stretch(b, first, s->end, after_comma) : DP_OK;
}

static bool has_lemma(const struct dp_parser *p, uint32_t i, uint32_t lemma)
{
    struct dp_readings all = dp_lexicon_readings(p->lex, p->text->tokens[i].sym);

    for (uint32_t k = 0; k < all.count; k++) {
        if (all.at[k].class == DP_W_VERB && all.at[k].lemma == lemma) {
            return true;
        }
    }
    return false;
}

/* Is the word at `i` part of a time or an adverb, which may stand between a verb and its particle? */
static bool is_between(const struct dp_parser *p, uint32_t i)
{
    enum dp_pos pos = pos_at(p, i);

    return pos == DP_POS_TIME || pos == DP_POS_ADV || (pos == DP_POS_PREP && pos_at(p, i + 1) == DP_POS_TIME);
}

/* A particle behind the verb or behind its object: "carried out", "called the talks off". */
static void find_particle(struct builder *b, struct dp_clause *clause)
{
    const struct dp_parser *p = b->p;
    const struct dp_reading *verb = dp_verb_as(p, (uint32_t)clause->verb, 0xFFFF);
    bool behind_object = false;

    for (uint32_t i = (uint32_t)clause->verb + 1; verb != NULL && i < clause->end; i++) {
        int32_t k = p->syn->chunk_of[i];
        bool governs = pos_at(p, i) == DP_POS_PREP && k >= 0 && p->chunks.at[k].prep_token == i;
        bool is_time = pos_at(p, i) == DP_POS_PREP && pos_at(p, i + 1) == DP_POS_TIME;

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

static uint16_t helper_flags(const struct builder *b, const struct dp_clause *clause, const struct dp_verbs *verbs,
                             uint32_t *modal)
{
    const struct dp_parser *p = b->p;
    bool part2 = dp_verb_as(p, (uint32_t)clause->verb, DP_V_PART2) != NULL;
    uint16_t flags = 0;
    bool be = false;

    for (uint32_t k = 0; k < verbs->count && verbs->at[k] != (uint32_t)clause->verb; k++) {
        uint32_t i = verbs->at[k];
        struct dp_str word = dp_token_norm(p->text, i);

        be = has_lemma(p, i, p->key.be);
        flags |= has_lemma(p, i, p->key.have) ? DP_CL_PERFECT : 0;
        if ((p->syn->words[i].flags & DP_R_MODAL) != 0 || dp_str_is(word, "will") || dp_str_is(word, "would")) {
            *modal = p->syn->words[i].lemma;
            flags |= dp_str_is(word, "will") || dp_str_is(word, "'ll") ? DP_CL_FUTURE : 0;
            flags |= dp_str_is(word, "would") || dp_str_is(word, "could") || dp_str_is(word, "might") ? DP_CL_K2 : 0;
        }
    }
    return be && part2 ? flags | DP_CL_PASSIVE : flags;
}

static bool is_negated(const struct dp_parser *p, int32_t c)
{
    const struct dp_clause *clause = &p->clauses.at[c];

    for (uint32_t i = clause->first; i < clause->end; i++) {
        if (p->syn->clause_of[i] == c && pos_at(p, i) == DP_POS_NEG &&
            !(i + 1 < clause->end && dp_token_is(p->text, i + 1, "only"))) {
            return true;
        }
    }
    return false;
}

/* "were abducted and tortured", "... were killed and 14 others wounded": the helper stands in the clause before. */
static bool shares_passive(const struct builder *b, const struct dp_clause *clause, const struct dp_verbs *verbs)
{
    const struct dp_parser *p = b->p;
    uint32_t verb = verbs->at[0];
    int32_t k = verb + 1 < clause->end ? p->syn->chunk_of[verb + 1] : DP_NONE;

    if (!clause->is_coordinated || clause->parent == DP_NONE || verbs->count != 1 ||
        (clause_at(b, clause->parent)->flags & DP_CL_PASSIVE) == 0 || is_clear_finite(p, verb) ||
        (p->syn->words[verb].verb & DP_V_PART2) == 0) {
        return false;
    }
    return k < 0 || p->chunks.at[k].prep_token == verb + 1;
}

static void analyse_verbs(struct builder *b, int32_t c)
{
    struct dp_parser *p = b->p;
    struct dp_clause *clause = clause_at(b, c);
    struct dp_verbs verbs;
    bool bare_participle;

    dp_clause_verbs(p, c, &verbs);
    for (uint32_t k = 0; k < verbs.count && clause->verb == DP_NONE; k++) {
        if (clause->finite == DP_NONE && dp_is_finite(p, verbs.at[k]) && clause->kind != DP_CLAUSE_INF) {
            clause->finite = (int32_t)verbs.at[k];
        }
        if (!is_helper(p, verbs.at[k])) {
            clause->verb = (int32_t)verbs.at[k];
        }
    }
    if (clause->verb == DP_NONE) {
        clause->verb = verbs.count > 0 ? (int32_t)verbs.at[verbs.count - 1] : DP_NONE;
    }
    if (clause->verb == DP_NONE) {
        return;
    }
    find_particle(b, clause);
    dp_clause_set_lemma(p, c, (uint32_t)clause->verb, 0xFFFF);
    clause->flags |= helper_flags(b, clause, &verbs, &clause->modal);
    clause->flags |= is_negated(p, c) ? DP_CL_NEGATED : 0;
    bare_participle = clause->kind != DP_CLAUSE_MAIN && (clause->finite == DP_NONE || clause->finite == clause->verb) &&
                      verbs.count == 1 && (p->syn->words[clause->verb].verb & DP_V_PART2) != 0 &&
                      clause->first == (uint32_t)clause->verb;
    bare_participle |= shares_passive(b, clause, &verbs);
    clause->flags |= bare_participle ? DP_CL_PASSIVE : 0;
    clause->flags |=
        clause->finite != DP_NONE && (p->syn->words[clause->finite].verb & DP_V_PAST) != 0 ? DP_CL_PAST : 0;
}

static bool is_argument(const struct dp_parser *p, int32_t k, int32_t c)
{
    const struct dp_chunk *chunk = &p->chunks.at[k];

    return chunk->clause == c && chunk->prep == DP_NO_SYM && chunk->of == DP_NONE && chunk->previous == DP_NONE;
}

/* Subject: the last free phrase before the verb group; objects: the free phrases behind it. */
static void find_arguments(struct builder *b, int32_t c)
{
    struct dp_parser *p = b->p;
    struct dp_clause *clause = clause_at(b, c);
    uint32_t verb = clause->verb == DP_NONE ? clause->end : (uint32_t)clause->verb;
    uint32_t group = clause->finite == DP_NONE ? verb : (uint32_t)clause->finite;

    for (int32_t k = (int32_t)p->syn->first_chunk[clause->sentence]; k < (int32_t)p->chunks.count; k++) {
        const struct dp_chunk *chunk = &p->chunks.at[k];

        if (chunk->first < clause->first || chunk->first >= clause->end || !is_argument(p, k, c)) {
            continue;
        }
        if (chunk->end <= group && clause->kind != DP_CLAUSE_INF) {
            clause->subject = k;
        } else if (chunk->first > verb && clause->object == DP_NONE) {
            clause->object = k;
        } else if (chunk->first > verb && clause->dative == DP_NONE &&
                   chunk->first == p->chunks.at[clause->object].end) {
            clause->dative = clause->object; /* "gave Ukraine weapons" */
            clause->object = k;
        }
    }
    /* "..., said the minister": inverted */
    if (clause->subject == DP_NONE && clause->kind == DP_CLAUSE_MAIN && clause->finite == clause->verb &&
        clause->object != DP_NONE && clause->first == (uint32_t)clause->verb) {
        clause->subject = clause->object;
        clause->object = clause->dative;
        clause->dative = DP_NONE;
        clause->flags |= DP_CL_VERB_FIRST;
    }
}

static void assign_chunks(struct builder *b, int32_t first_chunk)
{
    for (int32_t k = first_chunk; k < (int32_t)b->p->chunks.count; k++) {
        struct dp_chunk *chunk = &b->p->chunks.at[k];

        chunk->clause = b->p->syn->clause_of[chunk->head];
    }
    for (int32_t k = first_chunk; k < (int32_t)b->p->chunks.count; k++) {
        struct dp_chunk *chunk = &b->p->chunks.at[k];

        if (chunk->next != DP_NONE && b->p->chunks.at[chunk->next].clause != chunk->clause) {
            b->p->chunks.at[chunk->next].previous = DP_NONE;
            chunk->next = DP_NONE;
        }
    }
}

/* A reduced relative clause has its noun as grammatical subject. */
static void link_reduced(struct builder *b, int32_t c)
{
    struct dp_clause *clause = clause_at(b, c);

    if (clause->kind == DP_CLAUSE_REL && clause->subject == DP_NONE && clause->first > 0 &&
        clause->verb == (int32_t)clause->first) {
        bool comma = pos_at(b->p, clause->first - 1) == DP_POS_COMMA;
        int32_t k = clause->first < 2 && comma ? DP_NONE : b->p->syn->chunk_of[clause->first - (comma ? 2 : 1)];

        clause->subject = k;
        if (k >= 0 && b->p->chunks.at[k].of != DP_NONE) {
            clause->subject = b->p->chunks.at[k].of;
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

/* "urged Turkey to withdraw", "called on them to go", "accused him of spying": who stands before it acts. */
static void control_subject(struct builder *b, int32_t c)
{
    const struct dp_parser *p = b->p;
    struct dp_clause *clause = clause_at(b, c);
    const struct dp_clause *parent = clause->parent == DP_NONE ? NULL : clause_at(b, clause->parent);
    int32_t k = clause->first > 0 ? p->syn->chunk_of[clause->first - 1] : DP_NONE;

    if (clause->kind != DP_CLAUSE_INF || parent == NULL || parent->verb == DP_NONE || k < 0) {
        return;
    }
    for (; p->chunks.at[k].of != DP_NONE || p->chunks.at[k].previous != DP_NONE;) {
        k = p->chunks.at[k].of != DP_NONE ? p->chunks.at[k].of : p->chunks.at[k].previous;
    }
    if (p->chunks.at[k].first > (uint32_t)parent->verb && p->chunks.at[k].clause == clause->parent && may_act(p, k) &&
        (k == parent->object || is_gerund(p, clause->first) ||
         (parent->particle != DP_NONE && p->chunks.at[k].prep_token == (uint32_t)parent->particle))) {
        clause->subject = k;
    }
}

/* "Syria said it would withdraw": in what is reported, "it" is who speaks. */
static void name_speaker(struct builder *b, int32_t c)
{
    const struct dp_parser *p = b->p;
    struct dp_clause *clause = clause_at(b, c);
    const struct dp_clause *parent = clause->parent == DP_NONE ? NULL : clause_at(b, clause->parent);

    if (clause->kind != DP_CLAUSE_SUB || clause->subject == DP_NONE || parent == NULL || parent->verb == DP_NONE ||
        parent->subject == DP_NONE || p->text->tokens[p->chunks.at[clause->subject].head].sym != p->key.es) {
        return;
    }
    if (takes_clause(p, (uint32_t)parent->verb) && may_act(p, parent->subject)) {
        clause->subject = parent->subject;
    }
}

/* "accused the minister of fraud", "warned NATO of a war": the verb takes the phrase, where the lexicon knows it with
 * that preposition or its object is a name. */
static bool takes_phrase(const struct dp_parser *p, const struct dp_chunk *object, uint32_t prep)
{
    const struct dp_reading *verb = NULL;

    if (object->prep == DP_NO_SYM && object->first > 0 && is_verb(p, object->first - 1)) {
        verb = dp_verb_as(p, object->first - 1, DP_V_FINITE | DP_V_PART1 | DP_V_PART2 | DP_V_INF);
    }
    return verb != NULL &&
           (object->kind == DP_CHUNK_NAME || dp_lexicon_particle_verb(p->lex, verb->lemma, prep) != DP_NO_SYM);
}

/* "are due to meet", "is set to visit": what is to come. */
static void mark_future(struct builder *b, int32_t c)
{
    static const char *const words[] = {"due",     "set",      "about",  "likely", "ready",
                                        "willing", "prepared", "poised", NULL};
    struct dp_clause *clause = clause_at(b, c);
    const struct dp_clause *parent = clause->parent == DP_NONE ? NULL : clause_at(b, clause->parent);

    if (clause->kind != DP_CLAUSE_INF || clause->first == 0 || parent == NULL || parent->finite == DP_NONE) {
        return;
    }
    for (size_t k = 0; words[k] != NULL && has_lemma(b->p, (uint32_t)parent->finite, b->p->key.be); k++) {
        clause->flags |= dp_token_is(b->p->text, clause->first - 1, words[k]) ? DP_CL_FUTURE : 0;
    }
}

/* English writes its genitive with "of": "members of the opposition" is one phrase. */
static void link_of(struct dp_parser *p, uint32_t sentence)
{
    uint32_t of = dp_intern_find(&p->text->words, DP_STR("of"));

    for (int32_t k = (int32_t)p->syn->first_chunk[sentence] + 1; of != DP_NO_SYM && k < (int32_t)p->chunks.count; k++) {
        struct dp_chunk *chunk = &p->chunks.at[k];
        int32_t owned = chunk->after;

        if (chunk->prep != of || owned == DP_NONE || p->chunks.at[owned].kind == DP_CHUNK_RELATIVE ||
            takes_phrase(p, &p->chunks.at[owned], of)) {
            continue;
        }
        for (int32_t at = k; at != DP_NONE; at = p->chunks.at[at].next) {
            p->chunks.at[at].of = owned;
            p->chunks.at[at].prep = DP_NO_SYM;
        }
    }
}

enum dp_status dp_clauses_english(struct dp_parser *p, uint32_t sentence)
{
    struct builder b = {.p = p, .sentence = sentence, .current = DP_NONE, .main = DP_NONE};
    uint32_t first = p->clauses.count;

    link_of(p, sentence);
    DP_TRY(cut(&b));
    assign_chunks(&b, (int32_t)p->syn->first_chunk[sentence]);
    for (uint32_t c = first; c < p->clauses.count; c++) {
        analyse_verbs(&b, (int32_t)c);
        find_arguments(&b, (int32_t)c);
        link_reduced(&b, (int32_t)c);
        name_speaker(&b, (int32_t)c);
        mark_future(&b, (int32_t)c);
        control_subject(&b, (int32_t)c);
    }
    dp_clause_link(p, first);
    return DP_OK;
}

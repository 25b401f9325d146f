/*
 * clause_en.c - English clauses: cut at commas, conjunctions and relative pronouns, and where a second finite verb
 * starts.
 *
 * Subject before the verb, object behind it; "by" names the agent of a passive. A to-infinitive and an -ing clause take
 * the subject of the clause they hang on.
 */
#include "syntax/english.h"

#include "base/str.h"

struct builder {
    struct dp_parser *p;
    uint32_t sentence;
    int32_t current; /* DP_NONE at the start */
    int32_t main;    /* last main clause */
};

static struct dp_clause *clause_at(const struct builder *b, int32_t c) { return &b->p->clauses.at[c]; }

static bool finite_between(const struct dp_parser *p, uint32_t first, uint32_t end, bool clear)
{
    for (uint32_t i = first; i < end; i++) {
        if (clear ? dp_en_is_clear_finite(p, i) : dp_is_finite(p, i)) {
            return true;
        }
    }
    return false;
}

static bool has_verb(const struct dp_parser *p, uint32_t first, uint32_t end)
{
    for (uint32_t i = first; i < end; i++) {
        if (dp_en_is_verb(p, i)) {
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

/* A form of "be" and a participle in [first, end). */
static bool has_passive(const struct dp_parser *p, uint32_t first, uint32_t end)
{
    for (uint32_t i = first; i + 1 < end; i++) {
        if (dp_en_is_helper(p, i) && p->syn->words[i].lemma == p->key.be && dp_en_is_verb(p, i + 1) &&
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

    while (i < end && !dp_en_is_verb(p, i)) {
        i++;
    }
    return i > conj + 1 && i < end && p->syn->chunk_of[i - 1] >= 0 &&
           p->chunks.at[p->syn->chunk_of[i - 1]].prep == DP_NO_SYM && !dp_en_is_clear_finite(p, i) &&
           (p->syn->words[i].verb & DP_V_PART2) != 0 &&
           (i + 1 == end || p->syn->chunk_of[i + 1] < 0 || p->chunks.at[p->syn->chunk_of[i + 1]].prep_token == i + 1) &&
           has_passive(p, first, conj);
}

/* "... and students at the university boycotted classes": a phrase of its own, and a verb that has an object. */
static bool joins_clause(const struct dp_parser *p, uint32_t first, uint32_t conj, uint32_t end)
{
    int32_t k = conj + 1 < end ? p->syn->chunk_of[conj + 1] : DP_NONE;

    if (k < 0 || p->chunks.at[k].prep != DP_NO_SYM || !finite_between(p, first, conj, false)) {
        return false;
    }
    for (uint32_t i = p->chunks.at[k].end; i + 1 < end; i++) {
        int32_t object = p->syn->chunk_of[i + 1];

        if (dp_is_finite(p, i)) {
            return object >= 0 && p->chunks.at[object].prep == DP_NO_SYM && p->chunks.at[object].first == i + 1 &&
                   p->chunks.at[object].kind != DP_CHUNK_RELATIVE;
        }
        if (dp_en_is_verb(p, i) || dp_en_pos(p, i) == DP_POS_CONJ) {
            return false;
        }
    }
    return false;
}

/* "said Russia and Ukraine must agree": both are the subject of what is said. */
static bool joins_subjects(const struct dp_parser *p, uint32_t first, uint32_t conj, uint32_t end)
{
    int32_t k = conj > first ? p->syn->chunk_of[conj - 1] : DP_NONE;
    int32_t next = conj + 1 < end ? p->syn->chunk_of[conj + 1] : DP_NONE;
    uint32_t i;

    if (k < 0 || next < 0 || p->chunks.at[k].prep != DP_NO_SYM || p->chunks.at[next].prep != DP_NO_SYM) {
        return false;
    }
    i = p->chunks.at[k].first;
    while (i > first && (dp_en_pos(p, i - 1) == DP_POS_TIME ||
                         (dp_en_pos(p, i - 1) == DP_POS_PREP && dp_en_pos(p, i) == DP_POS_TIME))) {
        i--; /* "said on Monday" */
    }
    return i > first && dp_en_is_verb(p, i - 1) && dp_is_finite(p, i - 1) && dp_en_takes_clause(p, i - 1);
}

static bool starts_piece(const struct dp_parser *p, uint32_t first, uint32_t i, uint32_t end)
{
    enum dp_pos pos = dp_en_pos(p, i);

    if (i == first) {
        return false;
    }
    if (pos == DP_POS_SUB || pos == DP_POS_ZU) {
        return true;
    }
    if (dp_en_is_gerund(p, i)) { /* "issued a statement demanding ...", not "were fighting" */
        return (p->syn->chunk_of[i - 1] >= 0 && has_verb(p, first, i)) ||
               (dp_en_is_verb(p, i - 1) && !dp_en_is_helper(p, i - 1));
    }
    if (pos == DP_POS_REL) {
        return dp_en_pos(p, i - 1) != DP_POS_PREP;
    }
    if (pos == DP_POS_PREP) { /* "in which", "of killing" */
        return i + 1 < end && (dp_en_pos(p, i + 1) == DP_POS_REL || dp_en_is_gerund(p, i + 1));
    }
    if (pos == DP_POS_CONJ &&
        (is_gapped(p, first, i, end) || (i + 1 < end && dp_en_is_gerund(p, i + 1) && has_verb(p, first, i)))) {
        return true;
    }
    if (pos == DP_POS_CONJ && joins_subjects(p, first, i, end)) {
        return false;
    }
    if (pos == DP_POS_CONJ && joins_clause(p, first, i, end)) {
        return true;
    }
    if (pos == DP_POS_CONJ) { /* "... and killed three", "... and the army said" */
        return has_verb(p, first, i) && i + 1 < end && finite_between(p, i + 1, end, false) &&
               (dp_en_is_verb(p, i + 1) || dp_en_pos(p, i + 1) == DP_POS_ADV ||
                (finite_between(p, first, i, false) && finite_between(p, i + 1, end, true)));
    }
    /* an -ing or -ed form behind a complete clause: "soldiers killed in ...", handled as a piece of its own */
    return false;
}

/* The end of the verb group that starts at `i`: helpers, negations and adverbs up to the lexical verb. */
static uint32_t group_end(const struct dp_parser *p, uint32_t i, uint32_t end)
{
    uint32_t last = i;

    while (i < end && (dp_en_is_verb(p, i) || dp_en_pos(p, i) == DP_POS_ADV || dp_en_pos(p, i) == DP_POS_NEG)) {
        if (dp_en_is_verb(p, i)) {
            last = i + 1;
            if (!dp_en_is_helper(p, i)) {
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
    if (!dp_en_is_verb(p, i) || dp_en_is_helper(p, i) || (p->syn->words[i].verb & DP_V_PART2) == 0 || i == 0 ||
        p->syn->chunk_of[i - 1] < 0) {
        return false;
    }
    while (++i < end && (dp_en_pos(p, i) == DP_POS_PARTICLE || dp_en_pos(p, i) == DP_POS_ADV)) {
    }
    return i < end && dp_en_pos(p, i) == DP_POS_PREP && p->text->tokens[i].sym == p->key.by;
}

/* "killed two soldiers deployed near the border": no object behind it, and no verb in front that takes a clause. */
static bool is_attribute(const struct dp_parser *p, uint32_t first, uint32_t i, uint32_t end)
{
    uint32_t v = i;
    uint32_t next = i + 1;

    if (names_agent(p, i, end)) {
        return true;
    }
    if (!dp_en_is_verb(p, i) || dp_en_is_clear_finite(p, i) || (p->syn->words[i].verb & DP_V_PART2) == 0) {
        return false;
    }
    while (v > first && (!dp_en_is_verb(p, v) || v == i)) {
        v--;
    }
    while (next < end && (dp_en_pos(p, next) == DP_POS_PARTICLE || dp_en_pos(p, next) == DP_POS_ADV)) {
        next++;
    }
    return dp_en_is_verb(p, v) && v != i && !dp_en_is_helper(p, v) && !dp_en_takes_clause(p, v) &&
           next < p->text->sentences[p->text->tokens[i].sentence].end && dp_en_pos(p, next) == DP_POS_PREP;
}

/* The phrase that ends before `i`, from its head: "members of the opposition", behind a verb that takes a clause also
 * "soldiers in the region", "Russia and Ukraine". */
static int32_t phrase_before(const struct dp_parser *p, uint32_t i, bool reported)
{
    int32_t k = p->syn->chunk_of[i - 1];

    for (int hops = 0; hops < 8; hops++) {
        const struct dp_chunk *chunk = &p->chunks.at[k];

        if (reported && chunk->previous != DP_NONE) {
            k = chunk->previous;
            continue;
        }
        if (chunk->of == DP_NONE && (!reported || chunk->prep == DP_NO_SYM || chunk->after == DP_NONE)) {
            break;
        }
        k = chunk->of != DP_NONE ? chunk->of : chunk->after;
    }
    return k;
}

/*
 * "The president said Russia attacked": a second clear verb group starts a clause at the phrase before it, at the verb
 * itself where it is only an attribute of that phrase.
 */
static uint32_t second_clause(const struct dp_parser *p, uint32_t first, uint32_t end)
{
    uint32_t i = first;
    bool reported;
    int32_t k;

    while (i < end && !dp_en_is_verb(p, i)) {
        i++;
    }
    i = group_end(p, i, end);
    reported = i > first && dp_en_is_verb(p, i - 1) && dp_en_takes_clause(p, i - 1);
    while (i < end && !dp_is_finite(p, i) && !names_agent(p, i, end)) {
        i++;
    }
    if (i >= end) {
        return end;
    }
    if (p->syn->chunk_of[i - 1] >= 0 && is_attribute(p, first, i, end)) {
        return i;
    }
    while (reported && i > first && dp_en_pos(p, i - 1) == DP_POS_ADV) { /* "said they also opposed" */
        i--;
    }
    if (p->syn->chunk_of[i - 1] < 0) {
        return end;
    }
    k = phrase_before(p, i, reported);
    return p->chunks.at[k].prep == DP_NO_SYM && p->chunks.at[k].first > first ? p->chunks.at[k].first : end;
}

/* A finite verb with a phrase of its own in front: in "said on Monday Russia had ..." "said" is no participle. */
static bool has_own_subject(const struct dp_parser *p, uint32_t first, uint32_t i)
{
    const struct dp_chunk *chunk;

    while (i > first && (dp_en_pos(p, i - 1) == DP_POS_ADV || dp_en_pos(p, i - 1) == DP_POS_TIME)) {
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
    while (i < end && !dp_en_is_clear_finite(p, i)) {
        i++;
    }
    return i;
}

/* "Protesters demanding a recount | clashed": where the main verb follows an -ing form behind its noun; `end` = none.
 */
static uint32_t behind_gerund(const struct dp_parser *p, uint32_t i, uint32_t end)
{
    uint32_t clear = next_clear_finite(p, i + 1, end);

    for (uint32_t k = i + 1; clear == end && k < end; k++) {
        if (dp_is_finite(p, k)) {
            return k;
        }
    }
    return clear;
}

/* The main verb behind the participle at `i`; `end` = none. */
static uint32_t behind_reduced(const struct dp_parser *p, uint32_t i, uint32_t end)
{
    return dp_en_is_gerund(p, i) || names_agent(p, i, end) ? behind_gerund(p, i, end)
                                                           : next_clear_finite(p, i + 1, end);
}

/* "Soldiers killed in the attack were buried": the participle's group before the clause's finite verb. */
static uint32_t reduced_relative(const struct dp_parser *p, uint32_t first, uint32_t end)
{
    for (uint32_t i = first + 1; i < end && !dp_en_is_clear_finite(p, i); i++) {
        uint32_t finite = behind_reduced(p, i, end);

        if (dp_en_is_gerund(p, i) && p->syn->chunk_of[i - 1] >= 0 && !has_verb(p, first, i) &&
            behind_gerund(p, i, end) < end) {
            return i;
        }

        if (dp_en_is_verb(p, i) && (p->syn->words[i].verb & DP_V_PART2) != 0 && !dp_en_is_helper(p, i) &&
            !dp_en_takes_clause(p, i) && p->syn->chunk_of[i - 1] >= 0 && dp_en_pos(p, i - 1) != DP_POS_PRON &&
            finite < end && !has_own_subject(p, i, finite)) {
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

    while (dp_en_pos(p, start) == DP_POS_ADV) {
        start++;
    }
    if (b->main == DP_NONE || !dp_en_is_verb(p, start)) {
        return false;
    }
    if (!has_verb(p, clause_at(b, b->main)->first, clause_at(b, b->main)->end)) {
        return true;
    }
    verb = only_verb(p, b->main);
    return dp_en_is_clear_finite(p, start) && verb > 0 && !dp_en_is_clear_finite(p, (uint32_t)verb) &&
           (p->syn->words[verb].verb & DP_V_PART2) != 0 && p->syn->chunk_of[verb - 1] >= 0;
}

/* "if the party, which ..., | ran in the election": a subordinate clause that has no verb yet goes on. */
static bool resumes_inner(const struct builder *b, uint32_t start)
{
    int32_t outer = b->current == DP_NONE ? DP_NONE : clause_at(b, b->current)->parent;

    return outer != DP_NONE && clause_at(b, b->current)->kind == DP_CLAUSE_REL &&
           clause_at(b, outer)->kind == DP_CLAUSE_SUB && dp_is_finite(b->p, start) &&
           !has_verb(b->p, clause_at(b, outer)->first, clause_at(b, b->current)->first);
}

/* A participle between commas, before the verb of a main clause that has none yet. */
static bool is_apposed(const struct builder *b, uint32_t start, uint32_t end)
{
    const struct dp_parser *p = b->p;

    return b->main != DP_NONE && dp_en_is_verb(p, start) && !dp_en_is_clear_finite(p, start) &&
           (p->syn->words[start].verb & DP_V_PART2) != 0 && !dp_en_takes_clause(p, start) &&
           !has_verb(p, clause_at(b, b->main)->first, clause_at(b, b->main)->end) &&
           dp_en_pos(p, end) == DP_POS_COMMA && dp_en_is_clear_finite(p, end + 1);
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

/* "police cut phone lines, | banned meetings and ...": the next act of the same subject, not ", said the minister". */
static bool lists_verb(const struct dp_parser *p, uint32_t first)
{
    return dp_is_finite(p, first) && !dp_en_takes_clause(p, first);
}

static bool has_conjunction(const struct dp_parser *p, uint32_t first, uint32_t end)
{
    for (uint32_t i = first; i < end; i++) {
        if (dp_en_pos(p, i) == DP_POS_CONJ) {
            return true;
        }
    }
    return false;
}

/* "after gunmen stormed a school | and killed ten": a verb alone goes on with the clause before, unless it speaks. */
static bool goes_on_inside(const struct builder *b, uint32_t start, uint32_t end)
{
    const struct dp_parser *p = b->p;

    while (start < end && dp_en_pos(p, start) == DP_POS_ADV) {
        start++;
    }
    return start < end && b->current != DP_NONE && clause_at(b, b->current)->kind == DP_CLAUSE_SUB &&
           clause_at(b, b->current)->first > p->text->sentences[b->sentence].first && dp_is_finite(p, start) &&
           !dp_en_is_helper(p, start) && !dp_en_takes_clause(p, start) && !dp_en_speaks(p, start);
}

/* "plans to tighten sanctions | and impose a blockade": a base form goes on with the infinitive before it. */
static bool goes_on_infinitive(const struct builder *b, uint32_t start, uint32_t end)
{
    const struct dp_parser *p = b->p;

    while (start < end && dp_en_pos(p, start) == DP_POS_ADV) {
        start++;
    }
    return start < end && b->current != DP_NONE && clause_at(b, b->current)->kind == DP_CLAUSE_INF &&
           !dp_en_is_gerund(p, (uint32_t)clause_at(b, b->current)->first) && dp_en_is_verb(p, start) &&
           (p->syn->words[start].verb & DP_V_INF) != 0 && !dp_en_is_helper(p, start);
}

/* "The rebels, the army says, | have lost the town": the clause that the speaker interrupts; DP_NONE = none. */
static int32_t interrupted(const struct builder *b, uint32_t start)
{
    const struct dp_parser *p = b->p;
    int32_t around = b->main - 1;
    int32_t verb;

    if (b->main <= 0 || b->current != b->main || clause_at(b, around)->sentence != b->sentence ||
        clause_at(b, around)->kind != DP_CLAUSE_MAIN || !dp_is_finite(p, start) ||
        has_verb(p, clause_at(b, around)->first, clause_at(b, around)->end)) {
        return DP_NONE;
    }
    verb = only_verb(p, b->main);
    return verb != DP_NONE && dp_en_takes_clause(p, (uint32_t)verb) &&
                   (uint32_t)verb + 1 == clause_at(b, b->main)->end && p->syn->chunk_of[verb - 1] >= 0 &&
                   p->syn->chunk_of[clause_at(b, around)->end - 1] >= 0
               ? around
               : DP_NONE;
}

/* A piece with a verb of its own whose first word after a conjunction is `start`: it goes on with a clause, or is one.
 */
static enum dp_status place_verb_piece(struct builder *b, uint32_t first, uint32_t start, uint32_t end,
                                       bool after_comma)
{
    const struct dp_parser *p = b->p;
    int32_t before = b->current;
    int32_t around = start == first && after_comma ? interrupted(b, start) : DP_NONE;

    if (around != DP_NONE) {
        dp_clause_take(b->p, around, first, end);
        b->current = b->main = around;
        return DP_OK;
    }
    if (start == first && after_comma && is_apposed(b, start, end)) { /* "The suspect, identified as X, was ..." */
        return open_clause(b, DP_CLAUSE_REL, b->main, first, end);
    }
    if (start == first && after_comma && resumes_inner(b, start)) {
        int32_t outer = clause_at(b, b->current)->parent;

        dp_clause_take(b->p, outer, first, end);
        b->current = outer;
        return DP_OK;
    }
    if (start == first && after_comma && resumes_main(b, start)) { /* "The president, who ..., | said" */
        DP_TRY(free_participle(b));
        dp_clause_take(b->p, b->main, first, end);
        b->current = b->main;
        return DP_OK;
    }
    DP_TRY(open_clause(b, DP_CLAUSE_MAIN, before == DP_NONE ? DP_NONE : b->main, first, end));
    clause_at(b, b->current)->is_coordinated =
        before != DP_NONE && (has_conjunction(p, first, start) || (after_comma && lists_verb(p, first)));
    if (before != DP_NONE && clause_at(b, before)->kind == DP_CLAUSE_SUB && clause_at(b, before)->parent == DP_NONE) {
        clause_at(b, before)->parent = b->current;
    }
    return DP_OK;
}

static enum dp_status place_piece(struct builder *b, uint32_t first, uint32_t end, bool after_comma)
{
    const struct dp_parser *p = b->p;
    enum dp_pos pos;
    uint32_t start = first;

    while (start < end && (dp_en_pos(p, start) == DP_POS_QUOTE || dp_en_pos(p, start) == DP_POS_CONJ)) {
        start++;
    }
    if (start >= end) {
        return DP_OK;
    }
    pos = dp_en_pos(p, start);
    if (pos == DP_POS_SUB && dp_token_is(p->text, start, "as") && b->current != DP_NONE && start + 1 < end &&
        dp_en_is_gerund(p, start + 1)) { /* "was quoted as saying": who is quoted says it */
        return open_clause(b, DP_CLAUSE_INF, b->current, first, end);
    }
    if (pos == DP_POS_SUB) {
        DP_TRY(open_clause(b, DP_CLAUSE_SUB, b->current, first, end));
        clause_at(b, b->current)->sub = p->text->tokens[start].sym;
        return DP_OK;
    }
    if (pos == DP_POS_REL || (pos == DP_POS_PREP && start + 1 < end && dp_en_pos(p, start + 1) == DP_POS_REL)) {
        return open_clause(b, DP_CLAUSE_REL, b->current, first, end);
    }
    if (pos == DP_POS_ZU ||
        (pos == DP_POS_PREP && start + 1 < end && dp_en_is_gerund(p, start + 1) && b->current != DP_NONE) ||
        (dp_en_is_verb(p, start) && !dp_is_finite(p, start) && b->current != DP_NONE)) {
        return open_clause(b, DP_CLAUSE_INF, b->current, first, end);
    }
    if (start > first && !after_comma && goes_on_infinitive(b, start, end)) {
        DP_TRY(open_clause(b, DP_CLAUSE_INF, b->current, first, end));
        clause_at(b, b->current)->is_coordinated = true;
        return DP_OK;
    }
    if (start > first && !after_comma && goes_on_inside(b, start, end)) {
        DP_TRY(open_clause(b, DP_CLAUSE_SUB, b->current, first, end));
        clause_at(b, b->current)->is_coordinated = true;
        clause_at(b, b->current)->sub = clause_at(b, clause_at(b, b->current)->parent)->sub;
        return DP_OK;
    }
    if (has_verb(p, start, end)) {
        return place_verb_piece(b, first, start, end, after_comma);
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
    uint32_t back = behind_reduced(b->p, reduced, end);
    int32_t around;

    DP_TRY(place_piece(b, first, reduced, after_comma));
    around = b->current;
    DP_TRY(open_clause(b, DP_CLAUSE_REL, around, reduced, back));
    dp_clause_take(b->p, around, back, end);
    b->current = around;
    return DP_OK;
}

/*
 * "The soldiers who attacked the village | fled": where the verb of the main clause stands behind a relative clause
 * without a comma; `end` when there is none. A form that can only be finite is it, else the last that may be.
 */
static uint32_t behind_relative(const struct builder *b, uint32_t first, uint32_t end)
{
    const struct dp_parser *p = b->p;
    uint32_t found = end;
    uint32_t i = first;

    if (dp_en_pos(p, first) != DP_POS_REL || b->main == DP_NONE || b->current != b->main ||
        has_verb(p, clause_at(b, b->main)->first, clause_at(b, b->main)->end)) {
        return end;
    }
    while (i < end && !dp_en_is_verb(p, i)) {
        i++;
    }
    for (i = group_end(p, i, end); i < end; i++) {
        if (!dp_is_finite(p, i) || names_agent(p, i, end)) {
            continue;
        }
        found = i;
        if (dp_en_is_clear_finite(p, i)) {
            break;
        }
    }
    return found;
}

static enum dp_status place_stretch(struct builder *b, uint32_t first, uint32_t end, bool after_comma)
{
    uint32_t behind = behind_relative(b, first, end);
    uint32_t reduced = reduced_relative(b->p, first, end);
    uint32_t second;

    if (behind < end) {
        DP_TRY(place_piece(b, first, behind, after_comma));
        return place_stretch(b, behind, end, true);
    }
    if (reduced < end) {
        return place_reduced(b, first, reduced, end, after_comma);
    }
    second = second_clause(b->p, first, end);
    DP_TRY(place_piece(b, first, second, after_comma));
    while (second < end) {
        enum dp_clause_kind kind = dp_en_is_verb(b->p, second) ? DP_CLAUSE_REL : DP_CLAUSE_SUB;
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
        bool gap = (dp_en_pos(b->p, i) == DP_POS_COMMA && !joins_list(b->p, i)) || dp_en_pos(b->p, i) == DP_POS_STOP;

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

enum dp_status dp_clauses_english(struct dp_parser *p, uint32_t sentence)
{
    struct builder b = {.p = p, .sentence = sentence, .current = DP_NONE, .main = DP_NONE};
    uint32_t first = p->clauses.count;

    dp_en_link_of(p, sentence);
    DP_TRY(cut(&b));
    assign_chunks(&b, (int32_t)p->syn->first_chunk[sentence]);
    dp_en_analyse(p, first);
    dp_clause_link(p, first);
    return DP_OK;
}

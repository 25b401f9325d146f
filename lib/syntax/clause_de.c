/*
 * clause_de.c - German clauses: segments between commas, the verb bracket, verb-last clauses.
 *
 * A sentence is cut into segments at commas, stops and at conjunctions that join two verbs. A segment opens a clause
 * (conjunction, relative pronoun, finite verb, zu-infinitive) or goes on with one that is still open: a main clause
 * that waits for its verb, a bracket that waits for its participle. What remains without a verb belongs to the clause
 * around it.
 */
#include "syntax/internal.h"

#include "base/str.h"

enum { SEGMENTS_MAX = DP_CASES * 32 };

struct segment {
    uint32_t first, end; /* tokens */
    uint32_t start;      /* first token that is no quote or conjunction */
    int32_t finite;      /* token of its finite verb, DP_NONE */
    bool has_nonfinite;
    bool has_zu; /* a zu-infinitive */
    bool is_sub, is_rel;
    bool verb_first; /* starts with its finite verb */
    bool after_conj; /* cut off by a conjunction */
    bool after_stop; /* behind a colon, semicolon or dash */
};

struct builder {
    struct dp_parser *p;
    uint32_t sentence;
    struct segment segments[SEGMENTS_MAX];
    uint32_t count;
    int32_t current; /* clause of the last segment, DP_NONE at the start */
};

static enum dp_pos pos_at(const struct dp_parser *p, uint32_t i) { return (enum dp_pos)p->syn->words[i].pos; }

static struct dp_clause *clause_at(const struct builder *b, int32_t c) { return &b->p->clauses.at[c]; }

static bool is_verb(const struct dp_parser *p, uint32_t i) { return pos_at(p, i) == DP_POS_VERB; }

static bool can_be(const struct dp_parser *p, uint32_t i, uint16_t mask)
{
    return is_verb(p, i) && (p->syn->words[i].verb & mask) != 0;
}

static bool is_gap(enum dp_pos pos) { return pos == DP_POS_COMMA || pos == DP_POS_STOP; }

static uint32_t first_verb(const struct dp_parser *p, uint32_t first, uint32_t end)
{
    while (first < end && !is_verb(p, first)) {
        first++;
    }
    return first;
}

static uint32_t skip_quotes_back(const struct dp_parser *p, uint32_t first, uint32_t end)
{
    while (end > first && (pos_at(p, end - 1) == DP_POS_QUOTE || pos_at(p, end - 1) == DP_POS_ADV)) {
        end--;
    }
    return end;
}

static bool is_opener(const struct dp_parser *p, uint32_t i, uint32_t end)
{
    if (pos_at(p, i) == DP_POS_SUB || pos_at(p, i) == DP_POS_REL) {
        return true;
    }
    return i + 1 < end && (pos_at(p, i) == DP_POS_PREP || pos_at(p, i) == DP_POS_ADV) &&
           (pos_at(p, i + 1) == DP_POS_REL || (pos_at(p, i) == DP_POS_ADV && pos_at(p, i + 1) == DP_POS_SUB));
}

/* The first verb from `first` to `end` is finite and needs no infinitive. */
static bool has_plain_finite(const struct dp_parser *p, uint32_t first, uint32_t end)
{
    uint32_t verb = first_verb(p, first, end);

    return verb < end && dp_is_finite(p, verb) && (p->syn->words[verb].flags & (DP_R_AUX | DP_R_MODAL)) == 0;
}

/* Does the conjunction at `c` join clauses (or verb phrases), and not just nouns? */
static bool joins_clauses(const struct dp_parser *p, uint32_t first, uint32_t c, uint32_t end)
{
    uint32_t left = skip_quotes_back(p, first, c);
    uint32_t right_verb = first_verb(p, c + 1, end);
    bool left_has_verb = first_verb(p, first, c) < c;

    if (!left_has_verb || right_verb >= end) {
        return left_has_verb && c + 1 < end && is_opener(p, c + 1, end);
    }
    if (is_opener(p, c + 1, end)) {
        return true;
    }
    if (can_be(p, c + 1, DP_V_FINITE) && (!can_be(p, c + 1, DP_V_INF) || has_plain_finite(p, first, c))) {
        return true; /* "... und fügte hinzu", "demonstrieren seit Tagen und fordern" */
    }
    if (left > first && is_verb(p, left - 1)) {
        return true; /* "... getötet und ihr Lager zerstört" */
    }
    if (left > first && pos_at(p, left - 1) == DP_POS_PARTICLE) {
        return true; /* "nahm 12 Menschen fest und ..." */
    }
    /* "... und die Polizei griff ein": a finite verb in second place behind one phrase */
    return dp_is_finite(p, right_verb) && !can_be(p, right_verb, DP_V_PART2 | DP_V_INF) && right_verb > c + 1 &&
           p->syn->chunk_of[right_verb - 1] >= 0 && p->syn->chunk_of[c + 1] == p->syn->chunk_of[right_verb - 1];
}

static void describe(const struct dp_parser *p, struct segment *seg)
{
    seg->start = seg->first;
    while (seg->start < seg->end && (pos_at(p, seg->start) == DP_POS_QUOTE || pos_at(p, seg->start) == DP_POS_CONJ)) {
        seg->start++;
    }
    if (seg->start >= seg->end) {
        return;
    }
    seg->is_rel =
        pos_at(p, seg->start) == DP_POS_REL ||
        (seg->start + 1 < seg->end && pos_at(p, seg->start) == DP_POS_PREP && pos_at(p, seg->start + 1) == DP_POS_REL);
    seg->is_sub = !seg->is_rel && is_opener(p, seg->start, seg->end);
    for (uint32_t i = seg->start; i < seg->end; i++) {
        bool zu = i > seg->start && pos_at(p, i - 1) == DP_POS_ZU;

        if (!is_verb(p, i)) {
            continue;
        }
        if (can_be(p, i, DP_V_ZUINF) || zu) {
            seg->has_zu = true;
        } else if (dp_is_finite(p, i) && (seg->finite == DP_NONE || seg->is_sub || seg->is_rel)) {
            seg->finite = (int32_t)i;
        } else {
            seg->has_nonfinite = true;
        }
    }
    seg->verb_first = seg->finite == (int32_t)seg->start;
}

static void add_segment(struct builder *b, uint32_t first, uint32_t end, bool after_conj)
{
    struct segment seg = {.first = first, .end = end, .finite = DP_NONE, .after_conj = after_conj};

    if (first >= end || b->count >= SEGMENTS_MAX) {
        return;
    }
    describe(b->p, &seg);
    seg.after_stop =
        first > 0 && b->p->text->tokens[first - 1].sentence == b->sentence && pos_at(b->p, first - 1) == DP_POS_STOP;
    b->segments[b->count++] = seg;
}

/* The chunk in front of the bracket that closes at `i`; -1. */
static int32_t chunk_before_bracket(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    while (i > s->first && !dp_token_is(p->text, i, "(")) {
        i--;
    }
    return i > s->first ? p->syn->chunk_of[i - 1] : -1;
}

/* "Deutschland, | Frankreich und Polen", "ein neues, | langes Programm": the comma stands inside a phrase or list. */
static bool is_list_comma(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    int32_t left, right;

    if (pos_at(p, i) != DP_POS_COMMA || i == s->first || i + 1 >= s->end) {
        return false;
    }
    left = p->syn->chunk_of[i - 1];
    if (left < 0 && dp_token_is(p->text, i - 1, ")")) {
        left = chunk_before_bracket(p, s, i - 1);
    }
    right = p->syn->chunk_of[i + 1 + (pos_at(p, i + 1) == DP_POS_CONJ && i + 2 < s->end)];
    return left >= 0 && right >= 0 && (left == right || p->chunks.at[left].next == right);
}

enum { BRACKET_MAX_TOKENS = 12 };

/* The token that closes a bracket without verbs at `i`, "(IS)", "(FPÖ)": it interrupts no clause. `i` when there is
 * none. */
static uint32_t bracket_close(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    if (!dp_token_is(p->text, i, "(")) {
        return i;
    }
    for (uint32_t k = i + 1; k < s->end && k <= i + BRACKET_MAX_TOKENS && !is_verb(p, k); k++) {
        if (dp_token_is(p->text, k, ")")) {
            return k;
        }
    }
    return i;
}

static void cut_segments(struct builder *b)
{
    const struct dp_sentence *s = &b->p->text->sentences[b->sentence];
    uint32_t first = s->first;
    bool after_conj = false;

    for (uint32_t i = s->first; i < s->end; i++) {
        uint32_t end = dp_segment_end(b->p, i);
        uint32_t close = bracket_close(b->p, s, i);

        if (close > i) {
            i = close;
        } else if (is_gap(pos_at(b->p, i)) && !is_list_comma(b->p, s, i)) {
            add_segment(b, first, i, after_conj);
            first = i + 1;
            after_conj = false;
        } else if (pos_at(b->p, i) == DP_POS_CONJ && i > first && joins_clauses(b->p, first, i, end)) {
            add_segment(b, first, i, after_conj);
            first = i;
            after_conj = true;
        }
    }
    add_segment(b, first, s->end, after_conj);
}

/* Up the chain of parents: the nearest clause for which `wanted` holds. */
static int32_t nearest(const struct builder *b, bool (*wanted)(const struct builder *b, int32_t c))
{
    int32_t c = b->current;

    for (int hops = 0; c != DP_NONE && hops < SEGMENTS_MAX; hops++) {
        if (wanted(b, c)) {
            return c;
        }
        c = clause_at(b, c)->parent;
    }
    return DP_NONE;
}

/* Waits for its verb: "Der Präsident, der ..., | sagte". */
static bool is_pending(const struct builder *b, int32_t c) { return clause_at(b, c)->verb == DP_NONE; }

/* "der in Mali ist", "weil er krank war": the finite verb closes the clause. */
static bool is_verb_last(const struct builder *b, int32_t c)
{
    return clause_at(b, c)->kind == DP_CLAUSE_REL || clause_at(b, c)->kind == DP_CLAUSE_SUB;
}

/* Waits for the end of its bracket: "Er hat den Mann, der ..., | getötet". */
static bool is_open(const struct builder *b, int32_t c)
{
    struct dp_verbs verbs;

    dp_clause_verbs(b->p, c, &verbs);
    return verbs.count == 1 && !is_verb_last(b, c) &&
           (b->p->syn->words[verbs.at[0]].flags & (DP_R_AUX | DP_R_MODAL)) != 0;
}

static bool is_main(const struct builder *b, int32_t c) { return clause_at(b, c)->kind == DP_CLAUSE_MAIN; }

/* Complete and embedded: what follows its comma belongs to the clause around it. */
static bool is_embedded(const struct builder *b, int32_t c)
{
    const struct dp_clause *clause = clause_at(b, c);

    return clause->kind != DP_CLAUSE_MAIN && clause->parent != DP_NONE && !is_pending(b, c);
}

static enum dp_status open_clause(struct builder *b, const struct segment *seg, enum dp_clause_kind kind,
                                  int32_t parent)
{
    int32_t c = dp_clause_add(b->p, b->sentence, kind, parent);

    if (c == DP_NONE) {
        return DP_NO_MEMORY;
    }
    dp_clause_take(b->p, c, seg->first, seg->end);
    if (seg->finite != DP_NONE || seg->has_nonfinite || seg->has_zu) {
        clause_at(b, c)->verb = (int32_t)first_verb(b->p, seg->start, seg->end);
    }
    b->current = c;
    return DP_OK;
}

static void extend(struct builder *b, int32_t c, const struct segment *seg)
{
    dp_clause_take(b->p, c, seg->first, seg->end);
    if (clause_at(b, c)->verb == DP_NONE && (seg->finite != DP_NONE || seg->has_nonfinite || seg->has_zu)) {
        clause_at(b, c)->verb = (int32_t)first_verb(b->p, seg->start, seg->end);
    }
    b->current = c;
}

static enum dp_status place_dependent(struct builder *b, const struct segment *seg)
{
    enum dp_clause_kind kind = seg->is_rel ? DP_CLAUSE_REL : DP_CLAUSE_SUB;
    int32_t parent = b->current;

    if (seg->is_sub && seg->has_zu && seg->finite == DP_NONE) {
        kind = DP_CLAUSE_INF; /* um ... zu */
    }
    DP_TRY(open_clause(b, seg, kind, parent));
    if (seg->is_sub) {
        uint32_t sub = pos_at(b->p, seg->start) == DP_POS_SUB ? seg->start : seg->start + 1;

        clause_at(b, b->current)->sub = b->p->text->tokens[sub].sym;
    }
    return DP_OK;
}

/* A subordinate clause in front of its main clause hangs on it, unless that one hangs below: no clause is its own. */
static void adopt_front(struct builder *b, int32_t front)
{
    struct dp_clause *clause = NULL;

    if (clause_at(b, b->current)->parent != DP_NONE) {
        return; /* on a main clause before it, which the clauses in front belong to */
    }
    for (; front != DP_NONE && front != b->current; front = clause->parent) {
        clause = clause_at(b, front);
    }
    if (front == DP_NONE && clause != NULL && clause->kind != DP_CLAUSE_MAIN) {
        clause->parent = b->current;
    }
}

static enum dp_status place_finite(struct builder *b, const struct segment *seg)
{
    int32_t pending = nearest(b, is_pending);
    int32_t front = b->current;
    int32_t parent;

    if (pending != DP_NONE && (seg->verb_first || !is_main(b, pending)) && !seg->after_conj) {
        extend(b, pending, seg);
        return DP_OK;
    }
    if (seg->after_conj && b->current != DP_NONE) {
        const struct dp_clause before = *clause_at(b, b->current);
        bool verb_last = seg->finite != DP_NONE && (uint32_t)seg->finite + 1 >= seg->end &&
                         before.kind != DP_CLAUSE_MAIN && !seg->verb_first;
        bool same = verb_last || (before.kind == DP_CLAUSE_MAIN);

        parent = same ? b->current : nearest(b, is_main);
        DP_TRY(open_clause(b, seg, same ? (enum dp_clause_kind)before.kind : DP_CLAUSE_MAIN, parent));
        clause_at(b, b->current)->is_coordinated = parent != DP_NONE;
        clause_at(b, b->current)->sub = same ? before.sub : DP_NO_SYM;
        return DP_OK;
    }
    parent = seg->after_stop ? DP_NONE : nearest(b, is_main);
    DP_TRY(open_clause(b, seg, DP_CLAUSE_MAIN, parent));
    if (seg->verb_first) {
        clause_at(b, b->current)->flags |= DP_CL_VERB_FIRST;
    }
    adopt_front(b, front);
    return DP_OK;
}

static enum dp_status place_nonfinite(struct builder *b, const struct segment *seg)
{
    int32_t open = nearest(b, is_open);
    int32_t pending = nearest(b, is_pending);

    if (seg->has_zu && (open == DP_NONE || (!seg->has_nonfinite && !seg->after_conj))) {
        return open_clause(b, seg, DP_CLAUSE_INF, b->current);
    }
    if (open != DP_NONE && !seg->after_conj) {
        extend(b, open, seg);
        return DP_OK;
    }
    if (seg->after_conj && b->current != DP_NONE) {
        const struct dp_clause before = *clause_at(b, b->current);

        DP_TRY(open_clause(b, seg, (enum dp_clause_kind)before.kind, b->current));
        clause_at(b, b->current)->is_coordinated = true;
        clause_at(b, b->current)->sub = before.sub;
        return DP_OK;
    }
    if (pending != DP_NONE && !seg->after_stop) {
        extend(b, pending, seg);
        return DP_OK;
    }
    return open_clause(b, seg, DP_CLAUSE_MAIN, seg->after_stop ? DP_NONE : b->current);
}

static bool is_dash(const struct dp_parser *p, uint32_t i)
{
    return dp_token_is(p->text, i, "–") || dp_token_is(p->text, i, "-") || dp_token_is(p->text, i, "—");
}

/* "Der Rat – auch China – verhängte": words between dashes interrupt the clause around them. */
static bool is_insertion(const struct builder *b, const struct segment *seg)
{
    return b->current != DP_NONE && seg->after_stop && is_dash(b->p, seg->first - 1) &&
           seg->end < b->p->text->sentences[b->sentence].end && is_dash(b->p, seg->end);
}

static enum dp_status place_fragment(struct builder *b, const struct segment *seg)
{
    int32_t around = b->current;

    if (is_insertion(b, seg)) {
        DP_TRY(open_clause(b, seg, DP_CLAUSE_MAIN, around));
        b->current = around;
        return DP_OK;
    }

    while (around != DP_NONE && is_embedded(b, around) && !seg->after_conj) {
        around = clause_at(b, around)->parent;
    }
    if (around == DP_NONE || seg->after_stop) {
        return open_clause(b, seg, DP_CLAUSE_MAIN, DP_NONE);
    }
    extend(b, around, seg);
    return DP_OK;
}

/* Has the clause a helper that a participle can share: "hatten ... getötet und deren Lager | zerstört"? */
static bool has_helper(const struct builder *b, int32_t c)
{
    struct dp_verbs verbs;

    dp_clause_verbs(b->p, c, &verbs);
    return verbs.count > 0 && (b->p->syn->words[verbs.at[0]].flags & (DP_R_AUX | DP_R_MODAL)) != 0;
}

/* "wurden ... festgenommen, | zu Haftstrafen verurteilt und ...": a participle behind another shares its helper, too.
 */
static bool goes_on_chain(const struct builder *b, const struct segment *seg)
{
    return b->current != DP_NONE && !seg->after_conj && !seg->after_stop && seg->first >= 2 &&
           pos_at(b->p, seg->first - 1) == DP_POS_COMMA && can_be(b->p, seg->first - 2, DP_V_PART2) &&
           b->p->syn->clause_of[seg->first - 2] == b->current && has_helper(b, b->current);
}

/* "Unterstützt wurde der Protest von ...": in front of its helper it is the participle. */
static void settle_topic(const struct dp_parser *p, struct segment *seg)
{
    uint32_t next = seg->start + 1;

    if (seg->verb_first && next < seg->end && can_be(p, seg->start, DP_V_PART2) && dp_is_finite(p, next) &&
        (p->syn->words[next].flags & DP_R_AUX) != 0) {
        p->syn->words[seg->start].verb &= (uint16_t)~DP_V_FINITE;
        seg->finite = (int32_t)next;
        seg->verb_first = false;
        seg->has_nonfinite = true;
    }
}

/*
 * "verletzt", "besucht" are finite or participle. Last in a main clause they are the participle: of an open bracket, of
 * the helper before a conjunction, or of a headline that leaves its helper out ("18 Menschen verschleppt").
 */
static void settle_participle(struct builder *b, struct segment *seg)
{
    uint32_t end = skip_quotes_back(b->p, seg->start, seg->end);
    uint32_t last = end - 1;
    bool shared;

    if (end == seg->start) {
        return;
    }
    if (last > seg->start && b->p->text->tokens[last].sym == b->p->key.worden) {
        last--;
    }
    settle_topic(b->p, seg);
    if (seg->is_sub || seg->is_rel || seg->verb_first || !can_be(b->p, last, DP_V_PART2)) {
        return;
    }
    seg->after_conj |= (seg->finite == DP_NONE || (uint32_t)seg->finite == last) && goes_on_chain(b, seg);
    if (seg->finite == DP_NONE || (uint32_t)seg->finite != last) {
        return;
    }
    shared = b->current != DP_NONE && (seg->after_conj ? has_helper(b, b->current) : nearest(b, is_open) != DP_NONE);
    if (shared || b->current == DP_NONE || seg->after_stop) {
        b->p->syn->words[last].verb &= (uint16_t)~DP_V_FINITE;
        seg->finite = DP_NONE;
        seg->has_nonfinite = true;
    }
}

/* Waits for an infinitive: "Die Regierung will die Partei, die ..., | verbieten". */
static bool is_open_for_infinitive(const struct builder *b, int32_t c)
{
    struct dp_verbs verbs;

    dp_clause_verbs(b->p, c, &verbs);
    return is_open(b, c) && ((b->p->syn->words[verbs.at[0]].flags & DP_R_MODAL) != 0 ||
                             dp_has_verb_lemma(b->p, verbs.at[0], b->p->key.become));
}

/* "verbieten" is finite or infinitive. Alone and last behind an insertion it is the infinitive of the open bracket. */
static void settle_infinitive(struct builder *b, struct segment *seg)
{
    uint32_t last = skip_quotes_back(b->p, seg->start, seg->end) - 1;

    if (seg->is_sub || seg->is_rel || seg->after_conj || seg->has_nonfinite || seg->finite == DP_NONE ||
        (uint32_t)seg->finite != last || !can_be(b->p, last, DP_V_INF)) {
        return;
    }
    if (nearest(b, is_open_for_infinitive) != DP_NONE) {
        b->p->syn->words[last].verb &= (uint16_t)~DP_V_FINITE;
        seg->finite = DP_NONE;
        seg->verb_first = false;
        seg->has_nonfinite = true;
    }
}

static enum dp_status place(struct builder *b, struct segment *seg)
{
    if (seg->start >= seg->end) {
        return DP_OK;
    }
    settle_participle(b, seg);
    settle_infinitive(b, seg);
    if (seg->is_sub || seg->is_rel) {
        return place_dependent(b, seg);
    }
    if (seg->finite != DP_NONE) {
        return place_finite(b, seg);
    }
    if (seg->has_nonfinite || seg->has_zu) {
        return place_nonfinite(b, seg);
    }
    return place_fragment(b, seg);
}

/* "versuchte das Treffen abzusagen": a zu-infinitive without a comma gets a clause of its own behind the finite verb.
 */
static enum dp_status split_infinitive(struct builder *b, int32_t c)
{
    struct dp_clause clause = *clause_at(b, c);
    struct dp_verbs verbs;
    uint32_t from;
    uint32_t zu = UINT32_MAX;
    int32_t inf;

    dp_clause_verbs(b->p, c, &verbs);
    for (uint32_t k = 0; k < verbs.count; k++) {
        uint32_t i = verbs.at[k];

        if (can_be(b->p, i, DP_V_ZUINF) || (i > clause.first && pos_at(b->p, i - 1) == DP_POS_ZU)) {
            zu = i;
        }
    }
    if (zu == UINT32_MAX || clause.kind == DP_CLAUSE_INF || clause.finite == DP_NONE || (uint32_t)clause.finite > zu) {
        return DP_OK;
    }
    from = (uint32_t)clause.finite + 1;
    if (clause.subject != DP_NONE && b->p->chunks.at[clause.subject].first >= from) {
        from = b->p->chunks.at[clause.subject].end;
    }
    if (from > zu) {
        return DP_OK;
    }
    inf = dp_clause_add(b->p, b->sentence, DP_CLAUSE_INF, c);
    if (inf == DP_NONE) {
        return DP_NO_MEMORY;
    }
    for (uint32_t i = from; i <= zu; i++) {
        if (b->p->syn->clause_of[i] == c) {
            dp_clause_take(b->p, inf, i, i + 1);
        }
    }
    return DP_OK;
}

static bool is_helper(const struct dp_parser *p, uint32_t i)
{
    return (p->syn->words[i].flags & (DP_R_AUX | DP_R_MODAL)) != 0;
}

/* Which of the verbs is finite: the first in a main clause, the last in a verb-last one. */
static int32_t choose_finite(const struct dp_parser *p, const struct dp_clause *clause, const struct dp_verbs *verbs)
{
    bool verb_last = clause->kind == DP_CLAUSE_SUB || clause->kind == DP_CLAUSE_REL;

    if (clause->kind == DP_CLAUSE_INF) {
        return DP_NONE;
    }
    for (uint32_t k = 0; k < verbs->count; k++) {
        uint32_t i = verbs->at[verb_last ? verbs->count - 1 - k : k];

        if (dp_is_finite(p, i)) {
            return (int32_t)i;
        }
    }
    return DP_NONE;
}

/* "zeigte sich besorgt", "trat entschieden auf": a participle behind a full verb only says how. A finite form that is
 * an adjective as well ("verübten") is too uncertain for that. */
static bool is_manner(const struct dp_parser *p, const struct dp_clause *clause, uint32_t i)
{
    uint32_t finite = clause->finite == DP_NONE ? i : (uint32_t)clause->finite;

    return clause->kind == DP_CLAUSE_MAIN && finite < i && !is_helper(p, finite) && can_be(p, i, DP_V_PART2) &&
           !can_be(p, i, DP_V_INF | DP_V_ZUINF) && dp_lexicon_as(p->lex, p->text->tokens[finite].sym, DP_W_ADJ) == NULL;
}

/* The lexical verb: the last that is no auxiliary or modal; else the finite verb itself ("ist", "hat"). */
static int32_t choose_lexical(const struct dp_parser *p, const struct dp_clause *clause, const struct dp_verbs *verbs)
{
    int32_t best = DP_NONE;

    for (uint32_t k = 0; k < verbs->count; k++) {
        if (!is_helper(p, verbs->at[k]) && !dp_has_verb_lemma(p, verbs->at[k], p->key.let) &&
            !is_manner(p, clause, verbs->at[k])) {
            best = (int32_t)verbs->at[k];
        }
    }
    if (best == DP_NONE && verbs->count > 0) {
        best = clause->finite != DP_NONE ? clause->finite : (int32_t)verbs->at[verbs->count - 1];
    }
    return best;
}

static uint16_t mood_of(const struct dp_parser *p, uint32_t finite)
{
    struct dp_readings all = dp_lexicon_readings(p->lex, p->text->tokens[finite].sym);
    uint16_t flags = 0;
    bool indicative = false;

    for (uint32_t i = 0; i < all.count; i++) {
        uint16_t verb = all.at[i].verb;

        if (all.at[i].class != DP_W_VERB || (verb & DP_V_FINITE) == 0) {
            continue;
        }
        /* "habe" is first person in the indicative, which news does not speak in */
        indicative |= (verb & DP_V_IND) != 0 && (verb & DP_V_P3) != 0;
        flags |= (verb & DP_V_K1) != 0 ? DP_CL_K1 : 0;
        flags |= (verb & DP_V_K2) != 0 ? DP_CL_K2 : 0;
        flags |= (verb & DP_V_PAST) != 0 ? DP_CL_PAST : 0;
    }
    return indicative ? flags & DP_CL_PAST : flags;
}

/* Passive, perfect, future from the helpers around the lexical verb. */
static uint16_t voice_of(const struct dp_parser *p, const struct dp_clause *clause, const struct dp_verbs *verbs,
                         uint32_t *modal)
{
    const struct dp_reading *part = dp_verb_as(p, (uint32_t)clause->verb, DP_V_PART2);
    uint16_t flags = 0;
    bool participle = part != NULL && clause->verb != clause->finite;

    for (uint32_t k = 0; k < verbs->count; k++) {
        uint32_t i = verbs->at[k];
        bool finite = (int32_t)i == clause->finite;

        if ((int32_t)i == clause->verb) {
            continue;
        }
        if (p->text->tokens[i].sym == p->key.worden || (participle && dp_has_verb_lemma(p, i, p->key.become))) {
            flags |= p->text->tokens[i].sym == p->key.worden ? DP_CL_PASSIVE | DP_CL_PERFECT : DP_CL_PASSIVE;
        } else if (dp_has_verb_lemma(p, i, p->key.become)) {
            flags |= finite ? DP_CL_FUTURE : 0;
        } else if (participle && dp_has_verb_lemma(p, i, p->key.have)) {
            flags |= DP_CL_PERFECT;
        } else if (participle && dp_has_verb_lemma(p, i, p->key.be)) {
            flags |= (part->flags & DP_R_SEIN) != 0 ? DP_CL_PERFECT : DP_CL_STATE;
        } else if (dp_has_verb_lemma(p, i, p->key.let)) {
            flags |= DP_CL_CAUSATIVE;
        } else if ((p->syn->words[i].flags & DP_R_MODAL) != 0) {
            *modal = p->syn->words[i].lemma;
        }
    }
    return (flags & DP_CL_PASSIVE) != 0 ? flags & (uint16_t)~DP_CL_STATE : flags;
}

static bool is_negated(const struct dp_parser *p, int32_t c)
{
    const struct dp_clause *clause = &p->clauses.at[c];

    for (uint32_t i = clause->first; i < clause->end; i++) {
        /* "nicht nur" denies nothing */
        if (p->syn->clause_of[i] == c && pos_at(p, i) == DP_POS_NEG &&
            !(i + 1 < clause->end && dp_token_is(p->text, i + 1, "nur"))) {
            return true;
        }
    }
    return false;
}

/* A headline's participle without its helper: "Zwei Soldaten getötet". */
static bool is_bare_participle(const struct dp_parser *p, const struct dp_clause *clause, const struct dp_verbs *verbs)
{
    return clause->kind == DP_CLAUSE_MAIN && !clause->is_coordinated && clause->finite == DP_NONE &&
           verbs->count == 1 && dp_verb_as(p, (uint32_t)clause->verb, DP_V_PART2) != NULL;
}

static void analyse_verbs(struct builder *b, int32_t c)
{
    struct dp_parser *p = b->p;
    struct dp_clause *clause = clause_at(b, c);
    struct dp_verbs verbs;

    dp_clause_verbs(p, c, &verbs);
    clause->particle = verbs.particle;
    clause->finite = choose_finite(p, clause, &verbs);
    clause->verb = choose_lexical(p, clause, &verbs);
    if (clause->verb == DP_NONE) {
        return;
    }
    dp_clause_set_lemma(p, c, (uint32_t)clause->verb,
                        clause->verb == clause->finite ? DP_V_FINITE : DP_V_PART2 | DP_V_INF | DP_V_ZUINF);
    clause->flags |= voice_of(p, clause, &verbs, &clause->modal);
    if (is_bare_participle(p, clause, &verbs)) {
        clause->flags |= DP_CL_PASSIVE;
    }
    clause->flags |= clause->finite != DP_NONE ? mood_of(p, (uint32_t)clause->finite) : 0;
    clause->flags |= is_negated(p, c) ? DP_CL_NEGATED : 0;
}

/* "wurden 15 Männer festgenommen und ihr Lager zerstört": the second participle shares the helpers of the first. */
static void share_helpers(struct builder *b, int32_t c)
{
    const uint16_t shared =
        DP_CL_PASSIVE | DP_CL_PERFECT | DP_CL_FUTURE | DP_CL_STATE | DP_CL_K1 | DP_CL_K2 | DP_CL_PAST;
    struct dp_clause *clause = clause_at(b, c);
    struct dp_clause *before = clause->parent == DP_NONE ? NULL : clause_at(b, clause->parent);

    while (before != NULL && clause->is_coordinated && before->is_coordinated && before->finite == DP_NONE &&
           before->parent != DP_NONE) {
        before =
            clause_at(b, before->parent); /* "festgenommen, verurteilt und freigelassen": the helper's own clause */
    }
    if (before == NULL || !clause->is_coordinated || clause->verb == DP_NONE || before->verb == DP_NONE) {
        return;
    }
    if (clause->finite == DP_NONE && before->finite != DP_NONE) {
        if ((clause->flags & DP_CL_PASSIVE) != 0 && (before->flags & DP_CL_STATE) != 0) {
            before->flags ^= DP_CL_PASSIVE | DP_CL_STATE; /* "seien A getötet und B verletzt worden" */
        }
        clause->flags |= before->flags & shared;
        clause->modal = before->modal;
        if ((before->flags & DP_CL_PASSIVE) == 0 && clause->object == DP_NONE) {
            clause->object = clause->subject; /* "hat A getötet und B verletzt" */
            clause->subject = before->subject;
        }
    } else if (before->finite == DP_NONE && clause->finite != DP_NONE) {
        before->flags |= clause->flags & shared; /* "dass A getötet und B verletzt worden sei" */
        before->modal = clause->modal;
        before->finite = clause->finite;
    }
}

static void assign_chunks(struct builder *b)
{
    const struct dp_sentence *s = &b->p->text->sentences[b->sentence];

    for (uint32_t k = b->p->chunks.count; k-- > 0;) {
        struct dp_chunk *chunk = &b->p->chunks.at[k];

        if (chunk->first < s->first) {
            break;
        }
        chunk->clause = b->p->syn->clause_of[chunk->head];
    }
}

/* A coordination that turned out to cross a clause is none. */
static void cut_coordination(struct builder *b)
{
    const struct dp_sentence *s = &b->p->text->sentences[b->sentence];

    for (uint32_t k = b->p->chunks.count; k-- > 0 && b->p->chunks.at[k].first >= s->first;) {
        struct dp_chunk *chunk = &b->p->chunks.at[k];

        if (chunk->next != DP_NONE && b->p->chunks.at[chunk->next].clause != chunk->clause) {
            b->p->chunks.at[chunk->next].previous = DP_NONE;
            chunk->next = DP_NONE;
        }
    }
}

enum dp_status dp_clauses_german(struct dp_parser *p, uint32_t sentence)
{
    struct builder b = {.p = p, .sentence = sentence, .current = DP_NONE};
    uint32_t first = p->clauses.count;
    uint32_t end;

    cut_segments(&b);
    for (uint32_t i = 0; i < b.count; i++) {
        DP_TRY(place(&b, &b.segments[i]));
    }
    end = p->clauses.count;
    assign_chunks(&b);
    cut_coordination(&b);
    for (uint32_t c = first; c < end; c++) {
        analyse_verbs(&b, (int32_t)c);
        dp_clause_arguments(p, (int32_t)c);
    }
    for (uint32_t c = first; c < end; c++) {
        DP_TRY(split_infinitive(&b, (int32_t)c));
    }
    assign_chunks(&b);
    for (uint32_t c = first; c < p->clauses.count; c++) {
        if (c >= end || clause_at(&b, (int32_t)c)->verb != DP_NONE) {
            analyse_verbs(&b, (int32_t)c);
            dp_clause_arguments(p, (int32_t)c);
        }
        share_helpers(&b, (int32_t)c);
    }
    dp_clause_link(p, first);
    return DP_OK;
}

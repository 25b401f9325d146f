/* time_match.c - runs the compiled patterns over atoms. */
#include "time/time_match.h"

enum {
    STEPS_MAX = 2000, /* ops of one rule at one place; patterns have no loops, so it is never reached in practice */
    UNDO_MAX = 32     /* captures on one way through a pattern */
};

struct undo {
    uint32_t slot, set;
    int32_t value;
};

struct runner {
    const struct dp_time_rules *rules;
    const struct dp_atom *atoms;
    struct dp_span sentence; /* atoms */
    uint32_t steps;
    uint32_t begin, end; /* atoms of the expression; end UINT32_MAX = not marked */
    struct dp_time_slots slots;
    struct undo *undo; /* [UNDO_MAX] what captures have overwritten, for going back */
    uint32_t undo_count;
};

static void capture(struct runner *r, uint8_t slot, int32_t value)
{
    if (slot == DP_SLOT_NONE || r->undo_count == UNDO_MAX) {
        return;
    }
    r->undo[r->undo_count++] = (struct undo){slot, r->slots.set, r->slots.value[slot]};
    r->slots.value[slot] = value;
    r->slots.set |= 1u << slot;
}

static void go_back(struct runner *r, uint32_t undo_count)
{
    while (r->undo_count > undo_count) {
        const struct undo *last = &r->undo[--r->undo_count];

        r->slots.value[last->slot] = last->value;
        r->slots.set = last->set;
    }
}

static bool case_fits(uint8_t wanted, uint8_t flags)
{
    if (wanted == DP_CASE_UPPER) {
        return flags & DP_ATOM_UPPER;
    }
    return wanted == DP_CASE_ANY || !(flags & DP_ATOM_UPPER) || flags & DP_ATOM_START;
}

/* A number with separators is an amount, never a year, a day or a time written with a fixed number of digits. */
static bool digits_fit(const struct dp_time_op *op, const struct dp_atom *atom)
{
    return atom->digits >= op->min_len && atom->digits <= op->max_len && atom->number >= op->lo &&
           atom->number <= op->hi && (op->arg == 1 || atom->number % (int32_t)op->arg == 0) &&
           (!(atom->flags & DP_ATOM_GROUPED) || op->min_len == 1);
}

/* Whether `op` takes `atom`; *value = what to capture. */
static bool takes(const struct runner *r, const struct dp_time_op *op, const struct dp_atom *atom, int32_t *value)
{
    *value = atom->number;
    switch ((enum dp_time_opcode)op->code) {
    case DP_TOP_CLASS:
        return atom->word != DP_TIME_NO_WORD && dp_time_in_class(r->rules, atom->word, op->arg, value) &&
               case_fits(op->letter_case, atom->flags);
    case DP_TOP_DIGITS:
        return digits_fit(op, atom);
    case DP_TOP_WORD:
        return atom->flags & DP_ATOM_WORD && case_fits(op->letter_case, atom->flags);
    default:
        return true;
    }
}

/* Whether the next atom that the program takes from `pc` on can be the one at `at`. */
static bool can_go(const struct runner *r, uint32_t pc, uint32_t at)
{
    for (;; pc++) {
        const struct dp_time_op *op = &r->rules->ops.at[pc];
        int32_t value;

        if (op->code == DP_TOP_ACCEPT) {
            return true;
        }
        if (op->code == DP_TOP_SPLIT) {
            if (can_go(r, pc + 1, at)) {
                return true;
            }
            pc = op->arg - 1;
        } else if (op->code == DP_TOP_JUMP) {
            pc = op->arg - 1;
        } else if (op->code != DP_TOP_BEGIN && op->code != DP_TOP_END && op->code != DP_TOP_GLUE) {
            return at < r->sentence.end && takes(r, op, &r->atoms[at], &value);
        }
    }
}

static bool run(struct runner *r, uint32_t pc, uint32_t at, uint32_t *last);

/* Two ways on: *pc becomes the op before the one to go on with. True: the first way went through to the end. */
static bool run_split(struct runner *r, uint32_t *pc, uint32_t at, uint32_t *last)
{
    uint32_t other = r->rules->ops.at[*pc].arg;
    uint32_t undo_count = r->undo_count;
    uint32_t begin = r->begin;
    uint32_t end = r->end;

    if (!can_go(r, *pc + 1, at)) {
        *pc = other - 1;
        return false;
    }
    if (!can_go(r, other, at)) {
        return false;
    }
    if (run(r, *pc + 1, at, last)) {
        return true;
    }
    go_back(r, undo_count);
    r->begin = begin;
    r->end = end;
    *pc = other - 1;
    return false;
}

/* Run from op `pc` at atom `at`; the first way through wins. *last = one behind the last atom taken. */
static bool run(struct runner *r, uint32_t pc, uint32_t at, uint32_t *last)
{
    for (;; pc++) {
        const struct dp_time_op *op = &r->rules->ops.at[pc];
        int32_t value;

        if (++r->steps > STEPS_MAX) {
            return false;
        }
        if (op->code == DP_TOP_ACCEPT) {
            *last = at;
            return true;
        }
        if (op->code == DP_TOP_SPLIT) {
            if (run_split(r, &pc, at, last)) {
                return true;
            }
        } else if (op->code == DP_TOP_JUMP) {
            pc = op->arg - 1;
        } else if (op->code == DP_TOP_BEGIN) {
            r->begin = at;
        } else if (op->code == DP_TOP_END) {
            r->end = at;
        } else if (at >= r->sentence.end) {
            return false;
        } else if (op->code == DP_TOP_GLUE) {
            if (r->atoms[at].flags & DP_ATOM_SPACE) {
                return false;
            }
        } else if (takes(r, op, &r->atoms[at], &value)) {
            capture(r, op->slot, value);
            at++;
        } else {
            return false;
        }
    }
}

/* Look the leads up backwards from *first, which moves to the first of them, and *inside to the first inside. */
static bool leads_fit(struct runner *r, const struct dp_time_rule *rule, uint32_t *first, uint32_t *inside)
{
    for (uint32_t i = 0; i < rule->lead_count; i++) {
        const struct dp_time_lead *lead = &rule->leads[i];
        uint32_t before = *first - 1;
        int32_t value;

        if (*first > r->sentence.begin && dp_time_in_class(r->rules, r->atoms[before].word, lead->class_id, &value)) {
            *first = before;
            *inside = lead->inside ? before : *inside;
            capture(r, lead->slot, value);
        } else if (!lead->optional) {
            return false;
        }
    }
    return true;
}

static bool glued(const struct dp_atom *atom) { return !(atom->flags & DP_ATOM_SPACE); }

static bool is_solid(const struct dp_atom *atom) { return atom->digits > 0 || atom->flags & DP_ATOM_WORD; }

/*
 * Whether the sign `middle` ties two atoms to one thing: "3,2014", "1/2014", "Juni-Ausgabe". A dash between two numbers
 * does not when the rules know it as a cue of ranges: "2010-2014".
 */
static bool ties(const struct runner *r, const struct dp_atom *left, const struct dp_atom *middle,
                 const struct dp_atom *right)
{
    if (!glued(middle) || !glued(right) || !is_solid(left) || !is_solid(right) || is_solid(middle)) {
        return false;
    }
    if (left->token == middle->token && middle->token == right->token) {
        return true;
    }
    return left->digits > 0 && right->digits > 0 &&
           !dp_time_in_class(r->rules, middle->word, r->rules->class_cue, NULL);
}

/* Whether a match may begin at `first`. One that begins with a sign brings its own context. */
static bool left_edge(const struct runner *r, uint32_t first)
{
    const struct dp_atom *atom = &r->atoms[first];

    if (atom->flags & DP_ATOM_TAIL) {
        return false;
    }
    if (first == r->sentence.begin || !is_solid(atom)) {
        return true;
    }
    if (glued(atom) && is_solid(&atom[-1])) {
        return false;
    }
    return first - 1 == r->sentence.begin || !ties(r, &atom[-2], &atom[-1], atom);
}

/* Whether a match may end before `last`. "27.6." followed by a digit is not all of the date. */
static bool right_edge(const struct runner *r, uint32_t last)
{
    const struct dp_atom *next = &r->atoms[last];

    if (next[-1].flags & DP_ATOM_HEAD) {
        return false;
    }
    if (last == r->sentence.end) {
        return true;
    }
    if (glued(next) && is_solid(next) && (is_solid(&next[-1]) || next->digits > 0)) {
        return false;
    }
    return last + 1 == r->sentence.end || !ties(r, &next[-1], next, &next[1]);
}

static void apply_settings(struct dp_time_slots *slots, const struct dp_time_rule *rule)
{
    for (uint32_t s = 0; s < DP_SLOTS; s++) {
        if (rule->set_slots >> s & 1) {
            slots->value[s] = rule->set[s];
        }
    }
    slots->set |= rule->set_slots;
}

static enum dp_status add_match(struct dp_time_matches *out, struct dp_arena *arena, const struct runner *r,
                                uint32_t number, uint32_t last)
{
    struct dp_time_match match = {.begin = r->begin, .rule = number, .slots = r->slots};

    match.end = r->end == UINT32_MAX ? last : r->end;
    if (match.begin >= match.end) {
        return DP_OK;
    }
    apply_settings(&match.slots, &r->rules->rules.at[number]);
    return DP_PUSH(arena, out, match) ? DP_OK : DP_NO_MEMORY;
}

static enum dp_status try_rule(struct dp_time_matches *out, struct dp_arena *arena, struct runner *r, uint32_t number,
                               uint32_t at)
{
    const struct dp_time_rule *rule = &r->rules->rules.at[number];
    uint32_t first = at;  /* of the match with its leads */
    uint32_t inside = at; /* of the expression with its leads */
    uint32_t last;

    r->steps = 0;
    r->end = UINT32_MAX;
    r->slots.set = 0;
    r->undo_count = 0;
    if ((rule->lead_count > 0 && !leads_fit(r, rule, &first, &inside)) || !run(r, rule->code, at, &last) ||
        !left_edge(r, first) || !right_edge(r, last)) {
        return DP_OK;
    }
    r->begin = inside < at ? inside : r->begin;
    return add_match(out, arena, r, number, last);
}

/* Most tries fail on their first or second atom; see that before anything is set up. */
static bool is_worth_a_try(const struct runner *r, const struct dp_time_start *start, uint32_t at)
{
    const struct dp_atom *atom = &r->atoms[at];
    uint32_t second = at + 1 < r->sentence.end ? atom[1].word : DP_TIME_NO_WORD;
    bool has_second = second != DP_TIME_NO_WORD || (at + 1 < r->sentence.end && atom[1].digits > 0);

    return (has_second || !start->needs_second) &&
           (start->second == 0 || dp_time_in_class(r->rules, second, start->second, NULL)) &&
           (start->digits == 0 || digits_fit(&r->rules->ops.at[start->digits], atom));
}

static enum dp_status try_atom(struct dp_time_matches *out, struct dp_arena *arena, struct runner *r, uint32_t at)
{
    const struct dp_atom *atom = &r->atoms[at];
    const struct dp_time_word *word = &r->rules->words.at[atom->word];
    uint32_t first = atom->digits > 0 ? r->rules->first_digit_rule : word->first_rule;
    uint32_t count = atom->digits > 0 ? r->rules->digit_rule_count : word->rule_count;

    for (uint32_t i = first; i < first + count; i++) {
        const struct dp_time_start *start = &r->rules->starts.at[i];

        if (is_worth_a_try(r, start, at)) {
            DP_TRY(try_rule(out, arena, r, start->rule, at));
        }
    }
    return DP_OK;
}

static bool goes_before(const struct dp_time_match *a, const struct dp_time_match *b)
{
    if (a->begin != b->begin) {
        return a->begin < b->begin;
    }
    return a->end != b->end ? a->end > b->end : a->rule < b->rule;
}

/* Matches come nearly in order, so that insertion beats anything cleverer. */
static void sort(struct dp_time_matches *out)
{
    for (uint32_t i = 1; i < out->count; i++) {
        struct dp_time_match match = out->at[i];
        uint32_t k = i;

        for (; k > 0 && goes_before(&match, &out->at[k - 1]); k--) {
            out->at[k] = out->at[k - 1];
        }
        out->at[k] = match;
    }
}

/* Keep the first of those that overlap, then drop what is no time expression. */
static void choose(struct dp_time_matches *out, const struct dp_time_rules *rules)
{
    uint32_t kept = 0;
    uint32_t end = 0;

    sort(out);
    for (uint32_t i = 0; i < out->count; i++) {
        if (out->at[i].begin < end) {
            continue;
        }
        end = out->at[i].end;
        if (rules->rules.at[out->at[i].rule].verb != DP_VERB_NONE) {
            out->at[kept++] = out->at[i];
        }
    }
    out->count = kept;
}

enum dp_status dp_time_match_sentence(struct dp_time_matches *out, struct dp_arena *arena, const struct dp_atoms *atoms,
                                      const struct dp_time_rules *rules, struct dp_span sentence)
{
    struct undo undo[UNDO_MAX];
    struct runner r = {.rules = rules, .atoms = atoms->at, .sentence = sentence, .undo = undo};

    out->count = 0;
    for (uint32_t at = sentence.begin; at < sentence.end; at++) {
        if (atoms->at[at].word != DP_TIME_NO_WORD || atoms->at[at].digits > 0) {
            DP_TRY(try_atom(out, arena, &r, at));
        }
    }
    choose(out, rules);
    return DP_OK;
}

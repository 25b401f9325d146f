/* time_pattern.c - compiles one pattern of a *.time file into the small program that time_match.c runs. */
#include "base/str.h"
#include "time/time_build.h"

#include <string.h>

enum { LET_DEPTH_MAX = 8, NESTING_MAX = 32, NAME_MAX_BYTES = 200 };

struct parser {
    const struct dp_time_build *b;
    struct dp_str text;
    uint32_t pos;
    uint32_t depth;   /* of $names inside $names */
    uint32_t nesting; /* of brackets */
};

static enum dp_status parse_sequence(struct parser *p);
static enum dp_status parse_group(struct parser *p);

static char peek(struct parser *p)
{
    while (p->pos < p->text.len && (p->text.ptr[p->pos] == ' ' || p->text.ptr[p->pos] == '\t')) {
        p->pos++;
    }
    return p->pos < p->text.len ? p->text.ptr[p->pos] : '\0';
}

static bool accept(struct parser *p, char c)
{
    if (peek(p) != c) {
        return false;
    }
    p->pos++;
    return true;
}

static enum dp_status mistake(const struct parser *p, const char *what) { return dp_time_mistake(p->b, what, p->text); }

static enum dp_status emit(const struct parser *p, struct dp_time_op op)
{
    return DP_PUSH(p->b->arena, &p->b->rules->ops, op) ? DP_OK : DP_NO_MEMORY;
}

static uint32_t here(const struct parser *p) { return p->b->rules->ops.count; }

/* Cut "/upper" or "/lower" off the end of an element. */
static enum dp_time_case cut_case(struct dp_str *element)
{
    static const struct {
        const char *suffix;
        enum dp_time_case letter_case;
    } cases[] = {{"/upper", DP_CASE_UPPER}, {"/lower", DP_CASE_LOWER}};

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct dp_str suffix = dp_str_of(cases[i].suffix);

        if (element->len > suffix.len && dp_str_ends(*element, suffix)) {
            element->len -= suffix.len;
            return cases[i].letter_case;
        }
    }
    return DP_CASE_ANY;
}

/* "/upper" behind the ")" of a list of words. */
static enum dp_time_case accept_case(struct parser *p)
{
    struct dp_str rest = dp_str_sub(p->text, p->pos, p->text.len);

    if (!dp_str_starts(rest, DP_STR("/upper"))) {
        return DP_CASE_ANY;
    }
    p->pos += DP_STR("/upper").len;
    return DP_CASE_UPPER;
}

/* A word written in a pattern, up to a blank or a sign of the notation; quotes take the signs away. */
static struct dp_str scan_literal(struct parser *p)
{
    uint32_t begin = p->pos;

    if (accept(p, '"')) {
        uint32_t end = dp_str_find(p->text, DP_STR("\""), p->pos);

        end = end == UINT32_MAX ? p->text.len : end;
        begin = p->pos;
        p->pos = end < p->text.len ? end + 1 : end;
        return dp_str_sub(p->text, begin, end);
    }
    while (p->pos < p->text.len && strchr(" \t[](){}<>|&", p->text.ptr[p->pos]) == NULL) {
        p->pos++;
    }
    return dp_str_sub(p->text, begin, p->pos);
}

/* The class that holds the words of `list` ("a|b") and nothing else. */
static enum dp_status anonymous_class(const struct parser *p, struct dp_str list, uint32_t *class_id)
{
    char name[NAME_MAX_BYTES];
    uint32_t known;

    if (list.len == 0 || list.len + 1 >= sizeof(name)) {
        return mistake(p, "empty or too long list of words");
    }
    name[0] = '=';
    memcpy(name + 1, list.ptr, list.len);
    known = dp_time_class_named(p->b->rules, (struct dp_str){name, list.len + 1});
    *class_id = known != 0 ? known : dp_time_class_add(p->b, (struct dp_str){name, list.len + 1});
    if (known != 0) {
        return DP_OK;
    }
    while (list.ptr != NULL) {
        uint32_t word;

        DP_TRY(dp_time_word_add(p->b, dp_str_cut(&list, '|'), &word));
        DP_TRY(dp_time_member_add(p->b, *class_id, word, 0));
    }
    return DP_OK;
}

/* "(a|b|c)" with nothing but words in it: its inside, and `p` moves behind it; else absent, and `p` stays. */
static struct dp_str accept_word_list(struct parser *p)
{
    uint32_t begin, end;

    if (peek(p) != '(') {
        return DP_STR_NONE;
    }
    begin = p->pos + 1;
    end = begin;
    while (end < p->text.len && strchr("[](){}<>&$\"/", p->text.ptr[end]) == NULL) {
        end++;
    }
    if (end == p->text.len || p->text.ptr[end] != ')') {
        return DP_STR_NONE;
    }
    for (struct dp_str rest = dp_str_sub(p->text, begin, end); rest.ptr != NULL;) {
        struct dp_str word = dp_str_cut(&rest, '|');

        if (word.len == 0 || dp_str_find(word, DP_STR(" "), 0) != UINT32_MAX) {
            return DP_STR_NONE;
        }
    }
    p->pos = end + 1;
    return dp_str_sub(p->text, begin, end);
}

static bool parse_bound(struct dp_str text, int32_t *value)
{
    return text.len > 0 && text.ptr[0] >= '0' && text.ptr[0] <= '9' && dp_time_constant(text, value);
}

/* "1-31", "00-59" (always two digits), "1000-2100%100". */
static bool parse_range(struct dp_str range, struct dp_time_op *op)
{
    struct dp_str rest = range;
    struct dp_str bounds = dp_str_cut(&rest, '%');
    struct dp_str step = rest;
    struct dp_str hi = bounds;
    struct dp_str lo = dp_str_cut(&hi, '-');
    int32_t multiple = 1;

    if (hi.ptr == NULL || !parse_bound(lo, &op->lo) || !parse_bound(hi, &op->hi) || lo.len > hi.len ||
        (step.ptr != NULL && (!parse_bound(step, &multiple) || multiple < 1))) {
        return false;
    }
    op->code = DP_TOP_DIGITS;
    op->arg = (uint32_t)multiple;
    op->min_len = (uint8_t)lo.len;
    op->max_len = (uint8_t)hi.len;
    return true;
}

static enum dp_status class_element(const struct parser *p, struct dp_str slot, struct dp_str name,
                                    struct dp_time_op *op)
{
    enum dp_time_slot found = DP_SLOT_NONE;

    if (!dp_str_is(slot, "_") && !dp_time_slot_named(slot, &found) && !dp_str_eq(slot, name)) {
        return dp_time_mistake(p->b, "no such slot", slot);
    }
    op->slot = (uint8_t)found;
    if (parse_range(name, op)) {
        return DP_OK;
    }
    op->code = DP_TOP_CLASS;
    op->arg = dp_time_class_named(p->b->rules, name);
    return op->arg == 0 ? dp_time_mistake(p->b, "no such class (define it above)", name) : DP_OK;
}

/* What stands between < and >. */
static enum dp_status parse_angle(struct parser *p, struct dp_time_op *op)
{
    uint32_t end = dp_str_find(p->text, DP_STR(">"), p->pos);
    struct dp_str inside, slot, name;

    if (end == UINT32_MAX) {
        return mistake(p, "'<' without '>'");
    }
    inside = dp_str_trim(dp_str_sub(p->text, p->pos + 1, end));
    p->pos = end + 1;
    op->letter_case = (uint8_t)cut_case(&inside);
    op->slot = DP_SLOT_NONE;
    if (dp_str_is(inside, "word") || dp_str_is(inside, "any")) {
        op->code = dp_str_is(inside, "word") ? DP_TOP_WORD : DP_TOP_ANY;
        return DP_OK;
    }
    name = inside;
    slot = dp_str_cut(&name, ':');
    return class_element(p, slot, name.ptr == NULL ? slot : name, op);
}

/* One class, word or group of words: an op that takes one token. `false` in *is_one: something else stands here. */
static enum dp_status parse_one(struct parser *p, struct dp_time_op *op, bool *is_one)
{
    char c = peek(p);
    struct dp_str literal = accept_word_list(p);

    *op = (struct dp_time_op){.code = DP_TOP_CLASS, .slot = DP_SLOT_NONE};
    *is_one = true;
    if (literal.ptr != NULL) {
        op->letter_case = (uint8_t)accept_case(p);
        return anonymous_class(p, literal, &op->arg);
    }
    if (c == '<') {
        return parse_angle(p, op);
    }
    if (c == '\0' || strchr("[](){}|&$>", c) != NULL) {
        *is_one = false;
        return DP_OK;
    }
    literal = scan_literal(p);
    op->letter_case = (uint8_t)cut_case(&literal);
    return anonymous_class(p, literal, &op->arg);
}

static enum dp_status parse_let(struct parser *p)
{
    struct dp_str name = scan_literal(p);
    struct parser inner = {.b = p->b, .depth = p->depth + 1};

    inner.text = dp_time_let_named(p->b->rules, name);
    if (inner.text.ptr == NULL) {
        return dp_time_mistake(p->b, "no such name (a \"let\" above defines it)", name);
    }
    if (inner.depth > LET_DEPTH_MAX) {
        return mistake(p, "names inside names nested too deep");
    }
    DP_TRY(parse_group(&inner));
    return peek(&inner) == '\0' ? DP_OK : mistake(&inner, "unexpected bracket");
}

static enum dp_status parse_optional(struct parser *p)
{
    uint32_t split = here(p);

    DP_TRY(emit(p, (struct dp_time_op){.code = DP_TOP_SPLIT}));
    DP_TRY(parse_group(p));
    if (!accept(p, ']')) {
        return mistake(p, "'[' without ']'");
    }
    p->b->rules->ops.at[split].arg = here(p);
    return DP_OK;
}

static enum dp_status parse_item(struct parser *p)
{
    struct dp_time_op op;
    bool is_one;

    DP_TRY(parse_one(p, &op, &is_one));
    if (is_one) {
        return emit(p, op);
    }
    if (accept(p, '[')) {
        return parse_optional(p);
    }
    if (accept(p, '(')) {
        DP_TRY(parse_group(p));
        return accept(p, ')') ? DP_OK : mistake(p, "'(' without ')'");
    }
    if (accept(p, '&')) {
        return emit(p, (struct dp_time_op){.code = DP_TOP_GLUE});
    }
    if (accept(p, '$')) {
        return parse_let(p);
    }
    if (accept(p, '{')) {
        return emit(p, (struct dp_time_op){.code = DP_TOP_BEGIN});
    }
    if (accept(p, '}')) {
        return emit(p, (struct dp_time_op){.code = DP_TOP_END});
    }
    return mistake(p, "unexpected sign in pattern");
}

static enum dp_status parse_sequence(struct parser *p)
{
    uint32_t begin = here(p);

    while (peek(p) != '\0' && strchr("|])", peek(p)) == NULL) {
        DP_TRY(parse_item(p));
    }
    return here(p) == begin ? mistake(p, "empty alternative") : DP_OK;
}

/* Whether a '|' of this group is still to come. */
static bool bar_ahead(const struct parser *p)
{
    int depth = 0;

    for (uint32_t i = p->pos; i < p->text.len && depth >= 0; i++) {
        char c = p->text.ptr[i];

        depth += (c == '(' || c == '[') - (c == ')' || c == ']');
        if (c == '|' && depth == 0) {
            return true;
        }
    }
    return false;
}

/* Alternatives up to a closing bracket or the end. Jumps to the end are chained through their `arg` until it is known.
 */
static enum dp_status parse_group(struct parser *p)
{
    uint32_t chain = UINT32_MAX;

    if (++p->nesting > NESTING_MAX) {
        return mistake(p, "brackets nested too deep");
    }
    while (bar_ahead(p)) {
        uint32_t split = here(p);

        DP_TRY(emit(p, (struct dp_time_op){.code = DP_TOP_SPLIT}));
        DP_TRY(parse_sequence(p));
        DP_TRY(emit(p, (struct dp_time_op){.code = DP_TOP_JUMP, .arg = chain}));
        chain = here(p) - 1;
        p->b->rules->ops.at[split].arg = here(p);
        if (!accept(p, '|')) {
            return mistake(p, "unexpected bracket");
        }
    }
    DP_TRY(parse_sequence(p));
    while (chain != UINT32_MAX) {
        uint32_t next = p->b->rules->ops.at[chain].arg;

        p->b->rules->ops.at[chain].arg = here(p);
        chain = next;
    }
    p->nesting--;
    return DP_OK;
}

/* One lead, "[...]" or bare. *found is false, and `p` where it was, when no single class or word stands here. */
static enum dp_status parse_lead(struct parser *p, struct dp_time_lead *lead, bool *found)
{
    uint32_t begin = p->pos;
    bool optional = accept(p, '[');
    struct dp_time_op op = {.code = DP_TOP_ANY};

    DP_TRY(parse_one(p, &op, found));
    *found = *found && op.code == DP_TOP_CLASS && op.letter_case == DP_CASE_ANY && (!optional || accept(p, ']'));
    if (!*found) {
        p->pos = begin;
        return DP_OK;
    }
    *lead = (struct dp_time_lead){.class_id = op.arg, .slot = op.slot, .optional = optional};
    return DP_OK;
}

static void add_lead(struct dp_time_rule *rule, struct dp_time_lead lead)
{
    memmove(&rule->leads[1], &rule->leads[0], sizeof(rule->leads[0]) * (DP_TIME_LEADS - 1));
    rule->leads[0] = lead;
    rule->lead_count++;
}

/*
 * What stands before '{' is looked up backwards where it is a few single words or classes, so that it costs nothing
 * where there is no expression. Anything longer is matched forwards like the rest.
 */
static enum dp_status parse_context(struct parser *p, struct dp_time_rule *rule)
{
    if (dp_str_find(p->text, DP_STR("{"), 0) == UINT32_MAX) {
        return DP_OK;
    }
    while (peek(p) != '{') {
        struct dp_time_lead lead;
        bool found;

        DP_TRY(parse_lead(p, &lead, &found));
        if (!found || rule->lead_count == DP_TIME_LEADS) {
            p->pos = 0;
            rule->lead_count = 0;
            return DP_OK;
        }
        add_lead(rule, lead);
    }
    p->pos++;
    return DP_OK;
}

/* So is an optional first word of the expression, lest every "der" be tried. */
static enum dp_status parse_inner_lead(struct parser *p, struct dp_time_rule *rule)
{
    bool context_ahead = p->pos == 0 && dp_str_find(p->text, DP_STR("{"), 0) != UINT32_MAX;
    struct dp_time_lead lead;
    bool found = false;

    while (!context_ahead && peek(p) == '[' && rule->lead_count < DP_TIME_LEADS) {
        DP_TRY(parse_lead(p, &lead, &found));
        if (!found) {
            return DP_OK;
        }
        lead.inside = true;
        add_lead(rule, lead);
    }
    return DP_OK;
}

enum dp_status dp_time_pattern_compile(const struct dp_time_build *b, struct dp_str pattern, struct dp_time_rule *rule)
{
    struct parser p = {.b = b, .text = pattern};

    DP_TRY(parse_context(&p, rule));
    DP_TRY(parse_inner_lead(&p, rule));
    rule->code = here(&p);
    DP_TRY(emit(&p, (struct dp_time_op){.code = DP_TOP_BEGIN}));
    DP_TRY(parse_group(&p));
    if (peek(&p) != '\0') {
        return mistake(&p, "unexpected bracket");
    }
    return emit(&p, (struct dp_time_op){.code = DP_TOP_ACCEPT});
}

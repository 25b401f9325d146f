/* time_rules.c - tables of words and classes, and which rules can begin with which word. */
#include "time/time_rules.h"

#include "base/str.h"
#include "base/utf8.h"
#include "time/time_build.h"

#include <string.h>

enum { FIRST_SLOTS = 1024, WORD_MAX_BYTES = 128 };

static uint32_t slot_of(uint32_t sym, uint32_t mask) { return (sym * 2654435769u) >> 7 & mask; }

uint32_t dp_time_word_of(const struct dp_time_rules *rules, uint32_t sym)
{
    if (rules->slots == NULL || sym == DP_NO_SYM) {
        return DP_TIME_NO_WORD;
    }
    for (uint32_t i = slot_of(sym, rules->mask); rules->slots[i] != 0; i = (i + 1) & rules->mask) {
        if (rules->words.at[rules->slots[i]].sym == sym) {
            return rules->slots[i];
        }
    }
    return DP_TIME_NO_WORD;
}

bool dp_time_in_class(const struct dp_time_rules *rules, uint32_t word, uint32_t class_id, int32_t *value)
{
    uint32_t pair;

    if (word == DP_TIME_NO_WORD || class_id == 0) {
        return false;
    }
    if (rules->bits != NULL &&
        (rules->bits[(size_t)word * rules->bit_words + class_id / 64] >> class_id % 64 & 1) == 0) {
        return false;
    }
    pair = rules->words.at[word].pair;
    for (; pair != 0; pair = rules->pairs.at[pair].next) {
        if (rules->pairs.at[pair].class_id == class_id) {
            if (value != NULL) {
                *value = rules->pairs.at[pair].value;
            }
            return true;
        }
    }
    return false;
}

enum dp_status dp_time_mistake(const struct dp_time_build *b, const char *what, struct dp_str where)
{
    return dp_error_at(b->err, DP_BAD_PACK, b->file, b->line, "%s: \"%.*s\"", what, DP_STR_ARG(where));
}

uint32_t dp_time_class_named(const struct dp_time_rules *rules, struct dp_str name)
{
    for (uint32_t i = 1; i < rules->classes.count; i++) {
        if (dp_str_eq(rules->classes.at[i].name, name)) {
            return i;
        }
    }
    return 0;
}

uint32_t dp_time_class_add(const struct dp_time_build *b, struct dp_str name)
{
    uint32_t found = dp_time_class_named(b->rules, name);
    struct dp_time_class added = {.name = found == 0 ? dp_arena_str(b->arena, name) : DP_STR_NONE};

    if (found != 0) {
        return found;
    }
    if (added.name.ptr == NULL || !DP_PUSH(b->arena, &b->rules->classes, added)) {
        return 0;
    }
    return b->rules->classes.count - 1;
}

/* Keep the table a quarter full: most look-ups are of words that are not there, and should end at once. */
static bool rehash(struct dp_time_rules *rules, struct dp_arena *arena)
{
    uint32_t count = rules->slots == NULL ? FIRST_SLOTS : (rules->mask + 1) * 4;
    uint32_t *slots = DP_NEW_ARRAY(arena, uint32_t, count);

    if (slots == NULL) {
        return false;
    }
    for (uint32_t w = 1; w < rules->words.count; w++) {
        uint32_t i = slot_of(rules->words.at[w].sym, count - 1);

        while (slots[i] != 0) {
            i = (i + 1) & (count - 1);
        }
        slots[i] = w;
    }
    rules->slots = slots;
    rules->mask = count - 1;
    return true;
}

static uint32_t insert_word(const struct dp_time_build *b, uint32_t sym)
{
    struct dp_time_rules *rules = b->rules;
    uint32_t i;

    if (!DP_PUSH(b->arena, &rules->words, ((struct dp_time_word){.sym = sym}))) {
        return DP_TIME_NO_WORD;
    }
    if (rules->slots == NULL || rules->words.count * 4 > rules->mask) {
        return rehash(rules, b->arena) ? rules->words.count - 1 : DP_TIME_NO_WORD;
    }
    i = slot_of(sym, rules->mask);
    while (rules->slots[i] != 0) {
        i = (i + 1) & rules->mask;
    }
    rules->slots[i] = rules->words.count - 1;
    return rules->words.count - 1;
}

enum dp_status dp_time_word_add(const struct dp_time_build *b, struct dp_str spelling, uint32_t *word)
{
    char norm[WORD_MAX_BYTES];
    uint32_t len = dp_utf8_norm(norm, sizeof(norm), spelling);
    uint32_t sym;

    if (len == 0) {
        return dp_time_mistake(b, "a word is empty or too long", spelling);
    }
    sym = dp_intern_add(b->words, b->arena, (struct dp_str){norm, len});
    if (sym == DP_NO_SYM) {
        return DP_NO_MEMORY;
    }
    *word = dp_time_word_of(b->rules, sym);
    if (*word == DP_TIME_NO_WORD) {
        *word = insert_word(b, sym);
    }
    return *word == DP_TIME_NO_WORD ? DP_NO_MEMORY : DP_OK;
}

enum dp_status dp_time_member_add(const struct dp_time_build *b, uint32_t class_id, uint32_t word, int32_t value)
{
    struct dp_time_rules *rules = b->rules;
    struct dp_time_pair pair = {.class_id = class_id, .value = value};

    if (class_id == 0 || word == DP_TIME_NO_WORD) {
        return DP_NO_MEMORY;
    }
    if (dp_time_in_class(rules, word, class_id, NULL)) {
        return DP_OK;
    }
    pair.next = rules->words.at[word].pair;
    if (!DP_PUSH(b->arena, &rules->pairs, pair)) {
        return DP_NO_MEMORY;
    }
    rules->words.at[word].pair = rules->pairs.count - 1;
    return DP_OK;
}

struct dp_str dp_time_let_named(const struct dp_time_rules *rules, struct dp_str name)
{
    for (uint32_t i = 0; i < rules->lets.count; i++) {
        if (dp_str_eq(rules->lets.at[i].name, name)) {
            return rules->lets.at[i].pattern;
        }
    }
    return DP_STR_NONE;
}

/* Rules by the class they can begin with: `lists` has a list for each class, list 0 holds those that begin with digits.
 */
struct rule_list DP_VEC(uint32_t);
struct first_lists {
    struct rule_list *lists;
};

static enum dp_status add_first(const struct dp_time_build *b, struct first_lists *firsts, uint32_t rule, uint32_t pc)
{
    const struct dp_time_op *op = &b->rules->ops.at[pc];
    struct rule_list *list = &firsts->lists[op->code == DP_TOP_CLASS ? op->arg : 0];

    switch ((enum dp_time_opcode)op->code) {
    case DP_TOP_SPLIT:
        DP_TRY(add_first(b, firsts, rule, pc + 1));
        return add_first(b, firsts, rule, op->arg);
    case DP_TOP_JUMP:
        return add_first(b, firsts, rule, op->arg);
    case DP_TOP_BEGIN:
    case DP_TOP_GLUE:
        return add_first(b, firsts, rule, pc + 1);
    case DP_TOP_CLASS:
    case DP_TOP_DIGITS:
        if (list->count > 0 && list->at[list->count - 1] == rule) {
            return DP_OK;
        }
        return DP_PUSH(b->arena, list, rule) ? DP_OK : DP_NO_MEMORY;
    default:
        return dp_error_at(b->err, DP_BAD_PACK, b->file, b->rules->rules.at[rule].line,
                           "a rule must begin with a word, a class or a number, not with <word>, <any> or nothing");
    }
}

/* Whether the program can end, or take just anything, behind its first atom. */
static bool can_stand_alone(const struct dp_time_rules *rules, uint32_t pc, bool has_first)
{
    for (;; pc++) {
        const struct dp_time_op *op = &rules->ops.at[pc];

        switch ((enum dp_time_opcode)op->code) {
        case DP_TOP_SPLIT:
            if (can_stand_alone(rules, pc + 1, has_first)) {
                return true;
            }
            pc = op->arg - 1;
            break;
        case DP_TOP_JUMP:
            pc = op->arg - 1;
            break;
        case DP_TOP_CLASS:
        case DP_TOP_DIGITS:
            if (has_first) {
                return false;
            }
            has_first = true;
            break;
        case DP_TOP_BEGIN:
        case DP_TOP_END:
        case DP_TOP_GLUE:
            break;
        default:
            return true;
        }
    }
}

static struct dp_time_start start_of(const struct dp_time_rules *rules, uint32_t rule)
{
    const struct dp_time_op *op = &rules->ops.at[rules->rules.at[rule].code];
    struct dp_time_start start = {.rule = rule};

    start.needs_second = !can_stand_alone(rules, rules->rules.at[rule].code, false);
    while (op->code == DP_TOP_BEGIN) {
        op++;
    }
    if (op->code != DP_TOP_DIGITS && op->code != DP_TOP_CLASS) {
        return start;
    }
    start.digits = op->code == DP_TOP_DIGITS ? (uint32_t)(op - rules->ops.at) : 0;
    op++;
    while (op->code == DP_TOP_BEGIN || op->code == DP_TOP_END || op->code == DP_TOP_GLUE) {
        op++;
    }
    start.second = op->code == DP_TOP_CLASS ? op->arg : 0;
    return start;
}

/* Append the rules of all classes of `word` to the starts, each once, in the order of the file. */
static enum dp_status add_starts(const struct dp_time_build *b, const struct first_lists *firsts, uint32_t word)
{
    struct dp_time_rules *rules = b->rules;
    struct dp_time_word *w = &rules->words.at[word];
    uint32_t last = 0; /* rule + 1 */

    w->first_rule = rules->starts.count;
    for (;;) {
        uint32_t next = UINT32_MAX;

        for (uint32_t p = w->pair; p != 0; p = rules->pairs.at[p].next) {
            const struct rule_list *list = &firsts->lists[rules->pairs.at[p].class_id];

            for (uint32_t i = 0; i < list->count; i++) {
                if (list->at[i] >= last && list->at[i] < next) {
                    next = list->at[i];
                }
            }
        }
        if (next == UINT32_MAX) {
            break;
        }
        if (!DP_PUSH(b->arena, &rules->starts, start_of(rules, next))) {
            return DP_NO_MEMORY;
        }
        last = next + 1;
    }
    w->rule_count = rules->starts.count - w->first_rule;
    return DP_OK;
}

static enum dp_status build_bits(const struct dp_time_build *b)
{
    struct dp_time_rules *rules = b->rules;
    uint32_t row = rules->classes.count / 64 + 1;
    uint64_t *bits = DP_NEW_ARRAY(b->arena, uint64_t, (size_t)rules->words.count * row);

    if (bits == NULL) {
        return DP_NO_MEMORY;
    }
    for (uint32_t w = 1; w < rules->words.count; w++) {
        for (uint32_t p = rules->words.at[w].pair; p != 0; p = rules->pairs.at[p].next) {
            uint32_t class_id = rules->pairs.at[p].class_id;

            bits[(size_t)w * row + class_id / 64] |= UINT64_C(1) << class_id % 64;
        }
    }
    rules->bits = bits;
    rules->bit_words = row;
    return DP_OK;
}

enum dp_status dp_time_dispatch_build(const struct dp_time_build *b)
{
    struct dp_time_rules *rules = b->rules;
    struct first_lists firsts = {.lists = DP_NEW_ARRAY(b->arena, struct rule_list, rules->classes.count)};

    if (firsts.lists == NULL) {
        return DP_NO_MEMORY;
    }
    for (uint32_t r = 0; r < rules->rules.count; r++) {
        DP_TRY(add_first(b, &firsts, r, rules->rules.at[r].code));
    }
    rules->starts.count = 0;
    for (uint32_t i = 0; i < firsts.lists[0].count; i++) {
        if (!DP_PUSH(b->arena, &rules->starts, start_of(rules, firsts.lists[0].at[i]))) {
            return DP_NO_MEMORY;
        }
    }
    rules->first_digit_rule = 0;
    rules->digit_rule_count = firsts.lists[0].count;
    for (uint32_t w = 1; w < rules->words.count; w++) {
        DP_TRY(add_starts(b, &firsts, w));
    }
    return build_bits(b);
}

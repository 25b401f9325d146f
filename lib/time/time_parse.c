/* time_parse.c - reads a *.time file line by line. The format is described at the head of packs/de/time.time. */
#include "base/limits.h"
#include "base/str.h"
#include "time/time_build.h"

#include <string.h>

enum { WORD_MAX_BYTES = 128, AHEAD_DAYS_DEFAULT = 45, AHEAD_DAYS_MAX = 180 };

static struct dp_str without_comment(struct dp_str line)
{
    for (uint32_t i = 0; i < line.len; i++) {
        if (line.ptr[i] == '#' && (i == 0 || line.ptr[i - 1] == ' ' || line.ptr[i - 1] == '\t')) {
            line.len = i;
        }
    }
    return dp_str_trim(line);
}

/* The first word of *rest; *rest goes on behind it. */
static struct dp_str cut_word(struct dp_str *rest)
{
    uint32_t end = 0;
    struct dp_str word;

    *rest = dp_str_trim(*rest);
    while (end < rest->len && rest->ptr[end] != ' ' && rest->ptr[end] != '\t') {
        end++;
    }
    word = dp_str_sub(*rest, 0, end);
    *rest = dp_str_trim(dp_str_sub(*rest, end, rest->len));
    return word;
}

/* What follows "=", which must be the first sign of `rest`; absent = there is none. */
static struct dp_str behind_equals(struct dp_str rest)
{
    if (rest.len < 2 || rest.ptr[0] != '=') {
        return DP_STR_NONE;
    }
    return dp_str_trim(dp_str_sub(rest, 1, rest.len));
}

static enum dp_status add_spelling(const struct dp_time_build *b, uint32_t class_id, struct dp_str stem,
                                   struct dp_str ending, int32_t value)
{
    char spelling[WORD_MAX_BYTES];
    uint32_t made;

    if (stem.len + ending.len == 0 || stem.len + ending.len > sizeof(spelling)) {
        return dp_time_mistake(b, "empty or too long word", stem);
    }
    memcpy(spelling, stem.ptr, stem.len);
    if (ending.len > 0) {
        memcpy(spelling + stem.len, ending.ptr, ending.len);
    }
    DP_TRY(dp_time_word_add(b, (struct dp_str){spelling, stem.len + ending.len}, &made));
    return dp_time_member_add(b, class_id, made, value);
}

/* "Tag", or "nächst~" with every ending. */
static enum dp_status add_words(const struct dp_time_build *b, uint32_t class_id, struct dp_str word, int32_t value)
{
    const struct dp_time_endings *endings = &b->rules->endings;

    if (word.len == 0 || word.ptr[word.len - 1] != '~') {
        return add_spelling(b, class_id, word, DP_STR_NONE, value);
    }
    word.len--;
    if (endings->count == 0) {
        return dp_time_mistake(b, "\"~\" without a line \"endings = ...\" above", word);
    }
    for (uint32_t i = 0; i < endings->count; i++) {
        DP_TRY(add_spelling(b, class_id, word, endings->at[i], value));
    }
    return DP_OK;
}

/* class NAME VALUE = WORD | WORD ... */
static enum dp_status parse_class(const struct dp_time_build *b, struct dp_str rest)
{
    struct dp_str name = cut_word(&rest);
    struct dp_str value_text = cut_word(&rest);
    struct dp_str list = behind_equals(rest);
    uint32_t class_id;
    int32_t value;

    if (list.ptr == NULL) {
        return dp_time_mistake(b, "expected \"class NAME VALUE = WORD | WORD ...\"", name);
    }
    if (!dp_time_constant(value_text, &value)) {
        return dp_time_mistake(b, "neither a number nor a known constant", value_text);
    }
    class_id = dp_time_class_add(b, name);
    while (list.ptr != NULL) {
        DP_TRY(add_words(b, class_id, dp_str_cut(&list, '|'), value));
    }
    return DP_OK;
}

/* endings = e | en | ... */
static enum dp_status parse_endings(const struct dp_time_build *b, struct dp_str rest)
{
    struct dp_str list = behind_equals(rest);

    if (list.ptr == NULL) {
        return dp_time_mistake(b, "expected \"endings = ENDING | ENDING ...\"", rest);
    }
    b->rules->endings.count = 0;
    while (list.ptr != NULL) {
        struct dp_str ending = dp_arena_str(b->arena, dp_str_cut(&list, '|'));

        if (ending.ptr == NULL || !DP_PUSH(b->arena, &b->rules->endings, ending)) {
            return DP_NO_MEMORY;
        }
    }
    return DP_OK;
}

/* suffix TENSE = te | ten */
static enum dp_status parse_suffix(const struct dp_time_build *b, struct dp_str rest)
{
    struct dp_str tense = cut_word(&rest);
    struct dp_str list = behind_equals(rest);
    int32_t value;

    if (list.ptr == NULL || !dp_time_constant(tense, &value) || (value != DP_TENSE_PAST && value != DP_TENSE_FUTURE)) {
        return dp_time_mistake(b, "expected \"suffix PAST|FUTURE = ENDING | ENDING ...\"", tense);
    }
    while (list.ptr != NULL) {
        struct dp_time_suffix suffix = {.tense = (enum dp_time_tense)value};

        suffix.ending = dp_arena_str(b->arena, dp_str_cut(&list, '|'));
        if (suffix.ending.ptr == NULL || !DP_PUSH(b->arena, &b->rules->suffixes, suffix)) {
            return DP_NO_MEMORY;
        }
    }
    return DP_OK;
}

/* The word made of words `first` and `second` stands for both. A word that has a meaning of its own keeps it. */
static enum dp_status add_compound(const struct dp_time_build *b, uint32_t first, uint32_t second)
{
    struct dp_str head = dp_intern_str(b->words, b->rules->words.at[first].sym);
    struct dp_str tail = dp_intern_str(b->words, b->rules->words.at[second].sym);
    char spelling[WORD_MAX_BYTES];
    struct dp_time_word *word;
    uint32_t made;

    if (head.len + tail.len > sizeof(spelling) || head.ptr[head.len - 1] == '.') {
        return DP_OK;
    }
    memcpy(spelling, head.ptr, head.len);
    memcpy(spelling + head.len, tail.ptr, tail.len);
    DP_TRY(dp_time_word_add(b, (struct dp_str){spelling, head.len + tail.len}, &made));
    word = &b->rules->words.at[made];
    if (word->pair == 0 && word->split[0] == 0) {
        word->split[0] = first;
        word->split[1] = second;
    }
    return DP_OK;
}

/* `first` written together with every word of the class, of the first `count` words. */
static enum dp_status add_compounds(const struct dp_time_build *b, uint32_t first, uint32_t second_class,
                                    uint32_t count)
{
    for (uint32_t k = 1; k < count; k++) {
        if (dp_time_in_class(b->rules, k, second_class, NULL)) {
            DP_TRY(add_compound(b, first, k));
        }
    }
    return DP_OK;
}

/* compound CLASS CLASS */
static enum dp_status parse_compound(const struct dp_time_build *b, struct dp_str rest)
{
    struct dp_str first_name = cut_word(&rest);
    uint32_t first_class = dp_time_class_named(b->rules, first_name);
    uint32_t second_class = dp_time_class_named(b->rules, rest);
    uint32_t count = b->rules->words.count; /* not those made here */

    if (first_class == 0 || second_class == 0) {
        return dp_time_mistake(b, "no such class (define it above)", first_class == 0 ? first_name : rest);
    }
    for (uint32_t i = 1; i < count; i++) {
        if (dp_time_in_class(b->rules, i, first_class, NULL)) {
            DP_TRY(add_compounds(b, i, second_class, count));
        }
    }
    return DP_OK;
}

/* let NAME = PATTERN */
static enum dp_status parse_let(const struct dp_time_build *b, struct dp_str rest)
{
    struct dp_time_let let = {.name = dp_arena_str(b->arena, cut_word(&rest))};

    let.pattern = dp_arena_str(b->arena, behind_equals(rest));
    if (b->arena->failed) {
        return DP_NO_MEMORY;
    }
    if (let.pattern.ptr == NULL) {
        return dp_time_mistake(b, "expected \"let NAME = PATTERN\"", let.name);
    }
    if (dp_time_let_named(b->rules, let.name).ptr != NULL) {
        return dp_time_mistake(b, "this name is taken", let.name);
    }
    return DP_PUSH(b->arena, &b->rules->lets, let) ? DP_OK : DP_NO_MEMORY;
}

/* VERB slot=VALUE ... */
static enum dp_status parse_action(const struct dp_time_build *b, struct dp_str action, struct dp_time_rule *rule)
{
    struct dp_str verb = cut_word(&action);

    if (!dp_time_verb_named(verb, &rule->verb)) {
        return dp_time_mistake(b, "no such action", verb);
    }
    while (action.len > 0) {
        struct dp_str value = cut_word(&action);
        struct dp_str name = dp_str_cut(&value, '=');
        enum dp_time_slot slot;

        if (value.ptr == NULL || !dp_time_slot_named(name, &slot) || !dp_time_constant(value, &rule->set[slot])) {
            return dp_time_mistake(b, "expected slot=VALUE with a known slot and constant", name);
        }
        rule->set_slots |= 1u << slot;
    }
    return DP_OK;
}

static enum dp_status add_rule(const struct dp_time_build *b, struct dp_str pattern, struct dp_str action)
{
    struct dp_time_rule rule = {.line = b->line};

    DP_TRY(dp_time_pattern_compile(b, pattern, &rule));
    DP_TRY(parse_action(b, action, &rule));
    return DP_PUSH(b->arena, &b->rules->rules, rule) ? DP_OK : DP_NO_MEMORY;
}

/*
 * rule PATTERN => ACTION
 *
 * A pattern that begins with an optional $NAME becomes two rules, with and without it, so that each has one beginning
 * and can be looked up by it.
 */
static enum dp_status parse_rule(const struct dp_time_build *b, struct dp_str rest)
{
    uint32_t arrow = dp_str_find(rest, DP_STR("=>"), 0);
    struct dp_str pattern, action, with;
    uint32_t close;

    if (arrow == UINT32_MAX) {
        return dp_time_mistake(b, "expected \"rule PATTERN => ACTION\"", rest);
    }
    pattern = dp_str_trim(dp_str_sub(rest, 0, arrow));
    action = dp_str_sub(rest, arrow + 2, rest.len);
    close = dp_str_find(pattern, DP_STR("]"), 0);
    if (!dp_str_starts(pattern, DP_STR("[$")) || close == UINT32_MAX) {
        return add_rule(b, pattern, action);
    }
    with = dp_arena_printf(b->arena, "%.*s%.*s", DP_STR_ARG(dp_str_sub(pattern, 1, close)),
                           DP_STR_ARG(dp_str_sub(pattern, close + 1, pattern.len)));
    if (with.ptr == NULL) {
        return DP_NO_MEMORY;
    }
    DP_TRY(add_rule(b, with, action));
    return add_rule(b, dp_str_trim(dp_str_sub(pattern, close + 1, pattern.len)), action);
}

/* option ahead_days = N */
static enum dp_status parse_option(const struct dp_time_build *b, struct dp_str rest)
{
    struct dp_str name = cut_word(&rest);
    struct dp_str value = behind_equals(rest);
    int32_t days;

    if (!dp_str_is(name, "ahead_days")) {
        return dp_time_mistake(b, "no such option", name);
    }
    if (!dp_time_constant(value, &days) || days < 0 || days > AHEAD_DAYS_MAX) {
        return dp_time_mistake(b, "ahead_days is a number from 0 to 180", value);
    }
    b->rules->ahead_days = days;
    return DP_OK;
}

static enum dp_status parse_line(const struct dp_time_build *b, struct dp_str line)
{
    static const struct {
        const char *keyword;
        enum dp_status (*parse)(const struct dp_time_build *, struct dp_str);
    } kinds[] = {{"class", parse_class},       {"rule", parse_rule},       {"let", parse_let},
                 {"compound", parse_compound}, {"endings", parse_endings}, {"suffix", parse_suffix},
                 {"option", parse_option}};
    struct dp_str keyword = cut_word(&line);

    for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        if (dp_str_is(keyword, kinds[i].keyword)) {
            return kinds[i].parse(b, line);
        }
    }
    return dp_time_mistake(b, "a line begins with class, endings, compound, suffix, let, rule or option, not with",
                           keyword);
}

/* Index 0 of words, pairs and classes means "none". */
static enum dp_status start_tables(const struct dp_time_build *b)
{
    struct dp_time_rules *rules = b->rules;

    rules->bits = NULL;
    if (rules->words.count > 0) {
        return DP_OK;
    }
    rules->ahead_days = AHEAD_DAYS_DEFAULT;
    if (!DP_PUSH(b->arena, &rules->words, (struct dp_time_word){0}) ||
        !DP_PUSH(b->arena, &rules->pairs, (struct dp_time_pair){0}) ||
        !DP_PUSH(b->arena, &rules->classes, (struct dp_time_class){0})) {
        return DP_NO_MEMORY;
    }
    return DP_OK;
}

enum dp_status dp_time_rules_add(struct dp_time_rules *rules, struct dp_arena *arena, struct dp_intern *words,
                                 struct dp_str file_text, const char *file, struct dp_error *err)
{
    struct dp_time_build b = {.rules = rules, .arena = arena, .words = words, .file = file, .err = err};

    DP_TRY(start_tables(&b));
    while (file_text.ptr != NULL) {
        struct dp_str line = dp_str_cut(&file_text, '\n');

        b.line++;
        if (line.len > DP_PACK_LINE_MAX_BYTES) {
            return dp_error_at(err, DP_BAD_PACK, file, b.line, "line longer than %d bytes", DP_PACK_LINE_MAX_BYTES);
        }
        line = without_comment(line);
        if (line.len > 0) {
            DP_TRY(parse_line(&b, line));
        }
    }
    rules->class_cue = dp_time_class_named(rules, DP_STR("cue"));
    rules->class_tense = dp_time_class_named(rules, DP_STR("tense"));
    rules->class_clause = dp_time_class_named(rules, DP_STR("clause"));
    return dp_time_dispatch_build(&b);
}

/* tag_en_verb.c - whether an English word that may be noun, adjective or verb is a verb at its place. */
#include "syntax/english.h"

#include "base/str.h"

/* Words that begin a clause with a verb of its own: "... as unrest continues". */
static bool opens_clause(const struct dp_parser *p, uint32_t i)
{
    static const char *const words[] = {"as", "while", "when", "because", "if", "unless", "although", "that", NULL};

    for (size_t k = 0; words[k] != NULL; k++) {
        if (dp_token_is(p->text, i, words[k])) {
            return true;
        }
    }
    return false;
}

/* A clear finite verb between `i` and the end of the stretch: one that cannot be a noun, adjective or participle. */
static bool finite_follows(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    uint32_t end = i < s->end ? dp_segment_end(p, i) : i;

    for (; i < end && !opens_clause(p, i); i++) {
        const struct dp_reading *finite = dp_verb_as(p, i, DP_V_FINITE);

        if (finite == NULL || p->text->tokens[i - 1].sym == p->key.to || dp_en_pos(p, i) == DP_POS_NAME ||
            dp_en_has(dp_en_classes(p, i), DP_W_NOUN) || dp_en_has(dp_en_classes(p, i), DP_W_PREP)) {
            continue;
        }
        if ((finite->flags & (DP_R_AUX | DP_R_MODAL)) != 0 || dp_verb_as(p, i, DP_V_PART2) == NULL) {
            return true;
        }
    }
    return false;
}

bool dp_en_has_finite_before(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    while (i-- > s->first) {
        enum dp_pos pos = dp_en_pos(p, i);

        if (pos == DP_POS_COMMA || pos == DP_POS_STOP || pos == DP_POS_SUB || pos == DP_POS_REL) {
            return false;
        }
        if (dp_is_finite(p, i)) {
            return true;
        }
    }
    return false;
}

/* Does a noun phrase start at `i` that cannot be the second part of a compound? "after meeting the president" */
bool dp_en_starts_phrase(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    const uint32_t starters = DP_CLASS_BIT(DP_W_DET) | DP_CLASS_BIT(DP_W_POSS) | DP_CLASS_BIT(DP_W_PRON) |
                              DP_CLASS_BIT(DP_W_NUM) | DP_CLASS_BIT(DP_W_QUANT);

    return i < s->end && (dp_en_pos(p, i) == DP_POS_NAME || p->text->tokens[i].kind == DP_TOK_NUMBER ||
                          (dp_en_classes(p, i) & starters) != 0);
}

/* Behind "to" any base form, behind "have" and "be" a participle: "will attack", "have talks", "was attacked". */
static bool follows_helper(const struct dp_parser *p, uint32_t helper, uint32_t i, uint32_t classes)
{
    uint32_t lemma = p->syn->words[helper].lemma;

    if ((p->syn->words[helper].flags & DP_R_MODAL) == 0 && (lemma == p->key.be || lemma == p->key.have)) {
        return dp_verb_as(p, i, DP_V_PART1 | DP_V_PART2) != NULL ||
               (!dp_en_has(classes, DP_W_NOUN) && !dp_en_has(classes, DP_W_ADJ));
    }
    return true;
}

/* A phrase behind "at least", "more than" and the like. */
static bool starts_counted_phrase(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    uint32_t k = i;

    while (k < s->end && dp_en_pos(p, k) == DP_POS_ADV && k < i + 3) {
        k++;
    }
    return dp_en_starts_phrase(p, s, k);
}

/* Behind a preposition only an -ing form, and one that is no noun there: "of killing", "for bombing the town". */
static bool is_gerund_here(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    return dp_verb_as(p, i, DP_V_PART1) != NULL &&
           (!(dp_en_has(classes, DP_W_NOUN) || dp_en_has(classes, DP_W_ADJ)) || starts_counted_phrase(p, s, i + 1));
}

/* Behind a comma or a noun an adjective made from a past form is a verb: ", said on Tuesday", "troops armed with". */
static bool is_past_here(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i, bool opens,
                         uint32_t classes)
{
    enum dp_gaz_kind kind;
    struct dp_noun next = {.lemma = DP_NO_SYM};

    if (dp_verb_as(p, i, DP_V_PAST) == NULL || dp_en_has(classes, DP_W_NOUN)) {
        return false;
    }
    if (!opens || !dp_en_continues_phrase(p, s, i + 1) || dp_en_starts_phrase(p, s, i + 1)) {
        return true;
    }
    next = p->text->nouns[i + 1];
    return (next.agr & DP_AGR_SG) != 0 && dp_gaz_noun(p->gaz, next.lemma, &kind) != NULL; /* ", said spokesman X" */
}

/* "Government forces besieged ...": a noun, for the verb comes next. */
static bool past_is_next(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    return i + 2 < s->end && dp_en_pos(p, i + 1) != DP_POS_NAME && dp_verb_as(p, i, DP_V_PAST) == NULL &&
           dp_verb_as(p, i + 1, DP_V_PAST) != NULL && !dp_en_has(dp_en_classes(p, i + 1), DP_W_NOUN) &&
           !dp_en_has(dp_en_classes(p, i + 2), DP_W_NOUN);
}

/* "... as tax protests spread": a plural, for the next word is its verb. */
static bool plural_before_verb(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    return i + 1 < s->end && dp_str_ends(dp_token_norm(p->text, i), DP_STR("s")) &&
           dp_en_pos(p, i + 1) != DP_POS_NAME && dp_verb_as(p, i + 1, DP_V_PL) != NULL &&
           (i + 2 >= s->end || !dp_en_continues_phrase(p, s, i + 2));
}

/* May a present form follow the noun at `noun`? "Riot police" is no clause, "ministers police" might be; nor is "a
 * police search", but "Police fire ..." at the start of a sentence. */
static bool agrees(const struct dp_parser *p, const struct dp_sentence *s, uint32_t noun, uint32_t i)
{
    struct dp_str norm = dp_token_norm(p->text, noun);
    bool joined = noun > 1 && dp_en_pos(p, noun - 1) == DP_POS_CONJ && dp_en_pos(p, noun - 2) == DP_POS_NAME;
    bool either = dp_en_pos(p, noun) == DP_POS_NOUN &&
                  (noun == s->first || (noun == s->first + 1 && dp_en_pos(p, s->first) == DP_POS_NAME)) &&
                  (p->syn->words[noun].agr & DP_AGR_SG) != 0 && (p->syn->words[noun].agr & DP_AGR_PL) != 0;
    bool plural = dp_en_pos(p, noun) == DP_POS_NAME
                      ? joined || dp_str_ends(norm, DP_STR("s")) /* "Greece and Turkey trade accusations" */
                      : (p->syn->words[noun].agr & DP_AGR_SG) == 0 || !dp_en_has(dp_en_classes(p, noun), DP_W_NOUN);

    return dp_verb_as(p, i, DP_V_SG) != NULL || ((plural || either) && dp_verb_as(p, i, DP_V_PL) != NULL);
}

/* Is the word at `k` the end of a noun phrase: "for a border conflict", "against military rule"? */
static bool ends_phrase(const struct dp_parser *p, uint32_t from, uint32_t k)
{
    const uint32_t starters = DP_CLASS_BIT(DP_W_PREP) | DP_CLASS_BIT(DP_W_DET) | DP_CLASS_BIT(DP_W_POSS) |
                              DP_CLASS_BIT(DP_W_NUM) | DP_CLASS_BIT(DP_W_QUANT);

    if (!dp_en_has(dp_en_classes(p, k), DP_W_NOUN)) {
        return false;
    }
    while (--k > from) {
        uint32_t classes = dp_en_classes(p, k);

        if ((classes & starters) != 0) {
            return true;
        }
        if (!dp_en_has(classes, DP_W_NOUN) && !dp_en_has(classes, DP_W_ADJ) && classes != 0) {
            return false;
        }
    }
    return false;
}

/* Nothing else in the stretch could be its finite verb: "negotiators return to Geneva". */
static bool is_last_chance(const struct dp_parser *p, uint32_t i)
{
    uint32_t end = dp_segment_end(p, i);

    for (uint32_t k = i + 1; k < end; k++) {
        if (p->text->tokens[k - 1].sym == p->key.to) {
            continue; /* "plan to demonstrate" */
        }
        if (dp_verb_as(p, k, DP_V_FINITE) != NULL && dp_en_pos(p, k) != DP_POS_NAME && dp_en_pos(p, k) != DP_POS_TIME &&
            !ends_phrase(p, i, k)) {
            return false;
        }
    }
    return i + 1 < end && dp_en_has(dp_en_classes(p, i + 1), DP_W_PREP);
}

/* No noun has a determiner behind it. */
static bool starts_with_determiner(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    const uint32_t determiners = DP_CLASS_BIT(DP_W_DET) | DP_CLASS_BIT(DP_W_POSS);

    return i < s->end && dp_en_pos(p, i) != DP_POS_NAME && dp_en_pos(p, i) != DP_POS_TIME &&
           p->text->tokens[i].sym != p->key.that && (dp_en_classes(p, i) & determiners) != 0;
}

/* "blocking roads and torching cars": the conjunction stands behind an -ing clause. */
static bool joins_gerund(const struct dp_parser *p, const struct dp_sentence *s, uint32_t conj)
{
    for (uint32_t i = conj; i-- > s->first && dp_en_pos(p, i) != DP_POS_COMMA;) {
        if (dp_en_is_verb(p, i)) {
            return (p->syn->words[i].verb & DP_V_PART1) != 0;
        }
    }
    return false;
}

/* "Thousands protest in Khartoum": a large number alone is people. */
static bool follows_crowd(const struct dp_parser *p, const struct dp_sentence *s, uint32_t prev, uint32_t i)
{
    return dp_en_has(dp_en_classes(p, prev), DP_W_QUANT) && dp_str_ends(dp_token_norm(p->text, prev), DP_STR("s")) &&
           dp_verb_as(p, i, DP_V_PL) != NULL && !dp_en_has_finite_before(p, s, i) && !finite_follows(p, s, i + 1) &&
           is_last_chance(p, i);
}

/* An object, also behind a particle: "and beat up its speaker". */
static bool starts_object(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    return starts_with_determiner(p, s, i) ||
           (i < s->end && dp_en_has(dp_en_classes(p, i), DP_W_PARTICLE) && starts_with_determiner(p, s, i + 1));
}

/* Between noun and verb. */
bool dp_en_is_verb_here(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    uint32_t prev = dp_en_before(p, s, i);
    const struct dp_reading *finite = dp_verb_as(p, i, DP_V_FINITE);
    enum dp_pos pos = prev == UINT32_MAX ? DP_POS_STOP : dp_en_pos(p, prev);
    bool helper = pos == DP_POS_VERB && (p->syn->words[prev].flags & (DP_R_AUX | DP_R_MODAL)) != 0;

    if (pos == DP_POS_ZU || helper) {
        return pos == DP_POS_ZU || follows_helper(p, prev, i, classes);
    }
    if (pos == DP_POS_DET || pos == DP_POS_ADJ || pos == DP_POS_NUM || pos == DP_POS_PREP ||
        (prev != UINT32_MAX && dp_en_is_clitic(p, prev))) {
        return (pos == DP_POS_PREP && is_gerund_here(p, s, i, classes)) ||
               ((pos == DP_POS_DET || pos == DP_POS_NUM) && follows_crowd(p, s, prev, i));
    }
    if (!dp_en_has(classes, DP_W_NOUN) && !dp_en_has(classes, DP_W_ADJ)) {
        return true;
    }
    if ((pos == DP_POS_SUB || pos == DP_POS_CONJ || (pos == DP_POS_STOP && i > s->first)) &&
        is_gerund_here(p, s, i, classes)) {
        return true; /* ", killing at least three" */
    }
    if (pos == DP_POS_CONJ && dp_verb_as(p, i, DP_V_PART1) != NULL && joins_gerund(p, s, prev) &&
        dp_en_continues_phrase(p, s, i + 1)) {
        return true;
    }
    if (pos == DP_POS_SUB) {
        return false;
    }
    if ((pos == DP_POS_NAME || pos == DP_POS_NOUN || pos == DP_POS_STOP) &&
        is_past_here(p, s, i, pos == DP_POS_STOP, classes)) {
        return true;
    }
    if (pos == DP_POS_PRON || pos == DP_POS_REL) {
        return finite != NULL;
    }
    if (pos == DP_POS_NAME || pos == DP_POS_NOUN) {
        return finite != NULL && !dp_en_has_finite_before(p, s, i) && !finite_follows(p, s, i + 1) &&
               (agrees(p, s, prev, i) || starts_with_determiner(p, s, i + 1)) && !past_is_next(p, s, i) &&
               !plural_before_verb(p, s, i) &&
               (dp_verb_as(p, i, DP_V_PAST) != NULL || dp_en_continues_phrase(p, s, i + 1) ||
                dp_en_starts_phrase(p, s, i + 1) || pos == DP_POS_NAME || is_last_chance(p, i));
    }
    if (pos == DP_POS_CONJ) { /* "... ban imports and freeze the assets" */
        return finite != NULL && (((finite->verb & DP_V_PAST) != 0 && !dp_en_has(classes, DP_W_NOUN)) ||
                                  (starts_object(p, s, i + 1) && dp_en_has_finite_before(p, s, i)));
    }
    return false;
}

/* tag_en_fixed.c - English words that follow no general rule: measures, "up to", "due to", brackets, times in phrases.
 */
#include "syntax/english.h"

#include "base/str.h"

/* "dozens of", "a group of": words of several tokens that count what follows. */
static void tag_measure(struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    const struct dp_multi *multi = dp_lexicon_multi(p->lex, p->text, i);
    uint32_t classes = multi == NULL ? 0 : dp_lexicon_classes(p->lex, multi->sym);

    bool counts = dp_en_has(classes, DP_W_QUANT) || dp_en_has(classes, DP_W_DET);

    if (multi != NULL && !counts && i > s->first && dp_en_pos(p, i - 1) == DP_POS_PREP && i + multi->count < s->end) {
        counts = p->text->tokens[i + multi->count].kind == DP_TOK_NUMBER ||
                 dp_en_has(dp_en_classes(p, i + multi->count), DP_W_NUM); /* "in at least two villages" */
    }
    for (uint32_t k = 0; counts && k < multi->count; k++) {
        p->syn->words[i + k].pos = DP_POS_NUM;
    }
    if (counts && dp_token_is(p->text, i + multi->count - 1, "of") && i + multi->count < s->end &&
        dp_en_has(dp_en_classes(p, i + multi->count), DP_W_POSS)) { /* "dozens of their members" */
        p->syn->words[i].pos = DP_POS_DET;
        dp_en_choose(p, i + multi->count - 1, DP_POS_PREP, DP_W_PREP);
        p->syn->words[i + multi->count - 1].lemma = p->text->tokens[i + multi->count - 1].sym;
    }
}

/* "up to 16 people" counts, too. */
static bool is_up_to(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    return i + 2 < s->end && dp_str_is(dp_token_norm(p->text, i), "up") && p->text->tokens[i + 1].sym == p->key.to &&
           (p->text->tokens[i + 2].kind == DP_TOK_NUMBER || dp_en_has(dp_en_classes(p, i + 2), DP_W_NUM));
}

/* "are due to meet": no preposition. */
static bool is_due_to(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    return i > s->first && i + 2 < s->end && dp_en_pos(p, i) == DP_POS_PREP &&
           p->text->tokens[i + 1].sym == p->key.to && dp_en_pos(p, i + 1) == DP_POS_PREP &&
           dp_en_pos(p, i - 1) == DP_POS_VERB && p->syn->words[i - 1].lemma == p->key.be &&
           dp_verb_as(p, i + 2, DP_V_INF) != NULL;
}

/* "(WFP)": a short name in brackets does not end its clause. */
static bool is_short_bracket(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    return dp_token_is(p->text, i, "(") && i + 2 < s->end && dp_token_is(p->text, i + 2, ")") &&
           dp_en_is_upper(p, i + 1);
}

/* "a two-day visit": a measure of time inside a noun phrase. */
static bool is_time_attribute(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    bool inside = i > s->first && (dp_en_pos(p, i - 1) == DP_POS_DET || dp_en_pos(p, i - 1) == DP_POS_ADJ);

    return dp_en_pos(p, i) == DP_POS_TIME && i > s->first && i + 1 < s->end && dp_en_pos(p, i - 1) != DP_POS_TIME &&
           dp_en_pos(p, i + 1) == DP_POS_OTHER &&
           (dp_en_has(dp_en_classes(p, i + 1), DP_W_NOUN) ||
            (dp_en_pos(p, i - 1) == DP_POS_DET &&
             (dp_en_has(dp_en_classes(p, i + 1), DP_W_ADJ) || dp_verb_as(p, i + 1, DP_V_PART2) != NULL))) &&
           (inside || dp_str_find(dp_token_norm(p->text, i), DP_STR("-"), 0) != UINT32_MAX);
}

/* Settles the words at `i` that follow no general rule. */
void dp_en_fix_word(struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    if (is_time_attribute(p, s, i)) {
        p->syn->words[i].pos = DP_POS_ADJ;
    }
    if (is_up_to(p, s, i)) {
        p->syn->words[i] = (struct dp_word){.pos = DP_POS_NUM, .agr = DP_AGR_ALL};
        p->syn->words[i + 1] = p->syn->words[i];
    }
    if (p->syn->words[i].pos == DP_POS_ADV && p->syn->words[i].lemma != DP_NO_SYM) {
        tag_measure(p, s, i);
    }
    if (is_due_to(p, s, i)) {
        p->syn->words[i].pos = DP_POS_ADJ;
        p->syn->words[i + 1].pos = DP_POS_ZU;
    }
    if (is_short_bracket(p, s, i)) {
        p->syn->words[i].pos = DP_POS_QUOTE;
        p->syn->words[i + 2].pos = DP_POS_QUOTE;
    }
}

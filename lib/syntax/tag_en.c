/*
 * tag_en.c - one part of speech for each English word.
 *
 * English nouns and verbs share their forms ("attack", "talks"): what stands before decides, and whether the clause has
 * a finite verb already.
 */
#include "syntax/english.h"

#include "base/str.h"

void dp_en_choose(struct dp_parser *p, uint32_t i, enum dp_pos pos, enum dp_word_class class)
{
    const struct dp_reading *reading = dp_lexicon_as(p->lex, p->text->tokens[i].sym, class);
    struct dp_word *word = &p->syn->words[i];

    *word = (struct dp_word){.pos = (uint8_t)pos, .agr = DP_AGR_ALL};
    if (reading != NULL) {
        word->agr = reading->agr;
        word->flags = reading->flags;
        word->lemma = reading->lemma;
        word->value = reading->value;
    }
}

static void choose_noun(struct dp_parser *p, uint32_t i)
{
    struct dp_noun noun = p->text->nouns[i];
    bool whole = noun.head_offset == 0 || dp_token_norm(p->text, i).ptr[noun.head_offset - 1] == '-';

    p->syn->words[i] = (struct dp_word){.pos = DP_POS_NOUN,
                                        .agr = noun.agr,
                                        .lemma = whole ? noun.lemma : DP_NO_SYM,
                                        .head = whole ? noun.head_offset : 0};
}

static void choose_verb(struct dp_parser *p, uint32_t i, enum dp_pos pos)
{
    struct dp_readings all = dp_lexicon_readings(p->lex, p->text->tokens[i].sym);
    struct dp_word *word = &p->syn->words[i];

    *word = (struct dp_word){.pos = (uint8_t)pos, .agr = DP_AGR_ALL};
    for (uint32_t k = 0; k < all.count; k++) {
        if (all.at[k].class == DP_W_VERB) {
            word->verb |= all.at[k].verb;
            word->flags |= all.at[k].flags;
            word->lemma = word->lemma == DP_NO_SYM ? all.at[k].lemma : word->lemma;
        }
    }
    if (i > 0 && dp_en_pos(p, i - 1) == DP_POS_ZU) {
        word->verb = DP_V_INF;
    }
    if (pos == DP_POS_ADJ) {
        word->flags |= DP_R_FROM_VERB;
    }
}

bool dp_en_is_upper(const struct dp_parser *p, uint32_t i)
{
    return (p->text->tokens[i].flags & (DP_TOK_UPPER | DP_TOK_START)) == DP_TOK_UPPER;
}

/* The last token before `i` that is no adverb, negation or time ("on Tuesday"); UINT32_MAX at the start of the clause.
 */
uint32_t dp_en_before(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    while (i-- > s->first) {
        enum dp_pos pos = dp_en_pos(p, i);

        if (pos == DP_POS_COMMA || pos == DP_POS_STOP) {
            break;
        }
        if (pos != DP_POS_ADV && pos != DP_POS_NEG && pos != DP_POS_QUOTE && pos != DP_POS_TIME &&
            !(pos == DP_POS_PREP && dp_en_pos(p, i + 1) == DP_POS_TIME)) {
            return i;
        }
    }
    return UINT32_MAX;
}

bool dp_en_is_clitic(const struct dp_parser *p, uint32_t i)
{
    return dp_token_is(p->text, i, "'s") || dp_token_is(p->text, i, "’s") || dp_token_is(p->text, i, "'") ||
           dp_token_is(p->text, i, "’");
}

/* May a noun phrase go on with the word at `i`? */
bool dp_en_continues_phrase(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    uint32_t classes;

    if (i >= s->end || dp_en_pos(p, i) == DP_POS_COMMA || dp_en_pos(p, i) == DP_POS_STOP) {
        return false;
    }
    classes = dp_en_classes(p, i);
    if (dp_en_pos(p, i) == DP_POS_NAME || dp_en_pos(p, i) == DP_POS_NUM || p->text->tokens[i].kind == DP_TOK_NUMBER) {
        return true;
    }
    if (dp_en_has(classes, DP_W_DET) && !dp_en_has(classes, DP_W_ADJ) && !dp_en_has(classes, DP_W_NOUN) &&
        !dp_en_has(classes, DP_W_QUANT)) {
        return false; /* "gave the activist a sentence" */
    }
    if (dp_en_has(classes, DP_W_ADJ) && !dp_en_has(classes, DP_W_NOUN) && dp_verb_as(p, i, DP_V_PAST) != NULL &&
        i + 1 < s->end) {
        return (dp_en_classes(p, i + 1) & (DP_CLASS_BIT(DP_W_NOUN) | DP_CLASS_BIT(DP_W_ADJ))) !=
               0; /* "said on Monday" */
    }
    return classes == 0 || dp_en_has(classes, DP_W_NOUN) || dp_en_has(classes, DP_W_ADJ) ||
           dp_en_has(classes, DP_W_NUM) || dp_en_has(classes, DP_W_QUANT) || dp_en_pos(p, i) == DP_POS_QUOTE ||
           dp_en_is_upper(p, i);
}

/* "Turkish and Greek officials" */
static bool joins_country(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    return i + 2 < s->end && dp_en_has(dp_en_classes(p, i + 1), DP_W_CONJ) &&
           dp_gaz_adjective(p->gaz, p->text->tokens[i + 2].sym) != NULL;
}

/* "West African mediators" */
static bool is_direction(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    uint32_t next = i + 1 < s->end ? dp_en_classes(p, i + 1) : 0;

    return dp_en_has(classes, DP_W_ADJ) && dp_en_has(next, DP_W_ADJ) && !dp_en_has(next, DP_W_NOUN) &&
           dp_en_is_upper(p, i + 1) && dp_en_pos(p, i + 1) != DP_POS_NAME;
}

/* Any word that could be a finite verb between `i` and the end of the stretch. */
static bool verb_follows(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    uint32_t end = i < s->end ? dp_segment_end(p, i) : i;

    for (; i < end; i++) {
        if (dp_en_has(dp_en_classes(p, i), DP_W_CONJ) && i + 1 < end && dp_verb_as(p, i + 1, DP_V_FINITE) != NULL &&
            !dp_en_has(dp_en_classes(p, i + 1), DP_W_NOUN)) {
            return false; /* "described them as fascists and promised ..." */
        }
        if (dp_en_pos(p, i) != DP_POS_NAME && !dp_en_has(dp_en_classes(p, i), DP_W_NOUN) &&
            dp_verb_as(p, i, DP_V_FINITE) != NULL) {
            return true;
        }
    }
    return false;
}

/* "as suicide bomber strikes mosque": in a headline, whose nouns have no articles, a form that may be a verb is one. */
static bool verb_in_headline(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    uint32_t end = dp_segment_end(p, i);

    if (p->text->tokens[s->end - 1].kind != DP_TOK_WORD) {
        return false;
    }
    for (uint32_t k = i + 2; k < end; k++) {
        bool plural = dp_str_ends(dp_token_norm(p->text, k - 1), DP_STR("s"));
        bool third = dp_str_ends(dp_token_norm(p->text, k), DP_STR("s"));

        if (dp_en_pos(p, k) == DP_POS_NAME || dp_en_has(dp_en_classes(p, k - 1), DP_W_PREP) ||
            dp_en_has(dp_en_classes(p, k - 1), DP_W_DET)) {
            continue;
        }
        if ((plural && !third && dp_verb_as(p, k, DP_V_PL) != NULL) ||
            (!plural && third && dp_verb_as(p, k, DP_V_SG) != NULL && dp_en_continues_phrase(p, s, k + 1))) {
            return true; /* "as doctors refuse", "as bomber strikes mosque" */
        }
    }
    return false;
}

/* "rejected the claim as absurd": no clause. */
static bool is_predicate(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    uint32_t classes = i < s->end ? dp_en_classes(p, i) : 0;

    return dp_en_has(classes, DP_W_ADJ) && !dp_en_has(classes, DP_W_NOUN) && !dp_en_has(classes, DP_W_DET) &&
           !dp_en_has(classes, DP_W_QUANT) && dp_gaz_adjective(p->gaz, p->text->tokens[i].sym) == NULL &&
           !dp_en_continues_phrase(p, s, i + 1);
}

/* "a resolution that | aims to ...", "a law that bans the party": no noun has an infinitive or an article behind it. */
static bool is_relative_verb(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    const uint32_t starters = DP_CLASS_BIT(DP_W_DET) | DP_CLASS_BIT(DP_W_POSS);

    if (i >= s->end || dp_verb_as(p, i, DP_V_FINITE) == NULL) {
        return false;
    }
    if (!dp_en_has(dp_en_classes(p, i), DP_W_NOUN)) {
        return true;
    }
    return dp_verb_as(p, i, DP_V_SG) != NULL && dp_str_ends(dp_token_norm(p->text, i), DP_STR("s")) && i + 2 < s->end &&
           dp_en_pos(p, i + 1) != DP_POS_NAME &&
           ((p->text->tokens[i + 1].sym == p->key.to && dp_verb_as(p, i + 2, DP_V_INF) != NULL) ||
            (dp_en_classes(p, i + 1) & starters) != 0);
}

static bool tag_that(struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    uint32_t prev = dp_en_before(p, s, i);
    enum dp_pos pos = prev == UINT32_MAX ? DP_POS_STOP : dp_en_pos(p, prev);

    if ((pos == DP_POS_NOUN || pos == DP_POS_NAME) && is_relative_verb(p, s, i + 1)) {
        dp_en_choose(p, i, DP_POS_REL, DP_W_REL);
    } else if (pos == DP_POS_VERB || pos == DP_POS_NOUN || pos == DP_POS_NAME || pos == DP_POS_ADJ ||
               pos == DP_POS_TIME) {
        dp_en_choose(p, i, DP_POS_SUB, DP_W_SUB);
        p->syn->words[i].lemma = p->text->tokens[i].sym;
    } else if (dp_en_continues_phrase(p, s, i + 1)) {
        dp_en_choose(p, i, DP_POS_DET, DP_W_DET);
    } else {
        dp_en_choose(p, i, DP_POS_PRON, DP_W_PRON);
    }
    return true;
}

/* "was given", "the ministry provided ...": such words join clauses only where no verb is missing. */
static bool is_verb_after_all(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    uint32_t prev = dp_en_before(p, s, i);
    enum dp_pos pos = prev == UINT32_MAX ? DP_POS_STOP : dp_en_pos(p, prev);

    if (!dp_en_has(classes, DP_W_VERB) || dp_en_has(classes, DP_W_PRON)) {
        return false;
    }
    if (pos == DP_POS_VERB) {
        return (p->syn->words[prev].flags & (DP_R_AUX | DP_R_MODAL)) != 0;
    }
    return dp_en_has(classes, DP_W_SUB) && (pos == DP_POS_NOUN || pos == DP_POS_NAME || pos == DP_POS_PRON) &&
           dp_verb_as(p, i, DP_V_PAST) != NULL && !dp_en_has_finite_before(p, s, i);
}

/* "has since demanded": between helper and participle. */
static bool stands_inside_verb(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    return i > s->first && i + 1 < s->end && dp_en_pos(p, i - 1) == DP_POS_VERB &&
           (p->syn->words[i - 1].flags & (DP_R_AUX | DP_R_MODAL)) != 0 &&
           dp_verb_as(p, i + 1, DP_V_PART2 | DP_V_PART1) != NULL && !dp_en_has(dp_en_classes(p, i + 1), DP_W_NOUN);
}

static bool tag_connector(struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    if (dp_en_has(classes, DP_W_ADV) && stands_inside_verb(p, s, i)) {
        dp_en_choose(p, i, DP_POS_ADV, DP_W_ADV);
        return true;
    }
    if (p->text->tokens[i].sym == p->key.that) {
        return tag_that(p, s, i);
    }
    if (dp_en_has(classes, DP_W_REL) && i > s->first &&
        (dp_en_pos(p, i - 1) == DP_POS_NOUN || dp_en_pos(p, i - 1) == DP_POS_NAME ||
         dp_en_pos(p, i - 1) == DP_POS_COMMA || dp_en_pos(p, i - 1) == DP_POS_PREP)) {
        dp_en_choose(p, i, DP_POS_REL, DP_W_REL);
        return true;
    }
    if (dp_en_has(classes, DP_W_SUB) && p->text->tokens[i].sym != p->key.to && !is_predicate(p, s, i + 1) &&
        ((!dp_en_has(classes, DP_W_PREP) && !dp_en_has(classes, DP_W_ADV)) || verb_follows(p, s, i + 1) ||
         verb_in_headline(p, s, i))) {
        dp_en_choose(p, i, DP_POS_SUB, DP_W_SUB);
        p->syn->words[i].lemma = p->text->tokens[i].sym;
        return true;
    }
    return false;
}

/* "the striking miners", "his banned party" */
static bool is_participle_attribute(const struct dp_parser *p, const struct dp_sentence *s, uint32_t det,
                                    uint32_t classes)
{
    return !dp_en_has(classes, DP_W_PRON) && det + 1 < s->end && dp_en_continues_phrase(p, s, det + 2) &&
           dp_verb_as(p, det + 1, DP_V_PART1 | DP_V_PART2) != NULL;
}

static bool tag_function(struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    static const enum dp_word_class determiners[] = {DP_W_DET, DP_W_POSS, DP_W_QUANT, DP_W_NUM};
    static const enum dp_pos as[] = {DP_POS_DET, DP_POS_DET, DP_POS_DET, DP_POS_NUM};

    if (dp_en_has(classes, DP_W_NEG) && !dp_en_has(classes, DP_W_DET) && !dp_en_has(classes, DP_W_PRON) &&
        !dp_en_has(classes, DP_W_PREP)) {
        dp_en_choose(p, i, DP_POS_NEG, DP_W_NEG);
        return true;
    }
    for (size_t k = 0; k < sizeof(determiners) / sizeof(determiners[0]); k++) {
        if (dp_en_has(classes, determiners[k]) &&
            (dp_en_continues_phrase(p, s, i + 1) || (k < 2 && is_participle_attribute(p, s, i, classes)))) {
            dp_en_choose(p, i, as[k], determiners[k]);
            return true;
        }
    }
    if (dp_en_has(classes, DP_W_PRON) && dp_en_has(classes, DP_W_NOUN) && i > s->first &&
        (dp_en_pos(p, i - 1) == DP_POS_NUM || dp_en_has(dp_en_classes(p, i - 1), DP_W_QUANT))) {
        choose_noun(p, i); /* "14 others" */
        return true;
    }
    if (dp_en_has(classes, DP_W_PRON) && dp_en_has(classes, DP_W_ADJ) && i > s->first &&
        (dp_en_pos(p, i - 1) == DP_POS_DET || dp_en_pos(p, i - 1) == DP_POS_NUM) &&
        dp_en_continues_phrase(p, s, i + 1)) {
        dp_en_choose(p, i, DP_POS_ADJ, DP_W_ADJ); /* "the former president" */
        return true;
    }
    if (dp_en_has(classes, DP_W_PRON) || (dp_en_has(classes, DP_W_DET) && !dp_en_has(classes, DP_W_ADV))) {
        dp_en_choose(p, i, DP_POS_PRON, dp_en_has(classes, DP_W_PRON) ? DP_W_PRON : DP_W_DET);
        return true;
    }
    if (dp_en_has(classes, DP_W_NUM)) {
        dp_en_choose(p, i, DP_POS_NUM, DP_W_NUM);
        return true;
    }
    if (dp_en_has(classes, DP_W_CONJ)) {
        dp_en_choose(p, i, DP_POS_CONJ, DP_W_CONJ);
        return true;
    }
    if (dp_en_has(classes, DP_W_PREP) && dp_en_has(classes, DP_W_ADJ) && i > s->first &&
        dp_en_pos(p, i - 1) == DP_POS_DET && dp_en_continues_phrase(p, s, i + 1)) {
        dp_en_choose(p, i, DP_POS_ADJ, DP_W_ADJ); /* "a long sentence" */
        return true;
    }
    if (dp_en_has(classes, DP_W_PREP)) {
        dp_en_choose(p, i, DP_POS_PREP, DP_W_PREP);
        p->syn->words[i].lemma = p->text->tokens[i].sym;
        return true;
    }
    return false;
}

/* "EU foreign ministers": a name in capitals goes on in front of an adjective. */
static bool is_acronym(const struct dp_parser *p, uint32_t i)
{
    struct dp_str token = dp_token_str(p->text, i);

    for (uint32_t k = 0; k < token.len; k++) {
        if (!(token.ptr[k] == '.' || (token.ptr[k] >= 'A' && token.ptr[k] <= 'Z'))) {
            return false;
        }
    }
    return token.len >= 2;
}

/* "long-standing", "crisis-hit", "Norway-based": the last part is a participle or an adjective. */
static bool is_hyphen_adjective(const struct dp_parser *p, uint32_t i)
{
    struct dp_str norm = dp_token_norm(p->text, i);
    struct dp_readings all;
    uint32_t last = 0;
    uint32_t sym;

    for (uint32_t k = 0; k < norm.len; k++) {
        last = norm.ptr[k] == '-' ? k + 1 : last;
    }
    sym = last == 0 || last == norm.len ? DP_NO_SYM : dp_intern_find(&p->text->words, dp_str_sub(norm, last, norm.len));
    if (sym == DP_NO_SYM) {
        return false;
    }
    all = dp_lexicon_readings(p->lex, sym);
    for (uint32_t k = 0; k < all.count; k++) {
        if (all.at[k].class == DP_W_ADJ ||
            (all.at[k].class == DP_W_VERB && (all.at[k].verb & (DP_V_PART1 | DP_V_PART2)) != 0)) {
            return true;
        }
    }
    return false;
}

/* "police later arrested ...": between a noun and a past form an adverb. */
static bool is_adverb_here(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    return dp_en_has(classes, DP_W_ADV) && i > s->first && i + 1 < s->end &&
           (dp_en_pos(p, i - 1) == DP_POS_NOUN || dp_en_pos(p, i - 1) == DP_POS_NAME ||
            dp_en_pos(p, i - 1) == DP_POS_COMMA || dp_en_pos(p, i - 1) == DP_POS_CONJ || stands_inside_verb(p, s, i)) &&
           dp_verb_as(p, i + 1, DP_V_PAST) != NULL && !dp_en_has(dp_en_classes(p, i + 1), DP_W_NOUN) &&
           dp_en_pos(p, i + 1) != DP_POS_NAME;
}

static void tag_content(struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    uint32_t prev = i == s->first ? UINT32_MAX : i - 1;
    enum dp_pos pos = prev == UINT32_MAX ? DP_POS_STOP : dp_en_pos(p, prev);
    bool attribute = pos == DP_POS_DET || pos == DP_POS_ADJ || pos == DP_POS_NUM || pos == DP_POS_PREP ||
                     (prev != UINT32_MAX && dp_en_is_clitic(p, prev));
    bool participle = dp_verb_as(p, i, DP_V_PART2 | DP_V_PART1) != NULL;

    if (dp_en_has(classes, DP_W_VERB) && dp_en_is_verb_here(p, s, i, classes)) {
        choose_verb(p, i, DP_POS_VERB);
    } else if (dp_en_has(classes, DP_W_VERB) && participle && attribute && !dp_en_has(classes, DP_W_NOUN) &&
               dp_en_continues_phrase(p, s, i + 1)) {
        choose_verb(p, i, DP_POS_ADJ); /* "the wounded soldiers" */
    } else if (pos == DP_POS_DET && dp_en_has(classes, DP_W_ADJ) && i + 1 < s->end &&
               dp_token_is(p->text, i + 1, "of")) {
        choose_noun(p, i); /* "a third of its army" */
    } else if (is_adverb_here(p, s, i, classes)) {
        dp_en_choose(p, i, DP_POS_ADV, DP_W_ADV);
    } else if (dp_en_has(classes, DP_W_ADJ) &&
               (dp_en_continues_phrase(p, s, i + 1) || !dp_en_has(classes, DP_W_NOUN))) {
        dp_en_choose(p, i, DP_POS_ADJ, DP_W_ADJ);
        if (pos == DP_POS_NAME && is_acronym(p, i - 1) && dp_en_continues_phrase(p, s, i + 1)) {
            p->syn->words[i] = (struct dp_word){.pos = DP_POS_NOUN, .agr = DP_AGR_ALL, .lemma = DP_NO_SYM};
        }
    } else if (dp_en_has(classes, DP_W_NOUN) || dp_en_is_upper(p, i)) {
        choose_noun(p, i);
    } else if (dp_en_has(classes, DP_W_ADV)) {
        dp_en_choose(p, i, DP_POS_ADV, DP_W_ADV);
    } else if (dp_en_has(classes, DP_W_VERB)) {
        choose_verb(p, i, DP_POS_VERB);
    } else if (is_hyphen_adjective(p, i) && dp_en_continues_phrase(p, s, i + 1)) {
        p->syn->words[i] = (struct dp_word){.pos = DP_POS_ADJ, .agr = DP_AGR_ALL, .lemma = DP_NO_SYM};
    } else if (dp_str_ends(dp_token_norm(p->text, i), DP_STR("ly"))) {
        p->syn->words[i].pos = DP_POS_ADV;
    } else {
        choose_noun(p, i);
    }
}

/* "stepped in", but "sailed through the strait": with a phrase behind it rather a preposition. */
static bool is_loose(const struct dp_parser *p, uint32_t i)
{
    static const char *const words[] = {"in", "through", "across", "around", "along", "about", "under", "round", NULL};

    for (size_t k = 0; words[k] != NULL; k++) {
        if (dp_token_is(p->text, i, words[k])) {
            return true;
        }
    }
    return false;
}

/* "carried out", "took over": directly behind its verb, and no preposition alone ("called on" stays one). */
static bool is_particle_here(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    struct dp_readings all;

    if (i == s->first || dp_en_pos(p, i - 1) != DP_POS_VERB || !dp_en_has(classes, DP_W_PARTICLE) ||
        !dp_en_has(classes, DP_W_ADV) || (is_loose(p, i) && dp_en_continues_phrase(p, s, i + 1))) {
        return false;
    }
    all = dp_lexicon_readings(p->lex, p->text->tokens[i - 1].sym);
    for (uint32_t k = 0; k < all.count; k++) {
        if (all.at[k].class == DP_W_VERB &&
            dp_lexicon_particle_verb(p->lex, all.at[k].lemma, p->text->tokens[i].sym) != DP_NO_SYM) {
            return true;
        }
    }
    return false;
}

/* "have all urged" */
static bool is_floating(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    return (dp_token_is(p->text, i, "all") || dp_token_is(p->text, i, "both") || dp_token_is(p->text, i, "each")) &&
           stands_inside_verb(p, s, i);
}

static void tag_word(struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    uint32_t classes = dp_en_classes(p, i);
    uint32_t prev = i == s->first ? UINT32_MAX : i - 1;

    if (is_floating(p, s, i)) {
        p->syn->words[i].pos = DP_POS_ADV;
        return;
    }

    if (dp_en_is_clitic(p, i) && prev != UINT32_MAX &&
        (dp_en_pos(p, prev) == DP_POS_NOUN || dp_en_pos(p, prev) == DP_POS_NAME)) {
        p->syn->words[i].pos = DP_POS_OTHER;
        return;
    }
    if (p->text->tokens[i].sym == p->key.to && i + 1 < s->end && dp_verb_as(p, i + 1, DP_V_INF) != NULL &&
        dp_en_pos(p, i + 1) != DP_POS_NAME && !dp_en_is_upper(p, i + 1)) {
        p->syn->words[i].pos = DP_POS_ZU;
        return;
    }
    if (is_particle_here(p, s, i, classes)) {
        p->syn->words[i].pos = DP_POS_PARTICLE;
        return;
    }
    if (dp_en_is_upper(p, i) && !dp_en_has(classes, DP_W_PRON) &&
        (classes & ~(DP_CLASS_BIT(DP_W_VERB) | DP_CLASS_BIT(DP_W_NOUN) | DP_CLASS_BIT(DP_W_ADJ))) == 0) {
        bool country = dp_gaz_adjective(p->gaz, p->text->tokens[i].sym) != NULL || is_direction(p, s, i, classes);

        if ((country && joins_country(p, s, i)) ||
            (dp_en_continues_phrase(p, s, i + 1) &&
             (country || (dp_en_has(classes, DP_W_ADJ) && !dp_en_has(classes, DP_W_NOUN))))) {
            dp_en_choose(p, i, DP_POS_ADJ, DP_W_ADJ);
            if (!country && prev != UINT32_MAX && dp_en_pos(p, prev) == DP_POS_NOUN &&
                (p->text->tokens[prev].flags & DP_TOK_UPPER) != 0) {
                p->syn->words[i] = (struct dp_word){.pos = DP_POS_NOUN, .agr = DP_AGR_ALL, .lemma = DP_NO_SYM};
            }
        } else if (dp_en_has(classes, DP_W_VERB) && !dp_en_has(classes, DP_W_NOUN) &&
                   dp_en_is_verb_here(p, s, i, classes)) {
            choose_verb(p, i, DP_POS_VERB); /* headlines In Title Case */
        } else {
            choose_noun(p, i);
        }
        return;
    }
    if (is_verb_after_all(p, s, i, classes)) {
        choose_verb(p, i, DP_POS_VERB);
    } else if (!tag_connector(p, s, i, classes) && !tag_function(p, s, i, classes)) {
        tag_content(p, s, i, classes);
    }
}

void dp_tag_english(struct dp_parser *p, const struct dp_sentence *sentence)
{
    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        dp_en_fix_word(p, sentence, i);
        if (p->syn->words[i].pos == DP_POS_OTHER && p->text->tokens[i].kind == DP_TOK_WORD) {
            tag_word(p, sentence, i);
        }
    }
}

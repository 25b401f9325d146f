/*
 * tag_en.c - one part of speech for each English word.
 *
 * English nouns and verbs share their forms ("attack", "talks"): what stands before decides, and whether the clause has
 * a finite verb already.
 */
#include "syntax/internal.h"

#include "base/str.h"

static uint32_t classes_of(const struct dp_parser *p, uint32_t i)
{
    return dp_lexicon_classes(p->lex, p->text->tokens[i].sym);
}

static bool has(uint32_t classes, enum dp_word_class class) { return (classes & DP_CLASS_BIT(class)) != 0; }

static enum dp_pos pos_at(const struct dp_parser *p, uint32_t i) { return (enum dp_pos)p->syn->words[i].pos; }

static void choose(struct dp_parser *p, uint32_t i, enum dp_pos pos, enum dp_word_class class)
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
    struct dp_noun noun = dp_lexicon_noun(p->lex, &p->text->words, p->text->tokens[i].sym, dp_token_norm(p->text, i));
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
    if (pos == DP_POS_ADJ) {
        word->flags |= DP_R_FROM_VERB;
    }
}

static bool is_upper(const struct dp_parser *p, uint32_t i)
{
    return (p->text->tokens[i].flags & (DP_TOK_UPPER | DP_TOK_START)) == DP_TOK_UPPER;
}

/* The last token before `i` that is no adverb, negation or time ("on Tuesday"); UINT32_MAX at the start of the clause.
 */
static uint32_t before(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    while (i-- > s->first) {
        enum dp_pos pos = pos_at(p, i);

        if (pos == DP_POS_COMMA || pos == DP_POS_STOP) {
            break;
        }
        if (pos != DP_POS_ADV && pos != DP_POS_NEG && pos != DP_POS_QUOTE && pos != DP_POS_TIME &&
            !(pos == DP_POS_PREP && pos_at(p, i + 1) == DP_POS_TIME)) {
            return i;
        }
    }
    return UINT32_MAX;
}

static bool is_clitic(const struct dp_parser *p, uint32_t i)
{
    return dp_token_is(p->text, i, "'s") || dp_token_is(p->text, i, "’s") || dp_token_is(p->text, i, "'") ||
           dp_token_is(p->text, i, "’");
}

/* May a noun phrase go on with the word at `i`? */
static bool continues_phrase(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    uint32_t classes;

    if (i >= s->end || pos_at(p, i) == DP_POS_COMMA || pos_at(p, i) == DP_POS_STOP) {
        return false;
    }
    classes = classes_of(p, i);
    if (pos_at(p, i) == DP_POS_NAME || pos_at(p, i) == DP_POS_NUM || p->text->tokens[i].kind == DP_TOK_NUMBER) {
        return true;
    }
    if (has(classes, DP_W_ADJ) && !has(classes, DP_W_NOUN) && dp_verb_as(p, i, DP_V_PAST) != NULL && i + 1 < s->end) {
        return (classes_of(p, i + 1) & (DP_CLASS_BIT(DP_W_NOUN) | DP_CLASS_BIT(DP_W_ADJ))) != 0; /* "said on Monday" */
    }
    return classes == 0 || has(classes, DP_W_NOUN) || has(classes, DP_W_ADJ) || has(classes, DP_W_NUM) ||
           has(classes, DP_W_QUANT) || pos_at(p, i) == DP_POS_QUOTE || is_upper(p, i);
}

/* "Turkish and Greek officials" */
static bool joins_country(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    return i + 2 < s->end && has(classes_of(p, i + 1), DP_W_CONJ) &&
           dp_gaz_adjective(p->gaz, p->text->tokens[i + 2].sym) != NULL;
}

/* A clear finite verb between `i` and the end of the stretch: one that cannot be a noun, adjective or participle. */
static bool finite_follows(const struct dp_parser *p, uint32_t i)
{
    uint32_t end = dp_segment_end(p, i);

    for (; i < end; i++) {
        const struct dp_reading *finite = dp_verb_as(p, i, DP_V_FINITE);

        if (finite == NULL || pos_at(p, i) == DP_POS_NAME || has(classes_of(p, i), DP_W_NOUN) ||
            has(classes_of(p, i), DP_W_PREP)) {
            continue;
        }
        if ((finite->flags & (DP_R_AUX | DP_R_MODAL)) != 0 || dp_verb_as(p, i, DP_V_PART2) == NULL) {
            return true;
        }
    }
    return false;
}

/* Any word that could be a finite verb between `i` and the end of the stretch. */
static bool verb_follows(const struct dp_parser *p, uint32_t i)
{
    uint32_t end = dp_segment_end(p, i);

    for (; i < end; i++) {
        if (pos_at(p, i) != DP_POS_NAME && !has(classes_of(p, i), DP_W_NOUN) && dp_verb_as(p, i, DP_V_FINITE) != NULL) {
            return true;
        }
    }
    return false;
}

static bool clause_has_finite(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    while (i-- > s->first) {
        enum dp_pos pos = pos_at(p, i);

        if (pos == DP_POS_COMMA || pos == DP_POS_STOP || pos == DP_POS_SUB || pos == DP_POS_REL) {
            return false;
        }
        if (dp_is_finite(p, i)) {
            return true;
        }
    }
    return false;
}

static bool tag_that(struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    uint32_t prev = before(p, s, i);
    enum dp_pos pos = prev == UINT32_MAX ? DP_POS_STOP : pos_at(p, prev);
    bool verb_next =
        i + 1 < s->end && dp_verb_as(p, i + 1, DP_V_FINITE) != NULL && !has(classes_of(p, i + 1), DP_W_NOUN);

    if ((pos == DP_POS_NOUN || pos == DP_POS_NAME) && verb_next) {
        choose(p, i, DP_POS_REL, DP_W_REL);
    } else if (pos == DP_POS_VERB || pos == DP_POS_NOUN || pos == DP_POS_NAME || pos == DP_POS_ADJ ||
               pos == DP_POS_TIME) {
        choose(p, i, DP_POS_SUB, DP_W_SUB);
        p->syn->words[i].lemma = p->text->tokens[i].sym;
    } else if (continues_phrase(p, s, i + 1)) {
        choose(p, i, DP_POS_DET, DP_W_DET);
    } else {
        choose(p, i, DP_POS_PRON, DP_W_PRON);
    }
    return true;
}

/* "was given", "the ministry provided ...": such words join clauses only where no verb is missing. */
static bool is_verb_after_all(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    uint32_t prev = before(p, s, i);
    enum dp_pos pos = prev == UINT32_MAX ? DP_POS_STOP : pos_at(p, prev);

    if (!has(classes, DP_W_VERB) || has(classes, DP_W_PRON)) {
        return false;
    }
    if (pos == DP_POS_VERB) {
        return (p->syn->words[prev].flags & (DP_R_AUX | DP_R_MODAL)) != 0;
    }
    return has(classes, DP_W_SUB) && (pos == DP_POS_NOUN || pos == DP_POS_NAME || pos == DP_POS_PRON) &&
           dp_verb_as(p, i, DP_V_PAST) != NULL && !clause_has_finite(p, s, i);
}

static bool tag_connector(struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    if (p->text->tokens[i].sym == p->key.that) {
        return tag_that(p, s, i);
    }
    if (has(classes, DP_W_REL) && i > s->first &&
        (pos_at(p, i - 1) == DP_POS_NOUN || pos_at(p, i - 1) == DP_POS_NAME || pos_at(p, i - 1) == DP_POS_COMMA ||
         pos_at(p, i - 1) == DP_POS_PREP)) {
        choose(p, i, DP_POS_REL, DP_W_REL);
        return true;
    }
    if (has(classes, DP_W_SUB) && p->text->tokens[i].sym != p->key.to &&
        (!has(classes, DP_W_PREP) ? !has(classes, DP_W_ADV) || verb_follows(p, i + 1) : verb_follows(p, i + 1))) {
        choose(p, i, DP_POS_SUB, DP_W_SUB);
        p->syn->words[i].lemma = p->text->tokens[i].sym;
        return true;
    }
    return false;
}

/* "the striking miners", "his banned party" */
static bool is_participle_attribute(const struct dp_parser *p, const struct dp_sentence *s, uint32_t det,
                                    uint32_t classes)
{
    return !has(classes, DP_W_PRON) && det + 1 < s->end && continues_phrase(p, s, det + 2) &&
           dp_verb_as(p, det + 1, DP_V_PART1 | DP_V_PART2) != NULL;
}

static bool tag_function(struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    static const enum dp_word_class determiners[] = {DP_W_DET, DP_W_POSS, DP_W_QUANT, DP_W_NUM};
    static const enum dp_pos as[] = {DP_POS_DET, DP_POS_DET, DP_POS_DET, DP_POS_NUM};

    if (has(classes, DP_W_NEG) && !has(classes, DP_W_DET) && !has(classes, DP_W_PRON) && !has(classes, DP_W_PREP)) {
        choose(p, i, DP_POS_NEG, DP_W_NEG);
        return true;
    }
    for (size_t k = 0; k < sizeof(determiners) / sizeof(determiners[0]); k++) {
        if (has(classes, determiners[k]) &&
            (continues_phrase(p, s, i + 1) || (k < 2 && is_participle_attribute(p, s, i, classes)))) {
            choose(p, i, as[k], determiners[k]);
            return true;
        }
    }
    if (has(classes, DP_W_PRON) && has(classes, DP_W_NOUN) && i > s->first && pos_at(p, i - 1) == DP_POS_NUM) {
        choose_noun(p, i); /* "14 others" */
        return true;
    }
    if (has(classes, DP_W_PRON) && has(classes, DP_W_ADJ) && i > s->first && pos_at(p, i - 1) == DP_POS_DET &&
        continues_phrase(p, s, i + 1)) {
        choose(p, i, DP_POS_ADJ, DP_W_ADJ); /* "the former president" */
        return true;
    }
    if (has(classes, DP_W_PRON) || (has(classes, DP_W_DET) && !has(classes, DP_W_ADV))) {
        choose(p, i, DP_POS_PRON, has(classes, DP_W_PRON) ? DP_W_PRON : DP_W_DET);
        return true;
    }
    if (has(classes, DP_W_NUM)) {
        choose(p, i, DP_POS_NUM, DP_W_NUM);
        return true;
    }
    if (has(classes, DP_W_CONJ)) {
        choose(p, i, DP_POS_CONJ, DP_W_CONJ);
        return true;
    }
    if (has(classes, DP_W_PREP)) {
        choose(p, i, DP_POS_PREP, DP_W_PREP);
        p->syn->words[i].lemma = p->text->tokens[i].sym;
        return true;
    }
    return false;
}

/* Does a noun phrase start at `i` that cannot be the second part of a compound? "after meeting the president" */
static bool starts_phrase(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    const uint32_t starters = DP_CLASS_BIT(DP_W_DET) | DP_CLASS_BIT(DP_W_POSS) | DP_CLASS_BIT(DP_W_PRON) |
                              DP_CLASS_BIT(DP_W_NUM) | DP_CLASS_BIT(DP_W_QUANT);

    return i < s->end && (pos_at(p, i) == DP_POS_NAME || p->text->tokens[i].kind == DP_TOK_NUMBER ||
                          (classes_of(p, i) & starters) != 0);
}

/* Behind "to" any base form, behind "have" and "be" a participle: "will attack", "have talks", "was attacked". */
static bool follows_helper(const struct dp_parser *p, uint32_t helper, uint32_t i, uint32_t classes)
{
    uint32_t lemma = p->syn->words[helper].lemma;

    if ((p->syn->words[helper].flags & DP_R_MODAL) == 0 && (lemma == p->key.be || lemma == p->key.have)) {
        return dp_verb_as(p, i, DP_V_PART1 | DP_V_PART2) != NULL ||
               (!has(classes, DP_W_NOUN) && !has(classes, DP_W_ADJ));
    }
    return true;
}

/* Behind a preposition only an -ing form, and one that is no noun there: "of killing", "for bombing the town". */
static bool is_gerund(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    return dp_verb_as(p, i, DP_V_PART1) != NULL &&
           (!(has(classes, DP_W_NOUN) || has(classes, DP_W_ADJ)) || starts_phrase(p, s, i + 1));
}

/* Behind a comma or a noun an adjective made from a past form is a verb: ", said on Tuesday", "troops armed with". */
static bool is_past_here(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i, bool opens,
                         uint32_t classes)
{
    enum dp_gaz_kind kind;
    struct dp_noun next = {.lemma = DP_NO_SYM};

    if (dp_verb_as(p, i, DP_V_PAST) == NULL || has(classes, DP_W_NOUN)) {
        return false;
    }
    if (!opens || !continues_phrase(p, s, i + 1) || starts_phrase(p, s, i + 1)) {
        return true;
    }
    next = dp_lexicon_noun(p->lex, &p->text->words, p->text->tokens[i + 1].sym, dp_token_norm(p->text, i + 1));
    return (next.agr & DP_AGR_SG) != 0 && dp_gaz_noun(p->gaz, next.lemma, &kind) != NULL; /* ", said spokesman X" */
}

/* May a present form follow the noun at `noun`? "Riot police" is no clause, "ministers police" might be. */
/* "Government forces besieged ...": a noun, for the verb comes next. */
static bool past_is_next(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    return i + 2 < s->end && pos_at(p, i + 1) != DP_POS_NAME && dp_verb_as(p, i, DP_V_PAST) == NULL &&
           dp_verb_as(p, i + 1, DP_V_PAST) != NULL && !has(classes_of(p, i + 1), DP_W_NOUN) &&
           !has(classes_of(p, i + 2), DP_W_NOUN);
}

static bool agrees(const struct dp_parser *p, uint32_t noun, uint32_t i)
{
    struct dp_str norm = dp_token_norm(p->text, noun);
    bool plural = pos_at(p, noun) == DP_POS_NAME
                      ? dp_str_ends(norm, DP_STR("s"))
                      : (p->syn->words[noun].agr & DP_AGR_SG) == 0 || !has(classes_of(p, noun), DP_W_NOUN);

    return dp_verb_as(p, i, DP_V_SG) != NULL || (plural && dp_verb_as(p, i, DP_V_PL) != NULL);
}

/* Nothing else in the stretch could be its finite verb: "negotiators return to Geneva". */
static bool is_last_chance(const struct dp_parser *p, uint32_t i)
{
    uint32_t end = dp_segment_end(p, i);

    for (uint32_t k = i + 1; k < end; k++) {
        uint32_t before_k = classes_of(p, k - 1);

        if (dp_verb_as(p, k, DP_V_FINITE) != NULL && pos_at(p, k) != DP_POS_NAME && pos_at(p, k) != DP_POS_TIME &&
            !(has(classes_of(p, k), DP_W_NOUN) && (has(before_k, DP_W_PREP) || has(before_k, DP_W_DET)))) {
            return false;
        }
    }
    return i + 1 < end && has(classes_of(p, i + 1), DP_W_PREP);
}

/* Between noun and verb. */
static bool is_verb_here(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    uint32_t prev = before(p, s, i);
    const struct dp_reading *finite = dp_verb_as(p, i, DP_V_FINITE);
    enum dp_pos pos = prev == UINT32_MAX ? DP_POS_STOP : pos_at(p, prev);
    bool helper = pos == DP_POS_VERB && (p->syn->words[prev].flags & (DP_R_AUX | DP_R_MODAL)) != 0;

    if (pos == DP_POS_ZU || helper) {
        return pos == DP_POS_ZU || follows_helper(p, prev, i, classes);
    }
    if (pos == DP_POS_DET || pos == DP_POS_ADJ || pos == DP_POS_NUM || pos == DP_POS_PREP ||
        (prev != UINT32_MAX && is_clitic(p, prev))) {
        return pos == DP_POS_PREP && is_gerund(p, s, i, classes);
    }
    if (!has(classes, DP_W_NOUN) && !has(classes, DP_W_ADJ)) {
        return true;
    }
    if (pos == DP_POS_SUB) {
        return is_gerund(p, s, i, classes);
    }
    if ((pos == DP_POS_NAME || pos == DP_POS_NOUN || pos == DP_POS_STOP) &&
        is_past_here(p, s, i, pos == DP_POS_STOP, classes)) {
        return true;
    }
    if (pos == DP_POS_PRON || pos == DP_POS_REL) {
        return finite != NULL;
    }
    if (pos == DP_POS_NAME || pos == DP_POS_NOUN) {
        return finite != NULL && !clause_has_finite(p, s, i) && !finite_follows(p, i + 1) && agrees(p, prev, i) &&
               !past_is_next(p, s, i) &&
               (dp_verb_as(p, i, DP_V_PAST) != NULL || continues_phrase(p, s, i + 1) || starts_phrase(p, s, i + 1) ||
                pos == DP_POS_NAME || is_last_chance(p, i));
    }
    if (pos == DP_POS_CONJ) {
        return finite != NULL && (finite->verb & DP_V_PAST) != 0 && !has(classes, DP_W_NOUN);
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

static void tag_content(struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    uint32_t prev = i == s->first ? UINT32_MAX : i - 1;
    enum dp_pos pos = prev == UINT32_MAX ? DP_POS_STOP : pos_at(p, prev);
    bool attribute = pos == DP_POS_DET || pos == DP_POS_ADJ || pos == DP_POS_NUM || pos == DP_POS_PREP ||
                     (prev != UINT32_MAX && is_clitic(p, prev));
    bool participle = dp_verb_as(p, i, DP_V_PART2 | DP_V_PART1) != NULL;

    if (has(classes, DP_W_VERB) && is_verb_here(p, s, i, classes)) {
        choose_verb(p, i, DP_POS_VERB);
    } else if (has(classes, DP_W_VERB) && participle && attribute && !has(classes, DP_W_NOUN) &&
               continues_phrase(p, s, i + 1)) {
        choose_verb(p, i, DP_POS_ADJ); /* "the wounded soldiers" */
    } else if (has(classes, DP_W_ADJ) && (continues_phrase(p, s, i + 1) || !has(classes, DP_W_NOUN))) {
        choose(p, i, DP_POS_ADJ, DP_W_ADJ);
        if (pos == DP_POS_NAME && is_acronym(p, i - 1) && continues_phrase(p, s, i + 1)) {
            p->syn->words[i] = (struct dp_word){.pos = DP_POS_NOUN, .agr = DP_AGR_ALL, .lemma = DP_NO_SYM};
        }
    } else if (has(classes, DP_W_NOUN) || is_upper(p, i)) {
        choose_noun(p, i);
    } else if (has(classes, DP_W_ADV)) {
        choose(p, i, DP_POS_ADV, DP_W_ADV);
    } else if (has(classes, DP_W_VERB)) {
        choose_verb(p, i, DP_POS_VERB);
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

    if (i == s->first || pos_at(p, i - 1) != DP_POS_VERB || !has(classes, DP_W_PARTICLE) || !has(classes, DP_W_ADV) ||
        (is_loose(p, i) && continues_phrase(p, s, i + 1))) {
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

static void tag_word(struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    uint32_t classes = classes_of(p, i);
    uint32_t prev = i == s->first ? UINT32_MAX : i - 1;

    if (is_clitic(p, i) && prev != UINT32_MAX && (pos_at(p, prev) == DP_POS_NOUN || pos_at(p, prev) == DP_POS_NAME)) {
        p->syn->words[i].pos = DP_POS_OTHER;
        return;
    }
    if (p->text->tokens[i].sym == p->key.to && i + 1 < s->end && dp_verb_as(p, i + 1, DP_V_INF) != NULL &&
        pos_at(p, i + 1) != DP_POS_NAME && !is_upper(p, i + 1)) {
        p->syn->words[i].pos = DP_POS_ZU;
        return;
    }
    if (is_particle_here(p, s, i, classes)) {
        p->syn->words[i].pos = DP_POS_PARTICLE;
        return;
    }
    if (is_upper(p, i) && !has(classes, DP_W_PRON) &&
        (classes & ~(DP_CLASS_BIT(DP_W_VERB) | DP_CLASS_BIT(DP_W_NOUN) | DP_CLASS_BIT(DP_W_ADJ))) == 0) {
        bool country = dp_gaz_adjective(p->gaz, p->text->tokens[i].sym) != NULL;

        if ((country && joins_country(p, s, i)) ||
            (continues_phrase(p, s, i + 1) && (country || (has(classes, DP_W_ADJ) && !has(classes, DP_W_NOUN))))) {
            choose(p, i, DP_POS_ADJ, DP_W_ADJ);
            if (!country && prev != UINT32_MAX && pos_at(p, prev) == DP_POS_NOUN &&
                (p->text->tokens[prev].flags & DP_TOK_UPPER) != 0) {
                p->syn->words[i] = (struct dp_word){.pos = DP_POS_NOUN, .agr = DP_AGR_ALL, .lemma = DP_NO_SYM};
            }
        } else if (has(classes, DP_W_VERB) && !has(classes, DP_W_NOUN) && is_verb_here(p, s, i, classes)) {
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

/* "dozens of", "a group of": words of several tokens that count what follows. */
static void tag_measure(struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    const struct dp_multi *multi = dp_lexicon_multi(p->lex, p->text, i);
    uint32_t classes = multi == NULL ? 0 : dp_lexicon_classes(p->lex, multi->sym);

    bool counts = has(classes, DP_W_QUANT) || has(classes, DP_W_DET);

    if (multi != NULL && !counts && i > s->first && pos_at(p, i - 1) == DP_POS_PREP && i + multi->count < s->end) {
        counts = p->text->tokens[i + multi->count].kind == DP_TOK_NUMBER ||
                 has(classes_of(p, i + multi->count), DP_W_NUM); /* "in at least two villages" */
    }
    for (uint32_t k = 0; counts && k < multi->count; k++) {
        p->syn->words[i + k].pos = DP_POS_NUM;
    }
    if (counts && dp_token_is(p->text, i + multi->count - 1, "of") && i + multi->count < s->end &&
        has(classes_of(p, i + multi->count), DP_W_POSS)) { /* "dozens of their members" */
        p->syn->words[i].pos = DP_POS_DET;
        choose(p, i + multi->count - 1, DP_POS_PREP, DP_W_PREP);
        p->syn->words[i + multi->count - 1].lemma = p->text->tokens[i + multi->count - 1].sym;
    }
}

/* "up to 16 people" counts, too. */
static bool is_up_to(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    return i + 2 < s->end && dp_token_is(p->text, i, "up") && p->text->tokens[i + 1].sym == p->key.to &&
           (p->text->tokens[i + 2].kind == DP_TOK_NUMBER || has(classes_of(p, i + 2), DP_W_NUM));
}

/* "are due to meet": no preposition. */
static bool is_due_to(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    return i > s->first && i + 2 < s->end && pos_at(p, i) == DP_POS_PREP && p->text->tokens[i + 1].sym == p->key.to &&
           pos_at(p, i + 1) == DP_POS_PREP && pos_at(p, i - 1) == DP_POS_VERB &&
           p->syn->words[i - 1].lemma == p->key.be && dp_verb_as(p, i + 2, DP_V_INF) != NULL;
}

/* "(WFP)": a short name in brackets does not end its clause. */
static bool is_short_bracket(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    return dp_token_is(p->text, i, "(") && i + 2 < s->end && dp_token_is(p->text, i + 2, ")") && is_upper(p, i + 1);
}

/* "a two-day visit": a measure of time inside a noun phrase. */
static bool is_time_attribute(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    bool inside = i > s->first && (pos_at(p, i - 1) == DP_POS_DET || pos_at(p, i - 1) == DP_POS_ADJ);

    return pos_at(p, i) == DP_POS_TIME && i > s->first && i + 1 < s->end && pos_at(p, i - 1) != DP_POS_TIME &&
           pos_at(p, i + 1) == DP_POS_OTHER && has(classes_of(p, i + 1), DP_W_NOUN) &&
           (inside || dp_str_find(dp_token_norm(p->text, i), DP_STR("-"), 0) != UINT32_MAX);
}

void dp_tag_english(struct dp_parser *p, const struct dp_sentence *sentence)
{
    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        if (is_time_attribute(p, sentence, i)) {
            p->syn->words[i].pos = DP_POS_ADJ;
        }
        if (p->syn->words[i].pos == DP_POS_ADV && p->syn->words[i].lemma != DP_NO_SYM) {
            tag_measure(p, sentence, i);
        }
        if (is_due_to(p, sentence, i)) {
            p->syn->words[i].pos = DP_POS_ADJ;
            p->syn->words[i + 1].pos = DP_POS_ZU;
        }
        if (is_up_to(p, sentence, i)) {
            p->syn->words[i] = (struct dp_word){.pos = DP_POS_NUM, .agr = DP_AGR_ALL};
            p->syn->words[i + 1] = p->syn->words[i];
        }
        if (is_short_bracket(p, sentence, i)) {
            p->syn->words[i].pos = DP_POS_QUOTE;
            p->syn->words[i + 2].pos = DP_POS_QUOTE;
        }
        if (p->syn->words[i].pos == DP_POS_OTHER && p->text->tokens[i].kind == DP_TOK_WORD) {
            tag_word(p, sentence, i);
        }
    }
}

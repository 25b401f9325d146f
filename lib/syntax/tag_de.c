/*
 * tag_de.c - one part of speech for each German word.
 *
 * Most words have one; the ambiguous ones are decided by their neighbours and by whether the stretch up to the next
 * comma ends with a finite verb, as subordinate and relative clauses do.
 */
#include "syntax/internal.h"

#include "base/str.h"
#include "base/utf8.h"

static uint32_t classes_of(const struct dp_parser *p, uint32_t i)
{
    return dp_lexicon_classes(p->lex, p->text->tokens[i].sym);
}

static bool has(uint32_t classes, enum dp_word_class class) { return (classes & DP_CLASS_BIT(class)) != 0; }

/* "ai-Bericht": the last part of a compound shows the noun. */
static bool ends_upper(const struct dp_parser *p, uint32_t i)
{
    struct dp_str word = dp_token_str(p->text, i);
    uint32_t at = word.len;

    while (at > 0 && word.ptr[at - 1] != '-') {
        at--;
    }
    return at > 0 && at < word.len && dp_cp_is_upper(dp_utf8_next(word, &at));
}

static bool is_upper(const struct dp_parser *p, uint32_t i)
{
    uint8_t flags = p->text->tokens[i].flags;

    return p->text->tokens[i].kind == DP_TOK_WORD &&
           ((flags & DP_TOK_UPPER) != 0 || ((flags & DP_TOK_HYPHEN) != 0 && ends_upper(p, i)));
}

static enum dp_pos pos_at(const struct dp_parser *p, uint32_t i) { return (enum dp_pos)p->syn->words[i].pos; }

enum { BRACKET_WORDS = 5 }; /* in brackets that a clause goes on behind */
enum { ATTRIBUTE_MAX_TOKENS = 12 };

/* A position where a clause can start: the sentence's beginning, or behind a comma, stop or conjunction. */
static bool starts_clause(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    while (i > s->first && (pos_at(p, i - 1) == DP_POS_QUOTE || pos_at(p, i - 1) == DP_POS_CONJ)) {
        i--;
    }
    return i == s->first || pos_at(p, i - 1) == DP_POS_COMMA || pos_at(p, i - 1) == DP_POS_STOP;
}

static bool is_boundary(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    if (i >= s->end) {
        return true;
    }
    return pos_at(p, i) == DP_POS_COMMA || pos_at(p, i) == DP_POS_STOP || pos_at(p, i) == DP_POS_QUOTE ||
           (p->text->tokens[i].kind == DP_TOK_WORD && has(classes_of(p, i), DP_W_CONJ) && !is_upper(p, i));
}

/* Behind the bracket that opens at `open`: "die Mission (UNMISS) | mitteilte"; `open` where none closes close by. */
static uint32_t behind_bracket(const struct dp_parser *p, uint32_t open)
{
    uint32_t end = p->text->sentences[p->text->tokens[open].sentence].end;

    for (uint32_t i = open + 1; dp_token_is(p->text, open, "(") && i + 1 < end && i <= open + BRACKET_WORDS; i++) {
        if (dp_token_is(p->text, i, ")")) {
            return i + 1;
        }
    }
    return open;
}

/* The last word of the stretch that `i` is in. */
static uint32_t last_word(const struct dp_parser *p, uint32_t i)
{
    uint32_t end = dp_segment_end(p, i);

    while (end < p->text->sentences[p->text->tokens[i].sentence].end && behind_bracket(p, end) > end) {
        end = dp_segment_end(p, behind_bracket(p, end));
    }
    while (end > i + 1 && pos_at(p, end - 1) == DP_POS_QUOTE) {
        end--;
    }
    return end - 1;
}

static bool is_verb_form(const struct dp_parser *p, uint32_t i, uint16_t mask)
{
    return !is_upper(p, i) && dp_verb_as(p, i, mask) != NULL;
}

/* "die Fraktionen müssten ... einbezogen werden": a verb in second place, its bracket closed by an infinitive. */
static bool has_second_place_verb(const struct dp_parser *p, uint32_t i, uint32_t last)
{
    bool gap = false;

    for (uint32_t k = last; k-- > i + 1;) {
        bool finite = is_verb_form(p, k, DP_V_FINITE) && !is_verb_form(p, k, DP_V_INF | DP_V_PART2);

        if (finite && gap && (classes_of(p, k) & DP_CLASS_BIT(DP_W_ADJ)) == 0) {
            return true;
        }
        gap |= !is_verb_form(p, k, DP_V_FINITE | DP_V_INF | DP_V_PART2);
    }
    return false;
}

static bool ends_finite(const struct dp_parser *p, uint32_t i)
{
    uint32_t last = last_word(p, i);

    if (last == i || (is_verb_form(p, last, DP_V_INF | DP_V_PART2) && has_second_place_verb(p, i, last))) {
        return false;
    }
    if (is_verb_form(p, last, DP_V_FINITE)) {
        return true;
    }
    /* "..., die die Stadt angegriffen": the auxiliary is left out in headlines and coordination */
    return is_verb_form(p, last, DP_V_INF) && is_verb_form(p, last - 1, DP_V_INF | DP_V_PART2);
}

static bool ends_infinitive(const struct dp_parser *p, uint32_t i)
{
    uint32_t last = last_word(p, i);

    if (is_verb_form(p, last, DP_V_ZUINF)) {
        return true;
    }
    return last > i && is_verb_form(p, last, DP_V_INF) && dp_token_is(p->text, last - 1, "zu");
}

/* Can token `i` go on a noun phrase behind a determiner or adjective? */
static bool continues_phrase(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    uint32_t classes;

    if (i >= s->end || pos_at(p, i) == DP_POS_COMMA || pos_at(p, i) == DP_POS_STOP) {
        return false;
    }
    classes = classes_of(p, i);
    return is_upper(p, i) || p->text->tokens[i].kind == DP_TOK_NUMBER || has(classes, DP_W_ADJ) ||
           has(classes, DP_W_NUM) || has(classes, DP_W_QUANT) || pos_at(p, i) == DP_POS_NAME;
}

static bool looks_like_adjective(const struct dp_parser *p, uint32_t i)
{
    static const char *const endings[] = {"en", "er", "es", "em", "e", NULL};
    struct dp_str word = dp_token_norm(p->text, i);

    for (size_t k = 0; endings[k] != NULL; k++) {
        if (word.len >= 5 && dp_str_ends(word, dp_str_of(endings[k]))) {
            return true;
        }
    }
    return false;
}

/* An upper-case word or a number at or behind `i`, only adjectives and adverbs between: `i` stands before a noun. */
static bool before_noun(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    for (uint32_t k = i; k < s->end && k < i + 6; k++) {
        uint32_t classes = classes_of(p, k);

        if (is_upper(p, k) || pos_at(p, k) == DP_POS_NAME) {
            return true;
        }
        if (pos_at(p, k) == DP_POS_COMMA || pos_at(p, k) == DP_POS_STOP || pos_at(p, k) == DP_POS_QUOTE) {
            return pos_at(p, k) == DP_POS_QUOTE && k + 1 < s->end && is_upper(p, k + 1);
        }
        if (!has(classes, DP_W_ADJ) && !has(classes, DP_W_ADV) && !has(classes, DP_W_CONJ) && !has(classes, DP_W_NUM) &&
            !(classes == 0 && looks_like_adjective(p, k)) && p->text->tokens[k].kind != DP_TOK_NUMBER) {
            return false;
        }
        if ((has(classes, DP_W_VERB) && !has(classes, DP_W_ADJ)) || (k > i && has(classes, DP_W_DET))) {
            return false;
        }
    }
    return false;
}

static void choose(struct dp_parser *p, uint32_t i, enum dp_pos pos, enum dp_word_class class)
{
    const struct dp_reading *reading = dp_lexicon_as(p->lex, p->text->tokens[i].sym, class);
    struct dp_word *word = &p->syn->words[i];

    word->pos = (uint8_t)pos;
    word->agr = DP_AGR_ALL;
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

    p->syn->words[i] =
        (struct dp_word){.pos = DP_POS_NOUN, .agr = noun.agr, .lemma = noun.lemma, .head = noun.head_offset};
}

static void choose_verb(struct dp_parser *p, uint32_t i)
{
    struct dp_readings all = dp_lexicon_readings(p->lex, p->text->tokens[i].sym);
    struct dp_word *word = &p->syn->words[i];

    *word = (struct dp_word){.pos = DP_POS_VERB};
    for (uint32_t k = 0; k < all.count; k++) {
        if (all.at[k].class != DP_W_VERB) {
            continue;
        }
        word->verb |= all.at[k].verb;
        word->flags |= all.at[k].flags;
        word->lemma = word->lemma == DP_NO_SYM ? all.at[k].lemma : word->lemma;
    }
}

/* An adjective made of a participle keeps the verb's lemma: "festgenommenen" -> "fest+nehmen". */
static void choose_adjective(struct dp_parser *p, uint32_t i)
{
    struct dp_readings all = dp_lexicon_readings(p->lex, p->text->tokens[i].sym);
    struct dp_word *word = &p->syn->words[i];

    *word = (struct dp_word){.pos = DP_POS_ADJ, .agr = DP_AGR_ALL};
    for (uint32_t k = 0; k < all.count; k++) {
        if (all.at[k].class == DP_W_ADJ && (word->lemma == DP_NO_SYM || (all.at[k].flags & DP_R_FROM_VERB) != 0)) {
            word->lemma = all.at[k].lemma;
            word->flags = all.at[k].flags;
            word->verb = all.at[k].verb;
        }
    }
}

/* "an" in "griff ... an": the stretch has a verb that takes this particle. */
static bool closes_bracket(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    uint32_t particle = p->text->tokens[i].sym;

    if (!is_boundary(p, s, i + 1)) {
        return false;
    }
    for (uint32_t k = i; k-- > s->first;) {
        struct dp_readings all = dp_lexicon_readings(p->lex, p->text->tokens[k].sym);

        for (uint32_t r = 0; r < all.count && !is_upper(p, k); r++) {
            if (all.at[r].class == DP_W_VERB && (all.at[r].verb & DP_V_FINITE) != 0 &&
                dp_lexicon_particle_verb(p->lex, all.at[r].lemma, particle) != DP_NO_SYM) {
                return true;
            }
        }
    }
    return false;
}

/* "wie sie bekannt | gab", "bekannt | gegeben hatte": older spelling parts the particle from the verb behind it. */
static bool is_apart(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    struct dp_readings all;

    if (i + 1 >= s->end || has(classes, DP_W_PREP) || !has(classes, DP_W_VERB)) {
        return false;
    }
    all = dp_lexicon_readings(p->lex, p->text->tokens[i + 1].sym);
    for (uint32_t r = 0; r < all.count && !is_upper(p, i + 1); r++) {
        if (all.at[r].class == DP_W_VERB &&
            dp_lexicon_particle_verb(p->lex, all.at[r].lemma, p->text->tokens[i].sym) != DP_NO_SYM) {
            return true;
        }
    }
    return false;
}

static bool behind_comma(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    if (i > s->first && pos_at(p, i - 1) == DP_POS_PREP) {
        i--;
    }
    while (i > s->first && (pos_at(p, i - 1) == DP_POS_QUOTE || pos_at(p, i - 1) == DP_POS_CONJ)) {
        i--;
    }
    return i > s->first && pos_at(p, i - 1) == DP_POS_COMMA;
}

static bool tag_connector(struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    const uint32_t others = DP_CLASS_BIT(DP_W_PREP) | DP_CLASS_BIT(DP_W_ADV) | DP_CLASS_BIT(DP_W_CONJ) |
                            DP_CLASS_BIT(DP_W_PRON) | DP_CLASS_BIT(DP_W_REL) | DP_CLASS_BIT(DP_W_PARTICLE);
    bool um = p->text->tokens[i].sym == p->key.um;

    if (has(classes, DP_W_REL) && behind_comma(p, s, i) && ends_finite(p, i) && !ends_infinitive(p, i)) {
        choose(p, i, DP_POS_REL, DP_W_REL);
        return true;
    }
    if (!has(classes, DP_W_SUB)) {
        return false;
    }
    if (has(classes, DP_W_ADV) && i + 1 < s->end && is_verb_form(p, i + 1, DP_V_FINITE) &&
        !is_verb_form(p, i + 1, DP_V_INF | DP_V_PART2)) {
        return false; /* "damit solle ...": an adverb in first place */
    }
    if ((classes & others) == 0 || (um && starts_clause(p, s, i) && ends_infinitive(p, i)) ||
        (!um && starts_clause(p, s, i) && ends_finite(p, i))) {
        choose(p, i, DP_POS_SUB, DP_W_SUB);
        p->syn->words[i].lemma = p->text->tokens[i].sym;
        return true;
    }
    return false;
}

static bool tag_particle_or_preposition(struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    if (p->text->tokens[i].sym == p->key.zu && i + 1 < s->end && is_verb_form(p, i + 1, DP_V_INF)) {
        choose(p, i, DP_POS_ZU, DP_W_PREP);
        return true;
    }
    if (has(classes, DP_W_PARTICLE) && (closes_bracket(p, s, i) || is_apart(p, s, i, classes))) {
        choose(p, i, DP_POS_PARTICLE, DP_W_PARTICLE);
        return true;
    }
    if (has(classes, DP_W_PREPDET)) {
        choose(p, i, DP_POS_PREP, DP_W_PREPDET);
        p->syn->words[i].lemma = p->syn->words[i].value;
        return true;
    }
    if (has(classes, DP_W_PREP)) {
        const struct dp_reading *prep = dp_lexicon_as(p->lex, p->text->tokens[i].sym, DP_W_PREP);
        bool post =
            (prep->flags & DP_R_POST) != 0 && i > s->first &&
            (pos_at(p, i - 1) == DP_POS_NOUN || pos_at(p, i - 1) == DP_POS_NAME || pos_at(p, i - 1) == DP_POS_TIME);

        choose(p, i, post ? DP_POS_POSTP : DP_POS_PREP, DP_W_PREP);
        p->syn->words[i].lemma = p->text->tokens[i].sym;
        return true;
    }
    return false;
}

/* "die [von der Polizei] festgenommenen Männer": behind the phrase at preposition `i` a participle stands before a
 * noun. */
static bool before_attribute(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    const uint32_t inside = DP_CLASS_BIT(DP_W_DET) | DP_CLASS_BIT(DP_W_POSS) | DP_CLASS_BIT(DP_W_ADJ) |
                            DP_CLASS_BIT(DP_W_NUM) | DP_CLASS_BIT(DP_W_PREP) | DP_CLASS_BIT(DP_W_PREPDET);

    for (uint32_t k = i + 1; k < s->end && k < i + 8; k++) {
        const struct dp_reading *adjective = dp_lexicon_as(p->lex, p->text->tokens[k].sym, DP_W_ADJ);

        if (is_upper(p, k) || pos_at(p, k) == DP_POS_NAME) {
            continue;
        }
        if (adjective != NULL && (adjective->flags & DP_R_FROM_VERB) != 0 && is_upper(p, k - 1)) {
            return before_noun(p, s, k + 1);
        }
        if ((classes_of(p, k) & inside) == 0) {
            return false;
        }
    }
    return false;
}

/* "Das erklärte gestern ein Sprecher": the verb stands second, no noun comes first. */
static bool stands_before_verb(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    return i == s->first && i + 1 < s->end && is_verb_form(p, i + 1, DP_V_FINITE) && !before_noun(p, s, i + 1);
}

static bool tag_determiner(struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    static const enum dp_word_class determiners[] = {DP_W_DET, DP_W_POSS, DP_W_QUANT};
    bool followed = continues_phrase(p, s, i + 1) || (i + 1 < s->end && has(classes_of(p, i + 1), DP_W_PREP) &&
                                                      has(classes, DP_W_DET) && before_noun(p, s, i + 2));

    if (i + 1 < s->end && !followed && has(classes, DP_W_DET) && has(classes_of(p, i + 1), DP_W_PREP)) {
        followed = before_attribute(p, s, i + 1);
    }
    if (i + 1 < s->end && !followed && classes_of(p, i + 1) == 0 && looks_like_adjective(p, i + 1)) {
        followed = before_noun(p, s, i + 1);
    }
    if (!followed && i + 1 < s->end && has(classes_of(p, i + 1), DP_W_ADV)) {
        followed = before_noun(p, s, i + 1);
    }
    for (size_t k = 0; k < sizeof(determiners) / sizeof(determiners[0]); k++) {
        if (has(classes, determiners[k]) && followed && !stands_before_verb(p, s, i)) {
            choose(p, i, DP_POS_DET, determiners[k]);
            return true;
        }
    }
    return false;
}

static bool tag_pronoun(struct dp_parser *p, uint32_t i, uint32_t classes)
{
    static const enum dp_word_class pronouns[] = {DP_W_PRON, DP_W_QUANT, DP_W_DET, DP_W_REL, DP_W_POSS};

    for (size_t k = 0; k < sizeof(pronouns) / sizeof(pronouns[0]); k++) {
        if (has(classes, pronouns[k])) {
            choose(p, i, DP_POS_PRON, pronouns[k]);
            return true;
        }
    }
    return false;
}

/* A finite verb stands before `i` in its segment, and no conjunction behind it: "fordert von Paris | bessere". */
static bool has_finite_before(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    while (i-- > s->first && pos_at(p, i) != DP_POS_COMMA && pos_at(p, i) != DP_POS_STOP &&
           pos_at(p, i) != DP_POS_CONJ) {
        if (dp_is_finite(p, i)) {
            return true;
        }
    }
    return false;
}

/* "und verlangten höhere Löhne": adjectives of one phrase end alike. */
static bool ends_unlike_next(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    struct dp_str word = dp_token_norm(p->text, i);
    struct dp_str next = i + 1 < s->end ? dp_token_norm(p->text, i + 1) : DP_STR("");

    return i + 1 < s->end && !is_upper(p, i + 1) && has(classes_of(p, i + 1), DP_W_ADJ) &&
           dp_str_ends(word, DP_STR("en")) != dp_str_ends(next, DP_STR("en"));
}

/* "So bezeichnete der Minister ...": behind the adverb that opens a clause with no other verb stands its verb. */
static bool is_second_word(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    if (i != s->first + 1 || pos_at(p, i - 1) != DP_POS_ADV || dp_verb_as(p, i, DP_V_FINITE) == NULL) {
        return false;
    }
    for (uint32_t k = i + 1; k < s->end && pos_at(p, k) != DP_POS_COMMA && pos_at(p, k) != DP_POS_STOP; k++) {
        if (is_verb_form(p, k, DP_V_FINITE)) {
            return false;
        }
    }
    return true;
}

/* "die | von der Regierung | unterstützten Kämpfer": a determiner with a preposition right behind it opens an
 * attribute. */
static bool inside_attribute(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    uint32_t k = i;

    while (k-- > s->first && i - k <= ATTRIBUTE_MAX_TOKENS) {
        enum dp_pos pos = pos_at(p, k);

        if (pos == DP_POS_COMMA || pos == DP_POS_STOP || pos == DP_POS_VERB || pos == DP_POS_SUB) {
            return false;
        }
        if (pos == DP_POS_DET && pos_at(p, k + 1) == DP_POS_PREP) {
            return true;
        }
    }
    return false;
}

/* Adjective or verb: "die verletzten Soldaten", "sie verletzten Soldaten". */
static bool tag_content(struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    bool after_phrase_start = i > s->first && (pos_at(p, i - 1) == DP_POS_DET || pos_at(p, i - 1) == DP_POS_ADJ ||
                                               pos_at(p, i - 1) == DP_POS_PREP || pos_at(p, i - 1) == DP_POS_NUM ||
                                               pos_at(p, i - 1) == DP_POS_CONJ || pos_at(p, i - 1) == DP_POS_ADV);

    if (has(classes, DP_W_VERB) && has(classes, DP_W_ADJ)) {
        bool inner = i > s->first && (pos_at(p, i - 1) == DP_POS_NOUN || pos_at(p, i - 1) == DP_POS_NAME ||
                                      pos_at(p, i - 1) == DP_POS_TIME || dp_is_finite(p, i - 1));
        bool goes_on = i > s->first + 1 && pos_at(p, i - 1) == DP_POS_CONJ && pos_at(p, i - 2) == DP_POS_PARTICLE &&
                       dp_verb_as(p, i, DP_V_FINITE) != NULL; /* "nahm ihn fest und beschlagnahmte Waffen" */
        bool verb = dp_verb_as(p, i, DP_V_FINITE) != NULL && (ends_unlike_next(p, s, i) || is_second_word(p, s, i));
        bool adjective = before_noun(p, s, i + 1) && looks_like_adjective(p, i) && !goes_on && !verb &&
                         (after_phrase_start || i == s->first ||
                          (inner && (dp_verb_as(p, i, DP_V_FINITE) == NULL || has_finite_before(p, s, i) ||
                                     inside_attribute(p, s, i))));

        if (adjective) {
            choose_adjective(p, i);
        } else {
            choose_verb(p, i);
        }
        return true;
    }
    if (has(classes, DP_W_VERB)) {
        choose_verb(p, i);
        return true;
    }
    if (has(classes, DP_W_ADJ)) {
        choose_adjective(p, i);
        return true;
    }
    return false;
}

static void tag_rest(struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes)
{
    if (has(classes, DP_W_NEG)) {
        choose(p, i, DP_POS_NEG, DP_W_NEG);
    } else if (has(classes, DP_W_CONJ)) {
        choose(p, i, DP_POS_CONJ, DP_W_CONJ);
    } else if (has(classes, DP_W_NUM)) {
        choose(p, i, DP_POS_NUM, DP_W_NUM);
    } else if (has(classes, DP_W_ADV)) {
        choose(p, i, DP_POS_ADV, DP_W_ADV);
    } else if (has(classes, DP_W_SUB)) {
        choose(p, i, DP_POS_SUB, DP_W_SUB);
        p->syn->words[i].lemma = p->text->tokens[i].sym;
    } else if (looks_like_adjective(p, i) && before_noun(p, s, i + 1)) {
        choose_adjective(p, i);
    } else {
        p->syn->words[i].pos = DP_POS_ADV;
    }
}

/* "soll geflohen sein": no possessive. */
static bool is_helper_behind_participle(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    return i > s->first && pos_at(p, i - 1) == DP_POS_VERB && (p->syn->words[i - 1].verb & DP_V_PART2) != 0 &&
           is_verb_form(p, i, DP_V_INF) && is_boundary(p, s, i + 1);
}

static void tag_lower(struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    uint32_t classes = classes_of(p, i);

    if (tag_connector(p, s, i, classes)) {
        return;
    }
    if (has(classes, DP_W_NEG) && !has(classes, DP_W_DET) && !has(classes, DP_W_PREP) && !has(classes, DP_W_PRON)) {
        choose(p, i, DP_POS_NEG, DP_W_NEG);
        return;
    }
    if (tag_particle_or_preposition(p, s, i, classes) || tag_determiner(p, s, i, classes)) {
        return;
    }
    if (has(classes, DP_W_NUM) && continues_phrase(p, s, i + 1)) {
        choose(p, i, DP_POS_NUM, DP_W_NUM);
        return;
    }
    if (has(classes, DP_W_ADJ) && !has(classes, DP_W_VERB) && before_noun(p, s, i + 1)) {
        choose_adjective(p, i); /* "ein anderer Vertreter" */
        return;
    }
    if (is_helper_behind_participle(p, s, i)) {
        choose_verb(p, i);
        return;
    }
    if (has(classes, DP_W_PRON) || has(classes, DP_W_DET) || has(classes, DP_W_POSS)) {
        (void)tag_pronoun(p, i, classes);
        return;
    }
    if (has(classes, DP_W_CONJ) && !has(classes, DP_W_VERB)) {
        choose(p, i, DP_POS_CONJ, DP_W_CONJ);
        return;
    }
    if (has(classes, DP_W_ADV) && !before_noun(p, s, i + 1) && !has(classes, DP_W_VERB)) {
        choose(p, i, DP_POS_ADV, DP_W_ADV);
        return;
    }
    if (has(classes, DP_W_QUANT) || !tag_content(p, s, i, classes)) {
        if (!has(classes, DP_W_QUANT) || !tag_pronoun(p, i, classes)) {
            tag_rest(p, s, i, classes);
        }
    }
}

/* The first word of a sentence is upper case whatever it is. */
static bool start_is_lower(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    const uint32_t grammar = DP_CLASS_BIT(DP_W_DET) | DP_CLASS_BIT(DP_W_PREP) | DP_CLASS_BIT(DP_W_PREPDET) |
                             DP_CLASS_BIT(DP_W_PRON) | DP_CLASS_BIT(DP_W_SUB) | DP_CLASS_BIT(DP_W_POSS);
    const uint32_t content = DP_CLASS_BIT(DP_W_NOUN) | DP_CLASS_BIT(DP_W_VERB) | DP_CLASS_BIT(DP_W_ADJ);
    uint32_t classes = classes_of(p, i);

    if ((classes & ~content) != 0) {
        return (classes & DP_CLASS_BIT(DP_W_NOUN)) == 0 || (classes & grammar) != 0;
    }
    if (has(classes, DP_W_NOUN)) {
        return false;
    }
    if (has(classes, DP_W_ADJ)) {
        bool plain = dp_lexicon_as(p->lex, p->text->tokens[i].sym, DP_W_ADJ)->lemma == p->text->tokens[i].sym;

        return before_noun(p, s, i + 1) ||
               (plain && i + 1 < s->end && is_verb_form(p, i + 1, DP_V_FINITE)); /* "Skeptisch äußerte sich" */
    }
    return has(classes, DP_W_VERB) && dp_verb_as(p, i, DP_V_INF) == NULL;
}

static bool is_polite_pronoun(const struct dp_parser *p, uint32_t i)
{
    return has(classes_of(p, i), DP_W_PRON) && !has(classes_of(p, i), DP_W_NOUN) &&
           (p->text->tokens[i].flags & DP_TOK_CAPS) == 0;
}

static void tag_word(struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    /* behind a dateline's dash or a colon a sentence starts as well */
    bool start = (p->text->tokens[i].flags & DP_TOK_START) != 0 || (i > s->first && pos_at(p, i - 1) == DP_POS_STOP);

    if (!is_upper(p, i) || (start && start_is_lower(p, s, i))) {
        tag_lower(p, s, i);
    } else if (!start && is_polite_pronoun(p, i)) {
        choose(p, i, DP_POS_PRON, DP_W_PRON);
    } else if (!start && has(classes_of(p, i), DP_W_ADJ) && !has(classes_of(p, i), DP_W_NOUN) &&
               continues_phrase(p, s, i + 1) && looks_like_adjective(p, i)) {
        choose_adjective(p, i); /* "die Vereinigten Parteien", "der Schwarze Block" */
    } else {
        choose_noun(p, i);
    }
}

/* "der 31-Jährige", "eine 18-jährige Frau": a number joined to a word is a noun or an adjective. */
static void tag_joined_number(struct dp_parser *p, uint32_t i)
{
    if (ends_upper(p, i)) {
        choose_noun(p, i);
    } else if (looks_like_adjective(p, i)) {
        choose_adjective(p, i);
    }
}

enum { MANY = 20 };

/* The numeral at `i` is at least MANY: "über 20 Menschen" counts, "über zwei Menschen" tells of them. */
static bool is_many(const struct dp_parser *p, uint32_t i)
{
    struct dp_str digits = dp_token_str(p->text, i);

    return p->text->tokens[i].kind == DP_TOK_NUMBER ? digits.len > 2 || (digits.len == 2 && digits.ptr[0] >= '2')
                                                    : p->syn->words[i].value >= MANY;
}

/* "bis zu 300", "über 100", "zwischen 20 und 30": the words in front of a number are no prepositions. */
static void soften_numbers(struct dp_parser *p, const struct dp_sentence *s)
{
    for (uint32_t i = s->first; i + 1 < s->end; i++) {
        struct dp_str word = dp_token_norm(p->text, i);

        if (pos_at(p, i) != DP_POS_PREP) {
            continue;
        }
        if (i + 2 < s->end && pos_at(p, i + 2) == DP_POS_NUM && dp_str_is(word, "bis") &&
            p->text->tokens[i + 1].sym == p->key.zu) {
            p->syn->words[i].pos = DP_POS_ADV;
            p->syn->words[i + 1].pos = DP_POS_ADV;
        } else if (pos_at(p, i + 1) == DP_POS_NUM &&
                   ((dp_str_is(word, "über") && is_many(p, i + 1)) ||
                    (dp_str_is(word, "zwischen") && i + 3 < s->end && pos_at(p, i + 2) == DP_POS_CONJ &&
                     pos_at(p, i + 3) == DP_POS_NUM))) {
            p->syn->words[i].pos = DP_POS_ADV;
        }
    }
}

void dp_tag_german(struct dp_parser *p, const struct dp_sentence *sentence)
{
    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        if (p->syn->words[i].pos == DP_POS_OTHER && p->text->tokens[i].kind == DP_TOK_WORD) {
            tag_word(p, sentence, i);
        } else if (p->syn->words[i].pos == DP_POS_NUM && (p->text->tokens[i].flags & DP_TOK_HYPHEN) != 0) {
            tag_joined_number(p, i);
        }
    }
    soften_numbers(p, sentence);
}

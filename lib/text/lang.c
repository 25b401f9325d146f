/*
 * lang.c - language identification by function words.
 *
 * Every word gives its points to the languages that use it as a function word: packs, which know theirs, and those of
 * lang_words.h. A text without any is in the language whose lexicon knows most of its words.
 */
#include "text/lang.h"

#include "base/str.h"
#include "base/utf8.h"
#include "text/lang_script.h"
#include "text/lang_words.h"

#include <stdlib.h>
#include <string.h>

enum {
    SAMPLE_BYTES = 4000,
    MAX_PACKS = 32,
    MAX_OTHERS = 32, /* languages of lang_words.h */
    WORD_BYTES = 64,
    POINTS = 60,       /* of a function word, shared by the languages that have it */
    KNOWN_POINTS = 15, /* of another word that a pack's lexicon has */
    MIN_LETTERS = 3
};

static bool is_function_word(const struct dp_lexicon *lex, uint32_t sym)
{
    const uint32_t function = DP_CLASS_BIT(DP_W_DET) | DP_CLASS_BIT(DP_W_PRON) | DP_CLASS_BIT(DP_W_PREP) |
                              DP_CLASS_BIT(DP_W_PREPDET) | DP_CLASS_BIT(DP_W_SUB) | DP_CLASS_BIT(DP_W_CONJ) |
                              DP_CLASS_BIT(DP_W_NEG) | DP_CLASS_BIT(DP_W_REL);
    const struct dp_reading *verb = dp_lexicon_as(lex, sym, DP_W_VERB);

    return (dp_lexicon_classes(lex, sym) & function) != 0 || (verb != NULL && (verb->flags & DP_R_AUX) != 0);
}

/* The first byte at or after `pos` where a letter does (`letters` true) or does not stand. */
static uint32_t skip_to(struct dp_str text, uint32_t pos, bool letters)
{
    while (pos < text.len) {
        uint32_t next = pos;

        if (dp_cp_is_letter(dp_utf8_next(text, &next)) == letters) {
            break;
        }
        pos = next;
    }
    return pos;
}

/* The next run of letters at or after *pos, normalised; empty at the end. */
static struct dp_str next_word(struct dp_str text, uint32_t *pos, char *buffer)
{
    uint32_t begin = skip_to(text, *pos, true);

    *pos = skip_to(text, begin, false);
    return (struct dp_str){buffer, dp_utf8_norm(buffer, WORD_BYTES, dp_str_sub(text, begin, *pos))};
}

struct candidate {
    struct dp_str lang;
    uint32_t points;
    uint32_t hits;  /* function words */
    uint32_t known; /* words of three letters or more that the lexicon has */
};

struct tally {
    const struct dp_lexicon *const *lexicons;
    const struct dp_intern *words;
    uint32_t packs;  /* the first candidates */
    uint32_t count;  /* all */
    uint32_t total;  /* words */
    uint32_t longer; /* words of three letters or more */
    struct candidate of[MAX_PACKS + MAX_OTHERS];
};

/* Compare a word with the one that an entry of lang_words.h begins with. */
static int by_word(const void *key, const void *entry)
{
    const char *word = key;
    const char *other = *(const char *const *)entry;

    while (*word != '\0' && *word == *other) {
        word++;
        other++;
    }
    if (*word == '\0' && *other == ' ') {
        return 0;
    }
    return *other == ' ' || (unsigned char)*word > (unsigned char)*other ? 1 : -1;
}

/* The languages without a pack that use the word: codes one after the other, "" when none does. */
static const char *others_with(const char *word)
{
    const char *const *found = bsearch(word, dp_lang_words, sizeof(dp_lang_words) / sizeof(dp_lang_words[0]),
                                       sizeof(dp_lang_words[0]), by_word);

    return found == NULL ? "" : strchr(*found, ' ') + 1;
}

/* The candidate of a language, added when it is new; NULL when there is no room for it. */
static struct candidate *candidate_of(struct tally *t, const char *code)
{
    struct dp_str lang = {code, 2};

    for (uint32_t i = 0; i < t->count; i++) {
        if (dp_str_eq(t->of[i].lang, lang)) {
            return i < t->packs ? NULL : &t->of[i]; /* a pack knows its own words */
        }
    }
    if (t->count == MAX_PACKS + MAX_OTHERS) {
        return NULL;
    }
    t->of[t->count] = (struct candidate){.lang = lang};
    return &t->of[t->count++];
}

static void count_word(struct tally *t, struct dp_str word)
{
    uint32_t sym = dp_intern_find(t->words, word);
    const char *others = others_with(word.ptr);
    bool has[MAX_PACKS] = {false};
    uint32_t users = (uint32_t)strlen(others) / 2;

    for (uint32_t i = 0; i < t->packs && sym != DP_NO_SYM; i++) {
        has[i] = is_function_word(t->lexicons[i], sym);
        users += has[i];
        if (word.len >= MIN_LETTERS && dp_lexicon_classes(t->lexicons[i], sym) != 0) {
            t->of[i].known++;
            t->of[i].points += has[i] ? 0 : KNOWN_POINTS;
        }
    }
    for (uint32_t i = 0; i < t->packs; i++) {
        t->of[i].hits += has[i];
        t->of[i].points += has[i] ? POINTS / users : 0;
    }
    for (; *others != '\0'; others += 2) {
        struct candidate *c = candidate_of(t, others);

        if (c != NULL) {
            c->hits++;
            c->points += POINTS / users;
        }
    }
    t->total++;
    t->longer += word.len >= MIN_LETTERS;
}

static void count_words(struct tally *t, struct dp_str text)
{
    char buffer[WORD_BYTES];

    for (uint32_t pos = 0; pos < text.len;) {
        struct dp_str word = next_word(text, &pos, buffer);

        if (word.len > 0 && word.len < WORD_BYTES) {
            buffer[word.len] = '\0';
            count_word(t, word);
        }
    }
}

/* The candidate with most points, UINT32_MAX when running text in its language would have more function words. */
static uint32_t best_by_points(const struct tally *t, double *confidence)
{
    uint32_t best = 0;
    uint32_t second = 0;

    for (uint32_t i = 1; i < t->count; i++) {
        best = t->of[i].points > t->of[best].points ? i : best;
    }
    for (uint32_t i = 0; i < t->count; i++) {
        second = i != best && t->of[i].points > second ? t->of[i].points : second;
    }
    /* running text has a function word in every third or fourth word; one in eight is too few for the language */
    if (t->count == 0 || t->of[best].hits == 0 || t->of[best].hits * 8 < t->total) {
        return UINT32_MAX;
    }
    *confidence = (double)t->of[best].points / (double)(t->of[best].points + second);
    return best;
}

/* The pack that knows at least every fourth word, and more than all others together. */
static uint32_t best_by_lexicon(const struct tally *t, double *confidence)
{
    uint32_t best = 0;
    uint32_t sum = 0;

    for (uint32_t i = 0; i < t->packs; i++) {
        best = t->of[i].known > t->of[best].known ? i : best;
        sum += t->of[i].known;
    }
    if (t->packs == 0 || t->longer == 0 || t->of[best].known * 4 < t->longer || t->of[best].known * 2 <= sum) {
        return UINT32_MAX;
    }
    *confidence = (double)t->of[best].known / (double)(t->longer + sum - t->of[best].known);
    return best;
}

/* The beginning of the text, cut between two characters. */
static struct dp_str sample_of(struct dp_str text)
{
    if (text.len > SAMPLE_BYTES) {
        text.len = SAMPLE_BYTES;
        while (text.len > 0 && ((unsigned char)text.ptr[text.len] & 0xC0) == 0x80) {
            text.len--;
        }
    }
    return text;
}

struct dp_lang_guess dp_lang_identify(const struct dp_lexicon *const *lexicons, uint32_t count,
                                      const struct dp_intern *words, struct dp_str text)
{
    struct tally t = {.lexicons = lexicons, .words = words, .packs = count > MAX_PACKS ? MAX_PACKS : count};
    struct dp_lang_guess guess = {.pack = -1};
    uint32_t best;

    for (uint32_t i = 0; i < t.packs; i++) {
        t.of[i].lang = lexicons[i]->lang;
    }
    t.count = t.packs;
    text = sample_of(text);
    guess.lang = dp_lang_of_script(text, &guess.confidence);
    if (guess.lang.len > 0) {
        return guess;
    }
    count_words(&t, text);
    best = best_by_points(&t, &guess.confidence);
    if (best == UINT32_MAX) {
        best = best_by_lexicon(&t, &guess.confidence);
    }
    if (best != UINT32_MAX) {
        guess.lang = t.of[best].lang;
        guess.pack = best < t.packs ? (int32_t)best : -1;
    }
    return guess;
}

/* lexicon.c - looking words up. */
#include "text/lexicon.h"

#include "base/str.h"

const struct dp_reading *dp_lexicon_as(const struct dp_lexicon *lex, uint32_t sym, enum dp_word_class class)
{
    struct dp_readings all;

    if ((dp_lexicon_classes(lex, sym) & DP_CLASS_BIT(class)) == 0) {
        return NULL;
    }
    all = dp_lexicon_readings(lex, sym);
    for (uint32_t i = 0; i < all.count; i++) {
        if (all.at[i].class == class) {
            return &all.at[i];
        }
    }
    return NULL;
}

uint32_t dp_lexicon_particle_verb(const struct dp_lexicon *lex, uint32_t base, uint32_t particle)
{
    return dp_map_get(&lex->particle_verbs, dp_map_key(base, particle), DP_NO_SYM);
}

static bool multi_matches(const struct dp_multi *multi, const struct dp_text *text, uint32_t i)
{
    uint32_t end = text->sentences[text->tokens[i].sentence].end;

    if (multi->count > end - i) {
        return false;
    }
    for (uint32_t k = 0; k < multi->count; k++) {
        if (text->tokens[i + k].sym != multi->syms[k]) {
            return false;
        }
    }
    return true;
}

const struct dp_multi *dp_lexicon_multi(const struct dp_lexicon *lex, const struct dp_text *text, uint32_t i)
{
    const struct dp_multi *best = NULL;
    uint32_t at = dp_map_get(&lex->multi_first, dp_map_key(0, text->tokens[i].sym), 0);

    for (; at != 0; at = lex->multis[at - 1].next) {
        const struct dp_multi *multi = &lex->multis[at - 1];

        if ((best == NULL || multi->count > best->count) && multi_matches(multi, text, i)) {
            best = multi;
        }
    }
    return best;
}

static const struct dp_reading *noun_reading(const struct dp_lexicon *lex, uint32_t sym, bool as_head)
{
    const struct dp_reading *noun = dp_lexicon_as(lex, sym, DP_W_NOUN);

    return noun != NULL && as_head && (noun->flags & DP_R_NOCOMP) != 0 ? NULL : noun;
}

static uint16_t noun_agreement(const struct dp_lexicon *lex, uint32_t sym)
{
    struct dp_readings all = dp_lexicon_readings(lex, sym);
    uint16_t agr = 0;

    for (uint32_t i = 0; i < all.count; i++) {
        if (all.at[i].class == DP_W_NOUN) {
            agr |= all.at[i].agr;
        }
    }
    return agr;
}

enum { HEAD_MIN_BYTES = 4, MODIFIER_MIN_BYTES = 2 };

static bool is_cut(struct dp_str word, uint32_t at) { return ((unsigned char)word.ptr[at] & 0xC0) != 0x80; }

struct dp_noun dp_lexicon_noun(const struct dp_lexicon *lex, const struct dp_intern *words, uint32_t sym,
                               struct dp_str word)
{
    const struct dp_reading *noun = noun_reading(lex, sym, false);

    if (noun != NULL) {
        return (struct dp_noun){noun->lemma, 0, noun_agreement(lex, sym)};
    }
    for (uint32_t at = MODIFIER_MIN_BYTES; at + HEAD_MIN_BYTES <= word.len; at++) {
        uint32_t head;

        if (!is_cut(word, at)) {
            continue;
        }
        head = dp_intern_find(words, dp_str_sub(word, at, word.len));
        noun = head == DP_NO_SYM ? NULL : noun_reading(lex, head, word.ptr[at - 1] != '-');
        if (noun != NULL) {
            return (struct dp_noun){noun->lemma, at, noun_agreement(lex, head)};
        }
    }
    return (struct dp_noun){DP_NO_SYM, 0, DP_AGR_ALL};
}

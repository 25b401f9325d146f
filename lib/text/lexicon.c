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

/* The longest head of `word` that is a known noun; its start in *at. */
static const struct dp_reading *find_head(const struct dp_lexicon *lex, const struct dp_intern *words,
                                          struct dp_str word, uint32_t *at, uint32_t *head)
{
    for (; *at + HEAD_MIN_BYTES <= word.len; (*at)++) {
        const struct dp_reading *noun;

        if (!is_cut(word, *at)) {
            continue;
        }
        *head = dp_intern_find(words, dp_str_sub(word, *at, word.len));
        noun = *head == DP_NO_SYM ? NULL : noun_reading(lex, *head, word.ptr[*at - 1] != '-');
        if (noun != NULL) {
            return noun;
        }
    }
    return NULL;
}

struct dp_noun dp_lexicon_noun(const struct dp_lexicon *lex, const struct dp_intern *words, uint32_t sym,
                               struct dp_str word)
{
    const struct dp_reading *noun = noun_reading(lex, sym, false);
    uint32_t at = MODIFIER_MIN_BYTES;
    uint32_t head;

    if (noun != NULL) {
        return (struct dp_noun){noun->lemma, 0, noun_agreement(lex, sym)};
    }
    noun = find_head(lex, words, word, &at, &head);
    if (noun != NULL) {
        return (struct dp_noun){noun->lemma, at, noun_agreement(lex, head)};
    }
    return (struct dp_noun){DP_NO_SYM, 0, DP_AGR_ALL};
}

/* Is `part` a word, perhaps with linking letters behind it: "menschenrecht|s", "klima"? */
static bool is_modifier(const struct dp_lexicon *lex, const struct dp_intern *words, struct dp_str part)
{
    enum { LINKING_MAX = 2, WORD_MIN_BYTES = 3 };

    if (part.len > 0 && part.ptr[part.len - 1] == '-') {
        return true;
    }
    for (uint32_t cut = 0; cut <= LINKING_MAX && part.len >= cut + WORD_MIN_BYTES; cut++) {
        uint32_t sym = dp_intern_find(words, dp_str_sub(part, 0, part.len - cut));

        if (sym != DP_NO_SYM && dp_lexicon_classes(lex, sym) != 0) {
            return true;
        }
    }
    return false;
}

/* A head this long is no accident: what stands before it need not be known. */
enum { CLEAR_HEAD_BYTES = 7 };

void dp_lexicon_find_bases(const struct dp_lexicon *lex, const struct dp_intern *words, uint32_t *bases)
{
    for (uint32_t sym = 0; sym < lex->sym_end; sym++) {
        const struct dp_reading *noun = noun_reading(lex, sym, true);
        struct dp_str word = noun != NULL && noun->lemma == sym ? dp_intern_str(words, sym) : DP_STR("");
        uint32_t at = MODIFIER_MIN_BYTES;
        uint32_t head;
        const struct dp_reading *base = find_head(lex, words, word, &at, &head);

        bool is_compound = base != NULL && base->lemma != sym &&
                           (word.len - at >= CLEAR_HEAD_BYTES || is_modifier(lex, words, dp_str_sub(word, 0, at)));

        bases[sym] = is_compound ? base->lemma : DP_NO_SYM;
    }
}

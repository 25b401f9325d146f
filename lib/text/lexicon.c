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

/* From the last byte of a word to its first, so that one pass has the hashes of all its ends. */
static uint64_t hash_before(uint64_t hash, char byte)
{
    return (hash ^ (unsigned char)byte) * UINT64_C(0x9E3779B97F4A7C15);
}

static uint64_t noun_bit(const struct dp_noun_filter *filter, uint64_t hash)
{
    return (hash ^ hash >> 32) * UINT64_C(0xD6E8FEB86659FD93) >> (64 - filter->log2);
}

static bool may_be_noun(const struct dp_noun_filter *filter, uint64_t hash)
{
    uint64_t bit = noun_bit(filter, hash);

    return (filter->bits[bit / 64] >> bit % 64 & 1) != 0;
}

enum dp_status dp_lexicon_filter_nouns(struct dp_lexicon *lex, struct dp_arena *arena, const struct dp_intern *words)
{
    enum { BITS_PER_NOUN = 16, LEAST_LOG2 = 6 };
    struct dp_noun_filter *filter = &lex->nouns;
    size_t count = 0;

    for (uint32_t sym = 0; sym < lex->sym_end; sym++) {
        count += (lex->classes[sym] & DP_CLASS_BIT(DP_W_NOUN)) != 0;
    }
    for (filter->log2 = LEAST_LOG2; (size_t)1 << filter->log2 < count * BITS_PER_NOUN; filter->log2++) {
    }
    filter->bits = DP_NEW_ARRAY(arena, uint64_t, (size_t)1 << (filter->log2 - LEAST_LOG2));
    for (uint32_t sym = 0; filter->bits != NULL && sym < lex->sym_end; sym++) {
        struct dp_str word = dp_intern_str(words, sym);
        uint64_t hash = DP_HASH_SEED, bit;

        if ((lex->classes[sym] & DP_CLASS_BIT(DP_W_NOUN)) != 0) {
            for (uint32_t i = word.len; i-- > 0;) {
                hash = hash_before(hash, word.ptr[i]);
            }
            bit = noun_bit(filter, hash);
            filter->bits[bit / 64] |= UINT64_C(1) << bit % 64;
        }
    }
    return filter->bits != NULL ? DP_OK : DP_NO_MEMORY;
}

/* The longest head of `word` that starts at *at or later and is a known noun; its start in *at. */
static const struct dp_reading *find_head(const struct dp_lexicon *lex, const struct dp_intern *words,
                                          struct dp_str word, uint32_t *at, uint32_t *head)
{
    const struct dp_reading *longest = NULL;
    uint64_t hash = DP_HASH_SEED;
    uint32_t least = *at;

    for (uint32_t i = word.len; i-- > least;) {
        const struct dp_reading *noun;
        uint32_t sym;

        hash = hash_before(hash, word.ptr[i]);
        if (i + HEAD_MIN_BYTES > word.len || lex->nouns.bits == NULL || !may_be_noun(&lex->nouns, hash) ||
            !is_cut(word, i)) {
            continue;
        }
        sym = dp_intern_find(words, dp_str_sub(word, i, word.len));
        noun = sym == DP_NO_SYM ? NULL : noun_reading(lex, sym, word.ptr[i - 1] != '-');
        if (noun != NULL) {
            longest = noun;
            *at = i;
            *head = sym;
        }
    }
    return longest;
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

/* lang.c - language identification by function words. */
#include "text/lang.h"

#include "base/str.h"
#include "base/utf8.h"

enum { SAMPLE_BYTES = 4000, MAX_LANGS = 32, WORD_BYTES = 64 };

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

struct dp_lang_guess dp_lang_identify(const struct dp_lexicon *const *lexicons, uint32_t count,
                                      const struct dp_intern *words, struct dp_str text)
{
    uint32_t hits[MAX_LANGS] = {0};
    uint32_t total = 0;
    uint32_t best = 0;
    uint32_t sum = 0;
    char buffer[WORD_BYTES];

    count = count > MAX_LANGS ? MAX_LANGS : count;
    for (uint32_t pos = 0; pos < text.len && pos < SAMPLE_BYTES;) {
        struct dp_str word = next_word(text, &pos, buffer);
        uint32_t sym = dp_intern_find(words, word);

        total += word.len > 0;
        for (uint32_t i = 0; i < count && sym != DP_NO_SYM; i++) {
            hits[i] += is_function_word(lexicons[i], sym);
        }
    }
    for (uint32_t i = 0; i < count; i++) {
        best = hits[i] > hits[best] ? i : best;
        sum += hits[i];
    }
    /* running text has a function word in every third or fourth word; one in eight is too few for the language */
    if (count == 0 || hits[best] * 8 < total || hits[best] == 0) {
        return (struct dp_lang_guess){-1, 0.0};
    }
    return (struct dp_lang_guess){(int32_t)best, (double)hits[best] / (double)sum};
}

/* lang.h - which language a text is in. */
#ifndef DP_LANG_H
#define DP_LANG_H

#include "text/lexicon.h"

struct dp_lang_guess {
    int32_t pack;       /* index into the lexicons, -1 = none of them */
    struct dp_str lang; /* ISO 639-1, also of a language without a pack; static or the lexicon's; empty = unknown */
    double confidence;  /* of `lang`, 0 to 1 */
};

/**
 * Count the function words that each lexicon knows in the first 4,000 bytes, and those of other languages; a script
 * that is not Latin tells the language by its letters.
 *
 * @param lexicons  [count], frozen over `words`.
 */
struct dp_lang_guess dp_lang_identify(const struct dp_lexicon *const *lexicons, uint32_t count,
                                      const struct dp_intern *words, struct dp_str text);

#endif

/* tagger_guess.h - the class of a word no list has, from its letters: "Mirsojan" looks like a surname. */
#ifndef DP_TAGGER_GUESS_H
#define DP_TAGGER_GUESS_H

#include "mention/tagger_lexicon.h"

enum { DP_GUESS_MAX_GRAMS = 192 };

/**
 * Hashes of the letter n-grams of a word.
 *
 * @param text      the word in lower case between one-byte marks: "^merkel$".
 * @param is_upper  the word starts with a capital.
 * @param out       room for DP_GUESS_MAX_GRAMS.
 * @return how many there are.
 */
uint32_t dp_guess_grams(struct dp_str text, bool is_upper, uint32_t *out);

/** The cluster that the word's letters suggest, marked as a guess; 0 = none is likely enough. */
uint32_t dp_guess_cluster(const struct dp_tag_lexicon *lexicon, struct dp_str text, bool is_upper);

#endif

/* words.h - build the tagger's lexicon from the word list that lib/models/words.py writes. */
#ifndef DP_TRAIN_WORDS_H
#define DP_TRAIN_WORDS_H

#include "base/arena.h"
#include "mention/tagger_lexicon.h"

/**
 * Read lines "WORD <tab> CLUSTER <tab> CLUSTER2 <tab> FLAGS": clusters are numbers whose lowest bit is the first of the
 * bit string, 0 = none; FLAGS as enum dp_tag_word_flag.
 *
 * @return DP_OK, DP_IO, DP_BAD_CONFIG (with the line) or DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_train_words_read(struct dp_tag_lexicon *out, struct dp_arena *arena, const char *path,
                                                 struct dp_error *err);

#endif

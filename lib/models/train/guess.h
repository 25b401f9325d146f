/* guess.h - train the letter classifier of tagger_guess.c on the words whose cluster is known. */
#ifndef DP_TRAIN_GUESS_H
#define DP_TRAIN_GUESS_H

#include "base/arena.h"
#include "mention/tagger_lexicon.h"

/**
 * Train on the word list of words.h and let `lexicon` use the result, which lives in `arena`.
 *
 * @param log2  slots of the n-gram table.
 * @return DP_OK, DP_IO or DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_train_guess(struct dp_tag_lexicon *lexicon, struct dp_arena *arena, const char *path,
                                            uint32_t log2, struct dp_error *err);

#endif

/* mention_any.h - names in a text whose language has no pack: few, but such as can be told without its grammar. */
#ifndef DP_MENTION_ANY_H
#define DP_MENTION_ANY_H

#include "mention/mention.h"

/**
 * Find states, large cities, organisations and persons with a known given name.
 *
 * A word that the text also writes in lower case is no name. At the start of a sentence, and beside another capital
 * that may belong to a longer name, a city is left out.
 *
 * @param view  gaz is the gazetteer of names that hold in many languages, lex its (empty) lexicon.
 * @return DP_OK or DP_NO_MEMORY; everything in `arena`.
 */
DP_MUST_CHECK enum dp_status dp_mentions_find_any(struct dp_mentions *out, struct dp_arena *arena,
                                                  const struct dp_view *view);

#endif

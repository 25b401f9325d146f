/* repeat.h - what a document has introduced as a name is one where it stands alone. */
#ifndef DP_MENTION_REPEAT_H
#define DP_MENTION_REPEAT_H

#include "mention/mention.h"

struct dp_found_list DP_VEC(struct dp_found);

/**
 * Add the words that other mentions of the document have introduced: surnames of persons, and places of one word.
 *
 * @param list  by first, not overlapping; replaced by a longer one that lives in `arena`.
 * @return DP_OK or DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_mentions_repeat(struct dp_found_list *list, struct dp_arena *arena,
                                                const struct dp_view *view);

/** Say of every token which of `list` it belongs to; *out refers to what `list` refers to. DP_OK or DP_NO_MEMORY. */
DP_MUST_CHECK enum dp_status dp_mentions_index(struct dp_mentions *out, struct dp_arena *arena,
                                               const struct dp_text *text, const struct dp_found_list *list);

#endif

/* tagger_hints.h - what the packs know of the words of a text, as hints for the name tagger; and its names as mentions.
 */
#ifndef DP_TAGGER_HINTS_H
#define DP_TAGGER_HINTS_H

#include "mention/mention.h"
#include "mention/tagger.h"

/**
 * Hints for every token of a text.
 *
 * @return [view->text->token_count] sets of enum dp_tag_hint in `arena`; NULL when out of memory.
 */
uint32_t *dp_tag_hints(struct dp_arena *arena, const struct dp_view *view);

/**
 * Run the tagger with the packs' hints and give its names the form that dp_mentions_find() takes.
 *
 * @param out  in `arena`; names less probable than 0.4 are left out. Places come as DP_LOC.
 * @param cache  of the calling thread; NULL = none.
 * @return DP_OK or DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_tagger_names(struct dp_name_tags *out, struct dp_arena *arena,
                                             const struct dp_tagger_model *model, const struct dp_view *view,
                                             struct dp_tag_cache *cache);

#endif

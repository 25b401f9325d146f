/* decode.h - the first stage: bytes of a message in, a clean article out. */
#ifndef DP_DECODE_DECODE_H
#define DP_DECODE_DECODE_H

#include "base/arena.h"
#include "depesche/article.h"

/**
 * Decode one message: find its encoding and format, read its fields, clean them.
 *
 * @param out  filled on DP_OK, its strings are in the arena; on failure out->id is set if decoding got so far, else
 * absent.
 * @param in   borrowed for the call.
 * @param err  stage "decode", line of the message if known, and reason; may be NULL.
 * @return DP_OK; DP_BAD_JSON, DP_BAD_ARTICLE, DP_BAD_ENCODING or DP_TOO_LARGE (reject); DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_decode(struct dp_article *out, struct dp_arena *arena, const struct dp_input *in,
                                       struct dp_error *err);

/**
 * The text that a record's offsets refer to: the title, a newline, the body. The title is not repeated when the body
 * begins with it.
 *
 * @param text       set on DP_OK: in the arena.
 * @param title_end  set on DP_OK: bytes of the title at the start of `text`, 0 = it has none.
 * @param article    its body is moved into `text`, so that a large one is not kept twice.
 * @return DP_OK or DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_article_text(struct dp_str *text, uint32_t *title_end, struct dp_arena *arena,
                                             struct dp_article *article);

#endif

/* html.h - an article that arrives as a web page. */
#ifndef DP_DECODE_HTML_H
#define DP_DECODE_HTML_H

#include "decode/draft.h"

/** Does the text begin with a tag, a comment or a document type? */
bool dp_html_is_likely(struct dp_str utf8);

/**
 * Read a page: its main text, and from its own metadata whatever `draft` does not know yet.
 *
 * @param draft  text is replaced; title, url, source, lang and published_us are filled in where absent; the flags
 *               DP_FLAG_NO_MAIN_TEXT, DP_FLAG_TRUNCATED, DP_FLAG_NUL_REMOVED, DP_FLAG_BAD_DATE are added.
 * @param html   valid UTF-8, whatever encoding the page says it has; a fragment is read as well.
 * @return DP_OK, also when the page holds no text; DP_TOO_LARGE; DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_html_decode(struct dp_draft *draft, struct dp_arena *arena, struct dp_str html,
                                            struct dp_error *err);

#endif

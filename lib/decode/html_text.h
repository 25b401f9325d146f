/* html_text.h - the running text of a page. Used by html.c only. */
#ifndef DP_DECODE_HTML_TEXT_H
#define DP_DECODE_HTML_TEXT_H

#include "decode/html_page.h"

enum dp_html_scope {
    DP_HTML_KEPT,      /* the blocks that are kept */
    DP_HTML_EVERYTHING /* all that a reader sees */
};

/** Append the page's text to `out`, an empty line between paragraphs, a tab between the short cells of a row. */
void dp_html_write(struct dp_buf *out, const struct dp_html_page *page, enum dp_html_scope scope);

#endif

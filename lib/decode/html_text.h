/* html_text.h - the running text of a page. Used by html.c only. */
#ifndef DP_DECODE_HTML_TEXT_H
#define DP_DECODE_HTML_TEXT_H

#include "base/buf.h"

#include <libxml/tree.h>

enum dp_html_scope {
    DP_HTML_PARAGRAPHS, /* what stands in paragraphs, headings, list items and quotations of the page's content */
    DP_HTML_EVERYTHING  /* all that a reader sees */
};

/**
 * Append the text below `root` to `out`, an empty line between paragraphs, white space as in a browser.
 *
 * @param title  a first-level heading that says the same is left out; may be absent.
 */
void dp_html_collect(struct dp_buf *out, const xmlNode *root, enum dp_html_scope scope, struct dp_str title);

#endif

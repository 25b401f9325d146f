/* html_main.h - which blocks of a page are its main text. Used by the html*.c files only. */
#ifndef DP_DECODE_HTML_MAIN_H
#define DP_DECODE_HTML_MAIN_H

#include "decode/html_page.h"

/**
 * Set is_kept of the blocks that belong to the main text.
 *
 * @param title   a first heading that says the same is left out; may be absent.
 * @param found   set to whether the page has a main text; when not, no block is kept.
 * @return DP_OK or DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_html_main_find(struct dp_html_page *page, struct dp_str title, bool *found);

#endif

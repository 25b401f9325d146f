/* html_text.c - puts the chosen blocks of a page together. */
#include "decode/html_text.h"

#include "decode/html_hint.h"

enum { CELL_MAX_BYTES = 60 };

static bool is_short_cell(const struct dp_html_block *b)
{
    return b->kind == DP_HTML_CELL && b->end - b->begin <= CELL_MAX_BYTES;
}

/* Do two cells stand in one row of a table? */
static bool same_row(const struct dp_html_page *page, const struct dp_html_block *a, const struct dp_html_block *b)
{
    return is_short_cell(a) && is_short_cell(b) && a->box != b->box &&
           page->boxes.at[a->box].parent == page->boxes.at[b->box].parent;
}

static bool is_shown(const struct dp_html_page *page, const struct dp_html_block *b, enum dp_html_scope scope)
{
    if (scope == DP_HTML_KEPT) {
        return b->is_kept;
    }
    return (page->boxes.at[b->box].hints & DP_HTML_UNSEEN) == 0;
}

void dp_html_write(struct dp_buf *out, const struct dp_html_page *page, enum dp_html_scope scope)
{
    const struct dp_html_block *last = NULL;

    for (uint32_t i = 0; i < page->blocks.count; i++) {
        const struct dp_html_block *b = &page->blocks.at[i];

        if (!is_shown(page, b, scope)) {
            continue;
        }
        if (last != NULL) {
            dp_buf_cstr(out, same_row(page, last, b) ? "\t" : "\n\n");
        }
        dp_buf_put(out, page->text.at + b->begin, b->end - b->begin);
        last = b;
    }
}

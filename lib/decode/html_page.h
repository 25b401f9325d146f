/* html_page.h - a page as a list of paragraphs and a tree of the boxes around them. Used by the html*.c files only. */
#ifndef DP_DECODE_HTML_PAGE_H
#define DP_DECODE_HTML_PAGE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/vec.h"

#include <libxml/tree.h>
#include <stdint.h>

enum dp_html_kind {
    DP_HTML_LOOSE, /* stands in a box without further meaning */
    DP_HTML_PARA,
    DP_HTML_HEADING,
    DP_HTML_ITEM,
    DP_HTML_CELL,
    DP_HTML_QUOTE
};

/* Text between two borders of block elements. */
struct dp_html_block {
    uint32_t begin, end; /* bytes of dp_html_page.text */
    uint32_t linked;     /* bytes that stand in links */
    uint32_t box;        /* index of the innermost box around it */
    uint8_t kind;        /* enum dp_html_kind */
    uint8_t level;       /* of a heading, 1 to 6 */
    bool has_stop;       /* ends like a sentence */
    bool is_cut;         /* belongs to a box that is left out */
    bool is_kept;        /* goes into the text */
};

/* A block element, or what another element with hints makes one. */
struct dp_html_box {
    uint32_t parent;     /* index, smaller than its own; the first box is its own parent */
    uint32_t first, end; /* blocks [first, end) stand in it */
    uint16_t hints;      /* enum dp_html_hint, also those that the element's name gives */
    uint8_t kind;        /* of the blocks directly in it, enum dp_html_kind */
    uint8_t level;       /* of a heading, 1 to 6 */
    bool is_list;        /* ul, ol, dl */
    bool is_cut;
};

struct dp_html_page {
    struct dp_arena *arena;
    struct dp_buf text; /* the blocks' bytes one after the other; on the heap */
    struct DP_VEC(struct dp_html_block) blocks;
    struct DP_VEC(struct dp_html_box) boxes; /* in the order of the document; the first is the whole page */
};

/**
 * Fill `page` from the tree below `root`. Free page->text afterwards.
 *
 * @return DP_OK, DP_TOO_LARGE or DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_html_page_read(struct dp_html_page *page, struct dp_arena *arena, const xmlNode *root);

#endif

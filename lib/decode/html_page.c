/* html_page.c - walks the tree without recursion and cuts its text into blocks at every block element. */
#include "decode/html_page.h"

#include "base/limits.h"
#include "decode/html_dom.h"
#include "decode/html_hint.h"

#include <stdlib.h>
#include <string.h>

/* What an element is to the text in it. */
enum role {
    INLINE,  /* part of the line around it */
    BLOCK,   /* starts and ends a block */
    PARA,    /* a block of running text */
    HEADING, /* h1 to h6 */
    ITEM,
    CELL,
    QUOTE,
    LIST,   /* a block of items */
    HIDDEN, /* never shown as text */
    BREAK   /* a line end */
};

struct element {
    const char *name;
    uint8_t role;
    uint8_t hint;
};

/* By name, for bsearch(); every other element is INLINE. */
static const struct element elements[] = {
    {"address", BLOCK, DP_HTML_WEAK},
    {"article", BLOCK, DP_HTML_ARTICLE},
    {"aside", BLOCK, DP_HTML_OFF},
    {"audio", HIDDEN, 0},
    {"blockquote", QUOTE, 0},
    {"body", BLOCK, 0},
    {"br", BREAK, 0},
    {"button", HIDDEN, 0},
    {"canvas", HIDDEN, 0},
    {"caption", CELL, 0},
    {"center", BLOCK, 0},
    {"dd", ITEM, 0},
    {"details", BLOCK, 0},
    {"dialog", BLOCK, DP_HTML_OFF},
    {"div", BLOCK, 0},
    {"dl", LIST, 0},
    {"dt", ITEM, 0},
    {"fieldset", BLOCK, DP_HTML_WEAK},
    {"figcaption", BLOCK, DP_HTML_CAPTION},
    {"figure", BLOCK, 0},
    {"footer", BLOCK, DP_HTML_OFF},
    {"form", BLOCK, DP_HTML_WEAK},
    {"h1", HEADING, 0},
    {"h2", HEADING, 0},
    {"h3", HEADING, 0},
    {"h4", HEADING, 0},
    {"h5", HEADING, 0},
    {"h6", HEADING, 0},
    {"head", HIDDEN, 0},
    {"header", BLOCK, 0},
    {"hr", BLOCK, 0},
    {"html", BLOCK, 0},
    {"iframe", HIDDEN, 0},
    {"input", HIDDEN, 0},
    {"label", HIDDEN, 0},
    {"li", ITEM, 0},
    {"main", BLOCK, DP_HTML_MAIN},
    {"map", HIDDEN, 0},
    {"math", HIDDEN, 0},
    {"menu", BLOCK, DP_HTML_OFF},
    {"nav", BLOCK, DP_HTML_OFF},
    {"noscript", HIDDEN, 0},
    {"object", HIDDEN, 0},
    {"ol", LIST, 0},
    {"option", HIDDEN, 0},
    {"p", PARA, 0},
    {"pre", PARA, 0},
    {"script", HIDDEN, 0},
    {"section", BLOCK, 0},
    {"select", HIDDEN, 0},
    {"style", HIDDEN, 0},
    {"summary", BLOCK, 0},
    {"svg", HIDDEN, 0},
    {"table", BLOCK, 0},
    {"tbody", BLOCK, 0},
    {"td", CELL, 0},
    {"template", HIDDEN, 0},
    {"textarea", HIDDEN, 0},
    {"tfoot", BLOCK, 0},
    {"th", CELL, 0},
    {"thead", BLOCK, 0},
    {"title", HIDDEN, 0},
    {"tr", BLOCK, 0},
    {"ul", LIST, 0},
    {"video", HIDDEN, 0},
};

static int by_name(const void *name, const void *element)
{
    return strcmp(name, ((const struct element *)element)->name);
}

static struct element element_of(const xmlNode *node)
{
    const struct element *found =
        bsearch(node->name, elements, sizeof(elements) / sizeof(elements[0]), sizeof(elements[0]), by_name);

    return found == NULL ? (struct element){"", INLINE, 0} : *found;
}

struct walk {
    struct dp_html_page *page;
    uint32_t box;    /* innermost open box */
    uint32_t links;  /* <a> elements around here */
    uint32_t breaks; /* line ends since the last character */
    uint32_t linked; /* bytes of the block so far that stand in links */
    size_t begin;    /* of the block so far, in page->text */
    bool blank;      /* white space stood before the next character */
};

static bool is_white(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

/* Does the text end a sentence, closing quotation marks and brackets aside? */
static bool has_stop(const char *s, size_t len)
{
    static const char *const stops[] = {".", "!", "?", "…", "。", "！", "？", "।", "؟", "۔"};
    static const char *const marks[] = {"\"", "'", ")", "]", "“", "”", "»", "«", "’", "‘", "」", "』", "）"};

    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]);) {
        size_t size = strlen(marks[i]);

        if (len > size && memcmp(s + len - size, marks[i], size) == 0) {
            len -= size;
            i = 0;
        } else {
            i++;
        }
    }
    for (size_t i = 0; i < sizeof(stops) / sizeof(stops[0]); i++) {
        size_t size = strlen(stops[i]);

        if (len >= size && memcmp(s + len - size, stops[i], size) == 0) {
            return true;
        }
    }
    return false;
}

static void end_block(struct walk *w)
{
    struct dp_html_page *page = w->page;
    struct dp_html_block block = {.begin = (uint32_t)w->begin,
                                  .linked = w->linked,
                                  .box = w->box,
                                  .kind = page->boxes.at[w->box].kind,
                                  .level = page->boxes.at[w->box].level};

    while (page->text.len > w->begin && is_white(page->text.at[page->text.len - 1])) {
        page->text.len--;
    }
    block.end = (uint32_t)page->text.len;
    if (block.end > block.begin) {
        block.has_stop = has_stop(page->text.at + block.begin, block.end - block.begin);
        (void)DP_PUSH(page->arena, &page->blocks, block); /* no memory shows in the arena */
    }
    w->begin = page->text.len;
    w->linked = 0;
    w->breaks = 0;
    w->blank = false;
}

static void add_word(struct walk *w, const char *word, size_t len)
{
    struct dp_buf *text = &w->page->text;

    if (w->breaks > 1) { /* an empty line is as good as a new paragraph */
        end_block(w);
    }
    if (text->len > w->begin && (w->breaks > 0 || w->blank)) {
        dp_buf_char(text, w->breaks > 0 ? '\n' : ' ');
    }
    dp_buf_put(text, word, len);
    w->linked += w->links > 0 ? (uint32_t)len : 0;
    w->breaks = 0;
    w->blank = false;
}

static void add_text(struct walk *w, const char *s)
{
    while (*s != '\0') {
        size_t len = 0;

        while (s[len] != '\0' && !is_white(s[len])) {
            len++;
        }
        if (len > 0) {
            add_word(w, s, len);
        }
        s += len;
        if (*s != '\0') {
            w->blank = true;
            s++;
        }
    }
}

static uint8_t kind_of(enum role role)
{
    switch (role) {
    case PARA:
        return DP_HTML_PARA;
    case HEADING:
        return DP_HTML_HEADING;
    case ITEM:
        return DP_HTML_ITEM;
    case CELL:
        return DP_HTML_CELL;
    case QUOTE:
        return DP_HTML_QUOTE;
    default:
        return DP_HTML_LOOSE;
    }
}

/* Is the box part of an article? There a header holds its lead, elsewhere the name of the site. */
static bool in_article(const struct dp_html_page *page, uint32_t box)
{
    for (; box != 0; box = page->boxes.at[box].parent) {
        if ((page->boxes.at[box].hints & (DP_HTML_BODY | DP_HTML_ARTICLE | DP_HTML_MAIN)) != 0) {
            return true;
        }
    }
    return false;
}

static void open_box(struct walk *w, const xmlNode *node, const struct element *element)
{
    struct dp_html_page *page = w->page;
    uint32_t hints = element->hint;
    struct dp_html_box box = {.parent = w->box, .first = page->blocks.count, .is_list = element->role == LIST};

    box.kind = page->boxes.at[w->box].kind;
    box.level = page->boxes.at[w->box].level;
    if (element->role != BLOCK) {
        box.kind = kind_of((enum role)element->role);
        box.level = element->role == HEADING ? (uint8_t)(node->name[1] - '0') : 0;
    }
    if (!dp_html_is(node, "body") && !dp_html_is(node, "html")) {
        hints |= dp_html_hints(node);
    }
    if (dp_html_is(node, "header") && !in_article(page, w->box)) {
        hints |= DP_HTML_OFF;
    }
    box.hints = (uint16_t)hints;
    if (DP_PUSH(page->arena, &page->boxes, box)) {
        w->box = page->boxes.count - 1;
    }
}

/* "[1]": a raised link to another place of the same page. */
static bool is_footnote_mark(const xmlNode *node)
{
    const xmlNode *link = node->children;
    struct dp_str to;

    if (!dp_html_is(node, "sup") || !dp_html_is(link, "a")) {
        return false;
    }
    to = dp_html_attr(link, "href");
    return to.ptr != NULL && to.len > 1 && to.ptr[0] == '#';
}

/* Returns whether to go on with the element's children. */
static bool enter_element(struct walk *w, const xmlNode *node)
{
    const uint32_t unwanted = DP_HTML_OFF | DP_HTML_UNSEEN | DP_HTML_REMARK;
    struct element element = element_of(node);

    if (element.role == HIDDEN) {
        return false;
    }
    if (element.role == BREAK) {
        w->breaks++;
        return false;
    }
    if (element.role == INLINE) {
        if ((dp_html_hints(node) & unwanted) != 0 || is_footnote_mark(node)) {
            return false;
        }
        w->links += dp_html_is(node, "a");
        return true;
    }
    end_block(w);
    open_box(w, node, &element);
    return true;
}

static void leave_element(struct walk *w, const xmlNode *node)
{
    struct element element = element_of(node);

    if (element.role == INLINE) {
        w->links -= dp_html_is(node, "a");
        return;
    }
    end_block(w);
    w->page->boxes.at[w->box].end = w->page->blocks.count;
    w->box = w->page->boxes.at[w->box].parent;
}

static bool enter(struct walk *w, const xmlNode *node)
{
    if (node->type == XML_ELEMENT_NODE) {
        return enter_element(w, node);
    }
    if ((node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) && node->content != NULL) {
        add_text(w, (const char *)node->content);
    }
    return false;
}

static bool is_failed(const struct walk *w) { return w->page->arena->failed || w->page->text.no_memory; }

static void walk_tree(struct walk *w, const xmlNode *root)
{
    const xmlNode *node = root;

    while (!is_failed(w)) {
        if (enter(w, node)) {
            if (node->children != NULL) {
                node = node->children;
                continue;
            }
            leave_element(w, node);
        }
        while (node != root && node->next == NULL && !is_failed(w)) {
            node = node->parent;
            leave_element(w, node);
        }
        if (node == root) {
            break;
        }
        node = node->next;
    }
}

enum dp_status dp_html_page_read(struct dp_html_page *page, struct dp_arena *arena, const xmlNode *root)
{
    struct walk w = {.page = page};

    *page = (struct dp_html_page){.arena = arena, .text = {.max_bytes = DP_MESSAGE_MAX_BYTES}};
    if (!DP_PUSH(arena, &page->boxes, (struct dp_html_box){0})) {
        return DP_NO_MEMORY;
    }
    walk_tree(&w, root);
    end_block(&w);
    page->boxes.at[0].end = page->blocks.count;
    return arena->failed ? DP_NO_MEMORY : dp_buf_status(&page->text);
}

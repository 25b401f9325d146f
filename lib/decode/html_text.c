/* html_text.c - walks the tree and cuts its text into paragraphs at every block element. */
#include "decode/html_text.h"

#include "base/str.h"
#include "decode/html_dom.h"

#include <stdlib.h>
#include <string.h>

/* What an element means for the text in it. */
enum role {
    INLINE,  /* part of the line around it */
    BLOCK,   /* starts and ends a paragraph */
    CONTENT, /* a block that holds running text */
    FRAME,   /* holds menus, notes and forms around the content */
    HIDDEN,  /* never shown as text */
    BREAK    /* a line end */
};

struct element {
    const char *name;
    enum role role;
};

/* By name, for bsearch(); every other element is INLINE. */
static const struct element elements[] = {
    {"address", BLOCK},   {"article", BLOCK},   {"aside", FRAME},    {"audio", HIDDEN},     {"blockquote", CONTENT},
    {"body", BLOCK},      {"br", BREAK},        {"button", HIDDEN},  {"canvas", HIDDEN},    {"caption", BLOCK},
    {"center", BLOCK},    {"dd", BLOCK},        {"details", BLOCK},  {"dialog", FRAME},     {"div", BLOCK},
    {"dl", BLOCK},        {"dt", BLOCK},        {"fieldset", BLOCK}, {"figcaption", FRAME}, {"figure", BLOCK},
    {"footer", FRAME},    {"form", FRAME},      {"h1", CONTENT},     {"h2", CONTENT},       {"h3", CONTENT},
    {"h4", CONTENT},      {"h5", CONTENT},      {"h6", CONTENT},     {"head", HIDDEN},      {"header", FRAME},
    {"hr", BLOCK},        {"html", BLOCK},      {"iframe", HIDDEN},  {"input", HIDDEN},     {"li", CONTENT},
    {"main", BLOCK},      {"map", HIDDEN},      {"math", HIDDEN},    {"menu", FRAME},       {"nav", FRAME},
    {"noscript", HIDDEN}, {"object", HIDDEN},   {"ol", BLOCK},       {"option", HIDDEN},    {"p", CONTENT},
    {"pre", CONTENT},     {"script", HIDDEN},   {"section", BLOCK},  {"select", HIDDEN},    {"style", HIDDEN},
    {"summary", BLOCK},   {"svg", HIDDEN},      {"table", BLOCK},    {"tbody", BLOCK},      {"td", BLOCK},
    {"template", HIDDEN}, {"textarea", HIDDEN}, {"tfoot", BLOCK},    {"th", BLOCK},         {"thead", BLOCK},
    {"title", HIDDEN},    {"tr", BLOCK},        {"ul", BLOCK},       {"video", HIDDEN},
};

static int by_name(const void *name, const void *element)
{
    return strcmp(name, ((const struct element *)element)->name);
}

static enum role role_of(const xmlNode *node)
{
    const struct element *found =
        bsearch(node->name, elements, sizeof(elements) / sizeof(elements[0]), sizeof(elements[0]), by_name);

    return found == NULL ? INLINE : found->role;
}

struct collector {
    struct dp_buf *out;
    enum dp_html_scope scope;
    struct dp_str title;
    struct dp_buf line;  /* the paragraph so far, without blanks at its start */
    uint32_t content;    /* CONTENT elements around here */
    uint32_t links;      /* <a> elements around here */
    size_t linked_bytes; /* of `line` that stand in links */
    bool blank;          /* white space stood before the next character */
    bool is_heading, is_item;
};

static bool is_white(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

static void add_text(struct collector *c, const char *s)
{
    while (*s != '\0') {
        size_t len = 0;

        while (s[len] != '\0' && !is_white(s[len])) {
            len++;
        }
        if (len > 0) {
            if (c->blank && c->line.len > 0 && c->line.at[c->line.len - 1] != '\n') {
                dp_buf_char(&c->line, ' ');
            }
            dp_buf_put(&c->line, s, len);
            c->linked_bytes += c->links > 0 ? len : 0;
            c->blank = false;
        }
        s += len;
        if (*s != '\0') {
            c->blank = true;
            s++;
        }
    }
}

/* A menu entry or "read also": an item or heading that is nothing but a link; or the title once more. */
static bool is_wanted(const struct collector *c)
{
    bool is_link = (c->is_item || c->is_heading) && c->linked_bytes * 10 >= c->line.len * 9;
    struct dp_str line = {c->line.at, (uint32_t)c->line.len};

    return c->scope == DP_HTML_EVERYTHING || !(is_link || (c->is_heading && dp_str_eq(line, c->title)));
}

static void end_paragraph(struct collector *c)
{
    if (c->line.len > 0 && is_wanted(c)) {
        if (c->out->len > 0) {
            dp_buf_put(c->out, "\n\n", 2);
        }
        dp_buf_put(c->out, c->line.at, c->line.len);
    }
    c->line.len = 0;
    c->linked_bytes = 0;
    c->blank = false;
}

/* Menus and forms stand around the content, but inside an article a header holds its lead. */
static bool is_frame(const xmlNode *node)
{
    if (!dp_html_is(node, "header")) {
        return true;
    }
    for (const xmlNode *above = node->parent; above != NULL; above = above->parent) {
        if (dp_html_is(above, "article") || dp_html_is(above, "main")) {
            return false;
        }
    }
    return true;
}

static bool enter_element(struct collector *c, const xmlNode *node)
{
    enum role role = role_of(node);

    if (role == HIDDEN || (role == FRAME && c->scope == DP_HTML_PARAGRAPHS && is_frame(node))) {
        end_paragraph(c);
        return false;
    }
    if (role == BREAK) {
        if (c->line.len > 0) {
            dp_buf_char(&c->line, '\n');
        }
        c->blank = false;
        return false;
    }
    c->links += dp_html_is(node, "a");
    if (role != INLINE) {
        end_paragraph(c);
        c->content += role == CONTENT;
        c->is_heading = node->name[0] == 'h' && node->name[1] >= '1' && node->name[1] <= '6';
        c->is_item = dp_html_is(node, "li");
    }
    return true;
}

static void leave_element(struct collector *c, const xmlNode *node)
{
    enum role role = role_of(node);

    c->links -= dp_html_is(node, "a");
    if (role != INLINE) {
        end_paragraph(c);
        c->content -= role == CONTENT;
        c->is_heading = false;
        c->is_item = false;
    }
}

static bool enter(struct collector *c, const xmlNode *node)
{
    if (node->type == XML_ELEMENT_NODE) {
        return enter_element(c, node);
    }
    if ((node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) && node->content != NULL &&
        (c->content > 0 || c->scope == DP_HTML_EVERYTHING)) {
        add_text(c, (const char *)node->content);
    }
    return false;
}

void dp_html_collect(struct dp_buf *out, const xmlNode *root, enum dp_html_scope scope, struct dp_str title)
{
    struct collector c = {.out = out, .scope = scope, .title = title};
    const xmlNode *node = root;

    for (;;) {
        if (enter(&c, node)) {
            if (node->children != NULL) {
                node = node->children;
                continue;
            }
            leave_element(&c, node);
        }
        while (node != root && node->next == NULL) {
            node = node->parent;
            leave_element(&c, node);
        }
        if (node == root) {
            break;
        }
        node = node->next;
    }
    end_paragraph(&c);
    out->no_memory = out->no_memory || c.line.no_memory;
    dp_buf_free(&c.line);
}

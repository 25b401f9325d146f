/* html_hint.h - what names, classes and roles of an element say about the text in it. Used by the html*.c files only.
 */
#ifndef DP_DECODE_HTML_HINT_H
#define DP_DECODE_HTML_HINT_H

#include <libxml/tree.h>
#include <stdint.h>

enum dp_html_hint {
    DP_HTML_BODY = 1 << 0,    /* the text of an article: itemprop=articleBody, class "article-body" */
    DP_HTML_ARTICLE = 1 << 1, /* an article with what belongs to it */
    DP_HTML_MAIN = 1 << 2,    /* what the page is about */
    DP_HTML_OFF = 1 << 3,     /* menus, share bars, teasers, consent layers */
    DP_HTML_WEAK = 1 << 4,    /* the same, said by a word that also names layouts */
    DP_HTML_REMARK = 1 << 5,  /* what readers wrote */
    DP_HTML_CAPTION = 1 << 6, /* belongs to a picture */
    DP_HTML_UNSEEN = 1 << 7,  /* shown to nobody */
    DP_HTML_TEASER = 1 << 8   /* announces an article: another one, or this one as its lead */
};

/** The hints of an element's attributes, bits of enum dp_html_hint. */
uint32_t dp_html_hints(const xmlNode *node);

#endif

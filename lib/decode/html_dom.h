/* html_dom.h - reading a parsed page: names, attributes, a walk without recursion. Shared by the html*.c files only. */
#ifndef DP_DECODE_HTML_DOM_H
#define DP_DECODE_HTML_DOM_H

#include "depesche/span.h"

#include <libxml/tree.h>
#include <stdbool.h>

/** Is `node` the element `name` (lower case)? */
bool dp_html_is(const xmlNode *node, const char *name);

/** The value of an attribute, absent when there is none. Borrowed from the tree. */
struct dp_str dp_html_attr(const xmlNode *node, const char *name);

/** The text directly inside `node` up to the first element. Borrowed from the tree; absent when there is none. */
struct dp_str dp_html_text(const xmlNode *node);

/** The next node in the order of the document below `root`, NULL at the end; `into` = visit the children of `node`. */
const xmlNode *dp_html_next(const xmlNode *root, const xmlNode *node, bool into);

/** Are `a` and the lower-case `b` the same but for the case of ASCII letters? */
bool dp_html_same_word(struct dp_str a, const char *b);

#endif

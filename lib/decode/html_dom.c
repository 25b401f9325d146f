/* html_dom.c - libxml2's tree as slices. */
#include "decode/html_dom.h"

#include <string.h>

static struct dp_str str_of(const xmlChar *s)
{
    return s == NULL ? DP_STR_NONE : (struct dp_str){(const char *)s, (uint32_t)strlen((const char *)s)};
}

bool dp_html_is(const xmlNode *node, const char *name)
{
    return node != NULL && node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

struct dp_str dp_html_attr(const xmlNode *node, const char *name)
{
    const xmlAttr *attr = node->type == XML_ELEMENT_NODE ? node->properties : NULL;

    for (; attr != NULL; attr = attr->next) {
        if (strcmp((const char *)attr->name, name) == 0) {
            return attr->children == NULL ? DP_STR("") : str_of(attr->children->content);
        }
    }
    return DP_STR_NONE;
}

struct dp_str dp_html_text(const xmlNode *node)
{
    const xmlNode *child = node->children;
    bool is_text = child != NULL && (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE);

    return is_text ? str_of(child->content) : DP_STR_NONE;
}

const xmlNode *dp_html_next(const xmlNode *root, const xmlNode *node, bool into)
{
    if (into && node->type == XML_ELEMENT_NODE && node->children != NULL) {
        return node->children;
    }
    while (node != root && node->next == NULL) {
        node = node->parent;
    }
    return node == root ? NULL : node->next;
}

bool dp_html_same_word(struct dp_str a, const char *b)
{
    if (a.len != strlen(b)) {
        return false;
    }
    for (uint32_t i = 0; i < a.len; i++) {
        char c = a.ptr[i];

        if ((c >= 'A' && c <= 'Z' ? (char)(c + 32) : c) != b[i]) {
            return false;
        }
    }
    return true;
}

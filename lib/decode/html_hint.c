/* html_hint.c - cuts the class and id of an element into words and looks them up. */
#include "decode/html_hint.h"

#include "base/str.h"
#include "decode/html_dom.h"
#include "decode/html_hint_words.h"

#include <string.h>

enum { WORD_BYTES = 24, CLASS_BYTES = 400, WORDS = sizeof(dp_html_words) / sizeof(dp_html_words[0]) };

/* A word of a class, in lower case; longer ones are cut. */
struct word {
    char at[WORD_BYTES];
    uint32_t len;
};

static bool is_small(char c) { return c >= 'a' && c <= 'z'; }

static bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/* The next word at or after *i: letters up to any other character or to a capital behind a small letter. */
static struct word next_word(struct dp_str s, uint32_t *i)
{
    struct word w = {.len = 0};
    uint32_t start;

    while (*i < s.len && !is_small(s.ptr[*i]) && !is_capital(s.ptr[*i])) {
        (*i)++;
    }
    for (start = *i; *i < s.len && (is_small(s.ptr[*i]) || is_capital(s.ptr[*i])); (*i)++) {
        char c = s.ptr[*i];

        if (*i > start && is_capital(c) && is_small(s.ptr[*i - 1])) {
            break;
        }
        if (w.len < WORD_BYTES) {
            w.at[w.len++] = is_capital(c) ? (char)(c + 32) : c;
        }
    }
    return w;
}

static bool is_word(const struct word *w, const char *text)
{
    return strlen(text) == w->len && memcmp(text, w->at, w->len) == 0;
}

static bool is_one_of(const struct word *w, const char *const *list)
{
    for (; *list != NULL; list++) {
        if ((*list)[0] == w->at[0] && is_word(w, *list)) {
            return true;
        }
    }
    return false;
}

/* The first of the known words that begins with `c` or a later letter. */
static size_t first_with(char c)
{
    size_t low = 0;
    size_t high = WORDS;

    while (low < high) {
        size_t middle = (low + high) / 2;

        if (dp_html_words[middle].text[0] < c) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static uint32_t hint_of_word(const struct word *w)
{
    for (size_t i = first_with(w->at[0]); i < WORDS && dp_html_words[i].text[0] == w->at[0]; i++) {
        const struct dp_html_word *known = &dp_html_words[i];
        size_t len = 1;

        while (len < w->len && known->text[len] == w->at[len]) {
            len++; /* the NUL at the end of a known word is no letter */
        }
        if (known->text[len] == '\0' && (w->len == len || known->end == '*')) {
            return known->hint;
        }
    }
    return 0;
}

/* "has-sidebar", "no-comments", "with_teaser": what stands around or is not there. */
static bool is_about_others(const struct word *w)
{
    static const char *const words[] = {"has", "no", "with", "without", "is", "js", NULL};

    return is_one_of(w, words);
}

/* The hints of one class name. */
static uint32_t hints_of_name(struct dp_str name)
{
    struct word before = {.len = 0};
    uint32_t hints = 0;

    for (uint32_t i = 0; i < name.len;) {
        struct word w = next_word(name, &i);

        if (w.len == 0 || (before.len == 0 && is_about_others(&w))) {
            return hints;
        }
        hints |= hint_of_word(&w);
        if (is_one_of(&w, dp_html_body_words) ||
            (before.len > 0 && is_one_of(&w, dp_html_text_words) && is_one_of(&before, dp_html_whose))) {
            hints |= DP_HTML_BODY;
        }
        before = w;
    }
    return hints;
}

static uint32_t hints_of_names(struct dp_str names)
{
    uint32_t hints = 0;

    if (names.len > CLASS_BYTES) {
        names.len = CLASS_BYTES;
    }
    while (names.ptr != NULL) {
        hints |= hints_of_name(dp_str_cut(&names, ' '));
    }
    return hints;
}

static uint32_t hints_of_role(struct dp_str role)
{
    static const char *const off[] = {"navigation", "complementary", "banner", "contentinfo", "search",
                                      "dialog",     "alertdialog",   "menu",   "menubar",     NULL};

    if (dp_html_same_word(role, "main")) {
        return DP_HTML_MAIN;
    }
    if (dp_html_same_word(role, "article")) {
        return DP_HTML_ARTICLE;
    }
    for (size_t i = 0; off[i] != NULL; i++) {
        if (dp_html_same_word(role, off[i])) {
            return DP_HTML_OFF;
        }
    }
    return 0;
}

static uint32_t hints_of_item(struct dp_str itemprop)
{
    if (dp_html_same_word(itemprop, "articlebody") || dp_html_same_word(itemprop, "text")) {
        return DP_HTML_BODY;
    }
    return dp_html_same_word(itemprop, "comment") ? DP_HTML_REMARK : 0;
}

static uint32_t hints_of_style(struct dp_str style)
{
    uint32_t at = dp_str_find(style, DP_STR("display"), 0);

    if (at == UINT32_MAX) {
        return 0;
    }
    for (at += 7; at < style.len && (style.ptr[at] == ' ' || style.ptr[at] == ':'); at++) {
    }
    return dp_str_starts(dp_str_sub(style, at, style.len), DP_STR("none")) ? DP_HTML_UNSEEN : 0;
}

uint32_t dp_html_hints(const xmlNode *node)
{
    uint32_t hints = 0;

    for (const xmlAttr *attr = node->properties; attr != NULL; attr = attr->next) {
        const char *name = (const char *)attr->name;
        struct dp_str value = dp_str_of(attr->children == NULL ? "" : (const char *)attr->children->content);

        if (value.ptr == NULL) {
            continue;
        }
        if (strcmp(name, "class") == 0 || strcmp(name, "id") == 0) {
            hints |= hints_of_names(value);
        } else if (strcmp(name, "role") == 0) {
            hints |= hints_of_role(value);
        } else if (strcmp(name, "itemprop") == 0) {
            hints |= hints_of_item(value);
        } else if (strcmp(name, "style") == 0) {
            hints |= hints_of_style(value);
        } else if (strcmp(name, "hidden") == 0) {
            hints |= DP_HTML_UNSEEN;
        } else if (strcmp(name, "aria-hidden") == 0 && dp_html_same_word(value, "true")) {
            hints |= DP_HTML_UNSEEN;
        }
    }
    return hints;
}

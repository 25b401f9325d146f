/* html_meta.c - the metadata of a page, in one walk over its elements. */
#include "decode/html_meta.h"

#include "base/str.h"
#include "decode/date.h"
#include "decode/html_dom.h"
#include "depesche/article.h"

#include <string.h>

enum { RANK_NONE = 100 };

/* Where a fact stands: a meta element's property, name or itemprop. Smaller ranks are better. */
static const struct {
    const char *name;
    enum dp_html_fact fact;
    int rank;
} meta_names[] = {
    {"og:title", DP_HTML_TITLE, 1},
    {"twitter:title", DP_HTML_TITLE, 3},
    {"article:published_time", DP_HTML_DATE, 2},
    {"og:article:published_time", DP_HTML_DATE, 2},
    {"datepublished", DP_HTML_DATE, 3},
    {"article.published", DP_HTML_DATE, 3},
    {"parsely-pub-date", DP_HTML_DATE, 3},
    {"sailthru.date", DP_HTML_DATE, 3},
    {"publish-date", DP_HTML_DATE, 3},
    {"publication_date", DP_HTML_DATE, 3},
    {"pubdate", DP_HTML_DATE, 3},
    {"dc.date.issued", DP_HTML_DATE, 4},
    {"dcterms.created", DP_HTML_DATE, 4},
    {"dc.date", DP_HTML_DATE, 4},
    {"date", DP_HTML_DATE, 5},
    {"content-language", DP_HTML_LANG, 2},
    {"og:locale", DP_HTML_LANG, 3},
    {"og:url", DP_HTML_URL, 2},
    {"og:site_name", DP_HTML_SITE, 1},
    {"application-name", DP_HTML_SITE, 3},
};

void dp_html_offer(struct dp_html_meta *meta, enum dp_html_fact fact, int rank, struct dp_str value)
{
    struct dp_str trimmed = dp_str_trim(value);

    if (trimmed.ptr == NULL || trimmed.len == 0 || rank >= meta->rank[fact]) {
        return;
    }
    if (fact == DP_HTML_DATE && !dp_date_parse(&meta->published_us, trimmed)) {
        meta->bad_date = true;
        return;
    }
    if (fact == DP_HTML_URL && !dp_str_starts(trimmed, DP_STR("http"))) {
        return;
    }
    meta->value[fact] = dp_arena_str(meta->arena, trimmed);
    meta->rank[fact] = rank;
}

static void read_meta_element(struct dp_html_meta *meta, const xmlNode *node)
{
    static const char *const keys[] = {"property", "name", "itemprop", "http-equiv"};
    struct dp_str content = dp_html_attr(node, "content");

    for (size_t k = 0; k < sizeof(keys) / sizeof(keys[0]); k++) {
        struct dp_str name = dp_html_attr(node, keys[k]);

        for (size_t i = 0; name.ptr != NULL && i < sizeof(meta_names) / sizeof(meta_names[0]); i++) {
            if (dp_html_same_word(name, meta_names[i].name)) {
                dp_html_offer(meta, meta_names[i].fact, meta_names[i].rank, content);
            }
        }
    }
}

static void read_link(struct dp_html_meta *meta, const xmlNode *node)
{
    if (dp_html_same_word(dp_html_attr(node, "rel"), "canonical")) {
        dp_html_offer(meta, DP_HTML_URL, 1, dp_html_attr(node, "href"));
    }
}

static void read_time(struct dp_html_meta *meta, const xmlNode *node)
{
    bool published =
        dp_html_attr(node, "pubdate").ptr != NULL || dp_html_same_word(dp_html_attr(node, "itemprop"), "datepublished");

    dp_html_offer(meta, DP_HTML_DATE, published ? 3 : 6, dp_html_attr(node, "datetime"));
}

static void read_script(struct dp_html_meta *meta, const xmlNode *node)
{
    if (dp_html_same_word(dp_html_attr(node, "type"), "application/ld+json")) {
        dp_html_read_jsonld(meta, dp_html_text(node));
    }
}

/* Its text may stand in a link or a span. */
static void read_head(struct dp_html_meta *meta, const xmlNode *node)
{
    if (meta->heads++ > 0) {
        return;
    }
    while (node->children != NULL && node->children->next == NULL && node->children->type == XML_ELEMENT_NODE) {
        node = node->children;
    }
    meta->head = dp_str_trim(dp_html_text(node));
}

static void read_element(struct dp_html_meta *meta, const xmlNode *node)
{
    if (strchr("mltsh", node->name[0]) == NULL) {
        return; /* most elements by far */
    }
    if (dp_html_is(node, "meta")) {
        read_meta_element(meta, node);
    } else if (dp_html_is(node, "link")) {
        read_link(meta, node);
    } else if (dp_html_is(node, "time")) {
        read_time(meta, node);
    } else if (dp_html_is(node, "script")) {
        read_script(meta, node);
    } else if (dp_html_is(node, "title")) {
        dp_html_offer(meta, DP_HTML_TITLE, 5, dp_html_text(node));
    } else if (dp_html_is(node, "h1")) {
        read_head(meta, node);
    } else if (dp_html_is(node, "html")) {
        dp_html_offer(meta, DP_HTML_LANG, 1, dp_html_attr(node, "lang"));
        dp_html_offer(meta, DP_HTML_LANG, 1, dp_html_attr(node, "xml:lang"));
    }
}

static const char *const title_marks[] = {" | ", " - ", " – ", " — ", " :: ", ": "};

/* Cut " | Site", " - Site" off a title when the page names the site so. */
static void cut_site(struct dp_html_meta *meta)
{
    struct dp_str *title = &meta->value[DP_HTML_TITLE];
    struct dp_str site = meta->value[DP_HTML_SITE];

    if (title->ptr == NULL || site.ptr == NULL || !dp_str_ends(*title, site)) {
        return;
    }
    for (size_t i = 0; i < sizeof(title_marks) / sizeof(title_marks[0]); i++) {
        struct dp_str before = dp_str_sub(*title, 0, title->len - site.len);
        struct dp_str mark = dp_str_of(title_marks[i]);

        if (before.len > mark.len && dp_str_ends(before, mark)) {
            title->len = before.len - mark.len;
            return;
        }
    }
}

/*
 * Cut off what follows the page's only heading in its title: "Streik im Hafen beendet - Der Bote". A heading that is
 * the smaller part of the title may be the site's name: "Der Bote - Streik im Hafen".
 */
static void cut_behind_head(struct dp_html_meta *meta)
{
    struct dp_str *title = &meta->value[DP_HTML_TITLE];
    struct dp_str head = meta->head;

    if (meta->heads != 1 || title->ptr == NULL || head.ptr == NULL || head.len * 2 < title->len ||
        !dp_str_starts(*title, head)) {
        return;
    }
    for (size_t i = 0; i < sizeof(title_marks) / sizeof(title_marks[0]); i++) {
        if (dp_str_starts(dp_str_sub(*title, head.len, title->len), dp_str_of(title_marks[i]))) {
            title->len = head.len;
            return;
        }
    }
}

void dp_html_read_meta(struct dp_html_meta *meta, struct dp_arena *arena, const xmlNode *root)
{
    *meta = (struct dp_html_meta){.published_us = DP_TIME_NONE, .arena = arena};
    for (int i = 0; i < DP_HTML_FACT_COUNT; i++) {
        meta->rank[i] = RANK_NONE;
    }
    for (const xmlNode *node = root; node != NULL; node = dp_html_next(root, node, true)) {
        if (node->type == XML_ELEMENT_NODE) {
            read_element(meta, node);
        }
    }
    cut_site(meta);
    cut_behind_head(meta);
}

/* html_meta.h - what a page says about itself: JSON-LD, OpenGraph, meta elements, <time>. Used by the html*.c files
 * only. */
#ifndef DP_DECODE_HTML_META_H
#define DP_DECODE_HTML_META_H

#include "base/arena.h"

#include <libxml/tree.h>
#include <stdint.h>

/* X(enum suffix) - what a page may tell. STORY is the article's text, as some pages repeat it in JSON-LD. */
#define DP_HTML_FACT_MAP(X) X(TITLE) X(DATE) X(LANG) X(URL) X(SITE) X(STORY)
#define DP_X(name) DP_HTML_##name,
enum dp_html_fact { DP_HTML_FACT_MAP(DP_X) DP_HTML_FACT_COUNT };
#undef DP_X

/*
 * The best value of each fact so far. A page tells the same in several places that are not equally good: the smaller
 * `rank` wins, among equals the first in the page.
 */
struct dp_html_meta {
    struct dp_str value[DP_HTML_FACT_COUNT]; /* in the arena; absent = not found */
    int rank[DP_HTML_FACT_COUNT];
    int64_t published_us; /* value[DP_HTML_DATE] read, DP_TIME_NONE = none that can be read */
    bool bad_date;        /* a date was found that cannot be read */
    struct dp_str head;   /* text of the page's first <h1>, borrowed from the tree; absent = it has none */
    int heads;            /* how many it has */
    struct dp_arena *arena;
};

/** Take `value` for `fact` unless a better one is known. Absent, blank and unreadable values are passed over. */
void dp_html_offer(struct dp_html_meta *meta, enum dp_html_fact fact, int rank, struct dp_str value);

/** Fill `meta`, which need not be initialised, from the page below `root`. Out of memory shows in arena->failed. */
void dp_html_read_meta(struct dp_html_meta *meta, struct dp_arena *arena, const xmlNode *root);

/** Read one JSON-LD script. */
void dp_html_read_jsonld(struct dp_html_meta *meta, struct dp_str script);

#endif

/* html.c - parses a page with libxml2 and reads text and metadata out of the tree. */
#include "decode/html.h"

#include "base/limits.h"
#include "base/str.h"
#include "base/utf8.h"
#include "decode/html_dom.h"
#include "decode/html_guard.h"
#include "decode/html_main.h"
#include "decode/html_meta.h"
#include "decode/html_page.h"
#include "decode/html_text.h"

#include <libxml/HTMLparser.h>
#include <pthread.h>
#include <string.h>

enum { STORY_MIN_BYTES = 200 };

bool dp_html_is_likely(struct dp_str utf8)
{
    struct dp_str text = dp_str_trim(utf8);
    char second = text.len < 2 ? '\0' : text.ptr[1];
    bool is_tag = (second >= 'a' && second <= 'z') || (second >= 'A' && second <= 'Z') || second == '!' ||
                  second == '?' || second == '/';

    return text.len > 2 && text.ptr[0] == '<' && is_tag && memchr(text.ptr, '>', text.len) != NULL;
}

static enum dp_status no_memory(struct dp_error *err)
{
    return dp_error_set(err, DP_NO_MEMORY, "decode", "out of memory while reading a page");
}

/* libxml2 takes NUL for the end of the page. */
static enum dp_status without_nul(struct dp_str *out, struct dp_arena *arena, struct dp_str html, uint32_t *flags)
{
    char *text;
    uint32_t len = 0;

    *out = html;
    if (memchr(html.ptr, '\0', html.len) == NULL) {
        return DP_OK;
    }
    text = dp_arena_alloc(arena, html.len);
    if (text == NULL) {
        return DP_NO_MEMORY;
    }
    for (uint32_t i = 0; i < html.len; i++) {
        if (html.ptr[i] != '\0') {
            text[len++] = html.ptr[i];
        }
    }
    *flags |= DP_FLAG_NUL_REMOVED;
    *out = (struct dp_str){text, len};
    return DP_OK;
}

static struct dp_str or_else(struct dp_str known, struct dp_str found)
{
    return known.ptr == NULL || dp_str_trim(known).len == 0 ? found : known;
}

static void take_meta(struct dp_draft *draft, const struct dp_html_meta *meta)
{
    draft->title = or_else(draft->title, meta->value[DP_HTML_TITLE]);
    draft->url = or_else(draft->url, meta->value[DP_HTML_URL]);
    draft->source = or_else(draft->source, meta->value[DP_HTML_SITE]);
    draft->lang = or_else(draft->lang, meta->value[DP_HTML_LANG]);
    if (draft->published_us != DP_TIME_NONE) {
        return;
    }
    if (meta->published_us != DP_TIME_NONE) {
        draft->published_us = meta->published_us;
        draft->date_source = DP_DATE_PAGE;
    } else if (meta->bad_date) {
        draft->flags |= DP_FLAG_BAD_DATE;
    }
}

/*
 * Is the text in the page's metadata better than what its markup shows? It is where scripts fill in the article, and
 * where the markup holds its first paragraphs only.
 */
static bool is_story_better(struct dp_str story, size_t shown, bool found)
{
    const struct dp_str tag = DP_STR("</");

    if (story.ptr == NULL || story.len < STORY_MIN_BYTES || dp_str_find(story, tag, 0) != UINT32_MAX) {
        return false;
    }
    return !found || story.len / 2 > shown;
}

/* The code points that a reader of the page sees, but not of the article. */
static uint32_t count_left_out(const struct dp_html_page *page)
{
    uint32_t chars = 0;

    for (uint32_t i = 0; i < page->blocks.count; i++) {
        const struct dp_html_block *b = &page->blocks.at[i];

        chars += b->is_kept ? 0 : dp_utf8_count((struct dp_str){page->text.at + b->begin, b->end - b->begin});
    }
    return chars;
}

/* Without a main text the page's whole text stands in for it. */
static enum dp_status write_text(struct dp_buf *text, struct dp_draft *draft, struct dp_html_page *page,
                                 struct dp_str story)
{
    bool found = false;

    DP_TRY(dp_html_main_find(page, dp_str_trim(draft->title), &found));
    if (found) {
        dp_html_write(text, page, DP_HTML_KEPT);
        draft->boilerplate_chars = count_left_out(page);
    }
    if (is_story_better(story, text->len, found)) {
        text->len = 0;
        dp_buf_str(text, story);
    } else if (!found) {
        draft->flags |= page->blocks.count == 0 ? 0 : DP_FLAG_NO_MAIN_TEXT;
        dp_html_write(text, page, DP_HTML_EVERYTHING);
    }
    return dp_buf_status(text);
}

static enum dp_status take_text(struct dp_draft *draft, struct dp_arena *arena, const xmlNode *root,
                                struct dp_str story)
{
    struct dp_html_page page;
    struct dp_buf text = {.max_bytes = DP_MESSAGE_MAX_BYTES};
    enum dp_status status = dp_html_page_read(&page, arena, root);

    if (status == DP_OK) {
        status = write_text(&text, draft, &page, story);
    }
    if (status == DP_OK) {
        draft->text = dp_arena_str(arena, text.len == 0 ? DP_STR("") : (struct dp_str){text.at, (uint32_t)text.len});
        status = draft->text.ptr == NULL ? DP_NO_MEMORY : DP_OK;
    }
    dp_buf_free(&text);
    dp_buf_free(&page.text);
    return status;
}

static enum dp_status read_tree(struct dp_draft *draft, struct dp_arena *arena, const xmlNode *root)
{
    struct dp_html_meta meta;

    if (root == NULL) {
        draft->text = DP_STR("");
        return DP_OK;
    }
    dp_html_read_meta(&meta, arena, root);
    take_meta(draft, &meta);
    return take_text(draft, arena, root, meta.value[DP_HTML_STORY]);
}

/*
 * libxml2 sets up its own tables at the first use, and two threads that come first together may wait for each other for
 * ever (2.9.14: its dictionary's lock is made without a lock). So one thread does it, before any other goes on.
 */
static void prepare_parser(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;

    (void)pthread_once(&once, xmlInitParser);
}

static enum dp_status parse(struct dp_draft *draft, struct dp_arena *arena, struct dp_str html)
{
    const int options =
        HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_COMPACT;
    enum dp_status status = DP_NO_MEMORY;
    htmlParserCtxt *parser;
    xmlDoc *page;

    prepare_parser();
    parser = htmlNewParserCtxt();
    if (parser == NULL) {
        return DP_NO_MEMORY;
    }
    page = htmlCtxtReadMemory(parser, html.ptr, (int)html.len, NULL, "UTF-8", options);
    if (parser->lastError.code == XML_ERR_INTERNAL_ERROR) {
        draft->flags |= DP_FLAG_TRUNCATED; /* nested deeper than libxml2 goes */
    }
    if (parser->lastError.code != XML_ERR_NO_MEMORY) {
        status = read_tree(draft, arena, page == NULL ? NULL : xmlDocGetRootElement(page));
    }
    xmlFreeDoc(page);
    htmlFreeParserCtxt(parser);
    return arena->failed ? DP_NO_MEMORY : status;
}

enum dp_status dp_html_decode(struct dp_draft *draft, struct dp_arena *arena, struct dp_str html, struct dp_error *err)
{
    if (html.len > DP_HTML_MAX_BYTES) {
        return dp_error_set(err, DP_TOO_LARGE, "decode", "the page has %u bytes, at most %d are read",
                            (unsigned)html.len, DP_HTML_MAX_BYTES);
    }
    if (without_nul(&html, arena, html, &draft->flags) != DP_OK) {
        return no_memory(err);
    }
    if (dp_html_has_attribute_flood(html)) {
        return dp_error_set(err, DP_TOO_LARGE, "decode", "an HTML element has more attributes than any page needs");
    }
    return parse(draft, arena, html) == DP_OK ? DP_OK : no_memory(err);
}

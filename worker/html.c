/* html.c - the page: head, text beside events, map; and the escaping that all of it goes through. */
#include "html.h"

#include "base/civil.h"
#include "base/str.h"

#include <stdio.h>
#include <string.h>

/* U+FFFE and U+FFFF, which XML does not have. */
static bool is_no_character(struct dp_str text, uint32_t i)
{
    return i + 2 < text.len && memcmp(text.ptr + i, "\xEF\xBF", 2) == 0 && (unsigned char)text.ptr[i + 2] >= 0xBE;
}

/* XML knows fewer characters than Unicode: the others become blanks. */
void dp_page_text(struct dp_buf *out, struct dp_str text)
{
    for (uint32_t i = 0; i < text.len; i++) {
        const unsigned char c = (unsigned char)text.ptr[i];

        if (is_no_character(text, i)) {
            dp_buf_char(out, ' ');
            i += 2;
            continue;
        }
        switch (c) {
        case '&':
            dp_buf_cstr(out, "&amp;");
            break;
        case '<':
            dp_buf_cstr(out, "&lt;");
            break;
        case '>':
            dp_buf_cstr(out, "&gt;");
            break;
        case '"':
            dp_buf_cstr(out, "&quot;");
            break;
        case '\'':
            dp_buf_cstr(out, "&#39;");
            break;
        default:
            dp_buf_char(out, c < 0x20 && c != '\n' && c != '\t' ? ' ' : (char)c);
        }
    }
}

void dp_page_quad(struct dp_buf *out, enum dp_event_type type)
{
    for (const char *c = dp_event_quad_name(type); *c != '\0'; c++) {
        dp_buf_char(out, *c == ' ' ? '-' : *c);
    }
}

static struct dp_str title_of(const struct dp_record *rec)
{
    return rec->article.title.len > 0 ? rec->article.title : DP_STR("Article");
}

/* "29 June 2023", from UTC microseconds. */
static void put_day(struct dp_buf *out, int64_t us)
{
    static const char *const months[] = {"January", "February", "March",     "April",   "May",      "June",
                                         "July",    "August",   "September", "October", "November", "December"};
    const int64_t us_per_day = INT64_C(86400000000);
    int y;
    int m;
    int d;
    char text[40];

    dp_civil_from_days(us / us_per_day - (us % us_per_day < 0), &y, &m, &d);
    (void)snprintf(text, sizeof(text), "%d %s %d", d, months[m - 1], y);
    dp_buf_cstr(out, text);
}

static void put_fact(struct dp_buf *out, struct dp_str text)
{
    if (text.len > 0) {
        dp_buf_cstr(out, "<span>");
        dp_page_text(out, text);
        dp_buf_cstr(out, "</span>");
    }
}

static void put_number(struct dp_buf *out, uint32_t number, const char *what)
{
    dp_buf_cstr(out, "<span>");
    dp_buf_int(out, number);
    dp_buf_char(out, ' ');
    dp_buf_cstr(out, what);
    dp_buf_cstr(out, number == 1 ? "</span>" : "s</span>");
}

/* Only what a browser takes for a page elsewhere becomes a link: no "javascript:". */
static bool is_link(struct dp_str url)
{
    return dp_str_starts(url, DP_STR("https://")) || dp_str_starts(url, DP_STR("http://"));
}

void dp_page_facts(struct dp_buf *out, const struct dp_record *rec)
{
    const struct dp_article *article = &rec->article;

    dp_buf_cstr(out, "<p class=\"facts\">");
    if (article->published_us != DP_TIME_NONE) {
        dp_buf_cstr(out, "<span>");
        put_day(out, article->published_us);
        dp_buf_cstr(out, "</span>");
    }
    put_fact(out, article->source);
    put_fact(out, rec->lang);
    put_number(out, rec->sentence_count, "sentence");
    put_number(out, rec->event_count, "event");
    put_number(out, rec->claim_count, "claim");
    if (is_link(article->url)) {
        dp_buf_cstr(out, "<span><a rel=\"noreferrer\" href=\"");
        dp_page_text(out, article->url);
        dp_buf_cstr(out, "\">");
        dp_page_text(out, article->url);
        dp_buf_cstr(out, "</a></span>");
    } else {
        put_fact(out, article->url);
    }
    dp_buf_cstr(out, "</p>\n");
}

static void put_head(struct dp_buf *out, const struct dp_record *rec)
{
    dp_buf_cstr(out, "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"");
    if (rec->lang.len > 0) {
        dp_buf_cstr(out, " lang=\"");
        dp_page_text(out, rec->lang);
        dp_buf_char(out, '"');
    }
    dp_buf_cstr(out, ">\n<head>\n<meta charset=\"utf-8\" />\n"
                     "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
                     "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                     "'unsafe-inline'; script-src 'unsafe-inline'\" />\n<title>");
    dp_page_text(out, title_of(rec));
    dp_buf_cstr(out, "</title>\n");
    dp_page_style(out);
    dp_buf_cstr(out, "</head>\n<body>\n");
}

static void put_events(struct dp_buf *out, const struct dp_record *rec, const struct dp_reasons *reasons)
{
    dp_buf_cstr(out, "<aside aria-label=\"Events\">\n");
    dp_page_map(out, rec);
    for (uint32_t i = 0; i < rec->event_count; i++) {
        dp_page_event(out, rec, i, reasons);
    }
    if (rec->event_count == 0) {
        dp_buf_cstr(out, "<p class=\"none\">No political event in this text.</p>\n");
    }
    dp_buf_cstr(out, "</aside>\n");
}

static void put_packs(struct dp_buf *out, const struct dp_record *rec)
{
    dp_buf_cstr(out, "<footer>depesche, packs");
    for (uint32_t i = 0; i < rec->pack_count; i++) {
        dp_buf_char(out, ' ');
        dp_page_text(out, rec->packs[i].lang);
        dp_buf_char(out, ' ');
        dp_page_text(out, rec->packs[i].version);
    }
    dp_buf_cstr(out, "; article ");
    dp_page_text(out, rec->article.id);
    dp_buf_cstr(out, "</footer>\n");
}

void dp_page_record(struct dp_buf *out, const struct dp_record *rec, const struct dp_reasons *reasons)
{
    put_head(out, rec);
    dp_buf_cstr(out, "<main>\n<article>\n");
    dp_page_article(out, rec);
    dp_buf_cstr(out, "</article>\n");
    put_events(out, rec, reasons);
    dp_buf_cstr(out, "</main>\n");
    put_packs(out, rec);
    dp_page_script(out);
    dp_buf_cstr(out, "</body>\n</html>\n");
}

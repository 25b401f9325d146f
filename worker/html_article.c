/* html_article.c - the text in flat spans: each says which name, claim and events its words belong to. */
#include "html.h"

#include "base/str.h"
#include "mem.h"

#include <stdlib.h>

enum { TINTS = 6, ACTIVE_MAX = 64 };

enum range_kind { RANGE_MENTION, RANGE_CLAIM, RANGE_EVENT };

/* Something that words belong to. */
struct range {
    uint32_t begin, end; /* bytes */
    uint8_t kind;        /* enum range_kind */
    char role;           /* of an event: t trigger, a actor, r recipient, l location, s source */
    uint32_t index;      /* mention, claim or event */
};

struct page {
    struct dp_buf *out;
    const struct dp_record *rec;
    struct range *ranges; /* by begin */
    size_t count, size;
    uint32_t *edges; /* where a span can begin or end, in order */
    size_t edge_count;
    uint32_t *tints; /* [claim_count]: the number of its source */
    uint32_t tint_count;
    struct range active[ACTIVE_MAX]; /* those around the place in hand */
    size_t active_count, next_range, next_edge;
};

uint32_t dp_page_title_end(const struct dp_record *rec)
{
    const struct dp_str title = rec->article.title;

    return title.len > 0 && dp_str_starts(rec->text, title) && title.len < rec->text.len &&
                   rec->text.ptr[title.len] == '\n'
               ? title.len
               : 0;
}

/* ---- what is marked ---- */

static void add_range(struct page *page, struct range range)
{
    if (range.begin >= range.end || range.end > page->rec->text.len) {
        return;
    }
    if (page->count == page->size) {
        page->size = page->size == 0 ? 256 : page->size * 2;
        page->ranges = dp_need_more(page->ranges, page->size * sizeof(*page->ranges));
    }
    page->ranges[page->count++] = range;
}

static bool is_letter(struct dp_str text, uint32_t i)
{
    const unsigned char c = i < text.len ? (unsigned char)text.ptr[i] : ' ';

    return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Where `part` stands as words of its own at or after `at`; UINT32_MAX = nowhere. */
static uint32_t find_words(struct dp_str text, struct dp_str part, uint32_t at)
{
    uint32_t begin = dp_str_find(text, part, at);

    while (begin != UINT32_MAX && (is_letter(text, begin + part.len) || (begin > at && is_letter(text, begin - 1)))) {
        begin = dp_str_find(text, part, begin + 1);
    }
    return begin;
}

/* Each part of a phrase with gaps: "nahm … fest". */
static void add_phrase(struct page *page, const struct dp_phrase *phrase, uint32_t event, char role)
{
    static const struct dp_str gap = {" … ", sizeof(" … ") - 1};
    uint32_t at = phrase->span.begin;
    uint32_t from = 0;

    while (from < phrase->text.len) {
        const uint32_t found = dp_str_find(phrase->text, gap, from);
        const uint32_t to = found == UINT32_MAX ? phrase->text.len : found;
        const struct dp_str part = dp_str_sub(phrase->text, from, to);
        const uint32_t begin =
            found == UINT32_MAX && from > 0 ? phrase->span.end - part.len : find_words(page->rec->text, part, at);

        if (part.len == 0 || begin < at || begin > phrase->span.end || phrase->span.end - begin < part.len) {
            add_range(page, (struct range){phrase->span.begin, phrase->span.end, RANGE_EVENT, role, event});
            return;
        }
        add_range(page, (struct range){begin, begin + part.len, RANGE_EVENT, role, event});
        at = begin + part.len;
        from = found == UINT32_MAX ? to : to + gap.len;
    }
}

static void add_event(struct page *page, uint32_t e)
{
    const struct dp_event *event = &page->rec->events[e];

    add_phrase(page, &event->trigger, e, 't');
    for (uint32_t i = 0; i < event->actor_count; i++) {
        add_phrase(page, &event->actors[i].phrase, e, 'a');
    }
    for (uint32_t i = 0; i < event->recipient_count; i++) {
        add_phrase(page, &event->recipients[i].phrase, e, 'r');
    }
    for (uint32_t i = 0; i < event->location_count; i++) {
        add_phrase(page, &event->locations[i].phrase, e, 'l');
    }
    if (event->has_source) {
        add_phrase(page, &event->source.phrase, e, 's');
    }
}

static bool same_source(const struct dp_claim *a, const struct dp_claim *b)
{
    return a->source_entity >= 0 || b->source_entity >= 0 ? a->source_entity == b->source_entity
                                                          : dp_str_eq(a->source.text, b->source.text);
}

/* Claims of one source have one tint. */
static void choose_tints(struct page *page)
{
    const struct dp_claim *claims = page->rec->claims;

    page->tints = dp_need_zeroed((size_t)page->rec->claim_count + 1, sizeof(*page->tints));
    for (uint32_t i = 0; i < page->rec->claim_count; i++) {
        uint32_t k = i > 1000 ? i - 1000 : 0; /* a bound for texts of any length */

        while (k < i && !same_source(&claims[k], &claims[i])) {
            k++;
        }
        page->tints[i] = k < i ? page->tints[k] : page->tint_count++;
    }
}

static int by_begin(const void *a, const void *b)
{
    const struct range *x = a;
    const struct range *y = b;

    if (x->begin != y->begin) {
        return x->begin < y->begin ? -1 : 1;
    }
    return x->end == y->end ? 0 : (x->end > y->end ? -1 : 1);
}

static int by_value(const void *a, const void *b)
{
    const uint32_t x = *(const uint32_t *)a;
    const uint32_t y = *(const uint32_t *)b;

    return x == y ? 0 : (x < y ? -1 : 1);
}

static void collect(struct page *page)
{
    const struct dp_record *rec = page->rec;

    for (uint32_t i = 0; i < rec->mention_count; i++) {
        add_range(page, (struct range){rec->mentions[i].span.begin, rec->mentions[i].span.end, RANGE_MENTION, 'm', i});
    }
    for (uint32_t i = 0; i < rec->claim_count; i++) {
        add_range(page, (struct range){rec->claims[i].span.begin, rec->claims[i].span.end, RANGE_CLAIM, 'c', i});
    }
    for (uint32_t i = 0; i < rec->event_count; i++) {
        add_event(page, i);
    }
    page->edges = dp_need(sizeof(*page->edges) * (2 * page->count + 1));
    for (size_t i = 0; i < page->count; i++) {
        page->edges[page->edge_count++] = page->ranges[i].begin;
        page->edges[page->edge_count++] = page->ranges[i].end;
    }
    if (page->count > 0) {
        qsort(page->ranges, page->count, sizeof(*page->ranges), by_begin);
        qsort(page->edges, page->edge_count, sizeof(*page->edges), by_value);
    }
}

/* ---- spans ---- */

static void go_to(struct page *page, uint32_t at)
{
    size_t kept = 0;

    for (size_t i = 0; i < page->active_count; i++) {
        if (page->active[i].end > at) {
            page->active[kept++] = page->active[i];
        }
    }
    page->active_count = kept;
    for (; page->next_range < page->count && page->ranges[page->next_range].begin <= at; page->next_range++) {
        if (page->ranges[page->next_range].end > at && page->active_count < ACTIVE_MAX) {
            page->active[page->active_count++] = page->ranges[page->next_range];
        }
    }
    while (page->next_edge < page->edge_count && page->edges[page->next_edge] <= at) {
        page->next_edge++;
    }
}

/* The innermost active range of a kind; NULL if there is none. */
static const struct range *innermost(const struct page *page, enum range_kind kind)
{
    const struct range *found = NULL;

    for (size_t i = 0; i < page->active_count; i++) {
        if (page->active[i].kind == kind && (found == NULL || page->active[i].begin >= found->begin)) {
            found = &page->active[i];
        }
    }
    return found;
}

static void put_claim_class(struct page *page, const struct range *claim)
{
    dp_buf_cstr(page->out, " c c");
    dp_buf_int(page->out, page->tints[claim->index] % TINTS);
}

/* The words of an event: a trigger in the colour of its quad. */
static void put_event_classes(struct page *page)
{
    for (size_t i = 0; i < page->active_count; i++) {
        if (page->active[i].kind == RANGE_EVENT && page->active[i].role == 't') {
            dp_buf_cstr(page->out, " t ");
            dp_page_quad(page->out, page->rec->events[page->active[i].index].type);
            return;
        }
    }
}

/* "0t 2a": the events that the words belong to, and as what. */
static void put_events_attribute(struct page *page)
{
    const char *before = " data-e=\"";

    for (size_t i = 0; i < page->active_count; i++) {
        if (page->active[i].kind == RANGE_EVENT) {
            dp_buf_cstr(page->out, before);
            dp_buf_int(page->out, page->active[i].index);
            dp_buf_char(page->out, page->active[i].role);
            before = " ";
        }
    }
    if (*before == ' ' && before[1] == '\0') {
        dp_buf_char(page->out, '"');
    }
}

static void put_tooltip(struct page *page, const struct range *mention, const struct range *claim)
{
    const struct dp_record *rec = page->rec;

    if (mention != NULL) {
        const struct dp_entity *entity = &rec->entities[rec->mentions[mention->index].entity];

        dp_buf_cstr(page->out, " title=\"");
        dp_page_text(page->out, entity->name);
        dp_buf_cstr(page->out, ", ");
        dp_buf_cstr(page->out, dp_entity_type_name(entity->type));
        dp_buf_cstr(page->out, entity->country.code[0] == '\0' ? "" : ", ");
        dp_buf_cstr(page->out, entity->country.code);
        dp_buf_char(page->out, '"');
    } else if (claim != NULL && rec->claims[claim->index].source.text.len > 0) {
        dp_buf_cstr(page->out, " title=\"says ");
        dp_page_text(page->out, rec->claims[claim->index].source.text);
        dp_buf_char(page->out, '"');
    }
}

/* The number of each event whose trigger ends here. */
static void put_numbers(struct page *page, uint32_t end)
{
    for (size_t i = 0; i < page->active_count; i++) {
        const struct range *range = &page->active[i];
        const bool is_end = range->kind == RANGE_EVENT && range->role == 't' && range->end == end &&
                            page->rec->events[range->index].trigger.span.end == end;

        if (is_end) {
            dp_buf_cstr(page->out, "<a class=\"n ");
            dp_page_quad(page->out, page->rec->events[range->index].type);
            dp_buf_cstr(page->out, "\" href=\"#e");
            dp_buf_int(page->out, (int64_t)range->index + 1);
            dp_buf_cstr(page->out, "\">");
            dp_buf_int(page->out, (int64_t)range->index + 1);
            dp_buf_cstr(page->out, "</a>");
        }
    }
}

static void put_span(struct page *page, uint32_t begin, uint32_t end)
{
    const struct range *mention = innermost(page, RANGE_MENTION);
    const struct range *claim = innermost(page, RANGE_CLAIM);
    const struct dp_str words = dp_str_sub(page->rec->text, begin, end);

    if (page->active_count == 0) {
        dp_page_text(page->out, words);
        return;
    }
    dp_buf_cstr(page->out, "<span class=\"w");
    if (mention != NULL) {
        dp_buf_cstr(page->out, " m ");
        dp_buf_cstr(page->out, dp_entity_type_name(page->rec->mentions[mention->index].type));
    }
    if (claim != NULL) {
        put_claim_class(page, claim);
    }
    put_event_classes(page);
    dp_buf_char(page->out, '"');
    put_events_attribute(page);
    put_tooltip(page, mention, claim);
    dp_buf_char(page->out, '>');
    dp_page_text(page->out, words);
    dp_buf_cstr(page->out, "</span>");
    put_numbers(page, end);
}

static void put_line(struct page *page, uint32_t begin, uint32_t end)
{
    while (begin < end) {
        uint32_t to = end;

        go_to(page, begin);
        if (page->next_edge < page->edge_count && page->edges[page->next_edge] < end) {
            to = page->edges[page->next_edge];
        }
        put_span(page, begin, to);
        begin = to;
    }
}

static bool is_blank(const struct page *page, uint32_t begin, uint32_t end)
{
    return dp_str_trim(dp_str_sub(page->rec->text, begin, end)).len == 0;
}

static void put_body(struct page *page, uint32_t begin)
{
    const struct dp_str text = page->rec->text;

    while (begin < text.len) {
        uint32_t end = dp_str_find(text, DP_STR("\n"), begin);

        end = end == UINT32_MAX ? text.len : end;
        if (!is_blank(page, begin, end)) {
            dp_buf_cstr(page->out, "<p>");
            put_line(page, begin, end);
            dp_buf_cstr(page->out, "</p>\n");
        }
        begin = end + 1;
    }
}

/* Which tint is whose. */
static void put_sources(struct page *page)
{
    const struct dp_record *rec = page->rec;
    uint32_t told = 0;

    if (rec->claim_count == 0) {
        return;
    }
    dp_buf_cstr(page->out, "<p class=\"sources\">Says who:");
    for (uint32_t i = 0; i < rec->claim_count && told < TINTS; i++) {
        const struct dp_claim *claim = &rec->claims[i];

        if (page->tints[i] != told) {
            continue;
        }
        told++;
        dp_buf_cstr(page->out, " <span class=\"c c");
        dp_buf_int(page->out, page->tints[i] % TINTS);
        dp_buf_cstr(page->out, "\">");
        dp_page_text(page->out,
                     claim->source_entity >= 0 ? rec->entities[claim->source_entity].name : claim->source.text);
        dp_buf_cstr(page->out, claim->source_entity < 0 && claim->source.text.len == 0 ? "unnamed</span>" : "</span>");
    }
    dp_buf_cstr(page->out, "</p>\n");
}

void dp_page_article(struct dp_buf *out, const struct dp_record *rec)
{
    struct page page = {.out = out, .rec = rec};
    const uint32_t title_end = dp_page_title_end(rec);

    collect(&page);
    choose_tints(&page);
    dp_buf_cstr(out, "<header>\n<h1>");
    if (title_end > 0) {
        put_line(&page, 0, title_end);
    } else {
        dp_page_text(out, rec->article.title.len > 0 ? rec->article.title : DP_STR("Article"));
    }
    dp_buf_cstr(out, "</h1>\n");
    dp_page_facts(out, rec);
    put_sources(&page);
    dp_buf_cstr(out, "</header>\n");
    put_body(&page, title_end);
    free(page.ranges);
    free(page.edges);
    free(page.tints);
}

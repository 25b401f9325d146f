/* pretty_text.c - the text of a record, marked and wrapped. */
#include "base/str.h"
#include "base/utf8.h"
#include "mem.h"
#include "pretty.h"

#include <stdio.h>
#include <stdlib.h>

/* Where the trigger of an event ends. */
struct mark {
    uint32_t end; /* byte */
    uint32_t event;
};

struct page {
    struct dp_canvas *canvas;
    const struct dp_record *rec;
    uint8_t *looks;     /* of each byte */
    struct mark *marks; /* [event_count] by end */
    uint32_t next;      /* the first mark that is not shown yet */
};

/* Set `look` over a span, keeping what lies outside `mask`. */
static void paint(struct page *page, struct dp_span span, unsigned mask, unsigned look)
{
    for (uint32_t i = span.begin; i < span.end && i < page->rec->text.len; i++) {
        page->looks[i] = (uint8_t)((page->looks[i] & ~mask) | look);
    }
}

/* A discontinuous trigger ("nahm … fest") is painted in its parts; its last part's end is returned. */
static uint32_t paint_trigger(struct page *page, const struct dp_event *event)
{
    const struct dp_str gap = DP_STR(" … ");
    const struct dp_str text = page->rec->text;
    struct dp_str rest = event->trigger.text;
    uint32_t at = event->trigger.span.begin;
    uint32_t last = event->trigger.span.end;
    unsigned look = dp_look_of_event(event->type) | DP_LOOK_UNDERLINE;

    while (rest.len > 0) {
        uint32_t cut = dp_str_find(rest, gap, 0);
        struct dp_str part = dp_str_sub(rest, 0, cut == UINT32_MAX ? rest.len : cut);
        uint32_t begin = dp_str_find(text, part, at);

        if (begin == UINT32_MAX || begin + part.len > event->trigger.span.end) {
            paint(page, event->trigger.span, DP_LOOK_COLOURS, look); /* shown in another form than the text has */
            return event->trigger.span.end;
        }
        at = begin + part.len;
        last = at;
        paint(page, (struct dp_span){begin, at}, DP_LOOK_COLOURS, look);
        rest = cut == UINT32_MAX ? DP_STR_NONE : dp_str_sub(rest, cut + gap.len, rest.len);
    }
    return last;
}

static int by_end(const void *a, const void *b)
{
    const struct mark *x = a;
    const struct mark *y = b;

    if (x->end != y->end) {
        return x->end < y->end ? -1 : 1;
    }
    return x->event < y->event ? -1 : x->event > y->event;
}

static void paint_all(struct page *page, uint32_t title_end)
{
    const struct dp_record *rec = page->rec;

    paint(page, (struct dp_span){0, title_end}, 0, DP_LOOK_BOLD);
    for (uint32_t i = 0; i < rec->claim_count; i++) {
        paint(page, rec->claims[i].span, 0, DP_LOOK_ITALIC);
    }
    for (uint32_t i = 0; i < rec->mention_count; i++) {
        paint(page, rec->mentions[i].span, DP_LOOK_COLOURS, dp_look_of_entity(rec->mentions[i].type));
    }
    for (uint32_t i = 0; i < rec->event_count; i++) {
        page->marks[i] = (struct mark){paint_trigger(page, &rec->events[i]), i};
    }
    qsort(page->marks, rec->event_count, sizeof(*page->marks), by_end);
}

/* "¹²": the number of an event in raised digits; a comma between two. */
static struct dp_str raised(char out[40], uint32_t number, bool again)
{
    static const char *const digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    char plain[12];
    size_t len = 0;

    (void)snprintf(plain, sizeof(plain), "%u", (unsigned)number);
    len += (size_t)snprintf(out, 40, "%s", again ? "˒" : "");
    for (const char *c = plain; *c != '\0'; c++) {
        len += (size_t)snprintf(out + len, 40 - len, "%s", digits[*c - '0']);
    }
    return (struct dp_str){out, (uint32_t)len};
}

/* The marks that stand at a byte, or before it if they were passed over; puts them when `put` says so. */
static uint32_t show_marks(struct page *page, uint32_t *next, uint32_t byte, bool put)
{
    uint32_t columns = 0;

    for (bool again = false; *next < page->rec->event_count && page->marks[*next].end <= byte; again = true) {
        const struct mark *mark = &page->marks[(*next)++];
        char text[40];
        struct dp_str number = raised(text, mark->event + 1, again);

        columns += dp_columns(number);
        if (put) {
            dp_canvas_put(page->canvas, number, dp_look_of_event(page->rec->events[mark->event].type));
        }
    }
    return columns;
}

/* The bytes [begin, end) with the marks behind them; returns their columns. */
static uint32_t show_word(struct page *page, uint32_t begin, uint32_t end, bool put)
{
    struct dp_str text = page->rec->text;
    uint32_t next = page->next;
    uint32_t columns = 0;

    for (uint32_t i = begin; i < end;) {
        uint32_t at = i;
        uint32_t stop;

        (void)dp_utf8_next(text, &i);
        while (i < end && page->looks[i] == page->looks[at] &&
               (next >= page->rec->event_count || page->marks[next].end > i)) {
            (void)dp_utf8_next(text, &i);
        }
        stop = i;
        columns += dp_columns(dp_str_sub(text, at, stop));
        if (put) {
            dp_canvas_put(page->canvas, dp_str_sub(text, at, stop), page->looks[at]);
        }
        columns += show_marks(page, &next, stop, put);
    }
    if (put) {
        page->next = next;
    }
    return columns;
}

static void show_line(struct page *page, uint32_t begin, uint32_t end)
{
    const char *text = page->rec->text.ptr;

    for (uint32_t i = begin; i < end;) {
        uint32_t stop = i;

        while (stop < end && text[stop] != ' ') {
            stop++;
        }
        if (stop > i) {
            dp_canvas_begin_word(page->canvas, show_word(page, i, stop, false), i > begin ? page->looks[i - 1] : 0);
            (void)show_word(page, i, stop, true);
        }
        page->canvas->blank = page->canvas->column > 0;
        i = stop + 1;
    }
    dp_canvas_newline(page->canvas);
}

static void show_lines(struct page *page, uint32_t begin, uint32_t end)
{
    while (begin < end) {
        uint32_t stop = dp_str_find(page->rec->text, DP_STR("\n"), begin);

        stop = stop < end ? stop : end;
        show_line(page, begin, stop);
        begin = stop + 1;
    }
}

void dp_pretty_text(struct dp_canvas *canvas, const struct dp_record *rec)
{
    struct page page = {.canvas = canvas, .rec = rec};
    uint32_t title_end = dp_str_starts(rec->text, rec->article.title) ? rec->article.title.len : 0;
    uint32_t begin = title_end;

    page.looks = dp_need_zeroed((size_t)rec->text.len + 1, sizeof(*page.looks));
    page.marks = dp_need_zeroed(rec->event_count, sizeof(*page.marks));
    paint_all(&page, title_end);
    show_lines(&page, 0, title_end);
    dp_pretty_head(canvas, rec);
    dp_canvas_newline(canvas);
    while (begin < rec->text.len && rec->text.ptr[begin] == '\n') {
        begin++;
    }
    show_lines(&page, begin, rec->text.len);
    free(page.looks);
    free(page.marks);
}

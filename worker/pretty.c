/* pretty.c - a record on a terminal: head, text, events. */
#include "pretty.h"

#include "base/civil.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { DEFAULT_WIDTH = 80, MIN_WIDTH = 40, MAX_WIDTH = 100 /* longer lines are hard to read */, MARGIN = 2 };

static uint32_t clamp_width(long columns)
{
    if (columns < MIN_WIDTH) {
        return MIN_WIDTH;
    }
    return columns > MAX_WIDTH ? MAX_WIDTH : (uint32_t)columns;
}

static uint32_t width_of(int fd)
{
    const char *columns = getenv("COLUMNS");
    struct winsize size;

    if (columns != NULL && strtol(columns, NULL, 10) > 0) {
        return clamp_width(strtol(columns, NULL, 10));
    }
    if (ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return clamp_width(size.ws_col);
    }
    return DEFAULT_WIDTH;
}

struct dp_pretty dp_pretty_for(int fd, enum dp_colour_choice choice)
{
    const char *no_color = getenv("NO_COLOR");
    const char *term = getenv("TERM");
    bool wanted = choice == DP_COLOUR_ALWAYS;

    if (choice == DP_COLOUR_AUTO) {
        wanted = isatty(fd) && (no_color == NULL || *no_color == '\0') && term != NULL && strcmp(term, "dumb") != 0;
    }
    return (struct dp_pretty){.width = width_of(fd), .colour = wanted};
}

unsigned dp_look_of_entity(enum dp_entity_type type)
{
    switch (type) {
    case DP_PER:
        return DP_LOOK_CYAN;
    case DP_ORG:
        return DP_LOOK_MAGENTA;
    case DP_GPE:
    case DP_LOC:
    case DP_FAC:
        return DP_LOOK_BLUE;
    case DP_MISC:
    case DP_ENTITY_TYPE_COUNT:
        break;
    }
    return 0;
}

unsigned dp_look_of_event(enum dp_event_type type)
{
    const char *quad = dp_event_quad_name(type);
    bool material = strncmp(quad, "material", 8) == 0;
    bool conflict = strstr(quad, "conflict") != NULL;
    unsigned colour = conflict ? (material ? DP_LOOK_RED : DP_LOOK_YELLOW) : DP_LOOK_GREEN;

    return colour | DP_LOOK_BOLD;
}

/* "29 June 2023", from UTC microseconds. */
static void flow_day(struct dp_canvas *canvas, int64_t us)
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
    dp_canvas_flow_cstr(canvas, text, DP_LOOK_DIM);
}

static void flow_separated(struct dp_canvas *canvas, struct dp_str text, unsigned look)
{
    if (text.len > 0) {
        dp_canvas_flow_cstr(canvas, " · ", DP_LOOK_DIM);
        dp_canvas_flow(canvas, text, look);
    }
}

static void flow_flags(struct dp_canvas *canvas, uint32_t flags)
{
    for (int bit = 0; bit < DP_FLAG_COUNT; bit++) {
        if ((flags >> bit & 1) != 0) {
            const char *name = dp_flag_name((enum dp_flag_bit)bit);

            flow_separated(canvas, (struct dp_str){name, (uint32_t)strlen(name)}, DP_LOOK_YELLOW);
        }
    }
}

void dp_pretty_head(struct dp_canvas *canvas, const struct dp_record *rec)
{
    const struct dp_article *article = &rec->article;
    char counts[60];

    if (article->published_us == DP_TIME_NONE) {
        dp_canvas_flow_cstr(canvas, "no date", DP_LOOK_DIM);
    } else {
        flow_day(canvas, article->published_us);
    }
    flow_separated(canvas, article->source, DP_LOOK_DIM);
    flow_separated(canvas, rec->lang, DP_LOOK_DIM);
    (void)snprintf(counts, sizeof(counts), " · %u sentence%s · %u event%s", (unsigned)rec->sentence_count,
                   rec->sentence_count == 1 ? "" : "s", (unsigned)rec->event_count, rec->event_count == 1 ? "" : "s");
    dp_canvas_flow_cstr(canvas, counts, DP_LOOK_DIM);
    flow_flags(canvas, article->flags & ~(unsigned)DP_FLAG_NO_DATE); /* said already */
    dp_canvas_newline(canvas);
    if (article->url.len > 0) {
        dp_canvas_flow(canvas, article->url, DP_LOOK_DIM);
        dp_canvas_newline(canvas);
    }
}

/* Which colour is which; without colours there is nothing to explain. */
static void put_legend(struct dp_canvas *canvas, const struct dp_record *rec)
{
    bool seen[DP_ENTITY_TYPE_COUNT] = {false};

    for (uint32_t i = 0; i < rec->mention_count; i++) {
        seen[rec->mentions[i].type] = true;
    }
    for (int type = 0; canvas->colour && type < DP_ENTITY_TYPE_COUNT; type++) {
        if (seen[type] && dp_look_of_entity((enum dp_entity_type)type) != 0) {
            dp_canvas_flow_cstr(canvas, dp_entity_type_name((enum dp_entity_type)type),
                                dp_look_of_entity((enum dp_entity_type)type));
            dp_canvas_flow_cstr(canvas, " ", 0);
        }
    }
    if (canvas->column > 0) {
        dp_canvas_newline(canvas);
        dp_canvas_newline(canvas);
    }
}

void dp_pretty_record(struct dp_buf *out, const struct dp_record *rec, const struct dp_pretty *how)
{
    struct dp_canvas canvas = {.out = out, .width = how->width, .colour = how->colour, .indent = MARGIN};

    dp_pretty_text(&canvas, rec);
    dp_canvas_newline(&canvas);
    put_legend(&canvas, rec);
    for (uint32_t i = 0; i < rec->event_count; i++) {
        dp_pretty_event(&canvas, rec, i);
        dp_canvas_newline(&canvas);
    }
}

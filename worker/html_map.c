/* html_map.c - where the events are: a plate carrée of coarse coasts, cut to what is needed. */
#include "html.h"
#include "html_land.h"

#include <math.h>

enum { MIN_WIDTH = 70, /* degrees of longitude that are shown at least */ GRID = 15 };

/* What part of the world is shown: degrees east and, downwards, degrees south. */
struct view {
    double left, top, width, height;
};

static bool is_on_map(const struct dp_event *event)
{
    return event->location_count > 0 && event->locations[0].has_coordinates && fabs(event->locations[0].lat) <= 90 &&
           fabs(event->locations[0].lon) <= 180;
}

/* All events with a margin, twice as wide as high, inside the world. */
static bool choose_view(const struct dp_record *rec, struct view *view)
{
    double west = 180;
    double east = -180;
    double north = -90;
    double south = 90;

    for (uint32_t i = 0; i < rec->event_count; i++) {
        const struct dp_location *at = rec->events[i].locations;

        if (is_on_map(&rec->events[i])) {
            west = fmin(west, at->lon);
            east = fmax(east, at->lon);
            south = fmin(south, at->lat);
            north = fmax(north, at->lat);
        }
    }
    if (west > east) {
        return false;
    }
    view->width = fmin(360, fmax(MIN_WIDTH, fmax((east - west) * 1.4, (north - south) * 2.8)));
    view->height = view->width / 2;
    view->left = fmax(-180, fmin(180 - view->width, (west + east - view->width) / 2));
    view->top = fmax(-90, fmin(90 - view->height, -(north + south + view->height) / 2));
    return true;
}

static void put_attribute(struct dp_buf *out, const char *name, double value)
{
    dp_buf_char(out, ' ');
    dp_buf_cstr(out, name);
    dp_buf_cstr(out, "=\"");
    dp_buf_fixed(out, value, 2);
    dp_buf_char(out, '"');
}

static void put_land(struct dp_buf *out)
{
    bool start = true;

    dp_buf_cstr(out, "<path class=\"land\" d=\"");
    for (uint32_t i = 0; i < dp_page_land_count; i++) {
        const struct dp_page_coast *point = &dp_page_land[i];

        if (point->lon == DP_PAGE_LAND_END) {
            dp_buf_char(out, 'z');
            start = true;
            continue;
        }
        dp_buf_char(out, start ? 'M' : 'L');
        dp_buf_int(out, point->lon);
        dp_buf_char(out, ' ');
        dp_buf_int(out, -point->lat);
        start = false;
    }
    dp_buf_cstr(out, "\"/>\n<path class=\"grid\" d=\"");
    for (int lon = -180; lon <= 180; lon += GRID) {
        dp_buf_char(out, 'M');
        dp_buf_int(out, lon);
        dp_buf_cstr(out, " -90V90");
    }
    for (int lat = -90; lat <= 90; lat += GRID) {
        dp_buf_cstr(out, "M-180 ");
        dp_buf_int(out, lat);
        dp_buf_cstr(out, "H180");
    }
    dp_buf_cstr(out, "\"/>\n");
}

static bool same_place(const struct dp_event *a, const struct dp_event *b)
{
    return is_on_map(a) && is_on_map(b) && fabs(a->locations[0].lat - b->locations[0].lat) < 0.01 &&
           fabs(a->locations[0].lon - b->locations[0].lon) < 0.01;
}

/* Name and numbers of all events at the place of event `i`, beside its point. */
static void put_label(struct dp_buf *out, const struct dp_record *rec, uint32_t i, double unit)
{
    const struct dp_location *at = rec->events[i].locations;

    dp_buf_cstr(out, "<text");
    put_attribute(out, "x", at->lon + unit * 10);
    put_attribute(out, "y", -at->lat + unit * 4.5);
    put_attribute(out, "font-size", unit * 14);
    put_attribute(out, "stroke-width", unit * 4);
    dp_buf_char(out, '>');
    dp_page_text(out, at->name.len > 0 ? at->name : at->phrase.text);
    for (uint32_t k = i; k < rec->event_count; k++) {
        if (same_place(&rec->events[i], &rec->events[k])) {
            dp_buf_cstr(out, k == i ? " " : ", ");
            dp_buf_int(out, (int64_t)k + 1);
        }
    }
    dp_buf_cstr(out, "</text>");
}

/* A place has its label at its first event. */
static void put_event(struct dp_buf *out, const struct dp_record *rec, uint32_t i, double unit)
{
    const struct dp_location *at = rec->events[i].locations;
    bool is_first = true;

    for (uint32_t k = 0; k < i && is_first; k++) {
        is_first = !same_place(&rec->events[k], &rec->events[i]);
    }
    dp_buf_cstr(out, "<a href=\"#e");
    dp_buf_int(out, (int64_t)i + 1);
    dp_buf_cstr(out, "\" data-event=\"");
    dp_buf_int(out, i);
    dp_buf_cstr(out, "\" class=\"");
    dp_page_quad(out, rec->events[i].type);
    dp_buf_cstr(out, "\"><circle");
    put_attribute(out, "cx", at->lon);
    put_attribute(out, "cy", -at->lat);
    put_attribute(out, "r", unit * 6);
    dp_buf_cstr(out, "/>");
    if (is_first) {
        put_label(out, rec, i, unit);
    }
    dp_buf_cstr(out, "</a>\n");
}

void dp_page_map(struct dp_buf *out, const struct dp_record *rec)
{
    struct view view;

    if (!choose_view(rec, &view)) {
        return;
    }
    dp_buf_cstr(out, "<figure class=\"map\"><svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
                     "aria-label=\"Map of the events\" viewBox=\"");
    dp_buf_fixed(out, view.left, 2);
    dp_buf_char(out, ' ');
    dp_buf_fixed(out, view.top, 2);
    dp_buf_char(out, ' ');
    dp_buf_fixed(out, view.width, 2);
    dp_buf_char(out, ' ');
    dp_buf_fixed(out, view.height, 2);
    dp_buf_cstr(out, "\">\n");
    put_land(out);
    for (uint32_t i = 0; i < rec->event_count; i++) {
        if (is_on_map(&rec->events[i])) {
            put_event(out, rec, i, view.width / 560);
        }
    }
    dp_buf_cstr(out, "</svg></figure>\n");
}

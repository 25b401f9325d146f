/* pretty_event.c - one event of a record in words. */
#include "base/str.h"
#include "pretty.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { BLOCK_INDENT = 6, VALUE_COLUMN = 16 };

static void label(struct dp_canvas *canvas, const char *name)
{
    canvas->indent = BLOCK_INDENT;
    dp_canvas_flow_cstr(canvas, name, DP_LOOK_DIM);
    dp_canvas_tab(canvas, VALUE_COLUMN);
    canvas->indent = VALUE_COLUMN;
}

static void end_value(struct dp_canvas *canvas)
{
    dp_canvas_newline(canvas);
    canvas->indent = BLOCK_INDENT;
}

static void flow_sectors(struct dp_canvas *canvas, dp_sectors sectors)
{
    for (int bit = 0; bit < DP_SECTOR_COUNT; bit++) {
        if ((sectors >> bit & 1) != 0) {
            dp_canvas_flow_cstr(canvas, " ", 0);
            dp_canvas_flow_cstr(canvas, dp_sector_name((enum dp_sector_bit)bit), DP_LOOK_DIM);
        }
    }
}

/* What the text says, and in other words what is known about it. */
static void flow_name(struct dp_canvas *canvas, struct dp_str text, struct dp_str name, unsigned look)
{
    dp_canvas_flow(canvas, text.len > 0 ? text : name, look);
    if (text.len > 0 && name.len > 0 && !dp_str_eq(text, name)) {
        dp_canvas_flow_cstr(canvas, " = ", DP_LOOK_DIM);
        dp_canvas_flow(canvas, name, 0);
    }
}

static void flow_participant(struct dp_canvas *canvas, const struct dp_record *rec, const struct dp_participant *who)
{
    bool is_known = who->entity >= 0 && (uint32_t)who->entity < rec->entity_count;

    flow_name(canvas, who->phrase.text, who->name, is_known ? dp_look_of_entity(rec->entities[who->entity].type) : 0);
    if (who->country.code[0] != '\0') {
        dp_canvas_flow_cstr(canvas, " ", 0);
        dp_canvas_flow_cstr(canvas, who->country.code, DP_LOOK_DIM);
    }
    flow_sectors(canvas, who->sectors);
}

static void put_participants(struct dp_canvas *canvas, const struct dp_record *rec, const char *name,
                             const struct dp_participant *list, uint32_t count)
{
    if (count == 0) {
        return;
    }
    label(canvas, name);
    for (uint32_t i = 0; i < count; i++) {
        flow_participant(canvas, rec, &list[i]);
        end_value(canvas);
        canvas->indent = VALUE_COLUMN;
    }
    canvas->indent = BLOCK_INDENT;
}

/* "44.51 N" */
static void flow_degrees(struct dp_canvas *canvas, double degrees, const char *plus, const char *minus)
{
    struct dp_buf buf = {0};

    dp_buf_char(&buf, ' ');
    dp_buf_fixed(&buf, fabs(degrees), 2);
    dp_buf_char(&buf, ' ');
    dp_buf_cstr(&buf, degrees < 0 ? minus : plus);
    dp_canvas_flow(canvas, (struct dp_str){buf.at, (uint32_t)buf.len}, DP_LOOK_DIM);
    dp_buf_free(&buf);
}

static void put_locations(struct dp_canvas *canvas, const struct dp_event *event)
{
    if (event->location_count == 0) {
        return;
    }
    label(canvas, "where");
    for (uint32_t i = 0; i < event->location_count; i++) {
        const struct dp_location *at = &event->locations[i];

        flow_name(canvas, at->phrase.text, at->name, DP_LOOK_BLUE);
        dp_canvas_flow_cstr(canvas, " ", 0);
        dp_canvas_flow_cstr(canvas, at->country.code, DP_LOOK_DIM);
        if (at->has_coordinates) {
            flow_degrees(canvas, at->lat, "N", "S");
            flow_degrees(canvas, at->lon, "E", "W");
        }
        end_value(canvas);
        canvas->indent = VALUE_COLUMN;
    }
    canvas->indent = BLOCK_INDENT;
}

static const char *origin_of_date(enum dp_event_date_source source)
{
    switch (source) {
    case DP_EVENT_DATE_TEXT:
        return " as the text says";
    case DP_EVENT_DATE_RELATIVE:
        return " counted from the article's date";
    case DP_EVENT_DATE_ARTICLE:
        return " the article's own date";
    case DP_EVENT_DATE_NONE:
        break;
    }
    return "";
}

static void put_date(struct dp_canvas *canvas, const struct dp_event *event)
{
    const char *from = event->date_from;
    const char *to = event->date_to;
    char text[60];

    if (from[0] == '\0' && to[0] == '\0') {
        return;
    }
    if (strcmp(from, to) == 0) {
        (void)snprintf(text, sizeof(text), "%s", from);
    } else if (from[0] == '\0' || to[0] == '\0') {
        (void)snprintf(text, sizeof(text), "%s %s%s", to[0] == '\0' ? "since" : "until", from, to);
    } else {
        (void)snprintf(text, sizeof(text), "%s to %s", from, to);
    }
    label(canvas, "when");
    dp_canvas_flow_cstr(canvas, text, 0);
    dp_canvas_flow_cstr(canvas, origin_of_date(event->date_source), DP_LOOK_DIM);
    end_value(canvas);
}

static void flow_count(struct dp_canvas *canvas, const struct dp_count *count, const char *name, bool is_last)
{
    const char *comma = is_last ? "" : ",";
    char text[80];

    if (count->min == count->max) {
        (void)snprintf(text, sizeof(text), " %d %s%s", (int)count->min, name, comma);
    } else if (count->max == INT32_MAX) {
        (void)snprintf(text, sizeof(text), " at least %d %s%s", (int)count->min, name, comma);
    } else {
        (void)snprintf(text, sizeof(text), " %d to %d %s%s", (int)count->min, (int)count->max, name, comma);
    }
    dp_canvas_flow_cstr(canvas, text, 0);
}

static void put_counts(struct dp_canvas *canvas, const struct dp_event *event)
{
    int last = -1;

    for (int i = 0; i < DP_COUNT_KEYS; i++) {
        last = event->counts[i].known ? i : last;
    }
    if (last < 0) {
        return;
    }
    label(canvas, "how many");
    for (int i = 0; i <= last; i++) {
        if (event->counts[i].known) {
            flow_count(canvas, &event->counts[i], dp_count_name((enum dp_count_key)i), i == last);
        }
    }
    end_value(canvas);
}

static void put_status(struct dp_canvas *canvas, const struct dp_event *event)
{
    label(canvas, "status");
    dp_canvas_flow_cstr(canvas, dp_event_status_name(event->status), event->status == DP_ASSERTED ? 0 : DP_LOOK_YELLOW);
    end_value(canvas);
}

static void put_source(struct dp_canvas *canvas, const struct dp_record *rec, const struct dp_event *event)
{
    label(canvas, "says who");
    if (event->has_source) {
        flow_participant(canvas, rec, &event->source);
    } else {
        dp_canvas_flow_cstr(canvas, "the article itself", 0);
    }
    end_value(canvas);
}

static void put_confidence(struct dp_canvas *canvas, const struct dp_event *event)
{
    char text[40];

    label(canvas, "sure");
    (void)snprintf(text, sizeof(text), "%d %%", (int)(event->confidence * 100 + 0.5));
    dp_canvas_flow_cstr(canvas, text, 0);
    end_value(canvas);
    if (event->rule.len > 0) {
        label(canvas, "rule");
        dp_canvas_flow(canvas, event->rule, DP_LOOK_DIM);
        end_value(canvas);
    }
    if (event->same_as >= 0) {
        label(canvas, "same as");
        (void)snprintf(text, sizeof(text), "event %d", (int)event->same_as + 1);
        dp_canvas_flow_cstr(canvas, text, 0);
        end_value(canvas);
    }
}

/* "1  ASSAULT drone · material conflict -9.5 · military" */
static void put_headline(struct dp_canvas *canvas, const struct dp_event *event, uint32_t number)
{
    unsigned look = dp_look_of_event(event->type);
    struct dp_buf buf = {0};

    canvas->indent = 2;
    dp_buf_int(&buf, number);
    dp_canvas_flow(canvas, (struct dp_str){buf.at, (uint32_t)buf.len}, look);
    dp_canvas_tab(canvas, BLOCK_INDENT);
    canvas->indent = BLOCK_INDENT;
    dp_canvas_flow_cstr(canvas, dp_event_type_name(event->type), look);
    dp_canvas_flow_cstr(canvas, " ", 0);
    dp_canvas_flow(canvas, event->mode, look);
    buf.len = 0;
    dp_buf_cstr(&buf, " · ");
    dp_buf_cstr(&buf, dp_event_quad_name(event->type));
    dp_buf_char(&buf, ' ');
    dp_buf_fixed(&buf, event->score, 1);
    if (event->cameo.len > 0) {
        dp_buf_cstr(&buf, " · CAMEO ");
        dp_buf_str(&buf, event->cameo);
    }
    for (uint32_t i = 0; i < event->context_count; i++) {
        dp_buf_cstr(&buf, i == 0 ? " · " : ", ");
        dp_buf_str(&buf, event->contexts[i]);
    }
    dp_canvas_flow(canvas, (struct dp_str){buf.at, (uint32_t)buf.len}, DP_LOOK_DIM);
    canvas->out->no_memory = canvas->out->no_memory || buf.no_memory;
    dp_buf_free(&buf);
    dp_canvas_newline(canvas);
}

void dp_pretty_event(struct dp_canvas *canvas, const struct dp_record *rec, uint32_t i)
{
    const struct dp_event *event = &rec->events[i];
    uint32_t indent = canvas->indent;

    put_headline(canvas, event, i + 1);
    put_participants(canvas, rec, "who", event->actors, event->actor_count);
    put_participants(canvas, rec, "whom", event->recipients, event->recipient_count);
    put_locations(canvas, event);
    put_date(canvas, event);
    put_counts(canvas, event);
    put_status(canvas, event);
    put_source(canvas, rec, event);
    put_confidence(canvas, event);
    canvas->indent = indent;
}

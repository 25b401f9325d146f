/* html_event.c - one event as a card. */
#include "html.h"

#include "base/str.h"

#include <stdio.h>
#include <string.h>

static void put_cstr(struct dp_buf *out, const char *text) { dp_page_text(out, dp_str_of(text)); }

static void begin_row(struct dp_buf *out, const char *label)
{
    dp_buf_cstr(out, "<dt>");
    dp_buf_cstr(out, label);
    dp_buf_cstr(out, "</dt><dd>");
}

static void end_row(struct dp_buf *out) { dp_buf_cstr(out, "</dd>\n"); }

static void put_chip(struct dp_buf *out, const char *text)
{
    if (*text != '\0') {
        dp_buf_cstr(out, " <span class=\"chip\">");
        put_cstr(out, text);
        dp_buf_cstr(out, "</span>");
    }
}

/* What the text says, and what is known about it if that is more. */
static void put_name(struct dp_buf *out, struct dp_str text, struct dp_str name)
{
    dp_page_text(out, text.len > 0 ? text : name);
    if (text.len > 0 && name.len > 0 && dp_str_find(text, name, 0) == UINT32_MAX) {
        dp_buf_cstr(out, " <span class=\"known\">");
        dp_page_text(out, name);
        dp_buf_cstr(out, "</span>");
    }
}

static void put_participant(struct dp_buf *out, const struct dp_participant *who)
{
    put_name(out, who->phrase.text, who->name);
    put_chip(out, who->country.code);
    for (int bit = 0; bit < DP_SECTOR_COUNT; bit++) {
        if ((who->sectors >> bit & 1) != 0) {
            put_chip(out, dp_sector_name((enum dp_sector_bit)bit));
        }
    }
}

static void put_participants(struct dp_buf *out, const char *label, const struct dp_participant *list, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        begin_row(out, i == 0 ? label : "");
        put_participant(out, &list[i]);
        end_row(out);
    }
}

static void put_locations(struct dp_buf *out, const struct dp_event *event)
{
    for (uint32_t i = 0; i < event->location_count; i++) {
        const struct dp_location *at = &event->locations[i];

        begin_row(out, i == 0 ? "where" : "");
        put_name(out, at->phrase.text, at->name);
        put_chip(out, at->country.code);
        end_row(out);
    }
}

static void put_date(struct dp_buf *out, const struct dp_event *event)
{
    const char *from = event->date_from;
    const char *to = event->date_to;

    if (from[0] == '\0' && to[0] == '\0') {
        return;
    }
    begin_row(out, "when");
    if (strcmp(from, to) == 0) {
        put_cstr(out, from);
    } else if (from[0] == '\0' || to[0] == '\0') {
        dp_buf_cstr(out, to[0] == '\0' ? "since " : "until ");
        put_cstr(out, to[0] == '\0' ? from : to);
    } else {
        put_cstr(out, from);
        dp_buf_cstr(out, " to ");
        put_cstr(out, to);
    }
    dp_buf_cstr(out,
                event->date_source == DP_EVENT_DATE_ARTICLE ? " <span class=\"itself\">article's date</span>" : "");
    end_row(out);
}

static void put_count(struct dp_buf *out, const struct dp_count *count, const char *name)
{
    dp_buf_cstr(out, count->max == INT32_MAX ? "at least " : "");
    dp_buf_int(out, count->min);
    if (count->max != count->min && count->max != INT32_MAX) {
        dp_buf_cstr(out, " to ");
        dp_buf_int(out, count->max);
    }
    dp_buf_char(out, ' ');
    dp_buf_cstr(out, name);
}

static void put_counts(struct dp_buf *out, const struct dp_event *event)
{
    bool first = true;

    for (int i = 0; i < DP_COUNT_KEYS; i++) {
        if (!event->counts[i].known) {
            continue;
        }
        if (first) {
            begin_row(out, "how many");
        }
        dp_buf_cstr(out, first ? "" : ", ");
        put_count(out, &event->counts[i], dp_count_name((enum dp_count_key)i));
        first = false;
    }
    if (!first) {
        end_row(out);
    }
}

static void put_source(struct dp_buf *out, const struct dp_event *event)
{
    begin_row(out, "says who");
    if (event->has_source) {
        put_participant(out, &event->source);
    } else {
        dp_buf_cstr(out, "<span class=\"itself\">the article itself</span>");
    }
    end_row(out);
}

static void put_same(struct dp_buf *out, const struct dp_event *event)
{
    if (event->same_as >= 0) {
        begin_row(out, "same as");
        dp_buf_cstr(out, "<a href=\"#e");
        dp_buf_int(out, (int64_t)event->same_as + 1);
        dp_buf_cstr(out, "\">event ");
        dp_buf_int(out, (int64_t)event->same_as + 1);
        dp_buf_cstr(out, "</a>");
        end_row(out);
    }
}

static void put_score(struct dp_buf *out, const struct dp_event *event)
{
    dp_buf_cstr(out, "<p class=\"quad\">");
    dp_buf_cstr(out, dp_event_quad_name(event->type));
    dp_buf_cstr(out, event->score > 0 ? " +" : " ");
    dp_buf_fixed(out, event->score, 1);
    if (event->cameo.len > 0) {
        dp_buf_cstr(out, " · CAMEO ");
        dp_page_text(out, event->cameo);
    }
    for (uint32_t i = 0; i < event->context_count; i++) {
        dp_buf_cstr(out, i == 0 ? " · " : ", ");
        dp_page_text(out, event->contexts[i]);
    }
    dp_buf_cstr(out, "</p>\n");
}

static void put_headline(struct dp_buf *out, const struct dp_event *event, uint32_t i)
{
    dp_buf_cstr(out, "<h2><span class=\"n\">");
    dp_buf_int(out, (int64_t)i + 1);
    dp_buf_cstr(out, "</span> ");
    dp_buf_cstr(out, dp_event_type_name(event->type));
    if (event->mode.len > 0) {
        dp_buf_cstr(out, " <span class=\"mode\">");
        dp_page_text(out, event->mode);
        dp_buf_cstr(out, "</span>");
    }
    if (event->status != DP_ASSERTED) {
        dp_buf_cstr(out, " <span class=\"status\">");
        dp_buf_cstr(out, dp_event_status_name(event->status));
        dp_buf_cstr(out, "</span>");
    }
    dp_buf_cstr(out, "</h2>\n<p class=\"trigger\">“");
    dp_page_text(out, event->trigger.text);
    dp_buf_cstr(out, "”</p>\n");
}

static void put_rule(struct dp_buf *out, const struct dp_event *event)
{
    const int percent = (int)(event->confidence * 100 + 0.5);

    dp_buf_cstr(out, "<p class=\"rule\"><span class=\"bar\" title=\"confidence\"><span style=\"width:");
    dp_buf_int(out, percent);
    dp_buf_cstr(out, "%\"></span></span> ");
    dp_buf_int(out, percent);
    dp_buf_cstr(out, " % · ");
    dp_page_text(out, event->rule);
    dp_buf_cstr(out, "</p>\n");
}

/* What belongs to event `i`, and for the last event of a sentence also what came close there. */
static bool is_wanted(const struct dp_record *rec, const struct dp_reason *reason, uint32_t i)
{
    const bool is_last = i + 1 == rec->event_count || rec->events[i + 1].sentence != rec->events[i].sentence;

    return reason->event == (int32_t)i || (reason->event < 0 && is_last && reason->sentence == rec->events[i].sentence);
}

static void put_reasons(struct dp_buf *out, const struct dp_record *rec, uint32_t i, const struct dp_reasons *reasons)
{
    dp_buf_cstr(out, "<details><summary>why</summary><ul>\n");
    for (size_t r = 0; r < reasons->count; r++) {
        if (is_wanted(rec, &reasons->at[r], i)) {
            dp_buf_cstr(out, reasons->at[r].kind == DP_EXPLAIN_MISS ? "<li class=\"miss\">" : "<li>");
            dp_page_text(out, dp_reasons_line(reasons, r));
            dp_buf_cstr(out, "</li>\n");
        }
    }
    dp_buf_cstr(out, "</ul></details>\n");
}

void dp_page_event(struct dp_buf *out, const struct dp_record *rec, uint32_t i, const struct dp_reasons *reasons)
{
    const struct dp_event *event = &rec->events[i];

    dp_buf_cstr(out, "<section class=\"card ");
    dp_page_quad(out, event->type);
    dp_buf_cstr(out, "\" id=\"e");
    dp_buf_int(out, (int64_t)i + 1);
    dp_buf_cstr(out, "\" data-event=\"");
    dp_buf_int(out, i);
    dp_buf_cstr(out, "\" tabindex=\"0\">\n");
    put_headline(out, event, i);
    put_score(out, event);
    dp_buf_cstr(out, "<dl>\n");
    put_participants(out, "who", event->actors, event->actor_count);
    put_participants(out, "whom", event->recipients, event->recipient_count);
    put_locations(out, event);
    put_date(out, event);
    put_counts(out, event);
    put_source(out, event);
    put_same(out, event);
    dp_buf_cstr(out, "</dl>\n");
    put_rule(out, event);
    if (reasons != NULL) {
        put_reasons(out, rec, i, reasons);
    }
    dp_buf_cstr(out, "</section>\n");
}

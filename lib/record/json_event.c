/* json_event.c - one event of a record as JSON. */
#include "record/json_parts.h"

#include <stdio.h>

enum { DECIMALS_CONFIDENCE = 4, DECIMALS_SCORE = 2 };

static void out_trigger(struct dp_json_out *json, const struct dp_record *rec, const struct dp_event *event)
{
    dp_json_key(json, "sentence");
    dp_json_int(json, event->sentence);
    dp_json_key(json, "trigger");
    dp_json_open(json, '{');
    dp_out_span(json, rec, event->trigger.span);
    dp_out_text(json, "text", event->trigger.text);
    dp_json_close(json, '}');
}

static void out_contexts(struct dp_json_out *json, const struct dp_event *event)
{
    dp_json_key(json, "contexts");
    dp_json_open(json, '[');
    for (uint32_t i = 0; i < event->context_count; i++) {
        dp_json_str(json, event->contexts[i]);
    }
    dp_json_close(json, ']');
}

/* What a participant is, without where it stands. */
static void out_identity(struct dp_json_out *json, const struct dp_participant *who)
{
    dp_out_text(json, "text", who->phrase.text);
    dp_out_text(json, "name", who->name);
    dp_out_index(json, "entity", who->entity);
    dp_out_affiliation(json, &who->country, who->sectors);
}

static void out_participants(struct dp_json_out *json, const struct dp_record *rec, const char *key,
                             const struct dp_participant *list, uint32_t count)
{
    dp_json_key(json, key);
    dp_json_open(json, '[');
    for (uint32_t i = 0; i < count; i++) {
        dp_json_open(json, '{');
        dp_out_span(json, rec, list[i].phrase.span);
        out_identity(json, &list[i]);
        dp_json_close(json, '}');
    }
    dp_json_close(json, ']');
}

static void out_locations(struct dp_json_out *json, const struct dp_record *rec, const struct dp_event *event)
{
    dp_json_key(json, "location");
    dp_json_open(json, '[');
    for (uint32_t i = 0; i < event->location_count; i++) {
        const struct dp_location *at = &event->locations[i];

        dp_json_open(json, '{');
        dp_out_span(json, rec, at->phrase.span);
        dp_out_text(json, "text", at->phrase.text);
        dp_out_text(json, "name", at->name);
        dp_out_cstr(json, "country", at->country.code);
        dp_out_place(json, at->has_coordinates, at->lat, at->lon, at->geonames);
        dp_json_close(json, '}');
    }
    dp_json_close(json, ']');
}

static void out_date(struct dp_json_out *json, const struct dp_event *event)
{
    dp_json_key(json, "date");
    if (event->date_from[0] == '\0' && event->date_to[0] == '\0') {
        dp_json_null(json);
        return;
    }
    dp_json_open(json, '{');
    dp_out_interval(json, event->date_from, event->date_to);
    dp_out_cstr(json, "source", dp_event_date_source_name(event->date_source));
    dp_json_close(json, '}');
}

static void out_bound(struct dp_json_out *json, enum dp_count_key key, const char *bound, int32_t value)
{
    char name[32];

    (void)snprintf(name, sizeof(name), "%s%s", dp_count_name(key), bound);
    dp_json_key(json, name);
    dp_json_int(json, value);
}

static void out_counts(struct dp_json_out *json, const struct dp_event *event)
{
    dp_json_key(json, "counts");
    dp_json_open(json, '{');
    for (int i = 0; i < DP_COUNT_KEYS; i++) {
        const struct dp_count *count = &event->counts[i];
        enum dp_count_key key = (enum dp_count_key)i;

        if (count->known && count->min == count->max) {
            out_bound(json, key, "", count->min);
        } else if (count->known) {
            out_bound(json, key, "_min", count->min);
            if (count->max != INT32_MAX) {
                out_bound(json, key, "_max", count->max);
            }
        }
    }
    dp_json_close(json, '}');
}

static void out_source(struct dp_json_out *json, const struct dp_event *event)
{
    dp_json_key(json, "source");
    if (!event->has_source) {
        dp_json_null(json);
        return;
    }
    dp_json_open(json, '{');
    out_identity(json, &event->source);
    dp_json_close(json, '}');
}

void dp_out_event(struct dp_json_out *json, const struct dp_record *rec, const struct dp_event *event)
{
    dp_json_open(json, '{');
    dp_out_cstr(json, "id", event->id);
    dp_out_cstr(json, "type", dp_event_type_name(event->type));
    dp_out_text(json, "mode", event->mode);
    dp_out_cstr(json, "quad", dp_event_quad_name(event->type));
    dp_json_key(json, "score");
    dp_json_fixed(json, event->score, DECIMALS_SCORE);
    dp_out_text(json, "cameo", event->cameo);
    out_contexts(json, event);
    out_trigger(json, rec, event);
    out_participants(json, rec, "actors", event->actors, event->actor_count);
    out_participants(json, rec, "recipients", event->recipients, event->recipient_count);
    out_locations(json, rec, event);
    out_date(json, event);
    out_counts(json, event);
    dp_out_cstr(json, "status", dp_event_status_name(event->status));
    out_source(json, event);
    dp_out_index(json, "claim", event->claim);
    dp_out_index(json, "same_as", event->same_as);
    dp_json_key(json, "confidence");
    dp_json_fixed(json, event->confidence, DECIMALS_CONFIDENCE);
    dp_out_text(json, "rule", event->rule);
    dp_json_close(json, '}');
}

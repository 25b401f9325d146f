/* rows.c - a record as rows of the database. */
#include "rows.h"

#include "base/json_out.h"
#include "base/str.h"
#include "batch.h"
#include "day.h"
#include "depesche/depesche.h"
#include "mem.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NAME_MAX_BYTES = 1000 };

#define DP_X(suffix, table, columns) table " (" columns ")",
static const char *const targets[] = {DP_TABLE_MAP(DP_X)};
#undef DP_X

const char *dp_table_target(enum dp_table table) { return targets[table]; }

struct dp_str dp_rows_of_table(const struct dp_rows *rows, enum dp_table table)
{
    const size_t begin = table == 0 ? 0 : rows->ends[table - 1];

    return (struct dp_str){rows->copy.buf.at + begin, (uint32_t)(rows->ends[table] - begin)};
}

void dp_rows_free(struct dp_rows *rows) { dp_copy_free(&rows->copy); }

/* The writer's view: where to, and what of. */
struct writer {
    struct dp_copy *copy;
    const struct dp_rows_of *of;
    const struct dp_record *rec;
    uint32_t n; /* rows of this table so far */
};

/* run_id, article_id, n: the key of every table of results. */
static void put_key(struct writer *w)
{
    dp_copy_int(w->copy, w->of->run_id);
    dp_copy_text(w->copy, w->rec->article.id);
    dp_copy_int(w->copy, w->n++);
}

static void put_span(struct writer *w, struct dp_span span)
{
    dp_copy_int(w->copy, dp_record_code_point(w->rec, span.begin));
    dp_copy_int(w->copy, dp_record_code_point(w->rec, span.end));
}

/* Start, end, text; nulls when there is no such phrase. */
static void put_phrase(struct writer *w, const struct dp_phrase *phrase)
{
    if (phrase->text.ptr == NULL) {
        dp_copy_null(w->copy);
        dp_copy_null(w->copy);
    } else {
        put_span(w, phrase->span);
    }
    dp_copy_text(w->copy, phrase->text);
}

/* An index into a list of the record, null when it is below 0. */
static void put_index(struct writer *w, int32_t index)
{
    if (index < 0) {
        dp_copy_null(w->copy);
    } else {
        dp_copy_int(w->copy, index);
    }
}

static struct dp_str str_of(const char *s) { return (struct dp_str){s, (uint32_t)strlen(s)}; }

/* A name, cut where an index could not hold it: no name is that long, but a text may have a "word" of a megabyte. */
static void put_name(struct writer *w, struct dp_str name)
{
    if (name.len > NAME_MAX_BYTES) {
        name.len = NAME_MAX_BYTES;
        while (name.len > 0 && ((unsigned char)name.ptr[name.len] & 0xC0) == 0x80) {
            name.len--;
        }
    }
    dp_copy_text(w->copy, name.ptr ? name : DP_STR(""));
}

static void put_sectors(struct writer *w, dp_sectors sectors)
{
    struct dp_str words[DP_SECTOR_COUNT];
    uint32_t count = 0;

    for (unsigned bit = 0; bit < DP_SECTOR_COUNT; bit++) {
        if ((sectors & (1u << bit)) != 0) {
            words[count++] = str_of(dp_sector_name((enum dp_sector_bit)bit));
        }
    }
    dp_copy_words(w->copy, words, count);
}

static void put_point(struct writer *w, bool known, double lat, double lon)
{
    if (known) {
        dp_copy_real(w->copy, lat);
        dp_copy_real(w->copy, lon);
    } else {
        dp_copy_null(w->copy);
        dp_copy_null(w->copy);
    }
}

static void put_geonames(struct writer *w, uint32_t geonames)
{
    if (geonames == 0) {
        dp_copy_null(w->copy);
    } else {
        dp_copy_int(w->copy, geonames);
    }
}

static void put_flags(struct writer *w, uint32_t flags)
{
    struct dp_str words[DP_FLAG_COUNT];
    uint32_t count = 0;

    for (unsigned bit = 0; bit < DP_FLAG_COUNT; bit++) {
        if ((flags & (1u << bit)) != 0) {
            words[count++] = str_of(dp_flag_name((enum dp_flag_bit)bit));
        }
    }
    dp_copy_words(w->copy, words, count);
}

/* {1,NULL,3,4}: an integer of SQL has a sign. Null where there is none. */
static void put_anchors(struct writer *w)
{
    char text[DP_ANCHORS * 12 + 2] = "";
    size_t len = 0;
    bool any = false;

    for (int i = 0; i < DP_ANCHORS; i++) {
        const uint32_t anchor = w->rec->anchors[i];

        len += (size_t)snprintf(text + len, sizeof(text) - len, "%c", i == 0 ? '{' : ',');
        len += anchor == 0 ? (size_t)snprintf(text + len, sizeof(text) - len, "NULL")
                           : (size_t)snprintf(text + len, sizeof(text) - len, "%" PRId32, (int32_t)anchor);
        any |= anchor != 0;
    }
    (void)snprintf(text + len, sizeof(text) - len, "}");
    dp_copy_code(w->copy, any ? text : NULL);
}

/* {"de":"2026.1+3f9c", ...} */
static void put_packs(struct writer *w)
{
    struct dp_buf buf = {.at = NULL};
    struct dp_json_out json = {.buf = &buf};

    dp_json_open(&json, '{');
    for (uint32_t i = 0; i < w->rec->pack_count; i++) {
        dp_json_key_str(&json, w->rec->packs[i].lang);
        dp_json_str(&json, w->rec->packs[i].version);
    }
    dp_json_close(&json, '}');
    dp_copy_text(w->copy, (struct dp_str){buf.at, (uint32_t)buf.len});
    dp_buf_free(&buf);
}

static void put_article(struct writer *w)
{
    const struct dp_article *art = &w->rec->article;
    const struct dp_message *message = w->of->message;
    const char *key = w->of->key;
    const bool key_is_id = key == NULL || (strlen(key) == art->id.len && memcmp(key, art->id.ptr, art->id.len) == 0);

    dp_copy_int(w->copy, w->of->slot);
    dp_copy_text(w->copy, art->id);
    dp_copy_code(w->copy, message->partition->topic);
    dp_copy_int(w->copy, message->partition->number);
    dp_copy_int(w->copy, message->offset);
    dp_copy_time(w->copy, message->time_us);
    dp_copy_code(w->copy, key_is_id ? NULL : key);
    dp_copy_text(w->copy, message->traceparent);
    dp_copy_text(w->copy, art->url);
    dp_copy_text(w->copy, art->source);
    dp_copy_text(w->copy, art->title);
    dp_copy_text(w->copy, w->rec->text.ptr ? w->rec->text : DP_STR(""));
    dp_copy_text(w->copy, w->rec->lang);
    dp_copy_real(w->copy, w->rec->lang_confidence);
    dp_copy_time(w->copy, art->published_us);
    dp_copy_code(w->copy, dp_date_source_name(art->date_source));
    dp_copy_time(w->copy, art->fetched_us);
    dp_copy_code(w->copy, art->content_sha256);
    dp_copy_int(w->copy, (int64_t)w->rec->simhash);
    put_anchors(w);
    dp_copy_int(w->copy, art->boilerplate_chars);
    put_flags(w, art->flags);
    dp_copy_text(w->copy, art->extra_json);
    dp_copy_code(w->copy, DP_VERSION);
    put_packs(w);
    dp_copy_end(w->copy);
}

static void put_sentences(struct writer *w)
{
    for (uint32_t i = 0; i < w->rec->sentence_count; i++) {
        put_key(w);
        put_span(w, w->rec->sentences[i]);
        dp_copy_end(w->copy);
    }
}

static void put_entities(struct writer *w)
{
    for (uint32_t i = 0; i < w->rec->entity_count; i++) {
        const struct dp_entity *entity = &w->rec->entities[i];

        put_key(w);
        dp_copy_code(w->copy, dp_entity_type_name(entity->type));
        put_name(w, entity->name);
        dp_copy_code(w->copy, entity->country.code);
        put_sectors(w, entity->sectors);
        dp_copy_text(w->copy, entity->title);
        dp_copy_text(w->copy, entity->wikidata);
        put_point(w, entity->has_coordinates, entity->lat, entity->lon);
        put_geonames(w, entity->geonames);
        dp_copy_bool(w->copy, entity->resolved);
        dp_copy_end(w->copy);
    }
}

static struct dp_str words_of(const struct writer *w, struct dp_span span)
{
    return (struct dp_str){w->rec->text.ptr + span.begin, span.end - span.begin};
}

static void put_mentions(struct writer *w)
{
    for (uint32_t i = 0; i < w->rec->mention_count; i++) {
        const struct dp_mention *mention = &w->rec->mentions[i];

        put_key(w);
        put_span(w, mention->span);
        dp_copy_text(w->copy, words_of(w, mention->span));
        dp_copy_code(w->copy, dp_entity_type_name(mention->type));
        put_index(w, mention->entity);
        dp_copy_end(w->copy);
    }
}

static void put_times(struct writer *w)
{
    for (uint32_t i = 0; i < w->rec->time_count; i++) {
        const struct dp_time *time = &w->rec->times[i];

        put_key(w);
        put_span(w, time->span);
        dp_copy_text(w->copy, words_of(w, time->span));
        dp_copy_code(w->copy, dp_time_type_name(time->type));
        dp_copy_text(w->copy, time->value.ptr ? time->value : DP_STR(""));
        dp_copy_date(w->copy, time->from);
        dp_copy_date(w->copy, time->to);
        dp_copy_end(w->copy);
    }
}

static void put_claims(struct writer *w)
{
    for (uint32_t i = 0; i < w->rec->claim_count; i++) {
        const struct dp_claim *claim = &w->rec->claims[i];

        put_key(w);
        put_span(w, claim->span);
        dp_copy_code(w->copy, dp_claim_kind_name(claim->kind));
        put_phrase(w, &claim->cue);
        put_phrase(w, &claim->source);
        put_index(w, claim->source_entity);
        dp_copy_end(w->copy);
    }
}

/* source_start ... source_sectors */
static void put_event_source(struct writer *w, const struct dp_event *event)
{
    const struct dp_participant *source = &event->source;

    if (!event->has_source) {
        for (int column = 0; column < 7; column++) {
            dp_copy_null(w->copy);
        }
        return;
    }
    put_phrase(w, &source->phrase);
    dp_copy_text(w->copy, source->name);
    put_index(w, source->entity);
    dp_copy_code(w->copy, source->country.code);
    put_sectors(w, source->sectors);
}

/* The words of a span that has no text of its own. */
static struct dp_str phrase_words(const struct writer *w, const struct dp_phrase *phrase)
{
    return phrase->text.ptr ? phrase->text : words_of(w, phrase->span);
}

/* Countries of some participants, each once, sorted: what belongs together compares equal. */
static void put_countries(struct writer *w, const struct dp_participant *list, uint32_t count)
{
    struct dp_str *words = dp_need_zeroed(count + 1, sizeof(*words));
    uint32_t filled = 0;

    for (uint32_t i = 0; i < count; i++) {
        const struct dp_str code = str_of(list[i].country.code);
        uint32_t at = filled;

        while (at > 0 && memcmp(words[at - 1].ptr, list[i].country.code, 4) > 0) {
            at--;
        }
        if (code.len == 0 || (at > 0 && dp_str_eq(words[at - 1], code))) {
            continue;
        }
        memmove(&words[at + 1], &words[at], (filled - at) * sizeof(*words));
        words[at] = code;
        filled++;
    }
    dp_copy_words(w->copy, words, filled);
    free(words);
}

/* Names, countries and sectors of one side, for the columns that repeat them in the row of the event. */
static void put_side(struct writer *w, const struct dp_participant *list, uint32_t count)
{
    struct dp_str *names = dp_need_zeroed(count + 1, sizeof(*names));
    dp_sectors sectors = 0;

    for (uint32_t i = 0; i < count; i++) {
        names[i] = list[i].name.ptr ? list[i].name : phrase_words(w, &list[i].phrase);
        sectors |= list[i].sectors;
    }
    dp_copy_words(w->copy, names, count);
    free(names);
    put_countries(w, list, count);
    put_sectors(w, sectors);
}

/* place ... geonames, of the first location */
static void put_place(struct writer *w, const struct dp_event *event)
{
    const struct dp_location *place = event->locations;

    if (event->location_count == 0) {
        for (int column = 0; column < 5; column++) {
            dp_copy_null(w->copy);
        }
        return;
    }
    dp_copy_text(w->copy, place->name.ptr ? place->name : phrase_words(w, &place->phrase));
    dp_copy_code(w->copy, place->country.code);
    put_point(w, place->has_coordinates, place->lat, place->lon);
    put_geonames(w, place->geonames);
}

static void put_number(struct writer *w, const struct dp_count *count)
{
    if (count->known) {
        dp_copy_int(w->copy, count->min);
    } else {
        dp_copy_null(w->copy);
    }
}

/* day ... arrested */
static void put_flat(struct writer *w, const struct dp_event *event)
{
    char day[11];

    dp_event_day(day, event, w->rec->article.published_us);
    dp_copy_date(w->copy, day);
    put_side(w, event->actors, event->actor_count);
    put_side(w, event->recipients, event->recipient_count);
    put_place(w, event);
    put_number(w, &event->counts[DP_COUNT_KILLED]);
    put_number(w, &event->counts[DP_COUNT_INJURED]);
    put_number(w, &event->counts[DP_COUNT_ARRESTED]);
}

static void put_events(struct writer *w)
{
    for (uint32_t i = 0; i < w->rec->event_count; i++) {
        const struct dp_event *event = &w->rec->events[i];

        put_key(w);
        dp_copy_code(w->copy, event->id);
        dp_copy_code(w->copy, dp_event_type_name(event->type));
        dp_copy_text(w->copy, event->mode);
        dp_copy_code(w->copy, dp_event_quad_name(event->type));
        dp_copy_real(w->copy, event->score);
        dp_copy_text(w->copy, event->cameo);
        dp_copy_words(w->copy, event->contexts, event->context_count);
        dp_copy_int(w->copy, event->sentence);
        put_span(w, event->trigger.span);
        dp_copy_text(w->copy, phrase_words(w, &event->trigger));
        dp_copy_date(w->copy, event->date_from);
        dp_copy_date(w->copy, event->date_to);
        dp_copy_code(w->copy, dp_event_date_source_name(event->date_source));
        dp_copy_code(w->copy, dp_event_status_name(event->status));
        put_event_source(w, event);
        put_index(w, event->claim);
        put_index(w, event->same_as);
        dp_copy_real(w->copy, event->confidence);
        dp_copy_text(w->copy, event->rule.ptr ? event->rule : DP_STR(""));
        put_flat(w, event);
        dp_copy_end(w->copy);
    }
}

static void put_role(struct writer *w, uint32_t event, const char *role, const struct dp_participant *list,
                     uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        put_key(w);
        dp_copy_int(w->copy, event);
        dp_copy_code(w->copy, role);
        put_span(w, list[i].phrase.span);
        dp_copy_text(w->copy, phrase_words(w, &list[i].phrase));
        dp_copy_text(w->copy, list[i].name);
        put_index(w, list[i].entity);
        dp_copy_code(w->copy, list[i].country.code);
        put_sectors(w, list[i].sectors);
        dp_copy_end(w->copy);
    }
}

static void put_participants(struct writer *w)
{
    for (uint32_t i = 0; i < w->rec->event_count; i++) {
        const struct dp_event *event = &w->rec->events[i];

        put_role(w, i, "actor", event->actors, event->actor_count);
        put_role(w, i, "recipient", event->recipients, event->recipient_count);
    }
}

static void put_location(struct writer *w, uint32_t event, const struct dp_location *location)
{
    put_key(w);
    dp_copy_int(w->copy, event);
    put_span(w, location->phrase.span);
    dp_copy_text(w->copy, phrase_words(w, &location->phrase));
    dp_copy_text(w->copy, location->name);
    put_index(w, location->entity);
    dp_copy_code(w->copy, location->country.code);
    put_point(w, location->has_coordinates, location->lat, location->lon);
    put_geonames(w, location->geonames);
    dp_copy_end(w->copy);
}

static void put_locations(struct writer *w)
{
    for (uint32_t i = 0; i < w->rec->event_count; i++) {
        for (uint32_t k = 0; k < w->rec->events[i].location_count; k++) {
            put_location(w, i, &w->rec->events[i].locations[k]);
        }
    }
}

static void put_count(struct writer *w, uint32_t event, enum dp_count_key key, const struct dp_count *count)
{
    put_key(w);
    dp_copy_int(w->copy, event);
    dp_copy_code(w->copy, dp_count_name(key));
    dp_copy_int(w->copy, count->min);
    if (count->max == INT32_MAX) {
        dp_copy_null(w->copy);
    } else {
        dp_copy_int(w->copy, count->max);
    }
    dp_copy_end(w->copy);
}

static void put_counts(struct writer *w)
{
    for (uint32_t i = 0; i < w->rec->event_count; i++) {
        for (unsigned key = 0; key < DP_COUNT_KEYS; key++) {
            if (w->rec->events[i].counts[key].known) {
                put_count(w, i, (enum dp_count_key)key, &w->rec->events[i].counts[key]);
            }
        }
    }
}

/* The days of the events, each once: they are to be counted again. */
static void put_days(struct writer *w)
{
    char(*days)[11] = dp_need_zeroed(w->rec->event_count + 1, sizeof(*days));

    for (uint32_t i = 0; i < w->rec->event_count; i++) {
        uint32_t before = 0;

        dp_event_day(days[i], &w->rec->events[i], w->rec->article.published_us);
        while (strcmp(days[before], days[i]) != 0) {
            before++;
        }
        if (before == i && *days[i] != '\0') {
            dp_copy_date(w->copy, days[i]);
            dp_copy_end(w->copy);
        }
    }
    free(days);
}

void dp_rows_build(struct dp_rows *out, const struct dp_rows_of *of)
{
    static void (*const writers[])(struct writer *) = {
        [DP_TABLE_ARTICLE] = put_article,    [DP_TABLE_SENTENCE] = put_sentences,
        [DP_TABLE_ENTITY] = put_entities,    [DP_TABLE_MENTION] = put_mentions,
        [DP_TABLE_TIME] = put_times,         [DP_TABLE_CLAIM] = put_claims,
        [DP_TABLE_EVENT] = put_events,       [DP_TABLE_PARTICIPANT] = put_participants,
        [DP_TABLE_LOCATION] = put_locations, [DP_TABLE_COUNT] = put_counts,
        [DP_TABLE_DAY] = put_days,
    };

    dp_copy_reset(&out->copy);
    for (unsigned table = 0; table < DP_TABLE_COUNT_; table++) {
        struct writer w = {.copy = &out->copy, .of = of, .rec = of->record};

        writers[table](&w);
        out->ends[table] = out->copy.buf.len;
    }
}

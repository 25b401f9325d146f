/* json.c - a record as one line of JSON; the order of the keys is that of the contract. */
#include "base/civil.h"
#include "base/str.h"
#include "depesche/depesche.h"
#include "record/json_parts.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>

enum { DECIMALS_CONFIDENCE = 4, DECIMALS_DEGREES = 6 };

void dp_out_text(struct dp_json_out *json, const char *key, struct dp_str text)
{
    dp_json_key(json, key);
    dp_json_str(json, text.len == 0 ? DP_STR_NONE : text);
}

void dp_out_cstr(struct dp_json_out *json, const char *key, const char *text)
{
    dp_json_key(json, key);
    dp_json_cstr(json, text);
}

static void out_int(struct dp_json_out *json, const char *key, int64_t value)
{
    dp_json_key(json, key);
    dp_json_int(json, value);
}

void dp_out_index(struct dp_json_out *json, const char *key, int32_t index)
{
    dp_json_key(json, key);
    if (index < 0) {
        dp_json_null(json);
    } else {
        dp_json_int(json, index);
    }
}

void dp_out_span(struct dp_json_out *json, const struct dp_record *rec, struct dp_span span)
{
    out_int(json, "start", dp_record_code_point(rec, span.begin));
    out_int(json, "end", dp_record_code_point(rec, span.end));
}

void dp_out_affiliation(struct dp_json_out *json, const struct dp_country *country, dp_sectors sectors)
{
    dp_out_cstr(json, "country", country->code);
    dp_json_key(json, "sectors");
    dp_json_open(json, '[');
    for (int bit = 0; bit < DP_SECTOR_COUNT; bit++) {
        if ((sectors >> bit & 1) != 0) {
            dp_json_cstr(json, dp_sector_name((enum dp_sector_bit)bit));
        }
    }
    dp_json_close(json, ']');
}

void dp_out_place(struct dp_json_out *json, bool has_coordinates, double lat, double lon, uint32_t geonames)
{
    dp_json_key(json, "lat");
    dp_json_fixed(json, has_coordinates ? lat : (double)NAN, DECIMALS_DEGREES);
    dp_json_key(json, "lon");
    dp_json_fixed(json, has_coordinates ? lon : (double)NAN, DECIMALS_DEGREES);
    dp_json_key(json, "geonames");
    if (geonames == 0) {
        dp_json_null(json);
    } else {
        dp_json_int(json, geonames);
    }
}

void dp_out_interval(struct dp_json_out *json, const char *from, const char *to)
{
    dp_out_cstr(json, "from", from);
    dp_out_cstr(json, "to", to);
}

static void out_extractor(struct dp_json_out *json, const struct dp_record *rec)
{
    dp_json_key(json, "extractor");
    dp_json_open(json, '{');
    dp_out_cstr(json, "version", dp_version());
    dp_json_key(json, "packs");
    dp_json_open(json, '{');
    for (uint32_t i = 0; i < rec->pack_count; i++) {
        dp_json_key_str(json, rec->packs[i].lang);
        dp_json_str(json, rec->packs[i].version);
    }
    dp_json_close(json, '}');
    dp_json_close(json, '}');
}

/* RFC 3339 in UTC; a fraction only when there is one. */
static void out_time(struct dp_json_out *json, const char *key, int64_t us)
{
    enum { S_PER_DAY = 86400, US_PER_S = 1000000 };
    int64_t seconds = us / US_PER_S - (us % US_PER_S < 0);
    int64_t days = seconds / S_PER_DAY - (seconds % S_PER_DAY < 0);
    int rest = (int)(seconds - days * S_PER_DAY);
    int64_t micros = us % US_PER_S + (us % US_PER_S < 0 ? US_PER_S : 0);
    char fraction[16] = "";
    char text[64];
    int y;
    int m;
    int d;

    if (us == DP_TIME_NONE) {
        dp_out_cstr(json, key, NULL);
        return;
    }
    if (micros != 0) {
        (void)snprintf(fraction, sizeof(fraction), ".%06d", (int)micros);
    }
    dp_civil_from_days(days, &y, &m, &d);
    (void)snprintf(text, sizeof(text), "%04d-%02d-%02dT%02d:%02d:%02d%sZ", y, m, d, rest / 3600, rest / 60 % 60,
                   rest % 60, fraction);
    dp_out_cstr(json, key, text);
}

static void out_flags(struct dp_json_out *json, uint32_t flags)
{
    dp_json_key(json, "flags");
    dp_json_open(json, '[');
    for (int bit = 0; bit < DP_FLAG_COUNT; bit++) {
        if ((flags >> bit & 1) != 0) {
            dp_json_cstr(json, dp_flag_name((enum dp_flag_bit)bit));
        }
    }
    dp_json_close(json, ']');
}

static void out_article(struct dp_json_out *json, const struct dp_record *rec)
{
    const struct dp_article *article = &rec->article;
    char simhash[17];

    (void)snprintf(simhash, sizeof(simhash), "%016" PRIx64, rec->simhash);
    dp_json_key(json, "article");
    dp_json_open(json, '{');
    dp_out_text(json, "id", article->id);
    dp_out_text(json, "url", article->url);
    dp_out_text(json, "source", article->source);
    dp_out_text(json, "title", article->title);
    dp_out_text(json, "lang", rec->lang);
    dp_json_key(json, "lang_confidence");
    dp_json_fixed(json, rec->lang_confidence, DECIMALS_CONFIDENCE);
    out_time(json, "published_at", article->published_us);
    dp_out_cstr(json, "date_source", dp_date_source_name(article->date_source));
    dp_out_cstr(json, "content_sha256", article->content_sha256);
    dp_out_cstr(json, "simhash", simhash);
    out_int(json, "boilerplate_chars", article->boilerplate_chars);
    out_flags(json, article->flags);
    if (article->fetched_us != DP_TIME_NONE) {
        out_time(json, "fetched_at", article->fetched_us);
    }
    if (article->extra_json.len > 0) {
        dp_json_key(json, "extra");
        dp_json_raw(json, article->extra_json);
    }
    dp_json_close(json, '}');
}

static void out_sentences(struct dp_json_out *json, const struct dp_record *rec)
{
    dp_json_key(json, "sentences");
    dp_json_open(json, '[');
    for (uint32_t i = 0; i < rec->sentence_count; i++) {
        dp_json_open(json, '[');
        dp_json_int(json, dp_record_code_point(rec, rec->sentences[i].begin));
        dp_json_int(json, dp_record_code_point(rec, rec->sentences[i].end));
        dp_json_close(json, ']');
    }
    dp_json_close(json, ']');
}

static void out_entities(struct dp_json_out *json, const struct dp_record *rec)
{
    dp_json_key(json, "entities");
    dp_json_open(json, '[');
    for (uint32_t i = 0; i < rec->entity_count; i++) {
        const struct dp_entity *entity = &rec->entities[i];

        dp_json_open(json, '{');
        out_int(json, "id", i);
        dp_out_cstr(json, "type", dp_entity_type_name(entity->type));
        dp_out_text(json, "name", entity->name);
        dp_out_affiliation(json, &entity->country, entity->sectors);
        dp_out_text(json, "title", entity->title);
        dp_out_text(json, "wikidata", entity->wikidata);
        dp_out_place(json, entity->has_coordinates, entity->lat, entity->lon, entity->geonames);
        dp_json_close(json, '}');
    }
    dp_json_close(json, ']');
}

static void out_text_of(struct dp_json_out *json, const struct dp_record *rec, struct dp_span span)
{
    dp_json_key(json, "text");
    dp_json_str(json, dp_str_sub(rec->text, span.begin, span.end));
}

static void out_mentions(struct dp_json_out *json, const struct dp_record *rec)
{
    dp_json_key(json, "mentions");
    dp_json_open(json, '[');
    for (uint32_t i = 0; i < rec->mention_count; i++) {
        const struct dp_mention *mention = &rec->mentions[i];

        dp_json_open(json, '{');
        dp_out_span(json, rec, mention->span);
        out_text_of(json, rec, mention->span);
        dp_out_cstr(json, "type", dp_entity_type_name(mention->type));
        dp_out_index(json, "entity", mention->entity);
        dp_json_close(json, '}');
    }
    dp_json_close(json, ']');
}

static void out_times(struct dp_json_out *json, const struct dp_record *rec)
{
    dp_json_key(json, "times");
    dp_json_open(json, '[');
    for (uint32_t i = 0; i < rec->time_count; i++) {
        const struct dp_time *time = &rec->times[i];

        dp_json_open(json, '{');
        dp_out_span(json, rec, time->span);
        out_text_of(json, rec, time->span);
        dp_out_text(json, "value", time->value);
        dp_out_interval(json, time->from, time->to);
        dp_out_cstr(json, "type", dp_time_type_name(time->type));
        dp_json_close(json, '}');
    }
    dp_json_close(json, ']');
}

static void out_cue(struct dp_json_out *json, const struct dp_record *rec, const struct dp_phrase *cue)
{
    dp_json_key(json, "cue");
    if (cue->text.ptr == NULL) {
        dp_json_null(json);
        return;
    }
    dp_json_open(json, '{');
    dp_out_span(json, rec, cue->span);
    dp_out_text(json, "text", cue->text);
    dp_json_close(json, '}');
}

static void out_claim_source(struct dp_json_out *json, const struct dp_record *rec, const struct dp_claim *claim)
{
    dp_json_key(json, "source");
    if (claim->source.text.ptr == NULL && claim->source_entity < 0) {
        dp_json_null(json);
        return;
    }
    dp_json_open(json, '{');
    dp_out_span(json, rec, claim->source.span);
    dp_out_text(json, "text", claim->source.text);
    dp_out_index(json, "entity", claim->source_entity);
    dp_json_close(json, '}');
}

static void out_claims(struct dp_json_out *json, const struct dp_record *rec)
{
    dp_json_key(json, "claims");
    dp_json_open(json, '[');
    for (uint32_t i = 0; i < rec->claim_count; i++) {
        const struct dp_claim *claim = &rec->claims[i];

        dp_json_open(json, '{');
        dp_out_span(json, rec, claim->span);
        dp_out_cstr(json, "kind", dp_claim_kind_name(claim->kind));
        out_cue(json, rec, &claim->cue);
        out_claim_source(json, rec, claim);
        dp_json_close(json, '}');
    }
    dp_json_close(json, ']');
}

static void out_events(struct dp_json_out *json, const struct dp_record *rec)
{
    dp_json_key(json, "events");
    dp_json_open(json, '[');
    for (uint32_t i = 0; i < rec->event_count; i++) {
        dp_out_event(json, rec, &rec->events[i]);
    }
    dp_json_close(json, ']');
}

enum dp_status dp_record_to_json(char **out, size_t *len, const struct dp_record *rec)
{
    struct dp_buf buf = {0};
    struct dp_json_out json = {.buf = &buf};

    (void)dp_buf_reserve(&buf, (size_t)rec->text.len * 2 + (size_t)rec->event_count * 1024 + 1024);
    dp_json_open(&json, '{');
    out_int(&json, "record", DP_RECORD_FORMAT);
    out_extractor(&json, rec);
    out_article(&json, rec);
    dp_json_key(&json, "text");
    dp_json_str(&json, rec->text);
    out_sentences(&json, rec);
    out_entities(&json, rec);
    out_mentions(&json, rec);
    out_times(&json, rec);
    out_claims(&json, rec);
    out_events(&json, rec);
    dp_json_close(&json, '}');
    return dp_buf_take(out, len, &buf);
}

enum dp_status dp_error_to_json(char **out, size_t *len, struct dp_str article_id, const struct dp_error *err)
{
    struct dp_buf buf = {0};
    struct dp_json_out json = {.buf = &buf};

    dp_json_open(&json, '{');
    out_int(&json, "record", DP_RECORD_FORMAT);
    dp_json_key(&json, "article");
    dp_json_open(&json, '{');
    dp_out_text(&json, "id", article_id);
    dp_json_close(&json, '}');
    dp_json_key(&json, "error");
    dp_json_open(&json, '{');
    dp_out_cstr(&json, "stage", err->stage);
    dp_out_cstr(&json, "reason", err->text[0] == '\0' ? dp_status_text(err->status) : err->text);
    dp_json_close(&json, '}');
    dp_json_close(&json, '}');
    return dp_buf_take(out, len, &buf);
}

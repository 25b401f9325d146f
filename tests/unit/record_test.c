/* record_test.c - a record as JSON, byte for byte; code point offsets; wire names. */
#include "depesche/depesche.h"

#include "base/alloc.h"
#include "base/arena.h"
#include "base/str.h"
#include "base/utf8.h"
#include "record/offset.h"

#include <jansson.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(array) ((uint32_t)(sizeof(array) / sizeof((array)[0])))

/* The span of a phrase in the sample's text. */
static struct dp_span span_of(struct dp_str text, const char *phrase)
{
    uint32_t at = dp_str_find(text, dp_str_of(phrase), 0);
    assert_int_not_equal(at, UINT32_MAX);
    return (struct dp_span){at, at + (uint32_t)strlen(phrase)};
}

static struct dp_phrase phrase_of(struct dp_str text, const char *phrase)
{
    return (struct dp_phrase){span_of(text, phrase), dp_str_of(phrase)};
}

/* One record with one of everything. Static: the tests only read it. */
static struct dp_span sentences[2];
static struct dp_entity entities[2];
static struct dp_mention mentions[1];
static struct dp_time times[1];
static struct dp_claim claims[2];
static struct dp_participant actors[1];
static struct dp_participant recipients[1];
static struct dp_location locations[1];
static struct dp_str contexts[2];
static struct dp_event events[2];
static struct dp_pack_ref packs[1];
static struct dp_record rec;

static void fill_events(struct dp_str text)
{
    actors[0] = (struct dp_participant){phrase_of(text, "Küstenwache"),
                                        DP_STR("Küstenwache"),
                                        1,
                                        {"XYZ"},
                                        1u << DP_SECTOR_GOV_BIT | 1u << DP_SECTOR_MNC_BIT};
    recipients[0] = (struct dp_participant){phrase_of(text, "Fischer"), DP_STR_NONE, DP_NO_ENTITY, {""}, 0};
    locations[0] =
        (struct dp_location){phrase_of(text, "Hafen"), DP_STR("Hafen"), -1, {"XYZ"}, true, 44.5, -7.123456, 12};
    contexts[0] = DP_STR("military");
    contexts[1] = DP_STR("territory");
    events[0] = (struct dp_event){.id = "00112233445566778899aabbccddeeff",
                                  .type = DP_EVENT_COERCE,
                                  .mode = DP_STR("arrest"),
                                  .cameo = DP_STR("173"),
                                  .score = -5.5,
                                  .contexts = contexts,
                                  .context_count = 2,
                                  .sentence = 1,
                                  .trigger = {span_of(text, "nahm drei Fischer fest"), DP_STR("nahm … fest")},
                                  .actors = actors,
                                  .recipients = recipients,
                                  .locations = locations,
                                  .actor_count = 1,
                                  .recipient_count = 1,
                                  .location_count = 1,
                                  .date_from = "2023-06-27",
                                  .date_to = "2023-06-27",
                                  .date_source = DP_EVENT_DATE_TEXT,
                                  .status = DP_NEGATED,
                                  .has_source = true,
                                  .source = actors[0],
                                  .claim = 0,
                                  .same_as = 1,
                                  .confidence = 0.86,
                                  .rule = DP_STR("de/events/coerce.frames:4")};
    events[0].counts[DP_COUNT_ARRESTED] = (struct dp_count){true, 3, 3};
    events[0].counts[DP_COUNT_INJURED] = (struct dp_count){true, 2, 5};
    events[0].counts[DP_COUNT_KILLED] = (struct dp_count){true, 10, INT32_MAX};
    events[1] = (struct dp_event){.id = "ff", .type = DP_EVENT_AGREE, .claim = -1, .same_as = -1, .confidence = 1};
}

static int setup(void **state)
{
    (void)state;
    struct dp_str text =
        DP_STR("Streit auf See\nDie Küstenwache nahm drei Fischer fest, sagte er am 27. Juni im Hafen.");
    sentences[0] = (struct dp_span){0, 14};
    sentences[1] = (struct dp_span){15, text.len};
    entities[0] = (struct dp_entity){
        .type = DP_PER, .name = DP_STR("Er \"X\""), .title = DP_STR("Kapitän"), .wikidata = DP_STR("Q1")};
    entities[1] = (struct dp_entity){.type = DP_GPE,
                                     .name = DP_STR("Küstenland"),
                                     .country = {"XYZ"},
                                     .has_coordinates = true,
                                     .lat = 44.5,
                                     .lon = -0.25,
                                     .geonames = 7,
                                     .resolved = true};
    mentions[0] = (struct dp_mention){span_of(text, "Küstenwache"), DP_ORG, 1};
    times[0] = (struct dp_time){span_of(text, "27. Juni"), DP_STR("2023-06-27"), "2023-06-27", "", DP_TIMEX_DATE};
    claims[0] = (struct dp_claim){span_of(text, "nahm drei Fischer fest"), DP_CLAIM_INDIRECT, phrase_of(text, "sagte"),
                                  phrase_of(text, "er"), 0};
    claims[1] = (struct dp_claim){.kind = DP_CLAIM_FREE_INDIRECT, .source_entity = DP_NO_ENTITY};
    packs[0] = (struct dp_pack_ref){DP_STR("de"), DP_STR("1+ab")};
    fill_events(text);
    rec = (struct dp_record){.article = {.id = DP_STR("a1"),
                                         .title = DP_STR("Streit auf See"),
                                         .extra_json = DP_STR("{\"k\":1}"),
                                         .published_us = INT64_C(1687996800000000),
                                         .fetched_us = INT64_C(-1),
                                         .date_source = DP_DATE_MESSAGE,
                                         .flags = DP_FLAG_NUL_REMOVED | DP_FLAG_EXTRA_DROPPED,
                                         .boilerplate_chars = 412,
                                         .content_sha256 = "00ff"},
                             .lang = DP_STR("de"),
                             .lang_confidence = 0.98765,
                             .simhash = 0xF,
                             .text = text,
                             .sentences = sentences,
                             .entities = entities,
                             .mentions = mentions,
                             .times = times,
                             .claims = claims,
                             .events = events,
                             .packs = packs,
                             .sentence_count = COUNT(sentences),
                             .entity_count = COUNT(entities),
                             .mention_count = COUNT(mentions),
                             .time_count = COUNT(times),
                             .claim_count = COUNT(claims),
                             .event_count = COUNT(events),
                             .pack_count = COUNT(packs)};
    return 0;
}

static const char *const wanted[] = {
    "{\"record\":1,\"extractor\":{\"version\":\"",
    DP_VERSION,
    "\",\"packs\":{\"de\":\"1+ab\"}},",
    "\"article\":{\"id\":\"a1\",\"url\":null,\"source\":null,\"title\":\"Streit auf See\",\"lang\":\"de\",",
    "\"lang_confidence\":0.9877,\"published_at\":\"2023-06-29T00:00:00Z\",\"date_source\":\"message\",",
    "\"content_sha256\":\"00ff\",\"simhash\":\"000000000000000f\",\"boilerplate_chars\":412,",
    "\"flags\":[\"nul_removed\",\"extra_dropped\"],\"fetched_at\":\"1969-12-31T23:59:59.999999Z\",\"extra\":",
    "{\"k\":1}},\"text\":\"Streit auf See\\nDie Küstenwache nahm drei Fischer fest, sagte er am 27. Juni im Hafen.\",",
    "\"sentences\":[[0,14],[15,85]],",
    "\"entities\":[{\"id\":0,\"type\":\"PER\",\"name\":\"Er \\\"X\\\"\",\"country\":null,\"sectors\":[],",
    "\"title\":\"Kapitän\",\"wikidata\":\"Q1\",\"lat\":null,\"lon\":null,\"geonames\":null},",
    "{\"id\":1,\"type\":\"GPE\",\"name\":\"Küstenland\",\"country\":\"XYZ\",\"sectors\":[],\"title\":null,",
    "\"wikidata\":null,\"lat\":44.5,\"lon\":-0.25,\"geonames\":7}],",
    "\"mentions\":[{\"start\":19,\"end\":30,\"text\":\"Küstenwache\",\"type\":\"ORG\",\"entity\":1}],",
    "\"times\":[{\"start\":67,\"end\":75,\"text\":\"27. Juni\",",
    "\"value\":\"2023-06-27\",\"from\":\"2023-06-27\",\"to\":null,",
    "\"type\":\"DATE\"}],",
    "\"claims\":[{\"start\":31,\"end\":53,\"kind\":\"indirect\",\"cue\":{\"start\":55,\"end\":60,\"text\":\"sagte\"},",
    "\"source\":{\"start\":46,\"end\":48,\"text\":\"er\",\"entity\":0}},",
    "{\"start\":0,\"end\":0,\"kind\":\"free-indirect\",\"cue\":null,\"source\":null}],",
    "\"events\":[{\"id\":\"00112233445566778899aabbccddeeff\",\"type\":\"COERCE\",\"mode\":\"arrest\",",
    "\"quad\":\"material conflict\",\"score\":-5.5,\"cameo\":\"173\",\"contexts\":[\"military\",\"territory\"],",
    "\"sentence\":1,\"trigger\":{\"start\":31,\"end\":53,\"text\":\"nahm … fest\"},",
    "\"actors\":[{\"start\":19,\"end\":30,\"text\":\"Küstenwache\",\"name\":\"Küstenwache\",\"entity\":1,",
    "\"country\":\"XYZ\",\"sectors\":[\"GOV\",\"MNC\"]}],",
    "\"recipients\":[{\"start\":41,\"end\":48,\"text\":\"Fischer\",\"name\":null,\"entity\":null,\"country\":null,",
    "\"sectors\":[]}],",
    "\"location\":[{\"start\":79,\"end\":84,\"text\":\"Hafen\",\"name\":\"Hafen\",\"country\":\"XYZ\",\"lat\":44.5,",
    "\"lon\":-7.123456,\"geonames\":12}],",
    "\"date\":{\"from\":\"2023-06-27\",\"to\":\"2023-06-27\",\"source\":\"text\"},",
    "\"counts\":{\"killed_min\":10,\"injured_min\":2,\"injured_max\":5,\"arrested\":3},\"status\":\"negated\",",
    "\"source\":{\"text\":\"Küstenwache\",\"name\":\"Küstenwache\",\"entity\":1,\"country\":\"XYZ\",",
    "\"sectors\":[\"GOV\",\"MNC\"]},\"claim\":0,\"same_as\":1,\"confidence\":0.86,",
    "\"rule\":\"de/events/coerce.frames:4\"},",
    "{\"id\":\"ff\",\"type\":\"AGREE\",\"mode\":null,\"quad\":\"verbal cooperation\",\"score\":0,\"cameo\":null,",
    "\"contexts\":[],\"sentence\":0,\"trigger\":{\"start\":0,\"end\":0,\"text\":null},\"actors\":[],\"recipients\":[],",
    "\"location\":[],\"date\":null,\"counts\":{},\"status\":\"asserted\",\"source\":null,\"claim\":null,",
    "\"same_as\":null,\"confidence\":1,\"rule\":null}]}"};

static void a_record_is_written_as_the_contract_says(void **state)
{
    (void)state;
    char *json = NULL;
    size_t len = 0;
    size_t at = 0;
    assert_int_equal(dp_record_to_json(&json, &len, &rec), DP_OK);
    assert_int_equal(strlen(json), len);
    for (size_t i = 0; i < COUNT(wanted); i++) {
        if (strncmp(json + at, wanted[i], strlen(wanted[i])) != 0) {
            fail_msg("got  %.*s\nwant %s", (int)strlen(wanted[i]), json + at, wanted[i]);
        }
        at += strlen(wanted[i]);
    }
    assert_int_equal(at, len);
    json_t *parsed = json_loads(json, JSON_REJECT_DUPLICATES, NULL);
    assert_non_null(parsed);
    json_decref(parsed);
    dp_free(json);
}

static void an_empty_record_is_valid_json(void **state)
{
    (void)state;
    const struct dp_record empty = {.article = {.published_us = DP_TIME_NONE, .fetched_us = DP_TIME_NONE}};
    char *json = NULL;
    assert_int_equal(dp_record_to_json(&json, NULL, &empty), DP_OK);
    json_t *parsed = json_loads(json, 0, NULL);
    assert_true(json_is_null(json_object_get(json_object_get(parsed, "article"), "published_at")));
    json_decref(parsed);
    dp_free(json);
}

static void errors_stand_in_a_record_s_place(void **state)
{
    (void)state;
    struct dp_error err;
    char *json = NULL;
    size_t len = 0;
    dp_error_clear(&err);
    (void)dp_error_set(&err, DP_BAD_JSON, "decode", "line %d near \"\xC3\"", 3);
    assert_int_equal(dp_error_to_json(&json, &len, DP_STR("a\n1"), &err), DP_OK);
    assert_string_equal(json, "{\"record\":1,\"article\":{\"id\":\"a\\n1\"},\"error\":{\"stage\":\"decode\",\"reason\":"
                              "\"line 3 near \\\"\\ufffd\\\"\"}}");
    assert_int_equal(len, strlen(json));
    dp_free(json);
    err = (struct dp_error){.status = DP_TOO_LARGE, .stage = "text"};
    assert_int_equal(dp_error_to_json(&json, NULL, DP_STR_NONE, &err), DP_OK);
    assert_string_equal(json,
                        "{\"record\":1,\"article\":{\"id\":null},\"error\":{\"stage\":\"text\",\"reason\":\"article "
                        "is over a limit\"}}");
    dp_free(json);
}

static void memory_may_run_out_anywhere(void **state)
{
    (void)state;
    enum dp_status status = DP_NO_MEMORY;
    char *json = NULL;
    long k = 0;
    for (; status == DP_NO_MEMORY; k++) {
        dp_alloc_fail_after(k);
        status = dp_record_to_json(&json, NULL, &rec);
        dp_alloc_fail_after(-1);
        assert_true(status == DP_OK || json == NULL);
    }
    assert_true(k > 1);
    dp_free(json);
    const struct dp_error err = {.status = DP_BAD_JSON, .stage = "decode"};
    dp_alloc_fail_after(0);
    json = NULL;
    assert_int_equal(dp_error_to_json(&json, NULL, DP_STR("a"), &err), DP_NO_MEMORY);
    dp_alloc_fail_after(-1);
    assert_null(json);
}

static void offsets_count_code_points(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    char text[3000];
    const uint32_t points[] = {'a', 0xE4, 0x20AC, 0x1F600};
    uint32_t random = 11;
    for (uint32_t want = 0; want < sizeof(text) - 4; want += 61) {
        uint32_t len = 0;
        while (len < want) {
            random = random * 1664525 + 1013904223;
            len += dp_utf8_put(text + len, points[random >> 30]);
        }
        struct dp_record with = {.text = {text, len}};
        struct dp_record without = with;
        with.code_points = dp_offset_table(&arena, with.text);
        assert_non_null(with.code_points);
        uint32_t count = 0;
        for (uint32_t pos = 0; pos < len; count++) {
            assert_int_equal(dp_record_code_point(&with, pos), count);
            assert_int_equal(dp_record_code_point(&without, pos), count);
            (void)dp_utf8_next(with.text, &pos);
        }
        assert_int_equal(dp_record_code_point(&with, len), count);
        assert_int_equal(dp_record_code_point(&with, len + 100), count);
    }
    dp_arena_free(&arena);
}

/* A wire name that is missing or doubled would be wrong data for ever. */
static void check_names(const char *(*name_of)(int), int count)
{
    for (int i = 0; i < count; i++) {
        assert_true(strlen(name_of(i)) >= 2 && strcmp(name_of(i), "unknown") != 0);
        for (int k = 0; k < i; k++) {
            assert_string_not_equal(name_of(i), name_of(k));
        }
    }
    assert_string_equal(name_of(count), "unknown");
    assert_string_equal(name_of(-1), "unknown");
}

#define NAMER(function, type)                                                                                          \
    static const char *name_##function(int i) { return dp_##function##_name((enum dp_##type)i); }
NAMER(entity_type, entity_type)
NAMER(event_type, event_type)
NAMER(event_status, event_status)
NAMER(claim_kind, claim_kind)
NAMER(count, count_key)
NAMER(time_type, time_type)
NAMER(sector, sector_bit)
NAMER(date_source, date_source)
NAMER(flag, flag_bit)
NAMER(event_date_source, event_date_source)

static void every_value_has_its_own_name(void **state)
{
    (void)state;
    check_names(name_entity_type, DP_ENTITY_TYPE_COUNT);
    check_names(name_event_type, DP_EVENT_TYPE_COUNT);
    check_names(name_event_status, DP_EVENT_STATUS_COUNT);
    check_names(name_claim_kind, DP_CLAIM_KIND_COUNT);
    check_names(name_count, DP_COUNT_KEYS);
    check_names(name_time_type, DP_TIME_TYPE_COUNT);
    check_names(name_sector, DP_SECTOR_COUNT);
    check_names(name_date_source, DP_DATE_SOURCE_COUNT);
    check_names(name_flag, DP_FLAG_COUNT);
    check_names(name_event_date_source, DP_EVENT_DATE_ARTICLE + 1);
    assert_string_equal(dp_sector_name(DP_SECTOR_COP_BIT), "COP");
    assert_string_equal(dp_event_quad_name(DP_EVENT_AGREE), "verbal cooperation");
    assert_string_equal(dp_event_quad_name(DP_EVENT_AID), "material cooperation");
    assert_string_equal(dp_event_quad_name(DP_EVENT_THREATEN), "verbal conflict");
    assert_string_equal(dp_event_quad_name(DP_EVENT_ASSAULT), "material conflict");
    assert_string_equal(dp_event_quad_name((enum dp_event_type)99), "unknown");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_record_is_written_as_the_contract_says),
        cmocka_unit_test(an_empty_record_is_valid_json),
        cmocka_unit_test(errors_stand_in_a_record_s_place),
        cmocka_unit_test(memory_may_run_out_anywhere),
        cmocka_unit_test(offsets_count_code_points),
        cmocka_unit_test(every_value_has_its_own_name),
    };
    return cmocka_run_group_tests(tests, setup, NULL);
}

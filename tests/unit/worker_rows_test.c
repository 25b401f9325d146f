/* worker_rows_test.c - COPY's text format, and a record as rows. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "batch.h"
#include "depesche/depesche.h"
#include "record/offset.h"
#include "rows.h"

static void assert_text(struct dp_str got, const char *expected)
{
    if (got.len != strlen(expected) || memcmp(got.ptr, expected, got.len) != 0) {
        fail_msg("got      %.*s\nexpected %s", (int)got.len, got.ptr, expected);
    }
}

static struct dp_str text_of(const struct dp_copy *copy)
{
    return (struct dp_str){copy->buf.at, (uint32_t)copy->buf.len};
}

static void test_fields(void **state)
{
    struct dp_copy copy = {.in_row = false};

    (void)state;
    dp_copy_text(&copy, DP_STR("a\tb\nc\rd\\e"));
    dp_copy_text(&copy, DP_STR_NONE);
    dp_copy_text(&copy, DP_STR(""));
    dp_copy_code(&copy, "");
    dp_copy_int(&copy, -42);
    dp_copy_real(&copy, 0.86);
    dp_copy_bool(&copy, true);
    dp_copy_end(&copy);
    dp_copy_int(&copy, 1);
    dp_copy_end(&copy);
    assert_text(text_of(&copy), "a\\tb\\nc\\rd\\\\e\t\\N\t\t\\N\t-42\t0.86\tt\n1\n");
    dp_copy_free(&copy);
}

static void test_a_nul_is_left_out(void **state)
{
    struct dp_copy copy = {.in_row = false};

    (void)state;
    dp_copy_text(&copy, (struct dp_str){"a\0b\0", 4});
    dp_copy_end(&copy);
    assert_text(text_of(&copy), "ab\n");
    dp_copy_free(&copy);
}

static void test_arrays_and_bytes(void **state)
{
    const struct dp_str words[] = {DP_STR("GOV"), DP_STR("say \"x\""), DP_STR("back\\slash"), DP_STR("NULL")};
    struct dp_copy copy = {.in_row = false};

    (void)state;
    dp_copy_words(&copy, words, 4);
    dp_copy_words(&copy, NULL, 0);
    dp_copy_bytes(&copy, (struct dp_str){"\0\xff{", 3});
    dp_copy_bytes(&copy, DP_STR_NONE);
    dp_copy_end(&copy);
    assert_text(text_of(&copy),
                "{\"GOV\",\"say \\\\\"x\\\\\"\",\"back\\\\\\\\slash\",\"NULL\"}\t{}\t\\\\x00ff7b\t\\N\n");
    dp_copy_free(&copy);
}

static void test_times_and_dates(void **state)
{
    static const struct {
        int64_t us;
        const char *text;
    } times[] = {{0, "1970-01-01 00:00:00.000000+00\n"},
                 {-1, "1969-12-31 23:59:59.999999+00\n"},
                 {1688041800500000, "2023-06-29 12:30:00.500000+00\n"},
                 {INT64_C(-62135596800000000), "0001-01-01 00:00:00.000000+00\n"},
                 {INT64_C(-62135596800000001), "\\N\n"},
                 {INT64_MAX, "\\N\n"},
                 {DP_TIME_NONE, "\\N\n"}};
    static const char *const dates[][2] = {
        {"2024-02-29", "2024-02-29\n"}, {"2023-02-29", "\\N\n"}, {"", "\\N\n"},           {"0000-01-01", "\\N\n"},
        {"2023-13-01", "\\N\n"},        {"2023-6-01", "\\N\n"},  {"2023-06-0x", "\\N\n"}, {"2023-06-00", "\\N\n"}};
    struct dp_copy copy = {.in_row = false};

    (void)state;
    for (size_t i = 0; i < sizeof(times) / sizeof(times[0]); i++) {
        dp_copy_reset(&copy);
        dp_copy_time(&copy, times[i].us);
        dp_copy_end(&copy);
        assert_text(text_of(&copy), times[i].text);
    }
    for (size_t i = 0; i < sizeof(dates) / sizeof(dates[0]); i++) {
        dp_copy_reset(&copy);
        dp_copy_date(&copy, dates[i][0]);
        dp_copy_end(&copy);
        assert_text(text_of(&copy), dates[i][1]);
    }
    dp_copy_free(&copy);
}

/* DP_STR() for static initialisers. */
#define LIT(text)                                                                                                      \
    {                                                                                                                  \
        text, sizeof(text) - 1                                                                                         \
    }

/* "Zürich. Jürg ging." and what might be found in it. */
static const struct dp_str example_contexts[] = {LIT("military")};
static const struct dp_span example_sentences[] = {{0, 8}, {9, 20}};
static const struct dp_entity example_entities[] = {
    {.type = DP_PER, .name = LIT("Jürg"), .country = {"CHE"}, .sectors = 1u << DP_SECTOR_GOV_BIT, .resolved = true}};
static const struct dp_mention example_mentions[] = {{{9, 14}, DP_PER, 0}};
static const struct dp_time example_times[] = {{{15, 19}, LIT("P3D"), "2023-06-27", "", DP_TIMEX_DURATION}};
static const struct dp_claim example_claims[] = {
    {.span = {9, 20}, .kind = DP_CLAIM_INDIRECT, .source = {{9, 14}, LIT("Jürg")}, .source_entity = 0}};
static const struct dp_participant example_actors[] = {{.phrase = {{9, 14}, LIT("Jürg")},
                                                        .name = LIT("Jürg"),
                                                        .entity = 0,
                                                        .country = {"CHE"},
                                                        .sectors = 1u << DP_SECTOR_GOV_BIT}};
/* One has no text of its own, one no name, one no country; a country stands twice. */
static const struct dp_participant example_recipients[] = {
    {.phrase = {{0, 7}, LIT("Zürich")}, .entity = -1, .country = {"RUS"}, .sectors = 1u << DP_SECTOR_MIL_BIT},
    {.phrase = {{15, 19}, LIT("ging")}, .name = LIT("Gang"), .entity = -1, .country = {"CHE"}},
    {.phrase = {.span = {9, 14}}, .entity = -1, .country = {"RUS"}, .sectors = 1u << DP_SECTOR_GOV_BIT},
    {.phrase = {{0, 7}, LIT("Zürich")}, .entity = -1}};
static const struct dp_location example_locations[] = {{.phrase = {{0, 7}, LIT("Zürich")},
                                                        .name = LIT("Zürich"),
                                                        .entity = DP_NO_ENTITY,
                                                        .has_coordinates = true,
                                                        .lat = 47.37,
                                                        .lon = 8.5,
                                                        .geonames = 2657896}};
static const struct dp_pack_ref example_packs[] = {{LIT("de"), LIT("2026.1+3f9c")}};
static const struct dp_event example_events[] = {
    {.id = "0123456789abcdef0123456789abcdef",
     .type = DP_EVENT_RETREAT,
     .mode = LIT("withdraw"),
     .score = -8,
     .contexts = example_contexts,
     .context_count = 1,
     .sentence = 1,
     .trigger = {{15, 19}, LIT("ging")},
     .actors = example_actors,
     .actor_count = 1,
     .recipients = example_recipients,
     .recipient_count = 4,
     .locations = example_locations,
     .location_count = 1,
     .date_from = "2023-06-27",
     .date_source = DP_EVENT_DATE_TEXT,
     .counts = {[DP_COUNT_KILLED] = {true, 2, 2}, [DP_COUNT_INJURED] = {true, 5, INT32_MAX}},
     .claim = 0,
     .same_as = -1,
     .confidence = 0.5,
     .rule = LIT("de/x.frames:1")}};

static struct dp_record example(struct dp_arena *arena)
{
    struct dp_record record = {
        .article = {.id = DP_STR("a1"),
                    .title = DP_STR("Zürich."),
                    .published_us = 0,
                    .fetched_us = DP_TIME_NONE,
                    .date_source = DP_DATE_KAFKA,
                    .flags = 1u << DP_FLAG_NUL_REMOVED_BIT,
                    .extra_json = DP_STR("{\"a\":\"x\\ny\"}"),
                    .content_sha256 = "ab"},
        .lang = DP_STR("de"),
        .lang_confidence = 1,
        .simhash = UINT64_MAX,
        .anchors = {7, 0, UINT32_MAX, 0},
        .text = DP_STR("Zürich.\nJürg ging."),
        .sentences = example_sentences,
        .sentence_count = 2,
        .entities = example_entities,
        .entity_count = 1,
        .mentions = example_mentions,
        .mention_count = 1,
        .times = example_times,
        .time_count = 1,
        .claims = example_claims,
        .claim_count = 1,
        .events = example_events,
        .event_count = 1,
        .packs = example_packs,
        .pack_count = 1,
    };

    record.code_points = dp_offset_table(arena, record.text);
    return record;
}

static void test_a_record_as_rows(void **state)
{
    static const char *const expected[] = {
        [DP_TABLE_ARTICLE] =
            ("3\ta1\tnews\t2\t77\t\\N\tk9\t00-ab-01\t\\N\t\\N\tZürich.\tZürich.\\nJürg ging.\tde\t1\t"
             "1970-01-01 00:00:00.000000+00\tkafka\t\\N\tab\t-1\t{7,NULL,-1,NULL}\t0\t{\"nul_removed\"}\t"
             "{\"a\":\"x\\\\ny\"}\t" DP_VERSION "\t{\"de\":\"2026.1+3f9c\"}\n"),
        [DP_TABLE_SENTENCE] = "5\ta1\t0\t0\t7\n5\ta1\t1\t8\t18\n",
        [DP_TABLE_ENTITY] = "5\ta1\t0\tPER\tJürg\tCHE\t{\"GOV\"}\t\\N\t\\N\t\\N\t\\N\t\\N\tt\n",
        [DP_TABLE_MENTION] = "5\ta1\t0\t8\t12\tJürg\tPER\t0\n",
        [DP_TABLE_TIME] = "5\ta1\t0\t13\t17\tging\tDURATION\tP3D\t2023-06-27\t\\N\n",
        [DP_TABLE_CLAIM] = "5\ta1\t0\t8\t18\tindirect\t\\N\t\\N\t\\N\t8\t12\tJürg\t0\n",
        [DP_TABLE_EVENT] =
            ("5\ta1\t0\t0123456789abcdef0123456789abcdef\tRETREAT\twithdraw\tmaterial cooperation\t-8\t\\N\t"
             "{\"military\"}\t1\t13\t17\tging\t2023-06-27\t\\N\ttext\tasserted\t"
             "\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t0\t\\N\t0.5\tde/x.frames:1\t"
             "2023-06-27\t{\"Jürg\"}\t{\"CHE\"}\t{\"GOV\"}\t{\"Zürich\",\"Gang\",\"Jürg\",\"Zürich\"}\t{\"CHE\","
             "\"RUS\"}\t"
             "{\"GOV\",\"MIL\"}\tZürich\t\\N\t47.37\t8.5\t2657896\t2\t5\t\\N\n"),
        [DP_TABLE_PARTICIPANT] = "5\ta1\t0\t0\tactor\t8\t12\tJürg\tJürg\t0\tCHE\t{\"GOV\"}\n"
                                 "5\ta1\t1\t0\trecipient\t0\t6\tZürich\t\\N\t\\N\tRUS\t{\"MIL\"}\n"
                                 "5\ta1\t2\t0\trecipient\t13\t17\tging\tGang\t\\N\tCHE\t{}\n"
                                 "5\ta1\t3\t0\trecipient\t8\t12\tJürg\t\\N\t\\N\tRUS\t{\"GOV\"}\n"
                                 "5\ta1\t4\t0\trecipient\t0\t6\tZürich\t\\N\t\\N\t\\N\t{}\n",
        [DP_TABLE_LOCATION] = "5\ta1\t0\t0\t0\t6\tZürich\tZürich\t\\N\t\\N\t47.37\t8.5\t2657896\n",
        [DP_TABLE_COUNT] = "5\ta1\t0\t0\tkilled\t2\t2\n5\ta1\t1\t0\tinjured\t5\t\\N\n",
        [DP_TABLE_DAY] = "2023-06-27\n",
    };
    struct dp_arena arena = {.head = NULL};
    struct dp_partition partition = {.topic = (char *)(uintptr_t) "news", .number = 2};
    const struct dp_message message = {
        .partition = &partition, .offset = 77, .time_us = DP_TIME_NONE, .traceparent = DP_STR("00-ab-01")};
    const struct dp_record record = example(&arena);
    const struct dp_rows_of of = {.run_id = 5, .slot = 3, .message = &message, .key = "k9", .record = &record};
    struct dp_rows rows;

    (void)state;
    memset(&rows, 0, sizeof(rows));
    for (int again = 0; again < 2; again++) {
        dp_rows_build(&rows, &of);
        for (unsigned table = 0; table < DP_TABLE_COUNT_; table++) {
            assert_text(dp_rows_of_table(&rows, (enum dp_table)table), expected[table]);
        }
    }
    dp_rows_free(&rows);
    dp_arena_free(&arena);
}

static uint32_t count_chars(struct dp_str s, char c)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < s.len; i++) {
        count += s.ptr[i] == c;
    }
    return count;
}

static void test_rows_have_as_many_fields_as_columns(void **state)
{
    struct dp_arena arena = {.head = NULL};
    struct dp_partition partition = {.topic = (char *)(uintptr_t) "news"};
    const struct dp_message message = {.partition = &partition, .time_us = DP_TIME_NONE};
    const struct dp_record record = example(&arena);
    const struct dp_rows_of of = {.message = &message, .record = &record};
    struct dp_rows rows;

    (void)state;
    memset(&rows, 0, sizeof(rows));
    dp_rows_build(&rows, &of);
    for (unsigned table = 0; table < DP_TABLE_COUNT_; table++) {
        const char *target = dp_table_target((enum dp_table)table);
        const struct dp_str text = dp_rows_of_table(&rows, (enum dp_table)table);
        const uint32_t columns = count_chars((struct dp_str){target, (uint32_t)strlen(target)}, ',') + 1;

        assert_int_equal(count_chars(text, '\t'), count_chars(text, '\n') * (columns - 1));
    }
    dp_rows_free(&rows);
    dp_arena_free(&arena);
}

static void test_a_name_fits_its_index(void **state)
{
    static char long_name[3000];
    struct dp_partition partition = {.topic = (char *)(uintptr_t) "news"};
    const struct dp_message message = {.partition = &partition, .time_us = DP_TIME_NONE};
    const struct dp_entity entity = {.name = {long_name, sizeof(long_name)}};
    const struct dp_record record = {.article = {.id = DP_STR("a")}, .entities = &entity, .entity_count = 1};
    const struct dp_rows_of of = {.message = &message, .record = &record};
    struct dp_rows rows;
    struct dp_str text;

    (void)state;
    memset(&rows, 0, sizeof(rows));
    memset(long_name, 'x', sizeof(long_name));
    memcpy(long_name + 999, "\xC3\xA4", 2); /* the cut must not go through it */
    dp_rows_build(&rows, &of);
    text = dp_rows_of_table(&rows, DP_TABLE_ENTITY);
    assert_int_equal(count_chars(text, 'x'), 999);
    assert_int_equal(count_chars(text, '\xC3'), 0);
    dp_rows_free(&rows);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_fields),
        cmocka_unit_test(test_a_nul_is_left_out),
        cmocka_unit_test(test_arrays_and_bytes),
        cmocka_unit_test(test_times_and_dates),
        cmocka_unit_test(test_a_record_as_rows),
        cmocka_unit_test(test_a_name_fits_its_index),
        cmocka_unit_test(test_rows_have_as_many_fields_as_columns),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

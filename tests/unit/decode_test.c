/* decode_test.c - whole messages to articles: formats, titles, ids, dates, hashes, limits, and no memory. */
#include "decode/decode.h"

#include "base/alloc.h"
#include "base/limits.h"
#include "base/str.h"
#include "base/utf8.h"
#include "decode/plain.h"

#include <jansson.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct dp_arena arena;
static struct dp_error err;

static int teardown(void **state)
{
    (void)state;
    dp_arena_free(&arena);
    return 0;
}

static void assert_str(struct dp_str got, const char *want)
{
    if (want == NULL ? got.ptr != NULL : !dp_str_is(got, want)) {
        fail_msg("got \"%.*s\", want \"%s\"", DP_STR_ARG(got), want == NULL ? "(absent)" : want);
    }
}

static struct dp_input input(const char *bytes, size_t len, enum dp_format format)
{
    return (struct dp_input){.bytes = bytes, .len = len, .format = format, .fallback_time_us = DP_TIME_NONE};
}

static enum dp_status decode(struct dp_article *out, const char *message)
{
    struct dp_input in = input(message, strlen(message), DP_FORMAT_AUTO);
    dp_arena_reset(&arena);
    dp_error_clear(&err);
    return dp_decode(out, &arena, &in, &err);
}

static struct dp_article decode_ok(const char *message)
{
    struct dp_article a;
    if (decode(&a, message) != DP_OK) {
        fail_msg("%s: %s", message, err.text);
    }
    return a;
}

static void json_articles(void **state)
{
    (void)state;
    struct dp_article a =
        decode_ok("  {\"id\":\" a1\\n\",\"title\":\" Der\\u00a0 Titel\\n\",\"text\":\"Eins.\\r\\n\\r\\n\\r\\n"
                  "Zwei.\\u00ad\",\"lang\":\"DE_at\",\"url\":\"\",\"published_at\":\"2023-06-29\",\"x\":1}\n");
    assert_str(a.id, "a1");
    assert_str(a.title, "Der Titel");
    assert_str(a.body, "Eins.\n\nZwei.");
    assert_str(a.lang_hint, "de");
    assert_str(a.url, NULL);
    assert_str(a.source, NULL);
    assert_str(a.extra_json, "{\"x\":1}");
    assert_int_equal(a.published_us, INT64_C(1687996800000000));
    assert_int_equal(a.fetched_us, DP_TIME_NONE);
    assert_int_equal(a.date_source, DP_DATE_MESSAGE);
    assert_int_equal(a.flags, 0);
    assert_str(decode_ok("{\"title\":\"T\",\"text\":\"B\",\"lang\":\"german\"}").lang_hint, NULL);
}

static void a_page_inside_json(void **state)
{
    (void)state;
    struct dp_article a = decode_ok(
        "{\"title\":\"Unser Titel\",\"html\":\"<html lang=de><title>Anderer</title><p>Ein Absatz.</p></html>\"}");
    assert_str(a.title, "Unser Titel");
    assert_str(a.body, "Ein Absatz.");
    assert_str(a.lang_hint, "de");
    a = decode_ok("{\"text\":\" \\n\",\"html\":\"<p>Aus &quot;html&quot;.\"}");
    assert_str(a.body, "Aus \"html\".");
    a = decode_ok("{\"text\":\"Aus text.\",\"html\":\"<p>Aus html.\"}");
    assert_str(a.body, "Aus text.");
    a = decode_ok("{\"text\":\"<p>Aus <b>text</b>.</p><p>Mehr.</p>\"}");
    assert_str(a.body, "Aus text.\n\nMehr.");
    a = decode_ok("{\"text\":\"3 < 5, und <unklar\"}");
    assert_str(a.body, "3 < 5, und <unklar");
}

static void formats_are_told_by_content(void **state)
{
    (void)state;
    struct dp_article a;
    assert_str(decode_ok("\xEF\xBB\xBF {\"text\":\"B\"}").body, "B");
    assert_str(decode_ok("\n <!DOCTYPE html><p>B").body, "B");
    assert_str(decode_ok("< 3 Grad am Morgen.").body, "< 3 Grad am Morgen.");
    assert_str(decode_ok("[Kurz] Es regnet.").body, "[Kurz] Es regnet.");
    assert_int_equal(decode(&a, "[{\"text\":\"B\"}]"), DP_BAD_JSON);
    assert_int_equal(decode(&a, "\"B\""), DP_BAD_JSON);
    assert_int_equal(decode(&a, "{Kein JSON}"), DP_BAD_JSON);
    const struct dp_input forced = input("{Kein} JSON.", 12, DP_FORMAT_TEXT);
    assert_int_equal(dp_decode(&a, &arena, &forced, NULL), DP_OK);
    assert_str(a.body, "{Kein} JSON.");
    const struct dp_input json_only = input("Text.", 5, DP_FORMAT_JSON);
    assert_int_equal(dp_decode(&a, &arena, &json_only, NULL), DP_BAD_JSON);
}

static void other_encodings(void **state)
{
    (void)state;
    struct dp_article a;
    const char utf16[] = "\xFF\xFE{\0\"\0t\0e\0x\0t\0\"\0:\0\"\0\xE4\0\"\0}\0";
    struct dp_input in = input(utf16, sizeof(utf16) - 1, DP_FORMAT_AUTO);
    assert_int_equal(dp_decode(&a, &arena, &in, NULL), DP_OK);
    assert_str(a.body, "ä");
    assert_true((a.flags & DP_FLAG_ENCODING_CONVERTED) != 0);
    a = decode_ok("{\"text\":\"M\xFCnchen\"}");
    assert_str(a.body, "München");
    assert_int_equal(a.flags, DP_FLAG_ENCODING_CONVERTED | DP_FLAG_NO_DATE);
    a = decode_ok("{\"title\":\"MÃ¼nchen\",\"text\":\"GrÃ¶ÃŸe â€“ Ãœbung\"}");
    assert_str(a.title, "München");
    assert_str(a.body, "Größe – Übung");
    assert_int_equal(a.flags, DP_FLAG_MOJIBAKE_MENDED | DP_FLAG_NO_DATE);
    assert_int_equal(decode(&a, "\1\2\3\4\5\6\7\x0E\x0F"), DP_BAD_ENCODING);
}

static void plain_text_has_a_title_if_it_looks_so(void **state)
{
    (void)state;
    const struct {
        const char *text, *title, *body;
    } cases[] = {
        {"Streik am Montag\nDie Bahn steht.", "Streik am Montag", "Die Bahn steht."},
        {"Streik am Montag\n\n\nDie Bahn steht.\n\nEnde.", "Streik am Montag", "Die Bahn steht.\n\nEnde."},
        {"Wer regiert?\nNiemand.", "Wer regiert?", "Niemand."},
        {"Ein Satz.\nNoch einer.", NULL, "Ein Satz.\nNoch einer."},
        {"„Ein Satz.“\nNoch einer.", NULL, "„Ein Satz.“\nNoch einer."},
        {"Der Streik der Bahn, der am\nmontag begann, ist zu Ende.", NULL,
         "Der Streik der Bahn, der am\nmontag begann, ist zu Ende."},
        {"Streik\n\nam Montag.", "Streik", "am Montag."},
        {"Nur ein Titel", "Nur ein Titel", ""},
        {"Nur ein Satz.", NULL, "Nur ein Satz."},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct dp_article a = decode_ok(cases[i].text);
        assert_str(a.title, cases[i].title);
        assert_str(a.body, cases[i].body);
    }
}

static void a_long_first_line_is_no_title(void **state)
{
    (void)state;
    char text[1000] = "";
    struct dp_str title;
    struct dp_str body;
    for (int i = 0; i < 200; i++) {
        memcpy(text + 2 * i, "ä", 3);
    }
    memcpy(text + 400, "\nText.", 7);
    dp_plain_split(&title, &body, dp_str_of(text));
    assert_int_equal(title.len, 400);
    memcpy(text + 400, "ä\nText.", 9);
    dp_plain_split(&title, &body, dp_str_of(text));
    assert_int_equal(title.len, 0);
    assert_int_equal(body.len, 408);
}

static void no_text_is_no_article(void **state)
{
    (void)state;
    const char *const cases[] = {"{}",
                                 "{\"title\":\"nur Titel\"}",
                                 "{\"text\":null}",
                                 "{\"text\":\" \\n\"}",
                                 "{\"text\":\"\\u200b\"}",
                                 "{\"html\":\"<title>x</title>\"}",
                                 "<html></html>",
                                 "<script>x</script>",
                                 " \n ",
                                 "\xC2\xAD"};
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct dp_article a;
        assert_int_equal(decode(&a, cases[i]), DP_BAD_ARTICLE);
        assert_non_null(strstr(err.text, "text"));
    }
    struct dp_article a;
    struct dp_input empty = input("", 0, DP_FORMAT_AUTO);
    assert_int_equal(dp_decode(&a, &arena, &empty, NULL), DP_BAD_ARTICLE);
}

static void ids(void **state)
{
    (void)state;
    /* sha256sum of "\nB" */
    assert_str(decode_ok("{\"text\":\"B\"}").id, "bbfd71abb9fcc1f3e41a9ba4774ae7f1");
    assert_str(decode_ok("{\"text\":\"B\",\"id\":\" \"}").id, "bbfd71abb9fcc1f3e41a9ba4774ae7f1");
}

static struct dp_str id_with_key(const char *message, struct dp_str key)
{
    struct dp_article a;
    struct dp_input in = input(message, strlen(message), DP_FORMAT_AUTO);
    in.fallback_id = key;
    assert_int_equal(dp_decode(&a, &arena, &in, NULL), DP_OK);
    return a.id;
}

static void keys_name_articles_without_an_id(void **state)
{
    (void)state;
    assert_str(id_with_key("{\"text\":\"B\"}", DP_STR("key-1")), "key-1");
    assert_str(id_with_key("{\"text\":\"B\",\"id\":\"own\"}", DP_STR("key-1")), "own");
    assert_str(id_with_key("B.", DP_STR("\0\0\x01\xFF")), "000001ff");
    assert_str(id_with_key("B.", DP_STR("Schl\xC3\xBCssel")), "Schlüssel");
    assert_str(id_with_key("B.", DP_STR("Schl\xFCssel")), "5363686cfc7373656c");
    assert_int_equal(id_with_key("B.", DP_STR("")).len, 32);
}

static void long_ids_are_hashed_and_kept(void **state)
{
    (void)state;
    char json[DP_ID_MAX_BYTES * 2 + 100];
    int len = snprintf(json, sizeof(json), "{\"text\":\"B\",\"id\":\"%0*d\"}", DP_ID_MAX_BYTES, 1);
    assert_true(len > 0 && (size_t)len < sizeof(json));
    struct dp_article a = decode_ok(json);
    assert_int_equal(a.id.len, DP_ID_MAX_BYTES);
    assert_str(a.extra_json, NULL);
    len = snprintf(json, sizeof(json), "{\"text\":\"B\",\"id\":\"%0*d\"}", DP_ID_MAX_BYTES + 1, 1);
    assert_true(len > 0 && (size_t)len < sizeof(json));
    a = decode_ok(json);
    assert_int_equal(a.id.len, 64);
    assert_int_equal(a.extra_json.len, DP_ID_MAX_BYTES + 1 + strlen("{\"id\":\"\"}"));
}

static void a_failed_article_is_still_named(void **state)
{
    (void)state;
    struct dp_article a;
    struct dp_input in = input("{\"id\":\"a7\",\"text\":\"\"}", 21, DP_FORMAT_AUTO);
    in.fallback_id = DP_STR("key");
    assert_int_equal(dp_decode(&a, &arena, &in, NULL), DP_BAD_ARTICLE);
    assert_str(a.id, "a7");
    in.len = 9;
    assert_int_equal(dp_decode(&a, &arena, &in, NULL), DP_BAD_JSON);
    assert_str(a.id, "key");
    in.fallback_id = DP_STR_NONE;
    assert_int_equal(dp_decode(&a, &arena, &in, NULL), DP_BAD_JSON);
    assert_str(a.id, NULL);
}

static void dates_fall_back(void **state)
{
    (void)state;
    const char *dated = "{\"text\":\"B\",\"published_at\":\"2023-06-29\"}";
    const char *wrong = "{\"text\":\"B\",\"published_at\":\"soon\"}";
    struct dp_article a = decode_ok(wrong);
    assert_int_equal(a.published_us, DP_TIME_NONE);
    assert_int_equal(a.date_source, DP_DATE_NONE);
    assert_int_equal(a.flags, DP_FLAG_BAD_DATE | DP_FLAG_NO_DATE);
    struct dp_input in = input(wrong, strlen(wrong), DP_FORMAT_AUTO);
    in.fallback_time_us = 5;
    in.fallback_date_source = DP_DATE_KAFKA;
    assert_int_equal(dp_decode(&a, &arena, &in, NULL), DP_OK);
    assert_int_equal(a.published_us, 5);
    assert_int_equal(a.date_source, DP_DATE_KAFKA);
    assert_int_equal(a.flags, DP_FLAG_BAD_DATE);
    in.bytes = dated;
    in.len = strlen(dated);
    assert_int_equal(dp_decode(&a, &arena, &in, NULL), DP_OK);
    assert_int_equal(a.published_us, INT64_C(1687996800000000));
    assert_int_equal(a.date_source, DP_DATE_MESSAGE);
}

static void limits_hold(void **state)
{
    (void)state;
    size_t len = (size_t)DP_MESSAGE_MAX_BYTES + 1;
    char *big = malloc(len);
    struct dp_article a;

    memset(big, 'x', len);
    dp_error_clear(&err);
    struct dp_input in = input(big, len, DP_FORMAT_TEXT);
    assert_int_equal(dp_decode(&a, &arena, &in, &err), DP_TOO_LARGE);
    assert_non_null(strstr(err.text, "33554433 bytes"));
    in.len = (size_t)DP_TEXT_MAX_BYTES + 1;
    assert_int_equal(dp_decode(&a, &arena, &in, NULL), DP_TOO_LARGE);
    in.len = DP_TEXT_MAX_BYTES;
    assert_int_equal(dp_decode(&a, &arena, &in, NULL), DP_OK);
    assert_int_equal(a.body.len, DP_TEXT_MAX_BYTES);
    free(big);
}

static void the_text_of_a_record(void **state)
{
    (void)state;
    const struct {
        const char *title, *body, *text;
        uint32_t title_end;
    } cases[] = {
        {"Titel", "Text.", "Titel\nText.", 5},
        {NULL, "Text.", "Text.", 0},
        {"", "Text.", "Text.", 0},
        {"Titel", "", "Titel", 5},
        {"Titel", "Titel\nText.", "Titel\nText.", 5},
        {"Titel", "Titel. Text.", "Titel. Text.", 5},
        {"Titel", "Titel", "Titel", 5},
        {"Iran", "Iranische Truppen.", "Iran\nIranische Truppen.", 4},
        {"Iran", "Iran droht.", "Iran\nIran droht.", 4},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct dp_article a = {.title = dp_str_of(cases[i].title), .body = dp_str_of(cases[i].body)};
        struct dp_str text;
        uint32_t title_end = 99;
        assert_int_equal(dp_article_text(&text, &title_end, &arena, &a), DP_OK);
        assert_str(text, cases[i].text);
        assert_int_equal(title_end, cases[i].title_end);
    }
}

/* Whatever comes in, what comes out is clean, or refused with a reason. */
static void any_bytes_are_survived(void **state)
{
    (void)state;
    const char *seeds[] = {
        "{\"id\":\"a\",\"text\":\"Größe \\u00e4\\ud83d\\ude00 Ende.\",\"x\":[1,2e5]}",
        "<html lang=de><p>Größe &amp; Maß</p><script type=\"application/ld+json\">{\"a\":1}</script>",
        "Titel\n\nText – mit „allem“."};
    uint32_t random = 3;

    for (int round = 0; round < 3000; round++) {
        char bytes[200];
        size_t len = strlen(seeds[round % 3]);
        struct dp_article a;
        memcpy(bytes, seeds[round % 3], len);
        for (int change = 0; change < 1 + round % 4; change++) {
            random = random * 1664525 + 1013904223;
            bytes[(random >> 8) % len] = (char)(random >> 24);
        }
        struct dp_input in = input(bytes, len - (random >> 16) % 20, DP_FORMAT_AUTO);
        dp_arena_reset(&arena);
        dp_error_clear(&err);
        enum dp_status status = dp_decode(&a, &arena, &in, &err);
        if (status == DP_OK) {
            assert_int_equal(dp_utf8_valid_prefix(a.body.ptr, a.body.len), a.body.len);
            assert_null(memchr(a.body.ptr, '\0', a.body.len));
            assert_true(a.id.len > 0 && a.body.len + a.title.len > 0);
        } else {
            assert_int_equal(dp_status_class(status), DP_CLASS_REJECT);
            assert_true(err.text[0] != '\0');
        }
    }
}

/* Fail the 0th, 1st, 2nd ... allocation until the article gets through. */
static void memory_may_run_out_anywhere(void **state)
{
    (void)state;
    const char *const messages[] = {
        "{\"id\":\"a\",\"title\":\"GrÃ¶ÃŸe\",\"text\":[\"Zu\\u0308rich "
        "\\ud800\",\"x\"],\"n\":1.5,\"o\":{\"k\":[1]},\"n\":2}",
        "<html><head><title>T</title><script type=\"application/ld+json\">{\"headline\":\"H\",\"datePublished\":"
        "\"2023-06-29\"}</script></head><body><p>Ein Absatz.</p></body></html>",
        "{\"id\":7,\"lang\":\"de\",\"html\":\"<p>Ein Absatz.<p>Noch einer.\",\"published_at\":1688049005.5}",
        "[\"kein Artikel\"]",
        "Z\xFCrich\nPlain.",
    };
    json_set_alloc_funcs(dp_malloc, dp_mfree);
    for (size_t i = 0; i < sizeof(messages) / sizeof(messages[0]); i++) {
        enum dp_status status = DP_NO_MEMORY;
        long k = 0;
        for (; status == DP_NO_MEMORY; k++) {
            struct dp_arena fresh = {0};
            struct dp_article a;
            struct dp_input in = input(messages[i], strlen(messages[i]), DP_FORMAT_AUTO);
            dp_error_clear(&err);
            dp_alloc_fail_after(k);
            status = dp_decode(&a, &fresh, &in, &err);
            dp_alloc_fail_after(-1);
            assert_int_equal(err.status, status);
            dp_arena_free(&fresh);
            assert_true(k < 10000);
        }
        assert_true(k > 1);
        assert_int_equal(status, messages[i][0] == '[' ? DP_BAD_JSON : DP_OK);
    }
    json_set_alloc_funcs(malloc, free);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(json_articles),
        cmocka_unit_test(a_page_inside_json),
        cmocka_unit_test(formats_are_told_by_content),
        cmocka_unit_test(other_encodings),
        cmocka_unit_test(plain_text_has_a_title_if_it_looks_so),
        cmocka_unit_test(a_long_first_line_is_no_title),
        cmocka_unit_test(no_text_is_no_article),
        cmocka_unit_test(ids),
        cmocka_unit_test(keys_name_articles_without_an_id),
        cmocka_unit_test(long_ids_are_hashed_and_kept),
        cmocka_unit_test(a_failed_article_is_still_named),
        cmocka_unit_test(dates_fall_back),
        cmocka_unit_test(limits_hold),
        cmocka_unit_test(the_text_of_a_record),
        cmocka_unit_test(any_bytes_are_survived),
        cmocka_unit_test(memory_may_run_out_anywhere),
    };
    return cmocka_run_group_tests(tests, NULL, teardown);
}

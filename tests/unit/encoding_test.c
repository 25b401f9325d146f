/* encoding_test.c - bytes of several encodings to UTF-8, text encoded twice, and what cleaning leaves. */
#include "decode/encoding.h"

#include "base/str.h"
#include "base/utf8.h"
#include "decode/clean.h"
#include "decode/mojibake.h"
#include "depesche/article.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static struct dp_arena arena;

static int teardown(void **state)
{
    (void)state;
    dp_arena_free(&arena);
    return 0;
}

static void assert_str(struct dp_str got, const char *want)
{
    if (!dp_str_is(got, want)) {
        fail_msg("got \"%.*s\", want \"%s\"", DP_STR_ARG(got), want);
    }
}

/* The bytes of a literal with NULs in it. */
#define BYTES(literal) ((struct dp_str){literal, sizeof(literal) - 1})

static void encodings_become_utf8(void **state)
{
    (void)state;
    const struct {
        struct dp_str bytes;
        const char *utf8;
        uint32_t flags;
    } cases[] = {
        {BYTES("Zürich"), "Zürich", 0},
        {BYTES("\xEF\xBB\xBFZürich"), "Zürich", 0},
        {BYTES("\xFF\xFEZ\0\xFC\0r\0i\0"), "Züri", DP_FLAG_ENCODING_CONVERTED},
        {BYTES("\xFE\xFF\0Z\0\xFC\0r\0i"), "Züri", DP_FLAG_ENCODING_CONVERTED},
        {BYTES("Z\0\xFC\0r\0i\0"), "Züri", DP_FLAG_ENCODING_CONVERTED},
        {BYTES("\0Z\0\xFC\0r\0i"), "Züri", DP_FLAG_ENCODING_CONVERTED},
        {BYTES("\xFF\xFEZ\0=\xD8\0\xDE"), "Z😀", DP_FLAG_ENCODING_CONVERTED},
        {BYTES("\xFF\xFEZ\0=\xD8z\0"), "Z\xEF\xBF\xBDz", DP_FLAG_ENCODING_CONVERTED | DP_FLAG_SURROGATE_REPLACED},
        {BYTES("\xFF\xFEZ\0\0\xDEz\0"), "Z\xEF\xBF\xBDz", DP_FLAG_ENCODING_CONVERTED | DP_FLAG_SURROGATE_REPLACED},
        {BYTES("\xFF\xFEZ\0=\xD8"), "Z\xEF\xBF\xBD", DP_FLAG_ENCODING_CONVERTED | DP_FLAG_SURROGATE_REPLACED},
        {BYTES("\xFF\xFEZ\0z"), "Z", DP_FLAG_ENCODING_CONVERTED | DP_FLAG_UTF8_REPAIRED},
        {BYTES("Z\xFCrich \x84ja\x93 \x96 5 \x80"), "Zürich „ja“ – 5 €", DP_FLAG_ENCODING_CONVERTED},
        {BYTES("Zürich und Gen\xE8"), "Zürich und Gen\xEF\xBF\xBD", DP_FLAG_UTF8_REPAIRED},
        {BYTES("größer \xC3"), "größer \xEF\xBF\xBD", DP_FLAG_UTF8_REPAIRED},
        {BYTES(""), "", 0},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct dp_str out;
        uint32_t flags = 0;
        assert_int_equal(dp_encoding_to_utf8(&out, &arena, cases[i].bytes, &flags, NULL), DP_OK);
        assert_str(out, cases[i].utf8);
        assert_int_equal(flags, cases[i].flags);
        assert_int_equal(dp_utf8_valid_prefix(out.ptr, out.len), out.len);
    }
}

static void noise_is_refused(void **state)
{
    (void)state;
    char noise[2000];
    uint32_t seed = 1;
    struct dp_str out;
    struct dp_error err;
    uint32_t flags = 0;

    for (size_t i = 0; i < sizeof(noise); i++) {
        seed = seed * 1664525 + 1013904223;
        noise[i] = (char)(seed >> 24);
    }
    dp_error_clear(&err);
    assert_int_equal(dp_encoding_to_utf8(&out, &arena, (struct dp_str){noise, sizeof(noise)}, &flags, &err),
                     DP_BAD_ENCODING);
    assert_string_equal(err.stage, "decode");
    assert_true(strlen(err.text) > 20);
    assert_int_equal(dp_encoding_to_utf8(&out, &arena, BYTES("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\x90"), &flags, NULL),
                     DP_BAD_ENCODING);
    assert_int_equal(dp_encoding_to_utf8(&out, &arena, BYTES("\1\2\3\4\5\6\7"), &flags, NULL), DP_BAD_ENCODING);
}

static void padding_is_no_noise(void **state)
{
    (void)state;
    char padded[512] = "Kein Rauschen";
    struct dp_str out;
    uint32_t flags = 0;

    assert_int_equal(dp_encoding_to_utf8(&out, &arena, (struct dp_str){padded, sizeof(padded)}, &flags, NULL), DP_OK);
    assert_int_equal(dp_clean_text(&out, &arena, out, &flags), DP_OK);
    assert_str(out, "Kein Rauschen");
    assert_int_equal(flags, DP_FLAG_NUL_REMOVED);
}

static void windows_1252_goes_both_ways(void **state)
{
    (void)state;
    for (int byte = 0; byte < 256; byte++) {
        uint32_t cp = dp_cp1252_char((unsigned char)byte);
        if (cp != 0xFFFD) {
            assert_int_equal(dp_cp1252_byte(cp), byte);
        }
    }
    assert_int_equal(dp_cp1252_char(0x80), 0x20AC);
    assert_int_equal(dp_cp1252_char(0x81), 0xFFFD);
    assert_int_equal(dp_cp1252_byte(0x91), 0x91);
    assert_int_equal(dp_cp1252_byte(0x416), -1);
}

static void running_text_is_cleaned(void **state)
{
    (void)state;
    const struct {
        struct dp_str in;
        const char *out;
        uint32_t flags;
    } cases[] = {
        {BYTES(""), "", 0},
        {BYTES(" \n\t "), "", 0},
        {BYTES("eins\r\nzwei\rdrei\nvier"), "eins\nzwei\ndrei\nvier", 0},
        {BYTES("eins\r\n\r\n\r\n\r\nzwei"), "eins\n\nzwei", 0},
        {BYTES("eins \t\n  \n\t\nzwei  "), "eins\n\nzwei", 0},
        {BYTES("  eins\n  zwei"), "eins\n  zwei", 0},
        {BYTES("a\tb\xC2\xA0"
               "c\xE2\x80\x89"
               "d"),
         "a b c d", 0},
        {BYTES("Donau\xC2\xAD"
               "dampf\xE2\x80\x8Bschiff"),
         "Donaudampfschiff", 0},
        {BYTES("\xE2\x80\xAB"
               "rechts\xE2\x80\xAC"),
         "rechts", 0},
        {BYTES("\xEF\xBB\xBF"
               "a"),
         "a", 0},
        {BYTES("a\xE2\x80\xA8"
               "b\xE2\x80\xA9"
               "c\fd\ve"),
         "a\nb\nc\nd\ne", 0},
        {BYTES("a\0b"), "ab", DP_FLAG_NUL_REMOVED},
        {BYTES("a\1b\x1B[0m\x7F"), "ab[0m", DP_FLAG_CONTROLS_REMOVED},
        {BYTES("\xC2\x84ja\xC2\x93 \xC2\x96"), "„ja“ –", DP_FLAG_MOJIBAKE_MENDED},
        {BYTES("a\xC2\x81"
               "b"),
         "ab", DP_FLAG_CONTROLS_REMOVED},
        {BYTES("Zu\xCC\x88rich"), "Zürich", 0},
        {BYTES("Zu\xE2\x80\x8B\xCC\x88rich"), "Zürich", 0},
        {BYTES("\xE2\x84\xAB"), "Å", 0},
        {BYTES("😀 ok"), "😀 ok", 0},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct dp_str out;
        uint32_t flags = 0;
        assert_int_equal(dp_clean_text(&out, &arena, cases[i].in, &flags), DP_OK);
        assert_str(out, cases[i].out);
        assert_int_equal(flags, cases[i].flags);
    }
}

static void a_line_stays_a_line(void **state)
{
    (void)state;
    struct dp_str out;
    uint32_t flags = 0;

    assert_int_equal(dp_clean_line(&out, &arena, DP_STR("  Rücktritt\r\n\r\n des \t Ministers \n"), &flags), DP_OK);
    assert_str(out, "Rücktritt des Ministers");
    assert_int_equal(dp_clean_line(&out, &arena, DP_STR_NONE, &flags), DP_OK);
    assert_str(out, "");
}

static void cleaning_twice_changes_nothing(void **state)
{
    (void)state;
    struct dp_str once;
    struct dp_str twice;
    uint32_t seed = 7;

    for (int round = 0; round < 200; round++) {
        char text[400];
        uint32_t len = 0;
        uint32_t flags = 0;
        while (len + 4 < sizeof(text)) {
            uint32_t cp;
            seed = seed * 1664525 + 1013904223;
            cp = (seed >> 8) % (round % 2 == 0 ? 0x300 : 0x2100);
            len += dp_utf8_put(text + len, cp);
        }
        assert_int_equal(dp_clean_text(&once, &arena, (struct dp_str){text, len}, &flags), DP_OK);
        assert_int_equal(dp_utf8_valid_prefix(once.ptr, once.len), once.len);
        flags = 0;
        assert_int_equal(dp_clean_text(&twice, &arena, once, &flags), DP_OK);
        assert_true(dp_str_eq(once, twice));
        assert_int_equal(flags, 0);
    }
}

static bool is_doubled(const char *text)
{
    struct dp_mojibake found = {0};
    dp_mojibake_count(&found, dp_str_of(text));
    return dp_mojibake_is_likely(&found);
}

static void text_encoded_twice_is_mended(void **state)
{
    (void)state;
    assert_true(is_doubled("ZÃ¼rich: GrÃ¶ÃŸe"));
    assert_str(dp_mojibake_mend(&arena, dp_str_of("ZÃ¼rich: GrÃ¶ÃŸe â€“ 5 â‚¬")), "Zürich: Größe – 5 €");
    assert_str(dp_mojibake_mend(&arena, DP_STR("ohne")), "ohne");
    assert_str(dp_mojibake_mend(&arena, DP_STR("")), "");
}

static void sound_text_is_left_alone(void **state)
{
    (void)state;
    assert_false(is_doubled("Zürich, Größe, Übung, äöüß, „so“ – 5 €"));
    assert_false(is_doubled("Le café\xC2\xA0» où l’élève a été, à côté de la forêt, très tôt"));
    assert_false(is_doubled("MANHÃ"));
    assert_false(is_doubled("nur ein Ã¼ im Text")); /* may be about mojibake */
    assert_false(is_doubled(""));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(encodings_become_utf8),
        cmocka_unit_test(noise_is_refused),
        cmocka_unit_test(padding_is_no_noise),
        cmocka_unit_test(windows_1252_goes_both_ways),
        cmocka_unit_test(running_text_is_cleaned),
        cmocka_unit_test(a_line_stays_a_line),
        cmocka_unit_test(cleaning_twice_changes_nothing),
        cmocka_unit_test(text_encoded_twice_is_mended),
        cmocka_unit_test(sound_text_is_left_alone),
    };
    return cmocka_run_group_tests(tests, NULL, teardown);
}

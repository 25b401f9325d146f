/* utf8_test.c - what is valid UTF-8, and the forms by which words are looked up. */
#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static void only_valid_utf8_passes(void **state)
{
    (void)state;
    const struct {
        const char *bytes;
        size_t len, valid;
    } cases[] = {
        {"", 0, 0},
        {"abc", 3, 3},
        {"a\0b", 3, 3},
        {"\xC3\xA4", 2, 2},
        {"\xC3", 1, 0},                 /* cut short */
        {"a\xC3", 2, 1},                /* cut short */
        {"\x80", 1, 0},                 /* a continuation alone */
        {"\xC0\x80", 2, 0},             /* overlong */
        {"\xE0\x80\xAF", 3, 0},         /* overlong */
        {"\xED\x9F\xBF", 3, 3},         /* U+D7FF */
        {"\xED\xA0\x80", 3, 0},         /* U+D800, a surrogate */
        {"\xEF\xBF\xBF", 3, 3},         /* U+FFFF */
        {"\xF4\x8F\xBF\xBF", 4, 4},     /* U+10FFFF */
        {"\xF4\x90\x80\x80", 4, 0},     /* above it */
        {"\xF8\x88\x80\x80\x80", 5, 0}, /* five bytes */
        {"ab\xFF", 3, 2},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        assert_int_equal(dp_utf8_valid_prefix(cases[i].bytes, cases[i].len), cases[i].valid);
    }
}

static void code_points_go_both_ways(void **state)
{
    (void)state;
    struct dp_str s = DP_STR("aä€😀");
    const uint32_t expected[] = {'a', 0xE4, 0x20AC, 0x1F600};
    uint32_t pos = 0;
    for (int i = 0; i < 4; i++) {
        assert_int_equal(dp_utf8_next(s, &pos), expected[i]);
    }
    assert_int_equal(pos, s.len);
    for (int i = 3; i >= 0; i--) {
        assert_int_equal(dp_utf8_prev(s, &pos), expected[i]);
    }
    assert_int_equal(pos, 0);
    assert_int_equal(dp_utf8_count(s), 4);
}

static void classes(void **state)
{
    (void)state;
    assert_true(dp_cp_is_letter('a') && dp_cp_is_letter(0xDF) && dp_cp_is_letter(0x416));
    assert_false(dp_cp_is_letter('1') || dp_cp_is_letter('-') || dp_cp_is_letter(0x20AC));
    assert_true(dp_cp_is_upper(0xC4) && !dp_cp_is_upper(0xE4) && dp_cp_is_upper(0x416));
    assert_true(dp_cp_is_digit('0') && dp_cp_is_digit('9') && !dp_cp_is_digit(0x663));
    assert_true(dp_cp_is_mark(0x301) && !dp_cp_is_mark('a'));
    assert_true(dp_cp_is_space(' ') && dp_cp_is_space(0xA0) && dp_cp_is_space(0x200B) && dp_cp_is_space(0xFEFF));
    assert_false(dp_cp_is_space('a') || dp_cp_is_space(0x200D));
    assert_int_equal(dp_cp_lower(0xC4), 0xE4);
    assert_int_equal(dp_cp_lower('z'), 'z');
}

static void assert_form(uint32_t (*form)(char *, uint32_t, struct dp_str), const char *word, const char *expected)
{
    char out[128];
    uint32_t len = form(out, sizeof(out), (struct dp_str){word, (uint32_t)strlen(word)});
    assert_int_equal(len, strlen(expected));
    assert_memory_equal(out, expected, len);
}

static void words_are_normalised(void **state)
{
    (void)state;
    assert_form(dp_utf8_norm, "Straße", "strasse");
    assert_form(dp_utf8_norm, "STRASSE", "strasse");
    assert_form(dp_utf8_norm, "Łódź", "łódź");
    assert_form(dp_utf8_fold, "Łódź", "lodz");
    assert_form(dp_utf8_fold, "Erdoğan", "erdogan");
    assert_form(dp_utf8_fold, "Außenminister", "aussenminister");
}

static void a_word_that_does_not_fit_has_no_form(void **state)
{
    (void)state;
    char out[8];
    assert_int_equal(dp_utf8_norm(out, sizeof(out), DP_STR("abcdefghi")), 0);
    assert_int_equal(dp_utf8_fold(out, sizeof(out), DP_STR("äöüäöüäöü")), 0);
    assert_int_equal(dp_utf8_norm(out, sizeof(out), DP_STR("abcde")), 5);
}

static void composition(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    struct dp_str already = DP_STR("Jänner");
    assert_ptr_equal(dp_utf8_nfc(&arena, already).ptr, already.ptr);
    struct dp_str nfc = dp_utf8_nfc(&arena, DP_STR("Ja\xCC\x88nner"));
    assert_int_equal(nfc.len, already.len);
    assert_memory_equal(nfc.ptr, already.ptr, nfc.len);
    dp_arena_free(&arena);
}

/* The blocks that are passed without asking: the full way, which a Hangul syllable asks for, must agree. */
static void what_needs_no_composing_is_known_at_sight(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    const uint32_t hangul = 0xAC00;
    for (uint32_t cp = 0x80; cp < 0x20000; cp++) {
        char text[20];
        uint32_t len = 1 + dp_utf8_put(text + 1, cp);
        struct dp_str s = {text, len};
        text[0] = 'e';
        if ((cp >= 0xD800 && cp <= 0xDFFF) || dp_utf8_nfc(&arena, s).ptr != text) {
            continue; /* not passed */
        }
        s.len += dp_utf8_put(text + len, hangul);
        struct dp_str full = dp_utf8_nfc(&arena, s);
        assert_true(full.ptr != text);
        assert_int_equal(full.len, s.len);
        assert_memory_equal(full.ptr, text, s.len);
        dp_arena_reset(&arena);
    }
    dp_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_valid_utf8_passes),
        cmocka_unit_test(code_points_go_both_ways),
        cmocka_unit_test(classes),
        cmocka_unit_test(words_are_normalised),
        cmocka_unit_test(composition),
        cmocka_unit_test(what_needs_no_composing_is_known_at_sight),
        cmocka_unit_test(a_word_that_does_not_fit_has_no_form),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

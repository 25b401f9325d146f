/* json_out_test.c - buffers, numbers and JSON text: the same bytes everywhere, failure sticky. */
#include "base/alloc.h"
#include "base/json_out.h"
#include "base/sha256.h"
#include "base/str.h"
#include "depesche/record.h"
#include "record/simhash.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void assert_buf(struct dp_buf *buf, const char *want)
{
    char *text = NULL;
    size_t len = 0;
    assert_int_equal(dp_buf_take(&text, &len, buf), DP_OK);
    assert_string_equal(text, want);
    assert_int_equal(len, strlen(want));
    dp_free(text);
}

static void numbers_are_short_and_exact(void **state)
{
    (void)state;
    const struct {
        double value;
        const char *text;
    } reals[] = {{0, "0"},
                 {-0.5, "-0.5"},
                 {0.1, "0.1"},
                 {1e21, "1e+21"},
                 {100000, "100000"},
                 {1.0 / 3, "0.3333333333333333"},
                 {5e-324, "4.94065645841247e-324"},
                 {1.7976931348623157e308, "1.7976931348623157e+308"},
                 {0.1 + 0.2, "0.30000000000000004"}};
    const struct {
        double value;
        int decimals;
        const char *text;
    } fixed[] = {{0, 2, "0"},
                 {-0.001, 2, "0"},
                 {0.005, 2, "0.01"},
                 {-9.5, 2, "-9.5"},
                 {0.86, 4, "0.86"},
                 {0.99999, 4, "1"},
                 {10, 0, "10"},
                 {0.5, 0, "1"},
                 {-40.18, 6, "-40.18"},
                 {44.512345678, 6, "44.512346"},
                 {0.000001, 6, "0.000001"},
                 {1e15, 9, "1e+15"},
                 {120.05, 2, "120.05"}};
    const int64_t ints[] = {0, 1, -1, INT64_MAX, INT64_MIN};
    const char *const int_texts[] = {"0", "1", "-1", "9223372036854775807", "-9223372036854775808"};
    for (size_t i = 0; i < sizeof(reals) / sizeof(reals[0]); i++) {
        struct dp_buf buf = {0};
        dp_buf_real(&buf, reals[i].value);
        assert_buf(&buf, reals[i].text);
    }
    for (size_t i = 0; i < sizeof(fixed) / sizeof(fixed[0]); i++) {
        struct dp_buf buf = {0};
        dp_buf_fixed(&buf, fixed[i].value, fixed[i].decimals);
        assert_buf(&buf, fixed[i].text);
    }
    for (size_t i = 0; i < sizeof(ints) / sizeof(ints[0]); i++) {
        struct dp_buf buf = {0};
        dp_buf_int(&buf, ints[i]);
        assert_buf(&buf, int_texts[i]);
    }
}

static void reals_read_back_as_they_were(void **state)
{
    (void)state;
    uint64_t bits = 88172645463325252u;
    for (int i = 0; i < 20000; i++) {
        double value;
        struct dp_buf buf = {0};
        char *text;
        bits ^= bits << 13;
        bits ^= bits >> 7;
        bits ^= bits << 17;
        memcpy(&value, &bits, sizeof(value));
        if (!isfinite(value)) {
            continue;
        }
        dp_buf_real(&buf, value);
        assert_int_equal(dp_buf_take(&text, NULL, &buf), DP_OK);
        assert_true(strtod(text, NULL) == value);
        dp_free(text);
    }
}

static void a_bound_holds_and_failure_sticks(void **state)
{
    (void)state;
    struct dp_buf buf = {.max_bytes = 10};
    char *text = NULL;
    dp_buf_put(&buf, "0123456789", 10);
    assert_int_equal(dp_buf_status(&buf), DP_OK);
    dp_buf_char(&buf, 'x');
    assert_int_equal(dp_buf_status(&buf), DP_TOO_LARGE);
    dp_buf_put(&buf, "", 0);
    assert_int_equal(buf.len, 10);
    assert_int_equal(dp_buf_take(&text, NULL, &buf), DP_TOO_LARGE);
    assert_null(text);
    dp_alloc_fail_after(1);
    struct dp_buf other = {0};
    for (int i = 0; i < 1000; i++) {
        dp_buf_char(&other, 'x');
    }
    dp_alloc_fail_after(-1);
    assert_int_equal(dp_buf_status(&other), DP_NO_MEMORY);
    assert_int_equal(other.len, 256);
    assert_int_equal(dp_buf_take(&text, NULL, &other), DP_NO_MEMORY);
    struct dp_buf empty = {0};
    assert_buf(&empty, "");
}

static void json_is_written_compactly(void **state)
{
    (void)state;
    struct dp_buf buf = {0};
    struct dp_json_out json = {.buf = &buf};
    dp_json_open(&json, '{');
    dp_json_key(&json, "a");
    dp_json_open(&json, '[');
    dp_json_int(&json, 1);
    dp_json_bool(&json, true);
    dp_json_null(&json);
    dp_json_open(&json, '[');
    dp_json_close(&json, ']');
    dp_json_open(&json, '{');
    dp_json_close(&json, '}');
    dp_json_close(&json, ']');
    dp_json_key_str(&json, DP_STR("b\""));
    dp_json_real(&json, (double)NAN);
    dp_json_key(&json, "c");
    dp_json_fixed(&json, (double)INFINITY, 2);
    dp_json_key(&json, "d");
    dp_json_raw(&json, DP_STR("{\"x\":1}"));
    dp_json_key(&json, "e");
    dp_json_cstr(&json, "");
    dp_json_close(&json, '}');
    assert_buf(&buf, "{\"a\":[1,true,null,[],{}],\"b\\\"\":null,\"c\":null,\"d\":{\"x\":1},\"e\":null}");
}

static void strings_are_escaped(void **state)
{
    (void)state;
    const struct {
        struct dp_str in;
        const char *out;
    } cases[] = {
        {DP_STR(""), "\"\""},
        {DP_STR_NONE, "null"},
        {DP_STR("a\"b\\c/"), "\"a\\\"b\\\\c/\""},
        {DP_STR("\b\f\n\r\t\x01\x1F\x7F"), "\"\\b\\f\\n\\r\\t\\u0001\\u001f\\u007f\""},
        {DP_STR("\0"), "\"\\u0000\""},
        {DP_STR("Größe – 😀"), "\"Größe – 😀\""},
        {DP_STR("\xC2\x85\xC2\x9F\xC2\xA0"), "\"\\u0085\\u009f\xC2\xA0\""},
        {DP_STR("\xE2\x80\xA8|\xE2\x80\xA9|\xE2\x80\xAA"), "\"\\u2028|\\u2029|\xE2\x80\xAA\""},
        {DP_STR("a\xFF\xC3"), "\"a\\ufffd\\ufffd\""},
        {DP_STR("\xE2\x80"), "\"\\ufffd\\ufffd\""},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct dp_buf buf = {0};
        struct dp_json_out json = {.buf = &buf};
        dp_json_str(&json, cases[i].in);
        assert_buf(&buf, cases[i].out);
    }
}

static void sha256_as_the_standard_says(void **state)
{
    (void)state;
    const struct {
        const char *in;
        size_t times;
        const char *hex;
    } cases[] = {
        {"", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {"abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
         "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
        {"a", 1000000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct dp_sha256 sha;
        char hex[DP_SHA256_HEX_BYTES];
        dp_sha256_init(&sha);
        for (size_t n = 0; n < cases[i].times; n++) {
            dp_sha256_add(&sha, dp_str_of(cases[i].in));
        }
        dp_sha256_end_hex(&sha, hex);
        assert_string_equal(hex, cases[i].hex);
    }
}

static void hashing_in_pieces_is_hashing_the_whole(void **state)
{
    (void)state;
    char text[300];
    for (size_t i = 0; i < sizeof(text); i++) {
        text[i] = (char)('a' + i % 26);
    }
    for (uint32_t len = 0; len < sizeof(text); len += 7) {
        for (uint32_t cut = 0; cut <= len; cut += 13) {
            struct dp_sha256 whole;
            struct dp_sha256 pieces;
            unsigned char a[DP_SHA256_BYTES];
            unsigned char b[DP_SHA256_BYTES];
            dp_sha256_init(&whole);
            dp_sha256_add(&whole, (struct dp_str){text, len});
            dp_sha256_end(&whole, a);
            dp_sha256_init(&pieces);
            dp_sha256_add(&pieces, (struct dp_str){text, cut});
            dp_sha256_add(&pieces, (struct dp_str){text + cut, len - cut});
            dp_sha256_end(&pieces, b);
            assert_memory_equal(a, b, DP_SHA256_BYTES);
        }
    }
}

/* The fingerprint of words between blanks. */
static uint64_t simhash_of(struct dp_simhash *sim, const char *text)
{
    struct dp_str rest = dp_str_of(text);

    memset(sim, 0, sizeof(*sim));
    while (rest.ptr != NULL) {
        struct dp_str word = dp_str_cut(&rest, ' ');
        if (word.len > 0) {
            dp_simhash_add(sim, word);
        }
    }
    return dp_simhash_end(sim);
}

static uint64_t simhash(const char *text)
{
    struct dp_simhash sim;

    return simhash_of(&sim, text);
}

/* How many anchors two texts share. */
static int shared_anchors(const char *a, const char *b)
{
    struct dp_simhash sims[2];
    uint32_t anchors[2][DP_ANCHORS];
    int count = 0;

    (void)simhash_of(&sims[0], a);
    (void)simhash_of(&sims[1], b);
    dp_simhash_anchors(anchors[0], &sims[0]);
    dp_simhash_anchors(anchors[1], &sims[1]);
    for (int i = 0; i < DP_ANCHORS; i++) {
        count += anchors[0][i] != 0 && anchors[0][i] == anchors[1][i];
    }
    return count;
}

static int distance(uint64_t a, uint64_t b)
{
    int bits = 0;
    for (uint64_t x = a ^ b; x != 0; x &= x - 1) {
        bits++;
    }
    return bits;
}

static void near_texts_have_near_fingerprints(void **state)
{
    (void)state;
    char text[8000] = "";
    char changed[9000];
    char other[8000] = "";
    uint32_t random = 5;
    for (int i = 0; i < 600; i++) {
        random = random * 1664525 + 1013904223;
        snprintf(text + strlen(text), sizeof(text) - strlen(text), "wort%u ", random >> 20);
        snprintf(other + strlen(other), sizeof(other) - strlen(other), "word%u ", random >> 18);
    }
    snprintf(changed, sizeof(changed), "%sund ein Nachsatz", text);
    assert_true(distance(simhash(text), simhash(changed)) <= 4);
    assert_true(distance(simhash(text), simhash(other)) >= 16);
    assert_int_equal(shared_anchors(text, changed), DP_ANCHORS);
    assert_int_equal(shared_anchors(text, other), 0);
    assert_int_equal(shared_anchors("eins zwei", "eins zwei"), 1);
    assert_int_equal(shared_anchors("", ""), 0);
    assert_true(simhash(text) == simhash(text));
    assert_true(simhash("eins zwei drei") != simhash("drei zwei eins"));
    assert_true(simhash("") == 0);
    assert_true(simhash("eins") != 0 && simhash("eins") != simhash("zwei"));
    assert_true(simhash("eins zwei") != simhash("zwei eins"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_short_and_exact),
        cmocka_unit_test(reals_read_back_as_they_were),
        cmocka_unit_test(a_bound_holds_and_failure_sticks),
        cmocka_unit_test(json_is_written_compactly),
        cmocka_unit_test(strings_are_escaped),
        cmocka_unit_test(sha256_as_the_standard_says),
        cmocka_unit_test(hashing_in_pieces_is_hashing_the_whole),
        cmocka_unit_test(near_texts_have_near_fingerprints),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* tagger_model_test.c - a model file is checked as a whole before it is used; each damage is refused with its reason.
 */
#include "../support/tiny_model.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

static struct tiny_model tiny;
static struct dp_tagger_model model;

/* Open what is in `tiny`; it must be refused, and the reason must contain `why`. */
static void assert_refused(struct dp_str file, const char *why)
{
    struct dp_error err;

    dp_error_clear(&err);
    assert_int_equal(dp_tagger_model_open(&model, file, "x.dpm", &err), DP_BAD_MODEL);
    if (strstr(err.text, why) == NULL) {
        fail_msg("\"%s\" does not say \"%s\"", err.text, why);
    }
    assert_string_equal(err.file, "x.dpm");
}

static void assert_header_refused(const char *why)
{
    tiny_seal(&tiny);
    assert_refused(tiny_file(&tiny), why);
}

static void a_whole_file_opens(void **state)
{
    (void)state;
    struct dp_error err;

    tiny_make(&tiny);
    dp_error_clear(&err);
    assert_int_equal(dp_tagger_model_open(&model, tiny_file(&tiny), "x.dpm", &err), DP_OK);
    assert_string_equal(model.lang, "de");
    assert_true(dp_str_is(dp_tagger_model_lang(&model), "de"));
    assert_true(model.scales[16] > 1.99f * model.scales[0] && model.scales[16] < 2.01f * model.scales[0]);
}

static void what_is_no_model_is_refused(void **state)
{
    (void)state;
    static _Alignas(16) char zeros[512];

    assert_refused((struct dp_str){zeros, 0}, "too short");
    assert_refused((struct dp_str){zeros, 12}, "too short");
    assert_refused((struct dp_str){zeros, sizeof(zeros)}, "not a tagger model");
    tiny_make(&tiny);
    tiny.header.version = 99;
    assert_header_refused("version 99");
    tiny_make(&tiny);
    tiny.header.order = 0x04030201;
    assert_header_refused("byte order");
}

static void every_truncation_is_refused(void **state)
{
    (void)state;
    tiny_make(&tiny);
    for (uint32_t len = sizeof(tiny.header); len < tiny.header.file_bytes; len += 7) {
        assert_refused((struct dp_str){tiny.bytes, len}, "cut off");
    }
    assert_refused((struct dp_str){tiny.bytes, tiny.header.file_bytes + 1}, "appended");
}

static void every_flipped_bit_is_refused(void **state)
{
    (void)state;
    tiny_make(&tiny);
    for (uint32_t at = offsetof(struct dp_model_header, checksum); at < tiny.header.file_bytes; at += 3) {
        tiny.bytes[at] ^= 0x10;
        struct dp_error err;

        dp_error_clear(&err);
        assert_int_equal(dp_tagger_model_open(&model, tiny_file(&tiny), "x.dpm", &err), DP_BAD_MODEL);
        tiny.bytes[at] ^= 0x10;
    }
}

static void zero_and_huge_counts_are_refused(void **state)
{
    (void)state;
    uint32_t *counts[] = {&tiny.header.label_count, &tiny.header.slot_log2,  &tiny.header.row_count,
                          &tiny.header.word_log2,   &tiny.header.word_count, &tiny.header.cluster_count,
                          &tiny.header.guess_log2};

    for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++) {
        tiny_make(&tiny);
        *counts[i] = 0;
        assert_header_refused("");
        tiny_make(&tiny);
        *counts[i] = UINT32_MAX;
        assert_header_refused("");
    }
}

static void sections_outside_the_file_are_refused(void **state)
{
    (void)state;
    uint32_t *offsets[] = {&tiny.header.slots_at,    &tiny.header.rows_at,    &tiny.header.words_at,
                           &tiny.header.clusters_at, &tiny.header.guesses_at, &tiny.header.links_at};

    for (size_t i = 0; i < sizeof(offsets) / sizeof(offsets[0]); i++) {
        static const uint32_t bad[] = {0, 17, UINT32_MAX - 15, TINY_MODEL_BYTES};

        for (size_t k = 0; k < sizeof(bad) / sizeof(bad[0]); k++) {
            tiny_make(&tiny);
            *offsets[i] = bad[k];
            assert_header_refused("outside");
        }
    }
}

static void scales_must_be_numbers(void **state)
{
    (void)state;
    static const float bad[] = {NAN, INFINITY, -INFINITY, 0.0f, -0.5f, 1e20f, 1e-30f};

    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        tiny_make(&tiny);
        tiny.header.scale_unit = bad[i];
        assert_header_refused("scale");
        tiny_make(&tiny);
        tiny.header.guess_scale = bad[i];
        assert_header_refused("scale");
    }
}

static void transitions_must_be_numbers(void **state)
{
    (void)state;
    static const float bad[] = {NAN, INFINITY, 50.0f, -50.0f};

    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        tiny_make(&tiny);
        memcpy(tiny.bytes + tiny.header.links_at + 40, &bad[i], sizeof(bad[i]));
        assert_header_refused("transition");
    }
}

static void a_full_table_is_refused(void **state)
{
    (void)state;
    uint16_t one = 1;

    tiny_make(&tiny);
    for (uint32_t i = 0; i < 1u << TINY_LOG2; i++) {
        memcpy(tiny.bytes + tiny.header.slots_at + i * sizeof(uint32_t), &one, sizeof(one));
    }
    assert_header_refused("features");
    tiny_make(&tiny);
    memset(tiny.bytes + tiny.header.slots_at + 40, 0xFF, sizeof(uint32_t));
    assert_header_refused("names row");
    tiny_make(&tiny);
    for (uint32_t i = 0; i < 1u << TINY_LOG2; i++) {
        memcpy(tiny.bytes + tiny.header.words_at + i * sizeof(struct dp_tag_entry), &one, sizeof(one));
    }
    assert_header_refused("words");
}

static void clusters_must_exist(void **state)
{
    (void)state;
    struct dp_tag_entry entry = {.check = 7, .cluster = TINY_CLUSTERS};
    uint32_t wide = 1u << DP_CLUSTER_BITS;

    tiny_make(&tiny);
    memcpy(tiny.bytes + tiny.header.words_at, &entry, sizeof(entry));
    assert_header_refused("cluster");
    tiny_make(&tiny);
    memcpy(tiny.bytes + tiny.header.clusters_at, &wide, sizeof(wide));
    assert_header_refused("cluster");
    tiny_make(&tiny);
    tiny.header.guess_clusters[3] = wide;
    assert_header_refused("cluster");
}

static void languages_are_letters(void **state)
{
    (void)state;
    tiny_make(&tiny);
    memcpy(tiny.header.lang, "D/\0", 3);
    assert_header_refused("language");
    tiny_make(&tiny);
    memset(tiny.header.lang, 0, sizeof(tiny.header.lang));
    assert_header_refused("language");
}

static void a_file_is_loaded_from_disk(void **state)
{
    (void)state;
    char path[] = "/tmp/tagger_model_test.XXXXXX";
    struct dp_arena arena = {0};
    struct dp_tagger_model *loaded = NULL;
    struct dp_error err;
    int fd = mkstemp(path);

    tiny_make(&tiny);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, tiny.bytes, tiny.header.file_bytes), tiny.header.file_bytes);
    assert_int_equal(close(fd), 0);
    dp_error_clear(&err);
    assert_int_equal(dp_tagger_model_load(&loaded, &arena, path, &err), DP_OK);
    assert_true(dp_str_is(dp_tagger_model_lang(loaded), "de"));
    assert_int_equal(unlink(path), 0);
    assert_int_equal(dp_tagger_model_load(&loaded, &arena, path, &err), DP_IO);
    assert_non_null(strstr(err.file, "tagger_model_test"));
    dp_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_whole_file_opens),
        cmocka_unit_test(what_is_no_model_is_refused),
        cmocka_unit_test(every_truncation_is_refused),
        cmocka_unit_test(every_flipped_bit_is_refused),
        cmocka_unit_test(zero_and_huge_counts_are_refused),
        cmocka_unit_test(sections_outside_the_file_are_refused),
        cmocka_unit_test(scales_must_be_numbers),
        cmocka_unit_test(transitions_must_be_numbers),
        cmocka_unit_test(a_full_table_is_refused),
        cmocka_unit_test(clusters_must_exist),
        cmocka_unit_test(languages_are_letters),
        cmocka_unit_test(a_file_is_loaded_from_disk),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* alloc_failure_test.c - whichever allocation fails, the library says DP_NO_MEMORY, and leaks and crashes nowhere. */
#include "base/alloc.h"
#include "depesche/depesche.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* Every k up to EVERY, then only one in STRIDE: the later ones repeat what the early ones did. */
enum { EVERY = 2000, STRIDE = 37, GIVE_UP = 2000000 };

static const char *const tiny_packs[] = {DP_TEST_DIR "/support/pack-tiny"};

static const char article[] =
    "{\"id\": \"a1\", \"title\": \"Drei Demonstranten in Wien verhaftet\", \"published_at\": \"2025-03-12T10:00:00Z\", "
    "\"source\": \"Beispiel\", \"extra\": {\"page\": [1, 2]}, \"text\": \"Die Polizei hat am 11. März in Wien drei "
    "Demonstranten verhaftet, teilte Außenminister Karl Hofbauer mit. Die Vereinten Nationen (UNO) forderten von "
    "Ungarn, "
    "dass Soldaten nicht töten. »Drei Soldaten wurden von Rebellen getötet«, sagte er. Hofbauer sollte sich mit der "
    "UNO "
    "treffen.\"}";

static const char page[] =
    "<html><head><title>Wien</title><meta property=\"og:site_name\" content=\"Beispiel\"></head><body><article><p>Die "
    "Polizei verhaftete gestern drei Demonstranten in Wien, und Soldaten töteten nach Angaben der UNO einen Ungarn.</p>"
    "</article></body></html>";

static long next_k(long k) { return k < EVERY ? k + 1 : k + STRIDE; }

/* Load with the k-th allocation failing; true when there were enough. */
static bool load_with(long k)
{
    struct dp_packs *packs = NULL;
    struct dp_error err;
    dp_error_clear(&err);
    dp_alloc_fail_after(k);
    enum dp_status status = dp_packs_load(&packs, tiny_packs, 1, &err);
    dp_alloc_fail_after(-1);
    if (status == DP_OK) {
        dp_packs_free(packs);
        return true;
    }
    if (status != DP_NO_MEMORY) {
        fail_msg("allocation %ld: %s: %s", k, dp_status_name(status), err.text);
    }
    assert_null(packs);
    return false;
}

static void loading_packs_survives(void **state)
{
    (void)state;
    for (long k = 0; !load_with(k); k = next_k(k)) {
        assert_true(k < GIVE_UP);
    }
}

/* Extract and write the record with the k-th allocation failing; true when there were enough. */
static bool extract_with(const struct dp_packs *packs, const char *bytes, long k)
{
    struct dp_input in = {.bytes = bytes, .len = strlen(bytes), .fallback_time_us = DP_TIME_NONE};
    const struct dp_record *rec = NULL;
    struct dp_scratch *scratch = NULL;
    char *json = NULL;
    struct dp_error err;
    dp_error_clear(&err);
    dp_alloc_fail_after(k);
    enum dp_status status = dp_scratch_new(&scratch);
    if (status == DP_OK) {
        status = dp_extract(scratch, packs, &in, &rec, &err);
    }
    if (status == DP_OK) {
        status = dp_record_to_json(&json, NULL, rec);
    }
    dp_alloc_fail_after(-1);
    dp_free(json);
    dp_scratch_free(scratch);
    if (status != DP_OK && status != DP_NO_MEMORY) {
        fail_msg("allocation %ld: %s: %s", k, dp_status_name(status), err.text);
    }
    return status == DP_OK;
}

static void extracting_survives(void **state)
{
    (void)state;
    const char *const inputs[] = {article, page};
    struct dp_packs *packs = NULL;
    assert_int_equal(dp_packs_load(&packs, tiny_packs, 1, NULL), DP_OK);
    for (size_t i = 0; i < sizeof(inputs) / sizeof(inputs[0]); i++) {
        for (long k = 0; !extract_with(packs, inputs[i], k); k = next_k(k)) {
            assert_true(k < GIVE_UP);
        }
    }
    dp_packs_free(packs);
}

/* A scratch that ran out of memory serves the next article as if nothing had happened. */
static void a_scratch_recovers(void **state)
{
    (void)state;
    struct dp_packs *packs = NULL;
    struct dp_scratch *scratch = NULL;
    const struct dp_record *rec = NULL;
    char *first = NULL, *second = NULL;
    struct dp_input in = {.bytes = article, .len = strlen(article), .fallback_time_us = DP_TIME_NONE};
    assert_int_equal(dp_packs_load(&packs, tiny_packs, 1, NULL), DP_OK);
    assert_int_equal(dp_scratch_new(&scratch), DP_OK);
    assert_int_equal(dp_extract(scratch, packs, &in, &rec, NULL), DP_OK);
    assert_int_equal(dp_record_to_json(&first, NULL, rec), DP_OK);
    dp_scratch_free(scratch);

    assert_int_equal(dp_scratch_new(&scratch), DP_OK);
    dp_alloc_fail_after(0);
    assert_int_equal(dp_extract(scratch, packs, &in, &rec, NULL), DP_NO_MEMORY);
    dp_alloc_fail_after(-1);
    assert_int_equal(dp_extract(scratch, packs, &in, &rec, NULL), DP_OK);
    assert_int_equal(dp_record_to_json(&second, NULL, rec), DP_OK);
    assert_string_equal(first, second);
    dp_free(first);
    dp_free(second);
    dp_scratch_free(scratch);
    dp_packs_free(packs);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(loading_packs_survives),
        cmocka_unit_test(extracting_survives),
        cmocka_unit_test(a_scratch_recovers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

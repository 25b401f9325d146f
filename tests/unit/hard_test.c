/* hard_test.c - texts made to be slow take time in proportion to their length, not to its square. */
#include "depesche/depesche.h"

#include "../bench/hard_input.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

enum { SHORT_BYTES = 16 * 1024, TIMES = 8 };

static double seconds(void)
{
    struct timespec now;

    assert_int_equal(clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now), 0);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* The least of three tries: what disturbs one only makes it longer. */
static double time_of(struct dp_scratch *scratch, const struct dp_packs *packs, const char *text, size_t len)
{
    double least = 1e9;

    for (int i = 0; i < 3; i++) {
        const struct dp_input in = {
            .bytes = text, .len = len, .format = DP_FORMAT_TEXT, .fallback_time_us = DP_TIME_NONE};
        const struct dp_record *rec;
        double begin = seconds(), took;

        assert_int_equal(dp_extract(scratch, packs, &in, &rec, NULL), DP_OK);
        took = seconds() - begin;
        least = took < least ? took : least;
    }
    return least;
}

/* Square time would take 8 times as long for each byte; a cache that is too small makes it 2 times. */
static void time_grows_with_the_length(void **state)
{
    const char *dir = DP_TEST_DIR "/support/pack-light";
    struct dp_packs *packs;
    struct dp_scratch *scratch;
    char *text = malloc(SHORT_BYTES * TIMES);

    (void)state;
    assert_non_null(text);
    assert_int_equal(dp_packs_load(&packs, (const char *const[]){DP_PACKS_DIR, dir}, 2, NULL), DP_OK);
    assert_int_equal(dp_scratch_new(&scratch), DP_OK);
    for (size_t kind = 0; hard_input_name(kind) != NULL; kind++) {
        double small, large;

        hard_input_make(kind, text, SHORT_BYTES);
        small = time_of(scratch, packs, text, SHORT_BYTES);
        hard_input_make(kind, text, SHORT_BYTES * TIMES);
        large = time_of(scratch, packs, text, SHORT_BYTES * TIMES);
        if (large > small * TIMES * 4) {
            fail_msg("%s: %d times the text takes %.1f times as long", hard_input_name(kind), TIMES, large / small);
        }
    }
    dp_scratch_free(scratch);
    dp_packs_free(packs);
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(time_grows_with_the_length)};

    return cmocka_run_group_tests_name("hard", tests, NULL, NULL);
}

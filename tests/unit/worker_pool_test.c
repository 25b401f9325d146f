/* worker_pool_test.c - every element once, on as many threads as there are, again and again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "pool.h"

enum { MOST = 1000, ROUNDS = 200 };

struct job {
    atomic_int seen[MOST];
    atomic_int busy[8]; /* calls under way, by thread number */
    atomic_int clashes;
};

static void note(void *arg, uint32_t i, uint32_t thread)
{
    struct job *job = arg;

    if (atomic_fetch_add(&job->busy[thread], 1) != 0) {
        atomic_fetch_add(&job->clashes, 1);
    }
    atomic_fetch_add(&job->seen[i], 1);
    atomic_fetch_sub(&job->busy[thread], 1);
}

static void check_threads(uint32_t threads)
{
    struct dp_pool *pool = dp_pool_new(threads);
    static struct job job;

    assert_non_null(pool);
    assert_int_equal(dp_pool_threads(pool), threads);
    for (uint32_t round = 0; round < ROUNDS; round++) {
        const uint32_t count = round % 7 == 0 ? MOST : round % 5;

        memset(&job, 0, sizeof(job));
        dp_pool_run(pool, count, note, &job);
        for (uint32_t i = 0; i < MOST; i++) {
            assert_int_equal(atomic_load(&job.seen[i]), i < count);
        }
        assert_int_equal(atomic_load(&job.clashes), 0);
    }
    dp_pool_free(pool);
}

static void test_every_element_once(void **state)
{
    (void)state;
    check_threads(1);
    check_threads(2);
    check_threads(8);
}

static void test_a_pool_can_end_unused(void **state)
{
    (void)state;
    dp_pool_free(dp_pool_new(4));
    dp_pool_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_element_once),
        cmocka_unit_test(test_a_pool_can_end_unused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

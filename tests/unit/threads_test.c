/* threads_test.c - threads that share packs, each with a scratch of its own, give the record that one alone gives. */
#include "depesche/depesche.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { THREADS = 4, ARTICLES = 24, ROUNDS = 3 };

struct job {
    const struct dp_packs *packs;
    char *records[ARTICLES]; /* owned */
    bool failed;
};

static char *extract_one(struct dp_scratch *scratch, const struct dp_packs *packs, int n)
{
    char bytes[400];
    int len = snprintf(
        bytes, sizeof(bytes),
        "Am %d. März verhaftete die Polizei in Wien drei Demonstranten, teilte Außenminister Nr%d mit. Soldaten "
        "töteten %d Ungarn.",
        n + 1, n, n + 2);
    struct dp_input in = {.bytes = bytes, .len = (size_t)len, .fallback_time_us = 1741770000000000};
    const struct dp_record *rec = NULL;
    char *json = NULL;
    if (dp_extract(scratch, packs, &in, &rec, NULL) != DP_OK || dp_record_to_json(&json, NULL, rec) != DP_OK) {
        return NULL;
    }
    return json;
}

static void *work(void *arg)
{
    struct job *job = arg;
    struct dp_scratch *scratch = NULL;
    if (dp_scratch_new(&scratch) != DP_OK) {
        job->failed = true;
        return NULL;
    }
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < ARTICLES; i++) {
            dp_free(job->records[i]);
            job->records[i] = extract_one(scratch, job->packs, i);
            job->failed |= job->records[i] == NULL;
        }
    }
    dp_scratch_free(scratch);
    return NULL;
}

static void records_do_not_depend_on_threads(void **state)
{
    (void)state;
    const char *const dirs[] = {DP_TEST_DIR "/support/pack-tiny"};
    struct dp_packs *packs = NULL;
    static struct job jobs[THREADS];
    pthread_t threads[THREADS];
    struct dp_error err;
    dp_error_clear(&err);
    if (dp_packs_load(&packs, dirs, 1, &err) != DP_OK) {
        fail_msg("%s:%u: %s", err.file, (unsigned)err.line, err.text);
    }
    for (int t = 0; t < THREADS; t++) {
        jobs[t].packs = packs;
        assert_int_equal(pthread_create(&threads[t], NULL, work, &jobs[t]), 0);
    }
    for (int t = 0; t < THREADS; t++) {
        assert_int_equal(pthread_join(threads[t], NULL), 0);
        assert_false(jobs[t].failed);
    }
    for (int i = 0; i < ARTICLES; i++) {
        for (int t = 1; t < THREADS; t++) {
            assert_string_equal(jobs[t].records[i], jobs[0].records[i]);
        }
    }
    for (int t = 0; t < THREADS; t++) {
        for (int i = 0; i < ARTICLES; i++) {
            dp_free(jobs[t].records[i]);
        }
    }
    dp_packs_free(packs);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(records_do_not_depend_on_threads)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * extract_bench.c - how fast the library is. Times are processor seconds of the thread, so that other programs on the
 * machine disturb them little.
 *
 *   rate PACKS CORPUS THREADS ROUNDS
 *       articles, sentences, tokens and bytes a second, and the time of each stage
 *   load PACKS ROUNDS
 *       loading the packs
 *   growth PACKS CORPUS full|quick
 *       cost against length, names in an article, size of the packs
 *   hard PACKS
 *       inputs of 1 MiB made to be slow; fails when one takes 3 seconds
 */
#include "bench.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

void bench_fail(const char *what, const char *why)
{
    (void)fprintf(stderr, "extract_bench: %s: %s\n", what, why);
    exit(1);
}

static double seconds_of(clockid_t clock)
{
    struct timespec now;

    if (clock_gettime(clock, &now) != 0) {
        bench_fail("clock", "cannot be read");
    }
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

double bench_cpu(void) { return seconds_of(CLOCK_THREAD_CPUTIME_ID); }

double bench_wall(void) { return seconds_of(CLOCK_MONOTONIC); }

void *bench_alloc(size_t count, size_t size)
{
    void *made = calloc(count > 0 ? count : 1, size);

    if (made == NULL) {
        bench_fail("memory", "there is none left");
    }
    return made;
}

struct dp_scratch *bench_scratch(void)
{
    struct dp_scratch *made;

    if (dp_scratch_new(&made) != DP_OK) {
        bench_fail("memory", "there is none left");
    }
    return made;
}

struct dp_packs *bench_packs(const char *const *dirs, size_t count)
{
    struct dp_packs *packs = NULL;
    struct dp_error err = {0};

    if (dp_packs_load(&packs, dirs, count, &err) != DP_OK) {
        bench_fail(dirs[0], err.text);
    }
    return packs;
}

double bench_text(struct dp_scratch *scratch, const struct dp_packs *packs, const char *text, size_t len,
                  const struct dp_record **out)
{
    const struct dp_input in = {
        .bytes = text, .len = len, .format = DP_FORMAT_TEXT, .fallback_time_us = INT64_C(1715558400000000)};
    struct dp_error err = {0};
    double begin = bench_cpu();

    if (dp_extract(scratch, packs, &in, out, &err) != DP_OK) {
        bench_fail("extract", err.text);
    }
    return bench_cpu() - begin;
}

double bench_exponent(const double *x, const double *y, size_t count)
{
    double mean_x = 0, mean_y = 0, xy = 0, xx = 0;

    for (size_t i = 0; i < count; i++) {
        mean_x += log(x[i]) / (double)count;
        mean_y += log(y[i]) / (double)count;
    }
    for (size_t i = 0; i < count; i++) {
        xy += (log(x[i]) - mean_x) * (log(y[i]) - mean_y);
        xx += (log(x[i]) - mean_x) * (log(x[i]) - mean_x);
    }
    return xy / xx;
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        int arguments;
        int (*run)(int argc, char **argv);
    } commands[] = {
        {"rate", 4, bench_rate}, {"load", 2, bench_load}, {"growth", 3, bench_growth}, {"hard", 1, bench_hard}};

    for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
        if (argc >= 2 && strcmp(argv[1], commands[i].name) == 0 && argc - 2 == commands[i].arguments) {
            return commands[i].run(argc - 2, argv + 2);
        }
    }
    (void)fputs("usage: extract_bench rate PACKS CORPUS THREADS ROUNDS | load PACKS ROUNDS | growth PACKS CORPUS "
                "full|quick | hard PACKS\n",
                stderr);
    return 2;
}

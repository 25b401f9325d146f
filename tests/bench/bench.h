/* bench.h - what the parts of extract_bench share. A failure ends the program with a line on standard error. */
#ifndef DP_BENCH_H
#define DP_BENCH_H

#include "depesche/depesche.h"
#include "pack/watch.h"

/* Articles in memory. */
struct bench_corpus {
    struct dp_input *at; /* [count], owning their bytes */
    size_t count;
    size_t bytes; /* of all of them */
};

/* What extracting articles took and found. */
struct bench_sum {
    double cpu;         /* seconds of the thread, the record's JSON included */
    double record_json; /* of them for the JSON */
    double stages[DP_STAGE_COUNT];
    uint64_t articles, bytes, tokens, sentences, mentions, entities, events;
    size_t arena_peak; /* bytes: the most that one article took */
};

/** Print `what` and `why`, and exit with status 1. */
_Noreturn void bench_fail(const char *what, const char *why);

/** Seconds of processor time of this thread; seconds on the wall. */
double bench_cpu(void);
double bench_wall(void);

/** Memory that must be there. */
void *bench_alloc(size_t count, size_t size);

/** All articles of a file or folder, see worker/corpus.h; freed with bench_corpus_free(). */
void bench_corpus_read(struct bench_corpus *out, const char *path);
void bench_corpus_free(struct bench_corpus *corpus);

/** Scratch memory, and loaded packs, that must be there; freed as the library's. */
struct dp_scratch *bench_scratch(void);
struct dp_packs *bench_packs(const char *const *dirs, size_t count);

/** Extract one article of plain text `len` bytes long; returns its seconds of processor time. */
double bench_text(struct dp_scratch *scratch, const struct dp_packs *packs, const char *text, size_t len,
                  const struct dp_record **out);

/** The exponent b of the curve y = a * x^b that fits best: 1 = linear, 2 = square. */
double bench_exponent(const double *x, const double *y, size_t count);

/* The commands: each prints one object of JSON. Arguments are those behind the command's name. */
int bench_rate(int argc, char **argv);
int bench_load(int argc, char **argv);
int bench_growth(int argc, char **argv);
int bench_hard(int argc, char **argv);

#endif

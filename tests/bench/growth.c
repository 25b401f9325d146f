/* growth.c - extract_bench growth: what more of something costs. */
#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { STEPS_MAX = 16, TRIES = 3 };

/* One line of measurements. */
struct curve {
    double x[STEPS_MAX], y[STEPS_MAX];
    size_t count;
};

static void print_curve(const char *name, const char *unit, const struct curve *curve, const char *end)
{
    (void)printf("\"%s\": {\"unit\": \"%s\", \"exponent\": %.3f, \"points\": [", name, unit,
                 bench_exponent(curve->x, curve->y, curve->count));
    for (size_t i = 0; i < curve->count; i++) {
        (void)printf("%s[%.0f, %.6f]", i > 0 ? ", " : "", curve->x[i], curve->y[i]);
    }
    (void)printf("]}%s", end);
}

/* The least of several tries: what disturbs a measurement only makes it longer. */
static double least_of(struct dp_scratch *scratch, const struct dp_packs *packs, const char *text, size_t len)
{
    const struct dp_record *rec;
    double least = 1e9;

    for (int i = 0; i < TRIES; i++) {
        double one = bench_text(scratch, packs, text, len, &rec);

        least = one < least ? one : least;
    }
    return least;
}

static void add_point(struct curve *curve, double x, double y)
{
    curve->x[curve->count] = x;
    curve->y[curve->count++] = y;
}

/* Ever more articles of the corpus in one text. */
static void by_length(struct curve *out, struct dp_scratch *scratch, const struct dp_packs *packs,
                      const struct bench_corpus *corpus)
{
    const size_t most = 1 << 20;
    char *text = bench_alloc(most, 1);
    size_t len = 0;

    for (size_t i = 0; len < most; i = (i + 1) % corpus->count) {
        size_t some = corpus->at[i].len < most - len ? corpus->at[i].len : most - len;

        memcpy(text + len, corpus->at[i].bytes, some);
        len += some;
        if (len < most) {
            text[len++] = '\n';
        }
    }
    for (size_t size = 4096; size <= most; size *= 2) {
        add_point(out, (double)size, least_of(scratch, packs, text, size));
    }
    free(text);
}

/* A name that no other number gives: "Dorvanek". */
static void print_name(char *out, size_t size, uint32_t number)
{
    static const char *const first[] = {"Dor", "Kel", "Mir", "Tas", "Vol", "Zan", "Bre", "Gul"};
    static const char *const middle[] = {"a", "e", "i", "o", "u", "av", "en", "ok"};
    static const char *const last[] = {"nek", "mann", "sch", "tin", "berg", "lin", "dor", "vic"};

    (void)snprintf(out, size, "%s%s%s%s%s", first[number & 7], middle[number >> 3 & 7], last[number >> 6 & 7],
                   number >= 512 ? middle[number >> 9 & 7] : "", number >= 4096 ? last[number >> 12 & 7] : "");
}

/* Every sentence with two persons of its own. */
static void by_names(struct curve *out, struct dp_scratch *scratch, const struct dp_packs *packs)
{
    const size_t most = 8192;
    char *text = bench_alloc(most, 160);
    size_t len = 0;
    uint32_t names = 0;

    for (size_t count = 64; count <= most; count *= 2) {
        for (; names < count; names++) {
            char name[64];

            print_name(name, sizeof(name), names);
            len +=
                (size_t)snprintf(text + len, 160, "Außenminister Jan %s traf am Montag Anna %s in Wien. ", name, name);
        }
        add_point(out, (double)count, least_of(scratch, packs, text, len));
    }
    free(text);
}

static void write_names(const char *path, uint32_t count)
{
    FILE *file = fopen(path, "w");

    if (file == NULL) {
        bench_fail(path, "cannot be written");
    }
    (void)fputs("@ type=ORG sectors=REB\n", file);
    for (uint32_t i = 0; i < count; i++) {
        char name[64];

        print_name(name, sizeof(name), i % 32768);
        (void)fprintf(file, "Liga %s %u\n", name, i / 32768);
    }
    if (fclose(file) != 0) {
        bench_fail(path, "cannot be written");
    }
}

/* The packs with ever more names over them: loading, and extracting the corpus. */
static void by_pack(struct curve *load, struct curve *extract, struct dp_scratch *scratch, const char *dir,
                    const struct bench_corpus *corpus)
{
    char root[] = "/tmp/depesche-growth.XXXXXX", lang[64], path[96];

    if (mkdtemp(root) == NULL) {
        bench_fail(root, "cannot be made");
    }
    (void)snprintf(lang, sizeof(lang), "%s/de", root);
    (void)snprintf(path, sizeof(path), "%s/many.gaz", lang);
    if (mkdir(lang, 0700) != 0) {
        bench_fail(lang, "cannot be made");
    }
    for (uint32_t count = 25000; count <= 400000; count *= 2) {
        double begin, loaded, took = 0;
        struct dp_packs *packs;

        write_names(path, count);
        begin = bench_cpu();
        packs = bench_packs((const char *const[]){dir, root}, 2);
        loaded = bench_cpu() - begin;
        add_point(load, count, loaded);
        for (size_t i = 0; i < corpus->count; i++) {
            const struct dp_record *rec;

            took += bench_text(scratch, packs, corpus->at[i].bytes, corpus->at[i].len, &rec);
        }
        add_point(extract, count, took / (double)corpus->count);
        dp_packs_free(packs);
    }
    (void)unlink(path);
    (void)rmdir(lang);
    (void)rmdir(root);
}

/* What loading costs beyond that of the packs as they are. */
static void less(struct curve *curve, double base)
{
    for (size_t i = 0; i < curve->count; i++) {
        curve->y[i] = curve->y[i] > base ? curve->y[i] - base : 1e-6;
    }
}

int bench_growth(int argc, char **argv)
{
    struct curve length = {.count = 0}, names = {.count = 0}, load = {.count = 0}, extract = {.count = 0};
    struct bench_corpus corpus;
    struct dp_scratch *scratch;
    struct dp_packs *packs;
    double begin = bench_cpu(), base;

    (void)argc;
    packs = bench_packs((const char *const[]){argv[0]}, 1);
    base = bench_cpu() - begin;
    bench_corpus_read(&corpus, argv[1]);
    if (dp_scratch_new(&scratch) != DP_OK) {
        bench_fail("memory", "there is none left");
    }
    by_length(&length, scratch, packs, &corpus);
    by_names(&names, scratch, packs);
    by_pack(&load, &extract, scratch, argv[0], &corpus);
    less(&load, base);
    (void)printf("{");
    print_curve("article_length", "bytes, s", &length, ", ");
    print_curve("names_in_article", "names, s", &names, ", ");
    print_curve("names_added_to_pack_load", "names, s more than without", &load, ", ");
    print_curve("names_added_to_pack_extract", "names, s an article", &extract, "}\n");
    bench_corpus_free(&corpus);
    dp_scratch_free(scratch);
    dp_packs_free(packs);
    return 0;
}

/*
 * growth.c - extract_bench growth: what more of something costs.
 *
 * Each point is the least of several tries: what disturbs a measurement only makes it longer. The exponent is that of
 * y = a * x^b, where y is the cost beyond what there is without any of it; r2 says how well a straight line fits.
 */
#include "bench.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { STEPS_MAX = 16 };

/* An exponent is measured to about a tenth. */
static const double linear_at_most = 1.15;

/* How far each curve goes. */
struct extent {
    size_t length_bytes; /* of the longest article, from 4 KiB */
    uint32_t names;      /* most in an article, from 64 */
    uint32_t pack_names; /* most added to a pack, from a sixteenth of it */
    int tries;           /* for each point */
};

/* One line of measurements. */
struct curve {
    double x[STEPS_MAX], y[STEPS_MAX];
    size_t count;
};

/* How well a straight line fits: 1 = every point lies on it. */
static double linear_r2(const struct curve *curve)
{
    double mean_x = 0, mean_y = 0, xy = 0, xx = 0, yy = 0;

    for (size_t i = 0; i < curve->count; i++) {
        mean_x += curve->x[i] / (double)curve->count;
        mean_y += curve->y[i] / (double)curve->count;
    }
    for (size_t i = 0; i < curve->count; i++) {
        xy += (curve->x[i] - mean_x) * (curve->y[i] - mean_y);
        xx += (curve->x[i] - mean_x) * (curve->x[i] - mean_x);
        yy += (curve->y[i] - mean_y) * (curve->y[i] - mean_y);
    }
    return xy * xy / (xx * yy);
}

static void print_curve(const char *name, const char *unit, const struct curve *curve, const char *end)
{
    const double exponent = bench_exponent(curve->x, curve->y, curve->count);

    (void)printf("\"%s\": {\"unit\": \"%s\", \"exponent\": %.3f, \"at_most_linear\": %s, \"r2\": %.4f, \"points\": [",
                 name, unit, exponent, exponent <= linear_at_most ? "true" : "false", linear_r2(curve));
    for (size_t i = 0; i < curve->count; i++) {
        (void)printf("%s[%.0f, %.6f]", i > 0 ? ", " : "", curve->x[i], curve->y[i]);
    }
    (void)printf("]}%s", end);
}

static double least_of(struct dp_scratch *scratch, const struct dp_packs *packs, const char *text, size_t len,
                       int tries)
{
    const struct dp_record *rec;
    double least = 1e9;

    for (int i = 0; i < tries; i++) {
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
                      const struct bench_corpus *corpus, const struct extent *extent)
{
    const size_t most = extent->length_bytes;
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
        add_point(out, (double)size, least_of(scratch, packs, text, size, extent->tries));
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
static void by_names(struct curve *out, struct dp_scratch *scratch, const struct dp_packs *packs,
                     const struct extent *extent)
{
    const uint32_t most = extent->names;
    char *text = bench_alloc(most, 160);
    size_t len = 0;
    uint32_t names = 0;

    for (uint32_t count = 64; count <= most; count *= 2) {
        for (; names < count; names++) {
            char name[64];

            print_name(name, sizeof(name), names);
            len +=
                (size_t)snprintf(text + len, 160, "Außenminister Jan %s traf am Montag Anna %s in Wien. ", name, name);
        }
        add_point(out, (double)count, least_of(scratch, packs, text, len, extent->tries));
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

/* Seconds of loading, the least of several; `*out` is the last one loaded. */
static double least_load(struct dp_packs **out, const char *const *dirs, size_t count, int tries)
{
    double least = 1e9;

    *out = NULL;
    for (int i = 0; i < tries; i++) {
        const double begin = bench_cpu();
        double took;

        dp_packs_free(*out);
        *out = bench_packs(dirs, count);
        took = bench_cpu() - begin;
        least = took < least ? took : least;
    }
    return least;
}

/* Seconds for an article of the corpus. */
static double mean_article(struct dp_scratch *scratch, const struct dp_packs *packs, const struct bench_corpus *corpus)
{
    double took = 0;

    for (size_t i = 0; i < corpus->count; i++) {
        const struct dp_record *rec;

        took += bench_text(scratch, packs, corpus->at[i].bytes, corpus->at[i].len, &rec);
    }
    return took / (double)corpus->count;
}

/* A folder of packs with one file of names. */
struct many_names {
    char root[40], lang[48], path[64];
};

static void make_many_names(struct many_names *out)
{
    *out = (struct many_names){.root = "/tmp/depesche-growth.XXXXXX"};
    if (mkdtemp(out->root) == NULL) {
        bench_fail(out->root, "cannot be made");
    }
    (void)snprintf(out->lang, sizeof(out->lang), "%s/de", out->root);
    (void)snprintf(out->path, sizeof(out->path), "%s/many.gaz", out->lang);
    if (mkdir(out->lang, 0700) != 0) {
        bench_fail(out->lang, "cannot be made");
    }
}

static void remove_many_names(const struct many_names *names)
{
    (void)unlink(names->path);
    (void)rmdir(names->lang);
    (void)rmdir(names->root);
}

/* The packs with ever more names over them: loading beyond what the packs alone take, and extracting the corpus. */
static void by_pack(struct curve *load, struct curve *extract, const char *dir, const struct bench_corpus *corpus,
                    const struct extent *extent)
{
    const uint32_t most = extent->pack_names;
    struct dp_scratch *scratch = bench_scratch();
    struct many_names names;
    struct dp_packs *packs;
    double base = least_load(&packs, (const char *const[]){dir}, 1, extent->tries);

    dp_packs_free(packs);
    make_many_names(&names);
    for (uint32_t count = most / 16; count <= most; count *= 2) {
        double loaded;

        write_names(names.path, count);
        loaded = least_load(&packs, (const char *const[]){dir, names.root}, 2, extent->tries);
        add_point(load, count, fmax(loaded - base, 1e-6));
        add_point(extract, count, mean_article(scratch, packs, corpus));
        dp_packs_free(packs);
    }
    remove_many_names(&names);
    dp_scratch_free(scratch);
}

int bench_growth(int argc, char **argv)
{
    const struct extent full = {1 << 18, 2048, 800000, 3}, quick = {1 << 15, 256, 16000, 1};
    const struct extent *extent = strcmp(argv[2], "quick") == 0 ? &quick : &full;
    struct curve length = {.count = 0}, names = {.count = 0}, load = {.count = 0}, extract = {.count = 0};
    struct dp_scratch *scratch = bench_scratch();
    struct dp_packs *packs = bench_packs((const char *const[]){argv[0]}, 1);
    struct bench_corpus corpus;

    (void)argc;
    bench_corpus_read(&corpus, argv[1]);
    by_length(&length, scratch, packs, &corpus, extent);
    by_names(&names, scratch, packs, extent);
    by_pack(&load, &extract, argv[0], &corpus, extent);
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

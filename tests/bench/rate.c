/* rate.c - extract_bench rate, load. */
#include "bench.h"

#include "corpus.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

enum { THREADS_MAX = 64 };

/* One thread's part of the work: every article whose index has its rest. */
struct worker {
    const struct dp_packs *packs;
    const struct bench_corpus *corpus;
    size_t first, step;
    uint32_t rounds;
    bool with_stages;
    double mark; /* processor time at the end of the last stage */
    struct bench_sum sum;
};

static enum dp_status keep_article(void *arg, const struct dp_input *in, struct dp_error *err)
{
    struct bench_corpus *corpus = arg;
    struct dp_input *grown = realloc(corpus->at, (corpus->count + 1) * sizeof(*grown));
    char *bytes = bench_alloc(in->len + 1, 1);

    (void)err;
    if (grown == NULL) {
        bench_fail("memory", "there is none left");
    }
    memcpy(bytes, in->bytes, in->len);
    corpus->at = grown;
    corpus->at[corpus->count] = *in;
    corpus->at[corpus->count].bytes = bytes;
    corpus->at[corpus->count].fallback_id = DP_STR_NONE;
    corpus->count++;
    corpus->bytes += in->len;
    return DP_OK;
}

void bench_corpus_read(struct bench_corpus *out, const char *path)
{
    struct dp_error err = {0};

    *out = (struct bench_corpus){NULL, 0, 0};
    if (dp_corpus_read(&(struct dp_corpus){NULL, keep_article, out}, path, &err) != DP_OK) {
        bench_fail(path, err.text);
    }
    if (out->count == 0) {
        bench_fail(path, "holds no article");
    }
}

void bench_corpus_free(struct bench_corpus *corpus)
{
    for (size_t i = 0; i < corpus->count; i++) {
        free((char *)(uintptr_t)corpus->at[i].bytes);
    }
    free(corpus->at);
}

static void stage_ends(void *arg, enum dp_stage stage)
{
    struct worker *worker = arg;
    double now = bench_cpu();

    worker->sum.stages[stage] += now - worker->mark;
    worker->mark = now;
}

static enum dp_status count_tokens(void *arg, const struct dp_pack *pack, struct dp_coder *coder)
{
    struct worker *worker = arg;

    (void)pack;
    worker->sum.tokens += coder->text->token_count;
    return DP_OK;
}

static void extract_one(struct worker *worker, struct dp_scratch *scratch, const struct dp_input *in)
{
    const struct dp_record *rec = NULL;
    struct bench_sum *sum = &worker->sum;
    struct dp_error err = {0};
    char *json = NULL;
    size_t json_len;
    double begin = bench_cpu();
    enum dp_status status;

    worker->mark = begin;
    status = dp_extract(scratch, worker->packs, in, &rec, &err);
    sum->articles++;
    sum->bytes += in->len;
    if (status == DP_OK) {
        double made = bench_cpu();

        sum->sentences += rec->sentence_count;
        sum->mentions += rec->mention_count;
        sum->entities += rec->entity_count;
        sum->events += rec->event_count;
        if (dp_record_to_json(&json, &json_len, rec) != DP_OK) {
            bench_fail("record", "no JSON");
        }
        free(json);
        sum->record_json += bench_cpu() - made;
    } else if (dp_status_class(status) != DP_CLASS_REJECT) {
        bench_fail("extract", err.text);
    }
    sum->cpu += bench_cpu() - begin;
}

static void *work(void *arg)
{
    struct worker *worker = arg;
    struct dp_scratch *scratch = bench_scratch();

    dp_scratch_watch(
        scratch,
        (struct dp_watch){.stage = worker->with_stages ? stage_ends : NULL, .coded = count_tokens, .arg = worker});
    for (uint32_t round = 0; round < worker->rounds; round++) {
        for (size_t i = worker->first; i < worker->corpus->count; i += worker->step) {
            extract_one(worker, scratch, &worker->corpus->at[i]);
        }
    }
    worker->sum.arena_peak = dp_scratch_peak_bytes(scratch);
    dp_scratch_free(scratch);
    return NULL;
}

static void add(struct bench_sum *to, const struct bench_sum *from)
{
    to->cpu += from->cpu;
    to->record_json += from->record_json;
    for (uint32_t s = 0; s < DP_STAGE_COUNT; s++) {
        to->stages[s] += from->stages[s];
    }
    to->articles += from->articles;
    to->bytes += from->bytes;
    to->tokens += from->tokens;
    to->sentences += from->sentences;
    to->mentions += from->mentions;
    to->entities += from->entities;
    to->events += from->events;
    to->arena_peak = from->arena_peak > to->arena_peak ? from->arena_peak : to->arena_peak;
}

/* All threads over the corpus; returns seconds on the wall. */
static double run_all(const struct worker *pattern, uint32_t threads, struct bench_sum *out)
{
    struct worker workers[THREADS_MAX];
    pthread_t ids[THREADS_MAX];
    double begin = bench_wall(), wall;

    for (uint32_t t = 0; t < threads; t++) {
        workers[t] = *pattern;
        workers[t].first = t;
        workers[t].step = threads;
        if (pthread_create(&ids[t], NULL, work, &workers[t]) != 0) {
            bench_fail("threads", "cannot be started");
        }
    }
    for (uint32_t t = 0; t < threads; t++) {
        (void)pthread_join(ids[t], NULL);
    }
    wall = bench_wall() - begin;
    *out = (struct bench_sum){0};
    for (uint32_t t = 0; t < threads; t++) {
        add(out, &workers[t].sum);
    }
    return wall;
}

static void print_rate(uint32_t threads, double wall, const struct bench_sum *sum, const struct bench_sum *staged)
{
    static const char *const names[] = {
#define DP_X(name, text) text,
        DP_STAGE_MAP(DP_X)
#undef DP_X
    };
    double core = (double)threads / sum->cpu, count = (double)staged->articles;

    (void)printf("{\"threads\": %u, \"wall_s\": %.3f, \"cpu_s\": %.3f, \"articles\": %llu, \"events\": %llu, "
                 "\"entities\": %llu, \"mentions\": %llu, \"bytes\": %llu, \"tokens_per_article\": %.1f, ",
                 threads, wall, sum->cpu, (unsigned long long)sum->articles, (unsigned long long)sum->events,
                 (unsigned long long)sum->entities, (unsigned long long)sum->mentions, (unsigned long long)sum->bytes,
                 (double)sum->tokens / (double)sum->articles);
    (void)printf("\"articles_per_s\": %.1f, \"sentences_per_s\": %.0f, \"tokens_per_s\": %.0f, \"mb_per_s\": %.3f, "
                 "\"articles_per_wall_s\": %.1f, ",
                 (double)sum->articles * core, (double)sum->sentences * core, (double)sum->tokens * core,
                 (double)sum->bytes * core / 1e6, (double)sum->articles / wall);
    (void)printf("\"arena_peak_bytes\": %zu, \"stage_us_per_article\": {", sum->arena_peak);
    for (uint32_t s = 0; s < DP_STAGE_COUNT; s++) {
        (void)printf("\"%s\": %.2f, ", names[s], staged->stages[s] / count * 1e6);
    }
    (void)printf("\"json\": %.2f}, \"mention_tokens_per_s\": %.0f, \"claim_event_us_per_450_tokens\": %.1f}\n",
                 staged->record_json / count * 1e6, (double)staged->tokens / staged->stages[DP_STAGE_MENTION],
                 (staged->stages[DP_STAGE_CLAIM] + staged->stages[DP_STAGE_EVENT]) / (double)staged->tokens * 450e6);
}

int bench_rate(int argc, char **argv)
{
    uint32_t threads = (uint32_t)strtoul(argv[2], NULL, 10);
    struct bench_corpus corpus;
    struct bench_sum sum, staged;
    struct worker pattern = {.rounds = (uint32_t)strtoul(argv[3], NULL, 10)};
    struct dp_packs *packs = bench_packs((const char *const[]){argv[0]}, 1);
    double wall;

    (void)argc;
    if (threads == 0 || threads > THREADS_MAX || pattern.rounds == 0) {
        bench_fail("rate", "1 to 64 threads and at least one round");
    }
    bench_corpus_read(&corpus, argv[1]);
    pattern.packs = packs;
    pattern.corpus = &corpus;
    wall = run_all(&pattern, threads, &sum);
    pattern.with_stages = true;
    (void)run_all(&pattern, threads, &staged);
    print_rate(threads, wall, &sum, &staged);
    bench_corpus_free(&corpus);
    dp_packs_free(packs);
    return 0;
}

int bench_load(int argc, char **argv)
{
    uint32_t rounds = (uint32_t)strtoul(argv[1], NULL, 10);
    double best_cpu = 1e9, best_wall = 1e9;
    struct rusage usage;

    (void)argc;
    for (uint32_t i = 0; i < rounds; i++) {
        double cpu = bench_cpu(), wall = bench_wall();
        struct dp_packs *packs = bench_packs((const char *const[]){argv[0]}, 1);

        cpu = bench_cpu() - cpu;
        wall = bench_wall() - wall;
        best_cpu = cpu < best_cpu ? cpu : best_cpu;
        best_wall = wall < best_wall ? wall : best_wall;
        dp_packs_free(packs);
    }
    (void)getrusage(RUSAGE_SELF, &usage);
    (void)printf("{\"load_cpu_s\": %.4f, \"load_wall_s\": %.4f, \"rss_peak_mb\": %.1f}\n", best_cpu, best_wall,
                 (double)usage.ru_maxrss / 1024);
    return 0;
}

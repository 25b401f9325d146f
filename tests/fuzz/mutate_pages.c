/*
 * mutate_pages.c - web pages broken in thousands of ways are all read: no crash, no second of CPU for one, memory in
 * bounds, valid text.
 *
 * usage: mutate_pages SEED_PAGE...
 * DEPESCHE_TEST_PAGES is how many pages are read (8000). The page that fails is written to mutated.html in the
 * working directory, and its number is printed: the same seeds make the same page again.
 */
#include "mutate.h"

#include "base/utf8.h"
#include "decode/decode.h"

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Sanitizers multiply time and memory. */
#ifdef DP_TEST_SANITIZED
enum { SLOWER = 8, PAGES = 2000, RESIDENT_KB = 4 * 1024 * 1024 };
#else
enum { SLOWER = 1, PAGES = 8000, RESIDENT_KB = 256 * 1024 };
#endif
enum {
    HUNG_S = 60,               /* of clock, for one page */
    ARENA_BYTES_PER_BYTE = 64, /* what an article keeps in memory for a byte of page, */
    ARENA_BYTES = 1024 * 1024, /* and for a page of no bytes */
    PASSED = 0,
    FAILED = 1
};

struct summary {
    uint64_t rejected, without_main_text;
    double total_s, worst_s;
    uint64_t worst_page;
    size_t arena_bytes;
};

static double cpu_s(void)
{
    struct timespec now = {0};

    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static bool read_seed(struct mutate_page *out, const char *path)
{
    FILE *file = fopen(path, "rb");

    if (file == NULL) {
        return false;
    }
    *out = (struct mutate_page){.at = malloc(MUTATE_MAX_BYTES)};
    if (out->at != NULL) {
        out->len = fread(out->at, 1, MUTATE_MAX_BYTES, file);
    }
    (void)fclose(file);
    if (out->len > 0) {
        char *fitted = realloc(out->at, out->len);

        out->at = fitted == NULL ? out->at : fitted;
    }
    return out->len > 0;
}

static const char *fault_of(const struct dp_article *article, enum dp_status status)
{
    if (status != DP_OK) {
        return dp_status_class(status) == DP_CLASS_REJECT ? NULL : "the page is neither read nor refused";
    }
    if (dp_utf8_valid_prefix(article->body.ptr, article->body.len) != article->body.len ||
        dp_utf8_valid_prefix(article->title.ptr, article->title.len) != article->title.len) {
        return "its text is no valid UTF-8";
    }
    return (article->flags & ~(uint32_t)DP_FLAG_ALL) == 0 ? NULL : "it has flags that there are not";
}

/* What is wrong with reading `page`; NULL = nothing. */
static const char *try_page(struct summary *sum, struct dp_arena *arena, const struct mutate_page *page,
                            uint64_t number)
{
    const struct dp_input in = {
        .bytes = page->at, .len = page->len, .format = DP_FORMAT_HTML, .fallback_time_us = DP_TIME_NONE};
    struct dp_article article = {0};
    struct dp_error err = {0};
    double begin = cpu_s(), took;
    enum dp_status status;

    dp_arena_reset(arena);
    arena->peak_bytes = 0;
    status = dp_decode(&article, arena, &in, &err);
    took = cpu_s() - begin;
    sum->total_s += took;
    if (took > sum->worst_s) {
        sum->worst_s = took;
        sum->worst_page = number;
    }
    sum->arena_bytes = arena->peak_bytes > sum->arena_bytes ? arena->peak_bytes : sum->arena_bytes;
    sum->rejected += status != DP_OK;
    sum->without_main_text += status == DP_OK && (article.flags & DP_FLAG_NO_MAIN_TEXT) != 0;
    if (took > SLOWER) {
        return "it takes more than a second of CPU";
    }
    if (arena->peak_bytes > ARENA_BYTES + page->len * ARENA_BYTES_PER_BYTE) {
        return "it takes more memory than its length accounts for";
    }
    return fault_of(&article, status);
}

static void print_summary(const struct summary *sum, uint64_t count, long resident_kb)
{
    printf("%" PRIu64 " pages, %" PRIu64 " refused, %" PRIu64
           " without main text, %.1f s of CPU, worst %.3f s (page %" PRIu64
           "), arena at most %.1f MB, resident at most %.1f MB\n",
           count, sum->rejected, sum->without_main_text, sum->total_s, sum->worst_s, sum->worst_page,
           (double)sum->arena_bytes / 1e6, (double)resident_kb / 1e3);
}

/* Read all pages, telling `progress` the number of each before it begins. */
static int read_pages(const struct mutate_page *seeds, size_t seed_count, uint64_t count, int progress)
{
    struct mutate_page page = {.at = malloc(MUTATE_MAX_BYTES)};
    struct dp_arena arena = {0};
    struct summary sum = {0};
    struct rusage usage = {0};
    const char *fault = page.at == NULL ? "no memory" : NULL;

    for (uint64_t i = 0; i < count && fault == NULL; i++) {
        mutate_page(&page, seeds, seed_count, i);
        (void)alarm(HUNG_S);
        if (write(progress, &i, sizeof(i)) != (ssize_t)sizeof(i)) {
            return FAILED;
        }
        fault = try_page(&sum, &arena, &page, i);
    }
    (void)getrusage(RUSAGE_SELF, &usage);
    print_summary(&sum, count, usage.ru_maxrss);
    if (fault == NULL && usage.ru_maxrss > RESIDENT_KB) {
        fault = "the process has grown too large";
    }
    if (fault != NULL) {
        printf("%s\n", fault);
    }
    dp_arena_free(&arena);
    free(page.at);
    return fault == NULL ? PASSED : FAILED;
}

/* The last number that comes through the pipe; -1 when none does. */
static int64_t last_number(int progress)
{
    int64_t last = -1;
    int64_t number;

    while (read(progress, &number, sizeof(number)) == (ssize_t)sizeof(number)) {
        last = number;
    }
    return last;
}

static void keep_page(const struct mutate_page *seeds, size_t seed_count, int64_t number)
{
    struct mutate_page page = {.at = malloc(MUTATE_MAX_BYTES)};
    FILE *file = fopen("mutated.html", "wb");

    if (page.at != NULL && file != NULL) {
        mutate_page(&page, seeds, seed_count, (uint64_t)number);
        (void)fwrite(page.at, 1, page.len, file);
        printf("page %" PRId64 ", kept in mutated.html\n", number);
    }
    if (file != NULL) {
        (void)fclose(file);
    }
    free(page.at);
}

/* Pages are read in a process of its own, so that one that ends it is known. */
static int run(const struct mutate_page *seeds, size_t seed_count, uint64_t count)
{
    int progress[2];
    int status = 0;
    int64_t last;
    pid_t pid;

    if (pipe(progress) != 0 || (pid = fork()) < 0) {
        perror("mutate_pages");
        return FAILED;
    }
    if (pid == 0) {
        (void)close(progress[0]);
        exit(read_pages(seeds, seed_count, count, progress[1]));
    }
    (void)close(progress[1]);
    last = last_number(progress[0]);
    (void)close(progress[0]);
    if (waitpid(pid, &status, 0) != pid) {
        return FAILED;
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) == PASSED && last == (int64_t)count - 1) {
        return PASSED;
    }
    if (WIFSIGNALED(status)) {
        printf("ended by signal %d\n", WTERMSIG(status));
    }
    if (last >= 0) {
        keep_page(seeds, seed_count, last);
    }
    return FAILED;
}

int main(int argc, char **argv)
{
    const char *wanted = getenv("DEPESCHE_TEST_PAGES");
    uint64_t count = wanted == NULL ? PAGES : strtoull(wanted, NULL, 10);
    struct mutate_page *seeds = calloc((size_t)argc, sizeof(*seeds));
    size_t seed_count = 0;
    int result = FAILED;

    for (int i = 1; i < argc && seeds != NULL; i++) {
        if (!read_seed(&seeds[seed_count++], argv[i])) {
            fprintf(stderr, "mutate_pages: %s cannot be read or is empty\n", argv[i]);
            count = 0;
        }
    }
    if (seed_count > 0 && count > 0) {
        result = run(seeds, seed_count, count);
    }
    for (size_t i = 0; i < seed_count; i++) {
        free(seeds[i].at);
    }
    free(seeds);
    return result;
}

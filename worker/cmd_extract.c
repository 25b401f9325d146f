/* cmd_extract.c - depesche extract: articles from files or standard input, records to standard output. */
#include "command.h"
#include "depesche/depesche.h"
#include "html.h"
#include "line_reader.h"
#include "log.h"
#include "mem.h"
#include "options.h"
#include "pool.h"
#include "pretty.h"
#include "reasons.h"
#include "setup.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ARTICLE_MAX_BYTES = 32 * 1024 * 1024 /* as the library's limit, which has the last word */ };

/* What one article became. */
struct answer {
    char *text; /* record or error as one line of JSON, or a page for people; NULL = nothing to print */
    size_t len;
    bool rejected;
    struct dp_error err;
};

struct job {
    const struct dp_config *config;
    const char *input; /* for messages */
    struct dp_field_map fields;
    struct dp_packs *packs;
    struct dp_pool *pool;
    struct dp_scratch **scratches; /* [threads of pool] */
    struct dp_reasons *reasons;    /* [threads of pool] of the article in hand; NULL = nobody asked */
    struct dp_pretty pretty;
    bool any_rejected;

    /* the articles in hand */
    const struct dp_line *lines;
    struct answer *answers;
    size_t answer_size;
    enum dp_format format;
    atomic_int status; /* enum dp_status: the first that ends the program */
};

static enum dp_status io_error(struct dp_error *err, const char *stage, const char *what)
{
    char reason[128];

    if (strerror_r(errno, reason, sizeof(reason)) != 0) {
        reason[0] = '\0';
    }
    return dp_error_set(err, DP_IO, stage, "%s: %s", what, reason);
}

static void stop(struct job *job, enum dp_status status)
{
    int none = DP_OK;

    (void)atomic_compare_exchange_strong(&job->status, &none, (int)status);
}

/* What is printed in a line of its own and can be read by a program. */
static bool is_json(const struct job *job) { return job->config->format == DP_SHOW_JSON && job->reasons == NULL; }

static enum dp_status show_record(struct answer *answer, const struct job *job, const struct dp_record *rec,
                                  uint32_t thread)
{
    const struct dp_reasons *reasons = job->reasons == NULL ? NULL : &job->reasons[thread];
    struct dp_buf page = {0};

    if (is_json(job)) {
        return dp_record_to_json(&answer->text, &answer->len, rec);
    }
    if (job->config->format == DP_SHOW_HTML) {
        dp_page_record(&page, rec, reasons);
    } else if (reasons != NULL) {
        dp_reasons_print(&page, rec, reasons);
    } else {
        dp_pretty_record(&page, rec, &job->pretty);
    }
    return dp_buf_take(&answer->text, &answer->len, &page);
}

/* In JSON the reason stands in the record's place; people read it among the messages. */
static enum dp_status show_rejection(struct answer *answer, const struct job *job, struct dp_str id)
{
    answer->rejected = true;
    if (!is_json(job)) {
        return DP_OK;
    }
    return dp_error_to_json(&answer->text, &answer->len, id, &answer->err);
}

static enum dp_status extract(struct job *job, const struct dp_line *line, struct answer *answer, uint32_t thread)
{
    const struct dp_input in = {.bytes = line->bytes,
                                .len = line->len,
                                .format = job->format,
                                .fields = &job->fields,
                                .fallback_time_us = DP_TIME_NONE};
    struct dp_scratch *scratch = job->scratches[thread];
    const struct dp_record *rec = NULL;
    enum dp_status status;

    dp_error_clear(&answer->err);
    if (line->too_long) {
        (void)dp_error_set(&answer->err, DP_TOO_LARGE, "decode", "the article has more than %d bytes",
                           ARTICLE_MAX_BYTES);
        return show_rejection(answer, job, DP_STR_NONE);
    }
    if (job->reasons != NULL) {
        dp_reasons_clear(&job->reasons[thread]);
    }
    status = dp_extract(scratch, job->packs, &in, &rec, &answer->err);
    if (status == DP_OK) {
        return show_record(answer, job, rec, thread);
    }
    if (dp_status_class(status) == DP_CLASS_REJECT) {
        return show_rejection(answer, job, dp_scratch_article_id(scratch));
    }
    return status;
}

static void extract_one(void *arg, uint32_t i, uint32_t thread)
{
    struct job *job = arg;
    const enum dp_status status = extract(job, &job->lines[i], &job->answers[i], thread);

    if (status != DP_OK) {
        stop(job, status);
    }
}

static void print(struct job *job, const struct answer *answer)
{
    if (answer->rejected) {
        job->any_rejected = true;
    }
    if (answer->text == NULL) {
        (void)fprintf(stderr, "depesche extract: %s: %s: %s\n", job->input, answer->err.stage, answer->err.text);
        return;
    }
    (void)fwrite(answer->text, 1, answer->len, stdout);
    if (is_json(job)) {
        (void)fputc('\n', stdout);
    }
}

/* All articles in hand, on all threads; the records in the order of the articles. */
static enum dp_status extract_batch(struct job *job, const struct dp_line *lines, size_t count, struct dp_error *err)
{
    enum dp_status status;

    if (count > job->answer_size) {
        job->answer_size = count;
        job->answers = dp_need_more(job->answers, count * sizeof(*job->answers));
    }
    memset(job->answers, 0, count * sizeof(*job->answers));
    job->lines = lines;
    dp_pool_run(job->pool, (uint32_t)count, extract_one, job);
    status = (enum dp_status)atomic_load(&job->status);
    for (size_t i = 0; i < count; i++) {
        if (status == DP_OK) {
            print(job, &job->answers[i]);
        }
        dp_free(job->answers[i].text);
    }
    if (status != DP_OK) {
        return dp_error_set(err, status, "extract", "%s", dp_status_text(status));
    }
    if (fflush(stdout) != 0 || ferror(stdout)) {
        return io_error(err, "output", "the records cannot be written");
    }
    return DP_OK;
}

static enum dp_status extract_lines(struct job *job, int fd, struct dp_error *err)
{
    struct dp_line_reader reader = {.fd = fd, .max_bytes = ARTICLE_MAX_BYTES};
    const struct dp_line *lines;
    size_t count = 1;
    enum dp_status status = DP_OK;

    job->format = DP_FORMAT_JSON;
    while (status == DP_OK && count > 0) {
        status = dp_line_reader_next(&reader, &lines, &count, err);
        if (status == DP_OK && count > 0) {
            status = extract_batch(job, lines, count, err);
        }
    }
    dp_line_reader_free(&reader);
    return status;
}

/* The whole input as one article; one byte over the limit is enough to know that it is too long. */
static enum dp_status extract_whole(struct job *job, int fd, struct dp_error *err)
{
    char *bytes = dp_need(ARTICLE_MAX_BYTES + 1);
    struct dp_line whole = {.bytes = bytes};
    ssize_t got = 1;
    enum dp_status status;

    while (got != 0 && whole.len <= ARTICLE_MAX_BYTES) {
        got = read(fd, bytes + whole.len, ARTICLE_MAX_BYTES + 1 - whole.len);
        if (got < 0 && errno != EINTR) {
            status = io_error(err, "input", job->input);
            free(bytes);
            return status;
        }
        whole.len += got > 0 ? (size_t)got : 0;
    }
    whole.too_long = whole.len > ARTICLE_MAX_BYTES;
    job->format = DP_FORMAT_AUTO;
    status = extract_batch(job, &whole, 1, err);
    free(bytes);
    return status;
}

static enum dp_status extract_input(struct job *job, const char *path, struct dp_error *err)
{
    const bool is_stdin = strcmp(path, "-") == 0;
    const int fd = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    enum dp_status status;

    if (fd < 0) {
        return io_error(err, "input", path);
    }
    job->input = is_stdin ? "standard input" : path;
    status = job->config->jsonl ? extract_lines(job, fd, err) : extract_whole(job, fd, err);
    if (!is_stdin) {
        (void)close(fd);
    }
    return status;
}

static void explain(struct job *job, uint32_t threads)
{
    job->reasons = dp_need_zeroed(threads, sizeof(*job->reasons));
    for (uint32_t i = 0; i < threads; i++) {
        dp_scratch_explain(job->scratches[i], dp_reasons_add, &job->reasons[i]);
    }
}

static enum dp_status open_job(struct job *job, struct dp_error *err)
{
    const uint32_t threads = job->config->jsonl ? dp_setup_threads(job->config) : 1;

    DP_TRY(dp_setup_fields(&job->fields, &job->config->fields, err));
    DP_TRY(dp_setup_packs(&job->packs, job->config, err));
    job->pretty = dp_pretty_for(STDOUT_FILENO, (enum dp_colour_choice)job->config->color);
    job->pool = dp_pool_new(threads);
    if (job->pool == NULL) {
        return dp_error_set(err, DP_NO_MEMORY, "extract", "%" PRIu32 " threads could not be started", threads);
    }
    job->scratches = dp_need_zeroed(threads, sizeof(struct dp_scratch *));
    for (uint32_t i = 0; i < threads; i++) {
        DP_TRY(dp_scratch_new(&job->scratches[i]));
    }
    if (job->config->explain) {
        explain(job, threads);
    }
    return DP_OK;
}

static void close_job(struct job *job)
{
    for (uint32_t i = 0; job->scratches != NULL && i < dp_pool_threads(job->pool); i++) {
        dp_scratch_free(job->scratches[i]);
        if (job->reasons != NULL) {
            dp_reasons_free(&job->reasons[i]);
        }
    }
    free(job->reasons);
    dp_pool_free(job->pool);
    dp_packs_free(job->packs);
    free(job->scratches);
    free(job->answers);
}

static enum dp_status run(struct job *job, struct dp_error *err)
{
    const struct dp_config *config = job->config;

    DP_TRY(open_job(job, err));
    if (config->arg_count == 0) {
        return extract_input(job, "-", err);
    }
    for (int i = 0; i < config->arg_count; i++) {
        DP_TRY(extract_input(job, config->args[i], err));
    }
    return DP_OK;
}

int dp_cmd_extract(int argc, char **argv)
{
    struct dp_config config;
    struct job job = {.config = &config};
    struct dp_error err;
    enum dp_parse parse = dp_config_read(&config, DP_COMMAND_INDEX_extract, argc, argv);
    int exit_status;

    if (parse == DP_PARSE_GO && config.format > DP_SHOW_HTML) {
        (void)fputs("depesche extract: --format is json, pretty or html\n", stderr);
        parse = DP_PARSE_WRONG;
    }
    exit_status = dp_parse_exit(parse);
    dp_error_clear(&err);
    if (parse == DP_PARSE_GO) {
        if (run(&job, &err) != DP_OK) {
            dp_log_failure("extract", &err);
            exit_status = DP_EXIT_FAILED;
        } else if (job.any_rejected && config.strict) {
            exit_status = DP_EXIT_FAILED;
        }
        close_job(&job);
    }
    dp_config_free(&config);
    return exit_status;
}

/* corpus.c - walks folders, reads files, cuts them into articles. */
#include "corpus.h"

#include "line_reader.h"
#include "mem.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { ARTICLE_MAX_BYTES = 32 * 1024 * 1024, DEPTH_MAX = 16 };

static enum dp_status read_path(const struct dp_corpus *corpus, const char *path, int depth, struct dp_error *err);

static enum dp_status failed(struct dp_error *err, const char *path)
{
    char reason[128];

    if (strerror_r(errno, reason, sizeof(reason)) != 0) {
        reason[0] = '\0';
    }
    return dp_error_set(err, DP_IO, "corpus", "%s: %s", path, reason);
}

static bool ends_with(const char *name, const char *ending)
{
    size_t len = strlen(name);
    size_t tail = strlen(ending);

    return len >= tail && strcmp(name + len - tail, ending) == 0;
}

static enum dp_status take(const struct dp_corpus *corpus, const char *bytes, size_t len, enum dp_format format,
                           struct dp_error *err)
{
    const struct dp_input in = {
        .bytes = bytes, .len = len, .format = format, .fields = corpus->fields, .fallback_time_us = DP_TIME_NONE};

    return corpus->take(corpus->arg, &in, err);
}

/* "category;'text with ''quotes'' doubled'" */
static enum dp_status take_row(const struct dp_corpus *corpus, const struct dp_line *line, struct dp_error *err)
{
    const char *semicolon = memchr(line->bytes, ';', line->len);
    const char *from = semicolon == NULL ? line->bytes : semicolon + 1;
    const char *end = line->bytes + line->len;
    char quote = '\0';
    char *text;
    size_t len = 0;
    enum dp_status status = DP_OK;

    if (end - from >= 2 && (*from == '\'' || *from == '"') && end[-1] == *from) {
        quote = *from++;
        end--;
    }
    text = dp_need((size_t)(end - from) + 1);
    for (; from < end; from++) {
        text[len++] = *from;
        if (quote != '\0' && *from == quote && from + 1 < end && from[1] == quote) {
            from++;
        }
    }
    if (len > 0) {
        status = take(corpus, text, len, DP_FORMAT_TEXT, err);
    }
    free(text);
    return status;
}

static enum dp_status take_line(const struct dp_corpus *corpus, const struct dp_line *line, bool csv,
                                struct dp_error *err)
{
    if (line->too_long || line->len == 0) {
        return DP_OK;
    }
    return csv ? take_row(corpus, line, err) : take(corpus, line->bytes, line->len, DP_FORMAT_JSON, err);
}

static enum dp_status read_lines(const struct dp_corpus *corpus, int fd, bool csv, struct dp_error *err)
{
    struct dp_line_reader reader = {.fd = fd, .max_bytes = ARTICLE_MAX_BYTES};
    const struct dp_line *lines;
    size_t count = 1;
    enum dp_status status = DP_OK;

    while (status == DP_OK && count > 0) {
        status = dp_line_reader_next(&reader, &lines, &count, err);
        for (size_t i = 0; i < count && status == DP_OK; i++) {
            status = take_line(corpus, &lines[i], csv, err);
        }
    }
    dp_line_reader_free(&reader);
    return status;
}

static enum dp_status read_whole(const struct dp_corpus *corpus, int fd, const char *path, struct dp_error *err)
{
    char *bytes = dp_need(ARTICLE_MAX_BYTES);
    size_t len = 0;
    ssize_t got = 1;
    enum dp_status status;

    while (got != 0 && len < ARTICLE_MAX_BYTES) {
        got = read(fd, bytes + len, ARTICLE_MAX_BYTES - len);
        if (got < 0 && errno != EINTR) {
            status = failed(err, path);
            free(bytes);
            return status;
        }
        len += got > 0 ? (size_t)got : 0;
    }
    status = take(corpus, bytes, len, DP_FORMAT_AUTO, err);
    free(bytes);
    return status;
}

static bool starts_with_brace(int fd)
{
    char head[64];
    ssize_t got = read(fd, head, sizeof(head));
    ssize_t i = 0;

    while (i < got && strchr(" \t\r\n", head[i]) != NULL) {
        i++;
    }
    return i < got && head[i] == '{' && lseek(fd, 0, SEEK_SET) == 0;
}

/* *.json is one article, however many lines it takes. */
static enum dp_status read_file(const struct dp_corpus *corpus, const char *path, struct dp_error *err)
{
    bool csv = ends_with(path, ".csv");
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    enum dp_status status;

    if (fd < 0) {
        return failed(err, path);
    }
    if (csv || (!ends_with(path, ".json") && starts_with_brace(fd))) {
        status = read_lines(corpus, fd, csv, err);
    } else {
        status = lseek(fd, 0, SEEK_SET) == 0 ? read_whole(corpus, fd, path, err) : failed(err, path);
    }
    (void)close(fd);
    return status;
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

/* The names in `dir`, in order; the caller frees the list and each. */
static char **names_in(DIR *dir, size_t *count)
{
    char **names = NULL;
    size_t size = 0;
    struct dirent *entry;

    *count = 0;
    while ((entry = readdir(dir)) != NULL) {
        if (entry->d_name[0] == '.') {
            continue;
        }
        if (*count == size) {
            size = size == 0 ? 64 : size * 2;
            names = dp_need_more(names, size * sizeof(*names));
        }
        names[(*count)++] = dp_need_strdup(entry->d_name);
    }
    if (*count > 0) {
        qsort(names, *count, sizeof(*names), by_name);
    }
    return names;
}

static enum dp_status read_folder(const struct dp_corpus *corpus, const char *path, int depth, struct dp_error *err)
{
    DIR *dir = opendir(path);
    enum dp_status status = DP_OK;
    size_t count;
    char **names;

    if (dir == NULL) {
        return failed(err, path);
    }
    names = names_in(dir, &count);
    (void)closedir(dir);
    for (size_t i = 0; i < count; i++) {
        char *below = dp_need_printf("%s/%s", path, names[i]);

        if (status == DP_OK) {
            status = read_path(corpus, below, depth + 1, err);
        }
        free(below);
        free(names[i]);
    }
    free(names);
    return status;
}

static enum dp_status read_path(const struct dp_corpus *corpus, const char *path, int depth, struct dp_error *err)
{
    struct stat info;

    if (stat(path, &info) != 0) {
        return failed(err, path);
    }
    if (S_ISDIR(info.st_mode)) {
        return depth < DEPTH_MAX ? read_folder(corpus, path, depth, err) : DP_OK;
    }
    return S_ISREG(info.st_mode) ? read_file(corpus, path, err) : DP_OK;
}

enum dp_status dp_corpus_read(const struct dp_corpus *corpus, const char *path, struct dp_error *err)
{
    return read_path(corpus, path, 0, err);
}

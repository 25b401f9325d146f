/* line_reader.c - a buffer that holds whole lines and the beginning of the next. */
#include "line_reader.h"

#include "mem.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PIECE_BYTES = 256 * 1024, BATCH_BYTES = 4 * 1024 * 1024 };

static void add_line(struct dp_line_reader *r, struct dp_line line)
{
    if (r->line_count == r->line_size) {
        r->line_size = r->line_size == 0 ? 64 : r->line_size * 2;
        r->line = dp_need_more(r->line, r->line_size * sizeof(*r->line));
    }
    r->line[r->line_count++] = line;
}

static void drop_batch(struct dp_line_reader *r)
{
    if (r->used > 0) {
        memmove(r->buffer, r->buffer + r->used, r->len - r->used);
    }
    r->len -= r->used;
    r->used = 0;
    r->line_count = 0;
}

static enum dp_status read_piece(struct dp_line_reader *r, struct dp_error *err)
{
    ssize_t got;

    if (r->size - r->len < PIECE_BYTES) {
        r->size = r->size * 2 + PIECE_BYTES;
        r->buffer = dp_need_more(r->buffer, r->size);
    }
    do {
        got = read(r->fd, r->buffer + r->len, r->size - r->len);
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
        return dp_error_set(err, DP_IO, "input", "the articles cannot be read (error %d)", errno);
    }
    r->at_end = got == 0;
    r->len += (size_t)got;
    return DP_OK;
}

static bool is_more_ready(const struct dp_line_reader *r)
{
    struct pollfd ready = {.fd = r->fd, .events = POLLIN};

    return r->len < BATCH_BYTES && poll(&ready, 1, 0) > 0;
}

/* Read until a line is complete, and on while that needs no waiting. A line that is too long is not kept. */
static enum dp_status fill(struct dp_line_reader *r, struct dp_error *err)
{
    bool has_line = false;

    while (!r->at_end && !(has_line && !is_more_ready(r))) {
        const size_t before = r->len;

        DP_TRY(read_piece(r, err));
        has_line = has_line || memchr(r->buffer + before, '\n', r->len - before) != NULL;
        if (!has_line && r->len > r->max_bytes + 1) {
            r->skipping = true;
            r->len = 0;
        }
    }
    return DP_OK;
}

/* The line of `len` bytes that begins the unread ones. */
static void take_line(struct dp_line_reader *r, size_t len)
{
    struct dp_line line = {r->buffer + r->used, len, false};

    if (len > 0 && line.bytes[len - 1] == '\r') {
        line.len--;
    }
    if (r->skipping || line.len > r->max_bytes) {
        line.too_long = true;
        line.len = 0;
    }
    r->skipping = false;
    r->used += len;
    r->used += r->used < r->len; /* its end, which the last line may lack */
    add_line(r, line);
}

enum dp_status dp_line_reader_next(struct dp_line_reader *reader, const struct dp_line **lines, size_t *count,
                                   struct dp_error *err)
{
    drop_batch(reader);
    DP_TRY(fill(reader, err));
    while (reader->used < reader->len) {
        const char *begin = reader->buffer + reader->used;
        const char *end = memchr(begin, '\n', reader->len - reader->used);

        if (end == NULL) {
            break;
        }
        take_line(reader, (size_t)(end - begin));
    }
    if (reader->at_end && (reader->used < reader->len || reader->skipping)) {
        take_line(reader, reader->len - reader->used);
    }
    *lines = reader->line;
    *count = reader->line_count;
    return DP_OK;
}

void dp_line_reader_free(struct dp_line_reader *reader)
{
    free(reader->buffer);
    free(reader->line);
    *reader = (struct dp_line_reader){.fd = reader->fd, .max_bytes = reader->max_bytes};
}

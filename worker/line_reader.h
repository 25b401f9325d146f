/*
 * line_reader.h - lines of a file or pipe, as many at a time as are there already: a file in large pieces, a slow pipe
 * line by line. Memory stays bounded whatever the length of a line.
 */
#ifndef DP_WORKER_LINE_READER_H
#define DP_WORKER_LINE_READER_H

#include "depesche/status.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One line without its end (LF or CRLF). */
struct dp_line {
    const char *bytes; /* borrowed from the reader, until the next call on it */
    size_t len;
    bool too_long; /* it has more than max_bytes, which were thrown away */
};

/* Set fd and max_bytes, the rest zero; release with dp_line_reader_free(). */
struct dp_line_reader {
    int fd;
    size_t max_bytes; /* of one line */

    char *buffer;
    size_t size, len; /* bytes of `buffer`, and how many of them are read */
    size_t used;      /* bytes that the last batch took */
    bool at_end;
    bool skipping;        /* inside a line that is too long */
    struct dp_line *line; /* the last batch */
    size_t line_count, line_size;
};

/**
 * Wait for at least one line, and take all that can be had without waiting, up to a few megabytes.
 *
 * @param lines  set on DP_OK: an array of *count lines, borrowed until the next call; *count is 0 at the end.
 * @return DP_OK or DP_IO.
 */
DP_MUST_CHECK enum dp_status dp_line_reader_next(struct dp_line_reader *reader, const struct dp_line **lines,
                                                 size_t *count, struct dp_error *err);

/** Release the memory; the file stays open. */
void dp_line_reader_free(struct dp_line_reader *reader);

#endif

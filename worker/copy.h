/*
 * copy.h - rows in the text format of PostgreSQL's COPY: fields separated by tabs, rows ended by newlines, \N for null.
 *
 * A NUL byte is left out wherever it stands: the database has no place for it, and an article must not be lost by one.
 */
#ifndef DP_WORKER_COPY_H
#define DP_WORKER_COPY_H

#include "base/buf.h"
#include "depesche/span.h"

/* Zero-initialise. Memory that runs out ends the process when the row ends. */
struct dp_copy {
    struct dp_buf buf;
    bool in_row; /* the next field needs a tab before it */
};

/** One field each. Absent strings, NULL and "" (dp_copy_code) are null. */
void dp_copy_text(struct dp_copy *copy, struct dp_str text);
void dp_copy_code(struct dp_copy *copy, const char *code);
void dp_copy_int(struct dp_copy *copy, int64_t value);
void dp_copy_real(struct dp_copy *copy, double value);
void dp_copy_bool(struct dp_copy *copy, bool value);
void dp_copy_null(struct dp_copy *copy);

/** A text[] of `count` words. */
void dp_copy_words(struct dp_copy *copy, const struct dp_str *words, uint32_t count);

/** A bytea. Absent is null. */
void dp_copy_bytes(struct dp_copy *copy, struct dp_str bytes);

/** A timestamptz from UTC microseconds since 1970; DP_TIME_NONE and years outside 1 to 9999 are null. */
void dp_copy_time(struct dp_copy *copy, int64_t us);

/** A date from "YYYY-MM-DD"; "" and what no calendar has are null. */
void dp_copy_date(struct dp_copy *copy, const char *date);

/** End the row. */
void dp_copy_end(struct dp_copy *copy);

/** Forget the rows, keep the memory unless it is much. */
void dp_copy_reset(struct dp_copy *copy);

/** Give the memory back. */
void dp_copy_free(struct dp_copy *copy);

#endif

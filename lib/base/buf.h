/*
 * buf.h - a growing buffer of bytes on the heap with a bound.
 *
 * Failure is sticky: after the first failed call the buffer takes nothing more, so that a writer checks once, at the
 * end, with dp_buf_status().
 */
#ifndef DP_BUF_H
#define DP_BUF_H

#include "depesche/span.h"
#include "depesche/status.h"

#include <stdbool.h>

/* Zero-initialise, then set max_bytes if wanted. */
struct dp_buf {
    char *at;         /* len bytes, not NUL-terminated; the buffer's own */
    size_t len, cap;  /* bytes */
    size_t max_bytes; /* most bytes it may hold, 0 = as many as memory gives */
    bool no_memory;   /* an allocation failed */
    bool full;        /* max_bytes was reached */
};

/** Make room for `more` bytes beyond those held; false when that fails. */
bool dp_buf_reserve(struct dp_buf *buf, size_t more);

void dp_buf_put(struct dp_buf *buf, const char *bytes, size_t len);
void dp_buf_char(struct dp_buf *buf, char c);
void dp_buf_str(struct dp_buf *buf, struct dp_str s);
void dp_buf_cstr(struct dp_buf *buf, const char *s);

/** Decimal, without regard to any locale. */
void dp_buf_int(struct dp_buf *buf, int64_t value);

/** `value` with at most `decimals` (0 to 9) places, rounded half away from zero, without trailing zeros: 0.5, -10, 3.
 */
void dp_buf_fixed(struct dp_buf *buf, double value, int decimals);

/** The fewest digits that read back as the same double, with '.' in every locale. `value` is finite. */
void dp_buf_real(struct dp_buf *buf, double value);

/** DP_OK, DP_NO_MEMORY or DP_TOO_LARGE. */
DP_MUST_CHECK enum dp_status dp_buf_status(const struct dp_buf *buf);

/**
 * Hand the bytes over, NUL-terminated; `buf` is empty afterwards.
 *
 * @param out  set on DP_OK: the caller's to free with dp_free().
 * @param len  bytes without the NUL; may be NULL.
 * @return as dp_buf_status(); on failure everything is freed.
 */
DP_MUST_CHECK enum dp_status dp_buf_take(char **out, size_t *len, struct dp_buf *buf);

/** Free what it holds. */
void dp_buf_free(struct dp_buf *buf);

#endif

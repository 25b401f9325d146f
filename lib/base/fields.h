/* fields.h - the small syntax that all pack files share: lines, comments, words, key=value. */
#ifndef DP_FIELDS_H
#define DP_FIELDS_H

#include "base/str.h"
#include "depesche/status.h"

/* A pack file while it is read. */
struct dp_lines {
    struct dp_str rest;
    const char *file;
    uint32_t number; /* of the line returned last, from 1 */
    struct dp_error *err;
};

/**
 * The next line that is not empty once its comment is cut ("#" at the start or after white space).
 *
 * @param line  set to the trimmed line; ptr NULL at the end of the file.
 * @return DP_OK, or DP_BAD_PACK for a line over DP_PACK_LINE_MAX_BYTES or with invalid UTF-8.
 */
DP_MUST_CHECK enum dp_status dp_lines_next(struct dp_lines *lines, struct dp_str *line);

/** DP_BAD_PACK at the current line: `what "token"`. */
enum dp_status dp_lines_bad(const struct dp_lines *lines, const char *what, struct dp_str token);

/** Cut the next word off *rest (blanks separate; double quotes hold blanks together); empty at the end. */
struct dp_str dp_field_word(struct dp_str *rest);

/**
 * Cut the next `key=value` or bare `key` off *rest. A value in double quotes may hold blanks; the quotes are dropped.
 *
 * @return false at the end. `value` is absent for a bare key.
 */
bool dp_field_pair(struct dp_str *rest, struct dp_str *key, struct dp_str *value);

/** A whole number of at most `max`; false when `s` is none. */
bool dp_field_uint(struct dp_str s, uint32_t max, uint32_t *out);

/** A decimal number such as "-9.5"; false when `s` is none. Knows no locale. */
bool dp_field_decimal(struct dp_str s, double *out);

#endif

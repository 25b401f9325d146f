/*
 * json_out.h - writes JSON without white space into a buffer: the caller opens, names, puts and closes, the writer
 * sets commas and escapes. The same calls give the same bytes everywhere.
 */
#ifndef DP_JSON_OUT_H
#define DP_JSON_OUT_H

#include "base/buf.h"

struct dp_json_out {
    struct dp_buf *buf; /* borrowed; failure is sticky there */
    bool comma;         /* the next value or key needs a comma before it */
};

void dp_json_open(struct dp_json_out *json, char bracket);  /* '{' or '[' */
void dp_json_close(struct dp_json_out *json, char bracket); /* '}' or ']' */

/** The name of the next value: plain ASCII without anything to escape. */
void dp_json_key(struct dp_json_out *json, const char *name);

/** The same for a name of any content. */
void dp_json_key_str(struct dp_json_out *json, struct dp_str name);

/**
 * A string, or null when `s` is absent. Bytes that are not UTF-8 become U+FFFD. Characters that some reader takes for
 * the end of a line (C0, C1, U+2028, U+2029) are escaped, so that one record stays one line for all of them.
 */
void dp_json_str(struct dp_json_out *json, struct dp_str s);

/** A NUL-terminated string, null for NULL or "". */
void dp_json_cstr(struct dp_json_out *json, const char *s);

void dp_json_int(struct dp_json_out *json, int64_t value);
void dp_json_bool(struct dp_json_out *json, bool value);
void dp_json_null(struct dp_json_out *json);

/** As dp_buf_fixed() and dp_buf_real(); null for what JSON has no number for. */
void dp_json_fixed(struct dp_json_out *json, double value, int decimals);
void dp_json_real(struct dp_json_out *json, double value);

/** A value that is JSON already. */
void dp_json_raw(struct dp_json_out *json, struct dp_str value);

#endif

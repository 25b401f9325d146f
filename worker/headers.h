/* headers.h - headers of a Kafka message: kept as JSON with a dead letter, and the ones that the worker reads. */
#ifndef DP_WORKER_HEADERS_H
#define DP_WORKER_HEADERS_H

#include "depesche/span.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One header: any bytes; Kafka allows a name several times, and a value that is null (absent). */
struct dp_header {
    struct dp_str name, value;
};

/* Headers that own their bytes. Zero-initialise; release with dp_headers_free(). */
struct dp_headers {
    struct dp_header *at;
    size_t count;
};

/**
 * The headers as a JSON list in their order: {"name":...,"value":...}, where bytes that no JSON text can hold stand in
 * hexadecimal under "name_hex" and "value_hex". The database takes it as jsonb whatever is in it.
 *
 * @return NUL-terminated, the caller's to free(); NULL when there are none.
 */
char *dp_headers_json(const struct dp_header *list, size_t count);

/**
 * Read what dp_headers_json() has written, also after a database has written it anew.
 *
 * @param json  NUL-terminated; NULL = none.
 * @return false when it is something else; `out` is empty then.
 */
bool dp_headers_read(struct dp_headers *out, const char *json);

void dp_headers_free(struct dp_headers *headers);

/** The value of a W3C traceparent header, absent when it is not one. Borrowed from `value`. */
struct dp_str dp_header_traceparent(struct dp_str value);

/** The time that a published_at header gives, UTC microseconds since 1970; DP_TIME_NONE when it gives none. */
int64_t dp_header_time(struct dp_str value);

#endif

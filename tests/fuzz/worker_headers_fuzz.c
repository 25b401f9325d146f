/* worker_headers_fuzz.c - headers of any bytes come back from their JSON, and JSON of any kind is read or refused. */
#include "fuzz.h"

#include "base/utf8.h"
#include "depesche/article.h"
#include "headers.h"

#include <string.h>

enum { MAX_HEADERS = 32 };

static int is_same(struct dp_str a, struct dp_str b)
{
    return a.len == b.len && (a.ptr == NULL) == (b.ptr == NULL) &&
           (a.len == 0 || (a.ptr != NULL && b.ptr != NULL && memcmp(a.ptr, b.ptr, a.len) == 0));
}

/* Headers from bytes: for each a byte of lengths and null, its name, its value. */
static size_t cut_headers(struct dp_header *list, const char *bytes, size_t size)
{
    size_t count = 0, at = 0;

    while (at < size && count < MAX_HEADERS) {
        const unsigned char lengths = (unsigned char)bytes[at++];
        struct dp_str parts[2];

        for (int i = 0; i < 2; i++) {
            size_t len = i == 0 ? lengths & 7 : lengths >> 3 & 15;

            len = len < size - at ? len : size - at;
            parts[i] = (struct dp_str){bytes + at, (uint32_t)len};
            at += len;
        }
        list[count++] = (struct dp_header){parts[0], lengths & 128 ? DP_STR_NONE : parts[1]};
    }
    return count;
}

static void check_way_and_back(const char *bytes, size_t size)
{
    struct dp_header list[MAX_HEADERS];
    const size_t count = cut_headers(list, bytes, size);
    char *json = dp_headers_json(list, count);
    struct dp_headers back;

    FUZZ_CHECK((json == NULL) == (count == 0));
    FUZZ_CHECK(json == NULL || dp_utf8_valid_prefix(json, strlen(json)) == strlen(json));
    FUZZ_CHECK(dp_headers_read(&back, json) && back.count == count);
    for (size_t i = 0; i < count; i++) {
        FUZZ_CHECK(is_same(back.at[i].name, list[i].name) && is_same(back.at[i].value, list[i].value));
    }
    dp_headers_free(&back);
    free(json);
}

static void check_reading(const char *bytes, size_t size)
{
    char *json = calloc(1, size + 1);
    struct dp_headers headers;

    FUZZ_CHECK(json != NULL);
    if (size > 0) {
        memcpy(json, bytes, size);
    }
    if (dp_headers_read(&headers, json)) {
        char *again = dp_headers_json(headers.at, headers.count);

        FUZZ_CHECK((again == NULL) == (headers.count == 0));
        free(again);
    }
    dp_headers_free(&headers);
    free(json);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const struct dp_str bytes = {(const char *)data, (uint32_t)size};
    const struct dp_str trace = dp_header_traceparent(bytes);
    const int64_t time = dp_header_time(bytes);

    FUZZ_CHECK(trace.ptr == NULL || memchr(trace.ptr, '\0', trace.len) == NULL);
    FUZZ_CHECK(time == DP_TIME_NONE || size > 0);
    check_way_and_back(bytes.ptr, size);
    check_reading(bytes.ptr, size);
    return 0;
}

/* utf8_fuzz.c - decoding, normalising and folding arbitrary bytes. */
#include "fuzz.h"

#include "base/utf8.h"

#include <string.h>

/* Reading forwards and backwards meets the same code points, and every one is written as it was read. */
static void check_round_trip(struct dp_str s)
{
    uint32_t count = 0, pos = 0;
    while (pos < s.len) {
        uint32_t begin = pos, back;
        uint32_t cp = dp_utf8_next(s, &pos);
        FUZZ_CHECK(pos > begin && pos <= s.len && cp <= 0x10FFFF);
        back = pos;
        FUZZ_CHECK(dp_utf8_prev(s, &back) == cp && back == begin);
        char out[4];
        uint32_t written = dp_utf8_put(out, cp);
        FUZZ_CHECK(written == pos - begin && memcmp(out, s.ptr + begin, written) == 0);
        count++;
    }
    FUZZ_CHECK(dp_utf8_count(s) == count);
}

static void check_norm(struct dp_str s)
{
    char norm[512], again[1024], fold[512];
    uint32_t norm_len = dp_utf8_norm(norm, sizeof(norm), s);
    uint32_t fold_len = dp_utf8_fold(fold, sizeof(fold), s);
    FUZZ_CHECK(norm_len <= sizeof(norm) && fold_len <= sizeof(fold));
    FUZZ_CHECK(dp_utf8_valid_prefix(norm, norm_len) == norm_len);
    FUZZ_CHECK(dp_utf8_valid_prefix(fold, fold_len) == fold_len);
    if (norm_len > 0) {
        struct dp_str once = {norm, norm_len};
        uint32_t len = dp_utf8_norm(again, sizeof(again), once);
        FUZZ_CHECK(len == norm_len && memcmp(again, norm, len) == 0);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 1 << 20) {
        return 0;
    }
    size_t valid = dp_utf8_valid_prefix((const char *)data, size);
    FUZZ_CHECK(valid <= size);
    struct dp_str s = {(const char *)data, (uint32_t)valid};
    check_round_trip(s);
    check_norm(s);

    struct dp_arena arena = {0};
    struct dp_str nfc = dp_utf8_nfc(&arena, s);
    if (nfc.ptr != NULL) {
        FUZZ_CHECK(dp_utf8_valid_prefix(nfc.ptr, nfc.len) == nfc.len);
        struct dp_str again = dp_utf8_nfc(&arena, nfc);
        FUZZ_CHECK(again.len == nfc.len && memcmp(again.ptr, nfc.ptr, nfc.len) == 0);
    }
    dp_arena_free(&arena);
    return 0;
}

/* mojibake.c - finds runs of characters whose Windows-1252 bytes are one UTF-8 sequence. */
#include "decode/mojibake.h"

#include "base/utf8.h"
#include "decode/encoding.h"

#include <string.h>

/* Bytes that the UTF-8 sequence started by `byte` has; 0 = it starts none. */
static uint32_t sequence_bytes(int byte)
{
    if (byte >= 0xC2 && byte <= 0xDF) {
        return 2;
    }
    if (byte >= 0xE0 && byte <= 0xEF) {
        return 3;
    }
    return byte >= 0xF0 && byte <= 0xF4 ? 4 : 0;
}

/* Bytes of `s` from `at` on that spell one character encoded twice, 0 = none; the character's bytes go to bytes[4]. */
static uint32_t match_twice(struct dp_str s, uint32_t at, char bytes[4], uint32_t *count)
{
    uint32_t pos = at;
    int byte = dp_cp1252_byte(dp_utf8_next(s, &pos));

    *count = sequence_bytes(byte);
    if (*count == 0) {
        return 0;
    }
    bytes[0] = (char)byte;
    for (uint32_t i = 1; i < *count; i++) {
        byte = pos < s.len ? dp_cp1252_byte(dp_utf8_next(s, &pos)) : -1;
        if (byte < 0x80 || byte > 0xBF) {
            return 0;
        }
        bytes[i] = (char)byte;
    }
    return dp_utf8_valid_prefix(bytes, *count) == *count ? pos - at : 0;
}

/* Where the next character stands whose UTF-8 begins with C3: all that a doubled sequence can begin with. */
static uint32_t next_candidate(struct dp_str s, uint32_t from)
{
    const char *hit = from < s.len ? memchr(s.ptr + from, 0xC3, s.len - from) : NULL;

    return hit == NULL ? s.len : (uint32_t)(hit - s.ptr);
}

void dp_mojibake_count(struct dp_mojibake *found, struct dp_str s)
{
    char bytes[4];
    uint32_t count;

    for (uint32_t i = next_candidate(s, 0); i < s.len;) {
        uint32_t len = match_twice(s, i, bytes, &count);

        if (len > 0) {
            found->twice++;
        } else if (count > 0) {
            found->plain++;
        }
        i = next_candidate(s, i + (len > 0 ? len : 2));
    }
}

bool dp_mojibake_is_likely(const struct dp_mojibake *found)
{
    return found->twice >= 2 && found->twice >= found->plain * 2;
}

struct dp_str dp_mojibake_mend(struct dp_arena *arena, struct dp_str s)
{
    char *text = s.len == 0 ? NULL : dp_arena_alloc(arena, (size_t)s.len + 1);
    uint32_t len = 0;
    uint32_t copied = 0;
    char bytes[4];
    uint32_t count;

    if (text == NULL) {
        return s.len == 0 ? s : DP_STR_NONE;
    }
    for (uint32_t i = next_candidate(s, 0); i < s.len;) {
        uint32_t used = match_twice(s, i, bytes, &count);

        if (used > 0) {
            memcpy(text + len, s.ptr + copied, i - copied);
            len += i - copied;
            memcpy(text + len, bytes, count);
            len += count;
            copied = i + used;
        }
        i = next_candidate(s, i + (used > 0 ? used : 2));
    }
    memcpy(text + len, s.ptr + copied, s.len - copied);
    return (struct dp_str){text, len + s.len - copied};
}

/* message_id.c - article ids. */
#include "decode/message_id.h"

#include "base/limits.h"
#include "base/sha256.h"
#include "base/utf8.h"
#include "decode/clean.h"

static struct dp_str hash_of(struct dp_arena *arena, struct dp_str s)
{
    struct dp_sha256 sha;
    char hex[DP_SHA256_HEX_BYTES];

    dp_sha256_init(&sha);
    dp_sha256_add(&sha, s);
    dp_sha256_end_hex(&sha, hex);
    return dp_arena_str(arena, (struct dp_str){hex, DP_SHA256_HEX_BYTES - 1});
}

enum dp_status dp_message_id(struct dp_str *out, struct dp_arena *arena, struct dp_str id)
{
    uint32_t flags = 0;

    DP_TRY(dp_clean_line(out, arena, id, &flags));
    if (out->len == 0) {
        *out = DP_STR_NONE;
        return DP_OK;
    }
    if (out->len > DP_ID_MAX_BYTES) {
        *out = hash_of(arena, *out);
    }
    return out->ptr == NULL ? DP_NO_MEMORY : DP_OK;
}

static bool is_text(struct dp_str s)
{
    for (uint32_t i = 0; i < s.len; i++) {
        if ((unsigned char)s.ptr[i] < 0x20 || s.ptr[i] == 0x7F) {
            return false;
        }
    }
    return dp_utf8_valid_prefix(s.ptr, s.len) == s.len;
}

enum dp_status dp_message_id_of_key(struct dp_str *out, struct dp_arena *arena, struct dp_str key)
{
    static const char digits[] = "0123456789abcdef";
    char *hex;

    if (key.len == 0 || is_text(key)) {
        return dp_message_id(out, arena, key);
    }
    if (key.len > DP_ID_MAX_BYTES / 2) {
        *out = hash_of(arena, key);
        return out->ptr == NULL ? DP_NO_MEMORY : DP_OK;
    }
    hex = dp_arena_alloc(arena, (size_t)key.len * 2 + 1);
    if (hex == NULL) {
        return DP_NO_MEMORY;
    }
    for (uint32_t i = 0; i < key.len; i++) {
        hex[i * 2] = digits[(unsigned char)key.ptr[i] >> 4];
        hex[i * 2 + 1] = digits[key.ptr[i] & 15];
    }
    *out = (struct dp_str){hex, key.len * 2};
    return DP_OK;
}

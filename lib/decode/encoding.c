/* encoding.c - UTF-8, UTF-16, Windows-1252 and ISO-8859-15. */
#include "decode/encoding.h"

#include "base/str.h"
#include "base/utf8.h"
#include "decode/charset.h"
#include "depesche/article.h"

#include <string.h>

enum { PATTERN_BYTES = 4096, REPLACEMENT = 0xFFFD };

/* Windows-1252, 0x80 to 0x9F; 0 = not assigned. */
static const uint16_t cp1252_high[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                         0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                         0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                         0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

uint32_t dp_cp1252_char(unsigned char byte)
{
    if (byte < 0x80 || byte > 0x9F) {
        return byte;
    }
    return cp1252_high[byte - 0x80] == 0 ? REPLACEMENT : cp1252_high[byte - 0x80];
}

int dp_cp1252_byte(uint32_t cp)
{
    if (cp <= 0xFF) {
        return (int)cp;
    }
    for (int i = 0; i < 32; i++) {
        if (cp1252_high[i] == cp) {
            return 0x80 + i;
        }
    }
    return -1;
}

static enum dp_status no_text(struct dp_error *err)
{
    return dp_error_set(err, DP_BAD_ENCODING, "decode",
                        "the message is not text: neither UTF-8 nor UTF-16 nor Windows-1252");
}

static enum dp_status no_memory(struct dp_error *err)
{
    return dp_error_set(err, DP_NO_MEMORY, "decode", "out of memory while converting the character encoding");
}

static bool is_noise(unsigned char c) { return (c < 0x20 && (c < '\t' || c > '\r') && c != 0x1B) || c == 0x7F; }

/* Replacement characters that converting put in. */
static uint32_t count_replaced(struct dp_str utf8)
{
    const struct dp_str replaced = DP_STR("\xEF\xBF\xBD");
    uint32_t count = 0;

    for (uint32_t at = dp_str_find(utf8, replaced, 0); at != UINT32_MAX; at = dp_str_find(utf8, replaced, at + 1)) {
        count++;
    }
    return count;
}

/* One byte in 20 that no text has is too many. NUL in what was UTF-8 already is padding, and may be removed later. */
static bool is_mostly_noise(struct dp_str utf8, bool was_utf8)
{
    uint32_t noise = was_utf8 ? 0 : count_replaced(utf8);
    uint32_t nuls = 0;

    for (uint32_t i = 0; i < utf8.len; i++) {
        noise += is_noise((unsigned char)utf8.ptr[i]);
        nuls += utf8.ptr[i] == '\0';
    }
    if (was_utf8) {
        noise -= nuls;
        return noise > 1 && noise > (utf8.len - nuls) / 20;
    }
    return noise > 1 && noise > utf8.len / 20;
}

/* 'L' or 'B' when every other byte of the first ones is zero, as in UTF-16 of a European language; else 0. */
static char utf16_pattern(const unsigned char *bytes, size_t len)
{
    size_t pairs = (len < PATTERN_BYTES ? len : PATTERN_BYTES) / 2;
    size_t zero_first = 0;
    size_t zero_second = 0;

    for (size_t i = 0; i < pairs; i++) {
        zero_first += bytes[i * 2] == 0;
        zero_second += bytes[i * 2 + 1] == 0;
    }
    if (pairs < 2 || zero_first + zero_second < pairs / 2) {
        return 0;
    }
    if (zero_first <= zero_second / 20) {
        return 'L';
    }
    return zero_second <= zero_first / 20 ? 'B' : 0;
}

static uint32_t utf16_unit(const unsigned char *p, char order)
{
    return order == 'L' ? (uint32_t)p[0] | (uint32_t)p[1] << 8 : (uint32_t)p[0] << 8 | (uint32_t)p[1];
}

/* The next character of UTF-16; half a surrogate pair becomes U+FFFD. */
static uint32_t utf16_next(struct dp_str s, uint32_t *pos, char order)
{
    const unsigned char *bytes = (const unsigned char *)s.ptr;
    uint32_t unit = utf16_unit(bytes + *pos, order);

    *pos += 2;
    if (unit < 0xD800 || unit > 0xDFFF) {
        return unit;
    }
    if (unit < 0xDC00 && *pos + 2 <= s.len) {
        uint32_t low = utf16_unit(bytes + *pos, order);

        if (low >= 0xDC00 && low <= 0xDFFF) {
            *pos += 2;
            return 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        }
    }
    return DP_UTF8_BAD;
}

static enum dp_status from_utf16(struct dp_str *out, struct dp_arena *arena, struct dp_str bytes, char order,
                                 uint32_t *flags)
{
    char *text = dp_arena_alloc(arena, (size_t)bytes.len / 2 * 3 + 4);
    uint32_t len = 0;

    if (text == NULL) {
        return DP_NO_MEMORY;
    }
    *flags |= DP_FLAG_ENCODING_CONVERTED;
    for (uint32_t i = 0; i + 2 <= bytes.len;) {
        uint32_t cp = utf16_next(bytes, &i, order);

        if (cp == DP_UTF8_BAD) {
            cp = REPLACEMENT;
            *flags |= DP_FLAG_SURROGATE_REPLACED;
        }
        len += dp_utf8_put(text + len, cp);
    }
    if (bytes.len % 2 != 0) {
        *flags |= DP_FLAG_UTF8_REPAIRED;
    }
    *out = (struct dp_str){text, len};
    return DP_OK;
}

/*
 * C1 controls, which ISO-8859-15 has at 0x80 to 0x9F, stand in no text; Windows-1252 is what was meant there. And no
 * article holds the currency sign: the euro of ISO-8859-15 stands in its place, declared or not.
 */
static uint32_t single_byte_char(unsigned char byte, bool latin9)
{
    return (latin9 || byte == 0xA4) && byte > 0x9F ? dp_latin9_char(byte) : dp_cp1252_char(byte);
}

static enum dp_status from_single_bytes(struct dp_str *out, struct dp_arena *arena, struct dp_str bytes,
                                        uint32_t *flags)
{
    bool latin9 = dp_charset_is_latin9(bytes);
    char *text = dp_arena_alloc(arena, (size_t)bytes.len * 3 + 4);
    uint32_t len = 0;

    if (text == NULL) {
        return DP_NO_MEMORY;
    }
    *flags |= DP_FLAG_ENCODING_CONVERTED;
    for (uint32_t i = 0; i < bytes.len; i++) {
        len += dp_utf8_put(text + len, single_byte_char((unsigned char)bytes.ptr[i], latin9));
    }
    *out = (struct dp_str){text, len};
    return DP_OK;
}

/* Every byte that belongs to no character becomes U+FFFD. */
static enum dp_status repair_utf8(struct dp_str *out, struct dp_arena *arena, struct dp_str bytes, uint32_t *flags)
{
    char *text = dp_arena_alloc(arena, (size_t)bytes.len * 3 + 4);
    uint32_t len = 0;
    uint32_t i = 0;

    if (text == NULL) {
        return DP_NO_MEMORY;
    }
    *flags |= DP_FLAG_UTF8_REPAIRED;
    while (i < bytes.len) {
        uint32_t valid = (uint32_t)dp_utf8_valid_prefix(bytes.ptr + i, bytes.len - i);

        memcpy(text + len, bytes.ptr + i, valid);
        len += valid;
        i += valid;
        if (i < bytes.len) {
            len += dp_utf8_put(text + len, REPLACEMENT);
            i++;
        }
    }
    *out = (struct dp_str){text, len};
    return DP_OK;
}

/* Text in a one-byte encoding hardly ever holds a valid sequence of UTF-8 by chance. */
static bool is_damaged_utf8(struct dp_str bytes)
{
    uint32_t good = 0;
    uint32_t bad = 0;
    uint32_t i = 0;

    while (i < bytes.len) {
        uint32_t valid = (uint32_t)dp_utf8_valid_prefix(bytes.ptr + i, bytes.len - i);
        struct dp_str part = {bytes.ptr + i, valid};

        for (uint32_t k = 0; k < part.len;) {
            good += dp_utf8_next(part, &k) >= 0x80;
        }
        i += valid;
        if (i < bytes.len) {
            bad++;
            i++;
        }
    }
    return good >= bad;
}

static bool starts_with(struct dp_str s, const char *mark, uint32_t len)
{
    return s.len >= len && memcmp(s.ptr, mark, len) == 0;
}

static char utf16_order(struct dp_str *bytes)
{
    bool little = starts_with(*bytes, "\xFF\xFE", 2);

    if (little || starts_with(*bytes, "\xFE\xFF", 2)) {
        bytes->ptr += 2;
        bytes->len -= 2;
        return little ? 'L' : 'B';
    }
    return utf16_pattern((const unsigned char *)bytes->ptr, bytes->len);
}

enum dp_status dp_encoding_to_utf8(struct dp_str *out, struct dp_arena *arena, struct dp_str bytes, uint32_t *flags,
                                   struct dp_error *err)
{
    bool was_utf8 = false;
    enum dp_status status;
    char order;

    if (starts_with(bytes, "\xEF\xBB\xBF", 3)) {
        bytes.ptr += 3;
        bytes.len -= 3;
    }
    order = utf16_order(&bytes);
    if (order != 0) {
        status = from_utf16(out, arena, bytes, order, flags);
    } else if (dp_utf8_valid_prefix(bytes.ptr, bytes.len) == bytes.len) {
        *out = bytes;
        was_utf8 = true;
        status = DP_OK;
    } else if (is_damaged_utf8(bytes)) {
        status = repair_utf8(out, arena, bytes, flags);
    } else {
        status = from_single_bytes(out, arena, bytes, flags);
    }
    if (status != DP_OK) {
        return no_memory(err);
    }
    return is_mostly_noise(*out, was_utf8) ? no_text(err) : DP_OK;
}

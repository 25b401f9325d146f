/* utf8.c - UTF-8 by hand on the hot path (ASCII and Latin-1 first), utf8proc for the rest of Unicode. */
#include "base/utf8.h"

#include "base/alloc.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

static bool is_cont(unsigned char c) { return (c & 0xC0) == 0x80; }

/* Bytes of the valid sequence at `s`, 0 if there is none. Unicode 15, table 3-7. */
static size_t sequence_len(const unsigned char *s, size_t left)
{
    if (s[0] < 0x80) {
        return 1;
    }
    if (s[0] >= 0xC2 && s[0] <= 0xDF) {
        return left >= 2 && is_cont(s[1]) ? 2 : 0;
    }
    if ((s[0] & 0xF0) == 0xE0) {
        bool second = left >= 3 && is_cont(s[1]) && !(s[0] == 0xE0 && s[1] < 0xA0) && !(s[0] == 0xED && s[1] > 0x9F);

        return second && is_cont(s[2]) ? 3 : 0;
    }
    if (s[0] >= 0xF0 && s[0] <= 0xF4) {
        bool second = left >= 4 && is_cont(s[1]) && !(s[0] == 0xF0 && s[1] < 0x90) && !(s[0] == 0xF4 && s[1] > 0x8F);

        return second && is_cont(s[2]) && is_cont(s[3]) ? 4 : 0;
    }
    return 0;
}

size_t dp_utf8_valid_prefix(const char *s, size_t len)
{
    const unsigned char *bytes = (const unsigned char *)s;
    size_t i = 0;

    while (i < len) {
        size_t step = sequence_len(bytes + i, len - i);

        if (step == 0) {
            break;
        }
        i += step;
    }
    return i;
}

uint32_t dp_utf8_next_long(struct dp_str s, uint32_t *pos)
{
    const unsigned char *p = (const unsigned char *)s.ptr + *pos;

    if (p[0] < 0xE0) {
        *pos += 2;
        return (uint32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3F);
    }
    if (p[0] < 0xF0) {
        *pos += 3;
        return (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
    }
    *pos += 4;
    return (uint32_t)(p[0] & 0x07) << 18 | (uint32_t)(p[1] & 0x3F) << 12 | (uint32_t)(p[2] & 0x3F) << 6 | (p[3] & 0x3F);
}

uint32_t dp_utf8_prev(struct dp_str s, uint32_t *pos)
{
    uint32_t at = *pos - 1;
    uint32_t start;

    while (at > 0 && is_cont((unsigned char)s.ptr[at])) {
        at--;
    }
    start = at;
    *pos = start;
    return dp_utf8_next(s, &at);
}

uint32_t dp_utf8_put(char *out, uint32_t cp)
{
    if (cp < 0x80) {
        out[0] = (char)cp;
        return 1;
    }
    if (cp < 0x800) {
        out[0] = (char)(0xC0 | cp >> 6);
        out[1] = (char)(0x80 | (cp & 0x3F));
        return 2;
    }
    if (cp < 0x10000) {
        out[0] = (char)(0xE0 | cp >> 12);
        out[1] = (char)(0x80 | (cp >> 6 & 0x3F));
        out[2] = (char)(0x80 | (cp & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | cp >> 18);
    out[1] = (char)(0x80 | (cp >> 12 & 0x3F));
    out[2] = (char)(0x80 | (cp >> 6 & 0x3F));
    out[3] = (char)(0x80 | (cp & 0x3F));
    return 4;
}

uint32_t dp_utf8_count(struct dp_str s)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < s.len; i++) {
        count += !is_cont((unsigned char)s.ptr[i]);
    }
    return count;
}

bool dp_cp_is_letter(uint32_t cp)
{
    if (cp < 0x80) {
        return (cp | 0x20) >= 'a' && (cp | 0x20) <= 'z';
    }
    if (cp < 0x180) {
        return cp >= 0xC0 ? cp != 0xD7 && cp != 0xF7 : cp == 0xAA || cp == 0xB5 || cp == 0xBA;
    }
    switch (utf8proc_category((utf8proc_int32_t)cp)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
        return true;
    default:
        return false;
    }
}

bool dp_cp_is_upper(uint32_t cp)
{
    if (cp < 0x80) {
        return cp >= 'A' && cp <= 'Z';
    }
    if (cp < 0xFF) {
        return cp >= 0xC0 && cp <= 0xDE && cp != 0xD7;
    }
    return utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_LU;
}

bool dp_cp_is_caseless(uint32_t cp)
{
    return cp >= 0x80 && utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_LO && cp != 0xAA && cp != 0xBA;
}

bool dp_cp_is_digit(uint32_t cp) { return cp >= '0' && cp <= '9'; }

bool dp_cp_is_mark(uint32_t cp)
{
    return cp >= 0x300 && (utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_MN ||
                           utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_MC);
}

bool dp_cp_is_space(uint32_t cp)
{
    if (cp < 0x80) {
        return cp == ' ' || (cp >= '\t' && cp <= '\r');
    }
    return cp == 0x85 || cp == 0xA0 || cp == 0x1680 || (cp >= 0x2000 && cp <= 0x200B) || cp == 0x2028 || cp == 0x2029 ||
           cp == 0x202F || cp == 0x205F || cp == 0x3000 || cp == 0xFEFF;
}

uint32_t dp_cp_lower(uint32_t cp)
{
    if (cp < 0x80) {
        return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
    }
    if (cp < 0x100) {
        return cp >= 0xC0 && cp <= 0xDE && cp != 0xD7 ? cp + 32 : cp;
    }
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp);
}

uint32_t dp_utf8_norm(char *out, uint32_t cap, struct dp_str word)
{
    uint32_t len = 0;

    for (uint32_t i = 0; i < word.len;) {
        uint32_t cp;

        if (len + 4 > cap) {
            return 0;
        }
        if ((unsigned char)word.ptr[i] < 0x80) {
            out[len++] = (char)dp_cp_lower((unsigned char)word.ptr[i++]);
            continue;
        }
        cp = dp_utf8_next(word, &i);
        if (cp == 0xDF || cp == 0x1E9E) {
            out[len++] = 's';
            out[len++] = 's';
        } else {
            len += dp_utf8_put(out + len, dp_cp_lower(cp));
        }
    }
    return len;
}

/* Letters whose stroke or ligature is no combining mark in Unicode. */
static const char *special_fold(uint32_t cp)
{
    switch (cp) {
    case 0xE6:
        return "ae";
    case 0xF8:
        return "o";
    case 0x111:
        return "d";
    case 0x131:
        return "i";
    case 0x142:
        return "l";
    case 0x153:
        return "oe";
    case 0x259:
        return "e";
    default:
        return NULL;
    }
}

static uint32_t put_base(char *out, uint32_t cp)
{
    utf8proc_int32_t parts[8];
    const char *special = special_fold(cp);
    utf8proc_ssize_t n;
    int boundary = 0;

    if (special != NULL) {
        uint32_t len = (uint32_t)strlen(special);

        memcpy(out, special, len);
        return len;
    }
    n = utf8proc_decompose_char((utf8proc_int32_t)cp, parts, 8, UTF8PROC_DECOMPOSE, &boundary);
    return dp_utf8_put(out, n > 0 && n <= 8 ? (uint32_t)parts[0] : cp);
}

uint32_t dp_utf8_fold(char *out, uint32_t cap, struct dp_str word)
{
    uint32_t len = 0;

    for (uint32_t i = 0; i < word.len;) {
        uint32_t cp = dp_cp_lower(dp_utf8_next(word, &i));

        if (len + 4 > cap) {
            return 0;
        }
        if (cp == 0xDF) {
            out[len++] = 's';
            out[len++] = 's';
        } else if (cp < 0x80) {
            out[len++] = (char)cp;
        } else if (!dp_cp_is_mark(cp)) {
            len += put_base(out + len, cp);
        }
    }
    return len;
}

/*
 * Blocks of which every code point is its own NFC and takes part in no composition (NFC_Quick_Check is Yes and the
 * combining class is 0 in all of them): what European text is made of, its dashes and quotes, Chinese, emoji.
 */
static bool is_inert(uint32_t cp)
{
    return cp < 0x300 || (cp >= 0x2002 && cp <= 0x20CF) || (cp >= 0x400 && cp <= 0x482) ||
           (cp >= 0x4E00 && cp <= 0x9FFF) || (cp >= 0x1F300 && cp <= 0x1FAFF);
}

static bool is_plainly_nfc(struct dp_str s)
{
    for (uint32_t i = 0; i < s.len;) {
        if ((unsigned char)s.ptr[i] < 0xCC) {
            i++; /* below U+0300, or the second byte of such a code point */
        } else if (!is_inert(dp_utf8_next(s, &i))) {
            return false;
        }
    }
    return true;
}

struct dp_str dp_utf8_nfc(struct dp_arena *arena, struct dp_str s)
{
    utf8proc_uint8_t *normal = NULL;
    utf8proc_ssize_t len;
    struct dp_str out;

    if (is_plainly_nfc(s)) {
        return s;
    }
    len = utf8proc_map((const utf8proc_uint8_t *)s.ptr, (utf8proc_ssize_t)s.len, &normal,
                       UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    if (len < 0) {
        arena->failed = true;
        return DP_STR_NONE;
    }
    out = dp_arena_str(arena, (struct dp_str){(const char *)normal, (uint32_t)len});
    free(normal); /* utf8proc allocates with malloc */
    return out;
}

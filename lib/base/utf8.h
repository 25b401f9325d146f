/* utf8.h - decoding, letters, case and normalisation; the only place that knows utf8proc. */
#ifndef DP_UTF8_H
#define DP_UTF8_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>

#define DP_UTF8_BAD UINT32_MAX

/** Length of the longest valid UTF-8 prefix of `s` (no surrogates, no overlong forms, nothing above U+10FFFF). */
size_t dp_utf8_valid_prefix(const char *s, size_t len);

/** Implementation of dp_utf8_next(). */
uint32_t dp_utf8_next_long(struct dp_str s, uint32_t *pos);

/** The code point at byte *pos of valid UTF-8; advances *pos. *pos must be below s.len. */
static inline uint32_t dp_utf8_next(struct dp_str s, uint32_t *pos)
{
    unsigned char first = (unsigned char)s.ptr[*pos];

    if (first < 0x80) {
        *pos += 1;
        return first;
    }
    return dp_utf8_next_long(s, pos);
}

/** The code point that ends at byte *pos; moves *pos back to its start. *pos must be above 0. */
uint32_t dp_utf8_prev(struct dp_str s, uint32_t *pos);

/** Write `cp` to `out` (4 bytes of room); returns the bytes written. */
uint32_t dp_utf8_put(char *out, uint32_t cp);

/** Number of code points in valid UTF-8. */
uint32_t dp_utf8_count(struct dp_str s);

bool dp_cp_is_letter(uint32_t cp);
bool dp_cp_is_upper(uint32_t cp);
bool dp_cp_is_caseless(uint32_t cp); /* a letter of a script without capitals: Arabic, Hebrew */
bool dp_cp_is_digit(uint32_t cp);    /* ASCII 0-9 only: other digits are no numbers to our rules */
bool dp_cp_is_mark(uint32_t cp);     /* combining */
bool dp_cp_is_space(uint32_t cp);    /* Unicode white space, also U+00A0, U+200B, U+FEFF */
uint32_t dp_cp_lower(uint32_t cp);

/**
 * The form words are looked up by: lower case, ß as ss, NFC. `out` takes `cap` bytes; returns the length, or 0 when it
 * does not fit (no word that long is in a lexicon).
 */
uint32_t dp_utf8_norm(char *out, uint32_t cap, struct dp_str word);

/** As dp_utf8_norm(), also without diacritics (ö as o, ğ as g, ł as l). */
uint32_t dp_utf8_fold(char *out, uint32_t cap, struct dp_str word);

/** NFC of valid UTF-8 in the arena; `s` itself when it is in NFC already. ptr NULL when out of memory. */
struct dp_str dp_utf8_nfc(struct dp_arena *arena, struct dp_str s);

#endif

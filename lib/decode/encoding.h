/* encoding.h - bytes of unknown character encoding to UTF-8. */
#ifndef DP_DECODE_ENCODING_H
#define DP_DECODE_ENCODING_H

#include "base/arena.h"

/**
 * Find the encoding of `bytes` by its byte order mark or by its pattern and convert.
 *
 * UTF-8 stays (a few damaged bytes become U+FFFD: DP_FLAG_UTF8_REPAIRED); UTF-16 of both byte orders and Windows-1252
 * are converted (DP_FLAG_ENCODING_CONVERTED). What a page declares is believed where the bytes cannot tell: ISO-8859-15
 * instead of Windows-1252. The byte order mark is cut off.
 *
 * @param out    valid UTF-8, may hold NUL and control characters; `bytes` itself when nothing had to be done.
 * @param flags  DP_FLAG_* are added.
 * @return DP_OK; DP_BAD_ENCODING when it is no text at all; DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_encoding_to_utf8(struct dp_str *out, struct dp_arena *arena, struct dp_str bytes,
                                                 uint32_t *flags, struct dp_error *err);

/** The character of a byte in Windows-1252 (WHATWG's index without its C1 controls); U+FFFD where it has none. */
uint32_t dp_cp1252_char(unsigned char byte);

/** The byte of a character in Windows-1252, also for U+0080 to U+009F themselves; -1 where there is none. */
int dp_cp1252_byte(uint32_t cp);

#endif

/* charset.h - the character encoding that a page says it has. */
#ifndef DP_DECODE_CHARSET_H
#define DP_DECODE_CHARSET_H

#include "depesche/span.h"

#include <stdbool.h>

/**
 * Does a page declare ISO-8859-15 in its first kilobyte, as `charset=` or `encoding=`?
 *
 * It is the one declaration that the bytes themselves do not show: declared UTF-8 and Windows-1252 are found by their
 * pattern, and declarations are often wrong.
 */
bool dp_charset_is_latin9(struct dp_str bytes);

/** The character of a byte in ISO-8859-15. */
uint32_t dp_latin9_char(unsigned char byte);

#endif

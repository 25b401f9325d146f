/* charset.c - looks for "charset=" and "encoding=" where browsers do. */
#include "decode/charset.h"

#include "base/str.h"

#include <string.h>

enum { DECLARED_BYTES = 1024 };

/* Does `s` begin with `word` (lower case), but for the case of ASCII letters? */
static bool begins(struct dp_str s, const char *word)
{
    uint32_t len = (uint32_t)strlen(word);

    if (s.len < len) {
        return false;
    }
    for (uint32_t i = 0; i < len; i++) {
        char c = s.ptr[i];

        if ((c >= 'A' && c <= 'Z' ? (char)(c + 32) : c) != word[i]) {
            return false;
        }
    }
    return true;
}

/* Behind the sign of equality and quotation mark at the start of `s`. */
static struct dp_str value(struct dp_str s)
{
    uint32_t i = 0;

    while (i < s.len && memchr(" =\"'", s.ptr[i], 4) != NULL) {
        i++;
    }
    return dp_str_sub(s, i, s.len);
}

bool dp_charset_is_latin9(struct dp_str bytes)
{
    static const char *const keys[] = {"charset", "encoding"};
    static const char *const names[] = {"iso-8859-15", "iso8859-15", "iso_8859-15", "latin-9", "latin9"};
    struct dp_str head = dp_str_sub(bytes, 0, bytes.len < DECLARED_BYTES ? bytes.len : DECLARED_BYTES);

    for (uint32_t i = 0; i < head.len; i++) {
        for (size_t k = 0; k < sizeof(keys) / sizeof(keys[0]); k++) {
            struct dp_str rest = dp_str_sub(head, i, head.len);

            for (size_t n = 0; begins(rest, keys[k]) && n < sizeof(names) / sizeof(names[0]); n++) {
                if (begins(value(dp_str_sub(rest, (uint32_t)strlen(keys[k]), rest.len)), names[n])) {
                    return true;
                }
            }
        }
    }
    return false;
}

uint32_t dp_latin9_char(unsigned char byte)
{
    switch (byte) {
    case 0xA4:
        return 0x20AC;
    case 0xA6:
        return 0x160;
    case 0xA8:
        return 0x161;
    case 0xB4:
        return 0x17D;
    case 0xB8:
        return 0x17E;
    case 0xBC:
        return 0x152;
    case 0xBD:
        return 0x153;
    case 0xBE:
        return 0x178;
    default:
        return byte;
    }
}

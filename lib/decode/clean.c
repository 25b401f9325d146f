/* clean.c - one pass over the code points, ASCII first, then NFC. */
#include "decode/clean.h"

#include "base/utf8.h"
#include "decode/encoding.h"
#include "depesche/article.h"

#include <string.h>

enum { REMOVE = 0, MAX_NEWLINES = 2 };

/* The cleaned text so far. Blanks and newlines are held back until something stands after them. */
struct writer {
    char *text;
    uint32_t len;
    uint32_t blanks;
    uint32_t newlines;
    bool one_line;
};

/* Characters that show nothing: soft hyphen, zero width, direction of writing, byte order mark, tags. */
static bool is_invisible(uint32_t cp)
{
    return cp == 0xAD || cp == 0x61C || cp == 0x180E || (cp >= 0x200B && cp <= 0x200F) ||
           (cp >= 0x202A && cp <= 0x202E) || (cp >= 0x2060 && cp <= 0x206F) || cp == 0xFEFF ||
           (cp >= 0xFFF9 && cp <= 0xFFFB) || (cp & 0xFFFE) == 0xFFFE || (cp >= 0xE0000 && cp <= 0xE007F);
}

static bool is_blank(uint32_t cp)
{
    return cp == ' ' || cp == '\t' || cp == 0xA0 || cp == 0x1680 || (cp >= 0x2000 && cp <= 0x200A) || cp == 0x202F ||
           cp == 0x205F || cp == 0x3000;
}

/* Letters of a typesetter's ligature, NULL = it is none. They take no more bytes than it does. */
static const char *ligature(uint32_t cp)
{
    static const char *const letters[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    return cp >= 0xFB00 && cp <= 0xFB06 ? letters[cp - 0xFB00] : NULL;
}

/* Hyphens that only look the same: words are spelled with the one of ASCII. */
static bool is_hyphen(uint32_t cp) { return cp == 0x2010 || cp == 0x2011; }

static bool is_newline(uint32_t cp)
{
    return cp == '\n' || cp == '\v' || cp == '\f' || cp == '\r' || cp == 0x2028 || cp == 0x2029;
}

static void put_held_back(struct writer *w)
{
    if (w->len > 0) {
        uint32_t lines = w->newlines > MAX_NEWLINES ? MAX_NEWLINES : w->newlines;
        uint32_t blanks = w->one_line && w->blanks > 0 ? 1 : w->blanks;

        memset(w->text + w->len, '\n', lines);
        memset(w->text + w->len + lines, ' ', blanks);
        w->len += lines + blanks;
    }
    w->blanks = 0;
    w->newlines = 0;
}

static void put_space(struct writer *w, bool newline)
{
    if (newline && !w->one_line) {
        w->newlines++;
        w->blanks = 0;
    } else {
        w->blanks++;
    }
}

/* The code point that stands for a control character, REMOVE for none; notes it in `flags`. */
static uint32_t replace_control(uint32_t cp, uint32_t *flags)
{
    if (cp >= 0x80 && dp_cp1252_char((unsigned char)cp) != 0xFFFD) {
        *flags |= DP_FLAG_MOJIBAKE_MENDED;
        return dp_cp1252_char((unsigned char)cp);
    }
    *flags |= cp == 0 ? DP_FLAG_NUL_REMOVED : DP_FLAG_CONTROLS_REMOVED;
    return REMOVE;
}

static void put_visible(struct writer *w, uint32_t cp)
{
    const char *letters = ligature(cp);

    for (; letters != NULL && *letters != '\0'; letters++) {
        w->text[w->len++] = *letters;
    }
    if (letters == NULL) {
        w->len += dp_utf8_put(w->text + w->len, is_hyphen(cp) ? '-' : cp);
    }
}

static void put_char(struct writer *w, uint32_t cp, uint32_t *flags)
{
    if (is_blank(cp) || is_newline(cp)) {
        put_space(w, is_newline(cp));
        return;
    }
    if (cp < 0x20 || (cp >= 0x7F && cp <= 0x9F)) {
        cp = replace_control(cp, flags);
    } else if (is_invisible(cp)) {
        cp = REMOVE;
    }
    if (cp != REMOVE) {
        put_held_back(w);
        put_visible(w, cp);
    }
}

static bool is_plain(char c) { return c > ' ' && c < 0x7F; }

/* End of the printable ASCII from `from` on: words with single blanks between them. Ends with a word, or where it
 * began. */
static uint32_t end_of_plain(struct dp_str s, uint32_t from)
{
    uint32_t at = from;

    while (at < s.len &&
           (is_plain(s.ptr[at]) || (s.ptr[at] == ' ' && at > from && at + 1 < s.len && is_plain(s.ptr[at + 1])))) {
        at++;
    }
    return at;
}

static void clean_all(struct writer *w, struct dp_str in, uint32_t *flags)
{
    for (uint32_t i = 0; i < in.len;) {
        uint32_t end = end_of_plain(in, i);
        uint32_t cp;

        if (end > i) {
            put_held_back(w);
            memcpy(w->text + w->len, in.ptr + i, end - i);
            w->len += end - i;
            i = end;
            continue;
        }
        cp = dp_utf8_next(in, &i);
        if (cp == '\r' && i < in.len && in.ptr[i] == '\n') {
            continue; /* the newline that follows counts for both */
        }
        put_char(w, cp, flags);
    }
}

static enum dp_status clean(struct dp_str *out, struct dp_arena *arena, struct dp_str in, bool one_line,
                            uint32_t *flags)
{
    /* The most it can grow: a C1 control of two bytes becomes three. */
    struct writer w = {.text = dp_arena_alloc(arena, (size_t)in.len + in.len / 2 + 2), .one_line = one_line};

    if (w.text == NULL) {
        return DP_NO_MEMORY;
    }
    clean_all(&w, in, flags);
    w.text[w.len] = '\0';
    *out = dp_utf8_nfc(arena, (struct dp_str){w.text, w.len});
    if (out->ptr != w.text) {
        dp_arena_release(arena, w.text);
    }
    return out->ptr == NULL ? DP_NO_MEMORY : DP_OK;
}

enum dp_status dp_clean_text(struct dp_str *out, struct dp_arena *arena, struct dp_str in, uint32_t *flags)
{
    return clean(out, arena, in, false, flags);
}

enum dp_status dp_clean_line(struct dp_str *out, struct dp_arena *arena, struct dp_str in, uint32_t *flags)
{
    return clean(out, arena, in, true, flags);
}

/* plain.c - the title of plain text. */
#include "decode/plain.h"

#include "base/str.h"
#include "base/utf8.h"

enum { TITLE_MAX_CHARS = 200 };

static bool is_closing_quote(uint32_t cp)
{
    return cp == '"' || cp == '\'' || cp == ')' || cp == 0xAB || cp == 0xBB || (cp >= 0x2018 && cp <= 0x201F) ||
           cp == 0x2039 || cp == 0x203A;
}

/* A full stop at the end, perhaps inside quotes: it is a sentence, no heading. */
static bool ends_with_full_stop(struct dp_str line)
{
    for (uint32_t pos = line.len; pos > 0;) {
        uint32_t cp = dp_utf8_prev(line, &pos);

        if (!is_closing_quote(cp)) {
            return cp == '.' || cp == 0x2026;
        }
    }
    return false;
}

static bool starts_small(struct dp_str s)
{
    uint32_t pos = 0;
    uint32_t cp = s.len == 0 ? 0 : dp_utf8_next(s, &pos);

    return cp < 0x530 && dp_cp_is_letter(cp) &&
           !dp_cp_is_upper(cp); /* Latin, Greek, Cyrillic: scripts with two cases */
}

/* The next line goes on with a small letter: a sentence that someone wrapped. */
static bool is_wrapped(struct dp_str text, struct dp_str line)
{
    return line.len < text.len && starts_small(dp_str_sub(text, line.len + 1, text.len));
}

static struct dp_str skip_newlines(struct dp_str s)
{
    uint32_t at = 0;

    while (at < s.len && s.ptr[at] == '\n') {
        at++;
    }
    return dp_str_sub(s, at, s.len);
}

void dp_plain_split(struct dp_str *title, struct dp_str *body, struct dp_str text)
{
    uint32_t end = dp_str_find(text, DP_STR("\n"), 0);
    struct dp_str line = dp_str_sub(text, 0, end == UINT32_MAX ? text.len : end);
    struct dp_str rest = skip_newlines(dp_str_sub(text, line.len, text.len));

    if (line.len > TITLE_MAX_CHARS * 4 || dp_utf8_count(line) > TITLE_MAX_CHARS || ends_with_full_stop(line) ||
        is_wrapped(text, line)) {
        *title = dp_str_sub(text, 0, 0);
        *body = text;
        return;
    }
    *title = line;
    *body = rest;
}

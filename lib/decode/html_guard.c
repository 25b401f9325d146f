/* html_guard.c - counts attributes the way libxml2 2.9 cuts a tag into attributes. */
#include "decode/html_guard.h"

#include <stdint.h>
#include <string.h>

enum { MAX_ATTRIBUTES = 500, NAME_PIECE_BYTES = 100 /* libxml2 cuts longer names into several */ };

static char at(struct dp_str s, uint32_t i) { return i < s.len ? s.ptr[i] : '\0'; }

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

static bool is_name(char c)
{
    return is_letter(c) || (c >= '0' && c <= '9') || c == ':' || c == '-' || c == '_' || c == '.';
}

static uint32_t skip_blanks(struct dp_str s, uint32_t i)
{
    while (i < s.len && is_blank(s.ptr[i])) {
        i++;
    }
    return i;
}

static uint32_t skip_token(struct dp_str s, uint32_t i)
{
    while (i < s.len && !is_blank(s.ptr[i]) && s.ptr[i] != '>') {
        i++;
    }
    return i;
}

static uint32_t skip_to(struct dp_str s, uint32_t i, char c)
{
    const char *hit = i < s.len ? memchr(s.ptr + i, c, s.len - i) : NULL;

    return hit == NULL ? s.len : (uint32_t)(hit - s.ptr);
}

/* From behind '=' to behind the value. */
static uint32_t skip_value(struct dp_str s, uint32_t i)
{
    i = skip_blanks(s, i);
    if (at(s, i) == '"' || at(s, i) == '\'') {
        return skip_to(s, i + 1, s.ptr[i]) + 1;
    }
    return skip_token(s, i);
}

/* One attribute, or what stands in its place; adds to `count`. Always moves on. */
static uint32_t skip_attribute(struct dp_str s, uint32_t i, uint32_t *count)
{
    uint32_t start = i;

    while (i < s.len && is_name(s.ptr[i])) {
        i++;
    }
    *count += 1 + (i - start) / NAME_PIECE_BYTES;
    if (i == start) {
        i = skip_token(s, i + (at(s, i) == '/'));
        return i == start ? i + 1 : i;
    }
    i = skip_blanks(s, i);
    return at(s, i) == '=' ? skip_value(s, i + 1) : i;
}

/* From behind '<' to behind '>'; counts the attributes. */
static uint32_t skip_tag(struct dp_str s, uint32_t i, uint32_t *count)
{
    while (i < s.len && is_name(s.ptr[i])) {
        i++;
    }
    for (i = skip_blanks(s, i); i < s.len && s.ptr[i] != '>'; i = skip_blanks(s, i)) {
        i = skip_attribute(s, i, count);
    }
    return i + 1;
}

static bool same_name(struct dp_str s, uint32_t i, const char *name)
{
    for (; *name != '\0'; name++, i++) {
        char c = at(s, i);

        if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != *name) {
            return false;
        }
    }
    return true;
}

/* What stands in `name` elements is no markup: go on at their end tag. */
static uint32_t skip_raw_text(struct dp_str s, uint32_t i, const char *name)
{
    for (i = skip_to(s, i, '<'); i < s.len; i = skip_to(s, i + 1, '<')) {
        if (at(s, i + 1) == '/' && same_name(s, i + 2, name)) {
            break;
        }
    }
    return i;
}

static uint32_t skip_comment(struct dp_str s, uint32_t i)
{
    for (i = skip_to(s, i, '-'); i < s.len; i = skip_to(s, i + 1, '-')) {
        if (at(s, i + 1) == '-' && at(s, i + 2) == '>') {
            break;
        }
    }
    return i;
}

/* From '<' to behind what it begins. */
static uint32_t skip_markup(struct dp_str s, uint32_t i, uint32_t *count)
{
    uint32_t end;

    if (same_name(s, i, "<!--")) {
        return skip_comment(s, i + 4);
    }
    if (!is_letter(at(s, i + 1))) {
        return i + 1;
    }
    end = skip_tag(s, i + 1, count);
    if (same_name(s, i, "<script")) {
        return skip_raw_text(s, end, "script");
    }
    return same_name(s, i, "<style") ? skip_raw_text(s, end, "style") : end;
}

bool dp_html_has_attribute_flood(struct dp_str html)
{
    for (uint32_t i = skip_to(html, 0, '<'); i < html.len; i = skip_to(html, i, '<')) {
        uint32_t count = 0;

        i = skip_markup(html, i, &count);
        if (count > MAX_ATTRIBUTES) {
            return true;
        }
    }
    return false;
}

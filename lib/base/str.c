/* str.c - slices of bytes. */
#include "base/str.h"

#include <string.h>

bool dp_str_eq(struct dp_str a, struct dp_str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

bool dp_str_is(struct dp_str a, const char *literal)
{
    if (a.len > 0 && a.ptr[0] != literal[0]) {
        return false; /* most often */
    }
    return dp_str_eq(a, dp_str_of(literal));
}

bool dp_str_starts(struct dp_str s, struct dp_str prefix)
{
    return s.len >= prefix.len && (prefix.len == 0 || memcmp(s.ptr, prefix.ptr, prefix.len) == 0);
}

bool dp_str_ends(struct dp_str s, struct dp_str suffix)
{
    return s.len >= suffix.len &&
           (suffix.len == 0 || memcmp(s.ptr + (s.len - suffix.len), suffix.ptr, suffix.len) == 0);
}

int dp_str_cmp(struct dp_str a, struct dp_str b)
{
    uint32_t len = a.len < b.len ? a.len : b.len;
    int order = len == 0 ? 0 : memcmp(a.ptr, b.ptr, len);

    if (order != 0) {
        return order;
    }
    if (a.len != b.len) {
        return a.len < b.len ? -1 : 1;
    }
    return (a.ptr != NULL) - (b.ptr != NULL);
}

struct dp_str dp_str_of(const char *s)
{
    if (s == NULL) {
        return DP_STR_NONE;
    }
    return (struct dp_str){s, (uint32_t)strlen(s)};
}

struct dp_str dp_str_sub(struct dp_str s, uint32_t begin, uint32_t end)
{
    return (struct dp_str){s.ptr + begin, end - begin};
}

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

struct dp_str dp_str_trim(struct dp_str s)
{
    while (s.len > 0 && is_blank(s.ptr[0])) {
        s.ptr++;
        s.len--;
    }
    while (s.len > 0 && is_blank(s.ptr[s.len - 1])) {
        s.len--;
    }
    return s;
}

uint32_t dp_str_find(struct dp_str s, struct dp_str needle, uint32_t from)
{
    if (needle.len == 0) {
        return UINT32_MAX;
    }
    while (from + needle.len <= s.len) {
        const char *hit = memchr(s.ptr + from, needle.ptr[0], s.len - from);

        if (hit == NULL || (uint32_t)(hit - s.ptr) + needle.len > s.len) {
            break;
        }
        if (memcmp(hit, needle.ptr, needle.len) == 0) {
            return (uint32_t)(hit - s.ptr);
        }
        from = (uint32_t)(hit - s.ptr) + 1;
    }
    return UINT32_MAX;
}

struct dp_str dp_str_cut(struct dp_str *rest, char sep)
{
    struct dp_str all = *rest;
    const char *at = all.len == 0 ? NULL : memchr(all.ptr, sep, all.len);

    if (at == NULL) {
        *rest = DP_STR_NONE;
        return dp_str_trim(all);
    }
    *rest = dp_str_sub(all, (uint32_t)(at - all.ptr) + 1, all.len);
    return dp_str_trim(dp_str_sub(all, 0, (uint32_t)(at - all.ptr)));
}

uint64_t dp_hash(struct dp_str s, uint64_t seed)
{
    uint64_t hash = seed;

    for (uint32_t i = 0; i < s.len; i++) {
        hash = (hash ^ (unsigned char)s.ptr[i]) * UINT64_C(1099511628211);
    }
    return hash;
}

/* lang_code.c - ISO 639-1 codes out of language tags. */
#include "decode/lang_code.h"

#include "base/str.h"

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

static bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

bool dp_is_lang_code(struct dp_str s)
{
    struct dp_str tag = dp_str_trim(s);

    return tag.len >= 2 && is_letter(tag.ptr[0]) && is_letter(tag.ptr[1]) &&
           (tag.len == 2 || tag.ptr[2] == '-' || tag.ptr[2] == '_');
}

struct dp_str dp_lang_code(struct dp_arena *arena, struct dp_str s)
{
    char code[2];

    if (!dp_is_lang_code(s)) {
        return DP_STR_NONE;
    }
    code[0] = lower(dp_str_trim(s).ptr[0]);
    code[1] = lower(dp_str_trim(s).ptr[1]);
    return dp_arena_str(arena, (struct dp_str){code, sizeof(code)});
}

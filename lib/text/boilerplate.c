/* boilerplate.c - line patterns over PCRE2, with match and depth limits. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "text/boilerplate.h"

#include "base/fields.h"
#include "base/str.h"
#include "base/utf8.h"

#include <pcre2.h>
#include <string.h>

enum { MATCH_LIMIT = 20000, DEPTH_LIMIT = 500, LINE_MAX_BYTES = 2000 };

static enum dp_status compile(struct dp_str pattern, const struct dp_lines *lines, pcre2_code **code)
{
    int number;
    PCRE2_SIZE offset;
    PCRE2_UCHAR reason[120];

    *code = pcre2_compile((PCRE2_SPTR)pattern.ptr, pattern.len, PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS, &number,
                          &offset, NULL);
    if (*code == NULL) {
        (void)pcre2_get_error_message(number, reason, sizeof(reason));
        return dp_error_at(lines->err, DP_BAD_PACK, lines->file, lines->number, "pattern, at character %zu: %s",
                           (size_t)offset, (const char *)reason);
    }
    (void)pcre2_jit_compile(*code, PCRE2_JIT_COMPLETE); /* without JIT it is only slower */
    return DP_OK;
}

enum dp_status dp_boilerplate_add_file(struct dp_boilerplate *b, struct dp_arena *arena, struct dp_str text,
                                       const char *file, struct dp_error *err)
{
    struct dp_lines lines = {.rest = text, .file = file, .err = err};

    for (;;) {
        struct dp_boilerplate_pattern pattern;
        struct dp_str line;
        struct dp_str kind;
        pcre2_code *code;

        DP_TRY(dp_lines_next(&lines, &line));
        if (line.ptr == NULL) {
            return DP_OK;
        }
        kind = dp_field_word(&line);
        if (!dp_str_is(kind, "line") && !dp_str_is(kind, "tail")) {
            return dp_lines_bad(&lines, "a boilerplate line starts with line or tail, not", kind);
        }
        DP_TRY(compile(dp_str_trim(line), &lines, &code));
        pattern = (struct dp_boilerplate_pattern){.code = code, .cuts_tail = dp_str_is(kind, "tail")};
        if (!DP_PUSH(arena, &b->patterns, pattern)) {
            pcre2_code_free(code);
            return DP_NO_MEMORY;
        }
    }
}

void dp_boilerplate_free(struct dp_boilerplate *b)
{
    for (uint32_t i = 0; i < b->patterns.count; i++) {
        pcre2_code_free(b->patterns.at[i].code);
    }
    b->patterns.count = 0;
}

struct matcher {
    pcre2_match_data *data;
    pcre2_match_context *context;
    bool limit_hit;
};

enum verdict { KEEP, CUT_LINE, CUT_TAIL };

static enum verdict judge(const struct dp_boilerplate *b, struct matcher *m, struct dp_str line)
{
    if (line.len == 0 || line.len > LINE_MAX_BYTES) {
        return KEEP;
    }
    for (uint32_t i = 0; i < b->patterns.count; i++) {
        int rc = pcre2_match(b->patterns.at[i].code, (PCRE2_SPTR)line.ptr, line.len, 0, PCRE2_NO_UTF_CHECK, m->data,
                             m->context);

        if (rc >= 0) {
            return b->patterns.at[i].cuts_tail ? CUT_TAIL : CUT_LINE;
        }
        m->limit_hit |= rc != PCRE2_ERROR_NOMATCH;
    }
    return KEEP;
}

static enum dp_status cut_lines(const struct dp_boilerplate *b, struct matcher *m, struct dp_arena *arena,
                                struct dp_str *text, uint32_t keep, uint32_t *cut)
{
    char *out = dp_arena_alloc(arena, (size_t)text->len + 1);
    uint32_t len = keep;
    struct dp_str rest = dp_str_sub(*text, keep, text->len);

    if (out == NULL) {
        return DP_NO_MEMORY;
    }
    memcpy(out, text->ptr, keep);
    while (rest.len > 0) {
        const char *newline = memchr(rest.ptr, '\n', rest.len);
        uint32_t size = newline == NULL ? rest.len : (uint32_t)(newline - rest.ptr) + 1;
        enum verdict verdict = judge(b, m, dp_str_trim(dp_str_sub(rest, 0, size)));

        if (verdict == CUT_TAIL) {
            break;
        }
        if (verdict == KEEP) {
            memcpy(out + len, rest.ptr, size);
            len += size;
        }
        rest = dp_str_sub(rest, size, rest.len);
    }
    while (len > keep && (out[len - 1] == '\n' || out[len - 1] == ' ')) {
        len--;
    }
    *cut = dp_utf8_count(*text) - dp_utf8_count((struct dp_str){out, len});
    *text = (struct dp_str){out, len};
    return DP_OK;
}

enum dp_status dp_boilerplate_cut(const struct dp_boilerplate *b, struct dp_arena *arena, struct dp_str *text,
                                  uint32_t keep, uint32_t *cut, bool *limit_hit)
{
    struct matcher m = {.data = pcre2_match_data_create(1, NULL), .context = pcre2_match_context_create(NULL)};
    enum dp_status status = DP_NO_MEMORY;

    *cut = 0;
    if (m.data != NULL && m.context != NULL) {
        (void)pcre2_set_match_limit(m.context, MATCH_LIMIT);
        (void)pcre2_set_depth_limit(m.context, DEPTH_LIMIT);
        status = cut_lines(b, &m, arena, text, keep, cut);
    }
    *limit_hit = m.limit_hit;
    pcre2_match_data_free(m.data);
    pcre2_match_context_free(m.context);
    return status;
}

/* boilerplate.c - line patterns over PCRE2, with match and depth limits. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "text/boilerplate.h"

#include "base/fields.h"
#include "base/str.h"
#include "base/utf8.h"

#include <pcre2.h>
#include <string.h>

enum { MATCH_LIMIT = 20000, DEPTH_LIMIT = 500, LINE_MAX_BYTES = 2000, AD_LINES = 3, AD_BYTES = 600 };

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

/* The kind that a word of the file names; false when it names none. */
static bool read_kind(struct dp_str word, uint8_t *kind)
{
    static const char *const names[] = {"line", "ad", "tail"}; /* by enum dp_boilerplate_kind */

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (dp_str_is(word, names[i])) {
            *kind = (uint8_t)i;
            return true;
        }
    }
    return false;
}

enum dp_status dp_boilerplate_add_file(struct dp_boilerplate *b, struct dp_arena *arena, struct dp_str text,
                                       const char *file, struct dp_error *err)
{
    struct dp_lines lines = {.rest = text, .file = file, .err = err};

    for (;;) {
        struct dp_boilerplate_pattern pattern;
        struct dp_str line;
        struct dp_str word;
        pcre2_code *code;
        uint8_t kind;

        DP_TRY(dp_lines_next(&lines, &line));
        if (line.ptr == NULL) {
            return DP_OK;
        }
        word = dp_field_word(&line);
        if (!read_kind(word, &kind)) {
            return dp_lines_bad(&lines, "a boilerplate line starts with line, ad or tail, not", word);
        }
        DP_TRY(compile(dp_str_trim(line), &lines, &code));
        pattern = (struct dp_boilerplate_pattern){.code = code, .kind = kind};
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

enum verdict { KEEP, CUT_LINE, CUT_AD, CUT_TAIL };

struct line {
    struct dp_str bytes; /* with its newline */
    enum verdict verdict;
};

struct line_list DP_VEC(struct line);

static enum verdict judge(const struct dp_boilerplate *b, struct matcher *m, struct dp_str line)
{
    static const enum verdict verdicts[] = {CUT_LINE, CUT_AD, CUT_TAIL}; /* by enum dp_boilerplate_kind */

    if (line.len == 0 || line.len > LINE_MAX_BYTES) {
        return KEEP;
    }
    for (uint32_t i = 0; i < b->patterns.count; i++) {
        int rc = pcre2_match(b->patterns.at[i].code, (PCRE2_SPTR)line.ptr, line.len, 0, PCRE2_NO_UTF_CHECK, m->data,
                             m->context);

        if (rc >= 0) {
            return verdicts[b->patterns.at[i].kind];
        }
        m->limit_hit |= rc != PCRE2_ERROR_NOMATCH;
    }
    return KEEP;
}

/* The lines of `rest` up to the one from which everything is cut. */
static enum dp_status judge_lines(struct line_list *lines, const struct dp_boilerplate *b, struct matcher *m,
                                  struct dp_arena *arena, struct dp_str rest)
{
    while (rest.len > 0) {
        const char *newline = memchr(rest.ptr, '\n', rest.len);
        struct line line = {.bytes = rest};

        if (newline != NULL) {
            line.bytes.len = (uint32_t)(newline - rest.ptr) + 1;
        }
        line.verdict = judge(b, m, dp_str_trim(line.bytes));
        if (line.verdict == CUT_TAIL) {
            break;
        }
        if (!DP_PUSH(arena, lines, line)) {
            return DP_NO_MEMORY;
        }
        rest = dp_str_sub(rest, line.bytes.len, rest.len);
    }
    return DP_OK;
}

/*
 * An advertisement begins with lines that look like any other: "X is looking for ...". They are cut when a line that
 * belongs to no story stands close before them.
 */
static void cut_start_of_ad(struct line_list *lines, uint32_t ad)
{
    uint32_t bytes = 0;
    uint32_t count = 0;
    uint32_t first = ad;

    while (first > 0 && lines->at[first - 1].verdict == KEEP) {
        struct dp_str text = dp_str_trim(lines->at[first - 1].bytes);

        bytes += text.len;
        count += text.len > 0;
        if (count > AD_LINES || bytes > AD_BYTES) {
            return;
        }
        first--;
    }
    if (first == 0) {
        return;
    }
    for (uint32_t i = first; i < ad; i++) {
        lines->at[i].verdict = CUT_LINE;
    }
}

/* The bytes of `lines` that are kept. */
static uint32_t count_kept(const struct line_list *lines)
{
    uint32_t len = 0;

    for (uint32_t i = 0; i < lines->count; i++) {
        len += lines->at[i].verdict == KEEP ? lines->at[i].bytes.len : 0;
    }
    return len;
}

/* A new text of the first `keep` bytes and the kept lines. */
static enum dp_status join_kept(struct dp_str *text, struct dp_arena *arena, uint32_t keep,
                                const struct line_list *lines)
{
    uint32_t len = keep;
    char *out = dp_arena_alloc(arena, (size_t)keep + count_kept(lines) + 1);

    if (out == NULL) {
        return DP_NO_MEMORY;
    }
    memcpy(out, text->ptr, keep);
    for (uint32_t i = 0; i < lines->count; i++) {
        if (lines->at[i].verdict == KEEP) {
            memcpy(out + len, lines->at[i].bytes.ptr, lines->at[i].bytes.len);
            len += lines->at[i].bytes.len;
        }
    }
    *text = (struct dp_str){out, len};
    return DP_OK;
}

static enum dp_status cut_lines(const struct dp_boilerplate *b, struct matcher *m, struct dp_arena *arena,
                                struct dp_str *text, uint32_t keep)
{
    struct line_list lines = {0};

    DP_TRY(judge_lines(&lines, b, m, arena, dp_str_sub(*text, keep, text->len)));
    for (uint32_t i = 0; i < lines.count; i++) {
        if (lines.at[i].verdict == CUT_AD) {
            cut_start_of_ad(&lines, i);
        }
    }
    if (keep + count_kept(&lines) < text->len) {
        DP_TRY(join_kept(text, arena, keep, &lines));
    }
    while (text->len > keep && (text->ptr[text->len - 1] == '\n' || text->ptr[text->len - 1] == ' ')) {
        text->len--;
    }
    return DP_OK;
}

enum dp_status dp_boilerplate_cut(const struct dp_boilerplate *b, struct dp_arena *arena, struct dp_str *text,
                                  uint32_t keep, uint32_t *cut, bool *limit_hit)
{
    struct matcher m = {.data = pcre2_match_data_create(1, NULL), .context = pcre2_match_context_create(NULL)};
    enum dp_status status = DP_NO_MEMORY;

    const uint32_t before = dp_utf8_count(*text);

    *cut = 0;
    if (m.data != NULL && m.context != NULL) {
        (void)pcre2_set_match_limit(m.context, MATCH_LIMIT);
        (void)pcre2_set_depth_limit(m.context, DEPTH_LIMIT);
        status = cut_lines(b, &m, arena, text, keep);
        *cut = before - dp_utf8_count(*text);
    }
    *limit_hit = m.limit_hit;
    pcre2_match_data_free(m.data);
    pcre2_match_context_free(m.context);
    return status;
}

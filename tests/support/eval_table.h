/*
 * eval_table.h - tables of texts and what a stage makes of them, in unit/data/NAME.eval.
 *
 * A line that starts at the margin is a text ("\n" in it is a line break), the indented lines below it are what comes
 * out, in order. "@ de 2024-05-13" sets language and date of the texts that follow, "#" starts a comment line.
 */
#ifndef EVAL_TABLE_H
#define EVAL_TABLE_H

#include "base/civil.h"
#include "base/file.h"
#include "base/str.h"
#include "base/vec.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

struct eval_lines DP_VEC(struct dp_str);

struct eval_table {
    struct dp_arena arena; /* of the text at hand */
    struct dp_str lang;
    int32_t day; /* since 1970, INT32_MIN = none */
    void *arg;
    struct eval_lines found;
    /* Fill `found` with what comes out for `text`. */
    void (*run)(struct eval_table *t, struct dp_str text);

    const char *path;
    uint32_t line, next, failures;
};

/** Add a line to what comes out. */
static inline void eval_found(struct eval_table *t, struct dp_str line)
{
    assert_non_null(line.ptr);
    assert_true(DP_PUSH(&t->arena, &t->found, dp_str_trim(line)));
}

static inline void eval_complain(struct eval_table *t, const char *what, struct dp_str which)
{
    print_error("%s:%u: %s: %.*s\n", t->path, t->line, what, DP_STR_ARG(which));
    t->failures++;
}

static inline struct dp_str eval_unescaped(struct dp_arena *arena, struct dp_str text)
{
    char *to = dp_arena_alloc(arena, (size_t)text.len + 1);
    struct dp_str out = {to, 0};

    assert_non_null(to);
    for (uint32_t i = 0; i < text.len; i++) {
        bool is_break = text.ptr[i] == '\\' && i + 1 < text.len && text.ptr[i + 1] == 'n';

        to[out.len++] = is_break ? '\n' : text.ptr[i];
        i += is_break;
    }
    return out;
}

static inline void eval_finish(struct eval_table *t)
{
    for (; t->next < t->found.count; t->next++) {
        eval_complain(t, "found, not expected", t->found.at[t->next]);
    }
}

static inline void eval_check(struct eval_table *t, struct dp_str expected)
{
    if (t->next >= t->found.count) {
        eval_complain(t, "expected, not found", expected);
        return;
    }
    if (!dp_str_eq(t->found.at[t->next], expected)) {
        eval_complain(t, "expected", expected);
        eval_complain(t, "   found", t->found.at[t->next]);
    }
    t->next++;
}

/* "@ de 2024-05-13" */
static inline void eval_setting(struct eval_table *t, struct dp_str line)
{
    struct dp_str date;

    (void)dp_str_cut(&line, ' ');
    t->lang = dp_str_cut(&line, ' ');
    date = line.ptr == NULL ? DP_STR("") : dp_str_trim(line);
    t->day = date.len != 10
                 ? INT32_MIN
                 : (int32_t)dp_days_from_civil((int)strtol(date.ptr, NULL, 10), (int)strtol(date.ptr + 5, NULL, 10),
                                               (int)strtol(date.ptr + 8, NULL, 10));
}

static inline void eval_line(struct eval_table *t, struct dp_str raw)
{
    if (raw.len == 0 || raw.ptr[0] == '#') {
        return;
    }
    if (raw.ptr[0] == ' ') {
        eval_check(t, dp_str_trim(raw));
        return;
    }
    eval_finish(t);
    if (raw.ptr[0] == '@' && raw.len > 1 && raw.ptr[1] == ' ') {
        eval_setting(t, raw);
        return;
    }
    dp_arena_reset(&t->arena);
    t->found = (struct eval_lines){0};
    t->next = 0;
    t->run(t, eval_unescaped(&t->arena, raw));
}

/** Run every text of unit/data/`name`; the test fails after all have been shown. */
static inline void eval_run(struct eval_table *t, const char *name)
{
    struct dp_arena file = {0};
    struct dp_error err = {0};
    struct dp_str rest;
    char path[512];

    (void)snprintf(path, sizeof(path), DP_TEST_DIR "/unit/data/%s", name);
    t->path = path;
    if (dp_file_read(&rest, &file, path, 1 << 24, &err) != DP_OK) {
        fail_msg("%s", err.text);
    }
    for (t->line = 1; rest.ptr != NULL; t->line++) {
        uint32_t end = dp_str_find(rest, DP_STR("\n"), 0);

        eval_line(t, dp_str_sub(rest, 0, end == UINT32_MAX ? rest.len : end));
        rest = end == UINT32_MAX ? DP_STR_NONE : dp_str_sub(rest, end + 1, rest.len);
    }
    eval_finish(t);
    dp_arena_free(&t->arena);
    dp_arena_free(&file);
    assert_int_equal(t->failures, 0);
}

#endif

/* time_eval_test.c - the tables of sentences in data/time_*.eval: every expression, its value, its days. */
#include "time_fixture.h"

static const char *or_dash(const char *text) { return text[0] == '\0' ? "-" : text; }

/* The line of the table for an expression. */
static struct dp_str describe(struct time_fixture *f, const struct dp_timex *x)
{
    static const char *const types[] = {"DATE", "TIME", "DURATION", "SET"};
    struct dp_str span = dp_str_sub(f->text.str, x->time.span.begin, x->time.span.end);

    return dp_arena_printf(&f->article, "%.*s | %s %.*s %s %s", DP_STR_ARG(span), types[x->time.type],
                           DP_STR_ARG(x->time.value), or_dash(x->time.from), or_dash(x->time.to));
}

struct table {
    struct time_fixture *f;
    const char *path;
    uint32_t line, failures;
};

static void complain(struct table *t, const char *what, struct dp_str which)
{
    print_error("%s:%u: %s: %.*s\n", t->path, t->line, what, DP_STR_ARG(which));
    t->failures++;
}

/* "2023-06-29 SENTENCE" */
static void run_sentence(struct table *t, struct dp_str line)
{
    uint32_t space = dp_str_find(line, DP_STR(" "), 0);

    fixture_run(t->f, dp_str_sub(line, space + 1, line.len), fixture_date(dp_str_sub(line, 0, space)));
}

static void check_rest(struct table *t, uint32_t next)
{
    for (; next < t->f->times.count; next++) {
        complain(t, "found, not expected", describe(t->f, &t->f->times.at[next]));
    }
}

static void check_one(struct table *t, uint32_t next, struct dp_str expected)
{
    struct dp_str found;

    if (next >= t->f->times.count) {
        complain(t, "expected, not found", expected);
        return;
    }
    found = describe(t->f, &t->f->times.at[next]);
    if (!dp_str_eq(found, expected)) {
        complain(t, "expected", expected);
        complain(t, "   found", found);
    }
}

static void run_table(const char *lang)
{
    struct time_fixture f;
    struct table t = {.f = &f};
    char path[512];
    struct dp_str rest;
    uint32_t next = 0;

    fixture_load(&f, lang);
    (void)snprintf(path, sizeof(path), DP_TEST_DIR "/unit/data/time_%s.eval", lang);
    t.path = path;
    for (rest = fixture_read(&f.pack, path); rest.ptr != NULL; t.line++) {
        bool indented = rest.len > 0 && rest.ptr[0] == ' ';
        struct dp_str line = dp_str_cut(&rest, '\n');

        if (line.len == 0 || line.ptr[0] == '#') {
            continue;
        }
        if (indented) {
            check_one(&t, next++, line);
        } else {
            check_rest(&t, next);
            run_sentence(&t, line);
            next = 0;
        }
    }
    check_rest(&t, next);
    fixture_free(&f);
    assert_int_equal(t.failures, 0);
}

static void german(void **state)
{
    (void)state;
    run_table("de");
}

static void english(void **state)
{
    (void)state;
    run_table("en");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(german), cmocka_unit_test(english)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}

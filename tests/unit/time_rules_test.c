/* time_rules_test.c - the format of *.time files: what it says, and what it refuses with line and reason. */
#include "base/alloc.h"
#include "time_fixture.h"

#include <string.h>

static enum dp_status add(struct time_fixture *f, const char *text, struct dp_error *err)
{
    *err = (struct dp_error){0};
    return dp_time_rules_add(&f->rules, &f->pack, &f->words, dp_str_of(text), "test.time", err);
}

static void start(struct time_fixture *f)
{
    *f = (struct time_fixture){0};
    dp_intern_init(&f->words, NULL);
}

/* The values found in `text` with the rules so far, joined by blanks. */
static const char *values(struct time_fixture *f, const char *text)
{
    static char joined[512];
    size_t len = 0;

    joined[0] = '\0';
    fixture_run(f, dp_str_of(text), fixture_date(DP_STR("2023-06-29")));
    for (uint32_t i = 0; i < f->times.count; i++) {
        len += (size_t)snprintf(joined + len, sizeof(joined) - len, "%s%.*s", i == 0 ? "" : " ",
                                DP_STR_ARG(f->times.at[i].time.value));
    }
    return joined;
}

static void mistakes_are_named_with_their_line(void **state)
{
    (void)state;
    const struct {
        const char *text;
        uint32_t line;
        const char *reason;
    } cases[] = {
        {"clas month 1 = May", 1, "a line begins with"},
        {"\n# fine\nclass month = May", 3, "class NAME VALUE"},
        {"class month XY = May", 1, "neither a number nor a known constant"},
        {"class dir 1 = next~", 1, "endings"},
        {"class month 1 = May |", 1, "empty or too long word"},
        {"endings e | en", 1, "endings ="},
        {"compound day night", 1, "no such class"},
        {"let A = b\nlet A = c", 2, "this name is taken"},
        {"let A", 1, "let NAME"},
        {"suffix MAYBE = te", 1, "suffix PAST"},
        {"option ahead_days = 500", 1, "0 to 180"},
        {"option speed = 1", 1, "no such option"},
        {"rule now", 1, "rule PATTERN"},
        {"rule now => dance", 1, "no such action"},
        {"rule now => rel unit=FORTNIGHT", 1, "known slot and constant"},
        {"rule now => rel speed=1", 1, "known slot and constant"},
        {"rule <month> => date", 1, "no such class"},
        {"rule <speed:1-3> => date", 1, "no such slot"},
        {"rule <day:31-x> => date", 1, "no such class"},
        {"rule $NOTHING => date", 1, "no such name"},
        {"let A = $A x\nrule $A => date", 2, "too deep"},
        {"rule (now => fuzzy", 1, "without ')'"},
        {"rule [now => fuzzy", 1, "without ']'"},
        {"rule <now => fuzzy", 1, "without '>'"},
        {"rule now) => fuzzy", 1, "unexpected bracket"},
        {"rule now | => fuzzy", 1, "empty alternative"},
        {"rule => fuzzy", 1, "empty alternative"},
        {"rule <word> now => fuzzy", 1, "must begin with"},
        {"rule [now] => fuzzy", 1, ""},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct time_fixture f;
        struct dp_error err;
        enum dp_status status;

        start(&f);
        status = add(&f, cases[i].text, &err);
        if (status != DP_BAD_PACK || err.line != cases[i].line || strstr(err.text, cases[i].reason) == NULL) {
            fail_msg("\"%s\": %s:%u: %s", cases[i].text, err.file, err.line, err.text);
        }
        fixture_free(&f);
    }
}

static void a_later_file_adds_words(void **state)
{
    (void)state;
    struct time_fixture f;
    struct dp_error err;

    start(&f);
    assert_int_equal(add(&f, "class month 5 = Mai\nrule <month> <year:1000-2999> => date\n", &err), DP_OK);
    assert_string_equal(values(&f, "Mai 2020 Wonnemonat 2021"), "2020-05");
    assert_int_equal(add(&f, "class month 5 = Wonnemonat", &err), DP_OK);
    assert_string_equal(values(&f, "Mai 2020 Wonnemonat 2021"), "2020-05 2021-05");
    fixture_free(&f);
}

static void endings_compounds_and_names(void **state)
{
    (void)state;
    struct time_fixture f;
    struct dp_error err;

    start(&f);
    assert_int_equal(add(&f,
                         "endings = e | en\n"
                         "class weekday 0 = Montag # the first\n"
                         "class part EV = Abend\n"
                         "class dir 1 = nächst~\n"
                         "compound weekday part\n"
                         "let DAY = <weekday> [<part>]\n"
                         "rule $DAY => date\n"
                         "rule <dir> $DAY => rel\n",
                         &err),
                     DP_OK);
    assert_string_equal(values(&f, "Montagabend, Montag Abend, nächsten Montag, nächst Montag"),
                        "2023-06-26TEV 2023-06-26TEV 2023-07-03 2023-06-26");
    fixture_free(&f);
}

static void patterns(void **state)
{
    (void)state;
    const struct {
        const char *rules, *text, *values;
    } cases[] = {
        {"rule now => fuzzy ref=PRESENT_REF", "Now and now, not nowhere.", "PRESENT_REF PRESENT_REF"},
        {"rule Now/upper => fuzzy ref=PAST_REF", "so Now or now", "PAST_REF"},
        {"rule now/lower => fuzzy ref=PAST_REF", "so Now or now", "PAST_REF"},
        {"rule (at|on) {<year:1000-2999>} => date", "in 2001 at 2002 on 2003", "2002 2003"},
        {"rule y <year:1000-2900%100> => date", "y 1900 y 1901", "1900"},
        {"rule <year:1000-2999> & x => date", "1999x 1998 x", "1999"},
        {"rule <year:1000-2999> \"(\" ok \")\" => date", "1999 (ok) 1998 ok", "1999"},
        {"rule <year:1000-2999> (a b|c) [d] e => date", "1991 a b e 1992 c d e 1993 b e 1994 c e", "1991 1992 1994"},
        {"rule <minute:00-59> x => duration n=7", "5 x 05 x 555 x", "P7D"},
        {"rule <year:1000-2999> => date", "1999 21999 1.999 1999,5 x1999 1999-2 19991999", "1999"},
        {"rule <year:1000-2999> => date\nrule <_:1000-2999> men => none", "1999 men 1998", "1998"},
        {"rule <year:1000-2999> => date\nrule {<_:1000-2999>} men => none", "1999 men 1998", "1999 1998"},
        {"rule {<_:1000-2999>} men => none\nrule <year:1000-2999> => date", "1999 men 1998", "1998"},
        {"rule a <word> {<year:1000-2999>} => date", "a b 1999 a 1 1998", "1999"},
        {"rule [the] year <year:1000-2999> => date", "the year 1999 year 1998", "1999 1998"},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct time_fixture f;
        struct dp_error err;

        start(&f);
        if (add(&f, cases[i].rules, &err) != DP_OK) {
            fail_msg("%s: %s", cases[i].rules, err.text);
        }
        if (strcmp(values(&f, cases[i].text), cases[i].values) != 0) {
            fail_msg("%s in \"%s\": %s", cases[i].rules, cases[i].text, values(&f, cases[i].text));
        }
        fixture_free(&f);
    }
}

/* A place where memory runs out is an error, wherever it is. */
static void memory_may_run_out_anywhere(void **state)
{
    (void)state;
    enum dp_status status = DP_NO_MEMORY;

    for (long allowed = 0; status == DP_NO_MEMORY && allowed < 10000; allowed++) {
        struct time_fixture f;
        struct dp_error err = {0};
        struct dp_arena files = {0};
        struct dp_str text = fixture_read(&files, DP_PACKS_DIR "/de/time.time");

        start(&f);
        dp_alloc_fail_after(allowed);
        status = dp_time_rules_add(&f.rules, &f.pack, &f.words, text, "time.time", &err);
        dp_alloc_fail_after(-1);
        assert_true(status == DP_OK || status == DP_NO_MEMORY);
        fixture_free(&f);
        dp_arena_free(&files);
    }
    assert_int_equal(status, DP_OK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mistakes_are_named_with_their_line), cmocka_unit_test(a_later_file_adds_words),
        cmocka_unit_test(endings_compounds_and_names),        cmocka_unit_test(patterns),
        cmocka_unit_test(memory_may_run_out_anywhere),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

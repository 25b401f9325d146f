/* lint_test.c - what packs lint tells of a pack with one fault of each kind, and that a sound one has no errors. */
#include "depesche/depesche.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { FINDINGS_MAX = 100, LINE_BYTES = 300 };

static char findings[FINDINGS_MAX][LINE_BYTES];
static size_t finding_count;

static void keep(void *arg, bool is_error, const char *file, uint32_t line, const char *what)
{
    (void)arg;
    assert_true(finding_count < FINDINGS_MAX);
    snprintf(findings[finding_count++], LINE_BYTES, "%s:%u: %s: %s", file, (unsigned)line,
             is_error ? "error" : "warning", what);
}

static struct dp_pack_lint lint(size_t dirs)
{
    static const char *const all[] = {DP_TEST_DIR "/support/pack-tiny", DP_TEST_DIR "/support/pack-faults"};
    struct dp_pack_lint sum;
    struct dp_packs *packs;

    finding_count = 0;
    assert_int_equal(dp_packs_load(&packs, all, dirs, NULL), DP_OK);
    assert_int_equal(dp_packs_lint(packs, keep, NULL, &sum), DP_OK);
    assert_int_equal(sum.errors + sum.warnings, finding_count);
    dp_packs_free(packs);
    return sum;
}

static void assert_found(const char *finding)
{
    for (size_t i = 0; i < finding_count; i++) {
        if (strncmp(findings[i], finding, strlen(finding)) == 0) {
            return;
        }
    }
    for (size_t i = 0; i < finding_count; i++) {
        print_message("%s\n", findings[i]);
    }
    fail_msg("not found: %s", finding);
}

static void assert_not_found(const char *part)
{
    for (size_t i = 0; i < finding_count; i++) {
        assert_null(strstr(findings[i], part));
    }
}

static void sound_packs_have_no_errors(void **state)
{
    (void)state;
    assert_int_equal(lint(1).errors, 0);
}

static void each_fault_is_told_with_its_place(void **state)
{
    (void)state;
    lint(2);
    assert_found("de/events/faults.frames:1: warning: set crop: \"Rübe,Rüben\" stands twice");
    assert_found("de/events/faults.frames:2: warning: set idle is never used");
    assert_found("de/events/faults.frames:7: error: \"zwicken\" contradicts de/events/faults.frames:5");
    assert_found("de/events/faults.frames:9: warning: the frame has no + example");
    assert_found("de/events/faults.frames:12: error: the example has an unknown key \"actors\"");
    assert_found("de/events/faults.frames:13: error: \"knuffen\" is never reached: de/events/faults.frames:11");
    assert_found("de/events/faults.frames:14: error: ASSAULT has no mode \"hammer\"");
    assert_found("de/events/faults.frames:15: error: the frame needs and forbids the same phrase");
    assert_found("de/events/faults.frames:16: error: the example names no event type: \"SHOVE\"");
    assert_found("de/events/faults.frames:18: error: operator wagen is hypothetical here and future in");
    assert_found("de/events/faults.frames:19: warning: operator zaudern stands in de/events/faults.frames:18");
    assert_found("de/twice.gaz:2: warning: \"Wien\" stands in de/names.gaz:5 already");
}

static void what_only_looks_alike_is_left_alone(void **state)
{
    (void)state;
    lint(2);
    assert_not_found("Linz");           /* two towns */
    assert_not_found("Erika Beispiel"); /* one role after the other */
    assert_not_found("set tool");
    assert_not_found("kneifen");
}

static void other_encodings_are_refused_with_their_line(void **state)
{
    static const char *const dirs[] = {DP_TEST_DIR "/support/pack-tiny", DP_TEST_DIR "/support/pack-latin1"};
    struct dp_error err = {0};
    struct dp_packs *packs = NULL;

    (void)state;
    assert_int_equal(dp_packs_load(&packs, dirs, 2, &err), DP_BAD_PACK);
    assert_string_equal(err.file, DP_TEST_DIR "/support/pack-latin1/de/x.gaz");
    assert_int_equal(err.line, 3);
    assert_non_null(strstr(err.text, "not UTF-8"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sound_packs_have_no_errors),
        cmocka_unit_test(each_fault_is_told_with_its_place),
        cmocka_unit_test(what_only_looks_alike_is_left_alone),
        cmocka_unit_test(other_encodings_are_refused_with_their_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

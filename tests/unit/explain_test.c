/* explain_test.c - what an explanation tells of events and of rules that came close. */
#include "depesche/depesche.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { TOLD_BYTES = 20000 };

static char told[TOLD_BYTES];
static size_t told_len;

static void keep(void *arg, const struct dp_explanation *e)
{
    static const char *const kinds[] = {"event",  "slot", "condition",  "setting",
                                        "status", "says", "confidence", "miss"};

    (void)arg;
    told_len += (size_t)snprintf(told + told_len, TOLD_BYTES - told_len, "%u %d %s %s:%u %.*s: %.*s\n",
                                 (unsigned)e->sentence, (int)e->event, kinds[e->kind], e->file, (unsigned)e->line,
                                 DP_STR_ARG(e->head), DP_STR_ARG(e->text));
    assert_true(told_len < TOLD_BYTES);
}

/* Explain `text`; with `report` NULL only extract it. */
static void explain(const char *text, dp_explain_report report)
{
    static const char *const dirs[] = {DP_TEST_DIR "/support/pack-tiny"};
    char json[1000];
    int len = snprintf(json, sizeof(json), "{\"lang\":\"de\",\"text\":\"%s\"}", text);
    const struct dp_input in = {
        .bytes = json, .len = (size_t)len, .format = DP_FORMAT_JSON, .fallback_time_us = DP_TIME_NONE};
    const struct dp_record *rec;
    struct dp_scratch *scratch;
    struct dp_packs *packs;

    told_len = 0;
    told[0] = '\0';
    assert_int_equal(dp_packs_load(&packs, dirs, 1, NULL), DP_OK);
    assert_int_equal(dp_scratch_new(&scratch), DP_OK);
    dp_scratch_explain(scratch, keep, NULL);
    dp_scratch_explain(scratch, report, NULL);
    assert_int_equal(dp_extract(scratch, packs, &in, &rec, NULL), DP_OK);
    dp_scratch_free(scratch);
    dp_packs_free(packs);
}

static void assert_told(const char *part)
{
    if (strstr(told, part) == NULL) {
        fail_msg("not told: %s\nbut:\n%s", part, told);
    }
}

static void an_event_tells_rule_slots_status_and_confidence(void **state)
{
    (void)state;
    explain("Die Soldaten töteten drei Demonstranten.", keep);
    assert_told("0 0 event de/events/events.frames:3 verb töten: töten : ASSAULT actor=subj recipient!=obj");
    assert_told("slot de/events/events.frames:3 verb töten: actor \"Die Soldaten\" from actor=subj\n");
    assert_told("recipient \"drei Demonstranten\" from recipient=obj\n");
    assert_told("need=actor holds");
    assert_told("killed 3 from a number beside its noun\n");
    assert_told("asserted: nothing says otherwise\n");
    assert_told("the article itself: no claim around it\n");
    assert_told("90 % = rule 90 %\n");
}

static void a_miss_tells_what_failed(void **state)
{
    (void)state;
    explain("Die Soldaten töteten.", keep);
    assert_told("0 -1 miss de/events/events.frames:3 verb töten: recipient!=obj: there is none\n");
}

static void nothing_is_told_to_nobody(void **state)
{
    (void)state;
    explain("Die Soldaten töteten drei Demonstranten.", NULL);
    assert_string_equal(told, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_event_tells_rule_slots_status_and_confidence),
        cmocka_unit_test(a_miss_tells_what_failed),
        cmocka_unit_test(nothing_is_told_to_nobody),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

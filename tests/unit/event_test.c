/* event_test.c - from text to events: data/event.eval with the shipped packs; ids, links between events, order. */
#include "engine_fixture.h"
#include "eval_table.h"

#include "depesche/extract.h"

#include <string.h>

#define US_PER_DAY INT64_C(86400000000)

/* The packs, and a scratch for each run whose records are compared. */
struct world {
    struct dp_packs *packs;
    struct dp_scratch *scratch, *other;
};

static int setup(void **state)
{
    static struct world world;
    void *engine = NULL;

    if (engine_setup(&engine) != 0 || dp_scratch_new(&world.scratch) != DP_OK ||
        dp_scratch_new(&world.other) != DP_OK) {
        return -1;
    }
    world.packs = ((struct engine *)engine)->packs;
    *state = &world;
    return 0;
}

static int teardown(void **state)
{
    struct world *world = *state;

    dp_scratch_free(world->scratch);
    dp_scratch_free(world->other);
    dp_packs_free(world->packs);
    return 0;
}

/* Extract plain `text`, which has no line break, as the body of a text without a title. */
static const struct dp_record *extract(const struct world *w, struct dp_scratch *scratch, const char *id,
                                       struct dp_str text, int32_t day)
{
    const char *lang = dp_str_starts(text, DP_STR("The ")) ? "en" : "de"; /* short texts do not tell it */
    char json[2000];
    int len = snprintf(json, sizeof(json), "{\"lang\":\"%s\",\"text\":\"%.*s\"}", lang, DP_STR_ARG(text));
    struct dp_input in = {.bytes = json,
                          .len = (size_t)len,
                          .format = DP_FORMAT_JSON,
                          .fallback_id = dp_str_of(id),
                          .fallback_time_us = day == INT32_MIN ? DP_TIME_NONE : day * US_PER_DAY,
                          .fallback_date_source = DP_DATE_KAFKA};
    const struct dp_record *rec = NULL;
    struct dp_error err = {0};

    assert_true(len > 0 && (size_t)len < sizeof(json));
    if (dp_extract(scratch, w->packs, &in, &rec, &err) != DP_OK) {
        fail_msg("%s", err.text);
    }
    return rec;
}

/* ---- the table ---- */

static struct dp_str people(struct dp_arena *arena, const struct dp_participant *list, uint32_t count)
{
    struct dp_str out = DP_STR("");

    for (uint32_t i = 0; i < count; i++) {
        out = dp_arena_printf(arena, "%.*s%s%.*s%s%s", DP_STR_ARG(out), i == 0 ? "" : ", ", DP_STR_ARG(list[i].name),
                              list[i].country.code[0] == '\0' ? "" : " ", list[i].country.code);
    }
    return out;
}

static struct dp_str counts(struct dp_arena *arena, const struct dp_event *event)
{
    struct dp_str out = DP_STR("");

    for (int key = 0; key < DP_COUNT_KEYS; key++) {
        const struct dp_count *count = &event->counts[key];

        if (!count->known) {
            continue;
        }
        out = dp_arena_printf(arena, "%.*s %s=%d", DP_STR_ARG(out), dp_count_name((enum dp_count_key)key),
                              (int)count->min);
        if (count->max != count->min) {
            out = count->max == INT32_MAX ? dp_arena_printf(arena, "%.*s+", DP_STR_ARG(out))
                                          : dp_arena_printf(arena, "%.*s-%d", DP_STR_ARG(out), (int)count->max);
        }
    }
    return out;
}

/* "ASSAULT [Armee ARM > Dorf] killed=3 2024-05-12 in Jerewan future by Polizei = 0" */
static struct dp_str show_event(struct eval_table *t, const struct dp_event *event)
{
    struct dp_arena *arena = &t->arena;
    struct dp_str out = dp_arena_printf(
        arena, "%s%s%.*s [%.*s > %.*s]%.*s", dp_event_type_name(event->type), event->mode.len > 0 ? "/" : "",
        DP_STR_ARG(event->mode), DP_STR_ARG(people(arena, event->actors, event->actor_count)),
        DP_STR_ARG(people(arena, event->recipients, event->recipient_count)), DP_STR_ARG(counts(arena, event)));

    if (event->date_from[0] != '\0') {
        bool one_day = strcmp(event->date_from, event->date_to) == 0;

        out = dp_arena_printf(arena, "%.*s %s%s%s", DP_STR_ARG(out), event->date_from, one_day ? "" : "/",
                              one_day ? "" : event->date_to);
    }
    for (uint32_t i = 0; i < event->location_count; i++) {
        out = dp_arena_printf(arena, "%.*s in %.*s", DP_STR_ARG(out), DP_STR_ARG(event->locations[i].name));
    }
    if (event->status != DP_ASSERTED) {
        out = dp_arena_printf(arena, "%.*s %s", DP_STR_ARG(out), dp_event_status_name(event->status));
    }
    if (event->has_source) {
        out = dp_arena_printf(arena, "%.*s says %.*s", DP_STR_ARG(out), DP_STR_ARG(event->source.phrase.text));
    }
    return event->same_as < 0 ? out : dp_arena_printf(arena, "%.*s = %d", DP_STR_ARG(out), (int)event->same_as);
}

static void show_events(struct eval_table *t, struct dp_str text)
{
    const struct world *w = t->arg;
    const struct dp_record *rec = extract(w, w->scratch, "a", text, t->day);

    assert_true(dp_str_eq(rec->lang, t->lang));
    for (uint32_t i = 0; i < rec->event_count; i++) {
        eval_found(t, show_event(t, &rec->events[i]));
    }
    if (rec->event_count == 0) {
        eval_found(t, DP_STR("nothing"));
    }
}

static void events_of_the_table(void **state)
{
    struct eval_table t = {.run = show_events, .arg = *state};

    eval_run(&t, "event.eval");
}

/* ---- what holds for every event ---- */

static const char two_events[] = "Rebellen griffen am Montag ein Dorf in Syrien an. Die Armee nahm zehn Rebellen fest.";

static void ids_are_stable_and_belong_to_the_article(void **state)
{
    const struct world *w = *state;
    const struct dp_record *a = extract(w, w->scratch, "a", dp_str_of(two_events), 19856);
    const struct dp_record *again = extract(w, w->other, "a", dp_str_of(two_events), 19856);

    assert_int_equal(a->event_count, 2);
    assert_int_equal(again->event_count, 2);
    for (uint32_t i = 0; i < 2; i++) {
        assert_int_equal(strlen(a->events[i].id), 32);
        assert_int_equal(strspn(a->events[i].id, "0123456789abcdef"), 32);
        assert_string_equal(a->events[i].id, again->events[i].id);
    }
    assert_string_not_equal(a->events[0].id, a->events[1].id);
    again = extract(w, w->other, "b", dp_str_of(two_events), 19856);
    assert_string_not_equal(a->events[0].id, again->events[0].id);
}

static void an_earlier_text_does_not_leak_into_the_next(void **state)
{
    const struct world *w = *state;
    const struct dp_record *rec = extract(w, w->scratch, "a", dp_str_of(two_events), 19856);
    char *first = NULL, *second = NULL;

    assert_int_equal(dp_record_to_json(&first, NULL, rec), DP_OK);
    (void)extract(w, w->other, "b", DP_STR("Polen und Ungarn unterzeichneten am Dienstag einen Vertrag."), 19000);
    rec = extract(w, w->other, "a", dp_str_of(two_events), 19856);
    assert_int_equal(dp_record_to_json(&second, NULL, rec), DP_OK);
    assert_string_equal(first, second);
    dp_free(first);
    dp_free(second);
}

static void every_event_is_well_formed(void **state)
{
    const struct world *w = *state;
    const struct dp_record *rec = extract(
        w, w->scratch, "a",
        DP_STR("Die Polizei nahm am Sonntag drei Demonstranten fest. Der Präsident forderte die Rebellen auf, "
               "die Waffen niederzulegen. Bei einem Angriff der Armee auf ein Dorf wurden zehn Menschen getötet. "
               "Die Türkei drohte Syrien mit einem Angriff. Frankreich und Polen verhandelten in Berlin."),
        19856);

    assert_true(rec->event_count >= 4);
    for (uint32_t i = 0; i < rec->event_count; i++) {
        const struct dp_event *event = &rec->events[i];

        assert_true(event->sentence < rec->sentence_count);
        assert_true(event->trigger.span.begin >= rec->sentences[event->sentence].begin);
        assert_true(event->trigger.span.end <= rec->sentences[event->sentence].end);
        assert_true(event->trigger.span.begin < event->trigger.span.end);
        assert_true(event->confidence > 0.0 && event->confidence <= 1.0);
        assert_true(event->score >= -10.0 && event->score <= 10.0);
        assert_non_null(dp_ontology_mode(&w->packs->ontology, event->type, event->mode));
        assert_true(event->cameo.len == 0 || dp_ontology_cameo(&w->packs->ontology, event->cameo) != NULL);
        assert_true(event->same_as < (int32_t)i);
        assert_true(event->claim < (int32_t)rec->claim_count);
        assert_true(i == 0 || rec->events[i - 1].sentence <= event->sentence);
        assert_true(dp_str_starts(event->rule, DP_STR("de/events/")));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(events_of_the_table),
        cmocka_unit_test(ids_are_stable_and_belong_to_the_article),
        cmocka_unit_test(an_earlier_text_does_not_leak_into_the_next),
        cmocka_unit_test(every_event_is_well_formed),
    };

    return cmocka_run_group_tests(tests, setup, teardown);
}

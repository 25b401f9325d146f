/*
 * entity_test.c - which mentions are the same entity: data/entity.eval over the packs of pack-names; what the words
 * around a name say of it: data/origin.eval over the shipped packs; keys of names.
 */
#include "engine_fixture.h"
#include "entity/namekey.h"
#include "eval_table.h"

static int setup(void **state)
{
    static const char *const dirs[] = {DP_TEST_DIR "/support/pack-tiny", DP_TEST_DIR "/support/pack-names"};

    return engine_load(state, dirs, 2);
}

static struct dp_str sectors_of(struct dp_arena *arena, dp_sectors sectors)
{
    struct dp_str out = DP_STR("");

    for (int bit = 0; bit < DP_SECTOR_COUNT; bit++) {
        if ((sectors & (1u << bit)) != 0) {
            out = dp_arena_printf(arena, "%.*s %s", DP_STR_ARG(out), dp_sector_name((enum dp_sector_bit)bit));
        }
    }
    return out;
}

/* "PER Antony Blinken (US-Außenminister) USA GOV: Antony Blinken, Blinken" */
static struct dp_str show_entity(struct eval_table *t, const struct engine *e, int32_t i)
{
    const struct dp_entity *entity = &e->entities.list.at[i];
    struct dp_str title =
        entity->title.len == 0 ? DP_STR("") : dp_arena_printf(&t->arena, " (%.*s)", DP_STR_ARG(entity->title));
    struct dp_str out =
        dp_arena_printf(&t->arena, "%s %.*s%.*s%s%s%.*s", dp_entity_type_name(entity->type), DP_STR_ARG(entity->name),
                        DP_STR_ARG(title), entity->country.code[0] == '\0' ? "" : " ", entity->country.code,
                        DP_STR_ARG(sectors_of(&t->arena, entity->sectors)));
    const char *separator = ": ";

    for (uint32_t m = 0; m < e->mentions.count; m++) {
        if (e->entities.of_mention[m] == i) {
            struct dp_str words = engine_words(&e->text, e->mentions.at[m].first, e->mentions.at[m].end);

            out = dp_arena_printf(&t->arena, "%.*s%s%.*s", DP_STR_ARG(out), separator, DP_STR_ARG(words));
            separator = ", ";
        }
    }
    for (uint32_t b = 0; b < e->entities.bodies.count; b++) {
        if (e->entities.bodies.at[b].entity == i) {
            struct dp_str words = engine_words(&e->text, e->entities.bodies.at[b].first, e->entities.bodies.at[b].end);

            out = dp_arena_printf(&t->arena, "%.*s%s%.*s", DP_STR_ARG(out), separator, DP_STR_ARG(words));
            separator = ", ";
        }
    }
    return out;
}

static void show_entities(struct eval_table *t, struct dp_str text)
{
    struct engine *e = t->arg;
    struct dp_view view;

    engine_text(e, &t->arena, t->lang, text);
    view = engine_view(e);
    assert_int_equal(dp_mentions_find(&e->mentions, &t->arena, &view, NULL), DP_OK);
    assert_int_equal(dp_entities_resolve(&e->entities, &t->arena, &view, &e->mentions, t->day), DP_OK);
    for (uint32_t i = 0; i < e->entities.list.count; i++) {
        eval_found(t, show_entity(t, e, (int32_t)i));
    }
}

static void entities_of_the_table(void **state)
{
    struct eval_table t = {.run = show_entities, .arg = *state};

    eval_run(&t, "entity.eval");
}

static void countries_of_the_table(void **state)
{
    struct eval_table t = {.run = show_entities, .arg = *state};

    eval_run(&t, "origin.eval");
}

static struct dp_name_key key_of(struct dp_arena *arena, const char *name)
{
    struct dp_text text;

    assert_int_equal(dp_text_build(&text, arena, NULL, NULL, dp_str_of(name), 0), DP_OK);
    return dp_name_key_of(&text, 0, text.token_count);
}

/* Spellings of one name match, names of others do not. */
static void keys_even_out_transliterations(void **state)
{
    static const struct {
        const char *a, *b;
        bool same;
    } cases[] = {
        {"Ararat Mirsojan", "Ararat Mirzoyan", true},
        {"Ceyhun Bayramov", "Dscheihun Bajramow", false}, /* the given names differ too much */
        {"Bayramov", "Bajramow", true},
        {"Wolodymyr Selenskyj", "Selenskyj", true},
        {"Selenskyjs", "Selenskyj", true},
        {"Antony Blinken", "Anthony Blinken", true},
        {"Igor Lukin", "Oleg Lukin", false},
        {"Igor Lukin", "Igor Lanin", false},
        {"José Peña", "Jose Pena", true},
        {"Anna Maria Kreuz", "Anna Kreuz", true},
        {"", "Kreuz", false},
    };
    struct dp_arena arena = {0};
    (void)state;

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct dp_name_key a = key_of(&arena, cases[i].a);
        struct dp_name_key b = key_of(&arena, cases[i].b);

        if (dp_name_key_matches(&a, &b) != cases[i].same || dp_name_key_matches(&b, &a) != cases[i].same) {
            fail_msg("\"%s\" and \"%s\" should%s match", cases[i].a, cases[i].b, cases[i].same ? "" : " not");
        }
    }
    dp_arena_free(&arena);
}

/* A country that only an adjective names becomes one entity, however often it is asked for. */
static void a_country_is_added_once(void **state)
{
    struct engine *e = *state;
    struct dp_arena arena = {0};
    const struct dp_gazetteer *gaz;
    struct dp_view view;
    uint32_t entry = 0;
    int32_t first;

    engine_text(e, &arena, DP_STR("de"), DP_STR("Truppen sind in Jerewan."));
    view = engine_view(e);
    gaz = view.gaz;
    assert_int_equal(dp_mentions_find(&e->mentions, &arena, &view, NULL), DP_OK);
    assert_int_equal(dp_entities_resolve(&e->entities, &arena, &view, &e->mentions, INT32_MIN), DP_OK);
    assert_int_equal(e->entities.list.count, 1);
    while (!dp_str_is(gaz->entries[entry].name, "Irak")) {
        entry++;
    }
    first = dp_entity_of_entry(&e->entities, &arena, gaz, entry);
    assert_int_equal(first, 1);
    assert_int_equal(dp_entity_of_entry(&e->entities, &arena, gaz, entry), first);
    assert_int_equal(e->entities.list.count, 2);
    assert_string_equal(e->entities.list.at[first].country.code, "IRQ");
    dp_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(entities_of_the_table),
        cmocka_unit_test(keys_even_out_transliterations),
        cmocka_unit_test(a_country_is_added_once),
    };

    const struct CMUnitTest shipped[] = {cmocka_unit_test(countries_of_the_table)};

    return cmocka_run_group_tests(tests, setup, engine_teardown) +
           cmocka_run_group_tests(shipped, engine_setup, engine_teardown);
}

/* gazetteer_test.c - names in texts: data/gazetteer.eval over the packs of pack-names; what a bad line answers. */
#include "engine_fixture.h"
#include "eval_table.h"

static int setup(void **state)
{
    static const char *const dirs[] = {DP_TEST_DIR "/support/pack-tiny", DP_TEST_DIR "/support/pack-names"};

    return engine_load(state, dirs, 2);
}

/* "Aserbaidschans = GPE Aserbaidschan AZE" */
static struct dp_str show_name(struct eval_table *t, const struct engine *e, const struct dp_found *found)
{
    static const char *const sources[] = {"", " by its title", " by its given name", " by the tagger",
                                          " by the document"};
    struct dp_str words = engine_words(&e->text, found->first, found->end);
    const struct dp_gaz_entry *entry;

    if (found->sense == DP_NO_SENSE) {
        return dp_arena_printf(&t->arena, "%.*s = %s%s", DP_STR_ARG(words), dp_entity_type_name(found->type),
                               sources[found->source]);
    }
    entry = &e->pack->gazetteer.entries[e->pack->gazetteer.senses[found->sense - 1].entry];
    return dp_arena_printf(&t->arena, "%.*s = %s %.*s %s%s", DP_STR_ARG(words), dp_entity_type_name(found->type),
                           DP_STR_ARG(entry->name), entry->country.code, sources[found->source]);
}

static void show_names(struct eval_table *t, struct dp_str text)
{
    struct engine *e = t->arg;
    struct dp_view view;

    engine_text(e, &t->arena, t->lang, text);
    view = engine_view(e);
    assert_int_equal(dp_mentions_find(&e->mentions, &t->arena, &view, NULL), DP_OK);
    for (uint32_t i = 0; i < e->mentions.count; i++) {
        eval_found(t, show_name(t, e, &e->mentions.at[i]));
    }
}

static void names_of_the_table(void **state)
{
    struct eval_table t = {.run = show_names, .arg = *state};

    eval_run(&t, "gazetteer.eval");
}

/* The country or role that each word carries: "türkische TUR", "Soldaten MIL". */
static void show_words(struct eval_table *t, struct dp_str text)
{
    struct engine *e = t->arg;
    struct dp_view view;

    engine_text(e, &t->arena, t->lang, text);
    view = engine_view(e);
    for (uint32_t i = 0; i < e->text.token_count; i++) {
        enum dp_gaz_kind kind = DP_GAZ_NAME;
        const struct dp_gaz_entry *country = dp_token_country(&e->text, view.gaz, i);
        const struct dp_gaz_entry *role = dp_token_role(&e->text, view.gaz, i, &kind);
        struct dp_str word = dp_token_str(&e->text, i);

        if (country != NULL) {
            eval_found(t, dp_arena_printf(&t->arena, "%.*s of %s", DP_STR_ARG(word), country->country.code));
        }
        if (role != NULL) {
            eval_found(t, dp_arena_printf(&t->arena, "%.*s is %s %.*s", DP_STR_ARG(word),
                                          kind == DP_GAZ_PEOPLE ? "people" : "role", DP_STR_ARG(role->name)));
        }
    }
}

static void words_of_the_table(void **state)
{
    struct eval_table t = {.run = show_words, .arg = *state};

    eval_run(&t, "gazetteer_words.eval");
}

static void bad_lines_name_their_place(void **state)
{
    static const struct {
        const char *line, *text;
    } cases[] = {
        {"Wien", "no type for \"Wien\""},
        {"Wien ; type=CITY", "unknown type \"CITY\""},
        {"Wien ; type=GPE level=town", "unknown level \"town\""},
        {"Wien ; type=GPE country=AT", "country takes three letters (ISO 3166-1 alpha-3), not \"AT\""},
        {"Wien ; type=GPE lat=north", "not a coordinate: \"north\""},
        {"Wien ; type=GPE lat=91", "not a coordinate: \"91\""},
        {"Wien ; type=GPE lon=-181", "not a coordinate: \"-181\""},
        {"Wien ; type=GPE geonames=x1", "not a whole number: \"x1\""},
        {"Wien ; type=GPE pop=1.5", "not a whole number: \"1.5\""},
        {"Wien ; type=GPE size=3", "unknown attribute or value \"size\""},
        {"Wien ; type=GPE case=lower", "unknown attribute or value \"case\""},
        {"Wien ; type=GPE capital", "attribute without a value: \"capital\""},
        {"UNO ; type=ORG sectors=IGO,UN", "unknown sector \"UN\""},
        {"A B ; type=PER from=gestern", "dates are written YYYY-MM-DD, not \"gestern\""},
        {"A B ; type=PER from=2021-02-30", "no such date: \"2021-02-30\""},
        {"A B ; type=PER from=2021-01-01-01", "no such date: \"2021-01-01-01\""},
        {"A B ; type=PER from=2021 to=2020", "from is not before to in \"from/to\""},
        {"; type=PER", "no name in \"; type=PER\""},
        {"@ type=PLACE", "unknown type \"PLACE\""},
    };
    (void)state;

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct dp_arena arena = {0};
        struct dp_intern table;
        struct dp_lexicon_builder lexicon;
        struct dp_gaz_builder b;
        struct dp_error err = {0};

        dp_intern_init(&table, NULL);
        dp_lexicon_builder_init(&lexicon, &arena, &arena, &table, DP_STR("de"));
        dp_gaz_builder_init(&b, &lexicon);
        assert_int_equal(
            dp_gaz_add_file(&b, dp_arena_printf(&arena, "# comment\n\n%s\n", cases[i].line), "de/x.gaz", &err),
            DP_BAD_PACK);
        assert_string_equal(err.file, "de/x.gaz");
        assert_int_equal(err.line, 3);
        assert_string_equal(err.text, cases[i].text);
        dp_arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_of_the_table),
        cmocka_unit_test(words_of_the_table),
        cmocka_unit_test(bad_lines_name_their_place),
    };

    return cmocka_run_group_tests(tests, setup, engine_teardown);
}

/* mention_any_test.c - names in texts whose language has no pack, with the shipped names. */
#include "engine_fixture.h"

#include "mention/mention_any.h"

#include <string.h>

struct sample {
    const char *text;
    const char *names; /* "TYPE text" of each, joined by " / " */
};

/* As dp_extract() does it: the text is built without a lexicon. */
static const char *names_of(const struct engine *e, struct dp_arena *arena, const char *str)
{
    static const char *const types[] = {
#define DP_X(constant, wire) [constant] = wire,
        DP_ENTITY_TYPE_MAP(DP_X)
#undef DP_X
    };
    struct dp_text text;
    struct dp_mentions found;
    struct dp_view view = {.text = &text, .lex = &e->packs->any.lexicon, .gaz = &e->packs->any.gazetteer};
    struct dp_str out = DP_STR("");

    assert_int_equal(dp_text_build(&text, arena, &e->packs->words, NULL, dp_str_of(str), 0), DP_OK);
    assert_int_equal(dp_mentions_find_any(&found, arena, &view), DP_OK);
    for (uint32_t m = 0; m < found.count; m++) {
        uint32_t begin = text.tokens[found.at[m].first].begin;
        struct dp_str name = dp_str_sub(text.str, begin, text.tokens[found.at[m].end - 1].end);

        out = dp_arena_printf(arena, "%.*s%s%s %.*s", DP_STR_ARG(out), m == 0 ? "" : " / ", types[found.at[m].type],
                              DP_STR_ARG(name));
        assert_non_null(out.ptr);
    }
    return out.ptr;
}

static void check(const struct engine *e, const struct sample *samples, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct dp_arena arena = {0};
        const char *names = names_of(e, &arena, samples[i].text);

        if (strcmp(names, samples[i].names) != 0) {
            fail_msg("\"%s\"\n  has:    %s\n  wanted: %s", samples[i].text, names, samples[i].names);
        }
        dp_arena_free(&arena);
    }
}

#define CHECK(state, samples) check(*(state), samples, sizeof(samples) / sizeof((samples)[0]))

static void states_by_their_names_in_many_languages(void **state)
{
    static const struct sample samples[] = {
        {"Le ministre est arrivé en Allemagne.", "GPE Allemagne"},
        {"Vláda jednala s Německo a Rakousko.", "GPE Německo / GPE Rakousko"},
        {"Переговоры начала Германия.", "GPE Германия"},
        {"اجتمع وزراء من فرنسا ومصر في تركيا.", "GPE فرنسا / GPE تركيا"},
        {"Οι συνομιλίες έγιναν με τη Γαλλία.", "GPE Γαλλία"},
    };

    CHECK(state, samples);
}

static void a_word_that_is_also_written_small_is_no_name(void **state)
{
    static const struct sample samples[] = {
        {"Peru nije tanjire. Oni peru tanjire.", ""},
        {"Los estados unidos por la lengua.", ""},
        {"Hablan los Estados Unidos.", "GPE Estados Unidos"},
        {"Los Estados unidos por la lengua.", ""},
        {"Dit is de heer Peru.", "GPE Peru"},
    };

    CHECK(state, samples);
}

static void a_city_stands_alone_and_inside_a_sentence(void **state)
{
    static const struct sample samples[] = {
        {"De ministers spraken gisteren in Tripoli over handel.", "GPE Tripoli"},
        {"Tripoli wacht af.", ""},
        {"Hij speelt bij Deportivo Tripoli in de spits.", ""},
        {"Het boek van Tripoli Haramel verkoopt goed.", ""},
    };

    CHECK(state, samples);
}

static void a_person_has_a_known_given_name(void **state)
{
    static const struct sample samples[] = {
        {"Sinabi ni Anna Haramel na aalis siya. Ayon kay Haramel, bukas pa.", "PER Anna Haramel / PER Haramel"},
        {"Sinabi ni Xolma Haramel na aalis siya.", ""},
        {"ANNA HARAMEL KOMMER", ""},
        {"Anna\nHaramel", ""},
    };

    CHECK(state, samples);
}

static void organisations_by_their_capitals(void **state)
{
    static const struct sample samples[] = {
        {"O acordo foi apoiado pela ONU e pela OTAN.", "ORG ONU / ORG OTAN"},
        {"Отан onu ес", ""},
        {"Заявление сделали ЕС и ООН.", "ORG ЕС / ORG ООН"},
    };

    CHECK(state, samples);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(states_by_their_names_in_many_languages),
        cmocka_unit_test(a_word_that_is_also_written_small_is_no_name),
        cmocka_unit_test(a_city_stands_alone_and_inside_a_sentence),
        cmocka_unit_test(a_person_has_a_known_given_name),
        cmocka_unit_test(organisations_by_their_capitals),
    };

    return cmocka_run_group_tests(tests, engine_setup, engine_teardown);
}

/* ontology_test.c - PLOVER's types, modes and scores, and the way to CAMEO codes and back. */
#include "engine_fixture.h"

struct score {
    const char *mode; /* NULL = the type itself */
    double score;
    enum dp_event_type type;
};

static void scores_are_plovers(void **state)
{
    static const struct score scores[] = {
        {NULL, -3, DP_EVENT_ACCUSE},    {NULL, 2.5, DP_EVENT_AGREE},          {"vandalize", -7, DP_EVENT_PROTEST},
        {"visit", 4, DP_EVENT_CONSULT}, {"ceasefire", 7.5, DP_EVENT_RETREAT}, {NULL, 10, DP_EVENT_AID},
    };
    const struct engine *e = *state;

    for (size_t i = 0; i < sizeof(scores) / sizeof(scores[0]); i++) {
        const struct dp_mode *mode = dp_ontology_mode(&e->packs->ontology, scores[i].type, dp_str_of(scores[i].mode));

        assert_non_null(mode);
        assert_true(mode->score <= scores[i].score && mode->score >= scores[i].score);
    }
}

static void every_type_has_a_score_in_range(void **state)
{
    const struct dp_ontology *ontology = &((const struct engine *)*state)->packs->ontology;

    for (int type = 0; type < DP_EVENT_TYPE_COUNT; type++) {
        assert_non_null(dp_ontology_mode(ontology, (enum dp_event_type)type, DP_STR_NONE));
    }
    for (uint32_t i = 0; i < ontology->modes.count; i++) {
        assert_true(ontology->modes.at[i].score >= -10.0 && ontology->modes.at[i].score <= 10.0);
    }
    assert_null(dp_ontology_mode(ontology, DP_EVENT_AID, DP_STR("riot")));
}

/* Every line of the table is of a known type and mode, stands once, and is found by its code. */
static void every_code_has_a_type_and_a_mode(void **state)
{
    const struct dp_ontology *ontology = &((const struct engine *)*state)->packs->ontology;

    assert_true(ontology->codes.count > 200);
    for (uint32_t i = 0; i < ontology->codes.count; i++) {
        const struct dp_cameo *code = &ontology->codes.at[i];

        assert_true(code->code.len >= 2 && code->code.len <= 4);
        assert_non_null(dp_ontology_mode(ontology, code->type, code->mode));
        assert_true(code->goldstein >= -10.0 && code->goldstein <= 10.0);
        assert_ptr_equal(dp_ontology_cameo(ontology, code->code), code);
    }
    assert_null(dp_ontology_cameo(ontology, DP_STR("999")));
}

/* What is known of an event leads to a code of the same type, and of its mode where one has it. */
static void codes_agree_with_their_type(void **state)
{
    const struct dp_ontology *ontology = &((const struct engine *)*state)->packs->ontology;

    for (uint32_t i = 0; i < ontology->codes.count; i++) {
        const struct dp_cameo *code = &ontology->codes.at[i];
        struct dp_str rest = code->contexts;
        struct dp_str context = rest.ptr == NULL ? DP_STR_NONE : dp_str_cut(&rest, ',');
        struct dp_str found = dp_ontology_code(ontology, code->type, code->mode, &context, context.ptr == NULL ? 0 : 1);
        const struct dp_cameo *line = dp_ontology_cameo(ontology, found);

        assert_non_null(line);
        assert_int_equal(line->type, code->type);
        assert_true(dp_str_eq(line->mode, code->mode));
    }
}

/* ---- small tables ---- */

static const char modes[] = "PROTEST\t-\t-6.5\nPROTEST\triot\t-7\nAID\t-\t10\nAID\tmilitary\t9\n";

static enum dp_status load(struct dp_ontology *out, struct dp_arena *arena, const char *codes, struct dp_error *err)
{
    *out = (struct dp_ontology){0};
    assert_int_equal(dp_ontology_add_modes(out, arena, dp_str_of(modes), "ontology.tsv", err), DP_OK);
    return dp_ontology_add_codes(out, arena, dp_str_of(codes), "cameo.tsv", err);
}

static void the_closest_code_wins(void **state)
{
    struct dp_arena arena = {0};
    struct dp_ontology ontology;
    const struct dp_str rights[] = {DP_STR("rights"), DP_STR("economic")};
    const struct dp_str second[] = {DP_STR("food"), DP_STR("rights")};
    (void)state;

    assert_int_equal(load(&ontology, &arena,
                          "1411\tPROTEST\t-\tleadership,rights\t-6.5\n141\tPROTEST\t-\t-\t-6.5\n"
                          "145\tPROTEST\triot\t-\t-7.5\n1451\tPROTEST\triot\tleadership\t-7.5\n",
                          NULL),
                     DP_OK);
    assert_true(dp_str_is(dp_ontology_code(&ontology, DP_EVENT_PROTEST, DP_STR_NONE, NULL, 0), "141"));
    assert_true(dp_str_is(dp_ontology_code(&ontology, DP_EVENT_PROTEST, DP_STR_NONE, rights, 2), "1411"));
    assert_true(dp_str_is(dp_ontology_code(&ontology, DP_EVENT_PROTEST, DP_STR_NONE, second, 2), "141"));
    assert_true(dp_str_is(dp_ontology_code(&ontology, DP_EVENT_PROTEST, DP_STR("riot"), rights, 2), "145"));
    assert_null(dp_ontology_code(&ontology, DP_EVENT_AID, DP_STR_NONE, NULL, 0).ptr);
    dp_arena_free(&arena);
}

static void bad_lines_name_their_place(void **state)
{
    static const struct {
        const char *line, *text;
        bool in_modes;
    } cases[] = {
        {"FIGHT\t-\t1", "unknown event type \"FIGHT\"", true},
        {"AID\tfood\tten", "not a score: \"ten\"", true},
        {"AID\tmilitary", "not a score: \"\"", true},
        {"AID\tmilitary\t3", "mode stands twice: \"military\"", true},
        {"010\tFIGHT\t-\t-\t1", "unknown event type \"FIGHT\"", false},
        {"010\tAID\triot\t-\t1", "unknown mode \"riot\"", false},
        {"010\tAID\t-\t-\tmuch", "not a score: \"much\"", false},
        {"010", "unknown event type \"\"", false},
    };
    (void)state;

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct dp_arena arena = {0};
        struct dp_ontology ontology;
        struct dp_error err = {0};
        struct dp_str text = dp_arena_printf(&arena, "# comment\n\n%s\n", cases[i].line);
        enum dp_status status;

        assert_int_equal(load(&ontology, &arena, "", NULL), DP_OK);
        status = cases[i].in_modes ? dp_ontology_add_modes(&ontology, &arena, text, "core/x.tsv", &err)
                                   : dp_ontology_add_codes(&ontology, &arena, text, "core/x.tsv", &err);
        assert_int_equal(status, DP_BAD_PACK);
        assert_string_equal(err.file, "core/x.tsv");
        assert_int_equal(err.line, 3);
        assert_string_equal(err.text, cases[i].text);
        dp_arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scores_are_plovers),
        cmocka_unit_test(every_type_has_a_score_in_range),
        cmocka_unit_test(every_code_has_a_type_and_a_mode),
        cmocka_unit_test(codes_agree_with_their_type),
        cmocka_unit_test(the_closest_code_wins),
        cmocka_unit_test(bad_lines_name_their_place),
    };

    return cmocka_run_group_tests(tests, engine_setup, engine_teardown);
}

/* claim_test.c - who says what: data/claim.eval with the shipped packs; bad lines of claims.frames. */
#include "engine_fixture.h"
#include "eval_table.h"

/* "indirect | er habe die Grenze geschlossen | by Der Minister | sagte" */
static void show_claims(struct eval_table *t, struct dp_str text)
{
    struct engine *e = t->arg;

    engine_text(e, &t->arena, t->lang, text);
    engine_analyse(e, &t->arena, t->day);
    for (uint32_t i = 0; i < e->claims.count; i++) {
        const struct dp_said *said = &e->claims.at[i];

        eval_found(t, dp_arena_printf(&t->arena, "%s | %.*s | by %.*s | %.*s", dp_claim_kind_name(said->kind),
                                      DP_STR_ARG(engine_words(&e->text, said->first, said->end)),
                                      DP_STR_ARG(said->source_phrase.text), DP_STR_ARG(said->cue.text)));
    }
}

static void claims_of_the_table(void **state)
{
    struct eval_table t = {.run = show_claims, .arg = *state};

    eval_run(&t, "claim.eval");
}

/* The claim of a token is one around it, and of two nested ones the shorter. */
static void the_innermost_claim_counts(void **state)
{
    struct engine *e = *state;
    struct dp_arena arena = {0};

    engine_text(e, &arena, DP_STR("de"),
                DP_STR("Der Minister sagte, die Polizei habe erklärt, dass der Täter gestanden habe. Alle schwiegen."));
    engine_analyse(e, &arena, INT32_MIN);
    for (uint32_t i = 0; i < e->text.token_count; i++) {
        int32_t of = e->claims.of_token[i];
        uint32_t shortest = UINT32_MAX;

        for (uint32_t c = 0; c < e->claims.count; c++) {
            const struct dp_said *said = &e->claims.at[c];
            uint32_t length = said->end - said->first;

            shortest = said->first <= i && i < said->end && length < shortest ? length : shortest;
        }
        assert_int_equal(of >= 0, shortest != UINT32_MAX);
        if (of >= 0) {
            assert_int_equal(e->claims.at[of].end - e->claims.at[of].first, shortest);
        }
    }
    dp_arena_free(&arena);
}

static void bad_lines_name_their_place(void **state)
{
    static const struct {
        const char *line, *text;
    } cases[] = {
        {"tell sagen", "unknown kind of line \"tell\""},
        {"say sagen : from=subj", "unknown key or value \"from\""},
        {"say sagen : source=", "unknown key or value \"source\""},
        {"say sagen : source!=", "unknown key or value \"source!\""},
        {"say sagen : topic=", "unknown key or value \"topic\""},
        {"say sagen | : source=subj", "no verb in \"\""},
        {"sayprep laut dat | | trotz", "empty preposition in \" trotz\""},
    };
    (void)state;

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct dp_arena arena = {0};
        struct dp_intern table;
        struct dp_lexicon_builder lexicon;
        struct dp_cues cues = {0};
        struct dp_error err = {0};

        dp_intern_init(&table, NULL);
        dp_lexicon_builder_init(&lexicon, &arena, &arena, &table, DP_STR("de"));
        assert_int_equal(dp_cues_add_file(&cues, &arena, &lexicon,
                                          dp_arena_printf(&arena, "# comment\n\n%s\n", cases[i].line),
                                          "de/claims.frames", &err),
                         DP_BAD_PACK);
        assert_string_equal(err.file, "de/claims.frames");
        assert_int_equal(err.line, 3);
        assert_string_equal(err.text, cases[i].text);
        dp_arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(claims_of_the_table),
        cmocka_unit_test(the_innermost_claim_counts),
        cmocka_unit_test(bad_lines_name_their_place),
    };

    return cmocka_run_group_tests(tests, engine_setup, engine_teardown);
}

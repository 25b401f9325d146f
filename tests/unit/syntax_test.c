/* syntax_test.c - clauses and phrases as compact lines: data/syntax.eval with the shipped packs. */
#include "engine_fixture.h"
#include "eval_table.h"
#include "syntax/phrase.h"

static struct dp_str word_of(const struct engine *e, uint32_t sym) { return dp_intern_str(&e->text.words, sym); }

/* Chunk `k` and those joined to it: "Polizei + Armee", with a number as "=3". */
static struct dp_str show_chunk(struct eval_table *t, const struct engine *e, int32_t k)
{
    struct dp_str out = DP_STR("");

    for (int32_t at = k; at != DP_NONE; at = e->syntax.chunks[at].next) {
        const struct dp_chunk *chunk = &e->syntax.chunks[at];
        struct dp_str words = engine_words(&e->text, chunk->first, chunk->end);

        out = dp_arena_printf(&t->arena, "%.*s%s%.*s", DP_STR_ARG(out), at == k ? "" : " + ", DP_STR_ARG(words));
        if (chunk->number >= 0) {
            out = dp_arena_printf(&t->arena, "%.*s=%d", DP_STR_ARG(out), (int)chunk->number);
        }
    }
    return out;
}

static struct dp_str with_flags(struct eval_table *t, const struct engine *e, const struct dp_clause *clause,
                                struct dp_str out)
{
    static const char *const flags[] = {"passive",  "state",     "perfect", "future", "not", "k1", "k2",
                                        "question", "condition", "quoted",  "past",   "es",  NULL, "let"};

    for (uint32_t i = 0; i < sizeof(flags) / sizeof(flags[0]); i++) {
        if ((clause->flags & (1u << i)) != 0 && flags[i] != NULL) {
            out = dp_arena_printf(&t->arena, "%.*s %s", DP_STR_ARG(out), flags[i]);
        }
    }
    if (clause->modal != DP_NO_SYM) {
        out = dp_arena_printf(&t->arena, "%.*s modal:%.*s", DP_STR_ARG(out), DP_STR_ARG(word_of(e, clause->modal)));
    }
    return clause->is_reflexive ? dp_arena_printf(&t->arena, "%.*s sich", DP_STR_ARG(out)) : out;
}

/* "main an+greifen past s[Soldaten] o[die Stadt]" */
static struct dp_str show_clause(struct eval_table *t, const struct engine *e, const struct dp_clause *clause)
{
    static const char *const kinds[] = {"main", "sub", "rel", "inf"};
    const struct {
        const char *name;
        int32_t chunk;
    } roles[] = {{"s", clause->subject}, {"o", clause->object}, {"d", clause->dative}};
    struct dp_str lemma = clause->lemma == DP_NO_SYM ? DP_STR("-") : word_of(e, clause->lemma);
    struct dp_str out = dp_arena_printf(&t->arena, "%s %.*s", kinds[clause->kind], DP_STR_ARG(lemma));

    if (clause->sub != DP_NO_SYM) {
        out = dp_arena_printf(&t->arena, "%.*s (%.*s)", DP_STR_ARG(out), DP_STR_ARG(word_of(e, clause->sub)));
    }
    out = with_flags(t, e, clause, out);
    for (size_t i = 0; i < sizeof(roles) / sizeof(roles[0]); i++) {
        if (roles[i].chunk != DP_NONE) {
            out = dp_arena_printf(&t->arena, "%.*s %s[%.*s]", DP_STR_ARG(out), roles[i].name,
                                  DP_STR_ARG(show_chunk(t, e, roles[i].chunk)));
        }
    }
    return out;
}

/* The links of a phrase: "Polizei of Stadt", "die -> Männer", "Männer <- Polizei", empty when it has none. */
static void show_links(struct eval_table *t, const struct engine *e, int32_t k)
{
    const struct dp_chunk *chunk = &e->syntax.chunks[k];
    struct dp_str words = engine_words(&e->text, chunk->first, chunk->end);
    const struct {
        const char *name;
        int32_t chunk;
    } links[] = {{"of", chunk->of}, {"stands for", chunk->antecedent}, {"inside", chunk->outer}};

    for (size_t i = 0; i < sizeof(links) / sizeof(links[0]); i++) {
        if (links[i].chunk != DP_NONE) {
            const struct dp_chunk *other = &e->syntax.chunks[links[i].chunk];

            eval_found(t, dp_arena_printf(&t->arena, "[%.*s] %s [%.*s]", DP_STR_ARG(words), links[i].name,
                                          DP_STR_ARG(engine_words(&e->text, other->first, other->end))));
        }
    }
    if (chunk->prep != DP_NO_SYM) {
        eval_found(t,
                   dp_arena_printf(&t->arena, "%.*s [%.*s]", DP_STR_ARG(word_of(e, chunk->prep)), DP_STR_ARG(words)));
    }
    if (chunk->participle != 0) {
        eval_found(t, dp_arena_printf(&t->arena, "[%.*s] has been %.*s", DP_STR_ARG(words),
                                      DP_STR_ARG(dp_token_str(&e->text, chunk->participle - 1))));
    }
}

static void show_syntax(struct eval_table *t, struct dp_str text)
{
    struct engine *e = t->arg;

    engine_text(e, &t->arena, t->lang, text);
    engine_analyse(e, &t->arena, t->day);
    for (uint32_t c = 0; c < e->syntax.clause_count; c++) {
        eval_found(t, show_clause(t, e, &e->syntax.clauses[c]));
    }
    for (uint32_t k = 0; k < e->syntax.chunk_count; k++) {
        show_links(t, e, (int32_t)k);
    }
}

static void sentences_of_the_table(void **state)
{
    struct eval_table t = {.run = show_syntax, .arg = *state};

    eval_run(&t, "syntax.eval");
}

/* Whatever the text: chunks and clauses stay in their sentences, and links point at what is there. */
static void structures_hold_together(void **state)
{
    static const char *const texts[] = {
        "",
        ".",
        "und und und",
        "die der das den dem",
        "Zu zu zu zu.",
        "Wer? Wie? Was?",
        "Er, der, die, das, wurde, worden, sein, haben.",
        "„ “ “ „ , , ; : - ( [ ) ]",
        "Die Die Regierung hat hat hat sich sich nicht nicht zu zu gehen gehen.",
        "Dass dass wenn ob um zu ohne zu, damit, nachdem.",
        "3 4 5 Millionen 2,5 der 17. und 18.",
        "Two and three and",
        "„Hier“, sagte er. Dort.",
        "Two",
        "Vom",
        "Während die Ministerin erklärte, aufgeregt zu sein, „besser wird es nicht“, räumte der Präsident Fehler ein.",
    };
    struct engine *e = *state;
    struct dp_arena arena = {0};

    for (size_t n = 0; n < sizeof(texts) / sizeof(texts[0]); n++) {
        engine_text(e, &arena, n % 2 == 0 ? DP_STR("de") : DP_STR("en"), dp_str_of(texts[n]));
        engine_analyse(e, &arena, INT32_MIN);
        for (uint32_t k = 0; k < e->syntax.chunk_count; k++) {
            const struct dp_chunk *chunk = &e->syntax.chunks[k];

            assert_true(chunk->first < chunk->end && chunk->end <= e->text.token_count);
            assert_true(chunk->first <= chunk->head && chunk->head < chunk->end);
            assert_true(chunk->clause < (int32_t)e->syntax.clause_count);
            assert_true(chunk->of < (int32_t)e->syntax.chunk_count && chunk->next < (int32_t)e->syntax.chunk_count);
        }
        for (uint32_t c = 0; c < e->syntax.clause_count; c++) {
            const struct dp_clause *clause = &e->syntax.clauses[c];
            uint32_t hops = 0;

            for (int32_t up = (int32_t)c; up != DP_NONE; up = e->syntax.clauses[up].parent) {
                assert_true(hops++ < e->syntax.clause_count); /* no clause is above itself */
            }
            assert_true(clause->first < clause->end && clause->end <= e->text.token_count);
            assert_int_equal(e->text.tokens[clause->first].sentence, clause->sentence);
            assert_int_equal(e->text.tokens[clause->end - 1].sentence, clause->sentence);
            assert_true(clause->parent < (int32_t)e->syntax.clause_count && clause->parent != (int32_t)c);
            assert_true(clause->subject < (int32_t)e->syntax.chunk_count);
        }
        dp_arena_reset(&arena);
    }
    dp_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sentences_of_the_table),
        cmocka_unit_test(structures_hold_together),
    };

    return cmocka_run_group_tests(tests, engine_setup, engine_teardown);
}

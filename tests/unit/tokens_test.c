/* tokens_test.c - words, numbers, links and punctuation: data/tokens.eval, and what holds for any bytes. */
#include "engine_fixture.h"
#include "eval_table.h"

/* One token a line: its kind and its text, with the marks of what cannot be seen in a list. */
static void show_tokens(struct eval_table *t, struct dp_str text)
{
    static const char kinds[] = "wnp@";
    struct engine *e = t->arg;

    engine_text(e, &t->arena, t->lang, text);
    for (uint32_t i = 0; i < e->text.token_count; i++) {
        const struct dp_token *token = &e->text.tokens[i];

        eval_found(t, dp_arena_printf(&t->arena, "%c %.*s%s%s%s", kinds[token->kind],
                                      DP_STR_ARG(dp_token_str(&e->text, i)), token->flags & DP_TOK_CAPS ? " CAPS" : "",
                                      token->flags & DP_TOK_HYPHEN ? " HYPHEN" : "",
                                      token->flags & DP_TOK_DOT ? " DOT" : ""));
    }
}

static void tokens_of_the_table(void **state)
{
    struct eval_table t = {.run = show_tokens, .arg = *state};

    eval_run(&t, "tokens.eval");
}

static bool is_blank(struct dp_str s)
{
    for (uint32_t i = 0; i < s.len; i++) {
        if (s.ptr[i] != ' ' && s.ptr[i] != '\n' && s.ptr[i] != '\t') {
            return false;
        }
    }
    return true;
}

/* Between two tokens there is white space and nothing else, and the flags say so. */
static void tokens_tile_the_text(void **state)
{
    static const char *const texts[] = {
        "",
        " \n\t ",
        "Ein Satz.",
        "  Vorn und hinten \n\n leer  ",
        "«Zitat», (Klammer) – Strich… 3,5 % von 1.000 € und ½",
        "don't 'tis O'Brien’s rock'n'roll '",
        "http://a.example/x?y=(z). www.b.example, c@d.example! @e #f",
        "İstanbul ŁÓDŹ 北京 🙂 e\xCC\x81t\xC3\xA9 Journalist*innen:",
        "z.B. u.a. U.S. a.b.c.d. .. ... .... -x- x-",
    };
    struct dp_arena arena = {0};

    for (size_t n = 0; n < sizeof(texts) / sizeof(texts[0]); n++) {
        struct engine *e = *state;
        struct dp_str text = dp_str_of(texts[n]);
        uint32_t at = 0;

        engine_text(e, &arena, DP_STR("de"), text);
        for (uint32_t i = 0; i < e->text.token_count; i++) {
            const struct dp_token *token = &e->text.tokens[i];

            assert_true(at <= token->begin && token->begin < token->end && token->end <= text.len);
            assert_true(is_blank(dp_str_sub(text, at, token->begin)));
            assert_int_equal((token->flags & DP_TOK_SPACE) != 0, at < token->begin);
            assert_true(token->sym != DP_NO_SYM);
            at = token->end;
        }
        assert_true(is_blank(dp_str_sub(text, at, text.len)));
        dp_arena_reset(&arena);
    }
    dp_arena_free(&arena);
}

static void words_share_a_symbol_across_case_and_sharp_s(void **state)
{
    struct engine *e = *state;
    struct dp_arena arena = {0};

    engine_text(e, &arena, DP_STR("de"), DP_STR("Straße STRASSE strasse Straßen"));
    assert_int_equal(e->text.token_count, 4);
    assert_int_equal(e->text.tokens[0].sym, e->text.tokens[1].sym);
    assert_int_equal(e->text.tokens[0].sym, e->text.tokens[2].sym);
    assert_int_not_equal(e->text.tokens[0].sym, e->text.tokens[3].sym);
    assert_true(dp_str_is(dp_token_norm(&e->text, 1), "strasse"));
    dp_arena_free(&arena);
}

static void a_language_without_a_pack_has_tokens(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    struct dp_text text;

    assert_int_equal(dp_text_build(&text, &arena, NULL, NULL, DP_STR("Il a dit « non ». Dr. Rossi è qui."), 0), DP_OK);
    assert_int_equal(text.sentence_count, 3);
    assert_int_equal(text.token_count, 13);
    dp_arena_free(&arena);
}

/* Symbols are given in batches: also the last tokens of a text get theirs, and each gets its own. */
static void every_token_has_the_symbol_of_its_form(void **state)
{
    (void)state;
    static const char words[] = "a b c d e f g h i j k l m n o p q r s t u v w x y z A B C D E F G H I J K L M";

    for (uint32_t len = 1; len < sizeof(words); len += 2) {
        struct dp_arena arena = {0};
        struct dp_text text;

        assert_int_equal(dp_text_build(&text, &arena, NULL, NULL, (struct dp_str){words, len}, 0), DP_OK);
        assert_int_equal(text.token_count, (len + 1) / 2);
        for (uint32_t i = 0; i < text.token_count; i++) {
            assert_int_equal(dp_token_norm(&text, i).len, 1);
            assert_int_equal(dp_token_norm(&text, i).ptr[0], 'a' + i % 26);
        }
        dp_arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tokens_of_the_table),
        cmocka_unit_test(tokens_tile_the_text),
        cmocka_unit_test(words_share_a_symbol_across_case_and_sharp_s),
        cmocka_unit_test(a_language_without_a_pack_has_tokens),
        cmocka_unit_test(every_token_has_the_symbol_of_its_form),
    };

    return cmocka_run_group_tests(tests, engine_setup, engine_teardown);
}

/* sentence_test.c - where sentences end: data/sentence.eval, titles, wrapped text, limits. */
#include "base/limits.h"
#include "engine_fixture.h"
#include "eval_table.h"

/* One sentence a line, a line break in it as "\n"; "H" a heading, "P" the first of its line, "-" neither. */
static struct dp_str show_sentence(struct dp_arena *arena, const struct dp_text *text, uint32_t i)
{
    const struct dp_sentence *sentence = &text->sentences[i];
    struct dp_str words = dp_str_sub(text->str, sentence->span.begin, sentence->span.end);
    char *copy = dp_arena_alloc(arena, (size_t)words.len + 1);

    assert_non_null(copy);
    for (uint32_t k = 0; k < words.len; k++) {
        copy[k] = words.ptr[k] == '\n' ? '|' : words.ptr[k];
    }
    return dp_arena_printf(arena, "%c %s", sentence->is_heading ? 'H' : sentence->starts_paragraph ? 'P' : '-', copy);
}

static void show_sentences(struct eval_table *t, struct dp_str text)
{
    struct engine *e = t->arg;

    engine_text(e, &t->arena, t->lang, text);
    for (uint32_t i = 0; i < e->text.sentence_count; i++) {
        eval_found(t, show_sentence(&t->arena, &e->text, i));
    }
}

static void sentences_of_the_table(void **state)
{
    struct eval_table t = {.run = show_sentences, .arg = *state};

    eval_run(&t, "sentence.eval");
}

static void assert_sentences(const struct dp_text *text, const char *const *want)
{
    struct dp_arena arena = {0};
    uint32_t i = 0;

    for (; want[i] != NULL; i++) {
        struct dp_str found;

        assert_true(i < text->sentence_count);
        found = show_sentence(&arena, text, i);
        assert_string_equal(found.ptr, want[i]);
    }
    assert_int_equal(text->sentence_count, i);
    dp_arena_free(&arena);
}

static void a_title_is_a_sentence_of_its_own(void **state)
{
    static const char *const with_stop[] = {"H Tote bei Angriff.", "P Die Lage ist ernst.", NULL};
    static const char *const lower[] = {"H Angriff auf Stadt", "P die Lage ist ernst.", NULL};
    struct engine *e = *state;
    const struct dp_pack *pack = engine_pack(e->packs, DP_STR("de"));
    struct dp_arena arena = {0};
    struct dp_text text;

    assert_int_equal(dp_text_build(&text, &arena, &e->packs->words, &pack->lexicon,
                                   DP_STR("Tote bei Angriff.\nDie Lage ist ernst."), 17),
                     DP_OK);
    assert_sentences(&text, with_stop);
    assert_int_equal(dp_text_build(&text, &arena, &e->packs->words, &pack->lexicon,
                                   DP_STR("Angriff auf Stadt\ndie Lage ist ernst."), 17),
                     DP_OK);
    assert_sentences(&text, lower);
    dp_arena_free(&arena);
}

/* Every token belongs to one sentence, sentences follow each other, and each has one first word. */
static void sentences_tile_the_tokens(void **state)
{
    struct engine *e = *state;
    struct dp_arena arena = {0};
    uint32_t next = 0;

    engine_text(
        e, &arena, DP_STR("de"),
        DP_STR("Titel ohne Punkt\n\n„Nein“, sagte er. „Ja.“ – Ja? Na gut! 3. Mai\n\n• Punkt eins\n• Punkt zwei ..."));
    for (uint32_t i = 0; i < e->text.sentence_count; i++) {
        const struct dp_sentence *sentence = &e->text.sentences[i];
        uint32_t starts = 0;

        assert_int_equal(sentence->first, next);
        assert_true(sentence->first < sentence->end);
        for (uint32_t k = sentence->first; k < sentence->end; k++) {
            assert_int_equal(e->text.tokens[k].sentence, i);
            starts += (e->text.tokens[k].flags & DP_TOK_START) != 0;
        }
        assert_int_equal(starts, 1);
        next = sentence->end;
    }
    assert_int_equal(next, e->text.token_count);
    dp_arena_free(&arena);
}

static void text_without_stops_is_cut_at_the_limit(void **state)
{
    enum { WORDS = DP_SENTENCE_MAX_TOKENS * 2 + 10 };
    static char words[WORDS * 2];
    struct engine *e = *state;
    struct dp_arena arena = {0};

    for (int i = 0; i < WORDS; i++) {
        words[2 * i] = 'a';
        words[2 * i + 1] = ' ';
    }
    engine_text(e, &arena, DP_STR("de"), (struct dp_str){words, sizeof(words)});
    assert_int_equal(e->text.sentence_count, 3);
    assert_int_equal(e->text.sentences[0].end, DP_SENTENCE_MAX_TOKENS);
    dp_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sentences_of_the_table),
        cmocka_unit_test(a_title_is_a_sentence_of_its_own),
        cmocka_unit_test(sentences_tile_the_tokens),
        cmocka_unit_test(text_without_stops_is_cut_at_the_limit),
    };

    return cmocka_run_group_tests(tests, engine_setup, engine_teardown);
}

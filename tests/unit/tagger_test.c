/* tagger_test.c - names, confidences and the second pass, with a model made by hand. */
#include "../support/tiny_model.h"

#include "base/alloc.h"
#include "mention/tagger_cache.h"
#include "mention/tagger_guess.h"
#include "text/tokenize.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

static struct tiny_model tiny;
static struct dp_tagger_model model;

/* A text, its names, and what they live in. */
struct fixture {
    struct dp_arena arena;
    struct dp_intern words;
    struct dp_text text;
    struct dp_tagged tagged;
};

static void open_tiny(void)
{
    tiny_make(&tiny);
    assert_int_equal(dp_tagger_model_open(&model, tiny_file(&tiny), "x.dpm", NULL), DP_OK);
}

static void tag(struct fixture *f, struct dp_str text)
{
    dp_intern_init(&f->words, NULL);
    assert_int_equal(dp_text_build(&f->text, &f->arena, &f->words, NULL, text, 0), DP_OK);
    assert_int_equal(dp_tagger_run(&f->arena, &model, &(struct dp_tag_input){.text = &f->text}, &f->tagged), DP_OK);
}

static void assert_name(const struct fixture *f, uint32_t i, const char *surface, enum dp_tag_type type)
{
    const struct dp_tag_span *span = &f->tagged.spans[i];
    struct dp_str found = dp_str_sub(f->text.str, f->text.tokens[span->first].begin, f->text.tokens[span->end - 1].end);

    assert_true(dp_str_is(found, surface));
    assert_int_equal(span->type, type);
    assert_true(span->confidence > 0.0f && span->confidence <= 1.0001f);
}

static void names_are_found_in_order(void **state)
{
    (void)state;
    struct fixture f = {0};

    open_tiny();
    tag(&f, DP_STR("Gestern reiste Mirsojan nach Jerewan.\nEr traf dort niemanden."));
    assert_int_equal(f.tagged.count, 2);
    assert_name(&f, 0, "Mirsojan", DP_TAG_PER);
    assert_name(&f, 1, "Jerewan", DP_TAG_LOC);
    assert_true(f.tagged.spans[0].confidence > 0.9f);
    dp_arena_free(&f.arena);
}

static void a_text_without_names_has_none(void **state)
{
    (void)state;
    struct fixture f = {0};

    open_tiny();
    tag(&f, DP_STR(""));
    assert_int_equal(f.tagged.count, 0);
    tag(&f, DP_STR("Es regnet seit Tagen.\n\nNiemand weiß, warum."));
    assert_int_equal(f.tagged.count, 0);
    dp_arena_free(&f.arena);
}

/* What the model is only fairly sure of once, it is surer of where the document says it again and again. */
static void the_document_decides(void **state)
{
    (void)state;
    struct fixture alone = {0}, among = {0};

    open_tiny();
    tag(&alone, DP_STR("Karn liegt am Fluss."));
    assert_name(&alone, 0, "Karn", DP_TAG_LOC);
    tag(&among, DP_STR("Karn liegt am Fluss. Die Brücke von Karn ist alt. In Karn lebt man gut. Karn feiert."));
    assert_int_equal(among.tagged.count, 4);
    for (uint32_t i = 0; i < among.tagged.count; i++) {
        assert_name(&among, i, "Karn", DP_TAG_LOC);
        assert_true(among.tagged.spans[i].confidence > alone.tagged.spans[0].confidence);
    }
    dp_arena_free(&alone.arena);
    dp_arena_free(&among.arena);
}

static void a_run_is_repeatable(void **state)
{
    (void)state;
    struct fixture a = {0}, b = {0};
    const struct dp_str text = DP_STR("Mirsojan, Karn und Jerewan; Jerewan und Mirsojan.");

    open_tiny();
    tag(&a, text);
    tag(&b, text);
    assert_int_equal(a.tagged.count, b.tagged.count);
    assert_memory_equal(a.tagged.spans, b.tagged.spans, a.tagged.count * sizeof(*a.tagged.spans));
    dp_arena_free(&a.arena);
    dp_arena_free(&b.arena);
}

/* A cache of one word: every other word takes the place of the one before. */
static void a_cache_changes_nothing(void **state)
{
    (void)state;
    static const uint32_t sizes[] = {1, 64};
    struct fixture f = {0};

    open_tiny();
    tag(&f, DP_STR("Mirsojan, Karn und Jerewan; Jerewan und Mirsojan."));
    assert_true(f.tagged.count > 0);
    for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
        struct dp_tag_cache cache = {NULL, 0};
        struct dp_tag_input in = {.text = &f.text, .cache = &cache};

        assert_true(dp_tag_cache_make(&cache, &f.arena, sizes[i]));
        for (int run = 0; run < 2; run++) {
            struct dp_tagged again = {NULL, 0};

            assert_int_equal(dp_tagger_run(&f.arena, &model, &in, &again), DP_OK);
            assert_int_equal(again.count, f.tagged.count);
            assert_memory_equal(again.spans, f.tagged.spans, again.count * sizeof(*again.spans));
        }
    }
    dp_arena_free(&f.arena);
}

static void running_out_of_memory_is_a_status(void **state)
{
    (void)state;
    struct fixture f = {0};
    enum dp_status status = DP_NO_MEMORY;

    open_tiny();
    dp_intern_init(&f.words, NULL);
    assert_int_equal(dp_text_build(&f.text, &f.arena, &f.words, NULL, DP_STR("Mirsojan reiste nach Jerewan."), 0),
                     DP_OK);
    for (long allowed = 0; status != DP_OK; allowed++) {
        struct dp_arena arena = {0};

        dp_alloc_fail_after(allowed);
        status = dp_tagger_run(&arena, &model, &(struct dp_tag_input){.text = &f.text}, &f.tagged);
        dp_alloc_fail_after(-1);
        assert_true(status == DP_OK || status == DP_NO_MEMORY);
        dp_arena_free(&arena);
        assert_true(allowed < 100);
    }
    dp_arena_free(&f.arena);
}

static void words_of_any_shape_have_features(void **state)
{
    (void)state;
    static const char *const words[] = {
        "a",
        "Ä",
        "-",
        "--",
        "a-",
        "-a",
        "US-Außenminister",
        "'s",
        "’",
        "s's",
        "12.000",
        "İstanbul",
        "ŁÓDŹ",
        "\xF0\x9F\x98\x80",
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik-und-noch-viel-länger-als-hundert-Bytes-hinaus"};

    open_tiny();
    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        struct dp_tag_word word;
        struct dp_tag_features features = {.count = 0};

        dp_tag_word_make(&model.lexicon, dp_str_of(words[i]), &word);
        for (int k = -2; k <= 2; k++) {
            dp_tag_word_features(&word, k, &features);
        }
        assert_true(features.count > 10 && features.count <= DP_TAG_MAX_FEATURES);
    }
}

static void grams_tell_case_apart(void **state)
{
    (void)state;
    uint32_t upper[DP_GUESS_MAX_GRAMS], lower[DP_GUESS_MAX_GRAMS];
    uint32_t count = dp_guess_grams(DP_STR("^rot$"), true, upper);

    assert_int_equal(count, dp_guess_grams(DP_STR("^rot$"), false, lower));
    assert_int_equal(count, 4 + 3 + 2 + 1);
    assert_int_not_equal(upper[0], lower[0]);
    assert_int_equal(upper[1], lower[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_found_in_order),
        cmocka_unit_test(a_text_without_names_has_none),
        cmocka_unit_test(the_document_decides),
        cmocka_unit_test(a_run_is_repeatable),
        cmocka_unit_test(a_cache_changes_nothing),
        cmocka_unit_test(running_out_of_memory_is_a_status),
        cmocka_unit_test(words_of_any_shape_have_features),
        cmocka_unit_test(grams_tell_case_apart),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* frame_test.c - frames: what the parser makes of a line, what it refuses, and the examples of pack-frames. */
#include "base/str.h"
#include "depesche/pack.h"
#include "event/frame.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

struct fixture {
    struct dp_arena arena;
    struct dp_intern words;
    struct dp_lexicon_builder lexicon;
    struct dp_ontology ontology;
    struct dp_frames frames;
    struct dp_frame_builder builder;
};

static void start(struct fixture *f)
{
    *f = (struct fixture){0};
    dp_intern_init(&f->words, NULL);
    dp_lexicon_builder_init(&f->lexicon, &f->arena, &f->arena, &f->words, DP_STR("de"));
    assert_int_equal(dp_ontology_add_modes(&f->ontology, &f->arena,
                                           DP_STR("ASSAULT\t-\t-9\nASSAULT\tdrone\t-9\nCONSULT\t-\t2\n"), "o.tsv",
                                           NULL),
                     DP_OK);
    assert_int_equal(dp_ontology_add_codes(&f->ontology, &f->arena, DP_STR("190\tASSAULT\t-\t-\t-10\n"), "c.tsv", NULL),
                     DP_OK);
    f->builder = (struct dp_frame_builder){
        .arena = &f->arena, .words = &f->words, .lexicon = &f->lexicon, .ontology = &f->ontology, .frames = &f->frames};
}

static uint32_t sym_of(const struct fixture *f, const char *word) { return dp_intern_find(&f->words, dp_str_of(word)); }

static const struct dp_frame *parse(struct fixture *f, const char *lines)
{
    struct dp_error err = {0};

    start(f);
    if (dp_frames_add_file(&f->builder, dp_str_of(lines), "x.frames", &err) != DP_OK) {
        fail_msg("%u: %s", err.line, err.text);
    }
    assert_int_equal(dp_frames_finish(&f->builder, &err), DP_OK);
    return f->frames.frames.at;
}

static void slots_keep_their_sources_in_order(void **state)
{
    struct fixture f;
    const struct dp_frame *frame = parse(&f, "noun Angriff : ASSAULT actor=gen,durch+an.mit recipient!=obj\n");
    (void)state;

    assert_int_equal(frame->kind, DP_FRAME_NOUN);
    assert_int_equal(frame->actor.count, 3);
    assert_false(frame->actor.required);
    assert_int_equal(frame->actor.sources[0].kind, DP_SRC_GEN);
    assert_int_equal(frame->actor.sources[1].kind, DP_SRC_PREP);
    assert_int_equal(frame->actor.sources[1].prep, sym_of(&f, "durch"));
    assert_false(frame->actor.sources[1].with_previous);
    assert_true(frame->actor.sources[2].with_previous);
    assert_int_equal(frame->actor.sources[2].prep, sym_of(&f, "an"));
    assert_int_equal(frame->actor.sources[2].nested_prep, sym_of(&f, "mit"));
    assert_true(frame->recipient.required);
    assert_int_equal(frame->recipient.sources[0].kind, DP_SRC_OBJ);
    dp_arena_free(&f.arena);
}

static void keys_set_what_they_say(void **state)
{
    struct fixture f;
    const struct dp_frame *frame = parse(
        &f, "\n# comment\nverb sich schlagen | um+bringen : ASSAULT/drone need=political voice=passive zu=yes sym\n"
            "noun Schlag : ASSAULT conf=0.5 cameo=190 ctx=military effect=injured status=negated support=subj\n");
    (void)state;

    assert_int_equal(f.frames.frames.count, 2);
    assert_int_equal(frame[0].line, 3);
    assert_string_equal(frame[0].file, "x.frames");
    assert_true(dp_str_is(frame[0].mode, "drone"));
    assert_int_equal(frame[0].need, DP_NEED_POLITICAL);
    assert_int_equal(frame[0].voice, 2);
    assert_true(frame[0].needs_clause && frame[0].symmetric);
    assert_int_equal(frame[0].effect, -1);
    assert_int_equal(frame[0].status, -1);
    assert_true(frame[1].confidence > 0.49 && frame[1].confidence < 0.51);
    assert_true(dp_str_is(frame[1].cameo, "190"));
    assert_int_equal(frame[1].effect, DP_COUNT_INJURED);
    assert_int_equal(frame[1].status, DP_NEGATED);
    assert_int_equal(frame[1].support, DP_SRC_SUBJ);
    assert_int_equal(f.frames.heads.count, 3);
    assert_true(f.frames.heads.at[0].reflexive && !f.frames.heads.at[1].reflexive);
    dp_arena_free(&f.arena);
}

static void sets_may_be_used_before_they_are_defined(void **state)
{
    struct fixture f;
    const struct dp_frame *frame = parse(&f, "verb schlagen : ASSAULT need.mit=@arms not.obj=Ball|Tor\n"
                                             "set arms = Waffe,Waffen | Messer,Messer\n");
    (void)state;

    assert_int_equal(frame->condition_count, 2);
    assert_false(frame->conditions[0].negative);
    assert_true(dp_set_has(&f.frames, frame->conditions[0].set, sym_of(&f, "waffe")));
    assert_false(dp_set_has(&f.frames, frame->conditions[0].set, sym_of(&f, "ball")));
    assert_false(dp_set_has(&f.frames, frame->conditions[0].set, DP_NO_SYM));
    assert_true(frame->conditions[1].negative);
    assert_true(dp_set_has(&f.frames, frame->conditions[1].set, sym_of(&f, "tor")));
    dp_arena_free(&f.arena);
}

static void examples_belong_to_the_frame_above(void **state)
{
    struct fixture f;
    (void)state;

    (void)parse(&f, "verb schlagen : ASSAULT\nverb reden : CONSULT\n  + Sie redeten. => CONSULT actor=sie\n"
                    "  - Sie schwiegen.\n  - Sie schlugen. => ASSAULT\n");
    assert_int_equal(f.frames.examples.count, 3);
    assert_int_equal(f.frames.examples.at[0].frame, 1);
    assert_int_equal(f.frames.examples.at[0].line, 3);
    assert_true(dp_str_is(f.frames.examples.at[0].sentence, "Sie redeten."));
    assert_true(dp_str_is(f.frames.examples.at[0].expected, "CONSULT actor=sie"));
    assert_false(f.frames.examples.at[1].positive);
    assert_null(f.frames.examples.at[1].expected.ptr);
    assert_true(dp_str_is(f.frames.examples.at[2].expected, "ASSAULT"));
    dp_arena_free(&f.arena);
}

static void operators_supports_and_places_are_found_by_lemma(void **state)
{
    struct fixture f;
    (void)state;

    (void)parse(&f, "operator planen | Plan : future\nsupport führen\nplace in | bei\nmode ASSAULT drone = Drohne\n");
    assert_int_equal(dp_map_get(&f.frames.operators, dp_map_key(0, sym_of(&f, "planen")), 0), DP_FUTURE + 1);
    assert_int_equal(dp_map_get(&f.frames.operators, dp_map_key(0, sym_of(&f, "plan")), 0), DP_FUTURE + 1);
    assert_int_equal(dp_map_get(&f.frames.supports, dp_map_key(0, sym_of(&f, "führen")), 0), 1);
    assert_int_equal(dp_map_get(&f.frames.places, dp_map_key(0, sym_of(&f, "bei")), 0), 1);
    assert_int_equal(f.frames.instruments.count, 1);
    assert_true(dp_set_has(&f.frames, f.frames.instruments.at[0].set, sym_of(&f, "drohne")));
    dp_arena_free(&f.arena);
}

static void bad_lines_name_their_place(void **state)
{
    static const struct {
        const char *line, *text;
    } cases[] = {
        {"verbs gehen : CONSULT", "unknown kind of line \"verbs\""},
        {"verb gehen CONSULT", "a frame is KIND HEAD | HEAD : TYPE ..., not \"gehen CONSULT\""},
        {"verb : CONSULT", "a frame is KIND HEAD | HEAD : TYPE ..., not \": CONSULT\""},
        {"verb gehen | : CONSULT", "empty head in \"gehen | : CONSULT\""},
        {"verb gehen : FIGHT", "unknown event type \"FIGHT\""},
        {"verb gehen :", "unknown event type \"\""},
        {"verb gehen : CONSULT/drone", "the ontology has no mode \"CONSULT/drone\""},
        {"verb gehen : CONSULT foo=bar", "unknown key \"foo\""},
        {"verb gehen : CONSULT foo", "unknown word \"foo\""},
        {"verb gehen : CONSULT effect=eaten", "unknown value \"eaten\""},
        {"verb gehen : CONSULT status=soon", "unknown value \"soon\""},
        {"verb gehen : CONSULT need=luck", "unknown value \"luck\""},
        {"verb gehen : CONSULT voice=middle", "unknown value \"middle\""},
        {"verb gehen : CONSULT cameo=999", "unknown CAMEO code \"999\""},
        {"verb gehen : CONSULT conf=high", "not a number: \"high\""},
        {"verb gehen : CONSULT support=an", "support takes subj or obj, not \"an\""},
        {"verb gehen : CONSULT block=person", "block and near take a noun set, not \"person\""},
        {"verb gehen : CONSULT actor=subj,,obj", "empty source in \"\""},
        {"verb gehen : CONSULT actor=a,b,c,d,e,f,g,h,i", "more than eight sources in \"a,b,c,d,e,f,g,h,i\""},
        {"verb gehen : CONSULT need.obj=A|", "empty noun in \"\""},
        {"set = Waffe", "set takes NAME = NOUN | NOUN: \"\""},
        {"set waffen Waffe", "set takes NAME = NOUN | NOUN: \"waffen Waffe\""},
        {"operator planen : soon", "operator takes HEAD | HEAD : STATUS, not \"planen : soon\""},
        {"mode ASSAULT laser = Laser", "mode takes TYPE MODE = NOUN | NOUN, not \"ASSAULT laser = Laser\""},
        {"+ Sie redeten. => CONSULT", "an example before any frame: \"Sie redeten. => CONSULT\""},
    };
    (void)state;

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct fixture f;
        struct dp_error err = {0};

        start(&f);
        assert_int_equal(dp_frames_add_file(&f.builder, dp_arena_printf(&f.arena, "# comment\n\n%s\n", cases[i].line),
                                            "de/events/x.frames", &err),
                         DP_BAD_PACK);
        assert_string_equal(err.file, "de/events/x.frames");
        assert_int_equal(err.line, 3);
        assert_string_equal(err.text, cases[i].text);
        dp_arena_free(&f.arena);
    }
}

static void later_mistakes_name_their_place(void **state)
{
    static const struct {
        const char *lines, *text;
        uint32_t line;
    } cases[] = {
        {"set a = X\nset a = Y\n", "set is defined twice: \"a\"", 2},
        {"verb gehen : CONSULT\n+ Sie gehen.\n", "a + example needs => TYPE: \"Sie gehen.\"", 2},
        {"verb gehen : CONSULT\nverb reden : CONSULT near=@nothing\n", "no set is called \"@nothing\"", 2},
    };
    (void)state;

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct fixture f;
        struct dp_error err = {0};
        enum dp_status status;

        start(&f);
        status = dp_frames_add_file(&f.builder, dp_str_of(cases[i].lines), "x.frames", &err);
        status = status == DP_OK ? dp_frames_finish(&f.builder, &err) : status;
        assert_int_equal(status, DP_BAD_PACK);
        assert_int_equal(err.line, cases[i].line);
        assert_string_equal(err.text, cases[i].text);
        dp_arena_free(&f.arena);
    }
}

static void complain(void *arg, const char *file, uint32_t line, const char *what)
{
    (void)arg;
    print_error("tests/support/pack-frames/%s:%u: %s\n", file, (unsigned)line, what);
}

static void conditions_and_effects_do_what_the_examples_say(void **state)
{
    static const char *const dirs[] = {DP_TEST_DIR "/support/pack-tiny", DP_TEST_DIR "/support/pack-frames"};
    struct dp_packs *packs = NULL;
    struct dp_pack_test result;
    struct dp_error err = {0};
    (void)state;

    if (dp_packs_load(&packs, dirs, 2, &err) != DP_OK) {
        fail_msg("%s:%u: %s", err.file, err.line, err.text);
    }
    assert_int_equal(dp_packs_test(packs, complain, NULL, &result, NULL), DP_OK);
    dp_packs_free(packs);
    assert_true(result.run >= 30);
    assert_int_equal(result.passed, result.run);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(slots_keep_their_sources_in_order),
        cmocka_unit_test(keys_set_what_they_say),
        cmocka_unit_test(sets_may_be_used_before_they_are_defined),
        cmocka_unit_test(examples_belong_to_the_frame_above),
        cmocka_unit_test(operators_supports_and_places_are_found_by_lemma),
        cmocka_unit_test(bad_lines_name_their_place),
        cmocka_unit_test(later_mistakes_name_their_place),
        cmocka_unit_test(conditions_and_effects_do_what_the_examples_say),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * engine_fixture.h - the shipped packs with the places of pack-light in place of the long lists, and a text on its way
 * through the stages, for the tests of the extraction engine.
 */
#ifndef ENGINE_FIXTURE_H
#define ENGINE_FIXTURE_H

#include "base/str.h"
#include "claim/claim.h"
#include "entity/entity.h"
#include "pack/packs.h"
#include "text/tokenize.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* What the stages make of one text; the later ones stay empty until they are run. */
struct engine {
    struct dp_packs *packs;
    const struct dp_pack *pack;
    struct dp_text text;
    struct dp_mentions mentions;
    struct dp_entities entities;
    struct dp_times times;
    struct dp_syntax syntax;
    struct dp_claims claims;
};

/** Load the packs of `dirs`; for a setup of a test that needs packs of its own. */
static inline int engine_load(void **state, const char *const *dirs, size_t count)
{
    static struct engine engine;
    struct dp_error err = {0};

    if (dp_packs_load(&engine.packs, dirs, count, &err) != DP_OK) {
        print_error("%s:%u: %s\n", err.file, err.line, err.text);
        return -1;
    }
    *state = &engine;
    return 0;
}

static inline int engine_setup(void **state)
{
    static const char *const dirs[] = {DP_PACKS_DIR, DP_TEST_DIR "/support/pack-light"};

    return engine_load(state, dirs, 2);
}

static inline int engine_teardown(void **state)
{
    dp_packs_free(((struct engine *)*state)->packs);
    return 0;
}

static inline const struct dp_pack *engine_pack(const struct dp_packs *packs, struct dp_str lang)
{
    for (uint32_t i = 0; i < packs->count; i++) {
        if (dp_str_eq(packs->at[i].lang, lang)) {
            return &packs->at[i];
        }
    }
    return NULL;
}

/** Cut `str` into tokens and sentences with the pack of `lang`; what it points to lives in `arena`. */
static inline void engine_text(struct engine *e, struct dp_arena *arena, struct dp_str lang, struct dp_str str)
{
    struct dp_packs *packs = e->packs;

    *e = (struct engine){.packs = packs, .pack = engine_pack(packs, lang)};
    assert_non_null(e->pack);
    assert_int_equal(dp_text_build(&e->text, arena, &packs->words, &e->pack->lexicon, str, 0), DP_OK);
}

static inline struct dp_view engine_view(const struct engine *e)
{
    return (struct dp_view){.text = &e->text, .lex = &e->pack->lexicon, .gaz = &e->pack->gazetteer};
}

/** Everything up to the claims; `day` as dp_entities_resolve() takes it. */
static inline void engine_analyse(struct engine *e, struct dp_arena *arena, int32_t day)
{
    struct dp_view view = engine_view(e);
    int64_t published = day == INT32_MIN ? DP_TIME_NONE : day * INT64_C(86400000000);

    assert_int_equal(dp_mentions_find(&e->mentions, arena, &view, NULL), DP_OK);
    assert_int_equal(dp_times_find(&e->times, arena, &e->text, &e->pack->times, published), DP_OK);
    assert_int_equal(dp_entities_resolve(&e->entities, arena, &view, &e->mentions, day), DP_OK);
    assert_int_equal(dp_syntax_build(&e->syntax, arena, &view, &e->mentions, &e->times), DP_OK);
    assert_int_equal(dp_claims_find(&e->claims, arena, &e->syntax, &e->pack->cues), DP_OK);
}

/** Tokens [first, end) as the text writes them. */
static inline struct dp_str engine_words(const struct dp_text *text, uint32_t first, uint32_t end)
{
    return first >= end ? DP_STR("") : dp_str_sub(text->str, text->tokens[first].begin, text->tokens[end - 1].end);
}

#endif

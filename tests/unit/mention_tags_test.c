/* mention_tags_test.c - what the tagger says against what gazetteer and titles know. */
#include "engine_fixture.h"

/* The names of a German text when the tagger has found `tag` in it. */
static const struct dp_mentions *names(struct engine *e, struct dp_arena *arena, struct dp_str text,
                                       const struct dp_found *tag)
{
    struct dp_name_tags tags = {tag, 1};
    struct dp_view view;

    engine_text(e, arena, DP_STR("de"), text);
    view = engine_view(e);
    assert_int_equal(dp_mentions_find(&e->mentions, arena, &view, &tags), DP_OK);
    return &e->mentions;
}

static struct dp_found tagged(uint32_t first, uint32_t end, enum dp_entity_type type, float confidence)
{
    return (struct dp_found){
        .first = first, .end = end, .type = type, .source = DP_FROM_TAGGER, .confidence = confidence};
}

static void a_name_in_no_list_is_the_taggers(void **state)
{
    struct dp_arena arena = {0};
    struct dp_found tag = tagged(1, 2, DP_ORG, 0.5f);
    const struct dp_mentions *found = names(*state, &arena, DP_STR("Die Xolmarex schweigt."), &tag);

    assert_int_equal(found->count, 1);
    assert_int_equal(found->at[0].source, DP_FROM_TAGGER);
    assert_int_equal(found->at[0].type, DP_ORG);
    dp_arena_free(&arena);
}

static void the_longer_name_counts(void **state)
{
    struct dp_arena arena = {0};
    struct dp_found tag = tagged(1, 3, DP_ORG, 0.5f);
    const struct dp_mentions *found = names(*state, &arena, DP_STR("Die Frankreich Xolmarex schweigt."), &tag);

    assert_int_equal(found->count, 1);
    assert_int_equal(found->at[0].end, 3);
    assert_int_equal(found->at[0].type, DP_ORG);
    dp_arena_free(&arena);
}

static void a_country_stays_a_country(void **state)
{
    struct dp_arena arena = {0};
    struct dp_found tag = tagged(2, 3, DP_PER, 0.99f);
    const struct dp_mentions *found = names(*state, &arena, DP_STR("Gestern hat Frankreich geschwiegen."), &tag);

    assert_int_equal(found->count, 1);
    assert_int_equal(found->at[0].source, DP_FROM_GAZETTEER);
    assert_int_equal(found->at[0].type, DP_GPE);
    dp_arena_free(&arena);
}

static void behind_a_title_stands_a_person(void **state)
{
    struct dp_arena arena = {0};
    struct dp_found tag = tagged(3, 4, DP_ORG, 0.9f);
    const struct dp_mentions *found = names(*state, &arena, DP_STR("Gestern schwieg Außenminister Xolmarex."), &tag);

    assert_true(found->count >= 1);
    assert_int_equal(found->at[found->count - 1].source, DP_FROM_TITLE);
    assert_int_equal(found->at[found->count - 1].type, DP_PER);
    dp_arena_free(&arena);
}

/* The noun tells what follows it; who is meant is known without it. */
static void a_noun_in_front_is_no_part_of_a_known_name(void **state)
{
    struct dp_arena arena = {0};
    struct dp_found tag = tagged(1, 4, DP_ORG, 0.9f);
    const struct dp_mentions *found =
        names(*state, &arena, DP_STR("Die Terrormiliz Islamischer Staat schweigt."), &tag);

    assert_int_equal(found->count, 1);
    assert_int_equal(found->at[0].first, 2);
    assert_int_equal(found->at[0].source, DP_FROM_GAZETTEER);

    tag = tagged(1, 3, DP_ORG, 0.9f);
    found = names(*state, &arena, DP_STR("Die Terrormiliz Xolmarex schweigt."), &tag);
    assert_int_equal(found->count, 1);
    assert_int_equal(found->at[0].first, 1);
    dp_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_in_no_list_is_the_taggers),
        cmocka_unit_test(the_longer_name_counts),
        cmocka_unit_test(a_country_stays_a_country),
        cmocka_unit_test(behind_a_title_stands_a_person),
        cmocka_unit_test(a_noun_in_front_is_no_part_of_a_known_name),
    };

    return cmocka_run_group_tests(tests, engine_setup, engine_teardown);
}

/* intern_test.c - strings and numbers stay paired, also above a frozen table, in a map, and when memory runs out. */
#include "base/alloc.h"
#include "base/intern.h"
#include "base/map.h"
#include "base/str.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

enum { MANY = 20000 };

static struct dp_str word(char *buffer, size_t size, uint32_t i)
{
    return (struct dp_str){buffer, (uint32_t)snprintf(buffer, size, "wort%u", i)};
}

static void many_strings_come_back(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    struct dp_intern table;
    char buffer[32];
    dp_intern_init(&table, NULL);
    for (uint32_t i = 0; i < MANY; i++) {
        struct dp_str s = word(buffer, sizeof(buffer), i);
        uint32_t sym = dp_intern_add(&table, &arena, s);
        assert_int_not_equal(sym, DP_NO_SYM);
        assert_int_equal(dp_intern_add(&table, &arena, s), sym);
    }
    assert_int_equal(table.count, MANY);
    for (uint32_t i = 0; i < MANY; i++) {
        struct dp_str s = word(buffer, sizeof(buffer), i);
        assert_true(dp_str_eq(dp_intern_str(&table, dp_intern_find(&table, s)), s));
    }
    assert_int_equal(dp_intern_find(&table, DP_STR("nie")), DP_NO_SYM);
    assert_null(dp_intern_str(&table, DP_NO_SYM).ptr);
    dp_arena_free(&arena);
}

static void an_article_goes_on_above_the_pack(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    struct dp_intern pack, article;
    dp_intern_init(&pack, NULL);
    uint32_t known = dp_intern_add(&pack, &arena, DP_STR("armee"));
    dp_intern_init(&article, &pack);
    assert_int_equal(dp_intern_add(&article, &arena, DP_STR("armee")), known);
    uint32_t fresh = dp_intern_add(&article, &arena, DP_STR("xyz"));
    assert_true(fresh >= dp_intern_end(&pack));
    assert_int_equal(dp_intern_end(&article), fresh + 1);
    assert_int_equal(dp_intern_find(&pack, DP_STR("xyz")), DP_NO_SYM);
    assert_true(dp_str_is(dp_intern_str(&article, known), "armee"));
    assert_true(dp_str_is(dp_intern_str(&article, fresh), "xyz"));
    dp_arena_free(&arena);
}

static void a_known_hash_gives_the_same_symbol(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    struct dp_intern pack, article;

    dp_intern_init(&pack, NULL);
    const uint32_t known = dp_intern_add(&pack, &arena, DP_STR("frieden"));
    dp_intern_init(&article, &pack);
    dp_intern_expect(&article, dp_intern_hash(DP_STR("frieden"))); /* of a table that has no slots yet, too */
    assert_int_equal(dp_intern_add_hashed(&article, &arena, DP_STR("frieden"), dp_intern_hash(DP_STR("frieden"))),
                     known);
    const uint32_t fresh =
        dp_intern_add_hashed(&article, &arena, DP_STR("waffenruhe"), dp_intern_hash(DP_STR("waffenruhe")));
    assert_int_not_equal(fresh, known);
    assert_int_equal(dp_intern_find(&article, DP_STR("waffenruhe")), fresh);
    dp_arena_free(&arena);
}

static void running_out_of_memory_is_no_symbol(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    struct dp_intern table;
    struct dp_map map = {0};
    dp_intern_init(&table, NULL);
    dp_alloc_fail_after(0);
    assert_int_equal(dp_intern_add(&table, &arena, DP_STR("a")), DP_NO_SYM);
    assert_null(dp_map_put(&map, &arena, 7, 1));
    dp_alloc_fail_after(-1);
    assert_int_equal(dp_intern_find(&table, DP_STR("a")), DP_NO_SYM);
    dp_arena_free(&arena);
}

static void maps_hold_pairs(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    struct dp_map map = {0};
    assert_int_equal(dp_map_get(&map, 5, 99), 99);
    for (uint32_t i = 1; i < MANY; i++) {
        uint32_t *value = dp_map_put(&map, &arena, dp_map_key(i, i * 7), i);
        assert_non_null(value);
        assert_int_equal(*value, i);
    }
    *dp_map_put(&map, &arena, dp_map_key(3, 21), 0) = 42;
    assert_int_equal(map.count, MANY - 1);
    for (uint32_t i = 1; i < MANY; i++) {
        assert_int_equal(dp_map_get(&map, dp_map_key(i, i * 7), 0), i == 3 ? 42 : i);
    }
    assert_int_equal(dp_map_get(&map, dp_map_key(MANY, 1), 99), 99);
    dp_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(many_strings_come_back),
        cmocka_unit_test(an_article_goes_on_above_the_pack),
        cmocka_unit_test(a_known_hash_gives_the_same_symbol),
        cmocka_unit_test(running_out_of_memory_is_no_symbol),
        cmocka_unit_test(maps_hold_pairs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

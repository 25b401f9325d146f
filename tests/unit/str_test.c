/* str_test.c - slices: order, search, cutting, hashing. */
#include "base/str.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void absent_is_not_empty(void **state)
{
    (void)state;
    assert_true(dp_str_eq(DP_STR("a"), DP_STR("a")));
    assert_false(dp_str_eq(DP_STR("a"), DP_STR("ab")));
    assert_true(dp_str_cmp(DP_STR_NONE, DP_STR("")) < 0);
    assert_true(dp_str_cmp(DP_STR("a"), DP_STR("ab")) < 0);
    assert_true(dp_str_cmp(DP_STR("b"), DP_STR("ab")) > 0);
    assert_int_equal(dp_str_cmp(DP_STR("ab"), DP_STR("ab")), 0);
    assert_null(dp_str_of(NULL).ptr);
    assert_true(dp_str_is(DP_STR("abc"), "abc"));
    assert_false(dp_str_is(DP_STR("abc"), "abcd"));
}

static void ends_and_needles(void **state)
{
    (void)state;
    struct dp_str s = DP_STR("Beschuss von Beschuss");
    assert_true(dp_str_starts(s, DP_STR("Besch")));
    assert_true(dp_str_starts(s, DP_STR("")));
    assert_false(dp_str_starts(DP_STR("Be"), DP_STR("Besch")));
    assert_true(dp_str_ends(s, DP_STR("schuss")));
    assert_false(dp_str_ends(DP_STR("uss"), DP_STR("schuss")));
    assert_int_equal(dp_str_find(s, DP_STR("Beschuss"), 0), 0);
    assert_int_equal(dp_str_find(s, DP_STR("Beschuss"), 1), 13);
    assert_int_equal(dp_str_find(s, DP_STR("Beschuss"), 14), UINT32_MAX);
    assert_int_equal(dp_str_find(s, DP_STR("x"), 100), UINT32_MAX);
    assert_true(dp_str_is(dp_str_sub(s, 9, 12), "von"));
    assert_true(dp_str_is(dp_str_trim(DP_STR(" \t a b \r\n")), "a b"));
    assert_int_equal(dp_str_trim(DP_STR("  \n")).len, 0);
}

static void fields_are_cut_until_nothing_is_left(void **state)
{
    (void)state;
    struct dp_str rest = DP_STR(" a | b||c ");
    assert_true(dp_str_is(dp_str_cut(&rest, '|'), "a"));
    assert_true(dp_str_is(dp_str_cut(&rest, '|'), "b"));
    assert_int_equal(dp_str_cut(&rest, '|').len, 0);
    assert_non_null(rest.ptr);
    assert_true(dp_str_is(dp_str_cut(&rest, '|'), "c"));
    assert_null(rest.ptr);
}

static void hashes_are_fnv_1a(void **state)
{
    (void)state;
    /* The published test vectors of FNV-1a, 64 bits. */
    assert_true(dp_hash(DP_STR(""), DP_HASH_SEED) == UINT64_C(0xcbf29ce484222325));
    assert_true(dp_hash(DP_STR("a"), DP_HASH_SEED) == UINT64_C(0xaf63dc4c8601ec8c));
    assert_true(dp_hash(DP_STR("foobar"), DP_HASH_SEED) == UINT64_C(0x85944171f73967e8));
    assert_true(dp_hash(DP_STR("bar"), dp_hash(DP_STR("foo"), DP_HASH_SEED)) == UINT64_C(0x85944171f73967e8));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(absent_is_not_empty),
        cmocka_unit_test(ends_and_needles),
        cmocka_unit_test(fields_are_cut_until_nothing_is_left),
        cmocka_unit_test(hashes_are_fnv_1a),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* arena_test.c - memory is zeroed, aligned, given together, reused after a reset; running out is sticky until then. */
#include "base/alloc.h"
#include "base/arena.h"
#include "base/vec.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static bool is_zero(const char *bytes, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (bytes[i] != 0) {
            return false;
        }
    }
    return true;
}

static void objects_are_zeroed_and_aligned(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    for (int round = 0; round < 2; round++) {
        for (size_t size = 0; size < 3000; size += 7) {
            char *object = dp_arena_alloc(&arena, size);
            assert_non_null(object);
            assert_int_equal((uintptr_t)object % 16, 0);
            assert_true(is_zero(object, size));
            memset(object, 0xAA, size);
        }
        dp_arena_reset(&arena);
    }
    assert_true(arena.peak_bytes >= 600000);
    dp_arena_free(&arena);
}

static void large_objects_fit(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    char *big = dp_arena_alloc(&arena, 40 << 20);
    assert_non_null(big);
    big[(40 << 20) - 1] = 1;
    assert_non_null(dp_arena_alloc(&arena, 8));
    dp_arena_free(&arena);
}

enum { LARGE_BYTES = 300 * 1024 };

static void a_large_object_grows_and_shrinks_where_it_is(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    char *large = dp_arena_alloc(&arena, LARGE_BYTES);
    assert_non_null(large);
    memset(large, 'x', LARGE_BYTES);
    assert_int_equal(arena.used_bytes, LARGE_BYTES);
    large = dp_arena_resize(&arena, large, LARGE_BYTES, 3 * LARGE_BYTES);
    assert_non_null(large);
    assert_int_equal(large[LARGE_BYTES - 1], 'x');
    assert_int_equal(arena.used_bytes, 3 * LARGE_BYTES);
    large = dp_arena_resize(&arena, large, 3 * LARGE_BYTES, 10);
    assert_non_null(large);
    assert_int_equal(large[9], 'x');
    assert_int_equal(arena.used_bytes, 10);
    dp_arena_free(&arena);
}

static void a_small_object_moves_when_it_grows(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    char *small = dp_arena_resize(&arena, NULL, 0, 5);
    assert_non_null(small);
    memcpy(small, "abcde", 5);
    char *grown = dp_arena_resize(&arena, small, 5, LARGE_BYTES);
    assert_non_null(grown);
    assert_memory_equal(grown, "abcde", 5);
    dp_alloc_fail_after(0);
    assert_null(dp_arena_resize(&arena, grown, LARGE_BYTES, 2 * LARGE_BYTES));
    dp_alloc_fail_after(-1);
    assert_true(arena.failed);
    assert_memory_equal(grown, "abcde", 5);
    assert_null(dp_arena_resize(&arena, grown, LARGE_BYTES, SIZE_MAX));
    dp_arena_free(&arena);
}

static void a_large_object_can_be_given_back_early(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    char *small = dp_arena_alloc(&arena, 10);
    char *one = dp_arena_alloc(&arena, LARGE_BYTES);
    char *two = dp_arena_alloc(&arena, LARGE_BYTES);
    const size_t all = arena.used_bytes;
    memset(two, 'x', LARGE_BYTES);
    dp_arena_release(&arena, NULL);
    dp_arena_release(&arena, small);
    dp_arena_release(&arena, two + 1);
    assert_int_equal(arena.used_bytes, all);
    dp_arena_release(&arena, one);
    assert_int_equal(arena.used_bytes, all - LARGE_BYTES);
    assert_int_equal(arena.peak_bytes, all);
    assert_int_equal(two[LARGE_BYTES - 1], 'x');
    dp_arena_free(&arena);
}

static unsigned given_back;

static void give_back(void *ptr, size_t size)
{
    assert_int_equal(size, 7);
    *(unsigned *)ptr += 1;
}

static void what_was_adopted_goes_with_the_arena(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    given_back = 0;
    assert_true(dp_arena_adopt(&arena, &given_back, 7, give_back));
    dp_arena_reset(&arena);
    assert_int_equal(given_back, 1);
    assert_true(dp_arena_adopt(&arena, &given_back, 7, give_back));
    assert_true(dp_arena_adopt(&arena, &given_back, 7, give_back));
    dp_arena_free(&arena);
    assert_int_equal(given_back, 3);
    dp_arena_free(&arena);
    assert_int_equal(given_back, 3);
}

static void a_product_may_not_overflow(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    assert_null(dp_arena_array(&arena, SIZE_MAX / 2, 4));
    assert_null(dp_arena_alloc(&arena, SIZE_MAX));
    assert_true(arena.failed);
    dp_arena_free(&arena);
}

static void failure_is_sticky_until_reset(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    dp_alloc_fail_after(0);
    assert_null(dp_arena_alloc(&arena, 10));
    assert_null(dp_arena_str(&arena, DP_STR("x")).ptr);
    assert_null(dp_arena_printf(&arena, "%d", 1).ptr);
    dp_alloc_fail_after(-1);
    assert_true(arena.failed);
    dp_arena_reset(&arena);
    assert_false(arena.failed);
    assert_non_null(dp_arena_alloc(&arena, 10));
    dp_arena_free(&arena);
}

static void strings_are_copied_and_terminated(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    char source[] = "Jerewan";
    struct dp_str copy = dp_arena_str(&arena, (struct dp_str){source, 4});
    source[0] = 'X';
    assert_int_equal(copy.len, 4);
    assert_string_equal(copy.ptr, "Jere");
    assert_null(dp_arena_str(&arena, DP_STR_NONE).ptr);
    struct dp_str text = dp_arena_printf(&arena, "%s/%04d", "de", 41);
    assert_int_equal(text.len, 7);
    assert_string_equal(text.ptr, "de/0041");
    dp_arena_free(&arena);
}

static void vectors_grow(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    struct DP_VEC(uint32_t) numbers = {0};
    for (uint32_t i = 0; i < 10000; i++) {
        assert_true(DP_PUSH(&arena, &numbers, i * 3));
    }
    for (uint32_t i = 0; i < 10000; i++) {
        assert_int_equal(numbers.at[i], i * 3);
    }
    dp_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(objects_are_zeroed_and_aligned),
        cmocka_unit_test(large_objects_fit),
        cmocka_unit_test(a_product_may_not_overflow),
        cmocka_unit_test(failure_is_sticky_until_reset),
        cmocka_unit_test(strings_are_copied_and_terminated),
        cmocka_unit_test(vectors_grow),
        cmocka_unit_test(a_large_object_grows_and_shrinks_where_it_is),
        cmocka_unit_test(a_small_object_moves_when_it_grows),
        cmocka_unit_test(a_large_object_can_be_given_back_early),
        cmocka_unit_test(what_was_adopted_goes_with_the_arena),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

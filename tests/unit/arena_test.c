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
        cmocka_unit_test(objects_are_zeroed_and_aligned),    cmocka_unit_test(large_objects_fit),
        cmocka_unit_test(a_product_may_not_overflow),        cmocka_unit_test(failure_is_sticky_until_reset),
        cmocka_unit_test(strings_are_copied_and_terminated), cmocka_unit_test(vectors_grow),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

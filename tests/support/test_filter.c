/* test_filter.c - linked into every unit test: DP_TEST=name runs the cases that match the pattern only. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

__attribute__((constructor)) static void read_filter(void)
{
    const char *pattern = getenv("DP_TEST");
    if (pattern != NULL) {
        cmocka_set_test_filter(pattern);
    }
}

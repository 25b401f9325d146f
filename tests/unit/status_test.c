/* status_test.c - statuses have names, texts and classes; the first error wins. */
#include "depesche/depesche.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void every_status_is_described(void **state)
{
    (void)state;
    for (int i = 0; i < DP_STATUS_COUNT; i++) {
        enum dp_status status = (enum dp_status)i;
        assert_int_equal(strncmp(dp_status_name(status), "DP_", 3), 0);
        assert_true(strlen(dp_status_text(status)) > 1);
        assert_int_equal(dp_status_class(status) == DP_CLASS_OK, status == DP_OK);
    }
}

static void the_first_error_wins(void **state)
{
    (void)state;
    struct dp_error err;
    dp_error_clear(&err);
    assert_int_equal(dp_error_set(&err, DP_BAD_JSON, "decode", "line %d", 3), DP_BAD_JSON);
    assert_int_equal(dp_error_at(&err, DP_BAD_PACK, "x.gaz", 7, "later"), DP_BAD_PACK);
    assert_int_equal(err.status, DP_BAD_JSON);
    assert_string_equal(err.text, "line 3");
    assert_string_equal(err.stage, "decode");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_status_is_described),
        cmocka_unit_test(the_first_error_wins),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

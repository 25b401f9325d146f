/* worker_sqlstate_test.c - what each kind of database error makes the worker do. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "sqlstate.h"

static void test_each_class_has_its_answer(void **state)
{
    static const struct {
        const char *sqlstate;
        enum dp_status status;
    } cases[] = {
        {NULL, DP_UNAVAILABLE},    /* the connection broke */
        {"", DP_UNAVAILABLE},      /* the same */
        {"08006", DP_UNAVAILABLE}, /* connection failure */
        {"57P01", DP_UNAVAILABLE}, /* shutdown by the administrator */
        {"57P03", DP_UNAVAILABLE}, /* starting up */
        {"57014", DP_UNAVAILABLE}, /* statement timeout */
        {"53100", DP_UNAVAILABLE}, /* disk full */
        {"53300", DP_UNAVAILABLE}, /* too many connections */
        {"40001", DP_UNAVAILABLE}, /* serialization failure */
        {"40P01", DP_UNAVAILABLE}, /* deadlock */
        {"55P03", DP_UNAVAILABLE}, /* lock timeout */
        {"25006", DP_UNAVAILABLE}, /* a standby since the failover */
        {"25P03", DP_UNAVAILABLE}, /* idle in transaction */
        {"XX000", DP_UNAVAILABLE}, /* internal error */
        {"22021", DP_BAD_DATA},    /* NUL or bad UTF-8 in text */
        {"22P05", DP_BAD_DATA},    /* \u0000 in jsonb */
        {"22P02", DP_BAD_DATA},    /* lone surrogate in jsonb */
        {"22008", DP_BAD_DATA},    /* date out of range */
        {"23505", DP_BAD_DATA},    /* unique violation */
        {"21000", DP_BAD_DATA},    /* twice in one statement */
        {"54000", DP_BAD_DATA},    /* key too long for its index */
        {"P0001", DP_BAD_DATA},    /* raised by a trigger */
        {"42P01", DP_BAD_SCHEMA},  /* no such table */
        {"42501", DP_BAD_SCHEMA},  /* no right to */
        {"3D000", DP_BAD_SCHEMA},  /* no such database */
        {"0A000", DP_BAD_SCHEMA},  /* not supported */
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        if (dp_sqlstate_status(cases[i].sqlstate) != cases[i].status) {
            fail_msg("%s: %s", cases[i].sqlstate, dp_status_name(dp_sqlstate_status(cases[i].sqlstate)));
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_each_class_has_its_answer)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}

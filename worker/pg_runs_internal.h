/* pg_runs_internal.h - what looking at one run and comparing two have in common. */
#ifndef DP_PG_RUNS_INTERNAL_H
#define DP_PG_RUNS_INTERNAL_H

#include "pg_conn.h"

#include <stdio.h>

/* A heading and the query whose rows stand below it as a table. */
struct dp_runs_section {
    const char *heading;
    const char *sql;
};

/** Connect without a limit on how long a statement may take: counting may take its time. */
DP_MUST_CHECK enum dp_status dp_runs_connect(PGconn **out, const struct dp_config *config, struct dp_error *err);

/** DP_CONFLICT when there is no such run. Prints what is known of it to `out`, NULL = nowhere. */
DP_MUST_CHECK enum dp_status dp_runs_check(FILE *out, PGconn *conn, const char *run, struct dp_error *err);

/** Print `count` sections, those without rows left out. */
DP_MUST_CHECK enum dp_status dp_runs_print(FILE *out, PGconn *conn, const struct dp_runs_section *sections,
                                           size_t count, const struct dp_pg_params *params, struct dp_error *err);

#endif

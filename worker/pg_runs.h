/* pg_runs.h - looking at runs, and choosing between them. */
#ifndef DP_PG_RUNS_H
#define DP_PG_RUNS_H

#include "options.h"

#include <stdio.h>

/* Each prints to `out` and answers DP_OK, DP_CONFLICT (no such run), or a status of the database. */
DP_MUST_CHECK enum dp_status dp_pg_runs_list(FILE *out, const struct dp_config *config, struct dp_error *err);
DP_MUST_CHECK enum dp_status dp_pg_runs_show(FILE *out, const struct dp_config *config, const char *run,
                                             struct dp_error *err);
/* pg_diff.c; config->samples sentences of each kind of difference */
DP_MUST_CHECK enum dp_status dp_pg_runs_diff(FILE *out, const struct dp_config *config, const char *const runs[2],
                                             struct dp_error *err);

/** Make `run` the one that the views read. */
DP_MUST_CHECK enum dp_status dp_pg_runs_promote(const struct dp_config *config, const char *run, struct dp_error *err);

/** Delete `run` with all its rows. Waits for queries that are under way, but does not make others wait for long. */
DP_MUST_CHECK enum dp_status dp_pg_runs_drop(const struct dp_config *config, const char *run, struct dp_error *err);

#endif

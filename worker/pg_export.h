/* pg_export.h - the events of a run as a file for other programs. Constant memory, however many there are. */
#ifndef DP_WORKER_PG_EXPORT_H
#define DP_WORKER_PG_EXPORT_H

#include "depesche/status.h"
#include "options.h"

#include <stdio.h>

/**
 * Write the events of --run (default: the active run) whose day lies from --from to --to, both included, in --format,
 * ordered by article and place in it.
 *
 * @return DP_OK; DP_BAD_CONFIG (no such run, no day); DP_IO (`out` takes no more); a status of dp_sqlstate_status().
 */
DP_MUST_CHECK enum dp_status dp_pg_export(FILE *out, const struct dp_config *config, struct dp_error *err);

#endif

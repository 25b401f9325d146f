/* pg_migrate.h - the database schema: bringing it up to date, and checking that it fits. */
#ifndef DP_PG_MIGRATE_H
#define DP_PG_MIGRATE_H

#include "depesche/status.h"
#include "options.h"

/**
 * Apply the numbered files of `dir` that the database does not have yet, in order, each in a transaction of its own
 * together with its line in depesche.schema_migration. Safe to run from several processes at once.
 *
 * @param dir  holds 001_NAME.sql, 002_NAME.sql, ... without a gap.
 * @return DP_OK; DP_UNAVAILABLE; DP_BAD_CONFIG (connection refused); DP_IO (files); DP_CONFLICT (an applied file has
 *         changed since, or the database is newer than the files); DP_BAD_SCHEMA (a file failed).
 */
DP_MUST_CHECK enum dp_status dp_pg_migrate(const struct dp_config *config, const char *dir, struct dp_error *err);

#endif

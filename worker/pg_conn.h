/* pg_conn.h - connections to PostgreSQL, and its errors as statuses. Only pg_*.c may include this. */
#ifndef DP_PG_CONN_H
#define DP_PG_CONN_H

#include "depesche/status.h"
#include "options.h"

#include <libpq-fe.h>

/**
 * Connect as --database and --database-password-file say, with timeouts that notice a dead server within a minute.
 *
 * @param purpose  shown as application_name, for example "depesche migrate".
 * @param out      set on DP_OK; the caller's to close with PQfinish().
 * @return DP_OK; DP_UNAVAILABLE (no server there, or it is starting); DP_BAD_CONFIG (the string does not parse, the
 *         server refuses the user, it is too old); DP_IO (password file).
 */
DP_MUST_CHECK enum dp_status dp_pg_connect(PGconn **out, const struct dp_config *config, const char *purpose,
                                           struct dp_error *err);

enum { DP_PG_MAX_PARAMS = 8 };

/* Text parameters $1, $2, ... of a query; NULL = SQL null. */
struct dp_pg_params {
    int count;
    const char *at[DP_PG_MAX_PARAMS];
};

/**
 * Run one query.
 *
 * @param out     set on DP_OK: its rows, to be cleared with PQclear(); NULL = rows are of no interest.
 * @param params  NULL = none; then `sql` may hold several statements.
 * @return DP_OK or a status of dp_sqlstate_status().
 */
DP_MUST_CHECK enum dp_status dp_pg_query(PGresult **out, PGconn *conn, const char *sql,
                                         const struct dp_pg_params *params, struct dp_error *err);

/** dp_pg_query() without parameters and rows. */
DP_MUST_CHECK enum dp_status dp_pg_exec(PGconn *conn, const char *sql, struct dp_error *err);

/** The status that a failed result stands for (NULL = none came), told in `err`. Does not clear `result`. */
enum dp_status dp_pg_failure(PGconn *conn, const PGresult *result, struct dp_error *err);

#endif

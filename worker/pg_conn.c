/* pg_conn.c - connections to PostgreSQL, and its errors as statuses. */
#include "pg_conn.h"

#include "log.h"
#include "mem.h"
#include "pg_wait.h"
#include "secret.h"
#include "sqlstate.h"

#include <stdlib.h>
#include <string.h>

enum { OLDEST_SERVER = 140000 };

/*
 * What every session is set to. lz4 halves the time that article texts cost. A process that is stopped inside a
 * transaction must not hold its rows for long: the next owner of the partition waits for them.
 */
static const char session_settings[] = "SET client_min_messages = notice;"
                                       "SET DateStyle = ISO;"
                                       "SET TimeZone = 'UTC';"
                                       "SET search_path = pg_catalog, pg_temp;"
                                       "SET statement_timeout = '60s';"
                                       "SET lock_timeout = '10s';"
                                       "SET idle_in_transaction_session_timeout = '10s';"
                                       "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5;"
                                       "SET tcp_keepalives_count = 4; SET tcp_user_timeout = '30s';";

/* The first line of a message of libpq, without the line end. */
static void first_line(char *out, size_t size, const char *message)
{
    (void)snprintf(out, size, "%.*s", (int)strcspn(message, "\n"), message);
}

enum dp_status dp_pg_failure(PGconn *conn, const PGresult *result, struct dp_error *err)
{
    const char *sqlstate = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : NULL;
    const char *primary = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : NULL;
    const char *context = result ? PQresultErrorField(result, PG_DIAG_CONTEXT) : NULL;
    char line[200];

    if (primary == NULL) {
        first_line(line, sizeof(line), PQerrorMessage(conn));
        return dp_error_set(err, dp_sqlstate_status(sqlstate), "database", "%s", line);
    }
    first_line(line, sizeof(line), context ? context : "");
    return dp_error_set(err, dp_sqlstate_status(sqlstate), "database", "%s (SQLSTATE %s)%s%s", primary,
                        sqlstate ? sqlstate : "?", *line ? ", " : "", line);
}

enum dp_status dp_pg_query(PGresult **out, PGconn *conn, const char *sql, const struct dp_pg_params *params,
                           struct dp_error *err)
{
    const int sent =
        params ? PQsendQueryParams(conn, sql, params->count, NULL, params->at, NULL, NULL, 0) : PQsendQuery(conn, sql);
    PGresult *result = sent == 1 ? dp_pg_answer(conn) : NULL;
    const ExecStatusType kind = PQresultStatus(result);
    enum dp_status status = DP_OK;

    if (kind != PGRES_COMMAND_OK && kind != PGRES_TUPLES_OK && kind != PGRES_EMPTY_QUERY) {
        status = dp_pg_failure(conn, result, err);
    }
    if (status != DP_OK || out == NULL) {
        PQclear(result);
        return status;
    }
    *out = result;
    return DP_OK;
}

enum dp_status dp_pg_exec(PGconn *conn, const char *sql, struct dp_error *err)
{
    return dp_pg_query(NULL, conn, sql, NULL, err);
}

static void log_notice(void *arg, const char *message)
{
    char line[400];

    (void)arg;
    first_line(line, sizeof(line), message);
    dp_log(DP_LOG_INFO, "database: %s", line);
}

/* What libpq is told. What stands before "dbname" the connection string may change, what stands behind it is final. */
struct keywords {
    const char *names[16], *values[16];
    size_t count;
};

static void add(struct keywords *words, const char *name, const char *value)
{
    words->names[words->count] = name;
    words->values[words->count++] = value;
}

static struct keywords make_keywords(const struct dp_config *config, const char *purpose, const char *password)
{
    struct keywords words = {.count = 0};

    add(&words, "connect_timeout", "5");
    add(&words, "keepalives_idle", "20");
    add(&words, "keepalives_interval", "5");
    add(&words, "keepalives_count", "4");
    add(&words, "tcp_user_timeout", "40000");
    add(&words, "target_session_attrs", "read-write");
    add(&words, "fallback_application_name", purpose);
    add(&words, "dbname", config->database);
    add(&words, "client_encoding", "UTF8");
    if (password != NULL) {
        add(&words, "password", password);
    }
    return words;
}

/* Why it failed: a server that answers a ping refuses us, anything else is away or starting. */
static enum dp_status connect_failure(PGconn *conn, const struct keywords *words, struct dp_error *err)
{
    const PGPing ping = PQpingParams(words->names, words->values, 1);
    const enum dp_status status = ping == PQPING_OK || ping == PQPING_NO_ATTEMPT ? DP_BAD_CONFIG : DP_UNAVAILABLE;
    char line[220];

    first_line(line, sizeof(line), PQerrorMessage(conn));
    return dp_error_set(err, status, "database", "%s", line);
}

static enum dp_status prepare_session(PGconn *conn, struct dp_error *err)
{
    struct dp_error no_lz4;

    if (PQserverVersion(conn) < OLDEST_SERVER) {
        return dp_error_set(err, DP_BAD_CONFIG, "database", "PostgreSQL %d is too old: 14 or newer is needed",
                            PQserverVersion(conn) / 10000);
    }
    (void)PQsetNoticeProcessor(conn, log_notice, NULL);
    (void)PQsetnonblocking(conn, 1); /* pg_wait.c does the waiting */
    DP_TRY(dp_pg_exec(conn, session_settings, err));
    dp_error_clear(&no_lz4);
    if (dp_pg_exec(conn, "SET default_toast_compression = lz4", &no_lz4) != DP_OK) {
        dp_log(DP_LOG_WARN, "the database server was built without lz4: expect about half the rate");
    }
    return DP_OK;
}

enum dp_status dp_pg_connect(PGconn **out, const struct dp_config *config, const char *purpose, struct dp_error *err)
{
    char *password = NULL;
    struct keywords words;
    PGconn *conn;
    enum dp_status status;

    if (config->database_password_file != NULL) {
        DP_TRY(dp_secret_read(&password, config->database_password_file, err));
    }
    words = make_keywords(config, purpose, password);
    conn = PQconnectdbParams(words.names, words.values, 1);
    status = PQstatus(conn) == CONNECTION_OK ? prepare_session(conn, err) : connect_failure(conn, &words, err);
    free(password);
    if (status != DP_OK) {
        PQfinish(conn);
        return status;
    }
    *out = conn;
    return DP_OK;
}

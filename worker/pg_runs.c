/* pg_runs.c - looking at runs, and choosing between them. */
#include "pg_runs.h"

#include "log.h"
#include "pg_refresh.h"
#include "pg_runs_internal.h"
#include "pg_table.h"

#include <time.h>

enum { DROP_ATTEMPTS = 20 };

static const char list_sql[] =
    "SELECT r.name, r.kind, r.status, CASE WHEN r.active THEN 'active' ELSE '' END AS active, "
    "coalesce(sum(o.next_offset - o.first_offset - o.lost_offsets), 0)::bigint AS messages, "
    "coalesce(sum(o.end_offset - o.next_offset), 0)::bigint AS \"to go\", "
    "to_char(r.created_at, 'YYYY-MM-DD HH24:MI') AS created, r.program "
    "FROM depesche.run AS r LEFT JOIN depesche.consumer_offset AS o USING (run_id) GROUP BY r.run_id ORDER BY r.run_id";

static const struct dp_runs_section show_sections[] = {
    {"partitions",
     "SELECT o.topic, o.kafka_partition AS partition, o.first_offset AS first, o.next_offset AS next, "
     "o.end_offset AS end, o.lost_offsets AS lost, o.epoch, o.owner, to_char(o.updated_at, 'YYYY-MM-DD HH24:MI:SS') AS "
     "moved "
     "FROM depesche.consumer_offset AS o JOIN depesche.run AS r USING (run_id) WHERE r.name = $1 ORDER BY 1, 2"},
    {"articles", "SELECT coalesce(lang, '?') AS lang, count(*) AS articles, min(published_at)::date AS from, "
                 "max(published_at)::date AS to FROM depesche.article "
                 "WHERE run_id = (SELECT run_id FROM depesche.run WHERE name = $1) GROUP BY 1 ORDER BY 2 DESC, 1"},
    {"events", "SELECT type, count(*) AS events, count(*) FILTER (WHERE status = 'asserted') AS asserted, "
               "count(*) FILTER (WHERE same_as IS NULL) AS \"told first\" FROM depesche.event "
               "WHERE run_id = (SELECT run_id FROM depesche.run WHERE name = $1) GROUP BY 1 ORDER BY 2 DESC, 1"},
    {"messages without an article",
     "SELECT * FROM (SELECT 'rejected: ' || stage || ' ' || status AS fate, count(*) AS messages FROM "
     "depesche.rejected "
     "WHERE run_id = (SELECT run_id FROM depesche.run WHERE name = $1) GROUP BY 1 "
     "UNION ALL SELECT reason, count(*) FROM depesche.superseded "
     "WHERE run_id = (SELECT run_id FROM depesche.run WHERE name = $1) GROUP BY 1) AS f ORDER BY 2 DESC, 1"},
};

enum dp_status dp_runs_print(FILE *out, PGconn *conn, const struct dp_runs_section *sections, size_t count,
                             const struct dp_pg_params *params, struct dp_error *err)
{
    for (size_t i = 0; i < count; i++) {
        PGresult *result;

        DP_TRY(dp_pg_query(&result, conn, sections[i].sql, params, err));
        if (PQntuples(result) > 0) {
            (void)fprintf(out, "\n%s\n", sections[i].heading);
            dp_pg_table(out, result);
        }
        PQclear(result);
    }
    return DP_OK;
}

enum dp_status dp_runs_connect(PGconn **out, const struct dp_config *config, struct dp_error *err)
{
    enum dp_status status;

    DP_TRY(dp_pg_connect(out, config, "depesche runs", err));
    status = dp_pg_exec(*out, "SET statement_timeout = 0", err);
    if (status != DP_OK) {
        PQfinish(*out);
    }
    return status;
}

enum dp_status dp_runs_check(FILE *out, PGconn *conn, const char *run, struct dp_error *err)
{
    const struct dp_pg_params params = {1, {run}};
    PGresult *result;
    enum dp_status status = DP_OK;

    DP_TRY(dp_pg_query(&result, conn,
                       "SELECT name, kind, CASE WHEN active THEN status || ', active' ELSE status END AS status, "
                       "from_time AS from, to_time AS to, created_at AS created, finished_at AS finished, "
                       "promoted_at AS promoted, program FROM depesche.run WHERE name = $1",
                       &params, err));
    if (PQntuples(result) == 0) {
        status = dp_error_set(err, DP_CONFLICT, "runs", "there is no run \"%s\"; `depesche runs list` names them", run);
    } else if (out != NULL) {
        dp_pg_card(out, result);
    }
    PQclear(result);
    return status;
}

enum dp_status dp_pg_runs_list(FILE *out, const struct dp_config *config, struct dp_error *err)
{
    PGconn *conn;
    PGresult *result;
    enum dp_status status;

    DP_TRY(dp_runs_connect(&conn, config, err));
    status = dp_pg_query(&result, conn, list_sql, NULL, err);
    if (status == DP_OK) {
        dp_pg_table(out, result);
        PQclear(result);
    }
    PQfinish(conn);
    return status;
}

enum dp_status dp_pg_runs_show(FILE *out, const struct dp_config *config, const char *run, struct dp_error *err)
{
    const struct dp_pg_params params = {1, {run}};
    PGconn *conn;
    enum dp_status status;

    DP_TRY(dp_runs_connect(&conn, config, err));
    status = dp_runs_check(out, conn, run, err);
    if (status == DP_OK) {
        status =
            dp_runs_print(out, conn, show_sections, sizeof(show_sections) / sizeof(show_sections[0]), &params, err);
    }
    PQfinish(conn);
    return status;
}

static enum dp_status call(const struct dp_config *config, const char *sql, const char *run, struct dp_error *err)
{
    const struct dp_pg_params params = {1, {run}};
    PGconn *conn;
    enum dp_status status;

    DP_TRY(dp_runs_connect(&conn, config, err));
    status = dp_runs_check(NULL, conn, run, err);
    /* A short wait for locks: whoever comes after us waits behind us. */
    if (status == DP_OK) {
        status = dp_pg_exec(conn, "SET lock_timeout = '2s'", err);
    }
    if (status == DP_OK) {
        status = dp_pg_query(NULL, conn, sql, &params, err);
    }
    PQfinish(conn);
    return status;
}

enum dp_status dp_pg_runs_promote(const struct dp_config *config, const char *run, struct dp_error *err)
{
    int64_t days;

    /* Day by day and without a lock on runs, so that what is left to count while promoting is next to nothing. */
    DP_TRY(dp_pg_refresh(&days, config, run, err));
    return call(config, "SELECT depesche.promote_run($1)", run, err);
}

enum dp_status dp_pg_runs_drop(const struct dp_config *config, const char *run, struct dp_error *err)
{
    enum dp_status status = call(config, "SELECT depesche.drop_run($1)", run, err);

    for (int attempt = 1; status == DP_UNAVAILABLE && attempt < DROP_ATTEMPTS; attempt++) {
        const struct timespec pause = {1, 0};

        dp_log(DP_LOG_INFO, "run %s is in use, trying again: %s", run, err->text);
        (void)nanosleep(&pause, NULL);
        dp_error_clear(err);
        status = call(config, "SELECT depesche.drop_run($1)", run, err);
    }
    return status;
}

/* pg_export.c - the database writes the rows as they are to stand in the file; here they only pass through. */
#include "pg_export.h"

#include "mem.h"
#include "pg_conn.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define UTC_TIME "to_char(a.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') AS published_at"
#define SENTENCE                                                                                                       \
    "(SELECT substring(a.text FROM s.start_char + 1 FOR s.end_char - s.start_char) FROM depesche.sentence AS s "       \
    "WHERE s.run_id = e.run_id AND s.article_id = e.article_id AND s.n = e.sentence) AS sentence"
#define FIRST_COLUMNS                                                                                                  \
    "e.event_id, e.article_id, e.n, e.type, e.mode, e.quad, e.score, e.cameo, e.status, e.day, e.date_from, "          \
    "e.date_to, e.date_source, "
#define LAST_COLUMNS                                                                                                   \
    "e.place, e.place_country, e.lat, e.lon, e.geonames, e.killed, e.injured, e.arrested, "                            \
    "coalesce(e.source_name, e.source_text) AS source, e.source_country, "                                             \
    "e.trigger_text AS trigger, " SENTENCE ", e.confidence, e.rule, e.same_as, "                                       \
    "a.title AS article_title, a.url AS article_url, a.source AS article_source, " UTC_TIME ", a.lang"

#define JOINED(column) "array_to_string(e." #column ", ';') AS " #column ", "
/* An array may hold an empty text where nothing is known: in a column of scalars that is null. */
#define FIRST(list, column) "nullif(e." #list "[1], '') AS " #column ", "
#define LIST(column) "e." #column ", "

/* What the columns are, and how COPY is to write them. JSON has no raw control characters: it passes as it is. */
static const struct {
    const char *columns, *form;
    bool is_json;
} formats[] = {
    [DP_SHOW_JSONL] = {FIRST_COLUMNS LIST(contexts) LIST(actors) LIST(actor_countries) LIST(actor_sectors)
                           LIST(recipients) LIST(recipient_countries) LIST(recipient_sectors) LIST(source_sectors)
                               LAST_COLUMNS,
                       "FORMAT csv, DELIMITER E'\\x02', QUOTE E'\\x01'", true},
    [DP_SHOW_CSV] = {FIRST_COLUMNS JOINED(contexts) JOINED(actors) JOINED(actor_countries) JOINED(actor_sectors)
                         JOINED(recipients) JOINED(recipient_countries) JOINED(recipient_sectors) JOINED(source_sectors)
                             LAST_COLUMNS,
                     "FORMAT csv, HEADER", false},
    [DP_SHOW_PARQUET_CSV] =
        {FIRST_COLUMNS FIRST(contexts, context) FIRST(actors, actor) FIRST(actor_countries, actor_country)
             FIRST(actor_sectors, actor_sector) FIRST(recipients, recipient)
                 FIRST(recipient_countries, recipient_country) FIRST(recipient_sectors, recipient_sector)
                     FIRST(source_sectors, source_sector) "cardinality(e.actors) AS actor_count, "
                                                          "cardinality(e.recipients) AS recipient_count, " LAST_COLUMNS,
         "FORMAT csv, HEADER", false},
};

static enum dp_status find_run(char **run_id, PGconn *conn, const char *name, struct dp_error *err)
{
    const struct dp_pg_params params = {1, {name}};
    PGresult *result;

    DP_TRY(
        dp_pg_query(&result, conn,
                    "SELECT run_id FROM depesche.run WHERE CASE WHEN $1::text IS NULL THEN active ELSE name = $1 END",
                    &params, err));
    *run_id = PQntuples(result) == 1 ? dp_need_strdup(PQgetvalue(result, 0, 0)) : NULL;
    PQclear(result);
    if (*run_id == NULL) {
        return name == NULL ? dp_error_set(err, DP_BAD_CONFIG, "export", "no run is active: name one with --run")
                            : dp_error_set(err, DP_BAD_CONFIG, "export", "there is no run \"%s\"", name);
    }
    return DP_OK;
}

/* " AND e.day >= '2024-05-06'"; nothing for the word that means no limit. COPY takes no parameters. */
static char *day_limit(PGconn *conn, const char *relation, const char *day, const char *no_limit)
{
    char *quoted, *limit;

    if (day == NULL || strcmp(day, no_limit) == 0) {
        return dp_need_strdup("");
    }
    quoted = PQescapeLiteral(conn, day, strlen(day));
    if (quoted == NULL) {
        dp_out_of_memory(strlen(day));
    }
    limit = dp_need_printf(" AND e.day %s %s::date", relation, quoted);
    PQfreemem(quoted);
    return limit;
}

static char *copy_statement(PGconn *conn, const struct dp_config *config, const char *run_id)
{
    char *from = day_limit(conn, ">=", config->from, "earliest"), *to = day_limit(conn, "<=", config->to, "now");
    const bool is_json = formats[config->format].is_json;
    char *sql = dp_need_printf(
        "COPY (SELECT %s%s FROM depesche.event AS e JOIN depesche.article AS a USING (run_id, article_id) "
        "WHERE e.run_id = %s%s%s ORDER BY e.article_id, e.n%s) TO STDOUT WITH (%s)",
        is_json ? "row_to_json(event) FROM (SELECT " : "", formats[config->format].columns, run_id, from, to,
        is_json ? ") AS event" : "", formats[config->format].form);

    free(from);
    free(to);
    return sql;
}

static enum dp_status pass_on(FILE *out, PGconn *conn, struct dp_error *err)
{
    char *row;
    int len;

    while ((len = PQgetCopyData(conn, &row, 0)) > 0) {
        const bool ok = fwrite(row, 1, (size_t)len, out) == (size_t)len;

        PQfreemem(row);
        if (!ok) {
            return dp_error_set(err, DP_IO, "export", "the output cannot be written: is the disk full?");
        }
    }
    return len == -1 ? DP_OK : dp_pg_failure(conn, NULL, err);
}

static enum dp_status copy_out(FILE *out, PGconn *conn, const char *sql, struct dp_error *err)
{
    PGresult *result = PQexec(conn, sql);
    enum dp_status status = DP_OK;

    if (PQresultStatus(result) != PGRES_COPY_OUT) {
        status = dp_pg_failure(conn, result, err);
        PQclear(result);
        return status;
    }
    PQclear(result);
    DP_TRY(pass_on(out, conn, err));
    result = PQgetResult(conn);
    if (PQresultStatus(result) != PGRES_COMMAND_OK) {
        status = dp_pg_failure(conn, result, err);
    }
    PQclear(result);
    return status;
}

enum dp_status dp_pg_export(FILE *out, const struct dp_config *config, struct dp_error *err)
{
    PGconn *conn;
    char *run_id = NULL, *sql;
    enum dp_status status;

    DP_TRY(dp_pg_connect(&conn, config, "depesche export", err));
    status = dp_pg_exec(conn, "SET datestyle = 'ISO'; SET client_encoding = 'UTF8'", err);
    if (status == DP_OK) {
        status = find_run(&run_id, conn, config->run, err);
    }
    if (status == DP_OK) {
        sql = copy_statement(conn, config, run_id);
        status = copy_out(out, conn, sql, err);
        free(sql);
    }
    free(run_id);
    PQfinish(conn);
    return status;
}

/* pg_rejected.c - looking at rejected messages, and giving them back. */
#include "pg_rejected.h"

#include "base/buf.h"
#include "depesche/depesche.h"
#include "mem.h"
#include "pg_conn.h"
#include "pg_table.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#define OF_RUN "run_id = (SELECT run_id FROM depesche.run WHERE name = $1)"
#define WHERE "topic || ':' || kafka_partition || ':' || kafka_offset"

static const char *run_of(const struct dp_config *config) { return config->run ? config->run : "live"; }

static enum dp_status print_table(FILE *out, PGconn *conn, const char *sql, const struct dp_pg_params *params,
                                  struct dp_error *err)
{
    PGresult *result;

    DP_TRY(dp_pg_query(&result, conn, sql, params, err));
    dp_pg_table(out, result);
    PQclear(result);
    return DP_OK;
}

enum dp_status dp_pg_rejected_list(FILE *out, const struct dp_config *config, struct dp_error *err)
{
    char limit[24];
    const struct dp_pg_params run = {1, {run_of(config)}}, both = {2, {run_of(config), limit}};
    PGconn *conn;
    enum dp_status status;

    (void)snprintf(limit, sizeof(limit), "%" PRId64, config->limit);
    DP_TRY(dp_pg_connect(&conn, config, "depesche dlq", err));
    status = print_table(out, conn,
                         "SELECT stage, status, count(*) AS messages, count(retried_at) AS \"given back\" "
                         "FROM depesche.rejected WHERE " OF_RUN " GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2",
                         &run, err);
    (void)fputc('\n', out);
    if (status == DP_OK) {
        status = print_table(out, conn,
                             "SELECT " WHERE " AS message, to_char(rejected_at, 'YYYY-MM-DD HH24:MI:SS') AS rejected, "
                             "coalesce(article_id, '') AS article, stage, reason FROM depesche.rejected WHERE " OF_RUN
                             " ORDER BY rejected_at DESC, topic, kafka_partition, kafka_offset LIMIT $2::bigint",
                             &both, err);
    }
    PQfinish(conn);
    return status;
}

/* The bytes of a bytea in text form; ptr NULL for null. Free with PQfreemem(). */
static struct dp_str bytes_at(const PGresult *result, int row, int column)
{
    size_t len = 0;
    unsigned char *bytes;

    if (PQgetisnull(result, row, column)) {
        return DP_STR_NONE;
    }
    bytes = PQunescapeBytea((const unsigned char *)PQgetvalue(result, row, column), &len);
    if (bytes == NULL) {
        dp_out_of_memory((size_t)PQgetlength(result, row, column));
    }
    return (struct dp_str){(const char *)bytes, (uint32_t)len};
}

static void free_bytes(struct dp_str bytes) { PQfreemem((void *)(uintptr_t)bytes.ptr); }

static enum dp_status print_one(FILE *out, PGconn *conn, const struct dp_pg_params *params, struct dp_error *err)
{
    PGresult *card, *payload;
    struct dp_str bytes;

    DP_TRY(dp_pg_query(
        &card, conn,
        "SELECT " WHERE " AS message, kafka_timestamp AS time, article_id AS article, "
        "encode(message_key, 'escape') AS key, headers, stage, status, reason, payload_bytes AS bytes, extractor, "
        "rejected_at AS rejected, retried_at AS \"given back\" "
        "FROM depesche.rejected WHERE " OF_RUN " AND " WHERE " = $2",
        params, err));
    if (PQntuples(card) == 0) {
        PQclear(card);
        return dp_error_set(err, DP_CONFLICT, "dlq", "run %s has no rejected message %s", params->at[0], params->at[1]);
    }
    dp_pg_card(out, card);
    PQclear(card);
    DP_TRY(dp_pg_query(&payload, conn, "SELECT payload FROM depesche.rejected WHERE " OF_RUN " AND " WHERE " = $2",
                       params, err));
    bytes = bytes_at(payload, 0, 0);
    (void)fputc('\n', out);
    (void)fwrite(bytes.ptr ? bytes.ptr : "", 1, bytes.len, out);
    (void)fputc('\n', out);
    free_bytes(bytes);
    PQclear(payload);
    return DP_OK;
}

enum dp_status dp_pg_rejected_show(FILE *out, const struct dp_config *config, const char *where, struct dp_error *err)
{
    const struct dp_pg_params params = {2, {run_of(config), where}};
    PGconn *conn;
    enum dp_status status;

    DP_TRY(dp_pg_connect(&conn, config, "depesche dlq", err));
    status = print_one(out, conn, &params, err);
    PQfinish(conn);
    return status;
}

/* A text[] literal of the places wanted, "{}" for all. Free with dp_free(). */
static char *places_of(const struct dp_give_back *job)
{
    struct dp_buf buf = {.at = NULL};
    char *out;

    dp_buf_char(&buf, '{');
    for (size_t i = 0; i < job->count; i++) {
        dp_buf_cstr(&buf, i ? ",\"" : "\"");
        for (const char *c = job->where[i]; *c; c++) {
            if (*c == '"' || *c == '\\') {
                dp_buf_char(&buf, '\\');
            }
            dp_buf_char(&buf, *c);
        }
        dp_buf_char(&buf, '"');
    }
    dp_buf_char(&buf, '}');
    if (dp_buf_take(&out, NULL, &buf) != DP_OK) {
        dp_out_of_memory(job->count);
    }
    return out;
}

#define WANTED OF_RUN " AND retried_at IS NULL AND (cardinality($2::text[]) = 0 OR " WHERE " = ANY ($2::text[]))"

static enum dp_status send_row(struct dp_give_back *job, const PGresult *result, int row, struct dp_error *err)
{
    struct dp_rejected message = {.topic = PQgetvalue(result, row, 0),
                                  .partition = (int32_t)strtol(PQgetvalue(result, row, 1), NULL, 10),
                                  .offset = (int64_t)strtoimax(PQgetvalue(result, row, 2), NULL, 10),
                                  .key = bytes_at(result, row, 3),
                                  .value = bytes_at(result, row, 4)};
    enum dp_status status;

    if (dp_headers_read(&message.headers, PQgetisnull(result, row, 5) ? NULL : PQgetvalue(result, row, 5))) {
        status = job->send(job->arg, &message, err);
    } else {
        status = dp_error_set(err, DP_CONFLICT, "dlq", "%s:%" PRId32 ":%" PRId64 ": headers is not as it was written",
                              message.topic, message.partition, message.offset);
    }
    dp_headers_free(&message.headers);
    free_bytes(message.key);
    free_bytes(message.value);
    return status;
}

static enum dp_status send_portion(struct dp_give_back *job, const PGresult *result, struct dp_error *err)
{
    for (int row = 0; row < PQntuples(result); row++) {
        DP_TRY(send_row(job, result, row, err));
    }
    return job->flush(job->arg, err);
}

/* One portion in one transaction, whose rows nobody else gives back meanwhile; *more tells whether there was any. */
static enum dp_status give_portion(bool *more, struct dp_give_back *job, PGconn *conn,
                                   const struct dp_pg_params *params, struct dp_error *err)
{
    PGresult *result;
    enum dp_status status;

    DP_TRY(dp_pg_exec(conn, "BEGIN", err));
    DP_TRY(dp_pg_query(&result, conn,
                       "UPDATE depesche.rejected AS r SET retried_at = now() FROM (SELECT topic, kafka_partition, "
                       "kafka_offset FROM depesche.rejected WHERE " WANTED
                       " AND coalesce(length(payload), 0) = payload_bytes "
                       "ORDER BY topic, kafka_partition, kafka_offset LIMIT 200 FOR UPDATE SKIP LOCKED) AS w "
                       "WHERE r." OF_RUN " AND r.topic = w.topic AND r.kafka_partition = w.kafka_partition "
                       "AND r.kafka_offset = w.kafka_offset "
                       "RETURNING r.topic, r.kafka_partition, r.kafka_offset, r.message_key, r.payload, "
                       "r.headers",
                       params, err));
    *more = PQntuples(result) > 0;
    status = *more ? send_portion(job, result, err) : DP_OK;
    job->given += status == DP_OK ? (uint64_t)PQntuples(result) : 0;
    PQclear(result);
    DP_TRY(status);
    return dp_pg_exec(conn, "COMMIT", err);
}

static enum dp_status count_left_out(struct dp_give_back *job, PGconn *conn, const struct dp_pg_params *params,
                                     struct dp_error *err)
{
    PGresult *result;

    DP_TRY(dp_pg_query(&result, conn, "SELECT count(*) FROM depesche.rejected WHERE " WANTED, params, err));
    job->left_out = strtoumax(PQgetvalue(result, 0, 0), NULL, 10);
    PQclear(result);
    return DP_OK;
}

enum dp_status dp_pg_rejected_give_back(struct dp_give_back *job, const struct dp_config *config, struct dp_error *err)
{
    char *places = places_of(job);
    const struct dp_pg_params params = {2, {run_of(config), places}};
    PGconn *conn = NULL;
    bool more = true;
    enum dp_status status = dp_pg_connect(&conn, config, "depesche dlq", err);

    /* The brokers may take longer to answer than a worker would be given. */
    if (status == DP_OK) {
        status = dp_pg_exec(conn, "SET idle_in_transaction_session_timeout = 0", err);
    }
    while (status == DP_OK && more) {
        status = give_portion(&more, job, conn, &params, err);
    }
    if (status == DP_OK) {
        status = count_left_out(job, conn, &params, err);
    }
    PQfinish(conn);
    dp_free(places);
    return status;
}

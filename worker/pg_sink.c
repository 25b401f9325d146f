/* pg_sink.c - the connection to PostgreSQL and the ownership of partitions. */
#include "pg_sink.h"

#include "base/buf.h"
#include "depesche/depesche.h"
#include "log.h"
#include "mem.h"
#include "pg_sink_internal.h"
#include "pg_wait.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SILENCE_S = 5 }; /* what a server that ends a statement may need to say so */

/* The data types of the parameters are part of PREPARE, so that a null or an array needs no cast. */
static const struct {
    const char *name, *params, *sql;
} statements[] = {
#define DP_X(suffix, params, sql) {"dp_" #suffix, params, sql},
    DP_PG_STATEMENT_MAP(DP_X)
#undef DP_X
};

static void disconnect(struct dp_pg_sink *sink)
{
    PQfinish(sink->conn);
    sink->conn = NULL;
}

static enum dp_status check_schema(PGconn *conn, struct dp_error *err)
{
    PGresult *result;
    struct dp_error why;
    enum dp_status status;
    int version;

    dp_error_clear(&why);
    status = dp_pg_query(&result, conn, "SELECT coalesce(max(version), 0) FROM depesche.schema_migration", NULL, &why);
    if (status != DP_OK) {
        return dp_error_set(err, status, "database",
                            status == DP_BAD_SCHEMA ? "%s: run `depesche migrate` first" : "%s", why.text);
    }
    version = (int)strtol(PQgetvalue(result, 0, 0), NULL, 10);
    PQclear(result);
    if (version != DP_SCHEMA_VERSION) {
        return dp_error_set(err, DP_BAD_SCHEMA, "database", "the schema is at version %d, this program needs %d: %s",
                            version, DP_SCHEMA_VERSION,
                            version < DP_SCHEMA_VERSION ? "run `depesche migrate`" : "use a newer program");
    }
    return DP_OK;
}

/* Open the run, and hold a lock that keeps it from being dropped for as long as the connection lasts. */
static enum dp_status open_run(struct dp_pg_sink *sink, PGconn *conn, struct dp_error *err)
{
    const struct dp_pg_params params = {3, {sink->run, sink->kind, DP_VERSION}};
    PGresult *result;
    enum dp_status status = DP_OK;

    DP_TRY(dp_pg_query(&result, conn,
                       "SELECT run_id, pg_advisory_lock_shared(hashtextextended('depesche.run', run_id)) "
                       "FROM depesche.open_run($1, $2, $3) AS run_id",
                       &params, err));
    if (*sink->run_id != '\0' && strcmp(sink->run_id, PQgetvalue(result, 0, 0)) != 0) {
        status = dp_error_set(err, DP_CONFLICT, "database", "run \"%s\" was dropped while this program was writing it",
                              sink->run);
    }
    (void)snprintf(sink->run_id, sizeof(sink->run_id), "%s", PQgetvalue(result, 0, 0));
    PQclear(result);
    return status;
}

static enum dp_status prepare(PGconn *conn, int64_t wait_s, struct dp_error *err)
{
    char settings[120];

    (void)snprintf(settings, sizeof(settings),
                   "SET jit = off; SET client_min_messages = warning; SET statement_timeout = '%" PRId64 "s';", wait_s);
    DP_TRY(dp_pg_exec(conn, settings, err));
    DP_TRY(dp_pg_exec(conn, dp_pg_create_stage, err));
    for (size_t i = 0; i < DP_PG_STATEMENTS; i++) {
        char *sql =
            dp_need_printf("PREPARE \"%s\" (%s) AS %s", statements[i].name, statements[i].params, statements[i].sql);
        const enum dp_status status = dp_pg_exec(conn, sql, err);

        free(sql);
        DP_TRY(status);
    }
    return DP_OK;
}

enum dp_status dp_pg_sink_ensure(struct dp_pg_sink *sink, struct dp_error *err)
{
    PGconn *conn;
    enum dp_status status;

    if (sink->conn != NULL && PQstatus(sink->conn) == CONNECTION_OK) {
        return DP_OK;
    }
    disconnect(sink);
    status = dp_pg_connect(&conn, sink->config, "depesche run", err);
    if (status == DP_BAD_CONFIG && sink->was_there) {
        /* It knew us before: a failover or a changed password in the middle of being rolled out. */
        err->status = DP_UNAVAILABLE;
        return DP_UNAVAILABLE;
    }
    DP_TRY(status);
    status = check_schema(conn, err);
    if (status == DP_OK) {
        status = open_run(sink, conn, err);
    }
    if (status == DP_OK) {
        status = prepare(conn, sink->config->database_wait_s, err);
    }
    if (status != DP_OK) {
        PQfinish(conn);
        return status;
    }
    dp_log(DP_LOG_INFO, "connected to the database %s on %s", PQdb(conn), PQhost(conn));
    sink->conn = conn;
    sink->was_there = true;
    DP_COUNT(sink->metrics, database_connections, 1);
    return DP_OK;
}

enum dp_status dp_pg_run(PGresult **out, struct dp_pg_sink *sink, enum dp_pg_statement statement,
                         const struct dp_pg_params *params, struct dp_error *err)
{
    const int sent =
        PQsendQueryPrepared(sink->conn, statements[statement].name, params->count, params->at, NULL, NULL, 0);
    PGresult *result = sent == 1 ? dp_pg_answer(sink->conn) : NULL;
    const ExecStatusType kind = PQresultStatus(result);
    enum dp_status status = DP_OK;

    if (kind != PGRES_COMMAND_OK && kind != PGRES_TUPLES_OK) {
        status = dp_pg_failure(sink->conn, result, err);
    }
    if (status != DP_OK || out == NULL) {
        PQclear(result);
        return status;
    }
    *out = result;
    return DP_OK;
}

/* The rows are all there before a COPY begins: one that has waited so long for its client waits for ever. */
static const char end_stale[] =
    "SELECT pg_catalog.pg_terminate_backend(a.pid) FROM pg_catalog.pg_stat_activity AS a "
    "WHERE a.pid <> pg_catalog.pg_backend_pid() AND a.usesysid = current_user::regrole::oid "
    "AND a.application_name = pg_catalog.current_setting('application_name') AND a.state = 'active' AND a.wait_event = "
    "'ClientRead' "
    "AND a.state_change < pg_catalog.clock_timestamp() - interval '10 s' "
    "AND EXISTS (SELECT FROM pg_catalog.pg_locks AS l WHERE l.pid = a.pid "
    "    AND l.relation = 'depesche.consumer_offset'::regclass AND l.mode = 'RowExclusiveLock')";

void dp_pg_end_stale(struct dp_pg_sink *sink)
{
    struct dp_error ignored;
    PGresult *result;

    dp_error_clear(&ignored);
    if (sink->conn == NULL || PQstatus(sink->conn) != CONNECTION_OK ||
        dp_pg_query(&result, sink->conn, end_stale, NULL, &ignored) != DP_OK) {
        return;
    }
    if (PQntuples(result) > 0) {
        dp_log(DP_LOG_WARN, "database: ended %d sessions of workers that are gone or frozen", PQntuples(result));
    }
    PQclear(result);
}

/* One array literal: {v,v,...}. Topic names are Kafka's: letters, digits, '.', '_', '-'; quoted, so that "null" is a
 * name. */
static char *array_of(const struct dp_pg_mark *marks, size_t count,
                      void (*put)(struct dp_buf *, const struct dp_pg_mark *))
{
    struct dp_buf buf = {.at = NULL};
    char *out;

    dp_buf_char(&buf, '{');
    for (size_t i = 0; i < count; i++) {
        if (i > 0) {
            dp_buf_char(&buf, ',');
        }
        put(&buf, &marks[i]);
    }
    dp_buf_char(&buf, '}');
    if (dp_buf_take(&out, NULL, &buf) != DP_OK) {
        dp_out_of_memory(count);
    }
    return out;
}

static void put_topic(struct dp_buf *buf, const struct dp_pg_mark *mark)
{
    dp_buf_char(buf, '"');
    dp_buf_cstr(buf, mark->partition->topic);
    dp_buf_char(buf, '"');
}

static void put_number(struct dp_buf *buf, const struct dp_pg_mark *mark) { dp_buf_int(buf, mark->partition->number); }

static void put_epoch(struct dp_buf *buf, const struct dp_pg_mark *mark) { dp_buf_int(buf, mark->partition->epoch); }

static void put_expected(struct dp_buf *buf, const struct dp_pg_mark *mark)
{
    dp_buf_int(buf, mark->partition->written);
}

static void put_upto(struct dp_buf *buf, const struct dp_pg_mark *mark) { dp_buf_int(buf, mark->upto); }

void dp_pg_arrays_init(struct dp_pg_arrays *arrays, const struct dp_pg_mark *marks, size_t count)
{
    *arrays = (struct dp_pg_arrays){
        .topics = array_of(marks, count, put_topic),
        .numbers = array_of(marks, count, put_number),
        .epochs = array_of(marks, count, put_epoch),
        .expected = array_of(marks, count, put_expected),
        .upto = array_of(marks, count, put_upto),
    };
}

void dp_pg_arrays_free(struct dp_pg_arrays *arrays)
{
    dp_free(arrays->topics);
    dp_free(arrays->numbers);
    dp_free(arrays->epochs);
    dp_free(arrays->expected);
    dp_free(arrays->upto);
}

static int64_t number_at(const PGresult *result, int row, int column)
{
    return PQgetisnull(result, row, column) ? DP_OFFSET_NONE
                                            : (int64_t)strtoimax(PQgetvalue(result, row, column), NULL, 10);
}

void dp_pg_read_offset(struct dp_partition *partition, const PGresult *result, int row)
{
    partition->written = number_at(result, row, 2);
    partition->epoch = number_at(result, row, 3);
    partition->end = number_at(result, row, 4);
    partition->owned = true;
}

static enum dp_status take(void *self, struct dp_partition *const *list, size_t count, struct dp_error *err)
{
    struct dp_pg_sink *sink = self;
    struct dp_pg_mark *marks = dp_need_zeroed(count, sizeof(*marks));
    struct dp_pg_arrays arrays;
    PGresult *result = NULL;
    enum dp_status status = dp_pg_sink_ensure(sink, err);

    for (size_t i = 0; i < count; i++) {
        marks[i].partition = list[i];
    }
    dp_pg_arrays_init(&arrays, marks, count);
    if (status == DP_OK) {
        const struct dp_pg_params params = {4, {sink->run_id, arrays.topics, arrays.numbers, sink->owner}};

        status = dp_pg_run(&result, sink, DP_PG_TAKE, &params, err);
        if (status == DP_UNAVAILABLE) {
            dp_pg_end_stale(sink);
        }
    }
    for (int row = 0; status == DP_OK && row < PQntuples(result); row++) {
        const char *topic = PQgetvalue(result, row, 0);
        const int64_t number = number_at(result, row, 1);

        for (size_t i = 0; i < count; i++) {
            if (list[i]->number == number && strcmp(list[i]->topic, topic) == 0) {
                dp_pg_read_offset(list[i], result, row);
            }
        }
    }
    PQclear(result);
    dp_pg_arrays_free(&arrays);
    free(marks);
    return status;
}

static enum dp_status begin(void *self, struct dp_partition *partition, int64_t offset, struct dp_error *err)
{
    struct dp_pg_sink *sink = self;
    char number[16], first[24];
    const struct dp_pg_params params = {5, {sink->run_id, partition->topic, number, first, sink->owner}};
    PGresult *result;

    (void)snprintf(number, sizeof(number), "%" PRId32, partition->number);
    (void)snprintf(first, sizeof(first), "%" PRId64, offset);
    DP_TRY(dp_pg_sink_ensure(sink, err));
    DP_TRY(dp_pg_run(&result, sink, DP_PG_BEGIN, &params, err));
    dp_pg_read_offset(partition, result, 0);
    PQclear(result);
    return DP_OK;
}

static enum dp_status advance(void *self, struct dp_partition *partition, int64_t offset, bool lost,
                              struct dp_error *err)
{
    struct dp_pg_sink *sink = self;
    char number[16], epoch[24], written[24], upto[24];
    const struct dp_pg_params params = {
        7, {sink->run_id, partition->topic, number, epoch, written, upto, lost ? "true" : "false"}};
    PGresult *result;
    bool moved;

    (void)snprintf(number, sizeof(number), "%" PRId32, partition->number);
    (void)snprintf(epoch, sizeof(epoch), "%" PRId64, partition->epoch);
    (void)snprintf(written, sizeof(written), "%" PRId64, partition->written);
    (void)snprintf(upto, sizeof(upto), "%" PRId64, offset);
    DP_TRY(dp_pg_sink_ensure(sink, err));
    DP_TRY(dp_pg_run(&result, sink, DP_PG_ADVANCE, &params, err));
    moved = strcmp(PQcmdTuples(result), "1") == 0;
    PQclear(result);
    if (!moved) {
        partition->owned = false;
        return dp_error_set(err, DP_FENCED, "database", "another worker owns the partition");
    }
    partition->written = offset;
    return DP_OK;
}

static enum dp_status progress(void *self, int64_t *done, int64_t *total, struct dp_error *err)
{
    struct dp_pg_sink *sink = self;
    const struct dp_pg_params params = {1, {sink->run_id}};
    PGresult *result;

    DP_TRY(dp_pg_sink_ensure(sink, err));
    DP_TRY(dp_pg_query(&result, sink->conn,
                       "SELECT coalesce(sum(least(next_offset, end_offset) - first_offset), 0), "
                       "coalesce(sum(end_offset - first_offset), 0) "
                       "FROM depesche.consumer_offset WHERE run_id = $1",
                       &params, err));
    *done = number_at(result, 0, 0);
    *total = number_at(result, 0, 1);
    PQclear(result);
    return DP_OK;
}

static void close_sink(void *self)
{
    struct dp_pg_sink *sink = self;

    disconnect(sink);
    free(sink);
}

void dp_pg_sink_open(struct dp_sink *out, const struct dp_config *config, const char *run, const char *kind,
                     struct dp_metrics *metrics)
{
    struct dp_pg_sink *sink = dp_need_zeroed(1, sizeof(*sink));
    char host[80] = "unknown";

    (void)gethostname(host, sizeof(host) - 1);
    (void)snprintf(sink->owner, sizeof(sink->owner), "%s:%ld", host, (long)getpid());
    sink->config = config;
    dp_pg_set_patience((config->database_wait_s + SILENCE_S) * 1000);
    sink->metrics = metrics;
    sink->run = run;
    sink->kind = kind;
    *out = (struct dp_sink){.self = sink,
                            .take = take,
                            .begin = begin,
                            .advance = advance,
                            .progress = progress,
                            .write = dp_pg_write,
                            .close = close_sink};
}

void dp_pg_sink_output(const struct dp_sink *to, const struct dp_output *output)
{
    struct dp_pg_sink *sink = to->self;

    sink->output = *output;
}

enum dp_status dp_pg_sink_run(int64_t *run_id, const struct dp_sink *out, struct dp_error *err)
{
    struct dp_pg_sink *sink = out->self;

    DP_TRY(dp_pg_sink_ensure(sink, err));
    *run_id = (int64_t)strtoimax(sink->run_id, NULL, 10);
    return DP_OK;
}

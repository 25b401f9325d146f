/* pg_replay.c - the plan of a replay. */
#include "pg_replay.h"

#include "depesche/article.h"
#include "pg_sink_internal.h"

#include <inttypes.h>
#include <stdlib.h>

static int64_t microseconds_at(const PGresult *result, int column)
{
    return PQgetisnull(result, 0, column) ? DP_TIME_NONE : (int64_t)strtoimax(PQgetvalue(result, 0, column), NULL, 10);
}

enum dp_status dp_pg_replay_look(struct dp_replay_plan *out, const struct dp_sink *of, struct dp_error *err)
{
    struct dp_pg_sink *sink = of->self;
    const struct dp_pg_params params = {1, {sink->run_id}};
    PGresult *result;

    DP_TRY(dp_pg_sink_ensure(sink, err));
    DP_TRY(dp_pg_query(&result, sink->conn,
                       "SELECT to_time IS NOT NULL, status = 'finished', "
                       "(extract(epoch FROM from_time) * 1000000)::bigint, "
                       "(extract(epoch FROM to_time) * 1000000)::bigint FROM depesche.run WHERE run_id = $1",
                       &params, err));
    *out = (struct dp_replay_plan){.exists = *PQgetvalue(result, 0, 0) == 't',
                                   .is_finished = *PQgetvalue(result, 0, 1) == 't',
                                   .from_us = microseconds_at(result, 2),
                                   .to_us = microseconds_at(result, 3)};
    PQclear(result);
    return DP_OK;
}

static enum dp_status insert_extent(struct dp_pg_sink *sink, const struct dp_extent *extent, struct dp_error *err)
{
    char partition[16], first[24], end[24];
    const struct dp_pg_params params = {5, {sink->run_id, extent->topic, partition, first, end}};

    (void)snprintf(partition, sizeof(partition), "%" PRId32, extent->partition);
    (void)snprintf(first, sizeof(first), "%" PRId64, extent->first);
    (void)snprintf(end, sizeof(end), "%" PRId64, extent->end);
    return dp_pg_query(NULL, sink->conn,
                       "INSERT INTO depesche.consumer_offset "
                       "(run_id, topic, kafka_partition, first_offset, next_offset, end_offset, epoch, owner) "
                       "VALUES ($1, $2, $3, $4, $4, $5, 0, 'nobody')",
                       &params, err);
}

/* Whoever sets to_time makes the plan; the others find it done. */
static enum dp_status plan_in_transaction(struct dp_pg_sink *sink, const struct dp_replay_plan *plan,
                                          const struct dp_extents *extents, struct dp_error *err)
{
    char from[24], to[24];
    const struct dp_pg_params params = {3, {sink->run_id, plan->from_us == DP_TIME_NONE ? NULL : from, to}};
    PGresult *result;
    bool is_ours;

    (void)snprintf(from, sizeof(from), "%" PRId64, plan->from_us);
    (void)snprintf(to, sizeof(to), "%" PRId64, plan->to_us);
    DP_TRY(
        dp_pg_query(&result, sink->conn,
                    "UPDATE depesche.run SET from_time = timestamptz 'epoch' + $2::bigint * interval '1 microsecond', "
                    "to_time = timestamptz 'epoch' + $3::bigint * interval '1 microsecond' "
                    "WHERE run_id = $1 AND to_time IS NULL",
                    &params, err));
    is_ours = *PQcmdTuples(result) == '1';
    PQclear(result);
    for (size_t i = 0; is_ours && i < extents->count; i++) {
        DP_TRY(insert_extent(sink, &extents->at[i], err));
    }
    return DP_OK;
}

enum dp_status dp_pg_replay_plan(const struct dp_sink *of, const struct dp_replay_plan *plan,
                                 const struct dp_extents *extents, struct dp_error *err)
{
    struct dp_pg_sink *sink = of->self;
    enum dp_status status;

    DP_TRY(dp_pg_sink_ensure(sink, err));
    DP_TRY(dp_pg_exec(sink->conn, "BEGIN", err));
    status = plan_in_transaction(sink, plan, extents, err);
    if (status != DP_OK) {
        struct dp_error ignored;

        dp_error_clear(&ignored);
        (void)!dp_pg_exec(sink->conn, "ROLLBACK", &ignored);
        return status;
    }
    return dp_pg_exec(sink->conn, "COMMIT", err);
}

enum dp_status dp_pg_replay_finish(const struct dp_sink *of, struct dp_error *err)
{
    struct dp_pg_sink *sink = of->self;
    const struct dp_pg_params params = {1, {sink->run_id}};

    DP_TRY(dp_pg_sink_ensure(sink, err));
    return dp_pg_query(NULL, sink->conn,
                       "UPDATE depesche.run SET status = 'finished', finished_at = now() "
                       "WHERE run_id = $1 AND status = 'running'",
                       &params, err);
}

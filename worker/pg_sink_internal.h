/* pg_sink_internal.h - what the files of the PostgreSQL sink share. */
#ifndef DP_PG_SINK_INTERNAL_H
#define DP_PG_SINK_INTERNAL_H

#include "metrics.h"
#include "pg_conn.h"
#include "sink.h"

/* X(enum suffix, parameters, SQL) - prepared in every session. $1 is always the run. */
#define DP_PG_STATEMENT_MAP(X)                                                                                         \
    X(TAKE, "bigint, text[], int[], text",                                                                             \
      "UPDATE depesche.consumer_offset AS c SET epoch = c.epoch + 1, owner = $4, taken_at = now() "                    \
      "FROM unnest($2, $3) AS p (topic, part) "                                                                        \
      "WHERE c.run_id = $1 AND c.topic = p.topic AND c.kafka_partition = p.part "                                      \
      "RETURNING c.topic, c.kafka_partition, c.next_offset, c.epoch, c.end_offset")                                    \
    X(BEGIN, "bigint, text, int, bigint, text",                                                                        \
      "INSERT INTO depesche.consumer_offset AS c (run_id, topic, kafka_partition, first_offset, next_offset, owner) "  \
      "VALUES ($1, $2, $3, $4, $4, $5) "                                                                               \
      "ON CONFLICT (run_id, topic, kafka_partition) DO UPDATE "                                                        \
      "SET epoch = c.epoch + 1, owner = excluded.owner, taken_at = now() "                                             \
      "RETURNING c.topic, c.kafka_partition, c.next_offset, c.epoch, c.end_offset")                                    \
    X(ADVANCE, "bigint, text, int, bigint, bigint, bigint, boolean",                                                   \
      "UPDATE depesche.consumer_offset "                                                                               \
      "SET next_offset = $6, lost_offsets = lost_offsets + CASE WHEN $7 THEN $6 - $5 ELSE 0 END, updated_at = now() "  \
      "WHERE run_id = $1 AND topic = $2 AND kafka_partition = $3 AND epoch = $4 AND next_offset = $5")                 \
    X(FENCE, "bigint, text[], int[], bigint[], bigint[], bigint[]",                                                    \
      "UPDATE depesche.consumer_offset AS c SET next_offset = p.upto, updated_at = now() "                             \
      "FROM unnest($2, $3, $4, $5, $6) AS p (topic, part, epoch, expected, upto) "                                     \
      "WHERE c.run_id = $1 AND c.topic = p.topic AND c.kafka_partition = p.part "                                      \
      "AND c.epoch = p.epoch AND c.next_offset = p.expected")                                                          \
    X(LOOK, "bigint, text[], int[]",                                                                                   \
      "SELECT c.topic, c.kafka_partition, c.next_offset, c.epoch, c.end_offset "                                       \
      "FROM depesche.consumer_offset AS c "                                                                            \
      "JOIN unnest($2, $3) AS p (topic, part) ON c.topic = p.topic AND c.kafka_partition = p.part "                    \
      "WHERE c.run_id = $1")                                                                                           \
    X(DELETE_ARTICLES, "bigint", dp_pg_delete_articles)                                                                \
    X(MERGE_ARTICLES, "bigint", dp_pg_merge_articles)                                                                  \
    X(MERGE_REJECTED, "bigint", dp_pg_merge_rejected)                                                                  \
    X(MERGE_SUPERSEDED, "bigint", dp_pg_merge_superseded)                                                              \
    X(NOTE_DAYS, "bigint", dp_pg_note_days)                                                                            \
    X(FIND_GONE, "bigint", dp_pg_find_gone)

#define DP_X(suffix, params, sql) DP_PG_##suffix,
enum dp_pg_statement { DP_PG_STATEMENT_MAP(DP_X) DP_PG_STATEMENTS };
#undef DP_X

/* pg_sql.c: the longer statements, and the tables they read. */
extern const char dp_pg_create_stage[];
extern const char dp_pg_delete_articles[];
extern const char dp_pg_merge_articles[];
extern const char dp_pg_merge_rejected[];
extern const char dp_pg_merge_superseded[];
extern const char dp_pg_note_days[];
extern const char dp_pg_find_gone[];
extern const char *const dp_pg_delete_children[]; /* ended by NULL; %s stands for the run */

struct dp_pg_sink {
    const struct dp_config *config;
    struct dp_metrics *metrics;
    const char *run, *kind;
    struct dp_output output; /* send NULL = none */
    PGconn *conn;            /* NULL = not connected */
    char owner[128];         /* "host:process" */
    char run_id[24];         /* decimal, "" = not known yet */
    bool was_there;          /* the database has answered before */
    size_t unflushed;        /* bytes of rows handed to libpq since it was last told to send all */
};

/** Connect if need be: schema checked, run opened, stages and statements ready. */
DP_MUST_CHECK enum dp_status dp_pg_sink_ensure(struct dp_pg_sink *sink, struct dp_error *err);

/** Run a prepared statement with text parameters. `out` NULL = rows are of no interest. */
DP_MUST_CHECK enum dp_status dp_pg_run(PGresult **out, struct dp_pg_sink *sink, enum dp_pg_statement statement,
                                       const struct dp_pg_params *params, struct dp_error *err);

/**
 * After a failure that may have been a wait in vain: end the sessions of workers that left a transaction open in the
 * middle of a COPY and are gone, or frozen. No timeout of the server ends those, and they hold what their batch has
 * touched.
 */
void dp_pg_end_stale(struct dp_pg_sink *sink);

/** pg_write.c: dp_sink.write. */
enum dp_status dp_pg_write(void *self, const struct dp_range *range, struct dp_error *err);

/** pg_output.c: send what the range leaves of its articles to the output, before the COMMIT. DP_OK where there is none.
 */
DP_MUST_CHECK enum dp_status dp_pg_output(struct dp_pg_sink *sink, const struct dp_range *range, struct dp_error *err);

/** Whether the output can be reached. DP_OK where there is none. */
DP_MUST_CHECK enum dp_status dp_pg_output_ready(struct dp_pg_sink *sink, struct dp_error *err);

/** Set a partition's fields from a row of TAKE, BEGIN or LOOK; it becomes owned. */
void dp_pg_read_offset(struct dp_partition *partition, const PGresult *result, int row);

/* A list of partitions as array literals for unnest(). */
struct dp_pg_arrays {
    char *topics, *numbers, *epochs, *expected, *upto;
};

/* A partition and the offset that a write moves it to. */
struct dp_pg_mark {
    struct dp_partition *partition;
    int64_t upto;
};

void dp_pg_arrays_init(struct dp_pg_arrays *arrays, const struct dp_pg_mark *marks, size_t count);
void dp_pg_arrays_free(struct dp_pg_arrays *arrays);

#endif

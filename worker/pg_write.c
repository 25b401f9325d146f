/* pg_write.c - one batch, one transaction: the fence first, then the rows. */
#include "pg_sink_internal.h"

#include "depesche/depesche.h"
#include "mem.h"
#include "pg_wait.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum {
    MAX_SQL_BYTES = 400,
    FLUSH_BYTES = 256 * 1024 /* what libpq may keep of rows that the system does not take yet */
};

static bool is_reject(const struct dp_slot *slot) { return dp_slot_counts(slot) && slot->outcome == DP_OUTCOME_REJECT; }

static bool is_tombstone(const struct dp_slot *slot)
{
    return dp_slot_counts(slot) && slot->outcome == DP_OUTCOME_TOMBSTONE;
}

static bool is_superseded(const struct dp_slot *slot)
{
    return dp_slot_counts(slot) && slot->superseded != DP_SUPERSEDED_NOT;
}

/* How far each partition of the range moves. `marks` has room for as many as the range has slots. */
static size_t find_marks(struct dp_pg_mark *marks, const struct dp_range *range)
{
    size_t count = 0;

    for (uint32_t i = range->first; i < range->end; i++) {
        const struct dp_slot *slot = &range->batch->slots[i];
        size_t k = 0;

        if (!dp_slot_counts(slot)) {
            continue;
        }
        while (k < count && marks[k].partition != slot->message.partition) {
            k++;
        }
        count += k == count;
        marks[k] = (struct dp_pg_mark){slot->message.partition, slot->message.offset + 1};
    }
    return count;
}

/* ---- COPY ---- */

static enum dp_status copy_begin(struct dp_pg_sink *sink, const char *target, struct dp_error *err)
{
    char sql[MAX_SQL_BYTES + 100];
    PGresult *result;
    enum dp_status status = DP_OK;

    (void)snprintf(sql, sizeof(sql), "COPY %s FROM STDIN", target);
    result = PQsendQuery(sink->conn, sql) == 1 ? dp_pg_answer(sink->conn) : NULL;
    if (PQresultStatus(result) != PGRES_COPY_IN) {
        status = dp_pg_failure(sink->conn, result, err);
    }
    PQclear(result);
    return status;
}

/* In slices: libpq keeps what it is given, and would grow to the size of the largest article. */
static enum dp_status copy_put(struct dp_pg_sink *sink, struct dp_str rows, struct dp_error *err)
{
    while (rows.len > 0) {
        const uint32_t slice = rows.len < FLUSH_BYTES ? rows.len : FLUSH_BYTES;

        if (PQputCopyData(sink->conn, rows.ptr, (int)slice) != 1) {
            return dp_pg_failure(sink->conn, NULL, err);
        }
        rows = (struct dp_str){rows.ptr + slice, rows.len - slice};
        sink->unflushed += slice;
        if (sink->unflushed >= FLUSH_BYTES) {
            sink->unflushed = 0;
            if (!dp_pg_flush(sink->conn)) {
                return dp_pg_failure(sink->conn, NULL, err);
            }
        }
    }
    return DP_OK;
}

static enum dp_status copy_end(struct dp_pg_sink *sink, struct dp_error *err)
{
    PGresult *result;
    enum dp_status status = DP_OK;

    if (PQputCopyEnd(sink->conn, NULL) != 1) {
        return dp_pg_failure(sink->conn, NULL, err);
    }
    result = dp_pg_answer(sink->conn);
    if (PQresultStatus(result) != PGRES_COMMAND_OK) {
        status = dp_pg_failure(sink->conn, result, err);
    }
    PQclear(result);
    return status;
}

/* The rows that the extraction threads have built for one table. */
static enum dp_status copy_table(struct dp_pg_sink *sink, const struct dp_range *range, enum dp_table table,
                                 struct dp_error *err)
{
    bool begun = false;

    for (uint32_t i = range->first; i < range->end; i++) {
        const struct dp_slot *slot = &range->batch->slots[i];
        const struct dp_str rows = dp_slot_stands(slot) ? dp_rows_of_table(&slot->rows, table) : DP_STR_NONE;

        if (rows.len > 0 && !begun) {
            DP_TRY(copy_begin(sink, dp_table_target(table), err));
            begun = true;
        }
        DP_TRY(copy_put(sink, rows, err));
    }
    return begun ? copy_end(sink, err) : DP_OK;
}

/* The few rows that are built here: one for each slot that `wanted` names. `number` is the slot's in its batch. */
struct few {
    const char *target;
    bool (*wanted)(const struct dp_slot *slot);
    void (*put)(struct dp_copy *copy, const struct dp_pg_sink *sink, const struct dp_slot *slot, uint32_t number);
};

static enum dp_status copy_few(bool *any, struct dp_pg_sink *sink, const struct dp_range *range, const struct few *few,
                               struct dp_error *err)
{
    struct dp_copy copy = {.in_row = false};
    enum dp_status status;

    for (uint32_t i = range->first; i < range->end; i++) {
        if (few->wanted(&range->batch->slots[i])) {
            few->put(&copy, sink, &range->batch->slots[i], i);
            dp_copy_end(&copy);
        }
    }
    *any = copy.buf.len > 0;
    status = *any ? copy_begin(sink, few->target, err) : DP_OK;
    if (*any && status == DP_OK) {
        status = copy_put(sink, (struct dp_str){copy.buf.at, (uint32_t)copy.buf.len}, err);
    }
    if (*any && status == DP_OK) {
        status = copy_end(sink, err);
    }
    dp_copy_free(&copy);
    return status;
}

static void put_place(struct dp_copy *copy, const struct dp_slot *slot)
{
    dp_copy_code(copy, slot->message.partition->topic);
    dp_copy_int(copy, slot->message.partition->number);
    dp_copy_int(copy, slot->message.offset);
}

static void put_tombstone(struct dp_copy *copy, const struct dp_pg_sink *sink, const struct dp_slot *slot,
                          uint32_t number)
{
    (void)sink;
    dp_copy_code(copy, slot->id);
    put_place(copy, slot);
    dp_copy_time(copy, slot->message.time_us);
    dp_copy_int(copy, number);
}

static void put_superseded(struct dp_copy *copy, const struct dp_pg_sink *sink, const struct dp_slot *slot,
                           uint32_t number)
{
    (void)sink;
    (void)number;
    put_place(copy, slot);
    dp_copy_code(copy, dp_superseded_name(slot->superseded));
    dp_copy_code(copy, slot->id);
    if (slot->superseded == DP_SUPERSEDED_DELETED) {
        dp_copy_int(copy, slot->deleted_by);
    } else {
        dp_copy_null(copy);
    }
}

static void put_reject(struct dp_copy *copy, const struct dp_pg_sink *sink, const struct dp_slot *slot, uint32_t number)
{
    struct dp_str payload = slot->message.value;

    (void)number;
    if (payload.len > sink->config->reject_bytes) {
        payload.len = (uint32_t)sink->config->reject_bytes;
    }
    put_place(copy, slot);
    dp_copy_time(copy, slot->message.time_us);
    dp_copy_code(copy, slot->id);
    dp_copy_bytes(copy, slot->message.key);
    dp_copy_code(copy, slot->headers);
    dp_copy_code(copy, slot->stage);
    dp_copy_code(copy, dp_status_name(slot->status));
    dp_copy_code(copy, slot->reason);
    dp_copy_bytes(copy, payload);
    dp_copy_int(copy, slot->message.value.len);
    dp_copy_code(copy, DP_VERSION);
}

static const struct few tombstones = {"pg_temp.stage_tombstone", is_tombstone, put_tombstone};
static const struct few superseded = {"pg_temp.stage_superseded", is_superseded, put_superseded};
static const struct few rejects = {"pg_temp.stage_rejected", is_reject, put_reject};

/* ---- the steps of the transaction ---- */

static enum dp_status merge_few(struct dp_pg_sink *sink, const struct dp_range *range, const struct few *few,
                                enum dp_pg_statement statement, struct dp_error *err)
{
    const struct dp_pg_params params = {1, {sink->run_id}};
    bool any;

    DP_TRY(copy_few(&any, sink, range, few, err));
    return any ? dp_pg_run(NULL, sink, statement, &params, err) : DP_OK;
}

/* Articles go through the stage; afterwards only those that have their row now are kept. */
static enum dp_status merge_articles(struct dp_pg_sink *sink, const struct dp_range *range, struct dp_error *err)
{
    const struct dp_pg_params params = {1, {sink->run_id}};
    bool *kept;
    PGresult *result;

    DP_TRY(copy_table(sink, range, DP_TABLE_ARTICLE, err));
    DP_TRY(dp_pg_run(&result, sink, DP_PG_MERGE_ARTICLES, &params, err));
    kept = dp_need_zeroed(range->batch->count, sizeof(*kept));
    for (int row = 0; row < PQntuples(result); row++) {
        kept[strtoul(PQgetvalue(result, row, 0), NULL, 10)] = true;
    }
    for (uint32_t i = range->first; i < range->end; i++) {
        struct dp_slot *slot = &range->batch->slots[i];

        if (dp_slot_stands(slot) && !kept[i]) {
            slot->superseded = DP_SUPERSEDED_OUTDATED; /* the statement has counted it */
        }
    }
    PQclear(result);
    free(kept);
    return DP_OK;
}

/* What belonged to articles that were replaced or deleted. */
static enum dp_status delete_children(struct dp_pg_sink *sink, struct dp_error *err)
{
    PGresult *result;
    bool any;

    DP_TRY(dp_pg_query(&result, sink->conn, "SELECT EXISTS (SELECT FROM pg_temp.stage_gone)", NULL, err));
    any = *PQgetvalue(result, 0, 0) == 't';
    PQclear(result);
    for (size_t i = 0; any && dp_pg_delete_children[i] != NULL; i++) {
        char sql[MAX_SQL_BYTES];
        const char *at = strstr(dp_pg_delete_children[i], "%s");

        (void)snprintf(sql, sizeof(sql), "%.*s%s%s", (int)(at - dp_pg_delete_children[i]), dp_pg_delete_children[i],
                       sink->run_id, at + 2);
        DP_TRY(dp_pg_exec(sink->conn, sql, err));
    }
    return DP_OK;
}

static bool any_slot(const struct dp_range *range, bool (*wanted)(const struct dp_slot *slot))
{
    for (uint32_t i = range->first; i < range->end; i++) {
        if (wanted(&range->batch->slots[i])) {
            return true;
        }
    }
    return false;
}

static enum dp_status write_rows(struct dp_pg_sink *sink, const struct dp_range *range, struct dp_error *err)
{
    /* Before the merge: it marks further slots, and has counted those itself. */
    DP_TRY(merge_few(sink, range, &superseded, DP_PG_MERGE_SUPERSEDED, err));
    DP_TRY(merge_few(sink, range, &rejects, DP_PG_MERGE_REJECTED, err));
    DP_TRY(merge_few(sink, range, &tombstones, DP_PG_DELETE_ARTICLES, err));
    if (any_slot(range, dp_slot_stands)) {
        DP_TRY(merge_articles(sink, range, err));
    }
    DP_TRY(delete_children(sink, err));
    for (unsigned table = DP_TABLE_ARTICLE + 1; table < DP_TABLE_COUNT_; table++) {
        DP_TRY(copy_table(sink, range, (enum dp_table)table, err));
    }
    return dp_pg_run(NULL, sink, DP_PG_NOTE_DAYS, &(const struct dp_pg_params){1, {sink->run_id}}, err);
}

/* ---- the fence ---- */

/*
 * The fence did not open. Either an earlier attempt was committed although its answer never came: then every row stands
 * where this write would move it. Or somebody else has taken some of the partitions.
 */
static enum dp_status look_closer(struct dp_pg_sink *sink, const struct dp_pg_mark *marks, size_t count,
                                  const struct dp_pg_arrays *arrays, struct dp_error *err)
{
    const struct dp_pg_params params = {3, {sink->run_id, arrays->topics, arrays->numbers}};
    PGresult *result;
    size_t done = 0;

    DP_TRY(dp_pg_exec(sink->conn, "ROLLBACK", err));
    DP_TRY(dp_pg_run(&result, sink, DP_PG_LOOK, &params, err));
    for (size_t i = 0; i < count; i++) {
        struct dp_partition *partition = marks[i].partition;
        bool is_ours = false;

        for (int row = 0; row < PQntuples(result); row++) {
            struct dp_partition there = *partition;

            dp_pg_read_offset(&there, result, row);
            if (strtol(PQgetvalue(result, row, 1), NULL, 10) != partition->number ||
                strcmp(PQgetvalue(result, row, 0), partition->topic) != 0) {
                continue;
            }
            is_ours = there.epoch == partition->epoch && there.written == partition->written;
            done += there.epoch == partition->epoch && there.written == marks[i].upto;
        }
        partition->owned = is_ours;
    }
    PQclear(result);
    if (done < count) {
        return dp_error_set(err, DP_FENCED, "database", "another worker owns the partition");
    }
    for (size_t i = 0; i < count; i++) {
        marks[i].partition->owned = true;
    }
    return DP_OK;
}

/*
 * What is a copy of what is decided last: other workers of the run wait from then on until the COMMIT. An article
 * without anchors is near no other; one that has lost them is among those that are gone.
 */
static enum dp_status commit(struct dp_pg_sink *sink, const struct dp_range *range, struct dp_error *err)
{
    char sql[MAX_SQL_BYTES];

    if (sink->config->copy_window_h == 0 || !(any_slot(range, dp_slot_stands) || any_slot(range, is_tombstone))) {
        return dp_pg_exec(sink->conn, "COMMIT", err);
    }
    (void)snprintf(sql, sizeof(sql),
                   "SELECT depesche.link_copies(%s, ARRAY(SELECT article_id FROM pg_temp.stage_article"
                   " WHERE anchors IS NOT NULL UNION SELECT article_id FROM pg_temp.stage_gone),"
                   " ARRAY(SELECT article_id FROM pg_temp.stage_gone), '%" PRId64 " hours'); COMMIT",
                   sink->run_id, sink->config->copy_window_h);
    return dp_pg_exec(sink->conn, sql, err);
}

static enum dp_status transact(struct dp_pg_sink *sink, const struct dp_range *range, const struct dp_pg_mark *marks,
                               size_t count, const struct dp_pg_arrays *arrays, struct dp_error *err)
{
    const struct dp_pg_params params = {
        6, {sink->run_id, arrays->topics, arrays->numbers, arrays->epochs, arrays->expected, arrays->upto}};
    PGresult *result;
    bool is_open;

    DP_TRY(dp_pg_exec(sink->conn, "BEGIN", err));
    DP_TRY(dp_pg_run(&result, sink, DP_PG_FENCE, &params, err));
    is_open = strtoul(PQcmdTuples(result), NULL, 10) == count;
    PQclear(result);
    if (!is_open) {
        return look_closer(sink, marks, count, arrays, err);
    }
    DP_TRY(write_rows(sink, range, err));
    DP_TRY(dp_pg_output(sink, range, err));
    return commit(sink, range, err);
}

/* A failed transaction is ended; a connection that cannot even do that is given up. */
static void roll_back(struct dp_pg_sink *sink)
{
    struct dp_error ignored;

    dp_error_clear(&ignored);
    if (PQtransactionStatus(sink->conn) != PQTRANS_IDLE && dp_pg_exec(sink->conn, "ROLLBACK", &ignored) != DP_OK) {
        PQfinish(sink->conn);
        sink->conn = NULL;
    }
}

enum dp_status dp_pg_write(void *self, const struct dp_range *range, struct dp_error *err)
{
    struct dp_pg_sink *sink = self;
    struct dp_pg_mark *marks;
    struct dp_pg_arrays arrays;
    size_t count;
    enum dp_status status;

    DP_TRY(dp_pg_output_ready(sink, err));
    DP_TRY(dp_pg_sink_ensure(sink, err));
    marks = dp_need_zeroed(range->end - range->first, sizeof(*marks));
    count = find_marks(marks, range);
    dp_pg_arrays_init(&arrays, marks, count);
    status = transact(sink, range, marks, count, &arrays, err);
    if (status != DP_OK) {
        roll_back(sink);
    }
    if (status == DP_UNAVAILABLE) {
        dp_pg_end_stale(sink);
    }
    for (size_t i = 0; status == DP_OK && i < count; i++) {
        marks[i].partition->written = marks[i].upto;
    }
    dp_pg_arrays_free(&arrays);
    free(marks);
    return status;
}

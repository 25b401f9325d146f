/* pg_output.c - records to the output, from within the transaction that writes their rows. */
#include "mem.h"
#include "pg_sink_internal.h"

#include <stdlib.h>

static bool has_tombstone(const struct dp_range *range)
{
    for (uint32_t i = range->first; i < range->end; i++) {
        if (dp_slot_counts(&range->batch->slots[i]) && range->batch->slots[i].outcome == DP_OUTCOME_TOMBSTONE) {
            return true;
        }
    }
    return false;
}

/* `result` has the articles that are no more. */
static enum dp_status send_all(struct dp_pg_sink *sink, const struct dp_range *range, const PGresult *result,
                               struct dp_error *err)
{
    const int count = PQntuples(result);
    struct dp_gone *gone = dp_need_zeroed((size_t)count + 1, sizeof(*gone));
    enum dp_status status;

    for (int row = 0; row < count; row++) {
        gone[row] =
            (struct dp_gone){PQgetvalue(result, row, 0), (uint32_t)strtoul(PQgetvalue(result, row, 1), NULL, 10)};
    }
    status = sink->output.send(sink->output.self, range, gone, (size_t)count, err);
    free(gone);
    return status;
}

enum dp_status dp_pg_output(struct dp_pg_sink *sink, const struct dp_range *range, struct dp_error *err)
{
    const struct dp_pg_params params = {1, {sink->run_id}};
    PGresult *result = NULL;
    enum dp_status status;

    if (sink->output.send == NULL) {
        return DP_OK;
    }
    if (has_tombstone(range)) {
        DP_TRY(dp_pg_run(&result, sink, DP_PG_FIND_GONE, &params, err));
    }
    status = send_all(sink, range, result, err);
    PQclear(result);
    return status;
}

enum dp_status dp_pg_output_ready(struct dp_pg_sink *sink, struct dp_error *err)
{
    return sink->output.ready != NULL ? sink->output.ready(sink->output.self, err) : DP_OK;
}

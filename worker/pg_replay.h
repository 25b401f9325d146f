/* pg_replay.h - the plan of a replay: which messages belong to it. It is made once and shared by all its workers. */
#ifndef DP_PG_REPLAY_H
#define DP_PG_REPLAY_H

#include "kafka_extent.h"
#include "sink.h"

/* Times are UTC microseconds since 1970. */
struct dp_replay_plan {
    bool exists;      /* somebody has made the plan */
    bool is_finished; /* and all of it has been read */
    int64_t from_us;  /* DP_TIME_NONE = from the first message kept */
    int64_t to_us;
};

/** Look up the plan of the run that the sink has open. @return DP_OK or a status of the database. */
DP_MUST_CHECK enum dp_status dp_pg_replay_look(struct dp_replay_plan *out, const struct dp_sink *sink,
                                               struct dp_error *err);

/** Make the plan, unless somebody else was faster. */
DP_MUST_CHECK enum dp_status dp_pg_replay_plan(const struct dp_sink *sink, const struct dp_replay_plan *plan,
                                               const struct dp_extents *extents, struct dp_error *err);

/** Note that all of it has been read. */
DP_MUST_CHECK enum dp_status dp_pg_replay_finish(const struct dp_sink *sink, struct dp_error *err);

#endif

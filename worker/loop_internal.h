/* loop_internal.h - what the files of the loop share. */
#ifndef DP_WORKER_LOOP_INTERNAL_H
#define DP_WORKER_LOOP_INTERNAL_H

#include "loop.h"

/* loop_own.c: which partitions are ours, and from where they are read. */

/** Try to take the partitions that are due, and read them from their offsets on. DP_OK also when the database is away.
 */
DP_MUST_CHECK enum dp_status dp_loop_retake(struct dp_loop *loop, int64_t now_ms, struct dp_error *err);

/** Leave a partition to whoever owns it now, and drop its messages. */
void dp_loop_give_up(struct dp_loop *loop, struct dp_partition *partition, int64_t retry_at_ms);

/** Read all owned partitions again, after a pause. */
void dp_loop_resume(struct dp_loop *loop);

/** Deal with messages that Kafka does not have any more. Nothing of that partition is in hand. */
DP_MUST_CHECK enum dp_status dp_loop_gap(struct dp_loop *loop, const struct dp_place *place, struct dp_error *err);

/** Nothing that is wanted stands at `place` or behind it. Nothing of that partition is in hand. */
DP_MUST_CHECK enum dp_status dp_loop_end(struct dp_loop *loop, const struct dp_place *place, struct dp_error *err);

/** The slots of `partition` count no more. */
void dp_loop_drop(struct dp_loop *loop, const struct dp_partition *partition);

/** A pause before attempt number `attempt` + 1: doubled each time, with jitter. Milliseconds. */
int64_t dp_loop_backoff(struct dp_loop *loop, unsigned attempt);

/* loop_write.c: from a batch of messages to rows. */

/**
 * Write the batch that is ready, tell the group, and empty it; meanwhile extract the one that was filled, which is
 * ready then. The other takes messages from now on.
 *
 * @return DP_OK; DP_UNAVAILABLE, with both kept, only when stopping or impatient; what ends the program.
 */
DP_MUST_CHECK enum dp_status dp_loop_step(struct dp_loop *loop, struct dp_error *err);

/** Do that until nothing is in hand any more. */
DP_MUST_CHECK enum dp_status dp_loop_finish(struct dp_loop *loop, struct dp_error *err);

/** Return when no batch is being extracted. A failure goes to `failure`. */
void dp_loop_await(struct dp_loop *loop);

/** Give the messages back and empty the batch. */
void dp_loop_clear_batch(struct dp_loop *loop, struct dp_batch *batch);

#endif

/* sink.h - where results go: a table of functions, so that the loop runs on PostgreSQL and, in tests, on a fake. */
#ifndef DP_WORKER_SINK_H
#define DP_WORKER_SINK_H

#include "batch.h"
#include "depesche/status.h"
#include "partition.h"

struct dp_sink {
    void *self;

    /**
     * Make these partitions ours: raises the epoch of their rows, sets epoch, written, end and owned of each. One
     * without a row yet keeps `written` at DP_OFFSET_NONE and is not owned: then begin() it.
     *
     * @return DP_OK, DP_UNAVAILABLE, or what makes the program stop.
     */
    enum dp_status (*take)(void *self, struct dp_partition *const *list, size_t count, struct dp_error *err);

    /** Create the row of a partition that has none, to be read from `offset` on, and take it. */
    enum dp_status (*begin)(void *self, struct dp_partition *partition, int64_t offset, struct dp_error *err);

    /**
     * Move on to `offset` without rows: across messages that Kafka has deleted unread, which are counted as lost, or
     * (`lost` false) across offsets that never were messages. DP_FENCED when the partition is not ours.
     */
    enum dp_status (*advance)(void *self, struct dp_partition *partition, int64_t offset, bool lost,
                              struct dp_error *err);

    /** How many offsets of the whole run are done, of how many; by all workers. NULL = a run without an end. */
    enum dp_status (*progress)(void *self, int64_t *done, int64_t *total, struct dp_error *err);

    /**
     * Write the slots of the range that count, and move their partitions' offsets, all in one transaction.
     *
     * @return DP_OK: written, also when an earlier attempt was committed without our learning of it; `written` has
     * moved. DP_FENCED: some partitions are not ours any more (owned = false); nothing was written. DP_UNAVAILABLE:
     * nothing was written as far as we know; the same again later. DP_BAD_DATA: nothing was written, some record is at
     * fault. Anything else stops the program.
     */
    enum dp_status (*write)(void *self, const struct dp_range *range, struct dp_error *err);

    void (*close)(void *self);
};

/* What makes articles of messages. */
struct dp_extractor_ops {
    void *self;

    /**
     * Begin to set the outcome of every slot that has none, on threads of its own. Until wait() returns, nobody else
     * may touch the batch, or take away a partition that it names.
     */
    void (*begin)(void *self, struct dp_batch *batch);

    /** Return when that is done; at once when nothing was begun. A status other than DP_OK stops the program. */
    enum dp_status (*wait)(void *self, struct dp_error *err);

    /** Read the packs again; keeps the old ones when that fails. NULL = not supported. */
    void (*reload)(void *self);
};

/* Where rejected messages go besides the table. */
struct dp_dead_letters {
    void *self;

    /** Deliver the rejects of the range that are not `dead_lettered` yet, and mark them. DP_OK or DP_UNAVAILABLE. */
    enum dp_status (*send)(void *self, const struct dp_range *range, struct dp_error *err);

    void (*close)(void *self);
};

/* An article that is not there any more, and the slot of the tombstone that has deleted it. */
struct dp_gone {
    const char *id;
    uint32_t slot;
};

/*
 * Where the sink sends records besides its tables. It does so as the last step before COMMIT, while it holds the
 * partitions and the articles of the batch: so a record is out at the latest when its rows are, and of two workers with
 * versions of one article, the one whose version stands sends last.
 */
struct dp_output {
    void *self;

    /** Whether it can be reached; asked before a transaction begins. DP_OK or DP_UNAVAILABLE. */
    enum dp_status (*ready)(void *self, struct dp_error *err);

    /**
     * Deliver the records of the slots that stand, and that those of `gone` are no more. Return when all of it is
     * acknowledged; a record that is refused for good is logged, counted and replaced by an error.
     *
     * @return DP_OK or DP_UNAVAILABLE.
     */
    enum dp_status (*send)(void *self, const struct dp_range *range, const struct dp_gone *gone, size_t gone_count,
                           struct dp_error *err);

    void (*close)(void *self);
};

#endif

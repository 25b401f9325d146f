/*
 * loop.h - the worker's one state machine: take messages, extract them, write them, go on.
 *
 * A message counts as done when the transaction that holds its rows and its partition's offset has been committed, and
 * never before. The loop keeps a batch until it is written, its records are refused for good, its partitions are taken
 * away, or it is told to stop; in the last two cases whoever reads the partition next starts at the database's offset.
 *
 * There are two batches: while one is written, the next, which was filled before, is extracted on other threads. All
 * decisions are made on one thread, and batches are written in the order in which they were filled.
 */
#ifndef DP_WORKER_LOOP_H
#define DP_WORKER_LOOP_H

#include "batch.h"
#include "metrics.h"
#include "partition.h"
#include "sink.h"
#include "source.h"

#include <stdatomic.h>

struct dp_loop_limits {
    uint32_t batch_messages;
    size_t batch_bytes;
    int64_t batch_wait_ms;
    int64_t retry_max_ms;  /* longest pause between two attempts to reach the database */
    int64_t fence_wait_ms; /* how long a partition that was fenced is left alone, should it still be assigned to us */
    bool from_latest;      /* where to begin on a partition without a row */
    bool stop_at_gap;      /* deleted unread messages end the program */
};

/* Fill the members above the line, zero the others. */
struct dp_loop {
    struct dp_source source;
    struct dp_sink sink;
    struct dp_extractor_ops extractor;
    struct dp_dead_letters dead_letters; /* send NULL = none */
    struct dp_loop_limits limits;
    struct dp_metrics *metrics;
    void (*on_progress)(int64_t done, int64_t total); /* about once a second; NULL = the run has no end */
    const atomic_bool *stop;                          /* finish what is in hand, and return */
    atomic_bool *reload;                              /* read the packs again; reset when done */
    /* ---- */
    struct dp_partitions partitions;
    struct dp_batch batches[2];
    struct dp_batch *filling; /* takes messages; then is extracted */
    struct dp_batch *ready;   /* extracted, to be written next; empty = none */
    int64_t retake_at_ms;     /* when the next partition that is not owned is due */
    unsigned retake_attempts; /* that failed in a row */
    int64_t progress_at_ms;   /* when to look at the progress again */
    int64_t sign_at_ms;       /* when the next sign of life is due */
    bool finished;            /* a run with an end has come to it */
    bool writing;             /* a batch is being written or extracted: none takes messages */
    bool impatient;           /* one attempt to write is all there is time for */
    bool paused;              /* the source stands still until the database is back */
    uint32_t random;          /* state of the jitter */
    struct dp_error failure;  /* of a callback that could not return it; ends the loop */
};

/** The callbacks to open the source with; `loop` must have been filled by the time the source is polled. */
struct dp_source_events dp_loop_events(struct dp_loop *loop);

/**
 * Run until told to stop, or until a run with an end is done (`finished`).
 *
 * @return DP_OK then; otherwise the status that ends the program, with its reason in `err`.
 */
DP_MUST_CHECK enum dp_status dp_loop_run(struct dp_loop *loop, struct dp_error *err);

/** Give up what is in hand, close the source, which tells the group, and release what the loop holds. */
void dp_loop_close(struct dp_loop *loop);

#endif

/*
 * pool.h - fork-join: the same function over every element of a batch, on all threads, and back.
 *
 * Threads take one element after another from a counter, so a long article holds up nobody but its own thread. The
 * caller's thread is none of them: it may do something else in the meantime.
 */
#ifndef DP_WORKER_POOL_H
#define DP_WORKER_POOL_H

#include <stdint.h>

struct dp_pool; /* opaque */

/** @param threads  at least 1. @return a pool, released with dp_pool_free(); NULL = threads could not be started. */
struct dp_pool *dp_pool_new(uint32_t threads);

uint32_t dp_pool_threads(const struct dp_pool *pool);

/**
 * Begin to call `work(arg, i, thread)` for every i below `count`. What was begun before must have been waited for.
 *
 * @param work  `thread` counts from 0; no two calls at one time have the same.
 */
void dp_pool_begin(struct dp_pool *pool, uint32_t count, void (*work)(void *arg, uint32_t i, uint32_t thread),
                   void *arg);

/** Return when all calls have; at once when nothing was begun. */
void dp_pool_wait(struct dp_pool *pool);

/** Both in one. */
void dp_pool_run(struct dp_pool *pool, uint32_t count, void (*work)(void *arg, uint32_t i, uint32_t thread), void *arg);

/** End the threads. NULL is allowed. */
void dp_pool_free(struct dp_pool *pool);

#endif

/* pool.c - fork-join over the elements of a batch. */
#include "pool.h"

#include "mem.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>

enum { STACK_BYTES = 8 * 1024 * 1024 }; /* musl's default would be too small for nested JSON */

struct helper {
    struct dp_pool *pool;
    pthread_t thread;
    uint32_t number;
};

struct dp_pool {
    struct helper *helpers; /* [threads] */
    uint32_t threads, started;

    pthread_mutex_t lock;
    pthread_cond_t begin, done;
    uint64_t round; /* of work; helpers wait for the next one */
    uint32_t busy;  /* helpers that have not finished this round */
    bool quit;

    atomic_uint next; /* element to take */
    uint32_t count;
    void (*work)(void *arg, uint32_t i, uint32_t thread);
    void *arg;
};

uint32_t dp_pool_threads(const struct dp_pool *pool) { return pool->threads; }

static void work_off(struct dp_pool *pool, uint32_t thread)
{
    uint32_t i;

    while ((i = atomic_fetch_add(&pool->next, 1)) < pool->count) {
        pool->work(pool->arg, i, thread);
    }
}

static void *help(void *arg)
{
    const struct helper *helper = arg;
    struct dp_pool *pool = helper->pool;
    uint64_t seen = 0;

    (void)pthread_mutex_lock(&pool->lock);
    while (true) {
        while (pool->round == seen && !pool->quit) {
            (void)pthread_cond_wait(&pool->begin, &pool->lock);
        }
        if (pool->quit) {
            break;
        }
        seen = pool->round;
        (void)pthread_mutex_unlock(&pool->lock);
        work_off(pool, helper->number);
        (void)pthread_mutex_lock(&pool->lock);
        if (--pool->busy == 0) {
            (void)pthread_cond_signal(&pool->done);
        }
    }
    (void)pthread_mutex_unlock(&pool->lock);
    return NULL;
}

/* Helpers take no signals: those are for the thread that waits for them. */
static bool start_helper(struct helper *helper)
{
    pthread_attr_t attr;
    sigset_t all, before;
    bool ok;

    (void)sigfillset(&all);
    (void)pthread_attr_init(&attr);
    (void)pthread_attr_setstacksize(&attr, STACK_BYTES);
    (void)pthread_sigmask(SIG_SETMASK, &all, &before);
    ok = pthread_create(&helper->thread, &attr, help, helper) == 0;
    (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
    (void)pthread_attr_destroy(&attr);
    return ok;
}

struct dp_pool *dp_pool_new(uint32_t threads)
{
    struct dp_pool *pool = dp_need_zeroed(1, sizeof(*pool));

    pool->threads = threads;
    pool->helpers = dp_need_zeroed(threads, sizeof(*pool->helpers));
    (void)pthread_mutex_init(&pool->lock, NULL);
    (void)pthread_cond_init(&pool->begin, NULL);
    (void)pthread_cond_init(&pool->done, NULL);
    for (; pool->started < threads; pool->started++) {
        struct helper *helper = &pool->helpers[pool->started];

        *helper = (struct helper){.pool = pool, .number = pool->started};
        if (!start_helper(helper)) {
            dp_pool_free(pool);
            return NULL;
        }
    }
    return pool;
}

void dp_pool_begin(struct dp_pool *pool, uint32_t count, void (*work)(void *arg, uint32_t i, uint32_t thread),
                   void *arg)
{
    (void)pthread_mutex_lock(&pool->lock);
    atomic_store(&pool->next, 0);
    pool->count = count;
    pool->work = work;
    pool->arg = arg;
    pool->busy = pool->started;
    pool->round++;
    (void)pthread_cond_broadcast(&pool->begin);
    (void)pthread_mutex_unlock(&pool->lock);
}

void dp_pool_wait(struct dp_pool *pool)
{
    (void)pthread_mutex_lock(&pool->lock);
    while (pool->busy > 0) {
        (void)pthread_cond_wait(&pool->done, &pool->lock);
    }
    (void)pthread_mutex_unlock(&pool->lock);
}

void dp_pool_run(struct dp_pool *pool, uint32_t count, void (*work)(void *arg, uint32_t i, uint32_t thread), void *arg)
{
    dp_pool_begin(pool, count, work, arg);
    dp_pool_wait(pool);
}

void dp_pool_free(struct dp_pool *pool)
{
    if (pool == NULL) {
        return;
    }
    (void)pthread_mutex_lock(&pool->lock);
    pool->quit = true;
    (void)pthread_cond_broadcast(&pool->begin);
    (void)pthread_mutex_unlock(&pool->lock);
    for (uint32_t i = 0; i < pool->started; i++) {
        (void)pthread_join(pool->helpers[i].thread, NULL);
    }
    (void)pthread_cond_destroy(&pool->done);
    (void)pthread_cond_destroy(&pool->begin);
    (void)pthread_mutex_destroy(&pool->lock);
    free(pool->helpers);
    free(pool);
}

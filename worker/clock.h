/* clock.h - the monotonic clock. */
#ifndef DP_WORKER_CLOCK_H
#define DP_WORKER_CLOCK_H

#include <stdint.h>
#include <time.h>

/** Microseconds since some moment in the past. */
static inline int64_t dp_now_us(void)
{
    struct timespec now;

    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

/** The same in milliseconds. */
static inline int64_t dp_now_ms(void) { return dp_now_us() / 1000; }

#endif

/*
 * crash.h - when the program crashes, it names the messages in hand, so that one that brings it down again and again
 * can be passed over with --skip.
 */
#ifndef DP_WORKER_CRASH_H
#define DP_WORKER_CRASH_H

#include <stdint.h>

/** Print the messages in hand when a fatal signal comes, then die of it. Call once. */
void dp_crash_install(void);

/** Thread number `thread` works on this message now; `topic` NULL = on none. The string must outlive the work. */
void dp_crash_note(uint32_t thread, const char *topic, int32_t partition, int64_t offset);

#endif

/* alloc.h - the only door to the heap, so that tests can make the k-th allocation fail. */
#ifndef DP_ALLOC_H
#define DP_ALLOC_H

#include "depesche/status.h"

#include <stddef.h>

/** As malloc, calloc, realloc and free. Nothing else in the library calls those. */
void *dp_malloc(size_t size);
void *dp_calloc(size_t count, size_t size);
void *dp_realloc(void *ptr, size_t size);
void dp_mfree(void *ptr);

/**
 * Test hook: let `allowed` more allocations succeed, then fail every one. Negative = never fail (the default).
 * Not for use while another thread allocates.
 */
DP_API void dp_alloc_fail_after(long allowed);

#endif

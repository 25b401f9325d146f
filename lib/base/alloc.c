/* alloc.c - heap access with a failure switch for tests. */
#include "base/alloc.h"

#include "depesche/record.h"

#include <stdlib.h>

static long allowed_left = -1;

void dp_alloc_fail_after(long allowed) { allowed_left = allowed; }

static int may_allocate(void)
{
    if (allowed_left < 0) {
        return 1;
    }
    if (allowed_left == 0) {
        return 0;
    }
    allowed_left--;
    return 1;
}

void *dp_malloc(size_t size) { return may_allocate() ? malloc(size) : NULL; }

void *dp_calloc(size_t count, size_t size) { return may_allocate() ? calloc(count, size) : NULL; }

void *dp_realloc(void *ptr, size_t size) { return may_allocate() ? realloc(ptr, size) : NULL; }

void dp_mfree(void *ptr) { free(ptr); }

void dp_free(void *ptr) { dp_mfree(ptr); }

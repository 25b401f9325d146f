/*
 * mem.h - memory of the program: a request that cannot be met ends the process.
 *
 * The library answers DP_NO_MEMORY; the program has nothing better to do with it than to stop, and may stop anywhere:
 * what a transaction did not commit is read again by the next process.
 */
#ifndef DP_WORKER_MEM_H
#define DP_WORKER_MEM_H

#include "depesche/status.h"

#include <stddef.h>

/** To be called first: have large blocks given back to the system as soon as they are freed. */
void dp_mem_setup(void);

/** After much has been freed: give back to the system what lies free between what is used. Takes about a millisecond.
 */
void dp_mem_trim(void);

/** As malloc, calloc, realloc and strdup, but never NULL. Free with free(). dp_need_strdup(NULL) is NULL. */
void *dp_need(size_t size);
void *dp_need_zeroed(size_t count, size_t size);
void *dp_need_more(void *ptr, size_t size);
char *dp_need_strdup(const char *s);

/** The first `len` bytes of `s`, NUL-terminated. Free with free(). */
char *dp_need_strndup(const char *s, size_t len);

/** printf into new memory. Free with free(). */
char *dp_need_printf(const char *fmt, ...) DP_PRINTF(1, 2);

/** Say that `size` bytes could not be had, and end the process. */
_Noreturn void dp_out_of_memory(size_t size);

#endif

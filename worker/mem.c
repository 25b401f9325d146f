/* mem.c - memory of the program: a request that cannot be met ends the process. */
#include "mem.h"

#include "log.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef __GLIBC__
#include <malloc.h>
enum { LARGE_BYTES = 1024 * 1024 };
#endif

/* glibc learns from one large article that large blocks are usual, and keeps them from then on; others do not. */
void dp_mem_setup(void)
{
#ifdef __GLIBC__
    (void)mallopt(M_MMAP_THRESHOLD, LARGE_BYTES);
#endif
}

void dp_mem_trim(void)
{
#ifdef __GLIBC__
    (void)malloc_trim(0);
#endif
}

_Noreturn void dp_out_of_memory(size_t size)
{
    dp_log(DP_LOG_ERROR, "out of memory: %zu bytes asked for", size);
    _Exit(1);
}

static void *checked(void *ptr, size_t size)
{
    if (ptr == NULL) {
        dp_out_of_memory(size);
    }
    return ptr;
}

void *dp_need(size_t size) { return checked(malloc(size ? size : 1), size); }

void *dp_need_zeroed(size_t count, size_t size) { return checked(calloc(count ? count : 1, size), count * size); }

void *dp_need_more(void *ptr, size_t size) { return checked(realloc(ptr, size ? size : 1), size); }

char *dp_need_strdup(const char *s) { return s ? dp_need_strndup(s, strlen(s)) : NULL; }

char *dp_need_strndup(const char *s, size_t len)
{
    char *copy = dp_need(len + 1);

    memcpy(copy, s, len);
    copy[len] = '\0';
    return copy;
}

char *dp_need_printf(const char *fmt, ...)
{
    va_list args;
    int len;
    char *text;

    va_start(args, fmt);
    len = vsnprintf(NULL, 0, fmt, args);
    va_end(args);
    text = dp_need((size_t)(len > 0 ? len : 0) + 1);
    va_start(args, fmt);
    (void)vsnprintf(text, (size_t)(len > 0 ? len : 0) + 1, fmt, args);
    va_end(args);
    return text;
}

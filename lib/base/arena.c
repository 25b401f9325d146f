/* arena.c - chunked region allocator; poisons what it has not handed out when built with AddressSanitizer. */
#include "base/arena.h"

#include "base/alloc.h"

#include <stdio.h>
#include <string.h>

#if defined(__SANITIZE_ADDRESS__)
#define DP_ARENA_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define DP_ARENA_ASAN 1
#endif
#endif

#ifdef DP_ARENA_ASAN
#include <sanitizer/asan_interface.h>
enum { GAP_BYTES = 16 }; /* between objects, so that one byte past an object is seen */
#else
#define ASAN_POISON_MEMORY_REGION(ptr, size) ((void)(ptr), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(ptr, size) ((void)(ptr), (void)(size))
enum { GAP_BYTES = 0 };
#endif

enum { ALIGN_BYTES = 16, FIRST_CHUNK_BYTES = 64 * 1024, LAST_CHUNK_BYTES = 8 * 1024 * 1024 };

struct dp_arena_chunk {
    struct dp_arena_chunk *older;
    size_t size; /* of data[] */
    _Alignas(ALIGN_BYTES) char data[];
};

static size_t next_chunk_size(const struct dp_arena *arena, size_t need)
{
    size_t size = arena->head == NULL ? FIRST_CHUNK_BYTES : arena->head->size * 2;

    if (size > LAST_CHUNK_BYTES) {
        size = LAST_CHUNK_BYTES;
    }
    return need > size ? need : size;
}

static void enter_chunk(struct dp_arena *arena, struct dp_arena_chunk *chunk)
{
    arena->head = chunk;
    arena->next = chunk->data;
    arena->end = chunk->data + chunk->size;
    ASAN_POISON_MEMORY_REGION(chunk->data, chunk->size);
}

static bool add_chunk(struct dp_arena *arena, size_t need)
{
    size_t size = next_chunk_size(arena, need);
    struct dp_arena_chunk *chunk = dp_malloc(sizeof(*chunk) + size);

    if (chunk == NULL) {
        return false;
    }
    chunk->older = arena->head;
    chunk->size = size;
    enter_chunk(arena, chunk);
    return true;
}

void *dp_arena_alloc(struct dp_arena *arena, size_t size)
{
    size_t need;
    char *object;

    if (size > SIZE_MAX / 2) {
        arena->failed = true;
        return NULL;
    }
    need = (size + GAP_BYTES + ALIGN_BYTES - 1) / ALIGN_BYTES * ALIGN_BYTES;
    if (need == 0) {
        need = ALIGN_BYTES;
    }
    if ((size_t)(arena->end - arena->next) < need && !add_chunk(arena, need)) {
        arena->failed = true;
        return NULL;
    }
    object = arena->next;
    arena->next += need;
    arena->used_bytes += need;
    if (arena->used_bytes > arena->peak_bytes) {
        arena->peak_bytes = arena->used_bytes;
    }
    ASAN_UNPOISON_MEMORY_REGION(object, size);
    memset(object, 0, size);
    return object;
}

void *dp_arena_array(struct dp_arena *arena, size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / 2 / size) {
        arena->failed = true;
        return NULL;
    }
    return dp_arena_alloc(arena, count * size);
}

struct dp_str dp_arena_str(struct dp_arena *arena, struct dp_str s)
{
    char *copy;

    if (s.ptr == NULL) {
        return DP_STR_NONE;
    }
    copy = dp_arena_alloc(arena, (size_t)s.len + 1);
    if (copy == NULL) {
        return DP_STR_NONE;
    }
    memcpy(copy, s.ptr, s.len);
    return (struct dp_str){copy, s.len};
}

struct dp_str dp_arena_printf(struct dp_arena *arena, const char *fmt, ...)
{
    va_list args;
    char *text;
    int len;

    va_start(args, fmt);
    len = vsnprintf(NULL, 0, fmt, args);
    va_end(args);
    text = len < 0 ? NULL : dp_arena_alloc(arena, (size_t)len + 1);
    if (text == NULL) {
        return DP_STR_NONE;
    }
    va_start(args, fmt);
    (void)vsnprintf(text, (size_t)len + 1, fmt, args);
    va_end(args);
    return (struct dp_str){text, (uint32_t)len};
}

void dp_arena_reset(struct dp_arena *arena)
{
    struct dp_arena_chunk *keep = arena->head;
    struct dp_arena_chunk *chunk = arena->head;

    for (; chunk != NULL; chunk = chunk->older) {
        if (chunk->size > keep->size) {
            keep = chunk;
        }
    }
    for (chunk = arena->head; chunk != NULL;) {
        struct dp_arena_chunk *older = chunk->older;

        if (chunk != keep) {
            ASAN_UNPOISON_MEMORY_REGION(chunk->data, chunk->size);
            dp_mfree(chunk);
        }
        chunk = older;
    }
    arena->used_bytes = 0;
    arena->failed = false;
    if (keep != NULL) {
        keep->older = NULL;
        enter_chunk(arena, keep);
    }
}

void dp_arena_free(struct dp_arena *arena)
{
    while (arena->head != NULL) {
        struct dp_arena_chunk *older = arena->head->older;

        ASAN_UNPOISON_MEMORY_REGION(arena->head->data, arena->head->size);
        dp_mfree(arena->head);
        arena->head = older;
    }
    arena->next = NULL;
    arena->end = NULL;
    arena->used_bytes = 0;
}

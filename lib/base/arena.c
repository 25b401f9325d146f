/* arena.c - chunked region allocator; poisons what it has not handed out when built with AddressSanitizer. */
#include "base/arena.h"

#include "base/alloc.h"

#include <stdint.h>
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
enum {
    GAP_BYTES = 16,         /* between objects, so that one byte past an object is seen */
    STRING_ALIGN_BYTES = 16 /* what can be poisoned begins at a multiple of 8 */
};
#else
#define ASAN_POISON_MEMORY_REGION(ptr, size) ((void)(ptr), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(ptr, size) ((void)(ptr), (void)(size))
enum { GAP_BYTES = 0, STRING_ALIGN_BYTES = 1 };
#endif

enum {
    ALIGN_BYTES = 16,
    FIRST_CHUNK_BYTES = 64 * 1024,
    LAST_CHUNK_BYTES = 8 * 1024 * 1024,
    LARGE_BYTES = 256 * 1024 /* from here on an object has a block of its own */
};

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

static void *out_of_memory(struct dp_arena *arena)
{
    arena->failed = true;
    return NULL;
}

static void count_used(struct dp_arena *arena, size_t more)
{
    arena->used_bytes += more;
    if (arena->used_bytes > arena->peak_bytes) {
        arena->peak_bytes = arena->used_bytes;
    }
}

/* Bytes from the next free one to the next that an object aligned to `align` can begin at. */
static size_t padding(const struct dp_arena *arena, size_t align)
{
    return (size_t)(0 - (uintptr_t)arena->next) & (align - 1);
}

static void *take_small(struct dp_arena *arena, size_t size, size_t align)
{
    const size_t need = size + GAP_BYTES;
    char *object;

    if ((size_t)(arena->end - arena->next) < padding(arena, align) + need && !add_chunk(arena, need)) {
        return out_of_memory(arena);
    }
    object = arena->next + padding(arena, align);
    count_used(arena, (size_t)(object - arena->next) + need);
    arena->next = object + need;
    ASAN_UNPOISON_MEMORY_REGION(object, size);
    memset(object, 0, size);
    return object;
}

static void enter_large(struct dp_arena *arena, struct dp_arena_chunk *block, size_t size)
{
    block->size = size;
    block->older = arena->large;
    arena->large = block;
    count_used(arena, size);
}

/* Fresh pages are zero already: what is never used of a large object takes no memory. */
static void *take_large(struct dp_arena *arena, size_t size)
{
    struct dp_arena_chunk *block = dp_calloc(1, sizeof(*block) + size);

    if (block == NULL) {
        return out_of_memory(arena);
    }
    enter_large(arena, block, size);
    return block->data;
}

static void *take(struct dp_arena *arena, size_t size, size_t align)
{
    if (size > SIZE_MAX / 2) {
        return out_of_memory(arena);
    }
    return size < LARGE_BYTES ? take_small(arena, size == 0 ? 1 : size, align) : take_large(arena, size);
}

void *dp_arena_alloc(struct dp_arena *arena, size_t size) { return take(arena, size, ALIGN_BYTES); }

/* Where the block that begins with `ptr` hangs, NULL = there is none. */
static struct dp_arena_chunk **find_large(struct dp_arena *arena, const void *ptr)
{
    for (struct dp_arena_chunk **at = &arena->large; *at != NULL; at = &(*at)->older) {
        if ((*at)->data == ptr) {
            return at;
        }
    }
    return NULL;
}

static struct dp_arena_chunk *unhook(struct dp_arena *arena, struct dp_arena_chunk **at)
{
    struct dp_arena_chunk *block = *at;

    *at = block->older;
    arena->used_bytes -= block->size;
    return block;
}

static void *resize_large(struct dp_arena *arena, struct dp_arena_chunk **at, size_t new_size)
{
    struct dp_arena_chunk *block = dp_realloc(*at, sizeof(*block) + new_size);

    if (block == NULL) {
        return out_of_memory(arena);
    }
    *at = block;
    enter_large(arena, unhook(arena, at), new_size);
    return block->data;
}

void *dp_arena_resize(struct dp_arena *arena, void *ptr, size_t old_size, size_t new_size)
{
    struct dp_arena_chunk **at = ptr == NULL ? NULL : find_large(arena, ptr);
    void *moved;

    if (at != NULL && new_size <= SIZE_MAX / 2) {
        return resize_large(arena, at, new_size);
    }
    moved = dp_arena_alloc(arena, new_size);
    if (moved != NULL && ptr != NULL) {
        memcpy(moved, ptr, old_size < new_size ? old_size : new_size);
        ASAN_POISON_MEMORY_REGION(ptr, old_size);
    }
    return moved;
}

void dp_arena_release(struct dp_arena *arena, const void *ptr)
{
    struct dp_arena_chunk **at = ptr == NULL ? NULL : find_large(arena, ptr);

    if (at != NULL) {
        dp_mfree(unhook(arena, at));
    }
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
    copy = take(arena, (size_t)s.len + 1, STRING_ALIGN_BYTES);
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
    text = len < 0 ? NULL : take(arena, (size_t)len + 1, STRING_ALIGN_BYTES);
    if (text == NULL) {
        return DP_STR_NONE;
    }
    va_start(args, fmt);
    (void)vsnprintf(text, (size_t)len + 1, fmt, args);
    va_end(args);
    return (struct dp_str){text, (uint32_t)len};
}

struct dp_arena_guest {
    struct dp_arena_guest *older;
    void *ptr;
    size_t size;
    void (*give_back)(void *ptr, size_t size);
};

bool dp_arena_adopt(struct dp_arena *arena, void *ptr, size_t size, void (*give_back)(void *ptr, size_t size))
{
    struct dp_arena_guest *guest = DP_NEW(arena, struct dp_arena_guest);

    if (guest == NULL) {
        return false;
    }
    *guest = (struct dp_arena_guest){arena->guests, ptr, size, give_back};
    arena->guests = guest;
    return true;
}

/* What does not stand in chunks. */
static void free_apart(struct dp_arena *arena)
{
    for (; arena->guests != NULL; arena->guests = arena->guests->older) {
        arena->guests->give_back(arena->guests->ptr, arena->guests->size);
    }
    while (arena->large != NULL) {
        dp_mfree(unhook(arena, &arena->large));
    }
}

void dp_arena_reset(struct dp_arena *arena)
{
    struct dp_arena_chunk *keep = arena->head;
    struct dp_arena_chunk *chunk = arena->head;

    free_apart(arena);
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
    free_apart(arena);
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

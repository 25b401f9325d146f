/* arena.h - memory of one article or one pack: many small allocations, freed together. */
#ifndef DP_ARENA_H
#define DP_ARENA_H

#include "depesche/span.h"
#include "depesche/status.h"

#include <stdarg.h>
#include <stdbool.h>

struct dp_arena_chunk;

/* Zero-initialise, then use. Chunks double from 64 KiB; the largest is kept on reset. */
struct dp_arena {
    struct dp_arena_chunk *head;
    char *next, *end;
    size_t used_bytes; /* since the last reset */
    size_t peak_bytes; /* most ever used between two resets */
    bool failed;       /* an allocation has failed since the last reset */
};

/** Zeroed memory for `size` bytes, aligned to 16; NULL when out of memory (sticky in `failed`). */
void *dp_arena_alloc(struct dp_arena *arena, size_t size);

/** `count` zeroed elements of `size` bytes; NULL also when the product overflows. */
void *dp_arena_array(struct dp_arena *arena, size_t count, size_t size);

/** A copy of `s`, NUL-terminated beyond its length; ptr NULL when out of memory. An absent `s` stays absent. */
struct dp_str dp_arena_str(struct dp_arena *arena, struct dp_str s);

/** printf into the arena; ptr NULL when out of memory. */
struct dp_str dp_arena_printf(struct dp_arena *arena, const char *fmt, ...) DP_PRINTF(2, 3);

/** Forget everything allocated, keep the largest chunk. */
void dp_arena_reset(struct dp_arena *arena);

/** Give all memory back. */
void dp_arena_free(struct dp_arena *arena);

#define DP_NEW(arena, type) ((type *)dp_arena_alloc(arena, sizeof(type)))
#define DP_NEW_ARRAY(arena, type, count) ((type *)dp_arena_array(arena, count, sizeof(type)))

#endif

/* arena.h - memory of one article or one pack: many small allocations, freed together. */
#ifndef DP_ARENA_H
#define DP_ARENA_H

#include "depesche/span.h"
#include "depesche/status.h"

#include <stdarg.h>
#include <stdbool.h>

struct dp_arena_chunk;
struct dp_arena_guest;

/*
 * Zero-initialise, then use. Small objects share chunks, which double from 64 KiB to 1 MiB; the largest is kept on
 * reset. A large object has a block of its own, so that it can grow where it is and be given back early.
 */
struct dp_arena {
    struct dp_arena_chunk *head;
    struct dp_arena_chunk *large;  /* blocks of one object each */
    struct dp_arena_guest *guests; /* what is not the arena's own, but goes with it */
    char *next, *end;
    size_t used_bytes; /* since the last reset */
    size_t peak_bytes; /* most ever used between two resets */
    bool failed;       /* an allocation has failed since the last reset */
};

/** Zeroed memory for `size` bytes, aligned to 16; NULL when out of memory (sticky in `failed`). */
void *dp_arena_alloc(struct dp_arena *arena, size_t size);

/** `count` zeroed elements of `size` bytes; NULL also when the product overflows. */
void *dp_arena_array(struct dp_arena *arena, size_t count, size_t size);

/**
 * Make room for `new_size` bytes where there were `old_size`. The object may move; what it held up to the smaller of
 * the sizes is kept, what is beyond is NOT zeroed.
 *
 * @param ptr  of this arena, or NULL with an `old_size` of 0.
 * @return NULL when out of memory (sticky in `failed`): then `ptr` is as it was.
 */
void *dp_arena_resize(struct dp_arena *arena, void *ptr, size_t old_size, size_t new_size);

/**
 * Nothing refers to `ptr` any more: the memory of a large object is given back now, that of others at the reset.
 * Anything that is not the start of a large object is let be, NULL too.
 */
void dp_arena_release(struct dp_arena *arena, const void *ptr);

/**
 * Make room for `new_size` bytes where there were `old_size`. The object may move: it keeps what it held, up to the
 * smaller of the sizes; what is beyond is NOT zeroed.
 *
 * @param ptr  of this arena, or NULL with an `old_size` of 0.
 * @return NULL when out of memory (sticky in `failed`): then `ptr` is as it was.
 */
void *dp_arena_resize(struct dp_arena *arena, void *ptr, size_t old_size, size_t new_size);

/**
 * Nothing refers to `ptr` any more: a large object is given back now, any other at the reset. What is not the start of
 * a large object of this arena is let be, NULL too.
 */
void dp_arena_release(struct dp_arena *arena, const void *ptr);

/** A copy of `s`, NUL-terminated beyond its length; ptr NULL when out of memory. An absent `s` stays absent. */
struct dp_str dp_arena_str(struct dp_arena *arena, struct dp_str s);

/** printf into the arena; ptr NULL when out of memory. */
struct dp_str dp_arena_printf(struct dp_arena *arena, const char *fmt, ...) DP_PRINTF(2, 3);

/** `size` bytes at `ptr` are to be given back by `give_back` with the arena's memory. false when out of memory. */
bool dp_arena_adopt(struct dp_arena *arena, void *ptr, size_t size, void (*give_back)(void *ptr, size_t size));

/** Forget everything allocated, keep the largest chunk. */
void dp_arena_reset(struct dp_arena *arena);

/** Give all memory back. */
void dp_arena_free(struct dp_arena *arena);

#define DP_NEW(arena, type) ((type *)dp_arena_alloc(arena, sizeof(type)))
#define DP_NEW_ARRAY(arena, type, count) ((type *)dp_arena_array(arena, count, sizeof(type)))

#endif

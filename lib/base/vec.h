/*
 * vec.h - typed growable arrays in an arena.
 *
 *   struct spans { struct dp_span *at; uint32_t count, cap; };
 *   if (!DP_PUSH(arena, &spans, ((struct dp_span){0, 4}))) { return DP_NO_MEMORY; }
 *
 * A vector is any struct with the members at, count and cap; zero-initialise it. Growing moves the array, so
 * pointers to elements are good until the next push only.
 */
#ifndef DP_VEC_H
#define DP_VEC_H

#include "base/arena.h"

#define DP_VEC(type)                                                                                                   \
    {                                                                                                                  \
        type *at;                                                                                                      \
        uint32_t count, cap;                                                                                           \
    }

/** Grow to hold one more element of `size` bytes: the array where it is now, or NULL when out of memory. */
void *dp_vec_grow(struct dp_arena *arena, void *at, uint32_t count, uint32_t *cap, size_t size);

/** Append `value`; false when out of memory. */
#define DP_PUSH(arena, vec, value)                                                                                     \
    (((vec)->count < (vec)->cap ||                                                                                     \
      dp_vec_reserve_((arena), (void **)&(vec)->at, (vec)->count, &(vec)->cap, sizeof(*(vec)->at))) &&                 \
     ((vec)->at[(vec)->count++] = (value), true))

/** Implementation of DP_PUSH. */
bool dp_vec_reserve_(struct dp_arena *arena, void **at, uint32_t count, uint32_t *cap, size_t size);

#endif

/* map.h - 64-bit keys to 32-bit values: open addressing, in an arena, no removal. */
#ifndef DP_MAP_H
#define DP_MAP_H

#include "base/arena.h"

#include <stdint.h>

struct dp_map {
    uint64_t *keys; /* 0 = empty: key 0 is not allowed */
    uint32_t *values;
    uint32_t mask, count;
};

/** The key of a pair of symbols or indices; never 0 unless both are 0. */
static inline uint64_t dp_map_key(uint32_t a, uint32_t b) { return (uint64_t)a << 32 | b; }

/** Pointer to the value of `key`, added as `fresh` if new; NULL when out of memory. Good until the next put. */
uint32_t *dp_map_put(struct dp_map *map, struct dp_arena *arena, uint64_t key, uint32_t fresh);

/** The value of `key`, or `missing`. */
uint32_t dp_map_get(const struct dp_map *map, uint64_t key, uint32_t missing);

/** `map` with its memory in `arena`; the one it came from can go. */
DP_MUST_CHECK enum dp_status dp_map_copy(struct dp_map *out, struct dp_arena *arena, const struct dp_map *map);

#endif

/* map.c - open addressing with linear probing. */
#include "base/map.h"

#include <string.h>

enum { FIRST_SLOTS = 64 };

/* The finaliser of MurmurHash3: spreads dense keys over the table. */
static uint32_t slot_of(uint64_t key, uint32_t mask)
{
    key ^= key >> 33;
    key *= UINT64_C(0xff51afd7ed558ccd);
    key ^= key >> 33;
    return (uint32_t)key & mask;
}

static uint32_t find_slot(const uint64_t *keys, uint32_t mask, uint64_t key)
{
    uint32_t i = slot_of(key, mask);

    while (keys[i] != 0 && keys[i] != key) {
        i = (i + 1) & mask;
    }
    return i;
}

static bool grow(struct dp_map *map, struct dp_arena *arena)
{
    uint32_t slots = map->keys == NULL ? FIRST_SLOTS : (map->mask + 1) * 2;
    uint64_t *keys = DP_NEW_ARRAY(arena, uint64_t, slots);
    uint32_t *values = DP_NEW_ARRAY(arena, uint32_t, slots);

    if (keys == NULL || values == NULL) {
        return false;
    }
    for (uint32_t i = 0; map->keys != NULL && i <= map->mask; i++) {
        if (map->keys[i] != 0) {
            uint32_t to = find_slot(keys, slots - 1, map->keys[i]);

            keys[to] = map->keys[i];
            values[to] = map->values[i];
        }
    }
    dp_arena_release(arena, map->keys);
    dp_arena_release(arena, map->values);
    map->keys = keys;
    map->values = values;
    map->mask = slots - 1;
    return true;
}

uint32_t *dp_map_put(struct dp_map *map, struct dp_arena *arena, uint64_t key, uint32_t fresh)
{
    uint32_t i;

    if ((map->keys == NULL || map->count * 2 > map->mask) && !grow(map, arena)) {
        return NULL;
    }
    i = find_slot(map->keys, map->mask, key);
    if (map->keys[i] == 0) {
        map->keys[i] = key;
        map->values[i] = fresh;
        map->count++;
    }
    return &map->values[i];
}

uint32_t dp_map_get(const struct dp_map *map, uint64_t key, uint32_t missing)
{
    uint32_t i;

    if (map->keys == NULL) {
        return missing;
    }
    i = find_slot(map->keys, map->mask, key);
    return map->keys[i] == 0 ? missing : map->values[i];
}

enum dp_status dp_map_copy(struct dp_map *out, struct dp_arena *arena, const struct dp_map *map)
{
    size_t slots = map->keys == NULL ? 0 : (size_t)map->mask + 1;

    *out = *map;
    if (slots == 0) {
        return DP_OK;
    }
    out->keys = DP_NEW_ARRAY(arena, uint64_t, slots);
    out->values = DP_NEW_ARRAY(arena, uint32_t, slots);
    if (out->keys == NULL || out->values == NULL) {
        return DP_NO_MEMORY;
    }
    memcpy(out->keys, map->keys, slots * sizeof(*out->keys));
    memcpy(out->values, map->values, slots * sizeof(*out->values));
    return DP_OK;
}

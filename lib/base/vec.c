/* vec.c - growth of arena vectors. */
#include "base/vec.h"

void *dp_vec_grow(struct dp_arena *arena, void *at, uint32_t count, uint32_t *cap, size_t size)
{
    uint32_t new_cap = *cap == 0 ? 16 : *cap * 2;
    void *grown;

    if (new_cap <= *cap || (size_t)new_cap > SIZE_MAX / 2 / size) {
        return NULL;
    }
    grown = dp_arena_resize(arena, at, (size_t)count * size, (size_t)new_cap * size);
    if (grown == NULL) {
        return NULL;
    }
    *cap = new_cap;
    return grown;
}

bool dp_vec_reserve_(struct dp_arena *arena, void **at, uint32_t count, uint32_t *cap, size_t size)
{
    void *grown = dp_vec_grow(arena, *at, count, cap, size);

    if (grown == NULL) {
        return false;
    }
    *at = grown;
    return true;
}

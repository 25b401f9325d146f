/* intern.c - symbol table: open addressing, linear probing. */
#include "base/intern.h"

#include "base/str.h"

#include <string.h>

enum { FIRST_SLOTS = 256 };

static uint32_t hash_of(struct dp_str s)
{
    uint64_t hash = dp_hash(s, DP_HASH_SEED);

    return (uint32_t)(hash ^ (hash >> 32));
}

void dp_intern_init(struct dp_intern *table, const struct dp_intern *base)
{
    *table = (struct dp_intern){.base = base, .first = base == NULL ? 1 : dp_intern_end(base)};
}

uint32_t dp_intern_end(const struct dp_intern *table) { return table->first + table->count; }

static uint32_t find_here(const struct dp_intern *table, struct dp_str s, uint32_t hash)
{
    if (table->slots == NULL) {
        return DP_NO_SYM;
    }
    for (uint32_t i = hash & table->mask; table->slots[i] != 0; i = (i + 1) & table->mask) {
        uint32_t at = table->slots[i] - 1;

        if (table->hashes[at] == hash && dp_str_eq(table->strings[at], s)) {
            return table->first + at;
        }
    }
    return DP_NO_SYM;
}

static uint32_t find_hashed(const struct dp_intern *table, struct dp_str s, uint32_t hash)
{
    for (; table != NULL; table = table->base) {
        uint32_t sym = find_here(table, s, hash);

        if (sym != DP_NO_SYM) {
            return sym;
        }
    }
    return DP_NO_SYM;
}

uint32_t dp_intern_find(const struct dp_intern *table, struct dp_str s) { return find_hashed(table, s, hash_of(s)); }

static void put_slot(uint32_t *slots, uint32_t mask, uint32_t hash, uint32_t value)
{
    uint32_t i = hash & mask;

    while (slots[i] != 0) {
        i = (i + 1) & mask;
    }
    slots[i] = value;
}

/* Keep the table under half full. */
static bool grow(struct dp_intern *table, struct dp_arena *arena)
{
    uint32_t slot_count = table->slots == NULL ? FIRST_SLOTS : (table->mask + 1) * 2;
    uint32_t cap = slot_count / 2;
    uint32_t *slots = DP_NEW_ARRAY(arena, uint32_t, slot_count);
    struct dp_str *strings = DP_NEW_ARRAY(arena, struct dp_str, cap);
    uint32_t *hashes = DP_NEW_ARRAY(arena, uint32_t, cap);

    if (slots == NULL || strings == NULL || hashes == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < table->count; i++) {
        strings[i] = table->strings[i];
        hashes[i] = table->hashes[i];
        put_slot(slots, slot_count - 1, hashes[i], i + 1);
    }
    table->slots = slots;
    table->strings = strings;
    table->hashes = hashes;
    table->mask = slot_count - 1;
    table->cap = cap;
    return true;
}

uint32_t dp_intern_add(struct dp_intern *table, struct dp_arena *arena, struct dp_str s)
{
    uint32_t hash = hash_of(s);
    uint32_t sym = find_hashed(table, s, hash);
    struct dp_str copy;

    if (sym != DP_NO_SYM) {
        return sym;
    }
    if (table->count >= table->cap && !grow(table, table->index != NULL ? table->index : arena)) {
        return DP_NO_SYM;
    }
    copy = dp_arena_str(table->keep != NULL ? table->keep : arena, s);
    if (copy.ptr == NULL) {
        return DP_NO_SYM;
    }
    table->strings[table->count] = copy;
    table->hashes[table->count] = hash;
    put_slot(table->slots, table->mask, hash, table->count + 1);
    return table->first + table->count++;
}

struct dp_str dp_intern_str(const struct dp_intern *table, uint32_t sym)
{
    for (; table != NULL; table = table->base) {
        if (sym >= table->first && sym < dp_intern_end(table)) {
            return table->strings[sym - table->first];
        }
    }
    return DP_STR_NONE;
}

static void *copy_array(struct dp_arena *arena, const void *from, size_t count, size_t size)
{
    void *to = dp_arena_array(arena, count, size);

    if (to != NULL && count > 0) {
        memcpy(to, from, count * size);
    }
    return to;
}

enum dp_status dp_intern_settle(struct dp_intern *table)
{
    table->slots = copy_array(table->keep, table->slots, table->slots == NULL ? 0 : (size_t)table->mask + 1,
                              sizeof(*table->slots));
    table->strings = copy_array(table->keep, table->strings, table->count, sizeof(*table->strings));
    table->hashes = copy_array(table->keep, table->hashes, table->count, sizeof(*table->hashes));
    table->cap = table->count;
    table->index = table->keep;
    return table->slots == NULL || table->strings == NULL || table->hashes == NULL ? DP_NO_MEMORY : DP_OK;
}

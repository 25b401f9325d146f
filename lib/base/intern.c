/*
 * intern.c - symbol table: open addressing, linear probing.
 *
 * A slot holds the hash beside the index, so that a search reads one line of memory before the string itself.
 */
#include "base/intern.h"

#include "base/str.h"

enum {
    FIRST_SLOTS = 256,
    FIRST_SLOTS_KEPT = 64 * 1024
}; /* a table of its own arena will hold all words of the packs */

uint32_t dp_intern_hash(struct dp_str s)
{
    uint64_t hash = dp_hash(s, DP_HASH_SEED);

    return (uint32_t)(hash ^ (hash >> 32));
}

void dp_intern_init(struct dp_intern *table, const struct dp_intern *base)
{
    *table = (struct dp_intern){.base = base, .first = base == NULL ? 1 : dp_intern_end(base)};
}

uint32_t dp_intern_end(const struct dp_intern *table) { return table->first + table->count; }

static uint64_t slot_of(uint32_t hash, uint32_t index) { return (uint64_t)hash << 32 | (index + 1); }

static uint32_t slot_hash(uint64_t slot) { return (uint32_t)(slot >> 32); }

static uint32_t index_of(uint64_t slot) { return (uint32_t)slot - 1; }

static uint32_t find_here(const struct dp_intern *table, struct dp_str s, uint32_t hash)
{
    if (table->slots == NULL) {
        return DP_NO_SYM;
    }
    for (uint32_t i = hash & table->mask; table->slots[i] != 0; i = (i + 1) & table->mask) {
        uint32_t at = index_of(table->slots[i]);

        if (slot_hash(table->slots[i]) == hash && dp_str_eq(table->strings[at], s)) {
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

uint32_t dp_intern_find(const struct dp_intern *table, struct dp_str s)
{
    return find_hashed(table, s, dp_intern_hash(s));
}

void dp_intern_expect(const struct dp_intern *table, uint32_t hash)
{
    for (; table != NULL; table = table->base) {
        if (table->slots != NULL) {
            __builtin_prefetch(&table->slots[hash & table->mask]);
        }
    }
}

static void put_slot(uint64_t *slots, uint32_t mask, uint64_t slot)
{
    uint32_t i = slot_hash(slot) & mask;

    while (slots[i] != 0) {
        i = (i + 1) & mask;
    }
    slots[i] = slot;
}

/* Make room for `cap` strings. */
static bool resize_strings(struct dp_intern *table, struct dp_arena *arena, uint32_t cap)
{
    struct dp_str *strings =
        dp_arena_resize(arena, table->strings, table->count * sizeof(*strings), cap * sizeof(*strings));

    if (strings == NULL) {
        return false;
    }
    table->strings = strings;
    table->cap = cap;
    return true;
}

/* Keep the table under half full. */
static bool grow(struct dp_intern *table, struct dp_arena *arena)
{
    const uint32_t first = table->keep == NULL ? FIRST_SLOTS : FIRST_SLOTS_KEPT;
    const uint32_t slot_count = table->slots == NULL ? first : (table->mask + 1) * 2;
    uint64_t *slots = DP_NEW_ARRAY(arena, uint64_t, slot_count);

    if (slots == NULL || !resize_strings(table, arena, slot_count / 2)) {
        return false;
    }
    for (uint32_t i = 0; table->slots != NULL && i <= table->mask; i++) {
        if (table->slots[i] != 0) {
            put_slot(slots, slot_count - 1, table->slots[i]);
        }
    }
    dp_arena_release(arena, table->slots);
    table->slots = slots;
    table->mask = slot_count - 1;
    return true;
}

uint32_t dp_intern_add(struct dp_intern *table, struct dp_arena *arena, struct dp_str s)
{
    return dp_intern_add_hashed(table, arena, s, dp_intern_hash(s));
}

uint32_t dp_intern_add_hashed(struct dp_intern *table, struct dp_arena *arena, struct dp_str s, uint32_t hash)
{
    uint32_t sym = find_hashed(table, s, hash);
    struct dp_arena *home = table->keep != NULL ? table->keep : arena;
    struct dp_str copy;

    if (sym != DP_NO_SYM) {
        return sym;
    }
    if (table->count >= table->cap && !grow(table, home)) {
        return DP_NO_SYM;
    }
    copy = dp_arena_str(home, s);
    if (copy.ptr == NULL) {
        return DP_NO_SYM;
    }
    table->strings[table->count] = copy;
    put_slot(table->slots, table->mask, slot_of(hash, table->count));
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

enum dp_status dp_intern_settle(struct dp_intern *table)
{
    return table->count == 0 || resize_strings(table, table->keep, table->count) ? DP_OK : DP_NO_MEMORY;
}

/*
 * intern.h - strings to small numbers (symbols), so that everything after the tokenizer compares integers.
 *
 * A pack owns one table and freezes it; an article adds the words that no pack knows in a table of its own that goes on
 * numbering where the frozen one ends.
 */
#ifndef DP_INTERN_H
#define DP_INTERN_H

#include "base/arena.h"

#define DP_NO_SYM 0u /* symbol 0 is never given to a string */

struct dp_intern {
    const struct dp_intern *base; /* frozen table below, NULL = none */
    uint32_t first;               /* smallest symbol of this table */
    uint32_t count;               /* strings in this table */
    uint32_t mask;                /* slots - 1 */
    uint64_t *slots;              /* hash << 32 | symbol - first + 1, 0 = empty */
    struct dp_str *strings;       /* [count] by symbol - first */
    uint32_t cap;
    struct dp_arena *keep; /* where everything lives, NULL = in the arena of each call */
};

/** Start a table above `base` (may be NULL). Memory comes from the arena given to dp_intern_add(). */
void dp_intern_init(struct dp_intern *table, const struct dp_intern *base);

/** No more strings come: give back what the arrays have to spare. For a table with `keep`. */
DP_MUST_CHECK enum dp_status dp_intern_settle(struct dp_intern *table);

/** The symbol of `s`, added if new (the bytes are copied); DP_NO_SYM when out of memory. */
uint32_t dp_intern_add(struct dp_intern *table, struct dp_arena *arena, struct dp_str s);

/** Hash that the table knows `s` by, for the two below. */
uint32_t dp_intern_hash(struct dp_str s);

/** Begin to read where a search for a string of this hash begins: far apart in memory for any two strings. */
void dp_intern_expect(const struct dp_intern *table, uint32_t hash);

/** As dp_intern_add(), of a string whose hash is known. */
uint32_t dp_intern_add_hashed(struct dp_intern *table, struct dp_arena *arena, struct dp_str s, uint32_t hash);

/** The symbol of `s` in this table or the one below, DP_NO_SYM = unknown. */
uint32_t dp_intern_find(const struct dp_intern *table, struct dp_str s);

/** The string of `sym`; absent for DP_NO_SYM. */
struct dp_str dp_intern_str(const struct dp_intern *table, uint32_t sym);

/** One more than the largest symbol given so far. */
uint32_t dp_intern_end(const struct dp_intern *table);

#endif

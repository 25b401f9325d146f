/* str.h - slices: compare, search, trim, hash. Bytes only; for letters see utf8.h. */
#ifndef DP_BASE_STR_H
#define DP_BASE_STR_H

#include "depesche/span.h"

#include <stdbool.h>
#include <stdint.h>

bool dp_str_eq(struct dp_str a, struct dp_str b);
bool dp_str_is(struct dp_str a, const char *literal);
bool dp_str_starts(struct dp_str s, struct dp_str prefix);
bool dp_str_ends(struct dp_str s, struct dp_str suffix);

/** Order by bytes, shorter first among equals; as memcmp. Absent sorts before empty. */
int dp_str_cmp(struct dp_str a, struct dp_str b);

/** The slice of NUL-terminated `s`; absent for NULL. */
struct dp_str dp_str_of(const char *s);

/** [begin, end) of `s`. */
struct dp_str dp_str_sub(struct dp_str s, uint32_t begin, uint32_t end);

/** Without ASCII white space at both ends. */
struct dp_str dp_str_trim(struct dp_str s);

/** Index of the first `needle` at or after `from`, UINT32_MAX = none. */
uint32_t dp_str_find(struct dp_str s, struct dp_str needle, uint32_t from);

/**
 * Cut the next field off *rest at `sep`: returns the trimmed field, advances *rest behind the separator. When nothing
 * is left, *rest becomes absent; call until then.
 */
struct dp_str dp_str_cut(struct dp_str *rest, char sep);

/** FNV-1a, 64 bits; `seed` chains calls, DP_HASH_SEED starts one. */
#define DP_HASH_SEED UINT64_C(14695981039346656037)
uint64_t dp_hash(struct dp_str s, uint64_t seed);

#endif

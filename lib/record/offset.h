/* offset.h - bytes to code points. */
#ifndef DP_RECORD_OFFSET_H
#define DP_RECORD_OFFSET_H

#include "base/arena.h"

enum { DP_OFFSET_STEP_BYTES = 64 };

/**
 * The table that dp_record_code_point() looks in: element i is the number of code points before byte 64 * i of `text`.
 *
 * @return in the arena, text.len / 64 + 1 elements; NULL when out of memory.
 */
const uint32_t *dp_offset_table(struct dp_arena *arena, struct dp_str text);

#endif

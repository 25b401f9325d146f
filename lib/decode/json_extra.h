/* json_extra.h - fields that the contract does not name, as text that is the same for the same fields. */
#ifndef DP_DECODE_JSON_EXTRA_H
#define DP_DECODE_JSON_EXTRA_H

#include "base/arena.h"

#include <jansson.h>

/**
 * Write a JSON value without white space and with the keys of every object in the order of their bytes.
 *
 * @param out  in the arena. @return DP_OK, DP_TOO_LARGE (over DP_EXTRA_MAX_BYTES) or DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_json_extra(struct dp_str *out, struct dp_arena *arena, json_t *value);

#endif

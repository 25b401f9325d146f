/* json_scan.h - makes a message fit for the JSON parser: what the parser would refuse, but people do send. */
#ifndef DP_DECODE_JSON_SCAN_H
#define DP_DECODE_JSON_SCAN_H

#include "base/arena.h"

/**
 * Go over JSON text once, before it is parsed.
 *
 * In strings: half a surrogate pair becomes \ufffd (DP_FLAG_SURROGATE_REPLACED), \u0000 and NUL are removed
 * (DP_FLAG_NUL_REMOVED), raw line ends and tabs are escaped, other raw control characters removed
 * (DP_FLAG_CONTROLS_REMOVED). Outside: NUL is removed, numbers that fit no machine number become strings, so that no
 * digit of them is lost. Text that is not JSON passes through; the parser reports it.
 *
 * @param out    in the arena, or `in` itself when nothing had to be done.
 * @param in     valid UTF-8.
 * @param flags  DP_FLAG_* are added.
 * @return DP_OK; DP_BAD_JSON for more than DP_JSON_MAX_DEPTH levels; DP_TOO_LARGE for more than DP_JSON_MAX_VALUES
 *         values; DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_json_scan(struct dp_str *out, struct dp_arena *arena, struct dp_str in, uint32_t *flags,
                                          struct dp_error *err);

/**
 * After the parser failed on `text`: may it be that it got no memory? jansson reports that like a mistake in the text.
 * To take a lack of memory for bad JSON would reject a good article.
 */
bool dp_json_memory_is_out(struct dp_str text);

#endif

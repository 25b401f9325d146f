/* json.h - an article that arrives as a JSON object. */
#ifndef DP_DECODE_JSON_H
#define DP_DECODE_JSON_H

#include "decode/draft.h"

/**
 * Read the fields of a JSON object.
 *
 * Numbers are accepted where text is expected, lists of strings as paragraphs of `text`. A value that no field can be
 * made of, and every field that the contract does not name, goes to draft->extra, smaller than DP_EXTRA_MAX_BYTES.
 *
 * @param draft   the fields found are set, flags are added; its strings are in the arena.
 * @param utf8    the message, valid UTF-8.
 * @param fields  where each field is found; NULL = the contract's names.
 * @param err     line, column and reason of the failure.
 * @return DP_OK; DP_BAD_JSON for what is no JSON or no object; DP_TOO_LARGE; DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_json_decode(struct dp_draft *draft, struct dp_arena *arena, struct dp_str utf8,
                                            const struct dp_field_map *fields, struct dp_error *err);

/**
 * Is the text one complete JSON list, string, number or literal? Such a message is meant as JSON, but is no article.
 *
 * @param utf8  valid UTF-8 that does not start with '{'.
 * @return DP_OK with the answer, or as dp_json_scan().
 */
DP_MUST_CHECK enum dp_status dp_json_is_other_value(bool *is_other, struct dp_arena *arena, struct dp_str utf8,
                                                    struct dp_error *err);

#endif

/* message_id.h - the name an article is stored under: printable, of bounded length, the same at every replay. */
#ifndef DP_DECODE_MESSAGE_ID_H
#define DP_DECODE_MESSAGE_ID_H

#include "base/arena.h"

/** Digits of the content's hash that name an article without an id of its own. */
enum { DP_HASHED_ID_BYTES = 32 };

/**
 * The id that a message gives, cleaned as one line; one longer than DP_ID_MAX_BYTES becomes its SHA-256 in hex.
 *
 * @param out  in the arena; absent when nothing is left of `id`.
 * @return DP_OK or DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_message_id(struct dp_str *out, struct dp_arena *arena, struct dp_str id);

/** The same for the key of a message, whose bytes need not be text: keys that are not become hex. */
DP_MUST_CHECK enum dp_status dp_message_id_of_key(struct dp_str *out, struct dp_arena *arena, struct dp_str key);

#endif

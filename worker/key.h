/* key.h - the id that a message key stands for. */
#ifndef DP_WORKER_KEY_H
#define DP_WORKER_KEY_H

#include "depesche/span.h"

/**
 * The id an article without one gets from the key of its message: the key itself where it is text, else its hex.
 *
 * @return free with free(); NULL = there is no key, or an empty one.
 */
char *dp_key_id(struct dp_str key);

#endif

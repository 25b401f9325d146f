/* plain.h - an article that arrives as plain text. */
#ifndef DP_DECODE_PLAIN_H
#define DP_DECODE_PLAIN_H

#include "depesche/span.h"

/**
 * Split cleaned text into title and body: the first line is the title when it has at most 200 characters, does not end
 * a sentence, and the next line does not go on with a small letter.
 *
 * @param title  empty when there is none. @param body  without line ends before it. Both are slices of `text`.
 */
void dp_plain_split(struct dp_str *title, struct dp_str *body, struct dp_str text);

#endif

/* hard_input.h - texts made to be slow: what a careless search would take square time for. */
#ifndef DP_HARD_INPUT_H
#define DP_HARD_INPUT_H

#include <stddef.h>

enum { HARD_INPUTS = 16 };

/** Name of kind `kind`, below HARD_INPUTS; NULL = there are fewer. */
const char *hard_input_name(size_t kind);

/** Fill `text` with exactly `len` bytes of kind `kind`. UTF-8 may be cut off at the end. */
void hard_input_make(size_t kind, char *text, size_t len);

#endif

/* span.h - slices of bytes and spans of text. */
#ifndef DEPESCHE_SPAN_H
#define DEPESCHE_SPAN_H

#include <stddef.h>
#include <stdint.h>

/* A slice of UTF-8 bytes. Not NUL-terminated, never owned. `ptr` NULL means absent, which is not the same as empty. */
struct dp_str {
    const char *ptr;
    uint32_t len; /* bytes */
};

/* [begin, end) in bytes of a record's text. */
struct dp_span {
    uint32_t begin;
    uint32_t end;
};

#define DP_STR_NONE ((struct dp_str){NULL, 0})
#define DP_STR(literal) ((struct dp_str){"" literal, (uint32_t)(sizeof(literal) - 1)})

/* The two arguments that printf("%.*s") takes. */
#define DP_STR_ARG(s) ((int)(s).len), ((s).ptr ? (s).ptr : "")

#endif

/* draft.h - what the decoder of one format found in a message, before anything is cleaned. */
#ifndef DP_DECODE_DRAFT_H
#define DP_DECODE_DRAFT_H

#include "base/arena.h"
#include "depesche/article.h"

/* Strings are valid UTF-8 in the arena or borrowed from the message; absent = the message says nothing. */
struct dp_draft {
    struct dp_str id, url, source, title, text, html, lang;
    struct dp_str extra;              /* one JSON object */
    int64_t published_us, fetched_us; /* DP_TIME_NONE = unknown */
    enum dp_date_source date_source;  /* of published_us */
    uint32_t flags;                   /* DP_FLAG_* */
    uint32_t boilerplate_chars;       /* code points of a page that are not its main text */
};

#endif

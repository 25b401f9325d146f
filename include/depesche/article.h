/* article.h - what goes in: one news article as it arrives, and what decoding makes of it. */
#ifndef DEPESCHE_ARTICLE_H
#define DEPESCHE_ARTICLE_H

#include "depesche/span.h"
#include "depesche/status.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How the bytes are to be read. AUTO looks at the content: '{' JSON, '<' HTML, anything else plain text. */
enum dp_format { DP_FORMAT_AUTO, DP_FORMAT_JSON, DP_FORMAT_HTML, DP_FORMAT_TEXT };

/* X(enum, wire name) - where an article's publication date comes from. */
#define DP_DATE_SOURCE_MAP(X)                                                                                          \
    X(DP_DATE_NONE, "none")                                                                                            \
    X(DP_DATE_MESSAGE, "message")                                                                                      \
    X(DP_DATE_PAGE, "page")                                                                                            \
    X(DP_DATE_HEADER, "header")                                                                                        \
    X(DP_DATE_KAFKA, "kafka")

#define DP_X(name, wire) name,
enum dp_date_source { DP_DATE_SOURCE_MAP(DP_X) DP_DATE_SOURCE_COUNT };
#undef DP_X

/* X(enum, wire name) - what was cleaned or is unusual about an article. One bit each. */
#define DP_FLAG_MAP(X)                                                                                                 \
    X(DP_FLAG_NUL_REMOVED, "nul_removed")                                                                              \
    X(DP_FLAG_SURROGATE_REPLACED, "surrogate_replaced")                                                                \
    X(DP_FLAG_ENCODING_CONVERTED, "encoding_converted")                                                                \
    X(DP_FLAG_UTF8_REPAIRED, "utf8_repaired")                                                                          \
    X(DP_FLAG_MOJIBAKE_MENDED, "mojibake_mended")                                                                      \
    X(DP_FLAG_CONTROLS_REMOVED, "controls_removed")                                                                    \
    X(DP_FLAG_DUPLICATE_KEYS, "duplicate_keys")                                                                        \
    X(DP_FLAG_BAD_DATE, "bad_date")                                                                                    \
    X(DP_FLAG_NO_DATE, "no_date")                                                                                      \
    X(DP_FLAG_NO_PACK, "no_pack")                                                                                      \
    X(DP_FLAG_NO_MAIN_TEXT, "no_main_text")                                                                            \
    X(DP_FLAG_TRUNCATED, "truncated")                                                                                  \
    X(DP_FLAG_PATTERN_LIMIT, "pattern_limit")                                                                          \
    X(DP_FLAG_EXTRA_DROPPED, "extra_dropped")

#define DP_X(name, wire) name##_BIT,
enum dp_flag_bit { DP_FLAG_MAP(DP_X) DP_FLAG_COUNT };
#undef DP_X
#define DP_X(name, wire) name = 1u << name##_BIT,
enum dp_flag { DP_FLAG_MAP(DP_X) DP_FLAG_ALL = (1u << DP_FLAG_COUNT) - 1 };
#undef DP_X

#define DP_TIME_NONE INT64_MIN

/*
 * Where in a JSON message each field is found: dotted paths such as "body.content". A NULL member takes the default
 * name of the contract. Borrowed strings.
 */
struct dp_field_map {
    const char *id, *url, *source, *title, *text, *html, *lang, *published_at, *fetched_at;
};

/* One message. Everything is borrowed for the call. */
struct dp_input {
    const char *bytes;
    size_t len;
    enum dp_format format;
    const struct dp_field_map *fields;        /* NULL = the contract's names */
    struct dp_str fallback_id;                /* used when the message names none; absent = the content's hash */
    int64_t fallback_time_us;                 /* UTC microseconds since 1970, DP_TIME_NONE = none */
    enum dp_date_source fallback_date_source; /* what to say when fallback_time_us was used */
};

/* An article after decoding: UTF-8, NFC, no NUL, no control characters but newline and tab. */
struct dp_article {
    struct dp_str id;
    struct dp_str url;
    struct dp_str source;
    struct dp_str title;
    struct dp_str body;       /* without the title */
    struct dp_str lang_hint;  /* two letters as the message says, absent = identify it */
    struct dp_str extra_json; /* unknown JSON fields as one JSON object, absent = none */
    int64_t published_us;     /* UTC microseconds since 1970, DP_TIME_NONE = unknown */
    int64_t fetched_us;
    enum dp_date_source date_source;
    uint32_t flags;             /* DP_FLAG_* */
    uint32_t boilerplate_chars; /* code points cut from body */
    char content_sha256[65];    /* hex of title, newline, body after cleaning, NUL-terminated */
};

/** Wire names, static strings. */
DP_API const char *dp_date_source_name(enum dp_date_source source);
DP_API const char *dp_flag_name(enum dp_flag_bit bit);

#endif

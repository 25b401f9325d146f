/* status.h - what a call can answer, and what the caller must do about it. */
#ifndef DEPESCHE_STATUS_H
#define DEPESCHE_STATUS_H

#include <stddef.h>
#include <stdint.h>

/*
 * X(name, class, text) - the only place a status is defined.
 *
 * The class is the decision: OK go on, REJECT this article for good (dead letter), RETRY the same call later,
 * STOP the program because it is misconfigured or out of resources.
 */
#define DP_STATUS_MAP(X)                                                                                               \
    X(DP_OK, DP_CLASS_OK, "ok")                                                                                        \
    X(DP_BAD_JSON, DP_CLASS_REJECT, "message is not valid JSON")                                                       \
    X(DP_BAD_ARTICLE, DP_CLASS_REJECT, "article has no usable text")                                                   \
    X(DP_BAD_ENCODING, DP_CLASS_REJECT, "message is in no known character encoding")                                   \
    X(DP_TOO_LARGE, DP_CLASS_REJECT, "article is over a limit")                                                        \
    X(DP_NO_MEMORY, DP_CLASS_STOP, "out of memory")                                                                    \
    X(DP_BAD_PACK, DP_CLASS_STOP, "pack does not parse")                                                               \
    X(DP_BAD_MODEL, DP_CLASS_STOP, "model file is damaged or of another version")                                      \
    X(DP_BAD_CONFIG, DP_CLASS_STOP, "configuration is wrong")                                                          \
    X(DP_IO, DP_CLASS_STOP, "file cannot be read or written")                                                          \
    X(DP_UNAVAILABLE, DP_CLASS_RETRY, "a server cannot be reached")                                                    \
    X(DP_FENCED, DP_CLASS_RETRY, "another worker owns the partition")                                                  \
    X(DP_BAD_DATA, DP_CLASS_REJECT, "the database refuses the record")                                                 \
    X(DP_BAD_SCHEMA, DP_CLASS_STOP, "the database schema does not fit this program")                                   \
    X(DP_CONFLICT, DP_CLASS_STOP, "the request conflicts with what exists")

enum dp_class { DP_CLASS_OK, DP_CLASS_REJECT, DP_CLASS_RETRY, DP_CLASS_STOP };

#define DP_X(name, class_, text) name,
enum dp_status { DP_STATUS_MAP(DP_X) DP_STATUS_COUNT };
#undef DP_X

#define DP_MUST_CHECK __attribute__((warn_unused_result))
#define DP_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))

#if defined(__GNUC__)
#define DP_API __attribute__((visibility("default")))
#else
#define DP_API
#endif

/* Return from the calling function unless `call` answers DP_OK. */
#define DP_TRY(call)                                                                                                   \
    do {                                                                                                               \
        enum dp_status dp_try_status_ = (call);                                                                        \
        if (dp_try_status_ != DP_OK) {                                                                                 \
            return dp_try_status_;                                                                                     \
        }                                                                                                              \
    } while (0)

/*
 * Details of a failure, filled by the callee, owned by the caller. The first failure wins: a struct that already
 * holds one is not written again until dp_error_clear().
 */
struct dp_error {
    enum dp_status status;
    const char *stage; /* static string: "decode", "text", "pack", ... */
    uint32_t line;     /* 1-based line of `file` or of the message, 0 = unknown */
    char file[200];    /* pack or model file, "" = none */
    char text[256];    /* one line for people: what was wrong and where */
};

/** The class of `status`: what the caller must do. */
DP_API enum dp_class dp_status_class(enum dp_status status);

/** The symbolic name of `status`, for example "DP_BAD_JSON". Static string. */
DP_API const char *dp_status_name(enum dp_status status);

/** One line of English for `status`. Static string. */
DP_API const char *dp_status_text(enum dp_status status);

/** Make `err` ready to take a failure. NULL is allowed. */
DP_API void dp_error_clear(struct dp_error *err);

/**
 * Record a failure in `err` (may be NULL) unless it holds one already.
 *
 * @param stage  static string naming the pipeline stage.
 * @param fmt    printf format of the one-line text.
 * @return `status`, so that a caller can write `return dp_error_set(...)`.
 */
DP_API enum dp_status dp_error_set(struct dp_error *err, enum dp_status status, const char *stage, const char *fmt, ...)
    DP_PRINTF(4, 5);

/** The same with the place in a file: `line` counts from 1, 0 = the file as a whole. */
DP_API enum dp_status dp_error_at(struct dp_error *err, enum dp_status status, const char *file, uint32_t line,
                                  const char *fmt, ...) DP_PRINTF(5, 6);

#endif

/* pg_rejected.h - looking at rejected messages, and giving them back. */
#ifndef DP_PG_REJECTED_H
#define DP_PG_REJECTED_H

#include "depesche/span.h"
#include "headers.h"
#include "options.h"

#include <stdio.h>

/** Print how many there are for which reason, and the newest --limit of them. */
DP_MUST_CHECK enum dp_status dp_pg_rejected_list(FILE *out, const struct dp_config *config, struct dp_error *err);

/** Print one with what is kept of its bytes. `where` is TOPIC:PARTITION:OFFSET. */
DP_MUST_CHECK enum dp_status dp_pg_rejected_show(FILE *out, const struct dp_config *config, const char *where,
                                                 struct dp_error *err);

/* A message to be given back. */
struct dp_rejected {
    const char *topic;
    int32_t partition;
    int64_t offset;
    struct dp_str key, value; /* absent = none */
    struct dp_headers headers;
};

/**
 * Hand out rejected messages whose bytes are all there and that have not been given back yet, in portions: `send` is
 * called for each of a portion and `flush` at its end; when that answers DP_OK the portion is marked as given back.
 *
 * @param where      TOPIC:PARTITION:OFFSET of those wanted, `count` of them; 0 = all.
 * @param given      number of messages given back.
 * @param left_out   number of those that only a part is kept of.
 */
struct dp_give_back {
    const char *const *where;
    size_t count;
    enum dp_status (*send)(void *arg, const struct dp_rejected *message, struct dp_error *err);
    enum dp_status (*flush)(void *arg, struct dp_error *err);
    void *arg;
    uint64_t given, left_out;
};
DP_MUST_CHECK enum dp_status dp_pg_rejected_give_back(struct dp_give_back *job, const struct dp_config *config,
                                                      struct dp_error *err);

#endif

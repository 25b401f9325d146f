/* kafka_conf.h - settings of librdkafka. Only kafka_*.c may include this. */
#ifndef DP_KAFKA_CONF_H
#define DP_KAFKA_CONF_H

#include "depesche/status.h"
#include "options.h"

#include <librdkafka/rdkafka.h>

/* One property of librdkafka. */
struct dp_property {
    const char *name, *value;
};

/**
 * Settings of a client: `own`, over them what the user gave with --kafka, and the brokers.
 *
 * @param own    defaults of the caller, ended by a NULL name; borrowed for the call.
 * @param fixed  properties that the user must not change, ended by a NULL name; NULL = none.
 * @return DP_OK with *out to be handed to rd_kafka_new() or freed with rd_kafka_conf_destroy(); DP_BAD_CONFIG; DP_IO
 *         (secret file).
 */
DP_MUST_CHECK enum dp_status dp_kafka_conf(rd_kafka_conf_t **out, const struct dp_config *config,
                                           const struct dp_property *own, const struct dp_property *fixed,
                                           struct dp_error *err);

/** Make a client of `conf`, which it takes over also when it fails. */
DP_MUST_CHECK enum dp_status dp_kafka_client(rd_kafka_t **out, rd_kafka_type_t type, rd_kafka_conf_t *conf,
                                             struct dp_error *err);

#endif

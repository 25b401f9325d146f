/* kafka_conf.c - settings of librdkafka. */
#include "kafka_conf.h"

#include "depesche/depesche.h"
#include "log.h"
#include "secret.h"

#include <stdlib.h>
#include <string.h>

static void log_line(const rd_kafka_t *client, int level, const char *facility, const char *text)
{
    /* One set of properties serves consumers and producers: each passes over what is meant for the other. */
    const bool is_for_others = strstr(text, "will be ignored by this") != NULL;
    const enum dp_log_level ours = is_for_others ? DP_LOG_DEBUG
                                   : level <= 3  ? DP_LOG_ERROR
                                   : level == 4  ? DP_LOG_WARN
                                   : level <= 6  ? DP_LOG_INFO
                                                 : DP_LOG_DEBUG;

    (void)client;
    dp_log(ours, "kafka: %s: %s", facility, text);
}

static enum dp_status set(rd_kafka_conf_t *conf, const char *name, const char *value, struct dp_error *err)
{
    char why[200];

    if (rd_kafka_conf_set(conf, name, value, why, sizeof(why)) != RD_KAFKA_CONF_OK) {
        return dp_error_set(err, DP_BAD_CONFIG, "config", "kafka.%s: %s", name, why);
    }
    return DP_OK;
}

static enum dp_status set_all(rd_kafka_conf_t *conf, const struct dp_property *properties, struct dp_error *err)
{
    for (; properties != NULL && properties->name != NULL; properties++) {
        DP_TRY(set(conf, properties->name, properties->value, err));
    }
    return DP_OK;
}

static bool is_fixed(const struct dp_property *fixed, const char *name)
{
    for (; fixed != NULL && fixed->name != NULL; fixed++) {
        if (strcmp(fixed->name, name) == 0) {
            return true;
        }
    }
    return false;
}

/* A property that the user gave; "@file:PATH" stands for what is in the file. */
static enum dp_status set_pair(rd_kafka_conf_t *conf, const struct dp_pair *pair, struct dp_error *err)
{
    char *secret;
    enum dp_status status;

    if (strncmp(pair->value, "@file:", 6) != 0) {
        return set(conf, pair->key, pair->value, err);
    }
    DP_TRY(dp_secret_read(&secret, pair->value + 6, err));
    status = set(conf, pair->key, secret, err);
    free(secret);
    return status;
}

static enum dp_status fill(rd_kafka_conf_t *conf, const struct dp_config *config, const struct dp_property *own,
                           const struct dp_property *fixed, struct dp_error *err)
{
    DP_TRY(set(conf, "client.id", "depesche", err));
    DP_TRY(set(conf, "client.software.name", "depesche", err));
    DP_TRY(set(conf, "client.software.version", DP_VERSION, err));
    DP_TRY(set_all(conf, own, err));
    for (size_t i = 0; i < config->kafka.count; i++) {
        if (is_fixed(fixed, config->kafka.at[i].key)) {
            return dp_error_set(err, DP_BAD_CONFIG, "config",
                                "kafka.%s cannot be set: the program needs its own value to keep its promises",
                                config->kafka.at[i].key);
        }
        DP_TRY(set_pair(conf, &config->kafka.at[i], err));
    }
    DP_TRY(set_all(conf, fixed, err));
    return set(conf, "bootstrap.servers", config->brokers, err);
}

enum dp_status dp_kafka_conf(rd_kafka_conf_t **out, const struct dp_config *config, const struct dp_property *own,
                             const struct dp_property *fixed, struct dp_error *err)
{
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    enum dp_status status;

    rd_kafka_conf_set_log_cb(conf, log_line);
    status = fill(conf, config, own, fixed, err);
    if (status != DP_OK) {
        rd_kafka_conf_destroy(conf);
        return status;
    }
    *out = conf;
    return DP_OK;
}

enum dp_status dp_kafka_client(rd_kafka_t **out, rd_kafka_type_t type, rd_kafka_conf_t *conf, struct dp_error *err)
{
    char why[200];

    *out = rd_kafka_new(type, conf, why, sizeof(why));
    if (*out == NULL) {
        rd_kafka_conf_destroy(conf);
        return dp_error_set(err, DP_BAD_CONFIG, "config", "kafka: %s", why);
    }
    return DP_OK;
}

/* kafka_publish.c - sending messages to a topic. */
#include "kafka_publish.h"

#include "kafka_conf.h"
#include "kafka_produce.h"
#include "log.h"
#include "mem.h"

#include <inttypes.h>
#include <stdlib.h>

enum { POLL_MS = 100, UNTIL_REPORTED = -1 };

struct dp_publisher {
    rd_kafka_t *client;
    uint64_t sent, failed;
    char why[128]; /* of the first failure */
};

static const struct dp_property defaults[] = {
    {"linger.ms", "20"},
    {"compression.type", "lz4"},
    {"enable.idempotence", "true"}, /* order kept, nothing doubled by retries */
    {"message.max.bytes", "33554432"},
    {"message.timeout.ms", "60000"},
    {NULL, NULL},
};

static void on_delivery(rd_kafka_t *client, const rd_kafka_message_t *message, void *opaque)
{
    struct dp_publisher *publisher = opaque;

    (void)client;
    if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR) {
        publisher->sent++;
        return;
    }
    if (publisher->failed++ == 0) {
        (void)snprintf(publisher->why, sizeof(publisher->why), "%s", rd_kafka_err2str(message->err));
    }
}

enum dp_status dp_publisher_open(struct dp_publisher **out, const struct dp_config *config, struct dp_error *err)
{
    struct dp_publisher *publisher;
    rd_kafka_conf_t *conf;
    enum dp_status status;

    DP_TRY(dp_kafka_conf(&conf, config, defaults, NULL, err));
    publisher = dp_need_zeroed(1, sizeof(*publisher));
    rd_kafka_conf_set_opaque(conf, publisher);
    rd_kafka_conf_set_dr_msg_cb(conf, on_delivery);
    status = dp_kafka_client(&publisher->client, RD_KAFKA_PRODUCER, conf, err);
    if (status != DP_OK) {
        free(publisher);
        return status;
    }
    *out = publisher;
    return DP_OK;
}

static rd_kafka_headers_t *headers_of(const struct dp_headers *list)
{
    rd_kafka_headers_t *headers = list->count > 0 ? rd_kafka_headers_new(list->count) : NULL;

    for (size_t i = 0; i < list->count; i++) {
        const struct dp_str name = list->at[i].name, value = list->at[i].value;

        (void)rd_kafka_header_add(headers, name.ptr, (ssize_t)name.len, value.ptr, (ssize_t)value.len);
    }
    return headers;
}

enum dp_status dp_publisher_send(struct dp_publisher *publisher, const struct dp_publication *message,
                                 struct dp_error *err)
{
    const struct dp_outgoing outgoing = {.topic = message->topic,
                                         .key = message->key,
                                         .value = message->value,
                                         .headers = headers_of(&message->headers)};
    rd_kafka_resp_err_t code;

    while ((code = dp_kafka_produce(publisher->client, &outgoing)) == RD_KAFKA_RESP_ERR__QUEUE_FULL) {
        (void)rd_kafka_poll(publisher->client, POLL_MS);
    }
    (void)rd_kafka_poll(publisher->client, 0);
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR) {
        if (outgoing.headers != NULL) {
            rd_kafka_headers_destroy(outgoing.headers);
        }
        return dp_error_set(err, DP_BAD_CONFIG, "publish", "%s: %s", message->topic, rd_kafka_err2str(code));
    }
    return DP_OK;
}

enum dp_status dp_publisher_flush(struct dp_publisher *publisher, struct dp_error *err)
{
    uint64_t missing;

    /* Each message is reported in the end, as lost after message.timeout.ms. */
    (void)rd_kafka_flush(publisher->client, UNTIL_REPORTED);
    missing = publisher->failed + (uint64_t)rd_kafka_outq_len(publisher->client);
    if (missing > 0) {
        return dp_error_set(err, DP_UNAVAILABLE, "publish", "%" PRIu64 " messages did not reach the brokers: %s",
                            missing, publisher->failed ? publisher->why : "no answer");
    }
    return DP_OK;
}

uint64_t dp_publisher_sent(const struct dp_publisher *publisher) { return publisher->sent; }

void dp_publisher_close(struct dp_publisher *publisher)
{
    rd_kafka_destroy(publisher->client);
    free(publisher);
}

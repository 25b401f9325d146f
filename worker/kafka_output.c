/*
 * kafka_output.c - records to an output topic.
 *
 * A worker that was frozen must not send, when it wakes, what another has replaced in the meantime: what waits in the
 * producer is dropped after half the time in which the group would give its partitions away, and always before the
 * database ends a session that idles in a transaction (10 s).
 */
#include "kafka_output.h"

#include "kafka_conf.h"
#include "kafka_produce.h"
#include "log.h"
#include "mem.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum {
    SESSION_MS = 10000,    /* the consumer's default session.timeout.ms */
    MESSAGE_MAX_MS = 5000, /* longest time that a delivery may take */
    SETTLE_MS = 2000,      /* within which librdkafka reports what has timed out */
    READY_MS = 2000,       /* how long the brokers may take to say that the topic is there */
    POLL_MS = 100
};

static const struct dp_property defaults[] = {
    {"linger.ms", "5"},
    {"compression.type", "lz4"},
    {"message.max.bytes", "67108864"},
    {"partitioner", "murmur2_random"}, /* that of Java's producers: what they key alike stands in the same partition */
    {NULL, NULL},
};

struct output {
    const struct dp_config *config;
    const char *run;
    struct dp_metrics *metrics;
    int message_ms;          /* message.timeout.ms */
    rd_kafka_t *client;      /* NULL = could not be made anew */
    rd_kafka_topic_t *topic; /* of `client` */
    bool doubtful;           /* it is not known whether the topic can be reached */
};

/* One message and its fate. */
struct delivery {
    struct dp_str id;
    const struct dp_slot *slot; /* where it comes from */
    struct dp_str value;        /* absent = the article is gone */
    char *error;                /* what stands in the place of a record that was refused; NULL = none. dp_free() */
    bool done;
    rd_kafka_resp_err_t code;
};

static void on_delivery(rd_kafka_t *client, const rd_kafka_message_t *message, void *opaque)
{
    struct delivery *delivery = message->_private;

    (void)client;
    (void)opaque;
    delivery->code = message->err;
    delivery->done = message->err == RD_KAFKA_RESP_ERR_NO_ERROR;
}

/* ---- the client ---- */

static enum dp_status open_client(struct output *output, struct dp_error *err)
{
    char timeout[16];
    const struct dp_property fixed[] = {{"enable.idempotence", "true"}, {"message.timeout.ms", timeout}, {NULL, NULL}};
    rd_kafka_conf_t *conf;

    (void)snprintf(timeout, sizeof(timeout), "%d", output->message_ms);
    DP_TRY(dp_kafka_conf(&conf, output->config, defaults, fixed, err));
    rd_kafka_conf_set_dr_msg_cb(conf, on_delivery);
    DP_TRY(dp_kafka_client(&output->client, RD_KAFKA_PRODUCER, conf, err));
    output->topic = rd_kafka_topic_new(output->client, output->config->output_topic, NULL);
    output->doubtful = true;
    return DP_OK;
}

static void close_client(struct output *output)
{
    if (output->client != NULL) {
        rd_kafka_topic_destroy(output->topic);
        rd_kafka_destroy(output->client);
        output->client = NULL;
    }
}

/* An idempotent producer that has lost count with a broker refuses everything from then on: another one begins anew. */
static enum dp_status replace_broken(struct output *output, struct dp_error *err)
{
    char why[160];

    if (output->client != NULL &&
        rd_kafka_fatal_error(output->client, why, sizeof(why)) == RD_KAFKA_RESP_ERR_NO_ERROR) {
        return DP_OK;
    }
    if (output->client != NULL) {
        dp_log(DP_LOG_WARN, "output topic %s: the producer is made anew: %s", output->config->output_topic, why);
        close_client(output);
    }
    return open_client(output, err);
}

static enum dp_status ready(void *self, struct dp_error *err)
{
    struct output *output = self;
    const struct rd_kafka_metadata *metadata;
    rd_kafka_resp_err_t code;

    DP_TRY(replace_broken(output, err));
    if (!output->doubtful) {
        return DP_OK;
    }
    code = rd_kafka_metadata(output->client, 0, output->topic, &metadata, READY_MS);
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR) {
        code = metadata->topic_cnt == 1 ? metadata->topics[0].err : RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART;
        rd_kafka_metadata_destroy(metadata);
    }
    output->doubtful = code != RD_KAFKA_RESP_ERR_NO_ERROR;
    if (output->doubtful) {
        DP_COUNT(output->metrics, output_failures, 1);
        return dp_error_set(err, DP_UNAVAILABLE, "kafka", "output topic %s: %s", output->config->output_topic,
                            rd_kafka_err2str(code));
    }
    return DP_OK;
}

/* ---- deliveries ---- */

static rd_kafka_headers_t *headers_of(const struct output *output, const struct delivery *delivery)
{
    const struct dp_message *origin = &delivery->slot->message;
    rd_kafka_headers_t *headers = rd_kafka_headers_new(8);

    dp_kafka_add_number(headers, "depesche.record", DP_RECORD_FORMAT);
    dp_kafka_add_text(headers, "depesche.run", output->run);
    dp_kafka_add_origin(headers, origin);
    if (origin->traceparent.ptr != NULL) {
        (void)rd_kafka_header_add(headers, "traceparent", -1, origin->traceparent.ptr, origin->traceparent.len);
    }
    return headers;
}

/* Hand it to the client. A failure is noted in it. */
static void produce(const struct output *output, struct delivery *delivery)
{
    const struct dp_outgoing outgoing = {.topic = output->config->output_topic,
                                         .key = delivery->id,
                                         .value = delivery->value,
                                         .headers = headers_of(output, delivery),
                                         .opaque = delivery};

    while ((delivery->code = dp_kafka_produce(output->client, &outgoing)) == RD_KAFKA_RESP_ERR__QUEUE_FULL) {
        (void)rd_kafka_poll(output->client, POLL_MS);
    }
    if (delivery->code != RD_KAFKA_RESP_ERR_NO_ERROR) {
        rd_kafka_headers_destroy(outgoing.headers);
    }
}

static void settle(const struct output *output) { dp_kafka_settle(output->client, output->message_ms + SETTLE_MS); }

/* This message is at fault, and would be whenever it is sent. */
static bool is_refused(const struct delivery *delivery)
{
    return !delivery->done &&
           (dp_kafka_is_too_large(delivery->code) || delivery->code == RD_KAFKA_RESP_ERR_INVALID_RECORD ||
            delivery->code == RD_KAFKA_RESP_ERR_POLICY_VIOLATION || delivery->code == RD_KAFKA_RESP_ERR_INVALID_MSG);
}

static void send_alone(const struct output *output, struct delivery *delivery)
{
    produce(output, delivery);
    settle(output);
}

/* An error in the place of the record. */
static void replace(const struct output *output, struct delivery *delivery)
{
    const struct dp_message *origin = &delivery->slot->message;
    const struct dp_place place = {origin->partition->topic, origin->partition->number, origin->offset};
    struct dp_error why = {.status = DP_OK};
    size_t len;

    (void)dp_error_set(&why, DP_TOO_LARGE, "output", "the topic does not take the record of %" PRIu32 " bytes: %s",
                       delivery->value.len, rd_kafka_err2str(delivery->code));
    dp_log_at(DP_LOG_ERROR, &place, "output topic %s: %s; it is in the database", output->config->output_topic,
              why.text);
    DP_COUNT(output->metrics, output_refused, 1);
    if (dp_error_to_json(&delivery->error, &len, delivery->id, &why) != DP_OK) {
        dp_out_of_memory(delivery->id.len);
    }
    delivery->value = (struct dp_str){delivery->error, (uint32_t)len};
    send_alone(output, delivery);
}

/* Messages travel in sets, and what is wrong with one is answered for all: those that failed are tried one by one. */
static void send_refused(const struct output *output, struct delivery *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (is_refused(&list[i])) {
            send_alone(output, &list[i]);
        }
        if (is_refused(&list[i]) && list[i].value.ptr != NULL) {
            replace(output, &list[i]);
        }
    }
}

/* Count what has arrived. What was refused even as an error has been logged and counted, and is not waited for. */
static enum dp_status account(struct output *output, const struct delivery *list, size_t count, struct dp_error *err)
{
    uint64_t records = 0, deletions = 0;
    const struct delivery *missing = NULL;

    for (size_t i = 0; i < count; i++) {
        records += list[i].done && list[i].value.ptr != NULL && list[i].error == NULL;
        deletions += list[i].done && list[i].value.ptr == NULL;
        if (!list[i].done && !is_refused(&list[i])) {
            missing = &list[i];
        }
    }
    DP_COUNT(output->metrics, output_records, records);
    DP_COUNT(output->metrics, output_deletions, deletions);
    if (missing == NULL) {
        return DP_OK;
    }
    DP_COUNT(output->metrics, output_failures, 1);
    output->doubtful = true;
    return dp_error_set(err, DP_UNAVAILABLE, "kafka", "output topic %s: %s", output->config->output_topic,
                        rd_kafka_err2str(missing->code));
}

static size_t list_deliveries(struct delivery *list, const struct dp_range *range, const struct dp_gone *gone,
                              size_t gone_count)
{
    size_t count = 0;

    for (uint32_t i = range->first; i < range->end; i++) {
        const struct dp_slot *slot = &range->batch->slots[i];

        if (dp_slot_stands(slot)) {
            list[count++] = (struct delivery){.id = {slot->id, (uint32_t)strlen(slot->id)},
                                              .slot = slot,
                                              .value = {slot->record, (uint32_t)slot->record_len}};
        }
    }
    for (size_t i = 0; i < gone_count; i++) {
        list[count++] = (struct delivery){.id = {gone[i].id, (uint32_t)strlen(gone[i].id)},
                                          .slot = &range->batch->slots[gone[i].slot]};
    }
    return count;
}

static enum dp_status send_records(void *self, const struct dp_range *range, const struct dp_gone *gone,
                                   size_t gone_count, struct dp_error *err)
{
    struct output *output = self;
    struct delivery *list = dp_need_zeroed(range->end - range->first + gone_count, sizeof(*list));
    const size_t count = list_deliveries(list, range, gone, gone_count);
    enum dp_status status;

    for (size_t i = 0; i < count; i++) {
        produce(output, &list[i]);
    }
    if (count > 0) {
        settle(output);
    }
    send_refused(output, list, count);
    status = account(output, list, count, err);
    for (size_t i = 0; i < count; i++) {
        dp_free(list[i].error);
    }
    free(list);
    return status;
}

static void close_output(void *self)
{
    struct output *output = self;

    close_client(output);
    free(output);
}

/* How long a message may wait; see above. */
static int message_ms_of(const struct dp_config *config)
{
    const char *given = dp_pairs_get(&config->kafka, "session.timeout.ms");
    const intmax_t session_ms = given != NULL ? strtoimax(given, NULL, 10) : SESSION_MS;

    return session_ms > 0 && session_ms / 2 < MESSAGE_MAX_MS ? (int)(session_ms / 2) : MESSAGE_MAX_MS;
}

enum dp_status dp_kafka_output_open(struct dp_output *out, const struct dp_config *config, const char *run,
                                    struct dp_metrics *metrics, struct dp_error *err)
{
    struct output *output = dp_need_zeroed(1, sizeof(*output));
    enum dp_status status;

    *output = (struct output){.config = config, .run = run, .metrics = metrics, .message_ms = message_ms_of(config)};
    status = open_client(output, err);
    if (status != DP_OK) {
        free(output);
        return status;
    }
    *out = (struct dp_output){.self = output, .ready = ready, .send = send_records, .close = close_output};
    return DP_OK;
}

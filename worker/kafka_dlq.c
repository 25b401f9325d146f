/* kafka_dlq.c - rejected messages to a dead-letter topic. */
#include "kafka_dlq.h"

#include "kafka_conf.h"
#include "kafka_produce.h"
#include "log.h"
#include "mem.h"

#include <stdlib.h>
#include <string.h>

enum {
    WAIT_MS = 15000 /* longer than message.timeout.ms: every delivery has been reported by then */
};

static const struct dp_property defaults[] = {
    {"enable.idempotence", "true"},  {"linger.ms", "5"}, {"compression.type", "lz4"}, {"message.max.bytes", "67108864"},
    {"message.timeout.ms", "10000"}, {NULL, NULL},
};

/* How much of a payload is sent, from one attempt to the next, while the brokers find it too large. */
static const size_t cuts[] = {SIZE_MAX, 512 * 1024, 64 * 1024, 0};

struct dlq {
    rd_kafka_t *client;
    const char *topic;
};

/* The fate of one letter. */
struct letter {
    struct dp_slot *slot;
    size_t cut; /* index into cuts */
    bool sent;
    rd_kafka_resp_err_t code;
};

static void on_delivery(rd_kafka_t *client, const rd_kafka_message_t *message, void *opaque)
{
    struct letter *letter = message->_private;

    (void)client;
    (void)opaque;
    letter->code = message->err;
    letter->sent = message->err == RD_KAFKA_RESP_ERR_NO_ERROR;
}

static rd_kafka_headers_t *headers_of(const struct letter *letter)
{
    const struct dp_slot *slot = letter->slot;
    rd_kafka_headers_t *original = NULL, *headers;

    (void)rd_kafka_message_headers(slot->message.handle, &original);
    headers = original ? rd_kafka_headers_copy(original) : rd_kafka_headers_new(8);
    dp_kafka_add_text(headers, "depesche.reason", slot->reason);
    dp_kafka_add_text(headers, "depesche.stage", slot->stage);
    dp_kafka_add_text(headers, "depesche.status", dp_status_name(slot->status));
    dp_kafka_add_origin(headers, &slot->message);
    if (cuts[letter->cut] < slot->message.value.len) {
        dp_kafka_add_number(headers, "depesche.cut", slot->message.value.len);
    }
    return headers;
}

/* Hand one letter to the client. A failure is noted in the letter. */
static void produce(const struct dlq *dlq, struct letter *letter)
{
    const struct dp_message *message = &letter->slot->message;
    struct dp_outgoing outgoing = {.topic = dlq->topic,
                                   .key = message->key,
                                   .value = message->value,
                                   .headers = headers_of(letter),
                                   .opaque = letter};

    if (outgoing.value.len > cuts[letter->cut]) {
        outgoing.value.len = (uint32_t)cuts[letter->cut];
    }
    letter->code = dp_kafka_produce(dlq->client, &outgoing);
    if (letter->code != RD_KAFKA_RESP_ERR_NO_ERROR) {
        rd_kafka_headers_destroy(outgoing.headers);
    }
}

/* Errors that no later attempt would get over: the row in `rejected` must do. */
static bool is_hopeless(rd_kafka_resp_err_t code)
{
    return code == RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED ||
           code == RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED || code == RD_KAFKA_RESP_ERR_TOPIC_EXCEPTION ||
           code == RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC || code == RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART ||
           code == RD_KAFKA_RESP_ERR__INVALID_ARG;
}

/* One attempt for all letters that are not there yet; true while another one may help. */
static bool send_round(const struct dlq *dlq, struct letter *letters, size_t count)
{
    bool again = false;

    for (size_t i = 0; i < count; i++) {
        if (!letters[i].sent) {
            produce(dlq, &letters[i]);
        }
    }
    dp_kafka_settle(dlq->client, WAIT_MS);
    for (size_t i = 0; i < count; i++) {
        if (!letters[i].sent && dp_kafka_is_too_large(letters[i].code) && cuts[letters[i].cut] > 0) {
            letters[i].cut++;
            again = true;
        }
    }
    return again;
}

static enum dp_status settle(const struct dlq *dlq, struct letter *letters, size_t count, struct dp_error *err)
{
    enum dp_status status = DP_OK;

    for (size_t i = 0; i < count; i++) {
        struct letter *letter = &letters[i];

        if (letter->sent) {
            letter->slot->dead_lettered = true;
        } else if (is_hopeless(letter->code) || dp_kafka_is_too_large(letter->code)) {
            const struct dp_message *message = &letter->slot->message;
            const struct dp_place place = {message->partition->topic, message->partition->number, message->offset};

            dp_log_at(DP_LOG_ERROR, &place, "topic %s does not take the dead letter (it is in the table rejected): %s",
                      dlq->topic, rd_kafka_err2str(letter->code));
            letter->slot->dead_lettered = true;
        } else {
            status = dp_error_set(err, DP_UNAVAILABLE, "kafka", "dead-letter topic %s: %s", dlq->topic,
                                  rd_kafka_err2str(letter->code));
        }
    }
    return status;
}

static enum dp_status send_letters(void *self, const struct dp_range *range, struct dp_error *err)
{
    const struct dlq *dlq = self;
    struct letter *letters = NULL;
    size_t count = 0;
    enum dp_status status;

    for (uint32_t i = range->first; i < range->end; i++) {
        struct dp_slot *slot = &range->batch->slots[i];

        if (dp_slot_counts(slot) && slot->outcome == DP_OUTCOME_REJECT && !slot->dead_lettered) {
            letters = dp_need_more(letters, (count + 1) * sizeof(*letters));
            letters[count++] = (struct letter){.slot = slot};
        }
    }
    while (count > 0 && send_round(dlq, letters, count)) {
    }
    status = settle(dlq, letters, count, err);
    free(letters);
    return status;
}

static void close_dlq(void *self)
{
    struct dlq *dlq = self;

    rd_kafka_destroy(dlq->client);
    free(dlq);
}

enum dp_status dp_kafka_dlq_open(struct dp_dead_letters *out, const struct dp_config *config, struct dp_error *err)
{
    struct dlq *dlq;
    rd_kafka_conf_t *conf;
    enum dp_status status;

    DP_TRY(dp_kafka_conf(&conf, config, defaults, NULL, err));
    rd_kafka_conf_set_dr_msg_cb(conf, on_delivery);
    dlq = dp_need_zeroed(1, sizeof(*dlq));
    dlq->topic = config->dlq_topic;
    status = dp_kafka_client(&dlq->client, RD_KAFKA_PRODUCER, conf, err);
    if (status != DP_OK) {
        free(dlq);
        return status;
    }
    *out = (struct dp_dead_letters){.self = dlq, .send = send_letters, .close = close_dlq};
    return DP_OK;
}

/*
 * kafka_consumer.c - messages from Kafka.
 *
 * A partition is placed at an offset by taking it out of the assignment and putting it back in, never by seeking: seek
 * fails on a partition that stands at a gap, and pausing right after an assignment can lose the offset
 * (librdkafka 2.0).
 */
#include "kafka_consumer.h"

#include "headers.h"
#include "kafka_conf.h"
#include "mem.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { BOUNDS_TIMEOUT_MS = 5000 };

struct consumer {
    rd_kafka_t *client;
    struct dp_source_events events;
    bool was_assigned; /* an assignment has come, were it an empty one */
};

static const struct dp_property defaults[] = {
    {"session.timeout.ms", "10000"},   /* a dead worker's partitions are read on after this */
    {"heartbeat.interval.ms", "1000"}, /* a rebalance is noticed within this */
    {"topic.metadata.refresh.interval.ms", "10000"},
    {"reconnect.backoff.max.ms", "2000"},
    {"queued.min.messages", "2000"},
    {"queued.max.messages.kbytes", "4096"},
    {"fetch.message.max.bytes", "262144"}, /* of one partition, as compressed; a larger message comes alone */
    {"message.max.bytes", "33554432"},
    {"fetch.max.bytes", "33554432"},
    {"receive.message.max.bytes", "67108864"},
    {NULL, NULL},
};

/* The database holds the offsets: Kafka must neither move nor choose one. */
static const struct dp_property fixed[] = {
    {"enable.auto.commit", "false"},
    {"enable.auto.offset.store", "false"},
    {"auto.offset.reset", "error"},
    {"enable.partition.eof", "true"},
    {"partition.assignment.strategy", "cooperative-sticky"},
    {NULL, NULL},
};

/* ---- lists ---- */

static rd_kafka_topic_partition_list_t *list_of(const struct dp_place *places, size_t count)
{
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new((int)count);

    for (size_t i = 0; i < count; i++) {
        rd_kafka_topic_partition_list_add(list, places[i].topic, places[i].partition)->offset = places[i].offset;
    }
    return list;
}

static struct dp_place *places_of(const rd_kafka_topic_partition_list_t *list)
{
    struct dp_place *places = dp_need_zeroed((size_t)list->cnt, sizeof(*places));

    for (int i = 0; i < list->cnt; i++) {
        places[i] = (struct dp_place){list->elems[i].topic, list->elems[i].partition, DP_OFFSET_HOLD};
    }
    return places;
}

/* ---- the group ---- */

static void log_error(const char *what, rd_kafka_error_t *error)
{
    if (error != NULL) {
        dp_log(DP_LOG_WARN, "kafka: %s: %s", what, rd_kafka_error_string(error));
        rd_kafka_error_destroy(error);
    }
}

static void assign(struct consumer *consumer, rd_kafka_topic_partition_list_t *list)
{
    struct dp_place *places = places_of(list);

    consumer->was_assigned = true;
    consumer->events.assigned(consumer->events.loop, places, (size_t)list->cnt);
    for (int i = 0; i < list->cnt; i++) {
        /* One that must not be read yet waits at the end; what comes there is let pass, and read when it is placed. */
        list->elems[i].offset = places[i].offset == DP_OFFSET_HOLD ? RD_KAFKA_OFFSET_END : places[i].offset;
    }
    /* One that was paused when it was taken from us is still so: the client keeps that beyond the assignment. */
    (void)rd_kafka_resume_partitions(consumer->client, list);
    log_error("assign", rd_kafka_incremental_assign(consumer->client, list));
    free(places);
}

static void revoke(struct consumer *consumer, rd_kafka_topic_partition_list_t *list)
{
    struct dp_place *places = places_of(list);
    const bool lost = rd_kafka_assignment_lost(consumer->client) != 0;

    consumer->events.revoked(consumer->events.loop, places, (size_t)list->cnt, lost);
    log_error("revoke", rd_kafka_incremental_unassign(consumer->client, list));
    free(places);
}

static void on_rebalance(rd_kafka_t *client, rd_kafka_resp_err_t kind, rd_kafka_topic_partition_list_t *list,
                         void *opaque)
{
    struct consumer *consumer = opaque;

    consumer->client = client;
    if (kind == RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS) {
        assign(consumer, list);
    } else if (kind == RD_KAFKA_RESP_ERR__REVOKE_PARTITIONS) {
        revoke(consumer, list);
    } else {
        dp_log(DP_LOG_ERROR, "kafka: rebalance failed: %s", rd_kafka_err2str(kind));
        revoke(consumer, list);
    }
}

/* Troubles of brokers and connections: librdkafka gets over them by itself. */
static void on_error(rd_kafka_t *client, int code, const char *reason, void *opaque)
{
    (void)client;
    (void)opaque;
    dp_log(DP_LOG_WARN, "kafka: %s: %s", rd_kafka_err2name((rd_kafka_resp_err_t)code), reason);
}

/* ---- messages ---- */

/* The last header of that name, absent = none. */
static struct dp_str header_of(const rd_kafka_headers_t *headers, const char *name)
{
    const void *value;
    size_t size;

    if (rd_kafka_header_get_last(headers, name, &value, &size) != RD_KAFKA_RESP_ERR_NO_ERROR || size > UINT32_MAX) {
        return DP_STR_NONE;
    }
    return (struct dp_str){value, (uint32_t)size};
}

static void read_message(struct dp_poll *out, rd_kafka_message_t *message)
{
    rd_kafka_timestamp_type_t type;
    const int64_t ms = rd_kafka_message_timestamp(message, &type);
    rd_kafka_headers_t *headers;

    out->kind = DP_POLLED_MESSAGE;
    out->place = (struct dp_place){rd_kafka_topic_name(message->rkt), message->partition, message->offset};
    out->message = (struct dp_message){
        .offset = message->offset,
        .time_us = type == RD_KAFKA_TIMESTAMP_NOT_AVAILABLE || ms < 0 ? DP_TIME_NONE : ms * 1000,
        .header_time_us = DP_TIME_NONE,
        .key = {message->key, (uint32_t)message->key_len},
        .value = {message->payload, (uint32_t)message->len},
        .handle = message,
    };
    if (rd_kafka_message_headers(message, &headers) == RD_KAFKA_RESP_ERR_NO_ERROR) {
        out->message.header_time_us = dp_header_time(header_of(headers, "published_at"));
        out->message.traceparent = dp_header_traceparent(header_of(headers, "traceparent"));
    }
}

static enum dp_status read_error(struct dp_poll *out, const struct consumer *consumer,
                                 const rd_kafka_message_t *message, struct dp_error *err)
{
    char why[300];

    switch ((int)message->err) {
    case RD_KAFKA_RESP_ERR__PARTITION_EOF:
        out->kind = DP_POLLED_END;
        out->place = (struct dp_place){rd_kafka_topic_name(message->rkt), message->partition, message->offset};
        return DP_OK;
    case RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET:
    case RD_KAFKA_RESP_ERR_OFFSET_OUT_OF_RANGE:
        out->kind = DP_POLLED_GAP;
        out->place = (struct dp_place){rd_kafka_topic_name(message->rkt), message->partition, message->offset};
        return DP_OK;
    case RD_KAFKA_RESP_ERR__FATAL:
        (void)rd_kafka_fatal_error(consumer->client, why, sizeof(why));
        return dp_error_set(err, DP_CONFLICT, "kafka", "fatal: %s", why);
    default:
        dp_log(DP_LOG_WARN, "kafka: %s", rd_kafka_message_errstr(message));
        return DP_OK;
    }
}

static enum dp_status poll_message(void *self, struct dp_poll *out, int timeout_ms, struct dp_error *err)
{
    struct consumer *consumer = self;
    rd_kafka_message_t *message = rd_kafka_consumer_poll(consumer->client, timeout_ms);
    enum dp_status status;

    out->kind = DP_POLLED_NOTHING;
    if (message == NULL) {
        return DP_OK;
    }
    if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR) {
        read_message(out, message);
        return DP_OK;
    }
    status = read_error(out, consumer, message, err);
    /* The topic's name outlives this message: the client holds the topic while it is assigned. */
    rd_kafka_message_destroy(message);
    return status;
}

static char *headers_json(void *self, void *handle)
{
    rd_kafka_headers_t *headers;
    struct dp_header *list;
    size_t count = 0;
    char *json;

    (void)self;
    if (rd_kafka_message_headers(handle, &headers) != RD_KAFKA_RESP_ERR_NO_ERROR) {
        return NULL;
    }
    list = dp_need_zeroed(rd_kafka_header_cnt(headers) + 1, sizeof(*list));
    for (; count < rd_kafka_header_cnt(headers); count++) {
        const char *name;
        const void *value;
        size_t size;

        if (rd_kafka_header_get_all(headers, count, &name, &value, &size) != RD_KAFKA_RESP_ERR_NO_ERROR) {
            break;
        }
        list[count] = (struct dp_header){{name, (uint32_t)strlen(name)}, {value, (uint32_t)size}};
    }
    json = dp_headers_json(list, count);
    free(list);
    return json;
}

static void release(void *self, void *handle)
{
    (void)self;
    if (handle != NULL) {
        rd_kafka_message_destroy(handle);
    }
}

/* ---- places ---- */

static void pause_all(void *self)
{
    struct consumer *consumer = self;
    rd_kafka_topic_partition_list_t *list;

    if (rd_kafka_assignment(consumer->client, &list) == RD_KAFKA_RESP_ERR_NO_ERROR) {
        (void)rd_kafka_pause_partitions(consumer->client, list);
        rd_kafka_topic_partition_list_destroy(list);
    }
}

static void hold(void *self, const struct dp_place *places, size_t count)
{
    const struct consumer *consumer = self;
    rd_kafka_topic_partition_list_t *list = list_of(places, count);

    (void)rd_kafka_pause_partitions(consumer->client, list);
    rd_kafka_topic_partition_list_destroy(list);
}

static void place(void *self, const struct dp_place *places, size_t count)
{
    struct consumer *consumer = self;
    rd_kafka_topic_partition_list_t *list;

    if (rd_kafka_assignment_lost(consumer->client) != 0) {
        return; /* the next poll takes them away as lost; to assign now would make the client forget that they are */
    }
    list = list_of(places, count);
    /* The offset that resuming would choose is of no interest: the assignment brings its own. */
    (void)rd_kafka_resume_partitions(consumer->client, list);
    log_error("place", rd_kafka_incremental_unassign(consumer->client, list));
    log_error("place", rd_kafka_incremental_assign(consumer->client, list));
    rd_kafka_topic_partition_list_destroy(list);
}

static enum dp_status bounds(void *self, const struct dp_place *where, int64_t *low, int64_t *high,
                             struct dp_error *err)
{
    struct consumer *consumer = self;
    const rd_kafka_resp_err_t code = rd_kafka_query_watermark_offsets(consumer->client, where->topic, where->partition,
                                                                      low, high, BOUNDS_TIMEOUT_MS);

    if (code != RD_KAFKA_RESP_ERR_NO_ERROR) {
        return dp_error_set(err, DP_UNAVAILABLE, "kafka", "%s:%" PRId32 ": %s", where->topic, where->partition,
                            rd_kafka_err2str(code));
    }
    return DP_OK;
}

static int64_t known_end(void *self, const struct dp_place *where)
{
    struct consumer *consumer = self;
    int64_t low, high;

    return rd_kafka_get_watermark_offsets(consumer->client, where->topic, where->partition, &low, &high) ==
                   RD_KAFKA_RESP_ERR_NO_ERROR
               ? high
               : DP_OFFSET_NONE;
}

static void commit(void *self, const struct dp_place *places, size_t count)
{
    struct consumer *consumer = self;
    rd_kafka_topic_partition_list_t *list = list_of(places, count);

    /* The answer is of no interest: the database is the truth, and the next batch commits again. */
    (void)rd_kafka_commit(consumer->client, list, 1);
    rd_kafka_topic_partition_list_destroy(list);
}

/* ---- life ---- */

static void close_consumer(void *self)
{
    struct consumer *consumer = self;

    (void)rd_kafka_consumer_close(consumer->client);
    /* Before the first assignment, librdkafka up to 2.2 aborts when it is destroyed in the middle of joining (its issue
     * 4312). The group has been left; the rest goes with the process. */
    if (consumer->was_assigned) {
        rd_kafka_destroy(consumer->client);
    }
    free(consumer);
}

static enum dp_status subscribe(const struct consumer *consumer, const struct dp_words *topics, struct dp_error *err)
{
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new((int)topics->count);
    rd_kafka_resp_err_t code;

    for (size_t i = 0; i < topics->count; i++) {
        (void)rd_kafka_topic_partition_list_add(list, topics->at[i], RD_KAFKA_PARTITION_UA);
    }
    code = rd_kafka_subscribe(consumer->client, list);
    rd_kafka_topic_partition_list_destroy(list);
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR) {
        return dp_error_set(err, DP_BAD_CONFIG, "kafka", "subscribe: %s", rd_kafka_err2str(code));
    }
    return DP_OK;
}

enum dp_status dp_kafka_consumer_open(struct dp_source *out, const struct dp_config *config, const char *group,
                                      const struct dp_source_events *events, struct dp_error *err)
{
    struct consumer *consumer;
    rd_kafka_conf_t *conf;
    char why[200];
    enum dp_status status;

    DP_TRY(dp_kafka_conf(&conf, config, defaults, fixed, err));
    if (rd_kafka_conf_set(conf, "group.id", group, why, sizeof(why)) != RD_KAFKA_CONF_OK) {
        rd_kafka_conf_destroy(conf);
        return dp_error_set(err, DP_BAD_CONFIG, "config", "--group: %s", why);
    }
    consumer = dp_need_zeroed(1, sizeof(*consumer));
    consumer->events = *events;
    rd_kafka_conf_set_opaque(conf, consumer);
    rd_kafka_conf_set_rebalance_cb(conf, on_rebalance);
    rd_kafka_conf_set_error_cb(conf, on_error);
    status = dp_kafka_client(&consumer->client, RD_KAFKA_CONSUMER, conf, err);
    if (status == DP_OK) {
        (void)rd_kafka_poll_set_consumer(consumer->client);
        status = subscribe(consumer, &config->topics, err);
    }
    if (status != DP_OK) {
        if (consumer->client != NULL) {
            rd_kafka_destroy(consumer->client);
        }
        free(consumer);
        return status;
    }
    *out = (struct dp_source){.self = consumer,
                              .poll = poll_message,
                              .pause = pause_all,
                              .hold = hold,
                              .place = place,
                              .bounds = bounds,
                              .known_end = known_end,
                              .commit = commit,
                              .release = release,
                              .close = close_consumer,
                              .headers = headers_json};
    return DP_OK;
}

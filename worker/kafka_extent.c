/* kafka_extent.c - from which offset to which a span of time extends. */
#include "kafka_extent.h"

#include "depesche/article.h"
#include "kafka_conf.h"
#include "mem.h"

#include <inttypes.h>
#include <stdlib.h>

enum { TIMEOUT_MS = 10000 };

static enum dp_status unavailable(struct dp_error *err, const char *what, rd_kafka_resp_err_t code)
{
    return dp_error_set(err, DP_UNAVAILABLE, "kafka", "%s: %s", what, rd_kafka_err2str(code));
}

/* The first offset at or behind a time; `high` when there is none. */
static enum dp_status offset_at(int64_t *out, rd_kafka_t *client, const struct dp_extent *extent, int64_t time_us,
                                struct dp_error *err)
{
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(1);
    rd_kafka_topic_partition_t *place = rd_kafka_topic_partition_list_add(list, extent->topic, extent->partition);
    rd_kafka_resp_err_t code;

    place->offset = time_us / 1000; /* the call takes times in the place of offsets */
    code = rd_kafka_offsets_for_times(client, list, TIMEOUT_MS);
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR) {
        code = place->err;
    }
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR) {
        *out = place->offset < 0 ? extent->end : place->offset;
    }
    rd_kafka_topic_partition_list_destroy(list);
    return code == RD_KAFKA_RESP_ERR_NO_ERROR ? DP_OK : unavailable(err, extent->topic, code);
}

static enum dp_status measure(struct dp_extent *extent, rd_kafka_t *client, int64_t from_us, int64_t to_us,
                              struct dp_error *err)
{
    int64_t first, end;
    const rd_kafka_resp_err_t code = rd_kafka_query_watermark_offsets(client, extent->topic, extent->partition,
                                                                      &extent->first, &extent->end, TIMEOUT_MS);

    if (code != RD_KAFKA_RESP_ERR_NO_ERROR) {
        return unavailable(err, extent->topic, code);
    }
    first = extent->first;
    end = extent->end;
    if (from_us != DP_TIME_NONE) {
        DP_TRY(offset_at(&first, client, extent, from_us, err));
    }
    if (to_us != DP_TIME_NONE) {
        DP_TRY(offset_at(&end, client, extent, to_us, err));
    }
    extent->first = first;
    extent->end = end > first ? end : first;
    return DP_OK;
}

static enum dp_status add_topic(struct dp_extents *out, rd_kafka_t *client, const char *name, struct dp_error *err)
{
    rd_kafka_topic_t *topic = rd_kafka_topic_new(client, name, NULL);
    const struct rd_kafka_metadata *metadata;
    const rd_kafka_resp_err_t code = rd_kafka_metadata(client, 0, topic, &metadata, TIMEOUT_MS);
    enum dp_status status = DP_OK;

    rd_kafka_topic_destroy(topic);
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR) {
        return unavailable(err, name, code);
    }
    if (metadata->topic_cnt != 1 || metadata->topics[0].err != RD_KAFKA_RESP_ERR_NO_ERROR) {
        status = dp_error_set(err, DP_BAD_CONFIG, "kafka", "there is no topic %s (a replay takes no patterns)", name);
    }
    for (int i = 0; status == DP_OK && i < metadata->topics[0].partition_cnt; i++) {
        out->at = dp_need_more(out->at, (out->count + 1) * sizeof(*out->at));
        out->at[out->count++] =
            (struct dp_extent){.topic = dp_need_strdup(name), .partition = metadata->topics[0].partitions[i].id};
    }
    rd_kafka_metadata_destroy(metadata);
    return status;
}

static enum dp_status ask(struct dp_extents *out, rd_kafka_t *client, const struct dp_config *config, int64_t from_us,
                          int64_t to_us, struct dp_error *err)
{
    for (size_t i = 0; i < config->topics.count; i++) {
        DP_TRY(add_topic(out, client, config->topics.at[i], err));
    }
    for (size_t i = 0; i < out->count; i++) {
        DP_TRY(measure(&out->at[i], client, from_us, to_us, err));
    }
    return DP_OK;
}

enum dp_status dp_kafka_extents(struct dp_extents *out, const struct dp_config *config, int64_t from_us, int64_t to_us,
                                struct dp_error *err)
{
    rd_kafka_conf_t *conf;
    rd_kafka_t *client;
    enum dp_status status;

    *out = (struct dp_extents){NULL, 0};
    DP_TRY(dp_kafka_conf(&conf, config, NULL, NULL, err));
    DP_TRY(dp_kafka_client(&client, RD_KAFKA_CONSUMER, conf, err));
    status = ask(out, client, config, from_us, to_us, err);
    rd_kafka_destroy(client);
    if (status != DP_OK) {
        dp_extents_free(out);
    }
    return status;
}

void dp_extents_free(struct dp_extents *extents)
{
    for (size_t i = 0; i < extents->count; i++) {
        free(extents->at[i].topic);
    }
    free(extents->at);
    *extents = (struct dp_extents){NULL, 0};
}

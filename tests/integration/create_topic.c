/* create_topic.c - create_topic BROKERS TOPIC PARTITIONS NAME=VALUE...: makes a topic with such settings. */
#include <librdkafka/rdkafka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int set_all(rd_kafka_NewTopic_t *topic, char **settings, int count)
{
    for (int i = 0; i < count; i++) {
        char *equals = strchr(settings[i], '=');

        if (equals == NULL) {
            return 0;
        }
        *equals = '\0';
        if (rd_kafka_NewTopic_set_config(topic, settings[i], equals + 1) != RD_KAFKA_RESP_ERR_NO_ERROR) {
            return 0;
        }
    }
    return 1;
}

int main(int argc, char **argv)
{
    char why[200];
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    const rd_kafka_topic_result_t **results;
    rd_kafka_NewTopic_t *topic;
    rd_kafka_queue_t *queue;
    rd_kafka_event_t *event;
    rd_kafka_t *client;
    size_t count;

    if (argc < 4 || rd_kafka_conf_set(conf, "bootstrap.servers", argv[1], why, sizeof(why)) != RD_KAFKA_CONF_OK ||
        (client = rd_kafka_new(RD_KAFKA_PRODUCER, conf, why, sizeof(why))) == NULL) {
        return 2;
    }
    topic = rd_kafka_NewTopic_new(argv[2], (int)strtol(argv[3], NULL, 10), 1, why, sizeof(why));
    if (topic == NULL || !set_all(topic, argv + 4, argc - 4)) {
        return 2;
    }
    queue = rd_kafka_queue_new(client);
    rd_kafka_CreateTopics(client, &topic, 1, NULL, queue);
    event = rd_kafka_queue_poll(queue, 10000);
    results = event ? rd_kafka_CreateTopics_result_topics(rd_kafka_event_CreateTopics_result(event), &count) : NULL;
    if (results == NULL || count != 1 || rd_kafka_topic_result_error(results[0]) != RD_KAFKA_RESP_ERR_NO_ERROR) {
        (void)fprintf(stderr, "create_topic: %s\n",
                      results ? rd_kafka_topic_result_error_string(results[0]) : "no answer");
        return 1;
    }
    rd_kafka_event_destroy(event);
    rd_kafka_NewTopic_destroy(topic);
    rd_kafka_queue_destroy(queue);
    rd_kafka_destroy(client);
    return 0;
}

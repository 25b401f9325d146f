/* delete_records.c - delete_records BROKERS TOPIC PARTITIONS OFFSET: deletes what stands before OFFSET, as retention
 * does. */
#include <librdkafka/rdkafka.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    char why[200];
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    rd_kafka_topic_partition_list_t *list;
    rd_kafka_DeleteRecords_t *request;
    rd_kafka_queue_t *queue;
    rd_kafka_event_t *event;
    rd_kafka_t *client;

    if (argc != 5 || rd_kafka_conf_set(conf, "bootstrap.servers", argv[1], why, sizeof(why)) != RD_KAFKA_CONF_OK ||
        (client = rd_kafka_new(RD_KAFKA_PRODUCER, conf, why, sizeof(why))) == NULL) {
        return 2;
    }
    list = rd_kafka_topic_partition_list_new(1);
    for (int32_t i = 0; i < strtol(argv[3], NULL, 10); i++) {
        rd_kafka_topic_partition_list_add(list, argv[2], i)->offset = strtol(argv[4], NULL, 10);
    }
    request = rd_kafka_DeleteRecords_new(list);
    queue = rd_kafka_queue_new(client);
    rd_kafka_DeleteRecords(client, &request, 1, NULL, queue);
    event = rd_kafka_queue_poll(queue, 10000);
    if (event == NULL || rd_kafka_event_error(event) != RD_KAFKA_RESP_ERR_NO_ERROR) {
        (void)fprintf(stderr, "delete_records: %s\n", event ? rd_kafka_event_error_string(event) : "no answer");
        return 1;
    }
    rd_kafka_event_destroy(event);
    rd_kafka_DeleteRecords_destroy(request);
    rd_kafka_topic_partition_list_destroy(list);
    rd_kafka_queue_destroy(queue);
    rd_kafka_destroy(client);
    return 0;
}

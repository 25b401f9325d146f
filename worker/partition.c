/* partition.c - the partitions that this worker has been given. */
#include "partition.h"

#include "mem.h"

#include <stdlib.h>
#include <string.h>

static bool is(const struct dp_partition *partition, const char *topic, int32_t number)
{
    return partition->number == number && strcmp(partition->topic, topic) == 0;
}

struct dp_partition *dp_partitions_find(struct dp_partitions *set, const char *topic, int32_t number)
{
    if (set->last < set->count && is(set->at[set->last], topic, number)) {
        return set->at[set->last];
    }
    for (size_t i = 0; i < set->count; i++) {
        if (is(set->at[i], topic, number)) {
            set->last = i;
            return set->at[i];
        }
    }
    return NULL;
}

struct dp_partition *dp_partitions_add(struct dp_partitions *set, const char *topic, int32_t number)
{
    struct dp_partition *partition = dp_partitions_find(set, topic, number);

    if (partition != NULL) {
        return partition;
    }
    partition = dp_need_zeroed(1, sizeof(*partition));
    partition->topic = dp_need_strdup(topic);
    partition->number = number;
    partition->written = partition->fetched = partition->end = DP_OFFSET_NONE;
    set->at = dp_need_more(set->at, (set->count + 1) * sizeof(struct dp_partition *));
    set->at[set->count++] = partition;
    return partition;
}

void dp_partitions_remove(struct dp_partitions *set, struct dp_partition *partition)
{
    for (size_t i = 0; i < set->count; i++) {
        if (set->at[i] == partition) {
            set->at[i] = set->at[--set->count];
            free(partition->topic);
            free(partition);
            return;
        }
    }
}

void dp_partitions_free(struct dp_partitions *set)
{
    while (set->count > 0) {
        dp_partitions_remove(set, set->at[0]);
    }
    free(set->at);
    *set = (struct dp_partitions){NULL, 0, 0};
}

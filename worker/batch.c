/* batch.c - a batch of messages, and which of them are to stand. */
#include "batch.h"

#include "depesche/record.h"
#include "mem.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DP_X(name, wire) wire,
static const char *const superseded_names[] = {DP_SUPERSEDED_MAP(DP_X)};
#undef DP_X

const char *dp_superseded_name(enum dp_superseded superseded) { return superseded_names[superseded]; }

void dp_batch_init(struct dp_batch *batch, uint32_t cap)
{
    *batch = (struct dp_batch){.slots = dp_need_zeroed(cap, sizeof(*batch->slots)), .cap = cap};
}

struct dp_slot *dp_batch_add(struct dp_batch *batch, const struct dp_message *message)
{
    struct dp_slot *slot = &batch->slots[batch->count++];

    slot->message = *message;
    batch->bytes += (size_t)message->key.len + message->value.len;
    return slot;
}

void dp_slot_reject(struct dp_slot *slot, const struct dp_error *err, const char *id)
{
    if (slot->outcome == DP_OUTCOME_REJECT) {
        return;
    }
    slot->outcome = DP_OUTCOME_REJECT;
    slot->status = err->status;
    (void)snprintf(slot->stage, sizeof(slot->stage), "%s", err->stage ? err->stage : "extract");
    (void)snprintf(slot->reason, sizeof(slot->reason), "%s", *err->text ? err->text : dp_status_text(err->status));
    if (slot->id == NULL) {
        slot->id = dp_need_strdup(id);
    }
}

/* Everything but the memory of the rows, which the next message in this place uses again unless it is much. */
static void clear_slot(struct dp_slot *slot)
{
    struct dp_rows rows;

    dp_copy_reset(&slot->rows.copy);
    rows = slot->rows;
    free(slot->id);
    free(slot->key);
    free(slot->headers);
    dp_free(slot->record);
    *slot = (struct dp_slot){.rows = rows};
}

void dp_batch_clear(struct dp_batch *batch)
{
    for (uint32_t i = 0; i < batch->count; i++) {
        clear_slot(&batch->slots[i]);
    }
    batch->count = 0;
    batch->bytes = 0;
}

void dp_batch_free(struct dp_batch *batch)
{
    dp_batch_clear(batch);
    for (uint32_t i = 0; i < batch->cap; i++) {
        dp_rows_free(&batch->slots[i].rows);
    }
    free(batch->slots);
    *batch = (struct dp_batch){.slots = NULL};
}

bool dp_slot_counts(const struct dp_slot *slot) { return slot->message.partition != NULL; }

bool dp_slot_stands(const struct dp_slot *slot)
{
    return dp_slot_counts(slot) && slot->outcome == DP_OUTCOME_ARTICLE && slot->superseded == DP_SUPERSEDED_NOT;
}

/* The later of two messages with one id. Without both timestamps the one that arrived later is. */
static bool is_newer(const struct dp_message *later, const struct dp_message *earlier)
{
    if (later->partition == earlier->partition) {
        return later->offset > earlier->offset;
    }
    return later->time_us == DP_TIME_NONE || earlier->time_us == DP_TIME_NONE || later->time_us >= earlier->time_us;
}

/* Ids to the slot that stands for them: open addressing. */
struct holders {
    uint32_t *at; /* slot + 1, 0 = free */
    uint32_t mask;
};

static uint32_t *holder_of(const struct holders *holders, const struct dp_batch *batch, const char *id)
{
    uint32_t hash = 2166136261u;

    for (const char *c = id; *c; c++) {
        hash = (hash ^ (unsigned char)*c) * 16777619u;
    }
    for (uint32_t i = hash & holders->mask;; i = (i + 1) & holders->mask) {
        if (holders->at[i] == 0 || strcmp(batch->slots[holders->at[i] - 1].id, id) == 0) {
            return &holders->at[i];
        }
    }
}

static void resolve_article(const struct holders *holders, struct dp_batch *batch, uint32_t i)
{
    struct dp_slot *slot = &batch->slots[i];
    uint32_t *holder = holder_of(holders, batch, slot->id);

    if (*holder != 0) {
        struct dp_slot *other = &batch->slots[*holder - 1];

        if (other->superseded == DP_SUPERSEDED_NOT) {
            if (!is_newer(&slot->message, &other->message)) {
                slot->superseded = DP_SUPERSEDED_OUTDATED;
                return;
            }
            other->superseded = DP_SUPERSEDED_REPLACED;
        }
    }
    *holder = i + 1;
}

static bool is_meant(const struct dp_slot *article, const struct dp_slot *tombstone)
{
    const bool same_topic = strcmp(article->message.partition->topic, tombstone->message.partition->topic) == 0;

    return strcmp(article->id, tombstone->id) == 0 ||
           (same_topic && article->key != NULL && strcmp(article->key, tombstone->id) == 0);
}

static void resolve_tombstone(const struct dp_range *range, uint32_t i)
{
    struct dp_slot *tombstone = &range->batch->slots[i];

    tombstone->superseded = DP_SUPERSEDED_TOMBSTONE;
    for (uint32_t k = range->first; k < i; k++) {
        struct dp_slot *slot = &range->batch->slots[k];

        if (dp_slot_stands(slot) && is_newer(&tombstone->message, &slot->message) && is_meant(slot, tombstone)) {
            slot->superseded = DP_SUPERSEDED_DELETED;
            slot->deleted_by = i;
        }
    }
}

void dp_batch_resolve(const struct dp_range *range)
{
    struct holders holders = {.mask = 15};

    while (holders.mask < 2 * (range->end - range->first)) {
        holders.mask = holders.mask * 2 + 1;
    }
    holders.at = dp_need_zeroed((size_t)holders.mask + 1, sizeof(*holders.at));
    for (uint32_t i = range->first; i < range->end; i++) {
        struct dp_slot *slot = &range->batch->slots[i];

        slot->superseded = DP_SUPERSEDED_NOT;
        if (dp_slot_counts(slot) && slot->outcome == DP_OUTCOME_ARTICLE) {
            resolve_article(&holders, range->batch, i);
        } else if (dp_slot_counts(slot) && slot->outcome == DP_OUTCOME_TOMBSTONE) {
            resolve_tombstone(range, i);
        }
    }
    free(holders.at);
}

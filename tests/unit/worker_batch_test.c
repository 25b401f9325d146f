/* worker_batch_test.c - which of several messages with one id is to stand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "batch.h"
#include "mem.h"

static struct dp_partition left = {.topic = (char *)(uintptr_t) "news", .number = 0};
static struct dp_partition right = {.topic = (char *)(uintptr_t) "news", .number = 1};
static struct dp_partition other = {.topic = (char *)(uintptr_t) "wire", .number = 0};

/* A message as a case writes it. `key` NULL = its key is its id, or it has none. */
struct line {
    struct dp_partition *partition;
    int64_t time_us;
    const char *id, *key;
    enum dp_outcome outcome;
    enum dp_superseded expected;
};

static void check(const struct line *lines, uint32_t count)
{
    struct dp_batch batch;

    dp_batch_init(&batch, 16);
    for (uint32_t i = 0; i < count; i++) {
        const struct dp_message message = {
            .partition = lines[i].partition, .offset = i, .time_us = lines[i].time_us, .header_time_us = DP_TIME_NONE};
        struct dp_slot *slot = dp_batch_add(&batch, &message);

        slot->outcome = lines[i].outcome;
        slot->id = dp_need_strdup(lines[i].id);
        slot->key = dp_need_strdup(lines[i].key);
    }
    dp_batch_resolve(&(struct dp_range){&batch, 0, count});
    for (uint32_t i = 0; i < count; i++) {
        if (batch.slots[i].superseded != lines[i].expected) {
            fail_msg("message %d is '%s'", (int)i, dp_superseded_name(batch.slots[i].superseded));
        }
    }
    dp_batch_free(&batch);
}

#define CHECK(...)                                                                                                     \
    check((const struct line[]){__VA_ARGS__}, sizeof((const struct line[]){__VA_ARGS__}) / sizeof(struct line))

static void test_the_last_of_a_partition_stands(void **state)
{
    (void)state;
    CHECK({&left, 9, "a", NULL, DP_OUTCOME_ARTICLE, DP_SUPERSEDED_REPLACED},
          {&left, 9, "b", NULL, DP_OUTCOME_ARTICLE, DP_SUPERSEDED_NOT},
          {&left, 5, "a", NULL, DP_OUTCOME_ARTICLE, DP_SUPERSEDED_REPLACED},
          {&left, 7, "a", NULL, DP_OUTCOME_ARTICLE, DP_SUPERSEDED_NOT});
}

static void test_between_partitions_the_timestamp_decides(void **state)
{
    (void)state;
    CHECK({&left, 9, "a", NULL, DP_OUTCOME_ARTICLE, DP_SUPERSEDED_NOT},
          {&right, 8, "a", NULL, DP_OUTCOME_ARTICLE, DP_SUPERSEDED_OUTDATED});
    CHECK({&left, 9, "a", NULL, DP_OUTCOME_ARTICLE, DP_SUPERSEDED_REPLACED},
          {&right, 9, "a", NULL, DP_OUTCOME_ARTICLE, DP_SUPERSEDED_NOT});
    CHECK({&left, DP_TIME_NONE, "a", NULL, DP_OUTCOME_ARTICLE, DP_SUPERSEDED_REPLACED},
          {&right, 1, "a", NULL, DP_OUTCOME_ARTICLE, DP_SUPERSEDED_NOT});
}

static void test_a_tombstone_deletes_what_stands_before_it(void **state)
{
    (void)state;
    CHECK({&left, 1, "a", NULL, DP_OUTCOME_ARTICLE, DP_SUPERSEDED_REPLACED},
          {&left, 2, "a", NULL, DP_OUTCOME_ARTICLE, DP_SUPERSEDED_DELETED},
          {&left, 3, "a", NULL, DP_OUTCOME_TOMBSTONE, DP_SUPERSEDED_TOMBSTONE},
          {&left, 4, "a", NULL, DP_OUTCOME_ARTICLE, DP_SUPERSEDED_NOT},
          {&left, 4, "b", NULL, DP_OUTCOME_ARTICLE, DP_SUPERSEDED_NOT});
    CHECK({&left, 9, "a", NULL, DP_OUTCOME_ARTICLE, DP_SUPERSEDED_NOT},
          {&right, 8, "a", NULL, DP_OUTCOME_TOMBSTONE, DP_SUPERSEDED_TOMBSTONE});
}

static void test_a_tombstone_means_ids_and_keys(void **state)
{
    (void)state;
    CHECK({&left, 1, "a", "k", DP_OUTCOME_ARTICLE, DP_SUPERSEDED_DELETED},
          {&left, 1, "b", "k", DP_OUTCOME_ARTICLE, DP_SUPERSEDED_DELETED},
          {&left, 1, "c", "x", DP_OUTCOME_ARTICLE, DP_SUPERSEDED_NOT},
          {&other, 1, "d", "k", DP_OUTCOME_ARTICLE, DP_SUPERSEDED_NOT},
          {&left, 2, "k", NULL, DP_OUTCOME_TOMBSTONE, DP_SUPERSEDED_TOMBSTONE});
}

static void test_rejects_and_given_up_messages_take_no_part(void **state)
{
    (void)state;
    CHECK({&left, 1, "a", NULL, DP_OUTCOME_ARTICLE, DP_SUPERSEDED_NOT},
          {&left, 2, "a", NULL, DP_OUTCOME_REJECT, DP_SUPERSEDED_NOT},
          {NULL, 3, "a", NULL, DP_OUTCOME_ARTICLE, DP_SUPERSEDED_NOT},
          {NULL, 3, "a", NULL, DP_OUTCOME_TOMBSTONE, DP_SUPERSEDED_NOT});
}

static void test_a_part_is_sorted_out_alone(void **state)
{
    struct dp_batch batch;

    (void)state;
    dp_batch_init(&batch, 4);
    for (int i = 0; i < 2; i++) {
        struct dp_slot *slot = dp_batch_add(&batch, &(struct dp_message){.partition = &left, .offset = i});

        slot->outcome = DP_OUTCOME_ARTICLE;
        slot->id = dp_need_strdup("a");
    }
    dp_batch_resolve(&(struct dp_range){&batch, 0, 2});
    assert_int_equal(batch.slots[0].superseded, DP_SUPERSEDED_REPLACED);
    dp_batch_resolve(&(struct dp_range){&batch, 0, 1});
    assert_int_equal(batch.slots[0].superseded, DP_SUPERSEDED_NOT);
    dp_batch_free(&batch);
}

static void test_the_first_reason_wins(void **state)
{
    struct dp_error first = {.status = DP_BAD_JSON, .stage = "decode", .text = "first"};
    struct dp_error second = {.status = DP_BAD_DATA, .stage = "database", .text = "second"};
    struct dp_batch batch;
    struct dp_slot *slot;

    (void)state;
    dp_batch_init(&batch, 1);
    slot = dp_batch_add(&batch, &(struct dp_message){.partition = &left});
    dp_slot_reject(slot, &first, "id");
    dp_slot_reject(slot, &second, "other");
    assert_string_equal(slot->reason, "first");
    assert_string_equal(slot->id, "id");
    assert_int_equal(slot->status, DP_BAD_JSON);
    dp_batch_free(&batch);
}

static void test_an_article_names_the_tombstone_that_deletes_it(void **state)
{
    const char *const ids[] = {"a", "b", "a", "b"};
    struct dp_batch batch;

    (void)state;
    dp_batch_init(&batch, 4);
    for (uint32_t i = 0; i < 4; i++) {
        const struct dp_message message = {.partition = &left, .offset = i, .time_us = 1};
        struct dp_slot *slot = dp_batch_add(&batch, &message);

        slot->outcome = i < 2 ? DP_OUTCOME_ARTICLE : DP_OUTCOME_TOMBSTONE;
        slot->id = dp_need_strdup(ids[i]);
    }
    dp_batch_resolve(&(struct dp_range){&batch, 0, 4});
    assert_int_equal(batch.slots[0].deleted_by, 2);
    assert_int_equal(batch.slots[1].deleted_by, 3);
    assert_false(dp_slot_stands(&batch.slots[0]));
    dp_batch_resolve(&(struct dp_range){&batch, 0, 2});
    assert_true(dp_slot_stands(&batch.slots[0]));
    batch.slots[0].message.partition = NULL;
    assert_false(dp_slot_stands(&batch.slots[0]));
    dp_batch_free(&batch);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_an_article_names_the_tombstone_that_deletes_it),
        cmocka_unit_test(test_the_last_of_a_partition_stands),
        cmocka_unit_test(test_between_partitions_the_timestamp_decides),
        cmocka_unit_test(test_a_tombstone_deletes_what_stands_before_it),
        cmocka_unit_test(test_a_tombstone_means_ids_and_keys),
        cmocka_unit_test(test_rejects_and_given_up_messages_take_no_part),
        cmocka_unit_test(test_a_part_is_sorted_out_alone),
        cmocka_unit_test(test_the_first_reason_wins),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

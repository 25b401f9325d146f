/* worker_loop_test.c - the worker's state machine on a fake Kafka and a fake database that count every message. */
#include "worker_world.h"

/* Offsets [first, end) of a partition are in the database once, everything else is not. */
static void assert_once(const struct side *side, int64_t first, int64_t end)
{
    for (int64_t i = 0; i < MESSAGES; i++) {
        if (side->seen[i] != (i >= first && i < end)) {
            fail_msg("offset %d stands there %d times", (int)i, side->seen[i]);
        }
    }
}

static void assert_all_once(const struct world *w)
{
    for (int i = 0; i < PARTITIONS; i++) {
        assert_once(&w->sides[i], 0, MESSAGES);
        assert_int_equal(w->sides[i].next, MESSAGES);
    }
}

/* ---- the cases ---- */

static void test_every_message_is_written_once(void **state)
{
    struct world w = new_world();

    (void)state;
    assert_int_equal(run(&w), DP_OK);
    assert_all_once(&w);
    assert_int_equal(w.writes, PARTITIONS * MESSAGES / 8);
    assert_int_equal(w.overlaps, w.writes - 1); /* all but the last, behind which nothing comes */
    assert_int_equal(w.commits, w.writes);
    assert_int_equal(w.pauses, 0);
    assert_int_equal(w.dead_letters, PARTITIONS * MESSAGES / 10);
    assert_int_equal(w.sides[0].rejected[7] + w.sides[1].rejected[37], 2);
}

static void test_counters_account_for_every_message(void **state)
{
    struct world w = new_world();
    struct dp_metrics metrics;
    const struct dp_loop_limits limits = quick_limits();

    (void)state;
    memset(&metrics, 0, sizeof(metrics));
    assert_int_equal(run_with(&w, &limits, &metrics), DP_OK);
    assert_int_equal(atomic_load(&metrics.messages), PARTITIONS * MESSAGES);
    assert_int_equal(atomic_load(&metrics.articles) + atomic_load(&metrics.rejected), PARTITIONS * MESSAGES);
    assert_int_equal(atomic_load(&metrics.rejected), 8);
    assert_int_equal(atomic_load(&metrics.rejected_for[DP_BAD_JSON]), 8);
    assert_int_equal(atomic_load(&metrics.batches), 10);
    assert_int_equal(atomic_load(&metrics.rebalances), 2 * PARTITIONS); /* given, and given back at the end */
}

static void test_a_database_that_is_away_is_waited_for(void **state)
{
    struct world w = new_world();

    (void)state;
    w.writes_fail = 6;
    assert_int_equal(run(&w), DP_OK);
    assert_all_once(&w);
    assert_int_equal(w.pauses, 1);
    assert_false(w.paused);
    assert_int_equal(w.dead_letters, 8); /* not again at each attempt */
}

static void test_one_bad_record_is_isolated(void **state)
{
    struct world w = new_world();

    (void)state;
    w.poison = 13;
    assert_int_equal(run(&w), DP_OK);
    assert_all_once(&w);
    for (int64_t i = 0; i < MESSAGES; i++) {
        assert_int_equal(w.sides[0].rejected[i], i == 13 || i % 10 == 7);
    }
    assert_int_equal(w.dead_letters, 9);
}

static void test_a_reject_that_cannot_be_written_ends_it(void **state)
{
    struct world w = new_world();

    (void)state;
    w.write_answers = DP_BAD_DATA;
    assert_int_equal(run(&w), DP_BAD_SCHEMA);
    assert_once(&w.sides[0], 0, 0);
}

static void test_a_wrong_schema_ends_it(void **state)
{
    struct world w = new_world();

    (void)state;
    w.write_answers = DP_BAD_SCHEMA;
    assert_int_equal(run(&w), DP_BAD_SCHEMA);
    assert_int_equal(w.writes, 1);
}

static void test_a_fenced_partition_is_left_and_taken_back_later(void **state)
{
    struct world w = new_world();
    struct dp_metrics metrics;
    const struct dp_loop_limits limits = quick_limits();

    (void)state;
    memset(&metrics, 0, sizeof(metrics));
    w.happenings[2] = (struct happening){12, STEAL, 0};
    assert_int_equal(run_with(&w, &limits, &metrics), DP_OK);
    assert_int_equal(atomic_load(&metrics.fenced), 1);
    /* Nobody else wrote, so it is all ours in the end, and the stolen batch was not written twice. */
    assert_all_once(&w);
    assert_true(w.sides[0].epoch >= 3);
}

static void test_what_is_in_hand_is_written_at_revocation(void **state)
{
    struct world w = new_world();

    (void)state;
    w.happenings[2] = (struct happening){6, REVOKE, 0}; /* polls 1 to 5 gave offsets 0 to 4 */
    assert_int_equal(run(&w), DP_OK);
    assert_once(&w.sides[0], 0, 5);
    assert_once(&w.sides[1], 0, MESSAGES);
}

static void test_what_is_in_hand_is_dropped_when_lost(void **state)
{
    struct world w = new_world();

    (void)state;
    w.happenings[2] = (struct happening){6, LOSE, 0};
    assert_int_equal(run(&w), DP_OK);
    assert_once(&w.sides[0], 0, 0);
    assert_once(&w.sides[1], 0, MESSAGES);
}

static void test_revoked_while_the_database_is_away(void **state)
{
    struct world w = new_world();

    (void)state;
    w.writes_fail = 3;
    w.happenings[2] = (struct happening){12, REVOKE, 0}; /* the first batch, offsets 0 to 7, waits */
    assert_int_equal(run(&w), DP_OK);
    assert_once(&w.sides[0], 0, 0);
    assert_once(&w.sides[1], 0, MESSAGES);
}

static void test_a_failed_flush_keeps_what_is_still_ours(void **state)
{
    struct world w = new_world();

    (void)state;
    w.sides[0].high = 3;
    w.writes_fail = 1;
    w.happenings[2] = (struct happening){6, REVOKE, 0}; /* 3 of partition 0 and 2 of partition 1 in hand */
    assert_int_equal(run(&w), DP_OK);
    assert_once(&w.sides[0], 0, 0);
    assert_once(&w.sides[1], 0, MESSAGES);
}

static void test_assigned_while_the_database_is_away(void **state)
{
    struct world w = new_world();

    (void)state;
    w.takes_fail = 3;
    assert_int_equal(run(&w), DP_OK);
    assert_all_once(&w);
    assert_true(w.takes > 3);
}

static void test_assigned_while_a_batch_waits(void **state)
{
    struct world w = new_world();

    (void)state;
    w.writes_fail = 4;
    w.happenings[1].at_poll = 11;
    assert_int_equal(run(&w), DP_OK);
    assert_all_once(&w);
}

static void test_reads_on_where_the_database_says(void **state)
{
    struct world w = new_world();

    (void)state;
    w.sides[0].has_row = true;
    w.sides[0].next = 30;
    assert_int_equal(run(&w), DP_OK);
    assert_once(&w.sides[0], 30, MESSAGES);
}

static void test_a_new_partition_begins_where_it_is_told_to(void **state)
{
    struct world w = new_world();
    struct dp_metrics metrics;
    struct dp_loop_limits limits = quick_limits();

    (void)state;
    memset(&metrics, 0, sizeof(metrics));
    limits.from_latest = true;
    assert_int_equal(run_with(&w, &limits, &metrics), DP_OK);
    assert_once(&w.sides[0], 0, 0);
    assert_int_equal(w.sides[0].next, MESSAGES);

    w = new_world();
    w.sides[0].low = 10;
    assert_int_equal(run(&w), DP_OK);
    assert_once(&w.sides[0], 10, MESSAGES);
    assert_int_equal(w.sides[0].lost, 0);
}

static void test_a_gap_is_crossed_and_counted(void **state)
{
    struct world w = new_world();

    (void)state;
    w.sides[0] = (struct side){.low = 25, .high = MESSAGES, .pos = -1, .has_row = true, .next = 20};
    assert_int_equal(run(&w), DP_OK);
    assert_once(&w.sides[0], 25, MESSAGES);
    assert_int_equal(w.sides[0].lost, 5);
    assert_once(&w.sides[1], 0, MESSAGES);
}

static void test_a_gap_ends_it_when_told_so(void **state)
{
    struct world w = new_world();
    struct dp_metrics metrics;
    struct dp_loop_limits limits = quick_limits();

    (void)state;
    memset(&metrics, 0, sizeof(metrics));
    limits.stop_at_gap = true;
    w.sides[0] = (struct side){.low = 25, .high = MESSAGES, .pos = -1, .has_row = true, .next = 20};
    assert_int_equal(run_with(&w, &limits, &metrics), DP_CONFLICT);
    assert_int_equal(w.sides[0].next, 20);
}

static void test_a_topic_made_anew_ends_it(void **state)
{
    struct world w = new_world();

    (void)state;
    w.sides[0] = (struct side){.high = 5, .pos = -1, .has_row = true, .next = 20};
    assert_int_equal(run(&w), DP_CONFLICT);
    assert_once(&w.sides[0], 0, 0);
}

static void test_stops_while_the_database_is_away(void **state)
{
    struct world w = new_world();

    (void)state;
    w.writes_fail = ALL;
    w.stop_when_done = false;
    w.happenings[2] = (struct happening){20, STOP, 0};
    assert_int_equal(run(&w), DP_OK);
    assert_once(&w.sides[0], 0, 0);
}

/* A run with an end reads up to it, sees that all is done, and stops by itself. */
static void test_a_run_with_an_end_comes_to_it(void **state)
{
    struct world w = new_world();

    (void)state;
    w.stop_when_done = false;
    w.sides[0] = (struct side){.high = MESSAGES, .pos = -1, .has_row = true, .end = 20};
    w.sides[1] = (struct side){.high = MESSAGES, .pos = -1, .has_row = true, .next = 33, .end = 33};
    assert_int_equal(run(&w), DP_OK);
    assert_once(&w.sides[0], 0, 20);
    assert_once(&w.sides[1], 0, 0);
    assert_int_equal(w.sides[0].next, 20);
    assert_true(w.holds >= 2);
}

/* The last offsets before the end hold no message: the end is told by the source. */
static void test_an_end_without_a_message(void **state)
{
    struct world w = new_world();

    (void)state;
    w.stop_when_done = false;
    w.sides[0] = (struct side){.high = MESSAGES, .pos = -1, .has_row = true, .end = MESSAGES};
    w.sides[1] = (struct side){.high = 10, .no_message_from = 7, .pos = -1, .has_row = true, .end = 10};
    assert_int_equal(run(&w), DP_OK);
    assert_once(&w.sides[0], 0, MESSAGES);
    assert_once(&w.sides[1], 0, 7);
    assert_int_equal(w.sides[1].next, 10);
    assert_int_equal(w.sides[1].lost, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_message_is_written_once),
        cmocka_unit_test(test_counters_account_for_every_message),
        cmocka_unit_test(test_a_database_that_is_away_is_waited_for),
        cmocka_unit_test(test_one_bad_record_is_isolated),
        cmocka_unit_test(test_a_reject_that_cannot_be_written_ends_it),
        cmocka_unit_test(test_a_wrong_schema_ends_it),
        cmocka_unit_test(test_a_fenced_partition_is_left_and_taken_back_later),
        cmocka_unit_test(test_what_is_in_hand_is_written_at_revocation),
        cmocka_unit_test(test_what_is_in_hand_is_dropped_when_lost),
        cmocka_unit_test(test_revoked_while_the_database_is_away),
        cmocka_unit_test(test_a_failed_flush_keeps_what_is_still_ours),
        cmocka_unit_test(test_assigned_while_the_database_is_away),
        cmocka_unit_test(test_assigned_while_a_batch_waits),
        cmocka_unit_test(test_reads_on_where_the_database_says),
        cmocka_unit_test(test_a_new_partition_begins_where_it_is_told_to),
        cmocka_unit_test(test_a_gap_is_crossed_and_counted),
        cmocka_unit_test(test_a_gap_ends_it_when_told_so),
        cmocka_unit_test(test_a_topic_made_anew_ends_it),
        cmocka_unit_test(test_a_run_with_an_end_comes_to_it),
        cmocka_unit_test(test_an_end_without_a_message),
        cmocka_unit_test(test_stops_while_the_database_is_away),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

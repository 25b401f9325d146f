/* time_find_test.c - looking expressions up, moving them ahead, and texts that make no sense. */
#include "base/alloc.h"
#include "time_fixture.h"

#include <string.h>

static int load_german(void **state)
{
    struct time_fixture *f = calloc(1, sizeof(*f));

    fixture_load(f, "de");
    *state = f;
    return 0;
}

static int give_back(void **state)
{
    fixture_free(*state);
    free(*state);
    return 0;
}

static uint32_t token_of(const struct time_fixture *f, const char *word)
{
    for (uint32_t i = 0; i < f->text.token_count; i++) {
        if (dp_str_is(dp_token_str(&f->text, i), word)) {
            return i;
        }
    }
    fail_msg("no token \"%s\"", word);
    return 0;
}

static void assert_value(const struct dp_timex *x, const char *value)
{
    assert_non_null(x);
    assert_int_equal(x->time.value.len, strlen(value));
    assert_memory_equal(x->time.value.ptr, value, strlen(value));
}

static void expressions_are_found_by_token_and_sentence(void **state)
{
    struct time_fixture *f = *state;
    uint32_t first, end;

    fixture_run(f, DP_STR("Am 27. Juni fielen Schüsse, am Abend Bomben. Danach war Ruhe. Gestern nicht mehr."),
                fixture_date(DP_STR("2023-06-29")));
    assert_int_equal(f->times.count, 3);
    assert_value(dp_times_at(&f->times, token_of(f, "27")), "2023-06-27");
    assert_value(dp_times_at(&f->times, token_of(f, "Juni")), "2023-06-27");
    assert_null(dp_times_at(&f->times, token_of(f, "fielen")));
    assert_null(dp_times_at(&f->times, f->text.token_count - 1));
    assert_null(dp_times_before(&f->times, &f->text, token_of(f, "Am")));
    assert_null(dp_times_before(&f->times, &f->text, token_of(f, "Juni")));
    assert_value(dp_times_before(&f->times, &f->text, token_of(f, "fielen")), "2023-06-27");
    assert_value(dp_times_before(&f->times, &f->text, token_of(f, "Bomben")), "2023-06-27TEV");
    assert_null(dp_times_before(&f->times, &f->text, token_of(f, "Ruhe")));
    dp_times_of_sentence(&f->times, 0, &first, &end);
    assert_true(first == 0 && end == 2);
    dp_times_of_sentence(&f->times, 1, &first, &end);
    assert_true(first == 2 && end == 2);
    dp_times_of_sentence(&f->times, 2, &first, &end);
    assert_true(first == 2 && end == 3);
}

static void a_later_stage_can_move_a_date_ahead(void **state)
{
    struct time_fixture *f = *state;

    fixture_run(f, DP_STR("Dienstag und 12. März und im Herbst und zu Ostern und 29. Februar und 2012"),
                fixture_date(DP_STR("2023-06-29")));
    assert_int_equal(f->times.count, 6);
    for (int again = 0; again < 2; again++) {
        for (uint32_t i = 0; i < f->times.count; i++) {
            assert_int_equal(dp_time_shift_future(&f->times, &f->article, i), DP_OK);
            assert_false(f->times.at[i].future_possible);
        }
        assert_value(&f->times.at[0], "2023-07-04");
        assert_value(&f->times.at[1], "2024-03-12");
        assert_string_equal(f->times.at[1].time.from, "2024-03-12");
        assert_value(&f->times.at[2], "2023-FA");
        assert_value(&f->times.at[3], "2024-03-31");
        assert_value(&f->times.at[4], "2024-02-29");
        assert_value(&f->times.at[5], "2012");
    }
}

static void both_ends_of_a_range_move(void **state)
{
    struct time_fixture *f = *state;

    fixture_run(f, DP_STR("Montag bis Mittwoch"), fixture_date(DP_STR("2023-06-29")));
    assert_int_equal(f->times.count, 2);
    assert_int_equal(f->times.at[0].partner, 1);
    assert_int_equal(f->times.at[1].partner, 0);
    assert_string_equal(f->times.at[0].time.to, "2023-06-28");
    assert_int_equal(dp_time_shift_future(&f->times, &f->article, 0), DP_OK);
    assert_value(&f->times.at[1], "2023-07-05");
    assert_string_equal(f->times.at[0].time.from, "2023-07-03");
    assert_string_equal(f->times.at[0].time.to, "2023-07-05");
    assert_string_equal(f->times.at[1].time.from, "2023-07-03");
}

static void without_rules_nothing_is_found(void **state)
{
    struct time_fixture *f = *state;
    struct dp_time_rules none = {0};

    fixture_run(f, DP_STR("Am 27. Juni"), DP_TIME_NONE);
    assert_int_equal(dp_times_find(&f->times, &f->article, &f->text, &none, 0), DP_OK);
    assert_int_equal(f->times.count, 0);
    assert_int_equal(dp_times_find(&f->times, &f->article, &f->text, NULL, 0), DP_OK);
    assert_int_equal(f->times.count, 0);
}

static void extreme_dates(void **state)
{
    struct time_fixture *f = *state;
    const int64_t dates[] = {
        INT64_MAX, INT64_MIN + 1, 0, -1, INT64_C(253402300799) * 1000000, INT64_C(-62135596800) * 1000000};

    for (size_t i = 0; i < sizeof(dates) / sizeof(dates[0]); i++) {
        fixture_run(
            f, DP_STR("Am 29. Februar, gestern, vor 99999 Jahrhunderten, 2999, im vorigen Jahrhundert, am Montag."),
            dates[i]);
        for (uint32_t k = 0; k < f->times.count; k++) {
            assert_true(f->times.at[k].time.value.len > 0);
        }
    }
}

static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

/* Any order of words that rules know, numbers and signs. */
static struct dp_str soup(struct time_fixture *f, char *buffer, size_t size, uint32_t *seed)
{
    static const char *const pieces[] = {"27",
                                         ".",
                                         "6",
                                         "2023",
                                         "-",
                                         "/",
                                         ",",
                                         ":",
                                         "T",
                                         "(",
                                         "\n",
                                         "14.30",
                                         "2014/15",
                                         "1.000",
                                         "30er",
                                         "14-Tage-Frist",
                                         "Montag-Abend",
                                         "Hund",
                                         "31.2.99",
                                         "„",
                                         "–"};
    size_t len = 0;

    while (len + 80 < size) {
        uint32_t pick = next_random(seed);
        struct dp_str piece = dp_str_of(pieces[pick % (sizeof(pieces) / sizeof(pieces[0]))]);

        if (pick % 3 != 0) {
            piece = dp_intern_str(&f->words, f->rules.words.at[1 + pick / 3 % (f->rules.words.count - 1)].sym);
        }
        len += (size_t)snprintf(buffer + len, size - len, "%.*s%s", DP_STR_ARG(piece), pick % 5 == 0 ? "" : " ");
    }
    return (struct dp_str){buffer, (uint32_t)len};
}

static void check_soup(const struct time_fixture *f)
{
    uint32_t behind = 0;

    for (uint32_t i = 0; i < f->times.count; i++) {
        const struct dp_timex *x = &f->times.at[i];

        assert_true(x->time.span.begin >= behind && x->time.span.begin < x->time.span.end);
        assert_true(x->time.span.end <= f->text.str.len);
        assert_true(x->first < x->end && x->end <= f->text.token_count);
        assert_true(f->text.tokens[x->first].begin <= x->time.span.begin);
        assert_true(f->text.tokens[x->end - 1].end >= x->time.span.end);
        assert_true(f->text.tokens[x->first].sentence == x->sentence);
        assert_true(f->text.tokens[x->end - 1].sentence == x->sentence);
        assert_true(x->time.value.ptr != NULL && x->time.value.len > 0);
        assert_true(x->time.from[0] == '\0' || x->time.to[0] == '\0' || strcmp(x->time.from, x->time.to) <= 0);
        assert_true(x->partner == DP_TIME_NO_PARTNER || f->times.at[x->partner].partner == i);
        behind = x->time.span.end;
    }
}

static void soup_is_survived(void **state)
{
    struct time_fixture *f = *state;
    char buffer[4000];
    uint32_t seed = 7;

    for (int i = 0; i < 300; i++) {
        int64_t published = i % 7 == 0 ? DP_TIME_NONE : (int64_t)(next_random(&seed) % 40000) * US_PER_DAY;

        fixture_run(f, soup(f, buffer, sizeof(buffer), &seed), published);
        check_soup(f);
        for (uint32_t k = 0; k < f->times.count; k++) {
            assert_int_equal(dp_time_shift_future(&f->times, &f->article, k), DP_OK);
        }
        check_soup(f);
    }
}

static void memory_may_run_out_anywhere(void **state)
{
    struct time_fixture *f = *state;
    char buffer[60000];
    uint32_t seed = 3;
    enum dp_status status = DP_NO_MEMORY;

    fixture_run(f, soup(f, buffer, sizeof(buffer), &seed), 0);
    for (long allowed = 0; status == DP_NO_MEMORY && allowed < 1000; allowed++) {
        struct dp_arena arena = {0};

        dp_alloc_fail_after(allowed);
        status = dp_times_find(&f->times, &arena, &f->text, &f->rules, 0);
        dp_alloc_fail_after(-1);
        assert_true(status == DP_OK || status == DP_NO_MEMORY);
        dp_arena_free(&arena);
    }
    assert_int_equal(status, DP_OK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(expressions_are_found_by_token_and_sentence),
        cmocka_unit_test(a_later_stage_can_move_a_date_ahead),
        cmocka_unit_test(both_ends_of_a_range_move),
        cmocka_unit_test(without_rules_nothing_is_found),
        cmocka_unit_test(extreme_dates),
        cmocka_unit_test(soup_is_survived),
        cmocka_unit_test(memory_may_run_out_anywhere),
    };
    return cmocka_run_group_tests(tests, load_german, give_back);
}

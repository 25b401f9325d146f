/* tagger_lattice_test.c - Viterbi and forward-backward against trying every labelling, on random short lattices. */
#include "mention/tagger_lattice.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { MOST_TOKENS = 4, ROUNDS = 200, LABELS = DP_LABEL_COUNT };

static uint64_t random_state;

static float random_between(float low, float high)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return low + (high - low) * (float)(random_state >> 40) / (float)(1 << 24);
}

/* What every labelling adds up to. */
struct brute {
    float best;
    double sum;                     /* of exp(score) */
    double of[MOST_TOKENS][LABELS]; /* the same, by label of a token */
    double span;                    /* of those that agree with `wanted` on all tokens but the last */
    uint8_t labels[MOST_TOKENS], found[MOST_TOKENS];
    const uint8_t *wanted;
};

static void try_all(struct brute *b, const struct dp_lattice *lattice, const struct dp_label_links *links,
                    uint32_t count, uint32_t k, float score)
{
    if (k == count) {
        double prob;

        score += links->end.at[b->labels[count - 1]];
        prob = exp((double)score);
        b->sum += prob;
        for (uint32_t i = 0; i < count; i++) {
            b->of[i][b->labels[i]] += prob;
        }
        if (score > b->best) {
            b->best = score;
            for (uint32_t i = 0; i < count; i++) {
                b->found[i] = b->labels[i];
            }
        }
        if (b->wanted != NULL) {
            bool same = true;

            for (uint32_t i = 0; i + 1 < count; i++) {
                same = same && b->labels[i] == b->wanted[i];
            }
            b->span += same ? prob : 0.0;
        }
        return;
    }
    for (uint32_t j = 0; j < LABELS; j++) {
        float link = k == 0 ? links->start.at[j] : links->from[b->labels[k - 1]].at[j];

        if (!isinf(link)) {
            b->labels[k] = (uint8_t)j;
            try_all(b, lattice, links, count, k + 1, score + link + lattice->emit[k].at[j]);
        }
    }
}

static void make_links(struct dp_label_links *links, float low, float high)
{
    float *at = links->start.at;

    for (size_t i = 0; i < sizeof(*links) / sizeof(float); i++) {
        at[i] = random_between(low, high);
    }
    dp_links_forbid(links);
}

static void make_scores(struct dp_lattice *lattice, uint32_t count, float low, float high)
{
    for (uint32_t k = 0; k < count; k++) {
        for (uint32_t j = 0; j < DP_LABEL_LANES; j++) {
            lattice->emit[k].at[j] = j < LABELS ? random_between(low, high) : 0.0f;
        }
    }
}

static void check_one(struct dp_lattice *lattice, uint32_t count, float low, float high)
{
    struct dp_label_links links;
    struct dp_link_probs probs;
    struct brute b = {.best = -INFINITY};
    float score;
    double log_sum;

    make_links(&links, low, high);
    make_scores(lattice, count, low, high);
    try_all(&b, lattice, &links, count, 0, 0.0f);
    score = dp_lattice_viterbi(lattice, &links, count);
    assert_true(fabsf(score - b.best) < 1e-3f);
    assert_memory_equal(lattice->best, b.found, count);

    b = (struct brute){.best = -INFINITY, .wanted = lattice->best};
    try_all(&b, lattice, &links, count, 0, 0.0f);
    dp_link_probs_of(&links, &probs);
    log_sum = dp_lattice_marginals(lattice, &probs, count);
    assert_true(fabs(log_sum - log(b.sum)) < 1e-3);
    for (uint32_t k = 0; k < count; k++) {
        for (uint32_t j = 0; j < LABELS; j++) {
            double prob = (double)(lattice->alpha[k].at[j] * lattice->beta[k].at[j]);

            assert_true(fabs(prob - b.of[k][j] / b.sum) < 1e-4);
        }
    }
    if (count > 1) {
        assert_true(fabs((double)dp_lattice_span_prob(lattice, &probs, 0, count - 1) - b.span / b.sum) < 1e-4);
    }
}

static void check_many(float low, float high)
{
    struct dp_arena arena = {0};
    struct dp_lattice lattice = {0};

    random_state = UINT64_C(0x123456789ABCDEF);
    assert_true(dp_lattice_reserve(&lattice, &arena, MOST_TOKENS));
    for (uint32_t round = 0; round < ROUNDS; round++) {
        check_one(&lattice, 1 + round % MOST_TOKENS, low, high);
    }
    dp_arena_free(&arena);
}

static void mixed_scores(void **state)
{
    (void)state;
    check_many(-3.0f, 3.0f);
}

/* A maximum that starts at anything but minus infinity fails here. */
static void all_negative_scores(void **state)
{
    (void)state;
    check_many(-9.0f, -4.0f);
}

static void all_positive_scores(void **state)
{
    (void)state;
    check_many(2.0f, 6.0f);
}

static void labellings_are_legal(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    struct dp_lattice lattice = {0};
    struct dp_label_links links;
    const uint32_t count = 50;

    random_state = 99;
    assert_true(dp_lattice_reserve(&lattice, &arena, count));
    for (uint32_t round = 0; round < ROUNDS; round++) {
        make_links(&links, -1.0f, 1.0f);
        make_scores(&lattice, count, -20.0f, 20.0f);
        (void)dp_lattice_viterbi(&lattice, &links, count);
        assert_false(dp_label_continues(lattice.best[0]));
        assert_true(dp_label_may_end(lattice.best[count - 1]));
        for (uint32_t k = 1; k < count; k++) {
            assert_true(dp_label_may_follow(lattice.best[k - 1], lattice.best[k]));
        }
    }
    dp_arena_free(&arena);
}

static void long_and_extreme_sentences_stay_finite(void **state)
{
    (void)state;
    struct dp_arena arena = {0};
    struct dp_lattice lattice = {0};
    struct dp_label_links links;
    struct dp_link_probs probs;
    const uint32_t count = 5000;

    random_state = 5;
    assert_true(dp_lattice_reserve(&lattice, &arena, count));
    make_links(&links, -30.0f, 30.0f);
    dp_link_probs_of(&links, &probs);
    make_scores(&lattice, count, -900.0f, 900.0f);
    assert_true(isfinite(dp_lattice_viterbi(&lattice, &links, count)));
    assert_true(isfinite(dp_lattice_marginals(&lattice, &probs, count)));
    for (uint32_t k = 0; k < count; k++) {
        for (uint32_t j = 0; j < LABELS; j++) {
            assert_true(lattice.alpha[k].at[j] * lattice.beta[k].at[j] >= 0.0f); /* not NaN */
        }
    }
    dp_arena_free(&arena);
}

static void labels_of_names_are_legal(void **state)
{
    (void)state;
    for (uint32_t type = 0; type < DP_TAG_TYPE_COUNT; type++) {
        for (uint32_t len = 1; len <= 5; len++) {
            uint32_t before = DP_LABEL_O;

            for (uint32_t i = 0; i < len; i++) {
                uint32_t label = dp_label_of((enum dp_tag_type)type, i, len);

                assert_int_equal(dp_label_type(label), type);
                assert_true(dp_label_begins(label) == (i == 0));
                assert_true(dp_label_continues(label) == (i > 0));
                assert_true(dp_label_may_follow(before, label));
                before = label;
            }
            assert_true(dp_label_may_end(before));
            assert_true(dp_label_may_follow(before, DP_LABEL_O));
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mixed_scores),
        cmocka_unit_test(all_negative_scores),
        cmocka_unit_test(all_positive_scores),
        cmocka_unit_test(labellings_are_legal),
        cmocka_unit_test(long_and_extreme_sentences_stay_finite),
        cmocka_unit_test(labels_of_names_are_legal),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

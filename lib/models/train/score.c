/* score.c - compare names, not labels. */
#include "models/train/score.h"

#include <string.h>

static uint32_t name_end(const uint8_t *labels, uint32_t first, uint32_t count)
{
    uint32_t end = first + 1;

    while (end < count && dp_label_continues(labels[end])) {
        end++;
    }
    return end;
}

/* `labels` has exactly the name [first, end) of `type`. */
static bool has_name(const uint8_t *labels, uint32_t count, uint32_t first, uint32_t end, enum dp_tag_type type)
{
    return dp_label_begins(labels[first]) && dp_label_type(labels[first]) == type &&
           name_end(labels, first, count) == end;
}

void dp_train_score_add(struct dp_train_score *score, const uint8_t *gold, const uint8_t *found, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (dp_label_begins(gold[i])) {
            enum dp_tag_type type = dp_label_type(gold[i]);

            if (has_name(found, count, i, name_end(gold, i, count), type)) {
                score->of[type].right++;
            } else {
                score->of[type].missed++;
            }
        }
        if (dp_label_begins(found[i]) &&
            !has_name(gold, count, i, name_end(found, i, count), dp_label_type(found[i]))) {
            score->of[dp_label_type(found[i])].extra++;
        }
    }
}

static void score_sentence(struct dp_train_score *score, const struct dp_train_examples *examples,
                           const struct dp_train_sentence *sentence, const struct dp_train_weights *weights,
                           struct dp_lattice *lattice, uint8_t *gold)
{
    uint32_t count = sentence->end - sentence->first;

    for (uint32_t k = 0; k < count; k++) {
        const struct dp_train_token *token = &examples->tokens[sentence->first + k];

        gold[k] = token->label;
        memset(&lattice->emit[k], 0, sizeof(lattice->emit[k]));
        for (uint32_t f = 0; f < token->count; f++) {
            const float *row = weights->rows[examples->features[token->first + f] & DP_TRAIN_NUMBER].at;

            for (uint32_t j = 0; j < DP_LABEL_LANES; j++) {
                lattice->emit[k].at[j] += row[j];
            }
        }
    }
    (void)dp_lattice_viterbi(lattice, &weights->links, count);
    dp_train_score_add(score, gold, lattice->best, count);
}

enum dp_status dp_train_score_weights(struct dp_train_score *score, const struct dp_train_examples *examples,
                                      const struct dp_train_weights *weights)
{
    struct dp_arena arena = {0};
    struct dp_lattice lattice = {0};
    uint8_t *gold = DP_NEW_ARRAY(&arena, uint8_t, examples->token_count + 1);
    enum dp_status status = DP_OK;

    memset(score, 0, sizeof(*score));
    for (uint32_t i = 0; status == DP_OK && i < examples->sentence_count; i++) {
        const struct dp_train_sentence *sentence = &examples->sentences[i];

        if (gold == NULL || !dp_lattice_reserve(&lattice, &arena, sentence->end - sentence->first)) {
            status = DP_NO_MEMORY;
        } else {
            score_sentence(score, examples, sentence, weights, &lattice, gold);
        }
    }
    dp_arena_free(&arena);
    return status;
}

struct dp_train_counts dp_train_score_main(const struct dp_train_score *score)
{
    struct dp_train_counts sum = {0, 0, 0};

    for (uint32_t t = 0; t < DP_TAG_TYPE_COUNT; t++) {
        if (t != DP_TAG_MISC) {
            sum.right += score->of[t].right;
            sum.extra += score->of[t].extra;
            sum.missed += score->of[t].missed;
        }
    }
    return sum;
}

double dp_train_f1(const struct dp_train_counts *counts)
{
    double sum = 2.0 * counts->right + counts->extra + counts->missed;

    return sum > 0.0 ? 2.0 * counts->right / sum : 0.0;
}

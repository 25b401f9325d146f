/* score.h - precision, recall and F1 of names: exact span and type. */
#ifndef DP_TRAIN_SCORE_H
#define DP_TRAIN_SCORE_H

#include "models/train/optimise.h"

struct dp_train_counts {
    uint32_t right, extra, missed;
};

struct dp_train_score {
    struct dp_train_counts of[DP_TAG_TYPE_COUNT];
};

/** Count the names of two labellings of `count` tokens of one sentence. */
void dp_train_score_add(struct dp_train_score *score, const uint8_t *gold, const uint8_t *found, uint32_t count);

/** Tag `examples` with `weights` and count. DP_OK or DP_NO_MEMORY. */
DP_MUST_CHECK enum dp_status dp_train_score_weights(struct dp_train_score *score,
                                                    const struct dp_train_examples *examples,
                                                    const struct dp_train_weights *weights);

/** Sum over persons, places and organisations: what the project is measured by. */
struct dp_train_counts dp_train_score_main(const struct dp_train_score *score);
double dp_train_f1(const struct dp_train_counts *counts);

#endif

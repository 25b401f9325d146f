/* optimise.h - fit the weights: AdaGrad on the likelihood of whole sentences, with L1 and L2. */
#ifndef DP_TRAIN_OPTIMISE_H
#define DP_TRAIN_OPTIMISE_H

#include "mention/tagger_lattice.h"
#include "models/train/examples.h"

struct dp_train_settings {
    uint32_t epochs;
    uint32_t min_count; /* tokens a feature must occur at */
    uint32_t seed;
    float rate;         /* of AdaGrad */
    float l1, l2;       /* of the whole objective */
    float dropout;      /* share of tokens whose identity is hidden */
    float hint_dropout; /* share of sentences whose hints are hidden */
};

struct dp_train_weights {
    struct dp_label_scores *rows; /* [feature_count] */
    uint32_t feature_count;
    struct dp_label_links links; /* forbidden ones at -INFINITY */
};

/* Who is told after each epoch how far it went, with the weights so far. */
struct dp_train_watch {
    void (*on_epoch)(void *context, uint32_t epoch, double loss, const struct dp_train_weights *weights);
    void *context;
};

/** Fit `out` (freed with dp_train_weights_free()). Deterministic. DP_OK or DP_NO_MEMORY. */
DP_MUST_CHECK enum dp_status dp_train_optimise(struct dp_train_weights *out, const struct dp_train_examples *examples,
                                               uint32_t feature_count, const struct dp_train_settings *settings,
                                               const struct dp_train_watch *watch, struct dp_error *err);
void dp_train_weights_free(struct dp_train_weights *weights);

#endif

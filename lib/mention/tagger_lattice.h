/* tagger_lattice.h - the best labelling of a sentence, and how probable its parts are. */
#ifndef DP_TAGGER_LATTICE_H
#define DP_TAGGER_LATTICE_H

#include "base/arena.h"
#include "mention/tagger_label.h"

/* Scores of one token: [DP_LABEL_LANES], natural log; lane 15 is unused. */
struct dp_label_scores {
    float at[DP_LABEL_LANES];
};

/* Scores between labels: from[i].at[j] is added when label j follows label i; -INFINITY where it may not. */
struct dp_label_links {
    struct dp_label_scores start; /* of the first label of a sentence */
    struct dp_label_scores end;   /* of the last */
    struct dp_label_scores from[DP_LABEL_COUNT];
};

/* Work memory for sentences of up to `cap` tokens; grown by dp_lattice_reserve(). */
struct dp_lattice {
    struct dp_label_scores *emit;    /* [cap], filled by the caller */
    struct dp_label_scores *alpha;   /* [cap] scaled forward probabilities */
    struct dp_label_scores *beta;    /* [cap] scaled backward probabilities */
    float *scale;                    /* [cap] what alpha of a token was divided by */
    uint8_t (*back)[DP_LABEL_LANES]; /* [cap] best label before */
    uint8_t *best;                   /* [cap] result of dp_lattice_viterbi() */
    uint32_t cap;
};

/** Set the links that BILOU forbids to -INFINITY, lane 15 too. */
void dp_links_forbid(struct dp_label_links *links);

/** Room for `count` tokens; false when out of memory. */
bool dp_lattice_reserve(struct dp_lattice *lattice, struct dp_arena *arena, uint32_t count);

/** Best labels of `count` >= 1 tokens into lattice->best; returns their score. */
float dp_lattice_viterbi(struct dp_lattice *lattice, const struct dp_label_links *links, uint32_t count);

/* The links as probabilities, so that a sentence needs no exponentials but those of its tokens. */
struct dp_link_probs {
    struct dp_label_scores start, end;
    struct dp_label_scores from[DP_LABEL_COUNT]; /* [i].at[j]: j after i */
    struct dp_label_scores into[DP_LABEL_COUNT]; /* [j].at[i]: the same, turned */
};

void dp_link_probs_of(const struct dp_label_links *links, struct dp_link_probs *out);

/**
 * Forward and backward probabilities of `count` >= 1 tokens: afterwards the probability of label j at token i is
 * alpha[i].at[j] * beta[i].at[j]. Overwrites lattice->emit with probabilities.
 *
 * @return log of the partition sum.
 */
double dp_lattice_marginals(struct dp_lattice *lattice, const struct dp_link_probs *links, uint32_t count);

/** After dp_lattice_marginals(): probability that tokens [first, end) carry exactly the labels in lattice->best. */
float dp_lattice_span_prob(const struct dp_lattice *lattice, const struct dp_link_probs *links, uint32_t first,
                           uint32_t end);

#endif

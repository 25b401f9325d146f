/*
 * tagger_lattice.c - Viterbi in log space; forward-backward with one scale a token.
 *
 * With emission e, link t, tokens 0 .. n-1 and labels i, j:
 *   viterbi   v[0][j] = start[j] + e[0][j]      v[k][j] = e[k][j] + max over i of v[k-1][i] + t[i][j]
 *   forward   a[0][j] = start[j] * e[0][j]      a[k][j] = e[k][j] * sum over i of a[k-1][i] * t[i][j]
 *   backward  b[n-1][j] = end[j]                b[k][i] = sum over j of t[i][j] * e[k+1][j] * b[k+1][j]
 * Forward sums of a token are divided by their total s[k]; backward sums by the same s[k+1], so that a * b is the
 * probability of a label once it is divided by the total over end, which the last token takes into b.
 */
#include "mention/tagger_lattice.h"

#include <assert.h>
#include <math.h>
#include <string.h>

#define LANES DP_LABEL_LANES
#define LOG_LEAST (-30.0f)
#define BETA_MOST 1e30f /* keeps 0 * infinity out of alpha * beta */

void dp_links_forbid(struct dp_label_links *links)
{
    for (uint32_t j = 0; j < LANES; j++) {
        bool is_label = j < DP_LABEL_COUNT;

        if (!is_label || dp_label_continues(j)) {
            links->start.at[j] = -INFINITY;
        }
        if (!is_label || !dp_label_may_end(j)) {
            links->end.at[j] = -INFINITY;
        }
        for (uint32_t i = 0; i < DP_LABEL_COUNT; i++) {
            if (!is_label || !dp_label_may_follow(i, j)) {
                links->from[i].at[j] = -INFINITY;
            }
        }
    }
}

bool dp_lattice_reserve(struct dp_lattice *lattice, struct dp_arena *arena, uint32_t count)
{
    uint32_t cap = lattice->cap == 0 ? 64 : lattice->cap;

    if (count <= lattice->cap) {
        return true;
    }
    while (cap < count) {
        cap *= 2;
    }
    lattice->emit = DP_NEW_ARRAY(arena, struct dp_label_scores, cap);
    lattice->alpha = DP_NEW_ARRAY(arena, struct dp_label_scores, cap);
    lattice->beta = DP_NEW_ARRAY(arena, struct dp_label_scores, cap);
    lattice->scale = DP_NEW_ARRAY(arena, float, cap);
    lattice->back = dp_arena_array(arena, cap, sizeof(*lattice->back));
    lattice->best = DP_NEW_ARRAY(arena, uint8_t, cap);
    lattice->cap = cap;
    return !arena->failed;
}

/* Four lanes at a time: a vector register of the least of x86-64 and of AArch64. The compiler does not find them
 * itself. */
typedef float quad __attribute__((vector_size(16)));
typedef int32_t quad_mask __attribute__((vector_size(16)));

static quad load(const float *from)
{
    quad out;

    memcpy(&out, from, sizeof(out));
    return out;
}

static void store(float *to, quad value) { memcpy(to, &value, sizeof(value)); }

/* next[j] = max over i of from[i] + links[i][j], with the i in back[j]. */
static void step(const struct dp_label_scores *from, const struct dp_label_links *links, struct dp_label_scores *next,
                 uint8_t *back)
{
    for (uint32_t q = 0; q < LANES; q += 4) {
        quad best = load(&links->from[0].at[q]) + from->at[0];
        quad_mask arg = {0};

        for (int32_t i = 1; i < DP_LABEL_COUNT; i++) {
            quad sum = load(&links->from[i].at[q]) + from->at[i];
            quad_mask is_better = sum > best;

            best = (quad)((is_better & (quad_mask)sum) | (~is_better & (quad_mask)best));
            arg = (is_better & i) | (~is_better & arg);
        }
        store(&next->at[q], best);
        for (uint32_t j = 0; j < 4; j++) {
            back[q + j] = (uint8_t)arg[j];
        }
    }
}

static void trace_back(struct dp_lattice *lattice, uint32_t last, uint32_t count)
{
    for (uint32_t k = count; k-- > 0;) {
        lattice->best[k] = (uint8_t)last;
        last = k > 0 ? lattice->back[k][last] : last;
    }
}

float dp_lattice_viterbi(struct dp_lattice *lattice, const struct dp_label_links *links, uint32_t count)
{
    struct dp_label_scores score = links->start, next;
    float best = -INFINITY;
    uint32_t last = 0;

    assert(count >= 1 && count <= lattice->cap);
    for (uint32_t k = 0; k < count; k++) {
        if (k > 0) {
            step(&score, links, &next, lattice->back[k]);
            score = next;
        }
        for (uint32_t j = 0; j < LANES; j++) {
            score.at[j] += lattice->emit[k].at[j];
        }
    }
    for (uint32_t j = 0; j < DP_LABEL_COUNT; j++) {
        float sum = score.at[j] + links->end.at[j];

        if (sum > best) {
            best = sum;
            last = j;
        }
    }
    trace_back(lattice, last, count);
    return best;
}

static void exp_all(const struct dp_label_scores *in, struct dp_label_scores *out)
{
    for (uint32_t j = 0; j < LANES; j++) {
        out->at[j] = expf(in->at[j]);
    }
}

void dp_link_probs_of(const struct dp_label_links *links, struct dp_link_probs *out)
{
    exp_all(&links->start, &out->start);
    exp_all(&links->end, &out->end);
    for (uint32_t i = 0; i < DP_LABEL_COUNT; i++) {
        exp_all(&links->from[i], &out->from[i]);
    }
    for (uint32_t j = 0; j < DP_LABEL_COUNT; j++) {
        for (uint32_t i = 0; i < LANES; i++) {
            out->into[j].at[i] = i < DP_LABEL_COUNT ? out->from[i].at[j] : 0.0f;
        }
    }
}

/* out[j] = sum over i of in[i] * rows[i][j] */
static void multiply(const struct dp_label_scores *in, const struct dp_label_scores *rows, struct dp_label_scores *out)
{
    for (uint32_t q = 0; q < LANES; q += 4) {
        quad sum = {0};

        for (uint32_t i = 0; i < DP_LABEL_COUNT; i++) {
            sum += load(&rows[i].at[q]) * in->at[i];
        }
        store(&out->at[q], sum);
    }
}

/* Turn scores into probabilities relative to the largest, which is returned; none so small that a product vanishes. */
static float exp_scores(struct dp_label_scores *scores)
{
    float top = scores->at[0];

    for (uint32_t j = 1; j < DP_LABEL_COUNT; j++) {
        top = scores->at[j] > top ? scores->at[j] : top;
    }
    for (uint32_t j = 0; j < DP_LABEL_COUNT; j++) {
        float below = scores->at[j] - top;

        scores->at[j] = expf(below > LOG_LEAST ? below : LOG_LEAST);
    }
    scores->at[DP_LABEL_COUNT] = 0.0f;
    return top;
}

/* Divide by the sum, floored so that an underflow gives zeros and not NaN; returns the divisor. */
static float normalise(struct dp_label_scores *probs)
{
    float sum = 1e-30f;

    for (uint32_t j = 0; j < LANES; j++) {
        sum += probs->at[j];
    }
    for (uint32_t j = 0; j < LANES; j++) {
        probs->at[j] /= sum;
    }
    return sum;
}

static double forward(struct dp_lattice *lattice, const struct dp_link_probs *links, uint32_t count)
{
    double log_sum = 0.0;

    for (uint32_t k = 0; k < count; k++) {
        struct dp_label_scores *alpha = &lattice->alpha[k];
        float top = exp_scores(&lattice->emit[k]);

        if (k == 0) {
            *alpha = links->start;
        } else {
            multiply(&lattice->alpha[k - 1], links->from, alpha);
        }
        for (uint32_t j = 0; j < LANES; j++) {
            alpha->at[j] *= lattice->emit[k].at[j];
        }
        lattice->scale[k] = normalise(alpha);
        log_sum += (double)top + log((double)lattice->scale[k]);
    }
    return log_sum;
}

static void backward(struct dp_lattice *lattice, const struct dp_link_probs *links, uint32_t count, float last)
{
    for (uint32_t j = 0; j < LANES; j++) {
        lattice->beta[count - 1].at[j] = links->end.at[j] / last;
    }
    for (uint32_t k = count - 1; k-- > 0;) {
        struct dp_label_scores ahead;

        for (uint32_t j = 0; j < LANES; j++) {
            ahead.at[j] = lattice->emit[k + 1].at[j] * lattice->beta[k + 1].at[j] / lattice->scale[k + 1];
        }
        multiply(&ahead, links->into, &lattice->beta[k]);
        for (uint32_t j = 0; j < LANES; j++) {
            lattice->beta[k].at[j] = lattice->beta[k].at[j] < BETA_MOST ? lattice->beta[k].at[j] : BETA_MOST;
        }
    }
}

double dp_lattice_marginals(struct dp_lattice *lattice, const struct dp_link_probs *links, uint32_t count)
{
    double log_sum = forward(lattice, links, count);
    float last = 1e-30f;

    for (uint32_t j = 0; j < LANES; j++) {
        last += lattice->alpha[count - 1].at[j] * links->end.at[j];
    }
    backward(lattice, links, count, last);
    return log_sum + log((double)last);
}

float dp_lattice_span_prob(const struct dp_lattice *lattice, const struct dp_link_probs *links, uint32_t first,
                           uint32_t end)
{
    float prob = lattice->alpha[first].at[lattice->best[first]];

    for (uint32_t k = first + 1; k < end; k++) {
        uint8_t label = lattice->best[k];

        prob *= links->from[lattice->best[k - 1]].at[label] * lattice->emit[k].at[label] / lattice->scale[k];
    }
    return prob * lattice->beta[end - 1].at[lattice->best[end - 1]];
}

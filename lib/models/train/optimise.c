/*
 * optimise.c - stochastic gradient descent, one sentence a step, with AdaGrad's rate per weight.
 *
 * Objective: sum over sentences of -weight * log p(labels | words), + l1 * |w| + l2/2 * w^2. The penalties are spread
 * over the sentences of an epoch and caught up with when a row is used next.
 */
#include "models/train/optimise.h"

#include "base/alloc.h"

#include <math.h>
#include <string.h>

#define LANES DP_LABEL_LANES

/* All of one optimisation. */
struct state {
    const struct dp_train_examples *examples;
    const struct dp_train_settings *settings;
    struct dp_train_weights *weights;
    struct dp_label_scores *squares; /* [feature_count] sums of squared gradients */
    struct dp_label_links link_squares;
    struct dp_link_probs probs;
    uint32_t *seen;  /* [feature_count] step at which the row was last used */
    uint32_t *order; /* [sentence_count] */
    uint8_t *hidden; /* [longest sentence] */
    bool no_hints;
    struct dp_lattice lattice;
    struct dp_arena arena;
    uint64_t random;
    uint32_t step;
    float l1_step, l2_step; /* penalties of one step */
};

static uint32_t next_random(struct state *s)
{
    s->random ^= s->random << 13;
    s->random ^= s->random >> 7;
    s->random ^= s->random << 17;
    return (uint32_t)(s->random >> 32);
}

static void shuffle(struct state *s)
{
    for (uint32_t i = s->examples->sentence_count; i > 1; i--) {
        uint32_t j = (uint32_t)((uint64_t)next_random(s) * i >> 32);
        uint32_t swap = s->order[i - 1];

        s->order[i - 1] = s->order[j];
        s->order[j] = swap;
    }
}

static float rate_of(const struct state *s, float squares) { return s->settings->rate / sqrtf(squares + 1e-6f); }

/* The penalties of the steps since the row was used last. */
static void catch_up(struct state *s, uint32_t feature)
{
    float *w = s->weights->rows[feature].at;
    const float *n = s->squares[feature].at;
    float steps = (float)(s->step - s->seen[feature]);
    float l1 = s->l1_step * steps, l2 = s->l2_step * steps;

    s->seen[feature] = s->step;
    if (steps == 0.0f) {
        return;
    }
    for (uint32_t j = 0; j < LANES; j++) {
        float rate = rate_of(s, n[j]);
        float shrunk = w[j] / (1.0f + rate * l2);
        float cut = rate * l1;

        w[j] = shrunk > cut ? shrunk - cut : shrunk < -cut ? shrunk + cut : 0.0f;
    }
}

static bool is_used(const struct state *s, uint32_t feature, uint32_t k)
{
    return ((feature & DP_TRAIN_IDENTITY) == 0 || s->hidden[k] == 0) &&
           ((feature & DP_TRAIN_HINT) == 0 || !s->no_hints);
}

static void score_tokens(struct state *s, const struct dp_train_sentence *sentence)
{
    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        const struct dp_train_token *token = &s->examples->tokens[i];
        struct dp_label_scores *emit = &s->lattice.emit[i - sentence->first];

        memset(emit, 0, sizeof(*emit));
        for (uint32_t f = 0; f < token->count; f++) {
            uint32_t feature = s->examples->features[token->first + f];

            if (is_used(s, feature, i - sentence->first)) {
                feature &= DP_TRAIN_NUMBER;
                catch_up(s, feature);
                for (uint32_t j = 0; j < LANES; j++) {
                    emit->at[j] += s->weights->rows[feature].at[j];
                }
            }
        }
    }
}

static double gold_score(const struct state *s, const struct dp_train_sentence *sentence)
{
    const struct dp_train_token *tokens = s->examples->tokens;
    double score = (double)s->weights->links.start.at[tokens[sentence->first].label] +
                   (double)s->weights->links.end.at[tokens[sentence->end - 1].label];

    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        score += (double)s->lattice.emit[i - sentence->first].at[tokens[i].label];
        if (i > sentence->first) {
            score += (double)s->weights->links.from[tokens[i - 1].label].at[tokens[i].label];
        }
    }
    return score;
}

static void adjust(const struct state *s, float *w, float *n, const float *gradient)
{
    for (uint32_t j = 0; j < LANES; j++) {
        n[j] += gradient[j] * gradient[j];
        w[j] -= rate_of(s, n[j]) * gradient[j];
    }
}

static void adjust_rows(struct state *s, const struct dp_train_sentence *sentence, uint32_t i)
{
    const struct dp_train_token *token = &s->examples->tokens[i];
    uint32_t k = i - sentence->first;
    struct dp_label_scores gradient;

    for (uint32_t j = 0; j < LANES; j++) {
        gradient.at[j] = s->lattice.alpha[k].at[j] * s->lattice.beta[k].at[j] * sentence->weight;
    }
    gradient.at[token->label] -= sentence->weight;
    for (uint32_t f = 0; f < token->count; f++) {
        uint32_t feature = s->examples->features[token->first + f];

        if (is_used(s, feature, k)) {
            feature &= DP_TRAIN_NUMBER;
            adjust(s, s->weights->rows[feature].at, s->squares[feature].at, gradient.at);
        }
    }
}

/* Expected minus observed counts of label pairs. */
static void link_gradient(const struct state *s, const struct dp_train_sentence *sentence, struct dp_label_links *out)
{
    const struct dp_train_token *tokens = s->examples->tokens;
    const struct dp_lattice *lattice = &s->lattice;
    uint32_t last = sentence->end - 1 - sentence->first;

    memset(out, 0, sizeof(*out));
    for (uint32_t j = 0; j < LANES; j++) {
        out->start.at[j] = lattice->alpha[0].at[j] * lattice->beta[0].at[j];
        out->end.at[j] = lattice->alpha[last].at[j] * lattice->beta[last].at[j];
    }
    out->start.at[tokens[sentence->first].label] -= 1.0f;
    out->end.at[tokens[sentence->end - 1].label] -= 1.0f;
    for (uint32_t k = 1; k <= last; k++) {
        struct dp_label_scores ahead;

        for (uint32_t j = 0; j < LANES; j++) {
            ahead.at[j] = lattice->emit[k].at[j] * lattice->beta[k].at[j] / lattice->scale[k];
        }
        for (uint32_t i = 0; i < DP_LABEL_COUNT; i++) {
            for (uint32_t j = 0; j < LANES; j++) {
                out->from[i].at[j] += lattice->alpha[k - 1].at[i] * s->probs.from[i].at[j] * ahead.at[j];
            }
        }
        out->from[tokens[sentence->first + k - 1].label].at[tokens[sentence->first + k].label] -= 1.0f;
    }
}

static void adjust_links(struct state *s, const struct dp_train_sentence *sentence)
{
    struct dp_label_links gradient;
    float *g = (float *)&gradient, *w = (float *)&s->weights->links, *n = (float *)&s->link_squares;

    link_gradient(s, sentence, &gradient);
    for (size_t i = 0; i < sizeof(gradient) / sizeof(float); i += LANES) {
        for (uint32_t j = 0; j < LANES; j++) {
            g[i + j] *= sentence->weight;
        }
        adjust(s, w + i, n + i, g + i);
    }
}

static void hide(struct state *s, uint32_t count)
{
    uint32_t limit = (uint32_t)(s->settings->dropout * 4294967040.0f);

    s->no_hints = next_random(s) < (uint32_t)(s->settings->hint_dropout * 4294967040.0f);
    for (uint32_t k = 0; k < count; k++) {
        s->hidden[k] = next_random(s) < limit;
    }
}

static double learn(struct state *s, const struct dp_train_sentence *sentence)
{
    uint32_t count = sentence->end - sentence->first;
    double gold, all;

    s->step++;
    hide(s, count);
    score_tokens(s, sentence);
    gold = gold_score(s, sentence);
    dp_link_probs_of(&s->weights->links, &s->probs);
    all = dp_lattice_marginals(&s->lattice, &s->probs, count);
    adjust_links(s, sentence);
    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        adjust_rows(s, sentence, i);
    }
    return (all - gold) * (double)sentence->weight;
}

static uint32_t longest(const struct dp_train_examples *examples)
{
    uint32_t most = 1;

    for (uint32_t i = 0; i < examples->sentence_count; i++) {
        uint32_t len = examples->sentences[i].end - examples->sentences[i].first;

        most = len > most ? len : most;
    }
    return most;
}

static bool start(struct state *s, uint32_t feature_count)
{
    uint32_t most = longest(s->examples);

    s->weights->rows = dp_calloc(feature_count, sizeof(*s->weights->rows));
    s->weights->feature_count = feature_count;
    s->squares = dp_calloc(feature_count, sizeof(*s->squares));
    s->seen = dp_calloc(feature_count, sizeof(*s->seen));
    s->order = dp_calloc(s->examples->sentence_count, sizeof(*s->order));
    s->hidden = dp_calloc(most, sizeof(*s->hidden));
    if (s->weights->rows == NULL || s->squares == NULL || s->seen == NULL || s->order == NULL || s->hidden == NULL ||
        !dp_lattice_reserve(&s->lattice, &s->arena, most)) {
        return false;
    }
    for (uint32_t i = 0; i < s->examples->sentence_count; i++) {
        s->order[i] = i;
    }
    s->random = UINT64_C(0x9E3779B97F4A7C15) ^ s->settings->seed;
    s->l1_step = s->settings->l1 / (float)s->examples->sentence_count;
    s->l2_step = s->settings->l2 / (float)s->examples->sentence_count;
    dp_links_forbid(&s->weights->links);
    return true;
}

static void stop(struct state *s)
{
    dp_mfree(s->squares);
    dp_mfree(s->seen);
    dp_mfree(s->order);
    dp_mfree(s->hidden);
    dp_arena_free(&s->arena);
}

/* One epoch: every sentence once, in a new order. The loss. */
static double learn_all(struct state *s, uint32_t feature_count)
{
    double loss = 0.0;

    shuffle(s);
    for (uint32_t i = 0; i < s->examples->sentence_count; i++) {
        loss += learn(s, &s->examples->sentences[s->order[i]]);
    }
    for (uint32_t f = 0; f < feature_count; f++) {
        catch_up(s, f);
    }
    return loss;
}

enum dp_status dp_train_optimise(struct dp_train_weights *out, const struct dp_train_examples *examples,
                                 uint32_t feature_count, const struct dp_train_settings *settings,
                                 const struct dp_train_watch *watch, struct dp_error *err)
{
    struct state s = {.examples = examples, .settings = settings, .weights = out};

    memset(out, 0, sizeof(*out));
    if (!start(&s, feature_count)) {
        stop(&s);
        return dp_error_set(err, DP_NO_MEMORY, "train", "out of memory for %u features", feature_count);
    }
    for (uint32_t epoch = 0; epoch < settings->epochs; epoch++) {
        double loss = learn_all(&s, feature_count);

        watch->on_epoch(watch->context, epoch + 1, loss, out);
    }
    stop(&s);
    return DP_OK;
}

void dp_train_weights_free(struct dp_train_weights *weights)
{
    dp_mfree(weights->rows);
    weights->rows = NULL;
}

/*
 * guess.c - multinomial logistic regression over letter n-grams, AdaGrad, three passes.
 *
 * The classes are the most frequent cluster prefixes of six bits; all others share the last class, which stands for
 * nothing.
 */
#include "models/train/guess.h"

#include "base/file.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "mention/tagger_guess.h"

#include <math.h>
#include <string.h>

enum { PREFIXES = 64, EPOCHS = 3, CLASSES = DP_GUESS_CLASSES, FILE_MAX_BYTES = 256 * 1024 * 1024, LONGEST = 94 };

static const float rate = 0.1f;

struct sample {
    struct dp_str word;
    uint32_t cluster; /* six bits, then the class */
};

struct sample_list DP_VEC(struct sample);

struct row {
    float at[CLASSES];
};

struct learner {
    struct sample_list samples;
    struct row *weights, *squares; /* [mask + 1] */
    uint32_t mask;
    uint64_t random;
};

static bool is_plain(struct dp_str word)
{
    for (uint32_t i = 0; i < word.len; i++) {
        if (word.ptr[i] >= '0' && word.ptr[i] <= '9') {
            return false;
        }
    }
    return word.len > 1 && word.len < LONGEST;
}

static uint32_t number_of(struct dp_str text)
{
    uint32_t number = 0;

    for (uint32_t i = 0; i < text.len; i++) {
        number = number * 10 + (uint32_t)(text.ptr[i] - '0');
    }
    return number;
}

static bool read_samples(struct learner *learner, struct dp_arena *arena, struct dp_str rest)
{
    while (rest.ptr != NULL) {
        struct dp_str line = dp_str_cut(&rest, '\n');
        struct dp_str word = dp_str_cut(&line, '\t');
        uint32_t cluster = line.ptr == NULL ? 0 : number_of(dp_str_cut(&line, '\t'));
        struct sample sample = {word, cluster % PREFIXES};

        if (cluster != 0 && is_plain(word) && !DP_PUSH(arena, &learner->samples, sample)) {
            return false;
        }
    }
    return true;
}

/* Number the most frequent prefixes; clusters[class] = prefix. */
static void choose_classes(struct learner *learner, uint32_t *clusters)
{
    uint32_t counts[PREFIXES] = {0}, class_of[PREFIXES];

    for (uint32_t i = 0; i < learner->samples.count; i++) {
        counts[learner->samples.at[i].cluster]++;
    }
    for (uint32_t p = 0; p < PREFIXES; p++) {
        class_of[p] = CLASSES - 1;
    }
    memset(clusters, 0, CLASSES * sizeof(*clusters));
    for (uint32_t c = 0; c + 1 < CLASSES; c++) {
        uint32_t best = 1;

        for (uint32_t p = 1; p < PREFIXES; p++) {
            best = counts[p] > counts[best] ? p : best;
        }
        counts[best] = 0;
        class_of[best] = c;
        clusters[c] = best;
    }
    for (uint32_t i = 0; i < learner->samples.count; i++) {
        learner->samples.at[i].cluster = class_of[learner->samples.at[i].cluster];
    }
}

static void shuffle(struct learner *learner)
{
    for (uint32_t i = learner->samples.count; i > 1; i--) {
        struct sample swap = learner->samples.at[i - 1];
        uint32_t j;

        learner->random ^= learner->random << 13;
        learner->random ^= learner->random >> 7;
        learner->random ^= learner->random << 17;
        j = (uint32_t)((learner->random >> 32) * i >> 32);
        learner->samples.at[i - 1] = learner->samples.at[j];
        learner->samples.at[j] = swap;
    }
}

static void to_probabilities(float *scores)
{
    float top = scores[0], sum = 0.0f;

    for (uint32_t c = 1; c < CLASSES; c++) {
        top = scores[c] > top ? scores[c] : top;
    }
    for (uint32_t c = 0; c < CLASSES; c++) {
        scores[c] = expf(scores[c] - top);
        sum += scores[c];
    }
    for (uint32_t c = 0; c < CLASSES; c++) {
        scores[c] /= sum;
    }
}

static uint32_t grams_of(const struct sample *sample, uint32_t *grams)
{
    char text[LONGEST + 8] = "^";
    uint32_t pos = 0;
    bool is_upper = dp_cp_is_upper(dp_utf8_next(sample->word, &pos));
    uint32_t len = dp_utf8_norm(text + 1, LONGEST + 6, sample->word);

    text[len + 1] = '$';
    return dp_guess_grams((struct dp_str){text, len + 2}, is_upper, grams);
}

static void learn(struct learner *learner, const struct sample *sample)
{
    uint32_t grams[DP_GUESS_MAX_GRAMS];
    uint32_t count = grams_of(sample, grams);
    float probs[CLASSES] = {0.0f};

    for (uint32_t i = 0; i < count; i++) {
        const struct row *row = &learner->weights[grams[i] & learner->mask];

        for (uint32_t c = 0; c < CLASSES; c++) {
            probs[c] += row->at[c];
        }
    }
    to_probabilities(probs);
    probs[sample->cluster] -= 1.0f;
    for (uint32_t i = 0; i < count; i++) {
        struct row *row = &learner->weights[grams[i] & learner->mask];
        struct row *squares = &learner->squares[grams[i] & learner->mask];

        for (uint32_t c = 0; c < CLASSES; c++) {
            squares->at[c] += probs[c] * probs[c];
            row->at[c] -= rate * probs[c] / sqrtf(squares->at[c] + 1e-4f);
        }
    }
}

static float largest(const struct learner *learner)
{
    float most = 1e-6f;

    for (uint32_t i = 0; i <= learner->mask; i++) {
        for (uint32_t c = 0; c < CLASSES; c++) {
            float size = fabsf(learner->weights[i].at[c]);

            most = size > most ? size : most;
        }
    }
    return most;
}

static void quantise(const struct learner *learner, struct dp_guess_row *rows, float scale)
{
    for (uint32_t i = 0; i <= learner->mask; i++) {
        for (uint32_t c = 0; c < CLASSES; c++) {
            rows[i].at[c] = (int8_t)lrintf(learner->weights[i].at[c] / scale);
        }
    }
}

enum dp_status dp_train_guess(struct dp_tag_lexicon *lexicon, struct dp_arena *arena, const char *path, uint32_t log2,
                              struct dp_error *err)
{
    struct learner learner = {.mask = (1u << log2) - 1, .random = UINT64_C(88172645463325252)};
    struct dp_guess_row *rows = DP_NEW_ARRAY(arena, struct dp_guess_row, 1u << log2);
    struct dp_str text;

    learner.weights = DP_NEW_ARRAY(arena, struct row, 1u << log2);
    learner.squares = DP_NEW_ARRAY(arena, struct row, 1u << log2);
    DP_TRY(dp_file_read(&text, arena, path, FILE_MAX_BYTES, err));
    if (rows == NULL || learner.weights == NULL || learner.squares == NULL || !read_samples(&learner, arena, text)) {
        return dp_error_set(err, DP_NO_MEMORY, "train", "out of memory for the letter classifier");
    }
    choose_classes(&learner, lexicon->guess_clusters);
    for (uint32_t epoch = 0; epoch < EPOCHS; epoch++) {
        shuffle(&learner);
        for (uint32_t i = 0; i < learner.samples.count; i++) {
            learn(&learner, &learner.samples.at[i]);
        }
    }
    lexicon->guess_scale = largest(&learner) / 127.0f;
    quantise(&learner, rows, lexicon->guess_scale);
    lexicon->guesses = rows;
    lexicon->guess_mask = learner.mask;
    return DP_OK;
}

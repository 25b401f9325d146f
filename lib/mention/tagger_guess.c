/* tagger_guess.c - a small linear classifier over letter n-grams; trained on the words whose cluster is known. */
#include "mention/tagger_guess.h"

#include "base/utf8.h"

#include <math.h>

enum { MIN_GRAM = 2, MAX_GRAM = 6, MAX_INNER_GRAM = 4, MAX_CHARS = 64 };

/* Guessed clusters differ from known ones in this bit, which no prefix feature reaches. */
#define GUESS_MARK (1u << (DP_CLUSTER_BITS - 2) | 1u << DP_CLUSTER_BITS)

static const float likely_enough = 0.3f;

uint32_t dp_guess_grams(struct dp_str text, bool is_upper, uint32_t *out)
{
    uint32_t at[MAX_CHARS + 1];
    uint32_t count = 0, made = 0;

    for (uint32_t i = 0; i < text.len && count < MAX_CHARS; count++) {
        at[count] = i;
        (void)dp_utf8_next(text, &i);
    }
    at[count] = text.len;
    for (uint32_t n = MIN_GRAM; n <= MAX_GRAM; n++) {
        for (uint32_t i = 0; i + n <= count && made < DP_GUESS_MAX_GRAMS; i++) {
            uint64_t seed = DP_HASH_SEED + (i == 0 && is_upper ? 1u : 0u);

            if (n <= MAX_INNER_GRAM || i == 0 || i + n == count) {
                uint64_t hash = dp_hash(dp_str_sub(text, at[i], at[i + n]), seed);

                out[made++] = (uint32_t)(hash ^ hash >> 32);
            }
        }
    }
    return made;
}

static bool is_word(struct dp_str text)
{
    for (uint32_t i = 1; i + 1 < text.len; i++) {
        char c = text.ptr[i];

        if ((c >= '0' && c <= '9') || c == '/' || c == '.' || c == '@') {
            return false;
        }
    }
    return text.len > 3;
}

uint32_t dp_guess_cluster(const struct dp_tag_lexicon *lexicon, struct dp_str text, bool is_upper)
{
    uint32_t grams[DP_GUESS_MAX_GRAMS];
    uint32_t count, best = 0;
    int32_t sums[DP_GUESS_CLASSES] = {0};
    float total = 0.0f;

    if (lexicon->guesses == NULL || !is_word(text)) {
        return 0;
    }
    count = dp_guess_grams(text, is_upper, grams);
    for (uint32_t i = 0; i < count; i++) {
        __builtin_prefetch(&lexicon->guesses[grams[i] & lexicon->guess_mask]); /* they lie far apart */
    }
    for (uint32_t i = 0; i < count; i++) {
        const int8_t *row = lexicon->guesses[grams[i] & lexicon->guess_mask].at;

        for (uint32_t c = 0; c < DP_GUESS_CLASSES; c++) {
            sums[c] += row[c];
        }
    }
    for (uint32_t c = 1; c < DP_GUESS_CLASSES; c++) {
        best = sums[c] > sums[best] ? c : best;
    }
    for (uint32_t c = 0; c < DP_GUESS_CLASSES; c++) {
        total += expf((float)(sums[c] - sums[best]) * lexicon->guess_scale);
    }
    if (1.0f / total < likely_enough || lexicon->guess_clusters[best] == 0) {
        return 0;
    }
    return lexicon->guess_clusters[best] | GUESS_MARK;
}

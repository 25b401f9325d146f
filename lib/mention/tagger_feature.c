/* tagger_feature.c - features of several words together, of the place in the sentence, and of the caller's hints. */
#include "mention/tagger_feature.h"

#include "mention/tagger.h"

/* Feature templates; those of tagger_word.c are below 1000. */
enum {
    C_NORM_L = 1000,
    C_NORM_R,
    C_NORM_AROUND,
    C_NORM_LEFT2,
    C_NORM_RIGHT2,
    C_CLUSTER_L,
    C_CLUSTER_R,
    C_CLUSTER_AROUND,
    C_SHAPE_L,
    C_SHAPE_R,
    C_SHAPE_AROUND,
    C_NORM_SHAPE_L,
    C_NORM_SHAPE_R,
    C_FLAGS_L,
    C_FLAGS_R,
    C_NORM_FLAGS_L,
    C_NORM_FLAGS_R,
    C_START,
    C_HINTS = 1100,   /* + place in the window */
    C_HINT_BIT = 1110 /* + place in the window */
};

enum { LEFT2, LEFT, HERE, RIGHT, RIGHT2 };

/* Order matters: mix(a, b) and mix(b, a) differ. */
static uint64_t mix(uint64_t a, uint64_t b) { return (a ^ a >> 29) * UINT64_C(0xBF58476D1CE4E5B9) + b; }

static uint64_t cluster_key(const struct dp_tag_core *word)
{
    if (word->cluster != 0) {
        return (word->cluster & 0xFFFu) + 2;
    }
    return word->is_upper ? 1 : 0;
}

static uint64_t flags_key(const struct dp_tag_core *word)
{
    return (uint64_t)(word->flags & DP_WORD_FLAG_MASK) << 1 | (word->is_upper ? 1u : 0u);
}

static void add_pairs(const struct dp_tag_window *window, struct dp_tag_features *out)
{
    const struct dp_tag_core *left = &window->at[LEFT], *here = &window->at[HERE], *right = &window->at[RIGHT];

    dp_tag_feature_add(out, C_NORM_L, mix(left->norm, here->norm));
    dp_tag_feature_add(out, C_NORM_R, mix(here->norm, right->norm));
    dp_tag_feature_add(out, C_NORM_AROUND, mix(left->norm, right->norm));
    dp_tag_feature_add(out, C_NORM_LEFT2, mix(window->at[LEFT2].norm, left->norm));
    dp_tag_feature_add(out, C_NORM_RIGHT2, mix(right->norm, window->at[RIGHT2].norm));
    dp_tag_feature_add(out, C_CLUSTER_L, mix(cluster_key(left), cluster_key(here)));
    dp_tag_feature_add(out, C_CLUSTER_R, mix(cluster_key(here), cluster_key(right)));
    dp_tag_feature_add(out, C_CLUSTER_AROUND, mix(cluster_key(left), cluster_key(right)));
    dp_tag_feature_add(out, C_SHAPE_L, mix(left->brief, here->brief));
    dp_tag_feature_add(out, C_SHAPE_R, mix(here->brief, right->brief));
    dp_tag_feature_add(out, C_SHAPE_AROUND, mix(mix(left->brief, here->brief), right->brief));
    dp_tag_feature_add(out, C_NORM_SHAPE_L, mix(left->norm, here->brief));
    dp_tag_feature_add(out, C_NORM_SHAPE_R, mix(here->brief, right->norm));
    dp_tag_feature_add(out, C_FLAGS_L, mix(flags_key(left), flags_key(here)));
    dp_tag_feature_add(out, C_FLAGS_R, mix(flags_key(here), flags_key(right)));
    dp_tag_feature_add(out, C_NORM_FLAGS_L, mix(left->norm, flags_key(here)));
    dp_tag_feature_add(out, C_NORM_FLAGS_R, mix(flags_key(here), right->norm));
}

static void add_place(const struct dp_tag_window *window, struct dp_tag_features *out)
{
    const struct dp_tag_core *here = &window->at[HERE];
    uint32_t lower = here->lower_flags >> DP_WORD_PROB_SHIFT & 7u;
    uint32_t start = ((window->flags & DP_TOK_START) != 0 ? 1u : 0u) | (window->in_heading ? 2u : 0u);

    if (start != 0) {
        dp_tag_feature_add(out, C_START, mix(here->brief, start << 4 | lower));
    }
}

static void add_hints(const struct dp_tag_window *window, struct dp_tag_features *out)
{
    for (uint32_t k = LEFT; k <= RIGHT; k++) {
        uint32_t hints = window->hints[k];

        if (hints == 0) {
            continue;
        }
        dp_tag_feature_add(out, C_HINTS + k, hints);
        for (uint32_t bits = hints; bits != 0; bits &= bits - 1) {
            dp_tag_feature_add(out, C_HINT_BIT + k, bits & (~bits + 1));
        }
    }
}

void dp_tag_context_features(const struct dp_tag_window *window, struct dp_tag_features *out)
{
    add_pairs(window, out);
    add_place(window, out);
    add_hints(window, out);
}

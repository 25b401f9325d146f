/* tagger_feature.h - the features of a token in its sentence: what trainer and tagger share. */
#ifndef DP_TAGGER_FEATURE_H
#define DP_TAGGER_FEATURE_H

#include "mention/tagger_word.h"
#include "text/text.h"

enum { DP_TAG_WINDOW = 2 }; /* tokens to each side that a token sees */

/* The words around one token: at[DP_TAG_WINDOW] is the token itself. */
struct dp_tag_window {
    struct dp_tag_core at[2 * DP_TAG_WINDOW + 1];
    uint32_t hints[2 * DP_TAG_WINDOW + 1]; /* enum dp_tag_hint */
    uint8_t flags;                         /* enum dp_token_flag of the token */
    bool in_heading;
};

/** Append what the token and its neighbours give together, and what the caller's hints say. */
void dp_tag_context_features(const struct dp_tag_window *window, struct dp_tag_features *out);

#endif

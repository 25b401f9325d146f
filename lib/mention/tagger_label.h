/* tagger_label.h - the labels of the name tagger: BILOU for persons, places and organisations, BIO for the rest. */
#ifndef DP_TAGGER_LABEL_H
#define DP_TAGGER_LABEL_H

#include <stdbool.h>
#include <stdint.h>

/*
 * O = outside, B = begins a name of several tokens, I = inside, L = last, U = a name of one token. The miscellaneous
 * class has no L and U, so that a row of weights with its scale fits in 16 bytes.
 */
enum dp_tag_label {
    DP_LABEL_O,
    DP_LABEL_B_PER,
    DP_LABEL_I_PER,
    DP_LABEL_L_PER,
    DP_LABEL_U_PER,
    DP_LABEL_B_LOC,
    DP_LABEL_I_LOC,
    DP_LABEL_L_LOC,
    DP_LABEL_U_LOC,
    DP_LABEL_B_ORG,
    DP_LABEL_I_ORG,
    DP_LABEL_L_ORG,
    DP_LABEL_U_ORG,
    DP_LABEL_B_MISC,
    DP_LABEL_I_MISC,
    DP_LABEL_COUNT,
    DP_LABEL_LANES = 16 /* scores of one token are padded to this */
};

enum dp_tag_type { DP_TAG_PER, DP_TAG_LOC, DP_TAG_ORG, DP_TAG_MISC, DP_TAG_TYPE_COUNT };

/** The type of a label that is not DP_LABEL_O. */
enum dp_tag_type dp_label_type(uint32_t label);

/** The label starts a name (B, U). */
bool dp_label_begins(uint32_t label);

/** The label goes on with the name of the token before it (I, L). */
bool dp_label_continues(uint32_t label);

/** A sentence may end with this label (O, L, U, and both of MISC). */
bool dp_label_may_end(uint32_t label);

/** `next` may follow `label`. */
bool dp_label_may_follow(uint32_t label, uint32_t next);

/** The label of token `i` of a name of `len` tokens. */
uint32_t dp_label_of(enum dp_tag_type type, uint32_t i, uint32_t len);

#endif

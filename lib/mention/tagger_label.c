/* tagger_label.c - which labels begin, go on and end a name, and which may follow which. */
#include "mention/tagger_label.h"

#include <assert.h>

enum { LABELS_A_TYPE = 4, POS_B = 0, POS_I = 1, POS_L = 2, POS_U = 3 };

enum dp_tag_type dp_label_type(uint32_t label)
{
    assert(label != DP_LABEL_O && label < DP_LABEL_COUNT);
    return (enum dp_tag_type)((label - 1) / LABELS_A_TYPE);
}

static uint32_t position(uint32_t label) { return (label - 1) % LABELS_A_TYPE; }

bool dp_label_begins(uint32_t label)
{
    return label != DP_LABEL_O && (position(label) == POS_B || position(label) == POS_U);
}

bool dp_label_continues(uint32_t label) { return label != DP_LABEL_O && !dp_label_begins(label); }

/* The name goes on for certain after this label. */
static bool is_open(uint32_t label)
{
    return label != DP_LABEL_O && label < DP_LABEL_B_MISC && (position(label) == POS_B || position(label) == POS_I);
}

bool dp_label_may_end(uint32_t label) { return !is_open(label); }

bool dp_label_may_follow(uint32_t label, uint32_t next)
{
    bool is_misc = label == DP_LABEL_B_MISC || label == DP_LABEL_I_MISC;

    if (dp_label_continues(next)) {
        return (is_open(label) || is_misc) && dp_label_type(label) == dp_label_type(next);
    }
    return !is_open(label);
}

uint32_t dp_label_of(enum dp_tag_type type, uint32_t i, uint32_t len)
{
    uint32_t first = 1 + (uint32_t)type * LABELS_A_TYPE;

    if (type == DP_TAG_MISC) {
        return i == 0 ? DP_LABEL_B_MISC : DP_LABEL_I_MISC;
    }
    if (len == 1) {
        return first + POS_U;
    }
    if (i == 0) {
        return first + POS_B;
    }
    return i + 1 == len ? first + POS_L : first + POS_I;
}

/* retokenise.h - from the tokens of a corpus to the tokens of the project, labels carried over by offset. */
#ifndef DP_TRAIN_RETOKENISE_H
#define DP_TRAIN_RETOKENISE_H

#include "models/train/corpus.h"

struct dp_gold_token {
    struct dp_str word;
    enum dp_tag_type type;
    bool is_name;
    bool begins; /* tag B: starts a new name even next to one of its type */
    bool ends_sentence;
};

struct dp_gold {
    struct dp_gold_token *at;
    uint32_t count, cap;
};

/** Append `gold` to `corpus` as one text, one line a sentence. False when out of memory. */
bool dp_train_retokenise(struct dp_train_corpus *corpus, struct dp_arena *arena, const struct dp_gold *gold,
                         const struct dp_train_source *source);

#endif

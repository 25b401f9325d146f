/* writer.h - weights to a model file. */
#ifndef DP_TRAIN_WRITER_H
#define DP_TRAIN_WRITER_H

#include "models/train/optimise.h"

/* What goes into a file. */
struct dp_train_model {
    const char *lang;
    const struct dp_tag_lexicon *lexicon;
    const struct dp_train_index *index;
    const struct dp_train_weights *weights;
    uint32_t row_limit; /* features kept: those with the largest weights */
};

/** Quantise, lay out and write `path` by way of a temporary file. DP_OK, DP_IO or DP_NO_MEMORY. */
DP_MUST_CHECK enum dp_status dp_train_write(const struct dp_train_model *model, const char *path, struct dp_error *err);

#endif

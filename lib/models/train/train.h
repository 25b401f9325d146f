/* train.h - from corpora and a word list to a model file: the whole of `depesche train`. */
#ifndef DP_TRAIN_TRAIN_H
#define DP_TRAIN_TRAIN_H

#include "models/train/optimise.h"
#include "models/train/score.h"

enum { DP_TRAIN_MAX_SOURCES = 32 };

struct dp_train_job {
    const char *lang;
    const char *packs; /* pack directory */
    const char *words; /* word list, see words.h */
    const char *out;   /* model file to write */
    struct dp_train_source data[DP_TRAIN_MAX_SOURCES];
    struct dp_train_source held[DP_TRAIN_MAX_SOURCES]; /* scored with the finished file, never trained on */
    uint32_t data_count, held_count;
    struct dp_train_settings settings;
    uint32_t row_limit;
    bool without_hints;                           /* score the held-back data without the packs' hints */
    void (*log)(void *context, const char *line); /* progress and scores, a line without its end at a time */
    void *log_context;
};

/** The settings the shipped models are trained with; `log` stays to be set. */
void dp_train_job_init(struct dp_train_job *job);

/** Train, write the file, load it as the extractor does, and score it on the held-back data. */
DP_MUST_CHECK enum dp_status dp_train_run(const struct dp_train_job *job, struct dp_error *err);

#endif

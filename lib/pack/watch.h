/* watch.h - a look at the analysis of each article that a scratch has in hand, for what explains and counts. */
#ifndef DP_WATCH_H
#define DP_WATCH_H

#include "depesche/extract.h"
#include "event/coder.h"

struct dp_pack;

/* X(enum, name) - what dp_extract() does, in this order. `record` writes the parts down; JSON is made afterwards. */
#define DP_STAGE_MAP(X)                                                                                                \
    X(DP_STAGE_DECODE, "decode")                                                                                       \
    X(DP_STAGE_TEXT, "text")                                                                                           \
    X(DP_STAGE_MENTION, "mention")                                                                                     \
    X(DP_STAGE_TIME, "time")                                                                                           \
    X(DP_STAGE_ENTITY, "entity")                                                                                       \
    X(DP_STAGE_SYNTAX, "syntax")                                                                                       \
    X(DP_STAGE_CLAIM, "claim")                                                                                         \
    X(DP_STAGE_EVENT, "event")                                                                                         \
    X(DP_STAGE_RECORD, "record")

#define DP_X(name, text) name,
enum dp_stage { DP_STAGE_MAP(DP_X) DP_STAGE_COUNT };
#undef DP_X

/* All zero = nobody watches. */
struct dp_watch {
    /* Called at the end of each stage: the library has no clock, who measures it brings one. */
    void (*stage)(void *arg, enum dp_stage stage);
    /* Called when the events of an article stand; what it answers ends dp_extract() unless it is DP_OK. */
    enum dp_status (*coded)(void *arg, const struct dp_pack *pack, struct dp_coder *coder);
    void *arg;
};

/** Watch every later dp_extract() on `scratch`. extract.c */
void dp_scratch_watch(struct dp_scratch *scratch, struct dp_watch watch);

#endif

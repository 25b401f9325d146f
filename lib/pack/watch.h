/* watch.h - a look at the analysis of each article that a scratch has in hand, for what explains and counts. */
#ifndef DP_WATCH_H
#define DP_WATCH_H

#include "depesche/extract.h"
#include "event/coder.h"

struct dp_pack;

/* All zero = nobody watches. */
struct dp_watch {
    /* Called when the events of an article stand; what it answers ends dp_extract() unless it is DP_OK. */
    enum dp_status (*coded)(void *arg, const struct dp_pack *pack, struct dp_coder *coder);
    void *arg;
};

/** Watch every later dp_extract() on `scratch`. extract.c */
void dp_scratch_watch(struct dp_scratch *scratch, struct dp_watch watch);

#endif

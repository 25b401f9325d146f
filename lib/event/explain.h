/* explain.h - why each event is there, and what kept other frames from firing. */
#ifndef DP_EXPLAIN_H
#define DP_EXPLAIN_H

#include "depesche/extract.h"
#include "event/coder.h"

/* Who is told. */
struct dp_explainer {
    void (*report)(void *arg, const struct dp_explanation *explanation);
    void *arg;
};

/** Tell of every event and every near miss of an article that was coded with coder->explains, by sentence. */
DP_MUST_CHECK enum dp_status dp_explain(struct dp_coder *coder, const struct dp_explainer *explainer);

/** Why the event has its status, in words. explain_status.c */
const char *dp_explain_status(const struct dp_coder *coder, const struct dp_frame *frame, const struct dp_site *site,
                              const struct dp_event *event);

/** What kept the frame from firing, in words; ptr NULL when out of memory. explain_miss.c */
struct dp_str dp_explain_failure(const struct dp_coder *coder, const struct dp_head *head, const struct dp_site *site,
                                 struct dp_failure failure);

/** The source as the packs write it: "obj", "gegen", "an.gen". explain_miss.c */
struct dp_str dp_explain_source(const struct dp_coder *coder, const struct dp_source *source);

#endif

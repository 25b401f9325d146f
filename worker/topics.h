/* topics.h - which topics a list of names and patterns means. */
#ifndef DP_WORKER_TOPICS_H
#define DP_WORKER_TOPICS_H

#include "options.h"

/** Whether `list`, of names and of regular expressions that begin with ^, means the topic `name`. */
bool dp_topics_include(const struct dp_words *list, const char *name);

#endif

/* packs_unknown.h - depesche packs unknown: frequent words and names of a corpus that no pack knows. */
#ifndef DP_WORKER_PACKS_UNKNOWN_H
#define DP_WORKER_PACKS_UNKNOWN_H

#include "setup.h"

/** Read the corpora that the arguments after the first name, and print the table. */
DP_MUST_CHECK enum dp_status dp_packs_unknown(const struct dp_packs *packs, const struct dp_config *config,
                                              struct dp_error *err);

#endif

/* setup.h - what `run` and `extract` make of their options before the first article. */
#ifndef DP_WORKER_SETUP_H
#define DP_WORKER_SETUP_H

#include "depesche/depesche.h"
#include "options.h"

/**
 * The field names that --field gives.
 *
 * @param out    set; its strings are borrowed from `pairs`.
 * @return DP_OK or DP_BAD_CONFIG for a field that no article has.
 */
DP_MUST_CHECK enum dp_status dp_setup_fields(struct dp_field_map *out, const struct dp_pairs *pairs,
                                             struct dp_error *err);

/**
 * Load the packs that --packs names, else the installed ones, else those of the source tree.
 *
 * @param out  set on DP_OK: free with dp_packs_free(). @return as dp_packs_load().
 */
DP_MUST_CHECK enum dp_status dp_setup_packs(struct dp_packs **out, const struct dp_config *config,
                                            struct dp_error *err);

/** The number of threads that --threads asks for: at least 1. */
uint32_t dp_setup_threads(const struct dp_config *config);

#endif

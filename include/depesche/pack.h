/* pack.h - the knowledge the extractor works with: immutable once loaded, shared by all threads. */
#ifndef DEPESCHE_PACK_H
#define DEPESCHE_PACK_H

#include "depesche/span.h"
#include "depesche/status.h"

struct dp_packs; /* opaque */

/**
 * Load every pack below one or more directories. A directory holds `core/` and one folder a language; a later
 * directory adds to an earlier one, and a file of the same name replaces the earlier file.
 *
 * @param out    set only on DP_OK; the caller's to free with dp_packs_free().
 * @param dirs   `count` paths, at least one; borrowed for the call.
 * @param err    file, line and reason of the first failure; may be NULL.
 * @return DP_OK, DP_BAD_PACK, DP_BAD_MODEL, DP_IO or DP_NO_MEMORY.
 */
DP_API DP_MUST_CHECK enum dp_status dp_packs_load(struct dp_packs **out, const char *const *dirs, size_t count,
                                                  struct dp_error *err);

/** Free `packs` after the last thread stopped using it. NULL is allowed. */
DP_API void dp_packs_free(struct dp_packs *packs);

/** Number of language packs. */
DP_API uint32_t dp_packs_count(const struct dp_packs *packs);

/** Language ("de") and version with content hash ("2026.1+3f9c") of pack `i`; borrowed from `packs`. */
DP_API struct dp_str dp_packs_lang(const struct dp_packs *packs, uint32_t i);
DP_API struct dp_str dp_packs_version(const struct dp_packs *packs, uint32_t i);

#endif

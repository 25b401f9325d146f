/* pack.h - the knowledge the extractor works with: immutable once loaded, shared by all threads. */
#ifndef DEPESCHE_PACK_H
#define DEPESCHE_PACK_H

#include "depesche/span.h"
#include "depesche/status.h"

#include <stdbool.h>

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

/* How many of the packs' examples were run and held. */
struct dp_pack_test {
    uint32_t run, passed;
};

/** Told of each example that does not hold: where it stands and what came out. */
typedef void (*dp_pack_report)(void *arg, const char *file, uint32_t line, const char *what);

/**
 * Run the "+" and "-" lines beside the frames of every pack.
 *
 * @param report  called for each that fails, with `arg`.
 * @param out     set on DP_OK.
 * @return DP_OK also when examples fail; DP_NO_MEMORY.
 */
DP_API DP_MUST_CHECK enum dp_status dp_packs_test(const struct dp_packs *packs, dp_pack_report report, void *arg,
                                                  struct dp_pack_test *out, struct dp_error *err);

/* What a look at the packs found beyond what loading refuses. */
struct dp_pack_lint {
    uint32_t errors, warnings;
};

/** Told of each finding: where it stands, and what is wrong there. */
typedef void (*dp_lint_report)(void *arg, bool is_error, const char *file, uint32_t line, const char *what);

/**
 * Look for lines that load and yet cannot be meant: frames that are never reached or contradict each other, operators
 * with two statuses, examples that name what does not exist (errors); frames without an example, sets without a use,
 * words and names that stand twice (warnings).
 *
 * @param report  called for each, with `arg`, the files in the order of their names.
 * @param out     set on DP_OK.
 * @return DP_OK also when there are findings; DP_NO_MEMORY.
 */
DP_API DP_MUST_CHECK enum dp_status dp_packs_lint(const struct dp_packs *packs, dp_lint_report report, void *arg,
                                                  struct dp_pack_lint *out);

#endif

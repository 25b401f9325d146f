/* extract.h - the one call: article in, record out. */
#ifndef DEPESCHE_EXTRACT_H
#define DEPESCHE_EXTRACT_H

#include "depesche/article.h"
#include "depesche/pack.h"
#include "depesche/record.h"

struct dp_scratch; /* opaque work memory, one a thread */

/** @param out  set only on DP_OK; the caller's to free with dp_scratch_free(). @return DP_OK or DP_NO_MEMORY. */
DP_API DP_MUST_CHECK enum dp_status dp_scratch_new(struct dp_scratch **out);

/** Free `scratch` and every record made with it. NULL is allowed. */
DP_API void dp_scratch_free(struct dp_scratch *scratch);

/** The most bytes that one article has taken in `scratch` so far. */
DP_API size_t dp_scratch_peak_bytes(const struct dp_scratch *scratch);

/**
 * Run every stage over one article.
 *
 * Pure: the same input, packs and library version give the same record, byte for byte. No clock, no locale, no I/O.
 *
 * @param scratch  emptied at the START of the call. One thread at a time.
 * @param packs    immutable; any number of threads may share it.
 * @param in       borrowed for the call; `len` may be 0.
 * @param out      set only on DP_OK; borrowed from `scratch`, valid until the next call on it.
 * @param err      stage and reason of the failure; may be NULL.
 * @return DP_OK; DP_BAD_JSON, DP_BAD_ARTICLE, DP_BAD_ENCODING or DP_TOO_LARGE (reject); DP_NO_MEMORY.
 */
DP_API DP_MUST_CHECK enum dp_status dp_extract(struct dp_scratch *scratch, const struct dp_packs *packs,
                                               const struct dp_input *in, const struct dp_record **out,
                                               struct dp_error *err);

/**
 * The id of the article that the last dp_extract() on `scratch` decoded, for reporting a failure. Absent when decoding
 * did not get as far as the id. Borrowed from `scratch`, valid until the next call on it.
 */
DP_API struct dp_str dp_scratch_article_id(const struct dp_scratch *scratch);

#endif

/* evidence.h - the countries that a text speaks of, to choose between places of the same name. */
#ifndef DP_ENTITY_EVIDENCE_H
#define DP_ENTITY_EVIDENCE_H

#include "mention/mention.h"

enum { DP_EVIDENCE_MAX = 64 };

/* Countries named in a text by their name, adjective or people; those beyond the maximum are not kept. */
struct dp_evidence {
    struct dp_country at[DP_EVIDENCE_MAX];
    uint32_t count;
};

/** Collect the countries that a text names. */
void dp_evidence_collect(struct dp_evidence *out, const struct dp_view *view, const struct dp_mentions *mentions);

/**
 * The place that is meant by a name that several places have.
 *
 * @param sense  gazetteer sense + 1 that would be taken without the text.
 * @return `sense`, unless the text names the country of another place of this name and not that of `sense`.
 */
uint32_t dp_evidence_choose(const struct dp_evidence *evidence, const struct dp_gazetteer *gaz, uint32_t first,
                            uint32_t sense);

#endif

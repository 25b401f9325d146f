/* evidence.c - which countries a text names, and what that says of places with the same name. */
#include "entity/evidence.h"

#include <string.h>

static bool has(const struct dp_evidence *evidence, struct dp_country country)
{
    for (uint32_t i = 0; i < evidence->count; i++) {
        if (memcmp(evidence->at[i].code, country.code, sizeof(country.code)) == 0) {
            return true;
        }
    }
    return false;
}

static void add(struct dp_evidence *evidence, struct dp_country country)
{
    if (country.code[0] != '\0' && evidence->count < DP_EVIDENCE_MAX && !has(evidence, country)) {
        evidence->at[evidence->count++] = country;
    }
}

void dp_evidence_collect(struct dp_evidence *out, const struct dp_view *view, const struct dp_mentions *mentions)
{
    out->count = 0;
    for (uint32_t i = 0; i < view->text->token_count; i++) {
        const struct dp_gaz_entry *country = NULL;
        enum dp_gaz_kind kind = DP_GAZ_NAME;

        if (mentions->of_token[i] >= 0) {
            const struct dp_found *found = &mentions->at[mentions->of_token[i]];

            if (found->sense != DP_NO_SENSE && found->first == i) {
                country = &view->gaz->entries[view->gaz->senses[found->sense - 1].entry];
                country = country->level == DP_LEVEL_COUNTRY ? country : NULL;
            }
        } else if (view->text->tokens[i].kind == DP_TOK_WORD) {
            country = dp_token_country(view->text, view->gaz, i);
            country = country != NULL && country->level == DP_LEVEL_COUNTRY ? country : NULL;
            if (country == NULL && (view->text->tokens[i].flags & DP_TOK_UPPER) != 0) {
                country = dp_token_role(view->text, view->gaz, i, &kind);
                country = kind == DP_GAZ_PEOPLE ? country : NULL;
            }
        }
        if (country != NULL) {
            add(out, country->country);
        }
    }
}

uint32_t dp_evidence_choose(const struct dp_evidence *evidence, const struct dp_gazetteer *gaz, uint32_t first,
                            uint32_t sense)
{
    const struct dp_gaz_entry *entry = &gaz->entries[gaz->senses[sense - 1].entry];
    uint32_t best = sense;

    if (entry->type != DP_GPE || entry->level == DP_LEVEL_COUNTRY || has(evidence, entry->country)) {
        return sense;
    }
    for (uint32_t at = first; at != DP_NO_SENSE; at = gaz->senses[at - 1].next) {
        const struct dp_gaz_entry *other = &gaz->entries[gaz->senses[at - 1].entry];

        if (gaz->senses[at - 1].kind == DP_GAZ_NAME && other->type == DP_GPE && has(evidence, other->country) &&
            (other->level == DP_LEVEL_CITY || other->has_coordinates) &&
            (best == sense || other->pop > gaz->entries[gaz->senses[best - 1].entry].pop)) {
            best = at;
        }
    }
    return best;
}

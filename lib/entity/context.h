/* context.h - what the words around a name say of it: its country, its role. */
#ifndef DP_ENTITY_CONTEXT_H
#define DP_ENTITY_CONTEXT_H

#include "entity/entity.h"

/* What the passes over the finished entities read together. */
struct dp_entity_scene {
    const struct dp_view *view;
    const struct dp_mentions *mentions;
    struct dp_entities *entities;
};

/** The country of the place named by the mention at token `i`; "" when there is none. `end`: behind the mention. */
struct dp_country dp_scene_place(const struct dp_entity_scene *scene, uint32_t i, uint32_t *end);

/**
 * The country of the place that belongs to what ends before token `i`: "(das Ministerium) der Ukraine", "of Ukraine",
 * "Armeniens", and with `inside` also "in Moskau"; "" when there is none.
 */
struct dp_country dp_scene_owner(const struct dp_entity_scene *scene, uint32_t i, bool inside);

/** The country in front of token `i`: "(armenische) Regierung", "Russia's (ministry)"; *first = token it begins at. */
struct dp_country dp_scene_before(const struct dp_entity_scene *scene, uint32_t i, uint32_t *first);

/** Give names without a country the one that the words in and around them state. */
void dp_entities_place(const struct dp_entity_scene *scene);

/** Find the bodies of states that are named by a common noun: "das armenische Außenministerium". DP_NO_MEMORY. */
DP_MUST_CHECK enum dp_status dp_entities_find_bodies(const struct dp_entity_scene *scene, struct dp_arena *arena);

#endif

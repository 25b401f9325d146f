/* entity.h - mentions of one document become entities: same name, surname after full name, spelling variants. */
#ifndef DP_ENTITY_H
#define DP_ENTITY_H

#include "mention/mention.h"

/* A body of a state named by a common noun: "das armenische Außenministerium". */
struct dp_body {
    uint32_t first, end; /* tokens [first, end), with the country's adjective */
    int32_t entity;
};

struct dp_entities {
    struct DP_VEC(struct dp_entity) list;
    struct DP_VEC(int32_t) entry_of;      /* [list.count] gazetteer entry of each, -1 = none */
    int32_t *of_mention;                  /* [mention count] */
    struct DP_VEC(struct dp_body) bodies; /* those with a country; no mention is among them */
    struct dp_map by_entry;               /* gazetteer entry + 1 -> entity + 1 */
};

/**
 * Merge mentions into entities.
 *
 * @param day  the article's date in days since 1970, INT32_MIN = unknown; decides between dated roles.
 */
DP_MUST_CHECK enum dp_status dp_entities_resolve(struct dp_entities *out, struct dp_arena *arena,
                                                 const struct dp_view *view, const struct dp_mentions *mentions,
                                                 int32_t day);

/** The entity of a gazetteer entry, added when the document has not named it yet (a country by its adjective); -1 = no
 * memory. */
int32_t dp_entity_of_entry(struct dp_entities *entities, struct dp_arena *arena, const struct dp_gazetteer *gaz,
                           uint32_t entry);

/** The body that token `token` belongs to, DP_NO_ENTITY = none. */
int32_t dp_entity_of_body(const struct dp_entities *entities, uint32_t token);

#endif

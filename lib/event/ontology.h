/* ontology.h - PLOVER's modes and scores and the way to CAMEO codes, from core/ontology.tsv and core/cameo.tsv. */
#ifndef DP_ONTOLOGY_H
#define DP_ONTOLOGY_H

#include "base/vec.h"
#include "depesche/record.h"

/* A type, or a type with a mode, and its score (PLOVER manual, draft 2.0). */
struct dp_mode {
    enum dp_event_type type;
    struct dp_str name; /* absent = the type itself */
    double score;
};

/* One line of PLOVER's CAMEO table. */
struct dp_cameo {
    struct dp_str code;
    enum dp_event_type type;
    struct dp_str mode;     /* absent = none */
    struct dp_str contexts; /* separated by ",", absent = none */
    double goldstein;
};

struct dp_ontology {
    struct DP_VEC(struct dp_mode) modes;
    struct DP_VEC(struct dp_cameo) codes;
};

/** Add core/ontology.tsv ("type TAB mode TAB score"); the text must live as long as the ontology. */
DP_MUST_CHECK enum dp_status dp_ontology_add_modes(struct dp_ontology *ontology, struct dp_arena *arena,
                                                   struct dp_str text, const char *file, struct dp_error *err);

/** Add core/cameo.tsv ("code TAB type TAB mode TAB contexts TAB goldstein"). */
DP_MUST_CHECK enum dp_status dp_ontology_add_codes(struct dp_ontology *ontology, struct dp_arena *arena,
                                                   struct dp_str text, const char *file, struct dp_error *err);

/** The type called `name`; false if there is none. */
bool dp_event_type_of(struct dp_str name, enum dp_event_type *type);

/** The mode of `type` called `name` ("" or absent: the type itself); NULL if there is none. */
const struct dp_mode *dp_ontology_mode(const struct dp_ontology *ontology, enum dp_event_type type, struct dp_str name);

/** The CAMEO code that fits type, mode and the first of `contexts` best, the most general among equals; absent if none.
 */
struct dp_str dp_ontology_code(const struct dp_ontology *ontology, enum dp_event_type type, struct dp_str mode,
                               const struct dp_str *contexts, uint32_t context_count);

/** The line of the table for `code`; NULL if there is none. */
const struct dp_cameo *dp_ontology_cameo(const struct dp_ontology *ontology, struct dp_str code);

#endif

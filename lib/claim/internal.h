/* internal.h - what the files of the claim stage share. */
#ifndef DP_CLAIM_INTERNAL_H
#define DP_CLAIM_INTERNAL_H

#include "claim/claim.h"
#include "syntax/phrase.h"

struct dp_claimer {
    struct dp_arena *arena;
    const struct dp_syntax *syn;
    const struct dp_cues *cues;
    struct DP_VEC(struct dp_said) list;
    uint32_t *first_of;  /* [sentence_count + 1] index in list; for the quotations */
    uint32_t *sourced;   /* [sentence_count] index + 1 of the last claim with a source up to there, 0 = none */
    struct dp_said last; /* the last claim that names its source */
    bool german;
    uint32_t last_sentence; /* that had a claim */
    uint32_t in;            /* symbol: what a report stands in */
    uint32_t of, about;     /* prepositions of a topic */
    uint32_t shall;         /* the modal verb of hearsay */
    uint32_t aus;           /* symbol: where information comes from */
    uint32_t by, von, nach; /* symbols: agent of a passive, genitive in disguise, "according to" */
};

/** Add a claim; punctuation at its ends is dropped, an empty one is left out. */
DP_MUST_CHECK enum dp_status dp_claim_add(struct dp_claimer *cl, struct dp_said said);

/** Whether clause `c` has a reporting verb. */
bool dp_is_cue_clause(const struct dp_claimer *cl, int32_t c);

/** Source and cue of `said` from cue clause `c`. */
DP_MUST_CHECK enum dp_status dp_claim_source_of_clause(const struct dp_claimer *cl, int32_t c, struct dp_said *said);

/** Claims of all quotations (quote.c). */
DP_MUST_CHECK enum dp_status dp_claim_quotes(struct dp_claimer *cl);

#endif

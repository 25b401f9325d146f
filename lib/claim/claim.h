/*
 * claim.h - who says so: stretches of text with their source and the words that attribute them.
 *
 * Cues are verbs ("teilte ... mit"), prepositions ("laut"), nouns in a phrase ("nach Angaben der Polizei") and adverbs
 * ("demnach"). A quotation belongs to the cue beside it; a sentence in Konjunktiv I without a cue goes on with the last
 * source. (Statistics of German attribution: anchors of the design; kinds after the Redewiedergabe scheme.)
 */
#ifndef DP_CLAIM_H
#define DP_CLAIM_H

#include "claim/cue.h"
#include "syntax/syntax.h"

struct dp_said {
    uint32_t first, end; /* tokens [first, end) */
    enum dp_claim_kind kind;
    struct dp_phrase cue;           /* text absent = no cue of its own */
    int32_t source;                 /* chunk, DP_NONE = unnamed */
    struct dp_phrase source_phrase; /* text absent = unnamed */
    int32_t cue_clause;             /* clause of a cue verb, DP_NONE */
};

struct dp_claims {
    const struct dp_said *at; /* [count], by first */
    uint32_t count;
    const int32_t *of_token; /* [token_count]: innermost claim around a token, -1 = the article speaks itself */
};

DP_MUST_CHECK enum dp_status dp_claims_find(struct dp_claims *out, struct dp_arena *arena, const struct dp_syntax *syn,
                                            const struct dp_cues *cues);

#endif

/* cue.h - words that say who says so, from claims.frames. */
#ifndef DP_CUE_H
#define DP_CUE_H

#include "text/lexicon_build.h"

/* A reporting verb. */
struct dp_say {
    uint32_t source_prep; /* the source stands behind this preposition; DP_NO_SYM = it is the subject */
    bool needs_source;    /* reports only where that phrase is there: "erfuhr von" */
    bool topic_is_object; /* what is said may be the object alone: "forderten Konsequenzen" */
    uint32_t topic_prep; /* what is said may be the phrase with this preposition: "warnte vor"; DP_NO_SYM = von, über */
    uint32_t with;       /* a word that must stand in the clause ("es"), DP_NO_SYM = none */
    uint32_t next;       /* index + 1 of the verb's next reading, 0 = last */
};

enum dp_cue_prep { DP_CUE_PREP = 1, DP_CUE_POST = 2 };

struct dp_cues {
    struct DP_VEC(struct dp_say) says;
    struct dp_map verbs; /* verb lemma -> index + 1 in says */
    struct dp_map preps; /* symbol -> enum dp_cue_prep */
    struct dp_map advs;  /* symbol -> 1 */
    struct dp_map nouns; /* noun lemma -> 1 */
};

/** Add every line of claims.frames; `text` and `file` must live as long as the pack. DP_BAD_PACK with file:line. */
DP_MUST_CHECK enum dp_status dp_cues_add_file(struct dp_cues *cues, struct dp_arena *arena,
                                              struct dp_lexicon_builder *lexicon, struct dp_str text, const char *file,
                                              struct dp_error *err);

#endif

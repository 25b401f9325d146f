/*
 * mention.h - where names stand in a text.
 *
 * Three sources: the gazetteer, patterns over titles and given names, and the sequence tagger. Where they overlap the
 * stated priority decides (mention.c).
 */
#ifndef DP_MENTION_H
#define DP_MENTION_H

#include "mention/gazetteer.h"

enum dp_mention_source {
    DP_FROM_GAZETTEER,
    DP_FROM_TITLE, /* a name behind a title: "Außenminister Ararat Mirsojan" */
    DP_FROM_GIVEN, /* a name that starts with a known given name */
    DP_FROM_TAGGER,
    DP_FROM_DOCUMENT /* the same words were a name elsewhere in the document */
};

#define DP_NO_SENSE 0u

struct dp_found {
    uint32_t first, end; /* tokens [first, end) */
    enum dp_entity_type type;
    enum dp_mention_source source;
    uint32_t sense;   /* gazetteer sense index + 1, DP_NO_SENSE = not in the gazetteer */
    float confidence; /* of the tagger in exactly this span and type, 0 to 1; 0 from other sources */
};

struct dp_mentions {
    const struct dp_found *at; /* [count], by first, not overlapping */
    uint32_t count;
    const int32_t *of_token; /* [token_count]: index of the mention a token belongs to, -1 = none */
};

/* Name spans of the sequence tagger, by first. */
struct dp_name_tags {
    const struct dp_found *at; /* [count] */
    uint32_t count;
};

/** Find names; `tags` NULL = there is no tagger. */
DP_MUST_CHECK enum dp_status dp_mentions_find(struct dp_mentions *out, struct dp_arena *arena,
                                              const struct dp_view *view, const struct dp_name_tags *tags);

/** Whether token `i` can be part of a name that no list knows: upper case, and no common word of the language. */
bool dp_is_name_like(const struct dp_text *text, const struct dp_lexicon *lex, uint32_t i);

/** The role or people noun that token `i` is, compounds by their head; NULL = none. */
const struct dp_gaz_entry *dp_token_role(const struct dp_text *text, const struct dp_gazetteer *gaz, uint32_t i,
                                         enum dp_gaz_kind *kind);

/** The country that token `i` carries as an adjective or as part of a hyphen compound ("US-Außenminister"). */
const struct dp_gaz_entry *dp_token_country(const struct dp_text *text, const struct dp_gazetteer *gaz, uint32_t i);

#endif

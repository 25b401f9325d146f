/* phrase.h - stretches of text for what was found: chunks with their attributes, words with gaps. */
#ifndef DP_SYNTAX_PHRASE_H
#define DP_SYNTAX_PHRASE_H

#include "syntax/syntax.h"

/** Tokens [first, end) as a phrase. */
struct dp_phrase dp_phrase_of_tokens(const struct dp_text *text, uint32_t first, uint32_t end);

/** Two stretches of tokens, in order, joined by " … " when something stands between them. */
DP_MUST_CHECK enum dp_status dp_phrase_of_parts(struct dp_phrase *out, struct dp_arena *arena,
                                                const struct dp_text *text, struct dp_span a, struct dp_span b);

/** Chunk `k` without its preposition, with the genitives and "von"/"of" attributes that follow it. */
struct dp_phrase dp_phrase_of_chunk(const struct dp_syntax *syn, int32_t k);

/** The chunk that is a genitive (or "of", `von`) attribute of `k`; DP_NONE. `von` is that preposition's symbol. */
int32_t dp_chunk_genitive(const struct dp_syntax *syn, int32_t k, uint32_t von);

/** The phrase directly behind `k` with preposition `prep`, other attributes of `k` between allowed; DP_NONE. */
int32_t dp_chunk_attached(const struct dp_syntax *syn, int32_t k, uint32_t prep);

/** The words of the verb of clause `c`: with its particle, reflexive and helpers left out. */
DP_MUST_CHECK enum dp_status dp_phrase_of_verb(struct dp_phrase *out, struct dp_arena *arena,
                                               const struct dp_syntax *syn, int32_t c);

#endif

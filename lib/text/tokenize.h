/* tokenize.h - from characters to tokens and sentences. */
#ifndef DP_TOKENIZE_H
#define DP_TOKENIZE_H

#include "text/lexicon.h"

struct dp_token_list DP_VEC(struct dp_token);
struct dp_sentence_list DP_VEC(struct dp_sentence);

/**
 * Cut [begin, end) of `str` into tokens. Symbols are added to `words`; `sentence` and DP_TOK_START stay unset.
 *
 * @param lex  for abbreviations; NULL = none.
 */
DP_MUST_CHECK enum dp_status dp_tokenize(struct dp_token_list *out, struct dp_arena *arena, struct dp_intern *words,
                                         const struct dp_lexicon *lex, struct dp_str str);

/** Group tokens into sentences; sets their `sentence` and DP_TOK_START. `title_end` in bytes always ends a sentence. */
DP_MUST_CHECK enum dp_status dp_split_sentences(struct dp_sentence_list *out, struct dp_arena *arena,
                                                const struct dp_lexicon *lex, struct dp_str str, uint32_t title_end,
                                                struct dp_token_list *tokens);

/**
 * Tokens and sentences of an article.
 *
 * @param frozen  the packs' symbols.
 * @param lex     the language's lexicon; NULL = a language without a pack.
 */
DP_MUST_CHECK enum dp_status dp_text_build(struct dp_text *out, struct dp_arena *arena, const struct dp_intern *frozen,
                                           const struct dp_lexicon *lex, struct dp_str str, uint32_t title_end);

#endif

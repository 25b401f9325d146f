/* internal.h - what the files of the syntax stage share. */
#ifndef DP_SYNTAX_INTERNAL_H
#define DP_SYNTAX_INTERNAL_H

#include "syntax/syntax.h"

/* Words that grammar treats one by one, by their symbols in the text's table; DP_NO_SYM where the language has none. */
struct dp_keywords {
    uint32_t zu, um, be, have, become, let, worden, sich, es, that, by, not, to;
};

struct dp_chunk_list DP_VEC(struct dp_chunk);
struct dp_clause_list DP_VEC(struct dp_clause);

/* One analysis while it is made. */
struct dp_parser {
    struct dp_arena *arena;
    struct dp_syntax *syn;
    const struct dp_text *text;
    const struct dp_lexicon *lex;
    const struct dp_gazetteer *gaz;
    const struct dp_mentions *mentions;
    const struct dp_times *times;
    struct dp_keywords key;
    struct dp_chunk_list chunks;
    struct dp_clause_list clauses;
    bool german;
};

/** The first verb reading of token `i` with one of the features in `mask`; NULL if none. */
const struct dp_reading *dp_verb_as(const struct dp_parser *p, uint32_t i, uint16_t mask);

/** Whether token `i` can be a finite verb. */
bool dp_is_finite(const struct dp_parser *p, uint32_t i);

/** Whether the text of token `i` is `literal`, as written. */
bool dp_token_is(const struct dp_text *text, uint32_t i, const char *literal);

/** One behind the last token before the next comma or stop at or after `i`, at most the sentence's end. */
uint32_t dp_segment_end(const struct dp_parser *p, uint32_t i);

/* The steps, each over one sentence. */
void dp_tag_german(struct dp_parser *p, const struct dp_sentence *sentence);
void dp_tag_english(struct dp_parser *p, const struct dp_sentence *sentence);
DP_MUST_CHECK enum dp_status dp_chunk_sentence(struct dp_parser *p, const struct dp_sentence *sentence);
DP_MUST_CHECK enum dp_status dp_clauses_german(struct dp_parser *p, uint32_t sentence);
DP_MUST_CHECK enum dp_status dp_clauses_english(struct dp_parser *p, uint32_t sentence);

/** Add a clause; its index, or DP_NONE when out of memory. */
int32_t dp_clause_add(struct dp_parser *p, uint32_t sentence, enum dp_clause_kind kind, int32_t parent);

/** Can the word at token `i` be a form of the verb whose symbol is `lemma`? */
bool dp_has_verb_lemma(const struct dp_parser *p, uint32_t i, uint32_t lemma);

/** Give tokens [first, end) to clause `c`. */
void dp_clause_take(struct dp_parser *p, int32_t c, uint32_t first, uint32_t end);

/* What clause building needs of one clause's verbs, in order. */
enum { DP_VERBS_MAX = 12 };
struct dp_verbs {
    uint32_t at[DP_VERBS_MAX]; /* tokens */
    uint32_t count;
    int32_t particle;
};

/** The verb tokens of clause `c` from its span; embedded clauses are passed over. */
void dp_clause_verbs(const struct dp_parser *p, int32_t c, struct dp_verbs *out);

/** Join particle and base: sets `lemma` of the clause from token `verb`, read as one of the forms in `mask`. */
void dp_clause_set_lemma(struct dp_parser *p, int32_t c, uint32_t verb, uint16_t mask);

/** Find subject, object and dative of clause `c` by case, agreement and order. */
void dp_clause_arguments(struct dp_parser *p, int32_t c);

/** Whether `chunk` stands in brackets, "the Red Cross (ICRC)": no part of its clause. clause.c */
bool dp_chunk_in_brackets(const struct dp_parser *p, const struct dp_chunk *chunk);

/** Link antecedents of relative pronouns and share subjects over coordinated and infinitive clauses. */
void dp_clause_link(struct dp_parser *p, uint32_t first_clause);

#endif

/* english.h - what the files of English tagging and clauses share. */
#ifndef DP_SYNTAX_ENGLISH_H
#define DP_SYNTAX_ENGLISH_H

#include "syntax/internal.h"

static inline enum dp_pos dp_en_pos(const struct dp_parser *p, uint32_t i) { return (enum dp_pos)p->syn->words[i].pos; }

/** All word classes that token `i` may have, as bits. */
static inline uint32_t dp_en_classes(const struct dp_parser *p, uint32_t i)
{
    return dp_lexicon_classes(p->lex, p->text->tokens[i].sym);
}

static inline bool dp_en_has(uint32_t classes, enum dp_word_class class)
{
    return (classes & DP_CLASS_BIT(class)) != 0;
}

static inline bool dp_en_is_verb(const struct dp_parser *p, uint32_t i) { return dp_en_pos(p, i) == DP_POS_VERB; }

/* ---- tagging: tag_en.c, tag_en_verb.c, tag_en_fixed.c ---- */

/** Give token `i` part of speech `pos`, with the forms and flags of its reading as `class`. */
void dp_en_choose(struct dp_parser *p, uint32_t i, enum dp_pos pos, enum dp_word_class class);

/** The last token before `i` that is no adverb, negation or time; UINT32_MAX at the start of the clause. */
uint32_t dp_en_before(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i);

/** Whether token `i` is the possessive 's or '. */
bool dp_en_is_clitic(const struct dp_parser *p, uint32_t i);

/** Whether token `i` has a capital that its place does not explain. */
bool dp_en_is_upper(const struct dp_parser *p, uint32_t i);

/** Whether a noun phrase may go on with the word at `i`. */
bool dp_en_continues_phrase(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i);

/** Whether a noun phrase starts at `i` that cannot be the second part of a compound. */
bool dp_en_starts_phrase(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i);

/** Whether a finite verb stands before `i` in its clause. */
bool dp_en_has_finite_before(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i);

/** Whether token `i`, which may be a verb by its `classes`, is one here. */
bool dp_en_is_verb_here(const struct dp_parser *p, const struct dp_sentence *s, uint32_t i, uint32_t classes);

/** Settle the words at `i` that follow no general rule. */
void dp_en_fix_word(struct dp_parser *p, const struct dp_sentence *s, uint32_t i);

/* ---- clauses: clause_en.c, clause_en_verb.c ---- */

/** Whether token `i` is an auxiliary or a modal verb. */
bool dp_en_is_helper(const struct dp_parser *p, uint32_t i);

/** Whether the verb at `i` can only be finite: "killed" behind its noun may be a participle, "was" may not. */
bool dp_en_is_clear_finite(const struct dp_parser *p, uint32_t i);

/** Whether the verb at `i` takes a clause without "that": "said Russia attacked". */
bool dp_en_takes_clause(const struct dp_parser *p, uint32_t i);

/** Whether the verb at `i` is another act of speech: "urged", "accused". */
bool dp_en_speaks(const struct dp_parser *p, uint32_t i);

/** Whether token `i` is an -ing form. */
bool dp_en_is_gerund(const struct dp_parser *p, uint32_t i);

/** Make "of" phrases of the sentence genitives of the phrase before. */
void dp_en_link_of(struct dp_parser *p, uint32_t sentence);

/** Verb, voice, tense, subject and objects of every clause from `first` on. */
void dp_en_analyse(struct dp_parser *p, uint32_t first);

#endif

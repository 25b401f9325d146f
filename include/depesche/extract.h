/* extract.h - the one call: article in, record out. */
#ifndef DEPESCHE_EXTRACT_H
#define DEPESCHE_EXTRACT_H

#include "depesche/article.h"
#include "depesche/pack.h"
#include "depesche/record.h"

struct dp_scratch; /* opaque work memory, one a thread */

/** @param out  set only on DP_OK; the caller's to free with dp_scratch_free(). @return DP_OK or DP_NO_MEMORY. */
DP_API DP_MUST_CHECK enum dp_status dp_scratch_new(struct dp_scratch **out);

/** Free `scratch` and every record made with it. NULL is allowed. */
DP_API void dp_scratch_free(struct dp_scratch *scratch);

/** The most bytes that one article has taken in `scratch` so far. */
DP_API size_t dp_scratch_peak_bytes(const struct dp_scratch *scratch);

/**
 * Run every stage over one article.
 *
 * Pure: the same input, packs and library version give the same record, byte for byte. No clock, no locale, no I/O.
 *
 * @param scratch  emptied at the START of the call. One thread at a time.
 * @param packs    immutable; any number of threads may share it. NULL = only read the article: its fields and text, in
 * the language that it names itself; nothing is looked for in it.
 * @param in       borrowed for the call; `len` may be 0.
 * @param out      set only on DP_OK; borrowed from `scratch`, valid until the next call on it.
 * @param err      stage and reason of the failure; may be NULL.
 * @return DP_OK; DP_BAD_JSON, DP_BAD_ARTICLE, DP_BAD_ENCODING or DP_TOO_LARGE (reject); DP_NO_MEMORY.
 */
DP_API DP_MUST_CHECK enum dp_status dp_extract(struct dp_scratch *scratch, const struct dp_packs *packs,
                                               const struct dp_input *in, const struct dp_record **out,
                                               struct dp_error *err);

/**
 * The id of the article that the last dp_extract() on `scratch` decoded, for reporting a failure. Absent when decoding
 * did not get as far as the id. Borrowed from `scratch`, valid until the next call on it.
 */
DP_API struct dp_str dp_scratch_article_id(const struct dp_scratch *scratch);

/* One thing that explains a record. */
enum dp_explain_kind {
    DP_EXPLAIN_EVENT,      /* the rule that made the event; what follows up to the next one belongs to it */
    DP_EXPLAIN_SLOT,       /* a participant, and the source of the rule that filled the slot */
    DP_EXPLAIN_CONDITION,  /* a condition of the rule, which held */
    DP_EXPLAIN_SETTING,    /* place, date or count, and where it comes from */
    DP_EXPLAIN_STATUS,     /* why the status is what it is */
    DP_EXPLAIN_SAYS,       /* who says so, and by which words */
    DP_EXPLAIN_CONFIDENCE, /* what the confidence is the product of */
    DP_EXPLAIN_MISS        /* a rule that came close, and what it lacked */
};

struct dp_explanation {
    enum dp_explain_kind kind;
    uint32_t sentence; /* index */
    int32_t event;     /* index into the record's events, -1 of a miss */
    const char *file;  /* of the rule, and its line */
    uint32_t line;
    struct dp_str head; /* of the rule: "verb töten" */
    struct dp_str text; /* one line for people; of DP_EXPLAIN_EVENT the rule as it is written */
};

/** What is reported is borrowed for the call. */
typedef void (*dp_explain_report)(void *arg, const struct dp_explanation *explanation);

/**
 * Explain every later dp_extract() on `scratch`: sentence by sentence its events, then the rules that came close.
 *
 * @param report  called during dp_extract(), with `arg`; NULL = explain no more. Without it nothing is spent on it.
 */
DP_API void dp_scratch_explain(struct dp_scratch *scratch, dp_explain_report report, void *arg);

/* What a word that no pack knows is. */
enum dp_unknown_kind {
    DP_UNKNOWN_VERB, /* a verb of the lexicon that no frame, claim, operator or support line names */
    DP_UNKNOWN_NOUN, /* a noun with actors around it, as an event's trigger has, and no frame */
    DP_UNKNOWN_NAME, /* a name that no gazetteer lists */
    DP_UNKNOWN_WORD, /* a word in lower case that the lexicon does not know */
    DP_UNKNOWN_KINDS
};

struct dp_unknown {
    enum dp_unknown_kind kind;
    struct dp_str word;    /* of verbs and nouns the lemma, normalised; a name as the text has it */
    uint32_t count;        /* occurrences */
    uint32_t articles;     /* articles that have it */
    struct dp_str example; /* the first sentence with it, or the part of it around the word */
};

struct dp_unknowns; /* opaque: the unknown words of the articles so far */

typedef void (*dp_unknown_report)(void *arg, const struct dp_unknown *unknown);

/**
 * Begin to count the words that `packs` do not know.
 *
 * @param out    set on DP_OK; the caller's to free with dp_unknowns_free().
 * @param packs  must live as long as *out.
 * @param lang   count only in articles of this language, absent = all; borrowed like `packs`.
 * @return DP_OK or DP_NO_MEMORY.
 */
DP_API DP_MUST_CHECK enum dp_status dp_unknowns_new(struct dp_unknowns **out, const struct dp_packs *packs,
                                                    struct dp_str lang);

/** Count in one more article; answers as dp_extract(). */
DP_API DP_MUST_CHECK enum dp_status dp_unknowns_add(struct dp_unknowns *unknowns, const struct dp_input *in,
                                                    struct dp_error *err);

/**
 * Report the words of `kind`, the most frequent first, `limit` at most. What is reported is borrowed until the next
 * call on `unknowns`.
 */
DP_API void dp_unknowns_each(struct dp_unknowns *unknowns, enum dp_unknown_kind kind, uint32_t limit,
                             dp_unknown_report report, void *arg);

/** The articles counted so far: those with a known language, of `lang` if one was asked for. */
DP_API uint32_t dp_unknowns_articles(const struct dp_unknowns *unknowns);

DP_API void dp_unknowns_free(struct dp_unknowns *unknowns);

#endif

/* time_rules.h - the rules of *.time files, compiled: words, classes of words, patterns. Frozen once a pack is loaded.
 */
#ifndef DP_TIME_RULES_H
#define DP_TIME_RULES_H

#include "base/arena.h"
#include "base/intern.h"
#include "base/vec.h"
#include "time/time_vocab.h"

#define DP_TIME_NO_WORD 0u /* words.at[0] stands for every word that no rule knows */

/* A word or sign that a class names. */
struct dp_time_word {
    uint32_t sym;
    uint32_t pair;       /* head of its classes in `pairs`, 0 = none */
    uint32_t split[2];   /* the two words a compound stands for, 0 = no compound */
    uint32_t first_rule; /* starts.at[first_rule .. + rule_count): rules that can begin with it */
    uint32_t rule_count;
};

/* A word's membership in a class. */
struct dp_time_pair {
    uint32_t next; /* in `pairs`, 0 = last */
    uint32_t class_id;
    int32_t value;
};

struct dp_time_class {
    struct dp_str name; /* a class of one word written in a pattern is called "=word", a group "(a|b)" */
};

struct dp_time_let {
    struct dp_str name, pattern;
};

enum dp_time_opcode {
    DP_TOP_CLASS,  /* an atom of class `arg`; its value goes to `slot` */
    DP_TOP_DIGITS, /* a number from lo to hi of min_len to max_len digits, a multiple of `arg` */
    DP_TOP_WORD,   /* any word */
    DP_TOP_ANY,    /* any token */
    DP_TOP_GLUE,   /* no white space here */
    DP_TOP_SPLIT,  /* go on at the next op, or else at `arg` */
    DP_TOP_JUMP,   /* go on at `arg` */
    DP_TOP_BEGIN,  /* the expression begins here */
    DP_TOP_END,    /* the expression ends here */
    DP_TOP_ACCEPT
};

enum dp_time_case { DP_CASE_ANY, DP_CASE_UPPER, DP_CASE_LOWER };

struct dp_time_op {
    uint8_t code; /* enum dp_time_opcode */
    uint8_t slot; /* enum dp_time_slot */
    uint8_t min_len, max_len;
    uint8_t letter_case; /* enum dp_time_case of the first letter */
    uint32_t arg;
    int32_t lo, hi;
};

enum { DP_TIME_LEADS = 3 };

/* A word looked up backwards from where the pattern begins. */
struct dp_time_lead {
    uint32_t class_id;
    uint8_t slot; /* enum dp_time_slot */
    bool optional;
    bool inside; /* it belongs to the expression */
};

struct dp_time_rule {
    struct dp_time_lead leads[DP_TIME_LEADS]; /* nearest first */
    uint32_t lead_count;
    uint32_t code; /* first op */
    enum dp_time_verb verb;
    uint32_t set_slots;    /* bits of enum dp_time_slot that the rule itself sets */
    int32_t set[DP_SLOTS]; /* their values */
    uint32_t line;         /* of its file, for messages */
};

/* A rule that can begin with a word or number, and what must stand behind that for a try to be worth its time. */
struct dp_time_start {
    uint32_t rule;
    uint32_t digits;   /* op that takes the first atom when that is a number, 0 = not so simple */
    uint32_t second;   /* class of the atom behind the first, 0 = not so simple */
    bool needs_second; /* that atom must be a known word or a number */
};

struct dp_time_suffix {
    struct dp_str ending;
    enum dp_time_tense tense;
};

struct dp_time_words DP_VEC(struct dp_time_word);
struct dp_time_pairs DP_VEC(struct dp_time_pair);
struct dp_time_classes DP_VEC(struct dp_time_class);
struct dp_time_lets DP_VEC(struct dp_time_let);
struct dp_time_ops DP_VEC(struct dp_time_op);
struct dp_time_rule_list DP_VEC(struct dp_time_rule);
struct dp_time_starts DP_VEC(struct dp_time_start);
struct dp_time_endings DP_VEC(struct dp_str);
struct dp_time_suffixes DP_VEC(struct dp_time_suffix);

/* Zero-initialise, fill with dp_time_rules_add(). Everything lives in the arena given there. */
struct dp_time_rules {
    struct dp_time_words words;
    uint32_t *slots; /* hash of symbols to words, 0 = empty */
    uint32_t mask;
    struct dp_time_pairs pairs;
    uint64_t *bits; /* a row of class bits for each word, so that "not in this class" is one look; NULL while loading */
    uint32_t bit_words; /* of a row */
    struct dp_time_classes classes;
    struct dp_time_lets lets;
    struct dp_time_ops ops;
    struct dp_time_rule_list rules;
    struct dp_time_starts starts; /* sliced by words and below */
    uint32_t first_digit_rule, digit_rule_count;
    struct dp_time_endings endings;                /* what "~" stands for */
    struct dp_time_suffixes suffixes;              /* endings of verbs that show a tense */
    uint32_t class_cue, class_tense, class_clause; /* 0 = the files have none */
    int32_t ahead_days; /* an undated day so near ahead is meant, unless the clause is in the past */
};

/**
 * Compile one *.time file into `rules`. A later file may add words to the classes of an earlier one.
 *
 * @param arena      keeps everything; lives as long as the rules.
 * @param words      the pack's symbols; the words of the file are added.
 * @param file_text  UTF-8; borrowed for the call.
 * @param file       its name, for messages.
 * @return DP_OK, DP_BAD_PACK with the line in `err`, or DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_time_rules_add(struct dp_time_rules *rules, struct dp_arena *arena,
                                               struct dp_intern *words, struct dp_str file_text, const char *file,
                                               struct dp_error *err);

/** The word with symbol `sym`, DP_TIME_NO_WORD = no rule knows it. */
uint32_t dp_time_word_of(const struct dp_time_rules *rules, uint32_t sym);

/** Whether `word` is in the class; its value there goes to *value, which may be NULL. */
bool dp_time_in_class(const struct dp_time_rules *rules, uint32_t word, uint32_t class_id, int32_t *value);

#endif

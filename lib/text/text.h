/* text.h - an article's text as sentences and tokens: what every later stage reads. */
#ifndef DP_TEXT_H
#define DP_TEXT_H

#include "base/arena.h"
#include "base/intern.h"

#include <stdbool.h>
#include <stdint.h>

enum dp_token_kind {
    DP_TOK_WORD, /* letters, with inner hyphens, apostrophes and the dots of an abbreviation: "US-geführten", "z.B." */
    DP_TOK_NUMBER, /* starts with a digit: "27", "1.000", "3,5", "30er", "2020/21" */
    DP_TOK_PUNCT,  /* one punctuation mark or symbol; an ellipsis "..." is one token */
    DP_TOK_LINK    /* URL, mail address, @handle, #tag */
};

enum dp_token_flag {
    DP_TOK_UPPER = 1 << 0,     /* first letter is upper case */
    DP_TOK_CAPS = 1 << 1,      /* two letters or more, all upper case: "NATO" */
    DP_TOK_HYPHEN = 1 << 2,    /* has an inner hyphen */
    DP_TOK_HAS_DIGIT = 1 << 3, /* has a digit */
    DP_TOK_SPACE = 1 << 4,     /* white space stands before it */
    DP_TOK_START = 1 << 5,     /* first word of its sentence (quotes and dashes do not count) */
    DP_TOK_LINE = 1 << 6,      /* first token of a line */
    DP_TOK_DOT = 1 << 7        /* an abbreviation that ends in its own full stop */
};

struct dp_token {
    uint32_t begin, end; /* bytes of dp_text.str */
    uint32_t sym;        /* dp_utf8_norm() of the token (lower case, ß as ss), in dp_text.words */
    uint32_t sentence;   /* index */
    uint8_t kind;        /* enum dp_token_kind */
    uint8_t flags;       /* enum dp_token_flag */
};

struct dp_sentence {
    struct dp_span span; /* without white space at the ends */
    uint32_t first, end; /* tokens [first, end) */
    bool is_heading;     /* a title or a line of its own without a full stop */
    bool starts_paragraph;
};

/* What a token is as a noun: its lemma, and where the head of a compound starts. */
struct dp_noun {
    uint32_t lemma;       /* of the noun, or of the compound's head; DP_NO_SYM = unknown */
    uint32_t head_offset; /* bytes into the normalised form; 0 = not a compound */
    uint16_t agr;         /* DP_AGR bits */
};

struct dp_text {
    struct dp_str str;             /* title, newline, body */
    uint32_t title_end;            /* bytes; 0 = no title */
    const struct dp_token *tokens; /* [token_count], tile the text but for white space */
    const struct dp_sentence *sentences;
    const struct dp_noun *nouns; /* [token_count] dp_lexicon_noun() of the tokens; none is one without a lexicon */
    uint32_t token_count, sentence_count;
    struct dp_intern words; /* above the pack's table */
};

/** The bytes of token `i`. */
struct dp_str dp_token_str(const struct dp_text *text, uint32_t i);

/** The lower-cased form of token `i` (dp_utf8_norm). */
struct dp_str dp_token_norm(const struct dp_text *text, uint32_t i);

#endif

/*
 * syntax.h - words with one tag each, noun phrases (chunks) and clauses: as much grammar as event frames need.
 *
 * A shallow analysis: every token gets one part of speech, chunks are noun phrases without their attributes, and
 * clauses are stretches of a sentence around one verb complex. Attributes (genitives, prepositional phrases) are links
 * between chunks. Participants are found over these, never over raw text.
 */
#ifndef DP_SYNTAX_H
#define DP_SYNTAX_H

#include "mention/mention.h"
#include "time/time.h"

enum dp_pos {
    DP_POS_OTHER,
    DP_POS_NOUN,
    DP_POS_NAME, /* part of a mention */
    DP_POS_ADJ,
    DP_POS_DET, /* articles, possessives, quantifiers before a noun */
    DP_POS_PRON,
    DP_POS_REL,
    DP_POS_PREP, /* also preposition with article */
    DP_POS_POSTP,
    DP_POS_SUB,
    DP_POS_CONJ,
    DP_POS_ADV,
    DP_POS_NEG,
    DP_POS_PARTICLE, /* separated verb particle */
    DP_POS_NUM,
    DP_POS_VERB, /* any verb form; see `verb` */
    DP_POS_ZU,   /* "zu", "to" before an infinitive */
    DP_POS_TIME, /* inside a time expression */
    DP_POS_COMMA,
    DP_POS_QUOTE,
    DP_POS_STOP /* other punctuation that bounds clauses */
};

struct dp_word {
    uint8_t pos;    /* enum dp_pos */
    uint8_t flags;  /* enum dp_reading_flag of the chosen reading */
    uint16_t agr;   /* of nouns, determiners, pronouns, prepositions (the cases they govern) */
    uint16_t verb;  /* enum dp_verb_form: union of the readings that may hold */
    uint32_t lemma; /* symbol; of a noun the head's */
    uint32_t head;  /* of a compound noun: bytes of the normalised form before its head */
    uint32_t value; /* of numerals */
};

enum dp_chunk_kind { DP_CHUNK_NOUN, DP_CHUNK_NAME, DP_CHUNK_PRONOUN, DP_CHUNK_RELATIVE };

#define DP_NONE (-1)

struct dp_chunk {
    uint32_t first, end; /* tokens, without the preposition */
    uint32_t head;       /* token: the noun, or the last token of the name */
    uint8_t kind;        /* enum dp_chunk_kind */
    bool has_det;        /* a determiner or possessive of its own */
    bool is_negated;     /* "kein Soldat", "no soldier" */
    bool is_possessive;  /* starts with a possessive: "ihr Angriff" */
    bool is_group;       /* "drei der Insassen": only counts the genitive that follows */
    uint16_t agr;        /* cases and numbers that all its words allow */
    uint32_t prep;       /* symbol of the preposition, DP_NO_SYM = none */
    uint32_t prep_token;
    int32_t mention; /* index of its name, DP_NONE = none */
    int32_t clause;
    int32_t of;          /* chunk that this one is a genitive attribute of */
    int32_t after;       /* chunk that it follows directly, so may be an attribute of */
    int32_t next;        /* next member of a coordination, DP_NONE = last */
    int32_t previous;    /* previous member of the coordination */
    int32_t antecedent;  /* of a relative pronoun: the chunk it stands for */
    int32_t outer;       /* chunk whose participle it belongs to ("die [von der Polizei] festgenommenen Männer") */
    uint32_t participle; /* token of a participle attribute + 1, 0 = none */
    int64_t number;      /* value of its numeral, -1 = none */
    int64_t number_max;  /* of a range ("20 bis 30"), -1 = none */
};

enum dp_clause_kind {
    DP_CLAUSE_MAIN,
    DP_CLAUSE_SUB, /* with a subordinating conjunction */
    DP_CLAUSE_REL,
    DP_CLAUSE_INF /* zu-infinitive, English to-infinitive or -ing clause */
};

enum dp_clause_flag {
    DP_CL_PASSIVE = 1 << 0,
    DP_CL_STATE = 1 << 1, /* "ist verletzt" */
    DP_CL_PERFECT = 1 << 2,
    DP_CL_FUTURE = 1 << 3, /* "wird ... treffen" */
    DP_CL_NEGATED = 1 << 4,
    DP_CL_K1 = 1 << 5, /* the finite verb is in Konjunktiv I */
    DP_CL_K2 = 1 << 6,
    DP_CL_QUESTION = 1 << 7,
    DP_CL_CONDITION = 1 << 8, /* "wenn", "falls", verb-first condition */
    DP_CL_QUOTED = 1 << 9,
    DP_CL_PAST = 1 << 10,
    DP_CL_IMPERSONAL = 1 << 11, /* subject is "es", "there" */
    DP_CL_VERB_FIRST = 1 << 12,
    DP_CL_CAUSATIVE = 1 << 13 /* "ließ verhaften" */
};

struct dp_clause {
    uint32_t sentence;
    uint32_t first, end; /* tokens, embedded clauses included */
    uint8_t kind;        /* enum dp_clause_kind */
    uint16_t flags;      /* enum dp_clause_flag */
    int32_t parent;      /* clause it depends on, or is coordinated to; DP_NONE */
    bool is_coordinated;
    uint32_t sub;                    /* symbol of the subordinating conjunction */
    int32_t finite;                  /* token, DP_NONE */
    int32_t verb;                    /* token of the lexical verb, DP_NONE = no verb */
    int32_t particle;                /* token of a separated particle, DP_NONE */
    uint32_t lemma;                  /* of the lexical verb, particle included; DP_NO_SYM */
    uint32_t modal;                  /* lemma of a modal verb, DP_NO_SYM = none */
    int32_t subject, object, dative; /* chunks, DP_NONE; in the passive `subject` is still the grammatical subject */
    bool is_reflexive;
};

struct dp_syntax {
    const struct dp_text *text;
    const struct dp_lexicon *lex;
    struct dp_word *words; /* [token_count] */
    struct dp_chunk *chunks;
    struct dp_clause *clauses;
    uint32_t chunk_count, clause_count;
    int32_t *chunk_of;      /* [token_count]; the preposition counts to its chunk */
    int32_t *clause_of;     /* [token_count] */
    uint32_t *first_chunk;  /* [sentence_count + 1] */
    uint32_t *first_clause; /* [sentence_count + 1] */
};

/**
 * Analyse every sentence.
 *
 * @param times     time expressions, whose words are no noun phrases.
 * @param mentions  names.
 */
DP_MUST_CHECK enum dp_status dp_syntax_build(struct dp_syntax *out, struct dp_arena *arena, const struct dp_view *view,
                                             const struct dp_mentions *mentions, const struct dp_times *times);

#endif

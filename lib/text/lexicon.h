/*
 * lexicon.h - what the words of one language can be: classes, cases, verb forms, lemmas.
 *
 * Built while a pack loads, from *.lex lines and from the heads of frames and roles; frozen afterwards and shared.
 * All inflected forms are generated at load, so that looking a word up is one array access by its symbol.
 */
#ifndef DP_LEXICON_H
#define DP_LEXICON_H

#include "base/map.h"
#include "base/vec.h"
#include "text/text.h"

enum dp_word_class {
    DP_W_NONE,
    DP_W_DET,
    DP_W_PRON,
    DP_W_POSS,
    DP_W_REL,
    DP_W_PREP,
    DP_W_PREPDET, /* "zum": preposition and article; value = symbol of the preposition */
    DP_W_SUB,
    DP_W_CONJ,
    DP_W_ADV,
    DP_W_NEG,
    DP_W_PARTICLE, /* can close a verb bracket: "an", "teil", "statt" */
    DP_W_QUANT,
    DP_W_NUM, /* value = the number */
    DP_W_ADJ,
    DP_W_NOUN,
    DP_W_VERB,
    DP_W_CLASSES
};
#define DP_CLASS_BIT(c) (1u << (c))

/* Agreement: one bit for each pair of case and gender-or-plural, so that two words agree where their sets meet. */
enum { DP_NOM, DP_GEN, DP_DAT, DP_ACC, DP_CASES };
enum { DP_MASC, DP_FEM, DP_NEUT, DP_PLURAL };
#define DP_AGR(case_, number) (uint16_t)(1u << ((case_)*4 + (number)))
#define DP_AGR_CASE(case_) (uint16_t)(0xFu << ((case_)*4))
#define DP_AGR_ALL 0xFFFFu
#define DP_AGR_PL 0x8888u
#define DP_AGR_SG 0x7777u
#define DP_AGR_MASCULINE 0x1111u
#define DP_AGR_FEMININE 0x2222u

/* Verb forms. */
enum dp_verb_form {
    DP_V_PRES = 1 << 0,
    DP_V_PAST = 1 << 1,
    DP_V_K1 = 1 << 2, /* Konjunktiv I */
    DP_V_K2 = 1 << 3,
    DP_V_IND = 1 << 4,
    DP_V_INF = 1 << 5,
    DP_V_ZUINF = 1 << 6,
    DP_V_PART1 = 1 << 7, /* present participle, English -ing */
    DP_V_PART2 = 1 << 8,
    DP_V_IMP = 1 << 9,
    DP_V_SG = 1 << 10,
    DP_V_PL = 1 << 11,
    DP_V_P1 = 1 << 12,
    DP_V_P2 = 1 << 13,
    DP_V_P3 = 1 << 14,
    DP_V_FINITE = DP_V_SG | DP_V_PL
};

enum dp_reading_flag {
    DP_R_AUX = 1 << 0,
    DP_R_MODAL = 1 << 1,
    DP_R_GLUED = 1 << 2,     /* finite form with its separable particle: "teilnahm" */
    DP_R_POST = 1 << 3,      /* postposition: "zufolge" */
    DP_R_REFL = 1 << 4,      /* reflexive pronoun */
    DP_R_SEIN = 1 << 5,      /* perfect with sein */
    DP_R_FROM_VERB = 1 << 6, /* adjective that is a participle; lemma = the verb's */
    DP_R_NOCOMP = 1 << 7     /* noun that heads no compounds */
};

struct dp_reading {
    uint32_t lemma; /* symbol; verbs as written in the pack ("an+greifen") */
    uint32_t value; /* number, or preposition's symbol */
    uint16_t agr;   /* DP_AGR bits; of a preposition the cases it governs */
    uint16_t verb;  /* enum dp_verb_form */
    uint8_t class;  /* enum dp_word_class */
    uint8_t flags;  /* enum dp_reading_flag */
};

enum { DP_MULTI_MAX = 4 };

/* A word of several tokens: "according to". */
struct dp_multi {
    uint32_t syms[DP_MULTI_MAX];
    uint32_t count;
    uint32_t sym;  /* of the joined form "according_to", which has the readings */
    uint32_t next; /* index + 1 of the next with the same first symbol, 0 = none */
};

/* A bit for the hash of every noun form: nearly all ends of a word are none, and it tells so without a search. */
struct dp_noun_filter {
    uint64_t *bits; /* [1 << (log2 - 6)]; NULL = there is no noun */
    uint32_t log2;
};

struct dp_lexicon {
    struct dp_str lang;
    uint32_t sym_end;      /* symbols below it are covered */
    const uint32_t *first; /* [sym_end + 1]: readings of sym are [first[sym], first[sym + 1]) */
    const struct dp_reading *readings;
    const uint32_t *classes; /* [sym_end]: DP_CLASS_BITs */
    const uint32_t *bases;   /* [sym_end]: of a noun's lemma the lemma of its head: "innenminister" -> "minister" */
    struct dp_noun_filter nouns;
    struct dp_map particle_verbs; /* (base lemma, particle) -> lemma */
    struct dp_map multi_first;    /* first symbol -> index + 1 in multis */
    const struct dp_multi *multis;
    struct dp_map abbreviations; /* symbol of "dr." -> 1 */
};

/* An iteration over the readings of a word. */
struct dp_readings {
    const struct dp_reading *at;
    uint32_t count;
};

/** All readings of `sym`; none when unknown. */
static inline struct dp_readings dp_lexicon_readings(const struct dp_lexicon *lex, uint32_t sym)
{
    if (sym >= lex->sym_end) {
        return (struct dp_readings){NULL, 0};
    }
    return (struct dp_readings){lex->readings + lex->first[sym], lex->first[sym + 1] - lex->first[sym]};
}

/** The classes `sym` can have, DP_CLASS_BITs; 0 when unknown. */
static inline uint32_t dp_lexicon_classes(const struct dp_lexicon *lex, uint32_t sym)
{
    return sym >= lex->sym_end ? 0 : lex->classes[sym];
}

/** The first reading of `sym` in `class`, NULL if none. */
const struct dp_reading *dp_lexicon_as(const struct dp_lexicon *lex, uint32_t sym, enum dp_word_class class);

/** The lemma of base verb + particle ("greifen", "an" -> "an+greifen"), DP_NO_SYM if there is no such verb. */
uint32_t dp_lexicon_particle_verb(const struct dp_lexicon *lex, uint32_t base, uint32_t particle);

/** The multi-token word that starts at token `i` and stays in its sentence; NULL if none. The longest wins. */
const struct dp_multi *dp_lexicon_multi(const struct dp_lexicon *lex, const struct dp_text *text, uint32_t i);

/** The noun that the noun `lemma` is a kind of, by its second part; DP_NO_SYM when it is no compound. */
static inline uint32_t dp_lexicon_base(const struct dp_lexicon *lex, uint32_t lemma)
{
    return lemma >= lex->sym_end ? DP_NO_SYM : lex->bases[lemma];
}

/** Fill lex->nouns, bits in `arena`, for a lexicon that has its classes. */
DP_MUST_CHECK enum dp_status dp_lexicon_filter_nouns(struct dp_lexicon *lex, struct dp_arena *arena,
                                                     const struct dp_intern *words);

/** Fill bases[lex->sym_end] for the finished lexicon `lex`. */
void dp_lexicon_find_bases(const struct dp_lexicon *lex, const struct dp_intern *words, uint32_t *bases);

/**
 * The noun of normalised `word` with symbol `sym`: known itself, or by the longest head that is a known noun
 * ("grenzpolizei" -> "polizei"), hyphens included. lemma is DP_NO_SYM when nothing fits.
 */
struct dp_noun dp_lexicon_noun(const struct dp_lexicon *lex, const struct dp_intern *words, uint32_t sym,
                               struct dp_str word);

#endif

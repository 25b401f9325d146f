/*
 * frame.h - what counts as an event: triggers with their slots, conditions and effects, as *.frames files say.
 *
 * Compiled while a pack loads; immutable afterwards.
 */
#ifndef DP_FRAME_H
#define DP_FRAME_H

#include "base/map.h"
#include "base/vec.h"
#include "event/ontology.h"
#include "text/lexicon_build.h"

enum dp_frame_kind { DP_FRAME_VERB, DP_FRAME_NOUN, DP_FRAME_ADJ };

/* Where a participant stands. */
enum dp_source_kind {
    DP_SRC_NONE,
    DP_SRC_SUBJ,
    DP_SRC_OBJ,
    DP_SRC_DAT,
    DP_SRC_GEN,  /* genitive object of a verb; genitive or von-attribute of a noun */
    DP_SRC_PREP, /* phrase with preposition `prep` */
    DP_SRC_POSS,
    DP_SRC_ADJ,
    DP_SRC_COMP,
    DP_SRC_SPEAKER /* who says what the trigger stands in */
};

struct dp_source {
    uint8_t kind;       /* enum dp_source_kind */
    uint8_t nested;     /* enum dp_source_kind: participants that hang on the phrase, DP_SRC_NONE = the phrase itself */
    bool with_previous; /* joined to the one before by "+": both are taken */
    uint32_t prep;      /* symbol */
    uint32_t nested_prep;
};

enum { DP_SLOT_SOURCES = 8, DP_FRAME_CONDITIONS = 8 };

struct dp_slot {
    struct dp_source sources[DP_SLOT_SOURCES];
    uint32_t count;
    bool required;
};

/* What a phrase must be. */
enum dp_want { DP_WANT_SET, DP_WANT_PERSON, DP_WANT_ORG, DP_WANT_PLACE, DP_WANT_ACTOR };

struct dp_condition {
    struct dp_source source;
    bool negative; /* the phrase must not be that */
    uint8_t want;  /* enum dp_want */
    uint32_t set;  /* index of the noun set */
};

enum dp_need { DP_NEED_ACTOR, DP_NEED_NONE, DP_NEED_VIOLENCE, DP_NEED_POLITICAL };

/* A run of words that must stand in the clause. */
struct dp_words {
    uint32_t first, count; /* in dp_frames.syms */
    uint32_t next;         /* index + 1 of the alternative, 0 = last */
};

struct dp_frame {
    uint8_t kind; /* enum dp_frame_kind */
    bool reflexive;
    bool second_only; /* noun: only as the second part of a compound */
    bool whole_only;  /* noun: never as the second part of a compound (compound=no) */
    bool symmetric;
    bool needs_clause;     /* zu=yes, zu=inf */
    bool needs_infinitive; /* zu=inf */
    uint8_t voice;         /* 0 any, 1 active, 2 passive */
    uint8_t need;          /* enum dp_need */
    uint8_t support;       /* enum dp_source_kind of the support verb's argument that is the actor; DP_SRC_NONE */
    uint8_t support_recipient;
    int8_t effect; /* enum dp_count_key, -1 = none */
    int8_t status; /* enum dp_event_status, -1 = from the sentence */
    bool no_event; /* operators and support verbs only */
    enum dp_event_type type;
    struct dp_str mode, cameo, contexts;
    struct dp_slot actor, recipient, place;
    struct dp_source trigger; /* shown as the trigger beside the head */
    struct dp_condition conditions[DP_FRAME_CONDITIONS];
    uint32_t condition_count;
    uint32_t with;        /* index + 1 of the first alternative in dp_frames.words, 0 = none */
    uint32_t block, near; /* noun set index + 1, 0 = none */
    double confidence;
    struct dp_str text; /* the line without its kind: "töten : ASSAULT actor=subj recipient!=obj" */
    const char *file;
    uint32_t line;
};

/* A head's list of frames. */
struct dp_head {
    uint32_t frame; /* index */
    uint32_t next;  /* index + 1, 0 = last */
    bool reflexive, second_only;
};

/* "mode ASSAULT drone = Drohne": the mode that an instrument gives. */
struct dp_instrument {
    enum dp_event_type type;
    struct dp_str mode;
    uint32_t set;
};

/* "count killed = Tote | Todesopfer": nouns whose numeral counts. */
struct dp_casualty {
    enum dp_count_key key;
    uint32_t set;
};

struct dp_example {
    bool positive;
    struct dp_str sentence, expected; /* expected: what follows "=>", absent = nothing said */
    uint32_t frame;
    const char *file;
    uint32_t line;
};

enum { DP_SETS_MAX = 512 };

struct dp_frames {
    struct DP_VEC(struct dp_frame) frames;
    struct DP_VEC(struct dp_head) heads;
    struct DP_VEC(struct dp_words) words;
    struct DP_VEC(uint32_t) syms;
    struct DP_VEC(struct dp_str) set_names; /* "" for a list that stands in a condition */
    struct DP_VEC(struct dp_instrument) instruments;
    struct DP_VEC(struct dp_casualty) casualties;
    struct DP_VEC(struct dp_example) examples;
    struct dp_map members;            /* (set index + 1, noun lemma) -> 1 */
    struct dp_map verbs, nouns, adjs; /* lemma -> index + 1 in heads */
    struct dp_map modals;             /* the same, of modal verbs: what is said of them beside their clause's verb */
    struct dp_map operators;          /* verb or noun lemma -> status + 1 */
    struct dp_map adj_operators;      /* lemma of a predicative adjective -> status + 1 */
    struct dp_map supports;           /* verb lemma -> 1 */
    struct dp_map denials;            /* verb lemma -> 1: disputes a fact, refuses no act */
    struct dp_map places;             /* preposition -> 1: its phrase can say where */
    uint32_t violence;                /* set index + 1 of "violence", 0 = none */
    uint32_t whole;                   /* of "whole": nouns that only look like compounds */
    uint32_t area;                    /* of "area": nouns for a part of the place behind them */
    uint32_t part;                    /* of "part": nouns for some of those behind them */
};

/* Compiles *.frames files. Sets may be used before the file that defines them: they are settled by their names. */
struct dp_frame_builder {
    struct dp_arena *arena;
    struct dp_intern *words;
    struct dp_lexicon_builder *lexicon;
    const struct dp_ontology *ontology;
    struct dp_frames *frames;
    struct DP_VEC(uint32_t) defined;          /* line of definition by set, 0 = only used so far */
    struct DP_VEC(struct dp_example) pending; /* first use of each set, for the message */
};

/** Add every line of a *.frames file; text and file must live as long as the pack. DP_BAD_PACK with file:line. */
DP_MUST_CHECK enum dp_status dp_frames_add_file(struct dp_frame_builder *b, struct dp_str text, const char *file,
                                                struct dp_error *err);

/** Check that every set that is used is defined. */
DP_MUST_CHECK enum dp_status dp_frames_finish(struct dp_frame_builder *b, struct dp_error *err);

/** Whether noun `lemma` is in set `set` (index). */
bool dp_set_has(const struct dp_frames *frames, uint32_t set, uint32_t lemma);

#endif

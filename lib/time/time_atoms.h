/*
 * time_atoms.h - tokens cut into what time patterns are written in: "27.6.2023" is five atoms, "14-Tage-Frist" five,
 * "Montagabend" two.
 */
#ifndef DP_TIME_ATOMS_H
#define DP_TIME_ATOMS_H

#include "text/text.h"
#include "time/time_rules.h"

enum dp_atom_flag {
    DP_ATOM_SPACE = 1 << 0,   /* white space stands before it */
    DP_ATOM_UPPER = 1 << 1,   /* begins with an upper-case letter */
    DP_ATOM_START = 1 << 2,   /* begins a sentence, where an upper-case letter says nothing */
    DP_ATOM_WORD = 1 << 3,    /* letters */
    DP_ATOM_GROUPED = 1 << 4, /* a number with thousands separators */
    DP_ATOM_HEAD = 1 << 5,    /* first half of a compound: the next atom is in the same word */
    DP_ATOM_TAIL = 1 << 6     /* second half */
};

struct dp_atom {
    uint32_t begin, end; /* bytes; both halves of a compound have those of the whole word */
    uint32_t token;
    uint32_t word;  /* in dp_time_rules.words */
    int32_t number; /* of a run of digits */
    uint8_t digits; /* length of that run, 0 = no number, UINT8_MAX = too long to be a date */
    uint8_t flags;  /* enum dp_atom_flag */
};

struct dp_atoms DP_VEC(struct dp_atom);

/** Cut all tokens of `text`; `first_atom` gets, for each sentence and one beyond, where its atoms begin. */
DP_MUST_CHECK enum dp_status dp_atoms_cut(struct dp_atoms *out, uint32_t **first_atom, struct dp_arena *arena,
                                          const struct dp_text *text, const struct dp_time_rules *rules);

#endif

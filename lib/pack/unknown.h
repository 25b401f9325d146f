/* unknown.h - the table behind dp_unknowns_*(): words of articles that no pack knows, counted. */
#ifndef DP_UNKNOWN_H
#define DP_UNKNOWN_H

#include "pack/packs.h"
#include "pack/watch.h"

/* What is counted, and the last article that had it. */
struct dp_unknown_row {
    struct dp_unknown seen;
    uint32_t last_article;
};

struct dp_unknowns {
    struct dp_arena arena;
    struct dp_intern words;
    struct dp_map rows_of; /* (kind + 1, word) -> index + 1 in rows */
    struct DP_VEC(struct dp_unknown_row) rows;
    struct dp_scratch *scratch;
    const struct dp_packs *packs;
    struct dp_str lang;
    uint32_t articles;
};

/** Count one occurrence of `word`, which starts at token `i` of `text`. */
DP_MUST_CHECK enum dp_status dp_unknown_count(struct dp_unknowns *unknowns, enum dp_unknown_kind kind,
                                              struct dp_str word, const struct dp_text *text, uint32_t i);

#endif

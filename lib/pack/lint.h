/* lint.h - what the files of the linter share: one language pack being looked at. */
#ifndef DP_LINT_H
#define DP_LINT_H

#include "pack/packs.h"

struct dp_linter {
    struct dp_arena arena; /* given back when the look is over */
    const struct dp_packs *packs;
    const struct dp_pack *pack;
    uint32_t index; /* of `pack` */
    dp_lint_report report;
    void *arg;
    struct dp_pack_lint *sum;
};

/** Report one finding, printf-like. */
void dp_lint_tell(struct dp_linter *l, bool is_error, const char *file, uint32_t line, const char *fmt, ...)
    DP_PRINTF(5, 6);

/** Frames and their examples, as they were compiled. lint_frames.c */
void dp_lint_frames(struct dp_linter *l);

#endif

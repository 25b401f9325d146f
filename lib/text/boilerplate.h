/* boilerplate.h - lines that belong to the site and not to the story, cut by the packs' patterns. */
#ifndef DP_BOILERPLATE_H
#define DP_BOILERPLATE_H

#include "base/vec.h"

enum dp_boilerplate_kind {
    DP_BOILERPLATE_LINE, /* the matching line */
    DP_BOILERPLATE_AD,   /* also the few lines between it and the last line that was cut before it */
    DP_BOILERPLATE_TAIL  /* everything from the matching line on */
};

struct dp_boilerplate_pattern {
    void *code;   /* pcre2_code, compiled and JIT-ed; shared by all threads */
    uint8_t kind; /* enum dp_boilerplate_kind */
};

struct dp_boilerplate {
    struct DP_VEC(struct dp_boilerplate_pattern) patterns;
};

/** Add boilerplate.list: "line REGEX", "ad REGEX", "tail REGEX". DP_BAD_PACK with file:line where a pattern does not
 * compile. */
DP_MUST_CHECK enum dp_status dp_boilerplate_add_file(struct dp_boilerplate *b, struct dp_arena *arena,
                                                     struct dp_str text, const char *file, struct dp_error *err);

/** Free the compiled patterns. */
void dp_boilerplate_free(struct dp_boilerplate *b);

/**
 * The text without its boilerplate lines.
 *
 * @param text       title and body; the first `keep` bytes (the title) are never cut.
 * @param cut        set to the number of code points that were cut.
 * @param limit_hit  set when a pattern gave up at its match limit; the line is then kept.
 * @return DP_OK or DP_NO_MEMORY; *text is replaced in the arena when something was cut.
 */
DP_MUST_CHECK enum dp_status dp_boilerplate_cut(const struct dp_boilerplate *b, struct dp_arena *arena,
                                                struct dp_str *text, uint32_t keep, uint32_t *cut, bool *limit_hit);

#endif

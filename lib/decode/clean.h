/* clean.h - brings text into the one form that all later stages rely on. */
#ifndef DP_DECODE_CLEAN_H
#define DP_DECODE_CLEAN_H

#include "base/arena.h"

/**
 * Clean running text: NFC; line ends as one newline; tabs and all kinds of spaces as one space; soft hyphens,
 * zero-width and bidirectional marks, NUL and control characters removed; blanks at the ends of lines cut; at most one
 * empty line together; nothing blank at both ends. Ligatures become their letters, typographic hyphens the one of
 * ASCII. C1 controls, which are Windows-1252 that was not converted, are converted.
 *
 * @param out    in the arena, NUL-terminated beyond its length; empty when nothing is left.
 * @param in     valid UTF-8; absent is as empty.
 * @param flags  DP_FLAG_NUL_REMOVED, DP_FLAG_CONTROLS_REMOVED, DP_FLAG_MOJIBAKE_MENDED are added.
 * @return DP_OK or DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_clean_text(struct dp_str *out, struct dp_arena *arena, struct dp_str in,
                                           uint32_t *flags);

/** The same for one line, such as a title: line ends and runs of blanks become one space. */
DP_MUST_CHECK enum dp_status dp_clean_line(struct dp_str *out, struct dp_arena *arena, struct dp_str in,
                                           uint32_t *flags);

#endif

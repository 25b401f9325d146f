/* lang_code.h - the ways in which messages and pages name a language. */
#ifndef DP_DECODE_LANG_CODE_H
#define DP_DECODE_LANG_CODE_H

#include "base/arena.h"

/** Does `s` name a language in a way that dp_lang_code() knows? */
bool dp_is_lang_code(struct dp_str s);

/**
 * The two letters of "de", "DE", "de-AT", "de_DE.UTF-8", in lower case in the arena. Absent for anything else, such as
 * "deu" or "German": the language is then found by the text.
 */
struct dp_str dp_lang_code(struct dp_arena *arena, struct dp_str s);

#endif

/* lang_script.h - languages that their letters tell. Used by lang.c only. */
#ifndef DP_LANG_SCRIPT_H
#define DP_LANG_SCRIPT_H

#include "depesche/span.h"

/**
 * The language of a text that is mostly in a script other than Latin.
 *
 * @param text    valid UTF-8.
 * @param share   set to the part of the letters that are of that script, 0 to 1.
 * @return ISO 639-1, static; empty when the text is in Latin letters, in none or in a script that is not known.
 */
struct dp_str dp_lang_of_script(struct dp_str text, double *share);

#endif

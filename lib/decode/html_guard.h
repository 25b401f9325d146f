/* html_guard.h - refuses pages that would keep the HTML parser busy for minutes. */
#ifndef DP_DECODE_HTML_GUARD_H
#define DP_DECODE_HTML_GUARD_H

#include "depesche/span.h"

#include <stdbool.h>

/**
 * Does some tag have more attributes than any page needs? libxml2 compares each attribute of a tag with all before it,
 * so that one tag of a megabyte takes it a minute.
 */
bool dp_html_has_attribute_flood(struct dp_str html);

#endif

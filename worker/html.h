/* html.h - a record as one page for people: the text with names and claims marked, events as cards, a map. */
#ifndef DP_WORKER_HTML_H
#define DP_WORKER_HTML_H

#include "base/buf.h"
#include "depesche/record.h"
#include "reasons.h"

/**
 * Append a page that needs nothing from any network. It is well-formed XML as well as HTML, whatever the text holds.
 *
 * @param out      failure is sticky there.
 * @param reasons  shown beside the events; NULL = none.
 */
void dp_page_record(struct dp_buf *out, const struct dp_record *rec, const struct dp_reasons *reasons);

/* The parts, for html*.c only. */

/** Text between tags or in a quoted attribute: nothing in it can end either. */
void dp_page_text(struct dp_buf *out, struct dp_str text);

/** The look and the behaviour of the page: a style and a script element. */
void dp_page_style(struct dp_buf *out);
void dp_page_script(struct dp_buf *out);

/** Title, facts and text, with names, claims and the words of events marked. */
void dp_page_article(struct dp_buf *out, const struct dp_record *rec);

/** Date, source, language, counts, address: the line below the title. */
void dp_page_facts(struct dp_buf *out, const struct dp_record *rec);

/** The title that stands at the beginning of the record's text, in bytes; 0 = it has none. */
uint32_t dp_page_title_end(const struct dp_record *rec);

/** Event `i` as a card. */
void dp_page_event(struct dp_buf *out, const struct dp_record *rec, uint32_t i, const struct dp_reasons *reasons);

/** Where the events with coordinates are; nothing when there are none. */
void dp_page_map(struct dp_buf *out, const struct dp_record *rec);

/** "material-conflict": the class of an event's quad. */
void dp_page_quad(struct dp_buf *out, enum dp_event_type type);

#endif

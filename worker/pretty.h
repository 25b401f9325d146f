/* pretty.h - a record for people: the text with names and events marked, then each event in words. */
#ifndef DP_WORKER_PRETTY_H
#define DP_WORKER_PRETTY_H

#include "base/buf.h"
#include "canvas.h"
#include "depesche/record.h"

/* How to show records. */
struct dp_pretty {
    uint32_t width; /* columns */
    bool colour;
};

enum dp_colour_choice { DP_COLOUR_AUTO, DP_COLOUR_ALWAYS, DP_COLOUR_NEVER };

/**
 * What suits the terminal behind `fd`. AUTO gives colours on a terminal, unless NO_COLOR is set (no-color.org) or it is
 * a dumb one. Without a terminal lines have 80 columns, or as many as COLUMNS says.
 */
struct dp_pretty dp_pretty_for(int fd, enum dp_colour_choice choice);

/** Append `rec` to `out`; failure is sticky there. */
void dp_pretty_record(struct dp_buf *out, const struct dp_record *rec, const struct dp_pretty *how);

/* The parts, for pretty*.c only. */

/** Date, source, language, counts, flags, address: what stands below the title. */
void dp_pretty_head(struct dp_canvas *canvas, const struct dp_record *rec);

/**
 * The title, the head, the text: names in the colour of their type, claims in italics, triggers with the number of
 * their event.
 */
void dp_pretty_text(struct dp_canvas *canvas, const struct dp_record *rec);

/** Event `i` as a block of lines. */
void dp_pretty_event(struct dp_canvas *canvas, const struct dp_record *rec, uint32_t i);

/** The colour of an entity type and the look of a trigger by the event's quad class. */
unsigned dp_look_of_entity(enum dp_entity_type type);
unsigned dp_look_of_event(enum dp_event_type type);

#endif

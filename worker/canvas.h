/* canvas.h - text for a terminal: words wrapped at a width, with colours where they are wanted. */
#ifndef DP_WORKER_CANVAS_H
#define DP_WORKER_CANVAS_H

#include "base/buf.h"

#include <stdbool.h>
#include <stdint.h>

/* A look: one colour and any number of the others; 0 = plain. */
enum dp_look {
    DP_LOOK_RED = 1,
    DP_LOOK_GREEN,
    DP_LOOK_YELLOW,
    DP_LOOK_BLUE,
    DP_LOOK_MAGENTA,
    DP_LOOK_CYAN,
    DP_LOOK_COLOURS = 15, /* mask */
    DP_LOOK_BOLD = 16,
    DP_LOOK_DIM = 32,
    DP_LOOK_ITALIC = 64,
    DP_LOOK_UNDERLINE = 128
};

struct dp_canvas {
    struct dp_buf *out; /* borrowed; failure is sticky there */
    uint32_t width;     /* columns */
    bool colour;
    uint32_t indent; /* columns before each line */
    uint32_t column; /* columns of this line that are filled, 0 = nothing yet */
    unsigned look;   /* what the terminal is set to */
    bool blank;      /* white space stood before the next word */
};

/** Columns that valid UTF-8 takes on a terminal. */
uint32_t dp_columns(struct dp_str s);

/** Go to a new line before a word of `width` columns if it does not fit, else set the blank before it in `look`. */
void dp_canvas_begin_word(struct dp_canvas *canvas, uint32_t width, unsigned look);

/** Part of a word, as it is. */
void dp_canvas_put(struct dp_canvas *canvas, struct dp_str part, unsigned look);

/** Running text: words between blanks. Goes on where the last one ended. */
void dp_canvas_flow(struct dp_canvas *canvas, struct dp_str text, unsigned look);
void dp_canvas_flow_cstr(struct dp_canvas *canvas, const char *text, unsigned look);

/** Fill the line with blanks up to `column`. */
void dp_canvas_tab(struct dp_canvas *canvas, uint32_t column);

/** End the line, also an empty one. */
void dp_canvas_newline(struct dp_canvas *canvas);

#endif

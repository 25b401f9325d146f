/* canvas.c - wrapping and SGR sequences (ECMA-48, 8.3.117). */
#include "canvas.h"

#include "base/str.h"
#include "base/utf8.h"

#include <string.h>

/* East Asian wide characters and emoji take two columns (Unicode Standard Annex 11, in coarse ranges). */
static bool is_wide(uint32_t cp)
{
    return (cp >= 0x1100 && cp <= 0x115F) || (cp >= 0x2E80 && cp <= 0xA4CF) || (cp >= 0xAC00 && cp <= 0xD7A3) ||
           (cp >= 0xF900 && cp <= 0xFAFF) || (cp >= 0xFE30 && cp <= 0xFE6F) || (cp >= 0xFF00 && cp <= 0xFF60) ||
           (cp >= 0xFFE0 && cp <= 0xFFE6) || (cp >= 0x1F300 && cp <= 0x1FAFF) || (cp >= 0x20000 && cp <= 0x3FFFD);
}

uint32_t dp_columns(struct dp_str s)
{
    uint32_t columns = 0;

    for (uint32_t i = 0; i < s.len;) {
        uint32_t cp = dp_utf8_next(s, &i);

        columns += dp_cp_is_mark(cp) ? 0 : 1 + is_wide(cp);
    }
    return columns;
}

static void set_look(struct dp_canvas *canvas, unsigned look)
{
    if (!canvas->colour || look == canvas->look) {
        return;
    }
    canvas->look = look;
    dp_buf_cstr(canvas->out, "\033[0");
    dp_buf_cstr(canvas->out, (look & DP_LOOK_BOLD) != 0 ? ";1" : "");
    dp_buf_cstr(canvas->out, (look & DP_LOOK_DIM) != 0 ? ";2" : "");
    dp_buf_cstr(canvas->out, (look & DP_LOOK_ITALIC) != 0 ? ";3" : "");
    dp_buf_cstr(canvas->out, (look & DP_LOOK_UNDERLINE) != 0 ? ";4" : "");
    if ((look & DP_LOOK_COLOURS) != 0) {
        dp_buf_cstr(canvas->out, ";3");
        dp_buf_int(canvas->out, look & DP_LOOK_COLOURS);
    }
    dp_buf_char(canvas->out, 'm');
}

static void begin_line(struct dp_canvas *canvas)
{
    while (canvas->column < canvas->indent) {
        dp_buf_char(canvas->out, ' ');
        canvas->column++;
    }
}

void dp_canvas_newline(struct dp_canvas *canvas)
{
    set_look(canvas, 0);
    dp_buf_char(canvas->out, '\n');
    canvas->column = 0;
    canvas->blank = false;
}

void dp_canvas_begin_word(struct dp_canvas *canvas, uint32_t width, unsigned look)
{
    bool is_first = canvas->column <= canvas->indent;

    if (!is_first && canvas->blank && canvas->column + 1 + width > canvas->width) {
        dp_canvas_newline(canvas);
    } else if (!is_first && canvas->blank) {
        dp_canvas_put(canvas, DP_STR(" "), look);
    }
    canvas->blank = false;
}

void dp_canvas_put(struct dp_canvas *canvas, struct dp_str part, unsigned look)
{
    begin_line(canvas);
    set_look(canvas, look);
    dp_buf_str(canvas->out, part);
    canvas->column += dp_columns(part);
}

static bool is_blank(char c) { return c == ' ' || c == '\n'; }

void dp_canvas_flow(struct dp_canvas *canvas, struct dp_str text, unsigned look)
{
    for (uint32_t i = 0; i < text.len;) {
        uint32_t end = i;

        while (end < text.len && !is_blank(text.ptr[end])) {
            end++;
        }
        if (end > i) {
            struct dp_str word = dp_str_sub(text, i, end);

            dp_canvas_begin_word(canvas, dp_columns(word), look);
            dp_canvas_put(canvas, word, look);
        }
        canvas->blank = canvas->blank || end < text.len;
        i = end + 1;
    }
}

void dp_canvas_flow_cstr(struct dp_canvas *canvas, const char *text, unsigned look)
{
    dp_canvas_flow(canvas, dp_str_of(text), look);
}

void dp_canvas_tab(struct dp_canvas *canvas, uint32_t column)
{
    begin_line(canvas);
    set_look(canvas, 0);
    while (canvas->column < column) {
        dp_buf_char(canvas->out, ' ');
        canvas->column++;
    }
    canvas->blank = false;
}

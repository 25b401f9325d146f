/* json_scan.c - one pass over JSON text; copies only from the first change on. */
#include "decode/json_scan.h"

#include "base/alloc.h"
#include "base/limits.h"
#include "depesche/article.h"

#include <string.h>

enum { EXACT_DIGITS = 18 /* any number so long fits an int64 */, EXACT_EXPONENT_DIGITS = 2, ESCAPE_BYTES = 6 };

struct scan {
    struct dp_str in;
    uint32_t at;     /* next byte of `in` */
    uint32_t copied; /* bytes of `in` that are in `text` already */
    char *text;      /* NULL = nothing changed so far */
    uint32_t len;
    uint32_t depth, values;
    uint32_t flags;
    struct dp_arena *arena;
    bool no_memory;
};

/* Replace the next `skip` bytes by `with`. */
static void replace(struct scan *s, uint32_t skip, const char *with)
{
    uint32_t with_len = (uint32_t)strlen(with);

    if (s->text == NULL) {
        /* The most a change adds: one raw line end becomes two bytes, 19 digits take two quotes. */
        s->text = dp_arena_alloc(s->arena, (size_t)s->in.len * 2 + 2);
        if (s->text == NULL) {
            s->no_memory = true;
            s->at = s->in.len;
            return;
        }
    }
    memcpy(s->text + s->len, s->in.ptr + s->copied, s->at - s->copied);
    s->len += s->at - s->copied;
    memcpy(s->text + s->len, with, with_len);
    s->len += with_len;
    s->at += skip;
    s->copied = s->at;
}

static int hex_value(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* The code unit of a \uXXXX at byte `at`, -1 = there is none. */
static int unicode_escape(struct dp_str s, uint32_t at)
{
    int unit = 0;

    if (s.len - at < ESCAPE_BYTES || s.ptr[at] != '\\' || s.ptr[at + 1] != 'u') {
        return -1;
    }
    for (uint32_t i = 2; i < ESCAPE_BYTES; i++) {
        int digit = hex_value(s.ptr[at + i]);

        if (digit < 0) {
            return -1;
        }
        unit = unit << 4 | digit;
    }
    return unit;
}

static bool is_high(int unit) { return unit >= 0xD800 && unit <= 0xDBFF; }

static bool is_low(int unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

static void scan_escape(struct scan *s)
{
    int unit = unicode_escape(s->in, s->at);

    if (unit < 0) {
        s->at += s->in.len - s->at < 2 ? 1 : 2;
    } else if (unit == 0) {
        s->flags |= DP_FLAG_NUL_REMOVED;
        replace(s, ESCAPE_BYTES, "");
    } else if (is_high(unit) && is_low(unicode_escape(s->in, s->at + ESCAPE_BYTES))) {
        s->at += 2 * ESCAPE_BYTES;
    } else if (is_high(unit) || is_low(unit)) {
        s->flags |= DP_FLAG_SURROGATE_REPLACED;
        replace(s, ESCAPE_BYTES, "\\ufffd");
    } else {
        s->at += ESCAPE_BYTES;
    }
}

static void scan_raw_control(struct scan *s, char c)
{
    switch (c) {
    case '\n':
        replace(s, 1, "\\n");
        break;
    case '\r':
        replace(s, 1, "\\r");
        break;
    case '\t':
        replace(s, 1, "\\t");
        break;
    default:
        s->flags |= c == '\0' ? DP_FLAG_NUL_REMOVED : DP_FLAG_CONTROLS_REMOVED;
        replace(s, 1, "");
    }
}

/* From behind the opening quote to behind the closing one. */
static void scan_string(struct scan *s)
{
    while (s->at < s->in.len) {
        char c = s->in.ptr[s->at];

        if (c == '"') {
            s->at++;
            return;
        }
        if (c == '\\') {
            scan_escape(s);
        } else if ((unsigned char)c < 0x20) {
            scan_raw_control(s, c);
        } else {
            s->at++;
        }
    }
}

static uint32_t digits_at(struct dp_str s, uint32_t at)
{
    uint32_t count = 0;

    while (at + count < s.len && s.ptr[at + count] >= '0' && s.ptr[at + count] <= '9') {
        count++;
    }
    return count;
}

static bool is_one_of(struct dp_str s, uint32_t at, const char *set)
{
    return at < s.len && s.ptr[at] != '\0' && strchr(set, s.ptr[at]) != NULL;
}

/* End of the number at `at`; sets `huge` when no int64 or double may hold it. A malformed number ends where it breaks.
 */
static uint32_t number_end(struct dp_str s, uint32_t at, bool *huge)
{
    uint32_t digits;

    at += is_one_of(s, at, "-");
    digits = digits_at(s, at);
    *huge = digits > EXACT_DIGITS && s.ptr[at] != '0';
    at += digits;
    if (is_one_of(s, at, ".")) {
        at++;
        *huge = *huge && digits > 300; /* a double loses digits anyway, but holds the size */
        at += digits_at(s, at);
    }
    if (is_one_of(s, at, "eE")) {
        at++;
        at += is_one_of(s, at, "+-");
        *huge = digits_at(s, at) > EXACT_EXPONENT_DIGITS || digits > 200;
        at += digits_at(s, at);
    }
    return at;
}

static void scan_number(struct scan *s)
{
    bool huge;
    uint32_t end = number_end(s->in, s->at, &huge);
    bool complete = end == s->in.len || is_one_of(s->in, end, ",]} \t\r\n");

    if (huge && complete) {
        replace(s, 0, "\"");
        s->at = end;
        replace(s, 0, "\"");
    } else {
        s->at = end > s->at ? end : s->at + 1;
    }
}

static void scan_outside(struct scan *s, char c)
{
    if (c == '"') {
        s->at++;
        scan_string(s);
    } else if (c == '-' || (c >= '0' && c <= '9')) {
        scan_number(s);
    } else if (c == '\0') {
        s->flags |= DP_FLAG_NUL_REMOVED;
        replace(s, 1, "");
    } else {
        s->depth += c == '{' || c == '[';
        s->depth -= (c == '}' || c == ']') && s->depth > 0;
        s->values += c == '{' || c == '[' || c == ',';
        s->at++;
    }
}

enum dp_status dp_json_scan(struct dp_str *out, struct dp_arena *arena, struct dp_str in, uint32_t *flags,
                            struct dp_error *err)
{
    struct scan s = {.in = in, .arena = arena};

    while (s.at < in.len) {
        scan_outside(&s, in.ptr[s.at]);
        if (s.depth > DP_JSON_MAX_DEPTH) {
            return dp_error_set(err, DP_BAD_JSON, "decode", "JSON is nested deeper than %d levels", DP_JSON_MAX_DEPTH);
        }
        if (s.values > DP_JSON_MAX_VALUES) {
            return dp_error_set(err, DP_TOO_LARGE, "decode", "JSON holds more than %d values", DP_JSON_MAX_VALUES);
        }
    }
    if (s.text != NULL) {
        replace(&s, 0, "");
    }
    if (s.no_memory) {
        return dp_error_set(err, DP_NO_MEMORY, "decode", "out of memory while reading JSON");
    }
    *flags |= s.flags;
    *out = s.text == NULL ? in : (struct dp_str){s.text, s.len};
    return DP_OK;
}

bool dp_json_memory_is_out(struct dp_str text)
{
    void *probe = dp_malloc((size_t)text.len + 1);
    bool is_out = probe == NULL;

    dp_mfree(probe);
    return is_out;
}

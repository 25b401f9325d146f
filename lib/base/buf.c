/* buf.c - growing buffer; numbers are printed without the C library's locale. */
#include "base/buf.h"

#include "base/alloc.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_BYTES = 256 };

bool dp_buf_reserve(struct dp_buf *buf, size_t more)
{
    size_t need = buf->len + more;
    size_t cap = buf->cap < FIRST_BYTES ? FIRST_BYTES : buf->cap;
    char *grown;

    if (buf->no_memory || buf->full) {
        return false;
    }
    if (more > SIZE_MAX / 4 || (buf->max_bytes != 0 && need > buf->max_bytes)) {
        buf->full = true;
        return false;
    }
    if (need <= buf->cap) {
        return true;
    }
    while (cap < need) {
        cap *= 2;
    }
    grown = dp_realloc(buf->at, cap);
    if (grown == NULL) {
        buf->no_memory = true;
        return false;
    }
    buf->at = grown;
    buf->cap = cap;
    return true;
}

void dp_buf_put(struct dp_buf *buf, const char *bytes, size_t len)
{
    if (len > 0 && dp_buf_reserve(buf, len)) {
        memcpy(buf->at + buf->len, bytes, len);
        buf->len += len;
    }
}

void dp_buf_char(struct dp_buf *buf, char c)
{
    if ((buf->len < buf->cap && buf->max_bytes == 0) || dp_buf_reserve(buf, 1)) {
        buf->at[buf->len++] = c;
    }
}

void dp_buf_str(struct dp_buf *buf, struct dp_str s) { dp_buf_put(buf, s.ptr, s.len); }

void dp_buf_cstr(struct dp_buf *buf, const char *s) { dp_buf_put(buf, s, strlen(s)); }

/* Decimal digits of `value` into the end of digits[20]; returns where they start. */
static size_t put_digits(char digits[20], uint64_t value)
{
    size_t at = 20;

    do {
        digits[--at] = (char)('0' + value % 10);
        value /= 10;
    } while (value > 0);
    return at;
}

void dp_buf_int(struct dp_buf *buf, int64_t value)
{
    char digits[20];
    uint64_t size = value < 0 ? (uint64_t)0 - (uint64_t)value : (uint64_t)value;
    size_t at = put_digits(digits, size);

    if (value < 0) {
        dp_buf_char(buf, '-');
    }
    dp_buf_put(buf, digits + at, sizeof(digits) - at);
}

void dp_buf_fixed(struct dp_buf *buf, double value, int decimals)
{
    char digits[20];
    uint64_t unit = 1;
    uint64_t scaled;
    size_t end = sizeof(digits);
    size_t at;

    for (int i = 0; i < decimals; i++) {
        unit *= 10;
    }
    if (!(fabs(value) * (double)unit < 9e18)) {
        dp_buf_real(buf, value);
        return;
    }
    scaled = (uint64_t)(fabs(value) * (double)unit + 0.5);
    if (value < 0 && scaled > 0) {
        dp_buf_char(buf, '-');
    }
    dp_buf_int(buf, (int64_t)(scaled / unit));
    if (scaled % unit == 0) {
        return;
    }
    at = put_digits(digits, scaled % unit + unit); /* a leading 1 keeps the zeros behind the point */
    while (digits[end - 1] == '0') {
        end--;
    }
    digits[at] = '.';
    dp_buf_put(buf, digits + at, end - at);
}

void dp_buf_real(struct dp_buf *buf, double value)
{
    char text[40];
    int len = 0;

    /* A double of 15 digits or fewer survives the way to text and back; 17 are always enough. */
    for (int digits = 15; digits <= 17; digits++) {
        len = snprintf(text, sizeof(text), "%.*g", digits, value);
        if (strtod(text, NULL) == value) {
            break;
        }
    }
    for (int i = 0; i < len; i++) {
        bool plain = (text[i] >= '0' && text[i] <= '9') || strchr("+-e", text[i]) != NULL;

        if (plain || (i > 0 && text[i - 1] >= '0' && text[i - 1] <= '9')) {
            dp_buf_char(buf, plain ? text[i] : '.'); /* whatever the locale's decimal mark, of one byte or more */
        }
    }
}

enum dp_status dp_buf_status(const struct dp_buf *buf)
{
    if (buf->no_memory) {
        return DP_NO_MEMORY;
    }
    return buf->full ? DP_TOO_LARGE : DP_OK;
}

enum dp_status dp_buf_take(char **out, size_t *len, struct dp_buf *buf)
{
    enum dp_status status;
    size_t bytes = buf->len;

    dp_buf_char(buf, '\0');
    status = dp_buf_status(buf);
    if (status != DP_OK) {
        dp_buf_free(buf);
        return status;
    }
    *out = buf->at;
    if (len != NULL) {
        *len = bytes;
    }
    *buf = (struct dp_buf){.max_bytes = buf->max_bytes};
    return DP_OK;
}

void dp_buf_free(struct dp_buf *buf)
{
    dp_mfree(buf->at);
    *buf = (struct dp_buf){.max_bytes = buf->max_bytes};
}

/* mutate.c - a page is a window of a seed after one to twelve changes, each at a random place. */
#include "mutate.h"

#include <stdbool.h>
#include <string.h>

enum {
    WINDOW_BYTES = 2000, /* a page that is not longer stays whole */
    CHANGES = 12,
    PIECE_BYTES = 2000,
    FOREIGN_BYTES = 5000,
    FEW = 50,    /* repetitions of a piece */
    MANY = 1000, /* the same, once in a while */
    FLOOD_BYTES = 400 * 1000
};

/* Markup that a parser has to think about, alone and in thousands. */
static const char *const bits[] = {
    "<div>",
    "</div>",
    "<p>",
    "<table>",
    "<td>",
    "</table>",
    "<a href=x>",
    "</a>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<h1>",
    "<ul><li>",
    "\xff",
    "&#x0;",
    "&",
    "<svg><title>",
    "<![CDATA[",
    "]]>",
    "<article class=comment>",
    "<form>",
    "<br>",
    "\"",
    "'",
    "=",
    "<textarea>",
    "<style>",
    "<body>",
    "</html>",
    "<head>",
    "<template>",
    "<p class=\"",
    "\xed\xa0\x80",
    "<meta property=og:title content=",
    "<p style=\"display:none\">",
};

struct dice {
    uint64_t state; /* never 0 */
};

/* xorshift64: a number below `sides`, 0 when that is 0. */
static size_t roll(struct dice *d, size_t sides)
{
    d->state ^= d->state << 13;
    d->state ^= d->state >> 7;
    d->state ^= d->state << 17;
    return sides == 0 ? 0 : (size_t)((d->state >> 11) % sides);
}

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

static void insert(struct mutate_page *page, size_t at, const char *text, size_t len)
{
    if (page->len + len <= MUTATE_MAX_BYTES) {
        memmove(page->at + at + len, page->at + at, page->len - at);
        memcpy(page->at + at, text, len);
        page->len += len;
    }
}

/* The `len` bytes at `at`, which are there already, `times` more times. */
static void repeat(struct mutate_page *page, size_t at, size_t len, size_t times)
{
    times = len == 0 ? 0 : least(times, (MUTATE_MAX_BYTES - page->len) / len);
    memmove(page->at + at + times * len, page->at + at, page->len - at);
    for (size_t i = 0; i < times; i++) {
        memcpy(page->at + at + i * len, page->at + at + times * len, len);
    }
    page->len += times * len;
}

static void cut(struct mutate_page *page, size_t at, size_t len)
{
    memmove(page->at + at, page->at + at + len, page->len - at - len);
    page->len -= len;
}

static void overwrite(struct mutate_page *page, struct dice *d)
{
    for (size_t i = roll(d, 30); i > 0 && page->len > 0; i--) {
        page->at[roll(d, page->len)] = (char)roll(d, 256);
    }
}

static void put_markup(struct mutate_page *page, size_t at, struct dice *d)
{
    const char *bit = bits[roll(d, sizeof(bits) / sizeof(bits[0]))];
    size_t len = strlen(bit);
    size_t times = roll(d, 20) == 0 ? roll(d, FLOOD_BYTES / len) : roll(d, 3);
    size_t before = page->len;

    insert(page, at, bit, len);
    if (page->len > before) {
        repeat(page, at, len, times);
    }
}

static void put_foreign(struct mutate_page *page, size_t at, const struct mutate_page *other, struct dice *d)
{
    size_t from = roll(d, other->len);

    insert(page, at, other->at + from, least(roll(d, FOREIGN_BYTES), other->len - from));
}

/* The next tag is a tag no more. */
static void break_tag(struct mutate_page *page, size_t at)
{
    char *tag = at < page->len ? memchr(page->at + at, '<', page->len - at) : NULL;

    if (tag != NULL) {
        *tag = ' ';
    }
}

static void change(struct mutate_page *page, const struct mutate_page *other, struct dice *d)
{
    size_t at = roll(d, page->len + 1);
    size_t len = least(roll(d, PIECE_BYTES), page->len - at);

    switch (roll(d, 7)) {
    case 0:
        cut(page, at, len);
        break;
    case 1:
        repeat(page, at, len, roll(d, 50) == 0 ? MANY : 1 + roll(d, FEW));
        break;
    case 2:
        overwrite(page, d);
        break;
    case 3:
        put_markup(page, at, d);
        break;
    case 4:
        put_foreign(page, at, other, d);
        break;
    case 5:
        page->len = at;
        break;
    default:
        break_tag(page, at);
    }
}

void mutate_page(struct mutate_page *out, const struct mutate_page *seeds, size_t seed_count, uint64_t number)
{
    struct dice d = {(number + 1) * UINT64_C(0x9E3779B97F4A7C15)};
    const struct mutate_page *seed = &seeds[roll(&d, seed_count)];
    size_t len = least(seed->len, MUTATE_MAX_BYTES);
    size_t from = 0;

    if (len > WINDOW_BYTES && roll(&d, 4) != 0) {
        size_t window = WINDOW_BYTES + roll(&d, len - WINDOW_BYTES);

        from = roll(&d, len - window + 1);
        len = window;
    }
    memcpy(out->at, seed->at + from, len);
    out->len = len;
    for (size_t i = 1 + roll(&d, CHANGES); i > 0; i--) {
        change(out, &seeds[roll(&d, seed_count)], &d);
    }
}

/*
 * html_main.c - finds the main text by density of prose against links, by what the page calls its parts, and by shape.
 *
 * Prose is what stands outside of links in blocks that look like sentences. Boxes that are named as menus, share bars,
 * comments or teasers are cut unless they hold most of the prose. Of what is left the box that is named as the
 * article's text wins, if it holds enough; else an article, else the page's main part, else the page. In it the blocks
 * are chosen.
 */
#include "decode/html_main.h"

#include "base/str.h"
#include "decode/html_hint.h"

#include <string.h>

enum {
    LONG_BYTES = 100,     /* a block that long is prose without a full stop at its end */
    SENTENCE_BYTES = 30,  /* and one that long with it */
    MAIN_MIN_BYTES = 80,  /* less prose is no main text */
    LEAD_BLOCKS = 20,     /* between a title and its article */
    ENTRIES_PERCENT = 80, /* of the page's prose, that the entries of a ticker hold together */
    ENTRY_PERCENT = 60,   /* and less than which each of them holds */
    NONE = UINT32_MAX >> 1
};

struct finder {
    struct dp_html_page *page;
    uint32_t *prose; /* [blocks + 1] bytes of prose before each block; later of those that are not cut */
    uint32_t *bytes; /* [blocks + 1] bytes before each block, of those that are not cut */
    uint32_t *linked;
};

static uint32_t length(const struct dp_html_block *b) { return b->end - b->begin; }

static uint32_t prose_in_block(const struct dp_html_block *b)
{
    uint32_t len = length(b);
    bool is_long = len >= LONG_BYTES || (len >= SENTENCE_BYTES && b->has_stop);

    return is_long && b->kind != DP_HTML_HEADING && b->linked * 2 < len ? len - b->linked : 0;
}

static uint32_t between(const uint32_t *sums, const struct dp_html_box *box)
{
    return sums[box->end] - sums[box->first];
}

/* Sums over the blocks that are not cut. */
static void sum_up(struct finder *f)
{
    for (uint32_t i = 0; i < f->page->blocks.count; i++) {
        const struct dp_html_block *b = &f->page->blocks.at[i];

        f->prose[i + 1] = f->prose[i] + (b->is_cut ? 0 : prose_in_block(b));
        f->bytes[i + 1] = f->bytes[i] + (b->is_cut ? 0 : length(b));
        f->linked[i + 1] = f->linked[i] + (b->is_cut ? 0 : b->linked);
    }
}

static void cut_blocks(struct finder *f)
{
    for (uint32_t i = 0; i < f->page->blocks.count; i++) {
        f->page->blocks.at[i].is_cut = f->page->boxes.at[f->page->blocks.at[i].box].is_cut;
    }
    sum_up(f);
}

/* How many percent of the page's prose a box may hold that hints would cut; above it the hint is no good. */
static uint32_t limit_of(uint32_t hints)
{
    if ((hints & DP_HTML_UNSEEN) != 0) {
        return 80;
    }
    if ((hints & DP_HTML_REMARK) != 0) {
        return 90;
    }
    if ((hints & DP_HTML_OFF) != 0) {
        return (hints & (DP_HTML_BODY | DP_HTML_MAIN)) != 0 ? 20 : 60;
    }
    if ((hints & DP_HTML_TEASER) != 0) {
        return 30;
    }
    if ((hints & DP_HTML_CAPTION) != 0) {
        return 30;
    }
    return (hints & DP_HTML_WEAK) != 0 && (hints & (DP_HTML_BODY | DP_HTML_MAIN | DP_HTML_ARTICLE)) == 0 ? 6 : 101;
}

/* Remarks may outweigh the article, so that they do not count as the page's prose. */
static uint32_t prose_without_remarks(const struct finder *f)
{
    const struct dp_html_page *page = f->page;
    uint32_t total = f->prose[page->blocks.count];
    uint32_t remarks = 0;
    uint32_t behind = 0; /* blocks before are counted */

    for (uint32_t i = 0; i < page->boxes.count; i++) {
        const struct dp_html_box *box = &page->boxes.at[i];

        if ((box->hints & DP_HTML_REMARK) != 0 && box->first >= behind) {
            uint32_t here = between(f->prose, box);

            if ((uint64_t)here * 100 < (uint64_t)total * 90) {
                remarks += here;
                behind = box->end;
            }
        }
    }
    return total - remarks;
}

static void cut_named(struct finder *f)
{
    struct dp_html_page *page = f->page;
    uint32_t total = prose_without_remarks(f);

    for (uint32_t i = 1; i < page->boxes.count; i++) {
        struct dp_html_box *box = &page->boxes.at[i];
        uint32_t limit = limit_of(box->hints);
        uint64_t here = (uint64_t)between(f->prose, box) * 100;

        box->is_cut = page->boxes.at[box->parent].is_cut;
        if (limit <= 100 && (here <= (uint64_t)total * limit || total == 0)) {
            box->is_cut = true;
        }
    }
    cut_blocks(f);
}

/* The box with most prose of those with a hint; NONE when that is less than `percent` of the page's. */
static uint32_t best_named(const struct finder *f, uint32_t hint, uint32_t percent)
{
    const struct dp_html_page *page = f->page;
    uint64_t total = f->prose[page->blocks.count];
    uint32_t best = NONE;
    uint32_t most = 0;

    for (uint32_t i = 0; i < page->boxes.count; i++) {
        const struct dp_html_box *box = &page->boxes.at[i];

        if ((box->hints & hint) != 0 && !box->is_cut && between(f->prose, box) > most) {
            most = between(f->prose, box);
            best = i;
        }
    }
    return (uint64_t)most * 100 >= total * percent ? best : NONE;
}

/* The innermost box around both. */
static uint32_t common_box(const struct dp_html_page *page, uint32_t a, uint32_t b)
{
    while (a != b) { /* a parent's index is smaller */
        if (a > b) {
            a = page->boxes.at[a].parent;
        } else {
            b = page->boxes.at[b].parent;
        }
    }
    return a;
}

/*
 * A ticker names each of its entries as an article's text. The box around all that stand in no other such box, when
 * they hold most of the page's prose and none of them alone does; NONE when it is not so.
 */
static uint32_t box_of_entries(const struct finder *f)
{
    const struct dp_html_page *page = f->page;
    uint64_t total = f->prose[page->blocks.count];
    uint64_t sum = 0;
    uint32_t most = 0;
    uint32_t around = NONE;
    uint32_t behind = 0; /* blocks before are counted */

    for (uint32_t i = 0; i < page->boxes.count; i++) {
        const struct dp_html_box *box = &page->boxes.at[i];
        uint32_t here = between(f->prose, box);

        if ((box->hints & DP_HTML_BODY) == 0 || box->is_cut || here == 0 || box->first < behind) {
            continue;
        }
        sum += here;
        most = here > most ? here : most;
        behind = box->end;
        around = around == NONE ? i : common_box(page, around, i);
    }
    return sum * 100 >= total * ENTRIES_PERCENT && most * UINT64_C(100) < total * ENTRY_PERCENT ? around : NONE;
}

static uint32_t choose_box(const struct finder *f)
{
    uint32_t box = box_of_entries(f);

    if (box == NONE) {
        box = best_named(f, DP_HTML_BODY, 40);
    }
    if (box == NONE) {
        box = best_named(f, DP_HTML_ARTICLE, 40);
    }
    if (box == NONE) {
        box = best_named(f, DP_HTML_MAIN, 50);
    }
    return box == NONE ? 0 : box;
}

/* Go down as long as one child holds nearly all of the prose. */
static uint32_t descend(const struct finder *f, uint32_t from)
{
    const struct dp_html_page *page = f->page;
    uint32_t at = from;

    for (uint32_t i = from + 1; i < page->boxes.count && page->boxes.at[i].first < page->boxes.at[from].end; i++) {
        const struct dp_html_box *box = &page->boxes.at[i];

        if (box->parent == at &&
            (uint64_t)between(f->prose, box) * 100 >= (uint64_t)between(f->prose, &page->boxes.at[at]) * 95) {
            at = i;
        }
    }
    return at;
}

/* Boxes in the main part that are little but links: lists of other articles, rows of tags. */
static void cut_link_boxes(struct finder *f, uint32_t main)
{
    struct dp_html_page *page = f->page;

    for (uint32_t i = main + 1; i < page->boxes.count && page->boxes.at[i].first < page->boxes.at[main].end; i++) {
        struct dp_html_box *box = &page->boxes.at[i];
        uint32_t bytes = between(f->bytes, box);
        uint32_t linked = between(f->linked, box);
        uint32_t prose = between(f->prose, box);

        box->is_cut = box->is_cut || page->boxes.at[box->parent].is_cut;
        if (bytes > 0 && linked * 2 > bytes && prose * 4 < bytes) {
            box->is_cut = true;
        }
    }
    cut_blocks(f);
}

static bool same_text(struct dp_str a, struct dp_str b) { return a.len > 0 && dp_str_eq(a, b); }

struct range {
    uint32_t first, end; /* blocks */
};

/* From the first to the last block of prose. */
static struct range prose_range(const struct finder *f, uint32_t main)
{
    const struct dp_html_box *box = &f->page->boxes.at[main];
    struct range r = {box->end, box->first};

    for (uint32_t i = box->first; i < box->end; i++) {
        if (f->prose[i + 1] > f->prose[i]) {
            r.first = i < r.first ? i : r.first;
            r.end = i + 1;
        }
    }
    return r;
}

/* Does a block without prose belong to the text when it stands among prose? */
static bool is_part(const struct dp_html_block *b)
{
    if (b->linked * 2 > length(b)) {
        return false;
    }
    return b->kind != DP_HTML_LOOSE || b->has_stop || length(b) > 60;
}

/* And when it stands behind all prose? A heading there goes with what follows it. */
static bool is_part_of_end(const struct dp_html_block *b)
{
    if (b->linked * 2 >= length(b)) {
        return false;
    }
    return b->kind == DP_HTML_ITEM || b->kind == DP_HTML_HEADING ||
           ((b->kind == DP_HTML_PARA || b->kind == DP_HTML_QUOTE) && b->has_stop);
}

/* Does a block stand in a box that is only announced as a teaser? */
static bool is_teaser(const struct finder *f, const struct dp_html_block *b)
{
    uint32_t hints = 0;

    for (uint32_t i = b->box; i != 0; i = f->page->boxes.at[i].parent) {
        hints |= f->page->boxes.at[i].hints;
    }
    return (hints & DP_HTML_TEASER) != 0 && (hints & (DP_HTML_OFF | DP_HTML_UNSEEN | DP_HTML_REMARK)) == 0;
}

/*
 * Where the lead begins that stands before the main box: behind the last first-level heading, if that is near; else
 * where the article begins.
 */
static uint32_t lead_start(const struct finder *f, uint32_t main)
{
    const struct dp_html_page *page = f->page;
    uint32_t first = page->boxes.at[main].first;
    uint32_t least = first > LEAD_BLOCKS ? first - LEAD_BLOCKS : 0;

    for (uint32_t i = first; i > least; i--) {
        const struct dp_html_block *b = &page->blocks.at[i - 1];

        if (b->kind == DP_HTML_HEADING && b->level == 1 && !b->is_cut) {
            return i;
        }
    }
    for (uint32_t i = main; i != 0; i = page->boxes.at[i].parent) {
        if ((page->boxes.at[i].hints & (DP_HTML_ARTICLE | DP_HTML_MAIN)) != 0) {
            return page->boxes.at[i].first > least ? page->boxes.at[i].first : least;
        }
    }
    return first;
}

static void keep_lead(struct finder *f, uint32_t main)
{
    struct dp_html_page *page = f->page;

    for (uint32_t i = lead_start(f, main); i < page->boxes.at[main].first; i++) {
        struct dp_html_block *b = &page->blocks.at[i];

        if (b->is_cut && !is_teaser(f, b)) {
            continue;
        }
        b->is_kept =
            prose_in_block(b) > 0 || (length(b) >= LONG_BYTES / 2 && b->linked == 0 && b->kind != DP_HTML_LOOSE);
    }
}

static void keep_blocks(struct finder *f, uint32_t main, struct dp_str title)
{
    const struct dp_html_box *box = &f->page->boxes.at[main];
    struct range range = prose_range(f, main);

    for (uint32_t i = box->first; i < box->end; i++) {
        struct dp_html_block *b = &f->page->blocks.at[i];
        struct dp_str text = {f->page->text.at + b->begin, length(b)};

        if (b->is_cut) {
            continue;
        }
        if (f->prose[i + 1] > f->prose[i]) {
            b->is_kept = true;
        } else if (i >= range.first && i < range.end) {
            b->is_kept = is_part(b) && !(b->kind == DP_HTML_HEADING && same_text(text, title));
        } else if (i < range.first && b->kind == DP_HTML_HEADING) {
            b->is_kept = b->linked * 2 < length(b) && !same_text(text, title);
        } else if (i >= range.end) {
            b->is_kept = is_part_of_end(b) && !(b->kind == DP_HTML_HEADING && same_text(text, title));
        }
    }
}

/* A heading with nothing below it announces what was cut. */
static void drop_bare_headings(struct finder *f)
{
    uint8_t level = 0; /* of the last heading seen from the end with nothing between; 0 = text */
    bool end = true;

    for (uint32_t i = f->page->blocks.count; i > 0; i--) {
        struct dp_html_block *b = &f->page->blocks.at[i - 1];

        if (!b->is_kept) {
            continue;
        }
        if (b->kind != DP_HTML_HEADING) {
            level = 0;
            end = false;
            continue;
        }
        if (end || (level > 0 && level <= b->level)) {
            b->is_kept = false;
            continue;
        }
        level = b->level;
    }
}

/* A front page: lists of links with a few words about each. */
static bool is_index(const struct finder *f, uint32_t main)
{
    const struct dp_html_box *box = &f->page->boxes.at[main];
    uint64_t bytes = between(f->bytes, box);

    return (box->hints & DP_HTML_BODY) == 0 && (uint64_t)between(f->linked, box) * 10 > bytes * 6 &&
           (uint64_t)between(f->prose, box) * 4 < bytes;
}

/* A page of few words, as feeds have them, is its paragraphs; but not when it is three quarters links. */
static bool keep_short(struct finder *f, struct dp_str title)
{
    struct dp_html_page *page = f->page;
    bool found = false;

    if ((uint64_t)f->linked[page->blocks.count] * 4 > (uint64_t)f->bytes[page->blocks.count] * 3) {
        return false;
    }
    for (uint32_t i = 0; i < page->blocks.count; i++) {
        struct dp_html_block *b = &page->blocks.at[i];
        struct dp_str text = {page->text.at + b->begin, length(b)};

        b->is_kept = !b->is_cut && b->kind != DP_HTML_LOOSE && b->linked * 2 <= length(b) && !same_text(text, title);
        found = found || (b->is_kept && b->kind != DP_HTML_HEADING);
    }
    return found;
}

static bool choose(struct finder *f, struct dp_str title)
{
    uint32_t main = descend(f, choose_box(f));

    if (between(f->prose, &f->page->boxes.at[main]) < MAIN_MIN_BYTES) {
        return keep_short(f, title);
    }
    if (is_index(f, main)) {
        return false;
    }
    cut_link_boxes(f, main);
    keep_lead(f, main);
    keep_blocks(f, main, title);
    drop_bare_headings(f);
    return true;
}

enum dp_status dp_html_main_find(struct dp_html_page *page, struct dp_str title, bool *found)
{
    size_t count = (size_t)page->blocks.count + 1;
    struct finder f = {.page = page,
                       .prose = DP_NEW_ARRAY(page->arena, uint32_t, count),
                       .bytes = DP_NEW_ARRAY(page->arena, uint32_t, count),
                       .linked = DP_NEW_ARRAY(page->arena, uint32_t, count)};

    if (f.prose == NULL || f.bytes == NULL || f.linked == NULL) {
        return DP_NO_MEMORY;
    }
    sum_up(&f);
    cut_named(&f);
    *found = choose(&f, title);
    return DP_OK;
}

/* mutate.h - web pages broken at random, the same ones every time. */
#ifndef DP_MUTATE_H
#define DP_MUTATE_H

#include <stddef.h>
#include <stdint.h>

/* A page, or room for one. */
struct mutate_page {
    char *at;
    size_t len;
};

enum { MUTATE_MAX_BYTES = 2 * 1024 * 1024 };

/**
 * Make mutated page `number`: a window of one of the seeds, with pieces cut out, repeated, overwritten, taken from
 * another seed or put in.
 *
 * @param out         room for MUTATE_MAX_BYTES; len is set.
 * @param seeds       `seed_count` pages, at least one, none of them empty; the same ones in the same order give the
 *                    same page.
 */
void mutate_page(struct mutate_page *out, const struct mutate_page *seeds, size_t seed_count, uint64_t number);

#endif

/* html_land.h - coasts of the world, coarse and drawn by hand: enough to see where a point lies. */
#ifndef DP_WORKER_HTML_LAND_H
#define DP_WORKER_HTML_LAND_H

#include <stdint.h>

/* Degrees east and north. */
struct dp_page_coast {
    int16_t lon, lat;
};

enum { DP_PAGE_LAND_END = 999 /* as lon: the island or continent is complete */ };

extern const struct dp_page_coast dp_page_land[];
extern const uint32_t dp_page_land_count;

#endif

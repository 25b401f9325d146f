/* simhash.c - 64 counters of votes, eight bits of a hash at a time. */
#include "record/simhash.h"

#include "base/str.h"

#include <string.h>

enum { RUN_WORDS = 3, LANES = 8, LANE_MAX = 255 };

/* The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit of `x` reaches every bit of the result. */
static uint64_t mix(uint64_t x)
{
    x = (x ^ x >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ x >> 27) * UINT64_C(0x94d049bb133111eb);
    return x ^ x >> 31;
}

static void empty_lanes(struct dp_simhash *sim)
{
    for (uint32_t k = 0; k < LANES; k++) {
        for (uint32_t j = 0; j < 8; j++) {
            sim->ones[8 * j + k] += (uint8_t)(sim->lanes[k] >> (8 * j));
        }
    }
    memset(sim->lanes, 0, sizeof(sim->lanes));
    sim->lane_votes = 0;
}

static void vote(struct dp_simhash *sim, uint64_t hash)
{
    uint64_t *greatest = &sim->greatest[hash % DP_ANCHORS];

    *greatest = hash > *greatest ? hash : *greatest;
    for (uint32_t k = 0; k < LANES; k++) {
        sim->lanes[k] += hash >> k & UINT64_C(0x0101010101010101);
    }
    sim->votes++;
    sim->lane_votes++;
    if (sim->lane_votes == LANE_MAX) {
        empty_lanes(sim);
    }
}

static uint64_t hash_run(uint64_t first, uint64_t second, uint64_t third)
{
    return mix(mix(mix(first) + second) + third); /* the order of the words counts */
}

void dp_simhash_add(struct dp_simhash *sim, struct dp_str word)
{
    uint64_t hash = dp_hash(word, DP_HASH_SEED);

    sim->words++;
    if (sim->words >= RUN_WORDS) {
        vote(sim, hash_run(sim->before[0], sim->before[1], hash));
    }
    sim->before[0] = sim->before[1];
    sim->before[1] = hash;
}

uint64_t dp_simhash_end(struct dp_simhash *sim)
{
    uint64_t fingerprint = 0;

    if (sim->words > 0 && sim->votes == 0) {
        vote(sim, hash_run(0, sim->before[0], sim->before[1]));
    }
    empty_lanes(sim);
    for (uint32_t bit = 0; bit < 64; bit++) {
        fingerprint |= (uint64_t)(sim->ones[bit] * 2 > sim->votes) << bit;
    }
    return fingerprint;
}

void dp_simhash_anchors(uint32_t anchors[DP_ANCHORS], const struct dp_simhash *sim)
{
    for (uint32_t i = 0; i < DP_ANCHORS; i++) {
        anchors[i] = (uint32_t)sim->greatest[i]; /* the high bits of the greatest are alike */
    }
}

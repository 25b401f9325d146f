/* simhash.h - a fingerprint that is nearly the same for nearly the same text. */
#ifndef DP_RECORD_SIMHASH_H
#define DP_RECORD_SIMHASH_H

#include "depesche/record.h"

#include <stdint.h>

/*
 * Charikar, "Similarity estimation techniques from rounding algorithms", STOC 2002: every run of three words votes on
 * each of 64 bits by its hash. Two texts are near duplicates when few bits differ (3 or fewer of 64: Manku, Jain, Das
 * Sarma, "Detecting near-duplicates for web crawling", WWW 2007).
 *
 * Zero-initialise, add the words in order, end.
 */
struct dp_simhash {
    uint64_t before[2];            /* hashes of the last two words */
    uint32_t words;                /* added so far */
    uint32_t votes;                /* runs of words that voted */
    uint32_t ones[64];             /* votes for 1, by bit */
    uint64_t lanes[8];             /* votes not yet in `ones`: byte j of lane k is bit 8 * j + k */
    uint32_t lane_votes;           /* at most 255, so that no byte runs over */
    uint64_t greatest[DP_ANCHORS]; /* hash of a run of words; 0 = none */
};

/** Add a word, best in the form words are looked up by; the fingerprint does not depend on the packs then. */
void dp_simhash_add(struct dp_simhash *sim, struct dp_str word);

/**
 * Some of its runs of words, the same ones in every copy that has them: of the runs in each of DP_ANCHORS classes the
 * one with the greatest hash (Broder, "On the resemblance and containment of documents", 1997; one permutation). Two
 * texts share an anchor as probably as they share a run, so that copies can be looked up by it. To be called after
 * dp_simhash_end().
 *
 * @param anchors  set to the low bits of each hash, 0 where the text has no run of the class.
 */
void dp_simhash_anchors(uint32_t anchors[DP_ANCHORS], const struct dp_simhash *sim);

/** The fingerprint of all words added; 0 when there were none. Texts of one or two words get one vote. */
uint64_t dp_simhash_end(struct dp_simhash *sim);

#endif

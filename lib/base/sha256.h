/* sha256.h - the SHA-256 of FIPS 180-4: names content, so that the same article has the same hash everywhere. */
#ifndef DP_SHA256_H
#define DP_SHA256_H

#include "depesche/span.h"

#include <stdint.h>

enum { DP_SHA256_BYTES = 32, DP_SHA256_HEX_BYTES = 65 /* with the NUL */ };

struct dp_sha256 {
    uint32_t state[8];
    uint64_t total_bytes;
    unsigned char block[64]; /* the last total_bytes % 64 bytes, not hashed yet */
};

void dp_sha256_init(struct dp_sha256 *sha);

/** Add bytes; any number of calls hash the concatenation. */
void dp_sha256_add(struct dp_sha256 *sha, struct dp_str bytes);

/** The digest of everything added. `sha` must not be used again without dp_sha256_init(). */
void dp_sha256_end(struct dp_sha256 *sha, unsigned char digest[DP_SHA256_BYTES]);

/** The same in lower-case hex, NUL-terminated. */
void dp_sha256_end_hex(struct dp_sha256 *sha, char hex[DP_SHA256_HEX_BYTES]);

#endif

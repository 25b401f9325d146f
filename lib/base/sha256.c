/* sha256.c - SHA-256 after FIPS 180-4, sections 4.1.2, 4.2.2, 5.1.1, 5.3.3 and 6.2. */
#include "base/sha256.h"

#include <string.h>

enum { BLOCK_BYTES = 64, ROUNDS = 64 };

static const uint32_t round_constants[ROUNDS] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t rotate(uint32_t x, unsigned n) { return x >> n | x << (32 - n); }

static uint32_t read_be32(const unsigned char *p)
{
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static void write_be32(unsigned char *p, uint32_t x)
{
    p[0] = (unsigned char)(x >> 24);
    p[1] = (unsigned char)(x >> 16);
    p[2] = (unsigned char)(x >> 8);
    p[3] = (unsigned char)x;
}

static void schedule(uint32_t words[ROUNDS], const unsigned char *block)
{
    for (int t = 0; t < 16; t++) {
        words[t] = read_be32(block + t * 4);
    }
    for (int t = 16; t < ROUNDS; t++) {
        uint32_t w15 = words[t - 15];
        uint32_t w2 = words[t - 2];
        uint32_t s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ w15 >> 3;
        uint32_t s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ w2 >> 10;

        words[t] = s1 + words[t - 7] + s0 + words[t - 16];
    }
}

/* The working variables a to h of the standard. */
struct working {
    uint32_t a, b, c, d, e, f, g, h;
};

static void hash_round(struct working *v, uint32_t constant_and_word)
{
    uint32_t sum1 = rotate(v->e, 6) ^ rotate(v->e, 11) ^ rotate(v->e, 25);
    uint32_t choice = (v->e & v->f) ^ (~v->e & v->g);
    uint32_t t1 = v->h + sum1 + choice + constant_and_word;
    uint32_t sum0 = rotate(v->a, 2) ^ rotate(v->a, 13) ^ rotate(v->a, 22);
    uint32_t majority = (v->a & v->b) ^ (v->a & v->c) ^ (v->b & v->c);

    *v = (struct working){t1 + sum0 + majority, v->a, v->b, v->c, v->d + t1, v->e, v->f, v->g};
}

static void hash_block(uint32_t state[8], const unsigned char *block)
{
    uint32_t words[ROUNDS];
    struct working v = {state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]};

    schedule(words, block);
    for (int t = 0; t < ROUNDS; t++) {
        hash_round(&v, round_constants[t] + words[t]);
    }
    state[0] += v.a;
    state[1] += v.b;
    state[2] += v.c;
    state[3] += v.d;
    state[4] += v.e;
    state[5] += v.f;
    state[6] += v.g;
    state[7] += v.h;
}

void dp_sha256_init(struct dp_sha256 *sha)
{
    static const uint32_t initial[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

    memset(sha, 0, sizeof(*sha));
    memcpy(sha->state, initial, sizeof(initial));
}

void dp_sha256_add(struct dp_sha256 *sha, struct dp_str bytes)
{
    const unsigned char *next = (const unsigned char *)bytes.ptr;
    size_t left = bytes.len;

    while (left > 0) {
        size_t held = sha->total_bytes % BLOCK_BYTES;
        size_t take = BLOCK_BYTES - held < left ? BLOCK_BYTES - held : left;

        if (take == BLOCK_BYTES) {
            hash_block(sha->state, next);
        } else {
            memcpy(sha->block + held, next, take);
            if (held + take == BLOCK_BYTES) {
                hash_block(sha->state, sha->block);
            }
        }
        sha->total_bytes += take;
        next += take;
        left -= take;
    }
}

void dp_sha256_end(struct dp_sha256 *sha, unsigned char digest[DP_SHA256_BYTES])
{
    uint64_t bits = sha->total_bytes * 8;
    size_t held = sha->total_bytes % BLOCK_BYTES;

    sha->block[held++] = 0x80;
    if (held > BLOCK_BYTES - 8) {
        memset(sha->block + held, 0, BLOCK_BYTES - held);
        hash_block(sha->state, sha->block);
        held = 0;
    }
    memset(sha->block + held, 0, BLOCK_BYTES - 8 - held);
    write_be32(sha->block + 56, (uint32_t)(bits >> 32));
    write_be32(sha->block + 60, (uint32_t)bits);
    hash_block(sha->state, sha->block);
    for (size_t i = 0; i < 8; i++) {
        write_be32(digest + i * 4, sha->state[i]);
    }
}

void dp_sha256_end_hex(struct dp_sha256 *sha, char hex[DP_SHA256_HEX_BYTES])
{
    static const char digits[] = "0123456789abcdef";
    unsigned char digest[DP_SHA256_BYTES];

    dp_sha256_end(sha, digest);
    for (size_t i = 0; i < DP_SHA256_BYTES; i++) {
        hex[i * 2] = digits[digest[i] >> 4];
        hex[i * 2 + 1] = digits[digest[i] & 15];
    }
    hex[DP_SHA256_HEX_BYTES - 1] = '\0';
}

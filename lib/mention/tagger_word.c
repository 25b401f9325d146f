/* tagger_word.c - shapes, affixes, n-grams, clusters and lexicon flags of one word. */
#include "mention/tagger_word.h"

#include "base/utf8.h"
#include "mention/tagger_guess.h"

#include <string.h>

/* Feature templates. A template at offset k has the number TEMPLATES_PER_OFFSET * (k + 2) + its own. */
enum {
    F_FORM,
    F_NORM,
    F_SHAPE,
    F_BRIEF,
    F_GRAM,
    F_FIRST_PART,
    F_LAST_PART,
    F_TAIL,
    F_TAIL_CLUSTER,
    F_FIRST_CLUSTER,
    F_PART_FLAGS,
    F_FLAG,
    F_FLAGS,
    F_PROB,
    F_CASE,
    F_SHAPE_PROB,
    F_GENITIVE,
    F_PREFIX,                               /* + length - 1 */
    F_SUFFIX = F_PREFIX + DP_TAG_AFFIX_MAX, /* + length - 1 */
    F_CLUSTER = F_SUFFIX + DP_TAG_AFFIX_MAX,
    F_CLUSTER2 = F_CLUSTER + 6,
    F_LOWER_CLUSTER = F_CLUSTER2 + 6,
    TEMPLATES_PER_OFFSET = 64
};

enum { MIN_TAIL_CHARS = 4, MIN_HEAD_CHARS = 3, MAX_CHARS = DP_TAG_WORD_MAX_BYTES };

static const uint32_t cluster_bits[] = {DP_CLUSTER_BITS, 12, 10, 8, 6, 4};

void dp_tag_feature_add(struct dp_tag_features *out, uint32_t id, uint64_t value)
{
    uint64_t hash = (value + id) * UINT64_C(0x9E3779B97F4A7C15);

    hash = (hash ^ hash >> 32 ^ (uint64_t)id << 20) * UINT64_C(0xD6E8FEB86659FD93);
    if (out->count < DP_TAG_MAX_FEATURES) {
        out->at[out->count++] = hash ^ hash >> 32;
    }
}

static char shape_of(uint32_t cp)
{
    if (dp_cp_is_digit(cp)) {
        return '9';
    }
    if (dp_cp_is_letter(cp)) {
        return dp_cp_is_upper(cp) ? 'X' : 'x';
    }
    return cp < 0x80 ? (char)cp : '.';
}

static void add_shapes(struct dp_str surface, struct dp_tag_word *out)
{
    char shape[64], brief[64], last = '\0';
    uint32_t shape_len = 0, brief_len = 0, run = 0;

    for (uint32_t i = 0; i < surface.len;) {
        char c = shape_of(dp_utf8_next(surface, &i));

        run = c == last ? run + 1 : 1;
        if (run <= 3 && shape_len < sizeof(shape)) {
            shape[shape_len++] = c;
        }
        if (run == 1 && brief_len < sizeof(brief)) {
            brief[brief_len++] = c;
        }
        last = c;
    }
    out->shape = dp_hash((struct dp_str){shape, shape_len}, DP_HASH_SEED);
    out->brief = dp_hash((struct dp_str){brief, brief_len}, DP_HASH_SEED);
    out->is_upper = brief[0] == 'X';
}

/* Byte offsets of the characters of `s`, at most MAX_CHARS; returns their number. `at` has one more element: the end.
 */
static uint32_t char_offsets(struct dp_str s, uint32_t *at)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < s.len && count < MAX_CHARS; count++) {
        at[count] = i;
        (void)dp_utf8_next(s, &i);
    }
    at[count] = s.len;
    return count;
}

static void add_affixes(struct dp_str norm, const uint32_t *at, uint32_t count, struct dp_tag_word *out)
{
    for (uint32_t n = 1; n <= DP_TAG_AFFIX_MAX && n < count; n++) {
        out->prefix[n - 1] = dp_hash(dp_str_sub(norm, 0, at[n]), DP_HASH_SEED);
        out->suffix[n - 1] = dp_hash(dp_str_sub(norm, at[count - n], norm.len), DP_HASH_SEED);
    }
}

static void find_word(const struct dp_tag_lexicon *lexicon, struct dp_str surface, struct dp_tag_word *out)
{
    struct dp_str stem = surface;

    if (dp_tag_lexicon_find(lexicon, out->form, &out->lex) || surface.len < 4 || surface.ptr[surface.len - 1] != 's') {
        return;
    }
    stem.len--;
    if (dp_str_ends(stem, DP_STR("'"))) {
        stem.len--;
    } else if (dp_str_ends(stem, DP_STR("’"))) {
        stem.len -= 3;
    }
    out->is_genitive = stem.len > 0 && dp_tag_lexicon_find(lexicon, dp_hash(stem, DP_HASH_SEED), &out->lex);
}

/* The hash of `part` with its first letter in upper case, as nouns stand in the lexicon. */
static uint64_t capital_hash(struct dp_str part)
{
    uint32_t i = 0;
    uint32_t cp = dp_utf8_next(part, &i);
    char first[4];
    uint32_t len;

    if (cp >= 'a' && cp <= 'z') {
        cp -= 32;
    } else if (cp >= 0xE0 && cp <= 0xFE && cp != 0xF7) {
        cp -= 32;
    }
    len = dp_utf8_put(first, cp);
    return dp_hash(dp_str_sub(part, i, part.len), dp_hash((struct dp_str){first, len}, DP_HASH_SEED));
}

/* "Bundesaußenminister": the longest common noun at the end tells more than the whole. */
static void find_tail(const struct dp_tag_lexicon *lexicon, struct dp_str norm, const uint32_t *at, uint32_t count,
                      struct dp_tag_word *out)
{
    for (uint32_t i = MIN_HEAD_CHARS; i + MIN_TAIL_CHARS <= count; i++) {
        struct dp_str part = dp_str_sub(norm, at[i], norm.len);

        if (dp_tag_lexicon_find(lexicon, capital_hash(part), &out->tail_lex) &&
            (out->tail_lex.flags & DP_WORD_NOUN) != 0) {
            out->tail = dp_hash(part, DP_HASH_SEED);
            return;
        }
    }
    out->tail_lex = (struct dp_tag_lex){0, 0, 0};
}

static uint32_t last_hyphen(struct dp_str s)
{
    for (uint32_t i = s.len - 1; i > 0; i--) {
        if (s.ptr[i] == '-') {
            return i;
        }
    }
    return 0;
}

static void add_parts(const struct dp_tag_lexicon *lexicon, struct dp_str surface, struct dp_str norm,
                      struct dp_tag_word *out)
{
    uint32_t last = last_hyphen(norm), last_raw = last_hyphen(surface);
    uint32_t first = dp_str_find(norm, DP_STR("-"), 1), first_raw = dp_str_find(surface, DP_STR("-"), 1);

    if (last == 0 || last + 1 == norm.len || last_raw == 0) {
        return;
    }
    out->first_part = dp_hash(dp_str_sub(norm, 0, first), DP_HASH_SEED);
    out->last_part = dp_hash(dp_str_sub(norm, last + 1, norm.len), DP_HASH_SEED);
    (void)dp_tag_lexicon_find(lexicon, dp_hash(dp_str_sub(surface, 0, first_raw), DP_HASH_SEED), &out->first_lex);
    (void)dp_tag_lexicon_find(lexicon, dp_hash(dp_str_sub(surface, last_raw + 1, surface.len), DP_HASH_SEED),
                              &out->tail_lex);
}

void dp_tag_word_make(const struct dp_tag_lexicon *lexicon, struct dp_str surface, struct dp_tag_word *out)
{
    uint32_t at[MAX_CHARS + 1];
    uint32_t count;
    struct dp_str norm;

    memset(out, 0, sizeof(*out));
    out->form = dp_hash(surface, DP_HASH_SEED);
    out->norm = out->form;
    add_shapes(surface, out);
    find_word(lexicon, surface, out);
    out->text[0] = '^';
    norm = (struct dp_str){out->text + 1, dp_utf8_norm(out->text + 1, DP_TAG_WORD_MAX_BYTES - 2, surface)};
    if (norm.len == 0) {
        return;
    }
    out->text[norm.len + 1] = '$';
    out->text_len = norm.len + 2;
    out->norm = dp_hash(norm, DP_HASH_SEED);
    count = char_offsets(norm, at);
    add_affixes(norm, at, count, out);
    if (out->is_upper) {
        (void)dp_tag_lexicon_find(lexicon, out->norm, &out->lower);
    }
    if (out->lex.cluster == 0) {
        out->lex.cluster = dp_guess_cluster(lexicon, (struct dp_str){out->text, out->text_len}, out->is_upper);
    }
    add_parts(lexicon, surface, norm, out);
    if (out->last_part == 0 && out->is_upper) {
        find_tail(lexicon, norm, at, count, out);
    }
}

void dp_tag_word_edge(struct dp_tag_word *out)
{
    memset(out, 0, sizeof(*out));
    out->form = out->norm = out->shape = out->brief = 1;
}

struct dp_tag_core dp_tag_core_of(const struct dp_tag_word *word)
{
    return (struct dp_tag_core){.norm = word->norm,
                                .brief = word->brief,
                                .cluster = word->lex.cluster,
                                .flags = word->lex.flags,
                                .lower_flags = word->lower.flags,
                                .is_upper = word->is_upper};
}

static void add_clusters(struct dp_tag_features *out, uint32_t id, uint32_t cluster, uint32_t levels)
{
    for (uint32_t i = 0; cluster != 0 && i < levels; i++) {
        dp_tag_feature_add(out, id + i, (cluster & ((1u << cluster_bits[i]) - 1)) + 1);
    }
}

static void add_grams(const struct dp_tag_word *word, uint32_t id, struct dp_tag_features *out)
{
    struct dp_str text = {word->text, word->text_len};
    uint32_t at[MAX_CHARS + 1];
    uint32_t count = char_offsets(text, at);

    for (uint32_t i = 0; i + 3 <= count && i < DP_TAG_GRAM_MAX_CHARS; i++) {
        dp_tag_feature_add(out, id, dp_hash(dp_str_sub(text, at[i], at[i + 3]), DP_HASH_SEED));
        if (i + 4 <= count) {
            dp_tag_feature_add(out, id, dp_hash(dp_str_sub(text, at[i], at[i + 4]), DP_HASH_SEED));
        }
    }
}

/* What only the word itself is told. */
static void add_inner(const struct dp_tag_word *word, uint32_t base, struct dp_tag_features *out)
{
    uint32_t prob = word->lex.flags >> DP_WORD_PROB_SHIFT & 7u;
    uint32_t lower = word->lex.flags >> DP_WORD_CASE_SHIFT & 7u;
    uint32_t lower_prob = word->lower.flags >> DP_WORD_PROB_SHIFT & 7u;

    for (uint32_t i = 0; i < DP_TAG_AFFIX_MAX; i++) {
        if (word->prefix[i] != 0) {
            dp_tag_feature_add(out, base + F_PREFIX + i, word->prefix[i]);
            dp_tag_feature_add(out, base + F_SUFFIX + i, word->suffix[i]);
        }
    }
    add_grams(word, base + F_GRAM, out);
    dp_tag_feature_add(out, base + F_PROB, prob + 1);
    dp_tag_feature_add(out, base + F_CASE, (lower << 3 | lower_prob) + 1);
    dp_tag_feature_add(out, base + F_SHAPE_PROB, word->brief + prob);
    if (word->is_genitive) {
        dp_tag_feature_add(out, base + F_GENITIVE, 1);
    }
    if (word->last_part != 0) {
        dp_tag_feature_add(out, base + F_FIRST_PART, word->first_part);
        dp_tag_feature_add(out, base + F_LAST_PART, word->last_part);
        dp_tag_feature_add(out, base + F_FIRST_CLUSTER, word->first_lex.cluster & 0x3FFu);
        dp_tag_feature_add(out, base + F_PART_FLAGS,
                           (uint64_t)(word->first_lex.flags & DP_WORD_FLAG_MASK) << 16 |
                               (word->tail_lex.flags & DP_WORD_FLAG_MASK));
    }
    if (word->tail != 0) {
        dp_tag_feature_add(out, base + F_TAIL, word->tail);
    }
    if (word->tail_lex.cluster != 0) {
        dp_tag_feature_add(out, base + F_TAIL_CLUSTER, word->tail_lex.cluster);
    }
}

void dp_tag_word_features(const struct dp_tag_word *word, int offset, struct dp_tag_features *out)
{
    uint32_t base = TEMPLATES_PER_OFFSET * (uint32_t)(offset + 2);
    uint32_t flags = word->lex.flags & DP_WORD_FLAG_MASK;
    bool is_near = offset >= -1 && offset <= 1;

    dp_tag_feature_add(out, base + F_NORM, word->norm);
    dp_tag_feature_add(out, base + F_BRIEF, word->brief);
    add_clusters(out, base + F_CLUSTER, word->lex.cluster, 6);
    add_clusters(out, base + F_CLUSTER2, word->lex.cluster2, is_near ? 6 : 1);
    dp_tag_feature_add(out, base + F_FLAGS, flags + 1);
    if (!is_near) {
        return;
    }
    dp_tag_feature_add(out, base + F_FORM, word->form);
    for (uint32_t bits = flags; bits != 0; bits &= bits - 1) {
        dp_tag_feature_add(out, base + F_FLAG, bits & (~bits + 1));
    }
    if (offset == 0) {
        dp_tag_feature_add(out, base + F_SHAPE, word->shape);
        add_clusters(out, base + F_LOWER_CLUSTER, word->lower.cluster, 1);
        add_inner(word, base, out);
        return;
    }
    dp_tag_feature_add(out, base + F_SUFFIX + 2, word->suffix[2]);
    if (word->tail != 0) {
        dp_tag_feature_add(out, base + F_TAIL, word->tail);
    }
}

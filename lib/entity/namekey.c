/* namekey.c - folded keys of names. */
#include "entity/namekey.h"

#include "base/str.h"
#include "base/utf8.h"

#include <string.h>

enum { WORD_BYTES = 128 };

/*
 * Sounds that German, English and French transliteration write differently, longest first: Bajramow and Bayramov,
 * Mirsojan and Mirzoyan, Selenskyj and Zelensky, Dschalalabad and Jalalabad, Chodschawand and Khojavend.
 */
static const struct {
    const char *from, *to;
} sounds[] = {{"dsch", "j"}, {"tsch", "c"}, {"sch", "s"}, {"dzh", "j"}, {"tch", "c"}, {"yj", "i"}, {"ij", "i"},
              {"iy", "i"},   {"yy", "i"},   {"kh", "h"},  {"ch", "h"},  {"sh", "s"},  {"zh", "s"}, {"th", "t"},
              {"ph", "f"},   {"ou", "u"},   {"oo", "u"},  {"ee", "i"},  {"w", "v"},   {"j", "i"},  {"y", "i"},
              {"z", "s"},    {"q", "k"},    {"c", "k"},   {"x", "ks"}};

static uint32_t loosen(char *out, struct dp_str word)
{
    uint32_t len = 0;

    for (uint32_t i = 0; i < word.len && len + 2 < WORD_BYTES;) {
        struct dp_str rest = dp_str_sub(word, i, word.len);
        size_t k = 0;

        while (k < sizeof(sounds) / sizeof(sounds[0]) && !dp_str_starts(rest, dp_str_of(sounds[k].from))) {
            k++;
        }
        if (k < sizeof(sounds) / sizeof(sounds[0])) {
            for (const char *c = sounds[k].to; *c != '\0'; c++) {
                out[len++] = *c;
            }
            i += (uint32_t)strlen(sounds[k].from);
        } else {
            out[len++] = word.ptr[i++];
        }
        while (len >= 2 && out[len - 1] == out[len - 2]) {
            len--; /* doubled letters */
        }
    }
    return len;
}

static struct dp_str without_genitive(struct dp_str word)
{
    if (word.len > 4 && word.ptr[word.len - 1] == 's' && word.ptr[word.len - 2] != 's' &&
        word.ptr[word.len - 2] != 'i' && word.ptr[word.len - 2] != 'u' && word.ptr[word.len - 2] != 'a' &&
        word.ptr[word.len - 2] != 'e' && word.ptr[word.len - 2] != 'o') {
        return dp_str_sub(word, 0, word.len - 1);
    }
    return word;
}

struct dp_name_key dp_name_key_of(const struct dp_text *text, uint32_t first, uint32_t end)
{
    struct dp_name_key key = {.count = 0};

    if (end - first > DP_NAME_KEY_TOKENS) {
        first = end - DP_NAME_KEY_TOKENS;
    }
    for (uint32_t i = first; i < end; i++) {
        char folded[WORD_BYTES];
        char loose[WORD_BYTES];
        struct dp_str word = {folded, dp_utf8_fold(folded, sizeof(folded), dp_token_str(text, i))};

        if (i + 1 == end) {
            uint32_t len = word.len;

            word = without_genitive(word);
            if (word.len == len && len > 4 && word.ptr[len - 1] == 's' && word.ptr[len - 2] != 's') {
                key.bare = dp_hash(dp_str_sub(word, 0, len - 1), DP_HASH_SEED);
            }
        }
        key.exact[key.count] = dp_hash(word, DP_HASH_SEED);
        key.loose[key.count++] = dp_hash((struct dp_str){loose, loosen(loose, word)}, DP_HASH_SEED);
    }
    return key;
}

bool dp_name_key_equal(const struct dp_name_key *a, const struct dp_name_key *b)
{
    return a->count == b->count && memcmp(a->exact, b->exact, a->count * sizeof(a->exact[0])) == 0;
}

/* The last tokens are the same, or one is the genitive of the other. */
static bool same_last(const struct dp_name_key *a, const struct dp_name_key *b)
{
    uint64_t x = a->exact[a->count - 1];
    uint64_t y = b->exact[b->count - 1];

    return x == y || a->loose[a->count - 1] == b->loose[b->count - 1] || a->bare == y || b->bare == x;
}

bool dp_name_key_matches(const struct dp_name_key *a, const struct dp_name_key *b)
{
    bool same_surname;

    if (a->count == 0 || b->count == 0) {
        return false;
    }
    same_surname = a->exact[a->count - 1] == b->exact[b->count - 1];
    if (a->count == 1 || b->count == 1) {
        return same_last(a, b);
    }
    if (a->exact[0] == b->exact[0] || a->loose[0] == b->loose[0]) {
        return same_last(a, b);
    }
    return same_surname && a->count == b->count && a->count > 2;
}

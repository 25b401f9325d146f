/* examples.c - run the tagger's own feature code over a corpus and number what it gives. */
#include "models/train/examples.h"

#include "base/alloc.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_SLOTS = 1 << 20, TOKEN_MAX_FEATURES = 8 * DP_TAG_MAX_FEATURES, WORDS = 2 * DP_TAG_WINDOW + 1 };

/* All features of one token: those of the words around it, then those of the context, then copies for a domain. */
struct token_features {
    uint64_t at[TOKEN_MAX_FEATURES];
    uint32_t marks[TOKEN_MAX_FEATURES]; /* DP_TRAIN_IDENTITY, DP_TRAIN_HINT */
    uint32_t count;
    uint32_t own_count; /* without the copies for a domain, which stand last */
};

/* Called for every token of a corpus. */
typedef bool (*visit_fn)(void *context, const struct dp_train_doc *doc, uint32_t token, const struct token_features *f);

static void append(struct token_features *out, const struct dp_tag_features *from)
{
    memcpy(out->at + out->count, from->at, from->count * sizeof(from->at[0]));
    out->count += from->count;
}

/* `words` are those of `window`. */
static void gather(struct dp_tag_window *window, const struct dp_tag_word *const *words, struct token_features *out)
{
    struct dp_tag_features part = {.count = 0};

    out->count = 0;
    for (int k = -DP_TAG_WINDOW; k <= DP_TAG_WINDOW; k++) {
        part.count = 0;
        dp_tag_word_features(words[k + DP_TAG_WINDOW], -k, &part);
        window->at[k + DP_TAG_WINDOW] = dp_tag_core_of(words[k + DP_TAG_WINDOW]);
        append(out, &part);
    }
    part.count = 0;
    dp_tag_context_features(window, &part);
    append(out, &part);
}

static int by_value(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

    return x < y ? -1 : x > y;
}

/* A feature is of the word's identity when the token would not have it with another word of the same class. */
static void mark_identity(const struct dp_tag_window *window, const struct dp_tag_word *const *words,
                          struct token_features *all)
{
    struct dp_tag_window masked = *window;
    struct dp_tag_word word = *words[DP_TAG_WINDOW];
    const struct dp_tag_word *masked_words[WORDS];
    struct token_features rest;

    memcpy(masked_words, words, sizeof(masked_words));
    masked_words[DP_TAG_WINDOW] = &word;

    word.form = word.norm = 0;
    memset(word.prefix, 0, sizeof(word.prefix));
    memset(word.suffix + 3, 0, 3 * sizeof(word.suffix[0]));
    word.text_len = 0;
    word.first_part = 0;
    gather(&masked, masked_words, &rest);
    qsort(rest.at, rest.count, sizeof(rest.at[0]), by_value);
    for (uint32_t i = 0; i < all->count; i++) {
        if (bsearch(&all->at[i], rest.at, rest.count, sizeof(rest.at[0]), by_value) == NULL) {
            all->marks[i] |= DP_TRAIN_IDENTITY;
        }
    }
}

/* Hints stand last among the features of the context. */
static void mark_hints(const struct dp_tag_window *window, struct token_features *all)
{
    struct dp_tag_window bare = *window;
    struct dp_tag_features with = {.count = 0}, without = {.count = 0};

    memset(bare.hints, 0, sizeof(bare.hints));
    dp_tag_context_features(window, &with);
    dp_tag_context_features(&bare, &without);
    for (uint32_t i = all->count - (with.count - without.count); i < all->count; i++) {
        all->marks[i] |= DP_TRAIN_HINT;
    }
}

static void add_domain(struct token_features *all, uint32_t domain)
{
    uint32_t count = all->count;

    all->own_count = count;
    for (uint32_t i = 0; domain != 0 && i < count; i++) {
        all->at[all->count] = all->at[i] ^ domain * UINT64_C(0xA24BAED4963EE407);
        all->marks[all->count] = all->marks[i];
        all->count++;
    }
}

static bool visit_sentence(const struct dp_train_doc *doc, const struct dp_sentence *sentence,
                           const struct dp_tag_word *words, visit_fn visit, void *context)
{
    struct token_features features;

    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        const struct dp_tag_word *around[WORDS];
        struct dp_tag_window window = {.flags = doc->text.tokens[i].flags, .in_heading = sentence->is_heading};

        for (uint32_t k = 0; k < WORDS; k++) {
            uint32_t at = i + k;
            bool inside = at >= sentence->first + DP_TAG_WINDOW && at < sentence->end + DP_TAG_WINDOW;

            around[k] = inside ? &words[at - DP_TAG_WINDOW - sentence->first + 1] : &words[0];
            window.hints[k] = inside && doc->hints != NULL ? doc->hints[at - DP_TAG_WINDOW] : 0;
        }
        gather(&window, around, &features);
        memset(features.marks, 0, features.count * sizeof(features.marks[0]));
        mark_identity(&window, around, &features);
        mark_hints(&window, &features);
        add_domain(&features, doc->domain);
        if (!visit(context, doc, i, &features)) {
            return false;
        }
    }
    return true;
}

static bool visit_corpus(const struct dp_tag_lexicon *lexicon, const struct dp_train_corpus *corpus, visit_fn visit,
                         void *context)
{
    struct dp_arena arena = {0};
    bool ok = true;

    for (uint32_t d = 0; ok && d < corpus->count; d++) {
        const struct dp_train_doc *doc = &corpus->at[d];

        for (uint32_t s = 0; ok && s < doc->text.sentence_count; s++) {
            const struct dp_sentence *sentence = &doc->text.sentences[s];
            struct dp_tag_word *words;

            dp_arena_reset(&arena);
            words = DP_NEW_ARRAY(&arena, struct dp_tag_word, sentence->end - sentence->first + 1);
            if (words == NULL) {
                return false;
            }
            dp_tag_word_edge(&words[0]);
            for (uint32_t i = sentence->first; i < sentence->end; i++) {
                dp_tag_word_make(lexicon, dp_token_str(&doc->text, i), &words[i - sentence->first + 1]);
            }
            ok = visit_sentence(doc, sentence, words, visit, context);
        }
    }
    dp_arena_free(&arena);
    return ok;
}

static uint32_t slot_of(const struct dp_train_index *index, uint64_t key)
{
    uint32_t slot = (uint32_t)((key * UINT64_C(0x9E3779B97F4A7C15)) >> 32) & index->mask;

    while (index->keys[slot] != 0 && index->keys[slot] != key) {
        slot = (slot + 1) & index->mask;
    }
    return slot;
}

static bool make_slots(struct dp_train_index *index, uint32_t slots)
{
    index->keys = dp_calloc(slots, sizeof(*index->keys));
    index->counts = dp_calloc(slots, sizeof(*index->counts));
    index->is_copy = dp_calloc(slots, sizeof(*index->is_copy));
    index->mask = slots - 1;
    return index->keys != NULL && index->counts != NULL && index->is_copy != NULL;
}

static bool grow(struct dp_train_index *index)
{
    struct dp_train_index old = *index;
    bool ok = make_slots(index, (old.mask + 1) * 2);

    for (uint32_t i = 0; ok && i <= old.mask; i++) {
        if (old.keys[i] != 0) {
            uint32_t slot = slot_of(index, old.keys[i]);

            index->keys[slot] = old.keys[i];
            index->counts[slot] = old.counts[i];
            index->is_copy[slot] = old.is_copy[i];
        }
    }
    dp_mfree(old.keys);
    dp_mfree(old.counts);
    dp_mfree(old.is_copy);
    return ok;
}

static uint64_t key_of(uint64_t hash) { return hash == 0 ? 1 : hash; }

static bool count_token(void *context, const struct dp_train_doc *doc, uint32_t token, const struct token_features *f)
{
    struct dp_train_index *index = context;

    (void)doc;
    (void)token;
    for (uint32_t i = 0; i < f->count; i++) {
        uint32_t slot = slot_of(index, key_of(f->at[i]));

        if (index->keys[slot] == 0) {
            index->keys[slot] = key_of(f->at[i]);
            index->is_copy[slot] = i >= f->own_count;
            index->used++;
        }
        index->counts[slot]++;
        if (index->used > index->mask / 4 * 3 && !grow(index)) {
            return false;
        }
    }
    return true;
}

enum dp_status dp_train_index_build(struct dp_train_index *out, const struct dp_tag_lexicon *lexicon,
                                    const struct dp_train_corpus *corpus, uint32_t min_count, struct dp_error *err)
{
    *out = (struct dp_train_index){0};
    if (!make_slots(out, FIRST_SLOTS) || !visit_corpus(lexicon, corpus, count_token, out)) {
        return dp_error_set(err, DP_NO_MEMORY, "train", "out of memory for the features");
    }
    out->numbers = dp_calloc((size_t)out->mask + 1, sizeof(*out->numbers));
    if (out->numbers == NULL) {
        return dp_error_set(err, DP_NO_MEMORY, "train", "out of memory for the features");
    }
    for (uint32_t i = 0; i <= out->mask; i++) {
        out->numbers[i] = out->keys[i] != 0 && out->counts[i] >= min_count ? out->feature_count++ : UINT32_MAX;
    }
    return DP_OK;
}

void dp_train_index_free(struct dp_train_index *index)
{
    dp_mfree(index->keys);
    dp_mfree(index->numbers);
    dp_mfree(index->counts);
    dp_mfree(index->is_copy);
    *index = (struct dp_train_index){0};
}

uint32_t dp_train_index_find(const struct dp_train_index *index, uint64_t hash)
{
    uint32_t slot = slot_of(index, key_of(hash));

    return index->keys[slot] == 0 ? UINT32_MAX : index->numbers[slot];
}

struct builder {
    struct dp_train_examples *out;
    const struct dp_train_index *index;
};

static bool reserve_features(struct dp_train_examples *out, uint32_t more)
{
    uint64_t cap = out->feature_cap == 0 ? 1 << 20 : out->feature_cap;
    uint32_t *grown;

    while (cap < out->feature_count + more) {
        cap *= 2;
    }
    if (cap == out->feature_cap) {
        return true;
    }
    grown = dp_realloc(out->features, cap * sizeof(*grown));
    if (grown == NULL) {
        return false;
    }
    out->features = grown;
    out->feature_cap = cap;
    return true;
}

static bool add_token(void *context, const struct dp_train_doc *doc, uint32_t token, const struct token_features *f)
{
    struct builder *builder = context;
    struct dp_train_examples *out = builder->out;
    struct dp_train_token *at = &out->tokens[out->token_count];

    if (!reserve_features(out, f->count)) {
        return false;
    }
    *at = (struct dp_train_token){out->feature_count, 0, doc->labels[token]};
    for (uint32_t i = 0; i < f->count; i++) {
        uint32_t number = dp_train_index_find(builder->index, f->at[i]);

        if (number != UINT32_MAX) {
            out->features[out->feature_count++] = number | f->marks[i];
            at->count++;
        }
    }
    out->token_count++;
    return true;
}

static void add_sentences(struct dp_train_examples *out, const struct dp_train_corpus *corpus)
{
    uint32_t token = 0;

    for (uint32_t d = 0; d < corpus->count; d++) {
        const struct dp_train_doc *doc = &corpus->at[d];

        for (uint32_t s = 0; s < doc->text.sentence_count; s++) {
            uint32_t len = doc->text.sentences[s].end - doc->text.sentences[s].first;

            if (len > 0) {
                out->sentences[out->sentence_count++] = (struct dp_train_sentence){token, token + len, doc->weight};
            }
            token += len;
        }
    }
}

enum dp_status dp_train_examples_build(struct dp_train_examples *out, const struct dp_tag_lexicon *lexicon,
                                       const struct dp_train_corpus *corpus, const struct dp_train_index *index,
                                       struct dp_error *err)
{
    struct builder builder = {out, index};

    *out = (struct dp_train_examples){0};
    out->tokens = dp_calloc((size_t)corpus->token_count + 1, sizeof(*out->tokens));
    out->sentences = dp_calloc((size_t)corpus->sentence_count + 1, sizeof(*out->sentences));
    if (out->tokens == NULL || out->sentences == NULL || !visit_corpus(lexicon, corpus, add_token, &builder)) {
        return dp_error_set(err, DP_NO_MEMORY, "train", "out of memory for the examples");
    }
    add_sentences(out, corpus);
    return DP_OK;
}

void dp_train_examples_free(struct dp_train_examples *examples)
{
    dp_mfree(examples->features);
    dp_mfree(examples->tokens);
    dp_mfree(examples->sentences);
    *examples = (struct dp_train_examples){0};
}

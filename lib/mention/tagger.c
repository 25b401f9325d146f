/*
 * tagger.c - run a model over a text: score tokens, find the best labels, then look again at names that the document
 * itself tells more about.
 *
 * Words repeat, and what a word gives to itself and its neighbours depends on nothing else, so those sums are kept in a
 * cache by surface. The second pass: every capitalised surface collects the probability mass of its types over the
 * whole text; where a sentence's own reading of a surface differs from the majority, the majority is added to its
 * scores.
 */
#include "mention/tagger.h"

#include "base/vec.h"
#include "mention/tagger_feature.h"
#include "mention/tagger_model.h"

#include <string.h>

enum { CACHE_MIN = 64, CACHE_MAX = 2048, VOTES_MIN = 64, VOTES_MAX = 1 << 16, WORDS = 2 * DP_TAG_WINDOW + 1 };

static const float vote_weight = 1.5f; /* natural log: what a unanimous document adds to the scores of a type */
static const float vote_least = 0.8f;  /* probability mass that a surface needs elsewhere before it is heard */

/* A word and the scores it gives to the token k - DP_TAG_WINDOW places after it. */
struct word_entry {
    uint64_t key; /* of the surface, 0 = empty */
    struct dp_tag_core core;
    struct dp_label_scores give[WORDS];
};

/* What the document says of a surface: sums of probabilities. */
struct vote {
    uint64_t key; /* of the surface, 0 = empty */
    float of[DP_TAG_TYPE_COUNT];
};

struct span_list DP_VEC(struct dp_tag_span);

struct run {
    const struct dp_tagger_model *model;
    const struct dp_text *text;
    const uint32_t *hints;
    struct dp_arena *arena;
    struct word_entry *cache; /* [cache_mask + 1] */
    uint32_t cache_mask;
    struct word_entry edge;
    struct dp_tag_core *cores; /* [lattice.cap + 2 * DP_TAG_WINDOW] of the sentence, edges at both ends */
    uint32_t core_cap;
    struct dp_lattice lattice;
    struct vote *votes; /* [vote_mask + 1] */
    uint32_t vote_mask;
    struct span_list *spans;
};

static uint32_t power_above(uint32_t count, uint32_t low, uint32_t high)
{
    uint32_t size = low;

    while (size < count && size < high) {
        size *= 2;
    }
    return size;
}

static uint64_t key_of(const struct run *run, uint32_t token)
{
    return dp_hash(dp_token_str(run->text, token), DP_HASH_SEED) | 1;
}

static void score_word(const struct dp_tagger_model *model, const struct dp_tag_word *word, struct word_entry *entry)
{
    struct dp_tag_features features;

    entry->core = dp_tag_core_of(word);
    memset(entry->give, 0, sizeof(entry->give));
    for (int k = -DP_TAG_WINDOW; k <= DP_TAG_WINDOW; k++) {
        features.count = 0;
        dp_tag_word_features(word, k, &features);
        for (uint32_t i = 0; i < features.count; i++) {
            dp_model_add(model, features.at[i], &entry->give[k + DP_TAG_WINDOW]);
        }
    }
}

/* The entry of a token's surface; good until the next call. */
static const struct word_entry *word_at(struct run *run, uint32_t token)
{
    uint64_t key = key_of(run, token);
    struct word_entry *entry = &run->cache[(key >> 20) & run->cache_mask];

    if (entry->key != key) {
        struct dp_tag_word word;

        dp_tag_word_make(&run->model->lexicon, dp_token_str(run->text, token), &word);
        score_word(run->model, &word, entry);
        entry->key = key;
    }
    return entry;
}

static void add_scores(struct dp_label_scores *to, const struct dp_label_scores *from)
{
    for (uint32_t j = 0; j < DP_LABEL_LANES; j++) {
        to->at[j] += from->at[j];
    }
}

/* What the word at place `at` of the sentence gives to the tokens around it; `at` may be in the edge. */
static void spread_word(struct run *run, const struct word_entry *entry, int64_t at, uint32_t count)
{
    run->cores[at + DP_TAG_WINDOW] = entry->core;
    for (int k = -DP_TAG_WINDOW; k <= DP_TAG_WINDOW; k++) {
        int64_t to = at + k;

        if (to >= 0 && to < (int64_t)count) {
            add_scores(&run->lattice.emit[to], &entry->give[k + DP_TAG_WINDOW]);
        }
    }
}

static bool reserve(struct run *run, uint32_t count)
{
    uint32_t need = count + 2 * DP_TAG_WINDOW;

    if (need > run->core_cap) {
        run->core_cap = power_above(need, CACHE_MIN, UINT32_MAX / 2);
        run->cores = DP_NEW_ARRAY(run->arena, struct dp_tag_core, run->core_cap);
    }
    return run->cores != NULL && dp_lattice_reserve(&run->lattice, run->arena, count);
}

/* Fill lattice.emit for a sentence. */
static void score_sentence(struct run *run, const struct dp_sentence *sentence)
{
    uint32_t count = sentence->end - sentence->first;
    struct dp_tag_window window = {.in_heading = sentence->is_heading};
    struct dp_tag_features features;

    memset(run->lattice.emit, 0, count * sizeof(*run->lattice.emit));
    for (int64_t k = 1; k <= DP_TAG_WINDOW; k++) {
        spread_word(run, &run->edge, -k, count);
        spread_word(run, &run->edge, (int64_t)count - 1 + k, count);
    }
    for (uint32_t i = 0; i < count; i++) {
        spread_word(run, word_at(run, sentence->first + i), i, count);
    }
    for (uint32_t i = 0; i < count; i++) {
        memcpy(window.at, run->cores + i, sizeof(window.at));
        for (uint32_t k = 0; run->hints != NULL && k < WORDS; k++) {
            bool inside = i + k >= DP_TAG_WINDOW && i + k < count + DP_TAG_WINDOW;

            window.hints[k] = inside ? run->hints[sentence->first + i + k - DP_TAG_WINDOW] : 0;
        }
        window.flags = run->text->tokens[sentence->first + i].flags;
        features.count = 0;
        dp_tag_context_features(&window, &features);
        for (uint32_t f = 0; f < features.count; f++) {
            dp_model_add(run->model, features.at[f], &run->lattice.emit[i]);
        }
    }
}

static struct vote *vote_of(const struct run *run, uint64_t key)
{
    uint32_t slot = (uint32_t)(key >> 20) & run->vote_mask;

    for (uint32_t i = 0; i < 8; i++, slot = (slot + 1) & run->vote_mask) {
        if (run->votes[slot].key == key || run->votes[slot].key == 0) {
            return &run->votes[slot];
        }
    }
    return NULL;
}

static bool may_vote(const struct run *run, uint32_t token)
{
    const struct dp_token *at = &run->text->tokens[token];

    return (at->flags & DP_TOK_UPPER) != 0 && at->end - at->begin > 2;
}

/* Add the probabilities of the sentence's words to what the document says of them. */
static void cast_votes(struct run *run, const struct dp_sentence *sentence)
{
    for (uint32_t i = 0; i < sentence->end - sentence->first; i++) {
        const float *alpha = run->lattice.alpha[i].at, *beta = run->lattice.beta[i].at;
        struct vote *vote = may_vote(run, sentence->first + i) ? vote_of(run, key_of(run, sentence->first + i)) : NULL;

        if (vote == NULL) {
            continue;
        }
        vote->key = key_of(run, sentence->first + i);
        for (uint32_t j = 1; j < DP_LABEL_COUNT; j++) {
            vote->of[dp_label_type(j)] += alpha[j] * beta[j];
        }
    }
}

/* Add what the rest of the document says to the scores. */
static void hear_votes(struct run *run, const struct dp_sentence *sentence)
{
    for (uint32_t i = 0; i < sentence->end - sentence->first; i++) {
        const struct vote *vote =
            may_vote(run, sentence->first + i) ? vote_of(run, key_of(run, sentence->first + i)) : NULL;
        float all = 0.0f;

        if (vote == NULL || vote->key == 0) {
            continue;
        }
        for (uint32_t t = 0; t < DP_TAG_TYPE_COUNT; t++) {
            all += vote->of[t];
        }
        for (uint32_t j = 1; all >= vote_least && j < DP_LABEL_COUNT; j++) {
            run->lattice.emit[i].at[j] += vote_weight * vote->of[dp_label_type(j)] / (all + 0.5f);
        }
    }
}

static bool add_span(struct run *run, const struct dp_sentence *sentence, uint32_t first, uint32_t end)
{
    struct dp_tag_span span = {sentence->first + first, sentence->first + end, dp_label_type(run->lattice.best[first]),
                               dp_lattice_span_prob(&run->lattice, &run->model->probs, first, end)};

    return DP_PUSH(run->arena, run->spans, span);
}

static bool add_spans(struct run *run, const struct dp_sentence *sentence)
{
    uint32_t count = sentence->end - sentence->first;

    for (uint32_t i = 0; i < count;) {
        uint32_t end = i + 1;

        while (end < count && dp_label_continues(run->lattice.best[end])) {
            end++;
        }
        if (dp_label_begins(run->lattice.best[i]) && !add_span(run, sentence, i, end)) {
            return false;
        }
        i = end;
    }
    return true;
}

static bool tag(struct run *run, bool is_second)
{
    for (uint32_t s = 0; s < run->text->sentence_count; s++) {
        const struct dp_sentence *sentence = &run->text->sentences[s];
        uint32_t count = sentence->end - sentence->first;

        if (count == 0) {
            continue;
        }
        if (!reserve(run, count)) {
            return false;
        }
        score_sentence(run, sentence);
        if (is_second) {
            hear_votes(run, sentence);
            (void)dp_lattice_viterbi(&run->lattice, &run->model->links, count);
        }
        (void)dp_lattice_marginals(&run->lattice, &run->model->probs, count);
        if (!is_second) {
            cast_votes(run, sentence);
        } else if (!add_spans(run, sentence)) {
            return false;
        }
    }
    return true;
}

enum dp_status dp_tagger_run(struct dp_arena *arena, const struct dp_tagger_model *model, const struct dp_text *text,
                             const uint32_t *hints, struct dp_tagged *out)
{
    struct span_list spans = {NULL, 0, 0};
    struct run run = {.model = model, .text = text, .hints = hints, .arena = arena, .spans = &spans};
    struct dp_tag_word edge;

    run.cache_mask = power_above(text->token_count, CACHE_MIN, CACHE_MAX) - 1;
    run.vote_mask = power_above(text->token_count, VOTES_MIN, VOTES_MAX) - 1;
    run.cache = DP_NEW_ARRAY(arena, struct word_entry, run.cache_mask + 1);
    run.votes = DP_NEW_ARRAY(arena, struct vote, run.vote_mask + 1);
    if (run.cache == NULL || run.votes == NULL) {
        return DP_NO_MEMORY;
    }
    dp_tag_word_edge(&edge);
    score_word(model, &edge, &run.edge);
    if (!tag(&run, false) || !tag(&run, true)) {
        return DP_NO_MEMORY;
    }
    *out = (struct dp_tagged){spans.at, spans.count};
    return DP_OK;
}

/*
 * tagger.c - run a model over a text: score tokens, find the best labels, then look again at names that the document
 * itself tells more about.
 *
 * Words repeat, and what a word gives to itself and its neighbours depends on nothing else, so those sums are kept by
 * surface (tagger_cache.h). First pass: score the tokens of every sentence; the names found collect, for each surface,
 * the probabilities of their types. Second pass: what the rest of the document says of a surface is added to its
 * scores.
 */
#include "mention/tagger.h"

#include "base/vec.h"
#include "mention/tagger_cache.h"

#include <string.h>

enum { CACHE_MIN = 64, CACHE_MAX = 2048, VOTES_MIN = 64, VOTES_MAX = 1 << 16 };

static const float vote_weight = 1.5f; /* natural log: what a unanimous document adds to the scores of a type */
static const float vote_least = 0.8f;  /* probability mass that a surface needs elsewhere before it is heard */

/* Probabilities that a token belongs to a name of each type. */
struct mass {
    float of[DP_TAG_TYPE_COUNT];
};

/* What the document says of a surface: sums over its tokens. */
struct vote {
    uint64_t key; /* of the surface, 0 = empty */
    struct mass sum;
};

struct span_list DP_VEC(struct dp_tag_span);

struct run {
    const struct dp_tagger_model *model;
    const struct dp_text *text;
    const uint32_t *hints;
    struct dp_arena *arena;
    struct dp_tag_cache *cache;
    struct dp_tag_given edge;
    uint64_t *keys;            /* [token_count] of the surfaces, not 0 */
    uint32_t *early_end;       /* [sentence_count + 1] those of sentence s are [early_end[s], early_end[s + 1]) */
    struct span_list early;    /* names of the first pass */
    struct dp_tag_core *cores; /* [lattice.cap + 2 * DP_TAG_WINDOW] of the sentence, edges at both ends */
    uint32_t core_cap;
    struct dp_lattice lattice;
    struct dp_label_scores *emit; /* [token_count] scores of the first pass */
    struct mass *masses;          /* [token_count] of the first pass */
    struct vote *votes;           /* [vote_mask + 1] */
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

static void add_scores(struct dp_label_scores *to, const struct dp_label_scores *from)
{
    for (uint32_t j = 0; j < DP_LABEL_LANES; j++) {
        to->at[j] += from->at[j];
    }
}

/* What the word at place `at` of the sentence gives to the tokens around it; `at` may be in the edge. */
static void spread_word(struct run *run, const struct dp_tag_given *entry, int64_t at, uint32_t count)
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

/* What each word of a sentence gives to the tokens around it; the entry of the next is on its way meanwhile. */
static void score_words(struct run *run, const struct dp_sentence *sentence)
{
    uint32_t count = sentence->end - sentence->first;

    memset(run->lattice.emit, 0, count * sizeof(*run->lattice.emit));
    for (int64_t k = 1; k <= DP_TAG_WINDOW; k++) {
        spread_word(run, &run->edge, -k, count);
        spread_word(run, &run->edge, (int64_t)count - 1 + k, count);
    }
    for (uint32_t i = 0; i < count; i++) {
        uint32_t token = sentence->first + i;

        dp_tag_cache_expect(run->cache, run->model, run->keys[i + 1 < count ? token + 1 : token]);
        spread_word(run, dp_tag_cache_word(run->cache, run->model, run->keys[token], dp_token_str(run->text, token)), i,
                    count);
    }
}

/* The features of place `i` of a sentence whose cores are there. */
static void describe(const struct run *run, const struct dp_sentence *sentence, uint32_t i, struct dp_tag_features *out)
{
    uint32_t count = sentence->end - sentence->first;
    struct dp_tag_window window = {.in_heading = sentence->is_heading};

    memcpy(window.at, run->cores + i, sizeof(window.at));
    for (uint32_t k = 0; run->hints != NULL && k < DP_TAG_WORDS; k++) {
        bool inside = i + k >= DP_TAG_WINDOW && i + k < count + DP_TAG_WINDOW;

        window.hints[k] = inside ? run->hints[sentence->first + i + k - DP_TAG_WINDOW] : 0;
    }
    window.flags = run->text->tokens[sentence->first + i].flags;
    out->count = 0;
    dp_tag_context_features(&window, out);
    dp_model_expect(run->model, out->at, out->count);
}

/* Fill lattice.emit for a sentence. */
static void score_sentence(struct run *run, const struct dp_sentence *sentence)
{
    uint32_t count = sentence->end - sentence->first;
    struct dp_tag_features features[2]; /* of this token and of the next, whose weights are on their way */

    score_words(run, sentence);
    describe(run, sentence, 0, &features[0]);
    for (uint32_t i = 0; i < count; i++) {
        if (i + 1 < count) {
            describe(run, sentence, i + 1, &features[(i + 1) & 1]);
        }
        dp_model_add(run->model, features[i & 1].at, features[i & 1].count, &run->lattice.emit[i]);
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
    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        const float *alpha = run->lattice.alpha[i - sentence->first].at;
        const float *beta = run->lattice.beta[i - sentence->first].at;
        struct vote *vote = may_vote(run, i) ? vote_of(run, run->keys[i]) : NULL;

        if (vote == NULL) {
            continue;
        }
        vote->key = run->keys[i];
        for (uint32_t j = 1; j < DP_LABEL_COUNT; j++) {
            run->masses[i].of[dp_label_type(j)] += alpha[j] * beta[j];
        }
        for (uint32_t t = 0; t < DP_TAG_TYPE_COUNT; t++) {
            vote->sum.of[t] += run->masses[i].of[t];
        }
    }
}

/* Add what the rest of the document says of a token to its scores; whether it says anything. */
static bool hear_vote(const struct run *run, uint32_t token, struct dp_label_scores *emit)
{
    const struct vote *vote = may_vote(run, token) ? vote_of(run, run->keys[token]) : NULL;
    struct mass rest;
    float all = 0.0f;

    if (vote == NULL || vote->key == 0) {
        return false;
    }
    for (uint32_t t = 0; t < DP_TAG_TYPE_COUNT; t++) {
        rest.of[t] = vote->sum.of[t] - run->masses[token].of[t];
        all += rest.of[t];
    }
    if (all < vote_least) {
        return false;
    }
    for (uint32_t j = 1; j < DP_LABEL_COUNT; j++) {
        emit->at[j] += vote_weight * rest.of[dp_label_type(j)] / all;
    }
    return true;
}

static bool add_span(struct run *run, struct span_list *to, const struct dp_sentence *sentence, uint32_t first,
                     uint32_t end)
{
    struct dp_tag_span span = {sentence->first + first, sentence->first + end, dp_label_type(run->lattice.best[first]),
                               dp_lattice_span_prob(&run->lattice, &run->model->probs, first, end)};

    return DP_PUSH(run->arena, to, span);
}

/* Append the names of the labels in lattice.best, after dp_lattice_marginals(). */
static bool add_spans(struct run *run, struct span_list *to, const struct dp_sentence *sentence)
{
    uint32_t count = sentence->end - sentence->first;

    for (uint32_t i = 0; i < count;) {
        uint32_t end = i + 1;

        while (end < count && dp_label_continues(run->lattice.best[end])) {
            end++;
        }
        if (dp_label_begins(run->lattice.best[i]) && !add_span(run, to, sentence, i, end)) {
            return false;
        }
        i = end;
    }
    return true;
}

/* Find the best labels of the scores in lattice.emit; whether they hold a name. */
static bool decode(struct run *run, uint32_t count)
{
    (void)dp_lattice_viterbi(&run->lattice, &run->model->links, count);
    for (uint32_t i = 0; i < count; i++) {
        if (run->lattice.best[i] != DP_LABEL_O) {
            return true;
        }
    }
    return false;
}

/* First pass: score every token, collect names and what the document says of them. */
static bool read_sentence(struct run *run, const struct dp_sentence *sentence)
{
    uint32_t count = sentence->end - sentence->first;

    if (count == 0) {
        return true;
    }
    if (!reserve(run, count)) {
        return false;
    }
    score_sentence(run, sentence);
    memcpy(run->emit + sentence->first, run->lattice.emit, count * sizeof(*run->emit));
    if (!decode(run, count)) {
        return true;
    }
    (void)dp_lattice_marginals(&run->lattice, &run->model->probs, count);
    cast_votes(run, sentence);
    return add_spans(run, &run->early, sentence);
}

/* The names of sentence `s` are those of the first pass. */
static bool keep_spans(struct run *run, uint32_t s)
{
    for (uint32_t i = run->early_end[s]; i < run->early_end[s + 1]; i++) {
        if (!DP_PUSH(run->arena, run->spans, run->early.at[i])) {
            return false;
        }
    }
    return true;
}

/* Second pass: decode with what the document says, where it says anything. */
static bool tag_sentence(struct run *run, uint32_t s)
{
    const struct dp_sentence *sentence = &run->text->sentences[s];
    uint32_t count = sentence->end - sentence->first;
    bool is_heard = false;

    memcpy(run->lattice.emit, run->emit + sentence->first, count * sizeof(*run->emit));
    for (uint32_t i = 0; i < count; i++) {
        is_heard = hear_vote(run, sentence->first + i, &run->lattice.emit[i]) || is_heard;
    }
    if (!is_heard) {
        return keep_spans(run, s);
    }
    if (!decode(run, count)) {
        return true;
    }
    (void)dp_lattice_marginals(&run->lattice, &run->model->probs, count);
    return add_spans(run, run->spans, sentence);
}

static bool tag(struct run *run)
{
    const struct dp_text *text = run->text;

    for (uint32_t s = 0; s < text->sentence_count; s++) {
        if (!read_sentence(run, &text->sentences[s])) {
            return false;
        }
        run->early_end[s + 1] = run->early.count;
    }
    for (uint32_t s = 0; s < text->sentence_count; s++) {
        if (!tag_sentence(run, s)) {
            return false;
        }
    }
    return true;
}

static bool prepare(struct run *run)
{
    size_t count = (size_t)run->text->token_count + 1;
    struct dp_tag_word edge;

    run->vote_mask = power_above(run->text->token_count, VOTES_MIN, VOTES_MAX) - 1;
    run->votes = DP_NEW_ARRAY(run->arena, struct vote, run->vote_mask + 1);
    run->emit = DP_NEW_ARRAY(run->arena, struct dp_label_scores, count);
    run->masses = DP_NEW_ARRAY(run->arena, struct mass, count);
    run->keys = DP_NEW_ARRAY(run->arena, uint64_t, count);
    run->early_end = DP_NEW_ARRAY(run->arena, uint32_t, (size_t)run->text->sentence_count + 1);
    for (uint32_t i = 0; run->keys != NULL && i < run->text->token_count; i++) {
        run->keys[i] = dp_hash(dp_token_str(run->text, i), DP_HASH_SEED) | 1;
    }
    dp_tag_word_edge(&edge);
    dp_tag_give(run->model, &edge, &run->edge);
    return run->votes != NULL && run->emit != NULL && run->masses != NULL && run->keys != NULL &&
           run->early_end != NULL;
}

enum dp_status dp_tagger_run(struct dp_arena *arena, const struct dp_tagger_model *model, const struct dp_tag_input *in,
                             struct dp_tagged *out)
{
    struct span_list spans = {NULL, 0, 0};
    struct dp_tag_cache cache = {NULL, 0};
    struct run run = {
        .model = model, .text = in->text, .hints = in->hints, .arena = arena, .cache = in->cache, .spans = &spans};

    if (run.cache == NULL) {
        run.cache = &cache;
        if (!dp_tag_cache_make(&cache, arena, power_above(in->text->token_count, CACHE_MIN, CACHE_MAX))) {
            return DP_NO_MEMORY;
        }
    }
    if (!prepare(&run) || !tag(&run)) {
        return DP_NO_MEMORY;
    }
    /* Of a long text they are the largest part. */
    dp_arena_release(arena, run.emit);
    dp_arena_release(arena, run.masses);
    dp_arena_release(arena, run.votes);
    *out = (struct dp_tagged){spans.at, spans.count};
    return DP_OK;
}

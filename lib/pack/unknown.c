/* unknown.c - which verbs, nouns, names and words of a corpus no line of the packs knows. */
#include "pack/unknown.h"

#include "base/alloc.h"
#include "base/str.h"

#include <stdlib.h>

enum {
    EXAMPLE_BYTES = 110,
    EXAMPLE_LEAD = 60,  /* bytes before the word, where the sentence's start is too far from it */
    WORD_MIN_BYTES = 3, /* shorter "words" are mostly scraps */
    NAME_TOKENS_MAX = 6
};

/* An article while it is counted. */
struct reader {
    struct dp_unknowns *unknowns;
    const struct dp_pack *pack;
    const struct dp_coder *coder;
};

static bool has(const struct dp_map *map, uint32_t lemma) { return dp_map_get(map, dp_map_key(0, lemma), 0) != 0; }

/* ---- examples ---- */

static bool is_inside_character(struct dp_str s, uint32_t at)
{
    return at > 0 && at < s.len && ((unsigned char)s.ptr[at] & 0xC0) == 0x80;
}

/* The sentence from its start, or from a little before the word at byte `word`; not cut inside a word where it can be
 * helped. */
static struct dp_str example_of(struct dp_unknowns *u, struct dp_str sentence, uint32_t word)
{
    uint32_t begin = word + EXAMPLE_LEAD / 2 > EXAMPLE_BYTES ? word - EXAMPLE_LEAD : 0;
    uint32_t end = sentence.len - begin > EXAMPLE_BYTES ? begin + EXAMPLE_BYTES : sentence.len;

    while (begin > 0 && begin < word && sentence.ptr[begin - 1] != ' ') {
        begin++;
    }
    while (end < sentence.len && end > word + EXAMPLE_LEAD / 2 && sentence.ptr[end] != ' ') {
        end--;
    }
    while (is_inside_character(sentence, end)) {
        end--;
    }
    return dp_arena_printf(&u->arena, "%s%.*s%s", begin > 0 ? "… " : "", (int)(end - begin), sentence.ptr + begin,
                           end < sentence.len ? " …" : "");
}

/* ---- counting ---- */

static struct dp_unknown_row *row_of(struct dp_unknowns *u, enum dp_unknown_kind kind, struct dp_str word)
{
    uint32_t sym = dp_intern_add(&u->words, &u->arena, word);
    uint32_t *index =
        sym == DP_NO_SYM ? NULL : dp_map_put(&u->rows_of, &u->arena, dp_map_key((uint32_t)kind + 1, sym), 0);
    struct dp_unknown_row fresh = {.seen = {.kind = kind, .word = dp_intern_str(&u->words, sym)}};

    if (index == NULL) {
        return NULL;
    }
    if (*index == 0) {
        if (!DP_PUSH(&u->arena, &u->rows, fresh)) {
            return NULL;
        }
        *index = u->rows.count;
    }
    return &u->rows.at[*index - 1];
}

enum dp_status dp_unknown_count(struct dp_unknowns *unknowns, enum dp_unknown_kind kind, struct dp_str word,
                                const struct dp_text *text, uint32_t i)
{
    struct dp_unknown_row *row = row_of(unknowns, kind, word);
    struct dp_span sentence = text->sentences[text->tokens[i].sentence].span;

    if (row == NULL) {
        return DP_NO_MEMORY;
    }
    if (row->seen.count++ == 0) {
        row->seen.example = example_of(unknowns, dp_str_sub(text->str, sentence.begin, sentence.end),
                                       text->tokens[i].begin - sentence.begin);
        if (row->seen.example.ptr == NULL) {
            return DP_NO_MEMORY;
        }
    }
    if (row->last_article != unknowns->articles) {
        row->last_article = unknowns->articles;
        row->seen.articles++;
    }
    return DP_OK;
}

/* ---- verbs ---- */

static bool is_known_verb(const struct reader *r, uint32_t lemma)
{
    const struct dp_frames *frames = &r->pack->frames;

    return has(&frames->verbs, lemma) || has(&frames->operators, lemma) || has(&frames->supports, lemma) ||
           has(&r->pack->cues.verbs, lemma);
}

static enum dp_status count_verbs(const struct reader *r)
{
    const struct dp_syntax *syn = r->coder->syn;

    for (uint32_t c = 0; c < syn->clause_count; c++) {
        const struct dp_clause *clause = &syn->clauses[c];
        uint32_t token = clause->verb == DP_NONE ? 0 : (uint32_t)clause->verb;

        if (clause->verb == DP_NONE || clause->lemma == DP_NO_SYM || is_known_verb(r, clause->lemma) ||
            (syn->words[token].flags & (DP_R_AUX | DP_R_MODAL)) != 0) {
            continue;
        }
        DP_TRY(dp_unknown_count(r->unknowns, DP_UNKNOWN_VERB, dp_intern_str(&syn->text->words, clause->lemma),
                                syn->text, token));
    }
    return DP_OK;
}

/* ---- nouns ---- */

static bool is_actor(const struct reader *r, int32_t k)
{
    const struct dp_who *who = &r->coder->who[k];

    return (who->flags & DP_WHO_ACTOR) != 0 || who->country.code[0] != '\0';
}

/* Does an actor hang on the noun, as a genitive, behind a preposition or as an adjective? */
static bool has_actors(const struct reader *r, int32_t k)
{
    const struct dp_syntax *syn = r->coder->syn;
    const struct dp_chunk *chunk = &syn->chunks[k];
    int32_t genitive = dp_chunk_genitive(syn, k, r->coder->von);

    if (genitive != DP_NONE && is_actor(r, genitive)) {
        return true;
    }
    if ((uint32_t)k + 1 < syn->chunk_count && syn->chunks[k + 1].after == k && syn->chunks[k + 1].prep != DP_NO_SYM &&
        is_actor(r, k + 1)) {
        return true;
    }
    for (uint32_t i = chunk->first; i < chunk->head; i++) {
        if (dp_token_country(syn->text, r->coder->gaz, i) != NULL) {
            return true;
        }
    }
    return false;
}

/* Is the noun the object of a verb that only carries it? */
static bool is_carried(const struct reader *r, int32_t k)
{
    const struct dp_chunk *chunk = &r->coder->syn->chunks[k];
    const struct dp_clause *clause = chunk->clause == DP_NONE ? NULL : &r->coder->syn->clauses[chunk->clause];

    return clause != NULL && clause->object == k && clause->lemma != DP_NO_SYM &&
           has(&r->pack->frames.supports, clause->lemma);
}

static enum dp_status count_nouns(const struct reader *r)
{
    const struct dp_syntax *syn = r->coder->syn;

    for (uint32_t k = 0; k < syn->chunk_count; k++) {
        const struct dp_word *head = &syn->words[syn->chunks[k].head];
        enum dp_gaz_kind kind;

        if (head->pos != DP_POS_NOUN || head->lemma == DP_NO_SYM || has(&r->pack->frames.nouns, head->lemma) ||
            has(&r->pack->frames.operators, head->lemma) || has(&r->pack->cues.nouns, head->lemma) ||
            dp_gaz_noun(r->coder->gaz, head->lemma, &kind) != NULL) {
            continue;
        }
        if (has_actors(r, (int32_t)k) || is_carried(r, (int32_t)k)) {
            DP_TRY(dp_unknown_count(r->unknowns, DP_UNKNOWN_NOUN, dp_intern_str(&syn->text->words, head->lemma),
                                    syn->text, syn->chunks[k].head));
        }
    }
    return DP_OK;
}

/* ---- names ---- */

static struct dp_str text_of(const struct dp_text *text, uint32_t first, uint32_t end)
{
    return dp_str_sub(text->str, text->tokens[first].begin, text->tokens[end - 1].end);
}

static enum dp_status count_mentions(const struct reader *r)
{
    const struct dp_mentions *mentions = r->coder->mentions;
    const struct dp_text *text = r->coder->text;

    for (uint32_t m = 0; m < mentions->count; m++) {
        const struct dp_found *found = &mentions->at[m];

        if (found->sense == DP_NO_SENSE && r->coder->entities->entry_of.at[r->coder->entities->of_mention[m]] < 0) {
            DP_TRY(dp_unknown_count(r->unknowns, DP_UNKNOWN_NAME, text_of(text, found->first, found->end), text,
                                    found->first));
        }
    }
    return DP_OK;
}

static bool may_be_name(const struct reader *r, uint32_t i)
{
    const struct dp_text *text = r->coder->text;

    return text->tokens[i].kind == DP_TOK_WORD && r->coder->mentions->of_token[i] < 0 &&
           dp_is_name_like(text, r->coder->syn->lex, i) && dp_token_country(text, r->coder->gaz, i) == NULL &&
           dp_lexicon_classes(r->coder->syn->lex, text->tokens[i].sym) == 0;
}

/* Neighbours in upper case that nothing knows: a name that nothing took for one. */
static enum dp_status count_capitals(const struct reader *r)
{
    const struct dp_text *text = r->coder->text;

    for (uint32_t i = 0; i < text->token_count;) {
        uint32_t end = i;

        while (end < text->token_count && end - i < NAME_TOKENS_MAX && may_be_name(r, end) &&
               text->tokens[end].sentence == text->tokens[i].sentence) {
            end++;
        }
        if (end > i && text_of(text, i, end).len >= WORD_MIN_BYTES) {
            DP_TRY(dp_unknown_count(r->unknowns, DP_UNKNOWN_NAME, text_of(text, i, end), text, i));
        }
        i = end > i ? end : i + 1;
    }
    return DP_OK;
}

/* ---- words ---- */

static enum dp_status count_words(const struct reader *r)
{
    const struct dp_text *text = r->coder->text;

    for (uint32_t i = 0; i < text->token_count; i++) {
        const struct dp_token *token = &text->tokens[i];

        if (token->kind == DP_TOK_WORD && (token->flags & (DP_TOK_UPPER | DP_TOK_HAS_DIGIT)) == 0 &&
            token->end - token->begin >= WORD_MIN_BYTES && r->coder->mentions->of_token[i] < 0 &&
            dp_lexicon_classes(r->coder->syn->lex, token->sym) == 0) {
            DP_TRY(dp_unknown_count(r->unknowns, DP_UNKNOWN_WORD, dp_token_norm(text, i), text, i));
        }
    }
    return DP_OK;
}

static enum dp_status count_article(void *arg, const struct dp_pack *pack, struct dp_coder *coder)
{
    struct reader r = {.unknowns = arg, .pack = pack, .coder = coder};

    if (r.unknowns->lang.len > 0 && !dp_str_eq(r.unknowns->lang, pack->lang)) {
        return DP_OK;
    }
    r.unknowns->articles++;
    DP_TRY(count_verbs(&r));
    DP_TRY(count_nouns(&r));
    DP_TRY(count_mentions(&r));
    DP_TRY(count_capitals(&r));
    return count_words(&r);
}

/* ---- the interface ---- */

enum dp_status dp_unknowns_new(struct dp_unknowns **out, const struct dp_packs *packs, struct dp_str lang)
{
    struct dp_unknowns *unknowns = dp_calloc(1, sizeof(*unknowns));

    if (unknowns == NULL) {
        return DP_NO_MEMORY;
    }
    if (dp_scratch_new(&unknowns->scratch) != DP_OK) {
        dp_mfree(unknowns);
        return DP_NO_MEMORY;
    }
    unknowns->packs = packs;
    unknowns->lang = lang;
    dp_intern_init(&unknowns->words, NULL);
    dp_scratch_watch(unknowns->scratch, (struct dp_watch){.coded = count_article, .arg = unknowns});
    *out = unknowns;
    return DP_OK;
}

enum dp_status dp_unknowns_add(struct dp_unknowns *unknowns, const struct dp_input *in, struct dp_error *err)
{
    const struct dp_record *rec;

    return dp_extract(unknowns->scratch, unknowns->packs, in, &rec, err);
}

static int by_count(const void *a, const void *b)
{
    const struct dp_unknown *x = &((const struct dp_unknown_row *)a)->seen;
    const struct dp_unknown *y = &((const struct dp_unknown_row *)b)->seen;

    if (x->count != y->count) {
        return x->count < y->count ? 1 : -1;
    }
    return dp_str_cmp(x->word, y->word);
}

/* Sorting moves the rows, so the index is made anew. */
static void sort_rows(struct dp_unknowns *u)
{
    qsort(u->rows.at, u->rows.count, sizeof(u->rows.at[0]), by_count);
    for (uint32_t i = 0; i < u->rows.count; i++) {
        const struct dp_unknown *seen = &u->rows.at[i].seen;
        uint32_t sym = dp_intern_find(&u->words, seen->word);
        uint32_t *index = dp_map_put(&u->rows_of, &u->arena, dp_map_key((uint32_t)seen->kind + 1, sym), 0);

        if (index != NULL) { /* it is there already: nothing is allocated */
            *index = i + 1;
        }
    }
}

void dp_unknowns_each(struct dp_unknowns *unknowns, enum dp_unknown_kind kind, uint32_t limit, dp_unknown_report report,
                      void *arg)
{
    uint32_t told = 0;

    if (unknowns->rows.count > 0) {
        sort_rows(unknowns);
    }
    for (uint32_t i = 0; i < unknowns->rows.count && told < limit; i++) {
        if (unknowns->rows.at[i].seen.kind == kind) {
            report(arg, &unknowns->rows.at[i].seen);
            told++;
        }
    }
}

uint32_t dp_unknowns_articles(const struct dp_unknowns *unknowns) { return unknowns->articles; }

void dp_unknowns_free(struct dp_unknowns *unknowns)
{
    if (unknowns != NULL) {
        dp_scratch_free(unknowns->scratch);
        dp_arena_free(&unknowns->arena);
        dp_mfree(unknowns);
    }
}

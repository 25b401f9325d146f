/* extract.c - the pipeline, top to bottom. */
#include "depesche/extract.h"

#include "base/alloc.h"
#include "base/limits.h"
#include "base/str.h"
#include "decode/decode.h"
#include "event/explain.h"
#include "mention/mention_any.h"
#include "mention/tagger_cache.h"
#include "mention/tagger_hints.h"
#include "pack/packs.h"
#include "pack/watch.h"
#include "record/offset.h"
#include "record/simhash.h"
#include "text/tokenize.h"

#include <stdlib.h>

struct dp_scratch {
    struct dp_arena arena;
    struct dp_article article; /* of the last call */
    struct dp_watch watch;
    struct dp_explainer explainer;
    struct dp_arena kept; /* of `words`: not reset between articles */
    struct dp_tag_cache words;
};

/* One article on its way through the stages. */
struct run {
    struct dp_arena *arena;
    const struct dp_packs *packs;
    const struct dp_pack *pack; /* NULL = no pack knows the language */
    struct dp_scratch *scratch;
    struct dp_record *rec;
    struct dp_text text;
    struct dp_mentions mentions;
    struct dp_times times;
    struct dp_entities entities;
    struct dp_syntax syntax;
    struct dp_claims claims;
    uint32_t title_end;
};

enum dp_status dp_scratch_new(struct dp_scratch **out)
{
    struct dp_scratch *scratch = dp_calloc(1, sizeof(*scratch));

    if (scratch == NULL) {
        return DP_NO_MEMORY;
    }
    *out = scratch;
    return DP_OK;
}

void dp_scratch_free(struct dp_scratch *scratch)
{
    if (scratch != NULL) {
        dp_arena_free(&scratch->arena);
        dp_arena_free(&scratch->kept);
        dp_mfree(scratch);
    }
}

size_t dp_scratch_peak_bytes(const struct dp_scratch *scratch) { return scratch->arena.peak_bytes; }

struct dp_str dp_scratch_article_id(const struct dp_scratch *scratch) { return scratch->article.id; }

void dp_scratch_watch(struct dp_scratch *scratch, struct dp_watch watch) { scratch->watch = watch; }

void dp_scratch_explain(struct dp_scratch *scratch, dp_explain_report report, void *arg)
{
    scratch->explainer = (struct dp_explainer){report, arg};
}

static void reached(const struct run *r, enum dp_stage stage)
{
    if (r->scratch->watch.stage != NULL) {
        r->scratch->watch.stage(r->scratch->watch.arg, stage);
    }
}

static int32_t day_of(int64_t us)
{
    const int64_t us_per_day = INT64_C(86400000000);

    if (us == DP_TIME_NONE) {
        return INT32_MIN;
    }
    return (int32_t)(us >= 0 ? us / us_per_day : -((-us + us_per_day - 1) / us_per_day));
}

static const struct dp_pack *pack_of(const struct dp_packs *packs, struct dp_str lang)
{
    for (uint32_t i = 0; i < packs->count; i++) {
        if (dp_str_eq(packs->at[i].lang, lang)) {
            return &packs->at[i];
        }
    }
    return NULL;
}

/* The message's word counts where a pack bears it out; else the text itself is asked. */
static void choose_language(struct run *r)
{
    struct dp_record *rec = r->rec;
    struct dp_lang_guess guess;

    r->pack = pack_of(r->packs, rec->lang);
    if (rec->lang.len == 0) {
        guess = dp_lang_identify(r->packs->lexicons, r->packs->count, &r->packs->words, rec->text);
        r->pack = guess.pack >= 0 ? &r->packs->at[guess.pack] : NULL;
        rec->lang = guess.lang;
        rec->lang_confidence = guess.confidence;
    }
    if (r->pack == NULL) {
        rec->article.flags |= DP_FLAG_NO_PACK;
    }
}

static enum dp_status cut_boilerplate(struct run *r)
{
    bool limit_hit;
    uint32_t cut;

    if (r->pack == NULL) {
        return DP_OK;
    }
    DP_TRY(dp_boilerplate_cut(&r->pack->boilerplate, r->arena, &r->rec->text, r->title_end, &cut, &limit_hit));
    r->rec->article.boilerplate_chars += cut; /* beside what was no main text of a page */
    r->rec->article.flags |= limit_hit ? DP_FLAG_PATTERN_LIMIT : 0;
    return DP_OK;
}

/* What an article is without packs. */
static enum dp_status take_text(struct run *r)
{
    struct dp_record *rec = r->rec;

    DP_TRY(dp_article_text(&rec->text, &r->title_end, r->arena, &rec->article));
    rec->lang = rec->article.lang_hint;
    rec->lang_confidence = rec->lang.len > 0 ? 1.0 : 0.0;
    return rec->text.len > DP_TEXT_MAX_BYTES ? DP_TOO_LARGE : DP_OK;
}

static enum dp_status build_text(struct run *r)
{
    struct dp_record *rec = r->rec;
    struct dp_span *spans;
    struct dp_simhash simhash = {0};

    choose_language(r);
    DP_TRY(cut_boilerplate(r));
    rec->article.flags |= rec->text.len > DP_ANALYSED_MAX_BYTES ? DP_FLAG_TRUNCATED : 0;
    DP_TRY(dp_text_build(&r->text, r->arena, &r->packs->words, r->pack == NULL ? NULL : &r->pack->lexicon, rec->text,
                         r->title_end));
    spans = DP_NEW_ARRAY(r->arena, struct dp_span, (size_t)r->text.sentence_count + 1);
    rec->code_points = dp_offset_table(r->arena, rec->text);
    if (spans == NULL || rec->code_points == NULL) {
        return DP_NO_MEMORY;
    }
    for (uint32_t i = 0; i < r->text.sentence_count; i++) {
        spans[i] = r->text.sentences[i].span;
    }
    for (uint32_t i = 0; i < r->text.token_count; i++) {
        if (r->text.tokens[i].kind == DP_TOK_WORD) {
            dp_simhash_add(&simhash, dp_token_norm(&r->text, i));
        }
    }
    rec->sentences = spans;
    rec->sentence_count = r->text.sentence_count;
    rec->simhash = dp_simhash_end(&simhash);
    dp_simhash_anchors(rec->anchors, &simhash);
    return DP_OK;
}

static struct dp_mention mention_of(const struct run *r, uint32_t first, uint32_t end, int32_t entity)
{
    return (struct dp_mention){.span = {r->text.tokens[first].begin, r->text.tokens[end - 1].end},
                               .entity = entity,
                               .type = r->entities.list.at[entity].type};
}

static int by_place(const void *a, const void *b)
{
    const struct dp_mention *x = a, *y = b;

    return x->span.begin < y->span.begin ? -1 : x->span.begin > y->span.begin;
}

static enum dp_status write_names(struct run *r)
{
    uint32_t count = r->mentions.count;
    struct dp_mention *list = DP_NEW_ARRAY(r->arena, struct dp_mention, (size_t)count + r->entities.bodies.count + 1);

    if (list == NULL) {
        return DP_NO_MEMORY;
    }
    for (uint32_t i = 0; i < count; i++) {
        const struct dp_found *found = &r->mentions.at[i];

        list[i] = mention_of(r, found->first, found->end, r->entities.of_mention[i]);
    }
    for (uint32_t i = 0; i < r->entities.bodies.count; i++) {
        const struct dp_body *body = &r->entities.bodies.at[i];

        list[count++] = mention_of(r, body->first, body->end, body->entity);
    }
    if (r->entities.bodies.count > 0) {
        qsort(list, count, sizeof(*list), by_place);
    }
    r->rec->mentions = list;
    r->rec->mention_count = count;
    r->rec->entities = r->entities.list.at;
    r->rec->entity_count = r->entities.list.count;
    return DP_OK;
}

static enum dp_status write_times(struct run *r)
{
    struct dp_time *list = DP_NEW_ARRAY(r->arena, struct dp_time, (size_t)r->times.count + 1);

    if (list == NULL) {
        return DP_NO_MEMORY;
    }
    for (uint32_t i = 0; i < r->times.count; i++) {
        list[i] = r->times.at[i].time;
    }
    r->rec->times = list;
    r->rec->time_count = r->times.count;
    return DP_OK;
}

static int32_t entity_of_source(const struct run *r, const struct dp_coder *coder, const struct dp_said *said)
{
    (void)r;
    return said->source == DP_NONE ? DP_NO_ENTITY : coder->who[said->source].entity;
}

static enum dp_status write_claims(struct run *r, const struct dp_coder *coder)
{
    struct dp_claim *list = DP_NEW_ARRAY(r->arena, struct dp_claim, (size_t)r->claims.count + 1);

    if (list == NULL) {
        return DP_NO_MEMORY;
    }
    for (uint32_t i = 0; i < r->claims.count; i++) {
        const struct dp_said *said = &r->claims.at[i];

        list[i] = (struct dp_claim){.span = {r->text.tokens[said->first].begin, r->text.tokens[said->end - 1].end},
                                    .kind = said->kind,
                                    .cue = said->cue,
                                    .source = said->source_phrase,
                                    .source_entity = entity_of_source(r, coder, said)};
    }
    r->rec->claims = list;
    r->rec->claim_count = r->claims.count;
    return DP_OK;
}

/* To those who asked to look. */
static enum dp_status show_coder(const struct run *r, struct dp_coder *coder)
{
    const struct dp_scratch *scratch = r->scratch;

    if (scratch->explainer.report != NULL) {
        DP_TRY(dp_explain(coder, &scratch->explainer));
    }
    return scratch->watch.coded == NULL ? DP_OK : scratch->watch.coded(scratch->watch.arg, r->pack, coder);
}

static enum dp_status code_events(struct run *r)
{
    const struct dp_intern *words = &r->text.words;
    bool german = dp_str_is(r->pack->lang, "de");
    struct dp_coder coder = {.arena = r->arena,
                             .text = &r->text,
                             .syn = &r->syntax,
                             .gaz = &r->pack->gazetteer,
                             .mentions = &r->mentions,
                             .entities = &r->entities,
                             .claims = &r->claims,
                             .times = &r->times,
                             .frames = &r->pack->frames,
                             .ontology = &r->packs->ontology,
                             .article_id = r->rec->article.id,
                             .day = day_of(r->rec->article.published_us),
                             .german = german,
                             .explains = r->scratch->explainer.report != NULL,
                             .von = dp_intern_find(words, german ? DP_STR("von") : DP_STR("of")),
                             .durch = dp_intern_find(words, german ? DP_STR("durch") : DP_STR("by")),
                             .an = dp_intern_find(words, german ? DP_STR("an") : DP_STR("to"))};

    DP_TRY(dp_who_resolve(&coder));
    DP_TRY(dp_events_match(&coder));
    DP_TRY(dp_events_merge(&coder));
    r->rec->events = coder.events.at;
    r->rec->event_count = coder.events.count;
    DP_TRY(show_coder(r, &coder));
    return write_claims(r, &coder);
}

static enum dp_status find_names(struct run *r, const struct dp_view *view)
{
    struct dp_tag_cache *words = &r->scratch->words;
    struct dp_name_tags tags = {NULL, 0};

    if (r->pack->tagger != NULL) {
        if (words->at == NULL && !dp_tag_cache_make(words, &r->scratch->kept, DP_TAG_CACHE_KEPT)) {
            return DP_NO_MEMORY;
        }
        DP_TRY(dp_tagger_names(&tags, r->arena, r->pack->tagger, view, words));
    }
    return dp_mentions_find(&r->mentions, r->arena, view, &tags);
}

/* A language without a pack: names that are told without its grammar; no events, no claims. */
static enum dp_status analyse_any(struct run *r)
{
    struct dp_view view = {.text = &r->text, .lex = &r->packs->any.lexicon, .gaz = &r->packs->any.gazetteer};

    if (r->packs->any.lang.len == 0) {
        return DP_OK;
    }
    DP_TRY(dp_mentions_find_any(&r->mentions, r->arena, &view));
    reached(r, DP_STAGE_MENTION);
    DP_TRY(dp_entities_resolve(&r->entities, r->arena, &view, &r->mentions, day_of(r->rec->article.published_us)));
    reached(r, DP_STAGE_ENTITY);
    return write_names(r);
}

static enum dp_status analyse(struct run *r)
{
    const struct dp_pack *pack = r->pack;
    int64_t published = r->rec->article.published_us;
    struct dp_view view = {.text = &r->text};

    if (pack == NULL) {
        return analyse_any(r);
    }
    view.lex = &pack->lexicon;
    view.gaz = &pack->gazetteer;
    DP_TRY(find_names(r, &view));
    reached(r, DP_STAGE_MENTION);
    DP_TRY(dp_times_find(&r->times, r->arena, &r->text, &pack->times, published));
    reached(r, DP_STAGE_TIME);
    DP_TRY(dp_entities_resolve(&r->entities, r->arena, &view, &r->mentions, day_of(published)));
    reached(r, DP_STAGE_ENTITY);
    DP_TRY(dp_syntax_build(&r->syntax, r->arena, &view, &r->mentions, &r->times));
    reached(r, DP_STAGE_SYNTAX);
    DP_TRY(dp_claims_find(&r->claims, r->arena, &r->syntax, &pack->cues));
    reached(r, DP_STAGE_CLAIM);
    DP_TRY(code_events(r));
    reached(r, DP_STAGE_EVENT);
    DP_TRY(write_times(r));
    return write_names(r);
}

static enum dp_status name_packs(struct run *r)
{
    struct dp_pack_ref *refs = DP_NEW_ARRAY(r->arena, struct dp_pack_ref, (size_t)r->packs->count + 1);
    uint32_t count = r->packs->count;

    if (refs == NULL) {
        return DP_NO_MEMORY;
    }
    for (uint32_t i = 0; i < count; i++) {
        refs[i] = (struct dp_pack_ref){r->packs->at[i].lang, r->packs->at[i].version};
    }
    if (r->pack == NULL && r->packs->any.lang.len > 0) {
        refs[count++] = (struct dp_pack_ref){r->packs->any.lang, r->packs->any.version};
    }
    r->rec->packs = refs;
    r->rec->pack_count = count;
    return DP_OK;
}

static enum dp_status extract(struct dp_scratch *scratch, struct run *r)
{
    r->rec = DP_NEW(&scratch->arena, struct dp_record);
    if (r->rec == NULL) {
        return DP_NO_MEMORY;
    }
    r->rec->article = scratch->article;
    DP_TRY(take_text(r));
    if (r->packs == NULL) {
        r->rec->article.flags |= DP_FLAG_NO_PACK;
        return DP_OK;
    }
    DP_TRY(build_text(r));
    reached(r, DP_STAGE_TEXT);
    DP_TRY(analyse(r));
    DP_TRY(name_packs(r));
    reached(r, DP_STAGE_RECORD);
    return DP_OK;
}

enum dp_status dp_extract(struct dp_scratch *scratch, const struct dp_packs *packs, const struct dp_input *in,
                          const struct dp_record **out, struct dp_error *err)
{
    struct run r = {.arena = &scratch->arena, .packs = packs, .scratch = scratch};
    enum dp_status status;

    dp_error_clear(err);
    dp_arena_reset(&scratch->arena);
    scratch->article = (struct dp_article){.published_us = DP_TIME_NONE};
    DP_TRY(dp_decode(&scratch->article, &scratch->arena, in, err));
    reached(&r, DP_STAGE_DECODE);
    status = extract(scratch, &r);
    if (status != DP_OK) {
        return dp_error_set(err, status, "extract", "%s", dp_status_text(status));
    }
    *out = r.rec;
    return DP_OK;
}

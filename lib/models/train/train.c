/* train.c - the steps of a training, and the scores of the finished file. */
#include "models/train/train.h"

#include "base/str.h"
#include "mention/tagger_model.h"
#include "models/train/guess.h"
#include "models/train/words.h"
#include "models/train/writer.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { GUESS_LOG2 = 16 };

void dp_train_job_init(struct dp_train_job *job)
{
    *job = (struct dp_train_job){.lang = "", .row_limit = 104000};
    job->settings = (struct dp_train_settings){.epochs = 10,
                                               .min_count = 2,
                                               .seed = 1,
                                               .rate = 0.05f,
                                               .l1 = 0.0f,
                                               .l2 = 3.0f,
                                               .dropout = 0.2f,
                                               .hint_dropout = 0.3f};
}

DP_PRINTF(2, 3) static void say(const struct dp_train_job *job, const char *fmt, ...)
{
    char line[512];
    va_list args;

    va_start(args, fmt);
    (void)vsnprintf(line, sizeof(line), fmt, args);
    va_end(args);
    job->log(job->log_context, line);
}

static void log_epoch(void *context, uint32_t epoch, double loss, const struct dp_train_weights *weights)
{
    const struct dp_train_job *job = context;

    (void)weights;
    say(job, "epoch %u: loss %.1f", epoch, loss);
}

static void log_counts(const struct dp_train_job *job, const char *name, const struct dp_train_counts *counts)
{
    double found = counts->right + counts->extra, gold = counts->right + counts->missed;

    say(job, "  %-4s P %.4f R %.4f F1 %.4f (%u right, %u extra, %u missed)", name,
        found > 0.0 ? counts->right / found : 0.0, gold > 0.0 ? counts->right / gold : 0.0, dp_train_f1(counts),
        counts->right, counts->extra, counts->missed);
}

static void log_score(const struct dp_train_job *job, const struct dp_train_score *score)
{
    static const char *const names[] = {"PER", "LOC", "ORG", "MISC"};
    struct dp_train_counts sum = dp_train_score_main(score);

    for (uint32_t t = 0; t < DP_TAG_TYPE_COUNT; t++) {
        log_counts(job, names[t], &score->of[t]);
    }
    log_counts(job, "all", &sum);
}

static enum dp_status read_sources(struct dp_train_corpus *corpus, struct dp_arena *arena,
                                   const struct dp_train_source *sources, uint32_t count, struct dp_error *err)
{
    for (uint32_t i = 0; i < count; i++) {
        DP_TRY(dp_train_corpus_read(corpus, arena, &sources[i], err));
    }
    return DP_OK;
}

static void label_spans(const struct dp_tagged *tagged, uint8_t *labels)
{
    for (uint32_t s = 0; s < tagged->count; s++) {
        const struct dp_tag_span *span = &tagged->spans[s];

        for (uint32_t i = span->first; i < span->end; i++) {
            labels[i] = (uint8_t)dp_label_of(span->type, i - span->first, span->end - span->first);
        }
    }
}

static enum dp_status score_doc(struct dp_train_score *score, struct dp_arena *arena,
                                const struct dp_tagger_model *model, const struct dp_train_doc *doc)
{
    uint8_t *labels = DP_NEW_ARRAY(arena, uint8_t, doc->text.token_count + 1);
    struct dp_tag_input in = {&doc->text, doc->hints, NULL};
    struct dp_tagged tagged = {NULL, 0};

    if (labels == NULL) {
        return DP_NO_MEMORY;
    }
    DP_TRY(dp_tagger_run(arena, model, &in, &tagged));
    label_spans(&tagged, labels);
    for (uint32_t s = 0; s < doc->text.sentence_count; s++) {
        uint32_t first = doc->text.sentences[s].first;

        dp_train_score_add(score, doc->labels + first, labels + first, doc->text.sentences[s].end - first);
    }
    return DP_OK;
}

/* Score the file itself: quantised weights, second pass, everything as in the extractor. */
static enum dp_status score_file(const struct dp_train_job *job, const struct dp_train_source *source,
                                 const struct dp_train_corpus *like, struct dp_arena *arena, struct dp_error *err)
{
    struct dp_train_corpus corpus = {.pack = like->pack, .words = like->words};
    struct dp_train_score score = {0};
    struct dp_tagger_model *model;
    struct dp_arena scratch = {0};
    enum dp_status status = DP_OK;

    DP_TRY(dp_train_corpus_read(&corpus, arena, source, err));
    DP_TRY(dp_tagger_model_load(&model, arena, job->out, err));
    for (uint32_t d = 0; status == DP_OK && d < corpus.count; d++) {
        dp_arena_reset(&scratch);
        corpus.at[d].hints = job->without_hints ? NULL : corpus.at[d].hints;
        status = score_doc(&score, &scratch, model, &corpus.at[d]);
    }
    dp_arena_free(&scratch);
    say(job, "%s: %u sentences, %u tokens, %u names (%u of them not on our tokens)", source->path,
        corpus.sentence_count, corpus.token_count, corpus.name_count, corpus.lost_count);
    log_score(job, &score);
    return status;
}

static enum dp_status fit(const struct dp_train_job *job, const struct dp_train_corpus *corpus,
                          const struct dp_tag_lexicon *lexicon, struct dp_error *err)
{
    struct dp_train_index index = {0};
    struct dp_train_examples examples = {0};
    struct dp_train_weights weights = {0};
    enum dp_status status = dp_train_index_build(&index, lexicon, corpus, job->settings.min_count, err);

    if (status == DP_OK) {
        status = dp_train_examples_build(&examples, lexicon, corpus, &index, err);
    }
    if (status == DP_OK) {
        struct dp_train_job copy = *job;

        say(job, "%u sentences, %u tokens, %u names (%u of them not on our tokens), %u features",
            corpus->sentence_count, corpus->token_count, corpus->name_count, corpus->lost_count, index.feature_count);
        status = dp_train_optimise(&weights, &examples, index.feature_count, &job->settings,
                                   &(struct dp_train_watch){log_epoch, &copy}, err);
    }
    if (status == DP_OK) {
        struct dp_train_model model = {job->lang, lexicon, &index, &weights, job->row_limit};

        status = dp_train_write(&model, job->out, err);
    }
    dp_train_weights_free(&weights);
    dp_train_examples_free(&examples);
    dp_train_index_free(&index);
    return status;
}

static enum dp_status find_pack(struct dp_train_corpus *corpus, const struct dp_packs *packs, const char *lang,
                                struct dp_error *err)
{
    corpus->words = &packs->words;
    for (uint32_t i = 0; i < packs->count; i++) {
        if (dp_str_is(packs->at[i].lang, lang)) {
            corpus->pack = &packs->at[i];
            return DP_OK;
        }
    }
    return dp_error_set(err, DP_BAD_CONFIG, "train", "no pack for the language \"%s\"", lang);
}

static enum dp_status run(const struct dp_train_job *job, const struct dp_packs *packs, struct dp_arena *arena,
                          struct dp_error *err)
{
    struct dp_train_corpus corpus = {0};
    struct dp_tag_lexicon lexicon = {0};

    DP_TRY(find_pack(&corpus, packs, job->lang, err));
    DP_TRY(read_sources(&corpus, arena, job->data, job->data_count, err));
    DP_TRY(dp_train_words_read(&lexicon, arena, job->words, err));
    DP_TRY(dp_train_guess(&lexicon, arena, job->words, GUESS_LOG2, err));
    DP_TRY(fit(job, &corpus, &lexicon, err));
    for (uint32_t i = 0; i < job->held_count; i++) {
        DP_TRY(score_file(job, &job->held[i], &corpus, arena, err));
    }
    return DP_OK;
}

enum dp_status dp_train_run(const struct dp_train_job *job, struct dp_error *err)
{
    struct dp_arena arena = {0};
    struct dp_packs *packs = NULL;
    enum dp_status status = dp_packs_load(&packs, &job->packs, 1, err);

    if (status == DP_OK) {
        status = run(job, packs, &arena, err);
    }
    dp_packs_free(packs);
    dp_arena_free(&arena);
    return status;
}

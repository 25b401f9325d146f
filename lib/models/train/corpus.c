/* corpus.c - read CoNLL columns and turn sentences into texts with labels. */
#include "models/train/corpus.h"

#include "base/file.h"
#include "base/str.h"
#include "base/vec.h"
#include "models/train/retokenise.h"

enum { FILE_MAX_BYTES = 512 * 1024 * 1024, DOC_MAX_SENTENCES = 10, MAX_COLUMNS = 32 };

/* What has been read of the current document. */
struct reader {
    struct dp_train_corpus *corpus;
    struct dp_arena *arena;
    const struct dp_train_source *source;
    struct dp_gold doc;
    uint32_t doc_sentences; /* in `doc` */
    uint32_t sentence;      /* number of the current sentence in the file */
    bool in_sentence;
    bool has_documents; /* the file marks where documents begin */
};

static bool is_wanted(const struct reader *reader)
{
    return reader->sentence >= reader->source->from && reader->sentence < reader->source->to;
}

static bool end_document(struct reader *reader)
{
    bool ok = true;

    if (reader->doc.count > 0) {
        ok = dp_train_retokenise(reader->corpus, reader->arena, &reader->doc, reader->source);
    }
    reader->doc = (struct dp_gold){NULL, 0, 0};
    reader->doc_sentences = 0;
    return ok;
}

static bool end_sentence(struct reader *reader)
{
    if (!reader->in_sentence) {
        return true;
    }
    reader->in_sentence = false;
    if (is_wanted(reader)) {
        reader->doc.at[reader->doc.count - 1].ends_sentence = true;
        reader->doc_sentences++;
    }
    reader->sentence++;
    if (!reader->has_documents && reader->doc_sentences == DOC_MAX_SENTENCES) {
        return end_document(reader);
    }
    return true;
}

/* Columns are separated by tabs where there is one, else by blanks. */
static uint32_t split(struct dp_str line, struct dp_str *columns)
{
    char sep = dp_str_find(line, DP_STR("\t"), 0) == UINT32_MAX ? ' ' : '\t';
    uint32_t count = 0;

    while (line.ptr != NULL && count < MAX_COLUMNS) {
        columns[count++] = dp_str_cut(&line, sep);
    }
    return count;
}

static const struct dp_str *column(const struct dp_str *columns, uint32_t count, int wanted)
{
    int at = wanted < 0 ? (int)count + wanted : wanted;

    return at >= 0 && at < (int)count ? &columns[at] : NULL;
}

static bool add_token(struct reader *reader, struct dp_str line)
{
    struct dp_str columns[MAX_COLUMNS];
    uint32_t count = split(line, columns);
    const struct dp_str *word = column(columns, count, reader->source->token_column);
    const struct dp_str *tag = column(columns, count, reader->source->tag_column);
    struct dp_gold_token token = {.begins = false};
    enum dp_tag_type type = DP_TAG_PER;

    reader->in_sentence = true;
    if (!is_wanted(reader) || word == NULL || tag == NULL || word->len == 0) {
        return is_wanted(reader) ? false : true;
    }
    token.word = *word;
    if (tag->len > 2 && dp_train_type_of(dp_str_sub(*tag, 2, tag->len), reader->source->map, &type)) {
        token.is_name = true;
        token.type = type;
        token.begins = tag->ptr[0] != 'I';
    }
    return DP_PUSH(reader->arena, &reader->doc, token);
}

static bool is_document_mark(struct dp_str line)
{
    return dp_str_starts(line, DP_STR("-DOCSTART-")) || dp_str_starts(line, DP_STR("# newdoc"));
}

/* A comment is "# ..." before the first token of a sentence: a token may be "#" too. */
static bool is_comment(const struct reader *reader, struct dp_str line)
{
    return !reader->in_sentence && dp_str_starts(line, DP_STR("# ")) &&
           dp_str_find(line, DP_STR("\t"), 0) == UINT32_MAX;
}

static bool read_line(struct reader *reader, struct dp_str line)
{
    if (is_document_mark(line)) {
        reader->has_documents = true;
        return end_sentence(reader) && end_document(reader);
    }
    if (line.len == 0) {
        return end_sentence(reader);
    }
    return is_comment(reader, line) || add_token(reader, line);
}

enum dp_status dp_train_corpus_read(struct dp_train_corpus *corpus, struct dp_arena *arena,
                                    const struct dp_train_source *source, struct dp_error *err)
{
    struct reader reader = {.corpus = corpus, .arena = arena, .source = source};
    struct dp_str rest;
    uint32_t line_number = 0;

    DP_TRY(dp_file_read(&rest, arena, source->path, FILE_MAX_BYTES, err));
    while (rest.ptr != NULL) {
        line_number++;
        if (!read_line(&reader, dp_str_cut(&rest, '\n'))) {
            return arena->failed ? dp_error_set(err, DP_NO_MEMORY, "train", "out of memory")
                                 : dp_error_at(err, DP_BAD_CONFIG, source->path, line_number,
                                               "this line has no token or tag column");
        }
    }
    if (!end_sentence(&reader) || !end_document(&reader)) {
        return dp_error_set(err, DP_NO_MEMORY, "train", "out of memory");
    }
    return DP_OK;
}

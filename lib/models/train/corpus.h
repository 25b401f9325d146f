/* corpus.h - annotated texts for the trainer: read from CoNLL columns, tokenised by the project's own tokenizer. */
#ifndef DP_TRAIN_CORPUS_H
#define DP_TRAIN_CORPUS_H

#include "mention/tagger.h"
#include "pack/packs.h"

/* One file and how to read it: "FILE[:token=N][:tag=N][:weight=X][:domain=N][:from=N][:to=N][:map=A>PER,B>ORG]". */
struct dp_train_source {
    char path[512];
    char map[512];    /* "A>PER,B>LOC"; types it does not name follow the table in corpus_label.c */
    int token_column; /* from 0; negative counts from the end */
    int tag_column;
    uint32_t from, to; /* sentences [from, to) of the file */
    uint32_t domain;   /* 0 = what the model is for; others get private copies of every feature */
    float weight;      /* of each sentence in the objective */
};

/* A text with its gold labels. */
struct dp_train_doc {
    struct dp_text text;
    const uint8_t *labels; /* [text.token_count] enum dp_tag_label */
    const uint32_t *hints; /* [text.token_count] enum dp_tag_hint, NULL = none */
    uint32_t domain;
    float weight;
};

/* Set `pack` and `words` before reading. */
struct dp_train_corpus {
    const struct dp_pack *pack;    /* of the language: tokenizer, lexicon and gazetteer */
    const struct dp_intern *words; /* of all packs, frozen */
    struct dp_train_doc *at;
    uint32_t count, cap;
    uint32_t sentence_count, token_count, name_count;
    uint32_t lost_count; /* gold names whose ends are inside one of our tokens */
};

/** Parse a source as written on the command line. DP_BAD_CONFIG with the field in `err`. */
DP_MUST_CHECK enum dp_status dp_train_source_parse(struct dp_train_source *out, const char *spec, struct dp_error *err);

/** Append the texts of `source` to `corpus`; everything lives in `arena`. DP_OK, DP_IO, DP_BAD_CONFIG, DP_NO_MEMORY. */
DP_MUST_CHECK enum dp_status dp_train_corpus_read(struct dp_train_corpus *corpus, struct dp_arena *arena,
                                                  const struct dp_train_source *source, struct dp_error *err);

/** The type a tag's name stands for: false when it is no name ("LOCderiv", unknown). */
bool dp_train_type_of(struct dp_str name, const char *map, enum dp_tag_type *out);

#endif

/* corpus.h - articles of a file or folder in whatever form it holds them, one after the other. */
#ifndef DP_WORKER_CORPUS_H
#define DP_WORKER_CORPUS_H

#include "depesche/article.h"

/** One article of the corpus; `in` is borrowed for the call. What it answers ends the walk unless it is DP_OK. */
typedef enum dp_status (*dp_corpus_article)(void *arg, const struct dp_input *in, struct dp_error *err);

/* Where articles go to. */
struct dp_corpus {
    const struct dp_field_map *fields; /* where JSON articles keep their fields; NULL = the usual names */
    dp_corpus_article take;
    void *arg;
};

/**
 * Hand every article below `path` to corpus->take, in the order of the names:
 * - a folder: all its files, sub-folders too, hidden ones left out;
 * - *.csv: an article a line, "category;text", the text in quotes or not;
 * - a file that starts with '{' and is not called *.json: an article in JSON a line;
 * - any other file: one article.
 *
 * @return DP_OK, DP_IO, or what `take` answered.
 */
DP_MUST_CHECK enum dp_status dp_corpus_read(const struct dp_corpus *corpus, const char *path, struct dp_error *err);

#endif

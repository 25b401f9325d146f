/* packs_unknown.c - counts a corpus and prints what the packs do not know, as a table or as JSON lines. */
#include "packs_unknown.h"

#include "base/json_out.h"
#include "base/str.h"
#include "canvas.h"
#include "corpus.h"

#include <inttypes.h>

enum { WORD_COLUMNS = 28 };

struct reading {
    struct dp_unknowns *unknowns;
    uint32_t rejected; /* articles that could not be read */
};

static const char *const names[DP_UNKNOWN_KINDS] = {"verb", "noun", "name", "word"};
static const char *const headings[DP_UNKNOWN_KINDS] = {
    "Verbs that no frame, claim, operator or support line names",
    "Nouns with actors around them and no frame",
    "Names that no gazetteer lists",
    "Words that the lexicon does not know",
};

/* One bad article does not spoil a corpus. */
static enum dp_status count_article(void *arg, const struct dp_input *in, struct dp_error *err)
{
    struct reading *reading = arg;
    struct dp_error reason;
    const enum dp_status status = dp_unknowns_add(reading->unknowns, in, &reason);

    if (status != DP_OK && dp_status_class(status) == DP_CLASS_REJECT) {
        reading->rejected++;
        return DP_OK;
    }
    return status == DP_OK ? DP_OK : dp_error_set(err, status, "packs", "%s", dp_status_text(status));
}

static void print_row(void *arg, const struct dp_unknown *unknown)
{
    const uint32_t columns = dp_columns(unknown->word);
    const int gap = columns < WORD_COLUMNS ? (int)(WORD_COLUMNS - columns) : 1;

    (void)arg;
    (void)printf("%8" PRIu32 " %8" PRIu32 "  %.*s%*s", unknown->count, unknown->articles, DP_STR_ARG(unknown->word),
                 gap, "");
    for (uint32_t i = 0; i < unknown->example.len; i++) {
        const char c = unknown->example.ptr[i];

        (void)putchar(c == '\n' || c == '\t' ? ' ' : c);
    }
    (void)putchar('\n');
}

static void print_json(void *arg, const struct dp_unknown *unknown)
{
    struct dp_buf *buf = arg;
    struct dp_json_out json = {.buf = buf};

    buf->len = 0;
    dp_json_open(&json, '{');
    dp_json_key(&json, "kind");
    dp_json_cstr(&json, names[unknown->kind]);
    dp_json_key(&json, "word");
    dp_json_str(&json, unknown->word);
    dp_json_key(&json, "count");
    dp_json_int(&json, unknown->count);
    dp_json_key(&json, "articles");
    dp_json_int(&json, unknown->articles);
    dp_json_key(&json, "example");
    dp_json_str(&json, unknown->example);
    dp_json_close(&json, '}');
    (void)printf("%.*s\n", (int)buf->len, buf->at);
}

/* The table is for people; who asks for a format gets JSON lines. */
static bool wants_json(const struct dp_config *config)
{
    return config->ranks[dp_option_find("format", sizeof("format") - 1)] > DP_RANK_DEFAULT &&
           config->format == DP_SHOW_JSON;
}

static void print_all(struct reading *reading, const struct dp_config *config)
{
    const uint32_t limit = (uint32_t)config->limit;
    const bool json = wants_json(config);
    struct dp_buf buf = {0};

    for (int kind = 0; kind < DP_UNKNOWN_KINDS; kind++) {
        if (json) {
            dp_unknowns_each(reading->unknowns, (enum dp_unknown_kind)kind, limit, print_json, &buf);
            continue;
        }
        (void)printf("%s%s\n   count articles  %-*sexample\n", kind == 0 ? "" : "\n", headings[kind], WORD_COLUMNS,
                     names[kind]);
        dp_unknowns_each(reading->unknowns, (enum dp_unknown_kind)kind, limit, print_row, NULL);
    }
    dp_buf_free(&buf);
    if (!json) {
        (void)printf("\n%" PRIu32 " articles read, %" PRIu32 " rejected\n", dp_unknowns_articles(reading->unknowns),
                     reading->rejected);
    }
}

static enum dp_status read_corpora(struct reading *reading, const struct dp_config *config, struct dp_error *err)
{
    struct dp_field_map fields = {0};
    const struct dp_corpus corpus = {.fields = &fields, .take = count_article, .arg = reading};

    DP_TRY(dp_setup_fields(&fields, &config->fields, err));
    for (int i = 1; i < config->arg_count; i++) {
        DP_TRY(dp_corpus_read(&corpus, config->args[i], err));
    }
    return DP_OK;
}

enum dp_status dp_packs_unknown(const struct dp_packs *packs, const struct dp_config *config, struct dp_error *err)
{
    struct reading reading = {0};
    enum dp_status status = dp_unknowns_new(&reading.unknowns, packs, dp_str_of(config->lang));

    if (status != DP_OK) {
        return dp_error_set(err, status, "packs", "%s", dp_status_text(status));
    }
    status = read_corpora(&reading, config, err);
    if (status == DP_OK) {
        print_all(&reading, config);
    }
    dp_unknowns_free(reading.unknowns);
    return status;
}

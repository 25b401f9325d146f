/* retokenise.c - write the words of a corpus as running text, tokenise that, and find the names in it again. */
#include "models/train/retokenise.h"

#include "base/str.h"
#include "base/vec.h"
#include "mention/tagger_hints.h"
#include "text/tokenize.h"

#include <string.h>

/* The running text and where each gold token stands in it. */
struct layout {
    char *bytes;
    uint32_t len;
    struct dp_span *spans; /* [gold->count] */
};

static bool is_one_of(struct dp_str word, const char *const *list)
{
    for (uint32_t i = 0; list[i] != NULL; i++) {
        if (dp_str_is(word, list[i])) {
            return true;
        }
    }
    return false;
}

static bool wants_space_before(struct dp_str word, bool in_quote)
{
    static const char *const tight[] = {".", ",", ";", ":", "!", "?",   ")",  "]", "}",
                                        "%", "»", "“", "'", "’", "...", "''", NULL};

    return !is_one_of(word, tight) && !(dp_str_is(word, "\"") && in_quote);
}

static bool wants_space_behind(struct dp_str word, bool opens_quote)
{
    static const char *const tight[] = {"(", "[", "{", "«", "„", NULL};

    return !is_one_of(word, tight) && !(dp_str_is(word, "\"") && opens_quote);
}

/* Typeset the words as print would, one line a sentence. */
static bool lay_out(struct layout *layout, struct dp_arena *arena, const struct dp_gold *gold)
{
    size_t size = 1;
    bool glue = true, in_quote = false;

    for (uint32_t i = 0; i < gold->count; i++) {
        size += gold->at[i].word.len + 2;
    }
    layout->bytes = dp_arena_alloc(arena, size);
    layout->spans = DP_NEW_ARRAY(arena, struct dp_span, gold->count);
    if (layout->bytes == NULL || layout->spans == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < gold->count; i++) {
        struct dp_str word = gold->at[i].word;

        if (!glue && wants_space_before(word, in_quote)) {
            layout->bytes[layout->len++] = ' ';
        }
        layout->spans[i] = (struct dp_span){layout->len, layout->len + word.len};
        memcpy(layout->bytes + layout->len, word.ptr, word.len);
        layout->len += word.len;
        glue = !wants_space_behind(word, !in_quote);
        in_quote = dp_str_is(word, "\"") ? !in_quote : in_quote;
        if (gold->at[i].ends_sentence) {
            layout->bytes[layout->len++] = '\n';
            glue = true;
            in_quote = false;
        }
    }
    return true;
}

/* One gold name: gold tokens [first, end). */
static uint32_t name_end(const struct dp_gold *gold, uint32_t first)
{
    uint32_t end = first + 1;

    while (end < gold->count && gold->at[end].is_name && !gold->at[end].begins &&
           gold->at[end].type == gold->at[first].type && !gold->at[end - 1].ends_sentence) {
        end++;
    }
    return end;
}

/* Label our tokens of the name; *from is where to look first and moves on. */
static bool label_name(const struct dp_text *text, struct dp_span span, enum dp_tag_type type, uint8_t *labels,
                       uint32_t *from)
{
    uint32_t first, end;

    while (*from < text->token_count && text->tokens[*from].begin < span.begin) {
        (*from)++;
    }
    first = end = *from;
    while (end < text->token_count && text->tokens[end].end <= span.end) {
        end++;
    }
    if (end == first || text->tokens[first].begin != span.begin || text->tokens[end - 1].end != span.end ||
        text->tokens[first].sentence != text->tokens[end - 1].sentence) {
        return false;
    }
    for (uint32_t i = first; i < end; i++) {
        labels[i] = (uint8_t)dp_label_of(type, i - first, end - first);
    }
    return true;
}

static enum dp_status build(struct dp_train_doc *doc, struct dp_arena *arena, const struct layout *layout,
                            const struct dp_pack *pack, const struct dp_intern *words)
{
    struct dp_view view = {&doc->text, &pack->lexicon, &pack->gazetteer};

    DP_TRY(dp_text_build(&doc->text, arena, words, &pack->lexicon, (struct dp_str){layout->bytes, layout->len}, 0));
    doc->hints = dp_tag_hints(arena, &view);
    return doc->hints == NULL ? DP_NO_MEMORY : DP_OK;
}

bool dp_train_retokenise(struct dp_train_corpus *corpus, struct dp_arena *arena, const struct dp_gold *gold,
                         const struct dp_train_source *source)
{
    struct dp_train_doc doc = {.domain = source->domain, .weight = source->weight};
    struct layout layout = {0};
    uint8_t *labels;
    uint32_t from = 0;

    if (!lay_out(&layout, arena, gold) || build(&doc, arena, &layout, corpus->pack, corpus->words) != DP_OK) {
        return false;
    }
    labels = DP_NEW_ARRAY(arena, uint8_t, doc.text.token_count + 1);
    if (labels == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < gold->count;) {
        uint32_t end = gold->at[i].is_name ? name_end(gold, i) : i + 1;

        if (gold->at[i].is_name) {
            struct dp_span span = {layout.spans[i].begin, layout.spans[end - 1].end};

            corpus->name_count++;
            corpus->lost_count += !label_name(&doc.text, span, gold->at[i].type, labels, &from);
        }
        i = end;
    }
    doc.labels = labels;
    corpus->sentence_count += doc.text.sentence_count;
    corpus->token_count += doc.text.token_count;
    return DP_PUSH(arena, corpus, doc);
}

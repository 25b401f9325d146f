/* phrase.c - text of chunks and verbs. */
#include "syntax/phrase.h"

#include "base/str.h"

struct dp_phrase dp_phrase_of_tokens(const struct dp_text *text, uint32_t first, uint32_t end)
{
    struct dp_span span = {text->tokens[first].begin, text->tokens[end - 1].end};

    return (struct dp_phrase){.span = span, .text = dp_str_sub(text->str, span.begin, span.end)};
}

enum dp_status dp_phrase_of_parts(struct dp_phrase *out, struct dp_arena *arena, const struct dp_text *text,
                                  struct dp_span a, struct dp_span b)
{
    struct dp_phrase first = dp_phrase_of_tokens(text, a.begin, a.end);
    struct dp_phrase second;

    if (b.begin >= b.end || (b.begin >= a.begin && b.end <= a.end)) {
        *out = first;
        return DP_OK;
    }
    if (b.begin < a.begin) {
        struct dp_span swap = a;

        a = b;
        b = swap;
        first = dp_phrase_of_tokens(text, a.begin, a.end);
    }
    if (b.begin <= a.end) {
        *out = dp_phrase_of_tokens(text, a.begin, b.end);
        return DP_OK;
    }
    second = dp_phrase_of_tokens(text, b.begin, b.end);
    out->span = (struct dp_span){first.span.begin, second.span.end};
    out->text = dp_arena_printf(arena, "%.*s … %.*s", DP_STR_ARG(first.text), DP_STR_ARG(second.text));
    return out->text.ptr == NULL ? DP_NO_MEMORY : DP_OK;
}

int32_t dp_chunk_genitive(const struct dp_syntax *syn, int32_t k, uint32_t von)
{
    for (int32_t i = k - 1; i >= 0 && i >= k - 2; i--) {
        if (syn->chunks[i].of == k) {
            return i; /* an owner in front */
        }
    }
    for (int32_t i = k + 1; i < (int32_t)syn->chunk_count && i <= k + 3; i++) {
        if (syn->chunks[i].of == k && syn->chunks[i].previous == DP_NONE) {
            return i;
        }
        if (syn->chunks[i].after == k && von != DP_NO_SYM && syn->chunks[i].prep == von) {
            return i;
        }
    }
    return DP_NONE;
}

int32_t dp_chunk_attached(const struct dp_syntax *syn, int32_t k, uint32_t prep)
{
    int32_t last = k;

    for (int32_t i = k + 1; i < (int32_t)syn->chunk_count && i <= k + 8; i++) {
        const struct dp_chunk *chunk = &syn->chunks[i];
        bool chained =
            chunk->after == last || (chunk->previous != DP_NONE && chunk->previous >= k && chunk->previous <= last);

        if (!chained || (chunk->prep == DP_NO_SYM && chunk->of == DP_NONE && chunk->previous == DP_NONE)) {
            break; /* a phrase of its own begins */
        }
        if (chunk->prep == prep && chunk->previous == DP_NONE) {
            return i;
        }
        last = i;
    }
    return DP_NONE;
}

static bool is_attribute(const struct dp_syntax *syn, int32_t i, int32_t k, int32_t last)
{
    const struct dp_chunk *chunk = &syn->chunks[i];

    if (chunk->of == k || (chunk->of >= k && chunk->of <= last)) {
        return true;
    }
    /* a coordinated genitive: "der Verwaltung und der Sicherheitskräfte" */
    return chunk->previous > k && chunk->previous <= last && chunk->of != DP_NONE;
}

struct dp_phrase dp_phrase_of_chunk(const struct dp_syntax *syn, int32_t k)
{
    uint32_t first = syn->chunks[k].first;
    uint32_t end = syn->chunks[k].end;
    int32_t last = k;

    if (k > 0 && syn->chunks[k - 1].of == k) {
        first = syn->chunks[k - 1].first;
    }
    for (int32_t i = k + 1; i < (int32_t)syn->chunk_count && is_attribute(syn, i, k, last); i++) {
        end = syn->chunks[i].end;
        last = i;
    }
    return dp_phrase_of_tokens(syn->text, first, end);
}

enum dp_status dp_phrase_of_verb(struct dp_phrase *out, struct dp_arena *arena, const struct dp_syntax *syn, int32_t c)
{
    const struct dp_clause *clause = &syn->clauses[c];
    uint32_t verb = (uint32_t)clause->verb;
    struct dp_span particle = {0, 0};

    if (clause->particle != DP_NONE) {
        particle = (struct dp_span){(uint32_t)clause->particle, (uint32_t)clause->particle + 1};
    }
    return dp_phrase_of_parts(out, arena, syn->text, (struct dp_span){verb, verb + 1}, particle);
}

/*
 * quote.c - quotations, also over several sentences and those never closed.
 *
 * A quotation's source is the cue outside it in the sentence where it ends, else in the sentence where it starts, else
 * the last source. An opening mark without a closing one holds until a blank line or a sentence with a cue, at most six
 * sentences.
 */
#include "claim/internal.h"

#include "base/str.h"

enum { UNCLOSED_SENTENCES = 6, CLOSED_SENTENCES = 40 };

struct quotation {
    uint32_t first, end; /* tokens between the marks */
    bool closed;
};

static bool is_mark(const struct dp_claimer *cl, uint32_t i) { return cl->syn->words[i].pos == DP_POS_QUOTE; }

static bool space_before(const struct dp_claimer *cl, uint32_t i)
{
    return i == 0 || (cl->syn->text->tokens[i].flags & (DP_TOK_SPACE | DP_TOK_LINE)) != 0;
}

static bool opens(const struct dp_claimer *cl, uint32_t i)
{
    struct dp_str mark = dp_token_str(cl->syn->text, i);

    if (dp_str_is(mark, "„")) {
        return true;
    }
    if (dp_str_is(mark, "’") || dp_str_is(mark, "'") || dp_str_is(mark, "‘") || dp_str_is(mark, "‚")) {
        return false; /* single marks are mostly apostrophes */
    }
    return space_before(cl, i) && i + 1 < cl->syn->text->token_count && !space_before(cl, i + 1);
}

static bool closes(const struct dp_claimer *cl, uint32_t i)
{
    struct dp_str mark = dp_token_str(cl->syn->text, i);

    return !space_before(cl, i) && !dp_str_is(mark, "„") && !dp_str_is(mark, "’") && !dp_str_is(mark, "'");
}

static bool ends_paragraph(const struct dp_claimer *cl, uint32_t i)
{
    uint32_t newlines = 0;

    for (uint32_t b = cl->syn->text->tokens[i - 1].end; b < cl->syn->text->tokens[i].begin; b++) {
        newlines += cl->syn->text->str.ptr[b] == '\n';
    }
    return newlines >= 2;
}

static bool sentence_has_cue_outside(const struct dp_claimer *cl, uint32_t s, uint32_t from)
{
    for (uint32_t c = cl->syn->first_clause[s]; c < cl->syn->first_clause[s + 1]; c++) {
        const struct dp_clause *clause = &cl->syn->clauses[c];

        if (clause->first >= from && clause->finite != DP_NONE && (clause->flags & DP_CL_VERB_FIRST) != 0 &&
            dp_is_cue_clause(cl, (int32_t)c)) {
            return true;
        }
    }
    return false;
}

/* The quotation that the mark at `i` opens. */
static struct quotation read_quotation(const struct dp_claimer *cl, uint32_t i)
{
    const struct dp_text *text = cl->syn->text;
    uint32_t first_sentence = text->tokens[i].sentence;
    struct quotation q = {.first = i + 1, .end = i + 1};
    uint32_t unclosed_end = 0;

    for (uint32_t k = i + 1; k < text->token_count; k++) {
        uint32_t s = text->tokens[k].sentence;

        if (is_mark(cl, k) && closes(cl, k)) {
            q.end = k;
            q.closed = true;
            return q;
        }
        if (s - first_sentence >= CLOSED_SENTENCES || ends_paragraph(cl, k) || (is_mark(cl, k) && opens(cl, k))) {
            unclosed_end = unclosed_end == 0 ? k : unclosed_end;
            break;
        }
        if (unclosed_end == 0 && k + 1 == text->sentences[s].end &&
            (s - first_sentence + 1 >= UNCLOSED_SENTENCES || sentence_has_cue_outside(cl, s, i + 1))) {
            unclosed_end = k + 1;
        }
    }
    q.end = unclosed_end == 0 ? text->sentences[first_sentence].end : unclosed_end;
    return q;
}

static bool has_finite(const struct dp_claimer *cl, const struct quotation *q)
{
    for (uint32_t i = q->first; i < q->end; i++) {
        if (cl->syn->words[i].pos == DP_POS_VERB && (cl->syn->words[i].verb & DP_V_FINITE) != 0) {
            return true;
        }
    }
    return false;
}

/* A few quoted words of somebody's speech: nannte den Bericht eine "Zeitungsente". */
static bool in_cue_clause(const struct dp_claimer *cl, const struct quotation *q)
{
    int32_t c = cl->syn->clause_of[q->first];

    enum dp_pos before = q->first < 2 ? DP_POS_STOP : (enum dp_pos)cl->syn->words[q->first - 2].pos;

    /* behind a noun or its article the marks hold a name or a title */
    return q->closed && c != DP_NONE && before != DP_POS_NOUN && before != DP_POS_NAME && before != DP_POS_DET &&
           before != DP_POS_ADJ && dp_is_cue_clause(cl, c);
}

/* A cue clause of sentence `s` whose verb stands outside the quotation; DP_NONE. */
static int32_t cue_in(const struct dp_claimer *cl, uint32_t s, const struct quotation *q)
{
    for (uint32_t c = cl->syn->first_clause[s]; c < cl->syn->first_clause[s + 1]; c++) {
        uint32_t verb = (uint32_t)cl->syn->clauses[c].verb;

        if (dp_is_cue_clause(cl, (int32_t)c) && (verb < q->first || verb >= q->end || !q->closed)) {
            return (int32_t)c;
        }
    }
    return DP_NONE;
}

static enum dp_status find_source(const struct dp_claimer *cl, const struct quotation *q, struct dp_said *said)
{
    uint32_t last = cl->syn->text->tokens[q->end - 1].sentence;
    uint32_t first = cl->syn->text->tokens[q->first].sentence;
    int32_t cue = cue_in(cl, last, q);

    cue = cue == DP_NONE ? cue_in(cl, first, q) : cue;
    if (cue == DP_NONE && first > 0 && q->first >= 2 &&
        q->first - 1 == cl->syn->text->sentences[first].first) { /* X sagte: | "..." */
        cue = cue_in(cl, first - 1, q);
    }
    if (cue == DP_NONE) { /* a phrase in the same sentence, else what came last before */
        uint32_t near = cl->sourced[last];

        if (near > 0) {
            said->source = cl->list.at[near - 1].source;
            said->source_phrase = cl->list.at[near - 1].source_phrase;
        }
        return DP_OK;
    }
    return dp_claim_source_of_clause(cl, cue, said);
}

/* An indirect claim over the same words becomes the direct one. */
static bool convert(struct dp_claimer *cl, uint32_t first, uint32_t end)
{
    uint32_t s = cl->syn->text->tokens[first].sentence;

    for (uint32_t i = cl->first_of[s]; i < cl->first_of[s + 1]; i++) {
        struct dp_said *said = &cl->list.at[i];

        if (said->first <= first + 1 && said->end + 2 >= end && said->first < end && said->end > first &&
            said->end <= end + 2 && said->first + 2 >= first) {
            said->kind = DP_CLAIM_DIRECT;
            return true;
        }
    }
    return false;
}

/* Where the claims of each sentence start, and the last one with a source up to it, so that no quotation searches them
 * all. */
static enum dp_status index_sentences(struct dp_claimer *cl)
{
    uint32_t sentences = cl->syn->text->sentence_count;
    uint32_t claims = cl->list.count;
    uint32_t next = 0;

    cl->first_of = DP_NEW_ARRAY(cl->arena, uint32_t, (size_t)sentences + 1);
    cl->sourced = DP_NEW_ARRAY(cl->arena, uint32_t, (size_t)sentences + 1);
    if (cl->first_of == NULL || cl->sourced == NULL) {
        return DP_NO_MEMORY;
    }
    for (uint32_t s = 0; s < sentences; s++) {
        cl->first_of[s] = next;
        cl->sourced[s] = s == 0 ? 0 : cl->sourced[s - 1];
        for (; next < claims && cl->syn->text->tokens[cl->list.at[next].first].sentence <= s; next++) {
            cl->sourced[s] = cl->list.at[next].source_phrase.text.ptr != NULL ? next + 1 : cl->sourced[s];
        }
    }
    cl->first_of[sentences] = next;
    return DP_OK;
}

static enum dp_status claim_quotation(struct dp_claimer *cl, const struct quotation *q)
{
    struct dp_said said = {.kind = DP_CLAIM_DIRECT, .source = DP_NONE, .cue_clause = DP_NONE};
    uint32_t first = q->first;

    DP_TRY(find_source(cl, q, &said));
    while (first < q->end) {
        uint32_t end = cl->syn->text->sentences[cl->syn->text->tokens[first].sentence].end;

        end = end < q->end ? end : q->end;
        if (!convert(cl, first, end)) {
            said.first = first;
            said.end = end;
            DP_TRY(dp_claim_add(cl, said));
        }
        first = end;
    }
    return DP_OK;
}

enum dp_status dp_claim_quotes(struct dp_claimer *cl)
{
    DP_TRY(index_sentences(cl));
    for (uint32_t i = 0; i < cl->syn->text->token_count; i++) {
        struct quotation q;

        if (!is_mark(cl, i) || !opens(cl, i)) {
            continue;
        }
        q = read_quotation(cl, i);
        if (q.end > q.first && (has_finite(cl, &q) || in_cue_clause(cl, &q))) {
            DP_TRY(claim_quotation(cl, &q));
        }
        if (q.closed) {
            i = q.end;
        }
    }
    return DP_OK;
}

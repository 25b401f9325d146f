/*
 * sentence.c - where sentences end.
 *
 * A full stop ends a sentence unless it belongs to an ordinal ("27. Juni"), an abbreviation or an initial, or the next
 * word goes on in lower case. A line of its own is a sentence of its own, except in hard-wrapped text.
 */
#include "text/tokenize.h"

#include "base/limits.h"
#include "base/str.h"
#include "base/utf8.h"

struct splitter {
    struct dp_arena *arena;
    const struct dp_lexicon *lex;
    struct dp_str str;
    uint32_t title_end;
    struct dp_token_list *tokens;
    struct dp_sentence_list *out;
    bool is_wrapped;
};

static struct dp_str token_at(const struct splitter *s, uint32_t i)
{
    return dp_str_sub(s->str, s->tokens->at[i].begin, s->tokens->at[i].end);
}

static bool is_one_of(struct dp_str token, const char *const *marks)
{
    for (; *marks != NULL; marks++) {
        if (dp_str_is(token, *marks)) {
            return true;
        }
    }
    return false;
}

static bool is_terminal(struct dp_str token)
{
    static const char *const marks[] = {"!", "?", "…", NULL};

    return (token.len > 0 && token.ptr[0] == '.') || is_one_of(token, marks);
}

static bool is_closing(const struct splitter *s, uint32_t i)
{
    static const char *const marks[] = {"“", "”", "»", "«", "’", "‘", ")", "]", "\"", "'", "''", NULL};

    return (s->tokens->at[i].flags & DP_TOK_SPACE) == 0 && is_one_of(token_at(s, i), marks);
}

static bool is_opening(const struct splitter *s, uint32_t i)
{
    static const char *const marks[] = {"„", "“", "»", "«", "‚", "‘", "\"", "'",
                                        "(", "[", "–", "—", "-", "•", "*",  NULL};

    return s->tokens->at[i].kind == DP_TOK_PUNCT && is_one_of(token_at(s, i), marks);
}

/* The first word or number in [i, end), skipping opening marks; end when there is none. */
static uint32_t next_word(const struct splitter *s, uint32_t i, uint32_t end)
{
    while (i < end && is_opening(s, i)) {
        i++;
    }
    return i;
}

enum {
    OPENERS = DP_CLASS_BIT(DP_W_DET) | DP_CLASS_BIT(DP_W_PRON) | DP_CLASS_BIT(DP_W_POSS) | DP_CLASS_BIT(DP_W_SUB) |
              DP_CLASS_BIT(DP_W_CONJ),
    FUNCTION_WORDS = OPENERS | DP_CLASS_BIT(DP_W_PREP) | DP_CLASS_BIT(DP_W_PREPDET) | DP_CLASS_BIT(DP_W_ADV) |
                     DP_CLASS_BIT(DP_W_QUANT)
};

/*
 * Is the word of one of `classes` and no noun ("Mal")? Then a capital letter here can only come from the start of a
 * sentence.
 */
static bool is_function_word(const struct splitter *s, uint32_t i, uint32_t classes)
{
    uint32_t of_word = s->lex == NULL ? 0 : dp_lexicon_classes(s->lex, s->tokens->at[i].sym);

    return (of_word & classes) != 0 && (of_word & DP_CLASS_BIT(DP_W_NOUN)) == 0;
}

/* Is the number at `i` the second of "3:2" or "17-26"? */
static bool is_second_number(const struct splitter *s, uint32_t i)
{
    static const char *const marks[] = {":", "-", "–", NULL};

    return i > 1 && (s->tokens->at[i].flags & DP_TOK_SPACE) == 0 && is_one_of(token_at(s, i - 1), marks) &&
           s->tokens->at[i - 2].kind == DP_TOK_NUMBER;
}

/* A number that a full stop makes an ordinal: "27", or the day and month of "11.7. 2015"; no result such as "3:2". */
static bool is_short_number(const struct splitter *s, uint32_t i)
{
    struct dp_str number = token_at(s, i);
    uint32_t digits = 0;

    for (uint32_t k = 0; k < number.len && digits <= 2; k++) {
        bool is_digit = number.ptr[k] >= '0' && number.ptr[k] <= '9';

        digits = is_digit ? digits + 1 : number.ptr[k] == '.' ? 0 : 3;
    }
    return s->tokens->at[i].kind == DP_TOK_NUMBER && digits <= 2 && !is_second_number(s, i);
}

static bool has_ordinals(const struct splitter *s) { return s->lex != NULL && dp_str_is(s->lex->lang, "de"); }

static bool starts_lower(const struct splitter *s, uint32_t i)
{
    return s->tokens->at[i].kind == DP_TOK_WORD && (s->tokens->at[i].flags & DP_TOK_UPPER) == 0;
}

/* "500 (verunsicherte?) Kunden": the mark at `i` ends what stands in brackets within the sentence from `first` on. */
static bool ends_aside(const struct splitter *s, uint32_t first, uint32_t i)
{
    if (token_at(s, i).ptr[0] == '.' || i + 1 >= s->tokens->count || !dp_str_is(token_at(s, i + 1), ")")) {
        return false;
    }
    while (i > first && !dp_str_is(token_at(s, i), "(")) {
        i--;
    }
    return i > first;
}

/* "1. The plan" at the start of a line. */
static bool is_list_number(const struct splitter *s, uint32_t first, uint32_t i)
{
    return i == first + 1 && (s->tokens->at[first].flags & DP_TOK_LINE) != 0 && is_short_number(s, first);
}

/*
 * Does the terminal mark at `i` end the sentence that begins with `first`, when `next` is the first token behind it and
 * its closing marks?
 */
static bool ends_sentence(const struct splitter *s, uint32_t first, uint32_t i, uint32_t next)
{
    uint32_t word = next_word(s, next, s->tokens->count);
    bool is_dot = token_at(s, i).ptr[0] == '.';

    if (next >= s->tokens->count || word >= s->tokens->count) {
        return true;
    }
    if ((s->tokens->at[next].flags & (DP_TOK_SPACE | DP_TOK_LINE)) == 0 || starts_lower(s, word) ||
        ends_aside(s, first, i) || (is_dot && is_list_number(s, first, i))) {
        return false;
    }
    if (s->tokens->at[word].kind == DP_TOK_PUNCT && word == next) {
        return false; /* "...“, sagte er" */
    }
    if (is_dot && has_ordinals(s) && i > 0 && is_short_number(s, i - 1) && word == i + 1) {
        return s->tokens->at[word].kind == DP_TOK_WORD && is_function_word(s, word, FUNCTION_WORDS);
    }
    return true;
}

/*
 * "usw. Der Minister": an abbreviation's own full stop ends the sentence before a word that only there is upper case.
 * An initial's ("Thomas M. Er schwieg") does so before fewer: "J. Von Berg" is one name.
 */
static bool abbreviation_ends(const struct splitter *s, uint32_t i)
{
    const struct dp_token *token = &s->tokens->at[i];
    uint32_t next = i + 1;
    bool is_initial = token->end - token->begin <= 2;

    return next < s->tokens->count && (token->flags & DP_TOK_DOT) != 0 &&
           (s->tokens->at[next].flags & (DP_TOK_UPPER | DP_TOK_CAPS | DP_TOK_DOT)) == DP_TOK_UPPER &&
           s->tokens->at[next].kind == DP_TOK_WORD && is_function_word(s, next, is_initial ? OPENERS : FUNCTION_WORDS);
}

static uint32_t line_end(const struct splitter *s, uint32_t i)
{
    do {
        i++;
    } while (i < s->tokens->count && (s->tokens->at[i].flags & DP_TOK_LINE) == 0);
    return i;
}

static bool has_blank_line(const struct splitter *s, uint32_t i)
{
    uint32_t newlines = 0;

    for (uint32_t pos = i == 0 ? 0 : s->tokens->at[i - 1].end; pos < s->tokens->at[i].begin; pos++) {
        newlines += s->str.ptr[pos] == '\n';
    }
    return newlines >= 2;
}

/* Hard-wrapped text: most lines are of one width and stop in the middle of a sentence. */
static bool detect_wrapping(const struct splitter *s)
{
    uint32_t lines = 0;
    uint32_t open = 0;

    for (uint32_t i = 0; i < s->tokens->count;) {
        uint32_t end = line_end(s, i);
        uint32_t width = s->tokens->at[end - 1].end - s->tokens->at[i].begin;

        if (end < s->tokens->count && !has_blank_line(s, end)) {
            lines++;
            open += width > 50 && width < 100 && !is_terminal(token_at(s, end - 1));
        }
        i = end;
    }
    return lines >= 4 && open * 10 > lines * 6;
}

/* Does a line break before token `i` end the sentence? */
static bool line_ends_sentence(const struct splitter *s, uint32_t i)
{
    if (has_blank_line(s, i) || s->tokens->at[i].begin == s->title_end ||
        (s->title_end > 0 && s->tokens->at[i - 1].end <= s->title_end && s->tokens->at[i].begin > s->title_end)) {
        return true;
    }
    return !s->is_wrapped && !starts_lower(s, i);
}

static enum dp_status add_sentence(const struct splitter *s, uint32_t first, uint32_t end)
{
    struct dp_token *tokens = s->tokens->at;
    struct dp_sentence sentence = {.first = first, .end = end};
    bool is_title = s->title_end > 0 && tokens[end - 1].end <= s->title_end;
    uint32_t start;
    uint32_t last = end - 1;

    sentence.span = (struct dp_span){tokens[first].begin, tokens[end - 1].end};
    sentence.starts_paragraph = (tokens[first].flags & DP_TOK_LINE) != 0;
    while (last > first && is_closing(s, last)) {
        last--;
    }
    sentence.is_heading = is_title || (sentence.starts_paragraph && !is_terminal(token_at(s, last)) &&
                                       (end == s->tokens->count || (tokens[end].flags & DP_TOK_LINE) != 0));
    for (uint32_t i = first; i < end; i++) {
        tokens[i].sentence = s->out->count;
    }
    start = next_word(s, first, end);
    if (start < end) {
        tokens[start].flags |= DP_TOK_START;
    }
    return DP_PUSH(s->arena, s->out, sentence) ? DP_OK : DP_NO_MEMORY;
}

/* One behind the last token of the sentence that starts at `first`. */
static uint32_t find_end(const struct splitter *s, uint32_t first)
{
    for (uint32_t i = first; i < s->tokens->count; i++) {
        uint32_t next = i + 1;

        if (i > first && (s->tokens->at[i].flags & DP_TOK_LINE) != 0 && line_ends_sentence(s, i)) {
            return i;
        }
        if (i - first + 1 >= DP_SENTENCE_MAX_TOKENS || abbreviation_ends(s, i)) {
            return next;
        }
        if (!is_terminal(token_at(s, i)) || s->tokens->at[i].kind != DP_TOK_PUNCT) {
            continue;
        }
        while (next < s->tokens->count && (is_closing(s, next) || ((s->tokens->at[next].flags & DP_TOK_SPACE) == 0 &&
                                                                   is_terminal(token_at(s, next))))) {
            next++;
        }
        if (ends_sentence(s, first, i, next)) {
            return next;
        }
    }
    return s->tokens->count;
}

enum dp_status dp_split_sentences(struct dp_sentence_list *out, struct dp_arena *arena, const struct dp_lexicon *lex,
                                  struct dp_str str, uint32_t title_end, struct dp_token_list *tokens)
{
    struct splitter s = {.arena = arena, .lex = lex, .str = str, .title_end = title_end, .tokens = tokens, .out = out};

    s.is_wrapped = detect_wrapping(&s);
    for (uint32_t first = 0; first < tokens->count;) {
        uint32_t end = find_end(&s, first);

        DP_TRY(add_sentence(&s, first, end));
        first = end;
    }
    return DP_OK;
}

/* Several stages ask for them, some of them more than once. */
static enum dp_status find_nouns(struct dp_text *text, struct dp_arena *arena, const struct dp_lexicon *lex)
{
    struct dp_noun *nouns = DP_NEW_ARRAY(arena, struct dp_noun, (size_t)text->token_count + 1);

    for (uint32_t i = 0; nouns != NULL && i < text->token_count; i++) {
        nouns[i] = lex == NULL ? (struct dp_noun){DP_NO_SYM, 0, DP_AGR_ALL}
                               : dp_lexicon_noun(lex, &text->words, text->tokens[i].sym, dp_token_norm(text, i));
    }
    text->nouns = nouns;
    return nouns != NULL ? DP_OK : DP_NO_MEMORY;
}

enum dp_status dp_text_build(struct dp_text *out, struct dp_arena *arena, const struct dp_intern *frozen,
                             const struct dp_lexicon *lex, struct dp_str str, uint32_t title_end)
{
    struct dp_token_list tokens = {0};
    struct dp_sentence_list sentences = {0};
    struct dp_str analysed = str;

    dp_intern_init(&out->words, frozen);
    if (analysed.len > DP_ANALYSED_MAX_BYTES) {
        analysed.len = DP_ANALYSED_MAX_BYTES;
        while ((analysed.ptr[analysed.len] & 0xC0) == 0x80) {
            analysed.len--;
        }
    }
    DP_TRY(dp_tokenize(&tokens, arena, &out->words, lex, analysed));
    DP_TRY(dp_split_sentences(&sentences, arena, lex, analysed, title_end, &tokens));
    out->str = str;
    out->title_end = title_end;
    out->tokens = tokens.at;
    out->token_count = tokens.count;
    out->sentences = sentences.at;
    out->sentence_count = sentences.count;
    return find_nouns(out, arena, lex);
}

/* tokenize.c - cuts text into words, numbers, links and punctuation. */
#include "text/tokenize.h"

#include "base/str.h"
#include "base/utf8.h"

#include <string.h>

enum {
    NORM_MAX_BYTES = 256,
    BATCH = 16,
    SPACED_PARTS = 4, /* "i. d. R." */
    PART_MAX_BYTES = 6,
    DEGREE = 0xB0
};

struct scanner {
    struct dp_str str;
    uint32_t pos;
    const struct dp_lexicon *lex;
    const struct dp_intern *words;
    uint32_t spaced_end; /* of the last abbreviation with blanks between its parts */
};

/* The code point at `pos`, 0 at the end. */
static uint32_t peek(const struct scanner *s, uint32_t pos)
{
    return pos < s->str.len ? dp_utf8_next(s->str, &pos) : 0;
}

static uint32_t after(const struct scanner *s, uint32_t pos)
{
    if (pos < s->str.len) {
        (void)dp_utf8_next(s->str, &pos);
    }
    return pos;
}

static bool is_word_char(uint32_t cp) { return dp_cp_is_letter(cp) || dp_cp_is_digit(cp) || dp_cp_is_mark(cp); }

static bool is_apostrophe(uint32_t cp) { return cp == '\'' || cp == 0x2019 || cp == 0x02BC; }

static bool is_hyphen(uint32_t cp) { return cp == '-' || cp == 0x2010 || cp == 0x2011; }

/* The run of non-blank characters at `begin` is a link when it looks like an address; brackets stay outside. */
static uint32_t scan_link(const struct scanner *s, uint32_t begin)
{
    uint32_t end = begin;
    uint32_t cp = peek(s, begin);
    bool is_link = false;
    struct dp_str run;

    if (!is_word_char(cp) && cp != '@' && cp != '#') {
        return begin;
    }
    while (end < s->str.len && !dp_cp_is_space(peek(s, end))) {
        end = after(s, end);
    }
    run = dp_str_sub(s->str, begin, end);
    is_link = dp_str_find(run, DP_STR("://"), 0) != UINT32_MAX || dp_str_starts(run, DP_STR("www.")) ||
              (run.len > 1 && (run.ptr[0] == '@' || run.ptr[0] == '#')) ||
              (dp_str_find(run, DP_STR("@"), 0) != UINT32_MAX && dp_str_find(run, DP_STR("."), 0) != UINT32_MAX);
    if (!is_link) {
        return begin;
    }
    while (end > begin && strchr(".,;:!?)]}\"'", s->str.ptr[end - 1]) != NULL) {
        end--;
    }
    return end;
}

/* "1.000", "3,5", "14.30", "2020/21", "30er", "18-jährige". */
static uint32_t scan_number(const struct scanner *s, uint32_t pos)
{
    for (;;) {
        uint32_t cp = peek(s, pos);
        uint32_t next = peek(s, after(s, pos));

        if (dp_cp_is_digit(cp)) {
            pos = after(s, pos);
        } else if ((cp == '.' || cp == ',' || cp == '/') && dp_cp_is_digit(next)) {
            pos = after(s, pos);
        } else {
            break;
        }
    }
    while (is_word_char(peek(s, pos)) || (is_hyphen(peek(s, pos)) && dp_cp_is_letter(peek(s, after(s, pos))))) {
        pos = after(s, pos);
    }
    return pos;
}

/* "Journalist*innen", "Bürger:innen": the mark belongs to the word. */
static bool is_gender_mark(const struct scanner *s, uint32_t pos)
{
    uint32_t cp = peek(s, pos);
    struct dp_str rest = dp_str_sub(s->str, after(s, pos), s->str.len);

    return (cp == '*' || cp == ':' || cp == '_') && (dp_str_starts(rest, DP_STR("innen")));
}

static bool joins_letters(const struct scanner *s, uint32_t pos)
{
    uint32_t cp = peek(s, pos);
    uint32_t next = peek(s, after(s, pos));

    if (is_hyphen(cp) || cp == '&') {
        return is_word_char(next);
    }
    return is_apostrophe(cp) && dp_cp_is_letter(next);
}

/* One of the last five bytes is an apostrophe, or the first of one. */
static bool has_late_apostrophe(struct dp_str word)
{
    for (uint32_t i = word.len > 5 ? word.len - 5 : 0; i < word.len; i++) {
        if (word.ptr[i] == '\'' || word.ptr[i] == "’"[0]) {
            return true;
        }
    }
    return false;
}

/* Where an English clitic or possessive starts inside [begin, end): "don|'t" is "do|n't", "Putin|'s". */
static uint32_t clitic_start(const struct scanner *s, uint32_t begin, uint32_t end)
{
    static const char *const clitics[] = {"n't", "n’t", "'s",  "’s", "'ll", "’ll", "'re",
                                          "’re", "'ve", "’ve", "'d", "’d",  "'m",  "’m"};
    struct dp_str word = dp_str_sub(s->str, begin, end);

    if (!has_late_apostrophe(word)) {
        return end;
    }
    for (size_t i = 0; i < sizeof(clitics) / sizeof(clitics[0]); i++) {
        struct dp_str clitic = dp_str_of(clitics[i]);

        if (word.len > clitic.len && dp_str_ends(word, clitic)) {
            return end - clitic.len;
        }
    }
    return end;
}

static bool is_abbreviation(const struct scanner *s, struct dp_str word)
{
    char norm[NORM_MAX_BYTES];
    uint32_t len = dp_utf8_norm(norm, sizeof(norm), word);
    uint32_t sym;

    if (s->lex == NULL || len == 0) {
        return false;
    }
    sym = dp_intern_find(s->words, (struct dp_str){norm, len});
    return sym != DP_NO_SYM && dp_map_get(&s->lex->abbreviations, dp_map_key(0, sym), 0) != 0;
}

/* "z.B.", "U.S.": single letters with full stops between; the end of the last full stop, or `begin`. */
static uint32_t scan_dotted(const struct scanner *s, uint32_t begin)
{
    uint32_t pos = begin;
    uint32_t letters = 0;

    while (dp_cp_is_letter(peek(s, pos)) && peek(s, after(s, pos)) == '.') {
        pos = after(s, after(s, pos));
        letters++;
    }
    return letters >= 2 && !dp_cp_is_letter(peek(s, pos)) ? pos : begin;
}

/*
 * "z. B.", "330 v. Chr.": the end of an abbreviation of short parts with a blank behind each; `begin` when none starts
 * there. The lexicon has it without the blanks.
 */
static uint32_t scan_spaced(const struct scanner *s, uint32_t begin)
{
    char joined[SPACED_PARTS * (PART_MAX_BYTES + 4)];
    uint32_t len = 0;
    uint32_t found = begin;
    uint32_t pos = begin;

    for (int parts = 1; parts <= SPACED_PARTS; parts++) {
        uint32_t end = pos;

        while (end - pos < PART_MAX_BYTES && dp_cp_is_letter(peek(s, end))) {
            end = after(s, end);
        }
        if (end == pos || peek(s, end) != '.') {
            break;
        }
        end++;
        memcpy(joined + len, s->str.ptr + pos, end - pos);
        len += end - pos;
        if (parts > 1 && is_abbreviation(s, (struct dp_str){joined, len})) {
            found = end;
        }
        if (peek(s, end) != ' ') {
            break;
        }
        pos = end + 1;
    }
    return found;
}

/* A name's initial: "J. Müller", "George W. Bush", "Thomas M. (47)"; but not the unit of "8 °C. Es". */
static bool is_initial(const struct scanner *s, uint32_t begin, uint32_t end)
{
    uint32_t gap = after(s, end);
    uint32_t next = after(s, gap);
    uint32_t before = begin;

    if (!dp_cp_is_upper(peek(s, begin)) || after(s, begin) != end || !dp_cp_is_space(peek(s, gap)) ||
        (begin > 0 && dp_utf8_prev(s->str, &before) == DEGREE)) {
        return false;
    }
    return dp_cp_is_upper(peek(s, next)) || (peek(s, next) == '(' && dp_cp_is_digit(peek(s, after(s, next))));
}

static uint32_t scan_word(struct scanner *s, uint32_t begin, bool *has_dot)
{
    uint32_t pos = scan_dotted(s, begin);

    if (pos > begin) {
        *has_dot = true;
        return pos;
    }
    while (is_word_char(peek(s, pos)) || joins_letters(s, pos) || is_gender_mark(s, pos)) {
        pos = after(s, pos);
    }
    if (peek(s, pos) != '.') {
        return clitic_start(s, begin, pos);
    }
    if (begin >= s->spaced_end) {
        s->spaced_end = scan_spaced(s, begin);
    }
    if (begin < s->spaced_end || is_initial(s, begin, pos) || is_abbreviation(s, dp_str_sub(s->str, begin, pos + 1))) {
        *has_dot = true;
        return pos + 1;
    }
    return clitic_start(s, begin, pos);
}

static uint32_t scan_punctuation(const struct scanner *s, uint32_t pos)
{
    uint32_t end = after(s, pos);

    if (peek(s, pos) == '.') {
        while (peek(s, end) == '.') {
            end++;
        }
    }
    return end;
}

/* The clitic that the previous word left behind. */
static bool at_clitic(const struct scanner *s, uint32_t pos)
{
    uint32_t previous = pos;
    uint32_t before = pos > 0 ? dp_utf8_prev(s->str, &previous) : 0;

    return is_apostrophe(peek(s, pos)) && dp_cp_is_letter(before) && dp_cp_is_letter(peek(s, after(s, pos)));
}

static uint8_t shape_of(struct dp_str token)
{
    uint32_t upper = 0;
    uint32_t letters = 0;
    uint8_t flags = 0;

    for (uint32_t i = 0; i < token.len;) {
        uint32_t at = i;
        uint32_t cp = dp_utf8_next(token, &i);
        bool letter = dp_cp_is_letter(cp);

        if (letter && dp_cp_is_upper(cp)) {
            upper++;
            flags |= letters == 0 ? DP_TOK_UPPER : 0;
        }
        letters += letter;
        flags |= dp_cp_is_digit(cp) ? DP_TOK_HAS_DIGIT : 0;
        flags |= is_hyphen(cp) && at > 0 && i < token.len ? DP_TOK_HYPHEN : 0;
    }
    return (uint8_t)(flags | (letters >= 2 && upper == letters ? DP_TOK_CAPS : 0));
}

static struct dp_token scan_token(struct scanner *s)
{
    struct dp_token token = {.begin = s->pos, .kind = DP_TOK_PUNCT};
    uint32_t cp = peek(s, s->pos);
    bool has_dot = false;

    s->pos = scan_link(s, token.begin);
    if (s->pos > token.begin) {
        token.kind = DP_TOK_LINK;
    } else if (dp_cp_is_digit(cp)) {
        token.kind = DP_TOK_NUMBER;
        s->pos = scan_number(s, token.begin);
    } else if (dp_cp_is_letter(cp)) {
        token.kind = DP_TOK_WORD;
        s->pos = scan_word(s, token.begin, &has_dot);
    } else if (at_clitic(s, token.begin)) {
        token.kind = DP_TOK_WORD;
        s->pos = scan_word(s, after(s, token.begin), &has_dot);
    } else {
        s->pos = scan_punctuation(s, token.begin);
    }
    token.end = s->pos;
    token.flags = shape_of(dp_str_sub(s->str, token.begin, token.end));
    token.flags |= has_dot ? DP_TOK_DOT : 0;
    return token;
}

/* The last tokens, which wait for their symbols: where those stand is read from memory while the next are scanned. */
struct batch {
    char norms[BATCH][NORM_MAX_BYTES];
    uint32_t lens[BATCH];
    uint32_t hashes[BATCH];
    uint32_t count;
};

/* Overlong tokens (base64, garbage) share the symbol of nothing. */
static void put_off(struct batch *batch, const struct dp_intern *words, struct dp_str token)
{
    char *norm = batch->norms[batch->count];
    uint32_t len = dp_utf8_norm(norm, NORM_MAX_BYTES, token);
    uint32_t hash = dp_intern_hash((struct dp_str){norm, len});

    dp_intern_expect(words, hash);
    batch->lens[batch->count] = len;
    batch->hashes[batch->count++] = hash;
}

/* Give the waiting tokens, the last of the list, their symbols. */
static enum dp_status intern_batch(struct batch *batch, struct dp_token_list *out, struct dp_arena *arena,
                                   struct dp_intern *words)
{
    struct dp_token *tokens = out->at + out->count - batch->count;

    for (uint32_t i = 0; i < batch->count; i++) {
        tokens[i].sym =
            dp_intern_add_hashed(words, arena, (struct dp_str){batch->norms[i], batch->lens[i]}, batch->hashes[i]);
        if (tokens[i].sym == DP_NO_SYM) {
            return DP_NO_MEMORY;
        }
    }
    batch->count = 0;
    return DP_OK;
}

/* Skip blanks; says whether there were any and whether a line ended. */
static uint8_t skip_space(struct scanner *s)
{
    uint8_t flags = s->pos == 0 ? DP_TOK_LINE : 0;

    while (s->pos < s->str.len && dp_cp_is_space(peek(s, s->pos))) {
        flags |= DP_TOK_SPACE;
        flags |= s->str.ptr[s->pos] == '\n' ? DP_TOK_LINE : 0;
        s->pos = after(s, s->pos);
    }
    return flags;
}

enum dp_status dp_tokenize(struct dp_token_list *out, struct dp_arena *arena, struct dp_intern *words,
                           const struct dp_lexicon *lex, struct dp_str str)
{
    struct scanner s = {.str = str, .lex = lex, .words = words};
    struct batch batch;

    batch.count = 0; /* the rest is written before it is read */
    for (;;) {
        uint8_t space = skip_space(&s);
        struct dp_token token;

        if (s.pos >= str.len) {
            return batch.count > 0 ? intern_batch(&batch, out, arena, words) : DP_OK;
        }
        token = scan_token(&s);
        token.flags |= space;
        if (!DP_PUSH(arena, out, token)) {
            return DP_NO_MEMORY;
        }
        put_off(&batch, words, dp_str_sub(str, token.begin, token.end));
        if (batch.count == BATCH) {
            DP_TRY(intern_batch(&batch, out, arena, words));
        }
    }
}

struct dp_str dp_token_str(const struct dp_text *text, uint32_t i)
{
    return dp_str_sub(text->str, text->tokens[i].begin, text->tokens[i].end);
}

struct dp_str dp_token_norm(const struct dp_text *text, uint32_t i)
{
    return dp_intern_str(&text->words, text->tokens[i].sym);
}

/* time_atoms.c - cuts tokens into atoms. */
#include "time/time_atoms.h"

#include "base/str.h"
#include "base/utf8.h"

enum { PIECE_MAX_BYTES = 64, NUMBER_MAX_DIGITS = 9, GROUP_DIGITS = 3 };

struct cutter {
    struct dp_atoms *atoms;
    struct dp_arena *arena;
    const struct dp_text *text;
    const struct dp_time_rules *rules;
};

/* Room for one more atom, to be filled in place; NULL when out of memory. */
static struct dp_atom *append(const struct cutter *c)
{
    return DP_PUSH(c->arena, c->atoms, ((struct dp_atom){0})) ? &c->atoms->at[c->atoms->count - 1] : NULL;
}

/* Give `atom`, the last one, its word; a compound gives two atoms. */
static enum dp_status set_word(const struct cutter *c, struct dp_atom *atom, uint32_t word)
{
    const uint32_t *split = c->rules->words.at[word].split;
    struct dp_atom *tail;

    atom->word = word;
    if (word == DP_TIME_NO_WORD || split[0] == 0) {
        return DP_OK;
    }
    atom->word = split[0];
    atom->flags |= DP_ATOM_HEAD;
    tail = append(c);
    if (tail == NULL) {
        return DP_NO_MEMORY;
    }
    *tail = c->atoms->at[c->atoms->count - 2];
    tail->word = split[1];
    tail->flags = DP_ATOM_WORD | DP_ATOM_TAIL;
    return DP_OK;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static uint32_t digit_run(struct dp_str s, uint32_t pos)
{
    uint32_t end = pos;

    while (end < s.len && is_digit(s.ptr[end])) {
        end++;
    }
    return end;
}

/* The end of "1.000.000" at `pos`, or `pos` when no number with thousands separators stands there. */
static uint32_t grouped_run(struct dp_str s, uint32_t pos)
{
    uint32_t end = digit_run(s, pos);
    char sep = end < s.len ? s.ptr[end] : '\0';
    bool grouped = false;

    if ((sep != '.' && sep != ',') || end == pos || end - pos > GROUP_DIGITS || s.ptr[pos] == '0') {
        return pos;
    }
    while (end < s.len && s.ptr[end] == sep && digit_run(s, end + 1) == end + 1 + GROUP_DIGITS) {
        end += 1 + GROUP_DIGITS;
        grouped = true;
    }
    if (end + 1 < s.len && (s.ptr[end] == '.' || s.ptr[end] == ',') && is_digit(s.ptr[end + 1])) {
        return pos; /* "12.345.67" is no number */
    }
    return grouped ? end : pos;
}

static void set_number(struct dp_atom *atom, struct dp_str digits)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < digits.len; i++) {
        if (is_digit(digits.ptr[i])) {
            if (++count > NUMBER_MAX_DIGITS) {
                atom->digits = UINT8_MAX;
                return;
            }
            atom->number = atom->number * 10 + (digits.ptr[i] - '0');
        }
    }
    atom->digits = (uint8_t)count;
}

static bool is_letter(uint32_t cp) { return dp_cp_is_letter(cp) || dp_cp_is_mark(cp); }

static uint32_t letter_run(struct dp_str s, uint32_t pos)
{
    uint32_t end = pos;

    while (end < s.len) {
        uint32_t next = end;

        if (!is_letter(dp_utf8_next(s, &next))) {
            break;
        }
        end = next;
    }
    return end;
}

static uint32_t word_of_bytes(const struct cutter *c, struct dp_str s)
{
    char norm[PIECE_MAX_BYTES];
    uint32_t len = dp_utf8_norm(norm, sizeof(norm), s);

    return len == 0 ? DP_TIME_NO_WORD
                    : dp_time_word_of(c->rules, dp_intern_find(&c->text->words, (struct dp_str){norm, len}));
}

/* The end of the piece of `token` at byte `begin`: digits, letters or one sign. */
static uint32_t piece_end(struct dp_str token, uint32_t begin, uint8_t *flags)
{
    uint32_t end = grouped_run(token, begin);

    *flags |= end > begin ? DP_ATOM_GROUPED : 0;
    end = end > begin ? end : digit_run(token, begin);
    if (end > begin) {
        return end;
    }
    end = letter_run(token, begin);
    *flags |= end > begin ? DP_ATOM_WORD : 0;
    if (end == begin) {
        (void)dp_utf8_next(token, &end);
    }
    return end;
}

/* Append the piece [begin, end) of token `i`. */
static enum dp_status add_piece(const struct cutter *c, uint32_t i, struct dp_span span, uint8_t flags)
{
    struct dp_str piece = dp_str_sub(dp_token_str(c->text, i), span.begin, span.end);
    struct dp_atom *atom = append(c);
    uint32_t pos = 0;

    if (atom == NULL) {
        return DP_NO_MEMORY;
    }
    atom->begin = c->text->tokens[i].begin + span.begin;
    atom->end = c->text->tokens[i].begin + span.end;
    atom->token = i;
    atom->flags = flags;
    if (is_digit(piece.ptr[0])) {
        set_number(atom, piece);
        return DP_OK;
    }
    atom->flags |= dp_cp_is_upper(dp_utf8_next(piece, &pos)) ? DP_ATOM_UPPER : 0;
    return set_word(c, atom, word_of_bytes(c, piece));
}

/* A number, or a word of several parts. */
static enum dp_status cut_pieces(const struct cutter *c, uint32_t i, uint8_t flags)
{
    struct dp_str token = dp_token_str(c->text, i);

    for (uint32_t begin = 0; begin < token.len;) {
        uint32_t end = piece_end(token, begin, &flags);

        DP_TRY(add_piece(c, i, (struct dp_span){begin, end}, flags));
        begin = end;
        flags = 0;
    }
    return DP_OK;
}

/* "'s" of "Sunday's" is no part of the word before it. */
static bool is_clitic(const struct cutter *c, const struct dp_token *token)
{
    unsigned char first = (unsigned char)c->text->str.ptr[token->begin];

    return first == '\'' || first == 0xE2; /* U+2019 is the only sign beyond ASCII that begins a word */
}

static enum dp_status cut_token(const struct cutter *c, uint32_t i)
{
    const struct dp_token *token = &c->text->tokens[i];
    uint8_t flags = (uint8_t)((token->flags & DP_TOK_SPACE ? DP_ATOM_SPACE : 0) |
                              (token->flags & DP_TOK_START ? DP_ATOM_START : 0));
    uint32_t word = token->kind <= DP_TOK_PUNCT ? dp_time_word_of(c->rules, token->sym) : DP_TIME_NO_WORD;
    struct dp_atom *atom;

    if (token->kind == DP_TOK_NUMBER || (word == DP_TIME_NO_WORD && token->flags & DP_TOK_HYPHEN)) {
        return cut_pieces(c, i, flags);
    }
    atom = append(c);
    if (atom == NULL) {
        return DP_NO_MEMORY;
    }
    flags |= (uint8_t)((token->flags & DP_TOK_UPPER ? DP_ATOM_UPPER : 0) |
                       (token->kind == DP_TOK_WORD && !is_clitic(c, token) ? DP_ATOM_WORD : 0));
    atom->begin = token->begin;
    atom->end = token->end;
    atom->token = i;
    atom->flags = flags;
    return set_word(c, atom, word);
}

enum dp_status dp_atoms_cut(struct dp_atoms *out, uint32_t **first_atom, struct dp_arena *arena,
                            const struct dp_text *text, const struct dp_time_rules *rules)
{
    const struct cutter c = {.atoms = out, .arena = arena, .text = text, .rules = rules};
    uint32_t *first = DP_NEW_ARRAY(arena, uint32_t, (size_t)text->sentence_count + 1);

    out->cap = text->token_count + text->token_count / 4 + 16;
    out->at = DP_NEW_ARRAY(arena, struct dp_atom, out->cap);
    if (first == NULL || out->at == NULL) {
        return DP_NO_MEMORY;
    }
    for (uint32_t s = 0; s < text->sentence_count; s++) {
        first[s] = out->count;
        for (uint32_t i = text->sentences[s].first; i < text->sentences[s].end; i++) {
            DP_TRY(cut_token(&c, i));
        }
    }
    first[text->sentence_count] = out->count;
    *first_atom = first;
    return DP_OK;
}

/*
 * chunk.c - noun phrases, and which hangs on which.
 *
 * A chunk is a determiner, its adjectives and a noun or name, or a pronoun. Genitives, prepositional phrases and
 * coordinations are links between chunks. A participle attribute may hold phrases of its own between determiner and
 * noun: "die [von der Polizei] festgenommenen Demonstranten".
 */
#include "syntax/internal.h"

#include "base/fields.h"
#include "base/str.h"

enum { NESTED_MAX_TOKENS = 14 };

struct phrase {
    struct dp_parser *p;
    const struct dp_sentence *s;
    struct dp_chunk chunk;
    uint32_t next;                  /* token to read */
    int32_t first_inner, end_inner; /* chunks inside the participle attribute */
};

static enum dp_pos pos_at(const struct dp_parser *p, uint32_t i) { return (enum dp_pos)p->syn->words[i].pos; }

static bool within(const struct phrase *ph, uint32_t i) { return i < ph->s->end; }

static bool is_head(enum dp_pos pos) { return pos == DP_POS_NOUN || pos == DP_POS_NAME; }

static void agree(struct dp_chunk *chunk, uint16_t agr)
{
    uint16_t both = chunk->agr & agr;

    if (both != 0) {
        chunk->agr = both;
    }
}

static int64_t number_at(const struct dp_parser *p, uint32_t i)
{
    const struct dp_token *token = &p->text->tokens[i];
    struct dp_str digits = dp_token_str(p->text, i);
    uint32_t value = 0;

    if (token->kind != DP_TOK_NUMBER) {
        return p->syn->words[i].value > 0 ? (int64_t)p->syn->words[i].value : -1;
    }
    for (uint32_t k = 0; k < digits.len; k++) {
        if (digits.ptr[k] >= '0' && digits.ptr[k] <= '9') {
            if (value > 99999999) {
                return -1;
            }
            value = value * 10 + (uint32_t)(digits.ptr[k] - '0');
        } else if (!(digits.ptr[k] == '.' || digits.ptr[k] == ',') || digits.len - k != 4) {
            return -1; /* "3,5" and "14.30" count nothing; "1.000" does */
        }
    }
    return (int64_t)value;
}

/* "drei Dutzend", "two million": a word that counts in units of its value. */
static int64_t times_unit(const struct dp_parser *p, uint32_t i, int64_t before)
{
    const struct dp_reading *unit = dp_lexicon_as(p->lex, p->text->tokens[i].sym, DP_W_NUM);

    return unit != NULL && before > 0 && unit->value >= 12 && before < (int64_t)unit->value ? before * unit->value
                                                                                            : before;
}

/* Find the participle and noun that close an attribute which starts at `i`: the participle's token, or 0. */
static uint32_t closing_participle(const struct phrase *ph, uint32_t i)
{
    for (uint32_t k = i; within(ph, k) && k < i + NESTED_MAX_TOKENS; k++) {
        enum dp_pos pos = pos_at(ph->p, k);

        if (pos == DP_POS_COMMA || pos == DP_POS_STOP || pos == DP_POS_VERB || pos == DP_POS_SUB) {
            return 0;
        }
        if (pos == DP_POS_ADJ && (ph->p->syn->words[k].flags & DP_R_FROM_VERB) != 0 && within(ph, k + 1)) {
            enum dp_pos after = pos_at(ph->p, k + 1);

            return is_head(after) || after == DP_POS_ADJ ? k : 0;
        }
    }
    return 0;
}

static enum dp_status read_inner(struct phrase *ph, uint32_t end);

static bool can_be_genitive(const struct dp_parser *p, uint32_t i)
{
    return p->german && (p->syn->words[i].agr & DP_AGR_CASE(DP_GEN)) != 0;
}

/* "20 | bis | 30 Menschen", "zwischen 20 | und | 30 Menschen" */
static bool joins_range(const struct dp_parser *p, uint32_t i)
{
    return p->german && i > 0 && i + 1 < p->text->token_count && pos_at(p, i - 1) == DP_POS_NUM &&
           pos_at(p, i + 1) == DP_POS_NUM &&
           (dp_token_is(p->text, i, "bis") ||
            (dp_token_is(p->text, i, "und") && i > 1 && dp_str_is(dp_token_norm(p->text, i - 2), "zwischen")));
}

/* "ein neues | , | langes Programm" */
static bool joins_adjectives(const struct phrase *ph, uint32_t i)
{
    return ph->p->german && pos_at(ph->p, i) == DP_POS_COMMA && i > ph->chunk.first && within(ph, i + 2) &&
           pos_at(ph->p, i - 1) == DP_POS_ADJ && pos_at(ph->p, i + 1) == DP_POS_ADJ &&
           (is_head(pos_at(ph->p, i + 2)) || pos_at(ph->p, i + 2) == DP_POS_ADJ);
}

/* Determiner, numerals and adjectives in front of the head. */
static enum dp_status read_modifiers(struct phrase *ph)
{
    struct dp_parser *p = ph->p;

    for (; within(ph, ph->next); ph->next++) {
        uint32_t i = ph->next;
        const struct dp_word *word = &p->syn->words[i];
        enum dp_pos pos = pos_at(p, i);
        const struct dp_reading *poss = dp_lexicon_as(p->lex, p->text->tokens[i].sym, DP_W_POSS);

        if (pos == DP_POS_DET && i > ph->chunk.first && pos_at(p, i - 1) == DP_POS_NUM && !ph->chunk.has_det &&
            can_be_genitive(p, i)) {
            break; /* "drei der Insassen" */
        }
        if (pos == DP_POS_DET) {
            ph->chunk.has_det = true;
            ph->chunk.is_possessive |= poss != NULL;
            ph->chunk.is_negated |= (dp_lexicon_classes(p->lex, p->text->tokens[i].sym) & DP_CLASS_BIT(DP_W_NEG)) != 0;
            agree(&ph->chunk, word->agr);
        } else if (pos == DP_POS_NUM && ph->chunk.number > 0 && joins_range(p, i - 1)) {
            ph->chunk.number_max = number_at(p, i);
        } else if (pos == DP_POS_NUM) {
            ph->chunk.number = ph->chunk.number > 0 && p->text->tokens[i].kind != DP_TOK_NUMBER
                                   ? times_unit(p, i, ph->chunk.number)
                                   : number_at(p, i);
            agree(&ph->chunk, ph->chunk.number == 1 ? DP_AGR_ALL : DP_AGR_PL);
        } else if (pos == DP_POS_ADJ) {
            ph->chunk.participle = (word->flags & DP_R_FROM_VERB) != 0 ? i + 1 : ph->chunk.participle;
        } else if (joins_adjectives(ph, i)) {
            continue;
        } else if ((pos == DP_POS_PREP || is_head(pos) || pos == DP_POS_PRON) && ph->chunk.has_det &&
                   i > ph->chunk.first && ph->end_inner == 0 && closing_participle(ph, i) != 0 && !is_head(pos)) {
            DP_TRY(read_inner(ph, closing_participle(ph, i)));
            ph->next = ph->next - 1;
        } else if (pos == DP_POS_ADV && within(ph, i + 1) &&
                   (pos_at(p, i + 1) == DP_POS_ADJ || pos_at(p, i + 1) == DP_POS_NUM) &&
                   (i > ph->chunk.first || ph->chunk.prep_token != UINT32_MAX)) {
            continue; /* "die gestern festgenommenen Männer", "bei mindestens 20 Angriffen", "nach bisher unbestätigten
                         Berichten" */
        } else if (ph->chunk.number > 0 && joins_range(p, i)) {
            continue;
        } else if (pos == DP_POS_TIME && i > ph->chunk.first && ph->chunk.has_det && closing_participle(ph, i) != 0) {
            continue;
        } else if (pos == DP_POS_CONJ && i > ph->chunk.first && pos_at(p, i - 1) == DP_POS_ADJ && within(ph, i + 1) &&
                   pos_at(p, i + 1) == DP_POS_ADJ) {
            continue; /* "politische und militärische Führer" */
        } else if (pos == DP_POS_QUOTE && i > ph->chunk.first && within(ph, i + 1) && is_head(pos_at(p, i + 1))) {
            continue;
        } else {
            break;
        }
    }
    return DP_OK;
}

static bool is_known_noun(const struct dp_parser *p, uint32_t i)
{
    return pos_at(p, i) == DP_POS_NOUN && p->syn->words[i].lemma != DP_NO_SYM;
}

/* "zehn Jahre | Haft" */
static bool ends_duration(const struct dp_parser *p, uint32_t i)
{
    uint32_t first;
    uint32_t end;

    dp_times_of_sentence(p->times, p->text->tokens[i].sentence, &first, &end);
    for (uint32_t t = first; t < end; t++) {
        if (p->times->at[t].end == i + 1 && p->times->at[t].time.type == DP_TIMEX_DURATION) {
            return true;
        }
    }
    return false;
}

/* "Millionen", "Dutzende": a noun that counts the one behind it. */
static bool is_measure(const struct dp_parser *p, uint32_t i)
{
    uint32_t classes = dp_lexicon_classes(p->lex, p->text->tokens[i].sym);

    return (classes & (DP_CLASS_BIT(DP_W_QUANT) | DP_CLASS_BIT(DP_W_NUM))) != 0 || ends_duration(p, i);
}

/* "Moskaus", "Polens": the name without -s is a word of the text or of the packs. */
static bool has_genitive_s(const struct dp_parser *p, uint32_t i)
{
    struct dp_str norm = dp_token_norm(p->text, i);

    return p->german && norm.len >= 4 && norm.ptr[norm.len - 1] == 's' &&
           dp_intern_find(&p->text->words, dp_str_sub(norm, 0, norm.len - 1)) != DP_NO_SYM;
}

/* The name at `i` is a genitive behind its noun: "Klage Polens", not "Provinz Helmand". */
static bool is_genitive_at(const struct dp_parser *p, uint32_t i)
{
    int32_t m = p->mentions->of_token[i];

    return m >= 0 && p->mentions->at[m].type != DP_PER && has_genitive_s(p, p->mentions->at[m].end - 1);
}

/* May the word at `i` go on a head that ends at i - 1? "Soldat Ali Bakirov", "Islamistengruppe Ansar Dine". */
static bool continues_head(const struct phrase *ph, uint32_t i)
{
    const struct dp_parser *p = ph->p;
    bool same_mention = p->mentions->of_token[i] >= 0 && p->mentions->of_token[i] == p->mentions->of_token[i - 1];

    if (!is_head(pos_at(p, i)) || (p->text->tokens[i].flags & DP_TOK_LINE) != 0) {
        return false;
    }
    if (same_mention) {
        return true;
    }
    if (pos_at(p, i - 1) == DP_POS_NAME) {
        /* English puts names before nouns: "Hamas fighters"; German a genitive: "Israels Präsident" is two phrases */
        return !p->german && pos_at(p, i) == DP_POS_NOUN;
    }
    if (!p->german) {
        return true;
    }
    if (pos_at(p, i) == DP_POS_NAME) {
        return !is_genitive_at(p, i);
    }
    return !is_known_noun(p, i) || !is_known_noun(p, i - 1) || is_measure(p, i - 1);
}

static void set_head(struct phrase *ph, uint32_t i)
{
    const struct dp_parser *p = ph->p;
    bool name = pos_at(p, i) == DP_POS_NAME;

    if (name) {
        ph->chunk.mention = p->mentions->of_token[i];
    }
    /* English heads stand last; in German a known noun before a name or an unknown word stays the head */
    if (ph->chunk.head == UINT32_MAX || !p->german ||
        (name || is_known_noun(p, i)) > is_known_noun(p, ph->chunk.head)) {
        ph->chunk.head = i;
    }
}

static void read_head(struct phrase *ph)
{
    const struct dp_parser *p = ph->p;

    while (within(ph, ph->next) &&
           (ph->chunk.head == UINT32_MAX ? is_head(pos_at(p, ph->next)) : continues_head(ph, ph->next))) {
        set_head(ph, ph->next);
        ph->chunk.number = times_unit(p, ph->next, ph->chunk.number);
        if (pos_at(p, ph->next) == DP_POS_NOUN) {
            agree(&ph->chunk, p->syn->words[ph->next].agr);
        }
        ph->next++;
        /* a title's quotes stand inside the phrase: der Sender "Rustawi 2" */
        if (within(ph, ph->next + 1) && pos_at(p, ph->next) == DP_POS_QUOTE && pos_at(p, ph->next + 1) == DP_POS_NAME &&
            p->german) {
            ph->next++;
        }
    }
    if (ph->next > ph->chunk.first && pos_at(p, ph->next - 1) == DP_POS_QUOTE) {
        ph->next--;
    }
}

static void start_phrase(struct phrase *ph, struct dp_parser *p, const struct dp_sentence *s, uint32_t i)
{
    *ph = (struct phrase){.p = p, .s = s, .next = i};
    ph->chunk = (struct dp_chunk){.first = i,
                                  .head = UINT32_MAX,
                                  .agr = DP_AGR_ALL,
                                  .prep_token = UINT32_MAX,
                                  .mention = DP_NONE,
                                  .clause = DP_NONE,
                                  .of = DP_NONE,
                                  .after = DP_NONE,
                                  .next = DP_NONE,
                                  .previous = DP_NONE,
                                  .antecedent = DP_NONE,
                                  .outer = DP_NONE,
                                  .number = -1,
                                  .number_max = -1};
}

/* A numeral or quantifier alone counts what follows: "drei der Insassen". */
static bool finish_group(struct phrase *ph)
{
    if (ph->next == ph->chunk.first || (ph->chunk.number < 0 && !ph->chunk.has_det)) {
        return false;
    }
    if (pos_at(ph->p, ph->next - 1) != DP_POS_NUM && pos_at(ph->p, ph->next - 1) != DP_POS_DET &&
        !(pos_at(ph->p, ph->next - 1) == DP_POS_ADJ && ph->chunk.number > 0)) { /* "sieben weitere" */
        return false;
    }
    ph->chunk.head = ph->next - 1;
    ph->chunk.is_group = true;
    ph->chunk.kind = DP_CHUNK_PRONOUN;
    return true;
}

/* A genitive shows its case: "Neuwahlen" alone is none, "der Neuwahlen" and "freier Neuwahlen" can be. */
static void drop_bare_genitive(struct phrase *ph)
{
    if (ph->p->german && ph->chunk.kind == DP_CHUNK_NOUN && ph->chunk.first == ph->chunk.head) {
        agree(&ph->chunk, (uint16_t)~DP_AGR_CASE(DP_GEN));
    }
}

/* "einer der Täter", "mehrere von ihnen": a word for some of those that follow. */
static bool counts_some(const struct phrase *ph, uint32_t i)
{
    const struct dp_parser *p = ph->p;
    uint32_t classes = dp_lexicon_classes(p->lex, p->text->tokens[i].sym);
    const uint32_t counting = DP_CLASS_BIT(DP_W_QUANT) | DP_CLASS_BIT(DP_W_DET);

    if (!p->german || (classes & counting) == 0 || (classes & DP_CLASS_BIT(DP_W_REL)) != 0 || !within(ph, i + 1)) {
        return false;
    }
    return (pos_at(p, i + 1) == DP_POS_DET && can_be_genitive(p, i + 1)) ||
           (within(ph, i + 2) && dp_token_is(p->text, i + 1, "von") && pos_at(p, i + 2) == DP_POS_PRON);
}

static void read_pronoun(struct phrase *ph)
{
    const struct dp_word *word = &ph->p->syn->words[ph->next];

    ph->chunk.kind = pos_at(ph->p, ph->next) == DP_POS_REL ? DP_CHUNK_RELATIVE : DP_CHUNK_PRONOUN;
    ph->chunk.head = ph->next;
    if (ph->chunk.kind == DP_CHUNK_PRONOUN && counts_some(ph, ph->next)) {
        ph->chunk.is_group = true;
        ph->chunk.number =
            dp_str_starts(dp_token_norm(ph->p->text, ph->next), DP_STR("ein")) && (word->agr & DP_AGR_PL) == 0 ? 1 : -1;
        ph->chunk.is_negated =
            (dp_lexicon_classes(ph->p->lex, ph->p->text->tokens[ph->next].sym) & DP_CLASS_BIT(DP_W_NEG)) != 0;
    }
    agree(&ph->chunk, word->agr);
    ph->next++;
}

/* Read one phrase at `i`; false when none starts there. *next is set behind it. */
static enum dp_status read_phrase(struct phrase *ph, bool *found)
{
    enum dp_pos pos = pos_at(ph->p, ph->next);

    *found = false;
    if (pos == DP_POS_PRON || pos == DP_POS_REL) {
        read_pronoun(ph);
        *found = true;
    } else {
        DP_TRY(read_modifiers(ph));
        read_head(ph);
        if (ph->chunk.head != UINT32_MAX) {
            ph->chunk.kind = pos_at(ph->p, ph->chunk.head) == DP_POS_NAME ? DP_CHUNK_NAME : DP_CHUNK_NOUN;
            drop_bare_genitive(ph);
            *found = true;
        } else {
            *found = finish_group(ph);
        }
    }
    ph->chunk.end = ph->next;
    return DP_OK;
}

static enum dp_status add_chunk(struct phrase *ph, int32_t *index)
{
    struct dp_parser *p = ph->p;
    uint32_t first = ph->chunk.prep_token == UINT32_MAX ? ph->chunk.first : ph->chunk.prep_token;

    *index = (int32_t)p->chunks.count;
    if (!DP_PUSH(p->arena, &p->chunks, ph->chunk)) {
        return DP_NO_MEMORY;
    }
    for (uint32_t i = first; i < ph->chunk.end; i++) {
        if (p->syn->chunk_of[i] < 0) {
            p->syn->chunk_of[i] = *index;
        }
    }
    return DP_OK;
}

/* A phrase with its preposition, if it has one. Moves *i on by at least one token. */
static enum dp_status read_chunk(struct dp_parser *p, const struct dp_sentence *s, uint32_t *i, uint32_t limit)
{
    struct phrase ph;
    uint32_t start = *i;
    uint32_t prep = UINT32_MAX;
    struct dp_sentence inner = *s;
    bool found;
    int32_t index;

    inner.end = limit;
    if (pos_at(p, start) == DP_POS_PREP) {
        prep = start++;
        while (start < limit && pos_at(p, start) == DP_POS_PREP && p->syn->words[start].lemma == DP_NO_SYM) {
            start++; /* the other words of "according to" */
        }
        if (start + 1 < limit && pos_at(p, start) == DP_POS_QUOTE && pos_at(p, start + 1) == DP_POS_NAME) {
            start++; /* laut „Le Monde“ */
        }
    }
    if (start >= limit) {
        *i = start > *i ? start : *i + 1;
        return DP_OK;
    }
    start_phrase(&ph, p, &inner, start);
    if (prep != UINT32_MAX) {
        ph.chunk.prep = p->syn->words[prep].lemma;
        ph.chunk.prep_token = prep;
        ph.chunk.agr = p->syn->words[prep].agr == 0 ? DP_AGR_ALL : p->syn->words[prep].agr;
    }
    DP_TRY(read_phrase(&ph, &found));
    *i = ph.next > *i ? ph.next : *i + 1;
    if (!found) {
        *i = prep != UINT32_MAX ? prep + 1 : *i;
        return DP_OK;
    }
    DP_TRY(add_chunk(&ph, &index));
    for (int32_t k = ph.first_inner; k < ph.end_inner; k++) {
        p->chunks.at[k].outer = index;
    }
    return DP_OK;
}

/* The phrases between a determiner and the participle at `end`. */
static enum dp_status read_inner(struct phrase *ph, uint32_t end)
{
    ph->first_inner = (int32_t)ph->p->chunks.count;
    while (ph->next < end) {
        DP_TRY(read_chunk(ph->p, ph->s, &ph->next, end));
    }
    ph->next = end;
    ph->end_inner = (int32_t)ph->p->chunks.count;
    return DP_OK;
}

static bool is_genitive_name(const struct dp_parser *p, const struct dp_chunk *chunk)
{
    return chunk->kind == DP_CHUNK_NAME && !chunk->has_det && has_genitive_s(p, chunk->end - 1);
}

static bool adjacent(const struct dp_chunk *a, const struct dp_chunk *b)
{
    return a->end == (b->prep_token == UINT32_MAX ? b->first : b->prep_token);
}

/* A genitive name before its noun owns it and leaves it the preposition: "in Israels Hauptstadt". */
static void link_owner(struct dp_parser *p, struct dp_chunk *owner, int32_t owned)
{
    struct dp_chunk *noun = &p->chunks.at[owned];

    owner->of = owned;
    owner->agr = DP_AGR_CASE(DP_GEN);
    noun->prep = owner->prep;
    noun->prep_token = owner->prep_token;
    owner->prep = DP_NO_SYM;
    owner->prep_token = UINT32_MAX;
}

/* English "Israel's prime minister": the clitic stands between. */
static bool is_clitic_owner(const struct dp_parser *p, const struct dp_chunk *a, const struct dp_chunk *b)
{
    return !p->german && b->prep == DP_NO_SYM && b->first == a->end + 1 &&
           (dp_token_is(p->text, a->end, "'s") || dp_token_is(p->text, a->end, "’s") ||
            dp_token_is(p->text, a->end, "'") || dp_token_is(p->text, a->end, "’"));
}

static void link_neighbours(struct dp_parser *p, int32_t k)
{
    struct dp_chunk *b = &p->chunks.at[k];
    struct dp_chunk *a = &p->chunks.at[k - 1];

    if (is_clitic_owner(p, a, b)) {
        link_owner(p, a, k);
        return;
    }
    if (a->outer != b->outer || !adjacent(a, b)) {
        return;
    }
    b->after = k - 1;
    if (is_genitive_name(p, a) && b->prep == DP_NO_SYM && !b->has_det && b->kind != DP_CHUNK_PRONOUN) {
        link_owner(p, a, k);
        return;
    }
    if (b->prep != DP_NO_SYM || !p->german || a->kind == DP_CHUNK_RELATIVE || b->kind == DP_CHUNK_PRONOUN ||
        (a->kind == DP_CHUNK_PRONOUN && !a->is_group)) {
        return;
    }
    if (is_genitive_name(p, b) || (b->has_det && (b->agr & DP_AGR_CASE(DP_GEN)) != 0) ||
        (b->participle == 0 && !b->has_det && b->kind == DP_CHUNK_NOUN && b->first != b->head &&
         dp_str_ends(dp_token_norm(p->text, b->first), DP_STR("er")))) {
        b->of = k - 1;
        b->agr = (b->agr & DP_AGR_CASE(DP_GEN)) != 0 ? b->agr & DP_AGR_CASE(DP_GEN) : b->agr;
    }
}

static bool same_case(const struct dp_chunk *a, const struct dp_chunk *b)
{
    for (int c = 0; c < DP_CASES; c++) {
        if ((a->agr & DP_AGR_CASE(c)) != 0 && (b->agr & DP_AGR_CASE(c)) != 0) {
            return true;
        }
    }
    return false;
}

/* The chunk, or the genitive chain's head, that a coordination with `b` would start from. */
static bool may_coordinate(const struct dp_parser *p, const struct dp_chunk *a, const struct dp_chunk *b)
{
    if (b->prep != DP_NO_SYM && b->prep != a->prep) {
        return false;
    }
    if (a->outer != b->outer || a->kind == DP_CHUNK_RELATIVE || b->kind == DP_CHUNK_RELATIVE || !same_case(a, b)) {
        return false;
    }
    return p->syn->clause_of == NULL || a->clause == b->clause;
}

enum { BRACKET_MAX_TOKENS = 12 };

/* One behind phrase `a` and the bracket that explains it: "der Volksverteidigungseinheiten (YPG) | und". */
static uint32_t end_behind(const struct dp_parser *p, const struct dp_chunk *a)
{
    if (!dp_token_is(p->text, a->end, "(")) {
        return a->end;
    }
    for (uint32_t i = a->end + 1; i < p->text->token_count && i <= a->end + BRACKET_MAX_TOKENS; i++) {
        if (dp_token_is(p->text, i, ")")) {
            return i + 1;
        }
    }
    return a->end;
}

/* The phrase before `k` that stands in no bracket; not before `first`. */
static int32_t phrase_before(const struct dp_parser *p, int32_t first, int32_t k)
{
    int32_t a = k - 1;

    while (a > first && dp_chunk_in_brackets(p, &p->chunks.at[a])) {
        a--;
    }
    return a;
}

static bool joined_by(const struct dp_parser *p, const struct dp_chunk *a, const struct dp_chunk *b, enum dp_pos pos)
{
    uint32_t start = b->prep_token == UINT32_MAX ? b->first : b->prep_token;
    uint32_t end = end_behind(p, a);

    return start == end + 1 && pos_at(p, end) == pos;
}

/* "Frankreich, Italien, und Spanien" */
static bool joined_by_comma(const struct dp_parser *p, const struct dp_chunk *a, const struct dp_chunk *b)
{
    uint32_t start = b->prep_token == UINT32_MAX ? b->first : b->prep_token;
    uint32_t end = end_behind(p, a);

    return start == end + 2 && pos_at(p, end) == DP_POS_COMMA && pos_at(p, end + 1) == DP_POS_CONJ;
}

static void join(struct dp_parser *p, int32_t a, int32_t b)
{
    if (p->chunks.at[a].next != DP_NONE || p->chunks.at[b].previous != DP_NONE) {
        return;
    }
    p->chunks.at[a].next = b;
    p->chunks.at[b].previous = a;
    if (p->chunks.at[b].prep == DP_NO_SYM) {
        p->chunks.at[b].of = p->chunks.at[b].of == DP_NONE ? p->chunks.at[a].of : p->chunks.at[b].of;
    }
}

/* "der Präsident der Ukraine und der Ministerpräsident": coordinate at the level whose determiners match. */
static int32_t coordination_head(const struct dp_parser *p, int32_t a, const struct dp_chunk *b)
{
    int32_t best = DP_NONE;

    for (int32_t at = a; at != DP_NONE; at = p->chunks.at[at].of) {
        const struct dp_chunk *candidate = &p->chunks.at[at];

        if (candidate->of > at) {
            continue; /* an owner in front: its noun follows */
        }
        if (may_coordinate(p, candidate, b)) {
            bool same_kind = candidate->has_det == b->has_det && candidate->kind == b->kind;

            if (best == DP_NONE || same_kind) {
                best = at;
            }
            if (same_kind) {
                break;
            }
        }
    }
    return best;
}

/* "After the signing of an accord, | the government and the rebels agreed": an English sentence opens with a phrase of
 * its own; its verb comes behind `last`. */
static bool opens_sentence(const struct dp_parser *p, int32_t first, int32_t a, int32_t last)
{
    uint32_t end = p->chunks.at[last].end;
    uint32_t i = p->chunks.at[first].prep_token;

    if (p->german || i == UINT32_MAX || (i > 0 && p->text->tokens[i - 1].sentence == p->text->tokens[i].sentence) ||
        end >= p->text->token_count || pos_at(p, end) != DP_POS_VERB) {
        return false;
    }
    while (i < p->chunks.at[a].end && pos_at(p, i) != DP_POS_VERB) {
        i++;
    }
    return i == p->chunks.at[a].end;
}

static void link_coordination(struct dp_parser *p, int32_t first, int32_t k)
{
    int32_t before = phrase_before(p, first, k);
    int32_t head;

    if (joined_by(p, &p->chunks.at[k - 1], &p->chunks.at[k], DP_POS_OTHER) &&
        dp_token_is(p->text, p->chunks.at[k - 1].end, "/")) {
        join(p, k - 1, k); /* "Aghdara/Martakert" */
        return;
    }
    if (!joined_by(p, &p->chunks.at[before], &p->chunks.at[k], DP_POS_CONJ) &&
        !joined_by_comma(p, &p->chunks.at[before], &p->chunks.at[k])) {
        return;
    }
    head = coordination_head(p, before, &p->chunks.at[k]);
    if (head == DP_NONE) {
        return;
    }
    join(p, head, k);
    for (int32_t a = head; a > first; a = before) { /* "A, B und C" */
        before = phrase_before(p, first, a);
        if (!joined_by(p, &p->chunks.at[before], &p->chunks.at[a], DP_POS_COMMA) ||
            !may_coordinate(p, &p->chunks.at[before], &p->chunks.at[a]) || opens_sentence(p, first, before, k)) {
            break;
        }
        join(p, before, a);
    }
}

enum dp_status dp_chunk_sentence(struct dp_parser *p, const struct dp_sentence *sentence)
{
    int32_t first = (int32_t)p->chunks.count;

    for (uint32_t i = sentence->first; i < sentence->end;) {
        DP_TRY(read_chunk(p, sentence, &i, sentence->end));
    }
    for (int32_t k = first + 1; k < (int32_t)p->chunks.count; k++) {
        link_neighbours(p, k);
    }
    for (int32_t k = first + 1; k < (int32_t)p->chunks.count; k++) {
        link_coordination(p, first, k);
    }
    return DP_OK;
}

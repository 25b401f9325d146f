/* syntax.c - tags, chunks and clauses of every sentence. */
#include "syntax/internal.h"

#include "base/str.h"

bool dp_token_is(const struct dp_text *text, uint32_t i, const char *literal)
{
    return i < text->token_count && dp_str_is(dp_token_str(text, i), literal);
}

const struct dp_reading *dp_verb_as(const struct dp_parser *p, uint32_t i, uint16_t mask)
{
    struct dp_readings all = dp_lexicon_readings(p->lex, p->text->tokens[i].sym);

    for (uint32_t k = 0; k < all.count; k++) {
        if (all.at[k].class == DP_W_VERB && (all.at[k].verb & mask) != 0) {
            return &all.at[k];
        }
    }
    return NULL;
}

bool dp_is_finite(const struct dp_parser *p, uint32_t i)
{
    return p->syn->words[i].pos == DP_POS_VERB && (p->syn->words[i].verb & DP_V_FINITE) != 0;
}

static bool bounds(const struct dp_parser *p, uint32_t i)
{
    return p->syn->words[i].pos == DP_POS_COMMA || p->syn->words[i].pos == DP_POS_STOP;
}

uint32_t dp_segment_end(const struct dp_parser *p, uint32_t i)
{
    uint32_t end = p->text->sentences[p->text->tokens[i].sentence].end;

    while (i < end && !bounds(p, i)) {
        i++;
    }
    return i;
}

static enum dp_pos punctuation(struct dp_str token)
{
    static const char *const quotes[] = {"\"", "„", "“", "”", "»", "«", "‚", "‘", "’", "'", "''"};

    for (size_t i = 0; i < sizeof(quotes) / sizeof(quotes[0]); i++) {
        if (dp_str_is(token, quotes[i])) {
            return DP_POS_QUOTE;
        }
    }
    if (dp_str_is(token, ",")) {
        return DP_POS_COMMA;
    }
    return dp_str_is(token, "/") || dp_str_is(token, "%") || dp_str_is(token, "€") || dp_str_is(token, "$")
               ? DP_POS_OTHER
               : DP_POS_STOP;
}

static bool is_number(const struct dp_parser *p, uint32_t i)
{
    const struct dp_reading *reading = dp_lexicon_as(p->lex, p->text->tokens[i].sym, DP_W_NUM);

    return p->text->tokens[i].kind == DP_TOK_NUMBER || (reading != NULL && reading->value > 1);
}

/* "zu zehn Jahren Haft": a duration right before a noun is a part of its phrase; not "vor zehn Jahren Soldaten". */
static bool measures_noun(const struct dp_parser *p, const struct dp_timex *timex)
{
    uint32_t i = timex->end;
    uint32_t sentence = p->text->tokens[timex->first].sentence;
    bool is_free;
    bool behind_zu = timex->first > 0 && p->text->tokens[timex->first - 1].sym == p->key.zu; /* "zu einem Jahr Haft" */

    if (!p->german || timex->time.type != DP_TIMEX_DURATION || i >= p->text->token_count ||
        p->text->tokens[i].sentence != sentence || p->mentions->of_token[i] >= 0) {
        return false;
    }
    is_free = timex->first == p->text->sentences[sentence].first || behind_zu ||
              (dp_lexicon_classes(p->lex, p->text->tokens[timex->first - 1].sym) & DP_CLASS_BIT(DP_W_PREP)) == 0;
    return is_free && (behind_zu || is_number(p, timex->first)) && (p->text->tokens[i].flags & DP_TOK_UPPER) != 0 &&
           (dp_lexicon_classes(p->lex, p->text->tokens[i].sym) & DP_CLASS_BIT(DP_W_NOUN)) != 0;
}

/* "die | ehemalige | Ministerin", "eine dreitägige Waffenruhe": a time expression that is an adjective of its noun. */
static bool qualifies_noun(const struct dp_parser *p, const struct dp_timex *timex)
{
    uint32_t i = timex->first;
    bool is_adjective = p->german && timex->end == i + 1 && (p->text->tokens[i].flags & DP_TOK_UPPER) == 0 &&
                        (dp_lexicon_classes(p->lex, p->text->tokens[i].sym) & DP_CLASS_BIT(DP_W_ADJ)) != 0;

    return is_adjective && i + 1 < p->text->token_count && (p->text->tokens[i + 1].flags & DP_TOK_UPPER) != 0 &&
           p->text->tokens[i + 1].sentence == p->text->tokens[i].sentence;
}

/* What does not depend on grammar: punctuation, names, numbers, time expressions. */
static void tag_fixed(struct dp_parser *p, const struct dp_times *times)
{
    for (uint32_t i = 0; i < p->text->token_count; i++) {
        struct dp_word *word = &p->syn->words[i];

        word->agr = DP_AGR_ALL;
        if (p->text->tokens[i].kind == DP_TOK_PUNCT) {
            word->pos = (uint8_t)punctuation(dp_token_str(p->text, i));
        } else if (p->mentions->of_token[i] >= 0) {
            word->pos = DP_POS_NAME;
        } else if (p->text->tokens[i].kind == DP_TOK_NUMBER) {
            word->pos = DP_POS_NUM;
        }
    }
    for (uint32_t t = 0; t < times->count; t++) {
        if (measures_noun(p, &times->at[t]) || qualifies_noun(p, &times->at[t])) {
            continue;
        }
        for (uint32_t i = times->at[t].first; i < times->at[t].end; i++) {
            if (p->text->tokens[i].end <= times->at[t].time.span.end) { /* not "Ex" in "Ex-Minister" */
                p->syn->words[i].pos = DP_POS_TIME;
            }
        }
    }
}

/* Words of several tokens: the first carries the joined form, the others nothing. */
static void tag_multi(struct dp_parser *p)
{
    for (uint32_t i = 0; i < p->text->token_count; i++) {
        const struct dp_multi *multi =
            p->syn->words[i].pos == DP_POS_OTHER ? dp_lexicon_multi(p->lex, p->text, i) : NULL;
        const struct dp_reading *reading = multi == NULL ? NULL : dp_lexicon_as(p->lex, multi->sym, DP_W_PREP);
        enum dp_pos pos = DP_POS_PREP;

        if (multi != NULL && reading == NULL) {
            reading = dp_lexicon_as(p->lex, multi->sym, DP_W_SUB);
            pos = reading != NULL ? DP_POS_SUB : DP_POS_ADV;
        }
        for (uint32_t k = 0; multi != NULL && k < multi->count; k++) {
            p->syn->words[i + k] =
                (struct dp_word){.pos = (uint8_t)pos, .agr = reading == NULL ? DP_AGR_ALL : reading->agr};
        }
        if (multi != NULL) {
            p->syn->words[i].lemma = multi->sym;
            i += multi->count - 1;
        }
    }
}

static void find_keywords(struct dp_parser *p)
{
    const struct dp_intern *words = &p->text->words;

    p->german = dp_str_is(p->lex->lang, "de");
    if (p->german) {
        p->key = (struct dp_keywords){.zu = dp_intern_find(words, DP_STR("zu")),
                                      .um = dp_intern_find(words, DP_STR("um")),
                                      .be = dp_intern_find(words, DP_STR("sein")),
                                      .have = dp_intern_find(words, DP_STR("haben")),
                                      .become = dp_intern_find(words, DP_STR("werden")),
                                      .let = dp_intern_find(words, DP_STR("lassen")),
                                      .worden = dp_intern_find(words, DP_STR("worden")),
                                      .sich = dp_intern_find(words, DP_STR("sich")),
                                      .es = dp_intern_find(words, DP_STR("es"))};
    } else {
        p->key = (struct dp_keywords){.be = dp_intern_find(words, DP_STR("be")),
                                      .have = dp_intern_find(words, DP_STR("have")),
                                      .that = dp_intern_find(words, DP_STR("that")),
                                      .by = dp_intern_find(words, DP_STR("by")),
                                      .not = dp_intern_find(words, DP_STR("not")),
                                      .to = dp_intern_find(words, DP_STR("to")),
                                      .es = dp_intern_find(words, DP_STR("it"))};
    }
}

static enum dp_status allocate(struct dp_syntax *out, struct dp_arena *arena, const struct dp_text *text)
{
    out->words = DP_NEW_ARRAY(arena, struct dp_word, (size_t)text->token_count + 1);
    out->chunk_of = DP_NEW_ARRAY(arena, int32_t, (size_t)text->token_count + 1);
    out->clause_of = DP_NEW_ARRAY(arena, int32_t, (size_t)text->token_count + 1);
    out->first_chunk = DP_NEW_ARRAY(arena, uint32_t, (size_t)text->sentence_count + 1);
    out->first_clause = DP_NEW_ARRAY(arena, uint32_t, (size_t)text->sentence_count + 1);
    if (arena->failed) {
        return DP_NO_MEMORY;
    }
    for (uint32_t i = 0; i < text->token_count; i++) {
        out->chunk_of[i] = DP_NONE;
        out->clause_of[i] = DP_NONE;
    }
    return DP_OK;
}

static enum dp_status analyse_sentence(struct dp_parser *p, uint32_t s)
{
    const struct dp_sentence *sentence = &p->text->sentences[s];

    p->syn->first_chunk[s] = p->chunks.count;
    p->syn->first_clause[s] = p->clauses.count;
    if (p->german) {
        dp_tag_german(p, sentence);
    } else {
        dp_tag_english(p, sentence);
    }
    DP_TRY(dp_chunk_sentence(p, sentence));
    return p->german ? dp_clauses_german(p, s) : dp_clauses_english(p, s);
}

enum dp_status dp_syntax_build(struct dp_syntax *out, struct dp_arena *arena, const struct dp_view *view,
                               const struct dp_mentions *mentions, const struct dp_times *times)
{
    const struct dp_text *text = view->text;
    struct dp_parser p = {.arena = arena,
                          .syn = out,
                          .text = text,
                          .lex = view->lex,
                          .gaz = view->gaz,
                          .mentions = mentions,
                          .times = times};

    *out = (struct dp_syntax){.text = text, .lex = view->lex};
    DP_TRY(allocate(out, arena, text));
    find_keywords(&p);
    tag_fixed(&p, times);
    tag_multi(&p);
    for (uint32_t s = 0; s < text->sentence_count; s++) {
        DP_TRY(analyse_sentence(&p, s));
    }
    out->first_chunk[text->sentence_count] = p.chunks.count;
    out->first_clause[text->sentence_count] = p.clauses.count;
    out->chunks = p.chunks.at;
    out->clauses = p.clauses.at;
    out->chunk_count = p.chunks.count;
    out->clause_count = p.clauses.count;
    return DP_OK;
}

/* mention_any.c - capitals, the gazetteer and given names are all that is asked. */
#include "mention/mention_any.h"

#include "base/str.h"
#include "base/utf8.h"
#include "mention/repeat.h"

enum { CITY_MIN_PEOPLE = 100000, ONE_WORD_MIN_LETTERS = 4, PERSON_MAX_WORDS = 4 };

struct finder {
    const struct dp_text *text;
    const struct dp_gazetteer *gaz;
    struct dp_map lower; /* symbols of words that the text writes with a small letter */
};

/* A letter of a script without capitals, such as Arabic. */
static bool is_caseless(const struct dp_text *text, uint32_t i)
{
    uint32_t pos = 0;

    return dp_cp_is_caseless(dp_utf8_next(dp_token_str(text, i), &pos));
}

static bool is_upper(const struct finder *f, uint32_t i)
{
    const struct dp_token *token = &f->text->tokens[i];

    return token->kind == DP_TOK_WORD && (token->flags & DP_TOK_UPPER) != 0;
}

/* Does token `i` stand behind a blank, in the sentence and line of the one before it? */
static bool goes_on(const struct finder *f, uint32_t i)
{
    return i > 0 && i < f->text->token_count && f->text->tokens[i].sentence == f->text->tokens[i - 1].sentence &&
           (f->text->tokens[i].flags & (DP_TOK_SPACE | DP_TOK_LINE)) == DP_TOK_SPACE;
}

/* A capital that is one in the middle of a sentence, too. */
static bool is_proper(const struct finder *f, uint32_t i)
{
    return is_upper(f, i) && dp_map_get(&f->lower, dp_map_key(0, f->text->tokens[i].sym), 0) == 0;
}

static bool is_caps(const struct finder *f, uint32_t first, uint32_t end)
{
    for (uint32_t i = first; i < end; i++) {
        if (f->text->tokens[i].kind == DP_TOK_WORD && (f->text->tokens[i].flags & DP_TOK_CAPS) == 0) {
            return false;
        }
    }
    return true;
}

/* Part of a longer name that no list has: "Florence Nightingale", "Deportivo Santiago". */
static bool has_neighbour(const struct finder *f, uint32_t i)
{
    bool before = goes_on(f, i) && is_upper(f, i - 1) && (f->text->tokens[i - 1].flags & DP_TOK_START) == 0;

    return before || (goes_on(f, i + 1) && is_upper(f, i + 1));
}

static bool is_credible_word(const struct finder *f, uint32_t i, const struct dp_gaz_entry *entry)
{
    if (dp_utf8_count(dp_token_str(f->text, i)) < ONE_WORD_MIN_LETTERS) {
        return (f->text->tokens[i].flags & DP_TOK_CAPS) != 0 && entry->type == DP_ORG;
    }
    if (is_caseless(f->text, i)) {
        return entry->level == DP_LEVEL_COUNTRY || entry->type == DP_ORG;
    }
    if (!is_proper(f, i) || entry->level == DP_LEVEL_REGION) {
        return false;
    }
    if (entry->level != DP_LEVEL_CITY) {
        return true;
    }
    return (entry->pop >= CITY_MIN_PEOPLE || (entry->flags & DP_GAZ_CAPITAL) != 0) && !has_neighbour(f, i) &&
           (f->text->tokens[i].flags & DP_TOK_START) == 0;
}

static bool is_credible(const struct finder *f, uint32_t i, const struct dp_gaz_match *match,
                        const struct dp_gaz_sense *sense)
{
    if (sense->kind != DP_GAZ_NAME || (sense->exact && !is_caps(f, i, match->end))) {
        return false;
    }
    if (match->end == i + 1) {
        return is_credible_word(f, i, &f->gaz->entries[sense->entry]);
    }
    return is_caseless(f->text, i) || (is_upper(f, i) && is_upper(f, match->end - 1)); /* no "La victoria" */
}

/* A state before a city of its name, the larger city before the smaller. */
static bool is_better(const struct dp_gaz_entry *a, const struct dp_gaz_entry *b)
{
    return a->level != b->level ? a->level < b->level : a->pop > b->pop;
}

static struct dp_found none(uint32_t i) { return (struct dp_found){.first = i, .end = i}; }

static struct dp_found from_gazetteer(const struct finder *f, uint32_t i)
{
    struct dp_gaz_match match = dp_gaz_longest(f->gaz, f->text, i);
    struct dp_found found = none(i);
    const struct dp_gaz_entry *best = NULL;

    for (uint32_t at = match.end > i ? match.sense : DP_NO_SENSE; at != DP_NO_SENSE; at = f->gaz->senses[at - 1].next) {
        const struct dp_gaz_entry *entry = &f->gaz->entries[f->gaz->senses[at - 1].entry];

        if (is_credible(f, i, &match, &f->gaz->senses[at - 1]) && (best == NULL || is_better(entry, best))) {
            best = entry;
            found = (struct dp_found){
                .first = i, .end = match.end, .type = entry->type, .source = DP_FROM_GAZETTEER, .sense = at};
        }
    }
    return found;
}

/* "Anna Kowalska": a given name and one to three capitals behind it. */
static struct dp_found from_given_name(const struct finder *f, uint32_t i)
{
    uint32_t end = i + 1;

    if (!is_proper(f, i) || is_caps(f, i, end) || !dp_gaz_has(f->gaz, f->text->tokens[i].sym, DP_GAZ_IS_GIVEN)) {
        return none(i);
    }
    while (end < i + PERSON_MAX_WORDS && goes_on(f, end) && is_proper(f, end) && !is_caps(f, end, end + 1)) {
        end++;
    }
    return end == i + 1 ? none(i) : (struct dp_found){.first = i, .end = end, .type = DP_PER, .source = DP_FROM_GIVEN};
}

static enum dp_status note_small_words(struct finder *f, struct dp_arena *arena)
{
    for (uint32_t i = 0; i < f->text->token_count; i++) {
        const struct dp_token *token = &f->text->tokens[i];

        if (token->kind == DP_TOK_WORD && (token->flags & DP_TOK_UPPER) == 0 &&
            dp_map_put(&f->lower, arena, dp_map_key(0, token->sym), 1) == NULL) {
            return DP_NO_MEMORY;
        }
    }
    return DP_OK;
}

enum dp_status dp_mentions_find_any(struct dp_mentions *out, struct dp_arena *arena, const struct dp_view *view)
{
    struct finder f = {.text = view->text, .gaz = view->gaz};
    struct dp_found_list list = {NULL, 0, 0};

    DP_TRY(note_small_words(&f, arena));
    for (uint32_t i = 0; i < f.text->token_count;) {
        struct dp_found found = none(i);

        if (f.text->tokens[i].kind == DP_TOK_WORD) {
            found = from_given_name(&f, i);
            found = found.end > i + 1 ? found : from_gazetteer(&f, i);
        }
        if (found.end > i && !DP_PUSH(arena, &list, found)) {
            return DP_NO_MEMORY;
        }
        i = found.end > i ? found.end : i + 1;
    }
    DP_TRY(dp_mentions_repeat(&list, arena, view));
    return dp_mentions_index(out, arena, view->text, &list);
}

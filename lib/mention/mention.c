/*
 * mention.c - names from the gazetteer, behind titles and nouns for places, after given names, and from the tagger.
 *
 * Priority where spans overlap: a name behind a title, unless the gazetteer or the tagger has a longer one; then a
 * given name with more names behind it, unless the tagger is confident of something else; then the longer of gazetteer
 * and tagger; of the same words the gazetteer, but for a single word that is a town or surname and that the tagger is
 * confident is something else. A span that starts earlier is decided first.
 */
#include "mention/mention.h"

#include "base/str.h"
#include "base/utf8.h"
#include "mention/repeat.h"

#include <string.h>

/* Of the tagger: from here on it outweighs a given name; and a town or surname of the gazetteer. */
static const float likely = 0.6f, sure = 0.6f, certain = 0.9f;

enum { town_of_note = 50000 }; /* people */

struct finder {
    struct dp_arena *arena;
    const struct dp_text *text;
    const struct dp_lexicon *lex;
    const struct dp_gazetteer *gaz;
    const struct dp_found *tags;
    uint32_t tag_count, tag_next;
    struct DP_VEC(struct dp_found) found;
};

static const uint32_t function_classes = DP_CLASS_BIT(DP_W_DET) | DP_CLASS_BIT(DP_W_PRON) | DP_CLASS_BIT(DP_W_POSS) |
                                         DP_CLASS_BIT(DP_W_REL) | DP_CLASS_BIT(DP_W_PREP) | DP_CLASS_BIT(DP_W_PREPDET) |
                                         DP_CLASS_BIT(DP_W_SUB) | DP_CLASS_BIT(DP_W_CONJ) | DP_CLASS_BIT(DP_W_NEG) |
                                         DP_CLASS_BIT(DP_W_QUANT) | DP_CLASS_BIT(DP_W_NUM);

static uint32_t sentence_end(const struct dp_text *text, uint32_t i)
{
    return text->sentences[text->tokens[i].sentence].end;
}

static uint32_t sentence_first(const struct dp_text *text, uint32_t i)
{
    return text->sentences[text->tokens[i].sentence].first;
}

static bool is_upper_word(const struct dp_text *text, uint32_t i)
{
    return text->tokens[i].kind == DP_TOK_WORD && (text->tokens[i].flags & DP_TOK_UPPER) != 0;
}

bool dp_is_name_like(const struct dp_text *text, const struct dp_lexicon *lex, uint32_t i)
{
    uint32_t classes = dp_lexicon_classes(lex, text->tokens[i].sym);

    if (!is_upper_word(text, i)) {
        return false;
    }
    if ((classes & function_classes) != 0 || (classes & DP_CLASS_BIT(DP_W_NOUN)) != 0) {
        return false;
    }
    if ((text->tokens[i].flags & DP_TOK_START) != 0 && classes != 0) {
        return false;
    }
    return text->nouns[i].lemma == DP_NO_SYM;
}

const struct dp_gaz_entry *dp_token_role(const struct dp_text *text, const struct dp_gazetteer *gaz, uint32_t i,
                                         enum dp_gaz_kind *kind)
{
    if (text->tokens[i].kind != DP_TOK_WORD) {
        return NULL;
    }
    return dp_gaz_noun(gaz, text->nouns[i].lemma, kind);
}

static const struct dp_gaz_entry *place_of_word(const struct dp_gazetteer *gaz, uint32_t sym)
{
    uint32_t sense = dp_gaz_word(gaz, sym);
    const struct dp_gaz_entry *best = NULL;

    for (; sense != 0; sense = gaz->senses[sense - 1].next) {
        const struct dp_gaz_entry *entry = &gaz->entries[gaz->senses[sense - 1].entry];

        if (entry->country.code[0] != '\0' && gaz->senses[sense - 1].kind == DP_GAZ_NAME && entry->type != DP_PER &&
            (best == NULL || entry->level < best->level)) {
            best = entry;
        }
    }
    return best;
}

/* "Kölner Polizei", "New Yorker Börse": an adjective in -er and the noun behind it; but "Peter Wiener". */
static const struct dp_gaz_entry *town_of_token(const struct dp_text *text, const struct dp_gazetteer *gaz, uint32_t i)
{
    const struct dp_gaz_entry *town;
    bool is_first = i == sentence_first(text, i);

    if (!is_upper_word(text, i) || i + 1 >= sentence_end(text, i) || !is_upper_word(text, i + 1) ||
        !dp_str_ends(dp_token_norm(text, i), DP_STR("er"))) {
        return NULL;
    }
    if (!is_first && dp_gaz_has(gaz, text->tokens[i - 1].sym, DP_GAZ_IS_GIVEN)) {
        return NULL;
    }
    town = dp_gaz_town(gaz, &text->words, DP_NO_SYM, dp_token_norm(text, i));
    if (town == NULL && !is_first && is_upper_word(text, i - 1)) {
        town = dp_gaz_town(gaz, &text->words, text->tokens[i - 1].sym, dp_token_norm(text, i));
    }
    return town;
}

const struct dp_gaz_entry *dp_token_country(const struct dp_text *text, const struct dp_gazetteer *gaz, uint32_t i)
{
    const struct dp_gaz_entry *adjective = dp_gaz_adjective(gaz, text->tokens[i].sym);
    struct dp_str rest = dp_token_norm(text, i);

    if (adjective != NULL) {
        return adjective;
    }
    if ((text->tokens[i].flags & DP_TOK_HYPHEN) == 0) {
        return town_of_token(text, gaz, i);
    }
    while (rest.ptr != NULL) {
        struct dp_str part = dp_str_cut(&rest, '-');
        uint32_t sym = dp_intern_find(&text->words, part);
        const struct dp_gaz_entry *entry = sym == DP_NO_SYM ? NULL : dp_gaz_adjective(gaz, sym);

        if (entry == NULL && sym != DP_NO_SYM && rest.ptr != NULL) {
            entry = place_of_word(gaz, sym);
        }
        if (entry != NULL) {
            return entry;
        }
    }
    return NULL;
}

static bool is_caps(const struct dp_text *text, uint32_t first, uint32_t end)
{
    for (uint32_t i = first; i < end; i++) {
        if (text->tokens[i].kind == DP_TOK_WORD && (text->tokens[i].flags & DP_TOK_CAPS) == 0) {
            return false;
        }
    }
    return true;
}

/* "in Essen", "nach Hof": behind a preposition of place a doubtful word is the town. */
static bool behind_place_preposition(const struct finder *f, uint32_t i)
{
    const struct dp_reading *prep;

    if (i == 0 || f->text->tokens[i - 1].sentence != f->text->tokens[i].sentence) {
        return false;
    }
    prep = dp_lexicon_as(f->lex, f->text->tokens[i - 1].sym, DP_W_PREP);
    return prep != NULL && (prep->agr & DP_AGR_CASE(DP_DAT)) != 0;
}

/* Can the words of this match, as written here, be the name and not a common word? */
static bool is_credible(const struct finder *f, uint32_t first, const struct dp_gaz_match *match,
                        const struct dp_gaz_sense *sense)
{
    const struct dp_gaz_entry *entry = &f->gaz->entries[sense->entry];
    uint32_t classes = dp_lexicon_classes(f->lex, f->text->tokens[first].sym);
    bool one_word = match->end == first + 1;

    if (sense->exact && !is_caps(f->text, first, match->end)) {
        return false;
    }
    if (!is_upper_word(f->text, first) && f->text->tokens[first].kind == DP_TOK_WORD && one_word) {
        return false;
    }
    if (!one_word || is_caps(f->text, first, match->end)) {
        return true;
    }
    if (sense->kind == DP_GAZ_SURNAME) {
        return classes == 0;
    }
    if ((classes & DP_CLASS_BIT(DP_W_NOUN)) != 0 && entry->level == DP_LEVEL_CITY) {
        return behind_place_preposition(f, first);
    }
    if ((f->text->tokens[first].flags & DP_TOK_START) != 0 && entry->level >= DP_LEVEL_CITY) {
        return classes == 0;
    }
    return (classes & function_classes) == 0;
}

/* A region that nobody has placed on the map is hardly meant where a town of some size has its name. */
static bool is_obscure(const struct dp_gaz_entry *region, const struct dp_gaz_entry *town)
{
    return region->level == DP_LEVEL_REGION && !region->has_coordinates && town->level == DP_LEVEL_CITY &&
           town->pop >= town_of_note && memcmp(&region->country, &town->country, sizeof(town->country)) != 0;
}

/* Of several senses of the same words: a name before a surname, a country before a city, the larger place. */
static bool is_better(const struct dp_gazetteer *gaz, const struct dp_gaz_sense *a, const struct dp_gaz_sense *b)
{
    const struct dp_gaz_entry *x = &gaz->entries[a->entry];
    const struct dp_gaz_entry *y = &gaz->entries[b->entry];

    if (a->kind != b->kind) {
        return a->kind < b->kind;
    }
    if (x->type == DP_GPE && y->type == DP_GPE && x->level != y->level) {
        if (is_obscure(x, y) || is_obscure(y, x)) {
            return is_obscure(y, x);
        }
        return x->level < y->level;
    }
    if (x->type != y->type) {
        return x->type == DP_ORG ? y->type != DP_GPE : x->type == DP_GPE;
    }
    return x->pop > y->pop;
}

/* Places of all kinds are one type to the tagger. */
static bool same_kind(enum dp_entity_type a, enum dp_entity_type b)
{
    bool place = a == DP_GPE || a == DP_LOC || a == DP_FAC;

    return a == b || (place && (b == DP_GPE || b == DP_LOC || b == DP_FAC));
}

/* The best sense of the words of a match; of those of the tagger's type if it has tagged just these words. */
static uint32_t best_sense(const struct finder *f, uint32_t first, const struct dp_gaz_match *match,
                           const struct dp_found *tag)
{
    uint32_t best = DP_NO_SENSE, tagged = DP_NO_SENSE;

    for (uint32_t at = match->sense; at != 0; at = f->gaz->senses[at - 1].next) {
        const struct dp_gaz_sense *sense = &f->gaz->senses[at - 1];

        if (!is_credible(f, first, match, sense)) {
            continue;
        }
        if (best == DP_NO_SENSE || is_better(f->gaz, sense, &f->gaz->senses[best - 1])) {
            best = at;
        }
        if (tag->end == match->end && same_kind(f->gaz->entries[sense->entry].type, tag->type) &&
            (tagged == DP_NO_SENSE || is_better(f->gaz, sense, &f->gaz->senses[tagged - 1]))) {
            tagged = at;
        }
    }
    return tagged != DP_NO_SENSE ? tagged : best;
}

static uint32_t length(const struct dp_found *found) { return found->end - found->first; }

static struct dp_found none(uint32_t i) { return (struct dp_found){.first = i, .end = i}; }

static struct dp_found from_gazetteer(const struct finder *f, uint32_t i, const struct dp_found *tag)
{
    struct dp_gaz_match match = dp_gaz_longest(f->gaz, f->text, i);
    uint32_t sense = match.end > i ? best_sense(f, i, &match, tag) : DP_NO_SENSE;

    if (sense == DP_NO_SENSE && match.end > i + 1) { /* "visited Russia today": no broadcaster, but a country */
        match = (struct dp_gaz_match){i + 1, dp_gaz_word(f->gaz, f->text->tokens[i].sym)};
        sense = best_sense(f, i, &match, tag);
    }
    if (sense == DP_NO_SENSE) {
        return none(i);
    }
    return (struct dp_found){.first = i,
                             .end = match.end,
                             .type = f->gaz->entries[f->gaz->senses[sense - 1].entry].type,
                             .source = DP_FROM_GAZETTEER,
                             .sense = sense};
}

/* "al-Kaduli", "el-Sisi": an article joined to the name behind it. */
static bool is_joined_article(const struct dp_text *text, uint32_t i)
{
    static const char *const articles[] = {"al-", "el-", "as-", "ad-", "ar-", "an-", "at-", "az-", "ash-"};
    struct dp_str word = dp_token_norm(text, i);
    struct dp_str written = dp_token_str(text, i);

    for (size_t k = 0; k < sizeof(articles) / sizeof(articles[0]); k++) {
        uint32_t at = dp_str_of(articles[k]).len;

        if (dp_str_starts(word, dp_str_of(articles[k])) && at < written.len) {
            return dp_cp_is_upper(dp_utf8_next(written, &at));
        }
    }
    return false;
}

/* "von", "bin": small words inside names. */
static bool is_name_particle(const struct dp_text *text, uint32_t i)
{
    static const char *const particles[] = {"von", "van", "de", "der", "den", "bin", "ibn", "al",  "el",  "da",
                                            "di",  "du",  "la", "le",  "zu",  "dos", "ben", "abu", "ter", "y"};
    struct dp_str word = dp_token_str(text, i);

    for (size_t k = 0; k < sizeof(particles) / sizeof(particles[0]); k++) {
        if (dp_str_is(word, particles[k])) {
            return true;
        }
    }
    return false;
}

enum { PERSON_MAX_TOKENS = 5 };

/* A full name of the gazetteer starts at token `i`. */
static bool starts_person(const struct finder *f, uint32_t i)
{
    struct dp_gaz_match match = dp_gaz_longest(f->gaz, f->text, i);

    for (uint32_t at = match.end >= i + 2 ? match.sense : DP_NO_SENSE; at != DP_NO_SENSE;
         at = f->gaz->senses[at - 1].next) {
        if (f->gaz->senses[at - 1].kind == DP_GAZ_NAME &&
            f->gaz->entries[f->gaz->senses[at - 1].entry].type == DP_PER) {
            return true;
        }
    }
    return false;
}

/* The end of the personal name that starts at `i`: upper-case words that are no common words, particles between. */
static uint32_t person_end(const struct finder *f, uint32_t i)
{
    uint32_t end = i;
    uint32_t limit = sentence_end(f->text, i);

    for (uint32_t k = i; k < limit && k < i + PERSON_MAX_TOKENS; k++) {
        bool given = dp_gaz_has(f->gaz, f->text->tokens[k].sym, DP_GAZ_IS_GIVEN);

        if (k > i && (f->text->tokens[k].flags & (DP_TOK_LINE | DP_TOK_SPACE)) != DP_TOK_SPACE) {
            break;
        }
        if (k >= i + 2 && starts_person(f, k)) {
            break; /* "dass Antony Blinken Jeyhun Bayramov begrüßt" */
        }
        if (dp_is_name_like(f->text, f->lex, k) || (given && is_upper_word(f->text, k)) ||
            (k > i && is_joined_article(f->text, k))) {
            end = k + 1;
        } else if (k == i || !is_name_particle(f->text, k)) {
            break;
        }
    }
    return end;
}

static bool is_title(const struct finder *f, uint32_t i)
{
    enum dp_gaz_kind kind;
    const struct dp_gaz_entry *role = dp_token_role(f->text, f->gaz, i, &kind);

    return role != NULL && kind == DP_GAZ_NOUN && (role->flags & (DP_GAZ_TITLE | DP_GAZ_BODY)) == DP_GAZ_TITLE;
}

static struct dp_found behind_title(const struct finder *f, uint32_t i)
{
    uint32_t end;

    if (i == 0 || f->text->tokens[i - 1].sentence != f->text->tokens[i].sentence || !is_title(f, i - 1)) {
        return none(i);
    }
    end = person_end(f, i);
    return (struct dp_found){.first = i, .end = end, .type = DP_PER, .source = DP_FROM_TITLE};
}

/* "Solange Kiew ...", "Nach Berlin": upper case because the sentence starts here. */
static bool opens_sentence(const struct finder *f, uint32_t i)
{
    const uint32_t openers = DP_CLASS_BIT(DP_W_SUB) | DP_CLASS_BIT(DP_W_CONJ) | DP_CLASS_BIT(DP_W_PREP);

    return f->text->sentences[f->text->tokens[i].sentence].first == i &&
           (dp_lexicon_classes(f->lex, f->text->tokens[i].sym) & openers) != 0;
}

static struct dp_found after_given_name(const struct finder *f, uint32_t i)
{
    uint32_t end;

    if (!is_upper_word(f->text, i) || opens_sentence(f, i) ||
        !dp_gaz_has(f->gaz, f->text->tokens[i].sym, DP_GAZ_IS_GIVEN)) {
        return none(i);
    }
    end = person_end(f, i);
    return end >= i + 2 ? (struct dp_found){.first = i, .end = end, .type = DP_PER, .source = DP_FROM_GIVEN} : none(i);
}

/* The place that the gazetteer knows by exactly the words [first, end), DP_NO_SENSE = none. */
static uint32_t place_sense(const struct finder *f, uint32_t first, uint32_t end)
{
    struct dp_gaz_match match = dp_gaz_longest(f->gaz, f->text, first);
    struct dp_found untagged = none(first);
    uint32_t sense = match.end == end ? best_sense(f, first, &match, &untagged) : DP_NO_SENSE;

    return sense != DP_NO_SENSE && f->gaz->entries[f->gaz->senses[sense - 1].entry].type == DP_GPE ? sense
                                                                                                   : DP_NO_SENSE;
}

/* "Gaza/Jerusalem" are two places, "Aghdara/Martakert" is one with two names; what no list knows stays as it is. */
static void part_slash(const struct finder *f, struct dp_found *tag, uint32_t slash)
{
    uint32_t left = place_sense(f, tag->first, slash), right = place_sense(f, slash + 1, tag->end);

    if (left == DP_NO_SENSE || right == DP_NO_SENSE) {
        return;
    }
    if (f->gaz->senses[left - 1].entry != f->gaz->senses[right - 1].entry) {
        tag->end = slash;
        return;
    }
    tag->sense = left;
    tag->type = DP_GPE;
    tag->source = DP_FROM_GAZETTEER;
}

/* What the tagger has joined: two places, or two persons ("dass Antony Blinken Jeyhun Bayramov begrüßt"). */
static struct dp_found first_of_joined(const struct finder *f, struct dp_found tag)
{
    for (uint32_t i = tag.first + 1; i + 1 < tag.end; i++) {
        if (tag.type == DP_LOC && dp_str_is(dp_token_str(f->text, i), "/")) {
            part_slash(f, &tag, i);
        } else if (tag.type == DP_PER && i >= tag.first + 2 && starts_person(f, i)) {
            tag.end = i;
        }
    }
    return tag;
}

/* "Jihadistenmiliz Islamischer Staat", "Rebellenhochburg Rakka": the tagger has taken the noun for a body or a place
 * into the name that the gazetteer knows without it. */
static bool has_noun_in_front(const struct finder *f, const struct dp_found *tag)
{
    uint32_t lemma = f->text->nouns[tag->first].lemma;
    struct dp_found tail = {.first = tag->first + 1, .end = tag->end, .type = tag->type};
    const struct dp_gaz_entry *role;
    struct dp_gaz_match match;
    enum dp_gaz_kind kind;
    uint32_t sense;

    if (length(tag) < 2) {
        return false;
    }
    role = dp_gaz_noun(f->gaz, lemma, &kind);
    if (tag->type == DP_ORG ? role == NULL || (role->flags & DP_GAZ_BODY) == 0 : !dp_gaz_is_ground(f->gaz, lemma)) {
        return false;
    }
    match = dp_gaz_longest(f->gaz, f->text, tail.first);
    sense = match.end == tail.end ? best_sense(f, tail.first, &match, &tail) : DP_NO_SENSE;
    return sense != DP_NO_SENSE && same_kind(f->gaz->entries[f->gaz->senses[sense - 1].entry].type, tag->type);
}

static struct dp_found from_tagger(struct finder *f, uint32_t i)
{
    while (f->tag_next < f->tag_count && f->tags[f->tag_next].first < i) {
        f->tag_next++;
    }
    if (f->tag_next < f->tag_count && f->tags[f->tag_next].first == i && !opens_sentence(f, i) &&
        !has_noun_in_front(f, &f->tags[f->tag_next])) {
        return first_of_joined(f, f->tags[f->tag_next]);
    }
    return none(i);
}

/* Does the tagger know better than the gazetteer? A longer name: yes. Of the same words it may doubt a surname or a
 * town, but no country and no name of several words. */
static bool tag_over_gazetteer(const struct finder *f, const struct dp_found *tag, const struct dp_found *gaz)
{
    const struct dp_gaz_sense *sense;

    if (length(tag) != length(gaz) || length(gaz) == 0) {
        return length(tag) > length(gaz);
    }
    sense = &f->gaz->senses[gaz->sense - 1];
    return !same_kind(tag->type, gaz->type) && length(gaz) == 1 && tag->confidence >= sure &&
           (sense->kind == DP_GAZ_SURNAME || f->gaz->entries[sense->entry].level >= DP_LEVEL_CITY);
}

/* "die Stadt X", "the city of X": a noun for places stands before token `i`. */
static bool behind_ground(const struct finder *f, uint32_t i)
{
    uint32_t low = sentence_first(f->text, i), noun = i;

    if (!f->gaz->german) { /* "of" between, and of places alone: "district attorney X" */
        noun = i > low && dp_str_is(dp_token_norm(f->text, i - 1), "of") ? i - 1 : low;
    }
    return noun > low && dp_gaz_is_ground(f->gaz, f->text->nouns[noun - 1].lemma);
}

/* What stands behind "in" or a noun for places is a place, whoever is called so. */
static struct dp_found seen_as_place(const struct finder *f, uint32_t i, struct dp_found found)
{
    bool ground = behind_ground(f, i);

    if (length(&found) == 0 && ground && dp_is_name_like(f->text, f->lex, i)) {
        return (struct dp_found){.first = i, .end = person_end(f, i), .type = DP_GPE, .source = DP_FROM_TITLE};
    }
    if (found.type != DP_PER || found.sense != DP_NO_SENSE ||
        (found.end < f->text->token_count && dp_str_is(dp_token_norm(f->text, found.end), "'s"))) {
        return found;
    }
    if (ground || (i > sentence_first(f->text, i) && found.confidence < certain &&
                   dp_str_is(dp_token_norm(f->text, i - 1), "in"))) {
        found.type = DP_GPE;
    }
    return found;
}

/* The best name that starts at token `i`; empty when there is none. */
static struct dp_found find_at(struct finder *f, uint32_t i)
{
    struct dp_found tag = from_tagger(f, i);
    struct dp_found gaz = from_gazetteer(f, i, &tag);
    struct dp_found title = behind_title(f, i);
    struct dp_found given;

    if (length(&title) > length(&gaz) && (tag.type != DP_PER || length(&title) >= length(&tag))) {
        return title;
    }
    given = after_given_name(f, i);
    if (length(&given) > length(&gaz) && length(&given) >= length(&tag) && tag.confidence < likely) {
        return given;
    }
    return tag_over_gazetteer(f, &tag, &gaz) ? tag : gaz;
}

enum dp_status dp_mentions_find(struct dp_mentions *out, struct dp_arena *arena, const struct dp_view *view,
                                const struct dp_name_tags *tags)
{
    const struct dp_text *text = view->text;
    struct finder f = {.arena = arena,
                       .text = text,
                       .lex = view->lex,
                       .gaz = view->gaz,
                       .tags = tags == NULL ? NULL : tags->at,
                       .tag_count = tags == NULL ? 0 : tags->count};
    struct dp_found_list list;

    for (uint32_t i = 0; i < text->token_count;) {
        struct dp_found found = none(i);

        if (text->tokens[i].kind == DP_TOK_WORD || text->tokens[i].kind == DP_TOK_NUMBER) {
            found = seen_as_place(&f, i, find_at(&f, i));
        }
        if (found.end > i && !DP_PUSH(arena, &f.found, found)) {
            return DP_NO_MEMORY;
        }
        i = found.end > i ? found.end : i + 1;
    }
    list = (struct dp_found_list){f.found.at, f.found.count, f.found.cap};
    DP_TRY(dp_mentions_repeat(&list, arena, view));
    return dp_mentions_index(out, arena, text, &list);
}

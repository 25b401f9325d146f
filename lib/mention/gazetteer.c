/* gazetteer.c - trie of names over token symbols, and its lookups. */
#include "mention/gazetteer.h"

#include "base/limits.h"
#include "base/str.h"
#include "base/utf8.h"
#include "text/tokenize.h"

#include <string.h>

enum { ROOT = 1, FORM_BYTES = 256, TOWN_MIN_POP = 20000 };

void dp_gaz_builder_init(struct dp_gaz_builder *b, struct dp_lexicon_builder *lexicon)
{
    *b = (struct dp_gaz_builder){.arena = lexicon->arena,
                                 .work = lexicon->work,
                                 .words = lexicon->words,
                                 .lexicon = lexicon,
                                 .node_count = ROOT};
    b->german = dp_str_is(lexicon->lang, "de");
}

/* Put `sense` in front of the list that `head` starts, unless the entry is there already. */
static enum dp_status link_sense(struct dp_gaz_builder *b, uint32_t *head, struct dp_gaz_sense sense)
{
    if (head == NULL) {
        return DP_NO_MEMORY;
    }
    for (uint32_t at = *head; at != 0; at = b->senses.at[at - 1].next) {
        if (b->senses.at[at - 1].entry == sense.entry) {
            return DP_OK;
        }
    }
    sense.next = *head;
    *head = b->senses.count + 1;
    return DP_PUSH(b->work, &b->senses, sense) ? DP_OK : DP_NO_MEMORY;
}

static enum dp_status step(struct dp_gaz_builder *b, uint32_t *node, uint32_t sym)
{
    uint32_t *next = dp_map_put(&b->edges, b->work, dp_map_key(*node, sym), 0);

    if (next == NULL || sym == DP_NO_SYM) {
        return DP_NO_MEMORY;
    }
    if (*next == 0) {
        *next = ++b->node_count;
    }
    *node = *next;
    return DP_OK;
}

static enum dp_status add_path(struct dp_gaz_builder *b, const uint32_t *syms, uint32_t count,
                               struct dp_gaz_sense sense)
{
    uint32_t node = ROOT;

    for (uint32_t i = 0; i < count; i++) {
        DP_TRY(step(b, &node, syms[i]));
    }
    return link_sense(b, dp_map_put(&b->ends, b->work, dp_map_key(0, node), 0), sense);
}

struct name {
    uint32_t syms[DP_NAME_MAX_TOKENS];
    struct dp_str words[DP_NAME_MAX_TOKENS];
    uint32_t count;
};

static enum dp_status read_name(struct dp_gaz_builder *b, struct dp_str text, struct name *name)
{
    const struct dp_token_list *tokens = &b->tokens;

    b->tokens.count = 0;
    DP_TRY(dp_tokenize(&b->tokens, b->work, b->words, NULL, text));
    name->count = tokens->count > DP_NAME_MAX_TOKENS ? 0 : tokens->count;
    for (uint32_t i = 0; i < name->count; i++) {
        name->syms[i] = tokens->at[i].sym;
        name->words[i] = dp_str_sub(text, tokens->at[i].begin, tokens->at[i].end);
    }
    return DP_OK;
}

/* The symbol of `word` + `ending`. */
static uint32_t suffixed(struct dp_gaz_builder *b, struct dp_str word, const char *ending)
{
    char joined[FORM_BYTES];
    char norm[FORM_BYTES];
    size_t len = strlen(ending);

    if (word.len + len > sizeof(joined)) {
        return DP_NO_SYM;
    }
    memcpy(joined, word.ptr, word.len);
    memcpy(joined + word.len, ending, len);
    return dp_intern_add(
        b->words, b->arena,
        (struct dp_str){norm, dp_utf8_norm(norm, sizeof(norm), (struct dp_str){joined, word.len + (uint32_t)len})});
}

static bool takes_genitive_s(struct dp_str word)
{
    uint32_t end = word.len;
    uint32_t last = word.len == 0 ? 0 : dp_utf8_prev(word, &end);

    return dp_cp_is_letter(last) && last != 's' && last != 'x' && last != 'z' && last != 0xDF && last != 'S';
}

/* "Aserbaidschan" also as "Aserbaidschans". */
static enum dp_status add_genitive(struct dp_gaz_builder *b, struct name name, struct dp_gaz_sense sense)
{
    struct dp_str last = name.words[name.count - 1];

    if (!b->german || !takes_genitive_s(last)) {
        return DP_OK;
    }
    name.syms[name.count - 1] = suffixed(b, last, "s");
    return add_path(b, name.syms, name.count, sense);
}

/* "Vereinte Nationen" also as "Vereinten Nationen": a name that starts with an adjective declines it. */
static enum dp_status add_declined(struct dp_gaz_builder *b, struct name name, struct dp_gaz_sense sense)
{
    static const char *const endings[] = {"n", "r", "s", "m"};
    struct dp_str first = name.words[0];

    if (!b->german || name.count < 2 || first.len < 4 || first.ptr[first.len - 1] != 'e') {
        return DP_OK;
    }
    for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
        name.syms[0] = suffixed(b, first, endings[i]);
        DP_TRY(add_path(b, name.syms, name.count, sense));
        DP_TRY(add_genitive(b, name, sense));
    }
    return DP_OK;
}

static enum dp_status add_forms(struct dp_gaz_builder *b, const struct name *name, struct dp_gaz_sense sense)
{
    DP_TRY(add_path(b, name->syms, name->count, sense));
    DP_TRY(add_genitive(b, *name, sense));
    return add_declined(b, *name, sense);
}

enum dp_status dp_gaz_add_name(struct dp_gaz_builder *b, struct dp_str text, struct dp_gaz_sense sense)
{
    char folded[FORM_BYTES * 2];
    struct dp_str plain = {folded, dp_utf8_fold(folded, sizeof(folded), text)};
    struct name name;

    DP_TRY(read_name(b, text, &name));
    if (name.count == 0) {
        return DP_OK;
    }
    DP_TRY(add_forms(b, &name, sense));
    if (plain.len == text.len) {
        return DP_OK; /* no diacritics */
    }
    DP_TRY(read_name(b, dp_arena_str(b->arena, plain), &name));
    return name.count == 0 ? DP_OK : add_forms(b, &name, sense);
}

enum dp_status dp_gaz_add_given(struct dp_gaz_builder *b, struct dp_str name)
{
    uint32_t sym = suffixed(b, name, "");

    return sym == DP_NO_SYM || dp_map_put(&b->given, b->work, dp_map_key(0, sym), 1) == NULL ? DP_NO_MEMORY : DP_OK;
}

/* Put `mark` to the symbols that are keys of `map`, behind node `node`. */
static void mark_keys(uint8_t *marks, const struct dp_map *map, uint32_t node, enum dp_gaz_mark mark)
{
    for (uint32_t i = 0; map->keys != NULL && i <= map->mask; i++) {
        if (map->keys[i] != 0 && map->keys[i] >> 32 == node) {
            marks[(uint32_t)map->keys[i]] |= (uint8_t)mark;
        }
    }
}

static enum dp_status mark_words(struct dp_gazetteer *out, const struct dp_gaz_builder *b)
{
    uint32_t count = dp_intern_end(b->words);
    uint8_t *marks = DP_NEW_ARRAY(b->arena, uint8_t, count);

    if (marks == NULL) {
        return DP_NO_MEMORY;
    }
    mark_keys(marks, &b->edges, ROOT, DP_GAZ_STARTS);
    mark_keys(marks, &b->adjs, 0, DP_GAZ_IS_ADJ);
    mark_keys(marks, &b->nouns, 0, DP_GAZ_IS_NOUN);
    mark_keys(marks, &b->given, 0, DP_GAZ_IS_GIVEN);
    out->marks = marks;
    out->sym_end = count;
    return DP_OK;
}

static enum dp_status copy_ends(struct dp_gazetteer *out, const struct dp_gaz_builder *b)
{
    uint32_t *ends = DP_NEW_ARRAY(b->arena, uint32_t, (size_t)b->node_count + 1);

    for (uint32_t i = 0; ends != NULL && b->ends.keys != NULL && i <= b->ends.mask; i++) {
        if (b->ends.keys[i] != 0) {
            ends[(uint32_t)b->ends.keys[i]] = b->ends.values[i];
        }
    }
    out->ends = ends;
    return ends != NULL ? DP_OK : DP_NO_MEMORY;
}

enum dp_status dp_gaz_freeze(struct dp_gazetteer *out, const struct dp_gaz_builder *b)
{
    struct dp_gaz_entry *entries = DP_NEW_ARRAY(b->arena, struct dp_gaz_entry, (size_t)b->entries.count + 1);
    struct dp_gaz_sense *senses = DP_NEW_ARRAY(b->arena, struct dp_gaz_sense, (size_t)b->senses.count + 1);

    if (entries == NULL || senses == NULL) {
        return DP_NO_MEMORY;
    }
    memcpy(entries, b->entries.at, b->entries.count * sizeof(*entries));
    memcpy(senses, b->senses.at, b->senses.count * sizeof(*senses));
    *out = (struct dp_gazetteer){
        .entries = entries, .senses = senses, .entry_count = b->entries.count, .sense_count = b->senses.count};
    out->german = b->german;
    DP_TRY(dp_map_copy(&out->edges, b->arena, &b->edges));
    DP_TRY(copy_ends(out, b));
    DP_TRY(dp_map_copy(&out->adjs, b->arena, &b->adjs));
    DP_TRY(dp_map_copy(&out->nouns, b->arena, &b->nouns));
    return mark_words(out, b);
}

static uint32_t child(const struct dp_gazetteer *gaz, uint32_t node, uint32_t sym)
{
    bool is_none = node == 0 || sym == DP_NO_SYM || (node == ROOT && !dp_gaz_has(gaz, sym, DP_GAZ_STARTS));

    return is_none ? 0 : dp_map_get(&gaz->edges, dp_map_key(node, sym), 0);
}

struct dp_gaz_match dp_gaz_longest(const struct dp_gazetteer *gaz, const struct dp_text *text, uint32_t begin)
{
    struct dp_gaz_match match = {.end = begin};
    uint32_t end = text->sentences[text->tokens[begin].sentence].end;
    uint32_t node = ROOT;

    for (uint32_t i = begin; i < end && node != 0; i++) {
        uint32_t sense;

        node = child(gaz, node, text->tokens[i].sym);
        sense = node == 0 ? 0 : gaz->ends[node];
        if (sense != 0) {
            match = (struct dp_gaz_match){i + 1, sense};
        }
    }
    return match;
}

uint32_t dp_gaz_word(const struct dp_gazetteer *gaz, uint32_t sym)
{
    uint32_t node = child(gaz, ROOT, sym);

    return node == 0 ? 0 : gaz->ends[node];
}

const struct dp_gaz_entry *dp_gaz_adjective(const struct dp_gazetteer *gaz, uint32_t sym)
{
    uint32_t sense = dp_gaz_has(gaz, sym, DP_GAZ_IS_ADJ) ? dp_map_get(&gaz->adjs, dp_map_key(0, sym), 0) : 0;

    return sense == 0 ? NULL : &gaz->entries[gaz->senses[sense - 1].entry];
}

/* The largest town whose name ends in `node`. */
static const struct dp_gaz_entry *town_at(const struct dp_gazetteer *gaz, uint32_t node)
{
    uint32_t sense = node == 0 ? 0 : gaz->ends[node];
    const struct dp_gaz_entry *best = NULL;

    for (; sense != 0; sense = gaz->senses[sense - 1].next) {
        const struct dp_gaz_entry *entry = &gaz->entries[gaz->senses[sense - 1].entry];

        if (gaz->senses[sense - 1].kind == DP_GAZ_NAME && entry->level == DP_LEVEL_CITY &&
            entry->country.code[0] != '\0' && entry->pop >= TOWN_MIN_POP && (best == NULL || entry->pop > best->pop)) {
            best = entry;
        }
    }
    return best;
}

const struct dp_gaz_entry *dp_gaz_town(const struct dp_gazetteer *gaz, const struct dp_intern *words, uint32_t before,
                                       struct dp_str norm)
{
    /* "Köln-er", "Karlsruhe-r", "Götting-er" of Göttingen: what is cut off and what stands there in the name. */
    static const struct {
        const char *suffix, *instead;
    } forms[] = {{"er", ""},      {"r", ""},         {"aner", ""},   {"inger", "ingen"},
                 {"dner", "den"}, {"chner", "chen"}, {"mer", "men"}, {"sler", "sel"}};
    uint32_t node = before == DP_NO_SYM ? ROOT : child(gaz, ROOT, before);
    char name[FORM_BYTES];

    if (!gaz->german || node == 0) {
        return NULL;
    }
    for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
        struct dp_str suffix = dp_str_of(forms[i].suffix);
        struct dp_str instead = dp_str_of(forms[i].instead);
        uint32_t stem = norm.len - suffix.len;
        const struct dp_gaz_entry *town;

        if (!dp_str_ends(norm, suffix) || stem < 3 || stem + instead.len > sizeof(name)) {
            continue;
        }
        memcpy(name, norm.ptr, stem);
        memcpy(name + stem, instead.ptr, instead.len);
        town = town_at(gaz, child(gaz, node, dp_intern_find(words, (struct dp_str){name, stem + instead.len})));
        if (town != NULL) {
            return town;
        }
    }
    return NULL;
}

static uint32_t noun_sense(const struct dp_gazetteer *gaz, uint32_t lemma)
{
    return dp_gaz_has(gaz, lemma, DP_GAZ_IS_NOUN) ? dp_map_get(&gaz->nouns, dp_map_key(0, lemma), 0) : 0;
}

bool dp_gaz_is_ground(const struct dp_gazetteer *gaz, uint32_t lemma)
{
    uint32_t sense = noun_sense(gaz, lemma);

    return sense != 0 && (gaz->entries[gaz->senses[sense - 1].entry].flags & DP_GAZ_GROUND) != 0;
}

const struct dp_gaz_entry *dp_gaz_noun(const struct dp_gazetteer *gaz, uint32_t lemma, enum dp_gaz_kind *kind)
{
    uint32_t sense = noun_sense(gaz, lemma);

    if (sense == 0 || (gaz->entries[gaz->senses[sense - 1].entry].flags & DP_GAZ_GROUND) != 0) {
        return NULL;
    }
    *kind = (enum dp_gaz_kind)gaz->senses[sense - 1].kind;
    return &gaz->entries[gaz->senses[sense - 1].entry];
}

/*
 * resolve.c - which mentions are the same entity.
 *
 * In the order of the text: a name of the gazetteer is its entry; a person is an earlier person with the same full
 * name, or with the same surname when the shorter form has no given name that contradicts; spellings are compared by a
 * folded key that evens out transliterations.
 */
#include "entity/entity.h"

#include "base/limits.h"
#include "base/str.h"
#include "base/utf8.h"
#include "entity/context.h"
#include "entity/evidence.h"
#include "entity/namekey.h"

#include <assert.h>
#include <string.h>

struct resolver {
    struct dp_arena *arena;
    const struct dp_text *text;
    const struct dp_lexicon *lex;
    const struct dp_gazetteer *gaz;
    const struct dp_mentions *mentions;
    struct dp_entities *out;
    struct DP_VEC(struct dp_name_key) keys; /* [entities] of persons and unknown names */
    struct dp_evidence evidence;
    int32_t day;
};

static const struct dp_gaz_entry *entry_at(const struct resolver *r, uint32_t sense)
{
    return &r->gaz->entries[r->gaz->senses[sense - 1].entry];
}

static bool holds(const struct dp_gaz_entry *entry, int32_t day)
{
    return day == INT32_MIN || (day >= entry->from && day < entry->to);
}

static struct dp_str mention_text(const struct resolver *r, const struct dp_found *found)
{
    return dp_str_sub(r->text->str, r->text->tokens[found->first].begin, r->text->tokens[found->end - 1].end);
}

/* Title, country and sectors of the entry as of the article's day. */
static void describe(struct dp_entity *entity, const struct dp_gaz_entry *entry, int32_t day)
{
    bool now = holds(entry, day);

    *entity = (struct dp_entity){.type = entry->type,
                                 .name = entry->name,
                                 .country = entry->country,
                                 .sectors = entry->sectors,
                                 .title = now ? entry->title : DP_STR_NONE,
                                 .wikidata = entry->wikidata,
                                 .has_coordinates = entry->has_coordinates,
                                 .lat = entry->lat,
                                 .lon = entry->lon,
                                 .geonames = entry->geonames,
                                 .resolved = true};
    if (!now && entry->type == DP_PER) {
        entity->sectors = 1u << DP_SECTOR_ELI_BIT; /* out of office: a former official */
    }
}

static int32_t add_entity(struct resolver *r, const struct dp_entity *entity, int32_t entry, struct dp_name_key key)
{
    if (!DP_PUSH(r->arena, &r->out->list, *entity) || !DP_PUSH(r->arena, &r->out->entry_of, entry) ||
        !DP_PUSH(r->arena, &r->keys, key)) {
        return -1;
    }
    return (int32_t)r->out->list.count - 1;
}

/* Of the dated entries with the same name: the one that holds on the article's day. */
static uint32_t dated_sense(const struct resolver *r, uint32_t sense)
{
    const struct dp_gaz_entry *first = entry_at(r, sense);

    for (uint32_t at = sense; at != DP_NO_SENSE; at = r->gaz->senses[at - 1].next) {
        if (holds(entry_at(r, at), r->day) && dp_str_eq(entry_at(r, at)->name, first->name)) {
            return at;
        }
    }
    return sense;
}

static int32_t resolve_entry(struct resolver *r, uint32_t sense, struct dp_name_key key)
{
    uint32_t entry = r->gaz->senses[dated_sense(r, sense) - 1].entry;
    uint32_t *known = dp_map_put(&r->out->by_entry, r->arena, dp_map_key(0, entry + 1), 0);
    struct dp_entity entity;

    if (known == NULL) {
        return -1;
    }
    if (*known == 0) {
        int32_t added;

        describe(&entity, &r->gaz->entries[entry], r->day);
        added = add_entity(r, &entity, (int32_t)entry, key);
        *known = (uint32_t)(added + 1);
    }
    return (int32_t)*known - 1;
}

/* Where a search for an entity begins; a list of names a book long takes no square time. */
static uint32_t first_compared(const struct resolver *r)
{
    uint32_t count = r->out->list.count;

    return count > DP_ENTITIES_COMPARED ? count - DP_ENTITIES_COMPARED : 0;
}

static int32_t find_person(const struct resolver *r, const struct dp_name_key *key)
{
    for (uint32_t i = r->out->list.count; i-- > first_compared(r);) {
        if (r->out->list.at[i].type == DP_PER && dp_name_key_matches(&r->keys.at[i], key)) {
            return (int32_t)i;
        }
    }
    return DP_NO_ENTITY;
}

static int32_t find_same_name(const struct resolver *r, const struct dp_name_key *key, enum dp_entity_type type)
{
    for (uint32_t i = first_compared(r); i < r->out->list.count; i++) {
        if (r->out->list.at[i].type == type && dp_name_key_equal(&r->keys.at[i], key)) {
            return (int32_t)i;
        }
    }
    return DP_NO_ENTITY;
}

/* The role in front of a name and the country that it or an adjective before it carries. */
static void read_title(const struct resolver *r, const struct dp_found *found, struct dp_entity *entity)
{
    uint32_t sentence_first = r->text->sentences[r->text->tokens[found->first].sentence].first;
    uint32_t i = found->first;
    enum dp_gaz_kind kind;
    const struct dp_gaz_entry *role = NULL;
    const struct dp_gaz_entry *country = NULL;

    while (i > sentence_first && r->text->tokens[i - 1].kind == DP_TOK_WORD) {
        const struct dp_gaz_entry *here = dp_token_role(r->text, r->gaz, i - 1, &kind);

        if (here == NULL && role == NULL) {
            break;
        }
        if (here != NULL) {
            role = role == NULL ? here : role;
            entity->title = entity->title.ptr == NULL ? dp_token_str(r->text, i - 1) : entity->title;
        }
        country = dp_token_country(r->text, r->gaz, i - 1);
        i--;
        if (country != NULL || here == NULL) {
            break;
        }
    }
    if (role != NULL && entity->sectors == 0) {
        entity->sectors = role->sectors;
    }
    if (country != NULL && entity->country.code[0] == '\0') {
        entity->country = country->country;
    }
}

static void merge_facts(struct dp_entity *known, const struct dp_entity *more)
{
    if (known->title.ptr == NULL) {
        known->title = more->title;
    }
    if (known->country.code[0] == '\0') {
        known->country = more->country;
    }
    if (known->sectors == 0) {
        known->sectors = more->sectors;
    }
}

static int32_t resolve_unknown(struct resolver *r, const struct dp_found *found, struct dp_name_key key)
{
    struct dp_entity entity = {.type = found->type, .name = mention_text(r, found)};
    int32_t known;

    if (found->type == DP_PER) {
        read_title(r, found, &entity);
        known = find_same_name(r, &key, DP_GPE); /* "die Stadt X ... in X": the place that was introduced */
        known = known != DP_NO_ENTITY ? known : find_person(r, &key);
    } else {
        known = find_same_name(r, &key, found->type);
    }
    if (known != DP_NO_ENTITY) {
        assert(r->out->list.at != NULL && r->keys.at != NULL); /* `known` is an index into both */
        merge_facts(&r->out->list.at[known], &entity);
        if (key.count > r->keys.at[known].count) { /* more words; more letters may be a genitive */
            r->keys.at[known] = key;
            if (!r->out->list.at[known].resolved) {
                r->out->list.at[known].name = entity.name;
            }
        }
        return known;
    }
    return add_entity(r, &entity, -1, key);
}

/* A surname alone is the person of that name in the text, else the one of the gazetteer who is in office. */
static int32_t resolve_surname(struct resolver *r, const struct dp_found *found, struct dp_name_key key)
{
    int32_t known = find_person(r, &key);

    if (known != DP_NO_ENTITY) {
        return known;
    }
    for (uint32_t at = found->sense; at != DP_NO_SENSE; at = r->gaz->senses[at - 1].next) {
        const struct dp_gaz_entry *entry = entry_at(r, at);

        if (holds(entry, r->day) && entry->from != INT32_MIN) {
            return resolve_entry(r, at, key);
        }
    }
    return resolve_unknown(r, found, key);
}

/* Of the places of this name the one in a country that the text names. */
static uint32_t place_sense(const struct resolver *r, const struct dp_found *found)
{
    struct dp_gaz_match match = dp_gaz_longest(r->gaz, r->text, found->first);

    if (found->type != DP_GPE || match.end != found->end) {
        return found->sense;
    }
    return dp_evidence_choose(&r->evidence, r->gaz, match.sense, found->sense);
}

static int32_t resolve_mention(struct resolver *r, const struct dp_found *found)
{
    struct dp_name_key key = dp_name_key_of(r->text, found->first, found->end);
    bool person = found->type == DP_PER;

    if (found->sense == DP_NO_SENSE) {
        return resolve_unknown(r, found, key);
    }
    if (r->gaz->senses[found->sense - 1].kind == DP_GAZ_SURNAME) {
        return resolve_surname(r, found, key);
    }
    if (person) { /* a variant spelling earlier in the text may have become an entity of its own */
        int32_t known = find_person(r, &key);

        if (known != DP_NO_ENTITY && r->out->entry_of.at[known] < 0) {
            struct dp_entity entity;
            uint32_t entry = r->gaz->senses[dated_sense(r, found->sense) - 1].entry;

            assert(r->out->list.at != NULL && r->keys.at != NULL);
            describe(&entity, &r->gaz->entries[entry], r->day);
            merge_facts(&entity, &r->out->list.at[known]);
            r->out->list.at[known] = entity;
            r->out->entry_of.at[known] = (int32_t)entry;
            r->keys.at[known] = key;
            return dp_map_put(&r->out->by_entry, r->arena, dp_map_key(0, entry + 1), (uint32_t)known + 1) == NULL
                       ? -1
                       : known;
        }
    }
    return resolve_entry(r, place_sense(r, found), key);
}

enum dp_status dp_entities_resolve(struct dp_entities *out, struct dp_arena *arena, const struct dp_view *view,
                                   const struct dp_mentions *mentions, int32_t day)
{
    struct resolver r = {.arena = arena,
                         .text = view->text,
                         .lex = view->lex,
                         .gaz = view->gaz,
                         .mentions = mentions,
                         .out = out,
                         .day = day};
    struct dp_entity_scene scene;

    *out = (struct dp_entities){0};
    out->of_mention = DP_NEW_ARRAY(arena, int32_t, (size_t)mentions->count + 1);
    if (out->of_mention == NULL) {
        return DP_NO_MEMORY;
    }
    dp_evidence_collect(&r.evidence, view, mentions);
    for (uint32_t i = 0; i < mentions->count; i++) {
        out->of_mention[i] = resolve_mention(&r, &mentions->at[i]);
        if (out->of_mention[i] < 0) {
            return DP_NO_MEMORY;
        }
    }
    scene = (struct dp_entity_scene){view, mentions, out};
    dp_entities_place(&scene);
    return dp_entities_find_bodies(&scene, arena);
}

int32_t dp_entity_of_entry(struct dp_entities *entities, struct dp_arena *arena, const struct dp_gazetteer *gaz,
                           uint32_t entry)
{
    uint32_t *known = dp_map_put(&entities->by_entry, arena, dp_map_key(0, entry + 1), 0);
    struct dp_entity entity;

    if (known == NULL) {
        return -1;
    }
    if (*known == 0) {
        describe(&entity, &gaz->entries[entry], INT32_MIN);
        if (!DP_PUSH(arena, &entities->list, entity) || !DP_PUSH(arena, &entities->entry_of, (int32_t)entry)) {
            return -1;
        }
        *known = entities->list.count;
    }
    return (int32_t)*known - 1;
}

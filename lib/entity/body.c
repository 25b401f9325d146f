/*
 * body.c - bodies of states that are named by a common noun.
 *
 * "das armenische Außenministerium", "Russia's Defence Ministry", "das Innenministerium der Ukraine": a body that every
 * state has one of is an entity as soon as its country is stated. The noun alone is the same body where the text states
 * only one country for it.
 */
#include "base/str.h"
#include "entity/context.h"

#include <string.h>

/* A noun for such a body, and what is known of it. */
struct site {
    uint32_t first, noun, end; /* tokens: with the country's adjective, without, behind */
    uint32_t sym;              /* what tells it from other bodies of this role: "defence" of "ministry of defence" */
    const struct dp_gaz_entry *role;
    struct dp_country country;
};

static bool is_attribute(const struct dp_entity_scene *scene, uint32_t i)
{
    const struct dp_view *view = scene->view;
    const uint32_t content = DP_CLASS_BIT(DP_W_ADJ) | DP_CLASS_BIT(DP_W_NOUN) | DP_CLASS_BIT(DP_W_VERB);
    uint32_t classes = dp_lexicon_classes(view->lex, view->text->tokens[i].sym);

    return view->text->tokens[i].kind == DP_TOK_WORD && scene->mentions->of_token[i] < 0 && classes != 0 &&
           (classes & ~content) == 0 && dp_token_country(view->text, view->gaz, i) == NULL;
}

/* "foreign ministry", "Ministry of the Interior": English says in other words which of them it is. */
static bool read_attribute(const struct dp_entity_scene *scene, struct site *site)
{
    const struct dp_text *text = scene->view->text;
    const struct dp_sentence *s = &text->sentences[text->tokens[site->noun].sentence];

    if (site->noun > s->first && is_attribute(scene, site->noun - 1)) {
        site->first = --site->noun;
        site->sym = text->tokens[site->noun].sym;
        return true;
    }
    if (site->end + 1 >= s->end || !dp_str_is(dp_token_norm(text, site->end), "of")) {
        return false;
    }
    for (uint32_t i = site->end + 1; i < s->end && i < site->end + 4; i++) {
        if (is_attribute(scene, i)) {
            site->sym = text->tokens[i].sym;
        } else if (site->sym != DP_NO_SYM || !dp_str_is(dp_token_norm(text, i), "the")) {
            site->end = site->sym == DP_NO_SYM ? site->end : i;
            break;
        }
    }
    return site->sym != DP_NO_SYM;
}

/* The office noun at token `i`; its end is `i` when there is none. */
static struct site office_at(const struct dp_entity_scene *scene, uint32_t i)
{
    const struct dp_view *view = scene->view;
    struct site site = {.first = i, .noun = i, .end = i + 1, .sym = DP_NO_SYM};
    enum dp_gaz_kind kind = DP_GAZ_NAME;

    site.role = dp_token_role(view->text, view->gaz, i, &kind);
    if (site.role == NULL || kind != DP_GAZ_NOUN || (site.role->flags & DP_GAZ_OFFICE) == 0 ||
        (!view->gaz->german && !read_attribute(scene, &site))) {
        site.end = i;
    }
    return site;
}

static void find_country(const struct dp_entity_scene *scene, struct site *site)
{
    const struct dp_gaz_entry *own = dp_token_country(scene->view->text, scene->view->gaz, site->noun);

    site->country = site->role->country;
    if (own != NULL && site->country.code[0] == '\0') {
        site->country = own->country; /* "US-Finanzministerium" */
    }
    if (site->country.code[0] == '\0') {
        site->country = dp_scene_before(scene, site->noun, &site->first);
    }
    if (site->country.code[0] == '\0') {
        site->first = site->noun;
        site->country = dp_scene_owner(scene, site->end, true);
    }
}

/* What tells bodies of the same country apart; it stands in an entity's title while bodies are compared. */
static struct dp_str key_of(const struct dp_text *text, const struct site *site)
{
    return site->sym == DP_NO_SYM ? site->role->name : dp_intern_str(&text->words, site->sym);
}

static bool is_same(const struct dp_entity *entity, const struct site *site, struct dp_str key)
{
    return dp_str_eq(entity->title, key) &&
           memcmp(entity->country.code, site->country.code, sizeof(site->country.code)) == 0;
}

/* The entity of a body whose country is known. `from`: the first that is a body. */
static int32_t entity_of(const struct dp_entity_scene *scene, struct dp_arena *arena, const struct site *site,
                         uint32_t from)
{
    struct dp_entities *entities = scene->entities;
    const struct dp_text *text = scene->view->text;
    struct dp_entity entity = {
        .type = DP_ORG,
        .name = dp_str_sub(text->str, text->tokens[site->first].begin, text->tokens[site->end - 1].end),
        .title = key_of(text, site),
        .country = site->country,
        .sectors = site->role->sectors};

    for (uint32_t e = from; e < entities->list.count; e++) {
        if (is_same(&entities->list.at[e], site, entity.title)) {
            return (int32_t)e;
        }
    }
    if (!DP_PUSH(arena, &entities->list, entity) || !DP_PUSH(arena, &entities->entry_of, -1)) {
        return -1;
    }
    return (int32_t)entities->list.count - 1;
}

/* The only body of this kind that the text names with its country; DP_NO_ENTITY when there are none or several. */
static int32_t only_one(const struct dp_entities *entities, struct dp_str key, uint32_t from)
{
    int32_t found = DP_NO_ENTITY;

    for (uint32_t e = from; e < entities->list.count; e++) {
        if (dp_str_eq(entities->list.at[e].title, key)) {
            if (found != DP_NO_ENTITY) {
                return DP_NO_ENTITY;
            }
            found = (int32_t)e;
        }
    }
    return found;
}

static enum dp_status collect(const struct dp_entity_scene *scene, struct dp_arena *arena, uint32_t from, bool stated)
{
    const struct dp_text *text = scene->view->text;
    struct dp_entities *entities = scene->entities;

    for (uint32_t i = 0; i < text->token_count; i++) {
        struct site site = {.end = i};
        struct dp_body body;

        if (text->tokens[i].kind == DP_TOK_WORD && scene->mentions->of_token[i] < 0) {
            site = office_at(scene, i);
        }
        if (site.end == i) {
            continue;
        }
        find_country(scene, &site);
        body = (struct dp_body){site.first, site.end, DP_NO_ENTITY};
        if (site.country.code[0] != '\0' && stated) {
            body.entity = entity_of(scene, arena, &site, from);
            if (body.entity < 0) {
                return DP_NO_MEMORY;
            }
        } else if (site.country.code[0] == '\0' && !stated) {
            body.entity = only_one(entities, key_of(text, &site), from);
        }
        if (body.entity != DP_NO_ENTITY && !DP_PUSH(arena, &entities->bodies, body)) {
            return DP_NO_MEMORY;
        }
        i = site.end - 1;
    }
    return DP_OK;
}

enum dp_status dp_entities_find_bodies(const struct dp_entity_scene *scene, struct dp_arena *arena)
{
    uint32_t from = scene->entities->list.count;

    DP_TRY(collect(scene, arena, from, true));
    if (scene->entities->list.count > from) {
        DP_TRY(collect(scene, arena, from, false));
    }
    for (uint32_t e = from; e < scene->entities->list.count; e++) {
        scene->entities->list.at[e].title = DP_STR_NONE;
    }
    return DP_OK;
}

int32_t dp_entity_of_body(const struct dp_entities *entities, uint32_t token)
{
    for (uint32_t i = 0; i < entities->bodies.count; i++) {
        if (entities->bodies.at[i].first <= token && token < entities->bodies.at[i].end) {
            return entities->bodies.at[i].entity;
        }
    }
    return DP_NO_ENTITY;
}

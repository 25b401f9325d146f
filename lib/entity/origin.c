/*
 * origin.c - the country of names that no list knows, from the words in and around them.
 *
 * An organisation is of the place in its name ("Polizei München"); any name of the country in front of it ("die
 * israelische Zeitung X", "die afghanische Stadt Y"); a place of the country behind it ("X in Mali", "X, Texas"); a
 * person of that of the role beside the name ("der malische Botschafter in Paris, Issa Keïta,").
 */
#include "base/str.h"
#include "entity/context.h"

#include <string.h>

static const struct dp_country nowhere = {""};
enum { LARGE_TOWN = 50000, ROLE_MAX_TOKENS = 8, PHRASE_MAX_TOKENS = 5 };

static bool is_set(struct dp_country country) { return country.code[0] != '\0'; }

static const struct dp_sentence *sentence_of(const struct dp_text *text, uint32_t i)
{
    return &text->sentences[text->tokens[i].sentence];
}

/* The country of the largest place in the senses of a gazetteer match. */
static struct dp_country place_in(const struct dp_gazetteer *gaz, const struct dp_gaz_match *match)
{
    const struct dp_gaz_entry *best = NULL;

    for (uint32_t sense = match->sense; sense != 0; sense = gaz->senses[sense - 1].next) {
        const struct dp_gaz_entry *entry = &gaz->entries[gaz->senses[sense - 1].entry];

        if (gaz->senses[sense - 1].kind == DP_GAZ_NAME && entry->type == DP_GPE &&
            (entry->level != DP_LEVEL_CITY || entry->pop >= LARGE_TOWN) &&
            (best == NULL || entry->pop > best->pop || entry->level == DP_LEVEL_COUNTRY)) {
            best = entry;
        }
    }
    return best == NULL ? nowhere : best->country;
}

/* "Polizei München", "Deutsche Wildtier Stiftung": one country and no second in the name. */
static struct dp_country within(const struct dp_entity_scene *scene, const struct dp_found *found)
{
    const struct dp_text *text = scene->view->text;
    struct dp_country country = nowhere;

    for (uint32_t i = found->first; i < found->end; i++) {
        struct dp_gaz_match match = dp_gaz_longest(scene->view->gaz, text, i);
        const struct dp_gaz_entry *adjective = dp_token_country(text, scene->view->gaz, i);
        struct dp_country here = adjective != NULL ? adjective->country : nowhere;

        if (match.end > i && match.end <= found->end && (text->tokens[i].flags & DP_TOK_UPPER) != 0 && !is_set(here)) {
            here = place_in(scene->view->gaz, &match);
            i = match.end - 1;
        }
        if (is_set(here) && is_set(country) && memcmp(&here, &country, sizeof(here)) != 0) {
            return nowhere;
        }
        country = is_set(here) ? here : country;
    }
    return country;
}

/* A noun between the country's adjective and a name: "Zeitung", "Stadt". */
static bool is_noun(const struct dp_view *view, uint32_t i) { return view->text->nouns[i].lemma != DP_NO_SYM; }

static bool is_ground(const struct dp_view *view, uint32_t i)
{
    return dp_gaz_is_ground(view->gaz, view->text->nouns[i].lemma);
}

/* "die israelische Zeitung X", "die französische X", "die afghanische Stadt X". */
static struct dp_country in_front(const struct dp_entity_scene *scene, const struct dp_found *found)
{
    const struct dp_view *view = scene->view;
    uint32_t low = sentence_of(view->text, found->first)->first, i = found->first, first;
    const struct dp_gaz_entry *own;
    bool has_noun;

    if (!view->gaz->german && i >= low + 2 && dp_str_is(dp_token_norm(view->text, i - 1), "of") &&
        is_ground(view, i - 2)) {
        i--; /* "the Syrian town of X" */
    }
    has_noun = i > low && scene->mentions->of_token[i - 1] < 0 && is_noun(view, i - 1);

    if (found->type == DP_PER || (found->type != DP_ORG && !(has_noun && is_ground(view, i - 1)))) {
        return nowhere;
    }
    i -= has_noun ? 1 : 0;
    own = has_noun ? dp_token_country(view->text, view->gaz, i) : NULL;
    return own != NULL ? own->country : dp_scene_before(scene, i, &first);
}

static bool is_punct(const struct dp_text *text, uint32_t i, const char *mark)
{
    return text->tokens[i].kind == DP_TOK_PUNCT && dp_str_is(dp_token_str(text, i), mark);
}

/* The place that the phrase from token `i` on names: "Mali", "der Provinz Idlib", "Nordwesten Syriens". */
static struct dp_country place_of_phrase(const struct dp_entity_scene *scene, uint32_t i, bool named)
{
    const uint32_t inner = DP_CLASS_BIT(DP_W_DET) | DP_CLASS_BIT(DP_W_ADJ) | DP_CLASS_BIT(DP_W_NOUN);
    const struct dp_view *view = scene->view;
    uint32_t end = sentence_of(view->text, i)->end, limit = i + PHRASE_MAX_TOKENS, after;

    for (bool has_noun = !named; i < end && i < limit; i++) {
        struct dp_str word = dp_token_norm(view->text, i);

        if (scene->mentions->of_token[i] >= 0) {
            return has_noun ? dp_scene_place(scene, i, &after) : nowhere;
        }
        if (!is_noun(view, i) && (dp_lexicon_classes(view->lex, view->text->tokens[i].sym) & inner) == 0 &&
            !dp_str_is(word, "von") && !dp_str_is(word, "of")) {
            return nowhere;
        }
        has_noun |= is_noun(view, i);
    }
    return nowhere;
}

/* "X in Mali", "X (Syrien)", "X im Norden Malis", "X, Hauptstadt der Provinz Faryab": where a place lies. */
static struct dp_country behind(const struct dp_entity_scene *scene, const struct dp_found *found)
{
    const struct dp_text *text = scene->view->text;
    uint32_t end = sentence_of(text, found->first)->end, i = found->end;
    struct dp_str word;

    if (i + 1 >= end) {
        return nowhere;
    }
    word = dp_token_norm(text, i);
    if (is_punct(text, i, "(")) {
        return place_of_phrase(scene, i + 1, false);
    }
    if (is_punct(text, i, ",")) {
        return place_of_phrase(scene, i + 1, true);
    }
    return dp_str_is(word, "in") || dp_str_is(word, "im") ? place_of_phrase(scene, i + 1, false) : nowhere;
}

static const struct dp_gaz_entry *person_role(const struct dp_view *view, uint32_t i)
{
    enum dp_gaz_kind kind = DP_GAZ_NAME;
    const struct dp_gaz_entry *role = dp_token_role(view->text, view->gaz, i, &kind);

    return role != NULL && kind == DP_GAZ_NOUN && (role->flags & (DP_GAZ_BODY | DP_GAZ_TITLE)) == DP_GAZ_TITLE ? role
                                                                                                               : NULL;
}

/* The country of the role at token `i`: "US-Außenminister", "armenischer Außenminister", "Präsident der Ukraine". */
static struct dp_country country_of_role(const struct dp_entity_scene *scene, uint32_t i)
{
    const struct dp_gaz_entry *own = dp_token_country(scene->view->text, scene->view->gaz, i);
    struct dp_country country = own != NULL ? own->country : nowhere;
    uint32_t first;

    country = is_set(country) ? country : dp_scene_before(scene, i, &first);
    return is_set(country) ? country : dp_scene_owner(scene, i + 1, false);
}

static bool names_person(const struct dp_entity_scene *scene, uint32_t i)
{
    int32_t m = scene->mentions->of_token[i];

    return m >= 0 && scene->mentions->at[m].type == DP_PER;
}

/* The role that stands beside a person's name, DP_NO_SYM when there is none: directly before it, or set off by commas.
 */
static uint32_t role_beside(const struct dp_entity_scene *scene, const struct dp_found *found)
{
    const struct dp_text *text = scene->view->text;
    const struct dp_sentence *s = sentence_of(text, found->first);
    uint32_t role = DP_NO_SYM;

    if (found->first > s->first && person_role(scene->view, found->first - 1) != NULL) {
        return found->first - 1;
    }
    if (found->first >= s->first + 2 && is_punct(text, found->first - 1, ",")) { /* "der Botschafter in Moskau, X" */
        for (uint32_t i = found->first - 1; i-- > s->first && found->first - i <= ROLE_MAX_TOKENS;) {
            if (text->tokens[i].kind == DP_TOK_PUNCT || names_person(scene, i)) {
                break;
            }
            if (person_role(scene->view, i) != NULL) {
                return i;
            }
        }
    }
    if (found->end + 1 < s->end && is_punct(text, found->end, ",")) { /* "X, der Botschafter in Moskau," */
        for (uint32_t i = found->end + 1; i < s->end && i <= found->end + ROLE_MAX_TOKENS; i++) {
            if (text->tokens[i].kind == DP_TOK_PUNCT) {
                return role;
            }
            if (names_person(scene, i)) {
                break;
            }
            role = role == DP_NO_SYM && i <= found->end + 4 && person_role(scene->view, i) != NULL ? i : role;
        }
    }
    return DP_NO_SYM;
}

static void place_person(const struct dp_entity_scene *scene, const struct dp_found *found, struct dp_entity *entity)
{
    uint32_t role = role_beside(scene, found);

    if (role == DP_NO_SYM) {
        return;
    }
    entity->country = country_of_role(scene, role);
    if (entity->sectors == 0) {
        entity->sectors = person_role(scene->view, role)->sectors;
    }
    if (entity->title.ptr == NULL) {
        entity->title = dp_token_str(scene->view->text, role);
    }
}

void dp_entities_place(const struct dp_entity_scene *scene)
{
    for (uint32_t m = 0; m < scene->mentions->count; m++) {
        const struct dp_found *found = &scene->mentions->at[m];
        struct dp_entity *entity = &scene->entities->list.at[scene->entities->of_mention[m]];

        if (is_set(entity->country) || (entity->resolved && entity->type != DP_LOC)) {
            continue;
        }
        if (entity->type == DP_PER) {
            place_person(scene, found, entity);
            continue;
        }
        if (entity->type == DP_ORG || entity->type == DP_FAC) {
            entity->country = within(scene, found);
        }
        if (!is_set(entity->country)) {
            entity->country = in_front(scene, found);
        }
        if (!is_set(entity->country) && entity->type != DP_ORG && entity->type != DP_MISC && !entity->resolved) {
            entity->country = behind(scene, found);
        }
    }
}

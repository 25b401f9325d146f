/* context.c - countries in the words next to a name or a noun. */
#include "entity/context.h"

#include "base/str.h"

static const struct dp_country nowhere = {""};

static uint32_t sentence_first(const struct dp_text *text, uint32_t i)
{
    return text->sentences[text->tokens[i].sentence].first;
}

struct dp_country dp_scene_place(const struct dp_entity_scene *scene, uint32_t i, uint32_t *end)
{
    int32_t m = i < scene->view->text->token_count ? scene->mentions->of_token[i] : -1;
    const struct dp_entity *entity;

    if (m < 0) {
        return nowhere;
    }
    entity = &scene->entities->list.at[scene->entities->of_mention[m]];
    *end = scene->mentions->at[m].end;
    return entity->type == DP_GPE && entity->resolved ? entity->country : nowhere;
}

/* Does the mention at token `i` carry a genitive -s: "Armeniens"? */
static bool has_genitive_s(const struct dp_entity_scene *scene, uint32_t i)
{
    const struct dp_text *text = scene->view->text;
    int32_t m = scene->mentions->of_token[i];
    const struct dp_entity *entity = &scene->entities->list.at[scene->entities->of_mention[m]];
    struct dp_str last = dp_token_str(text, scene->mentions->at[m].end - 1);

    return dp_str_ends(last, DP_STR("s")) && !dp_str_ends(entity->name, DP_STR("s"));
}

struct dp_country dp_scene_owner(const struct dp_entity_scene *scene, uint32_t i, bool inside)
{
    const struct dp_text *text = scene->view->text;
    const struct dp_lexicon *lex = scene->view->lex;
    uint32_t sentence_end, end;
    struct dp_str word;

    if (i >= text->token_count || i == sentence_first(text, i)) {
        return nowhere;
    }
    sentence_end = text->sentences[text->tokens[i].sentence].end;
    if (scene->mentions->of_token[i] >= 0) {
        return has_genitive_s(scene, i) ? dp_scene_place(scene, i, &end) : nowhere;
    }
    word = dp_token_norm(text, i);
    if (dp_str_is(word, "von") || dp_str_is(word, "of") || (inside && dp_str_is(word, "in"))) {
        i++;
    } else if (!scene->view->gaz->german || dp_lexicon_as(lex, text->tokens[i].sym, DP_W_DET) == NULL ||
               (dp_lexicon_as(lex, text->tokens[i].sym, DP_W_DET)->agr & DP_AGR_CASE(DP_GEN)) == 0) {
        return nowhere;
    }
    if (i < sentence_end && dp_lexicon_as(lex, text->tokens[i].sym, DP_W_DET) != NULL) {
        i++;
    }
    return i < sentence_end ? dp_scene_place(scene, i, &end) : nowhere;
}

struct dp_country dp_scene_before(const struct dp_entity_scene *scene, uint32_t i, uint32_t *first)
{
    const struct dp_text *text = scene->view->text;
    const uint32_t modifiers = DP_CLASS_BIT(DP_W_ADJ) | DP_CLASS_BIT(DP_W_NUM);
    uint32_t low = sentence_first(text, i), end, k = i;

    for (uint32_t steps = 0; k > low && steps < 3; steps++) {
        const struct dp_gaz_entry *country = dp_token_country(text, scene->view->gaz, k - 1);
        int32_t m = scene->mentions->of_token[k - 1];

        if (country != NULL && m < 0) {
            *first = k - 1;
            return country->country;
        }
        if (m < 0 && (dp_lexicon_classes(scene->view->lex, text->tokens[k - 1].sym) & modifiers) != 0) {
            k--;
            continue;
        }
        if (k >= low + 2 && m < 0 &&
            (dp_str_is(dp_token_norm(text, k - 1), "'s") || dp_str_is(dp_token_norm(text, k - 1), "’s"))) {
            m = scene->mentions->of_token[--k - 1];
        } else if (m >= 0 && scene->view->gaz->german && !has_genitive_s(scene, k - 1)) {
            m = -1;
        }
        *first = i;
        return m >= 0 ? dp_scene_place(scene, scene->mentions->at[m].first, &end) : nowhere;
    }
    return nowhere;
}

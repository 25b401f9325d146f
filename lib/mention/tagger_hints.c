/* tagger_hints.c - gazetteer and lexicon, seen by the tagger. */
#include "mention/tagger_hints.h"

static const float likely_enough = 0.4f;

static uint32_t hint_of_type(enum dp_entity_type type)
{
    switch (type) {
    case DP_PER:
        return DP_HINT_PER;
    case DP_ORG:
        return DP_HINT_ORG;
    case DP_GPE:
        return DP_HINT_GPE;
    case DP_LOC:
    case DP_FAC:
        return DP_HINT_LOC;
    default:
        return 0;
    }
}

/* All senses of a gazetteer name. */
static uint32_t hint_of_senses(const struct dp_gazetteer *gaz, uint32_t sense)
{
    uint32_t hints = 0;

    for (; sense != 0; sense = gaz->senses[sense - 1].next) {
        const struct dp_gaz_sense *at = &gaz->senses[sense - 1];

        if (at->kind == DP_GAZ_SURNAME) {
            hints |= DP_HINT_SURNAME;
        } else if (at->kind == DP_GAZ_NAME) {
            hints |= hint_of_type(gaz->entries[at->entry].type);
        }
    }
    return hints;
}

static uint32_t hint_of_role(const struct dp_gaz_entry *role, enum dp_gaz_kind kind)
{
    if (role == NULL) {
        return 0;
    }
    if (kind == DP_GAZ_PEOPLE) {
        return DP_HINT_PEOPLE;
    }
    if ((role->flags & DP_GAZ_BODY) != 0) {
        return DP_HINT_BODY;
    }
    return (role->flags & DP_GAZ_TITLE) != 0 ? DP_HINT_TITLE : DP_HINT_ROLE;
}

static uint32_t hint_of_class(uint32_t classes)
{
    const uint32_t content = DP_CLASS_BIT(DP_W_NOUN) | DP_CLASS_BIT(DP_W_VERB) | DP_CLASS_BIT(DP_W_ADJ);
    uint32_t hints = 0;

    hints |= (classes & ~content) != 0 ? DP_HINT_FUNCTION : 0u;
    hints |= (classes & DP_CLASS_BIT(DP_W_NOUN)) != 0 ? DP_HINT_NOUN : 0u;
    hints |= (classes & DP_CLASS_BIT(DP_W_VERB)) != 0 ? DP_HINT_VERB : 0u;
    return hints;
}

static uint32_t hint_of_word(const struct dp_view *view, uint32_t i)
{
    uint32_t sym = view->text->tokens[i].sym;
    enum dp_gaz_kind kind = DP_GAZ_NAME;
    uint32_t hints = hint_of_class(dp_lexicon_classes(view->lex, sym));

    if ((view->text->tokens[i].flags & DP_TOK_UPPER) != 0) {
        const struct dp_gaz_entry *role = dp_token_role(view->text, view->gaz, i, &kind);

        hints |= hint_of_role(role, kind);
        hints |= dp_gaz_has(view->gaz, sym, DP_GAZ_IS_GIVEN) ? (uint32_t)DP_HINT_GIVEN : 0u;
    }
    if (dp_gaz_adjective(view->gaz, sym) != NULL) {
        hints |= DP_HINT_PEOPLE;
    }
    return hints;
}

uint32_t *dp_tag_hints(struct dp_arena *arena, const struct dp_view *view)
{
    uint32_t count = view->text->token_count;
    uint32_t *hints = DP_NEW_ARRAY(arena, uint32_t, (size_t)count + 1);

    for (uint32_t i = 0; hints != NULL && i < count; i++) {
        struct dp_gaz_match match = dp_gaz_longest(view->gaz, view->text, i);

        hints[i] |= hint_of_word(view, i);
        if (match.end > i && (view->text->tokens[i].flags & DP_TOK_UPPER) != 0) {
            uint32_t senses = hint_of_senses(view->gaz, match.sense);

            for (uint32_t k = i; k < match.end; k++) {
                hints[k] |= senses | (k > i ? (uint32_t)DP_HINT_INSIDE : 0u);
            }
        }
    }
    return hints;
}

enum dp_status dp_tagger_names(struct dp_name_tags *out, struct dp_arena *arena, const struct dp_tagger_model *model,
                               const struct dp_view *view, struct dp_tag_cache *cache)
{
    static const enum dp_entity_type types[] = {DP_PER, DP_LOC, DP_ORG, DP_MISC};
    struct dp_tag_input in = {view->text, dp_tag_hints(arena, view), cache};
    struct dp_tagged tagged;
    struct dp_found *found;
    uint32_t count = 0;

    if (in.hints == NULL) {
        return DP_NO_MEMORY;
    }
    DP_TRY(dp_tagger_run(arena, model, &in, &tagged));
    found = DP_NEW_ARRAY(arena, struct dp_found, (size_t)tagged.count + 1);
    if (found == NULL) {
        return DP_NO_MEMORY;
    }
    for (uint32_t i = 0; i < tagged.count; i++) {
        const struct dp_tag_span *span = &tagged.spans[i];

        if (span->confidence >= likely_enough) {
            found[count++] = (struct dp_found){.first = span->first,
                                               .end = span->end,
                                               .type = types[span->type],
                                               .source = DP_FROM_TAGGER,
                                               .confidence = span->confidence};
        }
    }
    *out = (struct dp_name_tags){found, count};
    return DP_OK;
}

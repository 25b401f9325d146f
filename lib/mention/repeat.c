/* repeat.c - "Außenminister Gregor Kolm kam. Kolm sagte ...", "die Stadt Maruk ... Maruk ist still". */
#include "mention/repeat.h"

#include "base/str.h"

/* Types of the words that the document introduces: symbol -> type + 1. */
static enum dp_status collect(struct dp_map *words, struct dp_arena *arena, const struct dp_text *text,
                              const struct dp_found_list *list)
{
    for (uint32_t m = 0; m < list->count; m++) {
        const struct dp_found *found = &list->at[m];
        uint32_t last = text->tokens[found->end - 1].sym;
        bool is_place = found->type == DP_GPE && found->end == found->first + 1;

        if ((found->type == DP_PER || is_place) && found->sense == DP_NO_SENSE &&
            dp_map_put(words, arena, dp_map_key(0, last), (uint32_t)found->type + 1) == NULL) {
            return DP_NO_MEMORY;
        }
    }
    return DP_OK;
}

/* The type + 1 of token `i` or of the name that it is the genitive of; 0 when the document introduces neither. */
static uint32_t type_of(const struct dp_map *words, const struct dp_view *view, uint32_t i)
{
    const struct dp_text *text = view->text;
    struct dp_str word = dp_token_norm(text, i);
    uint32_t sym = text->tokens[i].sym, type;
    const struct dp_gaz_entry *adjective;

    if (!dp_is_name_like(text, view->lex, i)) {
        return 0;
    }
    adjective = dp_token_country(text, view->gaz, i);
    if (adjective != NULL && adjective->level == DP_LEVEL_CITY) {
        return 0; /* "die Wiener Polizei" is no Peter Wiener */
    }
    type = dp_map_get(words, dp_map_key(0, sym), 0);
    if (type != 0 || !dp_str_ends(word, DP_STR("s"))) {
        return type;
    }
    sym = dp_intern_find(&text->words, dp_str_sub(word, 0, word.len - 1));
    return sym == DP_NO_SYM ? 0 : dp_map_get(words, dp_map_key(0, sym), 0);
}

enum dp_status dp_mentions_repeat(struct dp_found_list *list, struct dp_arena *arena, const struct dp_view *view)
{
    struct dp_map words = {0};
    struct dp_found_list all = {NULL, 0, 0};
    uint32_t m = 0;

    DP_TRY(collect(&words, arena, view->text, list));
    for (uint32_t i = 0; i < view->text->token_count;) {
        bool is_known = m < list->count && list->at[m].first == i;
        uint32_t type = is_known ? 0 : type_of(&words, view, i);
        struct dp_found found;

        if (!is_known && type == 0) {
            i++;
            continue;
        }
        found =
            is_known
                ? list->at[m++]
                : (struct dp_found){
                      .first = i, .end = i + 1, .type = (enum dp_entity_type)(type - 1), .source = DP_FROM_DOCUMENT};
        if (!DP_PUSH(arena, &all, found)) {
            return DP_NO_MEMORY;
        }
        i = found.end;
    }
    *list = all;
    return DP_OK;
}

enum dp_status dp_mentions_index(struct dp_mentions *out, struct dp_arena *arena, const struct dp_text *text,
                                 const struct dp_found_list *found)
{
    int32_t *of_token = DP_NEW_ARRAY(arena, int32_t, (size_t)text->token_count + 1);

    if (of_token == NULL) {
        return DP_NO_MEMORY;
    }
    for (uint32_t i = 0; i < text->token_count; i++) {
        of_token[i] = -1;
    }
    for (uint32_t m = 0; m < found->count; m++) {
        for (uint32_t i = found->at[m].first; i < found->at[m].end; i++) {
            of_token[i] = (int32_t)m;
        }
    }
    *out = (struct dp_mentions){.at = found->at, .count = found->count, .of_token = of_token};
    return DP_OK;
}

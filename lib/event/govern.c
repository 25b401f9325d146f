/* govern.c - the noun that an infinitive or a content clause hangs on: "der Plan der Armee, die Stadt zu stürmen". */
#include "event/coder.h"

static bool is_operator(const struct dp_coder *coder, uint32_t lemma)
{
    return lemma != DP_NO_SYM && dp_map_get(&coder->frames->operators, dp_map_key(0, lemma), 0) != 0;
}

/* The phrase in front of `clause`, in German of the comma before it; *is_near = nothing of the verb stands between. */
static int32_t phrase_before(const struct dp_coder *coder, const struct dp_clause *clause, bool *is_near)
{
    uint32_t first = coder->text->sentences[clause->sentence].first;
    uint32_t i = clause->first;

    while (i > first && coder->syn->words[i - 1].pos == DP_POS_COMMA) {
        i--;
    }
    *is_near = true;
    while (i > first &&
           (coder->syn->words[i - 1].pos == DP_POS_PARTICLE || coder->syn->words[i - 1].pos == DP_POS_VERB)) {
        i--;
        *is_near = false; /* "wies den Plan zurück, ..." */
    }
    return i > first && (i < clause->first || !coder->german) ? coder->syn->chunk_of[i - 1] : DP_NONE;
}

int32_t dp_governing_noun(const struct dp_coder *coder, const struct dp_clause *clause)
{
    bool is_near;
    int32_t k;

    if (clause->parent == DP_NONE || (clause->kind == DP_CLAUSE_INF && clause->sub != DP_NO_SYM)) {
        return DP_NONE;
    }
    k = phrase_before(coder, clause, &is_near);
    for (int hops = 0; k != DP_NONE && hops < 4; hops++) {
        const struct dp_chunk *chunk = &coder->syn->chunks[k];
        uint32_t lemma = coder->syn->words[chunk->head].lemma;

        if (chunk->clause != clause->parent) {
            return DP_NONE;
        }
        if (chunk->kind == DP_CHUNK_NOUN && (coder->who[k].flags & DP_WHO_ACTOR) == 0 && lemma != DP_NO_SYM) {
            return is_near || is_operator(coder, lemma) ? k : DP_NONE;
        }
        k = chunk->of != DP_NONE ? chunk->of : chunk->after;
    }
    return DP_NONE;
}

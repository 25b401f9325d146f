/* condition.c - whether a frame's conditions hold at a place of the text. */
#include "event/coder.h"

#include "base/str.h"

/* A noun of the set, or a compound of one: an "Innenminister" is a "Minister". */
static bool kind_in_set(const struct dp_coder *coder, uint32_t set, uint32_t lemma)
{
    for (int hops = 0; lemma != DP_NO_SYM && hops < 3; hops++) {
        if (dp_set_has(coder->frames, set, lemma)) {
            return true;
        }
        if (coder->frames->whole != 0 && dp_set_has(coder->frames, coder->frames->whole - 1, lemma)) {
            return false; /* "Zweikampf" is no "Kampf" */
        }
        lemma = dp_lexicon_base(coder->syn->lex, lemma);
    }
    return false;
}

bool dp_token_in_set(const struct dp_coder *coder, uint32_t i, uint32_t set)
{
    const struct dp_word *word = &coder->syn->words[i];
    struct dp_str first;
    uint32_t sym;

    bool numeral = word->pos == DP_POS_NUM && coder->text->tokens[i].kind == DP_TOK_WORD; /* "$4 billion" */

    if (word->pos != DP_POS_NOUN && word->pos != DP_POS_NAME && !numeral) {
        return false;
    }
    if (word->pos == DP_POS_NOUN && kind_in_set(coder, set, word->lemma)) {
        return true;
    }
    if (word->head == 0) {
        return dp_set_has(coder->frames, set, word->pos != DP_POS_NOUN ? coder->text->nouns[i].lemma : DP_NO_SYM);
    }
    first = dp_str_sub(dp_token_norm(coder->text, i), 0, word->head);
    for (int linking = 0; linking < 3 && first.len > 2; linking++) { /* "Selbstmord|anschlag", "Regierung|s|kritiker" */
        const struct dp_reading *noun;

        sym = dp_intern_find(&coder->text->words, first);
        noun = sym == DP_NO_SYM ? NULL : dp_lexicon_as(coder->syn->lex, sym, DP_W_NOUN);
        if (noun != NULL && dp_set_has(coder->frames, set, noun->lemma)) {
            return true;
        }
        first.len--;
    }
    return false;
}

static bool sentence_has(const struct dp_coder *coder, const struct dp_site *site, uint32_t set)
{
    const struct dp_sentence *sentence = &coder->text->sentences[coder->text->tokens[site->token].sentence];

    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        if (dp_token_in_set(coder, i, set)) {
            return true;
        }
    }
    return false;
}

static bool chunk_in_set(const struct dp_coder *coder, int32_t k, uint32_t set)
{
    const struct dp_chunk *chunk = &coder->syn->chunks[k];

    for (uint32_t i = chunk->first; i < chunk->end; i++) {
        if (coder->syn->chunk_of[i] == k && dp_token_in_set(coder, i, set)) {
            return true;
        }
    }
    return false;
}

/* "ein Teil seiner Truppen", "der Norden Malis": what it is a part of decides. The phrase itself where it is no part.
 */
static int32_t whole_of(const struct dp_coder *coder, int32_t k)
{
    const struct dp_chunk *chunk = &coder->syn->chunks[k];
    const struct dp_frames *frames = coder->frames;
    bool part =
        chunk->kind == DP_CHUNK_NOUN && ((frames->part != 0 && dp_token_in_set(coder, chunk->head, frames->part - 1)) ||
                                         (frames->area != 0 && dp_token_in_set(coder, chunk->head, frames->area - 1)));
    int32_t owner = part ? dp_chunk_genitive(coder->syn, k, coder->von) : DP_NONE;

    return owner != DP_NONE ? owner : k;
}

static bool phrase_is(const struct dp_coder *coder, const struct dp_condition *condition, int32_t phrase)
{
    int32_t k = whole_of(coder, phrase);
    uint8_t flags = coder->who[k].flags;

    switch ((enum dp_want)condition->want) {
    case DP_WANT_SET:
        for (int32_t at = k; at != DP_NONE; at = coder->syn->chunks[at].next) {
            if (chunk_in_set(coder, at, condition->set)) {
                return true;
            }
        }
        return coder->who[k].stands_for != DP_NONE && chunk_in_set(coder, coder->who[k].stands_for, condition->set);
    case DP_WANT_PERSON:
        return (flags & (DP_WHO_PERSON | DP_WHO_PEOPLE)) != 0;
    case DP_WANT_ORG:
        return (flags & DP_WHO_ORG) != 0;
    case DP_WANT_PLACE:
        return (flags & DP_WHO_PLACE) != 0;
    case DP_WANT_ACTOR:
        return (flags & DP_WHO_ACTOR) != 0;
    }
    return false;
}

/* Several phrases may stand behind the same preposition: one that fits is enough. */
static bool any_phrase_is(const struct dp_coder *coder, const struct dp_site *site,
                          const struct dp_condition *condition)
{
    uint32_t s = coder->text->tokens[site->token].sentence;

    for (uint32_t k = coder->syn->first_chunk[s]; k < coder->syn->first_chunk[s + 1]; k++) {
        const struct dp_chunk *chunk = &coder->syn->chunks[k];

        if (chunk->prep == condition->source.prep && chunk->clause == site->clause &&
            phrase_is(coder, condition, (int32_t)k)) {
            return true;
        }
    }
    return false;
}

static bool condition_holds(const struct dp_coder *coder, const struct dp_site *site,
                            const struct dp_condition *condition)
{
    int32_t k = dp_source_chunk(coder, site, &condition->source);
    bool is = k != DP_NONE && phrase_is(coder, condition, k);

    if (!is && condition->source.kind == DP_SRC_PREP && condition->source.nested == DP_SRC_NONE &&
        site->clause != DP_NONE) {
        is = any_phrase_is(coder, site, condition);
    }
    return is != condition->negative;
}

static bool voice_fits(const struct dp_coder *coder, const struct dp_frame *frame, const struct dp_site *site)
{
    bool passive =
        site->is_participle
            ? !site->active_participle
            : site->clause != DP_NONE && (coder->syn->clauses[site->clause].flags & (DP_CL_PASSIVE | DP_CL_STATE)) != 0;

    return frame->voice == 0 || (frame->voice == 2) == passive;
}

static bool run_matches(const struct dp_coder *coder, const struct dp_words *run, uint32_t i, uint32_t end)
{
    if (run->count > end - i) {
        return false;
    }
    for (uint32_t k = 0; k < run->count; k++) {
        if (coder->text->tokens[i + k].sym != coder->frames->syms.at[run->first + k]) {
            return false;
        }
    }
    return true;
}

struct dp_span dp_frame_with(const struct dp_coder *coder, const struct dp_frame *frame, const struct dp_site *site)
{
    const struct dp_sentence *sentence = &coder->text->sentences[coder->text->tokens[site->token].sentence];
    uint32_t first = sentence->first;
    uint32_t end = sentence->end;

    if (site->clause != DP_NONE) {
        first = coder->syn->clauses[site->clause].first;
        end = coder->syn->clauses[site->clause].end;
    }
    for (uint32_t at = frame->with; at != 0; at = coder->frames->words.at[at - 1].next) {
        const struct dp_words *run = &coder->frames->words.at[at - 1];

        for (uint32_t i = first; i < end; i++) {
            if (run_matches(coder, run, i, sentence->end)) { /* "sworn to fight" reaches into the next clause */
                return (struct dp_span){i, i + run->count};
            }
        }
    }
    return (struct dp_span){0, 0};
}

static bool has_content_clause(const struct dp_coder *coder, const struct dp_frame *frame, const struct dp_site *site)
{
    uint32_t s = coder->text->tokens[site->token].sentence;

    for (uint32_t c = coder->syn->first_clause[s]; c < coder->syn->first_clause[s + 1]; c++) {
        const struct dp_clause *clause = &coder->syn->clauses[c];

        if (clause->parent == site->clause &&
            (clause->kind == DP_CLAUSE_INF || (clause->kind == DP_CLAUSE_SUB && !frame->needs_infinitive))) {
            return true;
        }
    }
    return false;
}

static bool scene_fits(const struct dp_coder *coder, const struct dp_frame *frame, const struct dp_site *site)
{
    uint32_t s = coder->text->tokens[site->token].sentence;
    uint32_t beside = s > 0 ? s - 1 : 1; /* a headline is told of by the sentence behind it */
    bool shared = coder->is_political && beside < coder->text->sentence_count;
    uint8_t scene = (uint8_t)(coder->scene[s] | (shared ? coder->scene[beside] : 0));

    switch ((enum dp_need)frame->need) {
    case DP_NEED_VIOLENCE:
        return (scene & DP_SCENE_ARMED) != 0;
    case DP_NEED_POLITICAL:
        return (scene & (DP_SCENE_POLITICAL | DP_SCENE_ARMED)) != 0;
    case DP_NEED_ACTOR: /* decided when the slots are filled */
    case DP_NEED_NONE:
        return true;
    }
    return true;
}

struct dp_failure dp_frame_check(const struct dp_coder *coder, const struct dp_frame *frame, const struct dp_site *site)
{
    if (!voice_fits(coder, frame, site)) {
        return (struct dp_failure){.kind = DP_FAILS_VOICE};
    }
    if (!scene_fits(coder, frame, site)) {
        return (struct dp_failure){.kind = DP_FAILS_SCENE};
    }
    if (frame->with != 0) {
        struct dp_span with = dp_frame_with(coder, frame, site);

        if (with.begin == with.end) {
            return (struct dp_failure){.kind = DP_FAILS_WITH};
        }
    }
    if (frame->needs_clause && !has_content_clause(coder, frame, site)) {
        return (struct dp_failure){.kind = DP_FAILS_CLAUSE};
    }
    for (uint32_t i = 0; i < frame->condition_count; i++) {
        if (!condition_holds(coder, site, &frame->conditions[i])) {
            return (struct dp_failure){.kind = DP_FAILS_CONDITION, .condition = i};
        }
    }
    if (frame->near != 0 && !sentence_has(coder, site, frame->near - 1)) {
        return (struct dp_failure){.kind = DP_FAILS_NEAR};
    }
    if (frame->block != 0 && sentence_has(coder, site, frame->block - 1)) {
        return (struct dp_failure){.kind = DP_FAILS_BLOCK};
    }
    return (struct dp_failure){.kind = DP_HOLDS};
}

/* explain_miss.c - in words, what kept a frame from firing. */
#include "event/explain.h"

#include "base/fields.h"
#include "base/str.h"

enum { SHOWN_BYTES = 50 };

/* ---- the rule as it is written ---- */

static struct dp_str attributes_of(const struct dp_frame *frame)
{
    struct dp_str rest = frame->text;

    (void)dp_str_cut(&rest, ':');
    (void)dp_field_word(&rest);
    return rest;
}

/* Lists can be long: their beginning says which one it is. */
static struct dp_str shortened(const struct dp_coder *coder, struct dp_str list)
{
    uint32_t at = dp_str_find(list, DP_STR("|"), SHOWN_BYTES);

    return at == UINT32_MAX ? list : dp_arena_printf(coder->arena, "%.*s|…", (int)at, list.ptr);
}

/* The value of attribute `name`; empty if there is none. */
static struct dp_str value_of(const struct dp_coder *coder, const struct dp_frame *frame, const char *name)
{
    struct dp_str rest = attributes_of(frame);
    struct dp_str key;
    struct dp_str value;

    while (dp_field_pair(&rest, &key, &value)) {
        if (dp_str_is(key, name)) {
            return shortened(coder, value);
        }
    }
    return DP_STR("");
}

/* Condition `number` of the frame as key=value. */
static struct dp_str condition_of(const struct dp_coder *coder, const struct dp_frame *frame, uint32_t number)
{
    struct dp_str rest = attributes_of(frame);
    struct dp_str key;
    struct dp_str value;

    while (dp_field_pair(&rest, &key, &value)) {
        bool is_condition = dp_str_starts(key, DP_STR("need.")) || dp_str_starts(key, DP_STR("not."));

        if (is_condition && number-- == 0) {
            value = shortened(coder, value);
            return dp_arena_printf(coder->arena, "%.*s=%.*s", DP_STR_ARG(key), DP_STR_ARG(value));
        }
    }
    return DP_STR("need");
}

static struct dp_str part_name(const struct dp_coder *coder, uint8_t kind, uint32_t prep)
{
    switch ((enum dp_source_kind)kind) {
    case DP_SRC_NONE:
        return DP_STR("");
    case DP_SRC_SUBJ:
        return DP_STR("subj");
    case DP_SRC_OBJ:
        return DP_STR("obj");
    case DP_SRC_DAT:
        return DP_STR("dat");
    case DP_SRC_GEN:
        return DP_STR("gen");
    case DP_SRC_PREP:
        return dp_intern_str(&coder->text->words, prep);
    case DP_SRC_POSS:
        return DP_STR("poss");
    case DP_SRC_ADJ:
        return DP_STR("adj");
    case DP_SRC_COMP:
        return DP_STR("comp");
    case DP_SRC_SPEAKER:
        return DP_STR("source");
    }
    return DP_STR("");
}

struct dp_str dp_explain_source(const struct dp_coder *coder, const struct dp_source *source)
{
    struct dp_str outer = part_name(coder, source->kind, source->prep);
    struct dp_str inner = part_name(coder, source->nested, source->nested_prep);

    return inner.len == 0 ? outer : dp_arena_printf(coder->arena, "%.*s.%.*s", DP_STR_ARG(outer), DP_STR_ARG(inner));
}

/* ---- what failed ---- */

static struct dp_str of_head(const struct dp_coder *coder, const struct dp_head *head)
{
    if (head->reflexive) {
        return DP_STR("the verb is not reflexive here");
    }
    return head->second_only ? DP_STR("the noun is not the second part of a compound here")
                             : dp_arena_printf(coder->arena, "compound=no: the noun is part of a compound here");
}

static struct dp_str of_scene(const struct dp_frame *frame)
{
    return frame->need == DP_NEED_VIOLENCE
               ? DP_STR("need=violence: the sentence names no weapon, armed actor or attack")
               : DP_STR("need=political: the sentence names no state, authority, armed group, party or organisation");
}

static struct dp_str of_condition(const struct dp_coder *coder, const struct dp_frame *frame,
                                  const struct dp_site *site, uint32_t number)
{
    struct dp_str rule = condition_of(coder, frame, number);
    int32_t k = dp_source_chunk(coder, site, &frame->conditions[number].source);
    struct dp_phrase phrase;

    if (k == DP_NONE) {
        return dp_arena_printf(coder->arena, "%.*s: there is no such phrase", DP_STR_ARG(rule));
    }
    phrase = dp_phrase_of_chunk(coder->syn, k);
    return dp_arena_printf(coder->arena, "%.*s: the phrase is \"%.*s\"", DP_STR_ARG(rule), DP_STR_ARG(phrase.text));
}

/* The word of the sentence that is in the set. */
static struct dp_str of_block(const struct dp_coder *coder, const struct dp_frame *frame, const struct dp_site *site)
{
    const struct dp_sentence *sentence = &coder->text->sentences[coder->text->tokens[site->token].sentence];
    uint32_t i = sentence->first;

    while (i + 1 < sentence->end && !dp_token_in_set(coder, i, frame->block - 1)) {
        i++;
    }
    return dp_arena_printf(coder->arena, "block=%.*s: \"%.*s\" stands in the sentence",
                           DP_STR_ARG(value_of(coder, frame, "block")), DP_STR_ARG(dp_token_str(coder->text, i)));
}

static struct dp_str of_slot(const struct dp_coder *coder, const struct dp_frame *frame, const char *slot)
{
    struct dp_str key = dp_arena_printf(coder->arena, "%s!", slot);

    if (key.ptr == NULL) {
        return DP_STR_NONE;
    }
    return dp_arena_printf(coder->arena, "%s!=%.*s: there is none", slot, DP_STR_ARG(value_of(coder, frame, key.ptr)));
}

struct dp_str dp_explain_failure(const struct dp_coder *coder, const struct dp_head *head, const struct dp_site *site,
                                 struct dp_failure failure)
{
    const struct dp_frame *frame = &coder->frames->frames.at[head->frame];

    switch (failure.kind) {
    case DP_HOLDS:
        return DP_STR("");
    case DP_FAILS_HEAD:
        return of_head(coder, head);
    case DP_FAILS_VOICE:
        return frame->voice == 2 ? DP_STR("voice=passive: the verb is active here")
                                 : DP_STR("voice=active: the verb is passive here");
    case DP_FAILS_SCENE:
        return of_scene(frame);
    case DP_FAILS_WITH:
        return dp_arena_printf(coder->arena, "with=\"%.*s\": the words are not in the clause",
                               DP_STR_ARG(value_of(coder, frame, "with")));
    case DP_FAILS_CLAUSE:
        return frame->needs_infinitive ? DP_STR("zu=inf: no infinitive depends on it")
                                       : DP_STR("zu=yes: no infinitive or clause depends on it");
    case DP_FAILS_CONDITION:
        return of_condition(coder, frame, site, failure.condition);
    case DP_FAILS_NEAR:
        return dp_arena_printf(coder->arena, "near=%.*s: no such noun in the sentence",
                               DP_STR_ARG(value_of(coder, frame, "near")));
    case DP_FAILS_BLOCK:
        return of_block(coder, frame, site);
    case DP_FAILS_ACTOR:
        return of_slot(coder, frame, "actor");
    case DP_FAILS_RECIPIENT:
        return of_slot(coder, frame, "recipient");
    case DP_FAILS_NEED:
        return DP_STR("need=actor: no slot holds a person, a body, a place with a government or a people");
    case DP_FAILS_PRIVATE:
        return DP_STR("need=political: no slot holds a state, authority, armed group, party or organisation, and the "
                      "text hardly names one");
    }
    return DP_STR("");
}

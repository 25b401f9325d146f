/* lint_frames.c - frames that no sentence can reach, that nothing shows, or whose examples name what does not exist. */
#include "pack/lint.h"

#include "base/fields.h"
#include "base/str.h"

/* The attributes behind "HEAD | HEAD : TYPE". */
static struct dp_str attributes_of(const struct dp_frame *frame)
{
    struct dp_str rest = frame->text;

    (void)dp_str_cut(&rest, ':');
    (void)dp_field_word(&rest);
    return rest;
}

static bool is_condition(struct dp_str key)
{
    static const char *const keys[] = {"need", "with", "near", "block", "voice", "zu", "compound"};

    for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
        if (dp_str_is(key, keys[i])) {
            return true;
        }
    }
    return dp_str_starts(key, DP_STR("need.")) || dp_str_starts(key, DP_STR("not.")) || dp_str_ends(key, DP_STR("!"));
}

static bool has_pair(struct dp_str attributes, struct dp_str key, struct dp_str value)
{
    struct dp_str k;
    struct dp_str v;

    while (dp_field_pair(&attributes, &k, &v)) {
        if (dp_str_eq(k, key) && dp_str_eq(v, value)) {
            return true;
        }
    }
    return false;
}

/* Whether `other` has every condition that `frame` has. */
static bool conditions_hold_in(const struct dp_frame *frame, const struct dp_frame *other)
{
    struct dp_str rest = attributes_of(frame);
    struct dp_str key;
    struct dp_str value;

    while (dp_field_pair(&rest, &key, &value)) {
        if (is_condition(key) && !has_pair(attributes_of(other), key, value)) {
            return false;
        }
    }
    return true;
}

static uint32_t rank_conditions(const struct dp_frame *frame)
{
    struct dp_str rest = attributes_of(frame);
    struct dp_str key;
    struct dp_str value;
    uint32_t count = 0;

    while (dp_field_pair(&rest, &key, &value)) {
        count += is_condition(key) && !dp_str_ends(key, DP_STR("!"));
    }
    return count;
}

/* Of two that fit equally well the first in the files counts: the later is reached only where it asks for more. */
static bool hides(const struct dp_frame *earlier, const struct dp_frame *later)
{
    return earlier->voice == later->voice && rank_conditions(earlier) == rank_conditions(later) &&
           conditions_hold_in(earlier, later);
}

static void check_pair(struct dp_linter *l, struct dp_str lemma, const struct dp_head *later,
                       const struct dp_head *earlier)
{
    const struct dp_frame *a = &l->pack->frames.frames.at[earlier->frame];
    const struct dp_frame *b = &l->pack->frames.frames.at[later->frame];

    if (later->reflexive != earlier->reflexive || later->second_only != earlier->second_only || !hides(a, b)) {
        return;
    }
    if (a == b) {
        dp_lint_tell(l, false, b->file, b->line, "\"%.*s\" stands twice in the frame", DP_STR_ARG(lemma));
    } else if (a->type != b->type || !dp_str_eq(a->mode, b->mode)) {
        dp_lint_tell(l, true, b->file, b->line, "\"%.*s\" contradicts %s:%u, which has the same conditions and counts",
                     DP_STR_ARG(lemma), a->file, (unsigned)a->line);
    } else {
        dp_lint_tell(l, true, b->file, b->line, "\"%.*s\" is never reached: %s:%u has the same conditions",
                     DP_STR_ARG(lemma), a->file, (unsigned)a->line);
    }
}

/* The list of a head starts with its latest frame. */
static void check_heads(struct dp_linter *l, const struct dp_map *map)
{
    const struct dp_head *heads = l->pack->frames.heads.at;

    for (uint32_t slot = 0; map->keys != NULL && slot <= map->mask; slot++) {
        struct dp_str lemma;

        if (map->keys[slot] == 0) {
            continue;
        }
        lemma = dp_intern_str(&l->packs->words, (uint32_t)map->keys[slot]);
        for (uint32_t at = map->values[slot]; at != 0; at = heads[at - 1].next) {
            for (uint32_t before = heads[at - 1].next; before != 0; before = heads[before - 1].next) {
                check_pair(l, lemma, &heads[at - 1], &heads[before - 1]);
            }
        }
    }
}

static bool same_source(const struct dp_source *a, const struct dp_source *b)
{
    return a->kind == b->kind && a->nested == b->nested && a->prep == b->prep && a->nested_prep == b->nested_prep;
}

/* "need.obj=@x not.obj=@x" */
static void check_contradiction(struct dp_linter *l, const struct dp_frame *frame)
{
    for (uint32_t i = 0; i < frame->condition_count; i++) {
        for (uint32_t k = i + 1; k < frame->condition_count; k++) {
            const struct dp_condition *a = &frame->conditions[i];
            const struct dp_condition *b = &frame->conditions[k];

            if (a->negative != b->negative && a->want == b->want && a->set == b->set &&
                same_source(&a->source, &b->source)) {
                dp_lint_tell(l, true, frame->file, frame->line, "the frame needs and forbids the same phrase");
            }
        }
    }
    if (frame->near != 0 && frame->near == frame->block) {
        dp_lint_tell(l, true, frame->file, frame->line, "near and block name the same set");
    }
}

/* ---- examples ---- */

static bool is_key(struct dp_str key)
{
    static const char *const keys[] = {"actor", "recipient", "status", "source", "place"};

    for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
        if (dp_str_is(key, keys[i])) {
            return true;
        }
    }
    for (int i = 0; i < DP_COUNT_KEYS; i++) {
        if (dp_str_is(key, dp_count_name((enum dp_count_key)i))) {
            return true;
        }
    }
    return false;
}

static bool is_status(struct dp_str value)
{
    for (int i = 0; i < DP_EVENT_STATUS_COUNT; i++) {
        if (dp_str_is(value, dp_event_status_name((enum dp_event_status)i))) {
            return true;
        }
    }
    return false;
}

static void check_expected(struct dp_linter *l, const struct dp_example *example)
{
    struct dp_str rest = example->expected;
    struct dp_str mode = dp_field_word(&rest);
    struct dp_str name = dp_str_cut(&mode, '/');
    enum dp_event_type type;
    struct dp_str key;
    struct dp_str value;

    if (!dp_event_type_of(name, &type)) {
        dp_lint_tell(l, true, example->file, example->line, "the example names no event type: \"%.*s\"",
                     DP_STR_ARG(name));
        return;
    }
    if (dp_ontology_mode(&l->packs->ontology, type, mode) == NULL) {
        dp_lint_tell(l, true, example->file, example->line, "%.*s has no mode \"%.*s\"", DP_STR_ARG(name),
                     DP_STR_ARG(mode));
    }
    while (dp_field_pair(&rest, &key, &value)) {
        if (!is_key(key) || value.ptr == NULL) {
            dp_lint_tell(l, true, example->file, example->line, "the example has an unknown key \"%.*s\"",
                         DP_STR_ARG(key));
        } else if (dp_str_is(key, "status") && !is_status(value)) {
            dp_lint_tell(l, true, example->file, example->line, "the example has an unknown status \"%.*s\"",
                         DP_STR_ARG(value));
        }
    }
}

/* Examples follow their frames, in the order of the files. */
static void check_examples(struct dp_linter *l)
{
    const struct dp_frames *frames = &l->pack->frames;
    uint32_t at = 0;

    for (uint32_t f = 0; f < frames->frames.count; f++) {
        bool shown = false;

        for (; at < frames->examples.count && frames->examples.at[at].frame == f; at++) {
            shown |= frames->examples.at[at].positive;
            if (frames->examples.at[at].expected.ptr != NULL) {
                check_expected(l, &frames->examples.at[at]);
            }
        }
        if (!shown) {
            dp_lint_tell(l, false, frames->frames.at[f].file, frames->frames.at[f].line, "the frame has no + example");
        }
    }
}

void dp_lint_frames(struct dp_linter *l)
{
    const struct dp_frames *frames = &l->pack->frames;

    for (uint32_t f = 0; f < frames->frames.count; f++) {
        check_contradiction(l, &frames->frames.at[f]);
    }
    check_examples(l);
    check_heads(l, &frames->verbs);
    check_heads(l, &frames->nouns);
    check_heads(l, &frames->adjs);
}

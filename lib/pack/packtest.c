/* packtest.c - runs the examples that stand beside the frames. */
#include "base/fields.h"
#include "base/str.h"
#include "depesche/extract.h"
#include "event/frame.h"
#include "pack/packs.h"

#include <stdio.h>
#include <string.h>

enum { JSON_BYTES = 4096, WHAT_BYTES = 400 };

/* 15 May 2024, 12:00 UTC: the day on which the examples' relative dates are read. */
#define EXAMPLE_TIME_US INT64_C(1715774400000000)

struct tester {
    struct dp_scratch *scratch;
    const struct dp_packs *packs;
    const struct dp_pack *pack;
    dp_pack_report report;
    void *arg;
    struct dp_pack_test *sum;
};

/* The sentence as a JSON article, so that its language is said and no title is guessed. */
static size_t write_article(char *out, struct dp_str lang, struct dp_str sentence)
{
    size_t len =
        (size_t)snprintf(out, JSON_BYTES, "{\"id\":\"example\",\"lang\":\"%.*s\",\"text\":\"", DP_STR_ARG(lang));

    for (uint32_t i = 0; i < sentence.len && len + 8 < JSON_BYTES; i++) {
        if (sentence.ptr[i] == '"' || sentence.ptr[i] == '\\') {
            out[len++] = '\\';
        }
        out[len++] = sentence.ptr[i];
    }
    out[len++] = '"';
    out[len++] = '}';
    return len;
}

static bool any_holds(const struct dp_participant *list, uint32_t count, struct dp_str word)
{
    for (uint32_t i = 0; i < count; i++) {
        if (dp_str_find(list[i].phrase.text, word, 0) != UINT32_MAX ||
            dp_str_find(list[i].name, word, 0) != UINT32_MAX) {
            return true;
        }
    }
    return false;
}

static bool all_hold(const struct dp_participant *list, uint32_t count, struct dp_str words)
{
    while (words.ptr != NULL) {
        struct dp_str word = dp_str_cut(&words, ';');

        if (word.len > 0 && !any_holds(list, count, word)) {
            return false;
        }
    }
    return true;
}

static bool count_is(const struct dp_event *event, struct dp_str key, struct dp_str value, bool *known)
{
    uint32_t number = 0;

    for (int i = 0; i < DP_COUNT_KEYS; i++) {
        if (dp_str_is(key, dp_count_name((enum dp_count_key)i))) {
            *known = true;
            return dp_field_uint(value, INT32_MAX, &number) && event->counts[i].known &&
                   event->counts[i].min == (int32_t)number;
        }
    }
    *known = false;
    return true;
}

/* Does the event show what "key=value" says? Unknown keys are the linter's business. */
static bool pair_holds(const struct dp_event *event, struct dp_str key, struct dp_str value)
{
    bool known;

    if (dp_str_is(key, "actor")) {
        return all_hold(event->actors, event->actor_count, value);
    }
    if (dp_str_is(key, "recipient")) {
        return all_hold(event->recipients, event->recipient_count, value);
    }
    if (dp_str_is(key, "status")) {
        return dp_str_is(value, dp_event_status_name(event->status));
    }
    if (dp_str_is(key, "source")) {
        return event->has_source && dp_str_find(event->source.phrase.text, value, 0) != UINT32_MAX;
    }
    return count_is(event, key, value, &known);
}

static bool event_shows(const struct dp_event *event, struct dp_str expected)
{
    struct dp_str head = dp_field_word(&expected);
    struct dp_str mode = head;
    struct dp_str type = dp_str_cut(&mode, '/');
    struct dp_str key;
    struct dp_str value;

    if (!dp_str_is(type, dp_event_type_name(event->type)) || (mode.len > 0 && !dp_str_eq(mode, event->mode))) {
        return false;
    }
    while (dp_field_pair(&expected, &key, &value)) {
        if (!pair_holds(event, key, value)) {
            return false;
        }
    }
    return true;
}

static bool is_by(const struct dp_event *event, const struct dp_frame *frame)
{
    char rule[256];
    int len = snprintf(rule, sizeof(rule), "%s:%u", frame->file, (unsigned)frame->line);

    return dp_str_eq(event->rule, (struct dp_str){rule, (uint32_t)len});
}

/* A "+" example needs one event that shows it; a "-" one none by its frame, or none of the type it names. */
static bool example_holds(const struct tester *t, const struct dp_example *example, const struct dp_record *rec)
{
    const struct dp_frame *frame = &t->pack->frames.frames.at[example->frame];

    for (uint32_t i = 0; i < rec->event_count; i++) {
        bool hit = example->expected.ptr != NULL ? event_shows(&rec->events[i], example->expected)
                                                 : is_by(&rec->events[i], frame);

        if (hit) {
            return example->positive;
        }
    }
    return !example->positive;
}

static void tell(const struct tester *t, const struct dp_example *example, const struct dp_record *rec)
{
    char what[WHAT_BYTES];
    int len =
        snprintf(what, sizeof(what), "%s %.*s: got", example->positive ? "+" : "-", DP_STR_ARG(example->sentence));

    for (uint32_t i = 0; i < rec->event_count && len > 0 && len < WHAT_BYTES; i++) {
        len += snprintf(what + len, (size_t)(WHAT_BYTES - len), " %s by %.*s;", dp_event_type_name(rec->events[i].type),
                        DP_STR_ARG(rec->events[i].rule));
    }
    t->report(t->arg, example->file, example->line, what);
}

static enum dp_status run_example(const struct tester *t, const struct dp_example *example, struct dp_error *err)
{
    char json[JSON_BYTES];
    struct dp_input in = {.bytes = json,
                          .format = DP_FORMAT_JSON,
                          .fallback_time_us = EXAMPLE_TIME_US,
                          .fallback_date_source = DP_DATE_MESSAGE};
    const struct dp_record *rec;

    in.len = write_article(json, t->pack->lang, example->sentence);
    DP_TRY(dp_extract(t->scratch, t->packs, &in, &rec, err));
    t->sum->run++;
    if (example_holds(t, example, rec)) {
        t->sum->passed++;
    } else {
        tell(t, example, rec);
    }
    return DP_OK;
}

static enum dp_status run_all(struct tester *t, struct dp_error *err)
{
    for (uint32_t p = 0; p < t->packs->count; p++) {
        t->pack = &t->packs->at[p];
        for (uint32_t i = 0; i < t->pack->frames.examples.count; i++) {
            DP_TRY(run_example(t, &t->pack->frames.examples.at[i], err));
        }
    }
    return DP_OK;
}

enum dp_status dp_packs_test(const struct dp_packs *packs, dp_pack_report report, void *arg, struct dp_pack_test *out,
                             struct dp_error *err)
{
    struct tester t = {.packs = packs, .report = report, .arg = arg, .sum = out};
    enum dp_status status;

    *out = (struct dp_pack_test){0, 0};
    DP_TRY(dp_scratch_new(&t.scratch));
    status = run_all(&t, err);
    dp_scratch_free(t.scratch);
    return status;
}

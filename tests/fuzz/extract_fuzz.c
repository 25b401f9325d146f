/* extract_fuzz.c - the whole pipeline over one message: every span inside the text and on a code point, JSON
 * well-formed. */
#include "fuzz.h"

#include "base/utf8.h"
#include "depesche/depesche.h"

#include <string.h>

static const struct dp_packs *packs_once(void)
{
    static struct dp_packs *packs; /* a fuzz target lives in one thread and loads once */
    if (packs == NULL) {
        const char *const dirs[] = {DP_TINY_PACKS};
        FUZZ_CHECK(dp_packs_load(&packs, dirs, 1, NULL) == DP_OK);
    }
    return packs;
}

static void check_span(const struct dp_record *rec, struct dp_span span)
{
    FUZZ_CHECK(span.begin <= span.end && span.end <= rec->text.len);
    /* A continuation byte must stand at neither end. */
    FUZZ_CHECK(span.begin == rec->text.len || ((uint8_t)rec->text.ptr[span.begin] & 0xC0) != 0x80);
    FUZZ_CHECK(span.end == rec->text.len || ((uint8_t)rec->text.ptr[span.end] & 0xC0) != 0x80);
    FUZZ_CHECK(dp_record_code_point(rec, span.begin) <= dp_record_code_point(rec, span.end));
}

static void check_event(const struct dp_record *rec, const struct dp_event *event)
{
    FUZZ_CHECK(event->sentence < rec->sentence_count);
    FUZZ_CHECK(strlen(event->id) == 32);
    FUZZ_CHECK(event->confidence >= 0 && event->confidence <= 1);
    check_span(rec, event->trigger.span);
    for (uint32_t i = 0; i < event->actor_count; i++) {
        check_span(rec, event->actors[i].phrase.span);
        FUZZ_CHECK(event->actors[i].entity < (int32_t)rec->entity_count);
    }
    for (uint32_t i = 0; i < event->recipient_count; i++) {
        check_span(rec, event->recipients[i].phrase.span);
        FUZZ_CHECK(event->recipients[i].entity < (int32_t)rec->entity_count);
    }
    FUZZ_CHECK(event->claim < (int32_t)rec->claim_count);
    FUZZ_CHECK(event->same_as < (int32_t)rec->event_count);
}

static void check_record(const struct dp_record *rec)
{
    FUZZ_CHECK(dp_utf8_valid_prefix(rec->text.ptr, rec->text.len) == rec->text.len);
    FUZZ_CHECK(rec->text.len == 0 || memchr(rec->text.ptr, '\0', rec->text.len) == NULL);
    for (uint32_t i = 0; i < rec->sentence_count; i++) {
        check_span(rec, rec->sentences[i]);
        FUZZ_CHECK(i == 0 || rec->sentences[i].begin >= rec->sentences[i - 1].end);
    }
    for (uint32_t i = 0; i < rec->mention_count; i++) {
        check_span(rec, rec->mentions[i].span);
        FUZZ_CHECK(rec->mentions[i].entity >= 0 && rec->mentions[i].entity < (int32_t)rec->entity_count);
    }
    for (uint32_t i = 0; i < rec->time_count; i++) {
        check_span(rec, rec->times[i].span);
    }
    for (uint32_t i = 0; i < rec->claim_count; i++) {
        check_span(rec, rec->claims[i].span);
        FUZZ_CHECK(rec->claims[i].source_entity < (int32_t)rec->entity_count);
    }
    for (uint32_t i = 0; i < rec->event_count; i++) {
        check_event(rec, &rec->events[i]);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct dp_scratch *scratch = NULL;
    const struct dp_record *rec = NULL;
    struct dp_input in = {.bytes = (const char *)data, .len = size, .fallback_time_us = DP_TIME_NONE};
    FUZZ_CHECK(dp_scratch_new(&scratch) == DP_OK);
    enum dp_status status = dp_extract(scratch, packs_once(), &in, &rec, NULL);
    FUZZ_CHECK(status == DP_OK || dp_status_class(status) == DP_CLASS_REJECT);
    if (status == DP_OK) {
        char *json = NULL;
        size_t len = 0;
        check_record(rec);
        FUZZ_CHECK(dp_record_to_json(&json, &len, rec) == DP_OK);
        FUZZ_CHECK(dp_utf8_valid_prefix(json, len) == len && memchr(json, '\n', len) == NULL);
        dp_free(json);
    }
    dp_scratch_free(scratch);
    return 0;
}

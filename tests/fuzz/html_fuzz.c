/* html_fuzz.c - one web page of any bytes: text that is valid and no longer than the page can account for, or a
 * refusal. */
#include "fuzz.h"

#include "base/limits.h"
#include "base/utf8.h"
#include "decode/html.h"

/* What an article keeps in memory for a byte of page, and for a page of no bytes. */
enum { ARENA_BYTES_PER_BYTE = 200, ARENA_BYTES = 1024 * 1024 };

static void check_field(struct dp_str s) { FUZZ_CHECK(dp_utf8_valid_prefix(s.ptr, s.len) == s.len); }

static void check_draft(const struct dp_draft *draft)
{
    FUZZ_CHECK(draft->text.ptr != NULL);
    FUZZ_CHECK((draft->flags & ~(uint32_t)DP_FLAG_ALL) == 0);
    FUZZ_CHECK((draft->published_us == DP_TIME_NONE) == (draft->date_source == DP_DATE_NONE));
    check_field(draft->text);
    check_field(draft->title);
    check_field(draft->url);
    check_field(draft->source);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct dp_arena arena = {0};
    struct dp_error err;
    struct dp_draft draft = {.published_us = DP_TIME_NONE, .fetched_us = DP_TIME_NONE};
    enum dp_status status;

    if (dp_utf8_valid_prefix((const char *)data, size) != size) {
        return 0; /* the stage before hands on valid UTF-8 only */
    }
    dp_error_clear(&err);
    status = dp_html_decode(&draft, &arena, (struct dp_str){(const char *)data, (uint32_t)size}, &err);
    FUZZ_CHECK(arena.peak_bytes <= ARENA_BYTES + size * ARENA_BYTES_PER_BYTE);
    if (status == DP_OK) {
        check_draft(&draft);
    } else {
        FUZZ_CHECK(dp_status_class(status) == DP_CLASS_REJECT);
        FUZZ_CHECK(err.status == status && err.text[0] != '\0');
    }
    dp_arena_free(&arena);
    return 0;
}

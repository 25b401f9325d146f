/* decode_fuzz.c - one message of any bytes: an article whose text is clean, or a refusal with a reason. */
#include "fuzz.h"

#include "base/utf8.h"
#include "decode/decode.h"

#include <string.h>

/* The first byte says how the rest is to be read: by content, or as one of the formats. */
enum { FORMATS = DP_FORMAT_TEXT + 1 };

static void check_clean(struct dp_str s)
{
    FUZZ_CHECK(s.len == 0 || s.ptr != NULL);
    FUZZ_CHECK(dp_utf8_valid_prefix(s.ptr, s.len) == s.len);
    for (uint32_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        FUZZ_CHECK(c >= 0x20 || c == '\n' || c == '\t');
    }
}

static void check_article(struct dp_arena *arena, struct dp_article *article)
{
    struct dp_str text = DP_STR_NONE;
    uint32_t title_end = 0;
    check_clean(article->id);
    check_clean(article->title);
    check_clean(article->body);
    check_clean(article->url);
    check_clean(article->source);
    FUZZ_CHECK(article->id.len > 0);
    FUZZ_CHECK((article->flags & ~(uint32_t)DP_FLAG_ALL) == 0);
    FUZZ_CHECK(article->lang_hint.ptr == NULL || article->lang_hint.len == 2);
    FUZZ_CHECK(strlen(article->content_sha256) == 64);
    FUZZ_CHECK(dp_article_text(&text, &title_end, arena, article) == DP_OK);
    check_clean(text);
    FUZZ_CHECK(title_end <= text.len);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    struct dp_arena arena = {0};
    struct dp_article article;
    struct dp_error err;
    struct dp_input in = {.bytes = (const char *)data + 1,
                          .len = size - 1,
                          .format = (enum dp_format)(data[0] % FORMATS),
                          .fallback_time_us = DP_TIME_NONE};
    dp_error_clear(&err);
    enum dp_status status = dp_decode(&article, &arena, &in, &err);
    if (status == DP_OK) {
        check_article(&arena, &article);
    } else {
        FUZZ_CHECK(dp_status_class(status) == DP_CLASS_REJECT);
        FUZZ_CHECK(err.status == status && err.text[0] != '\0');
    }
    dp_arena_free(&arena);
    return 0;
}

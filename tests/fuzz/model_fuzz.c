/*
 * model_fuzz.c - a damaged model file is refused or works; it never makes the tagger misbehave.
 *
 * The input is a list of changes to a small valid model: two bytes of offset, one byte to put there. The checksum is
 * made to fit again, so that what stands behind it is reached; an odd first byte leaves it as it is and cuts the file.
 */
#include "fuzz.h"

#include "../support/tiny_model.h"
#include "text/tokenize.h"

static struct tiny_model tiny;

static struct dp_str damage(const uint8_t *data, size_t size)
{
    struct dp_str file;

    tiny_make(&tiny);
    for (size_t i = 1; i + 2 < size; i += 3) {
        uint32_t at = (uint32_t)(data[i] << 8 | data[i + 1]) % tiny.header.file_bytes;

        tiny.bytes[at] = (char)data[i + 2];
    }
    file = tiny_file(&tiny);
    if (data[0] % 2 == 1) {
        file.len = file.len * data[0] / 256;
    } else {
        size_t skip = offsetof(struct dp_model_header, lang);
        uint64_t checksum = dp_model_checksum(tiny.bytes + skip, file.len - skip);

        memcpy(tiny.bytes + offsetof(struct dp_model_header, checksum), &checksum, sizeof(checksum));
    }
    return file;
}

static void tag(const struct dp_tagger_model *model)
{
    const struct dp_str str =
        DP_STR("Mirsojan fuhr mit Karn-Leuten von Jerewan nach Baku.\nKARN: \"Nie!\", sagte Mirsojans Sohn.");
    struct dp_arena arena = {0};
    struct dp_intern words;
    struct dp_text text;
    struct dp_tagged tagged;

    dp_intern_init(&words, NULL);
    FUZZ_CHECK(dp_text_build(&text, &arena, &words, NULL, str, 0) == DP_OK);
    FUZZ_CHECK(dp_tagger_run(&arena, model, &(struct dp_tag_input){.text = &text}, &tagged) == DP_OK);
    for (uint32_t i = 0; i < tagged.count; i++) {
        const struct dp_tag_span *span = &tagged.spans[i];

        FUZZ_CHECK(span->first < span->end && span->end <= text.token_count && span->type < DP_TAG_TYPE_COUNT);
        FUZZ_CHECK(i == 0 || tagged.spans[i - 1].end <= span->first);
        FUZZ_CHECK(span->confidence >= 0.0f && span->confidence < 1.01f);
    }
    dp_arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct dp_tagger_model model;
    struct dp_error err;

    if (size == 0) {
        return 0;
    }
    dp_error_clear(&err);
    if (dp_tagger_model_open(&model, damage(data, size), "fuzz.dpm", &err) == DP_OK) {
        tag(&model);
    } else {
        FUZZ_CHECK(err.status == DP_BAD_MODEL && err.text[0] != '\0');
    }
    return 0;
}

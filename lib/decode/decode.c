/* decode.c - from a message to an article, top to bottom. */
#include "decode/decode.h"

#include "base/limits.h"
#include "base/sha256.h"
#include "base/str.h"
#include "base/utf8.h"
#include "decode/clean.h"
#include "decode/draft.h"
#include "decode/encoding.h"
#include "decode/html.h"
#include "decode/json.h"
#include "decode/lang_code.h"
#include "decode/message_id.h"
#include "decode/mojibake.h"
#include "decode/plain.h"

#include <string.h>

enum { MEND_ROUNDS = 3 }; /* text that went through that many wrong hands is given up */

/* One call of dp_decode(). */
struct job {
    struct dp_article *out;
    struct dp_arena *arena;
    const struct dp_input *in;
    struct dp_error *err;
    struct dp_str utf8;
    enum dp_format format;
    struct dp_draft draft;
};

static enum dp_status no_memory(const struct job *job)
{
    return dp_error_set(job->err, DP_NO_MEMORY, "decode", "out of memory while decoding an article");
}

static bool is_blank(struct dp_str s) { return dp_str_trim(s).len == 0; }

static enum dp_status check_size(const struct job *job)
{
    if (job->in->len == 0) {
        return dp_error_set(job->err, DP_BAD_ARTICLE, "decode", "the message is empty");
    }
    if (job->in->len > DP_MESSAGE_MAX_BYTES) {
        return dp_error_set(job->err, DP_TOO_LARGE, "decode", "the message has %zu bytes, at most %d are read",
                            job->in->len, DP_MESSAGE_MAX_BYTES);
    }
    return DP_OK;
}

static enum dp_status detect(struct job *job)
{
    bool is_other_json = false;

    if (job->in->format != DP_FORMAT_AUTO) {
        job->format = job->in->format;
    } else if (dp_str_starts(dp_str_trim(job->utf8), DP_STR("{"))) {
        job->format = DP_FORMAT_JSON;
    } else if (dp_html_is_likely(job->utf8)) {
        job->format = DP_FORMAT_HTML;
    } else {
        DP_TRY(dp_json_is_other_value(&is_other_json, job->arena, job->utf8, job->err));
        job->format = is_other_json ? DP_FORMAT_JSON : DP_FORMAT_TEXT;
    }
    return DP_OK;
}

/* An article in JSON may hold a page, in the field for pages or in the one for text. */
static enum dp_status read_json(struct job *job)
{
    struct dp_draft *draft = &job->draft;

    DP_TRY(dp_json_decode(draft, job->arena, job->utf8, job->in->fields, job->err));
    if (draft->id.ptr != NULL && dp_message_id(&job->out->id, job->arena, draft->id) != DP_OK) {
        return no_memory(job);
    }
    if (is_blank(draft->text) && !is_blank(draft->html)) {
        return dp_html_decode(draft, job->arena, draft->html, job->err);
    }
    return dp_html_is_likely(draft->text) ? dp_html_decode(draft, job->arena, draft->text, job->err) : DP_OK;
}

static enum dp_status read_draft(struct job *job)
{
    switch (job->format) {
    case DP_FORMAT_JSON:
        return read_json(job);
    case DP_FORMAT_HTML:
        return dp_html_decode(&job->draft, job->arena, job->utf8, job->err);
    case DP_FORMAT_AUTO:
    case DP_FORMAT_TEXT:
        break;
    }
    job->draft.text = job->utf8;
    return DP_OK;
}

/* Put right what was encoded twice or more often, in title and text together or in neither. */
static enum dp_status mend(struct dp_draft *draft, struct dp_arena *arena)
{
    for (int round = 0; round < MEND_ROUNDS; round++) {
        struct dp_mojibake found = {0};

        dp_mojibake_count(&found, draft->title);
        dp_mojibake_count(&found, draft->text);
        if (!dp_mojibake_is_likely(&found)) {
            return DP_OK;
        }
        draft->flags |= DP_FLAG_MOJIBAKE_MENDED;
        draft->title = dp_mojibake_mend(arena, draft->title);
        draft->text = dp_mojibake_mend(arena, draft->text);
        if (arena->failed) {
            return DP_NO_MEMORY;
        }
    }
    return DP_OK;
}

/* A cleaned line that is absent when nothing is left of it. */
static enum dp_status clean_field(struct dp_str *out, struct dp_arena *arena, struct dp_str in, uint32_t *flags)
{
    if (in.ptr == NULL) {
        return DP_OK;
    }
    DP_TRY(dp_clean_line(out, arena, in, flags));
    if (out->len == 0) {
        *out = DP_STR_NONE;
    }
    return DP_OK;
}

/* Takes the draft's text: a large one is not kept twice. */
static enum dp_status clean_fields(struct dp_article *out, struct dp_arena *arena, const struct dp_draft *draft)
{
    out->flags = draft->flags;
    out->boilerplate_chars = draft->boilerplate_chars;
    DP_TRY(clean_field(&out->url, arena, draft->url, &out->flags));
    DP_TRY(clean_field(&out->source, arena, draft->source, &out->flags));
    DP_TRY(clean_field(&out->title, arena, draft->title, &out->flags));
    DP_TRY(dp_clean_text(&out->body, arena, draft->text, &out->flags));
    dp_arena_release(arena, draft->text.ptr);
    out->lang_hint = dp_lang_code(arena, draft->lang);
    out->extra_json = draft->extra;
    out->fetched_us = draft->fetched_us;
    return arena->failed ? DP_NO_MEMORY : DP_OK;
}

static enum dp_status no_text(const struct job *job)
{
    switch (job->format) {
    case DP_FORMAT_JSON:
        return dp_error_set(job->err, DP_BAD_ARTICLE, "decode",
                            "the article has no text: its fields for text and html are missing or blank");
    case DP_FORMAT_HTML:
        return dp_error_set(job->err, DP_BAD_ARTICLE, "decode", "the page holds no text");
    case DP_FORMAT_AUTO:
    case DP_FORMAT_TEXT:
        break;
    }
    return dp_error_set(job->err, DP_BAD_ARTICLE, "decode", "the message holds no text");
}

static enum dp_status check_text(const struct job *job)
{
    struct dp_article *out = job->out;
    size_t bytes = (size_t)out->title.len + out->body.len;

    if (bytes > DP_TEXT_MAX_BYTES) {
        return dp_error_set(job->err, DP_TOO_LARGE, "decode", "the article has %zu bytes of text, at most %d are read",
                            bytes, DP_TEXT_MAX_BYTES);
    }
    if (out->body.len == 0) {
        return no_text(job);
    }
    if (job->format == DP_FORMAT_TEXT) {
        dp_plain_split(&out->title, &out->body, out->body);
        if (out->title.len == 0) {
            out->title = DP_STR_NONE;
        }
    }
    return DP_OK;
}

static void set_date(struct dp_article *out, const struct dp_draft *draft, const struct dp_input *in)
{
    out->published_us = draft->published_us;
    out->date_source = draft->date_source;
    if (out->published_us == DP_TIME_NONE && in->fallback_time_us != DP_TIME_NONE) {
        out->published_us = in->fallback_time_us;
        out->date_source = in->fallback_date_source;
    }
    if (out->published_us == DP_TIME_NONE) {
        out->date_source = DP_DATE_NONE;
        out->flags |= DP_FLAG_NO_DATE;
    }
}

static void set_hash(struct dp_article *out)
{
    struct dp_sha256 sha;

    dp_sha256_init(&sha);
    dp_sha256_add(&sha, out->title);
    dp_sha256_add(&sha, DP_STR("\n"));
    dp_sha256_add(&sha, out->body);
    dp_sha256_end_hex(&sha, out->content_sha256);
}

/* Clean what was found, and add what an article of any format has: a date, a hash, an id. */
static enum dp_status finish(struct job *job)
{
    struct dp_article *out = job->out;

    if (mend(&job->draft, job->arena) != DP_OK || clean_fields(out, job->arena, &job->draft) != DP_OK) {
        return no_memory(job);
    }
    DP_TRY(check_text(job));
    set_date(out, &job->draft, job->in);
    set_hash(out);
    if (out->id.ptr == NULL) {
        out->id = dp_arena_str(job->arena, (struct dp_str){out->content_sha256, DP_HASHED_ID_BYTES});
    }
    return out->id.ptr == NULL ? no_memory(job) : DP_OK;
}

enum dp_status dp_decode(struct dp_article *out, struct dp_arena *arena, const struct dp_input *in,
                         struct dp_error *err)
{
    struct job job = {.out = out, .arena = arena, .in = in, .err = err};

    *out = (struct dp_article){.published_us = DP_TIME_NONE, .fetched_us = DP_TIME_NONE};
    job.draft = (struct dp_draft){.published_us = DP_TIME_NONE, .fetched_us = DP_TIME_NONE};
    DP_TRY(check_size(&job));
    if (dp_message_id_of_key(&out->id, arena, in->fallback_id) != DP_OK) {
        return no_memory(&job);
    }
    job.utf8 = (struct dp_str){in->bytes, (uint32_t)in->len};
    DP_TRY(dp_encoding_to_utf8(&job.utf8, arena, job.utf8, &job.draft.flags, err));
    DP_TRY(detect(&job));
    DP_TRY(read_draft(&job));
    return finish(&job);
}

/* Does the body begin with the title, as a line or a sentence of its own? */
static bool repeats_title(struct dp_str title, struct dp_str body)
{
    if (!dp_str_starts(body, title)) {
        return false;
    }
    return body.len == title.len || strchr("\n.!?:", body.ptr[title.len]) != NULL;
}

enum dp_status dp_article_text(struct dp_str *text, uint32_t *title_end, struct dp_arena *arena,
                               struct dp_article *article)
{
    struct dp_str title = article->title;
    struct dp_str body = article->body;
    char *joined;

    if (title.len == 0 || repeats_title(title, body)) {
        *text = body.ptr == NULL ? DP_STR("") : body;
        *title_end = title.len;
        return DP_OK;
    }
    joined = dp_arena_alloc(arena, (size_t)title.len + 1 + body.len + 1);
    if (joined == NULL) {
        return DP_NO_MEMORY;
    }
    memcpy(joined, title.ptr, title.len);
    if (body.len > 0) {
        joined[title.len] = '\n';
        memcpy(joined + title.len + 1, body.ptr, body.len);
        article->body.ptr = joined + title.len + 1;
        dp_arena_release(arena, body.ptr);
    }
    *text = (struct dp_str){joined, title.len + (body.len > 0 ? 1 + body.len : 0)};
    *title_end = title.len;
    return DP_OK;
}

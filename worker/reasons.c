/* reasons.c - keeps explanations and prints them below their sentences. */
#include "reasons.h"

#include "mem.h"

#include <stdlib.h>

static void put_rule(struct dp_buf *out, const struct dp_explanation *explanation)
{
    dp_buf_cstr(out, explanation->file);
    dp_buf_char(out, ':');
    dp_buf_int(out, explanation->line);
    dp_buf_char(out, ' ');
}

static void put_line(struct dp_buf *out, const struct dp_explanation *explanation)
{
    if (explanation->kind == DP_EXPLAIN_EVENT || explanation->kind == DP_EXPLAIN_MISS) {
        put_rule(out, explanation);
        dp_buf_str(out, explanation->head);
        dp_buf_cstr(out, ": ");
    }
    dp_buf_str(out, explanation->text);
}

void dp_reasons_add(void *arg, const struct dp_explanation *explanation)
{
    struct dp_reasons *reasons = arg;
    struct dp_reason *reason;

    if (reasons->count == reasons->size) {
        reasons->size = reasons->size == 0 ? 64 : reasons->size * 2;
        reasons->at = dp_need_more(reasons->at, reasons->size * sizeof(*reasons->at));
    }
    reason = &reasons->at[reasons->count++];
    *reason = (struct dp_reason){.kind = explanation->kind,
                                 .sentence = explanation->sentence,
                                 .event = explanation->event,
                                 .begin = reasons->bytes.len};
    put_line(&reasons->bytes, explanation);
    reason->end = reasons->bytes.len;
}

struct dp_str dp_reasons_line(const struct dp_reasons *reasons, size_t i)
{
    const struct dp_reason *reason = &reasons->at[i];

    return (struct dp_str){reasons->bytes.at + reason->begin, (uint32_t)(reason->end - reason->begin)};
}

/* The sentence on one line, with its number. */
static void put_sentence(struct dp_buf *out, const struct dp_record *rec, uint32_t s)
{
    const struct dp_span span = rec->sentences[s];

    dp_buf_char(out, '[');
    dp_buf_int(out, (int64_t)s + 1);
    dp_buf_cstr(out, "] ");
    for (uint32_t i = span.begin; i < span.end; i++) {
        const char c = rec->text.ptr[i];

        dp_buf_char(out, c == '\n' || c == '\t' ? ' ' : c);
    }
    dp_buf_char(out, '\n');
}

static const char *label_of(enum dp_explain_kind kind)
{
    switch (kind) {
    case DP_EXPLAIN_SLOT:
        return "      slot        ";
    case DP_EXPLAIN_CONDITION:
        return "      condition   ";
    case DP_EXPLAIN_SETTING:
        return "      setting     ";
    case DP_EXPLAIN_STATUS:
        return "      status      ";
    case DP_EXPLAIN_SAYS:
        return "      says who    ";
    case DP_EXPLAIN_CONFIDENCE:
        return "      confidence  ";
    case DP_EXPLAIN_MISS:
        return "    - ";
    case DP_EXPLAIN_EVENT:
        break;
    }
    return "    + ";
}

static void put_reason(struct dp_buf *out, const struct dp_record *rec, const struct dp_reasons *reasons, size_t i)
{
    const struct dp_reason *reason = &reasons->at[i];

    dp_buf_cstr(out, label_of(reason->kind));
    if (reason->kind == DP_EXPLAIN_EVENT) {
        const struct dp_event *event = &rec->events[reason->event];

        dp_buf_cstr(out, dp_event_type_name(event->type));
        if (event->mode.len > 0) {
            dp_buf_char(out, '/');
            dp_buf_str(out, event->mode);
        }
        dp_buf_cstr(out, " by \"");
        dp_buf_str(out, event->trigger.text);
        dp_buf_cstr(out, "\"\n      rule        ");
    }
    dp_buf_str(out, dp_reasons_line(reasons, i));
    dp_buf_char(out, '\n');
}

void dp_reasons_print(struct dp_buf *out, const struct dp_record *rec, const struct dp_reasons *reasons)
{
    uint32_t sentence = UINT32_MAX;

    dp_buf_cstr(out, "article ");
    dp_buf_str(out, rec->article.id);
    dp_buf_char(out, '\n');
    for (size_t i = 0; i < reasons->count; i++) {
        if (reasons->at[i].sentence != sentence) {
            sentence = reasons->at[i].sentence;
            dp_buf_char(out, '\n');
            put_sentence(out, rec, sentence);
        }
        put_reason(out, rec, reasons, i);
    }
    if (reasons->count == 0) {
        dp_buf_cstr(out, "\nno rule has a word of this text for its head\n");
    }
}

void dp_reasons_clear(struct dp_reasons *reasons)
{
    reasons->count = 0;
    reasons->bytes.len = 0;
}

void dp_reasons_free(struct dp_reasons *reasons)
{
    dp_buf_free(&reasons->bytes);
    free(reasons->at);
    *reasons = (struct dp_reasons){.at = NULL};
}

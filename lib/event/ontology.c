/* ontology.c - tables of event types, modes and codes. */
#include "event/ontology.h"

#include "base/fields.h"
#include "base/str.h"

bool dp_event_type_of(struct dp_str name, enum dp_event_type *type)
{
    for (int i = 0; i < DP_EVENT_TYPE_COUNT; i++) {
        if (dp_str_is(name, dp_event_type_name((enum dp_event_type)i))) {
            *type = (enum dp_event_type)i;
            return true;
        }
    }
    return false;
}

static struct dp_str column(struct dp_str *rest)
{
    struct dp_str cell = rest->ptr == NULL ? DP_STR("") : dp_str_cut(rest, '\t');

    return cell.len == 0 || dp_str_is(cell, "-") ? DP_STR_NONE : cell;
}

const struct dp_mode *dp_ontology_mode(const struct dp_ontology *ontology, enum dp_event_type type, struct dp_str name)
{
    for (uint32_t i = 0; i < ontology->modes.count; i++) {
        const struct dp_mode *mode = &ontology->modes.at[i];

        if (mode->type == type && dp_str_eq(mode->name, name)) {
            return mode;
        }
    }
    return NULL;
}

enum dp_status dp_ontology_add_modes(struct dp_ontology *ontology, struct dp_arena *arena, struct dp_str text,
                                     const char *file, struct dp_error *err)
{
    struct dp_lines lines = {.rest = text, .file = file, .err = err};

    for (;;) {
        struct dp_mode mode;
        struct dp_str line;
        struct dp_str type;
        struct dp_str score;

        DP_TRY(dp_lines_next(&lines, &line));
        if (line.ptr == NULL) {
            return DP_OK;
        }
        type = column(&line);
        mode.name = column(&line);
        score = column(&line);
        if (!dp_event_type_of(type, &mode.type)) {
            return dp_lines_bad(&lines, "unknown event type", type);
        }
        if (!dp_field_decimal(score, &mode.score)) {
            return dp_lines_bad(&lines, "not a score:", score);
        }
        if (dp_ontology_mode(ontology, mode.type, mode.name) != NULL) {
            return dp_lines_bad(&lines, "mode stands twice:", mode.name);
        }
        if (!DP_PUSH(arena, &ontology->modes, mode)) {
            return DP_NO_MEMORY;
        }
    }
}

static enum dp_status read_code(struct dp_cameo *code, struct dp_str line, const struct dp_ontology *ontology,
                                const struct dp_lines *lines)
{
    struct dp_str type;
    struct dp_str goldstein;

    code->code = column(&line);
    type = column(&line);
    code->mode = column(&line);
    code->contexts = column(&line);
    goldstein = column(&line);
    if (!dp_event_type_of(type, &code->type)) {
        return dp_lines_bad(lines, "unknown event type", type);
    }
    if (dp_ontology_mode(ontology, code->type, code->mode) == NULL) {
        return dp_lines_bad(lines, "unknown mode", code->mode);
    }
    code->goldstein = 0;
    if (goldstein.len > 0 && !dp_field_decimal(goldstein, &code->goldstein)) {
        return dp_lines_bad(lines, "not a score:", goldstein);
    }
    return DP_OK;
}

enum dp_status dp_ontology_add_codes(struct dp_ontology *ontology, struct dp_arena *arena, struct dp_str text,
                                     const char *file, struct dp_error *err)
{
    struct dp_lines lines = {.rest = text, .file = file, .err = err};

    for (;;) {
        struct dp_cameo code;
        struct dp_str line;

        DP_TRY(dp_lines_next(&lines, &line));
        if (line.ptr == NULL) {
            return DP_OK;
        }
        DP_TRY(read_code(&code, line, ontology, &lines));
        if (!DP_PUSH(arena, &ontology->codes, code)) {
            return DP_NO_MEMORY;
        }
    }
}

static bool has_context(struct dp_str list, struct dp_str context)
{
    while (list.ptr != NULL) {
        if (dp_str_eq(dp_str_cut(&list, ','), context)) {
            return true;
        }
    }
    return false;
}

struct dp_str dp_ontology_code(const struct dp_ontology *ontology, enum dp_event_type type, struct dp_str mode,
                               const struct dp_str *contexts, uint32_t context_count)
{
    struct dp_str best = DP_STR_NONE;
    int best_score = -1;

    for (uint32_t i = 0; i < ontology->codes.count; i++) {
        const struct dp_cameo *code = &ontology->codes.at[i];
        int score;

        if (code->type != type || (code->mode.len > 0 && !dp_str_eq(code->mode, mode))) {
            continue;
        }
        score = code->mode.len > 0 ? 4 : 0;
        if (code->contexts.len > 0) {
            score += context_count > 0 && has_context(code->contexts, contexts[0]) ? 2 : -1;
        }
        if (score > best_score || (score == best_score && code->code.len < best.len)) {
            best_score = score;
            best = code->code;
        }
    }
    return best;
}

const struct dp_cameo *dp_ontology_cameo(const struct dp_ontology *ontology, struct dp_str code)
{
    for (uint32_t i = 0; i < ontology->codes.count; i++) {
        if (dp_str_eq(ontology->codes.at[i].code, code)) {
            return &ontology->codes.at[i];
        }
    }
    return NULL;
}

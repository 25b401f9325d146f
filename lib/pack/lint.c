/* lint.c - sets, operators and names: what stands twice, contradicts itself or is of no use. */
#include "pack/lint.h"

#include "base/fields.h"
#include "base/str.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { WHAT_BYTES = 400 };

/* Places of one name that lie further apart than this are two places. */
static const double apart_degrees = 0.1;

void dp_lint_tell(struct dp_linter *l, bool is_error, const char *file, uint32_t line, const char *fmt, ...)
{
    char what[WHAT_BYTES];
    va_list args;

    va_start(args, fmt);
    (void)vsnprintf(what, sizeof(what), fmt, args);
    va_end(args);
    l->sum->errors += is_error;
    l->sum->warnings += !is_error;
    l->report(l->arg, is_error, file, line, what);
}

/* ---- sets and operators, as their files say ---- */

/* A word that was seen, and where. */
struct place {
    const char *file;
    uint32_t line;
    struct dp_str more; /* of an operator its status */
};

struct words {
    struct dp_intern names;
    struct dp_map index; /* name -> index + 1 in places */
    struct DP_VEC(struct place) places;
};

/* The place where `name` was seen before; NULL when it is new, and then it is kept. */
static enum dp_status see(struct dp_linter *l, struct words *words, struct dp_str name, struct place place,
                          const struct place **before)
{
    uint32_t sym = dp_intern_add(&words->names, &l->arena, name);
    uint32_t *index = sym == DP_NO_SYM ? NULL : dp_map_put(&words->index, &l->arena, dp_map_key(0, sym), 0);

    *before = NULL;
    if (index == NULL) {
        return DP_NO_MEMORY;
    }
    if (*index != 0) {
        *before = &words->places.at[*index - 1];
        return DP_OK;
    }
    *index = words->places.count + 1;
    return DP_PUSH(&l->arena, &words->places, place) ? DP_OK : DP_NO_MEMORY;
}

/* "name = Noun | Noun": nouns that stand twice. */
static enum dp_status check_members(struct dp_linter *l, const struct dp_lines *at, struct dp_str line)
{
    struct dp_str name = dp_str_cut(&line, '=');
    struct words members = {0};

    dp_intern_init(&members.names, NULL);
    while (line.ptr != NULL) {
        struct dp_str noun = dp_str_cut(&line, '|');
        const struct place *before;

        DP_TRY(see(l, &members, noun, (struct place){0}, &before));
        if (before != NULL) {
            dp_lint_tell(l, false, at->file, at->number, "set %.*s: \"%.*s\" stands twice", DP_STR_ARG(name),
                         DP_STR_ARG(noun));
        }
    }
    return DP_OK;
}

/* "planen | beabsichtigen : future" */
static enum dp_status check_operator(struct dp_linter *l, struct words *operators, const struct dp_lines *at,
                                     struct dp_str line)
{
    struct dp_str rest = line;
    struct dp_str heads = dp_str_cut(&rest, ':');
    struct place place = {at->file, at->number, dp_str_trim(rest)};

    while (heads.ptr != NULL) {
        struct dp_str head = dp_str_cut(&heads, '|');
        const struct place *before;

        DP_TRY(see(l, operators, head, place, &before));
        if (before != NULL && !dp_str_eq(before->more, place.more)) {
            dp_lint_tell(l, true, at->file, at->number, "operator %.*s is %.*s here and %.*s in %s:%u, which counts",
                         DP_STR_ARG(head), DP_STR_ARG(place.more), DP_STR_ARG(before->more), before->file,
                         (unsigned)before->line);
        } else if (before != NULL) {
            dp_lint_tell(l, false, at->file, at->number, "operator %.*s stands in %s:%u already", DP_STR_ARG(head),
                         before->file, (unsigned)before->line);
        }
    }
    return DP_OK;
}

static bool is_name_byte(char c)
{
    return c == '_' || c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (unsigned char)c >= 0x80;
}

/* Every "@set" of a frame's line is a use. */
static enum dp_status note_uses(struct dp_linter *l, struct words *used, struct dp_str line)
{
    for (uint32_t at = dp_str_find(line, DP_STR("=@"), 0); at != UINT32_MAX;
         at = dp_str_find(line, DP_STR("=@"), at + 2)) {
        uint32_t end = at + 2;
        const struct place *before;

        while (end < line.len && is_name_byte(line.ptr[end])) {
            end++;
        }
        DP_TRY(see(l, used, dp_str_sub(line, at + 2, end), (struct place){0}, &before));
    }
    return DP_OK;
}

/* What the *.frames files of one language say in all. */
struct said {
    struct words sets, used, operators;
};

static enum dp_status check_line(struct dp_linter *l, struct said *said, const struct dp_lines *at, struct dp_str line)
{
    struct dp_str rest = line;
    struct dp_str kind = dp_field_word(&rest);
    const struct place *before;

    rest = dp_str_trim(rest);
    if (dp_str_is(kind, "set")) {
        struct dp_str names = rest;

        DP_TRY(see(l, &said->sets, dp_str_cut(&names, '='), (struct place){.file = at->file, .line = at->number},
                   &before));
        return check_members(l, at, rest);
    }
    if (dp_str_is(kind, "operator")) {
        return check_operator(l, &said->operators, at, rest);
    }
    return line.ptr[0] == '+' || line.ptr[0] == '-' ? DP_OK : note_uses(l, &said->used, rest);
}

static enum dp_status check_file(struct dp_linter *l, struct said *said, const struct dp_pack_file *file)
{
    struct dp_lines lines = {.rest = file->text, .file = file->name};

    for (;;) {
        struct dp_str line;

        DP_TRY(dp_lines_next(&lines, &line));
        if (line.ptr == NULL) {
            return DP_OK;
        }
        DP_TRY(check_line(l, said, &lines, line));
    }
}

/* The engine itself asks for these. */
static bool is_engines(struct dp_str set)
{
    return dp_str_is(set, "violence") || dp_str_is(set, "whole") || dp_str_is(set, "area") || dp_str_is(set, "part");
}

static void tell_unused(struct dp_linter *l, const struct said *said)
{
    for (uint32_t i = 0; i < said->sets.places.count; i++) {
        struct dp_str name = dp_intern_str(&said->sets.names, said->sets.names.first + i);
        uint32_t used = dp_intern_find(&said->used.names, name);

        if (used == DP_NO_SYM && !is_engines(name)) {
            dp_lint_tell(l, false, said->sets.places.at[i].file, said->sets.places.at[i].line, "set %.*s is never used",
                         DP_STR_ARG(name));
        }
    }
}

static enum dp_status check_texts(struct dp_linter *l)
{
    struct said said = {0};

    dp_intern_init(&said.sets.names, NULL);
    dp_intern_init(&said.used.names, NULL);
    dp_intern_init(&said.operators.names, NULL);
    for (uint32_t i = 0; i < l->packs->files.count; i++) {
        const struct dp_pack_file *file = &l->packs->files.at[i];

        if (dp_str_eq(dp_pack_folder(file), l->pack->lang) && dp_pack_file_is(file, ".frames") &&
            !dp_pack_file_is(file, "claims.frames")) {
            DP_TRY(check_file(l, &said, file));
        }
    }
    tell_unused(l, &said);
    return DP_OK;
}

/* ---- names ---- */

static bool same_thing(const struct dp_gaz_entry *a, const struct dp_gaz_entry *b)
{
    bool apart = a->has_coordinates && b->has_coordinates &&
                 (fabs(a->lat - b->lat) > apart_degrees || fabs(a->lon - b->lon) > apart_degrees);

    return a->type == b->type && a->level == b->level && (a->flags & DP_GAZ_ROLE) == (b->flags & DP_GAZ_ROLE) &&
           strcmp(a->country.code, b->country.code) == 0 && a->from < b->to && b->from < a->to && !apart;
}

/* Core names are in every language's gazetteer: they are told of once. */
static bool is_told_already(const struct dp_linter *l, const struct dp_gaz_entry *a, const struct dp_gaz_entry *b)
{
    return l->index > 0 && strncmp(a->file, "core/", 5) == 0 && strncmp(b->file, "core/", 5) == 0;
}

/* An entry against all before it of the same name, which are chained. */
static enum dp_status check_names(struct dp_linter *l)
{
    const struct dp_gazetteer *gaz = &l->pack->gazetteer;
    uint32_t *previous = DP_NEW_ARRAY(&l->arena, uint32_t, (size_t)gaz->entry_count + 1); /* index + 1 */
    struct dp_intern names;
    struct dp_map last = {0};

    dp_intern_init(&names, NULL);
    if (previous == NULL) {
        return DP_NO_MEMORY;
    }
    for (uint32_t i = 0; i < gaz->entry_count; i++) {
        const struct dp_gaz_entry *entry = &gaz->entries[i];
        uint32_t sym = dp_intern_add(&names, &l->arena, entry->name);
        uint32_t *head = sym == DP_NO_SYM ? NULL : dp_map_put(&last, &l->arena, dp_map_key(0, sym), 0);

        if (head == NULL) {
            return DP_NO_MEMORY;
        }
        previous[i] = *head;
        *head = i + 1;
        for (uint32_t k = previous[i]; k != 0; k = previous[k - 1]) {
            const struct dp_gaz_entry *other = &gaz->entries[k - 1];

            if (same_thing(entry, other) && !is_told_already(l, entry, other)) {
                dp_lint_tell(l, false, entry->file, entry->line, "\"%.*s\" stands in %s:%u already",
                             DP_STR_ARG(entry->name), other->file, (unsigned)other->line);
                break;
            }
        }
    }
    return DP_OK;
}

static enum dp_status check_pack(struct dp_linter *l)
{
    dp_lint_frames(l);
    DP_TRY(check_texts(l));
    return check_names(l);
}

enum dp_status dp_packs_lint(const struct dp_packs *packs, dp_lint_report report, void *arg, struct dp_pack_lint *out)
{
    struct dp_linter l = {.packs = packs, .report = report, .arg = arg, .sum = out};
    enum dp_status status = DP_OK;

    *out = (struct dp_pack_lint){0, 0};
    for (uint32_t i = 0; i < packs->count && status == DP_OK; i++) {
        l.pack = &packs->at[i];
        l.index = i;
        status = check_pack(&l);
        dp_arena_reset(&l.arena);
    }
    dp_arena_free(&l.arena);
    return status;
}

/* pack.c - loads packs: core first, then every language folder; generates, freezes, hashes. */
#include "pack/packs.h"

#include "base/alloc.h"
#include "base/fields.h"
#include "base/str.h"
#include "pack/files.h"

/* A language while it loads. */
struct loader {
    struct dp_packs *packs;
    struct dp_arena *work; /* given back when everything is loaded */
    const struct dp_pack_files *files;
    struct dp_pack *pack;
    struct dp_str folder;
    struct dp_lexicon_builder lexicon;
    struct dp_gaz_builder gazetteer;
    struct dp_frame_builder frames;
    uint64_t hash;
    struct dp_error *err;
};

static struct dp_arena *arena_of(struct loader *l) { return &l->packs->arena; }

static enum dp_status read_conf(struct loader *l, const struct dp_pack_file *file)
{
    struct dp_lines lines = {.rest = file->text, .file = file->name, .err = l->err};

    for (;;) {
        struct dp_str line;
        struct dp_str key;

        DP_TRY(dp_lines_next(&lines, &line));
        if (line.ptr == NULL) {
            return DP_OK;
        }
        key = dp_str_cut(&line, '=');
        if (line.ptr == NULL) {
            return dp_lines_bad(&lines, "pack.conf holds KEY = VALUE lines, not", key);
        }
        if (dp_str_is(key, "lang")) {
            l->pack->lang = dp_str_trim(line);
        } else if (dp_str_is(key, "version")) {
            l->pack->version = dp_str_trim(line);
        } else if (!dp_str_is(key, "title")) {
            return dp_lines_bad(&lines, "unknown key", key);
        }
    }
}

static enum dp_status read_list(struct loader *l, const struct dp_pack_file *file,
                                enum dp_status (*add)(struct loader *l, struct dp_str line))
{
    struct dp_lines lines = {.rest = file->text, .file = file->name, .err = l->err};

    for (;;) {
        struct dp_str line;

        DP_TRY(dp_lines_next(&lines, &line));
        if (line.ptr == NULL) {
            return DP_OK;
        }
        DP_TRY(add(l, line));
    }
}

static enum dp_status add_abbreviation(struct loader *l, struct dp_str line)
{
    return dp_lexicon_add_abbreviation(&l->lexicon, line);
}

static enum dp_status add_given_name(struct loader *l, struct dp_str line)
{
    return dp_gaz_add_given(&l->gazetteer, line);
}

/* The loaders of a language folder by ending; several passes, since frames need all words of the lexicon before them.
 */
static enum dp_status load_words(struct loader *l, const struct dp_pack_file *file)
{
    if (dp_pack_file_is(file, ".lex")) {
        return dp_lexicon_add_file(&l->lexicon, file->text, file->name, l->err);
    }
    if (dp_pack_file_is(file, "abbreviations.list")) {
        return read_list(l, file, add_abbreviation);
    }
    return DP_OK;
}

static enum dp_status load_names(struct loader *l, const struct dp_pack_file *file)
{
    if (dp_pack_file_is(file, ".gaz")) {
        return dp_gaz_add_file(&l->gazetteer, file->text, file->name, l->err);
    }
    if (dp_pack_file_is(file, "given_names.list")) {
        return read_list(l, file, add_given_name);
    }
    return DP_OK;
}

static enum dp_status load_rules(struct loader *l, const struct dp_pack_file *file)
{
    if (dp_pack_file_is(file, ".time")) {
        return dp_time_rules_add(&l->pack->times, arena_of(l), &l->packs->words, file->text, file->name, l->err);
    }
    if (dp_pack_file_is(file, "claims.frames")) {
        return dp_cues_add_file(&l->pack->cues, arena_of(l), &l->lexicon, file->text, file->name, l->err);
    }
    if (dp_pack_file_is(file, ".frames")) {
        return dp_frames_add_file(&l->frames, file->text, file->name, l->err);
    }
    if (dp_pack_file_is(file, "boilerplate.list")) {
        return dp_boilerplate_add_file(&l->pack->boilerplate, arena_of(l), file->text, file->name, l->err);
    }
    return DP_OK;
}

/* The model of the name tagger stays in memory as the file is. */
static enum dp_status load_model(struct loader *l, const struct dp_pack_file *file)
{
    struct dp_tagger_model *model;

    if (!dp_pack_file_is(file, ".dpm")) {
        return DP_OK;
    }
    DP_TRY(dp_tagger_model_load(&model, arena_of(l), file->text.ptr, l->err));
    if (!dp_str_eq(dp_tagger_model_lang(model), l->pack->lang)) {
        return dp_error_at(l->err, DP_BAD_PACK, file->name, 0,
                           "a model for the language \"%.*s\" in a pack for \"%.*s\"",
                           DP_STR_ARG(dp_tagger_model_lang(model)), DP_STR_ARG(l->pack->lang));
    }
    l->pack->tagger = model;
    l->hash ^= dp_tagger_model_checksum(model);
    return DP_OK;
}

static enum dp_status each_file(struct loader *l, bool core_too,
                                enum dp_status (*load)(struct loader *l, const struct dp_pack_file *file))
{
    for (uint32_t i = 0; i < l->files->count; i++) {
        const struct dp_pack_file *file = &l->files->at[i];
        struct dp_str folder = dp_pack_folder(file);

        if (dp_str_eq(folder, l->folder) || (core_too && dp_str_is(folder, "core"))) {
            DP_TRY(load(l, file));
        }
    }
    return DP_OK;
}

static enum dp_status add_to_hash(struct loader *l, const struct dp_pack_file *file)
{
    l->hash = dp_hash(dp_str_of(file->name), l->hash);
    if (!dp_pack_file_is(file, ".dpm")) { /* its text is a path; load_model() has added what the file holds */
        l->hash = dp_hash(file->text, l->hash);
    }
    return DP_OK;
}

static enum dp_status check_conf(struct loader *l, const struct dp_pack_file *conf)
{
    DP_TRY(read_conf(l, conf));
    if (l->pack->lang.len == 0 || l->pack->version.len == 0) {
        return dp_error_at(l->err, DP_BAD_PACK, conf->name, 0, "pack.conf needs lang and version");
    }
    return DP_OK;
}

static enum dp_status load_language(struct loader *l, const struct dp_pack_file *conf)
{
    struct dp_packs *packs = l->packs;

    l->folder = dp_pack_folder(conf);
    l->hash = DP_HASH_SEED;
    DP_TRY(check_conf(l, conf));
    dp_lexicon_builder_init(&l->lexicon, &packs->arena, l->work, &packs->words, l->pack->lang);
    dp_gaz_builder_init(&l->gazetteer, &l->lexicon);
    l->frames = (struct dp_frame_builder){.arena = &packs->arena,
                                          .words = &packs->words,
                                          .lexicon = &l->lexicon,
                                          .ontology = &packs->ontology,
                                          .frames = &l->pack->frames};
    DP_TRY(each_file(l, false, load_words));
    DP_TRY(each_file(l, true, load_names));
    DP_TRY(each_file(l, false, load_rules));
    DP_TRY(each_file(l, false, load_model));
    DP_TRY(dp_frames_finish(&l->frames, l->err));
    DP_TRY(dp_gaz_freeze(&l->pack->gazetteer, &l->gazetteer));
    DP_TRY(dp_lexicon_freeze(&l->pack->lexicon, &l->lexicon));
    DP_TRY(each_file(l, true, add_to_hash));
    l->pack->version = dp_arena_printf(&packs->arena, "%.*s+%08x", DP_STR_ARG(l->pack->version),
                                       (unsigned)(l->hash ^ (l->hash >> 32)));
    return l->pack->version.ptr == NULL ? DP_NO_MEMORY : DP_OK;
}

static enum dp_status load_ontology(struct dp_packs *packs, const struct dp_pack_files *files, struct dp_error *err)
{
    for (uint32_t i = 0; i < files->count; i++) {
        if (dp_pack_file_is(&files->at[i], "core/ontology.tsv")) {
            DP_TRY(dp_ontology_add_modes(&packs->ontology, &packs->arena, files->at[i].text, files->at[i].name, err));
        }
    }
    for (uint32_t i = 0; i < files->count; i++) {
        if (dp_pack_file_is(&files->at[i], "core/cameo.tsv")) {
            DP_TRY(dp_ontology_add_codes(&packs->ontology, &packs->arena, files->at[i].text, files->at[i].name, err));
        }
    }
    return DP_OK;
}

/* A folder without a pack.conf is none; what every language shares is no language. */
static bool is_pack(const struct dp_pack_file *file)
{
    return dp_pack_file_is(file, "/pack.conf") && !dp_str_is(dp_pack_folder(file), "core");
}

static enum dp_status load_languages(struct dp_packs *packs, struct dp_arena *work, const struct dp_pack_files *files,
                                     struct dp_error *err)
{
    for (uint32_t i = 0; i < files->count; i++) {
        struct loader loader = {
            .packs = packs, .work = work, .files = files, .pack = &packs->at[packs->count], .err = err};
        bool is_any = dp_str_is(dp_pack_folder(&files->at[i]), "und");

        if (!is_pack(&files->at[i])) {
            continue;
        }
        if (is_any) {
            loader.pack = &packs->any;
        } else if (packs->count >= DP_PACKS_MAX) {
            return dp_error_at(err, DP_BAD_PACK, files->at[i].name, 0, "more than %d packs", DP_PACKS_MAX);
        }
        DP_TRY(load_language(&loader, &files->at[i]));
        dp_arena_reset(work);
        if (!is_any) {
            packs->lexicons[packs->count] = &packs->at[packs->count].lexicon;
            packs->count++;
        }
    }
    if (packs->count == 0) {
        return dp_error_at(err, DP_BAD_PACK, "", 0,
                           "no language pack (a folder with pack.conf) in the pack directories");
    }
    return DP_OK;
}

/* `work` is what the builders of one language need. */
static enum dp_status load_with(struct dp_packs *packs, struct dp_arena *work, const char *const *dirs, size_t count,
                                struct dp_error *err)
{
    packs->at = DP_NEW_ARRAY(&packs->arena, struct dp_pack, DP_PACKS_MAX);
    packs->lexicons = DP_NEW_ARRAY(&packs->arena, const struct dp_lexicon *, DP_PACKS_MAX);
    if (packs->at == NULL || packs->lexicons == NULL) {
        return DP_NO_MEMORY;
    }
    dp_intern_init(&packs->words, NULL);
    packs->words.keep = &packs->arena;
    DP_TRY(dp_pack_files_read(&packs->files, &packs->arena, dirs, count, err));
    DP_TRY(load_ontology(packs, &packs->files, err));
    DP_TRY(load_languages(packs, work, &packs->files, err));
    return dp_intern_settle(&packs->words);
}

static enum dp_status load(struct dp_packs *packs, const char *const *dirs, size_t count, struct dp_error *err)
{
    struct dp_arena work = {.head = NULL};
    enum dp_status status = load_with(packs, &work, dirs, count, err);

    dp_arena_free(&work);
    return status;
}

enum dp_status dp_packs_load(struct dp_packs **out, const char *const *dirs, size_t count, struct dp_error *err)
{
    struct dp_packs *packs = dp_calloc(1, sizeof(*packs));
    enum dp_status status;

    if (packs == NULL) {
        return dp_error_set(err, DP_NO_MEMORY, "pack", "out of memory while loading packs");
    }
    status = load(packs, dirs, count, err);
    if (status != DP_OK) {
        dp_packs_free(packs);
        return dp_error_set(err, status, "pack", "packs cannot be loaded: %s", dp_status_text(status));
    }
    *out = packs;
    return DP_OK;
}

void dp_packs_free(struct dp_packs *packs)
{
    if (packs == NULL) {
        return;
    }
    for (uint32_t i = 0; packs->at != NULL && i < DP_PACKS_MAX; i++) {
        dp_boilerplate_free(&packs->at[i].boilerplate);
    }
    dp_boilerplate_free(&packs->any.boilerplate);
    dp_arena_free(&packs->arena);
    dp_mfree(packs);
}

uint32_t dp_packs_count(const struct dp_packs *packs) { return packs->count; }

struct dp_str dp_packs_lang(const struct dp_packs *packs, uint32_t i) { return packs->at[i].lang; }

struct dp_str dp_packs_version(const struct dp_packs *packs, uint32_t i) { return packs->at[i].version; }

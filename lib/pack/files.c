/* files.c - walks pack directories. */
#include "pack/files.h"

#include "base/file.h"
#include "base/limits.h"
#include "base/str.h"
#include "base/utf8.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { DEPTH_MAX = 4, FILES_MAX = 4096 };

struct walker {
    struct dp_pack_files *out;
    struct dp_arena *arena;
    const char *root;
    struct dp_error *err;
};

static const char *const endings[] = {".conf", ".lex", ".gaz", ".frames", ".time", ".list", ".tsv", ".dpm"};

bool dp_pack_file_is(const struct dp_pack_file *file, const char *ending)
{
    return dp_str_ends(dp_str_of(file->name), dp_str_of(ending));
}

struct dp_str dp_pack_folder(const struct dp_pack_file *file)
{
    const char *slash = strchr(file->name, '/');

    return slash == NULL ? DP_STR("") : (struct dp_str){file->name, (uint32_t)(slash - file->name)};
}

static bool is_wanted(const char *name)
{
    for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
        if (dp_str_ends(dp_str_of(name), dp_str_of(endings[i]))) {
            return true;
        }
    }
    return false;
}

/* Loaders may then take every line for text. */
static enum dp_status check_encoding(const struct walker *w, const char *path, struct dp_str text)
{
    uint32_t valid = (uint32_t)dp_utf8_valid_prefix(text.ptr, text.len);
    uint32_t line = 1;

    for (uint32_t i = 0; i < valid; i++) {
        line += text.ptr[i] == '\n';
    }
    return valid == text.len
               ? DP_OK
               : dp_error_at(w->err, DP_BAD_PACK, path, line, "not UTF-8: save the file in that encoding");
}

/* A model is mapped by its own loader: only its name is listed. */
static enum dp_status add_file(struct walker *w, const char *path, const char *name)
{
    struct dp_pack_file file = {.name = name, .text = DP_STR("")};

    if (!dp_pack_file_is(&file, ".dpm")) {
        DP_TRY(dp_file_read(&file.text, w->arena, path, DP_PACK_FILE_MAX_BYTES, w->err));
        DP_TRY(check_encoding(w, path, file.text));
    } else {
        file.text = dp_arena_str(w->arena, dp_str_of(path));
    }
    for (uint32_t i = 0; i < w->out->count; i++) {
        if (strcmp(w->out->at[i].name, name) == 0) {
            w->out->at[i] = file;
            return DP_OK;
        }
    }
    if (w->out->count >= FILES_MAX) {
        return dp_error_at(w->err, DP_BAD_PACK, path, 0, "more than %d pack files", FILES_MAX);
    }
    return DP_PUSH(w->arena, w->out, file) ? DP_OK : DP_NO_MEMORY;
}

static enum dp_status walk(struct walker *w, struct dp_str below, int depth);

static enum dp_status visit(struct walker *w, struct dp_str below, const char *entry, int depth)
{
    struct dp_str name = below.len == 0 ? dp_arena_printf(w->arena, "%s", entry)
                                        : dp_arena_printf(w->arena, "%.*s/%s", DP_STR_ARG(below), entry);
    struct dp_str path = dp_arena_printf(w->arena, "%s/%.*s", w->root, DP_STR_ARG(name));
    struct stat info;

    if (name.ptr == NULL || path.ptr == NULL) {
        return DP_NO_MEMORY;
    }
    if (stat(path.ptr, &info) != 0) {
        return dp_error_at(w->err, DP_IO, path.ptr, 0, "cannot stat");
    }
    if (S_ISDIR(info.st_mode)) {
        return depth < DEPTH_MAX ? walk(w, name, depth + 1) : DP_OK;
    }
    return S_ISREG(info.st_mode) && is_wanted(entry) ? add_file(w, path.ptr, name.ptr) : DP_OK;
}

static enum dp_status walk_open(struct walker *w, DIR *dir, struct dp_str below, int depth)
{
    struct dirent *entry;

    while ((entry = readdir(dir)) != NULL) {
        if (entry->d_name[0] != '.') {
            DP_TRY(visit(w, below, entry->d_name, depth));
        }
    }
    return DP_OK;
}

static enum dp_status walk(struct walker *w, struct dp_str below, int depth)
{
    struct dp_str path = below.len == 0 ? dp_arena_printf(w->arena, "%s", w->root)
                                        : dp_arena_printf(w->arena, "%s/%.*s", w->root, DP_STR_ARG(below));
    enum dp_status status;
    DIR *dir;

    if (path.ptr == NULL) {
        return DP_NO_MEMORY;
    }
    dir = opendir(path.ptr);
    if (dir == NULL) {
        return dp_error_at(w->err, DP_IO, path.ptr, 0, "cannot open the pack directory: is the path right?");
    }
    status = walk_open(w, dir, below, depth);
    (void)closedir(dir);
    return status;
}

static int by_name(const void *a, const void *b)
{
    const struct dp_pack_file *x = a;
    const struct dp_pack_file *y = b;

    return strcmp(x->name, y->name);
}

enum dp_status dp_pack_files_read(struct dp_pack_files *out, struct dp_arena *arena, const char *const *dirs,
                                  size_t count, struct dp_error *err)
{
    for (size_t i = 0; i < count; i++) {
        struct walker w = {.out = out, .arena = arena, .root = dirs[i], .err = err};

        DP_TRY(walk(&w, DP_STR(""), 0));
    }
    if (out->count > 0) {
        qsort(out->at, out->count, sizeof(out->at[0]), by_name);
    }
    return DP_OK;
}

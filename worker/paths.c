/* paths.c - where the data files of the program are. */
#include "paths.h"

#include "mem.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *const installed_names[] = {[DP_DATA_PACKS] = "packs", [DP_DATA_SQL] = "sql"};
static const char *const source_dirs[] = {
    [DP_DATA_PACKS] = DP_SOURCE_DIR "/lib/packs", [DP_DATA_SQL] = DP_SOURCE_DIR "/deploy/sql"};

/* PREFIX of PREFIX/bin/depesche; NULL = unknown. */
static char *program_prefix(void)
{
    char path[PATH_MAX];
    const ssize_t len = readlink("/proc/self/exe", path, sizeof(path));
    size_t end;

    if (len <= 0 || (size_t)len >= sizeof(path)) {
        return NULL;
    }
    end = (size_t)len;
    for (int level = 0; level < 2; level++) {
        while (end > 0 && path[end - 1] != '/') {
            end--;
        }
        end -= end > 0;
    }
    return dp_need_strndup(path, end);
}

/* `path` when it can be entered; else it is freed. */
static char *if_there(char *path)
{
    if (access(path, R_OK | X_OK) == 0) {
        return path;
    }
    free(path);
    return NULL;
}

char *dp_data_dir(enum dp_data data)
{
    char *prefix = program_prefix(), *found = NULL;

    if (prefix != NULL) {
        found = if_there(dp_need_printf("%s/share/depesche/%s", prefix, installed_names[data]));
        free(prefix);
    }
    if (found == NULL) {
        found = if_there(dp_need_printf("%s/depesche/%s", DP_DATA_ROOT, installed_names[data]));
    }
    return found ? found : if_there(dp_need_strdup(source_dirs[data]));
}

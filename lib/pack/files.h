/* files.h - which files a set of pack directories holds. */
#ifndef DP_PACK_FILES_H
#define DP_PACK_FILES_H

#include "base/vec.h"

struct dp_pack_file {
    const char *name; /* relative to its pack directory: "de/events/assault.frames" */
    struct dp_str text;
};

struct dp_pack_files DP_VEC(struct dp_pack_file);

/**
 * Read every file below `dirs`, sorted by name; of two with the same name the one in the later directory counts. Hidden
 * files and files whose ending no loader knows are left out.
 *
 * @param out  everything in `arena`.
 * @return DP_OK, DP_IO, DP_BAD_PACK (a text that is not UTF-8, too many files) or DP_NO_MEMORY.
 */
DP_MUST_CHECK enum dp_status dp_pack_files_read(struct dp_pack_files *out, struct dp_arena *arena,
                                                const char *const *dirs, size_t count, struct dp_error *err);

/** The name's first directory ("de" of "de/events/assault.frames"); empty when there is none. */
struct dp_str dp_pack_folder(const struct dp_pack_file *file);

/** Whether the file's name ends in `ending`, dot included. */
bool dp_pack_file_is(const struct dp_pack_file *file, const char *ending);

#endif

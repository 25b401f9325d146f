/* file.h - read or map whole files. */
#ifndef DP_FILE_H
#define DP_FILE_H

#include "base/arena.h"

/**
 * Read `path` into the arena, NUL-terminated beyond its length.
 *
 * @return DP_OK, DP_IO (also over `max_bytes`) or DP_NO_MEMORY, with the path in `err`.
 */
DP_MUST_CHECK enum dp_status dp_file_read(struct dp_str *out, struct dp_arena *arena, const char *path,
                                          size_t max_bytes, struct dp_error *err);

/**
 * Map `path` for reading for as long as the arena lives: pages come from the file when they are used, and the system
 * may take them back. The file must not be changed in place meanwhile; another may take its name.
 *
 * @return as dp_file_read(); DP_IO also for an empty file.
 */
DP_MUST_CHECK enum dp_status dp_file_map(struct dp_str *out, struct dp_arena *arena, const char *path, size_t max_bytes,
                                         struct dp_error *err);

#endif

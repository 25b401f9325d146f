/* secret.h - passwords and keys that stand in files. */
#ifndef DP_WORKER_SECRET_H
#define DP_WORKER_SECRET_H

#include "depesche/status.h"

/**
 * Read a secret: the file's content without the line end behind it.
 *
 * @param out  set on DP_OK: NUL-terminated, free with free().
 * @return DP_OK, or DP_IO with the path in `err` (the content is never told).
 */
DP_MUST_CHECK enum dp_status dp_secret_read(char **out, const char *path, struct dp_error *err);

#endif

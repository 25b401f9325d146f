/* secret.c - passwords and keys that stand in files. */
#include "secret.h"

#include "mem.h"

#include <stdio.h>

enum { SECRET_MAX_BYTES = 64 * 1024 };

enum dp_status dp_secret_read(char **out, const char *path, struct dp_error *err)
{
    FILE *file = fopen(path, "r");
    char *text;
    size_t len;

    if (file == NULL) {
        return dp_error_set(err, DP_IO, "config", "secret file %s cannot be opened", path);
    }
    text = dp_need(SECRET_MAX_BYTES);
    len = fread(text, 1, SECRET_MAX_BYTES - 1, file);
    (void)fclose(file);
    while (len > 0 && (text[len - 1] == '\n' || text[len - 1] == '\r')) {
        len--;
    }
    text[len] = '\0';
    *out = text;
    return DP_OK;
}

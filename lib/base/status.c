/* status.c - names, texts and classes from the one list, and the error struct. */
#include "depesche/depesche.h"

#include <stdarg.h>
#include <stdio.h>

#define DP_X(name, class_, text) [name] = class_,
static const enum dp_class classes[] = {DP_STATUS_MAP(DP_X)};
#undef DP_X
#define DP_X(name, class_, text) [name] = #name,
static const char *const names[] = {DP_STATUS_MAP(DP_X)};
#undef DP_X
#define DP_X(name, class_, text) [name] = text,
static const char *const texts[] = {DP_STATUS_MAP(DP_X)};
#undef DP_X

static bool is_known(enum dp_status status) { return (unsigned)status < DP_STATUS_COUNT; }

enum dp_class dp_status_class(enum dp_status status) { return is_known(status) ? classes[status] : DP_CLASS_STOP; }

const char *dp_status_name(enum dp_status status) { return is_known(status) ? names[status] : "DP_UNKNOWN"; }

const char *dp_status_text(enum dp_status status) { return is_known(status) ? texts[status] : "unknown status"; }

const char *dp_version(void) { return DP_VERSION; }

void dp_error_clear(struct dp_error *err)
{
    if (err != NULL) {
        *err = (struct dp_error){.status = DP_OK, .stage = ""};
    }
}

enum dp_status dp_error_set(struct dp_error *err, enum dp_status status, const char *stage, const char *fmt, ...)
{
    va_list args;

    if (err == NULL || err->status != DP_OK) {
        return status;
    }
    err->status = status;
    err->stage = stage;
    va_start(args, fmt);
    (void)vsnprintf(err->text, sizeof(err->text), fmt, args);
    va_end(args);
    return status;
}

enum dp_status dp_error_at(struct dp_error *err, enum dp_status status, const char *file, uint32_t line,
                           const char *fmt, ...)
{
    va_list args;

    if (err == NULL || err->status != DP_OK) {
        return status;
    }
    err->status = status;
    err->stage = "pack";
    err->line = line;
    (void)snprintf(err->file, sizeof(err->file), "%s", file);
    va_start(args, fmt);
    (void)vsnprintf(err->text, sizeof(err->text), fmt, args);
    va_end(args);
    return status;
}

/* file.c - read whole files. */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static enum dp_status fail(struct dp_error *err, const char *path, const char *what)
{
    char reason[128];

    if (strerror_r(errno, reason, sizeof(reason)) != 0) {
        reason[0] = '\0';
    }
    return dp_error_at(err, DP_IO, path, 0, "%s: %s", what, reason);
}

static bool read_all(int fd, char *buffer, size_t len)
{
    while (len > 0) {
        ssize_t got = read(fd, buffer, len);

        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return false;
        }
        buffer += got;
        len -= (size_t)got;
    }
    return true;
}

static enum dp_status read_open(struct dp_str *out, struct dp_arena *arena, int fd, const char *path, size_t max_bytes,
                                struct dp_error *err)
{
    struct stat info;
    char *buffer;

    if (fstat(fd, &info) != 0) {
        return fail(err, path, "cannot stat");
    }
    if (!S_ISREG(info.st_mode)) {
        return dp_error_at(err, DP_IO, path, 0, "not a regular file");
    }
    if ((size_t)info.st_size > max_bytes || (size_t)info.st_size > UINT32_MAX - 1) {
        return dp_error_at(err, DP_IO, path, 0, "larger than %zu bytes", max_bytes);
    }
    buffer = dp_arena_alloc(arena, (size_t)info.st_size + 1);
    if (buffer == NULL) {
        return dp_error_at(err, DP_NO_MEMORY, path, 0, "out of memory");
    }
    if (!read_all(fd, buffer, (size_t)info.st_size)) {
        return fail(err, path, "cannot read");
    }
    *out = (struct dp_str){buffer, (uint32_t)info.st_size};
    return DP_OK;
}

enum dp_status dp_file_read(struct dp_str *out, struct dp_arena *arena, const char *path, size_t max_bytes,
                            struct dp_error *err)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    enum dp_status status;

    if (fd < 0) {
        return fail(err, path, "cannot open");
    }
    status = read_open(out, arena, fd, path, max_bytes, err);
    (void)close(fd);
    return status;
}

/* file.c - read or map whole files. */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
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

/* How to get at an open file of `len` bytes. */
typedef enum dp_status (*fetch_file)(struct dp_str *out, struct dp_arena *arena, int fd, size_t len, const char *path,
                                     struct dp_error *err);

static enum dp_status read_open(struct dp_str *out, struct dp_arena *arena, int fd, size_t len, const char *path,
                                struct dp_error *err)
{
    char *buffer = dp_arena_alloc(arena, len + 1);

    if (buffer == NULL) {
        return dp_error_at(err, DP_NO_MEMORY, path, 0, "out of memory");
    }
    if (!read_all(fd, buffer, len)) {
        return fail(err, path, "cannot read");
    }
    *out = (struct dp_str){buffer, (uint32_t)len};
    return DP_OK;
}

static void unmap(void *ptr, size_t size) { (void)munmap(ptr, size); }

static enum dp_status map_open(struct dp_str *out, struct dp_arena *arena, int fd, size_t len, const char *path,
                               struct dp_error *err)
{
    void *at = mmap(NULL, len, PROT_READ, MAP_PRIVATE, fd, 0);

    if (at == MAP_FAILED) {
        return fail(err, path, "cannot map");
    }
    if (!dp_arena_adopt(arena, at, len, unmap)) {
        unmap(at, len);
        return dp_error_at(err, DP_NO_MEMORY, path, 0, "out of memory");
    }
    *out = (struct dp_str){at, (uint32_t)len};
    return DP_OK;
}

static enum dp_status check_open(size_t *len, int fd, const char *path, size_t max_bytes, struct dp_error *err)
{
    struct stat info;

    if (fstat(fd, &info) != 0) {
        return fail(err, path, "cannot stat");
    }
    if (!S_ISREG(info.st_mode)) {
        return dp_error_at(err, DP_IO, path, 0, "not a regular file");
    }
    if ((size_t)info.st_size > max_bytes || (size_t)info.st_size > UINT32_MAX - 1) {
        return dp_error_at(err, DP_IO, path, 0, "larger than %zu bytes", max_bytes);
    }
    *len = (size_t)info.st_size;
    return DP_OK;
}

static enum dp_status with_file(struct dp_str *out, struct dp_arena *arena, const char *path, size_t max_bytes,
                                fetch_file fetch, struct dp_error *err)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    enum dp_status status;
    size_t len = 0;

    if (fd < 0) {
        return fail(err, path, "cannot open");
    }
    status = check_open(&len, fd, path, max_bytes, err);
    if (status == DP_OK) {
        status = fetch(out, arena, fd, len, path, err);
    }
    (void)close(fd);
    return status;
}

enum dp_status dp_file_read(struct dp_str *out, struct dp_arena *arena, const char *path, size_t max_bytes,
                            struct dp_error *err)
{
    return with_file(out, arena, path, max_bytes, read_open, err);
}

enum dp_status dp_file_map(struct dp_str *out, struct dp_arena *arena, const char *path, size_t max_bytes,
                           struct dp_error *err)
{
    return with_file(out, arena, path, max_bytes, map_open, err);
}

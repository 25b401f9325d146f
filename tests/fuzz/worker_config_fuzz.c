/* worker_config_fuzz.c - a configuration file and arguments of any bytes are taken, or refused with a reason. */
#include "fuzz.h"

#include "options.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { MAX_ARGS = 16, MAX_FILE_BYTES = 4000 /* fits into a pipe */ };

/* The file behind a path that needs no disk. The caller closes *fd. */
static void make_file(char *path, size_t path_size, int *fd, const char *text, size_t len)
{
    int ends[2];

    FUZZ_CHECK(pipe(ends) == 0);
    FUZZ_CHECK(write(ends[1], text, len) == (ssize_t)len);
    (void)close(ends[1]);
    *fd = ends[0];
    (void)snprintf(path, path_size, "/dev/fd/%d", *fd);
}

static void check(struct dp_config *config)
{
    char *text = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&text, &len);

    FUZZ_CHECK(out != NULL);
    dp_config_show(out, config);
    FUZZ_CHECK(fclose(out) == 0 && len > 0);
    FUZZ_CHECK(config->database == NULL || *config->database == '\0' || strstr(text, "(hidden)") != NULL);
    free(text);
    FUZZ_CHECK(config->threads >= 0 && config->threads <= 256);
    FUZZ_CHECK(config->batch_messages >= 1 && config->batch_messages <= 20000);
}

/* The first byte is the command, then the file up to a NUL, then arguments that each end with one. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = calloc(1, size + 1), *argv[MAX_ARGS + 4], path[40];
    struct dp_config config;
    size_t file_len;
    int argc = 0, fd;

    FUZZ_CHECK(text != NULL);
    if (size < 1 || size > MAX_FILE_BYTES) {
        free(text);
        return 0;
    }
    memcpy(text, data + 1, size - 1);
    file_len = strlen(text);
    make_file(path, sizeof(path), &fd, text, file_len);
    argv[argc++] = text + size; /* "" */
    argv[argc++] = (char[]){"--config"};
    argv[argc++] = path;
    for (size_t at = file_len + 1; at < size && argc < MAX_ARGS; at += strlen(text + at) + 1) {
        argv[argc++] = text + at;
    }
    argv[argc] = NULL;
    if (dp_config_read(&config, (enum dp_command_index)(data[0] % DP_COMMAND_COUNT), argc, argv) == DP_PARSE_GO) {
        check(&config);
    }
    dp_config_free(&config);
    (void)close(fd);
    free(text);
    return 0;
}

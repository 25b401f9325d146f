/* replay_main.c - runs a fuzz target over the files named on the command line, without libFuzzer. */
#include "fuzz.h"

#include <stdio.h>

static int replay(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        perror(path);
        return 1;
    }
    uint8_t *data = NULL;
    size_t size = 0, cap = 0, got = 0;
    do {
        size += got;
        if (size == cap) {
            cap = cap == 0 ? 65536 : 2 * cap;
            uint8_t *grown = realloc(data, cap);
            if (grown == NULL) {
                free(data);
                fclose(file);
                return 1;
            }
            data = grown;
        }
        got = fread(data + size, 1, cap - size, file);
    } while (got > 0);
    fclose(file);
    /* An exact copy: reading one byte past the input is an error that the sanitizers see. */
    uint8_t *exact = realloc(data, size > 0 ? size : 1);
    LLVMFuzzerTestOneInput(exact != NULL ? exact : data, size);
    free(exact != NULL ? exact : data);
    return 0;
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        if (replay(argv[i]) != 0) {
            return 1;
        }
    }
    printf("%d inputs replayed\n", argc - 1);
    return 0;
}

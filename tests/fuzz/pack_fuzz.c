/* pack_fuzz.c - a pack file of any content: it loads, or is refused with its place; what loads also works. */
#include "fuzz.h"

#include "depesche/depesche.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <sys/stat.h>

/* The first byte chooses what kind of file the rest is. */
static const char *const names[] = {"de/x.lex",
                                    "de/x.gaz",
                                    "de/x.time",
                                    "de/x.frames",
                                    "de/claims.frames",
                                    "de/x.abbreviations.list",
                                    "de/boilerplate.list",
                                    "de/pack.conf",
                                    "core/ontology.tsv",
                                    "core/cameo.tsv"};
enum { KINDS = sizeof(names) / sizeof(names[0]) };

static char folder[] = "/tmp/depesche-pack-fuzz.XXXXXX";

static void path_of(char *path, size_t size, const char *name) { (void)snprintf(path, size, "%s/%s", folder, name); }

static void remove_folder(void)
{
    char path[80];
    path_of(path, sizeof(path), "de");
    (void)rmdir(path);
    path_of(path, sizeof(path), "core");
    (void)rmdir(path);
    (void)rmdir(folder);
}

static void make_folder(void)
{
    static bool made;
    char path[80];
    if (made) {
        return;
    }
    made = true;
    FUZZ_CHECK(mkdtemp(folder) != NULL);
    path_of(path, sizeof(path), "de");
    FUZZ_CHECK(mkdir(path, 0700) == 0);
    path_of(path, sizeof(path), "core");
    FUZZ_CHECK(mkdir(path, 0700) == 0);
    (void)atexit(remove_folder);
}

static void use(const struct dp_packs *packs)
{
    static const char text[] =
        "Die Polizei verhaftete am 11. März in Wien drei Demonstranten. »Soldaten töteten nach Angaben der "
        "UNO gestern einen Ungarn«, sagte Außenminister Karl Hofbauer.";
    struct dp_input in = {.bytes = text, .len = sizeof(text) - 1, .fallback_time_us = 1741770000000000};
    const struct dp_record *rec = NULL;
    struct dp_scratch *scratch = NULL;
    FUZZ_CHECK(dp_scratch_new(&scratch) == DP_OK);
    FUZZ_CHECK(dp_extract(scratch, packs, &in, &rec, NULL) == DP_OK);
    dp_scratch_free(scratch);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *const dirs[] = {DP_TINY_PACKS, folder};
    struct dp_packs *packs = NULL;
    struct dp_error err;
    char path[80];
    if (size == 0) {
        return 0;
    }
    make_folder();
    path_of(path, sizeof(path), names[data[0] % KINDS]);
    FILE *file = fopen(path, "wb");
    FUZZ_CHECK(file != NULL);
    FUZZ_CHECK(fwrite(data + 1, 1, size - 1, file) == size - 1 && fclose(file) == 0);
    dp_error_clear(&err);
    enum dp_status status = dp_packs_load(&packs, dirs, 2, &err);
    (void)unlink(path);
    if (status == DP_OK) {
        use(packs);
        dp_packs_free(packs);
    } else {
        FUZZ_CHECK(status == DP_BAD_PACK && err.file[0] != '\0' && err.text[0] != '\0');
    }
    return 0;
}

/* worker_corpus_test.c - articles of a folder, a CSV file, JSON lines and single files, in order. */
#include "corpus.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static char seen[2000];

static enum dp_status keep(void *arg, const struct dp_input *in, struct dp_error *err)
{
    static const char formats[] = {'a', 'j', 'h', 't'};
    size_t len = strlen(seen);

    (void)arg;
    (void)err;
    snprintf(seen + len, sizeof(seen) - len, "%c:%.*s|", formats[in->format], (int)in->len, in->bytes);
    return strstr(seen, "stop") == NULL ? DP_OK : DP_NO_MEMORY;
}

static const struct dp_corpus corpus = {.take = keep};

static void write_file(const char *dir, const char *name, const char *text)
{
    char path[300];
    FILE *file;

    snprintf(path, sizeof(path), "%s/%s", dir, name);
    file = fopen(path, "w");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static int make_folder(void **state)
{
    static char dir[] = "/tmp/depesche-corpus-XXXXXX";
    char below[300];

    assert_non_null(mkdtemp(dir));
    snprintf(below, sizeof(below), "%s/c", dir);
    assert_int_equal(mkdir(below, 0700), 0);
    write_file(dir, "a.csv", "Panorama;'Es hieß ''nein'' ; doch.'\nWeb;ohne Zeichen\n\nWeb;\n");
    write_file(dir, "b.jsonl", "{\"text\":\"eins\"}\n{\"text\":\"zwei\"}\r\n");
    write_file(below, "d.txt", "Ein Text\nin zwei Zeilen");
    write_file(below, "e.json", "{\n\"text\":\"drei\"}");
    write_file(dir, ".hidden", "nichts");
    *state = dir;
    return 0;
}

static int remove_folder(void **state)
{
    static const char *const names[] = {"a.csv", "b.jsonl", "c/d.txt", "c/e.json", ".hidden"};
    char path[300];

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        snprintf(path, sizeof(path), "%s/%s", (char *)*state, names[i]);
        (void)unlink(path);
    }
    snprintf(path, sizeof(path), "%s/c", (char *)*state);
    (void)rmdir(path);
    (void)rmdir(*state);
    return 0;
}

static void a_folder_gives_all_its_articles(void **state)
{
    seen[0] = '\0';
    assert_int_equal(dp_corpus_read(&corpus, *state, NULL), DP_OK);
    assert_string_equal(seen, "t:Es hieß 'nein' ; doch.|t:ohne Zeichen|j:{\"text\":\"eins\"}|j:{\"text\":\"zwei\"}|"
                              "a:Ein Text\nin zwei Zeilen|a:{\n\"text\":\"drei\"}|");
}

static void the_first_failure_ends_the_walk(void **state)
{
    char path[300];

    write_file(*state, "a.csv", "x;eins\nx;stop\nx;drei\n");
    seen[0] = '\0';
    assert_int_equal(dp_corpus_read(&corpus, *state, NULL), DP_NO_MEMORY);
    assert_string_equal(seen, "t:eins|t:stop|");
    snprintf(path, sizeof(path), "%s/none", (char *)*state);
    struct dp_error err;
    dp_error_clear(&err);
    assert_int_equal(dp_corpus_read(&corpus, path, &err), DP_IO);
    assert_non_null(strstr(err.text, "/none: No such file"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_folder_gives_all_its_articles),
        cmocka_unit_test(the_first_failure_ends_the_walk),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}

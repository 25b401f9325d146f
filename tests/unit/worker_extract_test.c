/* worker_extract_test.c - depesche extract: one line out for each line in, in order, with errors in their places. */
#include "command.h"

#include <jansson.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

enum { MAX_ARGS = 12, OUTPUT_BYTES = 4 * 1024 * 1024 };

static char output[OUTPUT_BYTES];

static int file_with(const char *bytes, size_t len)
{
    char path[] = "/tmp/depesche-extract-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(unlink(path), 0);
    assert_int_equal(write(fd, bytes, len), (ssize_t)len);
    assert_int_equal(lseek(fd, 0, SEEK_SET), 0);
    return fd;
}

/* Run `extract` with the words of `args`; standard output goes to `output`. @return its exit status. */
static int extract(const char *args, const char *input, size_t len)
{
    char copy[300];
    char name[] = "extract";
    char packs[] = "--packs=" DP_TEST_DIR "/support/pack-tiny";
    char *argv[MAX_ARGS] = {name, packs};
    int argc = 2;
    int in = file_with(input, len);
    int out = file_with("", 0);
    int status = 0;
    ssize_t got;

    snprintf(copy, sizeof(copy), "%s", args);
    for (char *next = copy; *next != '\0' && argc < MAX_ARGS;) {
        size_t word = strcspn(next, " ");
        argv[argc++] = next;
        next += word + (next[word] == ' ');
        argv[argc - 1][word] = '\0';
    }
    fflush(stdout);
    pid_t pid = fork();
    assert_true(pid >= 0);
    if (pid == 0) {
        dup2(in, STDIN_FILENO);
        dup2(out, STDOUT_FILENO);
        status = dp_cmd_extract(argc, argv);
        fflush(stdout);
        _exit(status);
    }
    assert_int_equal(waitpid(pid, &status, 0), pid);
    assert_true(WIFEXITED(status));
    assert_int_equal(lseek(out, 0, SEEK_SET), 0);
    got = read(out, output, sizeof(output) - 1);
    assert_true(got >= 0);
    output[got] = '\0';
    close(in);
    close(out);
    return WEXITSTATUS(status);
}

static int extract_text(const char *args, const char *input) { return extract(args, input, strlen(input)); }

/* The id of each line of `output`, "-" for null, "!" before those with an error. */
static void assert_ids(const char *want)
{
    char got[4000] = "";
    for (char *line = output; *line != '\0';) {
        size_t len = strcspn(line, "\n");
        json_t *record = json_loadb(line, len, 0, NULL);
        assert_non_null(record);
        const char *id = json_string_value(json_object_get(json_object_get(record, "article"), "id"));
        snprintf(got + strlen(got), sizeof(got) - strlen(got), "%s%s ",
                 json_object_get(record, "error") == NULL ? "" : "!", id == NULL ? "-" : id);
        json_decref(record);
        line += len + 1;
    }
    assert_string_equal(got, want);
}

static void lines_stay_in_step(void **state)
{
    (void)state;
    const char *lines = "{\"id\":\"a\",\"text\":\"Eins.\"}\n"
                        "\n"
                        "kaputt\n"
                        "{\"id\":\"b\",\"text\":\"\"}\r\n"
                        "[]\n"
                        "<p>keine Seite\n"
                        "{\"id\":3,\"title\":\"Drei\",\"text\":\"Zürich \\ud83d.\"}";
    assert_int_equal(extract_text("--jsonl", lines), DP_EXIT_DONE);
    assert_ids("a !- !- !b !- !- 3 ");
    assert_int_equal(extract_text("--jsonl --strict", lines), DP_EXIT_FAILED);
    assert_ids("a !- !- !b !- !- 3 ");
    assert_int_equal(extract_text("--jsonl --strict", "{\"text\":\"Eins.\"}\n"), DP_EXIT_DONE);
    assert_int_equal(extract_text("--jsonl", ""), DP_EXIT_DONE);
    assert_string_equal(output, "");
}

static void any_number_of_threads_gives_the_same(void **state)
{
    (void)state;
    enum { LINES = 700 };
    char *lines = malloc(LINES * 200);
    char *first = malloc(OUTPUT_BYTES);
    size_t len = 0;
    for (int i = 0; i < LINES; i++) {
        len += (size_t)snprintf(lines + len, 200, "{\"id\":%d,\"text\":\"Satz %d. Die Armee tötete %d Soldaten.\"}\n",
                                i, i, i % 7);
    }
    assert_int_equal(extract("--jsonl --threads 1", lines, len), DP_EXIT_DONE);
    memcpy(first, output, OUTPUT_BYTES);
    assert_int_equal(extract("--jsonl --threads 4", lines, len), DP_EXIT_DONE);
    assert_string_equal(output, first);
    free(lines);
    free(first);
}

static void a_file_is_one_article_of_any_format(void **state)
{
    (void)state;
    assert_int_equal(extract_text("", "{\"id\":\"a\",\n \"text\":\"Eins.\"}\n"), DP_EXIT_DONE);
    assert_ids("a ");
    assert_int_equal(extract_text("-", "Titel\n\nText.\n"), DP_EXIT_DONE);
    assert_non_null(strstr(output, "\"title\":\"Titel\""));
    assert_int_equal(extract_text("", "<html><title>T</title><p>Absatz.</p>"), DP_EXIT_DONE);
    assert_non_null(strstr(output, "\"text\":\"T\\nAbsatz.\""));
    assert_int_equal(extract_text("", ""), DP_EXIT_DONE);
    assert_ids("!- ");
    assert_int_equal(
        extract_text("--field text=body.content --field id=n", "{\"n\":5,\"body\":{\"content\":\"Eins.\"}}"),
        DP_EXIT_DONE);
    assert_ids("5 ");
}

static void pages_for_people(void **state)
{
    (void)state;
    assert_int_equal(extract_text("--format pretty", "Titel\n\nText."), DP_EXIT_DONE);
    assert_int_equal(strncmp(output, "  Titel\n  no date", 17), 0);
    assert_null(strchr(output, '\033'));
    assert_int_equal(extract_text("--format pretty --color always", "Titel\n\nText."), DP_EXIT_DONE);
    assert_non_null(strchr(output, '\033'));
    assert_int_equal(extract_text("--format pretty --strict", "{}"), DP_EXIT_FAILED);
    assert_string_equal(output, "");
}

static void failures_and_wrong_usage(void **state)
{
    (void)state;
    assert_int_equal(extract_text("/nonexistent/article.json", ""), DP_EXIT_FAILED);
    assert_int_equal(extract_text("--format xml", ""), DP_EXIT_USAGE);
    assert_int_equal(extract_text("--field body=x", "{}"), DP_EXIT_FAILED);
    assert_int_equal(extract_text("--packs /nonexistent", "{}"), DP_EXIT_FAILED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_stay_in_step),
        cmocka_unit_test(any_number_of_threads_gives_the_same),
        cmocka_unit_test(a_file_is_one_article_of_any_format),
        cmocka_unit_test(pages_for_people),
        cmocka_unit_test(failures_and_wrong_usage),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

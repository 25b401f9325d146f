/* worker_options_test.c - settings: where they come from, which wins, what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "mem.h"
#include "options.h"

static char path[] = "/tmp/dp-options-XXXXXX";

static void write_file(const char *text)
{
    FILE *file = fopen(path, "w");

    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static enum dp_parse read_args(struct dp_config *out, enum dp_command_index command, const char *const *args)
{
    static char *argv[20];
    int argc = 0;

    argv[argc++] = (char *)(uintptr_t) "test";
    for (; args[argc - 1] != NULL; argc++) {
        argv[argc] = (char *)(uintptr_t)args[argc - 1];
    }
    return dp_config_read(out, command, argc, argv);
}

#define READ(out, ...) read_args((out), DP_COMMAND_INDEX_config, (const char *const[]){__VA_ARGS__, NULL})

static void assert_refused(const char *argument)
{
    struct dp_config config;

    assert_int_equal(READ(&config, argument), DP_PARSE_WRONG);
    dp_config_free(&config);
}

static void test_defaults(void **state)
{
    struct dp_config config;

    (void)state;
    assert_int_equal(READ(&config, "show"), DP_PARSE_GO);
    assert_int_equal(config.batch_messages, 500);
    assert_string_equal(config.from, "earliest");
    assert_null(config.brokers);
    assert_int_equal(config.start, DP_START_EARLIEST);
    assert_int_equal(config.arg_count, 1);
    assert_string_equal(config.args[0], "show");
    dp_config_free(&config);
}

static void test_file_then_environment_then_argument(void **state)
{
    struct dp_config config;

    (void)state;
    write_file("# a comment\n\nbatch-messages = 10\nthreads=3\n group = from file \nkafka.security.protocol = SSL\n"
               "kafka.ssl.ca.location=/a = b\nfield.text = body.content\ntopic = a,b\n");
    assert_int_equal(setenv("DEPESCHE_THREADS", "4", 1), 0);
    assert_int_equal(setenv("DEPESCHE_BATCH_MESSAGES", "20", 1), 0);
    assert_int_equal(setenv("DEPESCHE_KAFKA", "client.id=x;debug=cgrp", 1), 0);
    assert_int_equal(READ(&config, "--config", path, "--batch-messages=30", "--topic", "c", "--topic", "d,e", "--kafka",
                          "client.id=y;z"),
                     DP_PARSE_GO);
    assert_int_equal(config.batch_messages, 30);
    assert_int_equal(config.threads, 4);
    assert_string_equal(config.group, "from file");
    assert_string_equal(dp_pairs_get(&config.kafka, "security.protocol"), "SSL");
    assert_string_equal(dp_pairs_get(&config.kafka, "ssl.ca.location"), "/a = b");
    assert_string_equal(dp_pairs_get(&config.kafka, "client.id"), "y;z");
    assert_string_equal(dp_pairs_get(&config.kafka, "debug"), "cgrp");
    assert_null(dp_pairs_get(&config.kafka, "none"));
    assert_string_equal(dp_pairs_get(&config.fields, "text"), "body.content");
    assert_int_equal(config.topics.count, 3);
    assert_string_equal(config.topics.at[0], "c");
    assert_string_equal(config.topics.at[2], "e");
    dp_config_free(&config);
    assert_int_equal(unsetenv("DEPESCHE_THREADS") + unsetenv("DEPESCHE_BATCH_MESSAGES") + unsetenv("DEPESCHE_KAFKA"),
                     0);
}

static void test_wrong_values_are_refused(void **state)
{
    static const char *const wrong[] = {
        "--threads=x",
        "--threads=",
        "--threads=257",
        "--threads=-1",
        "--threads=1x",
        "--start=middle",
        "--kafka=novalue",
        "--kafka==x",
        "--topic=a,,b",
        "--nonsense=1",
        "--threads",
        "--delete=yes",
        "--batch-messages=99999999999999999999999",
    };

    (void)state;
    for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        assert_refused(wrong[i]);
    }
}

static void test_wrong_files_are_refused(void **state)
{
    static const char *const wrong[] = {"nonsense = 1\n", "threads\n", "threads = x\n", "threads.x = 1\n",
                                        "config = other\n"};
    struct dp_config config;

    (void)state;
    for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        write_file(wrong[i]);
        assert_int_equal(READ(&config, "--config", path), DP_PARSE_WRONG);
        dp_config_free(&config);
    }
    assert_refused("--config=/nonexistent/depesche.conf");
}

static void test_what_a_command_needs(void **state)
{
    struct dp_config config;

    (void)state;
    assert_int_equal(read_args(&config, DP_COMMAND_INDEX_migrate, (const char *const[]){NULL}), DP_PARSE_WRONG);
    dp_config_free(&config);
    assert_int_equal(
        read_args(&config, DP_COMMAND_INDEX_migrate, (const char *const[]){"--database", "dbname=x", NULL}),
        DP_PARSE_GO);
    dp_config_free(&config);
    /* An option of another command. */
    assert_int_equal(read_args(&config, DP_COMMAND_INDEX_migrate,
                               (const char *const[]){"--database", "dbname=x", "--group", "g", NULL}),
                     DP_PARSE_WRONG);
    dp_config_free(&config);
}

/* Everything that `print` prints. Free with free(). */
static char *printed(void (*print)(FILE *out, const struct dp_config *config), const struct dp_config *config)
{
    char *text = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&text, &len);

    assert_non_null(out);
    print(out, config);
    assert_int_equal(fclose(out), 0);
    return text;
}

static void print_show(FILE *out, const struct dp_config *config) { dp_config_show(out, config); }

static void print_example(FILE *out, const struct dp_config *config)
{
    (void)config;
    dp_options_example(out);
}

static void test_secrets_are_not_shown(void **state)
{
    struct dp_config config;
    char *text;

    (void)state;
    assert_int_equal(READ(&config, "--database", "postgres://u:geheim1@h/d", "--kafka", "sasl.password=geheim2",
                          "--kafka", "ssl.key.pem=geheim3", "--kafka", "ssl.key.password=@file:/run/key", "--kafka",
                          "client.id=shown"),
                     DP_PARSE_GO);
    text = printed(print_show, &config);
    assert_null(strstr(text, "geheim"));
    assert_non_null(strstr(text, "@file:/run/key"));
    assert_non_null(strstr(text, "kafka.client.id = shown"));
    free(text);
    dp_config_free(&config);
}

/* The example names every option, and with its comment signs taken away it is a file that can be read. */
static void test_the_example_is_complete_and_sound(void **state)
{
    char *text = printed(print_example, NULL), *used = dp_need_zeroed(strlen(text) + 1, 1);
    struct dp_config config;

    (void)state;
    for (size_t i = 0; i < dp_option_count; i++) {
        char *line = dp_need_printf("\n#%s%s", dp_options[i].name, dp_options[i].type == DP_OPT_PAIRS ? "." : " = ");

        assert_true(strstr(text, line) != NULL || strcmp(dp_options[i].name, "config") == 0);
        free(line);
    }
    for (char *line = text, *end; *line != '\0'; line = end) {
        end = line + strcspn(line, "\n");
        end += *end == '\n';
        if (line[0] == '#' && line[1] != ' ') {
            strncat(used, line + 1, (size_t)(end - line - 1));
        }
    }
    write_file(used);
    assert_int_equal(READ(&config, "--config", path), DP_PARSE_GO);
    assert_int_equal(config.batch_messages, 500);
    dp_config_free(&config);
    free(text);
    free(used);
}

static int make_file(void **state)
{
    const int fd = mkstemp(path);

    (void)state;
    return fd < 0 ? -1 : close(fd);
}

static int remove_file(void **state)
{
    (void)state;
    return unlink(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_defaults),
        cmocka_unit_test(test_file_then_environment_then_argument),
        cmocka_unit_test(test_wrong_values_are_refused),
        cmocka_unit_test(test_wrong_files_are_refused),
        cmocka_unit_test(test_what_a_command_needs),
        cmocka_unit_test(test_secrets_are_not_shown),
        cmocka_unit_test(test_the_example_is_complete_and_sound),
    };

    return cmocka_run_group_tests(tests, make_file, remove_file);
}

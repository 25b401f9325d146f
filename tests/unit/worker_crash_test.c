/* worker_crash_test.c - a program that crashes names the messages in hand, and dies of its signal. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "crash.h"

/* What a child writes to standard error when it dies of `number`; its wait status in *status. */
static void crash(char *said, size_t size, int *status, int number)
{
    int pipe_ends[2];
    size_t len = 0;
    ssize_t got;
    pid_t child;

    assert_int_equal(pipe(pipe_ends), 0);
    child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        (void)dup2(pipe_ends[1], STDERR_FILENO);
        dp_crash_install();
        dp_crash_note(0, "news", 2, 1234567890123);
        dp_crash_note(1, "done", 1, 1);
        dp_crash_note(1, NULL, 0, 0);
        dp_crash_note(255, "wire", 0, 0);
        (void)raise(number);
        _exit(0);
    }
    (void)close(pipe_ends[1]);
    while ((got = read(pipe_ends[0], said + len, size - 1 - len)) > 0) {
        len += (size_t)got;
    }
    said[len] = '\0';
    (void)close(pipe_ends[0]);
    assert_int_equal(waitpid(child, status, 0), child);
}

static void test_names_what_is_in_hand(void **state)
{
    static const int numbers[] = {SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
    char said[4096];

    (void)state;
    for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
        int status = 0;

        crash(said, sizeof(said), &status, numbers[i]);
        assert_true(WIFSIGNALED(status));
        assert_int_equal(WTERMSIG(status), numbers[i]);
        assert_non_null(strstr(said, "(pass over it with --skip): news:2:1234567890123\n"));
        assert_non_null(strstr(said, "(pass over it with --skip): wire:0:0\n"));
        assert_null(strstr(said, "done"));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_names_what_is_in_hand)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}

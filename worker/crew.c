/* crew.c - several processes that do the same work, started and ended as one. */
#include "crew.h"

#include "command.h"
#include "log.h"
#include "mem.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

/* Whoever waits for the others cannot outlive them on purpose; a kill -9 must not leave them behind either. */
static void stop_with(pid_t parent)
{
#ifdef __linux__
    (void)prctl(PR_SET_PDEATHSIG, SIGTERM);
#endif
    if (getppid() != parent) {
        _exit(DP_EXIT_FAILED);
    }
}

/* A group of its own: Ctrl-C in a terminal comes from us, and not a second time from the terminal. */
static pid_t start(int number, int (*work)(void *arg, int number), void *arg, const sigset_t *before)
{
    const pid_t parent = getpid();
    const pid_t pid = fork();

    if (pid == 0) {
        int status;

        (void)setpgid(0, 0);
        stop_with(parent);
        (void)sigprocmask(SIG_SETMASK, before, NULL);
        status = work(arg, number);
        (void)fflush(NULL);
        _exit(status);
    }
    if (pid < 0) {
        dp_log(DP_LOG_ERROR, "worker %d could not be started (error %d)", number, errno);
    }
    return pid;
}

/* Take note of every process that has ended. Answers how many there were. */
static int reap(pid_t *pids, int count, int *worst)
{
    int ended = 0, status;
    pid_t pid;

    while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
        const int code = WIFEXITED(status) ? WEXITSTATUS(status) : DP_EXIT_FAILED;

        for (int i = 0; i < count; i++) {
            if (pids[i] == pid) {
                pids[i] = -1;
                ended++;
            }
        }
        if (WIFSIGNALED(status)) {
            dp_log(DP_LOG_ERROR, "worker process %ld died of signal %d; the others go on", (long)pid, WTERMSIG(status));
        }
        *worst = code > *worst ? code : *worst;
    }
    return ended;
}

int dp_crew_run(int count, int (*work)(void *arg, int number), void *arg)
{
    pid_t *pids = dp_need_zeroed((size_t)count, sizeof(*pids));
    int alive = 0, worst = DP_EXIT_DONE;
    sigset_t set, before;

    (void)sigemptyset(&set);
    (void)sigaddset(&set, SIGTERM);
    (void)sigaddset(&set, SIGINT);
    (void)sigaddset(&set, SIGHUP);
    (void)sigaddset(&set, SIGCHLD);
    (void)sigprocmask(SIG_BLOCK, &set, &before);
    (void)fflush(NULL); /* or each process writes what is buffered */
    for (int i = 0; i < count; i++) {
        pids[i] = start(i, work, arg, &before);
        alive += pids[i] > 0;
        worst = pids[i] > 0 ? worst : DP_EXIT_FAILED;
    }
    while (alive > 0) {
        int number = 0;

        if (sigwait(&set, &number) == 0 && number != SIGCHLD) {
            for (int i = 0; i < count; i++) {
                if (pids[i] > 0) {
                    (void)kill(pids[i], number);
                }
            }
        }
        alive -= reap(pids, count, &worst);
    }
    (void)sigprocmask(SIG_SETMASK, &before, NULL);
    free(pids);
    return worst;
}

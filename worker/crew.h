/* crew.h - several processes that do the same work, started and ended as one. */
#ifndef DP_WORKER_CREW_H
#define DP_WORKER_CREW_H

/**
 * Run `work` in `count` processes and wait for all of them.
 *
 * SIGTERM, SIGINT and SIGHUP are passed on to each, once for each time that they come; when this process dies, they are
 * told to stop. One that dies does not end the others. To be called before the first thread is started.
 *
 * @param count  at least 1.
 * @param work   called in each process with its number from 0; its answer, 0 to 255, is the process's exit status.
 * @return the highest exit status; DP_EXIT_FAILED when one died of a signal or could not be started.
 */
int dp_crew_run(int count, int (*work)(void *arg, int number), void *arg);

#endif

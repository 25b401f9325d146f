/* process.h - what the process itself takes of the machine. */
#ifndef DP_WORKER_PROCESS_H
#define DP_WORKER_PROCESS_H

#include <stdio.h>

/** Write memory and CPU time of this process in Prometheus' text format, under the names that all its programs use. */
void dp_process_print(FILE *out);

#endif

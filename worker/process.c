/* process.c - what the process itself takes of the machine. */
#include "process.h"

#include <inttypes.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

/* Memory that is in RAM now, in bytes; 0 = the system does not say. */
static uint64_t resident_bytes(void)
{
    const long page = sysconf(_SC_PAGESIZE);
    FILE *file = fopen("/proc/self/statm", "r");
    char line[128], *second = NULL;

    if (file == NULL) {
        return 0;
    }
    /* Pages: of the whole address space, in RAM, ... */
    if (fgets(line, sizeof(line), file) != NULL) {
        second = strchr(line, ' ');
    }
    (void)fclose(file);
    return second != NULL && page > 0 ? strtoull(second, NULL, 10) * (uint64_t)page : 0;
}

static double seconds_of(const struct timeval *time) { return (double)time->tv_sec + (double)time->tv_usec / 1e6; }

void dp_process_print(FILE *out)
{
    struct rusage usage;

    (void)fprintf(out,
                  "# HELP process_resident_memory_bytes memory in RAM\n"
                  "# TYPE process_resident_memory_bytes gauge\n"
                  "process_resident_memory_bytes %" PRIu64 "\n",
                  resident_bytes());
    if (getrusage(RUSAGE_SELF, &usage) == 0) {
        (void)fprintf(out,
                      "# HELP process_cpu_seconds_total CPU time of all threads, user and system\n"
                      "# TYPE process_cpu_seconds_total counter\n"
                      "process_cpu_seconds_total %.3f\n",
                      seconds_of(&usage.ru_utime) + seconds_of(&usage.ru_stime));
    }
}

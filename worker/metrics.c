/* metrics.c - what the worker counts, in Prometheus' text format. */
#include "metrics.h"

#include "clock.h"
#include "depesche/depesche.h"

#include <inttypes.h>
#include <string.h>

enum { SILENCE_MS = 120000 }; /* twice the longest statement that the database may work on */

void dp_metrics_progress(struct dp_metrics *metrics) { atomic_store(&metrics->progress_ms, dp_now_ms()); }

static void print_counter(FILE *out, const char *name, const char *help, uint64_t value)
{
    const size_t len = strlen(name);

    if (len > 3 && strcmp(name + len - 3, "_us") == 0) {
        const int stem = (int)len - 3;

        (void)fprintf(out,
                      "# HELP depesche_%.*s_seconds_total %s\n# TYPE depesche_%.*s_seconds_total counter\n"
                      "depesche_%.*s_seconds_total %.6f\n",
                      stem, name, help, stem, name, stem, name, (double)value / 1e6);
        return;
    }
    (void)fprintf(out, "# HELP depesche_%s_total %s\n# TYPE depesche_%s_total counter\ndepesche_%s_total %" PRIu64 "\n",
                  name, help, name, name, value);
}

static void print_gauge(FILE *out, const char *name, const char *help, uint64_t value)
{
    (void)fprintf(out, "# HELP depesche_%s %s\n# TYPE depesche_%s gauge\ndepesche_%s %" PRIu64 "\n", name, help, name,
                  name, value);
}

void dp_metrics_print(FILE *out, struct dp_metrics *metrics)
{
    (void)fprintf(out, "# HELP depesche_build_info what runs here\n# TYPE depesche_build_info gauge\n"
                       "depesche_build_info{version=\"" DP_VERSION "\"} 1\n");
#define DP_X(name, help) print_counter(out, #name, help, atomic_load(&metrics->name));
    DP_COUNTER_MAP(DP_X)
#undef DP_X
#define DP_X(name, help) print_gauge(out, #name, help, atomic_load(&metrics->name));
    DP_GAUGE_MAP(DP_X)
#undef DP_X
}

bool dp_metrics_healthy(struct dp_metrics *metrics)
{
    const int64_t last = atomic_load(&metrics->progress_ms);

    return last == 0 || dp_now_ms() - last < SILENCE_MS;
}

bool dp_metrics_ready(struct dp_metrics *metrics)
{
    return atomic_load(&metrics->running) == 1 && atomic_load(&metrics->paused) == 0 &&
           atomic_load(&metrics->partitions_waiting) == 0 && dp_metrics_healthy(metrics);
}

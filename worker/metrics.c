/* metrics.c - what the worker counts, in Prometheus' text format. */
#include "metrics.h"

#include "clock.h"
#include "mem.h"
#include "process.h"

#include <inttypes.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { SILENCE_MS = 120000 }; /* longer than --database-wait lets any statement take */

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

/* ---- by language, type, reason ---- */

static size_t lang_place(struct dp_str lang)
{
    if (lang.len != 2 || lang.ptr[0] < 'a' || lang.ptr[0] > 'z' || lang.ptr[1] < 'a' || lang.ptr[1] > 'z') {
        return DP_METRIC_LANGS - 1;
    }
    return (size_t)(lang.ptr[0] - 'a') * 26 + (size_t)(lang.ptr[1] - 'a');
}

static const char *lang_name(char name[8], size_t place)
{
    if (place == DP_METRIC_LANGS - 1) {
        return "unknown";
    }
    name[0] = (char)('a' + place / 26);
    name[1] = (char)('a' + place % 26);
    name[2] = '\0';
    return name;
}

static void count_one(atomic_uint_least64_t *counter)
{
    (void)atomic_fetch_add_explicit(counter, 1, memory_order_relaxed);
}

void dp_metrics_extracted(struct dp_metrics *metrics, const struct dp_record *record)
{
    const size_t lang = lang_place(record->lang);

    count_one(&metrics->extracted[lang]);
    for (uint32_t i = 0; i < record->event_count; i++) {
        count_one(&metrics->events[lang][record->events[i].type]);
    }
}

static void print_head(FILE *out, const char *name, const char *type, const char *help)
{
    (void)fprintf(out, "# HELP depesche_%s %s\n# TYPE depesche_%s %s\n", name, help, name, type);
}

static void print_extracted(FILE *out, struct dp_metrics *metrics)
{
    char name[8];

    print_head(out, "extracted_articles_total", "counter", "articles extracted, also those that were then superseded");
    for (size_t lang = 0; lang < DP_METRIC_LANGS; lang++) {
        const uint64_t count = atomic_load(&metrics->extracted[lang]);

        if (count > 0) {
            (void)fprintf(out, "depesche_extracted_articles_total{lang=\"%s\"} %" PRIu64 "\n", lang_name(name, lang),
                          count);
        }
    }
    print_head(out, "extracted_events_total", "counter", "events in them");
    for (size_t i = 0; i < (size_t)DP_METRIC_LANGS * DP_EVENT_TYPE_COUNT; i++) {
        const size_t lang = i / DP_EVENT_TYPE_COUNT, type = i % DP_EVENT_TYPE_COUNT;
        const uint64_t count = atomic_load(&metrics->events[lang][type]);

        if (count > 0) {
            (void)fprintf(out, "depesche_extracted_events_total{lang=\"%s\",type=\"%s\"} %" PRIu64 "\n",
                          lang_name(name, lang), dp_event_type_name((enum dp_event_type)type), count);
        }
    }
}

static void print_rejected(FILE *out, struct dp_metrics *metrics)
{
    print_head(out, "rejected_for_total", "counter", "messages rejected, by reason");
    for (unsigned status = 0; status < DP_STATUS_COUNT; status++) {
        const uint64_t count = atomic_load(&metrics->rejected_for[status]);

        if (count > 0) {
            (void)fprintf(out, "depesche_rejected_for_total{status=\"%s\"} %" PRIu64 "\n",
                          dp_status_name((enum dp_status)status), count);
        }
    }
}

/* ---- batches ---- */

static const uint64_t message_bounds[DP_METRIC_BOUNDS] = {1, 10, 50, 100, 200, 500, 1000, 5000};
static const uint64_t ms_bounds[DP_METRIC_BOUNDS] = {10, 50, 100, 250, 500, 1000, 5000, 20000};

static void observe(struct dp_histogram *histogram, const uint64_t *bounds, uint64_t value)
{
    size_t i = 0;

    while (i < DP_METRIC_BOUNDS && value > bounds[i]) {
        i++;
    }
    count_one(&histogram->below[i]);
    (void)atomic_fetch_add_explicit(&histogram->sum, value, memory_order_relaxed);
}

void dp_metrics_batch(struct dp_metrics *metrics, uint64_t messages, uint64_t ms)
{
    observe(&metrics->batch_messages, message_bounds, messages);
    observe(&metrics->batch_ms, ms_bounds, ms);
}

/* `unit` is what a value has to be divided by. */
static void print_histogram(FILE *out, const char *name, struct dp_histogram *histogram, const uint64_t *bounds,
                            double unit)
{
    uint64_t count = 0;

    for (size_t i = 0; i <= DP_METRIC_BOUNDS; i++) {
        count += atomic_load(&histogram->below[i]);
        if (i < DP_METRIC_BOUNDS) {
            (void)fprintf(out, "depesche_%s_bucket{le=\"%g\"} %" PRIu64 "\n", name, (double)bounds[i] / unit, count);
        }
    }
    (void)fprintf(out,
                  "depesche_%s_bucket{le=\"+Inf\"} %" PRIu64 "\ndepesche_%s_sum %g\ndepesche_%s_count %" PRIu64 "\n",
                  name, count, name, (double)atomic_load(&histogram->sum) / unit, name, count);
}

/* ---- packs ---- */

/* The listener prints them while a reload puts others in their place. */
static pthread_mutex_t packs_lock = PTHREAD_MUTEX_INITIALIZER;

void dp_metrics_packs(struct dp_metrics *metrics, const struct dp_packs *packs)
{
    char *lines = dp_need_strdup("");

    for (uint32_t i = 0; i < dp_packs_count(packs); i++) {
        const struct dp_str lang = dp_packs_lang(packs, i), version = dp_packs_version(packs, i);
        char *longer = dp_need_printf("%sdepesche_pack_info{lang=\"%.*s\",version=\"%.*s\"} 1\n", lines,
                                      DP_STR_ARG(lang), DP_STR_ARG(version));

        free(lines);
        lines = longer;
    }
    (void)pthread_mutex_lock(&packs_lock);
    free(metrics->packs);
    metrics->packs = lines;
    (void)pthread_mutex_unlock(&packs_lock);
}

static void print_packs(FILE *out, struct dp_metrics *metrics)
{
    print_head(out, "pack_info", "gauge", "packs in use, with the hash of their content");
    (void)pthread_mutex_lock(&packs_lock);
    (void)fputs(metrics->packs ? metrics->packs : "", out);
    (void)pthread_mutex_unlock(&packs_lock);
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
    print_extracted(out, metrics);
    print_rejected(out, metrics);
    print_head(out, "batch_messages", "histogram", "messages of a batch");
    print_histogram(out, "batch_messages", &metrics->batch_messages, message_bounds, 1);
    print_head(out, "batch_seconds", "histogram", "from the extraction of a batch to its COMMIT");
    print_histogram(out, "batch_seconds", &metrics->batch_ms, ms_bounds, 1000);
    print_packs(out, metrics);
    dp_process_print(out);
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

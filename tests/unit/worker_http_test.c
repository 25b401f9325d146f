/* worker_http_test.c - what probes and scrapers are told. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "clock.h"
#include "http.h"

static char answer[65536];

/* Send `request`, read the whole answer. */
static const char *ask(const struct dp_http *http, const char *request)
{
    const struct sockaddr_in to = {
        .sin_family = AF_INET, .sin_port = htons((uint16_t)dp_http_port(http)), .sin_addr = {htonl(INADDR_LOOPBACK)}};
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    size_t len = 0;
    ssize_t got;

    assert_int_equal(connect(fd, (const struct sockaddr *)&to, sizeof(to)), 0);
    assert_int_equal(send(fd, request, strlen(request), MSG_NOSIGNAL), strlen(request));
    (void)shutdown(fd, SHUT_WR);
    while ((got = recv(fd, answer + len, sizeof(answer) - 1 - len, 0)) > 0) {
        len += (size_t)got;
    }
    answer[len] = '\0';
    (void)close(fd);
    return answer;
}

static const char *get(const struct dp_http *http, const char *path)
{
    char request[200];

    (void)snprintf(request, sizeof(request), "GET %s HTTP/1.1\r\nHost: x\r\n\r\n", path);
    return ask(http, request);
}

static bool starts(const char *text, const char *with) { return strncmp(text, with, strlen(with)) == 0; }

/* The number behind `name`, which must be there. */
static unsigned long long number_after(const char *text, const char *name)
{
    const char *found = strstr(text, name);

    assert_non_null(found);
    return strtoull(found + strlen(name), NULL, 10);
}

static void test_answers(void **state)
{
    struct dp_metrics metrics;
    struct dp_http *http;
    struct dp_error err;

    (void)state;
    memset(&metrics, 0, sizeof(metrics));
    dp_error_clear(&err);
    assert_int_equal(dp_http_start(&http, "127.0.0.1:0", &metrics, &err), DP_OK);

    DP_COUNT(&metrics, articles, 42);
    DP_COUNT(&metrics, write_us, 1500000);
    assert_true(starts(get(http, "/metrics"), "HTTP/1.1 200 OK\r\n"));
    assert_non_null(strstr(answer, "\ndepesche_articles_total 42\n"));
    assert_non_null(strstr(answer, "\ndepesche_write_seconds_total 1.500000\n"));
    assert_non_null(strstr(answer, "\n# TYPE depesche_lag gauge\n"));
    assert_non_null(strstr(answer, "\nprocess_cpu_seconds_total 0."));
    assert_true(number_after(answer, "\nprocess_resident_memory_bytes ") > 100000);

    assert_true(starts(get(http, "/readyz"), "HTTP/1.1 503 "));
    atomic_store(&metrics.running, 1);
    assert_true(starts(get(http, "/readyz?x=1"), "HTTP/1.1 200 "));
    atomic_store(&metrics.paused, 1);
    assert_true(starts(get(http, "/readyz"), "HTTP/1.1 503 "));

    assert_true(starts(get(http, "/healthz"), "HTTP/1.1 200 "));
    atomic_store(&metrics.progress_ms, dp_now_ms() - 1000);
    assert_true(starts(get(http, "/healthz"), "HTTP/1.1 200 "));
    atomic_store(&metrics.progress_ms, dp_now_ms() - 121000);
    assert_true(starts(get(http, "/healthz"), "HTTP/1.1 503 "));

    assert_true(starts(get(http, "/"), "HTTP/1.1 404 "));
    assert_true(starts(get(http, "/metricsx"), "HTTP/1.1 404 "));
    assert_true(starts(ask(http, "POST /metrics HTTP/1.1\r\n\r\n"), "HTTP/1.1 404 "));
    assert_string_equal(ask(http, "nonsense"), "");
    dp_http_stop(http);
}

static void test_what_is_counted_by_kind(void **state)
{
    const struct dp_event events[] = {
        {.type = DP_EVENT_PROTEST}, {.type = DP_EVENT_ASSAULT}, {.type = DP_EVENT_PROTEST}};
    const struct dp_record german = {.lang = DP_STR("de"), .events = events, .event_count = 3},
                           unknown = {.event_count = 0};
    struct dp_metrics metrics;
    struct dp_http *http;
    struct dp_error err;

    (void)state;
    memset(&metrics, 0, sizeof(metrics));
    dp_error_clear(&err);
    assert_int_equal(dp_http_start(&http, "127.0.0.1:0", &metrics, &err), DP_OK);
    dp_metrics_extracted(&metrics, &german);
    dp_metrics_extracted(&metrics, &unknown);
    DP_COUNT(&metrics, rejected_for[DP_BAD_JSON], 2);
    dp_metrics_batch(&metrics, 500, 240);
    dp_metrics_batch(&metrics, 9, 30000);
    (void)get(http, "/metrics");
    assert_non_null(strstr(answer, "\ndepesche_extracted_articles_total{lang=\"de\"} 1\n"));
    assert_non_null(strstr(answer, "\ndepesche_extracted_articles_total{lang=\"unknown\"} 1\n"));
    assert_non_null(strstr(answer, "\ndepesche_extracted_events_total{lang=\"de\",type=\"PROTEST\"} 2\n"));
    assert_non_null(strstr(answer, "\ndepesche_extracted_events_total{lang=\"de\",type=\"ASSAULT\"} 1\n"));
    assert_non_null(strstr(answer, "\ndepesche_rejected_for_total{status=\"DP_BAD_JSON\"} 2\n"));
    assert_non_null(strstr(answer, "\ndepesche_batch_messages_bucket{le=\"10\"} 1\n"));
    assert_non_null(strstr(answer, "\ndepesche_batch_messages_sum 509\ndepesche_batch_messages_count 2\n"));
    assert_non_null(strstr(answer, "\ndepesche_batch_seconds_bucket{le=\"0.25\"} 1\n"));
    assert_non_null(strstr(answer, "\ndepesche_batch_seconds_bucket{le=\"20\"} 1\n"));
    assert_non_null(strstr(answer, "\ndepesche_batch_seconds_bucket{le=\"+Inf\"} 2\n"));
    dp_http_stop(http);
}

/* Whether 127.0.0.2 answers: an address of this machine, but not the one that a listener on the loopback has. */
static bool is_open_to_others(const char *address)
{
    struct dp_metrics metrics;
    struct dp_http *http;
    struct dp_error err;
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK + 1)}};
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    bool is_open;

    memset(&metrics, 0, sizeof(metrics));
    dp_error_clear(&err);
    assert_int_equal(dp_http_start(&http, address, &metrics, &err), DP_OK);
    to.sin_port = htons((uint16_t)dp_http_port(http));
    is_open = connect(fd, (const struct sockaddr *)&to, sizeof(to)) == 0;
    (void)close(fd);
    dp_http_stop(http);
    return is_open;
}

static void test_without_an_address_it_is_the_loopback(void **state)
{
    (void)state;
    assert_false(is_open_to_others(":0"));
    assert_true(is_open_to_others("*:0"));
}

static void test_addresses(void **state)
{
    struct dp_metrics metrics;
    struct dp_http *http, *second;
    struct dp_error err;
    char taken[40];

    (void)state;
    memset(&metrics, 0, sizeof(metrics));
    dp_error_clear(&err);
    assert_int_equal(dp_http_start(&http, "nonsense", &metrics, &err), DP_BAD_CONFIG);
    dp_error_clear(&err);
    assert_int_equal(dp_http_start(&http, "127.0.0.1:what", &metrics, &err), DP_BAD_CONFIG);
    dp_error_clear(&err);
    assert_int_equal(dp_http_start(&http, "[127.0.0.1]:0", &metrics, &err), DP_OK);
    (void)snprintf(taken, sizeof(taken), "127.0.0.1:%d", dp_http_port(http));
    assert_int_equal(dp_http_start(&second, taken, &metrics, &err), DP_IO);
    assert_non_null(strstr(err.text, taken));
    dp_http_stop(http);
    dp_http_stop(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_answers),
        cmocka_unit_test(test_what_is_counted_by_kind),
        cmocka_unit_test(test_without_an_address_it_is_the_loopback),
        cmocka_unit_test(test_addresses),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

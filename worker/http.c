/* http.c - /metrics, /healthz and /readyz: just enough HTTP for probes and scrapers. */
#include "http.h"

#include "mem.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

enum {
    REQUEST_MAX_BYTES = 4096,
    SLICE_MS = 200,   /* how often the stop flag is looked at */
    CLIENT_WAIT_S = 2 /* a client that is slower than this is let go: the next one waits behind it */
};

struct dp_http {
    int listener;
    struct dp_metrics *metrics;
    pthread_t thread;
    atomic_bool stop;
};

static void send_all(int client, const char *text, size_t len)
{
    while (len > 0) {
        const ssize_t sent = send(client, text, len, MSG_NOSIGNAL);

        if (sent <= 0) {
            return;
        }
        text += sent;
        len -= (size_t)sent;
    }
}

static void respond(int client, const char *status, const char *body, size_t len)
{
    char *head = dp_need_printf("HTTP/1.1 %s\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"
                                "Content-Length: %zu\r\nConnection: close\r\n\r\n",
                                status, len);

    send_all(client, head, strlen(head));
    send_all(client, body, len);
    free(head);
}

static void respond_verdict(int client, bool good)
{
    const char *body = good ? "ok\n" : "not ok\n";

    respond(client, good ? "200 OK" : "503 Service Unavailable", body, strlen(body));
}

static void respond_metrics(int client, struct dp_metrics *metrics)
{
    char *text = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&text, &len);

    if (out == NULL) {
        return;
    }
    dp_metrics_print(out, metrics);
    if (fclose(out) == 0) {
        respond(client, "200 OK", text, len);
    }
    free(text);
}

/* Whether the request line asks for `path`, whatever stands behind a question mark. */
static bool asks_for(const char *request, const char *path)
{
    const size_t len = strlen(path);

    return strncmp(request, "GET ", 4) == 0 && strncmp(request + 4, path, len) == 0 &&
           strchr(" ?\r", request[4 + len]) != NULL;
}

/* Read until the head of the request is complete. Its body, if any, is of no interest. */
static bool read_request(int client, char *request)
{
    size_t len = 0;

    while (len < REQUEST_MAX_BYTES - 1) {
        const ssize_t got = recv(client, request + len, REQUEST_MAX_BYTES - 1 - len, 0);

        if (got <= 0) {
            return false;
        }
        len += (size_t)got;
        request[len] = '\0';
        if (strstr(request, "\r\n\r\n") != NULL) {
            return true;
        }
    }
    return false;
}

static void serve(const struct dp_http *http, int client)
{
    const struct timeval wait = {CLIENT_WAIT_S, 0};
    char request[REQUEST_MAX_BYTES];

    (void)setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof(wait));
    (void)setsockopt(client, SOL_SOCKET, SO_SNDTIMEO, &wait, sizeof(wait));
    if (!read_request(client, request)) {
        return;
    }
    if (asks_for(request, "/metrics")) {
        respond_metrics(client, http->metrics);
    } else if (asks_for(request, "/healthz")) {
        respond_verdict(client, dp_metrics_healthy(http->metrics));
    } else if (asks_for(request, "/readyz")) {
        respond_verdict(client, dp_metrics_ready(http->metrics));
    } else {
        const char *body = "depesche answers GET /metrics, /healthz and /readyz\n";

        respond(client, "404 Not Found", body, strlen(body));
    }
}

static void *listen_for_requests(void *arg)
{
    const struct dp_http *http = arg;

    while (!atomic_load(&http->stop)) {
        struct pollfd ready = {.fd = http->listener, .events = POLLIN};
        int client;

        if (poll(&ready, 1, SLICE_MS) <= 0) {
            continue;
        }
        client = accept(http->listener, NULL, NULL);
        if (client >= 0) {
            serve(http, client);
            (void)close(client);
        }
    }
    return NULL;
}

/* A socket that listens on one of the addresses, -1 = none can be had. */
static int listen_on(const struct addrinfo *list)
{
    for (; list != NULL; list = list->ai_next) {
        const int on = 1, fd = socket(list->ai_family, list->ai_socktype | SOCK_CLOEXEC, list->ai_protocol);

        if (fd < 0) {
            continue;
        }
        (void)setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
        if (bind(fd, list->ai_addr, list->ai_addrlen) == 0 && listen(fd, 16) == 0) {
            return fd;
        }
        (void)close(fd);
    }
    return -1;
}

static enum dp_status open_listener(int *out, const char *address, struct dp_error *err)
{
    struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM};
    const char *colon = strrchr(address, ':');
    const bool in_brackets = *address == '[' && colon != NULL && colon > address + 1 && colon[-1] == ']';
    struct addrinfo *list = NULL;
    char *host;
    int failure;

    if (colon == NULL) {
        return dp_error_set(err, DP_BAD_CONFIG, "config", "--http %s is not of the form ADDR:PORT", address);
    }
    host = dp_need_strndup(address + in_brackets, (size_t)(colon - address) - 2 * (size_t)in_brackets);
    if (strcmp(host, "*") == 0) {
        hints.ai_flags = AI_PASSIVE;
        *host = '\0';
    }
    /* Without a host, and not passive, it is the loopback address. */
    failure = getaddrinfo(*host ? host : NULL, colon + 1, &hints, &list);
    free(host);
    if (failure != 0) {
        return dp_error_set(err, DP_BAD_CONFIG, "config", "--http %s: %s", address, gai_strerror(failure));
    }
    *out = listen_on(list);
    freeaddrinfo(list);
    if (*out < 0) {
        return dp_error_set(err, DP_IO, "http", "--http %s: the port cannot be had (error %d); is it in use?", address,
                            errno);
    }
    return DP_OK;
}

/* Signals are for the thread that waits for them. */
static bool start_thread(struct dp_http *http)
{
    sigset_t all, before;
    bool ok;

    (void)sigfillset(&all);
    (void)pthread_sigmask(SIG_SETMASK, &all, &before);
    ok = pthread_create(&http->thread, NULL, listen_for_requests, http) == 0;
    (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
    return ok;
}

enum dp_status dp_http_start(struct dp_http **out, const char *address, struct dp_metrics *metrics,
                             struct dp_error *err)
{
    struct dp_http *http;
    int listener = -1;

    DP_TRY(open_listener(&listener, address, err));
    http = dp_need_zeroed(1, sizeof(*http));
    http->listener = listener;
    http->metrics = metrics;
    if (!start_thread(http)) {
        (void)close(listener);
        free(http);
        return dp_error_set(err, DP_NO_MEMORY, "http", "no thread could be started");
    }
    *out = http;
    return DP_OK;
}

int dp_http_port(const struct dp_http *http)
{
    struct sockaddr_storage address;
    socklen_t len = sizeof(address);

    if (getsockname(http->listener, (struct sockaddr *)&address, &len) != 0) {
        return 0;
    }
    return ntohs(address.ss_family == AF_INET6 ? ((struct sockaddr_in6 *)&address)->sin6_port
                                               : ((struct sockaddr_in *)&address)->sin_port);
}

void dp_http_stop(struct dp_http *http)
{
    if (http == NULL) {
        return;
    }
    atomic_store(&http->stop, true);
    (void)pthread_join(http->thread, NULL);
    (void)close(http->listener);
    free(http);
}

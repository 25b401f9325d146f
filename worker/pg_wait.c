/* pg_wait.c - answers of the database are waited for with an end. */
#include "pg_wait.h"

#include "clock.h"
#include "log.h"

#include <inttypes.h>
#include <limits.h>
#include <poll.h>
#include <stdatomic.h>
#include <sys/socket.h>

/* One for the process: whoever writes results has one connection, and the commands that have no limit set none. */
static atomic_int_least64_t patience_ms;

void dp_pg_set_patience(int64_t ms) { atomic_store(&patience_ms, ms); }

static int64_t deadline_from_now(void)
{
    const int64_t ms = atomic_load(&patience_ms);

    return ms > 0 ? dp_now_ms() + ms : INT64_MAX;
}

/* Wait until the socket is ready. After the deadline it is shut down, which libpq then finds out by itself. */
static void wait_ready(PGconn *conn, short events, int64_t deadline)
{
    struct pollfd ready = {.fd = PQsocket(conn), .events = events};
    const int64_t left = deadline - dp_now_ms();

    if (left > 0) {
        (void)poll(&ready, 1, deadline == INT64_MAX ? -1 : (int)(left > INT_MAX ? INT_MAX : left));
    }
    if (left <= 0) {
        dp_log(DP_LOG_WARN, "the database has not answered for %" PRId64 " ms: giving the connection up",
               atomic_load(&patience_ms));
        (void)shutdown(ready.fd, SHUT_RDWR);
    }
}

static bool flush_until(PGconn *conn, int64_t deadline)
{
    int left;

    while ((left = PQflush(conn)) > 0) {
        wait_ready(conn, POLLIN | POLLOUT, deadline);
        /* A server that sends while we do must be listened to, or both wait for each other. */
        if (PQconsumeInput(conn) == 0) {
            return false;
        }
    }
    return left == 0;
}

bool dp_pg_flush(PGconn *conn) { return flush_until(conn, deadline_from_now()); }

/* PQgetResult() with an end. */
static PGresult *next_result(PGconn *conn, int64_t deadline)
{
    if (flush_until(conn, deadline)) {
        while (PQisBusy(conn) != 0) {
            wait_ready(conn, POLLIN, deadline);
            if (PQconsumeInput(conn) == 0) {
                break;
            }
        }
    }
    return PQgetResult(conn);
}

PGresult *dp_pg_answer(PGconn *conn)
{
    const int64_t deadline = deadline_from_now();
    PGresult *last = NULL, *next;

    while ((next = next_result(conn, deadline)) != NULL) {
        PQclear(last);
        last = next;
        if (PQresultStatus(last) == PGRES_COPY_IN || PQstatus(conn) == CONNECTION_BAD) {
            break;
        }
    }
    return last;
}

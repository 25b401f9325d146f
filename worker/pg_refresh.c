/* pg_refresh.c - event_dyad_day and event_clusters are kept up to date. */
#include "pg_refresh.h"

#include "clock.h"
#include "log.h"
#include "mem.h"
#include "pg_conn.h"

#include <inttypes.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>

enum {
    SLICE_MS = 100,      /* how often the stop flag is looked at */
    PAUSE_PER_TURN = 10, /* at most a tenth of the time of one processor goes into counting */
    CANCEL_ERROR_BYTES = 256
};

/* One transaction counts so many days at most. Whoever finds another at it has nothing to do. */
static const char refresh_sql[] =
    "SELECT CASE WHEN pg_try_advisory_xact_lock(hashtextextended('depesche.refresh', r.run_id)) "
    "THEN depesche.refresh(r.run_id, 31) ELSE 0 END "
    "FROM depesche.run AS r WHERE CASE WHEN $1::text IS NULL THEN r.active ELSE r.name = $1 END";

static const char refresh_patiently_sql[] =
    "SELECT depesche.refresh(r.run_id, 31) "
    "FROM depesche.run AS r WHERE CASE WHEN $1::text IS NULL THEN r.active ELSE r.name = $1 END";

struct dp_refresher {
    const struct dp_config *config;
    const char *run;
    struct dp_metrics *metrics;
    pthread_t thread;
    atomic_bool stop, ended;
    pthread_mutex_t lock; /* of what stands below */
    PGcancel *cancel;     /* ends the query that is under way; NULL = not connected */
};

/* One transaction; *days is 0 when nothing is left. */
static enum dp_status refresh_once(int64_t *days, PGconn *conn, const char *sql, const char *run, struct dp_error *err)
{
    const struct dp_pg_params params = {1, {run}};
    PGresult *result;
    enum dp_status status = DP_OK;

    *days = 0;
    DP_TRY(dp_pg_query(&result, conn, sql, &params, err));
    if (PQntuples(result) == 1) {
        *days = (int64_t)strtoimax(PQgetvalue(result, 0, 0), NULL, 10);
    } else if (run != NULL) {
        status =
            dp_error_set(err, DP_CONFLICT, "refresh", "there is no run \"%s\"; `depesche runs list` names them", run);
    } else {
        status = dp_error_set(err, DP_CONFLICT, "refresh", "there is no active run yet");
    }
    PQclear(result);
    return status;
}

enum dp_status dp_pg_refresh(int64_t *days, const struct dp_config *config, const char *run, struct dp_error *err)
{
    PGconn *conn;
    int64_t counted = 1;
    enum dp_status status;

    *days = 0;
    DP_TRY(dp_pg_connect(&conn, config, "depesche refresh", err));
    status = dp_pg_exec(conn, "SET statement_timeout = 0; SET lock_timeout = 0", err);
    while (status == DP_OK && counted > 0) {
        status = refresh_once(&counted, conn, refresh_patiently_sql, run, err);
        *days += counted;
    }
    PQfinish(conn);
    return status;
}

/* From now on dp_refresher_stop() can end a query; NULL = from now on there is none. */
static void allow_cancel(struct dp_refresher *refresher, PGconn *conn)
{
    (void)pthread_mutex_lock(&refresher->lock);
    PQfreeCancel(refresher->cancel);
    refresher->cancel = conn ? PQgetCancel(conn) : NULL;
    (void)pthread_mutex_unlock(&refresher->lock);
}

/* The whole of one turn, on a connection that is not kept: between two turns it would only be in the way. */
static enum dp_status take_turn(struct dp_refresher *refresher, struct dp_error *err)
{
    PGconn *conn;
    int64_t counted = 1;
    enum dp_status status;

    DP_TRY(dp_pg_connect(&conn, refresher->config, "depesche refresh", err));
    allow_cancel(refresher, conn);
    status = dp_pg_exec(conn, "SET statement_timeout = 0", err);
    while (status == DP_OK && counted > 0 && !atomic_load(&refresher->stop)) {
        status = refresh_once(&counted, conn, refresh_sql, refresher->run, err);
        DP_COUNT(refresher->metrics, days_counted, (uint64_t)counted);
    }
    allow_cancel(refresher, NULL);
    PQfinish(conn);
    return status;
}

static void wait_ms(struct dp_refresher *refresher, int64_t ms)
{
    const int64_t until = dp_now_ms() + ms;
    const struct timespec slice = {0, SLICE_MS * 1000000L};

    while (dp_now_ms() < until && !atomic_load(&refresher->stop)) {
        (void)nanosleep(&slice, NULL);
    }
}

static void *refresh_for_ever(void *arg)
{
    struct dp_refresher *refresher = arg;
    const int64_t pause = refresher->config->refresh_s * 1000;
    int64_t took = 0;

    while (!atomic_load(&refresher->stop)) {
        struct dp_error err;
        int64_t begin;

        wait_ms(refresher, took * PAUSE_PER_TURN > pause ? took * PAUSE_PER_TURN : pause);
        if (atomic_load(&refresher->stop)) {
            break;
        }
        dp_error_clear(&err);
        begin = dp_now_us();
        if (take_turn(refresher, &err) != DP_OK && !atomic_load(&refresher->stop)) {
            dp_log(DP_LOG_WARN, "days are not counted: %s", err.text);
        }
        DP_COUNT(refresher->metrics, refresh_us, (uint64_t)(dp_now_us() - begin));
        took = (dp_now_us() - begin) / 1000;
    }
    atomic_store(&refresher->ended, true);
    return NULL;
}

struct dp_refresher *dp_refresher_start(const struct dp_config *config, const char *run, struct dp_metrics *metrics)
{
    struct dp_refresher *refresher = dp_need_zeroed(1, sizeof(*refresher));
    sigset_t all, before;
    bool ok;

    refresher->config = config;
    refresher->run = run;
    refresher->metrics = metrics;
    (void)pthread_mutex_init(&refresher->lock, NULL);
    /* Signals are for the thread that waits for them. */
    (void)sigfillset(&all);
    (void)pthread_sigmask(SIG_SETMASK, &all, &before);
    ok = pthread_create(&refresher->thread, NULL, refresh_for_ever, refresher) == 0;
    (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (!ok) {
        dp_log(DP_LOG_WARN, "days are not counted: no thread could be started");
        free(refresher);
        return NULL;
    }
    return refresher;
}

void dp_refresher_stop(struct dp_refresher *refresher)
{
    const struct timespec slice = {0, SLICE_MS * 1000000L};
    char ignored[CANCEL_ERROR_BYTES];

    if (refresher == NULL) {
        return;
    }
    atomic_store(&refresher->stop, true);
    /* A query may begin just behind a cancellation. */
    while (!atomic_load(&refresher->ended)) {
        (void)pthread_mutex_lock(&refresher->lock);
        if (refresher->cancel != NULL) {
            (void)PQcancel(refresher->cancel, ignored, (int)sizeof(ignored));
        }
        (void)pthread_mutex_unlock(&refresher->lock);
        (void)nanosleep(&slice, NULL);
    }
    (void)pthread_join(refresher->thread, NULL);
    (void)pthread_mutex_destroy(&refresher->lock);
    free(refresher);
}

/*
 * pg_wait.h - answers of the database are waited for with an end. Only pg_*.c may include this.
 *
 * A cut in the network may go unnoticed by the system for ever, when something in between (a proxy, a load balancer)
 * goes on acknowledging: then a call of libpq that waits for an answer would never come back.
 */
#ifndef DP_PG_WAIT_H
#define DP_PG_WAIT_H

#include <libpq-fe.h>
#include <stdbool.h>
#include <stdint.h>

/** Whatever waits longer than this for the server gives its connection up. Milliseconds; 0 = no limit, as at first. */
void dp_pg_set_patience(int64_t ms);

/**
 * Wait for the answer to what was sent with PQsend...().
 *
 * @return what PQexec() would: the last result, or the first that asks for COPY; NULL or a failed result when the
 *         connection is gone, which it also is after the server was silent for too long. To be cleared with PQclear().
 */
PGresult *dp_pg_answer(PGconn *conn);

/** Hand all that is buffered to the system. False when the connection is gone. */
bool dp_pg_flush(PGconn *conn);

#endif

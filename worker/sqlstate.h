/* sqlstate.h - what the worker must do about an error of the database. */
#ifndef DP_WORKER_SQLSTATE_H
#define DP_WORKER_SQLSTATE_H

#include "depesche/status.h"

/**
 * @param sqlstate  five characters; NULL or "" = the connection broke before the server could answer.
 * @return DP_UNAVAILABLE: the same again later. DP_BAD_DATA: one record of the batch is at fault. DP_BAD_SCHEMA:
 * neither helps, a person must.
 */
enum dp_status dp_sqlstate_status(const char *sqlstate);

#endif

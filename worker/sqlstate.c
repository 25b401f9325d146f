/* sqlstate.c - what the worker must do about an error of the database. */
#include "sqlstate.h"

#include <string.h>

/* The longest prefix that fits decides; what no line names is DP_BAD_SCHEMA. */
static const struct {
    const char *prefix;
    enum dp_status status;
} classes[] = {
    {"08", DP_UNAVAILABLE},    /* connection */
    {"25006", DP_UNAVAILABLE}, /* read-only: the server is a standby since the last failover */
    {"25P02", DP_UNAVAILABLE}, /* the transaction had failed before */
    {"25P03", DP_UNAVAILABLE}, /* idle in transaction for too long: this process was stopped or very slow */
    {"40", DP_UNAVAILABLE},    /* serialization failure, deadlock */
    {"53", DP_UNAVAILABLE},    /* disk full, out of memory, too many connections */
    {"55", DP_UNAVAILABLE},    /* lock not available, object in use */
    {"57", DP_UNAVAILABLE},    /* shutdown, crash, starting up, cancelled, statement timeout */
    {"58", DP_UNAVAILABLE},    /* the server's system: I/O errors */
    {"XX", DP_UNAVAILABLE},    /* internal error: never a reason to reject an article */
    {"21000", DP_BAD_DATA},    /* the same key twice in one statement */
    {"22", DP_BAD_DATA},       /* data exception: bad text, date out of range */
    {"23", DP_BAD_DATA},       /* constraint */
    {"54", DP_BAD_DATA},       /* a limit of the program: a key too long for its index */
    {"P0", DP_BAD_DATA},       /* raised by a trigger that the operator added */
};

enum dp_status dp_sqlstate_status(const char *sqlstate)
{
    if (sqlstate == NULL || *sqlstate == '\0') {
        return DP_UNAVAILABLE;
    }
    for (size_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++) {
        if (strncmp(sqlstate, classes[i].prefix, strlen(classes[i].prefix)) == 0) {
            return classes[i].status;
        }
    }
    return DP_BAD_SCHEMA;
}

/* pg_migrate.c - bring the database schema up to date. */
#include "pg_migrate.h"

#include "depesche/depesche.h"
#include "log.h"
#include "mem.h"
#include "pg_conn.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

/* "depesche" in ASCII: the advisory lock that keeps two migrations apart. */
#define LOCK_KEY "7234311957470472293"

enum { SQL_FILE_MAX_BYTES = 4 * 1024 * 1024 };

static const char create_log[] =
    "CREATE SCHEMA IF NOT EXISTS depesche;"
    "CREATE TABLE IF NOT EXISTS depesche.schema_migration ("
    "    version integer PRIMARY KEY,"
    "    name text NOT NULL,"
    "    sha256 text NOT NULL,"
    "    program text NOT NULL,"
    "    applied_by text NOT NULL DEFAULT current_user,"
    "    applied_at timestamptz NOT NULL DEFAULT now());"
    "COMMENT ON TABLE depesche.schema_migration IS 'The schema files that this database has, in order.';"
    "COMMENT ON COLUMN depesche.schema_migration.version IS 'Number of the file.';"
    "COMMENT ON COLUMN depesche.schema_migration.name IS 'Name of the file.';"
    "COMMENT ON COLUMN depesche.schema_migration.sha256 IS 'SHA-256 of its content as it was applied, in hex.';"
    "COMMENT ON COLUMN depesche.schema_migration.program IS 'Version of the program that applied it.';"
    "COMMENT ON COLUMN depesche.schema_migration.applied_by IS 'Database user that applied it.';"
    "COMMENT ON COLUMN depesche.schema_migration.applied_at IS 'When it was applied.';";

struct migration {
    PGconn *conn;
    const char *dir;
    struct dirent **files;
    int file_count;
    struct dp_error *err;
};

/* "NNN_NAME.sql" */
static int is_migration(const struct dirent *entry)
{
    const char *name = entry->d_name;
    const size_t len = strlen(name);

    return strspn(name, "0123456789") == 3 && name[3] == '_' && len > 8 && strcmp(name + len - 4, ".sql") == 0;
}

static enum dp_status list_files(struct migration *m)
{
    m->file_count = scandir(m->dir, &m->files, is_migration, alphasort);
    if (m->file_count <= 0) {
        return dp_error_set(m->err, DP_IO, "migrate", "no schema files in %s: expected 001_*.sql; see --sql-dir",
                            m->dir);
    }
    for (int i = 0; i < m->file_count; i++) {
        if (strtol(m->files[i]->d_name, NULL, 10) != i + 1) {
            return dp_error_set(m->err, DP_IO, "migrate", "%s/%s: expected number %03d here", m->dir,
                                m->files[i]->d_name, i + 1);
        }
    }
    return DP_OK;
}

static enum dp_status read_file(char **out, const struct migration *m, int i)
{
    char *path = dp_need_printf("%s/%s", m->dir, m->files[i]->d_name);
    FILE *file = fopen(path, "r");
    char *text = dp_need(SQL_FILE_MAX_BYTES);
    const size_t len = file ? fread(text, 1, SQL_FILE_MAX_BYTES - 1, file) : 0;
    enum dp_status status = DP_OK;

    if (file == NULL || ferror(file) || !feof(file)) {
        status = dp_error_set(m->err, DP_IO, "migrate", "%s cannot be read", path);
    }
    if (file != NULL) {
        (void)fclose(file);
    }
    free(path);
    if (status != DP_OK) {
        free(text);
        return status;
    }
    text[len] = '\0';
    *out = text;
    return DP_OK;
}

/* The hash is the server's to compute, so that the program needs no code for it. */
static enum dp_status hash_text(char out[65], PGconn *conn, const char *text, struct dp_error *err)
{
    const struct dp_pg_params params = {1, {text}};
    PGresult *result;

    DP_TRY(dp_pg_query(&result, conn, "SELECT encode(sha256(convert_to($1, 'UTF8')), 'hex')", &params, err));
    (void)snprintf(out, 65, "%s", PQgetvalue(result, 0, 0));
    PQclear(result);
    return DP_OK;
}

/* How many files the database has; they must be the first ones of ours, unchanged. */
static enum dp_status check_applied(int *applied, const struct migration *m)
{
    PGresult *result;
    enum dp_status status = DP_OK;

    DP_TRY(dp_pg_query(&result, m->conn, "SELECT version, name, sha256 FROM depesche.schema_migration ORDER BY version",
                       NULL, m->err));
    *applied = PQntuples(result);
    if (*applied > m->file_count) {
        status =
            dp_error_set(m->err, DP_CONFLICT, "migrate",
                         "the database has schema version %d (%s), newer than the %d of this program: use a newer one",
                         *applied, PQgetvalue(result, *applied - 1, 1), m->file_count);
    }
    for (int i = 0; status == DP_OK && i < *applied; i++) {
        char hash[65], *text;

        status = read_file(&text, m, i);
        if (status == DP_OK) {
            status = hash_text(hash, m->conn, text, m->err);
            free(text);
        }
        if (status == DP_OK && strcmp(hash, PQgetvalue(result, i, 2)) != 0) {
            status = dp_error_set(m->err, DP_CONFLICT, "migrate",
                                  "%s/%s is not the file that was applied to this database: a released file must not "
                                  "change; restore it and add a new one",
                                  m->dir, m->files[i]->d_name);
        }
    }
    PQclear(result);
    return status;
}

static enum dp_status apply_in_transaction(const struct migration *m, int i, const char *text)
{
    char number[16], hash[65];
    const struct dp_pg_params params = {4, {number, m->files[i]->d_name, hash, DP_VERSION}};

    (void)snprintf(number, sizeof(number), "%d", i + 1);
    DP_TRY(hash_text(hash, m->conn, text, m->err));
    DP_TRY(dp_pg_exec(m->conn, "BEGIN", m->err));
    DP_TRY(dp_pg_exec(m->conn, text, m->err));
    DP_TRY(dp_pg_query(NULL, m->conn,
                       "INSERT INTO depesche.schema_migration (version, name, sha256, program) VALUES ($1, $2, $3, $4)",
                       &params, m->err));
    return dp_pg_exec(m->conn, "COMMIT", m->err);
}

static enum dp_status apply(const struct migration *m, int i)
{
    char *text;
    enum dp_status status;

    DP_TRY(read_file(&text, m, i));
    status = apply_in_transaction(m, i, text);
    free(text);
    if (status != DP_OK) {
        dp_log(DP_LOG_ERROR, "%s/%s could not be applied", m->dir, m->files[i]->d_name);
        return status == DP_UNAVAILABLE ? status : DP_BAD_SCHEMA;
    }
    dp_log(DP_LOG_INFO, "applied %s", m->files[i]->d_name);
    return DP_OK;
}

static enum dp_status migrate_locked(struct migration *m)
{
    PGresult *result;
    int applied = 0;
    bool is_new;

    DP_TRY(dp_pg_query(&result, m->conn, "SELECT to_regclass('depesche.schema_migration') IS NULL", NULL, m->err));
    is_new = *PQgetvalue(result, 0, 0) == 't';
    PQclear(result);
    if (is_new) {
        DP_TRY(dp_pg_exec(m->conn, create_log, m->err));
    }
    DP_TRY(check_applied(&applied, m));
    for (int i = applied; i < m->file_count; i++) {
        DP_TRY(apply(m, i));
    }
    dp_log(DP_LOG_INFO, "the schema is at version %d%s", m->file_count, applied == m->file_count ? ", as it was" : "");
    return DP_OK;
}

enum dp_status dp_pg_migrate(const struct dp_config *config, const char *dir, struct dp_error *err)
{
    struct migration m = {.dir = dir, .err = err};
    enum dp_status status = list_files(&m);

    if (status == DP_OK) {
        status = dp_pg_connect(&m.conn, config, "depesche migrate", err);
    }
    /* A migration may take long, and wait long for another one. The lock goes with the connection. */
    if (status == DP_OK) {
        status = dp_pg_exec(m.conn,
                            "SET statement_timeout = 0; SET lock_timeout = 0;"
                            "SET idle_in_transaction_session_timeout = 0;"
                            "SELECT pg_advisory_lock(" LOCK_KEY ")",
                            err);
    }
    if (status == DP_OK) {
        status = migrate_locked(&m);
    }
    PQfinish(m.conn);
    for (int i = 0; i < m.file_count; i++) {
        free(m.files[i]);
    }
    free(m.files);
    return status;
}

# postgres.sh - a throwaway PostgreSQL for one test. Source it, call postgres_start, end with postgres_stop (also in a
# trap). As root the server runs as user postgres. bash.
#
#   . "$support/postgres.sh"
#   trap postgres_stop EXIT
#   postgres_start         # sets DATABASE_URL, PG_DIR, PG_PORT
. "$(dirname "${BASH_SOURCE[0]}")/../../deploy/servers.sh"
PG_DIR=
DATABASE_URL=

# postgres_start [DIR]: start a server with an empty database "depesche" in DIR (a new temporary directory by default).
# PG_FSYNC=on makes it survive a kill as a real one does (default off, for speed).
postgres_start() {
    PG_DIR=${1:-$(mktemp -d "${TMPDIR:-/tmp}/depesche-postgres.XXXXXX")}
    PG_PORT=$(free_port) || return 1
    DATABASE_URL="host=127.0.0.1 port=$PG_PORT user=depesche dbname=depesche"
    pg_create "$PG_DIR" "$PG_PORT" "fsync = ${PG_FSYNC:-off}" 'shared_buffers = 64MB' 'max_connections = 50' &&
        postgres_restart && createdb -h 127.0.0.1 -p "$PG_PORT" -U depesche depesche
}

# postgres_restart: start the server with the data it had, after postgres_halt or postgres_kill.
postgres_restart() { pg_up "$PG_DIR"; }

# postgres_halt: stop, keep the data; open connections are closed.
postgres_halt() { pg_down "$PG_DIR" fast; }

# postgres_kill: the server dies without a checkpoint, as in a crash; the data stays.
postgres_kill() { pg_down "$PG_DIR" immediate; }

# postgres_stop: stop and remove the data. Safe to call twice and without a start.
postgres_stop() {
    [ -n "$PG_DIR" ] || return 0
    postgres_kill 2>/dev/null || true
    rm -rf "$PG_DIR"
    PG_DIR=
}

# sql QUERY: run it, print the rows without decoration, columns separated by |.
sql() { psql -X -q -t -A -v ON_ERROR_STOP=1 "$DATABASE_URL" -c "$1"; }

# postgres.sh - a throwaway PostgreSQL for one test. Source it, call postgres_start, end with postgres_stop (also in a trap).
#
#   . "$support/postgres.sh"
#   trap postgres_stop EXIT
#   postgres_start         # sets DATABASE_URL, PG_DIR, PG_PORT
#
# initdb refuses root: as root every server command runs as the user postgres. bash.
support_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$support_dir/net.sh"
PG_DIR=
DATABASE_URL=

# The newest server binaries of this machine; Debian keeps them out of the PATH.
pg_bin() {
    local dir
    dir=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
    [ -n "$dir" ] || dir=$(dirname "$(command -v initdb 2>/dev/null)" 2>/dev/null)
    [ -x "$dir/initdb" ] || { echo "PostgreSQL's server is not installed (Debian: apt-get install postgresql)" >&2; return 1; }
    echo "$dir"
}

# Run a command as the user the server may run as.
pg_as() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd / && setpriv --reuid=postgres --regid=postgres --init-groups "$@")
    else
        "$@"
    fi
}

# postgres_start [DIR]: start a server with a database "depesche" in DIR (a new temporary directory by default).
# PG_FSYNC=on makes it survive a kill as a real one does (default off, for speed).
postgres_start() {
    PG_DIR=${1:-$(mktemp -d "${TMPDIR:-/tmp}/depesche-postgres.XXXXXX")}
    PG_BIN=$(pg_bin) && PG_PORT=$(free_port) || return 1
    [ "$(id -u)" -ne 0 ] || chown postgres "$PG_DIR"
    pg_as "$PG_BIN/initdb" -D "$PG_DIR/data" -U depesche -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$PG_DIR.log" 2>&1 ||
        { cat "$PG_DIR.log" >&2; return 1; }
    cat >>"$PG_DIR/data/postgresql.conf" <<EOC
listen_addresses = '127.0.0.1'
port = $PG_PORT
unix_socket_directories = '$PG_DIR'
fsync = ${PG_FSYNC:-off}
max_connections = 50
shared_buffers = 64MB
EOC
    DATABASE_URL="host=127.0.0.1 port=$PG_PORT user=depesche dbname=depesche"
    postgres_restart && pg_as "$PG_BIN/createdb" -h 127.0.0.1 -p "$PG_PORT" -U depesche depesche
}

# postgres_restart: start the server again with the data it had, after postgres_halt or postgres_kill.
postgres_restart() {
    pg_as "$PG_BIN/pg_ctl" -D "$PG_DIR/data" -l "$PG_DIR/server.log" -w -t 60 start >/dev/null ||
        { tail -n 20 "$PG_DIR/server.log" >&2; return 1; }
}

# postgres_halt [fast|immediate]: stop, keep the data.
postgres_halt() { pg_as "$PG_BIN/pg_ctl" -D "$PG_DIR/data" -m "${1:-fast}" -w stop >/dev/null; }

# postgres_kill: the server dies without a checkpoint, as in a crash; the data stays.
postgres_kill() { postgres_halt immediate; }

# postgres_stop: stop and remove the data. Safe to call twice and without a start.
postgres_stop() {
    [ -n "$PG_DIR" ] || return 0
    postgres_halt immediate 2>/dev/null || true
    rm -rf "$PG_DIR" "$PG_DIR.log"
    PG_DIR=
}

# sql QUERY: run it, print the rows without decoration, columns separated by |.
sql() { psql -X -q -t -A -v ON_ERROR_STOP=1 "$DATABASE_URL" -c "$1"; }

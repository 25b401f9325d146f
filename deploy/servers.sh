# servers.sh - a private PostgreSQL and Kafka in a directory of one's own, on free ports of 127.0.0.1. Sourced (bash) by
# deploy/quickstart and tests/support; nothing here touches a server that was there before.
servers_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# free_port: print a port of 127.0.0.1 that nobody listens on, from below the range the system hands out by itself. A port
# is given once in two hours: a lock directory keeps callers at the same time apart.
free_port() {
    local port lock
    local locks=${TMPDIR:-/tmp}/depesche-ports.$(id -u)
    mkdir -p "$locks"
    find "$locks" -mindepth 1 -maxdepth 1 -mmin +120 -exec rmdir {} + 2>/dev/null || true
    for _ in $(seq 200); do
        port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000))
        lock=$locks/$port
        mkdir "$lock" 2>/dev/null || continue
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            echo "$port"
            return 0
        fi
    done
    echo "no free port found on 127.0.0.1" >&2
    return 1
}

# pg_bin: print the directory of the newest PostgreSQL server here; Debian keeps it out of the PATH.
pg_bin() {
    local dir
    dir=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
    [ -n "$dir" ] || dir=$(dirname "$(command -v initdb || echo /none/initdb)")
    [ -x "$dir/initdb" ] || { echo "PostgreSQL's server is not installed (Debian: apt-get install postgresql)" >&2; return 1; }
    echo "$dir"
}

# pg_as COMMAND...: run it as a user the server accepts: initdb and postgres refuse root, who becomes user postgres.
pg_as() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd / && setpriv --reuid=postgres --regid=postgres --init-groups "$@")
    else
        "$@"
    fi
}

# pg_create DIR PORT [SETTING...]: make a data directory in DIR for a server on PORT, with these lines in its configuration.
pg_create() {
    local dir=$1 port=$2
    shift 2
    mkdir -p "$dir"
    [ "$(id -u)" -ne 0 ] || chown postgres "$dir"
    pg_as "$(pg_bin)/initdb" -D "$dir/data" -U depesche -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$dir/init.log" 2>&1 ||
        { cat "$dir/init.log" >&2; return 1; }
    printf '%s\n' "listen_addresses = '127.0.0.1'" "port = $port" "unix_socket_directories = '$dir'" "$@" \
        >>"$dir/data/postgresql.conf"
}

# pg_up DIR: start the server of DIR and wait until it serves; nothing to do when it runs.
pg_up() {
    local bin
    bin=$(pg_bin) || return 1
    pg_as "$bin/pg_ctl" -D "$1/data" status >/dev/null 2>&1 && return 0
    pg_as "$bin/pg_ctl" -D "$1/data" -l "$1/server.log" -w -t 60 start >/dev/null 2>&1 </dev/null ||
        { tail -n 20 "$1/server.log" >&2; return 1; }
}

# pg_down DIR [fast|immediate]: stop the server of DIR, keep the data; immediate = as in a crash.
pg_down() { pg_as "$(pg_bin)/pg_ctl" -D "$1/data" -m "${2:-fast}" -w stop >/dev/null; }

# kafka_up PORT CONTROLLER_PORT DIR, kafka_down DIR: the broker of kafka/start.sh; its messages go to stderr.
kafka_up() { "$servers_dir/kafka/start.sh" "$@" >&2; }
kafka_down() { "$servers_dir/kafka/stop.sh" "$1" >&2; }

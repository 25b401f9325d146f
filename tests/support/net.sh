# net.sh - ports of 127.0.0.1. Sourced by kafka.sh, postgres.sh and tests; bash.

# free_port: print a port of 127.0.0.1 that nobody listens on now, from below the range the system hands out by itself.
# A port is given once to one caller: a lock directory keeps concurrent tests apart.
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

# wait_for SECONDS COMMAND...: run COMMAND every 0.1 s until it succeeds; 1 when it never does.
wait_for() {
    local until=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$until" ] || return 1
        sleep 0.1
    done
}

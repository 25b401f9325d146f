# kafka.sh - a private Kafka for one test. Source it, call kafka_start, end with kafka_stop (also in a trap). bash.
#
#   . "$support/kafka.sh"
#   trap kafka_stop EXIT
#   kafka_start            # sets KAFKA_BROKERS, KAFKA_RUN
. "$(dirname "${BASH_SOURCE[0]}")/../../deploy/servers.sh"
export KAFKA_HEAP=${KAFKA_HEAP:--Xms64m -Xmx320m}
KAFKA_RUN=
KAFKA_BROKERS=

# kafka_start [RUN_DIR]: start a broker on free ports in RUN_DIR (a new temporary directory by default).
kafka_start() {
    KAFKA_RUN=${1:-$(mktemp -d "${TMPDIR:-/tmp}/depesche-kafka.XXXXXX")}
    KAFKA_PORT=$(free_port) && KAFKA_CONTROLLER_PORT=$(free_port) || return 1
    KAFKA_BROKERS=127.0.0.1:$KAFKA_PORT
    kafka_restart
}

# kafka_restart: start the broker with the ports and data it had, after kafka_halt or kafka_kill.
kafka_restart() { kafka_up "$KAFKA_PORT" "$KAFKA_CONTROLLER_PORT" "$KAFKA_RUN"; }

# kafka_halt: stop in order, keep the data.
kafka_halt() { kafka_down "$KAFKA_RUN"; }

# kafka_kill: the broker dies at once, as in a power cut; the data stays.
kafka_kill() {
    kill -KILL "$(cat "$KAFKA_RUN/pid")" 2>/dev/null || true
    rm -f "$KAFKA_RUN/pid"
}

# kafka_stop: stop at once and remove the data. Safe to call twice and without a start.
kafka_stop() {
    [ -n "$KAFKA_RUN" ] || return 0
    kafka_kill
    rm -rf "$KAFKA_RUN"
    KAFKA_RUN=
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

#!/bin/bash
# systemd's side of a worker, played by a socket: ready when the database is there, alive while the loop runs, also without
# the database, and stopping when it is told so.
. "$(dirname "$0")/common.sh" "$@"
PACKS=$SOURCE/tests/support/pack-tiny
python3 -c 'import sys; sys.exit(sys.version_info < (3, 8))' 2>/dev/null || skip "no Python for the socket"
start_servers
articles 1 10 | publish -
python3 -c '
import socket, sys
end = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
end.bind(sys.argv[1])
while True:
    print(end.recv(4096).decode(), flush=True)' "$WORK/notify" >"$WORK/heard.txt" &
WORKERS[listener]=$!
wait_for 10 test -S "$WORK/notify" || fail "no socket"
heard() { grep -c -x "$1" "$WORK/heard.txt"; }
has_heard() { [ "$(heard "$1")" -ge "$2" ]; }

postgres_halt
NOTIFY_SOCKET=$WORK/notify WATCHDOG_USEC=4000000 worker_start one --retry-max 500
wait_for 10 has_heard 'STATUS=waiting for the database' 1 || fail "it says nothing"
sleep 2
expect "ready without the database" "$(heard READY=1)" 0
postgres_restart || fail "the database does not come back"
wait_for 20 has_heard READY=1 1 || fail "it is never ready"
wait_done 10 30
wait_for 20 has_heard 'STATUS=4 partitions, 0 of them not taken over yet' 1 || fail "status: $(tail -1 "$WORK/heard.txt")"
postgres_halt
articles 11 20 | publish -
wait_for 20 has_heard 'STATUS=waiting for the database or the output topic' 1 || fail "status: $(tail -1 "$WORK/heard.txt")"
beats=$(heard WATCHDOG=1)
wait_for 20 has_heard WATCHDOG=1 "$((beats + 4))" || fail "it is not alive while it waits"
postgres_restart || fail "the database does not come back"
wait_done 20 30
expect "told to be ready" "$(heard READY=1)" 1
expect "told to stop" "$(heard STOPPING=1)" 0
worker_stop one || fail "exit status $?"
wait_for 5 has_heard STOPPING=1 1 || fail "it does not say that it stops"
expect "last status" "$(grep STATUS "$WORK/heard.txt" | tail -1)" "STATUS=finishing what is in hand"

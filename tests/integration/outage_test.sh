#!/bin/bash
# The database dies in the middle, stays away, and comes back; so does the broker. The worker waits and goes on by itself.
. "$(dirname "$0")/common.sh" "$@"
export PG_FSYNC=on
start_servers
port=$(free_port)
worker_start one --batch-messages 100 --retry-max 2000 --http "127.0.0.1:$port"
articles 1 5000 | publish -
wait_done 200 30
worker_alive one || fail "the worker is gone"

postgres_kill
articles 5001 8000 | publish -
# A second worker joins while the database is away: it waits for it; nothing of this may end either of them.
worker_start two --batch-messages 100 --retry-max 2000
sleep 12
expect "readiness without a database" "$(http_get "$port" /readyz | head -n 1 | tr -d '\r')" "HTTP/1.1 503 Service Unavailable"
expect "health without a database" "$(http_get "$port" /healthz | head -n 1 | tr -d '\r')" "HTTP/1.1 200 OK"
worker_alive one && worker_alive two || fail "a worker gave up"
postgres_restart || fail "database"
wait_done 8000 60
expect_accounted 8000
is_ready() { [ "$(http_get "$port" /readyz | head -n 1 | tr -d '\r')" = "HTTP/1.1 200 OK" ]; }
wait_for 20 is_ready || fail "not ready, though the database is there"
connections=$(http_get "$port" /metrics | sed -n 's/^depesche_database_connections_total \([0-9]*\).*/\1/p')
[ "$connections" -ge 2 ] || fail "the metrics say nothing of the new connection: $connections"

# A clean restart of the database under load, with both workers in the group.
(articles 8001 12000 | publish -) &
publisher=$!
sleep 0.5
postgres_halt fast
sleep 2
postgres_restart || fail "database"
wait "$publisher" || fail "publisher"
wait_done 12000 60
expect_accounted 12000

# The broker too.
kafka_kill
sleep 3
kafka_restart || fail "broker"
articles 12001 13000 | publish -
wait_done 13000 60
expect_accounted 13000

# With the database away, a worker can still be told to stop.
postgres_halt fast
articles 13001 13100 | publish -
sleep 2
worker_stop one || fail "exit status $?"
echo "ok: stopped without a database in $WORKER_STOP_MS ms"
[ "$WORKER_STOP_MS" -lt 5000 ] || fail "too slow"
postgres_restart || fail "database"
wait_done 13100 60
expect_accounted 13100
worker_stop two || fail "exit status $?"

# The partitions are lost while the database is away, and come back to the same worker when it is there again: what was
# paused must not stay so.
worker_start three --batch-messages 10 --retry-max 1000 --kafka session.timeout.ms=3000 --kafka heartbeat.interval.ms=300
articles 13101 13200 | publish -
wait_done 13200 60
postgres_halt fast
articles 13201 13300 | publish -
is_waiting() { grep -q 'not written yet' "$WORK/three.log"; }
wait_for 30 is_waiting || fail "the database is not missed"
kill -STOP "${WORKERS[three]}"
postgres_restart || fail "database"
sleep 5
kill -CONT "${WORKERS[three]}"
wait_done 13300 60
expect_accounted 13300
was_lost() { grep -q 'partitions lost' "$WORK/three.log"; }
wait_for 30 was_lost || fail "the partitions were not lost"
worker_stop three || fail "exit status $?"

# A worker was cut off in the middle of a COPY: its session holds the rows of the partitions, and no timeout of the server
# ends it.
mkfifo "$WORK/session"
psql -X -q "$DATABASE_URL application_name='depesche run'" <"$WORK/session" >/dev/null 2>&1 &
WORKERS[holder]=$!
exec 7>"$WORK/session"
printf 'BEGIN; UPDATE depesche.consumer_offset SET owner = owner; COPY depesche.event_count FROM STDIN;\n' >&7
is_holding() { [ "$(sql "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'COPY depesche.event_count%' AND wait_event = 'ClientRead'")" = 1 ]; }
wait_for 10 is_holding || fail "nobody holds the rows"
articles 13301 13400 | publish -
worker_start four --retry-max 1000 --database-wait 5
wait_done 13400 90
expect_accounted 13400
grep -q 'ended 1 sessions' "$WORK/four.log" || fail "no session was ended"
worker_stop four || fail "exit status $?"

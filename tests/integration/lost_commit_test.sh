#!/bin/bash
# The answer to a COMMIT gets lost with the connection: was it committed or not? Nothing is lost and nothing doubled.
. "$(dirname "$0")/common.sh" "$@"
python3 -c 'import sys; sys.exit(sys.version_info < (3, 8))' 2>/dev/null || skip "no Python for the proxy"
start_servers
port=$(free_port)
python3 "$SOURCE/tests/integration/drop_commit_proxy.py" "$port" "$PG_PORT" >"$WORK/proxy.txt" 2>&1 &
WORKERS[proxy]=$!

articles 1 3000 | publish -
direct=$DATABASE_URL
DATABASE_URL="host=127.0.0.1 port=$port user=depesche dbname=depesche sslmode=disable gssencmode=disable"
worker_start one --batch-messages 50
DATABASE_URL=$direct
wait_done 3000 90
expect_accounted 3000
lost=$(grep -c lost "$WORK/proxy.txt")
[ "$lost" -ge 5 ] || fail "only $lost answers were lost"
echo "ok: answers lost: $lost"
expect "partitions given up for it" "$(grep -c 'another worker' "$WORK/one.log")" 0
worker_stop one || fail "exit status $?"

#!/bin/bash
# The worked queries of deploy/sql/queries on a million events (or EVENTS), each timed ROUNDS times (5). Prints a
# table; exit 1 when a query takes more than 200 ms (LIMIT_MS) of processor time at the median. Not part of the test suite.
#
#   tests/bench/queries.sh build/release/worker/depesche        # a server of its own, removed at the end
#   DATABASE_URL=... tests/bench/queries.sh PROGRAM             # a database that has the events already
set -eu
program=$(realpath "${1:?usage: queries.sh PROGRAM}")
cd "$(dirname "$0")/../.."
EVENTS=${EVENTS:-1000000} ROUNDS=${ROUNDS:-5} LIMIT_MS=${LIMIT_MS:-200}
out=$(mktemp)
trap 'rm -f "$out"' EXIT
run() { psql -X -q -A -t -v ON_ERROR_STOP=1 "$DATABASE_URL" "$@"; }

if [ -z "${DATABASE_URL:-}" ]; then
    . tests/support/postgres.sh
    trap 'rm -f "$out"; postgres_stop' EXIT
    postgres_start
    postgres_halt
    printf '%s\n' 'shared_buffers = 512MB' 'max_wal_size = 4GB' >>"$PG_DIR/data/postgresql.conf"
    postgres_restart
    "$program" migrate --database "$DATABASE_URL" --log-level warn
    begin=$SECONDS
    run -v run=bench -v events="$EVENTS" -f tests/bench/events.sql
    run -c "ANALYZE"
    echo "generated in $((SECONDS - begin)) s"
    begin=$(date +%s%3N)
    "$program" refresh --database "$DATABASE_URL" --log-level warn
    echo "all days counted in $(($(date +%s%3N) - begin)) ms"
    run -c "VACUUM ANALYZE"
fi
echo "$(run -c "SELECT count(*) FROM depesche.events") events of $(run -c "SELECT count(DISTINCT article_id) FROM depesche.events") articles," \
    "$(run -c "SELECT count(*) FROM depesche.event_clusters") clusters"

# Wall clock as a client sees it, and processor time of the server, which neighbours on the machine do not change. All work
# is done by one process, so that none of it is missed.
export PGOPTIONS='-c max_parallel_workers_per_gather=0 -c client_min_messages=log -c log_statement_stats=on'
printf '%-28s %8s %10s %10s %10s\n' query rows "median ms" "worst ms" "CPU ms"
middle() { sort -n | sed -n "$(((ROUNDS + 1) / 2))p"; }
status=0
for file in deploy/sql/queries/*.sql; do
    for _ in $(seq "$ROUNDS"); do
        (echo '\timing on'; cat "$file") | psql -X -q -A -t "$DATABASE_URL" 2>&1
    done >"$out"
    rows=$(PGOPTIONS='' run -f "$file" | wc -l)
    wall=$(sed -n 's/^Time: \([0-9.]*\) ms.*/\1/p' "$out" | sort -n)
    cpu=$(awk '$1 == "!" && / elapsed$/ { printf "%.1f\n", ($2 + $5) * 1000 }' "$out" | middle)
    printf '%-28s %8d %10.1f %10.1f %10.1f\n' "$(basename "$file" .sql)" "$rows" "$(echo "$wall" | middle)" "$(echo "$wall" | tail -n 1)" "$cpu"
    [ "${cpu%.*}" -lt "$LIMIT_MS" ] || status=1
done
exit $status

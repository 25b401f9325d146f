#!/bin/bash
# The schema: applied once, whoever asks; refused when it does not fit; usable by roles with the least rights.
. "$(dirname "$0")/common.sh" "$@"
pg_bin >/dev/null || skip "no PostgreSQL server"
postgres_start || fail "database"
FILES=$(ls "$SOURCE"/deploy/sql/[0-9]*.sql | wc -l)

# A worker without a schema says what to do.
run() { "$PROGRAM" run --brokers 127.0.0.1:1 --topic t --group g --database "$DATABASE_URL" --packs "$PACKS" "$@"; }
run 2>"$WORK/run.log" && fail "a worker runs without a schema"
grep -q 'depesche migrate' "$WORK/run.log" || fail "no hint: $(cat "$WORK/run.log")"

# Several at once, then again.
for i in 1 2 3 4; do "$PROGRAM" migrate --database "$DATABASE_URL" 2>"$WORK/migrate$i.log" & done
wait
expect "files applied" "$(sql "SELECT count(*) FROM depesche.schema_migration")" "$FILES"
expect "applications told" "$(cat "$WORK"/migrate?.log | grep -c 'applied 0')" "$FILES"
"$PROGRAM" migrate --database "$DATABASE_URL" 2>/dev/null || fail "not idempotent"
expect "columns without a comment" "$(sql "SELECT count(*) FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid
    WHERE c.relnamespace = 'depesche'::regnamespace AND c.relkind IN ('r', 'p', 'v') AND NOT c.relispartition
    AND a.attnum > 0 AND col_description(c.oid, a.attnum) IS NULL")" 0
expect "tables without a comment" "$(sql "SELECT count(*) FROM pg_class AS c WHERE c.relnamespace = 'depesche'::regnamespace
    AND c.relkind IN ('r', 'p', 'v') AND NOT c.relispartition AND obj_description(c.oid, 'pg_class') IS NULL")" 0

refused() { # refused WORDS: migrate from $WORK/sql exits 1 and says so
    "$PROGRAM" migrate --database "$DATABASE_URL" --sql-dir "$WORK/sql" 2>"$WORK/refused.log"
    expect "exit status ($1)" "$?" 1
    grep -q "$1" "$WORK/refused.log" || fail "does not say '$1': $(cat "$WORK/refused.log")"
}
files() { rm -rf "$WORK/sql" && cp -r "$SOURCE/deploy/sql" "$WORK/sql"; }
files; echo '-- changed' >>"$WORK/sql/002_runs.sql"; refused 'must not change'
files; rm "$(ls "$WORK"/sql/[0-9]*.sql | tail -n 1)"; refused 'newer than'
files; mv "$WORK/sql/002_runs.sql" "$WORK/sql/902_runs.sql"; refused 'expected number 002'
files; rm -r "$WORK/sql"; mkdir "$WORK/sql"; refused 'no schema files'
files
next=$(printf '%03d_broken.sql' $((FILES + 1)))
printf 'CREATE TABLE depesche.half_done (x int);\nSELECT 1/0;\n' >"$WORK/sql/$next"
refused 'division by zero'
expect "half of a failed file" "$(sql "SELECT to_regclass('depesche.half_done') IS NULL")" t
printf 'CREATE TABLE depesche.later (x int);\n' >"$WORK/sql/$next"
"$PROGRAM" migrate --database "$DATABASE_URL" --sql-dir "$WORK/sql" 2>/dev/null || fail "a later file"
run 2>"$WORK/run.log" && fail "a worker runs on a newer schema"
grep -q 'newer program' "$WORK/run.log" || fail "no hint: $(cat "$WORK/run.log")"
sql "DROP TABLE depesche.later; DELETE FROM depesche.schema_migration WHERE version > $FILES"

# Least rights. An analyst reads the views and writes nothing; a worker writes rows and opens runs, and drops nothing.
sql "CREATE ROLE w LOGIN IN ROLE depesche_writer; CREATE ROLE a LOGIN IN ROLE depesche_analyst; CREATE ROLE o LOGIN IN ROLE depesche_owner"
as() { psql -X -q -t -A -v ON_ERROR_STOP=1 "$DATABASE_URL user=$1" -c "$2" 2>&1; }
expect "writer opens a run" "$(as w "SELECT depesche.open_run('r', 'live', 'test')")" 1
expect "writer writes" "$(as w "INSERT INTO depesche.event_count VALUES (1, 'a', 0, 0, 'killed', 1, 1); SELECT count(*) FROM depesche.event_count")" 1
as w "SELECT depesche.drop_run('r')" | grep -q 'permission denied' || fail "a writer may drop runs"
as w "DROP TABLE depesche.event" | grep -q 'must be owner' || fail "a writer may drop tables"
expect "analyst reads" "$(as a "SELECT count(*) FROM depesche.events")" 0
as a "DELETE FROM depesche.event" | grep -q 'permission denied' || fail "an analyst may delete"
as a "SELECT depesche.open_run('x', 'live', 't')" | grep -q 'permission denied' || fail "an analyst may open runs"
expect "owner promotes" "$(as o "SELECT depesche.open_run('s', 'replay', 't'); SELECT depesche.promote_run('s'); SELECT name FROM depesche.run WHERE active")" "2

s"
expect "owner drops" "$(as o "SELECT depesche.drop_run('r'); SELECT count(*) FROM depesche.run")" "
1"
expect "partitions of a dropped run" "$(sql "SELECT count(*) FROM pg_class WHERE relname LIKE '%\_r1'")" 0

# A server that is not there is told apart from one that refuses.
"$PROGRAM" migrate --database "host=127.0.0.1 port=1 user=x" --wait 1 2>"$WORK/away.log" && fail "migrated nothing"
grep -q 'waiting up to 1 s' "$WORK/away.log" || fail "$(cat "$WORK/away.log")"
"$PROGRAM" migrate 2>/dev/null
expect "exit status without --database" "$?" 2

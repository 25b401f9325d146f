#!/bin/bash
# A promotion is one step for whoever reads: a reader asks all views at once, again and again, while two runs are promoted in
# turn, and never sees a part of each.
. "$(dirname "$0")/common.sh" "$@"
pg_bin >/dev/null || skip "no PostgreSQL server"
postgres_start || fail "database"
"$PROGRAM" migrate --database "$DATABASE_URL" --log-level warn || fail "migrate"
DATA=$SOURCE/tests/integration/queries
load() { # load RUN CONDITION: the articles of the small data set that fulfil it, as a run
    (echo "\\i $DATA/data.sql"; echo "\\i $SOURCE/tests/support/events.sql"
     echo "DELETE FROM story WHERE NOT ($2); DELETE FROM told WHERE NOT ($2);"
     echo "SELECT pg_temp.put_stories(depesche.open_run('$1', 'live', 'test'))") |
        psql -X -q -A -t -v ON_ERROR_STOP=1 "$DATABASE_URL" >/dev/null || fail "data"
    "$PROGRAM" refresh --run "$1" --database "$DATABASE_URL" 2>/dev/null || fail "refresh"
}
load whole true
load part "article_id <> 'a5'"
EVERYTHING="SELECT (SELECT count(*) FROM depesche.events), (SELECT count(*) FROM depesche.claims), (SELECT count(*) FROM depesche.entity_timeline),
    (SELECT sum(events) FROM depesche.event_dyad_day), (SELECT count(*) FROM depesche.event_clusters),
    (SELECT count(*) FROM depesche.event_cluster_reports), (SELECT count(*) FROM depesche.event_features),
    (SELECT count(*) FROM depesche.polecat), (SELECT count(*) FROM depesche.gdelt_events)"
promote() { "$PROGRAM" runs promote "$1" --database "$DATABASE_URL" 2>"$WORK/promote.log" || fail "promote: $(cat "$WORK/promote.log")"; }
promote part
part=$(sql "$EVERYTHING")
promote whole
whole=$(sql "$EVERYTHING")
for i in 1 2 3 4 5 6 7 8 9; do
    [ "$(echo "$part" | cut -d '|' -f $i)" != "$(echo "$whole" | cut -d '|' -f $i)" ] || fail "column $i cannot tell the runs apart: $whole"
done

while [ ! -e "$WORK/enough" ]; do echo "$EVERYTHING;"; done | psql -X -q -t -A -v ON_ERROR_STOP=1 "$DATABASE_URL" >"$WORK/seen" &
reader=$!
# Promotions by the program, and many more in quick succession.
for i in 1 2 3; do promote part && promote whole; done
seq 400 | awk '{ printf "SELECT depesche.promote_run(%s); SELECT pg_sleep(0.002);\n", $1 % 2 ? "\047part\047" : "\047whole\047" }' |
    psql -X -q -v ON_ERROR_STOP=1 "$DATABASE_URL" >/dev/null || fail "promotions"
touch "$WORK/enough"
wait "$reader" || fail "the reader failed"
sort -u "$WORK/seen" >"$WORK/kinds"
echo "ok: $(wc -l <"$WORK/seen") readings"
[ "$(wc -l <"$WORK/seen")" -ge 100 ] || fail "too few readings"
expect "what was seen" "$(cat "$WORK/kinds")" "$(printf '%s\n' "$part" "$whole" | sort -u)"
expect "active runs" "$(sql "SELECT string_agg(name, ' ') FROM depesche.run WHERE active")" whole

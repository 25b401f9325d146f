#!/bin/bash
# The worked queries of deploy/sql/queries, each against the answer that the small data set must give; every view has rows;
# GeoJSON is what map programs read.
. "$(dirname "$0")/common.sh" "$@"
pg_bin >/dev/null || skip "no PostgreSQL server"
postgres_start || fail "database"
"$PROGRAM" migrate --database "$DATABASE_URL" --log-level warn || fail "migrate"
export PGTZ=UTC PGDATESTYLE=ISO
DATA=$SOURCE/tests/integration/queries
load() { # load RUN: the data set as a run; b2 is a copy of a2, and so on
    (echo "\\i $DATA/data.sql"; echo "\\i $SOURCE/tests/support/events.sql"
     echo "SELECT pg_temp.put_stories(depesche.open_run('$1', 'live', 'test'));"
     echo "UPDATE depesche.article SET duplicate_of = 'a' || substr(article_id, 2) WHERE article_id LIKE 'b%'") |
        psql -X -q -A -t -v ON_ERROR_STOP=1 "$DATABASE_URL" >/dev/null || fail "data"
}
load live
load other # beside the active run: none of its rows may be seen
"$PROGRAM" refresh --database "$DATABASE_URL" 2>"$WORK/refresh.log" || fail "refresh: $(cat "$WORK/refresh.log")"
grep -q 'counted 7 days' "$WORK/refresh.log" || fail "refresh: $(cat "$WORK/refresh.log")"
"$PROGRAM" refresh --database "$DATABASE_URL" 2>&1 | grep -q 'counted 0 days' || fail "refresh again"
"$PROGRAM" refresh --database "$DATABASE_URL" --run nothing 2>"$WORK/refresh.log" && fail "refresh of a run that is not there"
grep -q 'there is no run' "$WORK/refresh.log" || fail "refresh: $(cat "$WORK/refresh.log")"

for file in "$SOURCE"/deploy/sql/queries/*.sql; do
    name=$(basename "$file" .sql)
    head -n 1 "$file" | grep -q '^-- .*?' || fail "$name: its first line asks no question"
    psql -X -q -A -v ON_ERROR_STOP=1 "$DATABASE_URL" -f "$file" >"$WORK/$name.txt" || fail "$name"
    if [ -n "${UPDATE_EXPECTED:-}" ]; then cp "$WORK/$name.txt" "$DATA/$name.txt"; fi
    diff -u "$DATA/$name.txt" "$WORK/$name.txt" || fail "$name"
    echo "ok: $name"
done
expect "answers without a query" "$(ls "$DATA"/*.txt | wc -l)" "$(ls "$SOURCE"/deploy/sql/queries/*.sql | wc -l)"

for view in events claims entity_timeline event_features event_dyad_day event_clusters event_cluster_reports polecat gdelt_events; do
    [ "$(sql "SELECT count(*) FROM depesche.$view")" -gt 0 ] || fail "the view $view is empty"
done
expect "kinds of what a map is given" "$(sql "SELECT g ->> 'type', f ->> 'type', f -> 'geometry' ->> 'type'
    FROM depesche.geojson('2024-05-11', '2024-05-11') AS g, json_array_elements(g -> 'features') AS f")" "FeatureCollection|Feature|Point"
expect "a point of it" "$(sql "SELECT depesche.geojson('2024-05-11', '2024-05-11') #>> '{features,0,geometry,coordinates}'")" "[44.8, 41.69]"
expect "no events, no features" "$(sql "SELECT depesche.geojson('1999-01-01', '1999-01-02')")" '{"type" : "FeatureCollection", "features" : []}'
expect "at most so many" "$(sql "SELECT json_array_length(depesche.geojson('2024-05-01', '2024-05-31', NULL, 2) -> 'features')")" 2
expect "articles and publishers of a story" "$(sql "SELECT \"NumMentions\", \"NumSources\", \"NumArticles\" FROM depesche.gdelt_events WHERE \"Actor1Name\" = 'die russische Armee'")" "2|2|2"
expect "copies that polecat, gdelt_events and the map count" "$(sql "SELECT (SELECT count(*) FROM depesche.polecat WHERE \"Source\" = 'nachdruck.example')
    + (SELECT count(*) FROM depesche.event_features WHERE feature -> 'properties' ->> 'article_id' LIKE 'b%')")" 0
expect "what polecat says of a place and a story" "$(sql "SELECT \"Placename\", \"Country\", \"Raw Placename\", \"Story People\" FROM depesche.polecat WHERE \"Event Type\" = 'PROTEST' ORDER BY \"Event Date\" LIMIT 1")" \
    "Tiflis|GEO|Tiflis|Demonstranten; Regierung"
expect "every ordered pair of a mutual act" "$(sql "SELECT string_agg(actor_country || '-' || recipient_country, ' ')
    FROM (SELECT actor_country, recipient_country FROM depesche.event_dyad_day WHERE day = '2024-05-09' AND type = 'CONSULT' ORDER BY 1, 2) AS d")" "DEU-DEU DEU-FRA FRA-DEU"
expect "days of a span that is too long" "$(sql "SELECT count(*) FROM depesche.events WHERE day IS NULL AND duplicate_of IS NULL")" 1

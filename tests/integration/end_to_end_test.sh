#!/bin/bash
# Articles in, exact rows out: new, replaced, deleted; JSON, HTML and plain text; a worker that ends in order.
. "$(dirname "$0")/common.sh" "$@"
start_servers
port=$(free_port)
worker_start one --http "127.0.0.1:$port"

articles 1 2000 | publish -
wait_done 2000 60
expect_accounted 2000
expect "articles" "$(sql "SELECT count(*) FROM depesche.article WHERE article_id ~ '^a[0-9]+$'")" 2000
expect "texts" "$(sql "SELECT count(*) FROM depesche.article
    WHERE text LIKE E'Meldung Nummer ' || substring(article_id FROM 2) || E'\nDie Ministerin%' AND source = 'test'")" 2000
expect "dates" "$(sql "SELECT DISTINCT published_at, date_source FROM depesche.article")" "2024-05-06 00:00:00+00|message"
expect "articles without sentences" "$(sql "SELECT count(*) FROM depesche.article AS a
    WHERE NOT EXISTS (SELECT FROM depesche.sentence AS s WHERE s.run_id = a.run_id AND s.article_id = a.article_id)")" 0
expect "rejected" "$(sql "SELECT count(*) FROM depesche.rejected")" 0

expect "readiness" "$(http_get "$port" /readyz | head -n 1 | tr -d '\r')" "HTTP/1.1 200 OK"
expect "health" "$(http_get "$port" /healthz | head -n 1 | tr -d '\r')" "HTTP/1.1 200 OK"
no_lag() { http_get "$port" /metrics | grep -q '^depesche_lag 0$'; }
wait_for 5 no_lag || fail "lag: $(http_get "$port" /metrics | grep '^depesche_lag')"
expect "counters" "$(http_get "$port" /metrics | grep -E '^depesche_(articles|messages|rejected)_total |^depesche_(partitions|paused) ')" \
    "depesche_messages_total 2000
depesche_articles_total 2000
depesche_rejected_total 0
depesche_partitions 4
depesche_paused 0"
expect "labels" "$(http_get "$port" /metrics | tr -d '\r' | grep -E '^depesche_(extracted_articles|database_connections)_total|^depesche_batch_seconds_count' | sed 's/_count [1-9].*/_count >0/')" \
    'depesche_database_connections_total 1
depesche_extracted_articles_total{lang="de"} 2000
depesche_batch_seconds_count >0'
http_get "$port" /metrics | grep -q '^depesche_pack_info{lang="de",version="[^"]*+[0-9a-f]*"} 1' || fail "no pack in the metrics"
http_get "$port" /metrics | grep -q '^depesche_arena_peak_bytes [1-9]' || fail "no peak in the metrics"

# The same ids again: the newer version takes the place of the older.
articles 1 100 | sed 's/Graz/Linz/' | publish -
wait_done 2100 30
expect_accounted 2100
expect "articles" "$(sql "SELECT count(*) FROM depesche.article")" 2000
expect "newer texts" "$(sql "SELECT count(*) FROM depesche.article WHERE text LIKE '%Linz%' AND replaced_offset < kafka_offset")" 100
expect "sentences of one article are of one version" "$(sql "SELECT count(*) FROM (SELECT FROM depesche.sentence
    GROUP BY article_id HAVING count(*) <> (SELECT count(*) FROM depesche.sentence WHERE article_id = 'a2000')) AS x")" 0

# Tombstones.
publish --delete a7 a8 a9 a10 nobody
wait_done 2105 30
expect_accounted 2105
expect "articles" "$(sql "SELECT count(*) FROM depesche.article")" 1996
expect "superseded" "$(sql "SELECT reason, count(*) FROM depesche.superseded GROUP BY reason ORDER BY reason")" \
    "deleted|4
replaced|100
tombstone|5"
expect "rows of deleted articles" "$(sql "SELECT count(*) FROM depesche.sentence WHERE article_id IN ('a7', 'a8', 'a9', 'a10')")" 0

# Files that are one message each; their name is the key, and so the id.
printf 'Ein Titel\n\nDie Stadt feiert. Es ist Sommer.\n' >"$WORK/plain.txt"
printf '<html><head><title>Seite</title><meta property="og:title" content="Seite"></head><body><article><h1>Seite</h1><p>%s</p><p>%s</p></article></body></html>\n' \
    "Der Bürgermeister eröffnete am Dienstag die neue Brücke, die nach drei Jahren Bauzeit fertig geworden ist." \
    "Die Kosten blieben nach Angaben der Stadt unter dem Voranschlag, was die Opposition bezweifelt." >"$WORK/page.html"
publish "$WORK/plain.txt" "$WORK/page.html"
wait_done 2107 30
expect "other forms" "$(sql "SELECT article_id, title FROM depesche.article WHERE article_id IN ('plain.txt', 'page.html') ORDER BY 1")" \
    "page.html|Seite
plain.txt|Ein Titel"
expect "date of what has none" "$(sql "SELECT date_source, published_at = kafka_timestamp FROM depesche.article WHERE article_id = 'plain.txt'")" "kafka|t"

# A key that is not the id still deletes.
trace=00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
printf 'schluessel\t{"id":"k1","text":"Ein Satz mit eigenem Schluessel."}\n' |
    kcat -P -b "$KAFKA_BROKERS" -t "$TOPIC" -K '\t' -H "traceparent=$trace" -H published_at=2023-02-01 || fail kcat
wait_done 2108 30
expect "trace" "$(sql "SELECT traceparent FROM depesche.article WHERE article_id = 'k1'")" "$trace"
expect "date of a header" "$(sql "SELECT date_source, published_at FROM depesche.article WHERE article_id = 'k1'")" "header|2023-02-01 00:00:00+00"
expect "key beside the id" "$(sql "SELECT message_key FROM depesche.article WHERE article_id = 'k1'")" schluessel
publish --delete schluessel
wait_done 2109 30
expect "deleted by key" "$(sql "SELECT count(*) FROM depesche.article WHERE article_id = 'k1'")" 0
expect_accounted 2109

# A second run beside the first shares nothing with it.
for view in events claims event_dyad_day event_clusters polecat gdelt_events; do
    sql "SELECT count(*) FROM (SELECT * FROM depesche.$view) AS v" >/dev/null || fail "view $view"
done
expect "views" "$(sql "SELECT (SELECT count(*) FROM depesche.events) = (SELECT count(*) FROM depesche.event)")" t
sql "CREATE ROLE w LOGIN IN ROLE depesche_writer" # and the least rights are enough for everything a worker does
everything=$DATABASE_URL
DATABASE_URL="$DATABASE_URL user=w"
worker_start other --run second --group other
DATABASE_URL=$everything
second_done() { [ "$(sql "SELECT count(*) FROM depesche.article JOIN depesche.run USING (run_id) WHERE name = 'second'")" = 1998 ]; }
wait_for 60 second_done || fail "second run"
expect "active run" "$(sql "SELECT name FROM depesche.run WHERE active")" live
worker_stop other || fail "exit status of the second worker"
# The server may notice a moment later that the worker is gone.
dropped() { sql "SELECT depesche.drop_run('second')" >/dev/null 2>&1; }
wait_for 10 dropped || fail "drop: $(sql "SELECT depesche.drop_run('second')" 2>&1)"
expect "runs after one is dropped" "$(sql "SELECT name FROM depesche.run")" live
expect "articles of the first run" "$(sql "SELECT count(*) FROM depesche.article")" 1998

worker_stop one || fail "exit status $?"
[ "$WORKER_STOP_MS" -lt 5000 ] || fail "stopping took $WORKER_STOP_MS ms"
echo "ok: stopped in $WORKER_STOP_MS ms"

#!/bin/bash
# --output-topic: whatever happens, the last that the topic says of an article is what the database has of it.
. "$(dirname "$0")/common.sh" "$@"
PACKS=$SOURCE/tests/support/pack-tiny
${CC:-cc} -o "$WORK/create_topic" "$SOURCE/tests/integration/create_topic.c" -lrdkafka 2>/dev/null || skip "no compiler"
start_servers
RECORDS=records
delete() { "$PROGRAM" publish --brokers "$KAFKA_BROKERS" --topic "$TOPIC" --log-level error --delete "$@" || fail "publish --delete"; }
metric() { http_get "$HTTP_PORT" /metrics | sed -n "s/^depesche_$1 //p" | tr -d '\r'; }
messages() { kcat -b "$KAFKA_BROKERS" -t "$1" -C -e -q -f '%k\n' | wc -l; }
HTTP_PORT=$(free_port)
writer() { worker_start "$1" --output-topic "$RECORDS" --http "127.0.0.1:$HTTP_PORT" "${@:2}"; }

# ---- one worker that nothing happens to: one message for each article, one for each deletion ----

printf 'schluessel\t{"id":"anders","text":"Die Kennung ist eine andere als der Schlüssel."}\n' |
    kcat -P -b "$KAFKA_BROKERS" -t "$TOPIC" -K '\t' -H traceparent=00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
articles 1 300 | publish -
printf '{"id":"kaputt","text":"Mitten im Sa' | publish -
writer one
wait_done 302 60
expect_records "$RECORDS" live
expect "messages" "$(messages "$RECORDS")" 301
articles 1 50 | sed 's/Graz/Linz/' | publish - # new versions
delete a60 a61 schluessel unbekannt
wait_done 356 60
expect_records "$RECORDS" live
# The key of a tombstone is told as well as the id of the article that came under it.
expect "messages" "$(messages "$RECORDS")" 356
expect "counted" "$(metric output_records_total) $(metric output_deletions_total) $(metric output_refused_total) $(metric output_failures_total)" "351 5 0 0"
headers=$(kcat -b "$KAFKA_BROKERS" -t "$RECORDS" -C -e -q -f '%k %h\n' | grep '^anders' | head -1)
case $headers in
"anders depesche.record=1,depesche.run=live,depesche.topic=news,depesche.partition="*",depesche.offset="*",depesche.version="*,traceparent=00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01)
    echo "ok: headers: $headers" ;;
*) fail "headers: $headers" ;;
esac
# The value is what `depesche extract` prints.
articles 100 100 >"$WORK/a100.json"
"$PROGRAM" extract --packs "$PACKS" "$WORK/a100.json" >"$WORK/extracted.txt" || fail "extract"
expect "record as extract prints it" "$(kcat -b "$KAFKA_BROKERS" -t "$RECORDS" -C -e -q -f '%k\t%s\n' | sed -n 's/^a100\t//p')" "$(cat "$WORK/extracted.txt")"
# An article, its deletion and a new version of another, all in one batch.
worker_stop one || fail "exit status $?"
(articles 301 302; articles 7 7) | publish -
delete a301
writer one
wait_done 360 60
expect_records "$RECORDS" live
expect "deleted at once" "$(kcat -b "$KAFKA_BROKERS" -t "$RECORDS" -C -e -q -f '%k %S\n' | grep '^a301 ')" "a301 -1"

# ---- records that the topic does not take ----

worker_stop one || fail "exit status $?"
"$WORK/create_topic" "$KAFKA_BROKERS" small 2 max.message.bytes=6000 || fail "create_topic"
long() { awk -v id="$1" 'BEGIN { srand(5); printf "{\"id\":\"%s\",\"text\":\"", id; for (i = 0; i < 900; i++) printf "%c%c%c%c%c ", 97 + rand() * 26, 97 + rand() * 26, 97 + rand() * 26, 97 + rand() * 26, 97 + rand() * 26; print "Ende.\"}" }'; }
RECORDS=small
(articles 401 420; long lang; articles 421 440) | publish -
writer one --kafka compression.type=none
wait_done 401 60
expect "refused" "$(metric output_refused_total)" 1
expect "all others" "$(metric output_records_total)" 40
expect "an error in its place" "$(kcat -b "$KAFKA_BROKERS" -t small -C -e -q -f '%k %s\n' | sed -n 's/^lang //p' | sed 's/of [0-9]* bytes/of N bytes/')" \
    '{"record":1,"article":{"id":"lang"},"error":{"stage":"output","reason":"the topic does not take the record of N bytes: Broker: Message size too large"}}'
expect "it is in the database" "$(sql "SELECT count(*) FROM depesche.article WHERE article_id = 'lang'")" 1
grep -q 'output topic small: the topic does not take' "$WORK/one.log" || fail "says nothing of it"
worker_stop one || fail "exit status $?"

# ---- a topic that is written must not be read ----

for topic in news,records '^rec.*'; do
    "$PROGRAM" run --brokers "$KAFKA_BROKERS" --topic "$topic" --group g --database "$DATABASE_URL" --output-topic records >"$WORK/loop.log" 2>&1
    expect "exit status of a loop through $topic" "$?" 1
    grep -q 'would be read and written' "$WORK/loop.log" || fail "it does not say why"
done

# ---- replays: only as an argument ----

printf 'output-topic = %s\n' records >"$WORK/shared.conf"
replay() { "$PROGRAM" replay --brokers "$KAFKA_BROKERS" --topic "$TOPIC" --database "$DATABASE_URL" --packs "$PACKS" --threads 1 --log-format text "$@" 2>>"$WORK/replay.log"; }
before=$(messages records)
replay --run still --config "$WORK/shared.conf" || fail "replay"
DEPESCHE_OUTPUT_TOPIC=records replay --run still2 || fail "replay"
expect "messages of replays that share a file and the environment" "$(($(messages records) - before))" 0
replay --run laut --output-topic laut || fail "replay"
expect_records laut laut
for run in still still2 laut; do "$PROGRAM" runs drop "$run" --database "$DATABASE_URL" 2>/dev/null || fail "drop $run"; done

# ---- killed, without brokers, without the database ----

RECORDS=rough
MESSAGES=6000
quick=(--kafka session.timeout.ms=3000 --kafka heartbeat.interval.ms=300 --batch-messages 40 --batch-wait 5 --retry-max 1000)
second() { worker_start two --output-topic "$RECORDS" "${quick[@]}"; }
kill_both() { worker_kill one; worker_kill two; sleep 0."$((RANDOM % 9))"; writer one "${quick[@]}"; second; }
writer one "${quick[@]}"
second
(for chunk in $(seq 0 19); do
    articles $((10000 + chunk * 300)) $((10299 + chunk * 300))
    sleep 0.5
done | publish - --kafka message.timeout.ms=120000) &
publisher=$!
for round in 1 2 3 4 5; do sleep 1.$((RANDOM % 9)); kill_both; done
kafka_kill
kafka_restart || fail "the broker does not come back"
sleep 1
postgres_kill
postgres_restart || fail "the database does not come back"
kill_both
wait "$publisher" || fail "publisher"
wait_done $((401 + MESSAGES)) 120
for name in one two; do worker_stop "$name" || fail "exit status of $name"; done
expect_accounted $((401 + MESSAGES))
records_now rough | grep '^a1....' >"$WORK/rough.txt"
articles_now live | grep '^a1.... ' | diff - "$WORK/rough.txt" >"$WORK/difference.txt" || fail "they differ: $(head -5 "$WORK/difference.txt")"
expect "articles whose record is the database's" "$(wc -l <"$WORK/rough.txt")" "$MESSAGES"
echo "ok: messages that came twice: $(($(messages rough) - MESSAGES))"

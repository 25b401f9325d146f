#!/bin/bash
# Messages that bring other pipelines down: each is rejected with its reason, or cleaned and flagged, and the rest arrives.
. "$(dirname "$0")/common.sh" "$@"
start_servers
LETTERS=letters

# The good ones, with the bad ones among them.
articles 1 400 | publish -
cd "$WORK" || exit 1
printf '{"id":"truncated","text":"Mitten im Sa' >truncated.json
printf '{}' >empty.json
printf '' >nothing.txt
printf '[1,2,3]' >list.json
printf '{"id":"nul","text":"Vor\\u0000nach dem Zeichen. Es geht weiter."}' >nul.json
printf '{"id":"surrogate","text":"Ein \\ud800 allein. Es geht weiter."}' >surrogate.json
printf '{"id":"utf8","text":"Ein \xff\xfe Byte. Es geht weiter."}' >utf8.json
printf '{"id":"extra","text":"Ein Satz.","weird":"a\\u0000b \\ud800 c","n":1e308,"deep":{"x":[1,{"y":null}]}}' >extra.json
printf '{"id":"twice","id":"twice","text":"Ein Satz.","text":"Ein anderer Satz."}' >twice.json
printf '{"id":"date","text":"Ein Satz.","published_at":"gestern oder so"}' >date.json
printf '{"id":"%s","text":"Ein Satz mit langer Kennung."}' "$(printf 'x%.0s' $(seq 5000))" >longid.json
head -c 20000 /dev/urandom >noise.txt
(printf '{"id":"deep","text":"x","d":'; printf '[%.0s' $(seq 50000); printf ']%.0s' $(seq 50000); printf '}') >deep.json
(printf '{"id":"large","text":"'; yes 'Ein Satz unter sehr vielen, der nichts Neues sagt. ' | head -c 9800000 | tr -d '\n'; printf '"}') >large.json
publish ./*.json ./*.txt --kafka message.max.bytes=11000000
printf 'headed\t{"id":"headed' | kcat -P -b "$KAFKA_BROKERS" -t "$TOPIC" -K '\t' -H 'origin=ä "1"' -H empty= -H origin=zwei
printf 'binary\tx' | kcat -P -b "$KAFKA_BROKERS" -t "$TOPIC" -K '\t' -Z
printf '\t\n' | kcat -P -b "$KAFKA_BROKERS" -t "$TOPIC" -K '\t' -Z # null value, no key
articles 401 800 | publish -
total=$(kcat -b "$KAFKA_BROKERS" -t "$TOPIC" -C -e -q -f '.\n' | wc -l)
cd / || exit 1

port=$(free_port)
worker_start one --dlq-topic "$LETTERS" --reject-bytes 1000 --http "127.0.0.1:$port"
wait_done "$total" 90
expect_accounted "$total"
expect "good articles" "$(sql "SELECT count(*) FROM depesche.article WHERE article_id ~ '^a[0-9]+$'")" 800

fate() { # fate ID: "article FLAGS" or "rejected STAGE STATUS"
    sql "SELECT 'article ' || array_to_string(flags, ' ') FROM depesche.article WHERE article_id = '$1'
        UNION ALL SELECT 'rejected ' || stage || ' ' || status FROM depesche.rejected
        WHERE article_id = '$1' OR message_key = '$1'"
}
expect "truncated JSON" "$(fate truncated)" ""
expect "truncated JSON is rejected" "$(sql "SELECT status FROM depesche.rejected WHERE payload LIKE '{\"id\":\"truncated\"%'")" DP_BAD_JSON
expect "empty object" "$(sql "SELECT status FROM depesche.rejected WHERE payload = '{}'")" DP_BAD_ARTICLE
expect "list" "$(sql "SELECT count(*) FROM depesche.rejected WHERE payload = '[1,2,3]'")" 1
expect "empty message" "$(sql "SELECT status FROM depesche.rejected WHERE message_key = 'nothing.txt'")" DP_BAD_ARTICLE
case $(fate nul) in *nul_removed*) echo "ok: NUL: $(fate nul)" ;; *) fail "NUL: $(fate nul)" ;; esac
case $(fate surrogate) in *surrogate*) echo "ok: surrogate: $(fate surrogate)" ;; *) fail "surrogate: $(fate surrogate)" ;; esac
for id in utf8 extra twice date; do
    case $(fate $id) in 'article'*) echo "ok: $id: $(fate $id)" ;; *) fail "$id: $(fate $id)" ;; esac
done
expect "long id" "$(sql "SELECT count(*) FROM depesche.article WHERE text = 'Ein Satz mit langer Kennung.'")" 1
expect "noise has one fate" "$(sql "SELECT count(*) FROM (SELECT article_id FROM depesche.article
    UNION ALL SELECT convert_from(message_key, 'UTF8') FROM depesche.rejected WHERE message_key IS NOT NULL) AS x
    WHERE article_id = 'noise.txt'")" 1
expect "depth bomb" "$(sql "SELECT count(*) FROM depesche.rejected WHERE reason LIKE '%nested deeper%'")" 1
expect "null value without a key" "$(sql "SELECT count(*) FROM depesche.rejected WHERE payload IS NULL AND message_key IS NULL")" 1
expect "10 MB text" "$(sql "SELECT length(text) > 9000000 FROM depesche.article WHERE article_id = 'large'")" t
expect "NUL in the database" "$(sql "SELECT count(*) FROM depesche.article WHERE position(U&'\FFFD' IN text) > 0 AND article_id = 'nul'")" 0
expect "kept payloads" "$(sql "SELECT max(length(payload)) <= 1000 FROM depesche.rejected")" t

expect "rejects by reason, as the metrics have them" "$(http_get "$port" /metrics | tr -d '\r' | sed -n 's/^depesche_rejected_for_total{status="\(.*\)"} /\1|/p' | LC_ALL=C sort)" \
    "$(sql "SELECT status, count(*) FROM depesche.rejected GROUP BY status" | LC_ALL=C sort)"

# Every reject is a dead letter too, with the original bytes and the coordinates.
rejected=$(sql "SELECT count(*) FROM depesche.rejected")
kcat -b "$KAFKA_BROKERS" -t "$LETTERS" -C -e -q -f '%h|%k|%s\n' >"$WORK/letters.txt" 2>/dev/null
expect "dead letters" "$(grep -c -a 'depesche.reason=' "$WORK/letters.txt")" "$rejected"
grep -a -q 'depesche.stage=decode,depesche.status=DP_BAD_JSON,depesche.topic=news,.*|{"id":"truncated","text":"Mitten im Sa$' "$WORK/letters.txt" ||
    fail "the truncated message is no dead letter: $(head -c 2000 "$WORK/letters.txt")"

# A record that only the database refuses: a trigger of the operator's stands for whatever we have not thought of.
sql "CREATE FUNCTION depesche.refuse() RETURNS trigger LANGUAGE plpgsql AS \$\$ BEGIN RAISE EXCEPTION 'not this one'; END \$\$;
     CREATE TRIGGER refuse BEFORE INSERT ON depesche.article_r1 FOR EACH ROW WHEN (NEW.article_id = 'a900') EXECUTE FUNCTION depesche.refuse()"
articles 801 1000 | publish -
wait_done $((total + 200)) 60
expect_accounted $((total + 200))
expect "refused by the database" "$(sql "SELECT article_id, stage, status FROM depesche.rejected WHERE stage = 'database'")" \
    "a900|database|DP_BAD_DATA"
worker_alive one || fail "the worker is gone"

# The cause is mended, and what was rejected for it is given back, once.
dlq() { "$PROGRAM" dlq "$@" --database "$DATABASE_URL" 2>"$WORK/dlq.log"; }
dlq list >"$WORK/list" || fail "dlq list: $(cat "$WORK/dlq.log")"
grep -q 'not this one' "$WORK/list" || fail "dlq list: $(cat "$WORK/list")"
where=$(sql "SELECT topic || ':' || kafka_partition || ':' || kafka_offset FROM depesche.rejected WHERE stage = 'database'")
dlq show "$where" | grep -q '"id":"a900"' || fail "dlq show"
sql "DROP TRIGGER refuse ON depesche.article_r1"
dlq replay --brokers "$KAFKA_BROKERS" "$where" || fail "dlq replay: $(cat "$WORK/dlq.log")"
wait_done $((total + 201)) 30
expect "given back" "$(sql "SELECT count(*) FROM depesche.article WHERE article_id = 'a900'")" 1
expect "marked" "$(sql "SELECT count(*) FROM depesche.rejected WHERE retried_at IS NOT NULL")" 1
dlq replay --brokers "$KAFKA_BROKERS" "$where" || fail "dlq replay: $(cat "$WORK/dlq.log")"
grep -q '"message":"0 messages were sent again"' "$WORK/dlq.log" || fail "given back twice: $(cat "$WORK/dlq.log")"
dlq replay --brokers "$KAFKA_BROKERS" || fail "dlq replay: $(cat "$WORK/dlq.log")"
grep -q 'only a part of each is kept' "$WORK/dlq.log" || fail "says nothing of those cut: $(cat "$WORK/dlq.log")"
headed=$(kcat -b "$KAFKA_BROKERS" -t "$TOPIC" -C -e -q -f '%k|%h|%s\n' | grep -a '^headed|' | sort | uniq -c | sed 's/^ *//')
expect "headers that are sent again" "$headed" '2 headed|origin=ä "1",empty=,origin=zwei|{"id":"headed'
worker_stop one || fail "exit status $?"

#!/bin/bash
# Every fault we know, one after the other, while articles stream in: and in the end every offset has exactly one row.
#
#   DEPESCHE_CHAOS=long tests/integration/chaos_test.sh PROGRAM SOURCE_DIR    # ten times as much; about half an hour
#
# Three workers under a supervisor that starts them again, one of them behind a network that gets cut. Of the messages,
# some are not JSON, some are a newer version of an article that came before, some delete one.
export PG_FSYNC=on
. "$(dirname "$0")/common.sh" "$@"
python3 -c 'import sys; sys.exit(sys.version_info < (3, 8))' 2>/dev/null || skip "no Python for the proxy"
PACKS=$SOURCE/tests/support/pack-tiny
LETTERS=letters
RECORDS=records
FREEZE=5 # seconds; the session is over after 3

# MESSAGES articles, and how many times each fault strikes.
if [ "${DEPESCHE_CHAOS:-short}" = long ]; then
    MESSAGES=200000 WAIT=900 outage=20
    faults=(kill:20 zombie:6 term:10 broker_restart:2 broker_kill:1 database_kill:3 outage:1 cut:1)
else
    MESSAGES=20000 WAIT=180 outage=6
    faults=(kill:4 zombie:1 term:2 broker_kill:1 database_kill:1 outage:1 cut:1)
fi

start_servers
proxy_port=$(free_port)
python3 "$SOURCE/tests/integration/cut_proxy.py" "$proxy_port" "$PG_PORT" >"$WORK/proxy.txt" 2>&1 &
proxy=$!
WORKERS[proxy]=$proxy
direct=$DATABASE_URL
NAMES=(one two three)

again() { # again NAME: start it, or start it again
    [ "$1" != three ] || DATABASE_URL="host=127.0.0.1 port=$proxy_port user=depesche dbname=depesche sslmode=disable gssencmode=disable"
    worker_start "$1" --kafka session.timeout.ms=3000 --kafka heartbeat.interval.ms=300 --batch-messages 100 --batch-wait 20 \
        --retry-max 2000 --database-wait 10 --dlq-topic "$LETTERS" --output-topic "$RECORDS"
    DATABASE_URL=$direct
}
# A worker that is not there any more has met something that only a person can mend.
expect_alive() { local name; for name in "${NAMES[@]}"; do worker_alive "$name" || fail "$name has ended by itself"; done; }

# ---- messages ----

# Number i is no JSON (i % 40 = 0), the second version of article i - 20 (i % 25 = 7), or a new article; each hundredth
# article is deleted again.
chunk() { # chunk FIRST LAST
    seq "$1" "$2" | awk '{
        version = 1; id = $1
        if ($1 % 40 == 0) { printf "{\"id\":\"a%d\",\"text\":\"Mitten im Sa\n", $1; next }
        if ($1 % 25 == 7 && $1 > 20) { version = 2; id -= 20 }
        printf "{\"id\":\"a%d\",\"title\":\"Meldung %d\",\"text\":\"Fassung %d. Die Ministerin sprach in Wien. Danach reiste sie weiter, wie ihr Büro mitteilte.\",\"published_at\":\"2024-05-06\"}\n", id, id, version
    }'
}
publish_chunk() {
    chunk "$1" "$2" | publish - --kafka message.timeout.ms=120000
    seq "$1" "$2" | awk '$1 % 100 == 33 { print "a" $1 }' | xargs -r "$PROGRAM" publish --brokers "$KAFKA_BROKERS" \
        --topic "$TOPIC" --log-level error --kafka message.timeout.ms=120000 --delete || exit 1
}
count_of() { seq "$MESSAGES" | awk "$1 { n++ } END { print n + 0 }"; }

# ---- faults; each is called with the name of a worker ----

strike_kill() { worker_kill "$1"; again "$1"; }
strike_zombie() { # the group gives its partitions away while it is frozen, and it wakes with a batch in hand
    kill -STOP "${WORKERS[$1]}"
    sleep "$FREEZE"
    kill -CONT "${WORKERS[$1]}"
}
strike_term() {
    worker_stop "$1" # 1 = it did not finish its batch within the time it has
    [ $? -le 1 ] || fail "$1 has crashed: $(grep -i -B3 -A3 'assert\|crash' "$WORK/$1.log")"
    [ "$WORKER_STOP_MS" -le "$slowest_stop" ] || slowest_stop=$WORKER_STOP_MS
    again "$1"
}
strike_broker_restart() { kafka_halt && kafka_restart || fail "the broker does not come back"; }
strike_broker_kill() { kafka_kill; kafka_restart || fail "the broker does not come back"; }
strike_database_kill() { postgres_kill; postgres_restart || fail "the database does not come back"; }
strike_outage() { postgres_kill; sleep "$outage"; postgres_restart || fail "the database does not come back"; }
strike_cut() { kill -USR1 "$proxy"; sleep 4; kill -USR2 "$proxy"; }

# ---- the run ----

list=$(for fault in "${faults[@]}"; do for _ in $(seq "${fault#*:}"); do echo "${fault%:*}"; done; done | shuf --random-source=<(yes))
total=$(wc -l <<<"$list")
publish_chunk 1 500
for name in "${NAMES[@]}"; do again "$name"; done
wait_done 505 60
sent=500 strikes=0 slowest_stop=0 began=$SECONDS
RANDOM=6
for fault in $list; do
    strikes=$((strikes + 1))
    upto=$((500 + (MESSAGES - 500) * strikes / total))
    publish_chunk "$((sent + 1))" "$upto" &
    publisher=$!
    sent=$upto
    sleep "0.$((RANDOM % 10))"
    victim=${NAMES[RANDOM % 3]}
    "strike_$fault" "$victim"
    wait "$publisher" || fail "publisher"
    expect_alive
    echo "$((SECONDS - began)) s: $fault ($victim): $(done_count) of $sent"
done

deleted=$(count_of '$1 % 100 == 33') broken=$(count_of '$1 % 40 == 0') newer=$(count_of '$1 % 25 == 7 && $1 % 40 != 0 && $1 > 20')
published=$((MESSAGES + deleted))
wait_done "$published" "$WAIT"
expect_alive
echo "all messages have a row after $((SECONDS - began)) s; $(cat "$WORK"/{one,two,three}.log | grep -c 'another worker has taken') writes of former owners were refused;" \
    "$(wc -l <"$WORK/proxy.txt") connections were cut; slowest SIGTERM: $slowest_stop ms"

# ---- the account ----

expect_accounted "$published"
expect "offsets that Kafka has and the database has not" "$(for partition in 0 1 2 3; do
    kcat -b "$KAFKA_BROKERS" -Q -t "$TOPIC:$partition:-1" | sed 's/.*offset //'
done | paste -s -d +)" "$(sql "SELECT string_agg(next_offset::text, '+' ORDER BY kafka_partition) FROM depesche.consumer_offset")"
expect "rejected" "$(sql "SELECT count(*) FROM depesche.rejected")" "$broken"
expect "superseded" "$(sql "SELECT reason, count(*) FROM depesche.superseded GROUP BY reason ORDER BY reason")" \
    "deleted|$deleted
replaced|$newer
tombstone|$deleted"
expect "articles" "$(sql "SELECT count(*) FROM depesche.article")" "$((MESSAGES - broken - newer - deleted))"
expect "articles that are missing, too many or not the newest version" "$(sql "
    SELECT count(*) FROM (SELECT 'a' || i AS article_id, CASE WHEN (i + 20) % 25 = 7 AND i + 20 <= $MESSAGES THEN 2 ELSE 1 END AS version
        FROM generate_series(1, $MESSAGES) AS i WHERE i % 40 <> 0 AND (i % 25 <> 7 OR i = 7) AND i % 100 <> 33) AS wanted
    FULL JOIN depesche.article AS a USING (article_id)
    WHERE a.text IS NULL OR version IS NULL OR a.text NOT LIKE '%Fassung ' || version || '.%'")" 0
expect "articles without exactly their sentences" "$(sql "
    SELECT count(*) FROM (SELECT article_id, count(*) AS n, count(DISTINCT n) AS numbers FROM depesche.sentence GROUP BY article_id) AS s
    FULL JOIN depesche.article AS a USING (article_id) WHERE a.text IS NULL OR s.n IS DISTINCT FROM 4 OR s.numbers <> 4")" 0
expect "dead letters, by coordinates" "$(kcat -b "$KAFKA_BROKERS" -t "$LETTERS" -C -e -q -f '%h\n' |
    sed -n 's/.*\(depesche.partition=[0-9]*,depesche.offset=[0-9]*\).*/\1/p' | sort -u | wc -l)" "$broken"
for name in "${NAMES[@]}"; do worker_stop "$name" || fail "exit status of $name"; done
expect_records "$RECORDS" live
echo "ok: records sent: $(kcat -b "$KAFKA_BROKERS" -t "$RECORDS" -C -e -q -f '.\n' | wc -l)"

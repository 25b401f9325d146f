# common.sh - what the integration tests share: a broker, a database, workers, and the count of every message. bash.
#
#   . "$(dirname "$0")/common.sh" "$@"    # PROGRAM SOURCE_DIR, as ctest calls every test
#
# Everything that was started is stopped at the end, by process id; when the test fails, the ends of the logs are shown.
set -u
PROGRAM=${1:?usage: X_test.sh PROGRAM SOURCE_DIR}
SOURCE=${2:?usage: X_test.sh PROGRAM SOURCE_DIR}
PACKS=${DEPESCHE_TEST_PACKS:-$SOURCE/lib/packs}
. "$SOURCE/tests/support/postgres.sh"
. "$SOURCE/tests/support/kafka.sh"
WORK=$(mktemp -d "${TMPDIR:-/tmp}/depesche-test.XXXXXX")
TOPIC=news
declare -A WORKERS=() # name -> process id

finish() {
    local status=$? name
    for name in "${!WORKERS[@]}"; do
        kill -KILL "${WORKERS[$name]}" 2>/dev/null
        wait "${WORKERS[$name]}" 2>/dev/null
    done
    if [ "$status" -ne 0 ] && [ "$status" -ne 77 ]; then
        tail -n 15 "$WORK"/*.log 2>/dev/null
    fi
    kafka_stop
    postgres_stop
    rm -rf "$WORK"
    exit "$status"
}
trap finish EXIT

fail() { echo "FAILED: $*" >&2; exit 1; }
skip() { echo "skipped: $*"; exit 77; }

# expect WHAT GOT WANTED
expect() { [ "$2" = "$3" ] || fail "$1: got '$2', wanted '$3'"; echo "ok: $1: $2"; }

# start_servers: a broker and a database with the schema.
start_servers() {
    command -v java >/dev/null || skip "no Java for the broker"
    pg_bin >/dev/null || skip "no PostgreSQL server"
    kafka_start && postgres_start || fail "servers do not start"
    "$PROGRAM" migrate --database "$DATABASE_URL" --log-level warn || fail "migrate"
}

# publish [ARGUMENT...]: depesche publish to the topic.
publish() {
    "$PROGRAM" publish --brokers "$KAFKA_BROKERS" --topic "$TOPIC" --log-level error "$@" || fail "publish $*"
}

# articles FIRST LAST: so many JSON articles, one a line, with ids a<FIRST> to a<LAST>.
articles() {
    seq "$1" "$2" | awk '{ printf "{\"id\":\"a%d\",\"title\":\"Meldung Nummer %d\",\"text\":\"Die Ministerin sprach am Montag in Wien. Danach reiste sie weiter nach Graz, wie ihr Büro mitteilte.\",\"published_at\":\"2024-05-06\",\"source\":\"test\"}\n", $1, $1 }'
}

# news FIRST LAST ACTOR DAY: so many articles with three events each: an attack of a day that the text gives, two undated ones.
news() {
    seq "$1" "$2" | awk -v actor="$3" -v day="$4" '{ printf "{\"id\":\"a%d\",\"title\":\"Meldung %d\",\"text\":\"%s beschoss am 6. Mai 2024 Stellungen der Ukraine in Odessa. Die deutsche Regierung kritisierte Russland. %s verhängte Sanktionen gegen Israel.\",\"published_at\":\"%s\",\"source\":\"zeitung%d\"}\n", $1, $1, actor, actor, day, $1 % 3 }'
}

# worker_start NAME [OPTION...]: start a worker in the background; its log is $WORK/NAME.log.
worker_start() {
    local name=$1
    shift
    "$PROGRAM" run --brokers "$KAFKA_BROKERS" --topic "$TOPIC" --group test --database "$DATABASE_URL" --packs "$PACKS" \
        --log-format text --threads 1 "$@" >>"$WORK/$name.log" 2>&1 &
    WORKERS[$name]=$!
}

# worker_stop NAME: SIGTERM; the exit status is that of the worker. WORKER_STOP_MS says how long it took.
worker_stop() {
    local pid=${WORKERS[$1]} begin status
    begin=$(date +%s%3N)
    kill -TERM "$pid"
    wait "$pid"
    status=$?
    WORKER_STOP_MS=$(($(date +%s%3N) - begin))
    unset "WORKERS[$1]"
    return "$status"
}

# worker_kill NAME: kill -9.
worker_kill() {
    kill -KILL "${WORKERS[$1]}"
    wait "${WORKERS[$1]}" 2>/dev/null
    unset "WORKERS[$1]"
}

worker_alive() { kill -0 "${WORKERS[$1]}" 2>/dev/null; }

# http_get PORT PATH: the whole answer.
http_get() {
    (exec 3<>"/dev/tcp/127.0.0.1/$1" && printf 'GET %s HTTP/1.1\r\n\r\n' "$2" >&3 && cat <&3) 2>/dev/null
}

# Every message that has a row, as (topic, partition, offset).
EVERY_MESSAGE="SELECT topic, kafka_partition, kafka_offset FROM depesche.article
    UNION ALL SELECT topic, kafka_partition, kafka_offset FROM depesche.rejected
    UNION ALL SELECT topic, kafka_partition, kafka_offset FROM depesche.superseded"

# records_now TOPIC: what an output topic says last of each article that it does not say is deleted, one a line: id, place
# of the message that it comes from, hash of its content ("error" where it has an error in place of the record).
records_now() {
    kcat -b "$KAFKA_BROKERS" -t "$1" -C -e -q -f '%k\t%S\t%h\t%s\n' | awk -F '\t' '
        { size[$1] = $2; headers[$1] = $3; sha[$1] = match($4, /"content_sha256":"[0-9a-f]+"/) ? substr($4, RSTART + 18, RLENGTH - 19) : "error" }
        function header(name, all) { return match("," all, "," name "=[^,]*") ? substr(all, RSTART + length(name) + 1, RLENGTH - length(name) - 2) : "" }
        END { for (id in size) if (size[id] >= 0) print id, header("depesche.topic", headers[id]) ":" header("depesche.partition", headers[id]) ":" header("depesche.offset", headers[id]), sha[id] }
    ' | LC_ALL=C sort
}

# articles_now RUN: the same of the database.
articles_now() {
    sql "SELECT article_id || ' ' || topic || ':' || kafka_partition || ':' || kafka_offset || ' ' || content_sha256
        FROM depesche.article JOIN depesche.run USING (run_id) WHERE name = '$1'" | LC_ALL=C sort
}

# expect_records TOPIC RUN: both say the same.
expect_records() {
    records_now "$1" >"$WORK/records.txt"
    articles_now "$2" >"$WORK/articles.txt"
    [ -s "$WORK/articles.txt" ] || fail "run $2 has no articles"
    diff "$WORK/articles.txt" "$WORK/records.txt" >"$WORK/difference.txt" ||
        fail "topic $1 (>) and run $2 (<) differ in $(grep -c '^[<>]' "$WORK/difference.txt") lines: $(head -5 "$WORK/difference.txt")"
    echo "ok: topic $1 ends with the records of all $(wc -l <"$WORK/articles.txt") articles of run $2"
}

# done_count: messages that have a row.
done_count() { sql "SELECT count(*) FROM ($EVERY_MESSAGE) AS m" 2>/dev/null; }

has_done() { local n; n=$(done_count) && [ "${n:-0}" -ge "$1" ]; }

# any_worker: at least one is still there.
any_worker() {
    local name
    for name in "${!WORKERS[@]}"; do worker_alive "$name" && return 0; done
    return 1
}

# wait_done COUNT SECONDS: until so many messages have a row.
wait_done() {
    local until=$((SECONDS + $2))
    until has_done "$1"; do
        any_worker || fail "no worker is running any more"
        [ "$SECONDS" -lt "$until" ] || fail "only $(done_count) of $1 messages after $2 s"
        sleep 0.1
    done
}

# expect_accounted COUNT: COUNT messages have exactly one row each, and the offsets say the same.
expect_accounted() {
    expect "messages with a row" "$(done_count)" "$1"
    expect "messages with two rows" "$(sql "SELECT count(*) FROM (SELECT FROM ($EVERY_MESSAGE) AS m
        GROUP BY topic, kafka_partition, kafka_offset HAVING count(*) > 1) AS d")" 0
    expect "offsets read" "$(sql "SELECT sum(next_offset - first_offset - lost_offsets) FROM depesche.consumer_offset")" "$1"
}

#!/bin/bash
# A replay shared by two processes while a live worker writes: one of them is killed, then all are told to stop, then the
# same command goes on. Both runs are complete and exact, and say the same about the same articles.
#
# Short by default; REPLAY_ARTICLES=100000 is the long form.
. "$(dirname "$0")/common.sh" "$@"
ARTICLES=${REPLAY_ARTICLES:-6000}
MORE=$((ARTICLES / 2))
PATIENCE=$((120 + ARTICLES / 50))
start_servers
news 1 "$ARTICLES" Russland 2024-05-07 | publish -
worker_start live
wait_done "$ARTICLES" "$PATIENCE"
sleep 1.1
to=$(date -u +%Y-%m-%dT%H:%M:%S.%3NZ)
sleep 1.1

count_of() { sql "SELECT count(*) FROM depesche.article JOIN depesche.run USING (run_id) WHERE name = '$1'"; }
crew() { # crew NAME: the replay by two processes, in the background
    "$PROGRAM" replay --brokers "$KAFKA_BROKERS" --topic "$TOPIC" --database "$DATABASE_URL" --packs "$PACKS" --log-format json \
        --run again --to "$to" --workers 2 --threads 1 --batch-messages 100 --batch-wait 5 --drain 20000 \
        --kafka session.timeout.ms=3000 --kafka heartbeat.interval.ms=300 >"$WORK/$1.log" 2>&1 &
    WORKERS[$1]=$!
}
# members NAME: process ids of those that do the work.
members() { cat "/proc/${WORKERS[$1]}/task/${WORKERS[$1]}/children" 2>/dev/null; }
crew first
two() { [ "$(members first | wc -w)" = 2 ]; }
wait_for 30 two || fail "not two processes: $(members first)"
news $((ARTICLES + 1)) $((ARTICLES + MORE)) Iran 2024-05-08 | publish - &
publisher=$!

# In the middle one is killed: the other goes on.
at_least() { [ "$(count_of again)" -ge "$1" ]; }
wait_for "$PATIENCE" at_least $((ARTICLES / 10)) || fail "the replay does not begin"
kill -KILL "$(members first | awk '{ print $2 }')"
said() { grep -q 'died of signal 9; the others go on' "$WORK/first.log"; }
wait_for 10 said || fail "nobody notices: $(tail -n 5 "$WORK/first.log")"
killed_at=$(count_of again)
wait_for "$PATIENCE" at_least $((killed_at + ARTICLES / 10)) || fail "the other does not go on"

# Then all are told to stop, through the one that started them.
kill -TERM "${WORKERS[first]}"
wait "${WORKERS[first]}"
expect "exit status when one was killed" "$?" 1
unset "WORKERS[first]"
[ "$(count_of again)" -lt "$ARTICLES" ] || fail "the replay was over too soon for this test"
echo "ok: stopped at $(count_of again) of $ARTICLES"

crew second
wait "${WORKERS[second]}"
expect "exit status of the rest" "$?" 0
unset "WORKERS[second]"
wait "$publisher" || fail "publish"
complete() { [ "$(count_of live)" = $((ARTICLES + MORE)) ]; }
wait_for "$PATIENCE" complete || fail "the live run has $(count_of live) of $((ARTICLES + MORE))"
worker_stop live || fail "exit status of the live worker: $?"

expect "articles of the replay" "$(count_of again)" "$ARTICLES"
expect "offsets" "$(sql "SELECT name, sum(next_offset - first_offset), sum(lost_offsets) FROM depesche.consumer_offset JOIN depesche.run USING (run_id)
    GROUP BY name ORDER BY name")" "again|$ARTICLES|0
live|$((ARTICLES + MORE))|0"
expect "messages read twice" "$(sql "SELECT count(*) FROM (SELECT FROM depesche.article
    GROUP BY run_id, topic, kafka_partition, kafka_offset HAVING count(*) > 1) AS d")" 0
expect "rejected or superseded" "$(sql "SELECT (SELECT count(*) FROM depesche.rejected) + (SELECT count(*) FROM depesche.superseded)")" 0
[ "$(sql "SELECT count(*) FROM depesche.event JOIN depesche.run USING (run_id) WHERE name = 'again'")" -ge "$ARTICLES" ] || fail "too few events"
for table in sentence entity mention time_expression claim event event_participant event_location event_count; do
    expect "rows of $table that differ" "$(sql "SELECT count(*) FROM (
        SELECT to_jsonb(t) - 'run_id' AS row FROM depesche.$table AS t WHERE run_id = (SELECT run_id FROM depesche.run WHERE name = 'live')
            AND article_id IN (SELECT article_id FROM depesche.article JOIN depesche.run USING (run_id) WHERE name = 'again')
        EXCEPT ALL
        SELECT to_jsonb(t) - 'run_id' FROM depesche.$table AS t WHERE run_id = (SELECT run_id FROM depesche.run WHERE name = 'again')) AS d")" 0
done
expect "the last line of progress" "$(grep -o '"done":[0-9]*,"total":[0-9]*' "$WORK/second.log" | tail -n 1)" "\"done\":$ARTICLES,\"total\":$ARTICLES"
expect "processes that show progress" "$(grep '"done":' "$WORK/second.log" | grep -o '"pid":[0-9]*' | sort -u | wc -l)" 1
expect "days left to count in the replay" "$(sql "SELECT count(*) FROM depesche.changed_day JOIN depesche.run USING (run_id) WHERE name = 'again'")" 0

# Dropping it is a matter of seconds, whatever its size.
begin=$(date +%s%3N)
"$PROGRAM" runs drop again --database "$DATABASE_URL" 2>"$WORK/drop.log" || fail "drop: $(cat "$WORK/drop.log")"
took=$(($(date +%s%3N) - begin))
[ "$took" -lt 10000 ] || fail "dropping took $took ms"
echo "ok: dropped in $took ms"

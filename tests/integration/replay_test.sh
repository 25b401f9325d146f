#!/bin/bash
# A span of time again, beside the live run: two workers share it, one of them is killed, it ends by itself, and is then
# compared, promoted and dropped.
. "$(dirname "$0")/common.sh" "$@"
start_servers
articles 1 3000 | publish -
worker_start live
wait_done 3000 60
sleep 1.1
middle=$(date -u +%Y-%m-%dT%H:%M:%S.%3NZ)
sleep 1.1
articles 3001 5000 | publish -
wait_done 5000 60

replay_exec=
replay() { # replay NAME [OPTION...]
    $replay_exec "$PROGRAM" replay --brokers "$KAFKA_BROKERS" --topic "$TOPIC" --database "$DATABASE_URL" --packs "$PACKS" \
        --log-format text --threads 1 --run "$@"
}
count_of() { sql "SELECT count(*) FROM depesche.article JOIN depesche.run USING (run_id) WHERE name = '$1'"; }

replay all >"$WORK/all.log" 2>&1 || fail "exit status: $(cat "$WORK/all.log")"
expect "articles of a whole replay" "$(count_of all)" 5000
expect "status" "$(sql "SELECT kind, status, active FROM depesche.run WHERE name = 'all'")" "replay|finished|f"
expect "articles of the live run" "$(count_of live)" 5000
grep -q '5000 of 5000 messages' "$WORK/all.log" || fail "no progress: $(cat "$WORK/all.log")"

replay first --to "$middle" >"$WORK/first.log" 2>&1 || fail "exit status"
expect "articles before a time" "$(count_of first)" 3000
replay second --from "$middle" --to now >"$WORK/second.log" 2>&1 || fail "exit status"
expect "articles from a time on" "$(count_of second)" 2000

# On a terminal: a bar, the rate and the time left.
python3 -c 'import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) != 0)' "$PROGRAM" replay --brokers "$KAFKA_BROKERS" --topic "$TOPIC" \
    --database "$DATABASE_URL" --packs "$PACKS" --threads 1 --run bar --to "$middle" >"$WORK/bar.txt" </dev/null || fail "on a terminal"
tr '\r' '\n' <"$WORK/bar.txt" | grep -Eq '^\[#{30}\] 3000 of 3000 messages, [0-9]+/s, 0:00:00 left' || fail "no bar: $(cat "$WORK/bar.txt")"
"$PROGRAM" runs drop bar --database "$DATABASE_URL" 2>/dev/null || fail "drop bar"

# What is finished stays so, and a run keeps its span.
replay first --to "$middle" 2>&1 | grep -q 'finished already' || fail "does not know that it is finished"
replay first --to 2001-01-01 >"$WORK/other.log" 2>&1 && fail "takes another span"
grep -q 'another --to' "$WORK/other.log" || fail "$(cat "$WORK/other.log")"
replay live >"$WORK/other.log" 2>&1 && fail "replays into the live run"
grep -q 'is a live run' "$WORK/other.log" || fail "$(cat "$WORK/other.log")"
replay x --from yesterday >/dev/null 2>&1
expect "exit status of a wrong time" "$?" 2

# Shared, and interrupted in the middle.
shared() {
    (replay_exec=exec; replay shared --batch-messages 20 --batch-wait 5 --kafka session.timeout.ms=3000 \
        --kafka heartbeat.interval.ms=300) >>"$WORK/$1.log" 2>&1 &
    WORKERS[$1]=$! # of the program itself: it takes the place of the subshell
}
shared one
shared two
some() { [ "$(count_of shared)" -gt 300 ]; }
wait_for 30 some || fail "the shared replay does not begin"
worker_kill one
kill -TERM "${WORKERS[two]}"
wait "${WORKERS[two]}"
expect "exit status when told to stop" "$?" 0
unset "WORKERS[two]"
[ "$(count_of shared)" -lt 5000 ] || fail "the replay was over too soon for this test"
shared three
shared four
for name in three four; do
    wait "${WORKERS[$name]}"
    expect "exit status of $name" "$?" 0
    unset "WORKERS[$name]"
done
expect "articles of the shared replay" "$(count_of shared)" 5000
expect "offsets of the shared replay" "$(sql "SELECT sum(next_offset - first_offset), bool_and(next_offset = end_offset)
    FROM depesche.consumer_offset JOIN depesche.run USING (run_id) WHERE name = 'shared'")" "5000|t"

# Compared, promoted, dropped.
runs() { "$PROGRAM" runs "$@" --database "$DATABASE_URL" 2>"$WORK/runs.log"; }
runs list >"$WORK/list" || fail "runs list"
expect "runs listed" "$(awk 'NR > 1 { print $1, $2, $3 }' "$WORK/list" | sort | tr '\n' ';')" \
    "all replay finished;first replay finished;live live running;second replay finished;shared replay finished;"
runs show all >"$WORK/show" || fail "runs show"
grep -Eq '^status: finished$' "$WORK/show" && grep -Eq "^$TOPIC +0 " "$WORK/show" || fail "runs show: $(cat "$WORK/show")"
expect "articles in both" "$(runs diff live first | awk '/in both/ { getline; print $1, $2, $3, $4; exit }')" "3000 0 2000 0"
expect "articles in both" "$(runs diff live all | awk '/in both/ { getline; print $1, $2, $3, $4; exit }')" "5000 0 0 0"
runs show nothing && fail "shows a run that is not there"
grep -q 'there is no run' "$WORK/runs.log" || fail "$(cat "$WORK/runs.log")"
runs drop live && fail "drops the active run"
runs promote all || fail "promote: $(cat "$WORK/runs.log")"
expect "active run" "$(sql "SELECT name FROM depesche.run WHERE active")" all
runs drop live && fail "drops a run that a worker writes"
worker_stop live || fail "exit status of the live worker"
runs drop live || fail "drop: $(cat "$WORK/runs.log")"
expect "runs left" "$(sql "SELECT count(*) FROM depesche.run")" 4
runs nonsense
expect "exit status of a wrong action" "$?" 2

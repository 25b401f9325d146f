#!/bin/bash
# Workers that are killed, stopped, frozen and woken again: every message has exactly one row in the end.
. "$(dirname "$0")/common.sh" "$@"
MESSAGES=${MESSAGES:-20000}
start_servers
articles 1 1 | publish - # makes the topic
(articles 2 "$MESSAGES" | publish -) &
publisher=$!

# Short sessions, small batches: more of everything that can go wrong.
again() { worker_start "$1" --kafka session.timeout.ms=3000 --kafka heartbeat.interval.ms=300 --batch-messages 50 --batch-wait 5; }
for name in one two three; do again "$name"; done
wait_done 500 30

for round in 1 2 3; do
    for name in one two; do
        worker_kill "$name"
        again "$name"
        sleep 1
    done
    # A zombie: the group gives its partitions away while it is frozen, and it wakes with a batch in hand.
    kill -STOP "${WORKERS[three]}"
    sleep 5
    kill -CONT "${WORKERS[three]}"
    worker_stop two || fail "exit status $?"
    again two
    echo "round $round: $(done_count) messages"
done
# Let the group come to rest: a partition that is given out again after the next statement raises the epoch itself.
wait_done "$MESSAGES" 120
sleep 5
# The row of a partition goes to somebody else, who does nothing with it: the next write to it is refused, the worker
# leaves it alone, and takes it back later, because the group still says that it is ours.
sql "UPDATE depesche.consumer_offset SET epoch = epoch + 1, owner = 'nobody' WHERE kafka_partition = 0"
publish_more() { seq 1 40 | while read -r i; do articles "$((MESSAGES + i))" "$((MESSAGES + i))" | publish -; done; }
publish_more
MESSAGES=$((MESSAGES + 40))
wait "$publisher" || fail "publisher"
wait_done "$MESSAGES" 120
expect_accounted "$MESSAGES"
expect "articles" "$(sql "SELECT count(DISTINCT article_id) FROM depesche.article")" "$MESSAGES"
expect "sentences per article" "$(sql "SELECT count(*) FROM (SELECT FROM depesche.sentence GROUP BY article_id
    HAVING count(*) <> (SELECT count(*) FROM depesche.sentence WHERE article_id = 'a1')) AS x")" 0
fenced=$(cat "$WORK"/*.log | grep -c 'another worker has taken')
[ "$fenced" -ge 1 ] || fail "no write was refused"
echo "ok: refused writes of former owners: $fenced"
for name in one two three; do worker_stop "$name" || fail "exit status of $name"; done

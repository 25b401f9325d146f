#!/bin/bash
# Stop a worker, start another: the first new message is in the database within 2 seconds.
. "$(dirname "$0")/common.sh" "$@"
# An empty pack: what is timed is the way into the group and to the first row, not the loading of words.
cp -r "$SOURCE/lib/packs/core" "$WORK/core" && mkdir -p "$WORK/packs/de" && mv "$WORK/core" "$WORK/packs/core" || fail "packs"
printf 'lang = de\nversion = 1\ntitle = empty\n' >"$WORK/packs/de/pack.conf"
PACKS=$WORK/packs
start_servers
articles 1 100 | publish -
worker_start one
wait_done 100 30
for i in 1 2 3; do
    worker_stop one || fail "exit status $?"
    stopped=$WORKER_STOP_MS
    articles $((100 + i)) $((100 + i)) | publish -
    begin=$(date +%s%3N)
    worker_start one
    wait_done $((100 + i)) 30
    ms=$(($(date +%s%3N) - begin))
    echo "ok: stopped in $stopped ms, first message after $ms ms"
    [ "$ms" -lt 2000 ] || fail "the first message took $ms ms"
done
expect_accounted 103

# takeover FIRST LAST SECONDS LIMIT_MS WHAT: new messages are done by who is left, all LAST of them, and soon.
takeover() {
    local begin ms
    begin=$(date +%s%3N)
    articles "$1" "$2" | publish -
    wait_done "$2" "$3"
    ms=$(($(date +%s%3N) - begin))
    echo "ok: taken over $5 after $ms ms"
    [ "$ms" -lt "$4" ] || fail "the takeover $5 took $ms ms"
    expect_accounted "$2"
}

# The work is handed over in the same time while both are there.
worker_start two
sleep 2
worker_stop one || fail "exit status $?"
takeover 104 203 10 2500 "from who leaves"

# A worker that is killed is missed when its session, of 10 s, is over, not later.
worker_start three
sleep 2
worker_kill two
takeover 204 303 30 12500 "from the dead"
worker_stop three || fail "exit status $?"

# A full batch in flight when it is told to stop.
PACKS=$SOURCE/lib/packs
articles 304 6303 | publish -
worker_start four
is_working() { has_done 304; }
wait_for 30 is_working || fail "it does not begin"
worker_stop four || fail "exit status $?"
echo "ok: stopped in $WORKER_STOP_MS ms with a batch in hand; $(done_count) of 6303 are done"
[ "$WORKER_STOP_MS" -lt 5000 ] || fail "stopping took $WORKER_STOP_MS ms"
expect_accounted "$(done_count)"

# A static member that is killed and started again has its partitions back without waiting for the end of its session.
member() { worker_start "$1" --kafka group.instance.id=member-1 --kafka session.timeout.ms=30000; }
PACKS=$WORK/packs
member five
wait_done 6303 60
worker_kill five
articles 6304 6403 | publish -
begin=$(date +%s%3N)
member six
wait_done 6403 60
ms=$(($(date +%s%3N) - begin))
echo "ok: a static member is back after $ms ms; its session is 30000 ms"
[ "$ms" -lt 15000 ] || fail "the static member waited for its session"
expect_accounted 6403
worker_stop six || fail "exit status $?"

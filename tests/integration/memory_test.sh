#!/bin/bash
# Memory: it does not grow with the number of articles; articles of 10 MiB take less than 200 MiB, and leave nothing behind.
#
#   DEPESCHE_MEMORY=long tests/integration/memory_test.sh PROGRAM SOURCE_DIR    # a million articles
. "$(dirname "$0")/common.sh" "$@"
PACKS=$SOURCE/tests/support/pack-tiny
case ${DEPESCHE_MEMORY:-short} in long) COUNT=1000000 ;; *) COUNT=60000 ;; esac
start_servers

rss_kib() { awk '/^VmRSS:/ { print $2 }' "/proc/${WORKERS[one]}/status"; }
peak_kib() { awk '/^VmHWM:/ { print $2 }' "/proc/${WORKERS[one]}/status"; }

# All are there before it begins, so that its queues are full from the first to the last.
articles 1 "$COUNT" | publish -
worker_start one
wait_done "$((COUNT / 3))" 1200
early=$(peak_kib)
wait_done "$COUNT" 3600
late=$(peak_kib)
echo "ok: peak after $((COUNT / 3)) articles: $early KiB, after $COUNT: $late KiB"
[ "$late" -le "$((early * 110 / 100))" ] || fail "it grows by more than a tenth"
worker_stop one || fail "exit status $?"

large() { # large ID: one of 10 MiB
    printf '{"id":"%s","text":"' "$1"
    yes 'Ein Satz unter sehr vielen, der nichts Neues sagt. ' | head -c 10485000 | tr -d '\n'
    printf '"}\n'
}
worker_start one --batch-bytes 1048576 --kafka queued.max.messages.kbytes=1024
for i in 1 2 3 4 5 6 7 8; do large "large$i"; done | publish - --kafka message.max.bytes=12000000
wait_done "$((COUNT + 8))" 300
expect "large articles" "$(sql "SELECT count(*) FROM depesche.article WHERE article_id LIKE 'large%' AND length(text) > 9000000")" 8
articles 1 1 | publish -
wait_done "$((COUNT + 9))" 60
echo "ok: peak with articles of 10 MiB: $(peak_kib) KiB; afterwards: $(rss_kib) KiB"
[ "$(peak_kib)" -le 204800 ] || fail "more than 200 MiB"
[ "$(rss_kib)" -le "$((late + 10240))" ] || fail "it does not come down again"
expect_accounted "$((COUNT + 9))"
worker_stop one || fail "exit status $?"

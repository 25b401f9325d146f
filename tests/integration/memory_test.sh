#!/bin/bash
# Memory: it does not grow with the number of articles; with the packs of the project and the default settings, articles
# of 10 MiB take less than 128 MiB, and leave nothing behind. What counts is memory of the process's own: pages of files
# (the program, the models) are taken back by the system when a container comes to its limit.
#
#   DEPESCHE_MEMORY=long tests/integration/memory_test.sh PROGRAM SOURCE_DIR    # a million articles
. "$(dirname "$0")/common.sh" "$@"
PACKS=$SOURCE/tests/support/pack-tiny
case ${DEPESCHE_MEMORY:-short} in long) COUNT=1000000 ;; *) COUNT=60000 ;; esac
start_servers

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

anon_kib() { awk '/^RssAnon:/ { print $2 }' "/proc/${WORKERS[one]}/status" 2>/dev/null; }

# watch_anon FILE: as long as the worker lives, the most memory of its own that was seen, in KiB.
watch_anon() {
    local most=0 now
    while now=$(anon_kib) && [ -n "$now" ]; do
        [ "$now" -le "$most" ] || { most=$now; echo "$most" >"$1"; }
        sleep 0.01
    done
}

large() { # large NUMBER: an article of 10 MiB that compresses as text does
    awk -v n="$1" 'BEGIN {
        srand(n)
        printf "{\"id\":\"large%d\",\"lang\":\"de\",\"text\":\"", n
        for (bytes = 0; bytes < 10300000; bytes += length(s)) {
            s = sprintf("Am %d. Mai griffen %d Soldaten das Dorf Nr. %d an, wie ein Sprecher mitteilte. Danach waren es %d. ",
                        rand() * 30 + 1, rand() * 1000, rand() * 100000, rand() * 10000)
            printf "%s", s
        }
        print "\"}"
    }'
}
for i in 1 2 3 4 5 6 7 8; do large "$i"; done | publish - --kafka message.max.bytes=12000000
PACKS=$SOURCE/lib/packs
worker_start one --threads 2
watch_anon "$WORK/most" &
wait_done "$((COUNT + 8))" 300
expect "large articles" "$(sql "SELECT count(*) FROM depesche.article WHERE article_id LIKE 'large%' AND length(text) > 9000000")" 8
articles 1 1 | publish -
wait_done "$((COUNT + 9))" 60
echo "ok: with articles of 10 MiB at most $(cat "$WORK/most") KiB; afterwards: $(anon_kib) KiB"
[ "$(cat "$WORK/most")" -le 131072 ] || fail "more than 128 MiB"
[ "$(anon_kib)" -le 92160 ] || fail "it does not come down again"
expect_accounted "$((COUNT + 9))"
worker_stop one || fail "exit status $?"

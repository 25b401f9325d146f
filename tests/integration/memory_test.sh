#!/bin/bash
# Memory: it does not grow with the number of articles; with the packs of the project and the default settings, articles
# of 10 MiB take less than 128 MiB, and leave nothing behind. What counts is memory of the process's own: pages of files
# (the program, the models) are taken back by the system when a container comes to its limit.
#
#   DEPESCHE_MEMORY=long tests/integration/memory_test.sh PROGRAM SOURCE_DIR    # a million articles; about half an hour
. "$(dirname "$0")/common.sh" "$@"
case ${DEPESCHE_MEMORY:-short} in
long) COUNT=1000000 ;;
*) COUNT=60000 PACKS=$SOURCE/tests/support/pack-tiny ;;
esac
STEP=$((COUNT / 10))
start_servers

memory_kib() { awk -v name="$1:" '$1 == name { print $2 }' "/proc/${WORKERS[one]}/status" 2>/dev/null; }

# varied COUNT: so many articles that share as little as possible: ids, names, numbers and the order of words differ, so
# that whatever remembers ids or words would have to grow.
varied() {
    awk -v count="$1" '
    function pick(list, parts) { return parts[int(rand() * split(list, parts, "|")) + 1] }
    function name(  i, s) {
        for (i = 0; i < 3; i++) s = s pick("ba|ke|lu|mor|ni|pol|ra|sen|ta|wi|zo|gra|del|hus|jar|fen|os|ul|ib|em|dar|vok|ti|sto")
        return toupper(substr(s, 1, 1)) substr(s, 2)
    }
    function sentence() {
        return sprintf("%s %s %s %s in %s %s.", pick("Gestern|Am Montag|Am 3. Mai|Danach|Wenig später|Im März"),
            pick("beschossen|verurteilten|besuchten|kritisierten|blockierten|lobten"), pick("Soldaten|Minister|Rebellen|Bauern|Richter|Demonstranten"),
            pick("aus|der Stadt|der Region|der Partei") " " name(), name(),
            pick("eine Brücke|das Abkommen|die Wahl|den Haushalt|die Grenze") " von " name() " mit " int(rand() * 10000) " Leuten")
    }
    BEGIN {
        srand(7)
        for (i = 1; i <= count; i++)
            printf "{\"id\":\"%08x-%x\",\"title\":\"%s über %s\",\"text\":\"%s %s %s\",\"published_at\":\"20%02d-%02d-%02d\",\"source\":\"zeitung%d\"}\n",
                rand() * 4294967295, i, name(), name(), sentence(), sentence(), sentence(), rand() * 25, rand() * 12 + 1, rand() * 28 + 1, rand() * 500
    }'
}

# Messages done, told by the few rows of the offsets: counting a million rows again and again would slow down the writing.
offsets_done() { sql "SELECT coalesce(sum(next_offset - first_offset), 0) FROM depesche.consumer_offset" 2>/dev/null; }

wait_offsets() { # wait_offsets COUNT SECONDS
    local until=$((SECONDS + $2))
    until [ "$(offsets_done)" -ge "$1" ]; do
        worker_alive one || fail "the worker has ended"
        [ "$SECONDS" -lt "$until" ] || fail "only $(offsets_done) of $1 messages after $2 s"
        sleep 0.1
    done
}

# All are there before it begins, so that its queues are full from the first to the last.
varied "$COUNT" | publish -
worker_start one
early= late= peak_early=
for done in $(seq "$STEP" "$STEP" "$COUNT"); do
    wait_offsets "$done" 1200
    late=$(memory_kib VmRSS)
    early=${early:-$late} peak_early=${peak_early:-$(memory_kib VmHWM)}
    echo "after $done articles, $SECONDS s: $late KiB resident, $(memory_kib RssAnon) KiB its own, $(memory_kib VmHWM) KiB at most"
done
[ "$late" -le "$((early * 110 / 100))" ] || fail "it grows by more than a tenth"
[ "$(memory_kib VmHWM)" -le "$((peak_early * 110 / 100))" ] || fail "its peak grows by more than a tenth"
worker_stop one || fail "exit status $?"
expect "articles" "$(sql "SELECT count(*) FROM depesche.article")" "$COUNT"

# watch_anon FILE: as long as the worker lives, the most memory of its own that was seen, in KiB.
watch_anon() {
    local most=0 now
    while now=$(memory_kib RssAnon) && [ -n "$now" ]; do
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
echo "ok: with articles of 10 MiB at most $(cat "$WORK/most") KiB; afterwards: $(memory_kib RssAnon) KiB"
[ "$(cat "$WORK/most")" -le 131072 ] || fail "more than 128 MiB"
[ "$(memory_kib RssAnon)" -le 92160 ] || fail "it does not come down again"
expect_accounted "$((COUNT + 9))"
worker_stop one || fail "exit status $?"

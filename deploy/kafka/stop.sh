#!/bin/sh
# stop.sh RUN_DIR - end the Kafka that start.sh started there: in order, and by force after 20 s.
set -eu
[ $# -eq 1 ] || { echo "usage: stop.sh RUN_DIR" >&2; exit 2; }
run=$1
[ -f "$run/pid" ] || { echo "kafka: not running"; exit 0; }
pid=$(cat "$run/pid")
kill -TERM "$pid" 2>/dev/null || true
tries=0
while kill -0 "$pid" 2>/dev/null; do
    [ $tries -lt 100 ] || { kill -KILL "$pid" 2>/dev/null || true; break; }
    sleep 0.2
    tries=$((tries + 1))
done
rm -f "$run/pid"
echo "kafka: stopped"

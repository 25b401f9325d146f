#!/bin/bash
# Kafka has deleted messages that were not read yet: the gap is crossed loudly and counted, or ends the worker when it is
# told so. A topic that has less than was read always ends it.
. "$(dirname "$0")/common.sh" "$@"
${CC:-cc} -o "$WORK/delete_records" "$SOURCE/tests/integration/delete_records.c" -lrdkafka 2>/dev/null || skip "no compiler"
start_servers
articles 1 400 | publish -
worker_start one
wait_done 400 30
worker_stop one || fail "exit status $?"
read_so_far=$(sql "SELECT max(next_offset) FROM depesche.consumer_offset")

articles 401 1200 | publish -
"$WORK/delete_records" "$KAFKA_BROKERS" "$TOPIC" 4 "$((read_so_far + 50))" || fail "delete_records"

worker_start strict --gap stop
wait "${WORKERS[strict]}"
expect "exit status with --gap stop" "$?" 1
unset "WORKERS[strict]"
grep -q 'GAP: Kafka has deleted' "$WORK/strict.log" || fail "says nothing of the gap"
expect "messages with a row" "$(done_count)" 400

worker_start one
lost() { sql "SELECT sum(lost_offsets) FROM depesche.consumer_offset"; }
all_there() { [ "$(done_count)" -eq "$((1200 - $(lost)))" ] && [ "$(lost)" -ge 200 ]; }
wait_for 30 all_there || fail "$(done_count) messages, $(lost) lost"
expect_accounted "$((1200 - $(lost)))"
echo "ok: lost to the retention: $(lost), all told in consumer_offset"
worker_stop one || fail "exit status $?"

# As if the topic had been made anew, with fewer messages than the run has read.
sql "UPDATE depesche.consumer_offset SET next_offset = next_offset + 100000 WHERE kafka_partition = 1"
worker_start short
wait "${WORKERS[short]}"
expect "exit status on a topic cut short" "$?" 1
unset "WORKERS[short]"
grep -q 'created anew or cut short' "$WORK/short.log" || fail "says nothing of the topic: $(tail -n 3 "$WORK/short.log")"

#!/bin/bash
# A thousand messages in one partition, six of them bad in the ways that stop other pipelines: all 994 good ones arrive,
# none of them is a dead letter, nothing stalls, and each of the six has the fate it should have.
. "$(dirname "$0")/common.sh" "$@"
LETTERS=letters
start_servers

good() { articles "$1" "$2" | sed 's/{"id":"\([^"]*\)"/\1\t&/'; }
{
    good 1 100
    printf 'truncated\t{"id":"truncated","text":"Mitten im Sa\n'
    good 101 300
    printf 'nul\t{"id":"nul","text":"Vor\\u0000nach dem Zeichen. Es geht weiter."}\n'
    good 301 450
    printf 'tombstone\t\n'
    good 451 600
    printf 'surrogate\t{"id":"surrogate","text":"Ein \\ud800 allein. Es geht weiter."}\n'
    good 601 700
    printf '\t{"text":"Eine Meldung ohne Kennung und ohne Schluessel."}\n'
    good 701 800
    printf 'large\t{"id":"large","text":"'
    yes 'Ein Satz unter sehr vielen, der nichts Neues sagt. ' | head -c 2097152 | tr -d '\n'
    printf '"}\n'
    good 801 994
} >"$WORK/messages"
expect "messages" "$(wc -l <"$WORK/messages")" 1000
kcat -P -b "$KAFKA_BROKERS" -t "$TOPIC" -p 0 -K '\t' -Z -l -X message.max.bytes=8000000 "$WORK/messages" || fail kcat

worker_start one --dlq-topic "$LETTERS"
wait_done 1000 60
expect_accounted 1000
expect "good articles" "$(sql "SELECT count(*) FROM depesche.article WHERE article_id ~ '^a[0-9]+$'")" 994
expect "what was cleaned, and the rest" "$(sql "SELECT coalesce(nullif(article_id, content_sha256), 'no id'), flags::text
    FROM depesche.article WHERE article_id !~ '^a[0-9]+$' AND length(article_id) < 20 ORDER BY 1")" \
    "large|{truncated}
nul|{nul_removed}
surrogate|{surrogate_replaced}"
expect "the one without an id" "$(sql "SELECT count(*) FROM depesche.article WHERE text LIKE 'Eine Meldung ohne Kennung%'")" 1
expect "the tombstone" "$(sql "SELECT reason, article_id FROM depesche.superseded")" "tombstone|tombstone"
expect "rejected" "$(sql "SELECT convert_from(message_key, 'UTF8'), stage, status FROM depesche.rejected")" "truncated|decode|DP_BAD_JSON"
expect "dead letters" "$(kcat -b "$KAFKA_BROKERS" -t "$LETTERS" -C -e -q -f '%k %s\n')" \
    'truncated {"id":"truncated","text":"Mitten im Sa'
worker_stop one || fail "exit status $?"

#!/bin/bash
# What is counted by days stays equal to what counting everything again would give: after new articles, newer versions and
# tombstones; by the worker's own thread, by `depesche refresh`, and of a run that is replayed and promoted.
. "$(dirname "$0")/common.sh" "$@"
start_servers
refresh() { "$PROGRAM" refresh --database "$DATABASE_URL" "$@" 2>>"$WORK/refresh.log" || fail "refresh: $(cat "$WORK/refresh.log")"; }

# What stands in a table of one run, and what counting from scratch gives, must be the same.
DYADS="SELECT md5(string_agg(d::text, ' ' ORDER BY d::text)), count(*), sum(events) FROM depesche.event_dyad_day AS d"
CLUSTERS="SELECT md5(string_agg(c::text, ' ' ORDER BY c::text)), count(*), sum(events) FROM depesche.event_clusters AS c"
expect_exact() { # expect_exact WHEN
    local kept
    kept=$(sql "$DYADS; $CLUSTERS")
    sql "BEGIN; INSERT INTO depesche.changed_day SELECT DISTINCT run_id, day FROM depesche.event WHERE day IS NOT NULL
        AND run_id = (SELECT run_id FROM depesche.run WHERE active);
        INSERT INTO depesche.changed_day SELECT run_id, day FROM depesche.derived_cluster WHERE run_id = (SELECT run_id FROM depesche.run WHERE active);
        INSERT INTO depesche.changed_day SELECT run_id, day FROM depesche.derived_dyad WHERE run_id = (SELECT run_id FROM depesche.run WHERE active);
        SELECT depesche.refresh(run_id) FROM depesche.run WHERE active; COMMIT" >/dev/null || fail "counting everything"
    expect "$1: the same as everything counted again" "$kept" "$(sql "$DYADS; $CLUSTERS")"
}
dyads() { sql "SELECT string_agg(actor_country || '-' || recipient_country || ' ' || day || ' ' || events, ', ' ORDER BY actor_country, recipient_country, day)
    FROM (SELECT actor_country, recipient_country, day, sum(events) AS events FROM depesche.event_dyad_day
          WHERE type = 'SANCTION' GROUP BY 1, 2, 3 ORDER BY 1, 2, 3) AS d"; }

worker_start one --copy-window 0 --refresh 0
news 1 300 Russland 2024-05-07 | publish -
news 301 400 Russland 2024-05-08 | publish -
wait_done 400 60
expect "before it is counted" "$(sql "SELECT count(*) FROM depesche.event_dyad_day")" 0
refresh
expect "dyads" "$(dyads)" "RUS-ISR 2024-05-07 300, RUS-ISR 2024-05-08 100"
expect "articles of the attack" "$(sql "SELECT articles, sources FROM depesche.event_clusters WHERE type = 'ASSAULT' AND day = '2024-05-06'")" "400|3"
expect_exact "new articles"

# Newer versions with another actor and another day, and tombstones: only the days that they touch are counted again.
news 201 220 Iran 2024-05-09 | publish -
wait_done 420 30
refresh
expect "dyads after newer versions" "$(dyads)" "IRN-ISR 2024-05-09 20, RUS-ISR 2024-05-07 280, RUS-ISR 2024-05-08 100"
publish --delete $(seq -f 'a%g' 201 205) $(seq -f 'a%g' 301 400)
wait_done 525 30
refresh
expect "dyads after tombstones" "$(dyads)" "IRN-ISR 2024-05-09 15, RUS-ISR 2024-05-07 280"
expect_exact "newer versions and tombstones"
worker_stop one || fail "exit status $?"

# The worker does it by itself, and stops at once.
worker_start two --copy-window 0 --refresh 1 --http "127.0.0.1:$((port = $(free_port)))"
news 501 510 Russland 2024-05-10 | publish -
wait_done 535 30
counted() { [ "$(dyads)" = "IRN-ISR 2024-05-09 15, RUS-ISR 2024-05-07 280, RUS-ISR 2024-05-10 10" ]; }
wait_for 30 counted || fail "the worker does not count: $(dyads)"
http_get "$port" /metrics | grep -q '^depesche_days_counted_total [1-9]' || fail "no count in the metrics"
worker_stop two || fail "exit status $?"
[ "$WORKER_STOP_MS" -lt 5000 ] || fail "stopping took $WORKER_STOP_MS ms"

# A replay is counted when it is done.
"$PROGRAM" replay --brokers "$KAFKA_BROKERS" --topic "$TOPIC" --database "$DATABASE_URL" --packs "$PACKS" --log-format text --threads 1 \
    --run again --copy-window 0 >"$WORK/again.log" 2>&1 || fail "replay"
before=$(sql "$DYADS; $CLUSTERS")
"$PROGRAM" runs promote again --database "$DATABASE_URL" 2>"$WORK/promote.log" || fail "promote: $(cat "$WORK/promote.log")"
expect "a replay counts the same" "$(sql "$DYADS; $CLUSTERS")" "$before"
expect_exact "a replay"

# The columns that events repeat are those of the tables below them.
expect "events that differ from their parts" "$(sql "SELECT count(*) FROM depesche.event AS e WHERE
    e.actors <> ARRAY(SELECT coalesce(p.name, p.text) FROM depesche.event_participant AS p WHERE p.run_id = e.run_id
        AND p.article_id = e.article_id AND p.event = e.n AND p.role = 'actor' ORDER BY p.n)
    OR e.recipient_countries <> ARRAY(SELECT DISTINCT p.country FROM depesche.event_participant AS p WHERE p.run_id = e.run_id
        AND p.article_id = e.article_id AND p.event = e.n AND p.role = 'recipient' AND p.country IS NOT NULL ORDER BY 1)
    OR e.place IS DISTINCT FROM (SELECT coalesce(l.name, l.text) FROM depesche.event_location AS l WHERE l.run_id = e.run_id
        AND l.article_id = e.article_id AND l.event = e.n ORDER BY l.n LIMIT 1)")" 0

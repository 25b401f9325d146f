#!/bin/bash
# Near copies: article.duplicate_of names the earliest story, whatever the order in which articles come, change and go, and
# however many write at once. First through workers, then against a plain definition on random articles.
. "$(dirname "$0")/common.sh" "$@"
start_servers

# message ID TIME TITLE [LAST SENTENCE]: a report of its agency with a heading of its own, keyed by its id.
message() {
    printf '%s\t{"id":"%s","published_at":"%s","title":"%s","text":"%s %s"}\n' "$1" "$1" "$2" "$3" "Die Regierung des Inselstaats hat am Montag die Einfuhr von Weizen und Mais aus den Nachbarländern verboten. Nach Angaben des Landwirtschaftsministeriums sollen so die Preise für die eigenen Bauern gestützt werden, die seit zwei Jahren unter Dürre leiden. Vertreter der Opposition kritisierten den Schritt als überhastet und warnten vor leeren Regalen in den Städten. Auch die Handelskammer bat um eine Frist bis zum Ende des Sommers, damit bestellte Ware noch gelöscht werden könne. Im Hafen lagen nach Auskunft der Verwaltung sieben Frachter mit Getreide, deren Ladung nun in Lagerhäuser des Zolls gebracht werden soll. Russland verhängte Sanktionen gegen Israel." "${4-}"
}
send() { kcat -P -b "$KAFKA_BROKERS" -t "$TOPIC" -K '\t' -Z -l /dev/stdin || fail kcat; }
copies() { sql "SELECT string_agg(article_id || '>' || coalesce(duplicate_of, '-'), ' ' ORDER BY article_id) FROM depesche.article"; }

worker_start one --batch-wait 10
worker_start two --batch-wait 10
{
    message b 2024-05-06T10:00:00Z 'Inselstaat verbietet Einfuhr von Getreide' '(dpa)'
    message c 2024-05-06T12:00:00Z 'Kein Weizen mehr aus dem Ausland'
    message old 2024-05-01T12:00:00Z 'Kein Weizen mehr aus dem Ausland'
    printf 'x\t{"id":"x","published_at":"2024-05-06","text":"Die Handelskammer der Hauptstadt hat einen neuen Vorsitzenden gewählt. Er will sich für niedrigere Zölle einsetzen und reist noch in dieser Woche zu Gesprächen in die Nachbarländer."}\n'
} | send
wait_done 4 60
expect "copies; beyond 72 hours a story again" "$(copies)" "b>- c>b old>- x>-"
message a 2024-05-06T08:00:00Z 'Weizen: Regierung schliesst die Grenzen' | send
wait_done 5 60
expect "an earlier one that comes late" "$(copies)" "a>- b>a c>a old>- x>-"
printf 'a\t\n' | send
wait_done 6 60
expect "the story is deleted" "$(copies)" "b>- c>b old>- x>-"
printf 'b\t{"id":"b","published_at":"2024-05-06T10:00:00Z","text":"Zurückgezogen: Die Meldung über ein Verbot von Einfuhren entspricht nicht den Tatsachen, teilte die Agentur mit."}\n' | send
wait_done 7 60
expect "the story is rewritten" "$(copies)" "b>- c>- old>- x>-"
message b 2024-05-06T10:00:00Z 'Inselstaat verbietet Einfuhr von Getreide' | send
wait_done 8 60
expect "and comes back" "$(copies)" "b>- c>b old>- x>-"
expect "stories" "$(sql "SELECT article_id, copies, copy_ids FROM depesche.stories ORDER BY 1")" "b|1|{c}
old|0|{}
x|0|{}"
"$PROGRAM" refresh --database "$DATABASE_URL" --log-level error || fail refresh
expect "counted by days: stories" "$(sql "SELECT day, events, articles FROM depesche.event_dyad_day WHERE type = 'SANCTION' ORDER BY 1")" \
    "2024-05-01|1|1
2024-05-06|1|1"
expect "clusters say both" "$(sql "SELECT articles, stories FROM depesche.event_clusters WHERE type = 'SANCTION' AND day = '2024-05-06'")" "2|1"
worker_kill one
worker_kill two

# Random articles: 40 families, in each of which anchors are shared and SimHashes are 0 to 16 bits apart, some at the same
# time. Four writers put them in, take some out and change some.
sql "SELECT depesche.open_run('random', 'live', 'test')" >/dev/null
sql "SELECT setseed(0.25);
CREATE TABLE public.given AS
SELECT n, 'r' || lpad(((n * 7919) % 1200)::text, 4, '0') AS id, n % 4 AS writer, n / 40 AS batch,
       timestamptz '2024-05-06' + interval '6 hours' * floor(random() * 30) AS at, ARRAY[f, f + (random() < 0.2)::integer, f + 1000, NULL] AS anchors,
       (hashtextextended('family' || f, 0) # (hashtextextended('member' || n, 0) & hashtextextended('m' || n, 1)
           & hashtextextended('e' || n, 2)))::bigint AS simhash
FROM (SELECT n, floor(random() * 40)::integer AS f FROM generate_series(0, 1199) AS n) AS g" >/dev/null
RUN=$(sql "SELECT run_id FROM depesche.run WHERE name = 'random'")

# write WRITER: its articles in batches, each batch a transaction that also deletes and changes earlier ones of its own.
write() {
    local batch
    for batch in $(seq 0 29); do
        printf "BEGIN;
CREATE TEMP TABLE w ON COMMIT DROP AS SELECT * FROM public.given WHERE writer = %d AND (batch = %d OR batch = %d AND n %% 5 = 0);
CREATE TEMP TABLE g ON COMMIT DROP AS SELECT id FROM public.given WHERE writer = %d AND batch = %d AND n %% 7 = 0;
DELETE FROM depesche.article WHERE run_id = $RUN AND article_id IN (SELECT id FROM g);
INSERT INTO depesche.article (run_id, article_id, topic, kafka_partition, kafka_offset, text, date_source, published_at, content_sha256,
    simhash, anchors, boilerplate_chars, flags, extractor, packs)
SELECT $RUN, id, 't', 0, n, '', 'message', at + interval '12 hours' * (batch <> %d)::integer, '', simhash, anchors, 0, '{}', '', '{}' FROM w ORDER BY id
ON CONFLICT (run_id, article_id) DO UPDATE SET published_at = excluded.published_at;
SELECT depesche.link_copies($RUN, ARRAY(SELECT id FROM w), ARRAY(SELECT id FROM g), '72 hours'); COMMIT;\n" \
            "$1" "$batch" $((batch - 3)) "$1" $((batch - 5)) "$batch"
    done | psql -X -q -t -A -v ON_ERROR_STOP=1 "$DATABASE_URL" >/dev/null
}
# The definition, article by article.
sql "CREATE FUNCTION public.differ(for_run bigint) RETURNS integer LANGUAGE plpgsql AS \$\$
DECLARE
    a record;
    story text;
BEGIN
    CREATE TEMP TABLE told (id text, at timestamptz, anchors integer[], simhash bigint, story text);
    FOR a IN SELECT * FROM depesche.article WHERE run_id = for_run ORDER BY published_at, article_id LOOP
        SELECT t.id INTO story FROM told AS t
        WHERE t.story IS NULL AND t.at >= a.published_at - interval '72 hours' AND bit_count((t.simhash # a.simhash)::bit(64)) <= 12
            AND EXISTS (SELECT FROM generate_series(1, 4) AS i WHERE t.anchors[i] = a.anchors[i])
        ORDER BY t.at, t.id LIMIT 1;
        INSERT INTO told VALUES (a.article_id, a.published_at, a.anchors, a.simhash, story);
    END LOOP;
    RETURN (SELECT count(*) FROM told AS t JOIN depesche.article AS b ON b.run_id = for_run AND b.article_id = t.id
            WHERE t.story IS DISTINCT FROM b.duplicate_of);
END \$\$"
writers=()
for writer in 0 1 2 3; do write "$writer" & writers+=($!); done
for writer in "${writers[@]}"; do wait "$writer" || fail "a writer failed"; done
sql "SELECT depesche.link_copies($RUN, '{}', '{}', '72 hours')" >/dev/null # what was locked when it was looked at
expect "random articles" "$(sql "SELECT count(*) > 800, count(duplicate_of) > 300, count(*) - count(duplicate_of) > 100
    FROM depesche.article WHERE run_id = $RUN")" "t|t|t"
expect "other than by definition" "$(sql "SELECT public.differ($RUN)")" 0
expect "the other run is as it was" "$(copies | tr ' ' '\n' | grep -v '^r' | tr '\n' ' ')" "b>- c>b old>- x>- "

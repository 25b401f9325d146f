#!/bin/bash
# What `depesche runs diff` shows of two runs of the same articles: counts and sentences, compared with what it must show.
. "$(dirname "$0")/common.sh" "$@"
pg_bin >/dev/null || skip "no PostgreSQL server"
postgres_start || fail "database"
"$PROGRAM" migrate --database "$DATABASE_URL" --log-level warn || fail "migrate"
DATA=$SOURCE/tests/integration
load() { # load RUN [STATEMENTS]: the small data set, changed by the statements, as a run
    (echo "\\i $DATA/queries/data.sql"; echo "\\i $SOURCE/tests/support/events.sql"; echo "${2:-}"
     echo "SELECT pg_temp.put_stories(depesche.open_run('$1', 'live', 'test'))") |
        psql -X -q -A -t -v ON_ERROR_STOP=1 "$DATABASE_URL" >/dev/null || fail "data"
}
load old
# Another reading of one event, one that is gone, one that is new; two articles that cannot be compared.
load new "UPDATE told SET type = 'THREATEN', mode = NULL, actors = '{Moskau|RUS|MIL}', killed = 4 WHERE article_id = 'a1';
    DELETE FROM told WHERE article_id = 'a6' AND n = 1;
    INSERT INTO told VALUES ('a6', 2, '2024-05-02', '2024-05-02', 'REJECT', NULL, 'asserted', '{Berlin|DEU|GOV}', '{}', NULL, NULL, NULL, NULL,
        'Berlin lehnte das ab.');"
sql "UPDATE depesche.article SET content_sha256 = 'other' WHERE article_id = 'a9' AND run_id = 2;
    UPDATE depesche.article SET packs = '{\"de\": \"2026.1+ff\"}' WHERE run_id = 2;
    DELETE FROM depesche.article WHERE article_id = 'a8' AND run_id = 2"

check() { # check NAME RUN RUN [OPTION...]
    local name=$1
    shift
    "$PROGRAM" runs diff "$@" --database "$DATABASE_URL" >"$WORK/$name.txt" 2>"$WORK/diff.log" || fail "$name: $(cat "$WORK/diff.log")"
    if [ -n "${UPDATE_EXPECTED:-}" ]; then cp "$WORK/$name.txt" "$DATA/diff/$name.txt"; fi
    diff -u "$DATA/diff/$name.txt" "$WORK/$name.txt" || fail "$name"
    echo "ok: $name"
}
check forth old new
check back new old --samples 0
check same old old
"$PROGRAM" runs diff old nothing --database "$DATABASE_URL" 2>"$WORK/diff.log" && fail "compares with a run that is not there"
grep -q 'there is no run .*nothing' "$WORK/diff.log" || fail "$(cat "$WORK/diff.log")"

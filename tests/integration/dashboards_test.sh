#!/bin/bash
# dashboards_test.sh - every query of the dashboard of events runs, as the role that Grafana reads with, and finds the
# events of the samples; that role can change nothing. Then prune.sql: what is old goes with everything of it, and every
# message stays accounted for.
. "$(dirname "$0")/common.sh" "$@"
command -v python3 >/dev/null || skip "no Python"
start_servers
for sample in "$SOURCE"/deploy/samples/*.json; do
    tr '\n' ' ' <"$sample"
    echo
done >"$WORK/samples.jsonl"
count=$(wc -l <"$WORK/samples.jsonl")
publish "$WORK/samples.jsonl"
worker_start w1
wait_done "$count" 60
refresh() { "$PROGRAM" refresh --database "$DATABASE_URL" --log-level warn || fail "refresh"; }
refresh

# Twice: the second time it only sets the password again.
for _ in 1 2; do
    psql -X -q -d "$DATABASE_URL" -v password=reader -f "$SOURCE/deploy/grafana/reader.sql" >"$WORK/reader.log" 2>&1 || fail "reader.sql"
done
reader="${DATABASE_URL/user=depesche/user=depesche_reader} password=reader"
psql -X -q -d "$reader" -c 'DELETE FROM depesche.article' >"$WORK/denied.log" 2>&1 && fail "the reader may delete"
grep -qE 'read-only transaction|permission denied' "$WORK/denied.log" || fail "denied for another reason: $(cat "$WORK/denied.log")"

# Grafana's macros and variables as it would fill them in: all choices, all time.
python3 - "$SOURCE/deploy/grafana/dashboards/events.json" "$WORK/queries.sql" <<'END' || fail "no queries"
import json
import re
import sys

board = json.load(open(sys.argv[1], encoding="utf-8"))
variables = {v["name"]: v["query"] for v in board["templating"]["list"] if v["type"] == "query"}


def fill(sql):
    sql = re.sub(r"\$__timeFilter\(([^)]*)\)", r"\1 BETWEEN '2000-01-01' AND '2100-01-01'", sql)
    sql = re.sub(r"\$__timeGroupAlias\(([^,]*),[^)]*\)", r"date_trunc('day', \1) AS time", sql)
    return re.sub(r"\$\{(\w+):sqlstring\}", lambda m: variables[m.group(1)].split(" ORDER BY ")[0], sql)


queries = [("variable " + name, query) for name, query in variables.items()]
queries += [(panel["title"], fill(target["rawSql"])) for panel in board["panels"] for target in panel.get("targets", [])]
with open(sys.argv[2], "w", encoding="utf-8") as out:
    for title, query in queries:
        out.write(f"\\echo panel: {title}\n{query};\n")
END
psql -X -q -t -A -v ON_ERROR_STOP=1 -d "$reader" -f "$WORK/queries.sql" >"$WORK/rows" 2>"$WORK/rows.err" || fail "$(cat "$WORK/rows.err")"
awk '/^panel: / { if (title != "" && rows == 0) print title; title = $0; rows = 0; next } NF { rows++ } END { if (rows == 0) print title }' "$WORK/rows" >"$WORK/empty"
expect "panels without a row" "$(cat "$WORK/empty")" ""
expect "events on the first panel" "$(sed -n '/^panel: Events$/{n;p}' "$WORK/rows")" \
    "$(sql "SELECT count(*) FROM depesche.events WHERE status = 'asserted' AND same_as IS NULL AND day IS NOT NULL")"

psql -X -q -d "$DATABASE_URL" -v run=live -v before=2025-04-01 -f "$SOURCE/deploy/prune.sql" >"$WORK/prune.log" 2>&1 || fail "prune.sql: $(cat "$WORK/prune.log")"
grep -q 'articles removed' "$WORK/prune.log" || fail "nothing removed"
old=$(sed -n 's/.*NOTICE: *\([0-9]*\) articles removed.*/\1/p' "$WORK/prune.log")
[ "$old" -gt 0 ] && [ "$old" -lt "$count" ] || fail "$old of $count samples are older"
expect "articles left" "$(sql 'SELECT count(*), min(published_at) >= $$2025-04-01$$ FROM depesche.article')" "$((count - old))|t"
for child in sentence entity mention time_expression claim event event_participant event_location event_count; do
    expect "rows of $child without their article" "$(sql "SELECT count(*) FROM depesche.$child AS c
        WHERE NOT EXISTS (SELECT FROM depesche.article AS a WHERE a.run_id = c.run_id AND a.article_id = c.article_id)")" 0
done
expect "copies of stories that are gone" "$(sql "SELECT count(*) FROM depesche.article AS c WHERE duplicate_of IS NOT NULL
    AND NOT EXISTS (SELECT FROM depesche.article AS a WHERE a.run_id = c.run_id AND a.article_id = c.duplicate_of)")" 0
expect_accounted "$count"
refresh
expect "events in clusters that are gone" "$(sql "SELECT count(*) FROM depesche.event_clusters AS c, unnest(c.article_ids) AS id
    WHERE NOT EXISTS (SELECT FROM depesche.article WHERE article_id = id)")" 0
worker_stop w1 || fail "the worker does not end in order"

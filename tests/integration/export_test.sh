#!/bin/bash
# depesche export: the same events in every format, of the run and the days that were asked for, however they are quoted.
. "$(dirname "$0")/common.sh" "$@"
command -v python3 >/dev/null || skip "no Python to read CSV with"
start_servers

message() { # message ID PUBLISHED TEXT
    printf '{"id":"%s","lang":"de","title":"Er sagte: \\"Nein, danke\\"; Bericht","published_at":"%s","text":"%s"}\n' "$@"
}
{
    message a1 2024-05-06T10:00:00Z 'Am Montag beschossen Rebellen die Stadt \"Omdurman\", dabei starben 11 Menschen.\nTausende Menschen protestierten in Tiflis gegen die Regierung.'
    message a2 2024-06-03T10:00:00Z 'Russland und die Ukraine verurteilten am Montag den Angriff der Armee auf Khartum.'
    message a3 2024-07-01T10:00:00Z 'Das Wetter bleibt schön.'
} | publish -
worker_start one --run live
wait_done 3 60
worker_stop one || fail "exit status $?"
sql "UPDATE depesche.run SET active = true WHERE name = 'live'"
EVENTS=$(sql "SELECT count(*) FROM depesche.event")
[ "$EVENTS" -ge 3 ] || fail "only $EVENTS events"

export_as() { # export_as FORMAT [OPTION...]: to $WORK/FORMAT
    "$PROGRAM" export --database "$DATABASE_URL" --log-level error --format "$1" --output "$WORK/$1" "${@:2}"
}
rows() { # rows FORMAT: how many, as a reader of the format counts
    python3 -c 'import csv, json, sys
name, path = sys.argv[1:]
with open(path, encoding="utf-8", newline="") as file:
    print(len([json.loads(line) for line in file]) if name == "jsonl" else len(list(csv.DictReader(file))))' "$1" "$WORK/$1"
}
for format in jsonl csv parquet-csv; do
    export_as "$format" || fail "export $format"
    expect "events as $format" "$(rows "$format")" "$EVENTS"
done
"$PROGRAM" export --database "$DATABASE_URL" | cmp -s - "$WORK/jsonl" || fail "standard output is not the same"

python3 - "$WORK" <<'EOF' || fail "the formats do not say the same"
import csv, json, sys

folder = sys.argv[1]
objects = [json.loads(line) for line in open(folder + "/jsonl", encoding="utf-8")]
lists = list(csv.DictReader(open(folder + "/csv", encoding="utf-8", newline="")))
flat = list(csv.DictReader(open(folder + "/parquet-csv", encoding="utf-8", newline="")))
assert list(lists[0]) == list(objects[0]), "columns"
for one, two, three in zip(objects, lists, flat):
    assert one["article_title"] == two["article_title"] == three["article_title"] == 'Er sagte: "Nein, danke"; Bericht'
    assert one["sentence"] == two["sentence"] == three["sentence"]
    assert ";".join(one["actors"]) == two["actors"]
    assert three["actor"] == (one["actors"] + [""])[0] and int(three["actor_count"]) == len(one["actors"])
    assert one["published_at"] == three["published_at"] and one["published_at"].endswith("T10:00:00Z")
    assert one["mode"] == (three["mode"] or None) and float(three["score"]) == one["score"]
    assert not any(isinstance(value, (list, dict)) for value in three.values())
assert any('"Omdurman"' in one["sentence"] for one in objects), "quotes"
EOF
echo "ok: the formats say the same"

export_as csv --from 2024-06-01 && expect "from a day on" "$(rows csv)" "$(sql "SELECT count(*) FROM depesche.event WHERE day >= '2024-06-01'")"
export_as csv --to 2024-06-01 && expect "up to a day" "$(rows csv)" "$(sql "SELECT count(*) FROM depesche.event WHERE day <= '2024-06-01'")"
expect "header of nothing" "$("$PROGRAM" export --database "$DATABASE_URL" --format csv --from 2030-01-01 | head -c 8)" "event_id"
export_as csv --run nobody && fail "a run that is not there was exported"
[ ! -e "$WORK/csv" ] || fail "a file that failed is left behind"
export_as csv --from "yesterday' OR true --" && fail "no day"
export_as pretty; expect "exit status of a format that is not its own" $? 2
"$PROGRAM" export --database "$DATABASE_URL" >/dev/full 2>/dev/null; expect "exit status with a full disk" $? 1

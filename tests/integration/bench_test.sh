#!/bin/bash
# tests/bench/run --quick: all parts run, and the JSON has the figures that its README promises, none of them out of this world.
PROGRAM=${1:?usage: bench_test.sh PROGRAM SOURCE_DIR}
SOURCE=${2:?usage: bench_test.sh PROGRAM SOURCE_DIR}
skip() { echo "skipped: $*"; exit 77; }
python3 -c 'import sys; sys.exit(sys.version_info < (3, 8))' 2>/dev/null || skip "no Python"
command -v java >/dev/null || skip "no Java for the broker"
. "$SOURCE/deploy/servers.sh"
pg_bin >/dev/null || skip "no PostgreSQL server"
build=$(dirname "$(dirname "$PROGRAM")")
[ -x "$build/tests/extract_bench" ] || skip "extract_bench is not built"
work=$(mktemp -d "${TMPDIR:-/tmp}/depesche-test.XXXXXX")
trap 'rm -rf "$work"' EXIT
DEPESCHE_BENCH_CORPUS=$SOURCE/deploy/samples "$SOURCE/tests/bench/run" --quick --build "$build" --out "$work/bench.json" >"$work/table.txt" || exit 1
cat "$work/table.txt"
python3 - "$work/bench.json" "$work/table.txt" <<'END'
import json
import sys

result = json.load(open(sys.argv[1], encoding="utf-8"))
lines = open(sys.argv[2], encoding="utf-8").read().splitlines()
problems = []


def within(what, value, low, high):
    if not isinstance(value, (int, float)) or not low < value < high:
        problems.append(f"{what} is {value}, not between {low} and {high}")


for cores, rate in result["extraction"].items():
    for figure, most in (("articles_per_s", 1e5), ("sentences_per_s", 1e6), ("tokens_per_s", 1e8), ("mb_per_s", 1e3)):
        within(f"{cores} {figure}", rate[figure], 0, most)
    within(f"{cores} arena", rate["arena_peak_bytes"], 1e3, 1e8)
    for stage, took in rate["stage_us_per_article"].items():
        within(f"{cores} {stage}", took, 0, 1e6)
within("load", result["load"]["load_cpu_s"], 0, 60)
within("pages", result["pages"]["pages_per_s"], 0, 1e6)
for name in ("article_length", "names_in_article", "names_added_to_pack_load", "names_added_to_pack_extract"):
    curve = result["growth"][name]
    within(f"{name}: points", len(curve["points"]), 2, 17)
    within(f"{name}: r2", curve["r2"], -1e-9, 1 + 1e-9)
    if curve["at_most_linear"] != (curve["exponent"] <= 1.15):
        problems.append(f"{name}: exponent {curve['exponent']} and verdict {curve['at_most_linear']} disagree")
runs = result["pipeline"]["runs"]
for name in ("extract", "extract_two_workers", "articles_only", "replay"):
    within(f"{name}: articles", runs[name]["articles"], 399, 401)
    within(f"{name}: rate", runs[name]["articles_per_s"], 0, 1e5)
    for who in ("worker", "postgres", "kafka"):
        within(f"{name}: {who}", runs[name][f"{who}_cpu_s_per_100k"], 0, 1e5)
within("what extraction costs a worker", runs["articles_only"]["worker_cpu_s_per_100k"] / runs["extract"]["worker_cpu_s_per_100k"], 0, 1)
within("start", min(result["pipeline"]["start_ms"]), 10, 60000)
within("lines of the table", len(lines), 20, 60)
print("\n".join(problems) or "ok: the JSON has its figures")
sys.exit(bool(problems))
END

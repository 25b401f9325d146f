#!/bin/sh
# valgrind.sh PROGRAM SOURCE_DIR - `depesche extract` over the samples under memcheck: no error and no leak.
set -eu
program=$1 source=$2
command -v valgrind >/dev/null || { echo "skipped: valgrind is not installed"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for sample in "$source"/deploy/samples/*.json; do
    tr '\n' ' ' <"$sample"
    echo
done >"$work/samples.jsonl"
valgrind -q --suppressions="$source/tests/support/valgrind.supp" --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite,indirect,possible \
    "$program" extract --jsonl --packs "$source/lib/packs" "$work/samples.jsonl" >"$work/records.jsonl"
[ "$(wc -l <"$work/samples.jsonl")" -eq "$(wc -l <"$work/records.jsonl")" ] || {
    echo "$(wc -l <"$work/records.jsonl") records for $(wc -l <"$work/samples.jsonl") samples"
    exit 1
}

#!/bin/sh
# golden.sh PROGRAM RECORD_VIEW PACKS [--update] CASE_DIR... - the record of CASE_DIR/article.json (.txt, .html) is the one in
# expected.json; --update writes what the program says now.
set -eu
program=$1 view=$2 packs=$3
shift 3
update=
[ "$1" != --update ] || { update=yes; shift; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

record_of() { # record_of CASE_DIR: its record in $work/actual.json
    "$program" extract --packs "$packs" --format json "$1"/article.* >"$work/record.json"
    "$view" <"$work/record.json" >"$work/actual.json"
}
for case in "$@"; do
    record_of "$case"
    if [ -n "$update" ]; then
        cmp -s "$work/actual.json" "$case/expected.json" || { cp "$work/actual.json" "$case/expected.json"; echo "wrote $case"; }
        continue
    fi
    [ -f "$case/expected.json" ] || { echo "skipped: no expected.json yet; the target golden-update writes it"; exit 77; }
    diff -u "$case/expected.json" "$work/actual.json" || {
        echo "The record has changed. If it is better now, accept it with the target golden-update and review the diff."
        exit 1
    }
done

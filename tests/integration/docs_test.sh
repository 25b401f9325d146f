#!/bin/bash
# Manual pages and completions: every command has its page, no page has a mistake, and bash completes what the program takes.
set -u
PROGRAM=${1:?usage: docs_test.sh PROGRAM SOURCE_DIR}
WORK=$(mktemp -d "${TMPDIR:-/tmp}/depesche-test.XXXXXX")
trap 'rm -rf "$WORK"' EXIT
fail() { echo "FAILED: $*" >&2; exit 1; }
expect() { [ "$2" = "$3" ] || fail "$1: got '$2', wanted '$3'"; echo "ok: $1: $2"; }

COMMANDS=$("$PROGRAM" --help | sed -n 's/^    \([a-z]*\) .*/\1/p')
[ "$(echo "$COMMANDS" | wc -l)" -ge 10 ] || fail "no commands: $COMMANDS"
"$PROGRAM" man >"$WORK/depesche.1" || fail "depesche man"
for command in $COMMANDS; do
    "$PROGRAM" man "$command" >"$WORK/depesche-$command.1" || fail "depesche man $command"
    grep -q "depesche.*$command" "$WORK/depesche.1" || fail "depesche(1) does not name $command"
done
for page in "$WORK"/*.1; do
    ! command -v man >/dev/null || [ -z "$(man --warnings -E UTF-8 -l "$page" 2>&1 >/dev/null)" ] ||
        fail "${page##*/}: $(man --warnings -E UTF-8 -l "$page" 2>&1 >/dev/null)"
    ! command -v mandoc >/dev/null || mandoc -Tlint -Werror "$page" || fail "${page##*/}: mandoc"
done
"$PROGRAM" run --help | sed -n 's/^    --\([a-z-]*\).*/\1/p' | while read -r option; do
    grep -qF -- "\\fB\\-\\-${option//-/\\-}\\fR" "$WORK/depesche-run.1" || echo "$option"
done >"$WORK/missing"
expect "options of run without a line in its page" "$(cat "$WORK/missing")" ""
"$PROGRAM" man nothing 2>/dev/null; expect "exit status of a page that is not there" $? 2

. <("$PROGRAM" completion bash)
complete_words() { # complete_words WORD...: what bash offers for the last of them
    COMP_WORDS=(depesche "$@")
    COMP_CWORD=$#
    COMPREPLY=()
    _depesche 2>/dev/null
    echo "${COMPREPLY[*]}"
}
expect "commands" "$(complete_words mi)" "migrate"
expect "options of a command" "$(complete_words run --batch-)" "--batch-messages --batch-bytes --batch-wait"
expect "an option that is not the command's" "$(complete_words migrate --batch-)" ""
expect "values of a choice" "$(complete_words run --start '')" "earliest latest"
expect "words of a command" "$(complete_words runs p)" "promote"
expect "only as the first argument" "$(complete_words runs promote l)" ""
expect "pages" "$(complete_words man com)" "completion"
expect "a free value" "$(complete_words run --group '')" ""
touch "$WORK/article.json"
expect "files" "$(complete_words extract "$WORK/art")" "$WORK/article.json"
expect "folders" "$(complete_words extract --packs "$WORK/..")" "$WORK/.."
for shell in zsh fish; do
    "$PROGRAM" completion "$shell" >"$WORK/$shell" || fail "completion $shell"
    ! command -v "$shell" >/dev/null || "$shell" -n "$WORK/$shell" || fail "$shell does not read its script"
    [ "$(grep -c "parquet-csv" "$WORK/$shell")" -ge 1 ] || fail "$shell lacks values"
done
"$PROGRAM" completion csh 2>/dev/null; expect "exit status of a shell that is not known" $? 2

#!/bin/sh
# fuzz_short.sh PROGRAM CORPUS - so many runs from the corpus, from a fixed seed, so that a failure can be had again. What is
# new stays out of the source tree; an input that crashes is kept in the working directory and named.
set -eu
new=$(mktemp -d)
trap 'rm -rf "$new"' EXIT
"$1" -seed=1 -runs="${DP_FUZZ_RUNS:-5000}" -max_total_time=120 -timeout=10 -rss_limit_mb=2048 -max_len=4096 "$new" "$2" \
    >"$new.log" 2>&1 || { grep -v '^#[0-9]*[[:space:]]*\(NEW\|REDUCE\|pulse\|RELOAD\)' "$new.log" | tail -n 60; rm -f "$new.log"; exit 1; }
tail -n 1 "$new.log"
rm -f "$new.log"

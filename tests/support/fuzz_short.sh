#!/bin/sh
# fuzz_short.sh PROGRAM CORPUS - fuzz for 20 s from the corpus. What is new stays out of the source tree; a crash is kept in
# the working directory and printed.
set -eu
new=$(mktemp -d)
trap 'rm -rf "$new"' EXIT
"$1" -max_total_time="${DP_FUZZ_SECONDS:-20}" -timeout=10 -rss_limit_mb=2048 -max_len=4096 -print_final_stats=1 "$new" "$2"

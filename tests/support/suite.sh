#!/bin/sh
# suite.sh SOURCE_DIR PRESET BUILD_DIR LABELS - build a preset and run its tests with these labels; "none" = build only.
set -eu
source=$1 preset=$2 build=$3 labels=${4:-}
cores=$(nproc)
cd "$source"
cmake --preset "$preset" -B "$build" >"$build.log" 2>&1 || { cat "$build.log"; exit 1; }
cmake --build "$build" --parallel "$cores" -- -k 0 >"$build.log" 2>&1 || { grep -v '^\[' "$build.log" | tail -n 200; exit 1; }
[ "$labels" != none ] || exit 0
ctest --test-dir "$build" --parallel "$cores" --output-on-failure --label-regex "^($labels)\$" --no-tests=error

#!/bin/sh
# headers.sh SOURCE_DIR C_COMPILER - each public header compiles alone and twice, as C11 and as C++11.
set -eu
root=$1
compiler=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo 'int x;' >"$work/probe.c"
languages="c:c11"
if "$compiler" -x c++ -std=c++11 -fsyntax-only "$work/probe.c" 2>/dev/null; then
    languages="$languages c++:c++11"
else
    echo "no C++ compiler: headers are checked as C only"
fi
for header in "$root"/include/depesche/*.h; do
    name=depesche/$(basename "$header")
    printf '#include "%s"\n#include "%s"\n' "$name" "$name" >"$work/twice.c"
    for language in $languages; do
        "$compiler" -x "${language%%:*}" -std="${language#*:}" -Wall -Wextra -Wpedantic -Werror -fsyntax-only \
            -I"$root/include" "$work/twice.c" || { echo "$name fails as ${language#*:}"; exit 1; }
    done
done

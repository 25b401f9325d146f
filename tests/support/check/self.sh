#!/bin/sh
# self.sh - the checks find what they are for: each is run over a small tree with one planted fault, and over a clean one.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

tree() { # a clean source tree in $work/src
    rm -rf "$work/src"
    mkdir -p "$work/src/lib/base" "$work/src/lib/text" "$work/src/include/depesche" "$work/src/worker" "$work/src/tests"
    printf '/* a.c */\n#include "base/a.h"\n\nint base_a(void)\n{\n    return 1; /* exit( in a comment */\n}\n' \
        >"$work/src/lib/base/a.c"
    printf '#include "base/a.h"\n#include "depesche/x.h"\n\nconst char *text_b(void) { return "printf(" "malloc("; }\n' \
        >"$work/src/lib/text/b.c"
    printf 'int x;\n' >"$work/src/worker/main.c"
}
passes() { "$@" >"$work/out" || { echo "fails on a clean tree: $*"; cat "$work/out"; exit 1; }; }
fails() { # fails TEXT COMMAND... : exits 1 and names TEXT
    text=$1
    shift
    if "$@" >"$work/out"; then echo "misses the planted $text: $*"; exit 1; fi
    grep -q -- "$text" "$work/out" || { echo "does not name $text: $*"; cat "$work/out"; exit 1; }
}
plant() { printf '%s\n' "$2" >>"$work/src/$1"; }

includes="$here/layer-includes.sh $work/src base text"
tree; passes $includes
tree; plant lib/base/a.c '#include "text/b.h"'; fails 'text/b.h' $includes
tree; plant lib/text/b.c '#include "../worker/x.h"'; fails 'worker/x.h' $includes
tree; plant worker/main.c '#include <librdkafka/rdkafka.h>'; fails 'worker/main.c' $includes
tree; plant worker/main.c '#include <libpq-fe.h>'; fails 'worker/main.c' $includes

banned="$here/banned.sh $work/src"
tree; passes $banned
tree; plant worker/main.c 'int y(char *s) { return atoi(s); }'; fails 'main.c:2' $banned
tree; plant lib/text/b.c 'void *y(void) { return malloc(3); }'; fails 'heap' $banned
tree; plant lib/base/a.c 'void y(void) { exit(1); }'; fails 'a.c:8' $banned

size="$here/size.sh $work/src 5 12"
tree; passes $size
tree; plant lib/base/a.c 'int y(void)
{
    int a = 1;
    int b = 2;

    return a + b;
}'; fails 'int y(void): 6 lines' $size
fails 'a.c: 14 lines' $size
echo "every planted fault was found"

#!/bin/sh
# install.sh SOURCE_DIR BUILD_DIR C_COMPILER - an installed, then moved tree serves a program built with pkg-config alone.
set -eu
source=$1 build=$2 compiler=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cmake --install "$build" --prefix "$work/first" >"$work/install.log" || { cat "$work/install.log"; exit 1; }
mv "$work/first" "$work/moved"
pc=$(find "$work/moved" -name depesche.pc)
PKG_CONFIG_PATH=$(dirname "$pc")
export PKG_CONFIG_PATH
"$compiler" -std=c11 -Wall -Wextra -Werror ${DP_SANITIZE:+-fsanitize=$DP_SANITIZE} -o "$work/consumer" \
    "$source/tests/support/consumer/consumer.c" $(pkg-config --cflags --libs depesche)

"$work/consumer" "$(pkg-config --variable=packs depesche)" \
    'Nach Angaben der Polizei wurden am Montag in Wien drei Demonstranten festgenommen.' >"$work/out"
cat "$work/out"
grep -q '^COERCE: ' "$work/out" || { echo "no COERCE event in the output above"; exit 1; }

program=$work/moved/bin/depesche
[ ! -e "$program" ] || "$program" --version

#!/bin/sh
# systemd.sh SOURCE_DIR PROGRAM - systemd understands the units without a warning, and finds them well locked up.
set -eu
source=$1 program=$2
most_exposed=15 # tenths of systemd-analyze's "exposure", 0 (locked up) to 100
command -v systemd-analyze >/dev/null || { echo "skipped: no systemd-analyze"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for unit in depesche@.service depesche-migrate.service; do
    # The program need not be installed to be verified.
    sed "s|/usr/local/bin/depesche|$program|" "$source/deploy/systemd/$unit" >"$work/$unit"
done
cp "$work/depesche@.service" "$work/depesche@9464.service"
for unit in depesche@9464.service depesche-migrate.service; do
    systemd-analyze verify --man=no "$work/$unit" >"$work/out" 2>&1 || { cat "$work/out"; exit 1; }
    # Other units of this machine are not ours to judge.
    if grep -F "$work" "$work/out"; then exit 1; fi
    systemd-analyze security --offline=yes --threshold=$most_exposed --no-pager "$work/$unit" >"$work/out" || { cat "$work/out"; exit 1; }
    tail -n 1 "$work/out"
done
# What the unit gives the worker is a setting that it knows.
options=$(sed -n 's/^Environment=DEPESCHE_\([A-Z_]*\)=.*/\1/p' "$work"/*.service | sort -u | tr 'A-Z_' 'a-z-')
for option in $options; do
    "$program" config show | grep -q "^$option = " || "$program" config example | grep -q "^#$option = " || {
        echo "DEPESCHE_$option is no setting"
        exit 1
    }
done

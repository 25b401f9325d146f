#!/bin/bash
# The example configuration and the page of settings are what the program prints; the help of every command works.
PROGRAM=${1:?usage: settings_test.sh PROGRAM SOURCE_DIR}
SOURCE=${2:?usage: settings_test.sh PROGRAM SOURCE_DIR}
status=0
for pair in example:depesche.conf.example markdown:SETTINGS.md; do
    "$PROGRAM" config "${pair%%:*}" | diff -u "$SOURCE/deploy/${pair#*:}" - || {
        echo "deploy/${pair#*:} is out of date: depesche config ${pair%%:*} >deploy/${pair#*:}"
        status=1
    }
done
"$PROGRAM" config check --config "$SOURCE/deploy/depesche.conf.example" || status=1
"$PROGRAM" help | awk '/^    [a-z]/ { print $1 }' | while read -r command; do
    "$PROGRAM" "$command" --help >/dev/null || { echo "depesche $command --help fails"; exit 1; }
done || status=1
"$PROGRAM" nonsense >/dev/null 2>&1
[ $? -eq 2 ] || { echo "a wrong command does not exit with 2"; status=1; }
exit $status

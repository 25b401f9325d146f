#!/bin/sh
# python.sh SCRIPT [ARGUMENT...] - run a script with a Python that has yaml and jsonschema: the first on the PATH, else
# the system's, for which Debian's packages are.
set -eu
for python in python3 /usr/bin/python3; do
    if "$python" -c 'import yaml, jsonschema' 2>/dev/null; then
        case $1 in
        *.py) exec "$python" "$@" ;;
        *) exec "$@" "$python" ;;
        esac
    fi
done
echo "skipped: no Python with yaml and jsonschema (Debian: python3-yaml python3-jsonschema)"
exit 77

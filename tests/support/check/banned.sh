#!/bin/sh
# banned.sh SOURCE_DIR - functions that have a safer twin, and what the library must leave to its caller.
set -eu
root=$1
. "$(dirname "$0")/common.sh"

everywhere='strcpy|strcat|stpcpy|sprintf|vsprintf|gets|strtok|strtok_r|atoi|atol|atoll|atof|sscanf|gmtime|localtime|asctime|ctime|strerror|setlocale|alloca|rand|srand|system|tmpnam|mktemp'
library='exit|abort|_exit|printf|fprintf|vprintf|vfprintf|puts|putchar|perror|time|getenv'
heap='malloc|calloc|realloc|free|strdup|strndup|asprintf'

report() { # report FILE NAMES WHY
    strip_c "$1" | grep -nE "(^|[^A-Za-z0-9_.>])($2)[[:space:]]*\(" | sed "s|^|${1#"$root"/}:|; s|\$|   <- $3|" >>"$findings" || true
}
for file in $(c_files include lib worker tests); do
    report "$file" "$everywhere" "banned: see tests/README.md"
done
for file in $(c_files lib); do
    report "$file" "$library" "the library decides nothing for its caller"
    case $file in
    */lib/base/*) ;;
    *) report "$file" "$heap" "only lib/base touches the heap" ;;
    esac
done
finish "$findings"

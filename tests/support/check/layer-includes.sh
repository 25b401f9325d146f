#!/bin/sh
# layer-includes.sh SOURCE_DIR STAGE... - no stage includes a later one, the library nothing of the worker, and only
# worker/kafka_* knows rdkafka.h and only worker/pg_* libpq-fe.h.
set -eu
root=$1
shift
. "$(dirname "$0")/common.sh"

order=" $* "
for stage in "$@"; do
    allowed=${order%%" $stage "*}" $stage depesche"
    for file in $(c_files "lib/$stage"); do
        sed -n 's/^[[:space:]]*#[[:space:]]*include[[:space:]]*"\([^"]*\)".*/\1/p' "$file" | while read -r header; do
            case " $allowed " in
            *" ${header%%/*} "*) ;;
            *) echo "${file#"$root"/}: includes \"$header\"; allowed here:$allowed" >>"$findings" ;;
            esac
        done
    done
done
grep -nE '#[[:space:]]*include[[:space:]]*"(\.\.|worker/|[^/]*")' $(c_files lib) /dev/null |
    sed "s|^$root/||; s|\$|: write the path from lib/|" >>"$findings" || true
grep -nE '#[[:space:]]*include[[:space:]]*"' $(c_files include) /dev/null | grep -v '"depesche/' |
    sed "s|^$root/||; s|\$|: a public header includes public headers only|" >>"$findings" || true
grep -lE '#[[:space:]]*include.*rdkafka' $(c_files include lib worker) /dev/null | grep -vE '/worker/kafka_[^/]*$' |
    sed "s|^$root/||; s|\$|: only worker/kafka_* may include rdkafka.h|" >>"$findings" || true
grep -lE '#[[:space:]]*include.*libpq' $(c_files include lib worker) /dev/null | grep -vE '/worker/pg_[^/]*$' |
    sed "s|^$root/||; s|\$|: only worker/pg_* may include libpq-fe.h|" >>"$findings" || true
finish "$findings"

#!/bin/sh
# start.sh PORT CONTROLLER_PORT RUN_DIR - a one-node Kafka on 127.0.0.1 for development and tests; returns when it serves.
#
# RUN_DIR takes the data, the log and the pid; nothing is written beside this script. The jars are fetched by Maven once,
# into ${XDG_CACHE_HOME:-$HOME/.cache}/depesche/kafka. Needs java 17 or newer, and Maven for the first start.
# KAFKA_HEAP sets the heap options of the Java machine; KAFKA_SETTINGS are lines that follow those of server.properties.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
fail() { echo "kafka: $1" >&2; exit 1; }
[ $# -eq 3 ] || { echo "usage: start.sh PORT CONTROLLER_PORT RUN_DIR" >&2; exit 2; }
port=$1 controller_port=$2 run=$3
jars=${XDG_CACHE_HOME:-$HOME/.cache}/depesche/kafka/4.3.1

fetch_jars() {
    command -v mvn >/dev/null || fail "Maven is needed once, to fetch the broker (Debian: apt-get install maven)"
    mkdir -p "$(dirname "$jars")"
    part=$(mktemp -d "$jars.XXXXXX")
    mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$part" -DincludeScope=runtime \
        >"$part.log" 2>&1 </dev/null ||
        { tail -n 20 "$part.log" >&2; rm -rf "$part" "$part.log"; fail "Maven could not fetch the broker; its reason stands above"; }
    rm -f "$part.log"
    # Two starts at once may both fetch: the first to finish is kept.
    mv -T "$part" "$jars" 2>/dev/null || rm -rf "$part"
}
running() { [ -f "$run/pid" ] && kill -0 "$(cat "$run/pid")" 2>/dev/null; }
serves() {
    if command -v kcat >/dev/null; then
        kcat -b "127.0.0.1:$port" -L -m 1 >/dev/null 2>&1
    else
        bash -c "exec 3<>/dev/tcp/127.0.0.1/$port" 2>/dev/null
    fi
}

running && { echo "kafka: already running, pid $(cat "$run/pid")"; exit 0; }
command -v java >/dev/null || fail "Java 17 or newer is needed (Debian: apt-get install default-jre-headless)"
[ -d "$jars" ] || fetch_jars
mkdir -p "$run"
{ cat "$here/server.properties"; printf '%s\n' "${KAFKA_SETTINGS:-}"; } |
    sed -e "s|@PORT@|$port|g" -e "s|@CONTROLLER_PORT@|$controller_port|g" -e "s|@DATA@|$run/data|g" >"$run/server.properties"
log='-Dorg.slf4j.simpleLogger.defaultLogLevel=warn -Dorg.slf4j.simpleLogger.showDateTime=true'
if [ ! -f "$run/data/meta.properties" ]; then
    id=$(java $log -cp "$jars/*" kafka.tools.StorageTool random-uuid)
    java -Xmx128m $log -cp "$jars/*" kafka.tools.StorageTool format --standalone -t "$id" -c "$run/server.properties" \
        >"$run/format.log" 2>&1 || { cat "$run/format.log" >&2; fail "the data directory cannot be formatted"; }
fi
nohup java ${KAFKA_HEAP:--Xms128m -Xmx512m} -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError $log \
    -cp "$jars/*" kafka.Kafka "$run/server.properties" >"$run/kafka.log" 2>&1 </dev/null &
echo $! >"$run/pid"
tries=0
while [ $tries -lt 300 ]; do
    running || { tail -n 20 "$run/kafka.log" >&2; rm -f "$run/pid"; fail "the broker ended at once; its last words stand above"; }
    serves && { echo "kafka: up on 127.0.0.1:$port, pid $(cat "$run/pid")"; exit 0; }
    sleep 0.2
    tries=$((tries + 1))
done
tail -n 20 "$run/kafka.log" >&2
fail "the broker does not answer on 127.0.0.1:$port after 60 s; see $run/kafka.log"

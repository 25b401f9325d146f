#!/bin/bash
# servers.sh SOURCE_DIR - a private Kafka and PostgreSQL for a measurement: prints where they are, one NAME=VALUE a line and
# an empty line, and stops both when its standard input ends.
#
# The database is set as one that keeps its data (fsync) and has room for a log of some minutes; nothing else is tuned.
set -euo pipefail
. "$1/tests/support/postgres.sh"
. "$1/tests/support/kafka.sh"
trap 'kafka_stop; postgres_stop' EXIT
command -v java >/dev/null || { echo "no Java for the broker" >&2; exit 77; }
pg_bin >/dev/null || exit 77
export KAFKA_HEAP='-Xms256m -Xmx512m'
kafka_start
PG_FSYNC=on postgres_start
postgres_halt
printf '%s\n' 'shared_buffers = 512MB' 'max_wal_size = 4GB' >>"$PG_DIR/data/postgresql.conf"
postgres_restart
printf '%s\n' "brokers=$KAFKA_BROKERS" "database=$DATABASE_URL" "kafka_pid=$(cat "$KAFKA_RUN/pid")" \
    "postgres_pid=$(head -n 1 "$PG_DIR/data/postmaster.pid")" "http_port=$(free_port)" ''
cat >/dev/null

#!/bin/sh
# layer-symbols.sh LIBRARY - libdepesche calls neither Kafka nor PostgreSQL, no clock and no locale.
set -eu
nm -u "$1" 2>/dev/null |
    grep -E ' (rd_kafka_|PQ|time$|clock_gettime|gettimeofday|setlocale|localtime|newlocale|getenv)' && exit 1
exit 0

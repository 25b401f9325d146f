#!/bin/bash
# TLS and a password to Kafka (SASL), TLS and a password to PostgreSQL, with certificates made here; secrets come from files
# and stand neither in a log nor in the list of processes; a worker with the wrong ones is refused.
. "$(dirname "$0")/common.sh" "$@"
command -v openssl >/dev/null || skip "no openssl"
KAFKA_SECRET=geheim-kafka-4711 DATABASE_SECRET=geheim-datenbank-0815
CERTS=$WORK/certs
mkdir "$CERTS"

# One authority, one certificate for both servers, an authority that nobody knows.
authority() { # authority NAME
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=$1" -keyout "$CERTS/$1.key" -out "$CERTS/$1.crt" 2>/dev/null
}
authority ca && authority stranger || fail "authorities"
openssl req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout "$CERTS/server.key" -out "$CERTS/server.csr" 2>/dev/null &&
    printf 'subjectAltName = DNS:localhost, IP:127.0.0.1\n' >"$CERTS/names" &&
    openssl x509 -req -days 2 -in "$CERTS/server.csr" -CA "$CERTS/ca.crt" -CAkey "$CERTS/ca.key" -CAcreateserial \
        -extfile "$CERTS/names" -out "$CERTS/server.crt" 2>/dev/null &&
    openssl pkcs12 -export -in "$CERTS/server.crt" -inkey "$CERTS/server.key" -passout pass:keystore -out "$CERTS/server.p12" ||
    fail "certificates"
printf '%s\n' "$KAFKA_SECRET" >"$WORK/kafka.secret"
printf '%s\n' "$DATABASE_SECRET" >"$WORK/database.secret"
printf 'falsch\n' >"$WORK/wrong.secret"

# A broker that takes clients only over TLS and with a password; the plain listener is for start.sh alone.
sasl_port=$(free_port)
KAFKA_SETTINGS="listeners=PLAINTEXT://127.0.0.1:@PORT@,CONTROLLER://127.0.0.1:@CONTROLLER_PORT@,SECURE://127.0.0.1:$sasl_port
advertised.listeners=PLAINTEXT://127.0.0.1:@PORT@,SECURE://127.0.0.1:$sasl_port
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,SECURE:SASL_SSL
listener.name.secure.sasl.enabled.mechanisms=PLAIN
listener.name.secure.plain.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required user_worker=\"$KAFKA_SECRET\";
listener.name.secure.ssl.keystore.type=PKCS12
listener.name.secure.ssl.keystore.location=$CERTS/server.p12
listener.name.secure.ssl.keystore.password=keystore"
export KAFKA_SETTINGS
start_servers
unset KAFKA_SETTINGS # it holds a secret, and workers inherit it

# A database that takes users only over TLS and with a password.
cp "$CERTS/server.crt" "$CERTS/server.key" "$PG_DIR/data/" || fail "certificates of the database"
[ "$(id -u)" -ne 0 ] || chown postgres "$PG_DIR"/data/server.*
chmod 600 "$PG_DIR/data/server.key"
sql "CREATE ROLE w LOGIN PASSWORD '$DATABASE_SECRET' IN ROLE depesche_writer"
postgres_halt
printf 'ssl = on\n' >>"$PG_DIR/data/postgresql.conf"
printf 'host all depesche 127.0.0.1/32 trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n' >"$PG_DIR/data/pg_hba.conf"
postgres_restart || fail "the database does not start with TLS"

secure() { # secure NAME OPTION...: a worker that comes through the front door; later options win
    local name=$1 plain=$DATABASE_URL brokers=$KAFKA_BROKERS
    shift
    DATABASE_URL="host=127.0.0.1 port=$PG_PORT user=w dbname=depesche sslmode=verify-full sslrootcert=$CERTS/ca.crt"
    KAFKA_BROKERS=127.0.0.1:$sasl_port
    worker_start "$name" --database-password-file "$WORK/database.secret" --kafka security.protocol=SASL_SSL \
        --kafka sasl.mechanism=PLAIN --kafka sasl.username=worker --kafka "sasl.password=@file:$WORK/kafka.secret" \
        --kafka "ssl.ca.location=$CERTS/ca.crt" --log-level debug --dlq-topic letters --output-topic records "$@"
    DATABASE_URL=$plain KAFKA_BROKERS=$brokers
}
articles 1 200 | publish -
printf '{"id":"kein JSON\n' | publish -
secure one
wait_done 201 60
expect_accounted 201
expect "connections of the worker that are encrypted" "$(sql "SELECT usename, ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
    WHERE application_name = 'depesche run'")" "w|t"
expect "dead letters" "$(kcat -b "$KAFKA_BROKERS" -t letters -C -e -q -f '%s\n')" '{"id":"kein JSON'
expect_records records live
tr '\0' ' ' <"/proc/${WORKERS[one]}/cmdline" >"$WORK/ps.txt"
tr '\0' ' ' <"/proc/${WORKERS[one]}/environ" >>"$WORK/ps.txt"
worker_stop one || fail "exit status $?"
expect "secrets in logs and in the list of processes" "$(cat "$WORK/one.log" "$WORK/ps.txt" | grep -c -e geheim)" 0
"$PROGRAM" config show --database "user=w password=$DATABASE_SECRET" --kafka "sasl.password=$KAFKA_SECRET" >"$WORK/show.txt" 2>&1
expect "secrets that are shown" "$(grep -c geheim "$WORK/show.txt")" 0

# refused NAME WORDS OPTION...: such a worker gets nowhere and says why.
refused() {
    local name=$1 words=$2
    shift 2
    secure "$name" "$@"
    said() { grep -q -s -e "$words" "$WORK/$name.log"; }
    wait_for 30 said || fail "$name does not say '$words'"
    ! grep -q geheim "$WORK/$name.log" || fail "$name tells a secret"
    if worker_alive "$name"; then worker_kill "$name"; else unset "WORKERS[$name]"; fi
    echo "ok: refused: $name"
}
articles 201 210 | publish -
refused wrong_password 'password authentication failed' --database-password-file "$WORK/wrong.secret"
refused no_secret_file 'cannot be opened' --database-password-file "$WORK/nothing"
refused strange_database 'certificate verify failed' --database \
    "host=127.0.0.1 port=$PG_PORT user=w dbname=depesche sslmode=verify-full sslrootcert=$CERTS/stranger.crt"
refused plain_database 'no pg_hba.conf entry' --database "host=127.0.0.1 port=$PG_PORT user=w dbname=depesche sslmode=disable"
refused wrong_sasl_password 'Authentication failed' --kafka "sasl.password=@file:$WORK/wrong.secret"
refused strange_broker 'certificate verify failed' --kafka "ssl.ca.location=$CERTS/stranger.crt"
expect "messages with a row" "$(done_count)" 201
secure two
wait_done 211 60
expect_accounted 211
worker_stop two || fail "exit status $?"

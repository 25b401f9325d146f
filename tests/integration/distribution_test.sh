#!/bin/bash
# distribution_test.sh - what deploy/SCALING.md says of the schema: rows of an article can be spread over servers by
# article_id, since every unique key of their tables contains it; the tables whose keys do not are few and known.
. "$(dirname "$0")/common.sh" "$@"
pg_bin >/dev/null || skip "no PostgreSQL server"
postgres_start || fail "PostgreSQL does not start"
"$PROGRAM" migrate --database "$DATABASE_URL" --log-level warn || fail "migrate"

# Tables of which a unique key lacks the column article_id.
without=$(sql "SELECT string_agg(DISTINCT t.relname, ' ' ORDER BY t.relname)
    FROM pg_index AS i JOIN pg_class AS t ON t.oid = i.indrelid
    WHERE t.relnamespace = 'depesche'::regnamespace AND i.indisunique AND NOT t.relispartition
    AND NOT EXISTS (SELECT FROM pg_attribute AS a WHERE a.attrelid = t.oid AND a.attnum = ANY (i.indkey) AND a.attname = 'article_id')")
expect "tables with a key without article_id" "$without" "calendar consumer_offset rejected run schema_migration superseded"
expect "rows of results, partitioned by run" "$(sql "SELECT count(*) FROM unnest(depesche.run_tables()) AS name
    JOIN pg_partitioned_table AS p ON p.partrelid = ('depesche.' || name)::regclass")" \
    "$(sql "SELECT cardinality(depesche.run_tables())")"
expect "foreign keys of results" "$(sql "SELECT count(*) FROM pg_constraint WHERE contype = 'f'
    AND conrelid IN (SELECT ('depesche.' || name)::regclass FROM unnest(depesche.run_tables()) AS name)")" 0

#!/bin/bash
# distribution_test.sh - what deploy/SCALING.md says of many servers: every table is in one of its two lists, and those to
# be distributed are as Citus needs them.
. "$(dirname "$0")/common.sh" "$@"
pg_bin >/dev/null || skip "no PostgreSQL server"
postgres_start || fail "PostgreSQL does not start"
"$PROGRAM" migrate --database "$DATABASE_URL" --log-level warn || fail "migrate"
sql "SELECT depesche.open_run('live', 'live', 'test')" >/dev/null || fail "open_run" # partitions must be so, too

# The manual's lists, and the calls: all by article_id, all beside depesche.article.
manual() { sed -n '/^### Many servers/,/^### Without/p' "$SOURCE/deploy/SCALING.md"; }
distributed=$(manual | sed -n "s/^SELECT create_distributed_table('depesche\.\([a-z_]*\)', .*/\1/p" | LC_ALL=C sort)
local=$(manual | sed -n '/^| stays local/,/^$/s/^| \(`[^|]*\) |.*/\1/p' | grep -o '`[a-z_]*`' | tr -d '`' | LC_ALL=C sort)
expect "calls of another form" "$(manual | grep '^SELECT create_distributed' | grep -v \
    -e "^SELECT create_distributed_table('depesche\.article', 'article_id');$" \
    -e "^SELECT create_distributed_table('depesche\.[a-z_]*', 'article_id', colocate_with => 'depesche\.article');$" | wc -l)" 0
expect "tables that are in none of the lists, or in both" "$(
    { echo "$distributed"; echo "$local"; sql "SELECT relname FROM pg_class WHERE relnamespace = 'depesche'::regnamespace
        AND relkind IN ('r', 'p') AND NOT relispartition"; } | LC_ALL=C sort | uniq -c | awk '$1 != 2 { print $2 }')" ""

# The distributed tables and their partitions.
list=$(echo "$distributed" | sed "s/.*/'&'/" | paste -s -d ,)
tables="(SELECT c.oid FROM pg_class AS c LEFT JOIN pg_inherits AS i ON i.inhrelid = c.oid
    LEFT JOIN pg_class AS p ON p.oid = i.inhparent
    WHERE c.relnamespace = 'depesche'::regnamespace AND c.relkind IN ('r', 'p') AND coalesce(p.relname, c.relname) IN ($list))"
expect "tables and partitions" "$(sql "SELECT count(*) FROM $tables AS t")" "$((2 * $(echo "$distributed" | wc -l)))"
expect "types of article_id" "$(sql "SELECT DISTINCT format_type(atttypid, atttypmod), attnotnull, count(*) FROM pg_attribute
    WHERE attname = 'article_id' AND attrelid IN $tables GROUP BY 1, 2")" "text|t|$((2 * $(echo "$distributed" | wc -l)))"
expect "tables without a primary key" "$(sql "SELECT count(*) FROM $tables AS t (oid)
    WHERE NOT EXISTS (SELECT FROM pg_index WHERE indrelid = t.oid AND indisprimary)")" 0
expect "unique keys and exclusions without article_id" "$(sql "SELECT string_agg(i.indexrelid::regclass::text, ' ') FROM pg_index AS i
    WHERE i.indrelid IN $tables AND (i.indisunique OR i.indisexclusion)
    AND NOT EXISTS (SELECT FROM pg_attribute AS a WHERE a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey) AND a.attname = 'article_id')")" ""
expect "foreign keys" "$(sql "SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND (conrelid IN $tables OR confrelid IN $tables)")" 0
expect "triggers" "$(sql "SELECT count(*) FROM pg_trigger WHERE tgrelid IN $tables")" 0
expect "identities and sequences" "$(sql "SELECT count(*) FROM pg_attribute AS a LEFT JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attrelid IN $tables AND (a.attidentity <> '' OR pg_get_expr(d.adbin, d.adrelid) LIKE '%nextval%')")" 0

/* pg_table.h - results of queries as tables for people. Only pg_*.c may include this. */
#ifndef DP_PG_TABLE_H
#define DP_PG_TABLE_H

#include <libpq-fe.h>
#include <stdio.h>

/** Print `result` with its column names as headings; columns as wide as needed, numbers to the right. */
void dp_pg_table(FILE *out, const PGresult *result);

/** Print the first row of `result` as "name: value" lines; nulls and empty values are left out. */
void dp_pg_card(FILE *out, const PGresult *result);

#endif

/* pg_table.c - results of queries as tables for people. */
#include "pg_table.h"

#include "base/utf8.h"
#include "mem.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { INT8_TYPE = 20, INT4_TYPE = 23, NUMERIC_TYPE = 1700 }; /* of PostgreSQL, fixed for ever */

static int width_of(const char *text) { return (int)dp_utf8_count((struct dp_str){text, (uint32_t)strlen(text)}); }

static bool is_number(const PGresult *result, int column)
{
    const Oid type = PQftype(result, column);

    return type == INT8_TYPE || type == INT4_TYPE || type == NUMERIC_TYPE;
}

/* One cell, padded to `width` code points; the last of a line is not padded. */
static void print_cell(FILE *out, const char *text, int width, bool right, bool last)
{
    const int pad = width - width_of(text);

    (void)fprintf(out, "%*s%s%*s", right ? pad : 0, "", text, right || last ? 0 : pad, "");
    (void)fputs(last ? "\n" : "  ", out);
}

void dp_pg_table(FILE *out, const PGresult *result)
{
    const int columns = PQnfields(result), rows = PQntuples(result);
    int *widths = dp_need_zeroed((size_t)columns, sizeof(*widths));

    for (int c = 0; c < columns; c++) {
        widths[c] = width_of(PQfname(result, c));
        for (int r = 0; r < rows; r++) {
            const int width = width_of(PQgetvalue(result, r, c));

            widths[c] = width > widths[c] ? width : widths[c];
        }
    }
    for (int c = 0; c < columns; c++) {
        print_cell(out, PQfname(result, c), widths[c], is_number(result, c), c + 1 == columns);
    }
    for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++) {
            print_cell(out, PQgetvalue(result, r, c), widths[c], is_number(result, c), c + 1 == columns);
        }
    }
    free(widths);
}

void dp_pg_card(FILE *out, const PGresult *result)
{
    for (int c = 0; c < PQnfields(result) && PQntuples(result) > 0; c++) {
        const char *value = PQgetvalue(result, 0, c);

        if (*value != '\0') {
            (void)fprintf(out, "%s: %s\n", PQfname(result, c), value);
        }
    }
}

/*
 * pg_diff.c - what two runs have made of the same articles.
 *
 * Articles are compared whose text is the same in both runs, so that a place in one is a place in the other. Two events
 * are one when the same words of the same sentence express them; the second, third, ... of the same words are paired in
 * the order of their types. One that both runs have is the same or has changed; the others are lost or gained.
 */
#include "pg_runs.h"

#include "pg_runs_internal.h"

#include <inttypes.h>
#include <string.h>

/* The run_id of the first and of the second run, whose names are $1 and $2. */
#define RUN_1 "(SELECT run_id FROM depesche.run WHERE name = $1)"
#define RUN_2 "(SELECT run_id FROM depesche.run WHERE name = $2)"

/* diff_side has each event once for each run that has it. */
static const char create_sql[] =
    "CREATE TEMP TABLE same_text (article_id text);"
    "CREATE TEMP TABLE diff_event ("
    "    fate text, what text, article_id text, sentence int, trigger text,"
    "    type_1 text, pair_1 text, rule_1 text, who_1 text, type_2 text, pair_2 text, rule_2 text, who_2 text);"
    "CREATE TEMP VIEW diff_side AS SELECT d.fate, s.* FROM pg_temp.diff_event AS d CROSS JOIN LATERAL ("
    "    VALUES (1, d.type_1, d.pair_1, d.rule_1), (2, d.type_2, d.pair_2, d.rule_2)) AS s (side, type, pair, rule)"
    " WHERE s.type IS NOT NULL";

static const char same_text_sql[] =
    "INSERT INTO pg_temp.same_text SELECT a.article_id"
    " FROM depesche.article AS a JOIN depesche.article AS b USING (article_id)"
    " WHERE a.run_id = " RUN_1 " AND b.run_id = " RUN_2 " AND a.content_sha256 = b.content_sha256";

/* What is compared of the events of a run. */
#define EVENTS                                                                                                         \
    "SELECT e.article_id, e.sentence, e.trigger_start, row_number() OVER ("                                            \
    "        PARTITION BY e.article_id, e.sentence, e.trigger_start ORDER BY e.type, e.mode, e.n) AS nth,"             \
    "    e.trigger_text, e.type, concat_ws('/', e.type, e.mode) AS type_mode, e.rule, e.status,"                       \
    "    array_to_string(e.actors, ', ') AS actors, array_to_string(e.recipients, ', ') AS recipients,"                \
    "    coalesce(nullif(array_to_string(e.actor_countries, '+'), ''), '-') || ' > ' ||"                               \
    "        coalesce(nullif(array_to_string(e.recipient_countries, '+'), ''), '-') AS pair,"                          \
    "    concat_ws(' to ', e.date_from, nullif(e.date_to, e.date_from)) AS date, coalesce(e.place, '') AS place,"      \
    "    concat_ws(', ', e.killed || ' killed', e.injured || ' injured', e.arrested || ' arrested') AS counts,"        \
    "    coalesce(e.source_name, e.source_text, '') AS source"                                                         \
    " FROM depesche.event AS e JOIN pg_temp.same_text AS s ON s.article_id = e.article_id WHERE e.run_id = "

static const char fill_sql[] =
    "WITH one AS (" EVENTS RUN_1 "), two AS (" EVENTS RUN_2 ")"
    " INSERT INTO pg_temp.diff_event"
    " SELECT CASE WHEN one.type IS NULL THEN 'gained' WHEN two.type IS NULL THEN 'lost'"
    "            WHEN w.what IS NULL THEN 'same' ELSE 'changed' END,"
    "    coalesce(w.what, ''), article_id, sentence, coalesce(one.trigger_text, two.trigger_text),"
    "    one.type, one.pair, one.rule, one.type_mode || ': ' || one.actors || ' > ' || one.recipients,"
    "    two.type, two.pair, two.rule, two.type_mode || ': ' || two.actors || ' > ' || two.recipients"
    " FROM one FULL JOIN two USING (article_id, sentence, trigger_start, nth)"
    " CROSS JOIN LATERAL ("
    "    SELECT string_agg(name || ' ' || coalesce(nullif(v.one, ''), '-') || ' -> ' ||"
    "                      coalesce(nullif(v.two, ''), '-'), '; ' ORDER BY place) AS what"
    "    FROM (VALUES (1, 'type', one.type_mode, two.type_mode), (2, 'status', one.status, two.status),"
    "                 (3, 'actors', one.actors, two.actors), (4, 'recipients', one.recipients, two.recipients),"
    "                 (5, 'countries', one.pair, two.pair), (6, 'date', one.date, two.date),"
    "                 (7, 'place', one.place, two.place), (8, 'counts', one.counts, two.counts),"
    "                 (9, 'source', one.source, two.source)) AS v (place, name, one, two)"
    "    WHERE v.one <> v.two) AS w";

static const struct dp_runs_section article_sections[] = {
    {"packs", "SELECT r.name AS run, a.extractor, a.packs::text AS packs, a.articles FROM depesche.run AS r JOIN ("
              "    SELECT run_id, extractor, packs, count(*) AS articles FROM depesche.article"
              "    WHERE run_id IN (" RUN_1 ", " RUN_2 ") GROUP BY 1, 2, 3) AS a USING (run_id)"
              " ORDER BY r.name = $2, a.extractor, a.articles DESC"},
    {"articles", "SELECT count(*) FILTER (WHERE a.article_id IS NOT NULL AND b.article_id IS NOT NULL) AS \"in both\","
                 "    count(*) FILTER (WHERE a.content_sha256 <> b.content_sha256) AS \"with another text\","
                 "    count(*) FILTER (WHERE b.article_id IS NULL) AS \"only in the first\","
                 "    count(*) FILTER (WHERE a.article_id IS NULL) AS \"only in the second\""
                 " FROM (SELECT article_id, content_sha256 FROM depesche.article WHERE run_id = " RUN_1 ") AS a"
                 " FULL JOIN (SELECT article_id, content_sha256 FROM depesche.article WHERE run_id = " RUN_2 ") AS b"
                 " USING (article_id)"},
};

#define COUNTS                                                                                                         \
    "count(*) FILTER (WHERE side = 1) AS first, count(*) FILTER (WHERE side = 2) AS second,"                           \
    " count(*) FILTER (WHERE side = 1 AND fate = 'changed') AS changed,"                                               \
    " count(*) FILTER (WHERE fate = 'lost') AS lost, count(*) FILTER (WHERE fate = 'gained') AS gained"

static const struct dp_runs_section event_sections[] = {
    {"events of articles with the same text",
     "SELECT coalesce(type, 'all') AS type, " COUNTS " FROM pg_temp.diff_side"
     " GROUP BY GROUPING SETS ((diff_side.type), ()) HAVING count(*) > 0 ORDER BY diff_side.type NULLS LAST"},
    {"pairs of countries, most changed first", "SELECT pair AS \"actor > recipient\", " COUNTS " FROM pg_temp.diff_side"
                                               " GROUP BY pair HAVING count(*) FILTER (WHERE fate <> 'same') > 0"
                                               " ORDER BY count(*) FILTER (WHERE fate <> 'same') DESC, pair LIMIT 30"},
    {"rules, most changed first",
     "SELECT rule, count(*) FILTER (WHERE fate = 'lost') AS lost, count(*) FILTER (WHERE fate = 'gained') AS gained,"
     "    count(*) FILTER (WHERE side = 1 AND fate = 'changed') AS \"changed from\","
     "    count(*) FILTER (WHERE side = 2 AND fate = 'changed') AS \"changed to\""
     " FROM pg_temp.diff_side WHERE fate <> 'same' GROUP BY rule ORDER BY count(*) DESC, rule LIMIT 30"},
};

/* Some of each kind, the same ones every time and from all over the articles. $3 = how many. */
static const char sample_sql[] =
    "SELECT d.fate, d.count, d.article_id, CASE d.fate WHEN 'gained' THEN d.who_2 ELSE d.who_1 END, d.what,"
    "    concat_ws(' -> ', d.rule_1, nullif(d.rule_2, d.rule_1)),"
    "    translate(substring(a.text FROM s.start_char + 1 FOR s.end_char - s.start_char), E'\\n\\r\\t', '   ')"
    " FROM (SELECT e.*, count(*) OVER (PARTITION BY fate) AS count, row_number() OVER ("
    "           PARTITION BY fate ORDER BY md5(article_id || sentence || trigger), article_id, what) AS nth"
    "       FROM pg_temp.diff_event AS e WHERE fate <> 'same') AS d"
    " JOIN depesche.article AS a ON a.article_id = d.article_id"
    "     AND a.run_id = CASE d.fate WHEN 'gained' THEN " RUN_2 " ELSE " RUN_1 " END"
    " LEFT JOIN depesche.sentence AS s ON s.run_id = a.run_id AND s.article_id = a.article_id AND s.n = d.sentence"
    " WHERE d.nth <= $3::bigint"
    " ORDER BY array_position(ARRAY['lost', 'gained', 'changed'], d.fate), d.nth";

enum { FATE, COUNT, ARTICLE, WHO, WHAT, RULE, SENTENCE }; /* columns of sample_sql */

static void print_samples(FILE *out, const PGresult *result)
{
    const char *fate = "";

    for (int row = 0; row < PQntuples(result); row++) {
        if (strcmp(fate, PQgetvalue(result, row, FATE)) != 0) {
            fate = PQgetvalue(result, row, FATE);
            (void)fprintf(out, "\n%s, some of %s\n", fate, PQgetvalue(result, row, COUNT));
        }
        (void)fprintf(out, "  %s  [%s, %s]\n", PQgetvalue(result, row, WHO), PQgetvalue(result, row, ARTICLE),
                      PQgetvalue(result, row, RULE));
        if (*PQgetvalue(result, row, WHAT) != '\0') {
            (void)fprintf(out, "      %s\n", PQgetvalue(result, row, WHAT));
        }
        (void)fprintf(out, "      %s\n", PQgetvalue(result, row, SENTENCE));
    }
}

static enum dp_status sample(FILE *out, PGconn *conn, const struct dp_config *config, const char *const runs[2],
                             struct dp_error *err)
{
    char count[24];
    const struct dp_pg_params params = {3, {runs[0], runs[1], count}};
    PGresult *result;

    (void)snprintf(count, sizeof(count), "%" PRId64, config->samples);
    DP_TRY(dp_pg_query(&result, conn, sample_sql, &params, err));
    print_samples(out, result);
    PQclear(result);
    return DP_OK;
}

static enum dp_status compare(FILE *out, PGconn *conn, const struct dp_config *config, const char *const runs[2],
                              struct dp_error *err)
{
    const struct dp_pg_params params = {2, {runs[0], runs[1]}};

    DP_TRY(dp_runs_check(NULL, conn, runs[0], err));
    DP_TRY(dp_runs_check(NULL, conn, runs[1], err));
    (void)fprintf(out, "first: %s, second: %s\n", runs[0], runs[1]);
    DP_TRY(dp_runs_print(out, conn, article_sections, sizeof(article_sections) / sizeof(article_sections[0]), &params,
                         err));
    DP_TRY(dp_pg_exec(conn, create_sql, err));
    DP_TRY(dp_pg_query(NULL, conn, same_text_sql, &params, err));
    DP_TRY(dp_pg_exec(conn, "ANALYZE pg_temp.same_text", err));
    DP_TRY(dp_pg_query(NULL, conn, fill_sql, &params, err));
    DP_TRY(dp_runs_print(out, conn, event_sections, sizeof(event_sections) / sizeof(event_sections[0]), NULL, err));
    return sample(out, conn, config, runs, err);
}

enum dp_status dp_pg_runs_diff(FILE *out, const struct dp_config *config, const char *const runs[2],
                               struct dp_error *err)
{
    PGconn *conn;
    enum dp_status status;

    DP_TRY(dp_runs_connect(&conn, config, err));
    status = compare(out, conn, config, runs, err);
    PQfinish(conn);
    return status;
}

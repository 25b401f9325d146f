-- events.sql - :events synthetic events in a run of its own, three an article, over three years; the same every time.
--
--   psql -v run=bench -v events=1000000 -f tests/bench/events.sql
--
-- A twentieth is made one by one: happenings are told by one article or several, how often falls off steeply, as do the
-- shares of countries. The rest are copies at other days. Bodies are hexadecimal digits and take about the space of German
-- text.
\set ON_ERROR_STOP on
SET client_min_messages = warning;
SET synchronous_commit = off;
SET jit = off;
SELECT :events / 20 AS base \gset
CREATE FUNCTION pg_temp.rnd(bigint, text) RETURNS float8 LANGUAGE sql IMMUTABLE AS $$
    SELECT (hashint8extended($1, hashtext($2)) & 1048575) / 1048576.0::float8
$$;
CREATE FUNCTION pg_temp.pick(text[], float8) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT $1[1 + floor($2 * cardinality($1))::int] $$;

CREATE TEMP TABLE country AS
SELECT string_to_array('UKR RUS USA CHN ISR PSE DEU FRA GBR IRN TUR IND PAK SDN SYR POL JPN KOR PRK ITA ESP BRA MEX COL VEN NGA ETH MLI'
    ' NER COD KEN ZAF EGY SAU YEM IRQ AFG ARM AZE GEO MDA BLR SRB HUN GRC NLD BEL CHE AUT SWE FIN NOR DNK CAN AUS IDN PHL VNM MMR LBN',
    ' ') AS codes;
CREATE TEMP TABLE happening AS
SELECT h, date '2022-01-01' + (h * 1096 / (:base / 3 + 1))::int AS day,
       pg_temp.pick('{CONSULT,CONSULT,CONSULT,SUPPORT,COOPERATE,AID,ACCUSE,ACCUSE,REJECT,THREATEN,PROTEST,SANCTION,ASSAULT,ASSAULT,ASSAULT}',
                    pg_temp.rnd(h, 'type')) AS type,
       pg_temp.pick(codes, pg_temp.rnd(h, 'actor') ^ 2.5) AS actor, pg_temp.pick(codes, pg_temp.rnd(h, 'recipient') ^ 2.5) AS recipient,
       pg_temp.pick('{GOV,GOV,MIL,MIL,COP,REB,CVL,OPP}', pg_temp.rnd(h, 'sector')) AS sector,
       floor(pg_temp.rnd(h, 'place') * 12)::int AS place, floor(pg_temp.rnd(h, 'killed') * 20)::int AS killed
FROM country, generate_series(1, :base / 3) AS h;
ANALYZE country;
ANALYZE happening;

CREATE TEMP TABLE told AS
SELECT 'b' || e.i / 3 AS article_id, (e.i % 3)::int AS n, h.day AS happened,
       CASE WHEN pg_temp.rnd(e.i, 'date') < 0.4 THEN h.day END AS day, CASE WHEN pg_temp.rnd(e.i, 'date') < 0.4 THEN h.day END AS day_to, h.type, NULL::text AS mode,
       pg_temp.pick('{asserted,asserted,asserted,asserted,asserted,asserted,asserted,future,demanded,negated}', pg_temp.rnd(e.i, 'status')) AS status,
       ARRAY[h.actor || ' ' || h.sector || '|' || h.actor || '|' || h.sector] AS actors,
       ARRAY[h.recipient || ' ' || floor(pg_temp.rnd(h.h, 'who') * 40) || '|' || h.recipient || '|GOV'] AS recipients,
       CASE WHEN h.place < 9 THEN 'Ort ' || h.place || '|' || h.recipient || '|' || h.place * 5 || '|' || h.place * 10 END AS place,
       CASE WHEN h.type = 'ASSAULT' AND h.killed > 0 THEN h.killed + (pg_temp.rnd(e.i, 'killed') * 1.3)::int END AS killed,
       NULL::int AS injured,
       CASE WHEN pg_temp.rnd(e.i, 'says') < 0.3 THEN CASE floor(pg_temp.rnd(e.i, 'who') * 60)
            WHEN 0 THEN 'Antony Blinken' ELSE 'Sprecher ' || floor(pg_temp.rnd(e.i, 'who') * 60) END || '|' || h.actor || '|GOV' END AS said_by,
       h.type || ': ' || (SELECT string_agg(md5(e.i::text || k), '') FROM generate_series(1, 20) AS k) || '.' AS sentence
FROM (SELECT i, 1 + (floor(floor(:base / 3 * pg_temp.rnd(i / 3, 'story') / m) * m) + floor(30 * pg_temp.rnd(i, 'part') ^ 3))::bigint
                  % (:base / 3) AS h
      FROM generate_series(0, :base - 1) AS i, LATERAL (SELECT (ARRAY[1, 4, 40])[1 + floor(pg_temp.rnd(i / 3, 'fame') * 3)::int] AS m) AS f) AS e
JOIN happening AS h ON h.h = e.h;
CREATE TEMP TABLE story AS
SELECT article_id, max(happened)::timestamptz + interval '1 hour' * (4 + floor(pg_temp.rnd(hashtext(article_id), 'hour') * 30)) AS published_at,
       'zeitung' || floor(pg_temp.rnd(hashtext(article_id), 'paper') * 50) || '.example' AS source, 'Meldung ' || article_id AS title
FROM told GROUP BY 1;
ANALYZE told;
ANALYZE story;
\ir ../support/events.sql
SELECT run_id AS id FROM depesche.open_run(:'run', 'live', 'bench') AS run_id \gset
SELECT pg_temp.put_stories(:id) \gset ignored_

-- One copy of every row of a table for each k from 1 to 19: the same happenings again, k times 37 days later within the
-- three years.
CREATE FUNCTION pg_temp.multiply(run bigint, name text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    later CONSTANT text := 'date ''2022-01-01'' + (%1$I - date ''2022-01-01'' + k * 37) %% 1096';
    names text;
    terms text;
BEGIN
    SELECT string_agg(format('%I', attname), ', ' ORDER BY attnum),
           string_agg(format(CASE WHEN attname = 'article_id' THEN '%1$I || ''.'' || k'
                                  WHEN attname = 'event_id' THEN 'md5(%1$I || k)'
                                  WHEN attname IN ('date_from', 'date_to', 'day') THEN later
                                  WHEN attname = 'kafka_offset' THEN '%1$I + k * 10000000'
                                  WHEN attname = 'published_at' THEN '%1$I + (' || replace(later, '%1$I', 'published_at::date') ||
                                      ' - published_at::date) * interval ''1 day'''
                                  ELSE '%1$I' END, attname), ', ' ORDER BY attnum)
    INTO names, terms
    FROM pg_attribute WHERE attrelid = ('depesche.' || name)::regclass AND attnum > 0;
    EXECUTE format('INSERT INTO depesche.%I (%s) SELECT %s FROM depesche.%I, generate_series(1, 19) AS k WHERE run_id = %s',
                   name, names, terms, name, run);
END
$$;
SELECT count(pg_temp.multiply(:id, name)) AS ignored
FROM unnest('{article,sentence,entity,claim,event,event_participant,event_location,event_count}'::text[]) AS name \gset
DELETE FROM depesche.changed_day WHERE run_id = :id;
INSERT INTO depesche.changed_day (run_id, day) SELECT DISTINCT run_id, day FROM depesche.event WHERE run_id = :id;

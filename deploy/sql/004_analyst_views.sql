-- 004_analyst_views.sql - the active run under the column names of two well-known data sets.
--
-- Both data sets count an event of a story once, and so do these views: near copies of articles are left out, and so is what
-- an article has told before.

-- One row an event; several values of a field are joined by "; ".
CREATE VIEW depesche.polecat AS
SELECT e.event_id AS "Event ID",
       e.day AS "Event Date",
       e.type AS "Event Type",
       e.mode AS "Event Mode",
       e.score AS "Intensity",
       upper(e.quad) AS "Quad Code",
       array_to_string(e.contexts, '; ') AS "Contexts",
       actor.names AS "Actor Name",
       actor.countries AS "Actor Country",
       NULL::text AS "Actor COW",
       actor.primary_sector AS "Primary Actor Sector",
       actor.sectors AS "Actor Sectors",
       actor.titles AS "Actor Title",
       actor.raw AS "Actor Name Raw",
       actor.wikidata AS "Wikipedia Actor ID",
       recipient.names AS "Recipient Name",
       recipient.countries AS "Recipient Country",
       NULL::text AS "Recipient COW",
       recipient.primary_sector AS "Primary Recipient Sector",
       recipient.sectors AS "Recipient Sectors",
       recipient.titles AS "Recipient Title",
       recipient.raw AS "Recipient Name Raw",
       recipient.wikidata AS "Wikipedia Recipient ID",
       e.place AS "Placename",
       NULL::text AS "City",
       NULL::text AS "District",
       NULL::text AS "Province",
       e.place_country AS "Country",
       e.lat AS "Latitude",
       e.lon AS "Longitude",
       e.geonames AS "GeoNames ID",
       (SELECT l.text FROM depesche.event_location AS l
        WHERE l.run_id = e.run_id AND l.article_id = e.article_id AND l.event = e.n
        ORDER BY l.n LIMIT 1) AS "Raw Placename",
       NULL::text AS "Feature Type",
       a.source AS "Source",
       a.published_at AS "Publication Date",
       (SELECT string_agg(n.name, '; ' ORDER BY n.n) FROM depesche.entity AS n
        WHERE n.run_id = e.run_id AND n.article_id = e.article_id AND n.type = 'PER') AS "Story People",
       (SELECT string_agg(n.name, '; ' ORDER BY n.n) FROM depesche.entity AS n
        WHERE n.run_id = e.run_id AND n.article_id = e.article_id AND n.type = 'ORG') AS "Story Organizations",
       (SELECT string_agg(n.name, '; ' ORDER BY n.n) FROM depesche.entity AS n
        WHERE n.run_id = e.run_id AND n.article_id = e.article_id AND n.type IN ('GPE', 'LOC', 'FAC')) AS "Story Locations",
       a.lang AS "Language",
       a.extractor AS "Version"
FROM depesche.event AS e
JOIN depesche.article AS a ON a.run_id = e.run_id AND a.article_id = e.article_id
CROSS JOIN LATERAL (
    SELECT string_agg(coalesce(p.name, p.text), '; ' ORDER BY p.n) AS names,
           string_agg(DISTINCT p.country, '; ') AS countries,
           (array_agg(p.sectors[1] ORDER BY p.n) FILTER (WHERE cardinality(p.sectors) > 0))[1] AS primary_sector,
           nullif(string_agg(array_to_string(p.sectors, '; '), '; ' ORDER BY p.n) FILTER (WHERE cardinality(p.sectors) > 0), '') AS sectors,
           string_agg(n.title, '; ' ORDER BY p.n) AS titles,
           string_agg(p.text, '; ' ORDER BY p.n) AS raw,
           string_agg(n.wikidata, '; ' ORDER BY p.n) AS wikidata
    FROM depesche.event_participant AS p
    LEFT JOIN depesche.entity AS n ON n.run_id = p.run_id AND n.article_id = p.article_id AND n.n = p.entity
    WHERE p.run_id = e.run_id AND p.article_id = e.article_id AND p.event = e.n AND p.role = 'actor'
) AS actor
CROSS JOIN LATERAL (
    SELECT string_agg(coalesce(p.name, p.text), '; ' ORDER BY p.n) AS names,
           string_agg(DISTINCT p.country, '; ') AS countries,
           (array_agg(p.sectors[1] ORDER BY p.n) FILTER (WHERE cardinality(p.sectors) > 0))[1] AS primary_sector,
           nullif(string_agg(array_to_string(p.sectors, '; '), '; ' ORDER BY p.n) FILTER (WHERE cardinality(p.sectors) > 0), '') AS sectors,
           string_agg(n.title, '; ' ORDER BY p.n) AS titles,
           string_agg(p.text, '; ' ORDER BY p.n) AS raw,
           string_agg(n.wikidata, '; ' ORDER BY p.n) AS wikidata
    FROM depesche.event_participant AS p
    LEFT JOIN depesche.entity AS n ON n.run_id = p.run_id AND n.article_id = p.article_id AND n.n = p.entity
    WHERE p.run_id = e.run_id AND p.article_id = e.article_id AND p.event = e.n AND p.role = 'recipient'
) AS recipient
WHERE e.run_id = (SELECT run_id FROM depesche.run WHERE active)
    AND e.status = 'asserted'
    AND e.same_as IS NULL
    AND a.duplicate_of IS NULL;

COMMENT ON VIEW depesche.polecat IS 'Asserted events of the active run under the column names of the POLECAT data set, near copies left out. Ids are of Wikidata; COW codes and the levels of places are null.';

-- Days as GDELT writes them. A question about SQLDATE finds the days here and then the events by their index.
CREATE TABLE depesche.calendar (
    day date PRIMARY KEY,
    sqldate integer NOT NULL UNIQUE
);
INSERT INTO depesche.calendar (day, sqldate)
SELECT d::date, to_char(d, 'YYYYMMDD')::integer FROM generate_series(timestamp '1900-01-01', timestamp '2099-12-31', interval '1 day') AS d;
ANALYZE depesche.calendar;

COMMENT ON TABLE depesche.calendar IS 'The days of 1900 to 2099, for the view gdelt_events.';
COMMENT ON COLUMN depesche.calendar.day IS 'The day.';
COMMENT ON COLUMN depesche.calendar.sqldate IS 'The same as a number, YYYYMMDD.';

-- One row an event with its first actor and its first recipient.
CREATE VIEW depesche.gdelt_events AS
SELECT ('x' || left(e.event_id, 15))::bit(60)::bigint AS "GLOBALEVENTID",
       c.sqldate AS "SQLDATE",
       c.sqldate / 100 AS "MonthYear",
       c.sqldate / 10000 AS "Year",
       round(extract(year FROM e.day) + (extract(doy FROM e.day) - 1) / 365, 4) AS "FractionDate",
       actor.country || coalesce(actor.sectors[1], '') AS "Actor1Code",
       actor.name AS "Actor1Name",
       actor.country AS "Actor1CountryCode",
       NULL::text AS "Actor1KnownGroupCode",
       NULL::text AS "Actor1EthnicCode",
       NULL::text AS "Actor1Religion1Code",
       NULL::text AS "Actor1Religion2Code",
       actor.sectors[1] AS "Actor1Type1Code",
       actor.sectors[2] AS "Actor1Type2Code",
       actor.sectors[3] AS "Actor1Type3Code",
       recipient.country || coalesce(recipient.sectors[1], '') AS "Actor2Code",
       recipient.name AS "Actor2Name",
       recipient.country AS "Actor2CountryCode",
       NULL::text AS "Actor2KnownGroupCode",
       NULL::text AS "Actor2EthnicCode",
       NULL::text AS "Actor2Religion1Code",
       NULL::text AS "Actor2Religion2Code",
       recipient.sectors[1] AS "Actor2Type1Code",
       recipient.sectors[2] AS "Actor2Type2Code",
       recipient.sectors[3] AS "Actor2Type3Code",
       (e.sentence <= 1)::integer AS "IsRootEvent",
       e.cameo AS "EventCode",
       left(e.cameo, 3) AS "EventBaseCode",
       left(e.cameo, 2) AS "EventRootCode",
       CASE e.quad WHEN 'verbal cooperation' THEN 1 WHEN 'material cooperation' THEN 2 WHEN 'verbal conflict' THEN 3 ELSE 4 END AS "QuadClass",
       e.score AS "GoldsteinScale",
       1 + (SELECT count(*) FROM depesche.event AS s
            WHERE s.run_id = e.run_id AND s.article_id = e.article_id AND s.same_as = e.n)
         + (SELECT count(*) FROM depesche.article AS d
            WHERE d.run_id = e.run_id AND d.duplicate_of = e.article_id) AS "NumMentions",
       (SELECT count(DISTINCT d.source) FILTER (WHERE d.source IS DISTINCT FROM a.source) FROM depesche.article AS d
        WHERE d.run_id = e.run_id AND d.duplicate_of = e.article_id) + 1 AS "NumSources",
       1 + (SELECT count(*) FROM depesche.article AS d
            WHERE d.run_id = e.run_id AND d.duplicate_of = e.article_id) AS "NumArticles",
       NULL::double precision AS "AvgTone",
       NULL::integer AS "Actor1Geo_Type",
       NULL::text AS "Actor1Geo_FullName",
       NULL::text AS "Actor1Geo_CountryCode",
       NULL::text AS "Actor1Geo_ADM1Code",
       NULL::text AS "Actor1Geo_ADM2Code",
       NULL::double precision AS "Actor1Geo_Lat",
       NULL::double precision AS "Actor1Geo_Long",
       NULL::text AS "Actor1Geo_FeatureID",
       NULL::integer AS "Actor2Geo_Type",
       NULL::text AS "Actor2Geo_FullName",
       NULL::text AS "Actor2Geo_CountryCode",
       NULL::text AS "Actor2Geo_ADM1Code",
       NULL::text AS "Actor2Geo_ADM2Code",
       NULL::double precision AS "Actor2Geo_Lat",
       NULL::double precision AS "Actor2Geo_Long",
       NULL::text AS "Actor2Geo_FeatureID",
       NULL::integer AS "ActionGeo_Type",
       e.place AS "ActionGeo_FullName",
       e.place_country AS "ActionGeo_CountryCode",
       NULL::text AS "ActionGeo_ADM1Code",
       NULL::text AS "ActionGeo_ADM2Code",
       e.lat AS "ActionGeo_Lat",
       e.lon AS "ActionGeo_Long",
       e.geonames::text AS "ActionGeo_FeatureID",
       to_char(coalesce(a.published_at, a.written_at) AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISS')::bigint AS "DATEADDED",
       a.url AS "SOURCEURL"
FROM depesche.event AS e
JOIN depesche.article AS a ON a.run_id = e.run_id AND a.article_id = e.article_id
LEFT JOIN depesche.calendar AS c ON c.day = e.day
-- What an event says of one participant alone it says in its own columns: only of several must the first be looked up.
CROSS JOIN LATERAL (
    SELECT e.actors[1] AS name,
           CASE WHEN cardinality(e.actors) < 2 THEN e.actor_countries[1] ELSE (
               SELECT p.country FROM depesche.event_participant AS p
               WHERE p.run_id = e.run_id AND p.article_id = e.article_id AND p.event = e.n AND p.role = 'actor'
               ORDER BY p.n LIMIT 1) END AS country,
           CASE WHEN cardinality(e.actors) < 2 THEN e.actor_sectors ELSE (
               SELECT p.sectors FROM depesche.event_participant AS p
               WHERE p.run_id = e.run_id AND p.article_id = e.article_id AND p.event = e.n AND p.role = 'actor'
               ORDER BY p.n LIMIT 1) END AS sectors
) AS actor
-- Of a mutual act, which has actors only, the second one.
CROSS JOIN LATERAL (
    SELECT CASE WHEN cardinality(e.recipients) > 0 THEN e.recipients[1] ELSE e.actors[2] END AS name,
           CASE WHEN cardinality(e.recipients) = 1 THEN e.recipient_countries[1]
                WHEN cardinality(e.recipients) > 1 OR cardinality(e.actors) > 1 THEN (
               SELECT p.country FROM depesche.event_participant AS p
               WHERE p.run_id = e.run_id AND p.article_id = e.article_id AND p.event = e.n
               ORDER BY p.role = 'recipient' DESC, p.n OFFSET (cardinality(e.recipients) = 0)::integer LIMIT 1) END AS country,
           CASE WHEN cardinality(e.recipients) = 1 THEN e.recipient_sectors
                WHEN cardinality(e.recipients) > 1 OR cardinality(e.actors) > 1 THEN (
               SELECT p.sectors FROM depesche.event_participant AS p
               WHERE p.run_id = e.run_id AND p.article_id = e.article_id AND p.event = e.n
               ORDER BY p.role = 'recipient' DESC, p.n OFFSET (cardinality(e.recipients) = 0)::integer LIMIT 1) END AS sectors
) AS recipient
WHERE e.run_id = (SELECT run_id FROM depesche.run WHERE active)
    AND e.status = 'asserted'
    AND e.same_as IS NULL
    AND a.duplicate_of IS NULL;

COMMENT ON VIEW depesche.gdelt_events IS 'Asserted events of the active run under the column names of GDELT 2.0''s event table, near copies left out; NumMentions, NumSources and NumArticles count the article and its near copies. Countries of places are ISO 3166-1 alpha-3, not FIPS 10-4; GoldsteinScale is PLOVER''s scale; tone and what else is not coded is null.';

-- The columns of the two views above mean what the names mean there.
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN
        SELECT r.relname, a.attname, CASE r.relname WHEN 'polecat' THEN 'POLECAT' ELSE 'GDELT' END AS origin
        FROM pg_attribute AS a JOIN pg_class AS r ON r.oid = a.attrelid
        WHERE r.relnamespace = 'depesche'::regnamespace AND r.relname IN ('polecat', 'gdelt_events') AND a.attnum > 0
    LOOP
        EXECUTE format('COMMENT ON COLUMN depesche.%I.%I IS %L', c.relname, c.attname, 'As ' || c.origin || '''s ' || c.attname || '.');
    END LOOP;
END
$$;

-- 003_views.sql - what analysts read: the active run, flat.
--
-- Every view asks for the active run by a subquery, which the planner evaluates once and then reads no partition of any
-- other run. What costs (a sentence cut out of a text) is a subquery of its own column: who does not select it does not
-- pay for it.

-- The planner counts the rows of all runs, though only one is read, takes these questions for long ones and compiles them,
-- which takes longer than they do.
DO $$
BEGIN
    EXECUTE format('ALTER DATABASE %I SET jit = off', current_database());
EXCEPTION WHEN insufficient_privilege THEN
    RAISE NOTICE 'only the owner of the database may set jit = off for it, which makes the views faster';
END
$$;

CREATE VIEW depesche.events AS
SELECT e.event_id,
       e.type,
       e.mode,
       e.quad,
       e.score,
       e.cameo,
       e.contexts,
       e.status,
       e.day,
       e.date_from,
       e.date_to,
       e.date_source,
       e.actors,
       e.actor_countries,
       e.actor_sectors,
       e.recipients,
       e.recipient_countries,
       e.recipient_sectors,
       e.place,
       e.place_country,
       e.lat,
       e.lon,
       e.geonames,
       e.killed,
       e.injured,
       e.arrested,
       coalesce(e.source_name, e.source_text) AS source,
       e.source_country,
       e.source_sectors,
       e.trigger_text AS trigger,
       (SELECT substring(a.text FROM s.start_char + 1 FOR s.end_char - s.start_char)
        FROM depesche.sentence AS s
        WHERE s.run_id = e.run_id AND s.article_id = e.article_id AND s.n = e.sentence) AS sentence,
       e.confidence,
       e.rule,
       e.article_id,
       a.title AS article_title,
       a.url AS article_url,
       a.source AS article_source,
       a.published_at,
       a.lang,
       e.n,
       e.same_as,
       a.duplicate_of
FROM depesche.event AS e
JOIN depesche.article AS a ON a.run_id = e.run_id AND a.article_id = e.article_id
WHERE e.run_id = (SELECT run_id FROM depesche.run WHERE active);

COMMENT ON VIEW depesche.events IS 'Events of the active run, one flat row each: who did what to whom, where, when, who says so, in which sentence of which article.';
COMMENT ON COLUMN depesche.events.event_id IS 'Stable id.';
COMMENT ON COLUMN depesche.events.type IS 'PLOVER event type.';
COMMENT ON COLUMN depesche.events.mode IS 'PLOVER mode.';
COMMENT ON COLUMN depesche.events.quad IS 'verbal cooperation, material cooperation, verbal conflict or material conflict.';
COMMENT ON COLUMN depesche.events.score IS 'Conflict-cooperation scale, -10 to 10.';
COMMENT ON COLUMN depesche.events.cameo IS 'CAMEO code.';
COMMENT ON COLUMN depesche.events.contexts IS 'PLOVER contexts.';
COMMENT ON COLUMN depesche.events.status IS 'asserted, future, demanded, hypothetical, negated or historical.';
COMMENT ON COLUMN depesche.events.day IS 'The day that it is counted under: date_from, of a span of at most a week its first day; where the text gives no date, the day of publication (UTC). Null = no day can be told.';
COMMENT ON COLUMN depesche.events.date_from IS 'First day on which it may have happened.';
COMMENT ON COLUMN depesche.events.date_to IS 'Last day on which it may have happened.';
COMMENT ON COLUMN depesche.events.date_source IS 'text, relative, article or none.';
COMMENT ON COLUMN depesche.events.actors IS 'Who acts: names in the order of the text.';
COMMENT ON COLUMN depesche.events.actor_countries IS 'Their countries, ISO 3166-1 alpha-3.';
COMMENT ON COLUMN depesche.events.actor_sectors IS 'Their PLOVER sectors.';
COMMENT ON COLUMN depesche.events.recipients IS 'To whom it is done: names in the order of the text.';
COMMENT ON COLUMN depesche.events.recipient_countries IS 'Their countries.';
COMMENT ON COLUMN depesche.events.recipient_sectors IS 'Their PLOVER sectors.';
COMMENT ON COLUMN depesche.events.place IS 'Where: the first location given.';
COMMENT ON COLUMN depesche.events.place_country IS 'Its country.';
COMMENT ON COLUMN depesche.events.lat IS 'Its latitude.';
COMMENT ON COLUMN depesche.events.lon IS 'Its longitude.';
COMMENT ON COLUMN depesche.events.geonames IS 'Its GeoNames id.';
COMMENT ON COLUMN depesche.events.killed IS 'At least so many killed.';
COMMENT ON COLUMN depesche.events.injured IS 'At least so many injured.';
COMMENT ON COLUMN depesche.events.arrested IS 'At least so many arrested.';
COMMENT ON COLUMN depesche.events.source IS 'Who says so; null = the article speaks itself.';
COMMENT ON COLUMN depesche.events.source_country IS 'Country of who says so.';
COMMENT ON COLUMN depesche.events.source_sectors IS 'Sectors of who says so.';
COMMENT ON COLUMN depesche.events.trigger IS 'The words that express the event.';
COMMENT ON COLUMN depesche.events.sentence IS 'The sentence that reports it.';
COMMENT ON COLUMN depesche.events.confidence IS 'How sure the extractor is, 0 to 1.';
COMMENT ON COLUMN depesche.events.rule IS 'File and line of the pack that made it.';
COMMENT ON COLUMN depesche.events.article_id IS 'The article.';
COMMENT ON COLUMN depesche.events.article_title IS 'Its heading.';
COMMENT ON COLUMN depesche.events.article_url IS 'Its address.';
COMMENT ON COLUMN depesche.events.article_source IS 'Who published it.';
COMMENT ON COLUMN depesche.events.published_at IS 'When it was published.';
COMMENT ON COLUMN depesche.events.lang IS 'Its language.';
COMMENT ON COLUMN depesche.events.n IS 'Number of the event in its article.';
COMMENT ON COLUMN depesche.events.same_as IS 'n of an earlier event of the article that tells the same: leave such rows out to count each event once.';
COMMENT ON COLUMN depesche.events.duplicate_of IS 'article_id of the earlier article that this one is a near copy of: leave such rows out to count each story once.';

CREATE VIEW depesche.claims AS
SELECT c.kind,
       c.source_text AS source,
       s.name AS source_name,
       s.type AS source_type,
       s.country AS source_country,
       s.sectors AS source_sectors,
       c.cue_text AS cue,
       substring(a.text FROM c.start_char + 1 FOR c.end_char - c.start_char) AS claim,
       c.article_id,
       a.title AS article_title,
       a.url AS article_url,
       a.source AS article_source,
       a.published_at,
       a.lang,
       c.n,
       c.start_char,
       c.end_char,
       a.duplicate_of
FROM depesche.claim AS c
JOIN depesche.article AS a ON a.run_id = c.run_id AND a.article_id = c.article_id
LEFT JOIN depesche.entity AS s ON s.run_id = c.run_id AND s.article_id = c.article_id AND s.n = c.source_entity
WHERE c.run_id = (SELECT run_id FROM depesche.run WHERE active);

COMMENT ON VIEW depesche.claims IS 'Claims of the active run, one flat row each: who says what, in which words, in which article.';
COMMENT ON COLUMN depesche.claims.kind IS 'direct, indirect, reported or free-indirect.';
COMMENT ON COLUMN depesche.claims.source IS 'Who says so, as the text names it; null = unnamed.';
COMMENT ON COLUMN depesche.claims.source_name IS 'Canonical name.';
COMMENT ON COLUMN depesche.claims.source_type IS 'PER, ORG, GPE, ...';
COMMENT ON COLUMN depesche.claims.source_country IS 'ISO 3166-1 alpha-3.';
COMMENT ON COLUMN depesche.claims.source_sectors IS 'PLOVER sectors.';
COMMENT ON COLUMN depesche.claims.cue IS 'The words that attribute the claim.';
COMMENT ON COLUMN depesche.claims.claim IS 'What is said.';
COMMENT ON COLUMN depesche.claims.article_id IS 'The article.';
COMMENT ON COLUMN depesche.claims.article_title IS 'Its heading.';
COMMENT ON COLUMN depesche.claims.article_url IS 'Its address.';
COMMENT ON COLUMN depesche.claims.article_source IS 'Who published it.';
COMMENT ON COLUMN depesche.claims.published_at IS 'When it was published.';
COMMENT ON COLUMN depesche.claims.lang IS 'Its language.';
COMMENT ON COLUMN depesche.claims.n IS 'Number of the claim in its article.';
COMMENT ON COLUMN depesche.claims.start_char IS 'First code point of the claim.';
COMMENT ON COLUMN depesche.claims.end_char IS 'Behind its last code point.';
COMMENT ON COLUMN depesche.claims.duplicate_of IS 'As events.duplicate_of.';

CREATE VIEW depesche.entity_timeline AS
SELECT t.entity,
       t.entity_type,
       t.entity_country,
       t.wikidata,
       t.day,
       t.role,
       t.type,
       t.mode,
       t.status,
       t.score,
       CASE t.role WHEN 'actor' THEN t.recipients ELSE t.actors END AS counterparts,
       CASE t.role WHEN 'actor' THEN t.recipient_countries ELSE t.actor_countries END AS counterpart_countries,
       t.place,
       t.trigger,
       t.event_id,
       t.article_id,
       t.n,
       t.same_as,
       (SELECT a.title FROM depesche.article AS a WHERE a.run_id = t.run_id AND a.article_id = t.article_id) AS article_title,
       (SELECT a.source FROM depesche.article AS a WHERE a.run_id = t.run_id AND a.article_id = t.article_id) AS article_source,
       (SELECT a.published_at FROM depesche.article AS a WHERE a.run_id = t.run_id AND a.article_id = t.article_id) AS published_at,
       (SELECT a.duplicate_of FROM depesche.article AS a WHERE a.run_id = t.run_id AND a.article_id = t.article_id) AS duplicate_of
FROM (
    SELECT x.name AS entity, x.type AS entity_type, x.country AS entity_country, x.wikidata, part.*
    FROM depesche.entity AS x
    -- OFFSET 0 keeps the question to one entity: it is looked up article by article. The planner, who counts the rows of
    -- all runs, would read the whole table instead.
    CROSS JOIN LATERAL (
        SELECT p.role, e.run_id, e.day, e.type, e.mode, e.status, e.score, e.actors, e.actor_countries, e.recipients,
               e.recipient_countries, e.place, e.trigger_text AS trigger, e.event_id, e.article_id, e.n, e.same_as
        FROM depesche.event_participant AS p
        JOIN depesche.event AS e ON e.run_id = p.run_id AND e.article_id = p.article_id AND e.n = p.event
        WHERE p.run_id = x.run_id AND p.article_id = x.article_id AND p.entity = x.n
        UNION ALL
        SELECT 'source', e.run_id, e.day, e.type, e.mode, e.status, e.score, e.actors, e.actor_countries, e.recipients,
               e.recipient_countries, e.place, e.trigger_text, e.event_id, e.article_id, e.n, e.same_as
        FROM depesche.event AS e
        WHERE e.run_id = x.run_id AND e.article_id = x.article_id AND e.source_entity = x.n
        OFFSET 0
    ) AS part
    WHERE x.run_id = (SELECT run_id FROM depesche.run WHERE active)
) AS t;

COMMENT ON VIEW depesche.entity_timeline IS 'What a person, body or place did, had done to it, or said, by day: one row for each part in an event of the active run. Ask for one entity: WHERE entity = ...';
COMMENT ON COLUMN depesche.entity_timeline.entity IS 'Canonical name.';
COMMENT ON COLUMN depesche.entity_timeline.entity_type IS 'PER, ORG, GPE, LOC, FAC or MISC.';
COMMENT ON COLUMN depesche.entity_timeline.entity_country IS 'ISO 3166-1 alpha-3.';
COMMENT ON COLUMN depesche.entity_timeline.wikidata IS 'Wikidata id.';
COMMENT ON COLUMN depesche.entity_timeline.day IS 'As events.day.';
COMMENT ON COLUMN depesche.entity_timeline.role IS 'actor, recipient, or source: the one who says so.';
COMMENT ON COLUMN depesche.entity_timeline.type IS 'PLOVER event type.';
COMMENT ON COLUMN depesche.entity_timeline.mode IS 'PLOVER mode.';
COMMENT ON COLUMN depesche.entity_timeline.status IS 'asserted, future, demanded, hypothetical, negated or historical.';
COMMENT ON COLUMN depesche.entity_timeline.score IS 'Conflict-cooperation scale, -10 to 10.';
COMMENT ON COLUMN depesche.entity_timeline.counterparts IS 'Of an actor the recipients, else the actors.';
COMMENT ON COLUMN depesche.entity_timeline.counterpart_countries IS 'Their countries.';
COMMENT ON COLUMN depesche.entity_timeline.place IS 'Where: the first location given.';
COMMENT ON COLUMN depesche.entity_timeline.trigger IS 'The words that express the event.';
COMMENT ON COLUMN depesche.entity_timeline.event_id IS 'Stable id of the event.';
COMMENT ON COLUMN depesche.entity_timeline.article_id IS 'The article.';
COMMENT ON COLUMN depesche.entity_timeline.n IS 'Number of the event in its article.';
COMMENT ON COLUMN depesche.entity_timeline.same_as IS 'n of an earlier event of the article that tells the same.';
COMMENT ON COLUMN depesche.entity_timeline.article_title IS 'Heading of the article.';
COMMENT ON COLUMN depesche.entity_timeline.article_source IS 'Who published it.';
COMMENT ON COLUMN depesche.entity_timeline.published_at IS 'When it was published.';
COMMENT ON COLUMN depesche.entity_timeline.duplicate_of IS 'As events.duplicate_of.';

-- GeoJSON (RFC 7946) as any map program reads it; no extension is needed.
CREATE VIEW depesche.event_features AS
SELECT e.event_id,
       e.type,
       e.day,
       e.place_country AS country,
       json_build_object(
           'type', 'Feature',
           'id', e.event_id,
           'geometry', json_build_object('type', 'Point', 'coordinates', json_build_array(e.lon, e.lat)),
           'properties', json_build_object(
               'type', e.type, 'mode', e.mode, 'quad', e.quad, 'score', e.score, 'date_from', e.date_from, 'date_to', e.date_to,
               'actors', e.actors, 'actor_countries', e.actor_countries, 'recipients', e.recipients,
               'recipient_countries', e.recipient_countries, 'place', e.place, 'country', e.place_country,
               'killed', e.killed, 'injured', e.injured, 'arrested', e.arrested,
               'source', coalesce(e.source_name, e.source_text), 'confidence', e.confidence,
               'article_id', e.article_id, 'title', a.title, 'url', a.url)) AS feature
FROM depesche.event AS e
JOIN depesche.article AS a ON a.run_id = e.run_id AND a.article_id = e.article_id
WHERE e.run_id = (SELECT run_id FROM depesche.run WHERE active)
    AND e.status = 'asserted'
    AND e.same_as IS NULL
    AND a.duplicate_of IS NULL
    AND e.lat IS NOT NULL
    AND e.lon IS NOT NULL;

COMMENT ON VIEW depesche.event_features IS 'Asserted events of the active run that have coordinates, each as a GeoJSON feature. Near copies of articles are left out.';
COMMENT ON COLUMN depesche.event_features.event_id IS 'Stable id.';
COMMENT ON COLUMN depesche.event_features.type IS 'PLOVER event type.';
COMMENT ON COLUMN depesche.event_features.day IS 'As events.day.';
COMMENT ON COLUMN depesche.event_features.country IS 'Country of the place, ISO 3166-1 alpha-3.';
COMMENT ON COLUMN depesche.event_features.feature IS 'GeoJSON: the point, and the event''s columns as properties.';

CREATE FUNCTION depesche.geojson(from_day date, to_day date, types text[] DEFAULT NULL, at_most integer DEFAULT 10000)
RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT json_build_object('type', 'FeatureCollection', 'features', coalesce(json_agg(f.feature), '[]'))
    FROM (
        -- Two questions, of which one is asked: an OR would keep both from the index of days and types.
        SELECT v.day, v.event_id, v.feature
        FROM depesche.event_features AS v
        WHERE types IS NOT NULL AND v.day BETWEEN from_day AND to_day AND v.type = ANY (types)
        UNION ALL
        SELECT v.day, v.event_id, v.feature
        FROM depesche.event_features AS v
        WHERE types IS NULL AND v.day BETWEEN from_day AND to_day
        ORDER BY day, event_id
        LIMIT at_most
    ) AS f
$$;
COMMENT ON FUNCTION depesche.geojson(date, date, text[], integer) IS 'A GeoJSON FeatureCollection of the located events of some days, both ends included, of all types or some: psql -At -c "SELECT depesche.geojson(''2024-05-01'', ''2024-05-31'')" > events.geojson';

-- 003_views.sql - what analysts read: the active run, flat.

CREATE VIEW depesche.events AS
SELECT e.event_id,
       e.type,
       e.mode,
       e.quad,
       e.score,
       e.cameo,
       e.contexts,
       e.status,
       e.date_from,
       e.date_to,
       e.date_source,
       actor.names AS actors,
       actor.countries AS actor_countries,
       actor.sectors AS actor_sectors,
       recipient.names AS recipients,
       recipient.countries AS recipient_countries,
       recipient.sectors AS recipient_sectors,
       place.name AS place,
       place.country AS place_country,
       place.lat,
       place.lon,
       place.geonames,
       counts.killed,
       counts.injured,
       counts.arrested,
       coalesce(e.source_name, e.source_text) AS source,
       e.source_country,
       e.source_sectors,
       e.trigger_text AS trigger,
       substring(a.text FROM s.start_char + 1 FOR s.end_char - s.start_char) AS sentence,
       e.confidence,
       e.rule,
       e.article_id,
       a.title AS article_title,
       a.url AS article_url,
       a.source AS article_source,
       a.published_at,
       a.lang,
       e.n,
       e.same_as
FROM depesche.event AS e
JOIN depesche.article AS a ON a.run_id = e.run_id AND a.article_id = e.article_id
LEFT JOIN depesche.sentence AS s ON s.run_id = e.run_id AND s.article_id = e.article_id AND s.n = e.sentence
CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(coalesce(p.name, p.text) ORDER BY p.n), '{}') AS names,
           coalesce(array_agg(DISTINCT p.country) FILTER (WHERE p.country IS NOT NULL), '{}') AS countries,
           coalesce((SELECT array_agg(DISTINCT sector)
                     FROM depesche.event_participant AS q, unnest(q.sectors) AS sector
                     WHERE q.run_id = e.run_id AND q.article_id = e.article_id AND q.event = e.n AND q.role = 'actor'),
                    '{}') AS sectors
    FROM depesche.event_participant AS p
    WHERE p.run_id = e.run_id AND p.article_id = e.article_id AND p.event = e.n AND p.role = 'actor'
) AS actor
CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(coalesce(p.name, p.text) ORDER BY p.n), '{}') AS names,
           coalesce(array_agg(DISTINCT p.country) FILTER (WHERE p.country IS NOT NULL), '{}') AS countries,
           coalesce((SELECT array_agg(DISTINCT sector)
                     FROM depesche.event_participant AS q, unnest(q.sectors) AS sector
                     WHERE q.run_id = e.run_id AND q.article_id = e.article_id AND q.event = e.n AND q.role = 'recipient'),
                    '{}') AS sectors
    FROM depesche.event_participant AS p
    WHERE p.run_id = e.run_id AND p.article_id = e.article_id AND p.event = e.n AND p.role = 'recipient'
) AS recipient
LEFT JOIN LATERAL (
    SELECT coalesce(l.name, l.text) AS name, l.country, l.lat, l.lon, l.geonames
    FROM depesche.event_location AS l
    WHERE l.run_id = e.run_id AND l.article_id = e.article_id AND l.event = e.n
    ORDER BY l.n
    LIMIT 1
) AS place ON true
CROSS JOIN LATERAL (
    SELECT max(c.min_value) FILTER (WHERE c.key = 'killed') AS killed,
           max(c.min_value) FILTER (WHERE c.key = 'injured') AS injured,
           max(c.min_value) FILTER (WHERE c.key = 'arrested') AS arrested
    FROM depesche.event_count AS c
    WHERE c.run_id = e.run_id AND c.article_id = e.article_id AND c.event = e.n
) AS counts
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
       c.end_char
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

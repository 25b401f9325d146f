-- 005_derived.sql - what is counted once and kept: events by day and pair of countries, and the same event across articles.
--
-- Both are tables, because counting a million events takes seconds. They are kept by days: a worker notes, in the
-- transaction that writes an article, the days of its events and of those that it replaced (changed_day), and refresh()
-- counts the days that are noted anew. A note and the rows that it stands for are committed together, and refresh()
-- deletes the notes before it reads the rows, so that no change is ever missed: whatever is committed later leaves a note
-- for the next time. Every run has its own partitions, which go with it when it is dropped.

CREATE TABLE depesche.changed_day (
    run_id bigint NOT NULL,
    day date NOT NULL
) PARTITION BY LIST (run_id);
CREATE INDEX changed_day_day ON depesche.changed_day (day);

COMMENT ON TABLE depesche.changed_day IS 'Days whose events have changed since they were counted last. Rows repeat: a note is never looked for before it is written.';
COMMENT ON COLUMN depesche.changed_day.run_id IS 'The run.';
COMMENT ON COLUMN depesche.changed_day.day IS 'event.day of an event that came, changed or went.';

CREATE TABLE depesche.derived_dyad (
    run_id bigint NOT NULL,
    day date NOT NULL,
    actor_country text NOT NULL,
    recipient_country text NOT NULL,
    type text NOT NULL,
    quad text NOT NULL,
    events integer NOT NULL,
    articles integer NOT NULL,
    score real NOT NULL
) PARTITION BY LIST (run_id);
CREATE INDEX derived_dyad_day ON depesche.derived_dyad (day);
CREATE INDEX derived_dyad_pair ON depesche.derived_dyad (actor_country, recipient_country, day);

COMMENT ON TABLE depesche.derived_dyad IS 'The rows of event_dyad_day, of every run.';
COMMENT ON COLUMN depesche.derived_dyad.run_id IS 'The run.';
COMMENT ON COLUMN depesche.derived_dyad.day IS 'As event_dyad_day''s.';
COMMENT ON COLUMN depesche.derived_dyad.actor_country IS 'As event_dyad_day''s.';
COMMENT ON COLUMN depesche.derived_dyad.recipient_country IS 'As event_dyad_day''s.';
COMMENT ON COLUMN depesche.derived_dyad.type IS 'As event_dyad_day''s.';
COMMENT ON COLUMN depesche.derived_dyad.quad IS 'As event_dyad_day''s.';
COMMENT ON COLUMN depesche.derived_dyad.events IS 'As event_dyad_day''s.';
COMMENT ON COLUMN depesche.derived_dyad.articles IS 'As event_dyad_day''s.';
COMMENT ON COLUMN depesche.derived_dyad.score IS 'As event_dyad_day''s.';

CREATE TABLE depesche.derived_cluster (
    run_id bigint NOT NULL,
    cluster_id text NOT NULL,
    type text NOT NULL,
    day date NOT NULL,
    last_day date,
    actors text[] NOT NULL,
    recipients text[] NOT NULL,
    place text,
    place_country text,
    lat double precision,
    lon double precision,
    events integer NOT NULL,
    articles integer NOT NULL,
    stories integer NOT NULL,
    sources integer NOT NULL,
    denials integer NOT NULL,
    score real NOT NULL,
    killed_min integer,
    killed_max integer,
    injured_min integer,
    injured_max integer,
    conflicting boolean NOT NULL,
    first_published timestamptz,
    last_published timestamptz,
    article_ids text[] NOT NULL,
    ns integer[] NOT NULL
) PARTITION BY LIST (run_id);
CREATE INDEX derived_cluster_day ON depesche.derived_cluster (day, type);
CREATE INDEX derived_cluster_id ON depesche.derived_cluster (cluster_id);

COMMENT ON TABLE depesche.derived_cluster IS 'The rows of event_clusters, of every run.';
COMMENT ON COLUMN depesche.derived_cluster.article_ids IS 'Articles of the events, by time of publication; with ns the keys of the events.';
COMMENT ON COLUMN depesche.derived_cluster.ns IS 'event.n of the events, in the order of article_ids.';

-- The other columns of derived_cluster are those of the view, and have its comments.
CREATE VIEW depesche.event_dyad_day AS
SELECT day, actor_country, recipient_country, type, quad, events, articles, score
FROM depesche.derived_dyad
WHERE run_id = (SELECT run_id FROM depesche.run WHERE active);

COMMENT ON VIEW depesche.event_dyad_day IS 'Asserted events of the active run by day, pair of countries and type, for time series, as they were counted last (the worker does it every minute, depesche refresh at once). Where an act has no recipient because it is mutual, every ordered pair of its actors counts.';
COMMENT ON COLUMN depesche.event_dyad_day.day IS 'As events.day.';
COMMENT ON COLUMN depesche.event_dyad_day.actor_country IS 'ISO 3166-1 alpha-3.';
COMMENT ON COLUMN depesche.event_dyad_day.recipient_country IS 'ISO 3166-1 alpha-3.';
COMMENT ON COLUMN depesche.event_dyad_day.type IS 'PLOVER event type.';
COMMENT ON COLUMN depesche.event_dyad_day.quad IS 'Quad class.';
COMMENT ON COLUMN depesche.event_dyad_day.events IS 'Events reported, each once in an article; near copies of an article do not count.';
COMMENT ON COLUMN depesche.event_dyad_day.articles IS 'Articles that report them.';
COMMENT ON COLUMN depesche.event_dyad_day.score IS 'Mean of the conflict-cooperation scale.';

CREATE VIEW depesche.event_clusters AS
SELECT cluster_id, type, day, last_day, actors, recipients, place, place_country, lat, lon, events, articles, stories, sources,
       denials, score, killed_min, killed_max, injured_min, injured_max, conflicting, first_published, last_published, article_ids, ns
FROM depesche.derived_cluster
WHERE run_id = (SELECT run_id FROM depesche.run WHERE active);

COMMENT ON VIEW depesche.event_clusters IS 'The same event across articles and days: events of the active run of one type with the same participants and place, as they were counted last. Participants are compared by country, by name where none has a country, and also by sector where both sides are of one country or one side is missing. An event that the text does not date belongs to the dated one of the same day or the day before. A heuristic that errs towards two clusters: look at event_cluster_reports before counting.';
COMMENT ON COLUMN depesche.event_clusters.cluster_id IS 'Hash of what the events have in common.';
COMMENT ON COLUMN depesche.event_clusters.type IS 'PLOVER event type.';
COMMENT ON COLUMN depesche.event_clusters.day IS 'The day on which it happened, the first day of a span; of what no text dates, the day of publication.';
COMMENT ON COLUMN depesche.event_clusters.last_day IS 'Last day of a span; null = open.';
COMMENT ON COLUMN depesche.event_clusters.actors IS 'Countries of the actors, names where there is none.';
COMMENT ON COLUMN depesche.event_clusters.recipients IS 'Countries of the recipients, names where there is none.';
COMMENT ON COLUMN depesche.event_clusters.place IS 'The place.';
COMMENT ON COLUMN depesche.event_clusters.place_country IS 'Its country.';
COMMENT ON COLUMN depesche.event_clusters.lat IS 'Its latitude.';
COMMENT ON COLUMN depesche.event_clusters.lon IS 'Its longitude.';
COMMENT ON COLUMN depesche.event_clusters.events IS 'Events that assert it.';
COMMENT ON COLUMN depesche.event_clusters.articles IS 'Articles that assert it.';
COMMENT ON COLUMN depesche.event_clusters.stories IS 'Those articles, near copies counted once.';
COMMENT ON COLUMN depesche.event_clusters.sources IS 'Publishers (by name, else by host) of those articles.';
COMMENT ON COLUMN depesche.event_clusters.denials IS 'Events that deny it (status negated).';
COMMENT ON COLUMN depesche.event_clusters.score IS 'Mean of the conflict-cooperation scale.';
COMMENT ON COLUMN depesche.event_clusters.killed_min IS 'Smallest number of killed that is reported.';
COMMENT ON COLUMN depesche.event_clusters.killed_max IS 'Largest number of killed that is reported.';
COMMENT ON COLUMN depesche.event_clusters.injured_min IS 'Smallest number of injured that is reported.';
COMMENT ON COLUMN depesche.event_clusters.injured_max IS 'Largest number of injured that is reported.';
COMMENT ON COLUMN depesche.event_clusters.conflicting IS 'Whether reports contradict each other: one denies it, or numbers differ.';
COMMENT ON COLUMN depesche.event_clusters.first_published IS 'When it was reported first.';
COMMENT ON COLUMN depesche.event_clusters.last_published IS 'When it was reported last.';
COMMENT ON COLUMN depesche.event_clusters.article_ids IS 'Articles of the events, denials included, by time of publication.';
COMMENT ON COLUMN depesche.event_clusters.ns IS 'events.n of the events, in the order of article_ids.';

CREATE VIEW depesche.event_cluster_reports AS
SELECT c.cluster_id,
       c.type,
       c.day,
       c.actors,
       c.recipients,
       c.place,
       c.articles,
       c.sources,
       c.conflicting,
       e.status,
       coalesce(e.source_name, e.source_text) AS said_by,
       e.source_country AS said_by_country,
       e.killed,
       e.injured,
       e.arrested,
       e.mode,
       e.date_from,
       e.date_to,
       a.source AS article_source,
       a.published_at,
       (SELECT substring(a.text FROM s.start_char + 1 FOR s.end_char - s.start_char)
        FROM depesche.sentence AS s
        WHERE s.run_id = e.run_id AND s.article_id = e.article_id AND s.n = e.sentence) AS sentence,
       a.title AS article_title,
       a.url AS article_url,
       e.event_id,
       e.article_id,
       e.n,
       a.duplicate_of
FROM depesche.derived_cluster AS c
CROSS JOIN LATERAL unnest(c.article_ids, c.ns) AS m (article_id, n)
JOIN depesche.event AS e ON e.run_id = c.run_id AND e.article_id = m.article_id AND e.n = m.n
JOIN depesche.article AS a ON a.run_id = c.run_id AND a.article_id = m.article_id
WHERE c.run_id = (SELECT run_id FROM depesche.run WHERE active);

COMMENT ON VIEW depesche.event_cluster_reports IS 'What each article says about the event of a cluster, side by side: who says so, asserted or negated, how many killed.';
COMMENT ON COLUMN depesche.event_cluster_reports.status IS 'asserted or negated.';
COMMENT ON COLUMN depesche.event_cluster_reports.said_by IS 'Who says so; null = the article speaks itself.';
COMMENT ON COLUMN depesche.event_cluster_reports.said_by_country IS 'Country of who says so.';
COMMENT ON COLUMN depesche.event_cluster_reports.killed IS 'At least so many killed, as this report has it.';
COMMENT ON COLUMN depesche.event_cluster_reports.injured IS 'At least so many injured.';
COMMENT ON COLUMN depesche.event_cluster_reports.arrested IS 'At least so many arrested.';
COMMENT ON COLUMN depesche.event_cluster_reports.mode IS 'PLOVER mode.';
COMMENT ON COLUMN depesche.event_cluster_reports.date_from IS 'First day on which it may have happened, as this report has it; null = it gives none.';
COMMENT ON COLUMN depesche.event_cluster_reports.date_to IS 'Last day on which it may have happened.';
COMMENT ON COLUMN depesche.event_cluster_reports.article_source IS 'Who published it.';
COMMENT ON COLUMN depesche.event_cluster_reports.published_at IS 'When it was published.';
COMMENT ON COLUMN depesche.event_cluster_reports.sentence IS 'The sentence.';
COMMENT ON COLUMN depesche.event_cluster_reports.article_title IS 'Heading of the article.';
COMMENT ON COLUMN depesche.event_cluster_reports.article_url IS 'Its address.';
COMMENT ON COLUMN depesche.event_cluster_reports.event_id IS 'Stable id of the event.';
COMMENT ON COLUMN depesche.event_cluster_reports.article_id IS 'The article.';
COMMENT ON COLUMN depesche.event_cluster_reports.n IS 'Number of the event in its article.';
COMMENT ON COLUMN depesche.event_cluster_reports.duplicate_of IS 'As events.duplicate_of.';

-- A column that is only passed on keeps its comment.
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN
        SELECT r.relname, a.attname, coalesce(col_description('depesche.event_clusters'::regclass, v.attnum), 'The run.') AS words
        FROM pg_class AS r
        JOIN pg_attribute AS a ON a.attrelid = r.oid AND a.attnum > 0 AND col_description(r.oid, a.attnum) IS NULL
        LEFT JOIN pg_attribute AS v ON v.attrelid = 'depesche.event_clusters'::regclass AND v.attname = a.attname
        WHERE r.oid IN ('depesche.derived_cluster'::regclass, 'depesche.event_cluster_reports'::regclass)
    LOOP
        EXECUTE format('COMMENT ON COLUMN depesche.%I.%I IS %L', c.relname, c.attname, c.words);
    END LOOP;
END
$$;

-- The dyads of some days. A mutual act names no recipient: of such an act every ordered pair of two actors counts.
CREATE FUNCTION depesche.count_dyads(for_run bigint, days date[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off
AS $$
BEGIN
    DELETE FROM depesche.derived_dyad WHERE run_id = for_run AND day = ANY (days);
    INSERT INTO depesche.derived_dyad (run_id, day, actor_country, recipient_country, type, quad, events, articles, score)
    WITH asserted AS MATERIALIZED (
        SELECT e.article_id, e.n, e.day, e.type, e.quad, e.score, e.actor_countries, e.recipient_countries,
               e.recipients = '{}' AS is_mutual
        FROM depesche.event AS e
        JOIN depesche.article AS a ON a.run_id = e.run_id AND a.article_id = e.article_id
        WHERE e.run_id = for_run AND e.day = ANY (days) AND e.status = 'asserted' AND e.same_as IS NULL
            AND a.duplicate_of IS NULL
            AND e.actor_countries <> '{}' AND (e.recipient_countries <> '{}' OR e.recipients = '{}' AND cardinality(e.actors) > 1)
    ), pair AS (
        SELECT e.article_id, e.day, e.type, e.quad, e.score, actor, recipient
        FROM asserted AS e, unnest(e.actor_countries) AS actor, unnest(e.recipient_countries) AS recipient
        WHERE NOT e.is_mutual
        UNION ALL
        SELECT e.article_id, e.day, e.type, e.quad, e.score, p.actor, p.recipient
        FROM asserted AS e
        CROSS JOIN LATERAL (
            SELECT DISTINCT x.country AS actor, y.country AS recipient
            FROM depesche.event_participant AS x
            JOIN depesche.event_participant AS y
                ON y.run_id = x.run_id AND y.article_id = x.article_id AND y.event = x.event AND y.n <> x.n
            WHERE x.run_id = for_run AND x.article_id = e.article_id AND x.event = e.n
                AND x.country IS NOT NULL AND y.country IS NOT NULL
        ) AS p
        WHERE e.is_mutual
    )
    SELECT for_run, day, actor, recipient, type, quad, count(*), count(DISTINCT article_id), avg(score)
    FROM pair
    GROUP BY day, actor, recipient, type, quad
    ORDER BY day, actor, recipient, type;
END
$$;
COMMENT ON FUNCTION depesche.count_dyads(bigint, date[]) IS 'Part of refresh(): the rows of event_dyad_day of some days of a run.';

-- Clusters. The day of an event decides on clusters of that day and of the day before, and on whether events of the two
-- days after it stand alone; so four days of clusters are counted anew for each day that has changed.
CREATE FUNCTION depesche.count_clusters(for_run bigint, changed date[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off SET work_mem = '64MB'
AS $$
DECLARE
    days date[] := (SELECT array_agg(DISTINCT d + i) FROM unnest(changed) AS d, generate_series(-1, 2) AS i);
    around date[] := (SELECT array_agg(DISTINCT d + i) FROM unnest(days) AS d, generate_series(-2, 1) AS i);
BEGIN
    DELETE FROM depesche.derived_cluster WHERE run_id = for_run AND day = ANY (days);
    INSERT INTO depesche.derived_cluster (
        run_id, cluster_id, type, day, last_day, actors, recipients, place, place_country, lat, lon, events, articles, stories,
        sources, denials, score, killed_min, killed_max, injured_min, injured_max, conflicting, first_published, last_published,
        article_ids, ns)
    WITH told AS (
        SELECT e.article_id, e.n, e.type, e.day AS own_day, e.date_to, e.status = 'negated' AS denies, e.score, e.killed, e.injured,
               coalesce(a.duplicate_of, e.article_id) AS story, e.place, e.place_country, e.lat, e.lon, a.published_at,
               coalesce(a.source, substring(a.url FROM '^[a-z]+://([^/:?#]+)')) AS source,
               CASE WHEN e.actor_countries <> '{}' THEN e.actor_countries ELSE w.actors END AS actors,
               CASE WHEN e.recipient_countries <> '{}' THEN e.recipient_countries ELSE w.recipients END AS recipients,
               CASE WHEN e.actor_countries && e.recipient_countries OR e.actors = '{}' OR e.recipients = '{}'
                    THEN e.actor_sectors::text || e.recipient_sectors::text END AS sectors,
               coalesce(e.geonames::text, e.place, e.place_country) AS place_key,
               e.date_from IS DISTINCT FROM e.date_to AS is_span,
               coalesce(e.date_source IN ('text', 'relative') AND e.date_from = e.date_to, false) AS is_dated
        FROM depesche.event AS e
        JOIN depesche.article AS a ON a.run_id = e.run_id AND a.article_id = e.article_id
        CROSS JOIN LATERAL (
            SELECT ARRAY(SELECT DISTINCT lower(name) FROM unnest(e.actors) AS name ORDER BY 1) AS actors,
                   ARRAY(SELECT DISTINCT lower(name) FROM unnest(e.recipients) AS name ORDER BY 1) AS recipients
        ) AS w
        WHERE e.run_id = for_run AND e.day = ANY (around) AND e.status IN ('asserted', 'negated') AND e.same_as IS NULL
            AND (e.actors <> '{}' OR e.recipients <> '{}')
    ), keyed AS (
        SELECT t.*,
               md5(concat_ws('|', t.type, t.actors::text, t.recipients::text, t.sectors, t.place_key,
                             CASE WHEN t.is_span THEN coalesce(t.date_to::text, 'open') END)) AS key,
               t.own_day - date '2000-01-01' AS at
        FROM told AS t
    ), dated AS (
        SELECT k.*,
               k.own_day - (NOT k.is_span AND NOT k.is_dated
                              AND count(*) FILTER (WHERE k.is_dated) OVER here = 0
                              AND (count(*) FILTER (WHERE k.is_dated) OVER day_before > 0
                                   OR count(*) OVER day_before > 0 AND count(*) OVER two_before = 0))::integer AS day
        FROM keyed AS k
        WINDOW here AS (PARTITION BY k.key ORDER BY k.at RANGE BETWEEN CURRENT ROW AND CURRENT ROW),
               day_before AS (PARTITION BY k.key ORDER BY k.at RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING),
               two_before AS (PARTITION BY k.key ORDER BY k.at RANGE BETWEEN 2 PRECEDING AND 2 PRECEDING)
    )
    SELECT for_run, md5(key || day), min(type), day, CASE WHEN bool_or(is_span) THEN min(date_to) ELSE day END, min(actors),
           min(recipients), min(place), min(place_country), min(lat), min(lon),
           count(*) FILTER (WHERE NOT denies), count(DISTINCT article_id) FILTER (WHERE NOT denies),
           count(DISTINCT story) FILTER (WHERE NOT denies),
           count(DISTINCT source) FILTER (WHERE NOT denies), count(*) FILTER (WHERE denies), avg(score),
           min(killed), max(killed), min(injured), max(injured),
           bool_or(denies) OR coalesce(min(killed) < max(killed), false) OR coalesce(min(injured) < max(injured), false),
           min(published_at), max(published_at),
           array_agg(article_id ORDER BY published_at, article_id, n), array_agg(n ORDER BY published_at, article_id, n)
    FROM dated
    WHERE day = ANY (days)
    GROUP BY key, day
    HAVING NOT bool_and(denies)
    ORDER BY dated.day;
END
$$;
COMMENT ON FUNCTION depesche.count_clusters(bigint, date[]) IS 'Part of refresh(): the rows of event_clusters around some days of a run.';

CREATE FUNCTION depesche.refresh(for_run bigint, at_most integer DEFAULT NULL) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    days date[];
BEGIN
    -- One at a time for each run: two would count the same days into the same table.
    PERFORM pg_advisory_xact_lock(hashtextextended('depesche.refresh', for_run));
    days := ARRAY(SELECT DISTINCT day FROM depesche.changed_day WHERE run_id = for_run ORDER BY day DESC LIMIT at_most);
    IF days = '{}' THEN
        RETURN 0;
    END IF;
    DELETE FROM depesche.changed_day WHERE run_id = for_run AND day = ANY (days);
    PERFORM depesche.count_dyads(for_run, days);
    PERFORM depesche.count_clusters(for_run, days);
    RETURN cardinality(days);
END
$$;
COMMENT ON FUNCTION depesche.refresh(bigint, integer) IS 'Bring event_dyad_day and event_clusters of a run up to date: count the days again whose events have changed, the newest first, at most so many (null = all). Answers how many it counted; 0 = everything is up to date.';

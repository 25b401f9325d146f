-- events.sql - rows of the database made from two small tables, for tests and measurements of SQL that need no extraction.
--
--   CREATE TEMP TABLE story (article_id text, published_at timestamptz, source text, title text);
--   CREATE TEMP TABLE told (article_id text, n int, day date, day_to date, type text, mode text, status text,
--                           actors text[], recipients text[], place text, killed int, injured int, said_by text, sentence text);
--   fill both, \i this file, SELECT pg_temp.put_stories(run_id);
--
-- Participants and said_by are written 'Name|COUNTRY|SECTOR', a place 'Name|COUNTRY|lat|lon'; parts at the end may be
-- missing. An event without a day is counted under that of its article. Events of an article are numbered from 0; each has a
-- sentence of its own, and with said_by a claim.
CREATE FUNCTION pg_temp.part(text, int) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT nullif(split_part($1, '|', $2), '') $$;
CREATE FUNCTION pg_temp.parts(text[], int) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT ARRAY(SELECT DISTINCT nullif(split_part(p, '|', $2), '') AS part FROM unnest($1) AS p
                 WHERE split_part(p, '|', $2) <> '' ORDER BY 1)
$$;

CREATE FUNCTION pg_temp.put_events(run bigint) RETURNS void LANGUAGE sql AS $$
    INSERT INTO depesche.event (
        run_id, article_id, n, event_id, type, mode, quad, score, cameo, contexts, sentence, trigger_start, trigger_end,
        trigger_text, date_from, date_to, date_source, status, source_text, source_name, source_entity, source_country,
        source_sectors, claim, confidence, rule, day, actors, actor_countries, actor_sectors, recipients, recipient_countries,
        recipient_sectors, place, place_country, lat, lon, killed, injured)
    SELECT run, t.article_id, t.n, md5(t.article_id || '#' || t.n), t.type, t.mode, k.quad, k.score, k.cameo, '{}', t.n, 0, 5,
           lower(t.type), t.day, t.day_to, CASE WHEN t.day IS NULL THEN 'none' ELSE 'text' END, t.status, pg_temp.part(t.said_by, 1), pg_temp.part(t.said_by, 1), x.n,
           pg_temp.part(t.said_by, 2), CASE WHEN t.said_by IS NOT NULL THEN pg_temp.parts(ARRAY[t.said_by], 3) END,
           CASE WHEN t.said_by IS NOT NULL THEN t.n END, 0.8, 'de/events/' || lower(t.type) || '.frames:7', CASE WHEN t.day IS NULL THEN s.published_at::date WHEN t.day_to - t.day < 7 THEN t.day END,
           ARRAY(SELECT split_part(p, '|', 1) FROM unnest(t.actors) AS p), pg_temp.parts(t.actors, 2), pg_temp.parts(t.actors, 3),
           ARRAY(SELECT split_part(p, '|', 1) FROM unnest(t.recipients) AS p), pg_temp.parts(t.recipients, 2),
           pg_temp.parts(t.recipients, 3), pg_temp.part(t.place, 1), pg_temp.part(t.place, 2), pg_temp.part(t.place, 3)::float8,
           pg_temp.part(t.place, 4)::float8, t.killed, t.injured
    FROM told AS t
    JOIN (VALUES ('CONSULT', 'verbal cooperation', 1, '040'), ('SUPPORT', 'verbal cooperation', 4, '050'),
                 ('COOPERATE', 'verbal cooperation', 6, '060'), ('AID', 'material cooperation', 7, '070'),
                 ('ACCUSE', 'verbal conflict', -2, '110'), ('REJECT', 'verbal conflict', -4, '120'),
                 ('THREATEN', 'verbal conflict', -6, '130'), ('PROTEST', 'material conflict', -6.5, '140'),
                 ('SANCTION', 'material conflict', -5, '160'), ('ASSAULT', 'material conflict', -9, '190')
         ) AS k (type, quad, score, cameo) USING (type)
    JOIN story AS s USING (article_id)
    LEFT JOIN depesche.entity AS x ON x.run_id = run AND x.article_id = t.article_id AND x.name = pg_temp.part(t.said_by, 1)
$$;

CREATE FUNCTION pg_temp.put_details(run bigint) RETURNS void LANGUAGE sql AS $$
    INSERT INTO depesche.event_participant (run_id, article_id, n, event, role, start_char, end_char, text, name, entity, country, sectors)
    SELECT run, t.article_id, (row_number() OVER (PARTITION BY t.article_id ORDER BY t.n, p.role, p.at))::int - 1, t.n, p.role, 0, 5,
           split_part(p.who, '|', 1), split_part(p.who, '|', 1), x.n, pg_temp.part(p.who, 2), pg_temp.parts(ARRAY[p.who], 3)
    FROM told AS t
    CROSS JOIN LATERAL (SELECT 'actor' AS role, a.who, a.at FROM unnest(t.actors) WITH ORDINALITY AS a (who, at)
                        UNION ALL SELECT 'recipient', r.who, r.at FROM unnest(t.recipients) WITH ORDINALITY AS r (who, at)) AS p
    JOIN depesche.entity AS x ON x.run_id = run AND x.article_id = t.article_id AND x.name = split_part(p.who, '|', 1);
    INSERT INTO depesche.event_location (run_id, article_id, n, event, start_char, end_char, text, name, country, lat, lon)
    SELECT run, article_id, n, n, 0, 5, pg_temp.part(place, 1), pg_temp.part(place, 1), pg_temp.part(place, 2),
           pg_temp.part(place, 3)::float8, pg_temp.part(place, 4)::float8
    FROM told WHERE place IS NOT NULL;
    INSERT INTO depesche.event_count (run_id, article_id, n, event, key, min_value, max_value)
    SELECT run, t.article_id, (row_number() OVER (PARTITION BY t.article_id ORDER BY t.n, c.key DESC))::int - 1, t.n, c.key, c.value, c.value
    FROM told AS t CROSS JOIN LATERAL (VALUES ('killed', t.killed), ('injured', t.injured)) AS c (key, value)
    WHERE c.value IS NOT NULL;
$$;

CREATE FUNCTION pg_temp.put_stories(run bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO depesche.article (run_id, article_id, topic, kafka_partition, kafka_offset, url, source, title, text, lang,
                                  lang_confidence, published_at, date_source, content_sha256, simhash, boilerplate_chars, flags,
                                  extractor, packs)
    SELECT run, s.article_id, 'news', 0, row_number() OVER (ORDER BY s.article_id) - 1, 'https://' || s.source || '/' || s.article_id,
           s.source, s.title, s.title || E'\n' || coalesce(t.text, ''), 'de', 1, s.published_at, 'message', md5(s.article_id), 0, 0,
           '{}', '0.1.0', '{}'
    FROM story AS s LEFT JOIN (SELECT article_id, string_agg(sentence, ' ' ORDER BY n) AS text FROM told GROUP BY 1) AS t USING (article_id);
    INSERT INTO depesche.sentence (run_id, article_id, n, start_char, end_char)
    SELECT run, t.article_id, t.n, t.end_char - length(t.sentence), t.end_char
    FROM (SELECT o.article_id, o.n, o.sentence,
                 length(s.title) + row_number() OVER before + sum(length(o.sentence)) OVER before AS end_char
          FROM told AS o JOIN story AS s USING (article_id)
          WINDOW before AS (PARTITION BY o.article_id ORDER BY o.n)) AS t;
    INSERT INTO depesche.entity (run_id, article_id, n, type, name, country, sectors, resolved)
    SELECT run, article_id, (row_number() OVER (PARTITION BY article_id ORDER BY name))::int - 1, 'PER', name, country, sectors, true
    FROM (SELECT DISTINCT ON (t.article_id, split_part(p, '|', 1)) t.article_id, split_part(p, '|', 1) AS name,
                 pg_temp.part(p, 2) AS country, pg_temp.parts(ARRAY[p], 3) AS sectors
          FROM told AS t, unnest(t.actors || t.recipients || t.said_by) AS p WHERE p IS NOT NULL) AS e;
    ANALYZE depesche.sentence;
    ANALYZE depesche.entity;
    INSERT INTO depesche.claim (run_id, article_id, n, start_char, end_char, kind, cue_text, source_text, source_entity)
    SELECT run, t.article_id, t.n, s.start_char, s.end_char, 'indirect', 'sagte', pg_temp.part(t.said_by, 1), x.n
    FROM told AS t
    JOIN depesche.sentence AS s ON s.run_id = run AND s.article_id = t.article_id AND s.n = t.n
    JOIN depesche.entity AS x ON x.run_id = run AND x.article_id = t.article_id AND x.name = pg_temp.part(t.said_by, 1);
    PERFORM pg_temp.put_events(run);
    PERFORM pg_temp.put_details(run);
    INSERT INTO depesche.changed_day (run_id, day) SELECT DISTINCT run, day FROM depesche.event WHERE run_id = run AND day IS NOT NULL;
END
$$;

-- 006_copies.sql - near copies: which articles only repeat an earlier one.
--
-- A report of an agency appears in fifty papers, each with a heading of its own and a paragraph less.
-- article.duplicate_of says so, and "duplicate_of IS NULL" counts stories instead of copies. Two articles of a run are near
-- when
--   - they share an anchor (a run of three words that both have chosen: lib/record/simhash.h),
--   - their SimHashes differ in at most 12 of 64 bits, and
--   - they appeared within the window of each other.
-- In the order of time, then id, an article is the copy of the earliest story near it; where there is none, it is a story.
-- That depends on the set of articles alone, not on the order in which they came: an earlier article that comes late takes
-- the copies over, and when a story is deleted or rewritten, the earliest of its copies becomes one.

CREATE FUNCTION depesche.appeared_at(published timestamptz, fetched timestamptz, received timestamptz) RETURNS timestamptz
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT coalesce(published, fetched, received, '-infinity'::timestamptz) $$;
COMMENT ON FUNCTION depesche.appeared_at(timestamptz, timestamptz, timestamptz) IS 'The time by which copies are ordered: published_at, else fetched_at, else kafka_timestamp. Articles without any are compared with each other.';

-- By anchor, stories apart from copies: of a text that has come a thousand times only the story is looked at.
-- run_id stands first, so that no statistics make the primary key look as good.
CREATE INDEX article_anchor_1 ON depesche.article (run_id, (anchors[1]), ((duplicate_of IS NULL)::integer),
    depesche.appeared_at(published_at, fetched_at, kafka_timestamp), article_id) WHERE anchors IS NOT NULL;
CREATE INDEX article_anchor_2 ON depesche.article (run_id, (anchors[2]), ((duplicate_of IS NULL)::integer),
    depesche.appeared_at(published_at, fetched_at, kafka_timestamp), article_id) WHERE anchors IS NOT NULL;
CREATE INDEX article_anchor_3 ON depesche.article (run_id, (anchors[3]), ((duplicate_of IS NULL)::integer),
    depesche.appeared_at(published_at, fetched_at, kafka_timestamp), article_id) WHERE anchors IS NOT NULL;
CREATE INDEX article_anchor_4 ON depesche.article (run_id, (anchors[4]), ((duplicate_of IS NULL)::integer),
    depesche.appeared_at(published_at, fetched_at, kafka_timestamp), article_id) WHERE anchors IS NOT NULL;
CREATE INDEX article_duplicate_of ON depesche.article (run_id, duplicate_of) WHERE duplicate_of IS NOT NULL;

CREATE TABLE depesche.unlinked (
    run_id bigint NOT NULL REFERENCES depesche.run ON DELETE CASCADE,
    article_id text NOT NULL
);
COMMENT ON TABLE depesche.unlinked IS 'Articles that another worker was writing when link_copies() came to them: the next call looks at them again. Mostly empty.';
COMMENT ON COLUMN depesche.unlinked.run_id IS 'The run.';
COMMENT ON COLUMN depesche.unlinked.article_id IS 'The article.';

CREATE FUNCTION depesche.earliest_story(of_run bigint, of_anchors integer[], of_simhash bigint, earliest timestamptz,
                                        before timestamptz, before_id text) RETURNS TABLE (article_id text)
LANGUAGE sql STABLE
AS $$
    SELECT c.article_id
    FROM (
        (SELECT article_id, depesche.appeared_at(published_at, fetched_at, kafka_timestamp) AS at FROM depesche.article
         WHERE run_id = of_run AND anchors IS NOT NULL AND anchors[1] = of_anchors[1] AND (duplicate_of IS NULL)::integer = 1
             AND depesche.appeared_at(published_at, fetched_at, kafka_timestamp) >= earliest
             AND (depesche.appeared_at(published_at, fetched_at, kafka_timestamp), article_id) < (before, before_id)
             AND bit_count((simhash # of_simhash)::bit(64)) <= 12
         ORDER BY depesche.appeared_at(published_at, fetched_at, kafka_timestamp), article_id LIMIT 1)
        UNION ALL
        (SELECT article_id, depesche.appeared_at(published_at, fetched_at, kafka_timestamp) AS at FROM depesche.article
         WHERE run_id = of_run AND anchors IS NOT NULL AND anchors[2] = of_anchors[2] AND (duplicate_of IS NULL)::integer = 1
             AND depesche.appeared_at(published_at, fetched_at, kafka_timestamp) >= earliest
             AND (depesche.appeared_at(published_at, fetched_at, kafka_timestamp), article_id) < (before, before_id)
             AND bit_count((simhash # of_simhash)::bit(64)) <= 12
         ORDER BY depesche.appeared_at(published_at, fetched_at, kafka_timestamp), article_id LIMIT 1)
        UNION ALL
        (SELECT article_id, depesche.appeared_at(published_at, fetched_at, kafka_timestamp) AS at FROM depesche.article
         WHERE run_id = of_run AND anchors IS NOT NULL AND anchors[3] = of_anchors[3] AND (duplicate_of IS NULL)::integer = 1
             AND depesche.appeared_at(published_at, fetched_at, kafka_timestamp) >= earliest
             AND (depesche.appeared_at(published_at, fetched_at, kafka_timestamp), article_id) < (before, before_id)
             AND bit_count((simhash # of_simhash)::bit(64)) <= 12
         ORDER BY depesche.appeared_at(published_at, fetched_at, kafka_timestamp), article_id LIMIT 1)
        UNION ALL
        (SELECT article_id, depesche.appeared_at(published_at, fetched_at, kafka_timestamp) AS at FROM depesche.article
         WHERE run_id = of_run AND anchors IS NOT NULL AND anchors[4] = of_anchors[4] AND (duplicate_of IS NULL)::integer = 1
             AND depesche.appeared_at(published_at, fetched_at, kafka_timestamp) >= earliest
             AND (depesche.appeared_at(published_at, fetched_at, kafka_timestamp), article_id) < (before, before_id)
             AND bit_count((simhash # of_simhash)::bit(64)) <= 12
         ORDER BY depesche.appeared_at(published_at, fetched_at, kafka_timestamp), article_id LIMIT 1)
    ) AS c
    ORDER BY c.at, c.article_id
    LIMIT 1
$$;
COMMENT ON FUNCTION depesche.earliest_story(bigint, integer[], bigint, timestamptz, timestamptz, text) IS 'Part of link_copies(): the first story near an article in the window before it. Reads on by time in the four indexes until it finds one.';

CREATE FUNCTION depesche.near_articles(of_run bigint, of_anchors integer[], of_simhash bigint, are_stories integer,
                                       earliest timestamptz, latest timestamptz)
RETURNS TABLE (article_id text, at timestamptz, duplicate_of text)
LANGUAGE sql STABLE
AS $$
    SELECT c.article_id, depesche.appeared_at(c.published_at, c.fetched_at, c.kafka_timestamp), c.duplicate_of
    FROM (
        SELECT * FROM depesche.article
        WHERE run_id = of_run AND anchors IS NOT NULL AND anchors[1] = of_anchors[1]
            AND (duplicate_of IS NULL)::integer = are_stories
            AND depesche.appeared_at(published_at, fetched_at, kafka_timestamp) BETWEEN earliest AND latest
        UNION ALL
        SELECT * FROM depesche.article
        WHERE run_id = of_run AND anchors IS NOT NULL AND anchors[2] = of_anchors[2]
            AND (duplicate_of IS NULL)::integer = are_stories
            AND depesche.appeared_at(published_at, fetched_at, kafka_timestamp) BETWEEN earliest AND latest
        UNION ALL
        SELECT * FROM depesche.article
        WHERE run_id = of_run AND anchors IS NOT NULL AND anchors[3] = of_anchors[3]
            AND (duplicate_of IS NULL)::integer = are_stories
            AND depesche.appeared_at(published_at, fetched_at, kafka_timestamp) BETWEEN earliest AND latest
        UNION ALL
        SELECT * FROM depesche.article
        WHERE run_id = of_run AND anchors IS NOT NULL AND anchors[4] = of_anchors[4]
            AND (duplicate_of IS NULL)::integer = are_stories
            AND depesche.appeared_at(published_at, fetched_at, kafka_timestamp) BETWEEN earliest AND latest
    ) AS c
    WHERE bit_count((c.simhash # of_simhash)::bit(64)) <= 12
$$;
COMMENT ON FUNCTION depesche.near_articles(bigint, integer[], bigint, integer, timestamptz, timestamptz) IS 'Part of link_copies(): the near articles of a run in a span of time, only stories (1) or only copies (0). One may come several times.';

-- The worker calls it as the last step of the transaction that writes, so that its lock is held shortly. Under the lock
-- every statement sees what all others have committed: two workers with copies of one story cannot miss each other.
--
-- Articles whose state may be wrong are looked at again, all at once, until nothing changes. Each depends on earlier
-- ones only, so this ends, and in the same state in whatever order it went. When a story has gone, its copies would
-- all become stories at once, and each be compared with all: so its earliest rises first, then two, four, ... of
-- what that leaves. Rows that a transaction still open has locked are left to it and to the next call: it may be
-- waiting for our lock. Statistics of a young table say that it is empty: these settings and OFFSET 0 leave the
-- planner no choice but the indexes, in this order.
CREATE FUNCTION depesche.link_copies(for_run bigint, written text[], gone text[], near_by interval) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET jit = off
    SET enable_seqscan = off SET enable_bitmapscan = off SET enable_hashjoin = off SET enable_mergejoin = off
    SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
    todo text[];
    is_first boolean := true;
    stories text[];     -- that may have become one in this round
    no_stories text[];  -- that may have been one before it
    waiting text[];     -- that may become one in a later round
    may_rise integer := 1;
    changed text[] := '{}';
    moving text[];      -- whose duplicate_of changes
    moved text[];       -- to what
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('depesche.link_copies', for_run));
    WITH left_over AS (DELETE FROM depesche.unlinked WHERE run_id = for_run RETURNING article_id)
    SELECT written || coalesce(array_agg(article_id), '{}') INTO todo FROM left_over;
    todo := todo || ARRAY(
        SELECT article_id FROM depesche.article
        WHERE run_id = for_run AND duplicate_of IS NOT NULL AND duplicate_of = ANY (todo || gone));
    WHILE todo <> '{}' LOOP
        WITH looked AS MATERIALIZED (
            SELECT a.article_id, a.duplicate_of AS before, s.article_id AS after,
                   CASE WHEN a.duplicate_of IS NOT NULL AND s.article_id IS NULL
                       THEN row_number() OVER (PARTITION BY a.duplicate_of, s.article_id IS NULL ORDER BY t.at, a.article_id)
                       ELSE 0 END AS turn
            FROM (SELECT DISTINCT id FROM unnest(todo) AS id) AS w
            CROSS JOIN LATERAL (SELECT * FROM depesche.article WHERE run_id = for_run AND article_id = w.id OFFSET 0) AS a
            CROSS JOIN LATERAL (SELECT depesche.appeared_at(a.published_at, a.fetched_at, a.kafka_timestamp) AS at) AS t
            LEFT JOIN LATERAL depesche.earliest_story(for_run, a.anchors, a.simhash, t.at - near_by, t.at, a.article_id) AS s ON true
        )
        SELECT coalesce(array_agg(l.article_id) FILTER (WHERE l.after IS NULL AND l.turn <= may_rise AND (l.before IS NOT NULL OR is_first)), '{}'),
               coalesce(array_agg(l.article_id) FILTER (WHERE l.after IS NOT NULL AND (l.before IS NULL OR is_first)), '{}'),
               coalesce(array_agg(l.article_id) FILTER (WHERE l.before IS DISTINCT FROM l.after AND l.turn <= may_rise), '{}'),
               coalesce(array_agg(l.after) FILTER (WHERE l.before IS DISTINCT FROM l.after AND l.turn <= may_rise), '{}'),
               coalesce(array_agg(l.article_id) FILTER (WHERE l.turn > may_rise), '{}')
        INTO stories, no_stories, moving, moved, waiting
        FROM looked AS l;
        FOR i IN 1 .. cardinality(moving) LOOP
            PERFORM FROM depesche.article WHERE run_id = for_run AND article_id = moving[i] FOR UPDATE SKIP LOCKED;
            IF FOUND THEN
                UPDATE depesche.article SET duplicate_of = moved[i] WHERE run_id = for_run AND article_id = moving[i];
                changed := changed || moving[i];
            ELSE
                INSERT INTO depesche.unlinked (run_id, article_id) VALUES (for_run, moving[i]);
            END IF;
        END LOOP;
        is_first := false;
        may_rise := least(may_rise * 2, 1000000);
        -- Copies of what is a story no more; and what may be a copy of a new story: later ones, of none or of a later one.
        SELECT waiting || coalesce(array_agg(DISTINCT article_id), '{}') INTO todo
        FROM (
            SELECT article_id FROM depesche.article
            WHERE run_id = for_run AND duplicate_of IS NOT NULL AND duplicate_of = ANY (no_stories)
            UNION ALL
            SELECT n.article_id
            FROM unnest(stories) AS w (id)
            CROSS JOIN LATERAL (SELECT * FROM depesche.article WHERE run_id = for_run AND article_id = w.id OFFSET 0) AS a
            CROSS JOIN LATERAL (SELECT depesche.appeared_at(a.published_at, a.fetched_at, a.kafka_timestamp) AS at) AS t
            CROSS JOIN LATERAL (
                SELECT * FROM depesche.near_articles(for_run, a.anchors, a.simhash, 1, t.at, t.at + near_by)
                UNION ALL
                SELECT * FROM depesche.near_articles(for_run, a.anchors, a.simhash, 0, t.at, t.at + near_by)
            ) AS n
            LEFT JOIN depesche.article AS d ON d.run_id = for_run AND d.article_id = n.duplicate_of
            WHERE (n.at, n.article_id) > (t.at, a.article_id)
                AND (n.duplicate_of IS NULL
                     OR (depesche.appeared_at(d.published_at, d.fetched_at, d.kafka_timestamp), d.article_id)
                         > (t.at, a.article_id))
        ) AS again;
    END LOOP;
    -- What is counted by days counts stories only.
    INSERT INTO depesche.changed_day (run_id, day)
    SELECT DISTINCT for_run, e.day
    FROM unnest(changed) AS w (id) CROSS JOIN LATERAL (SELECT day FROM depesche.event WHERE run_id = for_run AND article_id = w.id OFFSET 0) AS e
    WHERE e.day IS NOT NULL;
    RETURN cardinality(changed);
END
$$;
COMMENT ON FUNCTION depesche.link_copies(bigint, text[], text[], interval) IS 'Set article.duplicate_of after articles of a run were written (new or replaced) and others have gone. Answers how many rows changed.';

CREATE VIEW depesche.stories AS
SELECT s.article_id,
       s.title,
       s.url,
       s.source,
       s.published_at,
       s.lang,
       coalesce(c.copies, 0) AS copies,
       coalesce(c.sources, '{}') AS copied_by,
       coalesce(c.article_ids, '{}') AS copy_ids
FROM depesche.article AS s
LEFT JOIN LATERAL (
    SELECT count(*) AS copies,
           array_agg(DISTINCT d.source) FILTER (WHERE d.source IS NOT NULL) AS sources,
           array_agg(d.article_id ORDER BY d.published_at, d.article_id) AS article_ids
    FROM depesche.article AS d
    WHERE d.run_id = s.run_id AND d.duplicate_of = s.article_id
) AS c ON true
WHERE s.run_id = (SELECT run_id FROM depesche.run WHERE active) AND s.duplicate_of IS NULL;

COMMENT ON VIEW depesche.stories IS 'Articles of the active run that are no copy of an earlier one, each with its near copies.';
COMMENT ON COLUMN depesche.stories.article_id IS 'The first article that tells it.';
COMMENT ON COLUMN depesche.stories.title IS 'Its heading.';
COMMENT ON COLUMN depesche.stories.url IS 'Its address.';
COMMENT ON COLUMN depesche.stories.source IS 'Who published it first.';
COMMENT ON COLUMN depesche.stories.published_at IS 'When.';
COMMENT ON COLUMN depesche.stories.lang IS 'Its language.';
COMMENT ON COLUMN depesche.stories.copies IS 'How many near copies followed within the window of the worker (--copy-window).';
COMMENT ON COLUMN depesche.stories.copied_by IS 'Who published them.';
COMMENT ON COLUMN depesche.stories.copy_ids IS 'article_id of the copies, by time of publication.';

-- prune.sql - remove the articles of a run that were published before a day, with all that was made of them, in bites of
-- 2,000 so that workers go on writing beside it. Articles without a date stay. Every offset stays accounted for: a removed
-- article counts as deleted in depesche.superseded. Run by who may delete (depesche_owner, depesche_writer):
--   psql -d 'host=db dbname=news' -v run=live -v before=2025-01-01 -f deploy/prune.sql
-- Where the workers' --copy-window is not the default, say the same here: -v copy_hours=24; 0 = copies are not looked for.
-- A whole run goes faster: `depesche runs drop`.
\set ON_ERROR_STOP on
\if :{?copy_hours}
\else
    \set copy_hours 72
\endif
SELECT set_config('depesche.prune_run', :'run', false), set_config('depesche.prune_before', :'before', false),
    set_config('depesche.prune_copy_hours', :'copy_hours', false) \g /dev/null
DO $$
DECLARE
    run bigint := (SELECT run_id FROM depesche.run WHERE name = current_setting('depesche.prune_run'));
    before timestamptz := current_setting('depesche.prune_before')::timestamptz;
    copy_hours integer := current_setting('depesche.prune_copy_hours')::integer;
    child text;
    bite text[];
    removed bigint := 0;
BEGIN
    IF run IS NULL THEN
        RAISE EXCEPTION 'there is no run "%"', current_setting('depesche.prune_run');
    END IF;
    LOOP
        -- In the order of the ids, as workers lock them.
        WITH gone AS (
            DELETE FROM depesche.article
            WHERE run_id = run AND article_id IN (
                SELECT article_id FROM depesche.article WHERE run_id = run AND published_at < before
                ORDER BY article_id LIMIT 2000 FOR UPDATE)
            RETURNING article_id, topic, kafka_partition, kafka_offset
        ), counted AS (
            INSERT INTO depesche.superseded (run_id, topic, kafka_partition, kafka_offset, reason, article_id)
            SELECT run, topic, kafka_partition, kafka_offset, 'deleted', article_id FROM gone
        )
        SELECT coalesce(array_agg(article_id), '{}') INTO bite FROM gone;
        EXIT WHEN cardinality(bite) = 0;
        -- Dyads and clusters of their days are counted again by a worker or `depesche refresh`.
        INSERT INTO depesche.changed_day (run_id, day)
        SELECT DISTINCT run, day FROM depesche.event WHERE run_id = run AND article_id = ANY (bite) AND day IS NOT NULL;
        FOREACH child IN ARRAY ARRAY['sentence', 'entity', 'mention', 'time_expression', 'claim', 'event', 'event_participant',
                                     'event_location', 'event_count'] LOOP
            EXECUTE format('DELETE FROM depesche.%I WHERE run_id = $1 AND article_id = ANY ($2)', child) USING run, bite;
        END LOOP;
        -- The earliest copy of a story that is gone becomes one.
        IF copy_hours > 0 THEN
            PERFORM depesche.link_copies(run, '{}', bite, make_interval(hours => copy_hours));
        END IF;
        removed := removed + cardinality(bite);
        COMMIT;
    END LOOP;
    RAISE NOTICE '% articles removed', removed;
END
$$;

-- 002_runs.sql - opening, promoting and dropping runs.
--
-- These functions run with the rights of their owner (SECURITY DEFINER), so that a worker that may only write rows can
-- still open a run, which needs new partitions.

-- The tables that are partitioned by run. One list for everything below.
CREATE FUNCTION depesche.run_tables() RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT ARRAY['article', 'sentence', 'entity', 'mention', 'time_expression', 'claim', 'event', 'event_participant',
                 'event_location', 'event_count', 'rejected', 'superseded', 'changed_day', 'derived_dyad', 'derived_cluster']
$$;
COMMENT ON FUNCTION depesche.run_tables() IS 'The tables that have one partition for each run.';

-- A partition is made as a table of its own and then attached: CREATE ... PARTITION OF would wait for every query on the
-- parent and make every writer wait behind it.
CREATE FUNCTION depesche.create_partitions(for_run bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    parent text;
    part text;
BEGIN
    FOREACH parent IN ARRAY depesche.run_tables() LOOP
        part := parent || '_r' || for_run;
        CONTINUE WHEN to_regclass('depesche.' || part) IS NOT NULL;
        EXECUTE format('CREATE TABLE depesche.%I (LIKE depesche.%I INCLUDING ALL, CHECK (run_id = %s))', part, parent, for_run);
        EXECUTE format('ALTER TABLE depesche.%I ATTACH PARTITION depesche.%I FOR VALUES IN (%s)', parent, part, for_run);
    END LOOP;
END
$$;
COMMENT ON FUNCTION depesche.create_partitions(bigint) IS 'Create the partitions of a run that are missing.';

CREATE FUNCTION depesche.open_run(run_name text, run_kind text, opened_by text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id bigint;
    kind_there text;
BEGIN
    -- One at a time: workers that start together must not both create it.
    PERFORM pg_advisory_xact_lock(hashtextextended('depesche.open_run', 0));
    SELECT run_id, kind INTO id, kind_there FROM depesche.run WHERE name = run_name;
    IF id IS NULL THEN
        INSERT INTO depesche.run (name, kind, program, active, promoted_at)
        SELECT run_name, run_kind, opened_by, first, CASE WHEN first THEN now() END
        FROM (SELECT run_kind = 'live' AND NOT EXISTS (SELECT FROM depesche.run WHERE active) AS first) AS f
        RETURNING run_id INTO id;
        PERFORM depesche.create_partitions(id);
    ELSIF kind_there <> run_kind THEN
        RAISE EXCEPTION 'run "%" is a % run, not a % run', run_name, kind_there, run_kind USING ERRCODE = '42P17';
    END IF;
    RETURN id;
END
$$;
COMMENT ON FUNCTION depesche.open_run(text, text, text) IS 'The id of a run, which is created with its partitions when it does not exist. The first live run becomes the active one.';

CREATE FUNCTION depesche.promote_run(run_name text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id bigint := (SELECT run_id FROM depesche.run WHERE name = run_name);
BEGIN
    IF id IS NULL THEN
        RAISE EXCEPTION 'there is no run "%"', run_name USING ERRCODE = '42704';
    END IF;
    -- Whoever reads the run from now on finds its days counted.
    PERFORM depesche.refresh(id);
    PERFORM pg_advisory_xact_lock(hashtextextended('depesche.open_run', 0));
    UPDATE depesche.run SET active = false WHERE active AND run_id <> id;
    UPDATE depesche.run SET active = true, promoted_at = now() WHERE run_id = id;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'run "%" has just been dropped', run_name USING ERRCODE = '42704';
    END IF;
END
$$;
COMMENT ON FUNCTION depesche.promote_run(text) IS 'Make a run the active one, which the views read, in one step: a statement sees either the old run or the new one, in every view.';

-- Every worker holds a shared lock on its run for as long as it is connected.
CREATE FUNCTION depesche.drop_run(run_name text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id bigint;
    is_active boolean;
    parent text;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('depesche.open_run', 0));
    SELECT run_id, active INTO id, is_active FROM depesche.run WHERE name = run_name FOR UPDATE;
    IF id IS NULL THEN
        RAISE EXCEPTION 'there is no run "%"', run_name USING ERRCODE = '42704';
    ELSIF is_active THEN
        RAISE EXCEPTION 'run "%" is the active one: promote another run first', run_name;
    ELSIF NOT pg_try_advisory_xact_lock(hashtextextended('depesche.run', id)) THEN
        RAISE EXCEPTION 'a worker is writing run "%": stop it first', run_name;
    END IF;
    FOREACH parent IN ARRAY depesche.run_tables() LOOP
        EXECUTE format('DROP TABLE IF EXISTS depesche.%I', parent || '_r' || id);
    END LOOP;
    DELETE FROM depesche.run WHERE run_id = id;
END
$$;
COMMENT ON FUNCTION depesche.drop_run(text) IS 'Delete a run with all its rows. Not the active one, and none that a worker is writing.';
